/** Names in a genitive that is an ending without an apostrophe ("Merkels Sprecher", "Stoltenbergs uttalande"). */
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { bitsAt, type WordClasses } from '../../text/word-classes.ts';
import { FUNCTION_WORD, Word } from '../attribution-grammar.ts';
import type { Mention } from './mention.ts';
import { baseForm } from './name-match.ts';

/** The shortest surname that such an ending is told from, in code units: "Jens" is no form of "Jen". */
const SHORTEST_SURNAME = 4;

/**
 * Marks the names that own the noun behind them, and ends them before it. Only a name that the text also gives without the ending
 * is declined.
 *
 * @param ending of the genitive
 */
export function markOwners(names: readonly Mention[], tokens: Tokens, words: WordClasses, ending: string): Mention[] {
  const surnames = new Set<string>();
  for (const { nameTo } of names) surnames.add(tokens.folded[nameTo - 1] as string);
  return names.map((name) => {
    for (let i = name.nameFrom; i < name.nameTo; i++)
      if (isDeclined(i)) return { ...name, to: i + 1, nameTo: i + 1, afterFrom: i + 1, afterTo: i + 1, owner: true };
    return name;
  });

  function isDeclined(i: number): boolean {
    const word = tokens.folded[i] as string;
    const base = baseForm(word, [ending]);
    if (base === word || base.length < SHORTEST_SURNAME || !surnames.has(base) || i + 1 >= tokens.count) return false;
    return tokens.kind[i + 1] === TokenKind.word && !(bitsAt(words, i + 1) & (FUNCTION_WORD | Word.cue | Word.time));
  }
}

/** Whether a name only owns what stands behind it ("Trump's lawyers", "Trumps Anwälte"). */
export function isOwner({ owner, to }: Mention, { folded }: Tokens): boolean {
  return owner === true || folded[to] === "'" || folded[to] === '’';
}
