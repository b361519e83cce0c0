/** The tense of the clause around a date: whether a weekday or month without a direction lies ahead. */
import type { LanguageData } from '../../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Tokens } from '../text/tokens.ts';

/** Whether a clause tells of what was or of what will be. */
export type Tense = 'past' | 'future';
/** Words by the tense they tell. */
export interface TenseWords {
  /** Of the clause, wherever they stand in it. */
  readonly clause: Lexicon<Tense>;
  /** Right before a date that lies ahead: until, by, bis zum. */
  readonly ahead: Lexicon<true>;
  /** Right behind a weekday: what belongs to it is known, whatever the clause tells: Wednesday's ruling. */
  readonly known: Lexicon<true>;
  /** How far behind the date the verb may stand, in tokens. */
  readonly reachAfter: number;
}

/** No phrase of `ahead` has more words than this. */
const LONGEST_AHEAD = 3;

/** How far the word that tells the tense may stand from the date, in tokens. */
const REACH_BEFORE = 16;
const REACH_AFTER = 6;
/** The same where the clause may keep its verb for its end ("das im März … erscheint"), and where it always does. */
const REACH_BRACKET = 14;
const REACH_VERB_FINAL = 40;

/** Double marks of all conventions, opening or closing. */
const QUOTATION_MARKS = new Set('"“”„«»「」『』');

const COMMAS = new Set(',،、，');

/** Compiles a language's words of tense; without a file there are none, and nothing is known of the tense. */
export function compileTense({ lang, own }: LanguageData): TenseWords {
  const tense = own?.dates.tense;
  const { verbFinal, brackets } = own?.attribution ?? {};
  return {
    reachAfter: verbFinal !== undefined ? REACH_VERB_FINAL : brackets?.auxiliaries.length ? REACH_BRACKET : REACH_AFTER,
    clause: new Lexicon<Tense>(lang).addAll(tense?.past ?? [], 'past').addAll(tense?.future ?? [], 'future'),
    ahead: new Lexicon<true>(lang).addAll(tense?.ahead ?? [], true),
    known: new Lexicon<true>(lang).addAll(tense?.known ?? [], true),
  };
}

/** The tense told by the word nearest to tokens `[from, to)` in its sentence; what stands before counts first. */
export function tenseAround(
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
  block: readonly Sentence[],
  { clause: words, ahead, reachAfter }: TenseWords,
): Tense | null {
  const sentence = sentenceOf(block, from);
  for (let i = Math.max(sentence.from, from - LONGEST_AHEAD); i < from; i++)
    if (ahead.longest(tokens, i, from)?.to === from) return 'future';
  const first = Math.max(sentence.from, from - REACH_BEFORE);
  for (let i = from - 1; i >= first; i--) {
    // what somebody else said before the date has a tense of its own
    if (QUOTATION_MARKS.has(tokens.folded[i] as string)) {
      i = markBefore(tokens, i, first);
      continue;
    }
    const found = words.longest(tokens, i, from);
    if (found !== null) return found.values[0] as Tense;
  }
  for (let i = to; i < Math.min(sentence.to, to + reachAfter); i++) {
    // behind a comma stands another clause
    if (QUOTATION_MARKS.has(tokens.folded[i] as string) || COMMAS.has(tokens.folded[i] as string)) return null;
    const found = words.longest(tokens, i, sentence.to);
    if (found !== null) return found.values[0] as Tense;
  }
  return null;
}

/** Index of the last quotation mark before a token, `first - 1` if there is none. */
function markBefore(tokens: Tokens, at: number, first: number): number {
  let i = at - 1;
  while (i >= first && !QUOTATION_MARKS.has(tokens.folded[i] as string)) i--;
  return i;
}

/** The sentence in which a token stands. Binary search: a hostile block has any number of them. */
function sentenceOf(sentences: readonly Sentence[], token: number): Sentence {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).to <= token) low = middle + 1;
    else high = middle;
  }
  return sentences[low] as Sentence;
}
