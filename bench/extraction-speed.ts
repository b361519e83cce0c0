/** What extraction costs beside Readability alone: the same real pages, one process, the two in turn. */
import { Readability } from '@mozilla/readability';
import { extractArticle } from '../article/extract-article.ts';
import { pagePatterns } from '../article/page-words.ts';
import { parseDocument } from '../cli/dom.ts';
import { readPage } from '../cli/page-input.ts';
import { pressWords } from '../languages/press.ts';
import { languageProfiles } from '../languages/registry.ts';
import type { Table } from './report.ts';
import { readJsonLines, sharedPath } from './shared.ts';

interface PageRow {
  readonly file: string;
  readonly charset?: string;
  readonly visitUrl: string;
  readonly asServed: boolean;
}

/** Every so manieth page is measured. */
const EVERY = 8;
const ROUNDS = 8;

/** Measures extraction (text, metadata, original link, signals of reuse) against Readability's text. */
export async function extractionSpeed(): Promise<Table> {
  const rows = (await readJsonLines<PageRow>('pages/manifest.jsonl')).filter(({ asServed }) => asServed);
  const sample = rows.filter((_, i) => i % EVERY === 0);
  const languages = languageProfiles();
  const words = pagePatterns(pressWords);
  const times: { ours: number; readability: number }[] = [];
  for (const { file, charset, visitUrl } of sample) {
    const { content } = await readPage(sharedPath(`pages/${file}`), charset);
    const best = { ours: Number.POSITIVE_INFINITY, readability: Number.POSITIVE_INFINITY };
    for (let round = 0; round < ROUNDS; round++) {
      const jobs = [
        () => {
          best.ours = Math.min(
            best.ours,
            timed(content, (page) => extractArticle(page, { url: visitUrl, languages, words })),
          );
        },
        () => {
          best.readability = Math.min(
            best.readability,
            timed(content, (page) => new Readability(page).parse()),
          );
        },
      ];
      for (const job of round % 2 === 0 ? jobs : jobs.reverse()) job();
    }
    times.push(best);
  }
  const sum = (which: 'ours' | 'readability') => times.reduce((total, time) => total + time[which], 0);
  const ratios = times.map(({ ours, readability }) => ours / readability).sort((a, b) => a - b);
  return {
    caption: `Extraction against Readability alone: ${sample.length} real pages, best of ${ROUNDS} rounds in turn; parsing the HTML is left out. Goal: at most 1.3 ×`,
    columns: ['job', 'ms for all pages', 'against Readability', 'median of pages'],
    rows: [
      ['Readability 0.6.0, text only', sum('readability').toFixed(0), '1.00 ×', '1.00 ×'],
      [
        'text, metadata, original link, signals of reuse',
        sum('ours').toFixed(0),
        `${(sum('ours') / sum('readability')).toFixed(2)} ×`,
        `${(ratios[ratios.length >> 1] ?? 0).toFixed(2)} ×`,
      ],
    ],
  };
}

/** Milliseconds for a job on a document of its own: both take their documents apart. */
function timed(html: string, job: (page: Document) => unknown): number {
  const page = parseDocument(html);
  const started = performance.now();
  job(page);
  return performance.now() - started;
}
