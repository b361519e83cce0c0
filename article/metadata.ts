/** What the page says of its article: JSON-LD, Open Graph, Dublin Core, microdata and what readers see, in that order of trust. */
import { webAddress } from './address.ts';
import type { ArticleMetadata } from './article.ts';
import { readAuthors } from './authors.ts';
import type { PageBlock } from './blocks.ts';
import { BylineReader } from './bylines.ts';
import { readDates } from './dates.ts';
import type { Declarations } from './declarations.ts';
import { linesAround } from './head-lines.ts';
import { articleNode, isObject, type JsonObject, listOf, resolve, typesOf } from './json-ld.ts';
import { originalUrls } from './original-url.ts';
import type { PagePatterns } from './page-words.ts';
import { plainValue } from './plain-value.ts';
import { type Headline, readHeadline } from './title.ts';

const LONGEST_NAME = 120;
const LONGEST_DESCRIPTION = 1000;
const MOST_CRUMBS = 20;

/** The metadata, and the heading that shows the title. The language is still the declared ones: the text decides. */
export interface PageMetadata extends Omit<ArticleMetadata, 'lang'> {
  readonly headline: Headline | null;
  readonly bylines: BylineReader;
  readonly declaredLanguages: readonly string[];
  /** Everything that the page declares to be the article in short. */
  readonly descriptions: readonly string[];
}

/** Reads the metadata. `url` is where the page was read; null for a file. `blocks` are all of the page's. */
export function readMetadata(
  document: Document,
  declared: Declarations,
  url: string | null,
  blocks: readonly PageBlock[],
  words: PagePatterns,
): PageMetadata {
  const node = articleNode(declared.jsonLd);
  const publisher = publisherOf(node, declared);
  const siteName = siteNameOf(declared) ?? publisher;
  const siteNames = [siteName, publisher, hostName(url)].filter((name) => name !== null);
  const sections = sectionsOf(node, declared);
  const headline = readHeadline(declared, siteNames, [...sections, ...crumbs(declared)]);
  const bylines = new BylineReader(words.byline, siteNames, declared.htmlLang);
  const lines = linesAround(headline?.element ?? null, blocks);
  const originals = originalUrls(declared, url, words.creditLine);
  const descriptions = [
    ...['og:description', 'description', 'twitter:description'].map((name) => declared.meta.get(name)?.[0]),
    node?.description,
  ]
    .map((value) => plainValue(value, LONGEST_DESCRIPTION))
    .filter((value) => value !== null);
  return {
    url,
    originalUrl: originals[0]?.url ?? null,
    originalUrlFrom: originals[0]?.from ?? null,
    originalUrlCandidates: originals,
    headline,
    bylines,
    title: headline?.text ?? null,
    siteName,
    publisher,
    declaredLanguages: declaredLanguages(declared, node),
    authors: readAuthors(document, declared, bylines, { element: headline?.element ?? null, lines }),
    ...readDates(
      document,
      declared,
      url,
      lines.filter((line) => !words.updated.test(line)),
    ),
    section: sections[0] ?? null,
    description: descriptions[0] ?? null,
    descriptions,
    image:
      webAddress(declared.meta.get('og:image')?.[0] ?? declared.meta.get('twitter:image')?.[0], webAddress(url))
        ?.href ?? null,
  };
}

/** The sections that the article is filed under, as JSON-LD and then `<meta>` declare them. */
function sectionsOf(node: JsonObject | null, { meta }: Declarations): string[] {
  return (
    [...listOf(node?.articleSection), ...['article:section', 'parsely-section'].flatMap((name) => meta.get(name) ?? [])]
      .map((value) => plainValue(value, LONGEST_NAME))
      // "Politics,Headlines" are two
      .flatMap((value) => value?.split(/,(?=\S)/) ?? [])
  );
}

/** Names of the pages that lead to this one. https://schema.org/BreadcrumbList */
function crumbs({ jsonLd }: Declarations): string[] {
  return jsonLd.nodes
    .filter((item) => typesOf(item).includes('ListItem'))
    .slice(0, MOST_CRUMBS)
    .map(({ name, item }) => plainValue(name ?? (isObject(item) ? item.name : null), LONGEST_NAME))
    .filter((value) => value !== null);
}

function publisherOf(node: JsonObject | null, declared: Declarations): string | null {
  for (const value of [...listOf(node?.publisher), ...listOf(node?.sourceOrganization)]) {
    const publisher = resolve(value, declared.jsonLd);
    const name = plainValue(isObject(publisher) ? listOf(publisher.name)[0] : publisher, LONGEST_NAME);
    if (name !== null && !/^https?:/.test(name)) return name;
  }
  return plainValue(declared.meta.get('dc.publisher')?.[0] ?? declared.meta.get('publisher')?.[0], LONGEST_NAME);
}

function siteNameOf(declared: Declarations): string | null {
  for (const name of ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'cre']) {
    const value = plainValue(declared.meta.get(name)?.[0], LONGEST_NAME);
    if (value !== null) return value;
  }
  const site = declared.jsonLd.nodes.find((node) => typesOf(node).includes('WebSite'));
  return plainValue(site?.name, LONGEST_NAME);
}

/** "www.example.com" → "example.com": a title may end in it. */
function hostName(url: string | null): string | null {
  return webAddress(url)?.hostname.replace(/^www\./, '') ?? null;
}

function declaredLanguages(declared: Declarations, node: JsonObject | null): string[] {
  const values = [
    declared.htmlLang,
    ...listOf(node?.inLanguage).map((value) => (isObject(value) ? (value.alternateName ?? value.name) : value)),
    declared.articleLang,
    ...['og:locale', 'content-language', 'dc.language', 'language', 'inlanguage'].flatMap(
      (name) => declared.meta.get(name) ?? [],
    ),
  ];
  return values.filter((value) => typeof value === 'string');
}
