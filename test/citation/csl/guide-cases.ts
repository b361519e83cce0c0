/** Invented articles for the guides' cases, and how a case is written down and checked. */
import { describe, expect, it } from 'vitest';
import type { CitationKind } from '../../../citation/csl/engine.ts';
import type { CslItem, CslName } from '../../../citation/csl-item.ts';
import { linkTo } from '../fixtures.ts';
import { engine } from './engines.ts';

export const ADDRESS = 'https://times.example/river';
export const link = linkTo(ADDRESS);
export const paper: CslItem = {
  type: 'article-newspaper',
  title: 'How the river came back',
  'container-title': 'The Harbour Times',
  author: [{ family: 'Reed', given: 'Otis James' }],
  issued: { 'date-parts': [[2024, 5, 9]] },
  language: 'en',
};
export const page: CslItem = { ...paper, type: 'webpage', 'container-title': 'Harbour News' };
export const accessed = { 'date-parts': [[2024, 6, 1]] };
export const office: CslItem = {
  ...page,
  author: [{ literal: 'Harbour Office' }],
  'container-title': 'Harbour Office',
};

export function without(item: CslItem, ...keys: (keyof CslItem)[]): CslItem {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key as never))) as unknown as CslItem;
}

export const authors = (count: number): CslName[] =>
  Array.from({ length: count }, (_, i) => ({ family: `Family${i + 1}`, given: 'Ana' }));

/** A citation with the address as `URL` and every blank as one. */
export function cite(style: string, language: string, item: CslItem, kind: CitationKind = 'bibliography'): string {
  return engine(style, language).format(item, link, kind).text.replace(ADDRESS, 'URL').replaceAll(/\s/gu, ' ');
}

/** What it is a case of, the item, the citation that the guide asks for, and its kind where it is no entry of a list. */
export type GuideCase = readonly [what: string, item: CslItem, text: string, kind?: CitationKind];

/** Cases of a style in a language. */
export type Guides = Readonly<Record<string, readonly [language: string, cases: readonly GuideCase[]]>>;

/** A specification for each case. */
export function checkGuides(guides: Guides): void {
  describe.each(Object.entries(guides))('%s', (style, [language, cases]) => {
    const expected = cases.map(([what, item, text, kind = 'bibliography']) => [what, { item, text, kind }] as const);
    it.each<readonly [string, { item: CslItem; text: string; kind: CitationKind }]>(expected)(
      '%s',
      (_what, { item, text, kind }) => expect(cite(style, language, item, kind)).toBe(text),
    );
  });
}
