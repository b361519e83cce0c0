/**
 * Reported speech in languages whose verb closes the clause: S は「Q」と V, S는 "Q"고 V, S, "Q" V.
 * What is reported stands between the subject and the verb, before a quotative where the language has one.
 */
import type { VerbFinalData } from '../../../languages/attribution-data.ts';
import { Lexicon } from '../../text/lexicon.ts';
import { TokenKind } from '../../text/tokens.ts';
import { type AttributionGrammar, Word } from '../attribution-grammar.ts';
import type { Content, Place } from '../contents/contents.ts';
import { Items, isStop } from '../items.ts';
import type { QuotedStretch } from '../marks/quotation-marks.ts';
import type { Statement } from '../statements.ts';
import type { Reading, Source } from '../subjects.ts';
import type { Frame } from './frame.ts';
import { sourceOf } from './phrase.ts';
import { phraseBehind } from './phrases-behind.ts';

/** How far behind a quotation its verb may stand, in items. */
const VERB_REACH = 40;
/** Fewest words of a reported clause. */
const SHORTEST_CLAUSE = 3;
/** The longest adverbial between subject and clause that opens with a time, in items. */
const LONGEST_ADVERBIAL = 12;
/** How far before a quotation a subject with such a particle may stand, in items. */
const NOMINATIVE_REACH = 3;
const HIRAGANA = /^\p{Script=Hiragana}/u;

/** Particles of a language whose verb closes the clause. */
export interface VerbFinalGrammar {
  readonly data: VerbFinalData;
  readonly quotatives: Lexicon<true>;
  readonly subjects: Lexicon<true>;
  readonly nominative: Lexicon<true>;
}

/** null: the verb does not stand at the end in this language. */
export function compileVerbFinal({ lang, data, caseless }: AttributionGrammar): VerbFinalGrammar | null {
  if (data?.verbFinal === undefined) return null;
  const quotatives = new Lexicon<true>(lang).addAll(data.verbFinal.quotatives, true);
  const subjects = new Lexicon<true>(lang).addAll(caseless?.data.subjectMarkers ?? [], true);
  const nominative = new Lexicon<true>(lang).addAll(caseless?.data.nominative ?? [], true);
  return { data: data.verbFinal, quotatives, subjects, nominative };
}

/** The frames and contents of one statement. */
export function findVerbFinal(
  statement: Statement,
  stretches: readonly QuotedStretch[],
  reading: Reading,
  grammar: VerbFinalGrammar,
): { frames: Frame[]; contents: Content[] } {
  return new VerbFinalReader(statement, new Items(statement.items, stretches, reading), grammar).read();
}

/** A subject with the item behind it. */
interface Subject {
  readonly source: Source;
  readonly next: number;
  /** Whether its particle may belong to a clause inside the sentence. */
  readonly nominative: boolean;
}

/** The longest verb that no list knows, with its adverb, and the shortest utterance before one, in words or characters. */
const LONGEST_VERB = 10;
const SHORTEST_UTTERANCE = 8;

class VerbFinalReader {
  readonly #statement: Statement;
  readonly #items: Items;
  readonly #grammar: VerbFinalGrammar;
  readonly #frames: Frame[] = [];
  readonly #contents: Content[] = [];
  /** Items before this one are already somebody's words or somebody's frame. */
  #claimed = 0;
  /** The subjects of the sentence up to the current item, each with the item behind it. */
  readonly #subjects: Subject[] = [];

  constructor(statement: Statement, items: Items, grammar: VerbFinalGrammar) {
    this.#statement = statement;
    this.#items = items;
    this.#grammar = grammar;
  }

