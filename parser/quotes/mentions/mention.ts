/** A mention: one expression that may stand for a speaker. */

/** What grammar or a given name tells of a person. */
export type Gender = 'masculine' | 'feminine' | 'any';

/** One expression for a person or body: tokens `[from, to)`. */
export interface Mention {
  readonly type: 'name' | 'nominal' | 'pronoun';
  readonly from: number;
  readonly to: number;
  /** The name proper, without role and title; of a noun phrase, the phrase without its article. */
  readonly nameFrom: number;
  readonly nameTo: number;
  /** Role or title before the name, as tokens; empty if `roleFrom === roleTo`. */
  readonly roleFrom: number;
  readonly roleTo: number;
  /** Role in apposition behind it ("X, the mayor of Y"), as tokens; empty likewise. */
  readonly afterFrom: number;
  readonly afterTo: number;
  /** What the words themselves tell of it. */
  readonly kind: 'person' | 'organization' | 'group' | 'unknown';
  readonly gender: Gender;
  readonly number: 'one' | 'many';
  /** Head noun of a noun phrase, a token; -1 for the others. */
  readonly head: number;
  /** Whether a genitive makes it own what stands behind it ("Merkels Sprecher"); an apostrophe is not looked for. */
  readonly owner?: boolean;
  /** Whether its given name stands in a case that no subject has ("Donalda Kota", where "Donald" is known). */
  readonly declined?: boolean;
}

/** The mentions of a text, in order, and which of them a token belongs to. */
export interface Mentions {
  readonly all: readonly Mention[];
  /** Index of the widest mention that starts at a token, or -1. */
  readonly startingAt: Int32Array;
  /** Index of the widest mention whose last token is this one, or -1. */
  readonly endingAt: Int32Array;
}

/** A mention that is all name or all phrase: no role, nothing in apposition. */
export function bareMention(type: Mention['type'], from: number, to: number) {
  return {
    type,
    from,
    to,
    nameFrom: from,
    nameTo: to,
    roleFrom: from,
    roleTo: from,
    afterFrom: to,
    afterTo: to,
    head: -1,
  };
}
