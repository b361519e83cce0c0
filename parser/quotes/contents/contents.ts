/** Contents: what a reporting frame reports: the quoted stretches and clauses of its sentence. */
import { type AttributionGrammar, Word } from '../attribution-grammar.ts';
import type { Frame } from '../frames/frame.ts';
import { isJoined, isQuotedName } from '../frames/quoted-names.ts';
import { Items, isComma, isStop } from '../items.ts';
import type { QuotedStretch } from '../marks/quotation-marks.ts';
import type { Statement } from '../statements.ts';
import type { Reading } from '../subjects.ts';
import { ContentEdges } from './content-edges.ts';
import { explainsWords, isAdverbial, isConnective, isFronted, isNounPhrase, isOffice } from './fronts.ts';

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

/** Reported words and the frame that reports them; tokens `[from, to)`. */
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
/** Fewest words of a reported clause, and of one that a complementizer opens ("что мост закрыт"). */
const SHORTEST_CLAUSE = 3;
const SHORTEST_OPENED = 2;
/** The longest name of a paper or programme, in words. */
const LONGEST_NAME = 3;
/** The longest nickname, in words. */
const LONGEST_NICKNAME = 2;
/** How far into a nested frame's words their quotation may stand, in items. */
const NESTED_REACH = 40;
/** Marks that belong to the word behind or before them. */
const LEADING_MARKS = '$€£#@';
const TRAILING_MARKS = '%)';

/** What the frames of one statement report, in text order and without overlaps. */
export function findContents(
  statement: Statement,
  frames: readonly Frame[],
  stretches: readonly QuotedStretch[],
  reading: Reading,
  grammar: AttributionGrammar,
): Content[] {
  const items = new Items(statement.items, stretches, reading);
  return new ContentReader(items, frames, new ContentEdges(items, grammar)).read();
}

class ContentReader {
  readonly #items: Items;
  readonly #frames: readonly Frame[];
  readonly #edges: ContentEdges;
  readonly #contents: Content[] = [];
  /** Quoted stretches, as items, that are somebody's direct words. */
  readonly #said = new Set<number>();
  /** Items before this one are already somebody's words or somebody's frame. */
  #claimed: number;

  constructor(items: Items, frames: readonly Frame[], edges: ContentEdges) {
    this.#items = items;
    this.#frames = frames;
    this.#edges = edges;
    this.#claimed = edges.datelineEnd();
  }

