import { TokenKind } from '../../text/tokens.ts';
import { Word } from '../attribution-grammar.ts';
import { Items } from '../items.ts';
import type { QuotedStretch } from '../marks/quotation-marks.ts';
import type { Statement } from '../statements.ts';
import type { Reading, Source } from '../subjects.ts';
import { accordingFrame, opinionFrame } from './according.ts';
import { accountFrame } from './accounts.ts';
import { addresseeBehind, behindThingTold, isToldAgency, type Tail } from './addressees.ts';
import { bareSubjectBehind, bodyBefore, bodyBehind, isOblique, placeBefore } from './case-subjects.ts';
import { colonFrame } from './colons.ts';
import type { Cue } from './cue.ts';
import { isCueNoun, isNounForm } from './cue-nouns.ts';
import type { Frame } from './frame.ts';
import { agentOf, isPassive } from './passives.ts';
import type { PhraseBehind } from './phrase.ts';
import { acrossApposition, articledBefore, phraseBefore } from './phrases-before.ts';
import { anyPhraseBehind, nameInMarksBehind, phraseBehind } from './phrases-behind.ts';
import {
  isObjectOf,
  isWhatWasSaid,
  nounFrame,
  opensReportedClause,
  ownerOfWords,
  withSpeechNoun,
} from './speech-nouns.ts';
import { withUnknownVerbs } from './unknown-verbs.ts';
import { bracketOpening } from './verb-brackets.ts';
import { type Subject, VerbSubjects } from './verb-subjects.ts';
import { VerbSurroundings } from './verb-surroundings.ts';

const ACCORDING = Word.accordingBefore | Word.accordingAfter | Word.accordingEnclitic;

/** The frames of one statement, in order. */
export function findFrames(statement: Statement, stretches: readonly QuotedStretch[], reading: Reading): Frame[] {
  return new FrameReader(statement, new Items(statement.items, stretches, reading)).read();
}

class FrameReader {
  readonly #statement: Statement;
  readonly #items: Items;
  readonly #surroundings: VerbSurroundings;
  readonly #frames: Frame[] = [];
  readonly #subjects: VerbSubjects;

  constructor(statement: Statement, items: Items) {
    this.#statement = statement;
    this.#items = items;
    this.#surroundings = new VerbSurroundings(items);
    this.#subjects = new VerbSubjects(items, this.#surroundings, statement.subject, this.#frames);
  }

