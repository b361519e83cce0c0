/** What stands in quotation marks and is not said: titles, names, terms. */
import { adjoins, TokenKind, type Tokens } from '../../text/tokens.ts';
import { Word } from '../attribution-grammar.ts';
import { isComma, isStop } from '../items.ts';
import type { Reading } from '../subjects.ts';
import type { QuotedStretch } from './quotation-marks.ts';

/** A stretch shorter than this is a term, a title or irony unless it ends like a sentence. In words. */
const SHORTEST = 4;
/** Words up to this length stay in lower case in titles. */
const LONGEST_TITLE_PARTICLE = 3;

/** Whether a stretch has too few words to be a quotation for that alone. */
export function isShort({ kind }: Tokens, { from, to }: QuotedStretch): boolean {
  let words = 0;
  for (let i = from; i < to && words < SHORTEST; i++) if (kind[i] !== TokenKind.punctuation) words++;
  return words < SHORTEST;
}

/** Whether a stop or a comma stands before the closing mark. */
export function endsLikeSentence({ folded }: Tokens, { last }: QuotedStretch): boolean {
  const mark = folded[last] as string;
  return isStop(mark) || isComma(mark);
}

/**
 * A work's title or a body's name: its noun or a definite article stands before it, its author behind it, or every longer word is
 * capitalised, and no stop ends it.
 *
 * @param items of the statement, of which `at` is the stretch
 */
export function isTitle(reading: Reading, items: readonly number[], at: number, stretch: QuotedStretch): boolean {
  const { tokens } = reading;
  const before = bitsOf(reading, items[at - 1]);
  if (before & Word.work || isPartOfWord(tokens, stretch)) return true;
  // "was eliminated from “Dancing with the Crowd.”": in America the stop of the sentence stands inside the marks
  if (endsLikeSentence(tokens, stretch)) return (before & Word.preposition) !== 0 && isInTitleCase(reading, stretch);
  // "des „Gesetzes über …“": behind a definite article a capital opens a name
  if (before & Word.definite && opensWithCapital(tokens, stretch)) return true;
  // "„Als die Brücke neu war“ von Klaus Brinkmann"
  const link = bitsOf(reading, items[at + 1]) & (Word.nameLink | Word.particle);
  return (link !== 0 && isName(reading, items[at + 2])) || isInTitleCase(reading, stretch);
}

/** "eine „Rettet die Haie“-Kampagne", "das ZDF-„Morgenmagazin“": whether a hyphen joins a stretch to a word. */
export function isPartOfWord(tokens: Tokens, { from, to }: QuotedStretch): boolean {
  const isHyphen = (i: number) => tokens.folded[i] === '-' && adjoins(tokens, i - 1) && adjoins(tokens, i);
  return isHyphen(to) || (from > 1 && isHyphen(from - 1));
}

/** Whether a stretch begins like a sentence or a name; in scripts without case all do. */
export function opensWithCapital({ kind, capital }: Tokens, { from, to }: QuotedStretch): boolean {
  let i = from;
  while (i < to && kind[i] === TokenKind.punctuation) i++;
  return i < to && (capital[i] === 1 || kind[i] !== TokenKind.word);
}

function isInTitleCase({ tokens, words }: Reading, { from, to }: QuotedStretch): boolean {
  const { kind, capital, start, end } = tokens;
  for (let i = from; i < to; i++) {
    const long = (end[i] as number) - (start[i] as number) > LONGEST_TITLE_PARTICLE;
    const link = ((words.bits[words.head[i] as number] as number) & (Word.preposition | Word.conjunction)) !== 0;
    if (long && !link && kind[i] === TokenKind.word && !capital[i]) return false;
  }
  return true;
}

/** What the word of an item can be; 0 for a quoted stretch or no item. */
function bitsOf({ words }: Reading, item = -1): number {
  return item < 0 ? 0 : (words.bits[words.head[item] as number] as number);
}

function isName({ mentions }: Reading, item = -1): boolean {
  return item >= 0 && mentions.all[mentions.startingAt[item] as number]?.type === 'name';
}
