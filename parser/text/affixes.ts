/** Affixes that a language writes together with a word and that are words of their own: particles (이 후보+는), conjunctions (و+قال). */
import type { AffixData } from '../../languages/attribution-data.ts';
import type { AttributionGrammar } from '../quotes/attribution-grammar.ts';
import type { Sentence } from './sentences.ts';
import { adjoins, columnsOf, TokenKind, type Tokens, tokenAt } from './tokens.ts';
import type { Form } from './vocabulary.ts';

/** A stem shorter than this is split off only if the lexicon knows it. In UTF-16 units. */
const SHORTEST_STEM = 2;

/** The same text with its affixes as tokens of their own; unchanged for a language that has none. */
export function splitAffixes(
  tokens: Tokens,
  sentences: readonly Sentence[],
  grammar: AttributionGrammar,
): { tokens: Tokens; sentences: readonly Sentence[] } {
  const affixes = grammar.data?.affixes;
  if (affixes === undefined) return { tokens, sentences };
  const split = splitTokens(tokens, affixes, grammar);
  const rebased = sentences.map((sentence) => ({
    ...sentence,
    from: tokenAt(split, sentence.start),
    to: tokenAt(split, sentence.end),
  }));
  return { tokens: split, sentences: rebased };
}

function splitTokens(tokens: Tokens, affixes: AffixData, grammar: AttributionGrammar): Tokens {
  const start: number[] = [];
  const kind: number[] = [];
  const end: number[] = [];
  const forms: Form[] = [];
  const push = (i: number, from: number, to: number, word: string) => {
    start.push(from);
    end.push(to);
    kind.push(tokens.kind[i] as number);
    forms.push({ folded: word, word: tokens.vocabulary.number(word), capital: tokens.capital[i] as 0 | 1 });
  };
  for (let i = 0; i < tokens.count; i++) {
    const from = tokens.start[i] as number;
    const to = tokens.end[i] as number;
    const word = tokens.folded[i] as string;
    const whole = tokens.kind[i] !== TokenKind.word || word.length !== to - from;
    let cut = whole ? 0 : cutOf(word, affixes, grammar);
    if (cut > 0 && followsMark(tokens, i) && grammar.lexicon.get(word.slice(0, cut)).length === 0) cut = 0;
    if (cut === 0) push(i, from, to, word);
    else {
      push(i, from, from + cut, word.slice(0, cut));
      push(i, from + cut, to, word.slice(cut));
    }
  }
  return {
    text: tokens.text,
    count: start.length,
    start: new Int32Array(start),
    end: new Int32Array(end),
    kind: new Uint8Array(kind),
    ...columnsOf(forms),
    vocabulary: tokens.vocabulary,
  };
}

/** A particle behind a closing mark ("…"라고) is one already, but not a title with its particle ("박미라(34)씨는"). */
function followsMark(tokens: Tokens, i: number): boolean {
  return i > 0 && tokens.kind[i - 1] === TokenKind.punctuation && adjoins(tokens, i - 1);
}

/** Where a word is cut in two, in UTF-16 units; 0 if it stays whole. */
function cutOf(word: string, { before, behind, afterStem }: AffixData, { lexicon }: AttributionGrammar): number {
  if (lexicon.get(word).length > 0) return 0;
  for (const affix of before)
    if (word.startsWith(affix) && lexicon.get(word.slice(affix.length)).length > 0) return affix.length;
  for (const affix of behind) {
    if (!word.endsWith(affix)) continue;
    const stem = word.slice(0, -affix.length);
    if (stem.length >= SHORTEST_STEM || (stem !== '' && lexicon.get(stem).length > 0)) return stem.length;
  }
  for (const [stemEnd, affix] of afterStem) if (word.endsWith(stemEnd + affix)) return word.length - affix.length;
  return 0;
}
