/**
 * Sieves for quotations that no frame claims, from the most to the least precise: the first that has an answer decides.
 * After Muzny, Fang, Chang & Jurafsky 2017, "A two-stage sieve approach for quote attribution".
 */

import { adjoins, TokenKind } from '../../text/tokens.ts';
import { Word } from '../attribution-grammar.ts';
import type { Frame } from '../frames/frame.ts';
import { isColon, isDash } from '../items.ts';
import type { QuotedStretch } from '../marks/quotation-marks.ts';
import { endsLikeSentence, isShort, isTitle } from '../marks/titles.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Discourse, NOBODY, type Referent } from '../people/coreference.ts';
import type { Statement } from '../statements.ts';
import type { Source } from '../subjects.ts';
import type { Attribution, Evidence } from './attribution.ts';

/** What a speaker is inferred from. */
export type Inference =
  | 'frame-next'
  | 'continued'
  | 'resumed'
  | 'open-paragraph'
  | 'announced'
  | 'signed'
  | 'subject-before'
  | 'subject-behind'
  | 'floating'
  | 'followed'
  | 'clause-subject'
  | 'clause-frame'
  | 'none';

/** Who spoke last. */
export interface Voice {
  /** Entity, or -1. */
  readonly entity: number;
  readonly certainty: number;
  readonly phrase: Source | null;
  /** The frame that named the speaker: the parts of a split quotation share it. */
  readonly frame: Frame | null;
  readonly group: number;
  readonly block: number;
  readonly statement: number;
  /** Whether a quotation, not only a clause, was attributed. */
  readonly quoted: boolean;
}

/** A sieve's answer. */
export interface Guess {
  readonly sieve: Inference;
  readonly kind: 'direct' | 'mixed';
  readonly entity: number;
  readonly certainty: number;
  readonly phrase: Source | null;
  /** The words beside the quotation that name the speaker; null when inferred. */
  readonly source: Source | null;
  readonly frame: Frame | null;
  /** Group of the quotation it goes on; null for a new one. */
  readonly group: number | null;
}

/** The quotation to decide on, and what is known when it is reached. */
export interface Case {
  readonly evidence: Evidence;
  readonly discourse: Discourse;
  readonly voice: Voice | null;
  /** The last attribution before it. */
  readonly before: Attribution | undefined;
  /** Its statement, and its item there. */
  readonly index: number;
  readonly item: number;
  /** Index of the quoted stretch. */
  readonly stretch: number;
  /** The entity that each frame of the statement means. */
  readonly meant: ReadonlyMap<Frame, Referent>;
}

type SieveRule = (given: Case) => Guess | null;

/** How long the rest of a sentence may be that is nothing but a frame, in items. */
const LONGEST_REST = 8;
/** The longest line that signs a quotation, in tokens. */
const LONGEST_SIGNATURE = 25;
/** How many statements back a voice is resumed inside a clause. */
const RESUME_REACH = 2;

/** For a quotation that is a sentence of its own; null if it is no quotation. */
export function decideAlone(given: Case): Guess | null {
  for (const sieve of [frameNext, continued, signed, openParagraph, announced]) {
    const guess = sieve(given);
    if (guess !== null) return guess;
  }
  const stretch = stretchOf(given);
  const { tokens } = given.evidence.reading;
  if (isShort(tokens, stretch) && !endsLikeSentence(tokens, stretch)) return null;
  return subjectBefore(given) ?? floating(given) ?? subjectBehind(given) ?? nobody('direct');
}

/** For a quotation that is built into a clause; null if it is no quotation. */
export function decideInClause(given: Case): Guess | null {
  const stretch = stretchOf(given);
  const more = goesOn(given);
  if (more !== null) return more;
  const { reading, statements } = given.evidence;
  const { items } = statements[given.index] as Statement;
  // "X freute sich: „Endlich.“", "Die Brücke wird gesperrt: „Niemand fragte uns“": alone behind a colon, however short
  const last = given.item === items.length - 1;
  const sentence = isBehindColon(given) && (last || endsLikeSentence(reading.tokens, stretch));
  const short = isShort(reading.tokens, stretch) && !sentence;
  if (short || isTitle(reading, items, given.item, stretch)) return null;
  return clauseFrame(given) ?? announcer(given) ?? clauseSubject(given) ?? resumed(given) ?? nobody('direct');
}