  read(): Content[] {
    this.#frames.forEach((frame, index) => {
      const limit = this.#edges.limit(this.#frames, index);
      if (this.#mayReport(frame, limit) && !this.#isReported(frame, index, limit)) this.#contentOf(frame, limit);
    });
    return this.#contents;
  }

  /** A frame inside another one's words reports only what is quoted there: "Trump said that Clinton called him “unfit”". */
  #mayReport(frame: Frame, limit: number): boolean {
    if (frame.from >= this.#claimed) return true;
    if (frame.group?.reports === 'thought') return false;
    return frame.to > this.#claimed || this.#holdsQuote(frame.to, limit);
  }

  /** "Polisen misstänker inget brott, säger X": a verb of thought without a clause of its own, in words reported behind it. */
  #isReported({ group, to, inverted }: Frame, index: number, limit: number): boolean {
    const next = this.#frames[index + 1];
    if (inverted || group?.reports !== 'thought') return false;
    if (!next?.inverted || next.group?.reports !== 'speech') return false;
    if (next.from - limit > 1 || !this.#items.isComma(limit)) return false;
    for (let k = to; k < limit; k++)
      if (this.#items.isQuoted(k) || this.#items.bits(k) & Word.complementizer) return false;
    return true;
  }

  /** Whether a quotation stands there that is not yet somebody's own, only a part of what another says. */
  #holdsQuote(from: number, to: number): boolean {
    for (let k = from; k < to && k - from < NESTED_REACH; k++) if (this.#items.isQuoted(k)) return !this.#said.has(k);
    return false;
  }

  #contentOf(frame: Frame, limit: number): void {
    const before = this.#edges.before(frame.from);
    if (frame.type === 'colon') this.#behind(frame, frame.to, limit, 'colon');
    else if (frame.type === 'according') this.#according(frame, before, limit);
    else if (this.#isSaidBefore(frame, before)) {
      this.#quotedBefore(frame, before);
      this.#splitParts(frame, limit);
    } else this.#clauseOf(frame, before, limit);
  }

  /** Whether the stretch before a frame is what it reports, not a term of the words before ("針對「不知足論」，X感嘆，…"). */
  #isSaidBefore(frame: Frame, before: number): boolean {
    if (!this.#items.isQuoted(before) || before < this.#claimed || frame.shared || this.#isWork(before)) return false;
    const last = this.#items.lastInside(before);
    return isStop(last) || isComma(last) || !this.#edges.verbOpensClause(frame) || before === 0;
  }

  /** The words of a verb that no quotation stands before: a clause before it, around it, or behind it. */
  #clauseOf(frame: Frame, before: number, limit: number): void {
    const own = this.#edges.isQuotedNext(frame.to) || this.#edges.verbOpensClause(frame);
    const start = own ? frame.to : this.#edges.start(frame, limit);
    // "Prosser, who had argued for it, …": before a relative clause stands its antecedent
    const relative = this.#items.bits(frame.from) & Word.relative;
    // "Despite it all, stresses X that …": what the complementizer opens, wherever the frame stands
    const mayLead = frame.inverted || this.#edges.clausesAreParted;
    const marked = mayLead && start > frame.to && (this.#items.bits(start - 1) & Word.complementizer) !== 0;
    const fronted =
      frame.inverted && isFronted(this.#items, this.#edges.lead(this.#claimed), before + 1, frame.to, limit);
    const parted = before < frame.from - 1 && before >= this.#claimed && !frame.shared;
    const afterComma = !own && !marked && !relative && !fronted && parted;
    if (afterComma && (frame.inverted || start === -1 || this.#items.isComma(frame.to))) {
      if (!this.#around(frame, before, limit, start)) this.#clauseBefore(frame, before, limit);
    } else if (start === -1 && this.#edges.isClosed(frame)) {
      // "A என்று X கூறினார்": the complementizer closes the clause before the frame
      this.#file(frame, this.#edges.lead(this.#claimed), frame.from - 1, 'clause-before');
    } else if (start !== -1) {
      this.#behind(frame, start, limit, frame.group?.reports === 'object' ? 'object' : 'clause-behind');
    }
  }

  #clauseBefore(frame: Frame, before: number, limit: number): void {
    const items = this.#items;
    const lead = this.#edges.lead(this.#claimed);
    // "في البلاد، أفاد المرصد عن اشتباكات": what is said stands behind the frame
    const goesOn = !items.isComma(frame.to) && items.wordsIn(frame.to, limit) >= SHORTEST_CLAUSE;
    if ((!frame.inverted || goesOn) && isAdverbial(this.#items, lead, before + 1)) return;
    // "Vorwürfe, wonach er Geld nahm, nannte X „absurd“": what was said before, and by others
    if (frame.inverted && explainsWords(this.#items, lead, before + 1)) {
      this.#splitParts(frame, limit);
      return;
    }
    // "Etter dommen uttalte X følgende:": what is said stands in the next paragraph
    if (frame.inverted && limit >= this.#edges.end && items.isColon(items.length - 1)) return;
    // "På frågan om bron svarar X:": what a colon announces is reported, not the adverbial before the verb
    const opening = items.bits(lead) & (Word.preposition | Word.notName);
    if (opening && !(opening & Word.complementizer) && items.isColon(frame.to)) return;
    this.#file(frame, lead, before + 1, 'clause-before');
    this.#splitParts(frame, limit);
  }

  /** “Q,” said X: the stretch before the frame, with the clause it may be built into. */
  #quotedBefore(frame: Frame, quoted: number): void {
    const items = this.#items;
    const lead = this.#edges.lead(this.#claimed);
    const parted = items.isComma(quoted - 1) || items.isColon(quoted - 1) || items.isDash(quoted - 1);
    const ownSentence = (parted || isStop(items.mark(quoted - 1))) && this.#edges.startsCapital(quoted);
    this.#file(frame, lead >= quoted || ownSentence ? quoted : lead, quoted + 1, 'behind');
    this.#claim(frame.to);
  }

  /** “A,” said X, “B.”: what is quoted behind the frame of a quote before it. */
  #splitParts(frame: Frame, limit: number): void {
    for (let k = frame.to; k < limit; k++) {
      // “…,” he said on “Fox News Sunday”: a programme, no speech
      const named = this.#items.bits(k - 1) & (Word.preposition | Word.work) || this.#isNamed(k);
      if (this.#items.isQuoted(k) && !named) this.#part(frame, k);
    }
  }

  /** "the film “The Old Bridge”, …", "глава фонда «Река»": what a noun for works or bodies stands before, and no sentence. */
  #isWork(k: number): boolean {
    const last = this.#items.lastInside(k);
    const work = (this.#items.bits(k - 1) & Word.work) !== 0 && !isStop(last) && !isComma(last);
    return work || isQuotedName(this.#items, k) || isJoined(this.#items, k);
  }

  /** "dem „Spiegel“": a word or two behind an article, which are no sentence. */
  #isNamed(k: number): boolean {
    const items = this.#items;
    if (!items.isQuoted(k) || !(items.bits(k - 1) & Word.determiner) || items.wordsInside(k) > LONGEST_NAME)
      return false;
    return !isStop(items.lastInside(k)) && !isComma(items.lastInside(k));
  }

  #part(frame: Frame, k: number): void {
    this.#file(frame, k, k + 1, 'split');
    this.#claim(k + 1);
  }

  /** A, said X, B: whether the frame stands inside the clause. */
  #around(frame: Frame, before: number, limit: number, start: number): boolean {
    const items = this.#items;
    if (!items.isComma(frame.to)) return false;
    const rest = frame.to + 1;
    const lead = this.#edges.lead(this.#claimed);
    const ends = rest >= limit || items.isQuoted(rest);
    if (ends || items.bits(rest) & (Word.relative | Word.preposition | Word.time)) {
      if (start === -1 || items.wordsIn(lead, before + 1) > 0) return false;
    }
    const parted = isConnective(this.#items, lead, before + 1) || isNounPhrase(this.#items, lead, before + 1);
    // "X, formand for Y, mener, at …"
    const opened = start === rest + 1 && (items.bits(rest) & Word.complementizer) !== 0;
    // "A, he said, B" is parted as a quotation is; "A, kata dia, B" holds its frame like "A, according to him, B"
    if (!frame.inverted && !isOffice(this.#items, lead, before + 1)) this.#file(frame, lead, before + 1, 'around');
    if (parted) this.#file(frame, opened ? start : rest, limit, 'clause-behind');
    else this.#file(frame, frame.inverted ? lead : rest, limit, 'around');
    this.#claim(limit);
    return true;
  }

  /** "According to X, A", "A, according to X", "A, according to X, B". */
  #according(frame: Frame, before: number, limit: number): void {
    const items = this.#items;
    const lead = this.#edges.lead(this.#claimed);
    const rest = items.isComma(frame.to) ? frame.to + 1 : frame.to;
    // "the rating on most bags because, according to X, A"
    const opens = items.bits(before) & Word.conjunction && !(items.bits(before) & Word.coordinator);
    if (before < lead || opens || isConnective(this.#items, lead, before + 1)) {
      // "According to police, on Monday, Holm said …": the account is Holm's
      const told = limit < this.#edges.end && isAdverbial(this.#items, rest, limit);
      if (rest < limit && !told) this.#behind(frame, rest, limit, 'according');
      return;
    }
    const betweenCommas = rest > frame.to && before < frame.from - 1 && rest < limit;
    // "Der Fahrer war nach Angaben der Polizei betrunken": the clause goes on behind the source
    const amidst = rest === frame.to && before === frame.from - 1 && items.wordsIn(rest, limit) > 0;
    const outside = items.bits(rest) & (Word.relative | Word.determiner | Word.preposition);
    const whole = (betweenCommas && !outside) || (amidst && items.reading.freeFront);
    this.#file(frame, lead, whole ? limit : before + 1, 'according');
    this.#claim(whole ? limit : frame.to);
  }

  /** What follows a cue: a quoted stretch of its own, or the clause up to the limit. */
  #behind(frame: Frame, start: number, limit: number, place: Place): void {
    const items = this.#items;
    let from = start;
    while (from < limit && (items.isComma(from) || items.isColon(from))) from++;
    if (from >= limit) return;
    const own = this.#ownQuotation(from, limit);
    if (own === -1) {
      const quoted = items.isQuoted(from) && place !== 'object' && place !== 'colon';
      this.#file(frame, from, limit, quoted ? 'before' : place);
      this.#claim(limit);
      return;
    }
    if (own > from && items.isColon(own - 1)) this.#file(frame, from, own - 1, place);
    this.#file(frame, own, own + 1, 'before');
    this.#claim(own + 1);
    for (let k = own + 1; k < limit; k++) if (items.isQuoted(k)) this.#part(frame, k);
  }

  /** The first stretch behind a cue if it is a quotation of its own, not words of a clause; else -1. */
  #ownQuotation(from: number, limit: number): number {
    const items = this.#items;
    let k = from;
    while (k < limit && !items.isQuoted(k)) k++;
    if (k >= limit || !this.#edges.startsCapital(k)) return -1;
    if (k === from) return this.#edges.isUtterance(k, limit) ? k : -1;
    return items.isComma(k - 1) || items.isColon(k - 1) ? k : -1;
  }

  #claim(to: number): void {
    this.#claimed = Math.max(this.#claimed, to);
  }

  /** Files items `[start, end)` as content, trimmed of marks at its edges; its kind follows from what is in quotation marks. */
  #file(frame: Frame, start: number, end: number, place: Place): void {
    const items = this.#items;
    let from = start;
    let to = end;
    while (from < to && !items.isQuoted(from) && items.mark(from) !== '' && !LEADING_MARKS.includes(items.mark(from)))
      from++;
    while (
      to > from &&
      !items.isQuoted(to - 1) &&
      items.mark(to - 1) !== '' &&
      !TRAILING_MARKS.includes(items.mark(to - 1)) &&
      !this.#closesTerm(from, to - 1)
    )
      to--;
    if (from >= to) return;
    const quoted: number[] = [];
    // a name in the frame itself is no part of what is said ("A, laut „Kurier“, B")
    for (let k = from; k < to; k++)
      if (items.isQuoted(k) && (k < frame.from || k >= frame.to) && !this.#isNickname(k) && !isJoined(items, k))
        quoted.push(k);
    const first = quoted[0];
    const last = quoted[quoted.length - 1];
    if (first === undefined || last === undefined) {
      if (!this.#isReportable(frame, from, to, place)) return;
      this.#contents.push({
        frame,
        place,
        kind: 'indirect',
        from: items.start(from),
        to: items.end(to - 1),
        stretches: [],
      });
      return;
    }
    let marked = 0;
    for (const k of quoted) marked += items.wordsInside(k);
    const direct = marked >= DIRECT_SHARE * items.wordsIn(from, to);
    if (direct) for (const k of quoted) this.#said.add(k);
    this.#contents.push({
      frame,
      place,
      kind: direct ? 'direct' : 'mixed',
      from: items.start(direct ? first : from),
      to: items.end(direct ? last : to - 1),
      stretches: quoted.map((k) => items.stretchIndex(k)),
    });
  }

  /** "Markus «Makkan» Foss": a word or two within a name. */
  #isNickname(k: number): boolean {
    const items = this.#items;
    return items.isCapital(k - 1) && items.isCapital(k + 1) && items.wordsInside(k) <= LONGEST_NICKNAME;
  }

  /** "这一决定“令人羞耻”": the mark behind a term that opens among the words from item `from` on. */
  #closesTerm(from: number, k: number): boolean {
    if (this.#items.mark(k) !== '”') return false;
    for (let i = k - 1; i > from; i--) if (this.#items.mark(i) === '“') return true;
    return false;
  }

  /** "ha accusato il sindaco di mentire": whether what is said of something holds a clause or an infinitive. */
  #holdsClause(from: number, to: number): boolean {
    for (let k = from; k < to; k++) if (this.#items.bits(k) & (Word.complementizer | Word.infinitive)) return true;
    return false;
  }

  /** Whether words without marks are a clause that a frame reports. */
  #isReportable(frame: Frame, from: number, to: number, place: Place): boolean {
    if (place === 'around') return true;
    if (place === 'object' && this.#edges.needsComplementizer && !this.#holdsClause(from, to)) return false;
    const before = this.#items.isComma(from - 1) ? from - 2 : from - 1;
    const opened = (this.#items.bits(before) & Word.complementizer) !== 0;
    if (this.#items.wordsIn(from, to) < (opened ? SHORTEST_OPENED : SHORTEST_CLAUSE)) return false;
    const bare = place === 'clause-behind' && from === frame.to;
    if (bare && this.#edges.needsComplementizer) return false;
    // where a comma parts every clause, what follows a verb without one is its object ("forderte mehr Geld")
    const clause = frame.group?.reports === 'speech' || this.#edges.clausesAreParted;
    return !bare || !clause || this.#edges.isClause(from, to);
  }
}
