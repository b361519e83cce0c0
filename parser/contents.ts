/** Contents: what a reporting frame reports: the quoted stretches and clauses of its sentence. */
import { type AttributionGrammar, Word } from './attribution-grammar.ts';
import { COLON, COMMA, type Frame } from './frames.ts';
import type { QuotedStretch } from './quotation-marks.ts';
import type { Statement } from './statements.ts';
import type { Reading } from './subjects.ts';
import { adjoins, TokenKind } from './tokens.ts';

/** Where the frame of a content stands: the more certain the place, the more certain the attribution. */
export type Place =
  | 'behind'
  | 'before'
  | 'split'
  | 'clause-behind'
  | 'clause-before'
  | 'around'
  | 'according'
  | 'colon'
  | 'object';

export interface Content {
  readonly frame: Frame;
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly place: Place;
  /** Tokens. */
  readonly from: number;
  readonly to: number;
  /** Indices of the quoted stretches in it. */
  readonly stretches: readonly number[];
}

/** Share of words within marks from which a clause is a direct quote. */
const DIRECT_SHARE = 0.9;
/** Fewest words of a reported clause. */
const SHORTEST_CLAUSE = 3;
/** How far a complementizer may stand from its cue ("said in an interview with … that"), in items. */
const ADVERBIAL_REACH = 30;
/** How many frames ahead may be part of what is reported, and how far into a nested one its quotation may stand. */
const FRAMES_AHEAD = 12;
/** The longest dateline, in items. */
const LONGEST_DATELINE = 14;
const NESTED_REACH = 40;
/** How long the person told may be, in items. */
const LONGEST_ADDRESSEE = 9;
const STOPS = new Set('.!?…。！？;।'.split(''));
const DASHES = new Set('–—-'.split(''));

export function findContents(
  statement: Statement,
  frames: readonly Frame[],
  stretches: readonly QuotedStretch[],
  reading: Reading,
  grammar: AttributionGrammar,
): Content[] {
  return new ContentReader(statement, frames, stretches, reading, grammar).read();
}

class ContentReader {
  readonly #items: readonly number[];
  readonly #frames: readonly Frame[];
  readonly #stretches: readonly QuotedStretch[];
  readonly #reading: Reading;
  readonly #grammar: AttributionGrammar;
  readonly #contents: Content[] = [];
  /** Items before this one are already somebody's words or somebody's frame. */
  #claimed = 0;
  readonly #end: number;

  constructor(
    statement: Statement,
    frames: readonly Frame[],
    stretches: readonly QuotedStretch[],
    reading: Reading,
    grammar: AttributionGrammar,
  ) {
    this.#grammar = grammar;
    this.#items = statement.items;
    this.#frames = frames;
    this.#stretches = stretches;
    this.#reading = reading;
    let end = statement.items.length;
    while (end > 0 && STOPS.has(this.#mark(end - 1))) end--;
    this.#end = end;
    this.#claimed = this.#datelineEnd();
  }

  read(): Content[] {
    this.#frames.forEach((frame, index) => {
      this.#contentOf(frame, index);
    });
    return this.#contents;
  }

  /** "WASHINGTON, Nov 22 —": place, agency and day before a dash open many first sentences and are nobody's words. */
  #datelineEnd(): number {
    for (let k = 0; k < LONGEST_DATELINE && k < this.#end; k++) {
      if (DASHES.has(this.#mark(k))) return k > 0 && this.#stands(k) ? k + 1 : 0;
      const token = this.#items[k] as number;
      if (token < 0) return 0;
      const { capital, kind } = this.#reading.tokens;
      const place = capital[token] === 1 || kind[token] === TokenKind.number || ',./('.includes(this.#mark(k) || '#');
      if (!place) return 0;
    }
    return 0;
  }

  /** Whether blanks stand around a dash. */
  #stands(k: number): boolean {
    const token = this.#items[k] as number;
    return !adjoins(this.#reading.tokens, token) && !adjoins(this.#reading.tokens, token - 1);
  }

  #bits(k: number): number {
    const token = this.#items[k];
    if (token === undefined || token < 0) return 0;
    const { words } = this.#reading;
    return words.bits[words.head[token] as number] as number;
  }

  #mark(k: number): string {
    const token = this.#items[k];
    const { tokens } = this.#reading;
    return token !== undefined && token >= 0 && tokens.kind[token] === TokenKind.punctuation
      ? (tokens.folded[token] as string)
      : '';
  }

