/** Noun phrases that may speak: "the mayor", "police", "a spokesman for the ministry", "sang menlu". */

import type { AttributionData } from '../../../languages/attribution-data.ts';
import type { Capitals } from '../../text/capitals.ts';
import { adjoins, TokenKind, type Tokens } from '../../text/tokens.ts';
import { bitsAt, type WordClasses } from '../../text/word-classes.ts';
import { FUNCTION_WORD, Word } from '../attribution-grammar.ts';
import { bareMention, type Mention } from './mention.ts';
import { isAcronym } from './told-agencies.ts';

const HEAD = Word.person | Word.group | Word.organization | Word.title;
/** How far a phrase reaches on either side of its head, in tokens. */
const REACH = 12;
/** How many adjectives stand before a noun in the genitive. */
const MOST_ADJECTIVES = 2;
/** What ends a phrase behind its prepositional part: the verb, or a new clause. */
const CLAUSE =
  Word.cue | Word.auxiliary | Word.conjunction | Word.relative | Word.pronoun | Word.time | Word.infinitive;

/** Whether modifiers stand before their noun ("foreign policy adviser") or behind it ("penasihat kebijakan luar negeri"). */
export type NounPhraseOrder = AttributionData['nounPhrase'];

/** Reads the noun phrases of one text that can speak: "the minister", "polisi setempat". */
export class NounPhraseReader {
  readonly #tokens: Tokens;
  readonly #words: WordClasses;
  readonly #capitals: Capitals;
  readonly #order: NounPhraseOrder;
  readonly #genitives: ReadonlySet<string>;
  readonly #adjectives: readonly string[];
  readonly #capitalNouns: boolean;
  readonly #compoundNouns: boolean;
  readonly #freeFront: boolean;
  readonly #isNamed: (i: number) => boolean;

  /** @param isNamed whether a token belongs to a name, which is no noun phrase */
  constructor(
    tokens: Tokens,
    words: WordClasses,
    capitals: Capitals,
    data: Pick<
      AttributionData,
      'nounPhrase' | 'genitiveArticles' | 'adjectiveEndings' | 'capitalNouns' | 'compoundNouns' | 'freeFront'
    >,
    isNamed: (i: number) => boolean,
  ) {
    this.#tokens = tokens;
    this.#words = words;
    this.#capitals = capitals;
    this.#order = data.nounPhrase;
    this.#genitives = new Set(data.genitiveArticles);
    this.#adjectives = data.adjectiveEndings ?? [];
    this.#capitalNouns = data.capitalNouns ?? false;
    this.#compoundNouns = data.compoundNouns ?? false;
    this.#freeFront = data.freeFront ?? false;
    this.#isNamed = isNamed;
  }

  read(): Mention[] {
    const found: Mention[] = [];
    for (let i = 0; i < this.#tokens.count; i++) if (this.#isHead(i)) found.push(this.#phrase(i));
    return found;
  }

  #isWord(i: number): boolean {
    return this.#tokens.kind[i] === TokenKind.word;
  }

  #isAdjective(i: number): boolean {
    return bitsAt(this.#words, i) !== 0 || this.#adjectives.some((ending) => this.#tokens.folded[i]?.endsWith(ending));
  }

