/** Where the words of a text directive stand in a text, as browsers look for them (WICG, "URL Fragment Text Directives"). */

/** A directive's words, each {@link comparable}; '' where it has no such part. */
export interface Directive {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/** Places, of which not more are counted: a text may be hostile. */
const MOST_PLACES = 50;
/** Blanks that may stand between words and their prefix or suffix: a break of blocks. */
const BLANKS = 4;

const BLANK = /\s+/gu;

/** A text as browsers compare it: without regard to case and to how many blanks stand between words; a line for a block. */
export function comparable(text: string): string {
  return text.replace(BLANK, (blank) => (blank.includes('\n') ? '\n' : ' ')).toLowerCase();
}

/**
 * How many places of a text a directive fits; that many and no more where there are many. A part lies within a line.
 *
 * @param text as {@link comparable} returns it
 */
export function countPlaces(text: string, { prefix, start, end, suffix }: Directive): number {
  let count = 0;
  let looked = 0;
  let last = -1;
  for (let at = text.indexOf(start); at >= 0 && looked < MOST_PLACES; at = text.indexOf(start, at + 1)) {
    let stop = at + start.length;
    if (!isEdge(text, at) || (end === '' && !isEdge(text, stop))) continue;
    looked++;
    if (end !== '') {
      // further starts share an end: it is not looked for again
      if (last < stop) last = text.indexOf(end, stop);
      if (last < 0) break;
      stop = last + end.length;
    }
    if (endsWith(text, at, prefix) && startsWith(text, stop, suffix)) count++;
  }
  return looked === MOST_PLACES ? MOST_PLACES : count;
}

/** Whether a place has these words right before it, but for blanks. */
function endsWith(text: string, at: number, words: string): boolean {
  return text
    .slice(Math.max(0, at - words.length - BLANKS), at)
    .trimEnd()
    .endsWith(words);
}

function startsWith(text: string, at: number, words: string): boolean {
  return text
    .slice(at, at + words.length + BLANKS)
    .trimStart()
    .startsWith(words);
}

const LETTER = /[\p{L}\p{N}]/u;
/** Scripts that set no blanks between words: where a word ends is the dictionary's to say. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** Whether no word goes on across a place. */
function isEdge(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return !LETTER.test(before) || !LETTER.test(after) || UNSPACED.test(before) || UNSPACED.test(after);
}
