/** Who wrote the article: people apart from organisations, without "By", roles, places, handles and e-mail addresses. */
import type { Author } from './article.ts';
import type { Declarations } from './declarations.ts';
import { elements, nameOf } from './dom.ts';
import { articleNode, isObject, type Json, type JsonLd, listOf, resolve, typesOf } from './json-ld.ts';
import { AUTHOR_CONJUNCTIONS, alternatives, BYLINE_PREFIXES, BYLINE_SUFFIXES } from './page-words.ts';
import { plainValue } from './plain-value.ts';
import { SENTENCE_END } from './sentence-end.ts';
import { bare } from './title.ts';

const LONGEST_NAME = 80;
const LONGEST_BYLINE = 300;
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

/**
 * @param siteNames what the site is called: an author of that name is the newsroom, not a person
 * @param headline the heading of the article: bylines after it are believed before bylines above it
 * @returns the people that the first source with any people names; else the organisations of the first with any
 */
export function readAuthors(
  document: Document,
  declared: Declarations,
  siteNames: readonly string[],
  headline: Element | null,
): Author[] {
  const sources: (() => Author[])[] = [
    () => fromJsonLd(declared.jsonLd, siteNames),
    ...META.map((name) => () => authorsOf(declared.meta.get(name) ?? [], siteNames)),
    () => authorsOf(labelled(declared), siteNames),
    () =>
      visibleBylines(document, headline)
        .map((lines) => authorsOf(lines, siteNames))
        .find((found) => found.length > 0) ?? [],
  ];
  let organizations: Author[] = [];
  for (const source of sources) {
    const authors = unique(source());
    const people = authors.filter(({ kind }) => kind === 'person');
    // "Jane Doe, Example News": beside people the site itself is no author
    if (people.length > 0)
      return authors.filter((author) => author.kind === 'person' || !isSite(author.name, siteNames));
    if (organizations.length === 0) organizations = authors;
  }
  return organizations;
}

function isSite(name: string, siteNames: readonly string[]): boolean {
  const joined = (text: string) => bare(text).replaceAll(' ', '');
  return siteNames.some((site) => joined(site) === joined(name));
}

/** `twitter:label1` "Written by", `twitter:data1` the name: what WordPress writes for link previews. */
function labelled(declared: Declarations): string[] {
  return ['1', '2'].flatMap((n) => {
    const label = declared.meta.get(`twitter:label${n}`)?.[0]?.trim().toLowerCase();
    return label !== undefined && BYLINE_PREFIXES.includes(label) ? (declared.meta.get(`twitter:data${n}`) ?? []) : [];
  });
}

function fromJsonLd(jsonLd: JsonLd, siteNames: readonly string[]): Author[] {
  const node = articleNode(jsonLd);
  if (node === null) return [];
  const declared = listOf(node.author).length > 0 ? listOf(node.author) : listOf(node.creator);
  return declared.flatMap((value) => {
    const author = resolve(value, jsonLd);
    const isOrganization = isObject(author) && typesOf(author).some((type) => /Organization$/.test(type));
    const names: Json[] = isObject(author) ? [...listOf(author.name)] : [author];
    return authorsOf(names, siteNames).map(
      (found): Author => (isOrganization ? { ...found, kind: 'organization' } : found),
    );
  });
}

