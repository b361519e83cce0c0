/** How a language builds its clauses, compiled once from its data. */
import type { AttributionData } from '../../languages/attribution-data.ts';

/** What the stages ask of a language besides its words. */
export interface ReadingRules {
  /** The language puts its verb second: see `AttributionData`. */
  readonly freeFront: boolean;
  /** Nouns are written with a capital: see `AttributionData`. */
  readonly capitalNouns: boolean;
  /** Nouns stand before their modifiers, so that an article opens a phrase of its own: see `AttributionData`. */
  readonly nounsLead: boolean;
  /** Prepositions behind which a body speaks: see `CueGroup`. */
  readonly within: readonly string[];
  /** Prepositions that place: see `AttributionData`. */
  readonly locatives: ReadonlySet<string>;
  /** Whether a comma closes a source that opens its sentence. */
  readonly partsSources: boolean;
  /** Verbs of saying can go without a subject. */
  readonly dropsSubjects: boolean;
  /** How verbs agree with their subject: see `AttributionData`; null where they do not. */
  readonly verbAgreement: AttributionData['verbAgreement'] | null;
  /** Endings of words that are no subject: see `AttributionData`. */
  readonly obliqueEndings: readonly string[];
  /** Articles that open a genitive: see `AttributionData`. */
  readonly genitiveArticles: ReadonlySet<string>;
  /** Articles that open no subject: see `AttributionData`. */
  readonly obliqueArticles: ReadonlySet<string>;
  /** What opens clauses that their verb closes: see `AttributionData`. */
  readonly brackets: Readonly<Record<'auxiliaries' | 'as' | 'infinitives', ReadonlySet<string>>>;
  /** Nouns have no articles: see `AttributionData`. */
  readonly noArticles: boolean;
  /** Whether an office stands right before its bearer's name, or parted from it by its place: see `AttributionData`. */
  readonly officesBeside: boolean;
  /** Prepositions before whose opinion a clause tells: see `AttributionData`. */
  readonly opinion: ReadonlySet<string>;
  /** Verbs that are nouns too: see `AttributionData`. */
  readonly nounForms: ReadonlySet<string>;
  /** Verbs that only people speak by: see `AttributionData`. */
  readonly oralVerbs: ReadonlySet<string>;
  /** Pronouns that mean a body where they speak: see `AttributionData`. */
  readonly bodyPronouns: ReadonlySet<string>;
  /** Labels of interviews' turns: see `AttributionData`. */
  readonly interview: Readonly<Record<'questions' | 'answers', ReadonlySet<string>>>;
  /** Nouns for people by their age: see `AttributionData`. */
  readonly ageNouns: ReadonlySet<string>;
  /** Nouns for what somebody says: see `AttributionData`. */
  readonly speechNouns: Readonly<
    Record<'nouns' | 'possessives' | 'agents' | 'correlates' | 'means', ReadonlySet<string>>
  > & {
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
export function readingRules(data: AttributionData | null): ReadingRules {
  const caseless = data?.caseless;
  return {
    freeFront: data?.freeFront ?? false,
    capitalNouns: data?.capitalNouns ?? false,
    nounsLead: data?.nounPhrase === 'head-first',
    obliqueEndings: data?.obliqueEndings ?? [],
    genitiveArticles: new Set(data?.genitiveArticles),
    obliqueArticles: new Set(data?.obliqueArticles),
    brackets: {
      auxiliaries: new Set(data?.brackets?.auxiliaries),
      as: new Set(data?.brackets?.as),
      infinitives: new Set(data?.brackets?.infinitives),
    },
    noArticles: data?.noArticles ?? false,
    officesBeside: (data?.placeBehindOffice ?? false) || (data?.definiteEndings?.length ?? 0) > 0,
    opinion: new Set(data?.accordingTo.opinion),
    nounForms: new Set(data?.nounForms),
    oralVerbs: new Set(data?.oralVerbs),
    bodyPronouns: new Set(data?.bodyPronouns),
    interview: { questions: new Set(data?.interview?.questions), answers: new Set(data?.interview?.answers) },
    ageNouns: new Set(data?.ageNouns),
    speechNouns: {
      nouns: new Set(data?.speechNouns?.nouns),
      possessives: new Set(data?.speechNouns?.possessives),
      agents: new Set(data?.speechNouns?.agents),
      correlates: new Set(data?.speechNouns?.correlates),
      means: new Set(data?.speechNouns?.means),
      genitive: data?.speechNouns?.genitive ?? false,
    },
    passive: { auxiliaries: new Set(data?.passive?.auxiliaries), agents: new Set(data?.passive?.agents) },
    accounts: data?.accordingTo.accounts ?? { prepositions: [], nouns: [], links: [] },
    partsSources: !(data?.accordingTo.unparted ?? false),
    locatives: new Set(data?.locatives),
    within: data?.cues.flatMap((group) => group.within ?? []) ?? [],
    dropsSubjects: data?.cues.some((group) => group.mayDropSubject) ?? false,
    verbAgreement: data?.verbAgreement ?? null,
    subjectMarkers: caseless?.subject === 'marked' ? caseless.subjectMarkers : [],
  };
}
