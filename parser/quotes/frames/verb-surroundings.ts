/** Where a verb stands in its clause: what parts it from its subject and from the quotation that it reports. */
import { Word } from '../attribution-grammar.ts';
import type { Items } from '../items.ts';
import { isOblique } from './case-subjects.ts';

/** The longest ending behind an apostrophe in a contraction ("he's", "they've"). */
const LONGEST_CONTRACTION = 2;
/** The longest adverbial before a verb, and the most words of manner between a quotation and its verb, in items. */
const LONGEST_ADVERBIAL = 20;
const LONGEST_MANNER = 3;

/** "der [georgische] Minister": a word in lower case that no list knows. */
export function isAdjective(items: Items, k: number): boolean {
  return items.token(k) !== -1 && items.mark(k) === '' && !items.isCapital(k) && items.bits(k) === 0;
}

/** Reads the surroundings of verbs within one statement. All places are indices of items. */
export class VerbSurroundings {
  readonly #items: Items;

  constructor(items: Items) {
    this.#items = items;
  }

  /** A verb before its subject stands behind what was said, at the start of a sentence, or behind a comma. */
  isBehindContent(at: number): boolean {
    const k = this.skipAdverbs(at - 1);
    return k < 0 || this.#items.isQuoted(k) || this.#items.isComma(k) || this.#items.isDash(k);
  }

