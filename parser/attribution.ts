/** Attribution: who said each content, by sieves from the most to the least precise; every stretch is decided once. */
import type { Article } from '../article/article.ts';
import { Word } from './attribution-grammar.ts';
import type { Content, Place } from './contents.ts';
import { Discourse } from './coreference.ts';
import type { Entities } from './entities.ts';
import type { Frame } from './frames.ts';
import { isColon, isComma, isDash } from './items.ts';
import type { Mention } from './mention.ts';
import type { QuotedStretch } from './quotation-marks.ts';
import type { Statement } from './statements.ts';
import type { Reading, Source } from './subjects.ts';
import { TokenKind } from './tokens.ts';

/** Which sieve decided: the place of a frame, or an inference from what stands around. */
export type Sieve =
  | Place
  | 'frame-next'
  | 'continued'
  | 'resumed'
  | 'open-paragraph'
  | 'announced'
  | 'signed'
  | 'subject-before'
  | 'floating'
  | 'clause-subject'
  | 'clause-frame'
  | 'none';

/** A content with its speaker, before speakers are numbered. Tokens `[from, to)`. */
export interface Attribution {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly from: number;
  readonly to: number;
  readonly fragments: readonly QuotedStretch[];
  readonly cue: { readonly from: number; readonly to: number } | null;
  /** The words that name the speaker here; null when inferred. */
  readonly source: Source | null;
  /** Entity, or -1. */
  readonly entity: number;
  /** Words that stand for a speaker who is no entity ("police"), also when inferred. */
  readonly phrase: Source | null;
  readonly addressee: Source | null;
  readonly sieve: Sieve;
  readonly group: number;
}

export interface Evidence {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly stretches: readonly QuotedStretch[];
  readonly frames: readonly (readonly Frame[])[];
  readonly contents: readonly (readonly Content[])[];
  readonly reading: Reading;
  readonly entities: Entities;
}

/** Who spoke last, to be taken up by what follows. */
interface Voice {
  readonly entity: number;
  readonly phrase: Source | null;
  readonly group: number;
  readonly block: number;
  readonly statement: number;
  /** Whether a quotation, not only a clause, was attributed. */
  readonly quoted: boolean;
  /** The frame that named the speaker: the parts of a split quote share it. */
  readonly frame: Frame | null;
}

/** A stretch this short is a term, a title or irony unless a frame claims it. */
const SHORTEST_BARE = 4;
/** Sieves that only guess, or found nobody. */
const UNDECIDED: ReadonlySet<Sieve> = new Set(['none', 'floating']);
/** The longest line that signs a quotation, in tokens. */
const LONGEST_SIGNATURE = 25;

export function attribute(evidence: Evidence): Attribution[] {
  return new Attributor(evidence).run();
}

