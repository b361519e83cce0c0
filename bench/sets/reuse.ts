/** Reuse notices in 31 languages with hard negatives, and "which address is the original". */
import type { ReuseNotice } from '../../parser/annotations.ts';
import { baselinesOf, figure } from '../baselines.ts';
import { runBatch } from '../command-line.ts';
import { noticePrediction } from '../predictions.ts';
import type { Section, Table } from '../report.ts';
import { importScorer, readJsonLines } from '../shared.ts';

interface NoticeRow {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly passage?: string;
  readonly spanStart?: number;
  readonly spanEnd?: number;
}

interface AddressRow {
  readonly id: string;
  readonly pageUrl: string;
  readonly html: string;
}

interface Counts {
  readonly p: number | null;
  readonly r: number | null;
  readonly f1: number | null;
}

interface NoticeSheet {
  readonly n: number;
  readonly positives: number;
  readonly notice: Counts;
  readonly requirements: Counts;
  readonly linkToOriginal: Counts;
}

interface ReuseScorer {
  scoreNotices(
    gold: readonly NoticeRow[],
    predictions: readonly object[],
  ): NoticeSheet & {
    readonly requirementMacroF1: number | null;
    readonly exactSet: number | null;
    readonly languageMacroNoticeRecall: number | null;
    readonly languages: Readonly<Record<string, NoticeSheet>>;
    readonly negativeTypes: Readonly<Record<string, { readonly n: number; readonly fp: number }>>;
  };
  scoreUrls(
    gold: readonly AddressRow[],
    predictions: readonly object[],
  ): { readonly n: number; readonly accuracy: number; readonly wrongSite: number; readonly none: number };
}

/** Measures notices of reuse and their requirements. */
export async function reuse(): Promise<Section> {
  const scorer = await importScorer<ReuseScorer>('reuse/score.mjs');
  const baselines = baselinesOf('reuse');
  return {
    title: 'Reuse notices and original addresses',
    text:
      'Dev half of `bench/reuse`. The passage round a sentence is given as text; what is said of that sentence is scored. ' +
      `Bare reservations of rights count neither way. Baselines: ${baselines.source}.`,
    tables: [...(await noticeTables(scorer)), await addressTable(scorer)],
  };
}

async function noticeTables({ scoreNotices }: ReuseScorer): Promise<Table[]> {
  const gold = await readJsonLines<NoticeRow>('reuse/data/notices.jsonl');
  const lines = gold.map(({ id, lang, text, passage }) => ({ id, lang, text: passage ?? text }));
  const { answers, errors } = await runBatch(
    'annotate',
    lines,
    (answer: { id: string; reuse: { notices: ReuseNotice[] } }) => [answer.id, answer.reuse.notices] as const,
  );
  if (errors.length > 0) throw new Error(`${errors.length} passages were errors, the first: ${errors[0]?.error}`);
  const found = new Map(answers);
  const predictions = gold.map((row) => ({ id: row.id, ...noticePrediction(found.get(row.id) ?? [], askedSpan(row)) }));
  const result = scoreNotices(gold, predictions);
  const sheetRow = (name: string, sheet: NoticeSheet) => [
    name,
    String(sheet.n),
    String(sheet.positives),
    sheet.notice.p,
    sheet.notice.r,
    sheet.notice.f1,
    sheet.requirements.f1,
    sheet.linkToOriginal.f1,
  ];
  const columns = ['items', 'notices', 'notice P', 'notice R', 'notice F1', 'requirements F1', 'link-to-original F1'];
  return [
    {
      caption: 'Notices',
      columns: ['language', ...columns],
      rows: [
        sheetRow('**all**', result),
        ...Object.entries(result.languages)
          .filter(([, sheet]) => sheet.n >= 5)
          .map(([lang, sheet]) => sheetRow(lang, sheet)),
      ],
    },
    {
      caption: 'Over all languages',
      columns: ['measure', 'Tautan'],
      rows: [
        ['requirements, macro F1', result.requirementMacroF1],
        ['exact set of requirements', result.exactSet],
        ['mean notice recall over languages', result.languageMacroNoticeRecall],
        [
          'false alarms by kind of sentence',
          Object.entries(result.negativeTypes)
            .map(([kind, { n, fp }]) => `${kind} ${fp} of ${n}`)
            .join(', '),
        ],
      ],
    },
  ];
}

/** Where the sentence in question stands in what the product was given. */
function askedSpan({ text, spanStart, spanEnd }: NoticeRow): { start: number; end: number } {
  return { start: spanStart ?? 0, end: spanEnd ?? text.length };
}

async function addressTable({ scoreUrls }: ReuseScorer): Promise<Table> {
  const { systems } = baselinesOf('reuse');
  const gold = await readJsonLines<AddressRow>('reuse/data/original-url.jsonl');
  const lines = gold.map(({ id, pageUrl, html }) => ({ id, url: pageUrl, html }));
  const { answers, errors } = await runBatch(
    'annotate',
    lines,
    (answer: { id: string; article: { originalUrl: string | null } }) => ({
      id: answer.id,
      originalUrl: answer.article.originalUrl,
    }),
  );
  const { n, accuracy, wrongSite, none } = scoreUrls(gold, answers);
  return {
    caption: 'Original addresses',
    columns: ['measure', 'Tautan', ...Object.keys(systems)],
    rows: [
      [
        'original address right',
        `${Math.round(accuracy * n)} of ${n}`,
        ...Object.values(systems).map((figures) => figure(figures, 'original address right')),
      ],
      ['on a wrong site', String(wrongSite), '–', '–'],
      ['unanswered', String(none), '–', '–'],
      ['errors', String(errors.length), '–', '–'],
    ],
  };
}
