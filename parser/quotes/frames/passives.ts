/** Passives built with an auxiliary: the subject is spoken of or spoken to, and only an agent speaks ("was confirmed by X"). */
import { Word } from '../attribution-grammar.ts';
import type { Items } from '../items.ts';

/** How many adverbs and auxiliaries may stand between the passive's auxiliary and its participle. */
const MOST_BETWEEN = 4;

/** Whether the verb at item `at` is a participle that an auxiliary of the passive stands before ("is widely expected"). */
export function isPassive(items: Items, at: number): boolean {
  const { auxiliaries } = items.reading.passive;
  if (auxiliaries.size === 0) return false;
  for (let k = at - 1; k >= 0 && at - k <= MOST_BETWEEN && items.bits(k) & Word.auxiliary; k--)
    if (auxiliaries.has(items.reading.tokens.folded[items.token(k)] as string)) return true;
  return false;
}

/** The item at which a passive's agent begins, behind its preposition right behind the verb ("by"); -1 without one. */
export function agentBehind(items: Items, next: number): number {
  const { agents } = items.reading.passive;
  const token = items.token(next);
  return token !== -1 && agents.has(items.reading.tokens.folded[token] as string) ? next + 1 : -1;
}
