/** When the article was published and changed. */
import type { Declarations } from './declarations.ts';
import { elements, nameOf } from './dom.ts';
import { articleNode, type JsonLd, listOf, pageNode } from './json-ld.ts';
import { isoTimestamp } from './timestamp.ts';
import { writtenDate } from './written-date.ts';

/** ISO 8601, as precise as the page says; null if it does not say. */
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
  'article:published:time',
  'og:pubdate',
  'vr:published-time',
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
const MOST_ELEMENTS = 50;
const NAMED_DATE =
  /(?:^|[\s_-])(?:pub(?:lish(?:ed)?)?|entry|post(?:ed)?|article|news)?[-_]{0,2}(?:date|time|datetime|timestamp|datum|fecha|tanggal|published)(?:$|[\s_-])/;
const IN_ADDRESS =
  /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-]|[a-z]|\d{0,12}(?:[./_-]|$))/i;

/**
 * JSON-LD, then `<meta>`, then the page's elements, then its address, then what readers read.
 *
 * @param lines the short lines around the headline
 */
export function readDates(
  document: Document,
  declared: Declarations,
  url: string | null,
  lines: readonly string[],
): ArticleDates {
  const written = (texts: readonly string[]) => firstDate(texts.map((text) => writtenDate(text, declared.htmlLang)));
  return {
    published:
      firstDate([
        ...fromJsonLd(declared.jsonLd, ['datePublished', 'dateCreated', 'uploadDate']),
        ...fromMeta(declared, PUBLISHED),
      ]) ??
      firstDate(fromElements(document)) ??
      fromAddress(url) ??
      written(lines),
    modified: firstDate([...fromJsonLd(declared.jsonLd, ['dateModified']), ...fromMeta(declared, MODIFIED)]),
  };
}

/** The first date that can be read; where it is a day alone, with the hour that a later value gives that day. */
function firstDate(values: readonly unknown[]): string | null {
  let day: string | null = null;
  for (const value of values) {
    const date = typeof value === 'string' || typeof value === 'number' ? isoTimestamp(String(value)) : null;
    if (date === null || !isPossible(date)) continue;
    if (date.includes('T') && (day === null || date.startsWith(day))) return date;
    day ??= date;
  }
  return day;
}

/** Days that software writes where it knows none. */
const ZERO_DAYS = new Set(['1970-01-01', '1969-12-31', '1900-01-01', '1899-12-30']);
/** A clock may be wrong, and in the east it is tomorrow already. */
const TOLERANCE = 48 * 3_600_000;

/** Whether an article can have that date: nothing has been published in the future. */
function isPossible(date: string): boolean {
  const day = date.slice(0, 10);
  return !ZERO_DAYS.has(day) && Date.parse(day) < Date.now() + TOLERANCE;
}

function fromJsonLd(jsonLd: JsonLd, properties: readonly string[]): unknown[] {
  const nodes = [articleNode(jsonLd), pageNode(jsonLd)];
  return nodes.flatMap((node) => properties.flatMap((property) => listOf(node?.[property])));
}

function fromMeta(declared: Declarations, names: readonly string[]): string[] {
  return names.flatMap((name) => declared.meta.get(name) ?? []);
}

/** Microdata, then `<time>`, then elements named as the date. */
function fromElements(document: Document): string[] {
  const marked: readonly [string[], string[], string[]] = [[], [], []];
  for (const element of elements(document.documentElement)) {
    const kind = dateMark(element);
    const values = kind === null ? null : marked[kind];
    if (values === null || values === undefined || values.length === MOST_ELEMENTS) continue;
    values.push(
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent?.trim() ?? '',
    );
  }
  return marked.flat();
}

function dateMark(element: Element): 0 | 1 | 2 | null {
  if (/datepublished|datecreated/i.test(element.getAttribute('itemprop') ?? '')) return 0;
  if (element.localName === 'time') return 1;
  return NAMED_DATE.test(nameOf(element)) ? 2 : null;
}

/** `/2017/02/07/`, `/20170207-`: the day that many publishers file an article under. */
function fromAddress(url: string | null): string | null {
  const match = IN_ADDRESS.exec(url ?? '');
  return match === null ? null : isoTimestamp(`${match[1]}-${match[2]}-${match[3]}`);
}
