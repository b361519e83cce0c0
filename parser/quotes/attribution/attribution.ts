/** Attribution: who said each content. Frames decide first; what they leave is passed through the sieves. */
import type { Article, BlockKind } from '../../../article/article.ts';
import { TokenKind } from '../../text/tokens.ts';
import { Word } from '../attribution-grammar.ts';
import type { Content, Place } from '../contents/contents.ts';
import type { Frame } from '../frames/frame.ts';
import { isColon } from '../items.ts';
import type { QuotedStretch } from '../marks/quotation-marks.ts';
import type { Mention } from '../mentions/mention.ts';
import type { ChooseAntecedent } from '../people/antecedents.ts';
import { Discourse, NOBODY, type Referent } from '../people/coreference.ts';
import type { Entities } from '../people/entities.ts';
import type { Statement } from '../statements.ts';
import type { Reading, Source } from '../subjects.ts';
import type { Turn } from './interviews.ts';
import { withRepeats } from './repeats.ts';
import type { ReportedMood } from './reported-mood.ts';
import { decideAlone, decideInClause, type Guess, type Inference, type Voice } from './sieves.ts';

/** What decided on a speaker: the place of a frame, or an inference from what stands around. */
export type Sieve = Place | Inference | 'mood' | 'only-speaker' | 'repeated';

/** A content with its speaker, before speakers are numbered. Tokens `[from, to)`. */
export interface Attribution {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly from: number;
  readonly to: number;
  readonly fragments: readonly QuotedStretch[];
  readonly cue: { readonly from: number; readonly to: number } | null;
  /** The words that name the speaker here; null when inferred. */
  readonly source: Source | null;
  /** Entity, or -1; and how sure it is that the words beside the quotation, or the inference, mean it (0…1). */
  readonly entity: number;
  readonly certainty: number;
  /** Words that stand for a speaker who is no entity ("police"), also when inferred. */
  readonly phrase: Source | null;
  readonly addressee: Source | null;
  readonly sieve: Sieve;
  readonly group: number;
}

/** What the earlier stages found. */
export interface Evidence {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly stretches: readonly QuotedStretch[];
  /** Frames and contents of each statement. */
  readonly frames: readonly (readonly Frame[])[];
  readonly contents: readonly (readonly Content[])[];
  readonly reading: Reading;
  /** Sentences that report by the mood of their verb. */
  readonly reportedMood: ReportedMood;
  readonly entities: Entities;
  /** Turns of an interview by their block. */
  readonly turns: ReadonlyMap<number, Turn>;
  /** Decides whom a pronoun means. */
  readonly chooseAntecedent: ChooseAntecedent;
}

/** Blocks in which nobody speaks. */
const SILENT: ReadonlySet<BlockKind> = new Set(['credit', 'notice']);

/** How many statements back a sentence in the mood of reported words looks for its speaker. */
const MOOD_REACH = 2;
/** How often a person is quoted by name before bare quotations are taken for that person's. */
const FEWEST_OF_ONE = 2;

/** In the order of the text. */
export function attribute(evidence: Evidence): Attribution[] {
  return new Attributor(evidence).run();
}

