/**
 * Verbs that close their clause: the participle far behind its auxiliary ("hat in Bonn erklärt", "heeft … gezegd"), and the verb
 * of a clause that tells the source ("wie X am Montag mitteilte"). Linear: a bounded look to the left of each cue.
 */
import { Word } from '../attribution-grammar.ts';
import type { Items } from '../items.ts';

/** How far apart the parts of a bracket stand, in items, and how many commas lie between them. */
const LONGEST_BRACKET = 30;
const MOST_COMMAS = 2;
/** What belongs to another clause than the verb behind it. */
const OTHER_CLAUSE = Word.complementizer | Word.cue;

/** The item of the word that opens the bracket which the verb at item `at` closes, or -1. */
export function bracketOpening(items: Items, at: number, next: number, openings: ReadonlySet<string>): number {
  if (openings.size === 0 || !closesClause(items, next)) return -1;
  let commas = 0;
  for (let k = at - 1; k >= 0 && at - k <= LONGEST_BRACKET; k--) {
    const token = items.token(k);
    if (token === -1) continue;
    if (items.isColon(k) || items.mark(k) === ';') return -1;
    if (items.isComma(k) && ++commas > MOST_COMMAS) return -1;
    if (openings.has(items.reading.tokens.folded[token] as string)) return k;
    if (items.bits(k) & OTHER_CLAUSE && !(items.bits(k) & Word.auxiliary)) return -1;
  }
  return -1;
}

/** Whether a clause ends before item `k`, or what it reports begins there. */
export function closesClause(items: Items, k: number): boolean {
  const opens = Word.coordinator | Word.complementizer;
  return k >= items.length || items.isQuoted(k) || items.mark(k) !== '' || (items.bits(k) & opens) !== 0;
}