/** “….” X said.: the next sentence is nothing but a frame. */
const frameNext: SieveRule = ({ evidence, discourse, index }) => {
  const { statements, frames, contents } = evidence;
  const here = statements[index] as Statement;
  const next = statements[index + 1];
  const frame = frames[index + 1]?.[0];
  if (next === undefined || frame === undefined || next.block !== here.block) return null;
  const bare = frame.from === 0 && contents[index + 1]?.length === 0 && next.items.length - frame.to <= LONGEST_REST;
  // “….”X说，…: in a script without blanks the speaker touches the closing mark, and may go on without marks
  const touches = frame.from === 0 && !frame.inverted && adjoins(evidence.reading.tokens, here.to - 1);
  if (!(bare || touches) || frame.group?.reports !== 'speech') return null;
  const referent = discourse.resolve(frame.source, here, index);
  return { ...nobody('direct'), phrase: frame.source, ...referent, sieve: 'frame-next', source: frame.source, frame };
};

/** “A,” said X. “B.”: the sentence before it in the paragraph was quoted. */
const continued: SieveRule = ({ evidence, voice, before, index }) => {
  if (!isVoiceBefore(evidence, voice, index) || !voice.quoted) return null;
  // behind words built into a clause begins a quotation of its own
  if (before?.kind !== 'direct' && before?.sieve !== 'mood') return { ...fromVoice(voice), sieve: 'resumed' };
  return { ...fromVoice(voice), ...sharingFrame(voice), sieve: 'continued' };
};

/** “…” ¶ – Bernie Sanders: the next paragraph is nothing but a name, behind a dash or with its role. */
const signed: SieveRule = ({ evidence, index }) => {
  const { statements, reading, entities } = evidence;
  const here = statements[index] as Statement;
  const line = statements[index + 1];
  if (line === undefined || line.block !== here.block + 1 || statements[index + 2]?.block === line.block) return null;
  const { tokens, mentions } = reading;
  const dash = isDash(tokens.folded[line.from] as string);
  const from = dash ? line.from + 1 : line.from;
  const found = from < line.to ? (mentions.startingAt[from] as number) : -1;
  const mention = mentions.all[found];
  if (mention?.type !== 'name') return null;
  const signs = dash ? line.to - from <= LONGEST_SIGNATURE : isNameWithRole(evidence, mention, line.to);
  if (!signs) return null;
  const source: Source = { from: mention.from, to: mention.to, mention: found, type: 'name' };
  return { ...nobody('direct'), sieve: 'signed', entity: entities.of[found] as number, phrase: source, source };
};

/** The paragraph before it left its mark open: one quotation over several paragraphs. */
const openParagraph: SieveRule = ({ evidence, voice, stretch }) => {
  const here = evidence.stretches[stretch] as QuotedStretch;
  const before = evidence.stretches[stretch - 1];
  const open = before !== undefined && !before.closed && before.block === here.block - 1;
  if (!open || voice?.block !== before.block) return null;
  return { ...fromVoice(voice), ...sharingFrame(voice), sieve: 'open-paragraph' };
};

/** X put it this way: ¶ “…” */
const announced: SieveRule = (given) => {
  const { evidence, voice, index } = given;
  const last = evidence.statements[index - 1]?.items.at(-1) ?? -1;
  if (last < 0 || !isColon(evidence.reading.tokens.folded[last] as string)) return null;
  if (voice?.statement === index - 1) return { ...fromVoice(voice), sieve: 'announced' };
  return subjectOfStatement(given, index - 1, 'announced');
};

