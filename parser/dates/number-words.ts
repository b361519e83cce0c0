/** Numbers in words: "twenty-four", "two hundred and ten", "dua puluh lima", "nineteen ninety-six". */
import type { Lexicon } from '../text/lexicon.ts';
import { adjoins, type Tokens } from '../text/tokens.ts';

/** A number in words, as far as it goes. */
export interface SpelledNumber {
  readonly value: number;
  /** Token index one past its last word. */
  readonly to: number;
  /** Said in two pairs, as years are. */
  readonly paired: boolean;
}

/** A number as far as it has been read. */
interface Partial {
  /** Thousands and millions that are complete. */
  readonly total: number;
  /** What the next word may still multiply or add to. */
  readonly current: number;
  /** The value of the last word. */
  readonly last: number;
  readonly paired: boolean;
}

/** The words that multiply what stands before them: two hundred, dua ribu. */
const MULTIPLIERS = new Set([100, 1000, 1e6, 1e9]);

/** A language's words of numbers. */
export interface NumberWords {
  readonly words: Lexicon<number>;
  /** What may stand inside a number after hundreds ("and"). */
  readonly joiners: ReadonlySet<string>;
  /** Whether tens are said as products: 二十, hai mươi. */
  readonly tens: boolean;
}

/** The number that begins at a token, null if none does. */
export function spelledNumber(
  tokens: Tokens,
  at: number,
  limit: number,
  { words, joiners, tens }: NumberWords,
): SpelledNumber | null {
  const first = words.longest(tokens, at, limit);
  if (first === null) return null;
  let to = first.to;
  let number = carry({ total: 0, current: first.values[0] as number, last: first.values[0] as number, paired: false });
  while (to < limit) {
    const next = words.longest(tokens, skipJoiner(tokens, to, number.last, joiners), limit);
    const longer = next === null ? null : extend(number, next.values[0] as number, tens);
    if (next === null || longer === null) break;
    number = longer;
    to = next.to;
  }
  return { value: number.total + number.current, to, paired: number.paired };
}

/** The token after a hyphen ("twenty-four") or a joiner ("two hundred and ten"), or the token itself. */
function skipJoiner(tokens: Tokens, at: number, last: number, joiners: ReadonlySet<string>): number {
  const word = tokens.folded[at] as string;
  const hyphen = word === '-' && last >= 10 && adjoins(tokens, at - 1) && adjoins(tokens, at);
  const isTens = last >= 10 && last % 10 === 0;
  return hyphen || (isTens && joiners.has(word)) ? at + 1 : at;
}

/** The number with one more word, null if the word begins another number. */
function extend({ total, current, last, paired }: Partial, value: number, tens: boolean): Partial | null {
  if ((MULTIPLIERS.has(value) || (tens && value === 10)) && current > 0 && current < value)
    return carry({ total, current: current * value, last: value, paired });
  const isAdded = (value < 10 && last >= 10) || (value < 100 && last >= 100) || (value < 1000 && last >= 1000);
  if (isAdded) return { total, current: current + value, last: value, paired };
  const isYear = !paired && total === 0 && current >= 10 && current <= 20 && value >= 10 && value < 100;
  return isYear ? { total, current: current * 100 + value, last: value, paired: true } : null;
}

/** Sets thousands and millions aside: what follows is added to them. */
function carry(number: Partial): Partial {
  return number.last >= 1000 ? { ...number, total: number.total + number.current, current: 0 } : number;
}
