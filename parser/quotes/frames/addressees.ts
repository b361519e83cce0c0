/** Whom somebody speaks to: "told Reuters", "kepada Sputnik", "告诉《日报》". */
import { Word } from '../attribution-grammar.ts';
import type { Items } from '../items.ts';
import { isAcronym } from '../mentions/told-agencies.ts';
import type { Source } from '../subjects.ts';
import type { Cue } from './cue.ts';
import { type PhraseBehind, sourceOf } from './phrase.ts';
import { phraseBehind } from './phrases-behind.ts';

/** What opens the title of a paper in Chinese. */
const TITLE_MARK = '《';

/** Where a frame ends: behind the person told, if there is one. */
export interface Tail {
  readonly to: number;
  readonly addressee: Source | null;
}

/** The person spoken to, right behind the verb ("told Reuters") or behind a preposition ("kepada Sputnik"). */
export function addresseeBehind(items: Items, next: number, asObject: boolean): Tail {
  // "告诉《绿川日报》，…": a paper in the marks of titles
  if (asObject && items.isQuoted(next) && items.reading.tokens.folded[items.start(next)] === TITLE_MARK)
    return { to: next + 1, addressee: null };
  const preposition = (items.bits(next) & Word.addressee) !== 0;
  const paper = asObject && !preposition ? articledName(items, next) : null;
  if (paper !== null) return paper;
  // as an object only who stands right behind the verb is spoken to, not a name somewhere in a noun phrase
  const told = preposition || (asObject && items.mentionFrom(next) !== -1);
  const phrase = told ? phraseBehind(items, preposition ? behindWord(items, next) : next) : null;
  if (phrase === null || phrase.source.mention === -1) return { to: next, addressee: null };
  // "warned Trump would lose": the person before a verb is the clause's subject
  if (!preposition && items.bits(phrase.to) & Word.auxiliary) return { to: next, addressee: null };
  return { to: phrase.to, addressee: phrase.source };
}

/** "told The Guardian she was worried": a name with its article, behind which what is said begins. */
function articledName(items: Items, k: number): Tail | null {
  const index = items.bits(k) & Word.definite && items.mentionFrom(k) === -1 ? items.mentionFrom(k + 1) : -1;
  const mention = items.reading.mentions.all[index];
  if (mention?.type !== 'name') return null;
  const to = items.skipTo(k + 1, mention.to);
  const opens = Word.pronoun | Word.determiner | Word.complementizer | Word.preposition;
  const begins = items.bits(to) & opens || items.isQuoted(to) || items.mark(to) !== '' || items.mentionFrom(to) !== -1;
  return begins ? { to, addressee: sourceOf(items, index) } : null;
}

/**
 * "a expliqué à la radio le directeur", "ha dicho en una entrevista el portavoz": the item behind whom or what was told, or where, a
 * noun that no list knows, if somebody follows; -1 elsewhere.
 */
export function behindThingTold(items: Items, k: number): number {
  if (!(items.bits(k) & (items.reading.nounsLead ? Word.addressee | Word.preposition : Word.addressee))) return -1;
  let to = behindWord(items, k);
  while (items.bits(to) & Word.determiner) to++;
  const noun = items.token(to) !== -1 && items.mark(to) === '' && items.bits(to) === 0 && !items.isCapital(to);
  if (!noun) return -1;
  const named = items.reading.mentions.all[items.mentionFrom(to + 1)]?.kind === 'person';
  return named || items.bits(to + 1) & Word.determiner ? to + 1 : -1;
}

/** The item behind a word that may be several ("à l'"). */
function behindWord(items: Items, k: number): number {
  return items.skipTo(k, items.reading.words.to[items.token(k)] as number);
}

/** "řekla ČTK": behind a verb that only people speak by, an agency was told; the subject is left out. */
export function isToldAgency(items: Items, { group, cueFrom }: Cue, { source }: PhraseBehind): boolean {
  const { oralVerbs, tokens, mentions } = items.reading;
  const body = mentions.all[source.mention];
  if (!group.mayDropSubject || body?.type !== 'name' || body.kind !== 'organization') return false;
  return oralVerbs.has(tokens.folded[cueFrom] as string) && isAcronym(tokens, body.to - 1);
}