/** X was glad about it. “…”: the sentence before it in the paragraph has a person as subject. */
const subjectBefore: SieveRule = (given) => {
  const { evidence, voice, index } = given;
  if (isVoiceBefore(evidence, voice, index)) return { ...fromVoice(voice), sieve: 'subject-before' };
  const sameBlock = evidence.statements[index - 1]?.block === evidence.statements[index]?.block;
  return sameBlock ? subjectOfStatement(given, index - 1, 'subject-before') : null;
};

/** “….” X is not amused: who is named next, where a quotation opens the paragraph and nobody has spoken yet. */
const subjectBehind: SieveRule = (given) => {
  const { evidence, voice, index } = given;
  const [before, here, next] = [index - 1, index, index + 1].map((i) => evidence.statements[i]);
  const opens = here !== undefined && before?.block !== here.block && next?.block === here.block;
  if (voice !== null || !opens || next.subject?.type !== 'name') return null;
  return subjectOfStatement(given, index + 1, 'subject-behind');
};

/** A paragraph of its own behind a paragraph with a quotation, or behind a sentence in which somebody spoke: the speaker has not changed. */
const floating: SieveRule = ({ evidence, voice, index }) => {
  const { block } = evidence.statements[index] as Statement;
  if (voice === null || block - voice.block !== 1) return null;
  if (voice.quoted) return { ...fromVoice(voice), sieve: 'floating' };
  return voice.statement === index - 1 ? { ...fromVoice(voice), sieve: 'followed' } : null;
};

/** The nearest frame of its sentence, though its words do not reach the quotation. */
const clauseFrame: SieveRule = (given) => {
  const { evidence, index, meant } = given;
  const frame = nearestFrame(evidence.frames[index] ?? [], stretchOf(given).from);
  if (frame === undefined) return null;
  const who = { phrase: frame.source, ...(meant.get(frame) as Referent), source: frame.source, frame };
  return { ...nobody('mixed'), ...who, sieve: 'clause-frame' };
};

/** "The mayor is content: “…”": before a colon also a common noun that can speak is whose words follow. */
const announcer: SieveRule = (given) => {
  const { evidence, discourse, index, item } = given;
  const statement = evidence.statements[index] as Statement;
  const before = statement.items[item - 1] ?? -1;
  if (before < 0 || !isColon(evidence.reading.tokens.folded[before] as string)) return null;
  const { subject } = statement;
  const source = subject !== null && subject.from < before ? subject : onlyPersonBefore(evidence, statement, before);
  // "Il caso Sala: «…»": a label makes the name a topic
  if (source === null || source.type === 'pronoun' || isLabelled(evidence, source)) return null;
  const referent = discourse.resolve(source, statement, index);
  return { ...nobody('direct'), phrase: source, ...referent, sieve: 'announced', source };
};

/** "Kritik kam von X: “…”": the person before token `end` of a statement, if there is one and no other. */
function onlyPersonBefore({ reading, entities }: Evidence, { from }: Statement, end: number): Source | null {
  const { all, startingAt } = reading.mentions;
  // "L'elogio di X: “…”": right before the colon a surname is one too
  const isPerson = (index: number) =>
    all[index]?.to === end && entities.all[entities.of[index] as number]?.kind === 'person';
  let only: Source | null = null;
  for (let i = from; i < end; i++) {
    const mention = all[startingAt[i] as number];
    if (mention === undefined || !(mention.kind === 'person' || isPerson(startingAt[i] as number))) continue;
    if (only !== null || mention.type === 'pronoun') return null;
    only = { from: mention.from, to: mention.to, mention: startingAt[i] as number, type: mention.type };
    i = mention.to - 1;
  }
  return only;
}

/** X was against “the madness of the past years”: the subject of its clause. */
const clauseSubject: SieveRule = (given) => {
  const { evidence, discourse, index } = given;
  const statement = evidence.statements[index] as Statement;
  const source = statement.subject;
  if (source === null || source.from >= stretchOf(given).from || isLabelled(evidence, source)) return null;
  const referent = discourse.resolve(source, statement, index);
  // "each member will take “such action as it deems necessary”": a common noun only does something
  const maySpeak = source.type === 'pronoun' || isPersonal(evidence, referent.entity);
  return maySpeak ? { ...nobody('mixed'), phrase: source, ...referent, sieve: 'clause-subject', source } : null;
};

