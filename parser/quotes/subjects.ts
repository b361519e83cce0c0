/** The subject of a sentence, as far as word order tells it without a parser. */

import type { AttributionData } from '../../languages/attribution-data.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { WordClasses } from '../text/word-classes.ts';
import { Word } from './attribution-grammar.ts';
import { isOblique } from './frames/case-subjects.ts';
import type { Mention, Mentions } from './mentions/mention.ts';
import { isOwner } from './mentions/owners.ts';

/** What the earlier stages read. */
export interface Reading {
  readonly tokens: Tokens;
  readonly words: WordClasses;
  readonly mentions: Mentions;
  /** The language puts its verb second: see `AttributionData`. */
  readonly freeFront: boolean;
  /** Nouns are written with a capital: see `AttributionData`. */
  readonly capitalNouns: boolean;
  /** Prepositions behind which a body speaks: see `CueGroup`. */
  readonly within: readonly string[];
  /** Whether a comma closes a source that opens its sentence. */
  readonly partsSources: boolean;
  /** Verbs of saying can go without a subject. */
  readonly dropsSubjects: boolean;
  /** How verbs agree with their subject: see `AttributionData`; null where they do not. */
  readonly verbAgreement: AttributionData['verbAgreement'] | null;
  /** Endings of words that are no subject: see `AttributionData`. */
  readonly obliqueEndings: readonly string[];
  /** Articles that open no subject: see `AttributionData`. */
  readonly obliqueArticles: ReadonlySet<string>;
  /** What opens clauses that their verb closes: see `AttributionData`. */
  readonly brackets: Readonly<Record<'auxiliaries' | 'as' | 'infinitives', ReadonlySet<string>>>;
  /** Whether an office stands right before its bearer's name, or parted from it by its place: see `AttributionData`. */
  readonly officesBeside: boolean;
  /** Verbs that only people speak by: see `AttributionData`. */
  readonly oralVerbs: ReadonlySet<string>;
  /** Labels of interviews' turns: see `AttributionData`. */
  readonly interview: Readonly<Record<'questions' | 'answers', ReadonlySet<string>>>;
  /** Nouns for people by their age: see `AttributionData`. */
  readonly ageNouns: ReadonlySet<string>;
  /** Nouns for what somebody says: see `AttributionData`. */
  readonly speechNouns: Readonly<Record<'nouns' | 'possessives' | 'agents' | 'correlates', ReadonlySet<string>>> & {
    readonly genitive: boolean;
  };
  /** How the passive is built: see `AttributionData`. */
  readonly passive: Readonly<Record<'auxiliaries' | 'agents', ReadonlySet<string>>>;
  /** What names the source of an account in one word ("nach Polizeiangaben"): see `AttributionData`. */
  readonly accounts: Readonly<Record<'prepositions' | 'nouns' | 'links', readonly string[]>>;
  /** Particles behind the subject of a verb that need not follow at once (ने); empty where the verb does. */
  readonly subjectMarkers: readonly string[];
}

/** What a language's data tell of how its clauses are read. */
export function readingRules(data: AttributionData | null): Omit<Reading, 'tokens' | 'words' | 'mentions'> {
  const caseless = data?.caseless;
  return {
    freeFront: data?.freeFront ?? false,
    capitalNouns: data?.capitalNouns ?? false,
    obliqueEndings: data?.obliqueEndings ?? [],
    obliqueArticles: new Set(data?.obliqueArticles),
    brackets: {
      auxiliaries: new Set(data?.brackets?.auxiliaries),
      as: new Set(data?.brackets?.as),
      infinitives: new Set(data?.brackets?.infinitives),
    },
    officesBeside: (data?.placeBehindOffice ?? false) || (data?.definiteEndings?.length ?? 0) > 0,
    oralVerbs: new Set(data?.oralVerbs),
    interview: { questions: new Set(data?.interview?.questions), answers: new Set(data?.interview?.answers) },
    ageNouns: new Set(data?.ageNouns),
    speechNouns: {
      nouns: new Set(data?.speechNouns?.nouns),
      possessives: new Set(data?.speechNouns?.possessives),
      agents: new Set(data?.speechNouns?.agents),
      correlates: new Set(data?.speechNouns?.correlates),
      genitive: data?.speechNouns?.genitive ?? false,
    },
    passive: { auxiliaries: new Set(data?.passive?.auxiliaries), agents: new Set(data?.passive?.agents) },
    accounts: data?.accordingTo.accounts ?? { prepositions: [], nouns: [], links: [] },
    partsSources: !(data?.accordingTo.unparted ?? false),
    within: data?.cues.flatMap((group) => group.within ?? []) ?? [],
    dropsSubjects: data?.cues.some((group) => group.mayDropSubject) ?? false,
    verbAgreement: data?.verbAgreement ?? null,
    subjectMarkers: caseless?.subject === 'marked' ? caseless.subjectMarkers : [],
  };
}

/** Who a frame points to, as words in the text: tokens `[from, to)`. */
export interface Source {
  readonly from: number;
  readonly to: number;
  /** Index of the mention; -1 for a noun phrase with an unknown head, or an ending ("ujarnya"). */
  readonly mention: number;
  readonly type: 'name' | 'nominal' | 'pronoun' | 'enclitic';
  /** Whom the grammar of the clause makes it mean: its subject ("nach eigenen Angaben"). */
  readonly binder?: Source;
}

/**
 * The first mention of a statement's items that no preposition governs, that owns nothing, and that is no place.
 * In a sentence that opens with an adverbial, what stands behind its comma goes first ("Since taking office, Duterte …").
 */
export function subjectOf(items: readonly number[], reading: Reading): Source | null {
  const { tokens, words, mentions } = reading;
  let past = -1;
  let governed = false;
  let opened: Source | null = null;
  let adverbial = false;
  let first = true;
  for (const token of items) {
    if (token < 0) {
      governed = false;
      first = false;
      continue;
    }
    const bits = words.bits[words.head[token] as number] as number;
    if (first && tokens.kind[token] !== TokenKind.punctuation) {
      adverbial = (bits & (Word.preposition | Word.conjunction)) !== 0 && !(bits & Word.pronoun);
      first = false;
    }
    if (adverbial && tokens.folded[token] === ',') {
      adverbial = false;
      governed = false;
      continue;
    }
    const index = token < past ? -1 : (mentions.startingAt[token] as number);
    if (index !== -1) {
      const mention = mentions.all[index] as Mention;
      const place =
        mention.type === 'name' &&
        ((words.bits[mention.from] as number) & Word.place) !== 0 &&
        mention.roleTo === mention.roleFrom;
      past = mention.to;
      if (!governed && !isOwner(mention, tokens) && !place && !isOblique(reading, mention.from)) {
        const source: Source = { from: mention.from, to: mention.to, mention: index, type: mention.type };
        if (!adverbial) return source;
        opened ??= source;
      }
    }
    // "In der ARD": the article between a preposition and its noun
    const inside: boolean = governed && (bits & Word.determiner) !== 0;
    governed = inside || ((bits & Word.preposition) !== 0 && !(bits & Word.conjunction));
  }
  return opened;
}
