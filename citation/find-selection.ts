/** Where a selection in the page stands in the article's text. */
import type { Span } from '../article/article.ts';

const BLANK = /\s/u;

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
  const offsets: number[] = [];
  let collapsed = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const blank = BLANK.test(char);
    if (blank && collapsed.endsWith(' ')) continue;
    collapsed += blank ? ' ' : char;
    offsets.push(i);
  }
  return { collapsed, offsets };
}
