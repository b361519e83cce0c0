/** News agencies that stand between a verb and its speaker because they were told: "řekl ČTK Petr Malý". */
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { bitsAt, type WordClasses } from '../../text/word-classes.ts';
import { Word } from '../attribution-grammar.ts';

const LONGEST_ACRONYM = 6;
/** The fewest tokens of an agency with a full name beside it. */
const SHORTEST_RUN = 3;

/** Whether a token is a short word in capitals ("ČTK"). */
export function isAcronym({ text, start, end }: Tokens, i: number): boolean {
  const word = text.slice(start[i], end[i]);
  return word.length > 1 && word.length <= LONGEST_ACRONYM && word.toUpperCase() === word;
}

/**
 * One past the first name of the run of capitals `[from, to)`: an agency that was told is no part of the speaker's name, neither
 * behind the verb ("řekl ČTK Petr Malý", "povedal pre TASR Peter Malý") nor before it ("Petr Malý ČTK řekl").
 */
export function withoutToldAgency(tokens: Tokens, words: WordClasses, from: number, to: number): number {
  if (to - from < SHORTEST_RUN) return to;
  const isBody = (i: number) => (bitsAt(words, i) & Word.organization) !== 0;
  const isAgency = (i: number) => isBody(i) && isAcronym(tokens, i);
  const isGiven = (i: number) => tokens.kind[i] === TokenKind.word && (bitsAt(words, i) & Word.givenName) !== 0;
  const isCue = (i: number) => i >= 0 && i < tokens.count && (bitsAt(words, i) & Word.cue) !== 0;
  const isPreposition = (i: number) => i >= 0 && (bitsAt(words, i) & Word.preposition) !== 0;
  const behindVerb = isCue(from - 1) || (isPreposition(from - 1) && isCue(from - 2));
  // "disse à Lusa Maria Lopes": behind the preposition of who is told also a name in one word
  const isTold = isAgency(from) || (isBody(from) && isPreposition(from - 1));
  if (behindVerb && isTold && isGiven(from + 1)) return from + 1;
  return isAgency(to - 1) && isGiven(from) && isCue(to) ? to - 1 : to;
}
