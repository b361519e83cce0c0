/** Edges of reported words: datelines, connectives, adverbials and the frames beside them belong to nobody's words. */

import { type AttributionGrammar, Word } from '../attribution-grammar.ts';
import type { Frame } from '../frames/frame.ts';
import { type Items, isComma, isStop } from '../items.ts';
import { opensWithCapital } from '../marks/titles.ts';

/** The shortest root of a verb, in letters. */
const SHORTEST_ROOT = 4;
/** How far a complementizer may stand from its cue ("said in an interview with … that"), in items. */
const ADVERBIAL_REACH = 30;
/** How many frames ahead may be part of what is reported. */
const FRAMES_AHEAD = 12;
/** A number of as many digits behind a preposition is a year. */
const YEAR_DIGITS = 4;
/** The longest dateline, and the longest person told, in items. */
const LONGEST_DATELINE = 14;
const LONGEST_ADDRESSEE = 9;

/** Finds where reported words begin and end within one statement. */
export class ContentEdges {
  readonly #items: Items;
  readonly #grammar: AttributionGrammar;
  /** One past the last item before the sentence's final stop. */
  readonly end: number;

  constructor(items: Items, grammar: AttributionGrammar) {
    this.#items = items;
    this.#grammar = grammar;
    let end = items.length;
    while (end > 0 && isStop(items.mark(end - 1))) end--;
    this.end = end;
  }

  /** "WASHINGTON, Nov 22 —": the item behind the place, agency and day that open many first sentences; 0 without them. */
  datelineEnd(): number {
    const items = this.#items;
    for (let k = 0; k < LONGEST_DATELINE && k < this.end; k++) {
      if (items.isDash(k)) return k > 0 && !items.touchesNext(k) && !items.touchesNext(k - 1) ? k + 1 : 0;
      const mark = items.mark(k);
      const place = mark === '' ? items.isCapital(k) || items.isNumber(k) : ',./('.includes(mark);
      if (!place) return 0;
    }
    return 0;
  }