  read(): { frames: Frame[]; contents: Content[] } {
    const { words } = this.#items.reading;
    if (this.#grammar.data.unmarkedSubject) this.#takeFirstSubject();
    for (let k = 0; k < this.#items.length; k++) {
      const token = this.#items.token(k);
      if (token === -1) continue;
      this.#markSubject(k, token);
      const bits = words.bits[token] as number;
      if (bits & Word.accordingAfter) this.#according(k, token);
      else if (bits & Word.cue) this.#verb(k, token);
    }
    this.#unknownVerbs();
    return { frames: this.#frames, contents: this.#contents };
  }

  /** "X は「Q」と憤る。": behind a quotative that closes an utterance a few words that no list knows are its verb. */
  #unknownVerbs(): void {
    const items = this.#items;
    const { tokens } = items.reading;
    for (let k = this.#claimed; k + 1 < items.length; k++) {
      const token = items.token(k + 1);
      if (!items.isQuoted(k) || token === -1 || !items.touchesQuoted(k)) continue;
      const quotative = this.#grammar.quotatives.longest(tokens, token);
      if (quotative === null || items.wordsInside(k) < SHORTEST_UTTERANCE) continue;
      const verb = items.skipTo(k + 1, quotative.to);
      const end = this.#unknownVerbEnd(verb);
      const subject = end === -1 ? null : (this.#unknownSubject(k) ?? this.#subjectOf(k));
      if (subject === null || subject.next > k || !(this.#isPerson(subject.source) || subject.source.mention === -1))
        continue;
      const frame = this.#frame('verb', items.token(verb), items.token(end - 1) + 1, subject.source, verb, end);
      this.#frames.push(frame);
      this.#quoted(frame, k);
    }
  }

  /** One past the words of an unknown verb that closes the sentence; -1 where what follows is longer, or is known. */
  #unknownVerbEnd(from: number): number {
    const items = this.#items;
    let end = from;
    for (; end < items.length && !isStop(items.mark(end)); end++)
      if (
        end - from > LONGEST_VERB ||
        items.token(end) === -1 ||
        items.mark(end) !== '' ||
        items.bits(end) & Word.notName
      )
        return -1;
    return end > from ? end : -1;
  }

  #takeFirstSubject(): void {
    const { subject } = this.#statement;
    if (subject === null) return;
    let next = 0;
    while (next < this.#items.length && this.#items.token(next) < subject.to) next++;
    this.#subjects.push({ source: subject, next, nominative: false });
  }

  /** "X は": a marked noun phrase. */
  #markSubject(k: number, token: number): void {
    if (this.#grammar.subjects.longest(this.#items.reading.tokens, token) === null) return;
    const index = this.#items.mentionTo(k - 1);
    const nominative = this.#grammar.nominative.longest(this.#items.reading.tokens, token) !== null;
    if (index !== -1) this.#subjects.push({ source: sourceOf(this.#items, index), next: k + 1, nominative });
  }

  /** Of a clause the first subject, its topic: later ones belong to the clause inside; of a quotation the last one before it. */
  #subjectOf(last: number): Subject | null {
    if (!this.#items.isQuoted(last)) return this.#subjects[0] ?? null;
    const before = this.#subjects.filter(
      ({ next, nominative }) => next <= last && (!nominative || last - next <= NOMINATIVE_REACH),
    );
    const people = before.filter(({ source }) => source.type !== 'nominal' || this.#isPerson(source));
    return people.at(-1) ?? before.at(-1) ?? this.#subjects.find(({ next }) => next > last) ?? null;
  }

  /** "S는 "Q"고 V": right before a quotation a marked word that no list knows speaks, not who spoke before. */
  #unknownSubject(quoted: number): Subject | null {
    const items = this.#items;
    const [from, token] = [items.token(quoted - 2), items.token(quoted - 1)];
    if (!items.isQuoted(quoted) || from === -1 || token === -1 || !items.touchesNext(quoted - 2)) return null;
    if (items.reading.tokens.kind[from] !== TokenKind.word) return null;
    const marker = this.#grammar.subjects.longest(items.reading.tokens, token) !== null;
    if (!marker || items.mentionTo(quoted - 2) !== -1) return null;
    // "이 의원은 결정이 "…"라고": behind a topic the noun with a subject's particle belongs to what is said
    const nominative = this.#grammar.nominative.longest(items.reading.tokens, token) !== null;
    if (nominative && this.#subjects.some((subject) => !subject.nominative)) return null;
    const source = { from, to: from + 1, mention: -1, type: 'nominal' as const };
    return { source, next: quoted, nominative: false };
  }

  #isPerson({ mention }: Source): boolean {
    return this.#items.reading.mentions.all[mention]?.kind === 'person';
  }

  /** "X によると、A という。" */
  #according(k: number, cueFrom: number): void {
    const items = this.#items;
    const index = this.#nameBefore(k);
    if (index === -1) return;
    const cueTo = items.reading.words.to[cueFrom] as number;
    const next = items.skipTo(k, cueTo);
    const frame = this.#frame('according', cueFrom, cueTo, sourceOf(this.#items, index), k, next);
    this.#frames.push(frame);
    let to = items.length;
    while (to > next && isStop(items.mark(to - 1))) to--;
    const hearsay = this.#hearsayFrom(next, to);
    this.#file(frame, next, hearsay, 'according');
    this.#claimed = to;
  }

  /** The mention right before item `k`, across the ending behind its apostrophe ("Kaya'ya göre"). */
  #nameBefore(k: number): number {
    const items = this.#items;
    const inflected = items.bits(k - 1) & Word.apostropheEnding && items.mark(k - 2) === "'";
    return items.mentionTo(inflected ? k - 3 : k - 1);
  }