/** "E ancora: «…»": behind a colon that no subject and no frame stands before, the voice of the paragraph goes on. */
const goesOn: SieveRule = (given) => {
  const { evidence, index, item } = given;
  const { items, subject } = evidence.statements[index] as Statement;
  const before = items[item - 1] ?? -1;
  if (before < 0 || !isColon(evidence.reading.tokens.folded[before] as string)) return null;
  const own = subject !== null && subject.from < stretchOf(given).from;
  if (own || evidence.frames[index]?.length) return null;
  return (given.before?.kind === 'direct' ? continued(given) : null) ?? resumed(given);
};

/** The voice heard shortly before in the paragraph. */
const resumed: SieveRule = ({ evidence, voice, index }) => {
  const { block } = evidence.statements[index] as Statement;
  const near = voice !== null && voice.block === block && index - voice.statement <= RESUME_REACH;
  return near ? { ...fromVoice(voice), sieve: 'resumed' } : null;
};

function isBehindColon({ evidence, index, item }: Case): boolean {
  const before = evidence.statements[index]?.items[item - 1] ?? -1;
  return before >= 0 && isColon(evidence.reading.tokens.folded[before] as string);
}

function nobody(kind: Guess['kind']): Guess {
  return { ...NOBODY, sieve: 'none', kind, phrase: null, source: null, frame: null, group: null };
}

function fromVoice({ entity, certainty, phrase }: Voice): Guess {
  return { ...nobody('direct'), entity, certainty, phrase };
}

/** The parts of one quotation share its frame and group. */
function sharingFrame({ frame, group }: Voice): Pick<Guess, 'source' | 'frame' | 'group'> {
  return { source: frame?.source ?? null, frame, group };
}

function stretchOf({ evidence, stretch }: Case): QuotedStretch {
  return evidence.stretches[stretch] as QuotedStretch;
}

/** Whether somebody was heard in the sentence before, in the same paragraph. */
function isVoiceBefore({ statements }: Evidence, voice: Voice | null, index: number): voice is Voice {
  return voice?.statement === index - 1 && voice.block === statements[index]?.block;
}

function subjectOfStatement({ evidence, discourse }: Case, index: number, sieve: Inference): Guess | null {
  const statement = evidence.statements[index];
  if (statement === undefined || statement.subject === null) return null;
  const referent = discourse.resolve(statement.subject, statement, index);
  return isPersonal(evidence, referent.entity)
    ? { ...nobody('direct'), ...referent, sieve, phrase: statement.subject }
    : null;
}

/** "Il caso Sala", "Der Fall Anna Weiß": whether a label makes a name a topic. */
function isLabelled({ reading }: Evidence, { from, mention }: Source): boolean {
  const { bits } = reading.words;
  const nameFrom = reading.mentions.all[mention]?.nameFrom ?? from;
  for (let i = Math.max(0, from - 1); i < nameFrom; i++) if ((bits[i] as number) & Word.label) return true;
  return false;
}

function isPersonal({ entities }: Evidence, entity: number): boolean {
  const kind = entities.all[entity]?.kind;
  return kind === 'person' || kind === 'unknown';
}

/** Whether a line is a name with a role behind a comma, and no more. */
function isNameWithRole({ reading }: Evidence, mention: Mention, lineEnd: number): boolean {
  if (mention.afterTo === mention.afterFrom) return false;
  let end = mention.afterTo;
  while (end < lineEnd && reading.tokens.kind[end] === TokenKind.punctuation) end++;
  return end === lineEnd;
}

/** The last frame before a token, else the first one behind it. */
function nearestFrame(frames: readonly Frame[], token: number): Frame | undefined {
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frames[middle] as Frame).cueFrom < token) low = middle + 1;
    else high = middle;
  }
  return frames[low - 1] ?? frames[low];
}