  #isQuoted(k: number): boolean {
    const item = this.#items[k];
    return item !== undefined && item < 0;
  }

  #contentOf(frame: Frame, index: number): void {
    if (frame.from < this.#claimed && frame.to <= this.#claimed && !this.#holdsQuote(frame.to, this.#limit(index)))
      return;
    if (frame.from < this.#claimed && frame.group?.reports === 'thought') return;
    const limit = this.#limit(index);
    const before = this.#lastBefore(frame.from);
    if (frame.type === 'colon') {
      this.#after(frame, frame.to, limit, 'colon');
      return;
    }
    if (frame.type === 'according') {
      this.#according(frame, before, limit);
      return;
    }
    if (this.#isQuoted(before) && before >= this.#claimed && !frame.shared) {
      this.#quotedBefore(frame, before);
      this.#splitParts(frame, limit);
      return;
    }
    const own = this.#quotedNext(frame.to);
    const comma = !own && frame.from > 0 && before < frame.from - 1 && before >= this.#claimed;
    const start = own ? frame.to : this.#contentStart(frame, limit);
    if (comma && !frame.shared && (frame.inverted || start === -1 || COMMA.has(this.#mark(frame.to)))) {
      if (this.#around(frame, before, limit, start)) return;
      // "In the morning, X was asked …": an adverbial is nobody's words
      if (!frame.inverted && this.#isAdverbial(this.#leadStart(), before + 1)) return;
      this.#clause(frame, this.#leadStart(), before + 1, 'clause-before');
      this.#splitParts(frame, limit);
      return;
    }
    if (start !== -1) this.#after(frame, start, limit, frame.group?.reports === 'object' ? 'object' : 'clause-behind');
  }

  /** A phrase that opens with a preposition and holds no verb that we know. */
  #isAdverbial(from: number, to: number): boolean {
    if (!(this.#bits(from) & (Word.preposition | Word.conjunction))) return false;
    for (let k = from; k < to; k++)
      if (this.#isQuoted(k) || this.#bits(k) & (Word.auxiliary | Word.cue | Word.clauseMarker)) return false;
    return true;
  }

  /** Whether a quotation of its own follows, behind nothing but a comma or colon. */
  #quotedNext(k: number): boolean {
    let i = k;
    while (COMMA.has(this.#mark(i)) || COLON.has(this.#mark(i))) i++;
    return this.#isQuoted(i) && this.#startsCapital(i);
  }

  /** The item before a frame, across a comma or dash. */
  #lastBefore(from: number): number {
    let k = from - 1;
    while (
      k >= 0 &&
      (COMMA.has(this.#mark(k)) || DASHES.has(this.#mark(k)) || (this.#mark(k) === '.' && this.#isQuoted(k - 1)))
    )
      k--;
    return k;
  }

  #holdsQuote(from: number, to: number): boolean {
    for (let k = from; k < to && k - from < NESTED_REACH; k++) if (this.#isQuoted(k)) return true;
    return false;
  }

  /** Where a frame's words end at the latest: at the next frame that is not part of what is reported. */
  #limit(index: number): number {
    const last = Math.min(this.#frames.length, index + 1 + FRAMES_AHEAD);
    for (let g = index + 1; g < last; g++) {
      const next = this.#frames[g] as Frame;
      let k = next.from - 1;
      let joined = false;
      while (
        k >= 0 &&
        (this.#bits(k) & Word.conjunction ||
          COMMA.has(this.#mark(k)) ||
          this.#mark(k) === ';' ||
          DASHES.has(this.#mark(k)))
      ) {
        joined = true;
        k--;
      }
      if (this.#isQuoted(k)) joined = true;
      if (joined && k + 1 > (this.#frames[index] as Frame).to) return k + 1;
    }
    return this.#end;
  }

  /** Item at which the words behind a cue begin; -1 if only adverbials follow. */
  #contentStart(frame: Frame, limit: number): number {
    let k = frame.to;
    if (frame.group?.reports === 'object') return k < limit ? k : -1;
    while (k < limit && (this.#bits(k) & Word.time || this.#isNumber(k))) k++;
    if (k >= limit) return -1;
    if (this.#isQuoted(k)) return k;
    const bits = this.#bits(k);
    if (bits & Word.complementizer) return k + 1;
    if (bits & Word.infinitive) return k;
    const comma = COMMA.has(this.#mark(k));
    if (comma && this.#grammar.data?.clauseComma) return k + 1 < limit ? k + 1 : -1;
    const adverbial = (bits & Word.preposition) !== 0 || COMMA.has(this.#mark(k)) || (bits & Word.conjunction) !== 0;
    const colon = COLON.has(this.#mark(k));
    if (colon) return k + 1 < limit ? k + 1 : -1;
    if (!adverbial) return this.#behindPersonTold(frame, k, limit) ?? k;
    for (let i = k; i < limit && i - k < ADVERBIAL_REACH; i++) {
      if (this.#isQuoted(i) && (COMMA.has(this.#mark(i - 1)) || COLON.has(this.#mark(i - 1)))) return i;
      if (COLON.has(this.#mark(i))) return i + 1 < limit ? i + 1 : -1;
      if (this.#bits(i) & Word.complementizer && i > k && !(this.#bits(i) & (Word.conjunction | Word.infinitive)))
        return i + 1;
    }
    return -1;
  }

  #isNumber(k: number): boolean {
    const token = this.#items[k];
    return (
      token !== undefined &&
      token >= 0 &&
      this.#reading.tokens.kind[token] === TokenKind.number &&
      (this.#bits(k - 1) & Word.time) !== 0
    );
  }

  /** Start of what stands before a frame, behind connectives ("But", "Namun,"). */
  #leadStart(): number {
    let k = this.#claimed;
    while (
      k < this.#end &&
      (COMMA.has(this.#mark(k)) ||
        this.#mark(k) === ';' ||
        DASHES.has(this.#mark(k)) ||
        (this.#bits(k) & Word.conjunction && !(this.#bits(k) & Word.preposition)))
    )
      k++;
    return k;
  }

  /** “Q,” said X: the stretch before the frame, with the clause it may be built into. */
  #quotedBefore(frame: Frame, quoted: number): void {
    const lead = this.#leadStart();
    const ownSentence =
      lead >= quoted ||
      COMMA.has(this.#mark(quoted - 1)) ||
      COLON.has(this.#mark(quoted - 1)) ||
      DASHES.has(this.#mark(quoted - 1)) ||
      STOPS.has(this.#mark(quoted - 1));
    const startsLow = !this.#startsCapital(quoted);
    const from = lead >= quoted || (ownSentence && !startsLow) ? quoted : lead;
    this.#clause(frame, from, quoted + 1, 'behind');
    this.#claimed = Math.max(this.#claimed, frame.to);
  }

  #startsCapital(k: number): boolean {
    const stretch = this.#stretches[~(this.#items[k] as number)] as QuotedStretch;
    const { tokens } = this.#reading;
    let i = stretch.from;
    while (i < stretch.to && tokens.kind[i] === TokenKind.punctuation) i++;
    return i < stretch.to && (tokens.capital[i] === 1 || tokens.kind[i] !== TokenKind.word);
  }

  /** “A,” said X, “B.”: what is quoted behind the frame of a quote before it. */
  #splitParts(frame: Frame, limit: number): void {
    for (let k = frame.to; k < limit; k++) {
      if (!this.#isQuoted(k)) continue;
      // “…,” he said on “Fox News Sunday”: a programme, no speech
      if (this.#bits(k - 1) & Word.preposition || this.#bits(k - 1) & Word.work) continue;
      this.#clause(frame, k, k + 1, 'split');
      this.#claimed = k + 1;
    }
  }

  /** A, said X, B: the frame stands inside the clause, which stays whole. */
  #around(frame: Frame, before: number, limit: number, start: number): boolean {
    if (!COMMA.has(this.#mark(frame.to))) return false;
    const rest = frame.to + 1;
    if (rest >= limit || this.#bits(rest) & (Word.relative | Word.preposition | Word.time) || this.#isQuoted(rest)) {
      if (start === -1 || this.#wordCount(this.#leadStart(), before + 1) > 0) return false;
    }
    const lead = this.#leadStart();
    if (this.#isConnective(lead, before + 1)) this.#clause(frame, rest, limit, 'clause-behind');
    else this.#clause(frame, lead, limit, 'around');
    this.#claimed = limit;
    return true;
  }

  /** "menanyakan ketiga saksi apakah …", "told a crowd of students that …": the clause begins behind the person told. */
  #behindPersonTold(frame: Frame, k: number, limit: number): number | null {
    if (!frame.group?.takesAddressee) return null;
    for (let i = k + 1; i < limit && i - k < LONGEST_ADDRESSEE; i++) {
      if (this.#isQuoted(i) || this.#mark(i) !== '' || this.#bits(i) & (Word.auxiliary | Word.cue)) return null;
      if (this.#bits(i) & Word.complementizer) return i + 1;
    }
    return null;
  }

  /** A word or two before the comma that open no clause ("However, X said, …"). */
  #isConnective(from: number, to: number): boolean {
    for (let k = from; k < to; k++) {
      const known = this.#bits(k) & (Word.notName | Word.auxiliary | Word.time | Word.conjunction);
      if (this.#isQuoted(k) || (this.#mark(k) === '' && !known)) return false;
    }
    return true;
  }

  #according(frame: Frame, before: number, limit: number): void {
    const lead = this.#leadStart();
    const leads = before >= lead && !this.#isConnective(lead, before + 1);
    if (!leads) {
      let k = frame.to;
      if (COMMA.has(this.#mark(k))) k++;
      if (k < limit) this.#after(frame, k, limit, 'according');
      return;
    }
    const comma = COMMA.has(this.#mark(frame.to));
    const rest = frame.to + 1;
    const parenthetical =
      comma &&
      before < frame.from - 1 &&
      rest < limit &&
      !(this.#bits(rest) & (Word.relative | Word.determiner | Word.preposition));
    this.#clause(frame, lead, parenthetical ? limit : before + 1, 'according');
    this.#claimed = Math.max(this.#claimed, parenthetical ? limit : frame.to);
  }

  /** What follows a cue: a quoted stretch of its own, or the clause up to the limit. */
  #after(frame: Frame, start: number, limit: number, place: Place): void {
    let from = start;
    while (from < limit && (COMMA.has(this.#mark(from)) || COLON.has(this.#mark(from)))) from++;
    if (from >= limit) return;
    let own = -1;
    for (let k = from; k < limit; k++) {
      if (!this.#isQuoted(k)) continue;
      const introduced = k === from || COMMA.has(this.#mark(k - 1)) || COLON.has(this.#mark(k - 1));
      if (introduced && this.#startsCapital(k) && (k !== from || this.#endsUtterance(k, limit))) own = k;
      break;
    }
    if (own !== -1) {
      if (own > from && COLON.has(this.#mark(own - 1))) this.#clause(frame, from, own - 1, place);
      this.#clause(frame, own, own + 1, 'before');
      this.#claimed = own + 1;
      for (let k = own + 1; k < limit; k++) {
        if (!this.#isQuoted(k)) continue;
        this.#clause(frame, k, k + 1, 'split');
        this.#claimed = k + 1;
      }
      return;
    }
    this.#clause(
      frame,
      from,
      limit,
      this.#isQuoted(from) && place !== 'object' && place !== 'colon' ? 'before' : place,
    );
    this.#claimed = Math.max(this.#claimed, limit);
  }

  /** Whether a stretch stands for itself: nothing but a frame or the end follows, or it ends like a sentence. */
  #endsUtterance(k: number, limit: number): boolean {
    if (k + 1 >= limit) return true;
    const stretch = this.#stretches[~(this.#items[k] as number)] as QuotedStretch;
    const { tokens } = this.#reading;
    const mark = tokens.folded[stretch.last] as string;
    return STOPS.has(mark) || COMMA.has(mark) || COMMA.has(this.#mark(k + 1));
  }

  #wordCount(from: number, to: number): number {
    let count = 0;
    for (let k = from; k < to; k++) {
      const token = this.#items[k] as number;
      if (token < 0) count += this.#wordsIn(this.#stretches[~token] as QuotedStretch);
      else if (this.#reading.tokens.kind[token] !== TokenKind.punctuation) count++;
    }
    return count;
  }

  #wordsIn(stretch: QuotedStretch): number {
    let count = 0;
    for (let i = stretch.from; i < stretch.to; i++) if (this.#reading.tokens.kind[i] !== TokenKind.punctuation) count++;
    return count;
  }

  /** Files items `[from, to)` as content, trimmed of marks at its edges; its kind follows from what is in quotation marks. */
  #clause(frame: Frame, start: number, end: number, place: Place): void {
    let from = start;
    let to = end;
    while (from < to && !this.#isQuoted(from) && this.#mark(from) !== '' && !'$€£#@'.includes(this.#mark(from))) from++;
    while (to > from && !this.#isQuoted(to - 1) && this.#mark(to - 1) !== '' && !'%)'.includes(this.#mark(to - 1)))
      to--;
    if (from >= to) return;
    const stretches: number[] = [];
    let quotedWords = 0;
    let first = -1;
    let last = -1;
    for (let k = from; k < to; k++) {
      if (!this.#isQuoted(k)) continue;
      stretches.push(~(this.#items[k] as number));
      quotedWords += this.#wordsIn(this.#stretches[~(this.#items[k] as number)] as QuotedStretch);
      if (first === -1) first = k;
      last = k;
    }
    const words = this.#wordCount(from, to);
    if (stretches.length === 0 && (words < SHORTEST_CLAUSE || !this.#isClause(frame, from, to, place))) return;
    const direct = stretches.length > 0 && quotedWords >= DIRECT_SHARE * words;
    if (direct) {
      from = first;
      to = last + 1;
    }
    this.#contents.push({
      frame,
      place,
      kind: direct ? 'direct' : stretches.length > 0 ? 'mixed' : 'indirect',
      from: this.#tokenStart(from),
      to: this.#tokenEnd(to - 1),
      stretches,
    });
  }

  /** Where the language can tell: whether words without marks behind a bare cue are a clause, not the verb's object. */
  #isClause(frame: Frame, from: number, to: number, place: Place): boolean {
    if (this.#bits(to - 1) & Word.closingDeterminer && to - from <= 2) return false;
    if (
      !this.#grammar.data?.clauseMarkers.length ||
      place !== 'clause-behind' ||
      frame.group?.reports !== 'speech' ||
      from !== frame.to
    )
      return true;
    for (let k = from; k < to; k++) if (this.#bits(k) & Word.clauseMarker) return true;
    return false;
  }

  #tokenStart(k: number): number {
    const item = this.#items[k] as number;
    return item < 0 ? (this.#stretches[~item] as QuotedStretch).from : item;
  }

  #tokenEnd(k: number): number {
    const item = this.#items[k] as number;
    return item < 0 ? (this.#stretches[~item] as QuotedStretch).to : item + 1;
  }
}
