/** Where a selection in the page stands in the article's text. */
import type { Span } from '../article/article.ts';

const BLANK = /^\s/u;
const PIECES = /\s+|\S+/gu;

/**
 * The first place where the words stand; null where they are not the article's. Runs of white space count as one blank on both
 * sides: a selection breaks its lines as the page does.
 */
export function findSelection(text: string, selected: string): Span | null {
  const wanted = collapse(selected.trim()).collapsed;
  if (wanted === '') return null;
  const { collapsed, offsets } = collapse(text);
  const at = collapsed.indexOf(wanted);
  if (at < 0) return null;
  return { start: offsets[at] as number, end: (offsets[at + wanted.length - 1] as number) + 1 };
}

/** The text with one blank for each run of white space, and where each of its code units stood. */
function collapse(text: string): { readonly collapsed: string; readonly offsets: readonly number[] } {
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    const isBlank = BLANK.test(piece);
    pieces.push(isBlank ? ' ' : piece);
    for (let i = 0; i < (isBlank ? 1 : piece.length); i++) offsets.push(index + i);
  }
  return { collapsed: pieces.join(''), offsets };
}