class Attributor {
  readonly #evidence: Evidence;
  readonly #discourse: Discourse;
  readonly #out: Attribution[] = [];
  #voice: Voice | null = null;
  #group = 0;

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
    this.#discourse = new Discourse(evidence.reading, evidence.entities);
  }

  run(): Attribution[] {
    const { statements, article } = this.#evidence;
    statements.forEach((statement, index) => {
      const block = article.blocks[statement.block];
      if (block?.kind === 'credit' || block?.kind === 'notice') return;
      this.#statement(statement, index);
    });
    return joinParagraphs(this.#out, this.#evidence.stretches);
  }

  #statement(statement: Statement, index: number): void {
    const { frames, contents } = this.#evidence;
    const owned = new Set<number>();
    const resolved = new Map<Frame, number>();
    let speaker = -1;
    for (const frame of frames[index] ?? []) {
      if (frame.source === null) continue;
      const entity = this.#discourse.resolve(frame.source, statement, index);
      resolved.set(frame, entity);
      if (speaker === -1) speaker = entity;
    }
    const groups = new Map<Frame, number>();
    for (const content of contents[index] ?? []) {
      if (!this.#isReport(content, statement) || this.#isNarrator(content)) continue;
      for (const stretch of content.stretches) owned.add(stretch);
      this.#fromFrame(content, statement, index, resolved.get(content.frame) ?? -1, groups);
    }
    const alone = this.#isAlone(statement);
    statement.items.forEach((item, k) => {
      if (item >= 0 || owned.has(~item)) return;
      if (alone) this.#standsAlone(~item, statement, index);
      else this.#insideClause(~item, k, statement, index, resolved);
    });
    const first = (frames[index] ?? []).find((frame) => frame.source !== null);
    if (first !== undefined && (contents[index] ?? []).length === 0 && first.source !== null)
      this.#remember(resolved.get(first) ?? -1, first.source, statement, index, false, -1, null);
    this.#discourse.advance(statement, index, speaker);
  }

  /** "I think it will rain" outside of quotation marks: the writer, or somebody interviewed, tells us, not a source. */
  #isNarrator({ kind, frame }: Content): boolean {
    if (kind !== 'indirect' || frame.source?.type !== 'pronoun') return false;
    return this.#evidence.reading.words.meaning[frame.source.from]?.pronoun?.person === 'first';
  }

  /** A colon behind a name reports only in headlines, before quotation marks, or behind a person. */
  #isReport(content: Content, statement: Statement): boolean {
    if (content.frame.type !== 'colon') return true;
    const source = content.frame.source as Source;
    const mention = this.#evidence.reading.mentions.all[source.mention] as Mention;
    if (content.kind === 'direct') return mention.type === 'name';
    const id = this.#evidence.entities.of[source.mention] as number;
    const entity = this.#evidence.entities.all[id];
    return statement.block === 0 && entity !== undefined && (entity.kind === 'person' || entity.mentions.length > 1);
  }

  #fromFrame(content: Content, statement: Statement, index: number, entity: number, groups: Map<Frame, number>): void {
    const { frame } = content;
    const group = groups.get(frame) ?? this.#group++;
    groups.set(frame, group);
    this.#push({
      kind: content.kind,
      from: content.from,
      to: content.to,
      stretches: content.stretches,
      cue: { from: frame.cueFrom, to: frame.cueTo },
      source: frame.source,
      entity,
      phrase: frame.source,
      addressee: frame.addressee,
      sieve: content.place,
      group,
    });
    this.#remember(entity, frame.source, statement, index, content.stretches.length > 0, group, frame);
  }

  #push(found: Omit<Attribution, 'fragments'> & { readonly stretches: readonly number[] }): void {
    const { stretches, ...rest } = found;
    this.#out.push({ ...rest, fragments: stretches.map((i) => this.#evidence.stretches[i] as QuotedStretch) });
  }

  #remember(
    entity: number,
    phrase: Source | null,
    statement: Statement,
    index: number,
    quoted: boolean,
    group: number,
    frame: Frame | null,
  ): void {
    if (entity === -1 && (phrase === null || phrase.type === 'enclitic')) return;
    // a clause reported beside a quotation does not take its voice
    if (!quoted && this.#voice?.statement === index && this.#voice.quoted) return;
    this.#voice = { entity, phrase, group, block: statement.block, statement: index, quoted, frame };
  }

  /** A quoted stretch that is a sentence of its own: who spoke before it, behind it, or is announced. */
  #standsAlone(stretchIndex: number, statement: Statement, index: number): void {
    const { stretches } = this.#evidence;
    const stretch = stretches[stretchIndex] as QuotedStretch;
    const next = this.#frameNext(index);
    if (next !== null) {
      const entity = this.#discourse.resolve(next.source as Source, statement, index);
      this.#infer(stretchIndex, 'frame-next', { entity, phrase: next.source }, statement, index, this.#group++, next);
      return;
    }
    const voice = this.#voice;
    if (voice !== null && voice.block === statement.block && voice.statement === index - 1 && voice.quoted) {
      const split = this.#out[this.#out.length - 1]?.kind === 'direct';
      this.#infer(
        stretchIndex,
        split ? 'continued' : 'resumed',
        voice,
        statement,
        index,
        split ? voice.group : this.#group++,
        split ? voice.frame : null,
      );
      return;
    }
    const signed = this.#signature(index);
    if (signed !== null) {
      this.#infer(stretchIndex, 'signed', signed, statement, index, this.#group++, null, signed.phrase);
      return;
    }
    const before = stretches[stretchIndex - 1];
    if (
      voice !== null &&
      before !== undefined &&
      !before.closed &&
      before.block === stretch.block - 1 &&
      voice.block === before.block
    ) {
      this.#infer(stretchIndex, 'open-paragraph', voice, statement, index, voice.group, voice.frame);
      return;
    }
    if (this.#endsWithColon(index - 1)) {
      const announced = voice !== null && voice.statement === index - 1 ? voice : this.#subjectBefore(index);
      if (announced !== null) {
        this.#infer(stretchIndex, 'announced', announced, statement, index, this.#group++);
        return;
      }
    }
    if (this.#wordsIn(stretch) < SHORTEST_BARE && !this.#endsLikeSentence(stretch)) return;
    if (voice !== null && voice.block === statement.block && voice.statement === index - 1) {
      this.#infer(stretchIndex, 'subject-before', voice, statement, index, this.#group++);
      return;
    }
    const subject = this.#isBlockStart(index) ? null : this.#subjectBefore(index);
    if (subject !== null) {
      this.#infer(stretchIndex, 'subject-before', subject, statement, index, this.#group++);
      return;
    }
    if (voice?.quoted && statement.block - voice.block === 1) {
      this.#infer(stretchIndex, 'floating', voice, statement, index, this.#group++);
      return;
    }
    this.#infer(stretchIndex, 'none', { entity: -1, phrase: null }, statement, index, this.#group++);
  }

  /** A quoted stretch built into a clause whose frames do not claim it. */
  #insideClause(
    stretchIndex: number,
    k: number,
    statement: Statement,
    index: number,
    resolved: ReadonlyMap<Frame, number>,
  ): void {
    const stretch = this.#evidence.stretches[stretchIndex] as QuotedStretch;
    if (this.#wordsIn(stretch) < SHORTEST_BARE || this.#isTitle(stretch, statement.items[k - 1])) return;
    const nearest = nearestFrame(this.#evidence.frames[index] ?? [], stretch.from);
    if (nearest !== null) {
      this.#infer(
        stretchIndex,
        'clause-frame',
        { entity: resolved.get(nearest) ?? -1, phrase: nearest.source },
        statement,
        index,
        this.#group++,
        nearest,
      );
      return;
    }
    const source = statement.subject;
    if (source !== null && source.from < stretch.from) {
      const entity = this.#discourse.resolve(source, statement, index);
      const kind = this.#evidence.entities.all[entity]?.kind;
      if (kind === 'person' || kind === 'unknown' || source.type !== 'name') {
        this.#infer(
          stretchIndex,
          'clause-subject',
          { entity, phrase: source },
          statement,
          index,
          this.#group++,
          null,
          source,
        );
        return;
      }
    }
    const voice = this.#voice;
    if (voice !== null && voice.block === statement.block && index - voice.statement <= 2)
      this.#infer(stretchIndex, 'resumed', voice, statement, index, this.#group++);
    else this.#infer(stretchIndex, 'none', { entity: -1, phrase: null }, statement, index, this.#group++);
  }

  #infer(
    stretchIndex: number,
    sieve: Sieve,
    who: { readonly entity: number; readonly phrase: Source | null },
    statement: Statement,
    index: number,
    group: number,
    frame: Frame | null = null,
    source: Source | null = frame?.source ?? null,
  ): void {
    const stretch = this.#evidence.stretches[stretchIndex] as QuotedStretch;
    this.#push({
      kind: sieve === 'clause-subject' || sieve === 'clause-frame' ? 'mixed' : 'direct',
      from: stretch.from,
      to: stretch.to,
      stretches: [stretchIndex],
      cue: frame === null || frame.cueFrom === frame.cueTo ? null : { from: frame.cueFrom, to: frame.cueTo },
      source,
      entity: who.entity,
      phrase: who.phrase,
      addressee: frame?.addressee ?? null,
      sieve,
      group,
    });
    if (who.entity !== -1 || who.phrase !== null)
      this.#remember(who.entity, who.phrase, statement, index, true, group, frame);
  }

  /** “….” X said.: the next sentence is nothing but a frame. */
  #frameNext(index: number): Frame | null {
    const { statements, frames, contents } = this.#evidence;
    const here = statements[index] as Statement;
    const next = statements[index + 1];
    if (next === undefined || next.block !== here.block || (contents[index + 1] ?? []).length > 0) return null;
    const frame = (frames[index + 1] ?? [])[0];
    return frame !== undefined &&
      frame.from === 0 &&
      frame.type === 'verb' &&
      frame.group?.reports === 'speech' &&
      frame.source !== null &&
      next.items.length - frame.to <= 8
      ? frame
      : null;
  }

  /** “…” ¶ – Bernie Sanders: the next paragraph is nothing but a name, behind a dash or with its role. */
  #signature(index: number): { entity: number; phrase: Source } | null {
    const { statements, reading, entities } = this.#evidence;
    const here = statements[index] as Statement;
    const next = statements[index + 1];
    if (next === undefined || next.block !== here.block + 1 || statements[index + 2]?.block === next.block) return null;
    const { tokens, mentions } = reading;
    const dash = isDash(tokens.folded[next.from] as string);
    const from = dash ? next.from + 1 : next.from;
    const found = from < next.to ? (mentions.startingAt[from] as number) : -1;
    if (found === -1) return null;
    const mention = mentions.all[found] as Mention;
    const role = mention.afterTo > mention.afterFrom;
    let end = role ? mention.afterTo : mention.to;
    while (end < next.to && tokens.kind[end] === TokenKind.punctuation && !(dash && tokens.folded[end] === ',')) end++;
    if (mention.type !== 'name' || !(dash ? next.to - from <= LONGEST_SIGNATURE : role && end === next.to)) return null;
    return {
      entity: entities.of[found] as number,
      phrase: { from: mention.from, to: mention.to, mention: found, type: 'name' },
    };
  }

  #isAlone(statement: Statement): boolean {
    const { tokens } = this.#evidence.reading;
    return statement.items.every((item) => item < 0 || tokens.kind[item] === TokenKind.punctuation);
  }

  #isBlockStart(index: number): boolean {
    const { statements } = this.#evidence;
    return statements[index - 1]?.block !== statements[index]?.block;
  }

  #endsWithColon(index: number): boolean {
    const statement = this.#evidence.statements[index];
    const last = statement?.items[statement.items.length - 1];
    return last !== undefined && last >= 0 && isColon(this.#evidence.reading.tokens.folded[last] as string);
  }

  #wordsIn(stretch: QuotedStretch): number {
    const { tokens } = this.#evidence.reading;
    let count = 0;
    for (let i = stretch.from; i < stretch.to && count < SHORTEST_BARE; i++)
      if (tokens.kind[i] !== TokenKind.punctuation) count++;
    return count;
  }

  #endsLikeSentence(stretch: QuotedStretch): boolean {
    const mark = this.#evidence.reading.tokens.folded[stretch.last] as string;
    return '.!?…'.includes(mark) || isComma(mark);
  }

  /** The subject of the sentence before. */
  #subjectBefore(index: number): { entity: number; phrase: Source | null } | null {
    const before = this.#evidence.statements[index - 1];
    if (before === undefined) return null;
    const source = before.subject;
    if (source === null) return null;
    const entity = this.#discourse.resolve(source, before, index - 1);
    const kind = this.#evidence.entities.all[entity]?.kind;
    return kind === 'person' || kind === 'unknown' ? { entity, phrase: source } : null;
  }

  /** A work's title: its noun stands before it, or every longer word is capitalised and no stop ends it. */
  #isTitle(stretch: QuotedStretch, before: number | undefined): boolean {
    const { tokens, words } = this.#evidence.reading;
    if (before !== undefined && before >= 0) {
      const bits = words.bits[words.head[before] as number] as number;
      if (bits & Word.work) return true;
    }
    if (this.#endsLikeSentence(stretch)) return false;
    for (let i = stretch.from; i < stretch.to; i++) {
      if (tokens.kind[i] !== TokenKind.word || tokens.capital[i]) continue;
      if ((tokens.end[i] as number) - (tokens.start[i] as number) > 3) return false;
    }
    return true;
  }
}

