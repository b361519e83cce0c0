/** 38 articles in 22 languages, annotated by hand: quotes with speakers, and dates. */
import { calibrationTable } from '../calibration.ts';
import type { Section, Table } from '../report.ts';
import { readJsonLines } from '../shared.ts';
import { type DateDocument, type DateSheets, scoreDates } from './dates.ts';
import {
  predictQuotes,
  type QuoteDocument,
  type QuoteSheets,
  type QuoteTrack,
  quoteMeasures,
  scoreQuotes,
} from './quotes.ts';

/** Measures quotes and speakers by language. */
export async function multilingual(): Promise<Section> {
  const gold = await readJsonLines<QuoteDocument & DateDocument>('multilingual/data/dev.jsonl');
  const predicted = await predictQuotes(gold);
  const quoteSheets = await scoreQuotes(gold, predicted);
  const dateSheets = await scoreDates(gold);
  return {
    title: 'Many languages',
    text:
      'Dev half of `bench/multilingual`, one to ten articles a language, scored as the two sets above; a pronoun counts only ' +
      'when it was turned into the right name. The mean over languages weighs each language the same, also those without a language file.',
    tables: [
      allTable(quoteSheets),
      languageTable(quoteSheets, dateSheets),
      await calibrationTable(gold, predicted, () => 'multilingual'),
    ],
  };
}

function allTable(sheets: QuoteSheets): Table {
  return {
    caption: 'Quotes, all articles together (micro)',
    columns: ['measure', 'Tautan'],
    rows: quoteMeasures(sheets.all ?? {}),
  };
}

const COLUMNS = [
  'quoted4 found',
  'quoted4 end-to-end',
  'all spans end-to-end',
  'dates relaxed',
  'dates value',
  'dates calendar',
];

function languageTable(quotes: QuoteSheets, dates: DateSheets): Table {
  const row = (sheet: QuoteSheets[string] | undefined, timexes: DateSheets[string] | undefined): (number | null)[] => [
    f1(sheet?.quoted4, 'relaxed'),
    f1(sheet?.quoted4, 'endToEnd'),
    f1(sheet?.span, 'endToEnd'),
    timexes?.relaxed.f1 ?? null,
    timexes?.value.f1 ?? null,
    timexes?.calendar.f1 ?? null,
  ];
  const languages = Object.keys(quotes)
    .filter((group) => group !== 'all')
    .sort();
  const rows = languages.map((lang) => [lang, ...row(quotes[lang], dates[`lang ${lang}`])] as const);
  return {
    caption: 'F1 by language',
    columns: ['language', ...COLUMNS],
    rows: [
      ...rows,
      ['**mean over languages**', ...COLUMNS.map((_, i) => mean(rows.map((cells) => cells[i + 1] as number | null)))],
      ['**all together**', ...row(quotes.all, dates.all)],
    ],
  };
}

/** F1 of a track; null where there was nothing to find and nothing was found. */
function f1(track: QuoteTrack | undefined, measure: 'relaxed' | 'endToEnd'): number | null {
  return track === undefined || track.gold + track.pred === 0 ? null : track[measure].F1;
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
