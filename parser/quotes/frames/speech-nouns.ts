/** Frames whose cue is a noun for what somebody says: "rejected Petrov's claim that …", "a warning by the ministry that …". */
import { Word } from '../attribution-grammar.ts';
import type { Items } from '../items.ts';
import type { Reading, Source } from '../subjects.ts';
import type { Frame } from './frame.ts';
import { type PhraseBehind, sourceOf } from './phrase.ts';
import { phraseBehind } from './phrases-behind.ts';

/** How many adjectives may stand between the owner and the noun. */
const MOST_ADJECTIVES = 2;
/** How far into a clause its verb is looked for, in items. */
const LONGEST_CLAUSE = 20;
/** The most items between the noun phrase and the complementizer. */
const LONGEST_LINK = 3;

interface Noun {
  /** The item of the noun. */
  readonly at: number;
  readonly source: Source;
  /** The item at which the noun phrase begins, and the one behind it. */
  readonly from: number;
  readonly to: number;
}

/**
 * The frame of a noun that the complementizer at item `k` follows; null where the noun phrase does not tell whose words they are.
 * What opens a clause as its subject has none: where its words end, no word tells ("His claim that it was safe was false").
 *
 * @param subject of the statement, whom a possessive means
 */
export function nounFrame(items: Items, k: number, subject: Source | null): Frame | null {
  if (items.reading.speechNouns.nouns.size === 0) return null;
  const end = phraseEnd(items, k);
  const noun = owned(items, end - 1, subject) ?? agented(items, end) ?? adverbial(items, end - 1, subject);
  const fronted = noun !== null && (noun.from === 0 || items.isQuoted(noun.from - 1));
  const means = noun !== null && noun.source === subject;
  if (noun === null || fronted || (items.isComma(noun.from - 1) && !means)) return null;
  const cueFrom = items.token(noun.at);
  return {
    type: 'verb',
    group: null,
    cueFrom,
    cueTo: cueFrom + 1,
    source: noun.source,
    shared: means,
    inverted: false,
    from: noun.from,
    to: items.isComma(k - 1) ? k - 1 : k,
    addressee: null,
  };
}

/** "слова Петровой о том, что", "la afirmación de Ana de que": the item behind the noun phrase that the complementizer at `k` explains. */
function phraseEnd(items: Items, k: number): number {
  let end = k;
  if (items.isComma(end - 1)) end--;
  if (items.reading.speechNouns.correlates.has(items.reading.tokens.folded[items.token(end - 1)] as string)) end--;
  while (end > 0 && k - end < LONGEST_LINK && items.bits(end - 1) & Word.preposition && items.mentionTo(end - 1) === -1)
    end--;
  return end;
}

/** Whether a noun phrase with its owner is the object of the verb of a frame before it ("rejected Petrov's claim that …"). */
export function isObjectOf(items: Items, noun: Frame, frame: Frame | undefined): boolean {
  if (frame === undefined || frame.type !== 'verb' || noun.from < frame.to) return false;
  for (let k = frame.to; k < noun.from; k++) if (!(items.bits(k) & Word.determiner)) return false;
  return true;
}

/** "expressed (grave) doubts that": the frame of a verb of speech, extended over its object, a noun that a clause at item `k` explains. */
export function withSpeechNoun(items: Items, frame: Frame | undefined, k: number): Frame | null {
  if (frame?.group?.reports !== 'speech' || frame.inverted || !isSpeechNoun(items, k - 1)) return null;
  if (k - 1 < frame.to || k - 1 - frame.to > MOST_ADJECTIVES) return null;
  for (let i = frame.to; i < k - 1; i++)
    if (items.mark(i) !== '' || items.bits(i) & (Word.preposition | Word.pronoun | Word.conjunction)) return null;
  return { ...frame, to: k };
}

/** "Petrov's (repeated) claim", "her claim" with the noun at item `at`. */
function owned(items: Items, at: number, subject: Source | null): Noun | null {
  if (!isSpeechNoun(items, at)) return null;
  for (let k = at - 1; k >= 0 && at - k <= MOST_ADJECTIVES + 1; k--) {
    const token = items.token(k);
    if (token === -1) return null;
    if (items.reading.speechNouns.possessives.has(items.reading.tokens.folded[token] as string)) {
      const binder = subject !== null && subject.from < token ? subject : null;
      const source: Source = { from: token, to: token + 1, mention: -1, type: 'enclitic', ...(binder && { binder }) };
      return { at, source, from: k, to: at + 1 };
    }
    if (items.mark(k - 1) === "'" && items.bits(k) & Word.apostropheEnding) {
      const owner = items.mentionTo(k - 2);
      return owner === -1
        ? null
        : { at, source: sourceOf(items, owner), from: ownerFrom(items, k - 2, owner), to: at + 1 };
    }
    if (items.mark(k) !== '' || items.bits(k) & (Word.determiner | Word.preposition | Word.conjunction)) return null;
  }
  return null;
}

