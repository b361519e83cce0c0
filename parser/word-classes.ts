/** What every token of a text can be in its language: one lexicon look-up a token, shared by the stages of attribution. */
import type { AttributionGrammar, Meaning } from './attribution-grammar.ts';
import { TokenKind, type Tokens } from './tokens.ts';

/** Parallel to the tokens. A phrase of several tokens is described at its first one. */
export interface WordClasses {
  readonly bits: Int32Array;
  /** One past the phrase's last token; the token after `i` where nothing is known. */
  readonly to: Int32Array;
  /** First token of the phrase that token `i` belongs to. */
  readonly head: Int32Array;
  readonly meaning: readonly (Meaning | null)[];
}

export function classifyWords(tokens: Tokens, grammar: AttributionGrammar): WordClasses {
  const { count } = tokens;
  const bits = new Int32Array(count);
  const to = new Int32Array(count);
  const head = new Int32Array(count);
  const meaning: (Meaning | null)[] = new Array(count).fill(null);
  for (let i = 0; i < count; ) {
    const match = tokens.kind[i] === TokenKind.punctuation ? null : grammar.lexicon.longest(tokens, i);
    const end = match === null ? i + 1 : match.to;
    if (match !== null) {
      const known = match.values[0] as Meaning;
      bits[i] = known.bits;
      meaning[i] = known;
    }
    for (let k = i; k < end; k++) {
      head[k] = i;
      to[k] = end;
    }
    i = end;
  }
  return { bits, to, head, meaning };
}

/** What the phrase that a token belongs to can be. */
export function bitsAt(words: WordClasses, i: number): number {
  return words.bits[words.head[i] as number] as number;
}
