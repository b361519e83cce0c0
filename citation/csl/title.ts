/** Titles as guides want them, in what CSL cannot say. */

/** What ends a sentence rather than an abbreviation: a word in small letters, of some length. */
const LAST_WORD = /^\p{Ll}{4,}$/u;

/** A title without the stop that ends it: styles print their own ("The river came back." but "Rivers of the U.S."). */
export function withoutStop(title: string): string {
  const blank = title.lastIndexOf(' ');
  return blank > 0 && title.endsWith('.') && LAST_WORD.test(title.slice(blank + 1, -1)) ? title.slice(0, -1) : title;
}

/** Apostrophes within words. */
const APOSTROPHES = /(?<=\p{L})’(?=\p{L})/gu;

/**
 * The title with typewriter's apostrophes within words, which the processor prints as the others: where it capitalises titles, it
 * takes one of the others for a quotation mark, and leaves a preposition at the end in small letters.
 */
export function withPlainApostrophes(title: string): string {
  return title.replace(APOSTROPHES, "'");
}

/** Words of no more letters than these do not stand alone in capitals. */
const SHORT = 3;

/** The title with its first word in capitals, and the words before it where it begins with short ones; those words alone: its short form. */
export function leadingCapitals(title: string): { readonly title: string; readonly 'title-short': string } {
  const words = title.split(' ');
  const at = words.findIndex((word) => word.length > SHORT);
  const count = at < 0 ? words.length : at + 1;
  const head = words.slice(0, count).join(' ');
  const tail = words.slice(count).map((word) => ` ${word}`);
  return { title: head.toUpperCase() + tail.join(''), 'title-short': tail.length === 0 ? head : `${head} [...]` };
}

/**
 * The title with the blanks that a language sets within its quotation marks ("« »") as the language sets them: else the processor
 * does not know the marks of the title for those that a title in quotation marks has to change.
 */
export function withMarks(title: string, [open, close]: readonly [open: string, close: string]): string {
  const [opening, closing] = [open.trim(), close.trim()];
  if (opening === open || closing === close || !title.includes(opening)) return title;
  return title
    .split(opening)
    .map((part, i) => (i === 0 ? part : open + part.trimStart()))
    .join('')
    .split(closing)
    .map((part, i, parts) => (i === parts.length - 1 ? part : part.trimEnd() + close))
    .join('');
}