/** The last frame with a source before a token, else the first one behind it. */
function nearestFrame(frames: readonly Frame[], token: number): Frame | null {
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frames[middle] as Frame).cueFrom < token) low = middle + 1;
    else high = middle;
  }
  const near = [frames[low - 1], frames[low - 2], frames[low], frames[low + 1]];
  return near.find((frame) => frame !== undefined && frame.source !== null) ?? null;
}

/**
 * A quotation over several paragraphs opens a mark in each and closes it in the last: where only the last one says who
 * spoke, the paragraphs before it are given its speaker.
 */
function joinParagraphs(attributions: readonly Attribution[], stretches: readonly QuotedStretch[]): Attribution[] {
  const joined = [...attributions];
  const at = new Map<number, number>();
  joined.forEach((attribution, i) => {
    for (const fragment of attribution.fragments) at.set(fragment.from, i);
  });
  for (let s = stretches.length - 2; s >= 0; s--) {
    const [stretch, next] = [stretches[s] as QuotedStretch, stretches[s + 1] as QuotedStretch];
    if (stretch.closed || next.block !== stretch.block + 1) continue;
    const [here, there] = [at.get(stretch.from), at.get(next.from)];
    if (here === undefined || there === undefined) continue;
    const [part, rest] = [joined[here] as Attribution, joined[there] as Attribution];
    if (!UNDECIDED.has(part.sieve) || rest.kind !== 'direct' || UNDECIDED.has(rest.sieve)) continue;
    const { cue, source, entity, phrase, addressee, group } = rest;
    joined[here] = { ...part, cue, source, entity, phrase, addressee, group, sieve: 'open-paragraph' };
  }
  return joined;
}
