/** What stands before a frame and is nobody's words: connectives, adverbials, clauses that the verb's own clause goes on from. */
import { Word } from '../attribution-grammar.ts';
import type { Items } from '../items.ts';

/** The longest noun phrase that a clause explains ("die erneute Behauptung, dass"), in items. */
const LONGEST_EXPLAINED = 4;

/** Words before a comma that open no clause ("However, X said, …"). */
export function isConnective(items: Items, from: number, to: number): boolean {
  const connective = Word.notName | Word.auxiliary | Word.time | Word.conjunction;
  for (let k = from; k < to; k++)
    if (items.isQuoted(k) || (items.mark(k) === '' && !(items.bits(k) & connective))) return false;
  return true;
}

/** A noun phrase and nothing else ("The museum, X said, would …"). */
export function isNounPhrase(items: Items, from: number, to: number): boolean {
  const mention = items.reading.mentions.all[items.mentionFrom(from)];
  return mention !== undefined && mention.type !== 'pronoun' && items.skipTo(from, mention.to) >= to;
}

/** One to which the name behind the comma is an apposition ("Menteri Kerja Raya, X berkata, …"). */
export function isOffice(items: Items, from: number, to: number): boolean {
  const mention = items.reading.mentions.all[items.mentionFrom(from)];
  return isNounPhrase(items, from, to) && mention?.type === 'nominal' && mention.kind === 'person';
}

/** A phrase that opens with a preposition and holds no verb that we know ("In the morning,"). */
export function isAdverbial(items: Items, from: number, to: number): boolean {
  if (!(items.bits(from) & (Word.preposition | Word.conjunction))) return false;
  const verb = Word.auxiliary | Word.cue | Word.clauseMarker;
  for (let k = from; k < to; k++) if (items.isQuoted(k) || items.bits(k) & verb) return false;
  return true;
}

/**
 * "Während A schweigt, plädiert X für …": where the verb stands second, a subordinate clause before it that the words behind the
 * subject do not go on with ("Wenn es regnet, sagte X der Zeitung, wird …").
 *
 * @param rest where the words behind the subject begin
 */
export function isFronted(items: Items, from: number, to: number, rest: number, limit: number): boolean {
  const opening = items.bits(from);
  if (!items.reading.freeFront || !(opening & Word.conjunction) || opening & Word.coordinator) return false;
  // behind a comma its main clause may follow ("Weil es regnete, fiel das Spiel aus, sagte X.")
  for (let k = from; k < to; k++) if (items.isQuoted(k) || items.isComma(k)) return false;
  // "Selv om X er træt, griner hun": alone it is no sentence, as "Als Galerist lebe man gut, sagt X." is
  if (rest >= limit) return !(opening & (Word.complementizer | Word.preposition));
  if (items.isComma(rest)) return false;
  for (let k = rest; k + 1 < limit; k++)
    if (items.isComma(k) && items.bits(k + 1) & (Word.auxiliary | Word.clauseMarker)) return false;
  return true;
}

/** "Die Behauptung, dass …": a noun for somebody's words and the clause that tells them. */
export function explainsWords(items: Items, from: number, to: number): boolean {
  const { tokens, speechNouns } = items.reading;
  let comma = items.bits(from) & Word.determiner ? from + 1 : from;
  while (comma < to && comma - from < LONGEST_EXPLAINED && items.token(comma) !== -1 && !items.isComma(comma)) comma++;
  // "Bylo to varování, že …": more than the noun and its adjectives is a clause
  const opens = items.bits(from) & Word.determiner || comma === from + 1;
  if (!opens || !items.isComma(comma) || !speechNouns.nouns.has(tokens.folded[items.token(comma - 1)] as string))
    return false;
  return (items.bits(comma + 1) & (Word.complementizer | Word.relative | Word.notName)) !== 0;
}
