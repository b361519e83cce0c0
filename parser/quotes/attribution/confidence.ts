/** Confidence: how often what decided on a speaker was right where people had annotated who spoke, times how
 * likely a pronoun means whom it was taken to mean. */

import type { Source } from '../subjects.ts';
import type { Attribution, Sieve } from './attribution.ts';

/**
 * How often each sieve named the right speaker: measured on half of the English development articles of the shared
 * benchmark (257 of PolNeAR, by hash of their ids), rounded; sieves seen less than ten times there are set to 0.8.
 * `bench/calibration.ts` shows what came of it: of the speakers shown as sure, 95 of 100 are right.
 */
const PRECISION: Readonly<Record<Sieve, number>> = {
  behind: 0.98,
  before: 0.95,
  split: 0.98,
  'clause-behind': 0.9,
  'clause-before': 0.97,
  around: 0.95,
  according: 0.75,
  colon: 0.93,
  object: 0.84,
  'frame-next': 0.8,
  continued: 0.98,
  resumed: 0.84,
  'open-paragraph': 0.8,
  announced: 0.8,
  signed: 0.8,
  'subject-before': 0.72,
  'subject-behind': 0.6,
  floating: 0.8,
  followed: 0.65,
  mood: 0.8,
  'only-speaker': 0.75,
  repeated: 0.9,
  'clause-subject': 0.6,
  'clause-frame': 0.84,
  none: 0.2,
};

/** A pronoun that could not be turned into a name says nearly nothing. */
const UNRESOLVED_PRONOUN = 0.3;
/** Noun phrases have vaguer edges than names. */
const NOUN_PHRASE = 0.86;

/** Of a language in which nobody has measured whether the English precision holds. */
const UNMEASURED = 0.85;

/**
 * 0…1, two decimals.
 * @param reliability the language's, see `AttributionData`
 */
export function confidenceOf(
  { sieve, source, phrase, entity, certainty }: Attribution,
  hasSpeaker: boolean,
  reliability = UNMEASURED,
): number {
  const precision = hasSpeaker
    ? PRECISION[sieve] * certainty * wordsOf(entity === -1 ? (phrase ?? source) : source, entity) * reliability
    : PRECISION.none;
  return Math.round(precision * 100) / 100;
}

/** How far the words that name the speaker can be trusted; whom they mean is told by their certainty. */
function wordsOf(words: Source | null, entity: number): number {
  switch (words?.type) {
    case 'pronoun':
    case 'enclitic':
      return entity === -1 ? UNRESOLVED_PRONOUN : 1;
    case 'nominal':
      return NOUN_PHRASE;
    default:
      return 1;
  }
}
