/** An item as a style should see it: nothing said twice, nothing that a line cannot hold. */
import type { CslItem } from '../csl-item.ts';
import { oneLine } from '../formatted.ts';

/** What a style's guide asks of items that CSL cannot say. */
export interface GuideRules {
  /** Whether the title of a newspaper goes without an initial English article (Chicago Manual of Style 17, 14.193). */
  readonly dropsArticle?: boolean;
  /** Whether a page that nobody signs is listed under its site (Chicago Manual of Style 17, 15.50; the styles of notes do so by themselves). */
  readonly siteIsAuthor?: boolean;
  /** How the guide words, in its own language, that a source was read in another: "as cited in" (APA 7, 8.6). */
  readonly citedIn?: string;
}

/**
 * Leaves out the publication where it is also the author, and the publisher where it is also the publication or author.
 * An article without a title is described in brackets (APA 7, 9.22). An item without a language gets an undetermined one: else the processor takes every title for English and capitalises it.
 *
 * @param kind what such an item is called in the language of the citation
 */
export function prepared(item: CslItem, rules: GuideRules, kind: string): CslItem {
  const { 'container-title': container, publisher, ...rest } = lines(item);
  const authors = (rest.author ?? []).flatMap(({ literal }) => literal ?? []);
  const repeats = (name: string | undefined, others: readonly (string | undefined)[]) =>
    name === undefined || name === '' || others.some((other) => other !== undefined && same(other, name));
  const title = container === undefined || !rules.dropsArticle ? container : withoutArticle(container, item);
  return {
    ...rest,
    ...(rest.title || kind === '' ? {} : { title: `[${kind[0]?.toUpperCase()}${kind.slice(1)}]` }),
    ...(repeats(container, authors) ? {} : { 'container-title': title }),
    ...(repeats(publisher, [container, ...authors]) ? {} : { publisher }),
    language: rest.language || 'und',
  } as CslItem;
}

/** A page that nobody signs, under its site, where the guide asks for it. */
export function underSite(item: CslItem, rules: GuideRules): CslItem {
  const { 'container-title': site, ...rest } = item;
  const isSite = item.type === 'webpage' || item.type === 'post-weblog';
  if (!rules.siteIsAuthor || !isSite || site === undefined || (item.author ?? []).length > 0) return item;
  return { ...rest, author: [{ literal: site }] };
}

/** Newspapers alone: "New York Times", but "The Atlantic" is a magazine's name. */
function withoutArticle(name: string, { type, language }: CslItem): string {
  const english = language === undefined || /^en\b/iu.test(language);
  return english && type === 'article-newspaper' ? name.replace(/^The (?=\S)/u, '') : name;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
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
