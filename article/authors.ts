/** Who wrote the article: people apart from organisations, without "By", roles, places, handles and e-mail addresses. */
import type { Author } from './article.ts';
import type { Declarations } from './declarations.ts';
import { nameOf } from './dom.ts';
import { articleNode, isObject, type Json, type JsonLd, listOf, resolve, typesOf } from './json-ld.ts';
import { AUTHOR_CONJUNCTIONS, alternatives, BYLINE_PREFIXES } from './page-words.ts';
import { plainValue } from './plain-value.ts';
import { bare } from './title.ts';

const LONGEST_NAME = 80;
const LONGEST_BYLINE = 300;
const MOST_AUTHORS = 20;
const MOST_ELEMENTS = 400;

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

/** @param siteNames what the site is called: an author of that name is the newsroom, not a person */
export function readAuthors(document: Document, declared: Declarations, siteNames: readonly string[]): Author[] {
  const sources: (() => Author[])[] = [
    () => fromJsonLd(declared.jsonLd, siteNames),
    ...META.map((name) => () => authorsOf(declared.meta.get(name) ?? [], siteNames)),
    () => authorsOf(visibleBylines(document), siteNames),
  ];
  let organizations: Author[] = [];
  for (const source of sources) {
    const authors = unique(source());
    if (authors.some(({ kind }) => kind === 'person')) return authors;
    if (organizations.length === 0) organizations = authors;
  }
  return organizations;
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
      kind: siteNames.some((site) => bare(site) === bare(name)) ? 'organization' : 'person',
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

const PREFIX = new RegExp(`^(?:${alternatives(BYLINE_PREFIXES)})(?:\\s*[:：]\\s*|\\s+)`, 'iu');
const CONJUNCTION = new RegExp(` (?:${alternatives(AUTHOR_CONJUNCTIONS)}) `, 'u');
const ADDRESS = /(?:https?:\/\/|www\.)\S{1,300}|\S{1,64}@\S{1,255}|(?<=^|\s)@\w{1,50}/g;
/** After these a role, a place or the publication follows. */
const TAIL = /\s*(?:[|•·([]|\s[-–—]\s|\s\/\s).*$/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** The names in one declared value or byline. */
export function namesIn(value: unknown): string[] {
  const text = plainValue(value, LONGEST_BYLINE);
  if (text === null || /^https?:/i.test(text)) return [];
  const line = text
    .replace(ADDRESS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(PREFIX, '')
    .replace(PREFIX, '')
    .replace(TAIL, '');
  return line
    .split(/\s*[,;、，/]\s*/)
    .flatMap(splitPair)
    .map((name) => name.replace(PREFIX, '').replace(/^[\s.:–—-]+|[\s,:–—-]+$/g, ''))
    .filter(isName);
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

/** Texts of the elements that the page marks as naming the author, the most telling kind of mark first. */
function visibleBylines(document: Document): string[] {
  const marked: [Element[], Element[], Element[]] = [[], [], []];
  let left = MOST_ELEMENTS;
  for (const element of Array.from(document.getElementsByTagName('*'))) {
    if (left === 0) break;
    const name = nameOf(element);
    const kind = /\bauthor\b/.test(element.getAttribute('itemprop') ?? '')
      ? 0
      : /\bauthor\b/.test(element.getAttribute('rel') ?? '')
        ? 1
        : /\b(?:by-?line|author(?:[-_]?name)?|p-author|writer)\b/.test(name)
          ? 2
          : null;
    if (kind === null) continue;
    left--;
    marked[kind].push(element);
  }
  const best = marked.find((elements) => elements.length > 0) ?? [];
  return best
    .map((element) => {
      const named = Array.from(element.getElementsByTagName('*')).find(
        (inner) => inner.getAttribute('itemprop') === 'name',
      );
      return element.getAttribute('content') ?? (named ?? element).textContent ?? '';
    })
    .filter((text) => text.length < LONGEST_BYLINE)
    .slice(0, MOST_AUTHORS);
}
