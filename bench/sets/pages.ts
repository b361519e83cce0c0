/** 446 real news pages: extraction, metadata, the original's address. */
import type { Article } from '../../article/article.ts';
import { baselinesOf, figure } from '../baselines.ts';
import { type LineError, runBatch } from '../command-line.ts';
import type { Section, Table } from '../report.ts';
import { importScorer, readJsonLines, sharedPath } from '../shared.ts';

interface PageRow {
  readonly id: string;
  readonly file: string;
  readonly charset?: string;
  /** The address a reader may have. The expected address is never shown to the product. */
  readonly visitUrl: string;
  readonly asServed: boolean;
}

interface PageScorer {
  score(
    rows: readonly PageRow[],
    predictions: readonly unknown[],
  ): {
    readonly noArticle: number;
    readonly overall: Readonly<Record<string, { readonly n: number; readonly mean: number }>>;
    readonly macro: Readonly<Record<string, { readonly mean: number }>>;
  };
}

interface PageAnswer {
  readonly id: string;
  readonly article: Article;
}

/** Measures extraction and metadata. */
export async function pages(): Promise<Section> {
  const rows = await readJsonLines<PageRow>('pages/manifest.jsonl');
  const lines = rows.map(({ id, file, charset, visitUrl }) => ({ id, file, charset, url: visitUrl }));
  const { answers, errors } = await runBatch('annotate', lines, keepArticle, sharedPath('pages/'));
  const { score } = await importScorer<PageScorer>('pages/score.mjs');
  const served = rows.filter((row) => row.asServed);
  const { overall, macro, noArticle } = score(served, answers);
  return {
    title: 'Pages',
    text:
      `Dev half of \`bench/pages\`. All ${rows.length} pages go through the batch mode; **${errors.length} were errors**${naming(errors)}. ` +
      `The measures are over the ${served.length} pages stored as served, of which ${noArticle} gave no article. ` +
      'Text is the whole of `article.text`. ' +
      `Baselines: ${baselinesOf('pages').source}.`,
    tables: [measureTable(overall, macro)],
  };
}

function keepArticle({ id, article }: PageAnswer): PageAnswer {
  return { id, article };
}

function naming(errors: readonly LineError[]): string {
  if (errors.length === 0) return '';
  return ` (${errors.map(({ id, error }) => `${id}: ${error}`).join('; ')})`;
}

function measureTable(
  overall: ReturnType<PageScorer['score']>['overall'],
  macro: ReturnType<PageScorer['score']>['macro'],
): Table {
  const { systems } = baselinesOf('pages');
  return {
    caption: '',
    columns: ['measure', 'pages', 'Tautan', 'mean over languages', ...Object.keys(systems)],
    rows: Object.entries(overall)
      .filter(([, value]) => typeof value === 'object')
      .map(([measure, { n, mean }]) => [
        measure,
        String(n),
        mean,
        macro[measure]?.mean,
        ...Object.values(systems).map((figures) => figure(figures, measure)),
      ]),
  };
}
