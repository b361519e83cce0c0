/** Noun phrases before a cue: the words that end there and can be its source. */
import { isSetApart } from '../../text/tokens.ts';
import { Word } from '../attribution-grammar.ts';
import type { Items } from '../items.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Source } from '../subjects.ts';
import { isOblique } from './case-subjects.ts';
import {
  isPlaceName,
  isPlainWord,
  LONGEST_ROLE,
  LONGEST_UNKNOWN,
  NOUN,
  type PhraseBefore,
  sourceOf,
  unknownSource,
} from './phrase.ts';
import { isNameInMarks, isQuotedName, joinedSource, joinedWordFrom, withQuotedName } from './quoted-names.ts';

/** The shortest relative clause that may part a subject from its verb: its verb and what follows that, in items. */
const SHORTEST_RELATIVE = 2;
/** How far from the cue a subject is looked for, in items. */
const SUBJECT_REACH = 45;
/** Marks that stand inside noun phrases: of numbers, abbreviations and possessives. */
const INNER_MARKS = new Set(".'$%&".split(''));
/** The longest time that opens a clause, with the article behind it, in items. */
const OPENING_TIME = 4;
/** The longest noun phrase that opens a sentence with the body or person it is about, in items. */
const LONGEST_OPENING = 8;
/** What an apposition or a relative clause opens with. */
const OPENS_APPOSITION =
  Word.relative | Word.determiner | Word.person | Word.title | Word.role | Word.preposition | Word.place;

/**
 * The noun phrase that ends at item `i`.
 *
 * @param governed whether it stands before "zufolge", whose case is no subject's
 */
export function phraseBefore(items: Items, i: number, governed = false): PhraseBefore | null {
  if (isQuotedName(items, i)) {
    const body = phraseBefore(items, i - 1, governed);
    return body === null ? null : { ...body, source: withQuotedName(items, body.source, i) };
  }
  const joined = joinedWordFrom(items, i);
  if (joined !== -1) return { source: joinedSource(items, joined, i + 1), from: joined };
  const index = speakerBeside(items, items.mentionTo(i));
  if (index !== -1 && (!isGoverned(items, i, items.mention(index)) || governed)) {
    const mention = items.mention(index);
    const from = items.back(i, mention.from);
    if (mention.type === 'pronoun') return { source: sourceOf(items, index), from };
    const bearer = mention.type === 'nominal' && mention.kind === 'person' ? openBearer(items, from) : null;
    if (bearer !== null) return bearer;
    // "the “Harbour” actor said": a work before the noun
    const start = isNameInMarks(items, from - 1) && items.bits(from - 2) & Word.determiner ? from - 2 : from;
    return coordinated(items, from, mention) ?? { source: sourceOf(items, index), from: opening(items, start) };
  }
  return beforePreposition(items, index, i) ?? beforeUnknownBody(items, i) ?? unknownBefore(items, i);
}

/** "X, Gründer und Leiter des Vereins [sagte]": the name that opens the sentence before an office at item `from` whose comma is left open. */
function openBearer(items: Items, from: number): PhraseBefore | null {
  let k = from - 1;
  // "Gründer und Leiter"
  if (items.bits(k) & Word.coordinator && items.bits(k - 1) & (Word.person | Word.title)) k -= 2;
  const index = items.isComma(k) && items.reading.capitalNouns ? items.mentionTo(k - 1) : -1;
  if (index === -1 || items.mention(index).type !== 'name' || items.mention(index).kind === 'organization') return null;
  const opening = items.back(k - 1, items.mention(index).from);
  return opening === 0 ? { source: sourceOf(items, index), from: opening } : null;
}

