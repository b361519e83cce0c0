/** The standfirst: what tells the article in short, between its headline and its text. */
import { blockText, type PageBlock } from './blocks.ts';
import { nameOf } from './dom.ts';
import type { PageText } from './recovery.ts';
import type { Known } from './selection.ts';
import { sameWords } from './title.ts';

const NAMED =
  /(?:^|[\s_-])(?:standfirst|dek|sub-?(?:title|head(?:line|ing)?)|lead(?:in)?|intro|summary|excerpt|teaser|abstract|bajada|chapeau|einleitung|sapo)(?:$|[\s_-])/;
/** Code units of a standfirst: less is a kicker. */
const SHORTEST = 40;
/** Blocks after the headline among which a standfirst is looked for: a byline and a date may stand before it. */
const PLACES = 8;

/** Whether a text is what the page declares to be the article in short. */
function isDescription(text: string, { descriptions }: Known): boolean {
  return text.length >= SHORTEST && descriptions.some((description) => sameWords(text, description));
}

/**
 * Whether a block tells the article in short: it is named so, or says what the page's description says.
 *
 * @param box the element around the block's, which often has the name
 */
export function isStandfirst(block: PageBlock, text: string, known: Known, box: Element | null): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return false;
  if (text.length < SHORTEST) return false;
  return NAMED.test(nameOf(block.element)) || (box !== null && NAMED.test(nameOf(box))) || isDescription(text, known);
}

/**
 * The standfirst that Readability took for a part of the page's head. null where the article has one already.
 *
 * @param article its blocks so far
 * @param first where the first of them stands on the page
 */
export function lostStandfirst(
  page: PageText,
  article: readonly PageBlock[],
  first: number | null,
  known: Known,
): PageBlock | null {
  const start = article.slice(0, PLACES + 1);
  const has = start.some(({ kind }) => kind === 'standfirst');
  const { headline } = page;
  const from = headline === null ? Math.max(0, (first ?? 0) - PLACES) : headline + 1;
  const to = headline === null ? (first ?? 0) : from + PLACES;
  const near = page.blocks.slice(from, to).map((block, i) => ({ block, text: blockText(block), place: from + i }));
  const found =
    near.find(({ text }) => isDescription(text, known)) ??
    (has
      ? undefined
      : near.find(({ block, text, place }) => isStandfirst(block, text, known, page.parents[place] ?? null))) ??
    (has ? undefined : near.find(({ place }) => place === page.beside && place < (first ?? 0)));
  // many pages describe themselves by their first paragraph, often without its dateline
  if (found === undefined || start.some((block) => blockText(block).includes(found.text))) return null;
  return { ...found.block, kind: 'standfirst' };
}
