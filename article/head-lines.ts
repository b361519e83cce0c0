/** The short lines around the headline: who wrote the article, and when. */
import { blockText, type PageBlock } from './blocks.ts';

const BEFORE = 4;
const AFTER = 8;
const LONGEST = 120;

/** Lines around the headline, those after it first. Empty where the page shows no headline. */
export function linesAround(headline: Element | null, blocks: readonly PageBlock[]): string[] {
  const at = headline === null ? -1 : blocks.findIndex(({ element }) => headline.contains(element));
  if (at < 0) return [];
  const last = blocks.findLastIndex(({ element }) => headline?.contains(element));
  return [...blocks.slice(last + 1, last + 1 + AFTER), ...blocks.slice(Math.max(0, at - BEFORE), at)]
    .map(blockText)
    .filter((line) => line.length <= LONGEST);
}
