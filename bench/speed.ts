/**
 * Speed: characters a second of the parser and of its dates alone, against chrono-node on the same texts in the same run;
 * extraction against Readability; citation styles, whole and specialised.
 */
import * as chrono from 'chrono-node';
import type { Article, ReuseSignals } from '../article/article.ts';
import { articleFromText } from '../article/plain-text.ts';
import { languageData } from '../languages/registry.ts';
import { annotate } from '../parser/annotate.ts';
import { findDates } from '../parser/dates/dates.ts';
import { compileGrammar } from '../parser/grammar.ts';
import { splitSentences } from '../parser/text/sentences.ts';
import { tokenize } from '../parser/text/tokens.ts';
import { extractionSpeed } from './extraction-speed.ts';
import { HOSTILE_UNITS } from './hostile-units.ts';
import type { Section } from './report.ts';
import type { DateDocument } from './sets/dates.ts';
import { readJsonLines } from './shared.ts';
import { styleStart } from './style-start.ts';

const NO_SIGNALS: ReuseSignals = { passages: [], license: null, credit: null, machineUseReserved: false, from: [] };
/** Rounds enough for the engine to have compiled what is called often. */
const ROUNDS = 25;
/** Text lengths of the linearity test, in UTF-16 code units. */
const SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];

type Job = (article: Article) => void;

/** Measures speed and linearity. */
export async function speed(): Promise<Section> {
  const documents = (await readJsonLines<DateDocument>('dates/data/news.jsonl')).filter(({ lang }) => lang === 'en');
  const articles = documents.map(({ text, lang, published }) =>
    articleFromText(text, { lang, published: published ?? null }),
  );
  const data = languageData('en');
  const grammar = compileGrammar(data);
  const jobs: Readonly<Record<string, Job>> = {
    'whole parser': (article) => {
      annotate(article, NO_SIGNALS, grammar);
    },
    'dates alone, with tokens and sentences': (article) => {
      const tokens = tokenize(article.text, 'en', grammar.vocabulary());
      findDates(article, tokens, splitSentences(article, tokens, grammar.abbreviations), grammar.dates);
    },
    'chrono-node 2.10.3, casual English': (article) => {
      chrono.en.casual.parse(article.text, article.published === null ? undefined : new Date(article.published));
    },
  };
  const characters = articles.reduce((sum, article) => sum + article.text.length, 0);
  const rates = measureTogether(jobs, articles).map((ms) => (1000 * characters) / ms);
  const peer = rates.at(-1) as number;
  const joined = articles.map((article) => article.text).join('\n\n');
  return {
    title: 'Speed',
    text:
      `${articles.length} English news documents, ${characters.toLocaleString('en')} characters; best of ${ROUNDS} rounds in which every ` +
      'job takes its turn, one process, after a warm-up. Goal: dates alone 1,000,000 characters a second.',
    tables: [
      {
        caption: '',
        columns: ['job', 'characters a second', 'against chrono-node'],
        rows: Object.keys(jobs).map((name, i) => {
          const rate = rates[i] as number;
          return [name, Math.round(rate).toLocaleString('en'), `${(rate / peer).toFixed(2)} ×`];
        }),
      },
      linearity(joined, jobs['whole parser'] as Job),
      hostile(jobs['whole parser'] as Job),
      await extractionSpeed(),
      styleStart(),
    ],
  };
}

/** Milliseconds for all articles, job by job: the best round of each, the jobs in turn so that a busy machine slows all. */
function measureTogether(jobs: Readonly<Record<string, Job>>, articles: readonly Article[]): number[] {
  const best = Object.values(jobs).map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= ROUNDS; round++) {
    Object.values(jobs).forEach((job, i) => {
      const ms = elapsed(() => articles.forEach(job));
      // round 0 warms up
      if (round > 0) best[i] = Math.min(best[i] as number, ms);
    });
  }
  return best;
}

function linearity(text: string, job: Job) {
  const points = SIZES.map((size) => {
    const article = articleFromText(text.repeat(Math.ceil(size / text.length)).slice(0, size), { lang: 'en' });
    const repeats = Math.max(1, Math.round(1_000_000 / size));
    const ms = Math.min(
      ...Array.from(
        { length: 3 },
        () =>
          elapsed(() =>
            Array.from({ length: repeats }).forEach(() => {
              job(article);
            }),
          ) / repeats,
      ),
    );
    return { size, ms };
  });
  return {
    caption: `Linearity of the whole parser: slope of log time over log length ${slope(points).toFixed(2)} (1 is linear)`,
    columns: ['characters', 'ms', 'characters a second'],
    rows: points.map(({ size, ms }) => [
      size.toLocaleString('en'),
      ms.toFixed(2),
      Math.round((1000 * size) / ms).toLocaleString('en'),
    ]),
  };
}

/** Repetitions made to be slow: eight times the text should take eight times as long. */
function hostile(job: Job) {
  const rows = Object.entries(HOSTILE_UNITS).map(([what, unit]) => {
    const timed = (size: number) => {
      const article = articleFromText(unit.repeat(Math.ceil(size / unit.length)), { lang: 'en' });
      return { size, ms: Math.min(...Array.from({ length: 3 }, () => elapsed(() => job(article)))) };
    };
    const [short, long] = [timed(50_000), timed(400_000)];
    return [what, long.ms.toFixed(0), slope([short, long]).toFixed(2)];
  });
  return {
    caption: 'Hostile repetitions: 400,000 characters, and the slope from 50,000 (1 is linear, 2 quadratic)',
    columns: ['repeated', 'ms', 'slope'],
    rows,
  };
}

/** Least-squares slope of log ms over log size. */
export function slope(points: readonly { size: number; ms: number }[]): number {
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ ms }) => Math.log(ms));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const covariance = xs.reduce((sum, x, i) => sum + (x - mx) * ((ys[i] as number) - my), 0);
  return covariance / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}

function elapsed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
