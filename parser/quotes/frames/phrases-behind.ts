/** Noun phrases behind a cue: the words that begin there and can be its source. */
import { FUNCTION_WORD, Word } from '../attribution-grammar.ts';
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
  type PhraseBehind,
  sourceOf,
  unknownSource,
} from './phrase.ts';
import { isNameInMarks, isQuotedName, joinedSource, opensWord, withQuotedName } from './quoted-names.ts';

/** The longest noun phrase of unknown words that only a mark closes, in items. */
const LONGEST_CLOSED = 3;

/** What a subject never opens with, unless it is an article too. */
const NO_SUBJECT = Word.addressee | Word.infinitive | Word.complementizer;

/**
 * The noun phrase that starts at item `i`.
 *
 * @param governed whether it stands behind "laut", "nach Angaben des", whose case is no subject's
 */
export function phraseBehind(items: Items, i: number, governed = false): PhraseBehind | null {
  const joined = items.bits(i) & Word.determiner ? i + 1 : i;
  if (opensWord(items, joined) && (governed || joined === i || !isOblique(items.reading, items.token(i))))
    return { source: joinedSource(items, i, joined + 3), to: joined + 3 };
  if (!governed && isOblique(items.reading, items.token(i))) return behindOblique(items, i);
  const index = items.mentionFrom(i);
  if (index === -1) return unknownBehind(items, i);
  const mention = items.mention(index);
  const to = items.skipTo(i, mention.to);
  // "pochválil Jana Malého Petr Nový": the subject stands behind the object
  if (mention.declined && !governed) return items.mentionFrom(to) === -1 ? null : phraseBehind(items, to);
  const told = mention.kind === 'organization' && mention.type === 'name' ? behindBodyTold(items, to) : null;
  if (told !== null) return told;
  // "said the senator, Ted Cruz,": the name behind the office
  const named =
    mention.type === 'nominal' && mention.kind === 'person'
      ? nameInApposition(items, officeEnd(items, to), mention.from)
      : null;
  if (named !== null) return named;
  const bearer = mention.type === 'pronoun' || (mention.type === 'name' && mention.kind === 'person');
  const titled = bearer ? null : nameBehind(items, to);
  if (titled !== null) return titled;
  // "says Avion's former manager Gerd Schwenn": the name owns the office of another
  if (isPossessive(items, to))
    return nameBehind(items, items.bits(to + 1) & Word.apostropheEnding ? to + 2 : to + 1) ?? unknownBehind(items, i);
  if (mention.owner) return unknownBehind(items, i);
  const source = withoutAdverbials(items, index);
  if (isQuotedName(items, to)) return { source: withQuotedName(items, source, to), to: to + 1 };
  const role = behindRole(items, to, mention);
  const end = behindBody(items, role, mention);
  return { source: end > role ? { ...source, to: items.token(end - 1) + 1 } : source, to: end };
}

/** "ujar nakhoda kapal": behind a verb that only its speaker can follow, any words are the speaker. */
export function anyPhraseBehind(items: Items, i: number): PhraseBehind | null {
  let to = i;
  while (to - i < LONGEST_ROLE && isPlainWord(items, to)) to++;
  return to === i ? null : (nameInApposition(items, to) ?? { source: unknownSource(items, i, to), to });
}

/** "…, enligt ukrainska försvarsministeriet.": behind "according to" a few words that a mark closes, whatever they are. */
export function closedPhraseBehind(items: Items, i: number): PhraseBehind | null {
  const phrase = anyPhraseBehind(items, i);
  const closed = phrase !== null && (phrase.to >= items.length || items.mark(phrase.to) !== '');
  return closed && phrase.to - i <= LONGEST_CLOSED ? phrase : null;
}

/** "hatte die „Rheinische Post“ [berichtet]", "wie „Der Bote“ [berichtet]": a name in marks; null behind an article of an oblique case. */
export function nameInMarksBehind(items: Items, i: number): PhraseBehind | null {
  const name = items.bits(i) & Word.determiner ? i + 1 : i;
  if (!isNameInMarks(items, name) || (name > i && isOblique(items.reading, items.token(i)))) return null;
  return { source: joinedSource(items, i, name + 1), to: name + 1 };
}

/** "sagte dem Sender Anna Weiß": behind an object with its article, a name. */
function behindOblique(items: Items, i: number): PhraseBehind | null {
  let noun = i + 1;
  while (noun - i < LONGEST_ROLE && isPlainWord(items, noun) && !items.isCapital(noun)) noun++;
  const index = items.mentionFrom(i);
  let to = index === -1 ? noun + 1 : items.skipTo(i, items.mention(index).to);
  if (items.bits(to) & Word.preposition && items.bits(to + 1) & Word.time) to += 2;
  const next = items.mentionFrom(to);
  const mention = items.reading.mentions.all[next];
  if (mention === undefined || mention.type !== 'name' || mention.kind === 'organization') return null;
  return isOblique(items.reading, mention.from) ? null : phraseBehind(items, to);
}

