/**
 * Learns the weights by which a pronoun's antecedent is chosen (`parser/quotes/people/antecedents.ts`) and writes them to
 * `parser/quotes/people/antecedent-weights.ts`: `node scripts/antecedents.ts`. Deterministic.
 *
 * Examples: pronouns that people annotated as speakers in one half of the English development articles (PolNeAR, by hash of
 * their ids), with the names that an automatic coreference system gave them ("silver"); those whose silver names nobody who
 * could be meant are left out. The other half is only measured.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { articleFromText } from '../article/plain-text.ts';
import { percent } from '../bench/report.ts';
import { importScorer, readJsonLines } from '../bench/shared.ts';
import { languageData } from '../languages/registry.ts';
import { compileGrammar } from '../parser/grammar.ts';
import { ANTECEDENT_WEIGHTS } from '../parser/quotes/people/antecedent-weights.ts';
import {
  ANTECEDENT_FEATURES,
  type AntecedentFeature,
  type Candidate,
  type ChooseAntecedent,
  chooseByWeights,
  scoreOf,
} from '../parser/quotes/people/antecedents.ts';
import { findQuotes } from '../parser/quotes/quotes.ts';
import { splitSentences } from '../parser/text/sentences.ts';
import { tokenize } from '../parser/text/tokens.ts';

interface GoldDocument {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly speaker: { readonly start: number; readonly type: string; readonly silver?: readonly string[] } | null;
  }[];
}

interface SpeakerScorer {
  judgeSpeaker(given: { name: string }, gold: object, lang: string): { verdict: string };
}

type Weights = Record<AntecedentFeature, number>;

/** A pronoun: the candidates, and which of them are right. */
interface Example {
  readonly half: number;
  readonly candidates: readonly Candidate[];
  readonly right: ReadonlySet<number>;
}

/** How often the weights decide what is a candidate, and are learned anew. */
const ROUNDS = 3;
const STEPS = 400;
const RATE = 0.5;
/** Strength of the pull towards 0. */
const RIDGE = 0.003;
/**
 * Silver names err: of 69 that differed from the parser, read by hand, 47 were wrong. So an example of which the model thinks less
 * than this counts less, once it has learned for a while (a trimmed likelihood).
 */
const BELIEVED = 0.25;
const DOUBTED = 0.1;
const WARM_UP = 100;
/** A silver name of a person: at least two words with a capital. */
const FULL_NAME = /^\p{Lu}\S+( \p{Lu}\S*)+$/u;

const { judgeSpeaker } = await importScorer<SpeakerScorer>('quotes/score.mjs');
const documents = await readJsonLines<GoldDocument>('quotes/data/polnear.jsonl');
const grammar = compileGrammar(languageData('en'));

let weights: Weights = { ...ANTECEDENT_WEIGHTS };
for (let round = 0; round < ROUNDS; round++) {
  const examples = documents.flatMap((document) => examplesOf(document, weights));
  weights = learn(examples.filter(({ half }) => half === 0));
  for (const half of [0, 1])
    console.log(`round ${round}, half ${half}: ${measure(examples.filter((example) => example.half === half))}`);
}
writeFileSync(new URL('../parser/quotes/people/antecedent-weights.ts', import.meta.url), source(weights));

