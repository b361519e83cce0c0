/** Frames without a verb: "according to X", "X zufolge", "menurutnya", "nach eigenen Angaben", "nach Polizeiangaben". */

import { Word } from '../attribution-grammar.ts';
import type { Items } from '../items.ts';
import { opensWithCapital } from '../marks/titles.ts';
import type { Source } from '../subjects.ts';
import { accountBefore } from './accounts.ts';
import { bodyBehind } from './case-subjects.ts';
import type { Frame } from './frame.ts';
import type { PhraseBehind } from './phrase.ts';
import { phraseBefore } from './phrases-before.ts';
import { closedPhraseBehind, phraseBehind } from './phrases-behind.ts';
import { quotedSource } from './quoted-names.ts';

/** The shortest full name, in tokens. */
const FULL_NAME = 2;
/** The most words of a source before its clause, in items. */
const LONGEST_SOURCE = 20;
const CLAUSE = Word.cue | Word.auxiliary | Word.pronoun | Word.complementizer | Word.clauseMarker;

const RESTING = { type: 'according', group: null, shared: false, inverted: true, addressee: null } as const;

/**
 * The frame of the words at item `k`, which mean "according to"; null without a source.
 *
 * @param subject of the statement, whom "by their own account" means
 */
export function accordingFrame(items: Items, k: number, subject: Source | null): Frame | null {
  const { words } = items.reading;
  const cueFrom = items.token(k);
  const cueTo = words.to[cueFrom] as number;
  const next = items.skipTo(k, cueTo);
  const cue = { ...RESTING, cueFrom, cueTo };
  const bits = words.bits[cueFrom] as number;
  if (bits & Word.accordingEnclitic) {
    const binder = words.meaning[cueFrom]?.own ? subject : null;
    const source: Source = { from: cueFrom, to: cueTo, mention: -1, type: 'enclitic', ...(binder && { binder }) };
    return { ...cue, source, from: k, to: next };
  }
  if (bits & Word.accordingBefore) {
    const phrase =
      phraseBehind(items, next, true) ??
      bodyBehind(items, next, items.reading.within) ??
      quotedBehind(items, next) ??
      (opensClause(items, k) ? closedPhraseBehind(items, next) : null);
    if (phrase === null) {
      // "Jak dodał, …": the verb's subject is left out
      const dropped = items.isComma(next) && opensClause(items, k) && items.reading.dropsSubjects;
      const source: Source = { from: cueFrom, to: cueTo, mention: -1, type: 'enclitic' };
      return dropped ? { ...cue, source, from: k, to: next } : null;
    }
    const parted = words.meaning[cueFrom]?.clause ?? false;
    return {
      ...cue,
      source: phrase.source,
      from: k,
      to: opensClause(items, k) && (parted || items.reading.partsSources) ? sourceEnd(items, phrase.to) : phrase.to,
    };
  }
  const phrase = phraseBefore(items, k - 1, true) ?? accountBefore(items, k - 1);
  return phrase === null ? null : { ...cue, inverted: false, source: phrase.source, from: phrase.from, to: next };
}

/**
 * "Pour X, le chantier « est un désastre »": the frame of a preposition at item `k` that opens a sentence, where a person stands
 * behind it and some words of the clause are quoted; null elsewhere.
 */
export function opinionFrame(items: Items, k: number): Frame | null {
  const { opinion, tokens, partsSources } = items.reading;
  if (k > 0 || !opinion.has(tokens.folded[items.token(k)] as string)) return null;
  const phrase = phraseBehind(items, k + 1, true);
  const named = items.reading.mentions.all[phrase?.source.mention ?? -1];
  if (phrase === null || named?.type !== 'name' || named.nameTo - named.nameFrom < FULL_NAME) return null;
  if (partsSources && !items.isComma(phrase.to)) return null;
  const cueFrom = items.token(k);
  let quoted = phrase.to + 1;
  while (quoted < items.length && !items.isQuoted(quoted)) quoted++;
  if (quoted >= items.length || items.isColon(quoted - 1) || opensWithCapital(tokens, items.stretch(quoted)))
    return null;
  // "For X, the “disaster” came late": a term
  if (quoted + 1 < items.length && items.mark(quoted + 1) === '') return null;
  return { ...RESTING, cueFrom, cueTo: cueFrom + 1, source: phrase.source, from: k, to: phrase.to };
}

function quotedBehind(items: Items, k: number): PhraseBehind | null {
  const source = quotedSource(items, k);
  return source === null ? null : { source, to: k + 1 };
}

function opensClause(items: Items, k: number): boolean {
  return k === 0 || items.isComma(k - 1) || items.isDash(k - 1) || (items.bits(k - 1) & Word.coordinator) !== 0;
}

/** "Selon un rapport publié lundi par X, …": the comma that closes a source before its clause; `to` if a verb comes first. */
function sourceEnd(items: Items, to: number): number {
  let k = to;
  while (k - to < LONGEST_SOURCE && items.token(k) !== -1 && !items.isComma(k)) {
    if (items.bits(k) & CLAUSE) return to;
    k++;
  }
  return items.isComma(k) ? k : to;
}
