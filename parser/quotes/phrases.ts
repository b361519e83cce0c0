/** Noun phrases beside a cue: the words before or behind it that can be its source. */

import { isSetApart } from '../text/tokens.ts';
import { FUNCTION_WORD, Word } from './attribution-grammar.ts';
import { isOblique } from './case-subjects.ts';
import type { Items } from './items.ts';
import type { Mention } from './mention.ts';
import { isQuotedName, withQuotedName } from './quoted-names.ts';
import type { Source } from './subjects.ts';

/** A source that ends before a cue: it begins at item `from`. */
export interface PhraseBefore {
  readonly source: Source;
  readonly from: number;
}

/** A source that follows a cue: it ends before item `to`. */
export interface PhraseBehind {
  readonly source: Source;
  readonly to: number;
}

/** How far from the cue a subject is looked for, in items. */
const SUBJECT_REACH = 45;
/** The longest role of unknown words before a name, in items. */
export const LONGEST_ROLE = 6;
/** The longest noun phrase of unknown words that only a mark closes, in items. */
const LONGEST_CLOSED = 3;
/** The longest noun phrase whose head no list knows, in items. */
const LONGEST_UNKNOWN = 14;
/** Words that may be verbs as well as nouns count as nouns. */
const NOUN = Word.organization | Word.group | Word.person | Word.role;
/** Marks that stand inside noun phrases: of numbers, abbreviations and possessives. */
const INNER_MARKS = new Set(".'$%&".split(''));
/** What an apposition or a relative clause opens with. */
const OPENS_APPOSITION =
  Word.relative | Word.determiner | Word.person | Word.title | Word.role | Word.preposition | Word.place;

/** Reads the noun phrase before or behind a cue, within one statement. */
export class Phrases {
  readonly #items: Items;
  readonly #mentions: readonly Mention[];

  constructor(items: Items) {
    this.#items = items;
    this.#mentions = items.reading.mentions.all;
  }

  /** A mention as a source. */
  source(index: number): Source {
    const { from, to, type } = this.#mention(index);
    return { from, to, mention: index, type };
  }