/** From the closing mark of "X, the mayor of Y, said": X, or the name itself where that stands between the commas. */
export function acrossApposition(items: Items, closing: number): PhraseBefore | null {
  const dash = !items.isComma(closing);
  let commas = 0;
  for (let i = closing - 1; i > 0 && closing - i < SUBJECT_REACH && !items.isQuoted(i); i--) {
    if (!(dash ? items.mark(i) === items.mark(closing) : items.isComma(i))) continue;
    const inner = items.mentionFrom(i + 1);
    const outer = items.mentionTo(i - 1);
    if (inner !== -1 && fills(items, inner, i + 1, closing) && (yieldsTo(items, outer) || closesOffice(items, i)))
      return { source: withOffice(items, inner, outer), from: i + 1 };
    // "a salesman from Sumter, South Carolina, says": a place between commas names nobody
    if (inner !== -1 && isPlaceName(items, items.mention(inner))) continue;
    const unlisted = outer === -1 && commas === 0 && items.reading.capitalNouns ? articledBefore(items, i - 1) : null;
    commas++;
    if (unlisted?.from === 0 && items.bits(i + 1) & Word.determiner) return unlisted;
    if (outer === -1 || isGoverned(items, i - 1, items.mention(outer))) continue;
    if (dash || items.bits(i + 1) & OPENS_APPOSITION || items.isNumber(i + 1)) return outermost(items, outer, i - 1);
  }
  return dash ? null : beforeClosedRelative(items, closing);
}

/** "Een bron die anoniem wil blijven, zegt": the noun phrase that opens the sentence, whose relative clause only closes with a comma. */
function beforeClosedRelative(items: Items, closing: number): PhraseBefore | null {
  const index = items.mentionFrom(0);
  const mention = items.reading.mentions.all[index];
  if (mention === undefined || mention.type === 'pronoun') return null;
  const relative = items.skipTo(0, mention.to);
  const length = closing - relative;
  if (!(items.bits(relative) & Word.relative) || length <= SHORTEST_RELATIVE || length > SUBJECT_REACH) return null;
  for (let k = relative + 1; k < closing; k++) if (items.isQuoted(k) || items.isComma(k)) return null;
  return { source: sourceOf(items, index), from: 0 };
}

/** "X, an analyst at Y, the institute, said": where the noun phrase that ends at item `i` is itself an apposition, the name before it. */
function outermost(items: Items, index: number, i: number): PhraseBefore {
  const from = items.back(i, items.mention(index).from);
  const mention = items.mention(index);
  const apposed = mention.type === 'nominal' && mention.kind === 'person' && items.isComma(from - 1);
  const outer = apposed ? items.mentionTo(from - 2) : -1;
  const name = items.reading.mentions.all[outer];
  if (name?.type !== 'name' || isPlaceName(items, name) || isGoverned(items, from - 2, name))
    return { source: sourceOf(items, index), from };
  return { source: sourceOf(items, outer), from: items.back(from - 2, name.from) };
}

/** Whether a name or pronoun is all that stands between two commas ("the Fed chair, Janet Yellen,"). */
function fills(items: Items, index: number, from: number, to: number): boolean {
  const mention = items.mention(index);
  if (mention.type === 'nominal' || isPlaceName(items, mention)) return false;
  return items.skipTo(from, mention.to) === to;
}

/** Whether what stands before such a name is its office, not another person. */
function yieldsTo(items: Items, outer: number): boolean {
  if (outer === -1) return true;
  const mention = items.mention(outer);
  return mention.type === 'nominal' || mention.roleTo > mention.roleFrom;
}

/** "El ganador del premio Águila de la Paz, X,": whether an office opens the clause that ends at a comma, and no verb stands in it. */
function closesOffice(items: Items, comma: number): boolean {
  const verb = Word.cue | Word.auxiliary | Word.relative | Word.complementizer;
  let from = comma;
  while (from > 0 && comma - from < LONGEST_UNKNOWN && !items.isComma(from - 1) && !items.isQuoted(from - 1)) {
    from--;
    if (items.bits(from) & verb && !(items.bits(from) & (NOUN | Word.determiner))) return false;
  }
  const office = items.reading.mentions.all[items.mentionFrom(from)];
  return office?.type === 'nominal' && office.kind === 'person' && office.number === 'one';
}

/** From the relative word of "X, who …": X. */
export function relativeAntecedent(items: Items, relative: number): PhraseBefore | null {
  const before = items.isComma(relative - 1) ? relative - 2 : relative - 1;
  const index = items.mentionTo(before);
  return index === -1 ? null : { source: sourceOf(items, index), from: relative };
}

