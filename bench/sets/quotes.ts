/** Quotes and their speakers in four published corpora (PolNeAR, Wikinews, adaq, Redewiedergabe). */
import type { Quote } from '../../parser/annotations.ts';
import { baselinesOf, figure } from '../baselines.ts';
import { calibrationTable, type GoldText } from '../calibration.ts';
import { runBatch } from '../command-line.ts';
import { type QuotePrediction, quotePrediction } from '../predictions.ts';
import { percent, type Section, type Table } from '../report.ts';
import { importScorer, readJsonLines } from '../shared.ts';

const FILES = ['polnear', 'wikinews-de', 'adaq-cs', 'adaq-ru', 'redewiedergabe-news'];

/** A text with its gold quotes. */
export interface QuoteDocument extends GoldText {
  readonly text: string;
  readonly published?: string | null;
}

interface Scores {
  readonly F1: number;
  readonly P: number;
  readonly R: number;
}

/** What `bench/quotes/score.mjs` says of one track. */
export interface QuoteTrack {
  readonly gold: number;
  readonly pred: number;
  readonly relaxed: Scores;
  readonly strict: Scores;
  readonly endToEnd: Scores;
  readonly endToEndLow: Scores;
  readonly misattribution: number;
  readonly pronounsResolved?: { readonly agree: number; readonly differ: number; readonly unresolved: number };
}

export type QuoteSheets = Readonly<Record<string, Readonly<Record<string, QuoteTrack>>>>;

interface QuoteScorer {
  score(
    gold: readonly QuoteDocument[],
    predictions: readonly { id: string; quotes: readonly QuotePrediction[] }[],
  ): { sheets: QuoteSheets; invalid: number };
}

/** The quotes found in each text, by its id. Throws when a text was an error. */
export async function predictQuotes(gold: readonly QuoteDocument[]): Promise<ReadonlyMap<string, readonly Quote[]>> {
  const lines = gold.map(({ id, lang, text, published }) => ({ id, lang, text, published }));
  const { answers, errors } = await runBatch('annotate', lines, ({ id, quotes }: { id: string; quotes: Quote[] }) => ({
    id,
    quotes,
  }));
  if (errors.length > 0) throw new Error(`${errors.length} texts were errors, the first: ${errors[0]?.error}`);
  return new Map(answers.map(({ id, quotes }) => [id, quotes]));
}

/** The scorer's sheets for documents with gold quotes. Throws when a predicted span is no span of its text. */
export async function scoreQuotes(
  gold: readonly QuoteDocument[],
  predicted?: ReadonlyMap<string, readonly Quote[]>,
): Promise<QuoteSheets> {
  const { score } = await importScorer<QuoteScorer>('quotes/score.mjs');
  const answers = [...(predicted ?? (await predictQuotes(gold)))].map(([id, quotes]) => ({
    id,
    quotes: quotes.map(quotePrediction),
  }));
  const { sheets, invalid } = score(gold, answers);
  if (invalid > 0) throw new Error(`${invalid} predicted quotes are no spans of their texts`);
  return sheets;
}

/** Measures quotes and speakers. */
export async function quotes(): Promise<Section> {
  const gold = (
    await Promise.all(FILES.map((file) => readJsonLines<QuoteDocument>(`quotes/data/${file}.jsonl`)))
  ).flat();
  const predicted = await predictQuotes(gold);
  const sheets = await scoreQuotes(gold, predicted);
  return {
    title: 'Quotes and speakers',
    text:
      'Dev half of `bench/quotes`. *quoted4*: stretches of at least four words within quotation marks, the headline; *quoted*: all of them; ' +
      '*span*: whole quotes of each kind. *end-to-end*: quote found and speaker right, F1, the lower bound in brackets; ' +
      '*misattributed*: share of named speakers that are wrong. *all* leaves out the historic set (redewiedergabe-news). ' +
      `Baselines: ${baselinesOf('quotes').source}.`,
    tables: [
      ...Object.entries(sheets)
        .sort(([a], [b]) => Number(a === 'all') - Number(b === 'all'))
        .map(([source, tracks]) => sheetTable(source, tracks)),
      await calibrationTable(gold, predicted, ({ lang, source }) => `${lang}/${source}`),
    ],
  };
}

function sheetTable(source: string, tracks: Readonly<Record<string, QuoteTrack>>): Table {
  const { systems, goals } = baselinesOf('quotes');
  const row = (measure: string, value: string | number | null): (string | number | null)[] => [
    measure,
    value,
    ...Object.values(systems).map((figures) => figure(figures, `${source} ${measure}`)),
    figure(goals, `${source} ${measure}`),
  ];
  return {
    caption: source,
    columns: ['measure', 'Tautan', ...Object.keys(systems), 'goal'],
    rows: quoteMeasures(tracks).map(([measure, value]) => row(measure, value)),
  };
}

/** The measures of a sheet, in the order of the scorer's README. */
export function quoteMeasures(
  tracks: Readonly<Record<string, QuoteTrack>>,
): [measure: string, value: string | number | null][] {
  const { quoted4, quoted } = tracks;
  const resolved = quoted4?.pronounsResolved;
  return [
    ['quoted4 found', quoted4?.relaxed.F1 ?? null],
    ['quoted4 end-to-end', endToEnd(quoted4)],
    ['quoted4 misattributed', quoted4?.misattribution ?? null],
    [
      'quoted4 pronouns resolved (as gold / otherwise / not)',
      resolved === undefined ? null : `${resolved.agree} / ${resolved.differ} / ${resolved.unresolved}`,
    ],
    ['quoted end-to-end', quoted?.endToEnd.F1 ?? null],
    ['direct exact', tracks['span:direct']?.strict.F1 ?? null],
    ['direct end-to-end', endToEnd(tracks['span:direct'])],
    ['mixed found', tracks['span:mixed']?.relaxed.F1 ?? null],
    ['mixed end-to-end', endToEnd(tracks['span:mixed'])],
    ['indirect found', tracks['span:indirect']?.relaxed.F1 ?? null],
    ['indirect end-to-end', endToEnd(tracks['span:indirect'])],
    ['all spans end-to-end', endToEnd(tracks.span)],
  ];
}

function endToEnd(track: QuoteTrack | undefined): string | null {
  return track === undefined ? null : `${percent(track.endToEnd.F1)} (${percent(track.endToEndLow.F1)})`;
}
