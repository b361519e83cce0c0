/** Particles, case endings and prepositions that a language writes together with its words of time: 오늘은, hétfőn, بيناير. */
import type { DateData } from '../../languages/date-data.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { WordMemo } from '../text/vocabulary.ts';

/** A language's affixes, and which words are worth freeing from them. */
export interface DateAffixes {
  /** The word of time in a word that is none as it stands. */
  readonly bare: WordMemo<string>;
  /** Whether a word can stand in a date expression. */
  readonly isKnown: (word: string) => boolean;
}

/** Words of one letter are freed only behind another word of time or a number: "19일에", not "주의". In UTF-16 units. */
const SHORT = 1;

/** Compiles them; null for a language that has none. */
export function compileAffixes(data: DateData | undefined, isKnown: DateAffixes['isKnown']): DateAffixes | null {
  const { before = [], behind = [] } = data?.affixes ?? {};
  if (before.length + behind.length === 0) return null;
  return { bare: new WordMemo((word) => bareForm(word, before, behind, isKnown)), isKnown };
}

/** The same tokens, with words of time in the form that the lexicon knows. */
export function withoutAffixes(tokens: Tokens, affixes: DateAffixes): Tokens {
  const { vocabulary } = tokens;
  const folded = [...tokens.folded];
  const word = tokens.word.slice();
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    const found = affixes.bare.get(vocabulary, tokens.word[i] as number, tokens.folded[i] as string);
    if (found === null || (found.length <= SHORT && !followsTime(tokens, folded, i, affixes))) continue;
    folded[i] = found;
    word[i] = vocabulary.number(found);
  }
  return { ...tokens, folded, word };
}

function bareForm(
  word: string,
  before: readonly string[],
  behind: readonly string[],
  isKnown: DateAffixes['isKnown'],
): string | null {
  if (isKnown(word)) return null;
  for (const affix of behind) {
    const stem = word.endsWith(affix) ? word.slice(0, -affix.length) : '';
    if (stem !== '' && isKnown(stem)) return stem;
  }
  for (const affix of before) {
    const stem = word.startsWith(affix) ? word.slice(affix.length) : '';
    if (stem !== '' && isKnown(stem)) return stem;
  }
  return null;
}

function followsTime(tokens: Tokens, folded: readonly string[], i: number, { isKnown }: DateAffixes): boolean {
  return i > 0 && (tokens.kind[i - 1] === TokenKind.number || isKnown(folded[i - 1] as string));
}