/** "Die Bewohner des Dorfes sagen": where articles tell the case, one that no list knows; null where it may be an object. */
export function articledBefore(items: Items, i: number): PhraseBefore | null {
  const { reading } = items;
  const phrase = reading.obliqueArticles.size === 0 ? null : clauseBefore(items, i);
  if (phrase === null || phrase.source.mention !== -1) return null;
  // "eine Aussage von Nordpay lässt [vermuten]": it is a noun that ends a noun phrase
  if (reading.capitalNouns && !items.isCapital(i)) return null;
  const bits = (k: number) => items.bits(phrase.from + k) & Word.determiner;
  // "die den Auftritt kaum erwarten könne", "die wegen der Gebühren klagt": so opens a relative clause
  if (items.isComma(phrase.from - 1) && items.bits(phrase.from + 1) & Word.preposition) return null;
  return bits(0) && !bits(1) && !isOblique(reading, phrase.source.from) ? phrase : null;
}

/** "Anselm Roth von der Universität sagte": the person before a preposition that governs the last noun phrase. */
function beforePreposition(items: Items, governed: number, i: number): PhraseBefore | null {
  if (governed === -1 || !items.reading.freeFront) return null;
  let k = items.back(i, items.mention(governed).from) - 1;
  if (items.bits(k) & Word.determiner && !(items.bits(k) & Word.preposition)) k--;
  const index = items.bits(k) & Word.preposition ? items.mentionTo(k - 1) : -1;
  const head = items.reading.mentions.all[index];
  // "die Fraktion im Stadtrat": a body only with its article, as names of bodies stand in adverbials too
  if (head === undefined || (head.kind === 'organization' && head.type === 'name')) return null;
  if (isGoverned(items, k - 1, items.mention(index))) return null;
  const comma = items.back(k - 1, items.mention(index).from) - 1;
  const apposed = items.isComma(comma) && items.mention(index).type === 'nominal' ? items.mentionTo(comma - 1) : -1;
  const phrase =
    items.reading.mentions.all[apposed]?.type === 'name' ? phraseBefore(items, comma - 1) : phraseBefore(items, k - 1);
  return phrase === null ? null : { ...phrase, source: { ...phrase.source, to: items.token(i) + 1 } };
}

/** "Hermann Rapp vom Ombudsrat sagte": where nouns have capitals, who stands before a preposition and a noun that no list knows. */
function beforeUnknownBody(items: Items, i: number): PhraseBefore | null {
  if (!items.reading.capitalNouns || !items.isCapital(i)) return null;
  let k = i;
  while (i - k < LONGEST_ROLE && (isPlainWord(items, k) || (items.mark(k) === '-' && items.touchesNext(k)))) k--;
  if (items.bits(k) & Word.determiner && !(items.bits(k) & Word.preposition)) k--;
  const person = items.reading.mentions.all[items.bits(k) & Word.preposition ? items.mentionTo(k - 1) : -1];
  const speaks = person?.type === 'nominal' || (person?.type === 'name' && person.kind === 'person');
  if (!speaks || isGoverned(items, k - 1, person)) return null;
  const phrase = phraseBefore(items, k - 1);
  return phrase === null ? null : { ...phrase, source: { ...phrase.source, to: items.token(i) + 1 } };
}

/** "Petr Malý ČTK řekl": a person named right before a body speaks to it. */
function speakerBeside(items: Items, index: number): number {
  const [told, speaker] = [items.reading.mentions.all[index], items.reading.mentions.all[index - 1]];
  if (told?.type !== 'name' || told.kind !== 'organization' || speaker?.kind !== 'person') return index;
  return speaker.type === 'name' && speaker.to === told.from ? index - 1 : index;
}

