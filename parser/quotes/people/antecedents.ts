/**
 * Who a pronoun means: a linear model over what centering and salience look at (Grosz, Joshi & Weinstein 1995;
 * Lappin & Leass 1994). No feature knows a word, so that the weights hold in every language.
 */
import { ANTECEDENT_WEIGHTS } from './antecedent-weights.ts';

/** What may speak for or against a person. Distances are in statements: 0 is the pronoun's own. */
export const ANTECEDENT_FEATURES = [
  'subject-0',
  'subject-1',
  'subject-2',
  'subject-3',
  'subject-far',
  'spoke-1',
  'spoke-2',
  'spoke-3',
  'spoke-far',
  'named-0',
  'named-1',
  'named-2',
  'named-3',
  'named-far',
  'owner-only',
  'governed-only',
  'inside-only',
  'latest-subject',
  'latest-voice',
  'latest-named',
  'latest-meant',
  'subject-in-block',
  'named-in-block',
  'gender-agrees',
  'stranger',
  'person',
  'full-name',
  'introduced',
  'in-title',
  'frequent',
  'prominent',
  'nobody',
] as const;

export type AntecedentFeature = (typeof ANTECEDENT_FEATURES)[number];

/**
 * A person whom the pronoun may mean, and what holds of them: the value of each feature that is not 0. Entities below -1 are
 * persons whom the text does not name.
 */
export interface Candidate {
  readonly entity: number;
  readonly name: string;
  readonly features: ReadonlyMap<AntecedentFeature, number>;
}

/** The person a pronoun most likely means. */
export interface Antecedent {
  readonly entity: number;
  /** 0…1: how likely, against all other candidates and against nobody that was named. */
  readonly probability: number;
}

/** Who of the candidates is meant; null if nobody is. `at` is where the pronoun starts, in the article's text. */
export type ChooseAntecedent = (candidates: readonly Candidate[], at: number) => Antecedent | null;

/** Chooses by the shipped weights. */
export const likeliestAntecedent: ChooseAntecedent = (candidates) => chooseByWeights(candidates, ANTECEDENT_WEIGHTS);

/** Softmax over the candidates' scores and the score of nobody. */
export function chooseByWeights(
  candidates: readonly Candidate[],
  weights: Readonly<Record<AntecedentFeature, number>>,
): Antecedent | null {
  let best: Candidate | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const scores = candidates.map((candidate) => {
    const score = scoreOf(candidate, weights);
    if (score > bestScore) [best, bestScore] = [candidate, score];
    return score;
  });
  if (best === null) return null;
  const top = Math.max(bestScore, weights.nobody);
  const mass = scores.reduce((sum, score) => sum + Math.exp(score - top), Math.exp(weights.nobody - top));
  return { entity: (best as Candidate).entity, probability: Math.exp(bestScore - top) / mass };
}

/** The sum of a candidate's features, each times its weight. */
export function scoreOf({ features }: Candidate, weights: Readonly<Record<AntecedentFeature, number>>): number {
  let score = 0;
  for (const [feature, value] of features) score += weights[feature] * value;
  return score;
}
