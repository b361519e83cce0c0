/** Subjects of reporting verbs: the noun phrase before the verb, or the source of the verb before it. */
import { Word } from '../attribution-grammar.ts';
import type { Items } from '../items.ts';
import type { Source } from '../subjects.ts';
import { bareSubjectBefore } from './case-subjects.ts';
import type { Cue } from './cue.ts';
import type { Frame } from './frame.ts';
import { markedSubjectBefore } from './marked-subjects.ts';
import { type PhraseBefore, sourceOf } from './phrase.ts';
import { acrossApposition, phraseBefore, relativeAntecedent, withOffice } from './phrases-before.ts';
import { isQuotedName, quotedSubject } from './quoted-names.ts';
import { isAdjective, type VerbSurroundings } from './verb-surroundings.ts';

/** A subject of unknown words shorter than this may be half of a noun phrase ("the new [plans]"). */
const SHORTEST_UNKNOWN_SUBJECT = 3;
/** The longest stretch of a clause between its subject and its verb, in items. */
const LONGEST_CLAUSE = 12;

/** A source before its verb; `shared` where another verb has it too. */
export interface Subject extends PhraseBefore {
  readonly shared: boolean;
}

/** Finds the subjects of the verbs of one statement. */
export class VerbSubjects {
  readonly #items: Items;
  readonly #surroundings: VerbSurroundings;
  readonly #subject: Source | null;
  readonly #frames: readonly Frame[];

  /**
   * @param subject of the statement
   * @param frames of the statement so far; more are added as it is read
   */
  constructor(items: Items, surroundings: VerbSurroundings, subject: Source | null, frames: readonly Frame[]) {
    this.#items = items;
    this.#surroundings = surroundings;
    this.#subject = subject;
    this.#frames = frames;
  }

  /** The subject of a verb: the noun phrase before it, also across an apposition or a relative clause. */
  of({ at, group, next }: Cue): Subject | null {
    const items = this.#items;
    const i = this.#surroundings.skipAdverbs(at - 1);
    const bits = items.bits(i);
    const quoted = items.isQuoted(i) ? quotedSubject(items, i, next) : null;
    if (quoted !== null) return { source: quoted, from: i, shared: false };
    if (items.token(i) === -1 && !isQuotedName(items, i)) return null;
    const marked = markedSubjectBefore(items, i);
    if (marked !== null) return { source: sourceOf(this.#items, marked.index), from: marked.from, shared: false };
    if (bits & Word.relative && items.mentionTo(i) === -1) return own(relativeAntecedent(this.#items, i));
    if (items.isComma(i) || items.isDash(i))
      return own(acrossApposition(this.#items, i)) ?? this.#opening(i) ?? this.#sharedSubject(i);
    if (bits & Word.infinitive || (bits & Word.conjunction && !(bits & (Word.person | Word.group))))
      return this.#sharedSubject(i);
    const phrase =
      phraseBefore(this.#items, i) ?? (this.#surroundings.opensQuotation(next) ? bareSubjectBefore(items, i) : null);
    // only speech is put into the mouth of a noun nobody knows: "the new plans …" is no wish of "the new"
    const unsure = phrase?.source.mention === -1 && phrase.source.to - phrase.source.from < SHORTEST_UNKNOWN_SUBJECT;
    return unsure && group.reports !== 'speech' ? null : own(phrase);
  }

  /**
   * "A minisztérium a lap kérdésére azt válaszolta, hogy …": where any part of the clause may stand before the verb and a clause
   * follows it, the first noun phrase of its own clause.
   */
  ofClause({ at, next }: Cue): Subject | null {
    const items = this.#items;
    const subject = this.#subject;
    const opens = items.isComma(next) && (items.bits(next + 1) & Word.complementizer) !== 0;
    if (!items.reading.freeFront || !opens || subject === null || subject.type === 'pronoun') return null;
    let from = at - 1;
    for (; from >= 0 && items.token(from) !== subject.from; from--) {
      const bits = items.bits(from);
      const other = items.token(from) === -1 || items.isComma(from) || items.isColon(from) || items.isDash(from);
      if (other || at - from > LONGEST_CLAUSE || bits & (Word.complementizer | Word.cue)) return null;
    }
    // the first words of the clause, not an object somewhere in it
    return from < 0 || (from > 0 && !items.isComma(from - 1)) ? null : { source: subject, from, shared: false };
  }

  /**
   * "Das Oberhaupt, die Königin X, bat …": where the verb stands second, the subject that opens the statement, an apposition between
   * commas behind it; null elsewhere.
   */
  ofOpening({ at }: Cue): Subject | null {
    const items = this.#items;
    const inner = items.reading.freeFront && items.isComma(at - 1) ? items.mentionTo(at - 2) : -1;
    if (inner === -1) return null;
    const from = this.#phraseFrom(at - 2, inner);
    const outer = items.isComma(from - 1) ? items.mentionTo(from - 2) : -1;
    if (outer === -1 || items.mention(outer).type !== 'nominal' || this.#phraseFrom(from - 2, outer) !== 0) return null;
    const named = items.mention(inner).type === 'name';
    return own({ source: named ? withOffice(items, inner, outer) : sourceOf(items, outer), from: 0 });
  }

  /** The item at which the noun phrase of a mention that ends at item `last` begins, with its article and adjectives. */
  #phraseFrom(last: number, mention: number): number {
    const items = this.#items;
    let k = items.back(last, items.mention(mention).from);
    while (k > 0 && (items.bits(k - 1) & Word.determiner || isAdjective(items, k - 1))) k--;
    return k;
  }

  /** "X vom Verband, erwartet …": where nouns have capitals, the noun phrase that is all that stands before the comma at item `comma`. */
  #opening(comma: number): Subject | null {
    const phrase = this.#items.reading.capitalNouns ? phraseBefore(this.#items, comma - 1) : null;
    return phrase?.from === 0 && phrase.source.mention !== -1 ? own(phrase) : null;
  }

  /** The source of the frame before item `k`, else the sentence's own subject. */
  shared(k: number): Source | null {
    const last = this.#frames.at(-1);
    if (last !== undefined) return last.source;
    const subject = this.#subject;
    return subject !== null && subject.from < this.#items.token(k) ? subject : null;
  }

  #sharedSubject(k: number): Subject | null {
    const source = this.shared(k);
    return source === null ? null : { source, from: k, shared: true };
  }
}

function own(phrase: PhraseBefore | null): Subject | null {
  return phrase === null ? null : { ...phrase, shared: false };
}
