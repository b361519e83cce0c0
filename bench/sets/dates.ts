/** Date expressions: news and narrative with TIMEX3 values, recognition sets, other parsers' cases. */
import type { DateExpression } from '../../parser/annotations.ts';
import { baselinesOf, figure } from '../baselines.ts';
import { runBatch } from '../command-line.ts';
import { datePrediction, rangePredictions } from '../predictions.ts';
import { percent, type Section, type Table } from '../report.ts';
import { importScorer, readJsonLines } from '../shared.ts';

/** A text with its gold dates. */
export interface DateDocument {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly published?: string | null;
  /** Of a case: the moment its relative words are counted from. */
  readonly reference?: string;
  readonly source?: string;
}

/** Cases that are marked dates of news, not another parser's tests. */
const MARKED_IN_NEWS = 'ner-id-explicit';

/** The scorer's measures of one group. */
export interface DateMeasure {
  readonly p: number;
  readonly r: number;
  readonly f1: number | null;
  readonly gold: number;
}

type Measure = 'strict' | 'relaxed' | 'value' | 'calendar' | 'lenient';
/** By group (`all`, `lang xx`, `source xx`), what `bench/dates/score.mjs` says. */
export type DateSheets = Readonly<Record<string, Readonly<Record<Measure, DateMeasure>> & { readonly docs: number }>>;

interface DateScorer {
  score(gold: readonly DateDocument[], predictions: readonly { id: string; dates: readonly object[] }[]): DateSheets;
}

/** The scorer's sheets for documents with gold dates. Other parsers' cases are those with a `reference`. */
export async function scoreDates(gold: readonly DateDocument[]): Promise<DateSheets> {
  const isCase = ({ reference, source }: DateDocument) => reference !== undefined && source !== MARKED_IN_NEWS;
  const cases = new Set(gold.filter(isCase).map(({ id }) => id));
  const lines = gold.map(({ id, lang, text, published, reference }) => ({
    id,
    lang,
    text,
    published: published ?? reference,
  }));
  const { answers, errors } = await runBatch('annotate', lines, (answer: { id: string; dates: DateExpression[] }) => ({
    id: answer.id,
    dates: cases.has(answer.id) ? rangePredictions(answer.dates) : answer.dates.map(datePrediction),
  }));
  if (errors.length > 0) throw new Error(`${errors.length} texts were errors, the first: ${errors[0]?.error}`);
  const { score } = await importScorer<DateScorer>('dates/score.mjs');
  return score(gold, answers);
}

const WITH_VALUES: readonly Measure[] = ['strict', 'relaxed', 'value', 'calendar'];

/** Measures date expressions by language. */
export async function dates(): Promise<Section> {
  const read = async (file: string) => scoreDates(await readJsonLines<DateDocument>(`dates/data/${file}.jsonl`));
  const news = await read('news');
  const narrative = await read('narrative');
  const recognition = await read('recognition');
  const cases = await read('cases');
  return {
    title: 'Dates',
    text:
      'Dev half of `bench/dates`. F1 of *strict* (same span), *relaxed* (overlap), *value* (and the same TIMEX3 value), *calendar* ' +
      '(and the same days: the product’s measure); *lenient* forgives the wrong direction in time, because other parsers’ tests look forward; ' +
      'they also take a range for one expression, of which TIMEX3 annotates the two ends: in the cases the ends are put together. ' +
      `Baselines: ${baselinesOf('dates').source}.`,
    tables: [
      newsTable(news),
      groupTable('Narrative (WikiWars): reported, without a goal', narrative, WITH_VALUES),
      recognitionTable(recognition),
      groupTable('Cases of other parsers, by source', onlyGroups(cases, 'source'), [
        'strict',
        'relaxed',
        'value',
        'lenient',
      ]),
      groupTable(
        `Cases by language (20 and more). Goal: ${figure(baselinesOf('dates').goals, 'cases')}`,
        onlyGroups(cases, 'lang', 20),
        ['strict', 'relaxed', 'value', 'lenient'],
      ),
    ],
  };
}

function newsTable(sheets: DateSheets): Table {
  const { systems, goals } = baselinesOf('dates');
  return {
    caption: 'News: strict / relaxed / value / calendar F1',
    columns: ['language', 'documents', 'Tautan', ...Object.keys(systems), 'goal'],
    rows: groups(sheets, 'lang').map(([lang, sheet]) => [
      lang,
      String(sheet.docs),
      WITH_VALUES.map((measure) => share(sheet[measure].f1)).join(' / '),
      ...Object.values(systems).map((figures) => figure(figures, lang)),
      figure(goals, lang),
    ]),
  };
}

function recognitionTable(sheets: DateSheets): Table {
  const { goals } = baselinesOf('dates');
  return {
    caption: 'Recognition (no values; in Indonesian relative words are unmarked, its recall counts)',
    columns: ['language', 'documents', 'strict F1', 'relaxed F1', 'relaxed recall', 'goal'],
    rows: groups(sheets, 'lang').map(([lang, { docs, strict, relaxed }]) => [
      lang,
      String(docs),
      strict.f1,
      relaxed.f1,
      relaxed.r,
      figure(goals, `recognition ${lang}`),
    ]),
  };
}

/** Every group a row, F1 of each measure a column. */
function groupTable(caption: string, sheets: DateSheets, measures: readonly Measure[]): Table {
  return {
    caption,
    columns: ['group', 'documents', ...measures],
    rows: Object.entries(sheets).map(([group, sheet]) => [
      group,
      String(sheet.docs),
      ...measures.map((measure) => sheet[measure].f1),
    ]),
  };
}

/** The groups of one kind with their names alone: `lang de` → `de`. */
function groups(sheets: DateSheets, kind: 'lang' | 'source', atLeast = 1): [name: string, sheet: DateSheets[string]][] {
  return Object.entries(sheets)
    .filter(([group, { docs }]) => group.startsWith(`${kind} `) && docs >= atLeast)
    .map(([group, sheet]) => [group.slice(kind.length + 1), sheet]);
}

function onlyGroups(sheets: DateSheets, kind: 'lang' | 'source', atLeast = 1): DateSheets {
  return Object.fromEntries(groups(sheets, kind, atLeast));
}

function share(value: number | null): string {
  return value === null ? '–' : percent(value);
}
