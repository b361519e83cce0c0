/** Who wrote the article: people apart from organisations, without "By", roles, places, handles and e-mail addresses. */
import type { Author } from './article.ts';
import { type BylineReader, LONGEST_BYLINE } from './bylines.ts';
import type { Declarations } from './declarations.ts';
import { elements, nameOf } from './dom.ts';
import { articleNode, isObject, type JsonLd, listOf, resolve, typesOf } from './json-ld.ts';
import { plainValue } from './plain-value.ts';
import { bare } from './title.ts';

const MOST_AUTHORS = 20;

/** Declarations that name authors, in the order in which they are believed. */
const META = [
  'author',
  'authors',
  'byl',
  'article:author',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'citation_author',
  'bylinetext',
  'news_authors',
];

/** The article's heading, and the short lines around it. */
export interface HeadlinePlace {
  readonly element: Element | null;
  readonly lines: readonly string[];
}

/**
 * @param headline bylines after it are believed before bylines above it
 * @returns the people that the first source with any people names, or the agency that a source before it names; else
 *   the bodies of the first source with any
 */
export function readAuthors(
  document: Document,
  declared: Declarations,
  bylines: BylineReader,
  headline: HeadlinePlace,
): Author[] {
  const creditsOf = (values: readonly unknown[]) => values.flatMap((value) => bylines.credits(value));
  let bodies: Author[] = [];
  const sources: (() => Author[])[] = [
    () => fromJsonLd(declared.jsonLd, bylines),
    ...META.map((name) => () => creditsOf(declared.meta.get(name) ?? [])),
    () => creditsOf(labelled(declared, bylines)),
    () => creditsOf(headline.lines.filter((line) => bylines.isByline(line)).slice(0, 1)),
    () =>
      visibleBylines(document, headline.element, bylines, bodies.length > 0)
        .map(creditsOf)
        .find((found) => found.length > 0) ?? [],
  ];
  for (const source of sources) {
    const authors = unique(source());
    // "Jane Doe, Example News": beside people the site itself is no author
    if (authors.some(({ kind }) => kind === 'person'))
      return authors.filter((author) => author.kind === 'person' || !bylines.isSite(author.name));
    if (authors.some(({ name }) => bylines.isAgency(name))) return authors;
    if (bodies.length === 0) bodies = authors;
  }
  return bodies;
}

/** `twitter:label1` "Written by", `twitter:data1` the name: what WordPress writes for link previews. */
function labelled(declared: Declarations, bylines: BylineReader): string[] {
  return ['1', '2'].flatMap((n) => {
    const label = declared.meta.get(`twitter:label${n}`)?.[0];
    return label !== undefined && bylines.isPrefix(label) ? (declared.meta.get(`twitter:data${n}`) ?? []) : [];
  });
}

function fromJsonLd(jsonLd: JsonLd, bylines: BylineReader): Author[] {
  const node = articleNode(jsonLd);
  if (node === null) return [];
  const declared = listOf(node.author).length > 0 ? listOf(node.author) : listOf(node.creator);
  return declared.flatMap((value) => {
    const author = resolve(value, jsonLd);
    if (!isObject(author)) return bylines.credits(author);
    const names = listOf(author.name);
    if (!typesOf(author).some((type) => /Organization$/.test(type)))
      return names.flatMap((name) => bylines.credits(name));
    return names
      .map((name) => plainValue(name, LONGEST_BYLINE))
      .filter((name) => name !== null && !/^https?:/i.test(name))
      .map((name): Author => ({ name: name as string, kind: 'organization' }));
  });
}

function unique(authors: readonly Author[]): Author[] {
  const seen = new Set<string>();
  return authors
    .filter(({ name }) => {
      const key = bare(name);
      return key !== '' && !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_AUTHORS);
}

/** Marks by which pages say that an element names the author, the most telling first. */
const MARKS: readonly ((element: Element) => boolean)[] = [
  (element) => /\bauthor\b/.test(element.getAttribute('itemprop') ?? ''),
  (element) => /\bauthor\b/.test(element.getAttribute('rel') ?? ''),
  (element) => {
    const name = nameOf(element);
    return AUTHOR_NAME.test(name) && !NOT_A_NAME.test(name);
  },
  (element) => AUTHOR_PAGE.test(element.getAttribute('href') ?? ''),
];
const AUTHOR_NAME =
  /(?:^|[\s_-])(?:by-?lines?|authors?|author-?names?|writers?|reporters?|penulis|auteur|autor(?:en)?|redaktur)(?:$|[\s_\d-])/;
const NOT_A_NAME =
  /bio\b|image|avatar|social|about|date|img|photo|desc|follow|more|role|related|comment|twitter|list|card/;
const AUTHOR_PAGE =
  /\/(?:authors?|writers?|staff|autore?(?:s|en)?|auteurs?|journalists?|reporters?|penulis|redakteure?|profile|people|contributors?)\/[^/]/;
const MOST_MARKED = 60;

/**
 * Texts of the elements that the page marks as naming the author, one list a kind of mark. Of each kind the first
 * element counts, with those beside it: the others belong to other articles that the page promotes.
 *
 * @param isDeclared whether the page declares a body as the author
 */
function visibleBylines(
  document: Document,
  headline: Element | null,
  bylines: BylineReader,
  isDeclared: boolean,
): string[][] {
  // a link to somebody's page alone tells nothing against a body that the page declares
  const marks = isDeclared ? MARKS.slice(0, -1) : MARKS;
  const marked: Element[][] = MARKS.map(() => []);
  const earlier: Element[][] = MARKS.map(() => []);
  let found = marked;
  if (headline !== null) found = earlier;
  for (const element of elements(document.documentElement)) {
    if (element === headline) found = marked;
    const kind = marks.findIndex((holds) => holds(element));
    const list = kind < 0 ? undefined : found[kind];
    if (list !== undefined && list.length < MOST_MARKED) list.push(element);
  }
  return [...marked, ...earlier].map((list) => {
    const first = list.find((element) => bylines.credits(bylineText(element, bylines)).length > 0);
    const around = first?.parentElement?.parentElement;
    return first === undefined
      ? []
      : list
          .filter((element) => element === first || (around?.contains(element) && !first.contains(element)))
          .map((element) => bylineText(element, bylines));
  });
}

function bylineText(element: Element, bylines: BylineReader): string {
  const content = element.getAttribute('content');
  if (content !== null) return content;
  let named: Element = element;
  for (const inner of elements(element)) {
    if (inner.getAttribute('itemprop') === 'name') {
      named = inner;
      break;
    }
  }
  const links = Array.from(named.querySelectorAll('a'), (link) => link.textContent ?? '');
  // several links, each to one of the authors; the words between them are the page's
  const text =
    links.length > 1 && links.every((link) => bylines.isFullName(link)) ? links.join(', ') : (named.textContent ?? '');
  return text.length < LONGEST_BYLINE ? text : '';
}
