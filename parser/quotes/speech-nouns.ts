/** Frames whose cue is a noun for what somebody says: "rejected Petrov's claim that …", "a warning by the ministry that …". */
import { Word } from './attribution-grammar.ts';
import type { Frame } from './frame.ts';
import type { Items } from './items.ts';
import { sourceOf } from './phrase.ts';
import type { Source } from './subjects.ts';

/** How many adjectives may stand between the owner and the noun. */
const MOST_ADJECTIVES = 2;

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
  const noun = owned(items, k - 1, subject) ?? agented(items, k);
  if (noun === null || noun.from === 0 || items.isComma(noun.from - 1) || items.isQuoted(noun.from - 1)) return null;
  const cueFrom = items.token(noun.at);
  return {
    type: 'verb',
    group: null,
    cueFrom,
    cueTo: cueFrom + 1,
    source: noun.source,
    shared: false,
    inverted: false,
    from: noun.from,
    to: noun.to,
    addressee: null,
  };
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

/** "a warning by the ministry", up to the complementizer at item `k`. */
function agented(items: Items, k: number): Noun | null {
  const index = items.mentionTo(k - 1);
  if (index === -1) return null;
  const by = ownerFrom(items, k - 1, index) - 1;
  const token = items.token(by);
  if (token === -1 || !items.reading.speechNouns.agents.has(items.reading.tokens.folded[token] as string)) return null;
  if (!isSpeechNoun(items, by - 1)) return null;
  return { at: by - 1, source: sourceOf(items, index), from: by - 2, to: k };
}

function ownerFrom(items: Items, last: number, mention: number): number {
  return items.back(last, items.reading.mentions.all[mention]?.from ?? -1);
}

function isSpeechNoun(items: Items, k: number): boolean {
  const token = items.token(k);
  return token !== -1 && items.reading.speechNouns.nouns.has(items.reading.tokens.folded[token] as string);
}
