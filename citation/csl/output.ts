/** What the processor writes → runs. It writes tags of ours round escaped text, so that nothing from a page can be one. */
import CSL from 'citeproc';
import type { OriginalLink } from '../../article/article.ts';
import type { Run } from '../formatted.ts';

/** The name under which the processor knows the format. */
export const RUNS = 'runs';

/** Stands for `<` in an item's texts: the processor takes some tags in them for markup. */
const LESS_THAN = '\ue000';
/** Stands for the address: the processor would turn its apostrophes, and swallow a stop after one that ends in a mark. */
export const ADDRESS = '\ue001';

/** Stands for nothing: the processor looks names up in plain objects, which have a "toString" of their own. */
const NOTHING = '\ue002';

/** Stand round words that are not to be in the quotation marks and italics that the style has for titles. */
const BEGIN = '\ue003';
const END = '\ue004';

const RESERVED = new RegExp(`[${LESS_THAN}${ADDRESS}${NOTHING}${BEGIN}${END}]`, 'gu');

/** Words in place of a title, which are none: without quotation marks and italics, wherever the style puts them. */
export function description(words: string): string {
  return `${BEGIN}${words}${END}`;
}

/** An item's text as the processor may read it. */
export function withoutMarkup(text: string): string {
  const plainText = text.replace(RESERVED, '').replaceAll('<', LESS_THAN);
  return plainText in {} ? plainText + NOTHING : plainText;
}

const plain = CSL.Output.Formats.text;
if (plain === undefined) throw new Error('citeproc has no text format');

CSL.Output.Formats[RUNS] = {
  ...plain,
  text_escape: (text) => (text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(LESS_THAN, '&lt;'),
  '@font-style/italic': '<i>%%STRING%%</i>',
  '@font-style/oblique': '<i>%%STRING%%</i>',
  '@font-style/normal': '<n>%%STRING%%</n>',
  '@font-weight/bold': '<b>%%STRING%%</b>',
};

const PIECE = new RegExp(`<(\\/?)([inb])>|${ADDRESS}|[^<${ADDRESS}]+`, 'gu');

/** The runs of an entry or citation in the format above. The original's address in it becomes the link. */
export function runsOf(output: string, link: OriginalLink | null): Run[] {
  const open: string[] = [];
  const runs: Run[] = [];
  for (const [piece, close, tag] of output.trim().matchAll(PIECE)) {
    if (piece === ADDRESS) {
      if (link !== null) runs.push({ ...styled(link.url, open), link });
    } else if (tag === undefined) {
      const tags = piece.includes(BEGIN) ? open.filter((name) => name !== 'i') : open;
      runs.push(styled(unescaped(piece), tags));
    } else if (close === '') open.push(tag);
    else open.pop();
  }
  return runs;
}

function styled(text: string, open: readonly string[]): Run {
  const slant = open.findLast((tag) => tag !== 'b');
  return { text, ...(slant === 'i' ? { italic: true } : {}), ...(open.includes('b') ? { bold: true } : {}) };
}

const SPACES = / {2,}/gu;
const QUOTATION_MARKS = '\\p{Pi}\\p{Pf}"„‚「」『』《》〈〉';
/** Quotation marks at the edges of such words; a stop or comma of the style may stand between, French has blanks within. */
const MARKS_BEFORE = new RegExp(`(?:[${QUOTATION_MARKS}]\\s?)?${BEGIN}`, 'gu');
const MARKS_AFTER = new RegExp(`${END}([.,]?)(?:\\s?[${QUOTATION_MARKS}])?`, 'gu');

function unescaped(text: string): string {
  return text
    .replace(MARKS_BEFORE, '')
    .replace(MARKS_AFTER, '$1')
    .replaceAll(NOTHING, '')
    .replace(SPACES, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