  /** The item at which the words of hearsay that close a sentence begin (という, とのことだ). */
  #hearsayFrom(from: number, to: number): number {
    const { words } = this.#items.reading;
    for (let k = to - 1; k > from && to - k < SHORTEST_CLAUSE * 2; k--) {
      const token = this.#items.token(k);
      const ends = token !== -1 && (words.bits[token] as number) & Word.clauseMarker;
      if (ends && this.#items.skipTo(k, words.to[token] as number) >= to) return k;
    }
    return to;
  }

  #verb(k: number, cueFrom: number): void {
    const items = this.#items;
    const meaning = items.reading.words.meaning[cueFrom];
    const group = meaning?.cues[0] ?? null;
    const cueTo = items.reading.words.to[cueFrom] as number;
    const next = items.skipTo(k, cueTo);
    const last = this.#reported(k);
    if (last === null) return;
    // "Q" diyen X: behind a participle stands its subject
    const before = this.#unknownSubject(last) ?? this.#subjectOf(last);
    const mayFollow = group?.speaker === 'after' || (group?.speaker === 'either' && before === null);
    const behind = mayFollow ? phraseBehind(this.#items, next) : null;
    const subject = behind === null ? before : { source: behind.source, next: 0, nominative: false };
    if (behind !== null) this.#subjects.push({ source: behind.source, next: behind.to, nominative: false });
    const source = subject?.source ?? { from: cueFrom, to: cueTo, mention: -1, type: 'enclitic' as const };
    const frame: Frame = { ...this.#frame('verb', cueFrom, cueTo, source, k, next), group };
    if (items.isQuoted(last)) this.#quoted(frame, last);
    else this.#clause(frame, subject?.next ?? 0, last + 1);
    if (this.#contents.at(-1)?.frame === frame) this.#frames.push(frame);
    this.#claimed = Math.max(this.#claimed, next);
  }

  /** The last item of what a verb at item `k` reports: before its quotative, or right before it; null if nothing is. */
  #reported(k: number): number | null {
    const items = this.#items;
    const { tokens } = items.reading;
    for (let i = k; i >= this.#claimed && k - i < VERB_REACH; i--) {
      if (i < k && items.isQuoted(i)) return this.#grammar.data.bareQuotation ? i : null;
      const token = items.token(i);
      const match = token === -1 ? null : this.#grammar.quotatives.longest(tokens, token);
      if (match !== null && items.isQuoted(i - 1)) return i - 1;
      // written together with the predicate (述べた+と), or right before the verb (деп мәлімдеді)
      const joins = i > 0 && (items.touchesNext(i - 1) || (match !== null && items.skipTo(i, match.to) === k));
      if (match !== null && joins) return this.#isClauseEnd(i, match.to, k) ? i - 1 : null;
      if (this.#isNominalised(i) && i < k) return i;
      if (i < k && (isStop(items.mark(i)) || items.isColon(i))) return null;
    }
    return null;
  }

  /** A quotative behind a predicate, right before its verb ("〜すると述べた", not "機関と協議した"). */
  #isClauseEnd(i: number, to: number, verb: number): boolean {
    const items = this.#items;
    const { tokens } = items.reading;
    const before = items.token(i - 1);
    const predicate = tokens.kind[before] !== TokenKind.character || HIRAGANA.test(tokens.folded[before] as string);
    return predicate && (i === verb || items.skipTo(i, to) === verb || tokens.kind[before] === TokenKind.word);
  }

  /** Turkish: a clause turned into a noun by its ending ("büyüdüğünü belirtti"). */
  #isNominalised(i: number): boolean {
    const token = this.#items.token(i);
    if (token === -1) return false;
    const word = this.#items.reading.tokens.folded[token] as string;
    return this.#grammar.data.nominalised.some((ending) => word.endsWith(ending) && word.length > ending.length + 1);
  }

