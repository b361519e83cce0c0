/** Passives built with an auxiliary: the subject is spoken of or spoken to, and only an agent speaks ("was confirmed by X"). */
import { Word } from '../attribution-grammar.ts';
import type { Items } from '../items.ts';
import { closesClause } from './verb-brackets.ts';

/** How many adverbs and auxiliaries may stand between the passive's auxiliary and its participle. */
const MOST_BETWEEN = 4;

/** How far apart the parts of a passive stand where its participle closes the clause, in items. */
const LONGEST_BRACKET = 30;
/** What belongs to another clause than the participle behind it. */
const OTHER_CLAUSE = Word.complementizer | Word.cue;

/**
 * Whether the verb at item `at` is a participle that an auxiliary of the passive stands before ("is widely expected"), also where
 * it closes the clause ("wird in Bonn erwartet", "das in Bonn erwartet wird").
 *
 * @param next the item behind the verb
 */
export function isPassive(items: Items, at: number, next: number): boolean {
  const { auxiliaries } = items.reading.passive;
  if (auxiliaries.size === 0) return false;
  for (let k = at - 1; k >= 0 && at - k <= MOST_BETWEEN && items.bits(k) & Word.auxiliary; k--)
    if (isAuxiliary(items, k)) return true;
  if (items.reading.brackets.auxiliaries.size === 0) return false;
  return isAuxiliary(items, next) || openingBefore(items, at, next) !== -1;
}

/**
 * The item at which a passive's agent begins, behind its preposition ("by"): right behind the verb, or in a clause that the
 * participle closes and that reports something; -1 without one.
 */
export function agentOf(items: Items, at: number, next: number): number {
  if (isAgentMark(items, next)) return next + 1;
  if (openingBefore(items, at, next) === -1) return -1;
  // "Das wird von Experten erwartet, sagte X" reports nothing
  let reports = items.isColon(next) || (items.isComma(next) && (items.bits(next + 1) & Word.complementizer) !== 0);
  let agent = -1;
  for (let k = at - 1; k >= 0 && at - k <= LONGEST_BRACKET && !items.isComma(k); k--) {
    if (items.isQuoted(k)) reports = true;
    else if (isAgentMark(items, k)) agent = k + 1;
  }
  return reports ? agent : -1;
}

/** The auxiliary in the clause of a participle that closes it, or -1. */
function openingBefore(items: Items, at: number, next: number): number {
  if (items.reading.brackets.auxiliaries.size === 0 || !closesClause(items, next)) return -1;
  for (let k = at - 1; k >= 0 && at - k <= LONGEST_BRACKET; k--) {
    if (items.token(k) === -1) continue;
    if (isAuxiliary(items, k)) return k;
    const other = items.bits(k) & OTHER_CLAUSE && !(items.bits(k) & Word.auxiliary);
    if (other || items.isComma(k) || items.isColon(k) || items.mark(k) === ';') return -1;
  }
  return -1;
}

function isAuxiliary(items: Items, k: number): boolean {
  const token = items.token(k);
  return token !== -1 && items.reading.passive.auxiliaries.has(items.reading.tokens.folded[token] as string);
}

function isAgentMark(items: Items, k: number): boolean {
  const token = items.token(k);
  return token !== -1 && items.reading.passive.agents.has(items.reading.tokens.folded[token] as string);
}