  read(): Frame[] {
    const colon = colonFrame(this.#items);
    if (colon !== null) this.#frames.push(colon);
    const { bits } = this.#items.reading.words;
    for (let k = 0; k < this.#items.length; k++) {
      const token = this.#items.token(k);
      const known = token === -1 ? 0 : (bits[token] as number);
      if (known & ACCORDING) this.#add(accordingFrame(this.#items, k, this.#statement.subject));
      else if (known & Word.cue) this.#verb(k, token);
      else if (known & Word.complementizer) this.#noun(k);
      else if (opensReportedClause(this.#items, k)) this.#noun(k + 1);
      else if (known & Word.preposition) this.#add(accountFrame(this.#items, k) ?? opinionFrame(this.#items, k));
    }
    return withUnknownVerbs(this.#frames, this.#items);
  }

  #add(frame: Frame | null): void {
    if (frame === null) return;
    const last = this.#frames[this.#frames.length - 1];
    // "kata Lavrov menambahkan": two verbs, one source between them
    const double = last?.inverted && !frame.shared && frame.source.from === last.source.from && last.to >= frame.from;
    if (last !== undefined && double)
      this.#frames[this.#frames.length - 1] = { ...last, to: Math.max(last.to, frame.to) };
    else this.#frames.push(frame);
  }

  /** What a complementizer at item `k` makes of a noun for somebody's words before it. */
  #noun(k: number): void {
    const extended = withSpeechNoun(this.#items, this.#frames.at(-1), k);
    const noun = extended ?? nounFrame(this.#items, k, this.#statement.subject);
    if (noun === null) return;
    if (extended !== null || isObjectOf(this.#items, noun, this.#frames.at(-1))) this.#frames.pop();
    this.#frames.push(noun);
  }

  #verb(k: number, token: number): void {
    const { words } = this.#items.reading;
    const cueTo = words.to[token] as number;
    const noun =
      isCueNoun(this.#items, k) || isNounForm(this.#items, k, this.#items.skipTo(k, cueTo), this.#surroundings);
    for (const group of words.meaning[token]?.cues ?? []) {
      // "by promising that …": a gerund is none behind a preposition
      const gerund =
        group.speaker === 'shared' &&
        (this.#items.bits(k - 1) & (Word.preposition | Word.determiner)) === Word.preposition;
      if (noun && !gerund) continue;
      const frame = this.#frame({ group, cueFrom: token, cueTo, at: k, next: this.#behindCues(k, cueTo) });
      if (frame !== null) {
        this.#add(frame);
        return;
      }
    }
  }

  /** "感嘆表示": the item behind a verb and those that are written together with it. */
  #behindCues(k: number, cueTo: number): number {
    const { tokens, words } = this.#items.reading;
    let next = this.#items.skipTo(k, cueTo);
    while (tokens.kind[this.#items.token(next)] === TokenKind.character && this.#items.bits(next) & Word.cue)
      next = this.#items.skipTo(next, words.to[this.#items.token(next)] as number);
    return next;
  }

  #frame(cue: Cue): Frame | null {
    const { group, at } = cue;
    const passive = isPassive(this.#items, at, cue.next);
    if (group.adjectives && !passive) return null;
    if (group.speaker !== 'shared' && group.speaker !== 'object' && !group.adjectives) {
      const agent = agentOf(this.#items, at, cue.next);
      // nobody but an agent speaks through a passive
      if (passive || this.#items.mentionFrom(agent) !== -1) return agent === -1 ? null : this.#agent(cue, agent);
    }
    switch (group.speaker) {
      case 'enclitic':
        return this.#complete(
          cue,
          enclitic(cue.cueFrom, cue.cueTo),
          at,
          addresseeBehind(this.#items, cue.next, false),
          true,
        );
      case 'after':
        return this.#isAfter(cue) ? this.#inverted(cue, cue.next) : null;
      case 'agent':
        return this.#inverted(cue, this.#items.bits(cue.next) & Word.preposition ? cue.next + 1 : cue.next);
      case 'shared':
        return this.#participle(cue);
      case 'object':
        return this.#quoting(cue);
      case 'before':
      case 'either':
        return this.#finite(cue);
    }
  }

  /** "…, so X": whether such words stand behind what was said; "So lange …" opens a sentence where the verb stands second. */
  #isAfter({ at, group }: Cue): boolean {
    return this.#surroundings.isBehindContent(at) && !(at === 0 && group.freeOrder && this.#items.reading.capitalNouns);
  }

  /** "was confirmed by X", "wird von X gefordert": the agent of a passive at item `agent`, which may stand before its participle. */
  #agent(cue: Cue, agent: number): Frame | null {
    const frame = this.#inverted(cue, agent);
    return frame === null || agent > cue.at ? frame : { ...frame, from: agent - 1, to: Math.max(frame.to, cue.next) };
  }

  /** "…, adding that": the source of an earlier verb; with an auxiliary ("is saying") its own. */
  #participle(cue: Cue): Frame | null {
    const own =
      this.#items.bits(cue.at - 1) & Word.auxiliary
        ? phraseBefore(this.#items, this.#surroundings.skipAdverbs(cue.at - 1))
        : null;
    if (own !== null) return this.#straight(cue, { ...own, shared: false });
    const source = this.#subjects.shared(cue.at);
    return source === null ? null : this.#straight(cue, { source, from: cue.at, shared: true });
  }

  /** "The Post quoted X as saying", "„…“, zitiert die Zeitung den Minister": who is quoted stands behind the verb and its subject. */
  #quoting(cue: Cue): Frame | null {
    const subject = this.#subjects.of(cue);
    const first = phraseBehind(this.#items, cue.next, true);
    const oblique = first !== null && isOblique(this.#items.reading, first.source.from);
    if (oblique || (subject !== null && !subject.shared)) return this.#quoted(cue, first, subject?.from ?? cue.at);
    return first === null ? null : this.#quoted(cue, phraseBehind(this.#items, first.to, true), cue.at);
  }

  #quoted(cue: Cue, phrase: PhraseBehind | null, from: number): Frame | null {
    // a noun that no list knows is somebody where its article tells the case
    if (phrase === null || (phrase.source.mention === -1 && !isOblique(this.#items.reading, phrase.source.from)))
      return null;
    return this.#complete(cue, phrase.source, from, { to: phrase.to, addressee: null }, true);
  }

  #finite(cue: Cue): Frame | null {
    const { group } = cue;
    const own = this.#body(cue) ?? this.#bracketed(cue) ?? this.#asClause(cue);
    if (own !== null || cue.group.participle) return own;
    const opening = this.#subjects.ofOpening(cue);
    if (opening !== null) return this.#straight(cue, opening);
    const inverts =
      cue.group.freeOrder === true &&
      (this.#surroundings.isBehindContent(cue.at) || this.#surroundings.isBehindAdverbial(cue.at));
    const behind = inverts ? this.#inverted(cue, cue.next) : null;
    if (behind !== null && behind.source.mention !== -1) return behind;
    const subject = this.#subjects.of(cue);
    // "Prices fell, said X, the head of the bank": a person right behind a verb with no subject of its own
    if (subject?.shared && group.speaker === 'either' && this.#items.isComma(cue.at - 1)) {
      const named = this.#inverted(cue, cue.next);
      if (named !== null && named.source.type === 'name' && this.#isLast(named.to)) return named;
    }
    // "X, maire de Y, a annoncé la fermeture": a noun that no list knows is the object where there is a subject
    if (behind !== null && (subject === null || subject.shared) && !this.#surroundings.announces(behind.to))
      return behind;
    if (subject !== null) return this.#straight(cue, subject.shared ? { ...subject, from: cue.at } : subject);
    const inverted = cue.group.speaker === 'either' ? this.#invertedBehindObject(cue) : null;
    const articled = inverted === null ? articledBefore(this.#items, this.#surroundings.skipAdverbs(cue.at - 1)) : null;
    if (articled !== null) return this.#straight(cue, { ...articled, shared: false });
    const subjectAhead = inverted === null ? this.#subjects.ofClause(cue) : null;
    if (subjectAhead !== null) return this.#straight(cue, subjectAhead);
    if (inverted !== null || !cue.group.mayDropSubject || !this.#dropsSubject(cue)) return inverted;
    const quoted = this.#items.reading.freeFront && this.#surroundings.quotationBefore(cue.at) !== -1;
    if (quoted && this.#surroundings.hasUnknownBehind(cue.next)) return null;
    const tail = addresseeBehind(this.#items, cue.next, cue.group.takesAddressee ?? false);
    const from = this.#surroundings.skipAdverbs(cue.at - 1) + 1;
    return this.#complete(cue, enclitic(cue.cueFrom, cue.cueTo), from, tail, true);
  }

  /** Whether nothing that could be its subject stands before a verb, but adverbials. */
  #dropsSubject({ at, next }: Cue): boolean {
    if (this.#surroundings.opensClause(at)) return true;
    const governed = this.#items.reading.freeFront && this.#surroundings.isBehindGoverned(at);
    return governed && !this.#surroundings.hasUnknownBehind(next);
  }

  /** "X hat in Bonn erklärt", "Am Montag hatte X erklärt": the subject stands beside the auxiliary, not beside its participle. */
  #bracketed(cue: Cue): Frame | null {
    const k = bracketOpening(this.#items, cue.at, cue.next, this.#items.reading.brackets.auxiliaries);
    if (k === -1) return null;
    const tail = { to: cue.next, addressee: null };
    if (this.#surroundings.isBehindContent(k) || this.#surroundings.isBehindAdverbial(k)) {
      const opening = this.#surroundings.behindTime(k + 1);
      const phrase = phraseBehind(this.#items, opening) ?? nameInMarksBehind(this.#items, opening);
      const before = cue.at > (phrase?.to ?? cue.at) - 1;
      if (phrase !== null && (phrase.source.mention !== -1 || this.#items.isQuoted(phrase.to - 1)) && before)
        return this.#complete(cue, phrase.source, k, tail, this.#surroundings.quotationBefore(k) !== -1);
    }
    const subject = this.#subjects.of({ ...cue, at: k });
    return subject === null || subject.shared ? null : this.#complete(cue, subject.source, subject.from, tail, false);
  }

  /** "wie X am Montag mitteilte": the subject stands right behind the word that opens the clause. */
  #asClause(cue: Cue): Frame | null {
    if (cue.group.participle) return null;
    const k = bracketOpening(this.#items, cue.at, cue.next, this.#items.reading.brackets.as);
    const next = this.#surroundings.behindTime(k + 1);
    // "wie zum Beispiel": no subject opens with a preposition
    const governed = k === -1 || this.#items.bits(next) & Word.preposition;
    const opening = governed ? null : (phraseBehind(this.#items, next) ?? nameInMarksBehind(this.#items, next));
    // "wie die Leiterin des Museums, X, mitteilte"
    const apposed = opening?.source.type === 'nominal' && this.#items.isComma(cue.at - 1);
    const named = apposed ? acrossApposition(this.#items, cue.at - 1) : null;
    const phrase = named?.source.type === 'name' && named.from > k ? { source: named.source, to: cue.at } : opening;
    if (phrase === null || phrase.to > cue.at) return null;
    // "as the Post reported": only where the verb closes its clause may anything but adverbs part it from its subject
    if (!this.#items.reading.freeFront && phrase.to <= this.#surroundings.skipAdverbs(cue.at - 1)) return null;
    const frame = this.#complete(cue, phrase.source, k, { to: cue.next, addressee: null }, false);
    return { ...frame, type: 'according', group: null };
  }

  /** Whether nothing but an apposition or the end of its sentence follows what ends before item `to`. */
  #isLast(to: number): boolean {
    return to >= this.#items.length || this.#items.mark(to) !== '';
  }

  /** "Die Vorwürfe nannte X …": behind an object of unknown words only a person or body that we know is surely the subject. */
  #invertedBehindObject(cue: Cue): Frame | null {
    if (this.#surroundings.isBehindContent(cue.at)) {
      const frame = this.#inverted(cue, cue.next);
      // "X, …, insisted she would stay": a pronoun before an auxiliary is the subject of the clause behind the verb
      const opensClause = frame?.source.type === 'pronoun' && (this.#items.bits(frame.to) & Word.auxiliary) !== 0;
      return opensClause && this.#surroundings.quotationBefore(cue.at) === -1 ? null : frame;
    }
    const frame = cue.group.freeOrder === true ? this.#inverted(cue, cue.next) : null;
    return frame !== null && frame.source.mention !== -1 ? frame : null;
  }

  /** "в МИД сообщили", "сообщили в МИД": the body within which somebody speaks. */
  #body(cue: Cue): Frame | null {
    const { within } = cue.group;
    if (within === undefined) return null;
    const last = this.#surroundings.skipAdverbs(cue.at - 1);
    const before = bodyBefore(this.#items, last, within) ?? placeBefore(this.#items, last, within);
    if (before !== null) return this.#straight(cue, { ...before, shared: false });
    if (!this.#surroundings.isBehindContent(cue.at)) return null;
    const next = this.#surroundings.behindTime(cue.next);
    const behind = bodyBehind(this.#items, next, within) ?? this.#anyWithin(next, within);
    if (behind === null) return null;
    const from = this.#surroundings.skipAdverbs(cue.at - 1) + 1;
    return this.#complete(cue, behind.source, from, { to: behind.to, addressee: null }, true);
  }

  /** "heißt es in der Begründung": behind such a preposition what is written may be any noun phrase with its article. */
  #anyWithin(k: number, within: readonly string[]): PhraseBehind | null {
    const items = this.#items;
    const opens = within.includes(items.reading.tokens.folded[items.token(k)] as string);
    return opens && items.bits(k + 1) & Word.determiner ? phraseBehind(this.#items, k + 1, true) : null;
  }

  #straight(cue: Cue, subject: Subject): Frame {
    const tail = addresseeBehind(this.#items, cue.next, cue.group.takesAddressee ?? false);
    return { ...this.#complete(cue, subject.source, subject.from, tail, false), shared: subject.shared };
  }

  #inverted(cue: Cue, verbEnd: number): Frame | null {
    const next =
      cue.group.freeOrder === true ? this.#surroundings.behindTime(verbEnd) : this.#surroundings.subjectBehind(verbEnd);
    const quoted = cue.group.freeOrder === true ? this.#surroundings.quotationBefore(cue.at) : -1;
    const phrase =
      (cue.group.speaker === 'after' ? ownerOfWords(this.#items, next) : null) ??
      phraseBehind(this.#items, next) ??
      (cue.group.speaker === 'after' && !this.#items.reading.freeFront ? anyPhraseBehind(this.#items, next) : null) ??
      (quoted === -1 ? null : bareSubjectBehind(this.#items, next));
    if (phrase === null) return this.#invertedBehindPersonTold(cue, next);
    if (isWhatWasSaid(this.#items.reading, phrase.source)) return null;
    if (isToldAgency(this.#items, cue, phrase)) {
      const dropped = enclitic(cue.cueFrom, cue.cueTo);
      const from = quoted === -1 ? this.#surroundings.skipAdverbs(cue.at - 1) + 1 : quoted + 1;
      return this.#complete(cue, dropped, from, { to: phrase.to, addressee: phrase.source }, true);
    }
    const behindComma = this.#items.isComma(phrase.to) && (this.#items.bits(phrase.to + 1) & Word.addressee) !== 0;
    const tail = addresseeBehind(this.#items, behindComma ? phrase.to + 1 : phrase.to, false);
    const to = tail.addressee === null ? phrase.to : tail.to;
    const from = quoted === -1 ? this.#surroundings.skipAdverbs(cue.at - 1) + 1 : quoted + 1;
    return this.#complete(cue, phrase.source, from, { ...tail, to }, true);
  }

  /** "a déclaré à l'AFP le ministre": the subject stands behind the person spoken to. */
  #invertedBehindPersonTold(cue: Cue, next: number): Frame | null {
    const { to, addressee } = addresseeBehind(this.#items, next, false);
    const behind = addressee === null ? behindThingTold(this.#items, next) : to;
    const phrase = behind === -1 ? null : phraseBehind(this.#items, behind);
    if (phrase === null || phrase.source.mention === -1) return null;
    const from = this.#surroundings.skipAdverbs(cue.at - 1) + 1;
    return this.#complete(cue, phrase.source, from, { to: phrase.to, addressee }, true);
  }

  #complete(cue: Cue, source: Source, from: number, tail: Tail, inverted: boolean): Frame {
    const { group, cueFrom, cueTo } = cue;
    return { type: 'verb', group, cueFrom, cueTo, source, shared: false, inverted, from, ...tail };
  }
}

/** "ujarnya": the source is an ending of the cue itself. */
function enclitic(from: number, to: number): Source {
  return { from, to, mention: -1, type: 'enclitic' };
}