/** Whether a preposition stands before a mention that ends at item `i`. */
function isGoverned(items: Items, i: number, mention: Mention): boolean {
  if (mention.declined || isOblique(items.reading, mention.from)) return true;
  let k = items.back(i, mention.from) - 1;
  // "W serwisie Nord": the noun before the name of a body
  const body = mention.type === 'name' && mention.kind !== 'person' && !items.isCapital(k);
  if (items.reading.freeFront && body && items.bits(k) & Word.organization) k--;
  // "von der Universität": the article between them
  const first = items.bits(k);
  if (items.reading.freeFront && first & Word.determiner && !(first & Word.preposition)) k--;
  const bits = items.bits(k);
  // "Des sources indiquent": a contracted article that opens its clause is a plural article
  const opens = k <= 0 || items.isComma(k - 1) || (items.bits(k - 1) & Word.complementizer) !== 0;
  if (opens && bits & Word.determiner) return false;
  // "en talesperson för polisen": a word that also joins clauses is a preposition right behind a noun
  return (
    (bits & Word.preposition) !== 0 &&
    (!(bits & Word.conjunction) || (!items.isComma(k - 1) && items.mentionTo(k - 1) !== -1))
  );
}

/** "an angry Hollande", "the Harbour Bank": the item at which article and adjectives before a name begin. */
function opening(items: Items, from: number): number {
  for (let k = from - 1; k >= 0 && from - k < LONGEST_ROLE; k--) {
    if (items.isQuoted(k) || items.isComma(k)) return k + 1;
    if (items.bits(k) & Word.determiner) return k;
    if (items.mark(k) === "'" && items.touchesNext(k)) continue;
    if (!isPlainWord(items, k)) return from;
  }
  return from;
}

/** "Trump and Ryan said", "A, B and C said": all of them, if the first opens the clause; whoever is "of A, B and C" otherwise. */
function coordinated(items: Items, from: number, last: Mention): PhraseBefore | null {
  const link = items.bits(from - 1);
  if (last.type !== 'name' || !(link & Word.nameLink && link & Word.conjunction)) return null;
  let start = nameBefore(items, from - 1);
  if (start === -1) return null;
  for (let k = start; k !== -1; k = items.isComma(k - 1) ? nameBefore(items, k - 1) : -1) start = k;
  const first = items.mention(items.mentionFrom(start));
  // "residents of A, B and C": the list goes on behind the first name, which belongs to the noun
  const whose = items.isComma(start - 1) && items.isCapital(start - 2) ? items.mentionTo(start - 2) : -1;
  if (whose !== -1 && items.mention(whose).type === 'nominal' && items.mention(whose).number === 'many') {
    const { from: head } = items.mention(whose);
    return { source: { from: head, to: last.to, mention: -1, type: 'nominal' }, from: items.back(start - 2, head) };
  }
  const linked = items.bits(start - 1) & (Word.complementizer | Word.conjunction);
  if (start > 0 && !items.isComma(start - 1) && !items.isQuoted(start - 1) && !linked) return null;
  return { source: { from: first.from, to: last.to, mention: -1, type: 'nominal' }, from: start };
}

/** The item at which the name begins that ends before item `k`; -1 where none does. */
function nameBefore(items: Items, k: number): number {
  const index = items.mentionTo(k - 1);
  if (index === -1 || items.mention(index).type !== 'name') return -1;
  return items.back(k - 1, items.mention(index).from);
}

/** A noun phrase whose head no list knows: everything between the clause's start and the verb. */
function unknownBefore(items: Items, i: number): PhraseBefore | null {
  return items.reading.freeFront ? openingBody(items, i) : clauseBefore(items, i);
}

/** "Polski związek piłki nożnej poinformował": the body or person that opens the sentence, words that no list knows behind it. */
function openingBody(items: Items, i: number): PhraseBefore | null {
  let from = i;
  while (from > 0 && i - from < LONGEST_OPENING && isPlainWord(items, from - 1)) from--;
  const opens = from === 0 || items.isQuoted(from - 1);
  const index = opens && isPlainWord(items, i) ? items.mentionFrom(from) : -1;
  if (index === -1 || items.mention(index).kind === 'unknown') return null;
  for (let k = items.skipTo(from, items.mention(index).to); k <= i; k++) if (items.isCapital(k)) return null;
  return { source: sourceOf(items, index), from };
}

