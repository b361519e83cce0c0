/** An item as a style should see it: nothing said twice, nothing that a line cannot hold. */
import type { CslItem, CslName } from '../csl-item.ts';
import { oneLine } from '../formatted.ts';
import { leadingCapitals, withoutStop, withPlainApostrophes } from './title.ts';

/** What a style's guide asks of items that CSL cannot say. */
export interface GuideRules {
  /** Whether the title of a periodical goes without an initial English article (Chicago Manual of Style 17, 8.170, 14.170, 14.193). */
  readonly dropsArticle?: boolean;
  /** Whether a page that nobody signs is listed under its site (Chicago Manual of Style 17, 15.50; the styles of notes do so by themselves). */
  readonly siteIsAuthor?: boolean;
  /** Whether an organisation that publishes what it writes is named as publisher alone (MLA 9, 5.18). */
  readonly publisherIsNoAuthor?: boolean;
  /** Whether the publisher is named beside the site (MLA 9, 5.54); elsewhere the site stands for it. */
  readonly namesPublisher?: boolean;
  /** Whether the site is named also where it is the author: the place of an article is a required element (ISO 690, GOST R 7.0.5). */
  readonly repeatsSite?: boolean;
  /** Whether particles of family names follow the given name, and kinship stays with the family name (NBR 6023, 8.1.1: SILVA JÚNIOR, J. da). */
  readonly particlesFollow?: boolean;
  /** Whether a title under which a work is listed begins with capitals (NBR 6023, 8.2); a mark names it by these words (NBR 10520). */
  readonly capitalsFirst?: boolean;
  /** Whether the description in place of a missing title stands without quotation marks and brackets (MLA 9, 5.29; Chicago 17, 14.229). */
  readonly untitledIsPlain?: boolean;
  /** How the guide words, in its own language, that a source was read in another: "as cited in" (APA 7, 8.6). */
  readonly citedIn?: string;
  /** The same of words that stand between quotation marks, where the guide words it otherwise (Cite Them Right, "Secondary referencing"). */
  readonly quotedIn?: string;
  /** The same in languages in which the guide was published, by primary subtag. */
  readonly citedInLanguages?: Readonly<Record<string, string>>;
}

/** An item that may have its title in a shorter form. */
export type PreparedItem = CslItem & { readonly 'title-short'?: string };

/**
 * Leaves out the publication where it is also the author, the publisher where it is also the publication or author or the
 * publication stands for it, and the stop after a title, which styles print by themselves. An item without a language gets an undetermined one: else the processor takes
 * every title for English and capitalises it.
 */
export function prepared(given: CslItem, rules: GuideRules): PreparedItem {
  const item: CslItem = lines(given);
  const { author = [], title, publisher, 'container-title': container, language = '', ...rest } = item;
  const bodies = author.flatMap(({ literal }) => literal ?? []);
  const isPublisher = bodies.length === author.length && bodies.some((body) => isOneOf(body, [container, publisher]));
  const authors = rules.publisherIsNoAuthor && isPublisher ? [] : author;
  const named = rules.repeatsSite ? [] : literals(authors);
  const place = container === undefined || isOneOf(container, named) ? undefined : container;
  return withoutEmpty({
    ...rest,
    title: title === undefined ? undefined : withPlainApostrophes(withoutStop(title)),
    author: asOneList(rules.particlesFollow ? authors.map(particleFollows) : authors),
    'container-title': place === undefined || !rules.dropsArticle ? place : withoutArticle(place, item),
    publisher: place !== undefined && !rules.namesPublisher ? undefined : publisherOf(item, authors),
    language: language || 'und',
    ...(rules.capitalsFirst && authors.length === 0 && title ? leadingCapitals(withoutStop(title)) : {}),
  });
}

/** A page that nobody signs, under its site, where the guide asks for it. */
export function underSite(item: PreparedItem, rules: GuideRules): PreparedItem {
  const { 'container-title': site, ...rest } = item;
  const isSite = item.type === 'webpage' || item.type === 'post-weblog';
  if (!rules.siteIsAuthor || !isSite || site === undefined || (item.author ?? []).length > 0) return item;
  return { ...rest, author: [{ literal: site }] };
}

/** Newspapers and magazines: "New York Times", "Atlantic". What sites are called is no title of a periodical. */
function withoutArticle(name: string, { type, language }: CslItem): string {
  const isEnglish = language === undefined || /^en\b/iu.test(language);
  const isPeriodical = type === 'article-newspaper' || type === 'article-magazine';
  return isEnglish && isPeriodical ? name.replace(/^The (?=\S)/u, '') : name;
}

/** The publisher, unless it is also the publication or an author. */
function publisherOf(
  { publisher, 'container-title': container }: CslItem,
  authors: readonly CslName[],
): string | undefined {
  return publisher === undefined || isOneOf(publisher, [container, ...literals(authors)]) ? undefined : publisher;
}

/** The processor lists bodies after persons, joined otherwise: among persons a body is one of them, whose name it must not divide. */
function asOneList(authors: readonly CslName[]): readonly CslName[] {
  const bodies = literals(authors).length;
  if (bodies === 0 || bodies === authors.length) return authors;
  return authors.map((name) => (name.literal === undefined ? name : { family: name.literal, 'parse-names': false }));
}

const PARTICLES = /^((?:\p{Ll}\S* )+)(.+)$/u;

function particleFollows({ suffix, 'non-dropping-particle': particle, ...name }: CslName): CslName {
  if (name.family === undefined) return name;
  const [, first = '', family = name.family] = PARTICLES.exec(name.family) ?? [];
  const dropped = [name['dropping-particle'], particle, first.trim()].filter(Boolean).join(' ');
  return {
    ...name,
    family: suffix === undefined ? family : `${family} ${suffix}`,
    ...(dropped === '' ? {} : { 'dropping-particle': dropped }),
  };
}

function literals(authors: readonly CslName[]): readonly string[] {
  return authors.flatMap(({ literal }) => literal ?? []);
}

function isOneOf(name: string, others: readonly (string | undefined)[]): boolean {
  return others.some((other) => other !== undefined && bareName(other) === bareName(name));
}

const DOMAIN = /\.(?:com?|net|org|[a-z]{2})(?:\.[a-z]{2})?$/iu;
const NO_LETTER = /[^\p{L}\p{M}\p{N}]/gu;

/** What names of bodies and sites have in common that are written in one way or another: "Daily News", "dailynews.com". */
function bareName(name: string): string {
  const bare = name.replace(DOMAIN, '').replace(NO_LETTER, '').toLowerCase();
  return bare === '' ? name : bare;
}

/** Every text as one line; empty texts and authors without a name are as good as absent. */
function lines<T>(value: T): T {
  if (typeof value === 'string') return oneLine(value) as T;
  if (Array.isArray(value)) return value.map(lines).filter((entry) => !isEmpty(entry)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, inner]) => [key, lines(inner)] as const);
  return Object.fromEntries(fields.filter(([, inner]) => inner !== '')) as T;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

function withoutEmpty(fields: { readonly [K in keyof PreparedItem]: PreparedItem[K] | undefined }): PreparedItem {
  const filled = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled) as unknown as PreparedItem;
}