/** "сообщил РБК источник": behind the name of a body that no case ending marks, who spoke to it. */
function behindBodyTold(items: Items, to: number): PhraseBehind | null {
  const index = items.reading.obliqueEndings.length > 0 ? items.mentionFrom(to) : -1;
  return index !== -1 && items.mention(index).kind === 'person' ? phraseBehind(items, to) : null;
}

/** "said the narrator in the spot": behind a verb only "of" and its like surely belong to the noun. */
function withoutAdverbials(items: Items, index: number): Source {
  const source = sourceOf(items, index);
  const mention = items.mention(index);
  if (mention.type !== 'nominal') return source;
  const { words } = items.reading;
  for (let i = mention.head + 1; i < mention.to; i++) {
    const bits = words.bits[words.head[i] as number] as number;
    const next = words.bits[i + 1] as number;
    // "skriver partiets ledare i ett uttalande": an indefinite noun is no part of the office
    const adverbial = items.reading.freeFront && next & Word.determiner && !(next & Word.definite);
    if (bits & Word.preposition && (!(bits & Word.nameLink) || adverbial)) return { ...source, to: i };
  }
  return source;
}

/** "Republican party boss Reince Priebus": a name right behind a few words in lower case. */
function nameBehind(items: Items, k: number): PhraseBehind | null {
  let glue = 0;
  for (let i = k; i < k + LONGEST_ROLE + glue; i++) {
    // "nærings- og fiskeriminister X", "Sozial-, Kultur- und Schuldirektor X": a word that the hyphen leaves open goes on
    const left = items.mark(i - 1) === '-' && items.touchesNext(i - 2);
    const open = left && ((items.bits(i) & Word.coordinator) !== 0 || items.isComma(i));
    const glued = open || items.mark(i) === '-' || items.mark(i) === '/' || items.isNumber(i);
    if (glued) glue++;
    else if (!isPlainWord(items, i)) return null;
    const index = items.mentionFrom(i);
    if (index === -1) continue;
    const mention = items.mention(index);
    // "объявил президент Франции": the place of an office
    if (mention.type !== 'name' || isPlaceName(items, mention) || mention.declined) return null;
    return { source: sourceOf(items, index), to: behindRole(items, items.skipTo(i, mention.to), mention) };
  }
  return null;
}

/** "Ton Peeters van de Universiteit Leiden": the item behind the body to which a person belongs. */
function behindBody(items: Items, to: number, { type, kind }: Mention): number {
  const link = Word.preposition | Word.particle;
  if (type !== 'name' || kind === 'organization' || (items.bits(to) & link) !== link) return to;
  let noun = items.bits(to + 1) & Word.determiner && items.mentionFrom(to + 1) === -1 ? to + 2 : to + 1;
  const body = items.reading.mentions.all[items.mentionFrom(noun)];
  if (body !== undefined && body.kind !== 'person') return items.skipTo(noun, body.to);
  if (!items.reading.capitalNouns) return to;
  while (isPlainWord(items, noun) && !items.isCapital(noun) && noun - to < LONGEST_ROLE) noun++;
  return items.isCapital(noun) && !(items.bits(noun) & Word.time) ? nounEnd(items, noun, noun + 1) : to;
}

/** The item behind a name and the role in apposition to it. */
function behindRole(items: Items, to: number, mention: Mention): number {
  return mention.afterTo > mention.afterFrom ? items.skipTo(to, mention.afterTo) : to;
}

/** "Trump's lawyers": the name only owns the noun behind it. */
function isPossessive(items: Items, k: number): boolean {
  return items.mark(k) === "'" && items.token(k + 1) === items.token(k) + 1;
}

/** "le maire (DVG) de Valbonne, X": the item behind the place of an office that brackets part from it. */
function officeEnd(items: Items, to: number): number {
  if (!(items.bits(to) & Word.preposition) || !(items.bits(to) & Word.nameLink)) return to;
  let k = to + 1;
  while (k - to < LONGEST_ROLE && (items.isCapital(k) || items.bits(k) & (Word.preposition | Word.determiner))) k++;
  return items.isComma(k) ? k : to;
}

/** "sang insinyur, Ratna Lestari,": the name between commas behind a noun phrase. */
function nameInApposition(items: Items, comma: number, office = Number.POSITIVE_INFINITY): PhraseBehind | null {
  const index = items.isComma(comma) ? items.mentionFrom(comma + 1) : -1;
  if (index === -1 || items.mention(index).type !== 'name') return null;
  const source = sourceOf(items, index);
  const to = items.skipTo(comma + 1, items.mention(index).to);
  return { source: { ...source, from: Math.min(office, source.from) }, to };
}