/** "a warning by the ministry", "pernyataan Ana", "die Warnung des Ministeriums" before item `end`. */
function agented(items: Items, end: number): Noun | null {
  const index = items.mentionTo(end - 1);
  if (index === -1) return null;
  const owner = ownerFrom(items, end - 1, index);
  const { agents, genitive } = items.reading.speechNouns;
  // "pernyataan Ana": read as one noun phrase, which the speech noun opens
  const inner = genitive && isSpeechNoun(items, owner) ? items.mentionFrom(owner + 1) : -1;
  if (inner !== -1) return { at: owner, source: sourceOf(items, inner), from: opening(items, owner), to: end };
  const by = items.token(owner - 1);
  if (by === -1) return null;
  const governed = agents.has(items.reading.tokens.folded[by] as string);
  const at = governed ? owner - 2 : owner - 1;
  if (!(governed || genitive) || !isSpeechNoun(items, at)) return null;
  return { at, source: sourceOf(items, index), from: opening(items, at), to: end };
}

/** The item of the article before a noun, or the noun's own. */
function opening(items: Items, at: number): number {
  return items.bits(at - 1) & Word.determiner ? at - 1 : at;
}

function ownerFrom(items: Items, last: number, mention: number): number {
  return items.back(last, items.reading.mentions.all[mention]?.from ?? -1);
}

/** Whether a source that no mention gives is what was said, not who said it ("so die Begründung"). */
export function isWhatWasSaid({ tokens, speechNouns }: Reading, { mention, from, to }: Source): boolean {
  if (mention !== -1 || speechNouns.nouns.size === 0) return false;
  for (let i = from; i < to; i++) if (speechNouns.nouns.has(tokens.folded[i] as string)) return true;
  return false;
}

/** "so das Fazit von X": who said the words that the noun phrase at item `i` stands for; null where it is no such phrase, or does not tell. */
export function ownerOfWords(items: Items, i: number): PhraseBehind | null {
  const at = speechNounIn(items, i);
  // "so der Titel der Studie": what is written stands for nobody's words
  if (at === -1 || items.bits(at) & Word.work) return null;
  const { tokens, speechNouns, genitiveArticles } = items.reading;
  const behind = tokens.folded[items.token(at + 1)] ?? '';
  const agent = speechNouns.agents.has(behind) ? at + 2 : genitiveArticles.has(behind) ? at + 1 : -1;
  const owner = agent === -1 ? null : phraseBehind(items, agent, true);
  // "so das Fazit des Abends"
  return owner === null || owner.source.mention === -1 ? null : owner;
}

/** The item of such a noun that heads the noun phrase at item `i`, adjectives before it; -1 where another noun or none does. */
export function speechNounIn(items: Items, i: number): number {
  let at = i;
  while (at - i <= MOST_ADJECTIVES && items.token(at) !== -1 && items.mark(at) === '' && !isSpeechNoun(items, at)) at++;
  return isSpeechNoun(items, at) ? at : -1;
}

/** "mit der Begründung, die Therapie sei …": whether the comma at item `k` parts such a noun from a clause in the mood of reported words. */
export function opensReportedClause(items: Items, k: number): boolean {
  if (!items.isComma(k) || !isSpeechNoun(items, k - 1)) return false;
  for (let i = k + 1; i - k < LONGEST_CLAUSE && items.token(i) !== -1 && !items.isComma(i); i++)
    if (items.bits(i) & Word.clauseMarker) return true;
  return false;
}

/** "mit der Begründung": by a noun behind such a preposition the subject of the sentence speaks. */
function adverbial(items: Items, at: number, subject: Source | null): Noun | null {
  const { tokens, speechNouns } = items.reading;
  const article = items.bits(at - 1) & Word.determiner ? at - 1 : -1;
  const preposition = items.token(article - 1);
  if (!isSpeechNoun(items, at) || article === -1 || preposition === -1 || subject === null) return null;
  if (!speechNouns.means.has(tokens.folded[preposition] as string) || subject.from >= preposition) return null;
  return { at, source: subject, from: article - 1, to: at + 1 };
}

function isSpeechNoun(items: Items, k: number): boolean {
  const token = items.token(k);
  return token !== -1 && items.reading.speechNouns.nouns.has(items.reading.tokens.folded[token] as string);
}