  /** The item before a frame, across a comma or dash. */
  before(from: number): number {
    const items = this.#items;
    let k = from - 1;
    while (k >= 0 && this.#partsFrame(k)) k--;
    // "“Q”, deyə X bildirib": the complementizer behind a quotation
    if (!(items.bits(k) & Word.complementizer)) return k;
    let quoted = k - 1;
    while (quoted >= 0 && this.#partsFrame(quoted)) quoted--;
    return items.isQuoted(quoted) ? quoted : k;
  }

  /** "A என்று X கூறினார்": whether a complementizer closes the clause before a frame; elsewhere it opens one ("…, dass X sagte"). */
  isClosed({ from, shared }: Frame): boolean {
    const suffixed = this.#grammar.data?.nounPhrase === 'head-last' && this.#grammar.caseless !== null;
    return suffixed && !shared && (this.#items.bits(from - 1) & Word.complementizer) !== 0;
  }

  #partsFrame(k: number): boolean {
    const items = this.#items;
    return items.isComma(k) || items.isDash(k) || (items.mark(k) === '.' && items.isQuoted(k - 1));
  }

  /** Behind connectives ("But", "Namun,"): where a clause that may begin at item `from` begins. */
  lead(from: number): number {
    let k = from;
    while (k < this.end && (this.#isSeparator(k) || this.#items.bits(k) & Word.coordinator)) k++;
    return k;
  }

  /** Where a frame's words end at the latest: at the next frame that is not part of what is reported. */
  limit(frames: readonly Frame[], index: number): number {
    const items = this.#items;
    const last = Math.min(frames.length, index + 1 + FRAMES_AHEAD);
    for (let g = index + 1; g < last; g++) {
      const { from, source, shared } = frames[g] as Frame;
      // "According to the ministry, the country admitted …": what a noun of no list does is part of the account
      const told = (frames[index] as Frame).type === 'according' && source.mention === -1 && source.type === 'nominal';
      if (told) continue;
      const around = this.#closedBefore(frames[g] as Frame, frames[index] as Frame);
      if (around !== -1) return this.#clauseEnd(frames[index] as Frame, around);
      let k = from - 1;
      // "said she had not spoken because she feared …": a clause below the reported one, with its subject taken up again
      const below = items.bits(k) & Word.conjunction && !(items.bits(k) & (Word.coordinator | Word.preposition));
      if (below && source.type === 'pronoun' && !items.isComma(k - 1)) continue;
      // "… and only said": an adverb before a verb whose subject stands elsewhere
      while (shared && k >= 0 && isAdverb(items.bits(k))) k--;
      const link = k;
      while (k >= 0 && (items.bits(k) & Word.conjunction || this.#isSeparator(k))) k--;
      // "…: So sagte X: “…”": behind the first colon a frame of its own begins
      const afterColon = items.isColon(k) || (items.isColon(k - 1) && (items.bits(k) & Word.notName) !== 0);
      const joined = k < link || items.isQuoted(k) || afterColon;
      if (joined && k + 1 >= (frames[index] as Frame).to) return this.#clauseEnd(frames[index] as Frame, k + 1);
    }
    return this.#clauseEnd(frames[index] as Frame, this.end);
  }

  /**
   * "X, who left after criticising A, said B": of a verb in what parts another verb from its subject, the comma at which that
   * ends; -1 for any other.
   */
  #closedBefore(outer: Frame, { from, to }: Frame): number {
    const items = this.#items;
    if (outer.from >= from || outer.inverted || outer.shared) return -1;
    let k = items.skipTo(to, outer.cueFrom) - 1;
    while (k > to && !items.isComma(k) && items.bits(k) & (Word.auxiliary | Word.time)) k--;
    if (items.isComma(k)) return k;
    // "a source who asked for calm said B": no comma parts the relative clause
    return items.bits(from) & Word.relative ? k + 1 : -1;
  }

  /** "If X implied that A, B", "the plan, which X said A, B": the comma behind which the main clause goes on; `limit` without one, or where commas part all. */
  #clauseEnd({ type, from, to }: Frame, limit: number): number {
    const items = this.#items;
    const opening = items.bits(items.bits(from) & Word.relative ? from : from - 1);
    const below = opening & Word.relative || (opening & Word.conjunction && !(opening & Word.coordinator));
    if (this.clausesAreParted || type !== 'verb' || !below || opening & Word.complementizer) return limit;
    for (let k = to + 1; k < limit; k++) {
      if (items.isQuoted(k)) return limit;
      const next = items.bits(k + 1);
      if (items.isComma(k) && !(next & (Word.relative | Word.conjunction | Word.preposition))) return k;
    }
    return limit;
  }

  /** Item at which the words behind a cue begin; -1 if only adverbials follow. */
  start(frame: Frame, limit: number): number {
    const items = this.#items;
    let k = frame.to;
    if (frame.group?.reports !== 'object') while (k < limit && this.#isTime(k)) k++;
    if (k >= limit) return -1;
    if (items.isQuoted(k) || frame.group?.reports === 'object') return k;
    const behindOthers = this.#behindWordsBeforeClause(k, limit);
    if (behindOthers !== -1) return behindOthers;
    const bits = items.bits(k);
    const comma = items.isComma(k);
    if (bits & Word.complementizer || items.isColon(k) || (comma && this.#grammar.data?.clauseComma)) {
      const next = this.#behindWord(comma && items.bits(k + 1) & Word.complementizer ? k + 1 : k);
      return next < limit ? next : -1;
    }
    if (bits & Word.infinitive) return k;
    // "قالت إيمان التي تقود المشروع: «…»": a relative clause belongs to the source
    if (bits & Word.relative && this.#grammar.caseless !== null) return this.#behindAdverbials(k, limit);
    if (comma || bits & (Word.preposition | Word.conjunction)) {
      const behind = this.#behindAdverbials(k, limit);
      return behind === -1 && this.#isApproximate(k) ? k : behind;
    }
    const behindObject = this.#behindObject(k, limit);
    if (behindObject !== -1) return behindObject;
    // "weist das zurück: Man habe alle eingeladen": the verb's object before the colon is not what is said
    const colon = this.clausesAreParted ? this.#colonSoon(k, limit) : -1;
    if (colon !== -1) return colon + 1;
    return frame.group?.takesAddressee ? this.#behindPersonTold(k, limit) : k;
  }

  /**
   * "izjavio je da …", "arvioi STT:lle, että …": behind the complementizer, where only an auxiliary or words that the clause's
   * comma parts off stand before it; -1 elsewhere.
   */
  #behindWordsBeforeClause(from: number, limit: number): number {
    const items = this.#items;
    let k = from;
    while (k < limit && (items.bits(k) & Word.auxiliary || this.#isTimeAfter(k))) k++;
    if (k > from && items.bits(k) & Word.complementizer) return this.#behindWord(k) < limit ? this.#behindWord(k) : -1;
    if (!this.#grammar.data?.clauseComma || items.isComma(from)) return -1;
    for (let i = from; i + 2 < limit && i - from < LONGEST_ADDRESSEE; i++) {
      // a colon inside a word joins its case ending ("STT:lle")
      const colon = items.isColon(i) && !items.touchesNext(i);
      if (items.isQuoted(i) || colon || items.bits(i) & (Word.cue | Word.complementizer)) return -1;
      if (items.isComma(i)) return items.bits(i + 1) & Word.complementizer ? this.#behindWord(i + 1) : -1;
    }
    return -1;
  }

  /** The item behind a complementizer, which may be several words ("selon laquelle"). */
  #behindWord(k: number): number {
    const { words } = this.#items.reading;
    const token = this.#items.token(k);
    return token < 0 ? k + 1 : this.#items.skipTo(k, words.to[token] as number);
  }

  /** Chinese: a comma behind the verb opens what is reported, whatever stands before the subject ("…，X表示，…"). */
  verbOpensClause(frame: Frame): boolean {
    return this.#grammar.caseless?.data.subject === 'before-verb' && !frame.inverted && this.#items.isComma(frame.to);
  }

  /** Whether a quotation of its own follows, behind nothing but a comma or colon. */
  isQuotedNext(k: number): boolean {
    let i = k;
    while (this.#items.isComma(i) || this.#items.isColon(i)) i++;
    return this.#items.isQuoted(i) && this.startsCapital(i);
  }

  /** Whether a quoted stretch begins like a sentence. */
  startsCapital(k: number): boolean {
    return opensWithCapital(this.#items.reading.tokens, this.#items.stretch(k));
  }

  /** Whether a quoted stretch stands for itself: nothing but a frame or the end follows, or it ends like a sentence. */
  isUtterance(k: number, limit: number): boolean {
    if (k + 1 >= limit || this.#items.isComma(k + 1)) return true;
    const mark = this.#items.lastInside(k);
    return isStop(mark) || isComma(mark);
  }

  /** Where the language can tell: whether the words behind a bare cue are a clause, not the verb's object. */
  isClause(from: number, to: number): boolean {
    if (!this.#grammar.data?.clauseMarkers.length) return true;
    for (let k = from; k < to; k++) if (this.#items.bits(k) & Word.clauseMarker) return true;
    return this.#hasVerbByPrefix(from, to);
  }

  /** "pembangunan jembatan ditunda": right behind the first noun phrase a word that no list knows, built as a verb. */
  #hasVerbByPrefix(from: number, to: number): boolean {
    const prefixes = this.#grammar.data?.verbPrefixes ?? [];
    const items = this.#items;
    const ends = Word.relative | Word.preposition | Word.conjunction | Word.infinitive;
    for (let k = from + 1; prefixes.length > 0 && k < to && items.mark(k) === '' && !(items.bits(k) & ends); k++) {
      if (items.token(k) === -1 || items.bits(k) !== 0 || items.isCapital(k)) continue;
      const word = items.reading.tokens.folded[items.token(k)] as string;
      if (prefixes.some((prefix) => word.startsWith(prefix) && word.length >= prefix.length + SHORTEST_ROOT))
        return true;
    }
    return false;
  }

  /** Whether a comma parts every reported clause from its verb. */
  get clausesAreParted(): boolean {
    return this.#grammar.data?.clauseComma ?? false;
  }

  /** Whether the language marks every reported clause by a word. */
  get needsComplementizer(): boolean {
    return this.#grammar.data?.needsComplementizer ?? false;
  }

  #isSeparator(k: number): boolean {
    return this.#items.isComma(k) || this.#items.isDash(k) || this.#items.mark(k) === ';';
  }

  /** "u četvrtak": a time, or the preposition of one. */
  #isTimeAfter(k: number): boolean {
    return this.#isTime(k) || ((this.#items.bits(k) & Word.preposition) !== 0 && this.#isTime(k + 1));
  }

  /** "Monday", "last week", "Nov 22". */
  #isTime(k: number): boolean {
    const items = this.#items;
    return (items.bits(k) & Word.time) !== 0 || (items.isNumber(k) && (items.bits(k - 1) & Word.time) !== 0);
  }

  /** "said about 300 people had joined": a preposition that only makes a number less exact, not "in 2014" or "on 5 March". */
  #isApproximate(k: number): boolean {
    const items = this.#items;
    if (!(items.bits(k) & Word.preposition) || !items.isNumber(k + 1)) return false;
    const digits = items.reading.tokens.folded[items.token(k + 1)] as string;
    return digits.length < YEAR_DIGITS && !this.#isTime(k + 2) && items.mark(k + 2) === '';
  }

  /** "said in an interview on Monday that …", "said, smiling: “…”": behind a complementizer, colon, or a comma and a mark. */
  #behindAdverbials(k: number, limit: number): number {
    const items = this.#items;
    for (let i = k; i < limit && i - k < ADVERBIAL_REACH; i++) {
      if (items.isQuoted(i) && (items.isComma(i - 1) || items.isColon(i - 1))) return i;
      if (items.isColon(i)) return i + 1 < limit ? i + 1 : -1;
      // "teilte auf Anfrage mit, man prüfe …": a preposition before a comma is the verb's particle
      if (i > k && this.clausesAreParted && items.isComma(i) && this.#opensReport(i, limit)) return i + 1;
      const bits = items.bits(i);
      const opens = bits & Word.complementizer && !(bits & (Word.conjunction | Word.infinitive));
      // "una investigación en la que ha participado X": behind an article it opens a relative clause
      const relative = bits & Word.relative && items.bits(i - 1) & Word.determiner;
      if (i > k && opens && !relative) return this.#behindWord(i);
      // "el consejero, quien es …": what follows tells of the source
      if (items.isComma(i) && (items.bits(i + 1) & (Word.relative | Word.complementizer)) === Word.relative) return -1;
    }
    return -1;
  }

  /** "forderte die Stadt auf, den Plan zu ändern": behind the comma that parts a reported clause from the verb's object; or -1. */
  #behindObject(from: number, limit: number): number {
    if (!this.#grammar.data?.brackets?.infinitives.length) return -1;
    for (let i = from; i < limit && i - from < LONGEST_ADDRESSEE; i++) {
      if (this.#items.isQuoted(i) || this.#items.bits(i) & Word.cue) return -1;
      if (this.#items.isComma(i)) return this.#opensReport(i, limit) ? i + 1 : -1;
    }
    return -1;
  }

  /** The colon a few words behind item `k`, with nothing but words between; -1 without one. */
  #colonSoon(k: number, limit: number): number {
    const items = this.#items;
    for (let i = k; i + 1 < limit && i - k < LONGEST_ADDRESSEE; i++) {
      if (items.isColon(i)) return items.touchesNext(i) ? -1 : i;
      if (items.isQuoted(i) || items.mark(i) !== '' || items.bits(i) & Word.complementizer) return -1;
    }
    return -1;
  }

  /** Whether the clause behind a comma is reported: by the particle of the verb before it, or the mood of its own verb. */
  #opensReport(comma: number, limit: number): boolean {
    const items = this.#items;
    if (items.bits(comma - 1) & Word.preposition) return true;
    const { tokens, brackets } = items.reading;
    let end = comma + 1;
    for (; end < limit && !items.isComma(end); end++)
      if (brackets.infinitives.has(tokens.folded[items.token(end)] as string)) return true;
    return this.#grammar.data?.clauseMarkers.length !== 0 && this.isClause(comma + 1, end);
  }

  /** "menanyakan ketiga saksi apakah …", "told a crowd of students that …": the clause begins behind the person told. */
  #behindPersonTold(k: number, limit: number): number {
    const items = this.#items;
    for (let i = k + 1; i < limit && i - k < LONGEST_ADDRESSEE; i++) {
      if (items.isQuoted(i) || items.mark(i) !== '' || items.bits(i) & (Word.auxiliary | Word.cue)) return k;
      if (items.bits(i) & Word.complementizer) return i + 1;
    }
    return k;
  }
}

/** Whether a word may stand between a subject and its verb, and is no subject itself. */
function isAdverb(bits: number): boolean {
  return (bits & Word.auxiliary) !== 0 && !(bits & (Word.person | Word.group | Word.pronoun));
}