  /**
   * The noun phrase that ends at item `i`.
   *
   * @param governed whether it stands before "zufolge", whose case is no subject's
   */
  before(i: number, governed = false): PhraseBefore | null {
    if (isQuotedName(this.#items, i)) {
      const body = this.before(i - 1, governed);
      return body === null ? null : { ...body, source: withQuotedName(this.#items, body.source, i) };
    }
    const index = this.#speakerBeside(this.#items.mentionTo(i));
    if (index !== -1 && (!this.#isGoverned(i, this.#mention(index)) || governed)) {
      const mention = this.#mention(index);
      const from = this.#items.back(i, mention.from);
      if (mention.type === 'pronoun') return { source: this.source(index), from };
      return this.#coordinated(from, mention) ?? { source: this.source(index), from: this.#opening(from) };
    }
    return this.#beforePreposition(index, i) ?? this.#unknownBefore(i);
  }

  /** "Anselm Roth von der Universität sagte": the person before a preposition that governs the last noun phrase. */
  #beforePreposition(governed: number, i: number): PhraseBefore | null {
    if (governed === -1 || !this.#items.reading.freeFront) return null;
    const items = this.#items;
    let k = items.back(i, this.#mention(governed).from) - 1;
    if (items.bits(k) & Word.determiner && !(items.bits(k) & Word.preposition)) k--;
    const index = items.bits(k) & Word.preposition ? items.mentionTo(k - 1) : -1;
    const kind = this.#mentions[index]?.kind;
    if (kind !== 'person' && kind !== 'unknown') return null;
    if (this.#isGoverned(k - 1, this.#mention(index))) return null;
    const comma = items.back(k - 1, this.#mention(index).from) - 1;
    const apposed = items.isComma(comma) && this.#mention(index).type === 'nominal' ? items.mentionTo(comma - 1) : -1;
    const phrase = this.#mentions[apposed]?.type === 'name' ? this.before(comma - 1) : this.before(k - 1);
    return phrase === null ? null : { ...phrase, source: { ...phrase.source, to: items.token(i) + 1 } };
  }

  /** "Petr Malý ČTK řekl": a person named right before a body speaks to it. */
  #speakerBeside(index: number): number {
    const [told, speaker] = [this.#mentions[index], this.#mentions[index - 1]];
    if (told?.type !== 'name' || told.kind !== 'organization' || speaker?.kind !== 'person') return index;
    return speaker.type === 'name' && speaker.to === told.from ? index - 1 : index;
  }

  /**
   * The noun phrase that starts at item `i`.
   *
   * @param governed whether it stands behind "laut", "nach Angaben des", whose case is no subject's
   */
  behind(i: number, governed = false): PhraseBehind | null {
    if (!governed && isOblique(this.#items.reading, this.#items.token(i))) return this.#behindOblique(i);
    const index = this.#items.mentionFrom(i);
    if (index === -1) return this.#unknownBehind(i);
    const mention = this.#mention(index);
    const to = this.#items.skipTo(i, mention.to);
    const told = mention.kind === 'organization' && mention.type === 'name' ? this.#behindBodyTold(to) : null;
    if (told !== null) return told;
    // "said the senator, Ted Cruz,": the name behind the office
    const named =
      mention.type === 'nominal' && mention.kind === 'person' ? this.#nameInApposition(to, mention.from) : null;
    if (named !== null) return named;
    const bearer = mention.type === 'pronoun' || (mention.type === 'name' && mention.kind === 'person');
    const titled = bearer ? null : this.#nameBehind(to);
    if (titled !== null) return titled;
    if (mention.owner || this.#isPossessive(to)) return this.#unknownBehind(i);
    const source = this.#withoutAdverbials(index);
    if (isQuotedName(this.#items, to)) return { source: withQuotedName(this.#items, source, to), to: to + 1 };
    return { source, to: this.#behindBody(this.#behindRole(to, mention), mention) };
  }

  /** "sagte dem Sender Anna Weiß": behind an object with its article, a name. */
  #behindOblique(i: number): PhraseBehind | null {
    const items = this.#items;
    let noun = i + 1;
    while (noun - i < LONGEST_ROLE && this.#isPlainWord(noun) && !items.isCapital(noun)) noun++;
    const index = items.mentionFrom(i);
    let to = index === -1 ? noun + 1 : items.skipTo(i, this.#mention(index).to);
    if (items.bits(to) & Word.preposition && items.bits(to + 1) & Word.time) to += 2;
    const next = items.mentionFrom(to);
    const mention = this.#mentions[next];
    if (mention === undefined || mention.type !== 'name' || mention.kind === 'organization') return null;
    return isOblique(items.reading, mention.from) ? null : this.behind(to);
  }

  /** "сообщил РБК источник": behind the name of a body that no case ending marks, who spoke to it. */
  #behindBodyTold(to: number): PhraseBehind | null {
    const index = this.#items.reading.obliqueEndings.length > 0 ? this.#items.mentionFrom(to) : -1;
    return index !== -1 && this.#mention(index).kind === 'person' ? this.behind(to) : null;
  }

  /** "ujar nakhoda kapal": behind a verb that only its speaker can follow, any words are the speaker. */
  anyBehind(i: number): PhraseBehind | null {
    let to = i;
    while (to - i < LONGEST_ROLE && this.#isPlainWord(to)) to++;
    return to === i ? null : (this.#nameInApposition(to) ?? { source: this.#unknown(i, to), to });
  }

  /** "…, enligt ukrainska försvarsministeriet.": behind "according to" a few words that a mark closes, whatever they are. */
  closedBehind(i: number): PhraseBehind | null {
    const phrase = this.anyBehind(i);
    const closed = phrase !== null && (phrase.to >= this.#items.length || this.#items.mark(phrase.to) !== '');
    return closed && phrase.to - i <= LONGEST_CLOSED ? phrase : null;
  }

  /** From the closing mark of "X, the mayor of Y, said": X, or the name itself where that stands between the commas. */
  acrossApposition(closing: number): PhraseBefore | null {
    const items = this.#items;
    const dash = !items.isComma(closing);
    for (let i = closing - 1; i > 0 && closing - i < SUBJECT_REACH && !items.isQuoted(i); i--) {
      if (!(dash ? items.mark(i) === items.mark(closing) : items.isComma(i))) continue;
      const inner = items.mentionFrom(i + 1);
      const outer = items.mentionTo(i - 1);
      if (inner !== -1 && this.#fills(inner, i + 1, closing) && this.#yieldsTo(outer))
        return { source: this.#withOffice(inner, outer), from: i + 1 };
      // "a salesman from Sumter, South Carolina, says": a place between commas names nobody
      if (inner !== -1 && isPlace(this.#mention(inner), items)) continue;
      if (outer === -1 || this.#isGoverned(i - 1, this.#mention(outer))) continue;
      if (dash || items.bits(i + 1) & OPENS_APPOSITION || items.isNumber(i + 1))
        return { source: this.source(outer), from: items.back(i - 1, this.#mention(outer).from) };
    }
    return null;
  }

  /** From the relative word of "X, who …": X. */
  antecedent(relative: number): PhraseBefore | null {
    const before = this.#items.isComma(relative - 1) ? relative - 2 : relative - 1;
    const index = this.#items.mentionTo(before);
    return index === -1 ? null : { source: this.source(index), from: relative };
  }

  #mention(index: number): Mention {
    return this.#mentions[index] as Mention;
  }

  /** Whether a name or pronoun is all that stands between two commas ("the Fed chair, Janet Yellen,"). */
  #fills(index: number, from: number, to: number): boolean {
    const mention = this.#mention(index);
    if (mention.type === 'nominal' || isPlace(mention, this.#items)) return false;
    return this.#items.skipTo(from, mention.to) === to;
  }

  /** Whether what stands before such a name is its office, not another person. */
  #yieldsTo(outer: number): boolean {
    if (outer === -1) return true;
    const mention = this.#mention(outer);
    return mention.type === 'nominal' || mention.roleTo > mention.roleFrom;
  }

  /** Whether a preposition stands before a mention that ends at item `i`. */
  #isGoverned(i: number, mention: Mention): boolean {
    if (isOblique(this.#items.reading, mention.from)) return true;
    let k = this.#items.back(i, mention.from) - 1;
    // "von der Universität": the article between them
    const first = this.#items.bits(k);
    if (this.#items.reading.freeFront && first & Word.determiner && !(first & Word.preposition)) k--;
    const bits = this.#items.bits(k);
    return (bits & Word.preposition) !== 0 && !(bits & Word.conjunction);
  }

  /** "an angry Hollande", "the Harbour Bank": the item at which article and adjectives before a name begin. */
  #opening(from: number): number {
    const items = this.#items;
    for (let k = from - 1; k >= 0 && from - k < LONGEST_ROLE; k--) {
      if (items.isQuoted(k) || items.isComma(k)) return k + 1;
      if (items.bits(k) & Word.determiner) return k;
      if (items.mark(k) === "'" && items.touchesNext(k)) continue;
      if (!this.#isPlainWord(k)) return from;
    }
    return from;
  }

  #isPlainWord(k: number): boolean {
    const items = this.#items;
    const bits = items.bits(k);
    const grammar = bits & (FUNCTION_WORD | Word.cue | Word.time) && !(bits & Word.title);
    return items.token(k) !== -1 && items.mark(k) === '' && !grammar;
  }

  /** "Trump and Ryan said": both, if the first of them opens the clause. */
  #coordinated(from: number, last: Mention): PhraseBefore | null {
    const items = this.#items;
    const link = items.bits(from - 1);
    if (last.type !== 'name' || !(link & Word.nameLink && link & Word.conjunction)) return null;
    const index = items.mentionTo(from - 2);
    if (index === -1 || this.#mention(index).type !== 'name') return null;
    const first = this.#mention(index);
    const start = items.back(from - 2, first.from);
    const linked = items.bits(start - 1) & (Word.complementizer | Word.conjunction);
    if (start > 0 && !items.isComma(start - 1) && !items.isQuoted(start - 1) && !linked) return null;
    return { source: { from: first.from, to: last.to, mention: -1, type: 'nominal' }, from: start };
  }

  /** A noun phrase whose head no list knows: everything between the clause's start and the verb. */
  #unknownBefore(i: number): PhraseBefore | null {
    return this.#items.reading.freeFront ? null : this.#clauseBefore(i);
  }

  /** "Die Bewohner des Dorfes sagen": where articles tell the case, one that no list knows; null where it may be an object. */
  articled(i: number): PhraseBefore | null {
    const { reading } = this.#items;
    const phrase = reading.obliqueArticles.size === 0 ? null : this.#clauseBefore(i);
    if (phrase === null || phrase.source.mention !== -1) return null;
    const bits = (k: number) => this.#items.bits(phrase.from + k) & Word.determiner;
    // "die den Auftritt kaum erwarten könne": two articles open a relative clause
    return bits(0) && !bits(1) && !isOblique(reading, phrase.source.from) ? phrase : null;
  }

  #clauseBefore(i: number): PhraseBefore | null {
    const items = this.#items;
    let from = i;
    for (let k = i; k >= 0 && i - k < SUBJECT_REACH && !this.#endsPhrase(k, i); k--) {
      if (k < i && isSetApart(items.reading.tokens, items.token(k))) break;
      from = k;
    }
    if (items.token(from) === -1) return null;
    const index = items.mentionFrom(from);
    if (index !== -1) return { source: this.source(index), from };
    const bits = items.bits(from);
    // adverbials before the subject ("On Monday Trump said") are no part of it
    if (bits & (Word.preposition | Word.infinitive | Word.auxiliary) || i - from > LONGEST_UNKNOWN) return null;
    if (!(bits & Word.determiner) && !items.isCapital(from)) return null;
    return { source: this.#unknown(from, i + 1), from };
  }

  /** Whether item `k`, looked at leftwards from a verb behind item `i`, is no part of the verb's subject. */
  #endsPhrase(k: number, i: number): boolean {
    const items = this.#items;
    if (items.token(k) === -1) return true;
    const mark = items.mark(k);
    if (mark !== '' && !INNER_MARKS.has(mark) && !(mark === '-' && items.touchesNext(k))) return true;
    const bits = items.bits(k);
    if (bits & (Word.complementizer | Word.relative) && !(bits & Word.determiner && k < i)) return true;
    if (bits & Word.conjunction && !(bits & Word.preposition) && !this.#joinsNouns(k)) return true;
    const verb = (bits & Word.cue) !== 0 && !(bits & NOUN);
    return verb && !(items.bits(k - 1) & (Word.determiner | Word.preposition));
  }

  #joinsNouns(k: number): boolean {
    return this.#items.mentionFrom(k + 1) !== -1 && this.#items.mentionTo(k - 1) !== -1;
  }

  /** "said the narrator in the spot": behind a verb only "of" and its like surely belong to the noun. */
  #withoutAdverbials(index: number): Source {
    const source = this.source(index);
    const mention = this.#mention(index);
    if (mention.type !== 'nominal') return source;
    const { words } = this.#items.reading;
    for (let i = mention.head + 1; i < mention.to; i++) {
      const bits = words.bits[words.head[i] as number] as number;
      const next = words.bits[i + 1] as number;
      // "skriver partiets ledare i ett uttalande": an indefinite noun is no part of the office
      const adverbial = this.#items.reading.freeFront && next & Word.determiner && !(next & Word.definite);
      if (bits & Word.preposition && (!(bits & Word.nameLink) || adverbial)) return { ...source, to: i };
    }
    return source;
  }

  /** "Republican party boss Reince Priebus": a name right behind a few words in lower case. */
  #nameBehind(k: number): PhraseBehind | null {
    const items = this.#items;
    for (let i = k; i < k + LONGEST_ROLE; i++) {
      // "nærings- og fiskeriminister X": a word that the hyphen leaves open goes on behind the conjunction
      const open = items.mark(i - 1) === '-' && items.touchesNext(i - 2) && (items.bits(i) & Word.coordinator) !== 0;
      const glued = open || items.mark(i) === '-' || items.mark(i) === '/' || items.isNumber(i);
      if (!glued && !this.#isPlainWord(i)) return null;
      const index = items.mentionFrom(i);
      if (index === -1) continue;
      const mention = this.#mention(index);
      if (mention.type !== 'name') return null;
      return { source: this.source(index), to: this.#behindRole(items.skipTo(i, mention.to), mention) };
    }
    return null;
  }

  /** "Ton Peeters van de Universiteit Leiden": the item behind the body to which a person belongs. */
  #behindBody(to: number, { type, kind }: Mention): number {
    const items = this.#items;
    const link = Word.preposition | Word.particle;
    if (type !== 'name' || kind === 'organization' || (items.bits(to) & link) !== link) return to;
    const noun = items.bits(to + 1) & Word.determiner && items.mentionFrom(to + 1) === -1 ? to + 2 : to + 1;
    const body = this.#mentions[items.mentionFrom(noun)];
    return body !== undefined && body.kind !== 'person' ? items.skipTo(noun, body.to) : to;
  }

  /** The item behind a name and the role in apposition to it. */
  #behindRole(to: number, mention: Mention): number {
    return mention.afterTo > mention.afterFrom ? this.#items.skipTo(to, mention.afterTo) : to;
  }

  /** "Trump's lawyers": the name only owns the noun behind it. */
  #isPossessive(k: number): boolean {
    return this.#items.mark(k) === "'" && this.#items.token(k + 1) === this.#items.token(k) + 1;
  }

  /** "sang insinyur, Ratna Lestari,": the name between commas behind a noun phrase. */
  #nameInApposition(comma: number, office = Number.POSITIVE_INFINITY): PhraseBehind | null {
    const index = this.#items.isComma(comma) ? this.#items.mentionFrom(comma + 1) : -1;
    if (index === -1 || this.#mention(index).type !== 'name') return null;
    const source = this.source(index);
    const to = this.#items.skipTo(comma + 1, this.#mention(index).to);
    return { source: { ...source, from: Math.min(office, source.from) }, to };
  }

  /** A name between commas together with the office before it, to which it is an apposition. */
  #withOffice(name: number, office: number): Source {
    const source = this.source(name);
    const nominal = office !== -1 && this.#mention(office).type === 'nominal';
    return nominal ? { ...source, from: this.#mention(office).from } : source;
  }

  /** A noun phrase behind a verb whose head no list knows; the name in it or in apposition to it, if there is one. */
  #unknownBehind(i: number): PhraseBehind | null {
    const items = this.#items;
    if (items.token(i) === -1) return null;
    const governed = items.bits(i) & Word.preposition ? items.mentionFrom(i + 1) : -1;
    // "povedal pre TASR Peter Malý": what a preposition governs may stand before the subject
    const told = governed !== -1 && !(items.bits(i) & Word.particle) && isBodyTold(this.#mention(governed));
    const beside = told ? this.#nameBehind(items.skipTo(i + 1, this.#mention(governed).to)) : null;
    // "je dejal za STA": the body itself is told
    if (told) return beside;
    // "ha dicho al presidente": no subject opens with a preposition
    if (items.bits(i) & Word.addressee && !(items.bits(i) & Word.determiner)) return null;
    // an article that lost its vowel is two tokens: "selon l'économiste Paul Rivoire"
    const next = items.skipTo(i, items.reading.words.to[items.token(i)] as number);
    const titled = items.isCapital(i) ? null : this.#nameBehind(next);
    if (titled !== null) return titled;
    if (!(items.bits(i) & Word.determiner) && !items.isCapital(i)) return null;
    let to = i + 1;
    while (to - i < LONGEST_UNKNOWN && this.#continuesPhrase(to)) to++;
    while (to > i && items.bits(to - 1) & (Word.preposition | Word.determiner)) to--;
    return to === i ? null : (this.#nameInApposition(to) ?? { source: this.#unknown(i, to), to });
  }

  #continuesPhrase(k: number): boolean {
    const items = this.#items;
    if (items.token(k) === -1) return false;
    const mark = items.mark(k);
    if (mark !== '') return mark === "'" || (mark === '-' && items.touchesNext(k));
    const bits = items.bits(k);
    if (bits & FUNCTION_WORD && !(bits & (Word.determiner | Word.preposition))) return false;
    // "laut diesem Entwurf wären nur …": the verb of the clause
    if (bits & Word.clauseMarker) return false;
    return !(bits & Word.cue) || (bits & NOUN) !== 0;
  }

  /** Items `[from, to)` as a source that is no mention. */
  #unknown(from: number, to: number): Source {
    return { from: this.#items.token(from), to: this.#items.token(to - 1) + 1, mention: -1, type: 'nominal' };
  }
}

/** "za STA", "za Hinu": a body, or a name of one word, as those of agencies are. */
function isBodyTold({ type, kind, nameFrom, nameTo }: Mention): boolean {
  return kind === 'organization' || (type === 'name' && kind === 'unknown' && nameTo - nameFrom === 1);
}

/** Whether a name ends in the name of a place. */
function isPlace(mention: Mention, items: Items): boolean {
  const { words } = items.reading;
  const last = words.head[mention.to - 1] as number;
  return mention.type === 'name' && ((words.bits[last] as number) & Word.place) !== 0;
}