  #isNoun(i: number): boolean {
    if (i >= this.#tokens.count || !this.#isWord(i) || this.#isNamed(i)) return false;
    // "po": the party of the same letters is written in capitals
    if (bitsAt(this.#words, i) & Word.preposition && !isAcronym(this.#tokens, i)) return false;
    return (bitsAt(this.#words, i) & HEAD) !== 0 && (!this.#capitalNouns || this.#tokens.capital[i] === 1);
  }

  #isHead(i: number): boolean {
    if (!((this.#words.bits[i] as number) & HEAD) || !this.#isNoun(i)) return false;
    // "ông Minh": a title of courtesy before a name is no noun
    const courtesy = bitsAt(this.#words, i) & Word.title && bitsAt(this.#words, i) & Word.pronoun;
    if (courtesy && this.#isNamed(this.#words.to[i] as number)) return false;
    // "die EZB-Mitglieder": of a compound the last part is the head
    if (this.#compoundNouns && this.#isGlue(i + 1) && this.#isWord(i + 2) && adjoins(this.#tokens, i + 1)) return false;
    // in "police chief" the last noun is the head, in "hovorkyňa ministerstva" the first
    if (this.#order === 'head-middle') return i === 0 || this.#capitals.isInitial(i) || !this.#isNoun(i - 1);
    return this.#order === 'head-first' || !this.#isNoun(this.#words.to[i] as number);
  }

  #phrase(head: number): Mention {
    const bits = this.#words.bits[head] as number;
    const from = this.#order === 'head-first' ? this.#determinersBefore(head) : this.#modifiersBefore(head);
    const headEnd = this.#words.to[head] as number;
    const to = this.#endBeforeName(headEnd) ?? this.#end(headEnd);
    let nameFrom = from;
    while (nameFrom < head && bitsAt(this.#words, nameFrom) & Word.determiner) nameFrom++;
    const closed = to - 1 > nameFrom && bitsAt(this.#words, to - 1) & Word.closingDeterminer;
    return {
      ...bareMention('nominal', from, to),
      nameFrom,
      nameTo: closed ? to - 1 : to,
      head,
      kind: bits & (Word.person | Word.title) ? 'person' : bits & Word.organization ? 'organization' : 'group',
      gender: this.#words.meaning[head]?.gender ?? 'any',
      number: bits & Word.group ? 'many' : 'one',
    };
  }

  #end(headEnd: number): number {
    if (this.#order === 'head-last') return this.#complementEnd(headEnd);
    return this.#order === 'head-first' ? this.#modifiersEnd(headEnd) : this.#genitiveEnd(headEnd);
  }

  /**
   * "der Leiter des Programms der Organisation, Anna Weiß": one past all that belongs to an office which a name follows behind
   * a comma; null where none does.
   */
  #endBeforeName(headEnd: number): number | null {
    let to = headEnd;
    for (; to < this.#tokens.count && to - headEnd < REACH && !this.#capitals.isInitial(to); to++) {
      if (!this.#isWord(to)) {
        if (this.#isGlue(to)) continue;
        break;
      }
      const bits = bitsAt(this.#words, to);
      const inside = bits & (Word.preposition | Word.determiner | HEAD | Word.role | Word.place | Word.nameLink);
      if (bits & (Word.cue | Word.time) || !(inside || this.#tokens.capital[to])) break;
      // "a este diario el director del hospital, X": where nouns lead, an article opens another phrase
      const before = bitsAt(this.#words, to - 1);
      if (this.#order === 'head-first' && bits & Word.determiner && !((bits | before) & Word.preposition)) break;
    }
    const name = to + 1;
    const apposed = to > headEnd && this.#tokens.folded[to] === ',' && name < this.#tokens.count && this.#isNamed(name);
    return apposed ? to : null;
  }

  /** One past the nouns and adjectives of an office behind its head ("hovorkyňa ministerstva vnútra", "der Leiter des Amts"). */
  #genitiveEnd(headEnd: number): number {
    const office = HEAD | Word.role | Word.place;
    let to = headEnd;
    for (let k = headEnd; k < this.#tokens.count && k - headEnd < REACH && !this.#capitals.isInitial(k); k++) {
      const bits = bitsAt(this.#words, k);
      if (!this.#isWord(k) || bits & Word.cue) break;
      if (this.#genitives.has(this.#tokens.folded[k] as string)) {
        const end = this.#capitalsEnd(k + 1);
        if (end === null) break;
        to = end;
        k = end - 1;
      } else if (bits & office && !this.#isNamed(k)) to = k + 1;
      else if (!(bits & Word.nameLink)) break;
    }
    return to;
  }

  /** One past the capitalised words that follow, adjectives in lower case before them; null if none do. */
  #capitalsEnd(from: number): number | null {
    let k = from;
    while (k - from < MOST_ADJECTIVES && this.#isWord(k) && !this.#tokens.capital[k]) {
      if (bitsAt(this.#words, k) & (FUNCTION_WORD | Word.cue)) return null;
      k++;
    }
    const noun = k;
    while (
      k < this.#tokens.count &&
      this.#isWord(k) &&
      this.#tokens.capital[k] &&
      !(bitsAt(this.#words, k) & Word.time)
    )
      k++;
    return k > noun ? k : null;
  }

  /** "sang", "para": in a language whose nouns lead, only determiners stand before them. */
  #determinersBefore(head: number): number {
    let from = head;
    while (from > 0 && !this.#capitals.isInitial(from)) {
      const bits = bitsAt(this.#words, from - 1);
      if (!(bits & Word.determiner) || bits & (Word.cue | Word.preposition)) break;
      from--;
    }
    return from;
  }

  /** Adjectives, nouns and names before the head, up to the article. */
  #modifiersBefore(head: number): number {
    let from = head;
    for (let k = head - 1; k >= 0 && head - k <= REACH && !this.#capitals.isInitial(k + 1); k--) {
      const bits = bitsAt(this.#words, k);
      const hyphenated = adjoins(this.#tokens, k) && this.#tokens.folded[k + 1] === '-';
      if (bits & Word.determiner && !hyphenated) {
        from = k;
        // "the two", "all the": determiners may follow each other
        if (k > 0 && bitsAt(this.#words, k - 1) & Word.determiner && !this.#capitals.isInitial(k)) continue;
        break;
      }
      const grammar =
        bits & (FUNCTION_WORD | Word.cue | Word.time | Word.infinitive | Word.clauseMarker) && !(bits & Word.role);
      if (this.#isWord(k) ? grammar : !this.#isGlue(k)) break;
      // "bekam kürzlich junge Gäste": where nouns have capitals, what else stands before one is an adjective
      if (this.#capitalNouns && this.#isWord(k) && !this.#tokens.capital[k] && !this.#isAdjective(k)) break;
      // "сообщил РБК источник": a name before the noun is another's
      if (this.#order === 'head-middle' && this.#isNamed(k)) break;
      // "ifølge Jens Lauridsen mangler kommunen …": where the verb comes second, a word between name and noun may be it
      if (this.#freeFront && this.#isNamed(k) && k + 1 < head && this.#isPlain(k + 1)) break;
      from = k;
    }
    // "36-åringen": a number opens the phrase only as a part of its first word
    while (from < head && !this.#isWord(from) && this.#tokens.folded[from + 1] !== '-') from++;
    return from;
  }

  /** Hyphens and apostrophes inside words, and numbers, stay in the phrase. */
  #isGlue(i: number): boolean {
    if (this.#tokens.kind[i] === TokenKind.number) return true;
    const mark = this.#tokens.folded[i];
    return (mark === '-' || mark === "'") && adjoins(this.#tokens, i - 1);
  }

  /** One past "for the ministry of health" behind a head, up to the verb. */
  #complementEnd(headEnd: number): number {
    if (headEnd >= this.#tokens.count) return headEnd;
    const opening = bitsAt(this.#words, headEnd);
    if (!(opening & Word.preposition) || opening & Word.infinitive) return headEnd;
    // "talesperson för polisen": what joins clauses elsewhere is a preposition before a noun that belongs to offices
    const joins = opening & Word.conjunction && !(bitsAt(this.#words, headEnd + 1) & (HEAD | Word.role | Word.place));
    if (joins) return headEnd;
    return this.#endBefore(headEnd, (bits) => (bits & CLAUSE) !== 0 && !(bits & (Word.determiner | HEAD | Word.role)));
  }

  /** One past the modifiers behind a head, with the demonstrative that closes the phrase ("pengacara itu"). */
  #modifiersEnd(headEnd: number): number {
    const grammar = FUNCTION_WORD | Word.cue | Word.time | Word.addressee | Word.infinitive;
    // "portavoz del Gobierno": what links the words of an office is part of it
    const isLink = (bits: number) =>
      (bits & Word.nameLink) !== 0 && (bits & Word.preposition) !== 0 && !(bits & Word.addressee);
    const reach = this.#endBefore(headEnd, (bits) => (bits & grammar) !== 0 && !isLink(bits));
    const to = this.#beforeUnknown(headEnd, this.#beforeBearer(headEnd, this.#beforeVerb(headEnd, reach)));
    const closes =
      to < this.#tokens.count && !this.#capitals.isInitial(to) && bitsAt(this.#words, to) & Word.closingDeterminer;
    return closes ? to + 1 : to;
  }

  /** "Il sindaco di Valbruna rinvia …": behind a name of no body an unknown word is the verb; where it stands, else `end`. */
  #beforeVerb(headEnd: number, end: number): number {
    for (let k = headEnd + 1; k < end; k++) {
      const before = bitsAt(this.#words, k - 1);
      if (this.#isPlain(k) && this.#tokens.capital[k - 1] && !(before & (HEAD | Word.role | Word.work))) return k;
    }
    return end;
  }

  /**
   * "O senador evita comentar, mas elogia …": of a phrase that neither its verb nor a name closes, two words that no list knows
   * are verbs as likely as adjectives; where they stand, else `end`.
   */
  #beforeUnknown(headEnd: number, end: number): number {
    const verb = Word.cue | Word.auxiliary;
    const named = this.#tokens.folded[end] === ',' && end + 1 < this.#tokens.count && this.#isNamed(end + 1);
    const next = end < this.#tokens.count ? bitsAt(this.#words, end) : 0;
    if (named || (next & verb && !(next & Word.determiner))) return end;
    for (let k = headEnd; k + 1 < end; k++) if (this.#isPlain(k) && this.#isPlain(k + 1)) return k;
    // "Los vecinos cuestionan el plan": a word right before an article is the verb
    const governs = next & Word.determiner && !this.#capitals.isInitial(end) && !(next & Word.closingDeterminer);
    return governs && end > headEnd && this.#isPlain(end - 1) ? end - 1 : end;
  }

  /** A word in lower case that no list knows. */
  #isPlain(i: number): boolean {
    return this.#isWord(i) && !this.#tokens.capital[i] && bitsAt(this.#words, i) === 0;
  }

  /** "el líder de la oposición Pedro Olmedo": where behind the office's complement its bearer's name begins; else `end`. */
  #beforeBearer(headEnd: number, end: number): number {
    let linked = false;
    for (let k = headEnd; k < end; k++) {
      const before = bitsAt(this.#words, k - 1);
      if (bitsAt(this.#words, k) & Word.preposition) linked = true;
      // "directorului economic Petru Ionescu": an adjective too parts the office from its bearer
      if (this.#isPlain(k - 1) && bitsAt(this.#words, k) & Word.givenName && this.#isNamed(k)) return k;
      // a name right behind a link or a body is part of the office
      const owned =
        before & (Word.preposition | Word.determiner | Word.organization | Word.work) || this.#isNamed(k - 1);
      if (linked && this.#isNamed(k) && this.#isNamed(k + 1) && !owned) return k;
    }
    return end;
  }

  /** One past the words from `start` on that `ends` does not stop; a phrase does not end in a preposition or an article. */
  #endBefore(start: number, ends: (bits: number) => boolean): number {
    let to = start;
    for (let k = start; k < this.#tokens.count && k - start < REACH && !this.#capitals.isInitial(k); k++) {
      if (!this.#isWord(k)) {
        if (this.#isGlue(k)) continue;
        break;
      }
      if (k > start || this.#order === 'head-first') if (ends(bitsAt(this.#words, k))) break;
      to = k + 1;
    }
    while (to > start && bitsAt(this.#words, to - 1) & (Word.preposition | Word.determiner)) to--;
    return to;
  }
}