function authorsOf(values: readonly unknown[], siteNames: readonly string[]): Author[] {
  return values
    .flatMap((value) => namesIn(value))
    .map((name) => ({
      name,
      kind: isSite(name, siteNames) ? 'organization' : 'person',
    }));
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

/** A prefix with a colon, or before a name. "Von der Heide" is a name: no prefix stands before a small letter or a lone word. */
const PREFIX = new RegExp(
  `^(?:${alternatives(BYLINE_PREFIXES.flatMap(inAnyCase))})(?:\\s*[:：]\\s*|\\s+(?=\\p{Lu}\\S*\\s|\\p{Lo}|\\p{Lu}{2}))`,
  'u',
);
const SUFFIX = new RegExp(`\\s?(?:${alternatives(BYLINE_SUFFIXES)})$`, 'u');
const CONJUNCTION = new RegExp(` ?/ ?| (?:${alternatives(AUTHOR_CONJUNCTIONS)}) `, 'u');
const ADDRESS = /(?:https?:\/\/|www\.)\S{1,300}|\S{1,64}@\S{1,255}|(?<=^|\s)@\w{1,50}/g;
/** After these a role, a place or the publication follows. */
const TAIL = /[|•·([]|\s[-–—]\s|\s\/\s/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** The names in one declared value or byline. */
export function namesIn(value: unknown): string[] {
  const text = plainValue(withoutDateLines(value), LONGEST_BYLINE);
  if (text === null || /^https?:/i.test(text)) return [];
  const line = text
    .replace(ADDRESS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(PREFIX, '')
    .replace(PREFIX, '')
    .split(TAIL, 1)[0] as string;
  return line
    .split(/[,;、，]/)
    .map((part) => part.trim())
    .flatMap(splitPair)
    .map((name) =>
      name
        .replace(PREFIX, '')
        .replace(SUFFIX, '')
        .replace(/^[\s.:–—-]+|[\s,:–—-]{1,20}$/g, ''),
    )
    .filter(isName);
}

const LONGEST_BYLINE_SHOWN = 80;

/** Whether a line is a byline: a word such as "By" or "Von", then a full name, and no sentence. */
export function isByline(line: string): boolean {
  if (line.length > LONGEST_BYLINE_SHOWN || !PREFIX.test(line) || SENTENCE_END.test(line)) return false;
  return namesIn(line).some((name) => name.includes(' '));
}

/** "by", "By", "BY". */
function inAnyCase(word: string): string[] {
  return [word, word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()];
}

/** Bylines are often copied with the date that stands in the line below. */
function withoutDateLines(value: unknown): unknown {
  if (typeof value !== 'string' || !value.includes('\n')) return value;
  const lines = value.slice(0, 4 * LONGEST_BYLINE).split('\n');
  return lines.filter((line) => !/\d/.test(line)).join('\n');
}

/** Cuts "A B and C D"; leaves "Ortega y Gasset", where one side is a single word. */
function splitPair(text: string): string[] {
  const match = CONJUNCTION.exec(text);
  if (match === null) return [text];
  const [left, right] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  return UNSPACED.test(text) || (left.includes(' ') && right.includes(' ')) ? [left, ...splitPair(right)] : [text];
}

function isName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME || /\d/.test(text) || !/\p{L}/u.test(text)) return false;
  if (UNSPACED.test(text)) return text.length <= 20;
  const words = text.split(' ');
  return words.length <= 7 && (!/^\p{Ll}/u.test(text) || words.length === 1);
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
 */
function visibleBylines(document: Document, headline: Element | null): string[][] {
  const marked: Element[][] = MARKS.map(() => []);
  const earlier: Element[][] = MARKS.map(() => []);
  let found = marked;
  if (headline !== null) found = earlier;
  for (const element of elements(document.documentElement)) {
    if (element === headline) found = marked;
    const kind = MARKS.findIndex((holds) => holds(element));
    const list = kind < 0 ? undefined : found[kind];
    if (list !== undefined && list.length < MOST_MARKED) list.push(element);
  }
  return [...marked, ...earlier].map((list) => {
    const first = list.find((element) => namesIn(bylineText(element)).length > 0);
    const around = first?.parentElement?.parentElement;
    return first === undefined
      ? []
      : list
          .filter((element) => element === first || (around?.contains(element) && !first.contains(element)))
          .map(bylineText);
  });
}

function bylineText(element: Element): string {
  const content = element.getAttribute('content');
  if (content !== null) return content;
  let named: Element = element;
  for (const inner of elements(element)) {
    if (inner.getAttribute('itemprop') === 'name') {
      named = inner;
      break;
    }
  }
  const text = named.textContent ?? '';
  return text.length < LONGEST_BYLINE ? text : '';
}