/** The pronouns of a document that have silver names, as the parser sees them with these weights. */
function examplesOf({ id, lang, text, quotes }: GoldDocument, current: Weights): Example[] {
  const silver = new Map(
    quotes.flatMap(({ speaker }) =>
      speaker?.type === 'pronoun' && speaker.silver?.length ? [[speaker.start, speaker] as const] : [],
    ),
  );
  const seen = new Map<number, readonly Candidate[]>();
  const choose: ChooseAntecedent = (candidates, at) => {
    seen.set(at, candidates);
    return chooseByWeights(candidates, current);
  };
  const article = articleFromText(text, { url: null, lang, published: null });
  const tokens = tokenize(text, lang);
  findQuotes(article, tokens, splitSentences(article, tokens, grammar.abbreviations), grammar.attribution, choose);
  const half = (createHash('sha1').update(id).digest()[0] as number) & 1;
  return [...silver].flatMap(([at, speaker]) => {
    const candidates = seen.get(at) ?? [];
    const right = new Set(
      candidates
        .filter(({ name }) => judgeSpeaker({ name }, speaker, lang).verdict === 'right')
        .map(({ entity }) => entity),
    );
    const elsewhere = right.size === 0 && speaker.silver?.some((name) => FULL_NAME.test(name));
    return candidates.length > 0 && (right.size > 0 || elsewhere) ? [{ half, candidates, right }] : [];
  });
}

/** Maximises the probability of the right candidates by gradient ascent. */
function learn(examples: readonly Example[]): Weights {
  const learned = Object.fromEntries(ANTECEDENT_FEATURES.map((feature) => [feature, 0])) as Weights;
  for (let step = 0; step < STEPS; step++) {
    const gradient = Object.fromEntries(ANTECEDENT_FEATURES.map((feature) => [feature, 0])) as Weights;
    let believed = 0;
    for (const { candidates, right } of examples) {
      const exponentials = candidates.map((candidate) => Math.exp(scoreOf(candidate, learned)));
      const nobody = Math.exp(learned.nobody);
      const total = nobody + exponentials.reduce((a, b) => a + b, 0);
      const mass = right.size === 0 ? nobody : sumRight(candidates, right, exponentials);
      const belief = step < WARM_UP ? 1 : beliefIn(mass / total);
      believed += belief;
      candidates.forEach(({ entity, features }, i) => {
        const e = exponentials[i] as number;
        const push = belief * ((right.has(entity) ? e / mass : 0) - e / total);
        for (const [feature, value] of features) gradient[feature] += push * value;
      });
      gradient.nobody += belief * ((right.size === 0 ? 1 : 0) - nobody / total);
    }
    for (const feature of ANTECEDENT_FEATURES)
      learned[feature] += RATE * (gradient[feature] / believed - RIDGE * learned[feature]);
  }
  return learned;
}

/** How much an example counts whose silver names have this probability. */
function beliefIn(probability: number): number {
  if (probability < DOUBTED) return 0.1;
  return probability < BELIEVED ? 0.5 : 1;
}

function sumRight(
  candidates: readonly Candidate[],
  right: ReadonlySet<number>,
  exponentials: readonly number[],
): number {
  return candidates.reduce((sum, { entity }, i) => sum + (right.has(entity) ? (exponentials[i] as number) : 0), 0);
}

/** Share right among those chosen, at several thresholds of probability. */
function measure(examples: readonly Example[]): string {
  const shares = [0, 0.4, 0.5, 0.6, 0.7, 0.8].map((threshold) => {
    const chosen = examples.flatMap((example) => {
      const choice = chooseByWeights(example.candidates, weights);
      return choice !== null && choice.probability >= threshold ? [example.right.has(choice.entity)] : [];
    });
    const right = chosen.filter(Boolean).length;
    return `from ${threshold}: ${right}/${chosen.length} = ${percent(right / chosen.length)} %`;
  });
  return `${shares.join(', ')} of ${examples.length}`;
}

function source(learned: Weights): string {
  const lines = ANTECEDENT_FEATURES.map((feature) => {
    const key = /^[a-z]+$/.test(feature) ? feature : `'${feature}'`;
    return `  ${key}: ${Math.round(learned[feature] * 100) / 100},`;
  });
  return [
    '/** Written by `scripts/antecedents.ts`, which tells how they were learned. Log-odds. */',
    "import type { AntecedentFeature } from './antecedents.ts';",
    '',
    'export const ANTECEDENT_WEIGHTS: Readonly<Record<AntecedentFeature, number>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