  /** The quotation before the quotative, and those linked to it before: "A"며 "B"고 V. */
  #quoted(frame: Frame, last: number): void {
    const items = this.#items;
    const found: number[] = [];
    for (let i = last; i >= this.#claimed && last - i < VERB_REACH; i--) {
      if (!items.isQuoted(i)) continue;
      if (i === last || this.#isLinked(i)) found.unshift(i);
    }
    for (const k of found) this.#file(frame, k, k + 1, 'behind');
  }

  #isLinked(k: number): boolean {
    const token = this.#items.token(k + 1);
    return token !== -1 && this.#grammar.quotatives.longest(this.#items.reading.tokens, token) !== null;
  }

  /** A clause without marks, behind the subject and the time or place of the report ("X は14日の声明で、"). */
  #clause(frame: Frame, behindSubject: number, to: number): void {
    const items = this.#items;
    // a subject behind the verb stands before nothing that is reported
    let from = Math.max(this.#claimed, behindSubject < to ? behindSubject : 0);
    const linked = this.#lastLinked(from, to);
    if (linked !== -1) {
      this.#quoted(frame, linked);
      const { tokens } = items.reading;
      from = items.skipTo(linked + 1, this.#grammar.quotatives.longest(tokens, items.token(linked + 1))?.to ?? 0);
    }
    // "Kaplan ise kararın …": what may stand between subject and verb is not reported
    while (from < to && (items.isComma(from) || items.bits(from) & (Word.coordinator | Word.auxiliary))) from++;
    const start = from;
    while (from < to && (items.bits(from) & Word.time || items.isNumber(from))) from++;
    if (from > start) from = this.#behindComma(from, to);
    this.#file(frame, from, to, 'clause-before');
  }

  /** "A"라며 B고 V: the last quotation before a clause that its own quotative links to it; -1 if there is none. */
  #lastLinked(from: number, to: number): number {
    for (let k = to - 2; k >= from && to - k < VERB_REACH; k--)
      if (this.#items.isQuoted(k) && this.#isLinked(k) && this.#items.touchesQuoted(k)) return k;
    return -1;
  }

  #behindComma(from: number, to: number): number {
    for (let k = from; k < to && k - from < LONGEST_ADVERBIAL; k++) if (this.#items.isComma(k)) return k + 1;
    return from;
  }

  #file(frame: Frame, start: number, end: number, place: Place): void {
    const items = this.#items;
    let from = start;
    let to = end;
    while (from < to && !items.isQuoted(from) && items.mark(from) !== '') from++;
    while (to > from && !items.isQuoted(to - 1) && items.mark(to - 1) !== '') to--;
    if (from >= to) return;
    const quoted: number[] = [];
    for (let k = from; k < to; k++) if (items.isQuoted(k)) quoted.push(items.stretchIndex(k));
    const direct = quoted.length > 0 && to - from === quoted.length;
    if (quoted.length === 0 && items.wordsIn(from, to) < SHORTEST_CLAUSE) return;
    const kind = direct ? 'direct' : quoted.length > 0 ? 'mixed' : 'indirect';
    this.#contents.push({ frame, kind, place, from: items.start(from), to: items.end(to - 1), stretches: quoted });
  }

  #frame(type: Frame['type'], cueFrom: number, cueTo: number, source: Source, from: number, to: number): Frame {
    return { type, group: null, cueFrom, cueTo, source, shared: false, inverted: false, from, to, addressee: null };
  }
}
