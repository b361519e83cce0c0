/** The tense of the clause around a date: whether a weekday or month without a direction lies ahead. */
import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

export type Tense = 'past' | 'future';
export type TenseWords = Lexicon<Tense>;

/** How far the word that tells the tense may stand from the date, in tokens. */
const REACH_BEFORE = 16;
const REACH_AFTER = 6;

export function compileTense({ lang, own }: LanguageData): TenseWords {
  const tense = own?.dates.tense;
  return new Lexicon<Tense>(lang).addAll(tense?.past ?? [], 'past').addAll(tense?.future ?? [], 'future');
}

/** The tense told by the word nearest to tokens `[from, to)` in the sentence `[first, end)`; what stands before counts first. */
export function tenseAround(
  tokens: Tokens,
  from: number,
  to: number,
  first: number,
  end: number,
  words: TenseWords,
): Tense | null {
  for (let i = from - 1; i >= Math.max(first, from - REACH_BEFORE); i--) {
    const found = words.longest(tokens, i, from);
    if (found !== null) return found.values[0] as Tense;
  }
  for (let i = to; i < Math.min(end, to + REACH_AFTER); i++) {
    const found = words.longest(tokens, i, end);
    if (found !== null) return found.values[0] as Tense;
  }
  return null;
}