class Attributor {
  readonly #evidence: Evidence;
  readonly #discourse: Discourse;
  readonly #found: Attribution[] = [];
  /** Who spoke last, to be taken up by what follows. */
  #voice: Voice | null = null;
  #groups = 0;

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
    this.#discourse = new Discourse(evidence.reading, evidence.entities, evidence.chooseAntecedent);
  }

  run(): Attribution[] {
    const { statements, article } = this.#evidence;
    statements.forEach((statement, index) => {
      const kind = article.blocks[statement.block]?.kind;
      if (kind !== undefined && SILENT.has(kind)) return;
      const turn = this.#evidence.turns.get(statement.block);
      if (turn === undefined && this.#isLabelled(statement)) return;
      if (turn === undefined) this.#statement(statement, index);
      else if (statements[index - 1]?.block !== statement.block) this.#turn(turn);
    });
    return withRepeats(this.#withOnlySpeaker(), this.#evidence.reading.tokens);
  }

  /** "Baca juga: X says …": another article's words, or a credit. */
  #isLabelled({ from }: Statement): boolean {
    const { tokens, words } = this.#evidence.reading;
    return ((words.bits[from] as number) & Word.label) !== 0 && isColon(tokens.folded[words.to[from] as number] ?? '');
  }

  /** Where one person is quoted and nobody else, paragraphs and headings that are nothing but a quotation are that person's. */
  #withOnlySpeaker(): Attribution[] {
    const named = this.#found.filter(({ entity, phrase }) => entity !== -1 || phrase !== null);
    const entity = named[0]?.entity ?? -1;
    const kind = this.#evidence.entities.all[entity]?.kind;
    const only = named.length >= FEWEST_OF_ONE && named.every((found) => found.entity === entity);
    if (kind !== 'person' || !only) return this.#found;
    return this.#found.map((found) =>
      found.sieve === 'none' && this.#isWholeBlock(found)
        ? { ...found, entity, sieve: 'only-speaker' as const }
        : found,
    );
  }

  /** Whether nothing but marks stands beside a quotation in its paragraph. */
  #isWholeBlock({ from, to, fragments }: Attribution): boolean {
    const { article, reading } = this.#evidence;
    const block = article.blocks[fragments[0]?.block ?? -1];
    if (block === undefined) return false;
    const { kind, start, end } = reading.tokens;
    let first = from;
    let limit = to;
    while (first > 0 && (start[first - 1] as number) >= block.start && kind[first - 1] === TokenKind.punctuation)
      first--;
    while (limit < reading.tokens.count && (end[limit] as number) <= block.end && kind[limit] === TokenKind.punctuation)
      limit++;
    return (start[first] as number) <= block.start && (end[limit - 1] as number) >= block.end;
  }

  /** A turn of an interview is one quotation, whatever it quotes. */
  #turn({ from, to, source, entity }: Turn): void {
    const sieve = source === null && entity === -1 ? 'none' : 'colon';
    const said = { kind: 'direct', from, to, sieve, source, entity, certainty: 1, phrase: source } as const;
    this.#add({ ...said, group: this.#groups++, frame: null }, []);
  }

  #statement(statement: Statement, index: number): void {
    const frames = this.#evidence.frames[index] ?? [];
    const contents = this.#evidence.contents[index] ?? [];
    const said = wordsBefore(contents);
    const meant = new Map(
      frames.map((frame) => [frame, this.#discourse.resolve(frame.source, statement, index, said.get(frame))]),
    );
    const owned = this.#fromFrames(contents, statement, index, meant);
    if (contents.length === 0) this.#fromMood(owned, statement, index);
    this.#fromSieves(owned, statement, index, meant);
    const [first] = frames;
    const speaker = first === undefined ? NOBODY : (meant.get(first) as Referent);
    // "Hal itu dikatakan X": a frame that reports nothing here still tells who speaks next
    if (first !== undefined && contents.length === 0)
      this.#remember({ phrase: first.source, ...speaker, frame: null }, index, false, -1);
    const { entity, phrase } = speaker;
    this.#discourse.advance(statement, index, { source: first?.source ?? null, entity, phrase });
  }

  /** Attributes what frames report; returns the quoted stretches in it. */
  #fromFrames(
    contents: readonly Content[],
    statement: Statement,
    index: number,
    meant: Map<Frame, Referent>,
  ): Set<number> {
    const owned = new Set<number>();
    const groups = new Map<Frame, number>();
    for (const content of contents) {
      if (!this.#isReport(content, statement)) continue;
      const { frame, kind, from, to, stretches, place } = content;
      const group = groups.get(frame) ?? this.#groups++;
      groups.set(frame, group);
      const who = { phrase: frame.source, ...(meant.get(frame) as Referent), frame };
      this.#add({ kind, from, to, sieve: place, group, source: frame.source, ...who }, stretches);
      this.#remember(who, index, stretches.length > 0, group);
      for (const stretch of stretches) owned.add(stretch);
    }
    return owned;
  }

  #isReport({ kind, frame }: Content, statement: Statement): boolean {
    const { entities, reading } = this.#evidence;
    if (frame.type !== 'colon') {
      // "I think it will rain" outside of quotation marks: the writer, or somebody interviewed, tells us
      const first = reading.words.meaning[frame.source.from]?.pronoun?.person === 'first';
      return !(kind === 'indirect' && frame.source.type === 'pronoun' && first);
    }
    // a colon behind a name reports before quotation marks, and in headlines if the name is a speaker's
    if (kind === 'direct') return (reading.mentions.all[frame.source.mention] as Mention).type === 'name';
    const entity = entities.all[entities.of[frame.source.mention] as number];
    return statement.block === 0 && entity !== undefined && (entity.kind === 'person' || entity.mentions.length > 1);
  }

  /** "Die Brücke sei sicher.": attributes a sentence that goes on with the words of whoever was heard before it. */
  #fromMood(owned: Set<number>, statement: Statement, index: number): void {
    const voice = this.#moodVoice(statement, index);
    if (voice === null || index - voice.statement > MOOD_REACH || statement.block - voice.block > 1) return;
    const sentence = this.#evidence.reportedMood.read(statement, voice !== this.#voice);
    if (sentence === null) return;
    const { kind, from, to, stretches } = sentence;
    const who = { entity: voice.entity, certainty: voice.certainty, phrase: voice.phrase };
    const group = this.#groups++;
    // the words that named the speaker govern the sentences that go on with the report
    const source = voice.frame?.source ?? (voice === this.#voice ? null : voice.phrase);
    this.#add({ kind, from, to, sieve: 'mood', group, source, ...who, frame: null }, stretches);
    this.#remember({ ...who, frame: voice.frame }, index, voice.quoted || stretches.length > 0, group);
    for (const stretch of stretches) owned.add(stretch);
  }

  /** Whom a sentence in the mood of reported words goes on with: the voice heard last, or a person whom the sentence right before it is about. */
  #moodVoice(statement: Statement, index: number): Voice | null {
    const voice = this.#voice;
    const before = this.#evidence.statements[index - 1];
    if (voice?.statement === index - 1 || before?.block !== statement.block || before.subject === null) return voice;
    const { entity, certainty } = this.#discourse.resolve(before.subject, before, index - 1);
    const person = this.#evidence.entities.all[entity];
    // a noun beside another may look like a name: a given name or an office is sure
    if (person?.kind !== 'person' || (person.gender === 'any' && person.heads.size === 0)) return voice;
    return {
      entity,
      certainty,
      phrase: before.subject,
      frame: null,
      group: -1,
      block: before.block,
      statement: index - 1,
      quoted: false,
    };
  }

  /** Attributes the quoted stretches that no frame claims. */
  #fromSieves(
    owned: ReadonlySet<number>,
    statement: Statement,
    index: number,
    meant: ReadonlyMap<Frame, Referent>,
  ): void {
    const { kind } = this.#evidence.reading.tokens;
    const alone = statement.items.every((item) => item < 0 || kind[item] === TokenKind.punctuation);
    statement.items.forEach((item, k) => {
      if (item >= 0 || owned.has(~item)) return;
      const decide = alone ? decideAlone : decideInClause;
      const guess = decide({
        evidence: this.#evidence,
        discourse: this.#discourse,
        voice: this.#voice,
        before: this.#found[this.#found.length - 1],
        index,
        item: k,
        stretch: ~item,
        meant,
      });
      if (guess !== null) this.#infer(~item, guess, index);
    });
  }

  #infer(stretchIndex: number, guess: Guess, index: number): void {
    const { from, to } = this.#evidence.stretches[stretchIndex] as QuotedStretch;
    const { kind, sieve, entity, certainty, phrase, source, frame } = guess;
    const group = guess.group ?? this.#groups++;
    this.#add({ kind, from, to, sieve, group, source, entity, certainty, phrase, frame }, [stretchIndex]);
    if (entity !== -1 || phrase !== null) this.#remember(guess, index, true, group);
  }

  #add(
    { frame, ...found }: Omit<Attribution, 'fragments' | 'cue' | 'addressee'> & { readonly frame: Frame | null },
    stretches: readonly number[],
  ): void {
    this.#found.push({
      ...found,
      fragments: stretches.map((i) => this.#evidence.stretches[i] as QuotedStretch),
      cue: frame === null ? null : { from: frame.cueFrom, to: frame.cueTo },
      addressee: frame?.addressee ?? null,
    });
  }

  #remember(
    who: Pick<Voice, 'entity' | 'certainty' | 'phrase' | 'frame'>,
    index: number,
    quoted: boolean,
    group: number,
  ): void {
    const { entity, certainty, phrase, frame } = who;
    if (entity === -1 && (phrase === null || phrase.type === 'enclitic')) return;
    // a clause reported beside a quotation does not take its voice
    if (!quoted && this.#voice?.statement === index && this.#voice.quoted) return;
    const { block } = this.#evidence.statements[index] as Statement;
    this.#voice = { entity, certainty, phrase, frame, group, block, statement: index, quoted };
  }
}

/** What a frame reports before its source; left out where it is only told ("Holm would not run, he said"). */
function wordsBefore(contents: readonly Content[]): ReadonlyMap<Frame, Content> {
  const before = contents.filter(({ kind, frame, to }) => kind !== 'indirect' && to <= frame.source.from);
  return new Map(before.map((content) => [content.frame, content]));
}