  /** Whether nothing stands before a verb in its clause that could be its subject. */
  opensClause(at: number): boolean {
    const k = this.skipAdverbs(at - 1);
    return this.isBehindContent(at) || (this.#items.bits(k) & Word.coordinator) !== 0;
  }

  /** "W rozmowie z nami podkreślił, że …": whether a phrase that a preposition governs is all that parts a verb from the start of its clause. */
  isBehindGoverned(at: number): boolean {
    const items = this.#items;
    const last = this.skipAdverbs(at - 1);
    const index = items.mentionTo(last);
    let k = (index === -1 ? last : items.back(last, items.mention(index).from)) - 1;
    // "w serwisie Nord"
    if (index !== -1 && items.mention(index).type === 'name' && items.bits(k) & Word.organization) k--;
    return items.mark(last) === '' && (items.bits(k) & Word.preposition) !== 0 && this.isBehindAdverbial(at);
  }

  /** "Am Montag sagte X": whether an adverbial, not the subject, opens the clause of a verb at item `at`. */
  isBehindAdverbial(at: number): boolean {
    const items = this.#items;
    // "Am Montag lobte X den Plan und nannte Y …": the subject stands in the clause before
    if (items.reading.capitalNouns && at > 1 && items.bits(this.skipAdverbs(at - 1)) & Word.coordinator) return false;
    let k = at;
    while (k > 0 && at - k < LONGEST_ADVERBIAL && !this.#endsClause(k - 1)) k--;
    while (k < at && (items.bits(k) & Word.coordinator || this.#isAdverb(k))) k++;
    if (k === at || items.isQuoted(k - 1)) return false;
    const bits = items.bits(k);
    // "Auch der Minister forderte die EU auf": where the verb stands second, the particle belongs to the noun phrase
    const focus = bits & Word.notName && !(bits & (Word.preposition | Word.time)) && this.#isFocused(k + 1, at);
    if (focus && items.reading.capitalNouns) return false;
    return (bits & (Word.preposition | Word.time | Word.notName)) !== 0 && !(bits & (Word.pronoun | Word.determiner));
  }

  /** "v rozhovoru [pro deník]": a word of a phrase of several that may stand between subject and verb. */
  #isAdverb(k: number): boolean {
    const { head, to, bits } = this.#items.reading.words;
    const first = head[this.#items.token(k)];
    if (first === undefined) return false;
    return ((bits[first] as number) & Word.auxiliary) !== 0 && (to[first] as number) - first > 1;
  }

  /** Whether a noun phrase that may be a subject is all that stands in items `[from, to)`. */
  #isFocused(from: number, to: number): boolean {
    const items = this.#items;
    let noun = from;
    while (
      noun < to &&
      items.mentionFrom(noun) === -1 &&
      (items.bits(noun) & Word.determiner || isAdjective(items, noun))
    )
      noun++;
    const index = items.mentionFrom(noun);
    return (
      index !== -1 && items.skipTo(noun, items.mention(index).to) === to && !isOblique(items.reading, items.token(noun))
    );
  }

  /** “…”, (and quietly) said X: the item of the quotation that ends a few words before a verb, or -1. */
  quotationBefore(at: number): number {
    const items = this.#items;
    let k = at - 1;
    while (at - k <= LONGEST_MANNER && items.token(k) !== -1 && items.mark(k) === '') k--;
    const close = k === at - 1 || k === this.skipAdverbs(at - 1);
    if (!items.isComma(k) && !items.isDash(k)) return items.isQuoted(k) && close ? k : -1;
    while (items.isComma(k) || items.isDash(k)) k--;
    return items.isQuoted(k) ? k : -1;
  }

  /** Whether a quotation stands a few words behind a verb, after a colon. */
  opensQuotation(next: number): boolean {
    for (let k = next; k - next <= LONGEST_MANNER; k++) if (this.#items.isColon(k)) return this.#items.isQuoted(k + 1);
    return false;
  }

  /** "kommentierte X die Entscheidung so: „…“": whether a colon announces a quotation behind more than the subject that ends at `to`. */
  announces(to: number): boolean {
    const items = this.#items;
    for (let k = to; k - to < LONGEST_ADVERBIAL && k < items.length; k++)
      if (items.isColon(k)) return k > to && items.isQuoted(k + 1);
    return false;
  }

  /** The item before auxiliaries, adverbs and the endings of contractions, leftwards from `k`. */
  skipAdverbs(k: number): number {
    const items = this.#items;
    let i = k;
    for (; items.token(i) !== -1; i--) {
      const bits = items.bits(i);
      if (bits & Word.auxiliary && !(bits & (Word.person | Word.group | Word.pronoun))) continue;
      if (items.mark(i) === "'" || this.#isContraction(i)) continue;
      const time = this.#timeBefore(i);
      if (time !== i) {
        i = time + 1;
        continue;
      }
      if (!(bits & Word.time && items.bits(i - 1) & Word.auxiliary)) break;
    }
    return i;
  }

  /** "sagte am Montag X": the item behind the time between a verb and its subject. */
  behindTime(next: number): number {
    const items = this.#items;
    if (this.#isHyphen(next)) return next + 1;
    let k = next;
    // "a este diario", but "en este mes"
    const time = items.bits(k + 1) & Word.determiner ? items.bits(k + 2) : items.bits(k + 1);
    if (items.bits(k) & Word.preposition && items.bits(k + 1) & Word.time && time & Word.time) k++;
    while (this.#passes(k)) k++;
    return k;
  }

  /** Whether an item between a verb and its subject is an adverb or part of a time ("la semana pasada"). */
  #passes(k: number): boolean {
    const items = this.#items;
    const bits = items.bits(k);
    if (bits & Word.determiner) return (items.bits(k + 1) & Word.time) !== 0 && !items.isCapital(k + 1);
    return (bits & (Word.time | Word.auxiliary)) !== 0 && !(bits & Word.pronoun);
  }

  /** "dit-il", "a déclaré lundi X": the item behind the hyphen or the day between a verb and its subject. */
  subjectBehind(k: number): number {
    const items = this.#items;
    if (this.#isHyphen(k)) return k + 1;
    let next = k;
    // with a capital, a word of time can open a name (“said Jan van der Berg”)
    while (items.bits(next) & Word.time && !items.isCapital(next)) next++;
    return next;
  }

  /** "tvrdí mladá superstar": a word behind the verb that no list knows may be its subject, which is then not left out. */
  hasUnknownBehind(next: number): boolean {
    const items = this.#items;
    return items.token(next) !== -1 && items.mark(next) === '' && items.bits(next) === 0;
  }

  /** "dit-il": whether item `k` joins a verb and its subject. */
  #isHyphen(k: number): boolean {
    return this.#items.mark(k) === '-' && this.#items.touchesNext(k) && this.#items.touchesNext(k - 1);
  }

  /** "X ve čtvrtek oznámila", "X, …, on Thursday said": the item before the time that parts a subject from its verb; else `k`. */
  #timeBefore(k: number): number {
    const items = this.#items;
    let i = k;
    while (items.bits(i) & Word.time) i--;
    if (i === k) return k;
    const governed = (items.bits(i) & Word.preposition) !== 0;
    if (governed) i--;
    return items.isComma(i) || (governed && items.mentionTo(i) !== -1) ? i : k;
  }

  #isContraction(k: number): boolean {
    const { tokens } = this.#items.reading;
    const word = tokens.folded[this.#items.token(k)] as string;
    return word.length <= LONGEST_CONTRACTION && this.#items.mark(k - 1) === "'" && this.#items.touchesNext(k - 1);
  }

  #endsClause(k: number): boolean {
    const items = this.#items;
    return items.token(k) === -1 || items.isComma(k) || items.isColon(k) || (items.isDash(k) && !items.touchesNext(k));
  }
}