/** A noun phrase behind a verb whose head no list knows; the name in it or in apposition to it, if there is one. */
function unknownBehind(items: Items, i: number): PhraseBehind | null {
  // "-agregó- anexionar X": a dash closes what it stands behind
  if (items.token(i) === -1 || items.mark(i) !== '') return null;
  const governed = items.bits(i) & Word.preposition ? items.mentionFrom(i + 1) : -1;
  // "povedal pre TASR Peter Malý": what a preposition governs may stand before the subject
  const told = governed !== -1 && !(items.bits(i) & Word.particle) && isBodyTold(items.mention(governed));
  const beside = told ? nameBehind(items, items.skipTo(i + 1, items.mention(governed).to)) : null;
  // "je dejal za STA": the body itself is told
  if (told) return beside;
  // "X, who asked for calm, said that the work …": what may be an article opens a clause before another one
  if (items.bits(i) & Word.complementizer && items.bits(i + 1) & (Word.determiner | Word.pronoun)) return null;
  // "ha dicho al presidente", "racconta di aver visto Meloni": so opens no subject
  if (items.bits(i) & NO_SUBJECT && !(items.bits(i) & (Word.determiner | Word.particle | Word.title))) return null;
  // an article that lost its vowel is two tokens: "selon l'économiste Paul Rivoire"
  const next = items.skipTo(i, items.reading.words.to[items.token(i)] as number);
  const titled = items.isCapital(i) ? null : nameBehind(items, next);
  // "napisał w oświadczeniu przesłanym PAP": in a phrase that opens with a preposition a body is told
  const governedBody =
    (items.bits(i) & Word.preposition) !== 0 &&
    titled?.source.mention !== undefined &&
    isBodyTold(items.mention(titled.source.mention));
  if (titled !== null) return governedBody ? null : titled;
  if (!(items.bits(i) & Word.determiner) && !items.isCapital(i)) return null;
  const to = nounEnd(items, i, i + 1);
  // "explicó la semana pasada el director": of two noun phrases the one we know is the subject
  if (items.reading.nounsLead && items.bits(to) & Word.determiner && items.mentionFrom(to) !== -1)
    return phraseBehind(items, to);
  return to === i ? null : (nameInApposition(items, to) ?? { source: unknownSource(items, i, to), to });
}

/** The item behind a noun phrase of unknown words that opens at item `i`, looked for from item `from` on; `i` where there is none. */
function nounEnd(items: Items, i: number, from: number): number {
  let to = from;
  // "die in Bern geborene Sängerin": nouns stand in the attribute too
  const attribute = (items.bits(to) & Word.preposition) !== 0 && !items.isCapital(i);
  while (to - i < LONGEST_UNKNOWN && continuesPhrase(items, to) && (attribute || !closesNoun(items, to))) to++;
  while (to > i && items.bits(to - 1) & (Word.preposition | Word.determiner)) to--;
  return to;
}

/** "die Haspa vorab": where nouns have capitals, a word behind the noun that joins no other to it. */
function closesNoun(items: Items, k: number): boolean {
  const { capitalNouns, genitiveArticles, accounts, tokens } = items.reading;
  if (!capitalNouns || !items.isCapital(k - 1) || items.isCapital(k) || items.mark(k) !== '') return false;
  const word = tokens.folded[items.token(k)] as string;
  return !accounts.links.includes(word) && !genitiveArticles.has(word);
}

function continuesPhrase(items: Items, k: number): boolean {
  if (items.token(k) === -1) return false;
  const mark = items.mark(k);
  if (mark !== '') return mark === "'" || (mark === '-' && items.touchesNext(k));
  const bits = items.bits(k);
  // "advirtió el titular a los senadores": the person spoken to
  if (bits & Word.addressee && bits & Word.preposition && !(bits & (Word.determiner | Word.nameLink))) return false;
  if (bits & FUNCTION_WORD && !(bits & (Word.determiner | Word.preposition))) return false;
  const joined = Word.preposition | Word.determiner;
  if (items.reading.nounsLead && bits & Word.determiner && !(bits & Word.preposition || items.bits(k - 1) & joined))
    return false;
  // "laut diesem Entwurf wären nur …": the verb of the clause
  if (bits & Word.clauseMarker) return false;
  return !(bits & Word.cue) || (bits & NOUN) !== 0;
}

/** "za STA", "za Hinu": a body, or a name of one word, as those of agencies are. */
function isBodyTold({ type, kind, nameFrom, nameTo }: Mention): boolean {
  return kind === 'organization' || (type === 'name' && kind === 'unknown' && nameTo - nameFrom === 1);
}