function clauseBefore(items: Items, i: number): PhraseBefore | null {
  let from = i;
  for (let k = i; k >= 0 && i - k < SUBJECT_REACH && !endsPhrase(items, k, i); k--) {
    if (k < i && isSetApart(items.reading.tokens, items.token(k))) break;
    from = k;
  }
  if (items.token(from) === -1) return null;
  from = behindOpeningTime(items, from, i);
  const qualified = beforeRelative(items, from - 1, i) ?? beforeReportingClause(items, from - 1);
  if (qualified !== null) return qualified;
  const index = items.mentionFrom(from);
  if (index !== -1) return { source: sourceOf(items, index), from };
  const bits = items.bits(from);
  // adverbials before the subject ("On Monday Trump said") are no part of it
  if (bits & (Word.preposition | Word.infinitive | Word.auxiliary) || i - from > LONGEST_UNKNOWN) return null;
  if (!(bits & Word.determiner) && !items.isCapital(from)) return null;
  return { source: unknownSource(items, from, i + 1), from };
}

/** "El viernes pasado un cargo dijo": the article behind a time that opens the clause; `from` without one. */
function behindOpeningTime(items: Items, from: number, i: number): number {
  let time = -1;
  for (let k = from; k < i && k - from < OPENING_TIME; k++) {
    if (items.bits(k) & Word.time) time = k;
    else if (time !== -1 && items.bits(k) & Word.determiner) return k;
  }
  return from;
}

/** "People who have seen it say": the noun phrase that a relative clause up to item `i` belongs to; the clause has a verb of its own. */
function beforeRelative(items: Items, relative: number, i: number): PhraseBefore | null {
  const bits = items.bits(relative);
  if (!(bits & Word.relative) || bits & (Word.complementizer | Word.conjunction | Word.determiner)) return null;
  if (i - relative < SHORTEST_RELATIVE || items.isComma(relative - 1)) return null;
  return phraseBefore(items, relative - 1);
}

/** "Una fuente que pidió no ser identificada dijo": the noun phrase that opens its clause and whose relative clause has its verb at item `verb`. */
function beforeReportingClause(items: Items, verb: number): PhraseBefore | null {
  let relative = verb - 1;
  while (relative > 0 && items.bits(relative) & Word.auxiliary && !(items.bits(relative) & Word.relative)) relative--;
  if (!(items.bits(verb) & Word.cue) || !(items.bits(relative) & Word.relative)) return null;
  const index = items.mentionTo(relative - 1);
  if (index === -1 || items.mention(index).type === 'pronoun') return null;
  const from = items.back(relative - 1, items.mention(index).from);
  const opens = from === 0 || items.isComma(from - 1) || (items.bits(from - 1) & Word.coordinator) !== 0;
  return opens ? { source: sourceOf(items, index), from } : null;
}

/** Whether item `k`, looked at leftwards from a verb behind item `i`, is no part of the verb's subject. */
function endsPhrase(items: Items, k: number, i: number): boolean {
  if (items.token(k) === -1) return true;
  const mark = items.mark(k);
  if (mark !== '' && !INNER_MARKS.has(mark) && !(mark === '-' && items.touchesNext(k))) return true;
  const bits = items.bits(k);
  if (bits & (Word.complementizer | Word.relative) && !(bits & Word.determiner && k < i)) return true;
  if (bits & Word.conjunction && !(bits & Word.preposition) && !joinsNouns(items, k)) return true;
  const verb = (bits & Word.cue) !== 0 && !(bits & NOUN);
  return verb && !(items.bits(k - 1) & (Word.determiner | Word.preposition));
}

function joinsNouns(items: Items, k: number): boolean {
  return items.mentionFrom(k + 1) !== -1 && items.mentionTo(k - 1) !== -1;
}

/** A name between commas together with the office before it, to which it is an apposition. */
export function withOffice(items: Items, name: number, office: number): Source {
  const source = sourceOf(items, name);
  const nominal = office !== -1 && items.mention(office).type === 'nominal';
  return nominal ? { ...source, from: items.mention(office).from } : source;
}
