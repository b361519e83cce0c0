/** When the article was published and changed. */
import type { Declarations } from './declarations.ts';
import { nameOf } from './dom.ts';
import { articleNode, type JsonLd, listOf } from './json-ld.ts';
import { isoTimestamp } from './timestamp.ts';

export interface ArticleDates {
  readonly published: string | null;
  readonly modified: string | null;
}

/** `<meta>` names, in the order in which they are believed. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article:published',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'publish-date',
  'publishdate',
  'publish_date',
  'published_time',
  'publication_date',
  'publicationdate',
  'pubdate',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'date',
  'displaydate',
  'originalpublicationdate',
  'ptime',
  'citation_publication_date',
  'article_date_original',
  'created',
  'datecreated',
  'timestamp',
  'rnews:datepublished',
  'iso-8601-publish-date',
  'release_date',
  'last-published',
  'bt:pubdate',
  'news_date',
  'video:release_date',
];
const MODIFIED = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'article:modified',
  'last-modified',
  'lastmod',
  'dcterms.modified',
  'dc.date.modified',
  'updated',
  'revised',
];
const MOST_ELEMENTS = 400;
const IN_ADDRESS =
  /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-]|[a-z]|\d{0,12}(?:[./_-]|$))/i;

export function readDates(document: Document, declared: Declarations, url: string | null): ArticleDates {
  return {
    published:
      fromJsonLd(declared.jsonLd, ['datePublished', 'dateCreated', 'uploadDate']) ??
      fromMeta(declared, PUBLISHED) ??
      fromElements(document) ??
      fromAddress(url),
    modified: fromJsonLd(declared.jsonLd, ['dateModified']) ?? fromMeta(declared, MODIFIED),
  };
}

function firstDate(values: readonly unknown[]): string | null {
  for (const value of values) {
    const date = typeof value === 'string' || typeof value === 'number' ? isoTimestamp(String(value)) : null;
    if (date !== null) return date;
  }
  return null;
}

function fromJsonLd(jsonLd: JsonLd, properties: readonly string[]): string | null {
  const node = articleNode(jsonLd);
  return node === null ? null : firstDate(properties.flatMap((property) => listOf(node[property])));
}

function fromMeta(declared: Declarations, names: readonly string[]): string | null {
  return firstDate(names.flatMap((name) => declared.meta.get(name) ?? []));
}

/** Microdata, then `<time>` and elements named as the date, the most telling kind of mark first. */
function fromElements(document: Document): string | null {
  const marked: [string[], string[], string[]] = [[], [], []];
  let left = MOST_ELEMENTS;
  for (const element of Array.from(document.getElementsByTagName('*'))) {
    const published = /datepublished|datecreated/i.test(element.getAttribute('itemprop') ?? '');
    const time = element.tagName.toUpperCase() === 'TIME';
    const named =
      /\b(?:pub(?:lish(?:ed)?)?|entry|post|article|news)?[-_]?(?:date|time|datetime|timestamp)\b|published/.test(
        nameOf(element),
      );
    if (!published && !time && !named) continue;
    if (left-- === 0) break;
    const value =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent?.trim() ?? '';
    marked[published ? 0 : time ? 1 : 2].push(value);
  }
  return firstDate(marked.flat());
}

/** `/2017/02/07/`, `/20170207-`: the day that many publishers file an article under. */
function fromAddress(url: string | null): string | null {
  const match = IN_ADDRESS.exec(url ?? '');
  return match === null ? null : isoTimestamp(`${match[1]}-${match[2]}-${match[3]}`);
}
