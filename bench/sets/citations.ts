/** Citations: cases from published guides, and the link in every citation of 568 real news items. */

import { isDeepStrictEqual } from 'node:util';
import { shippedStyles } from '../../citation/csl/styles.ts';
import { baselinesOf } from '../baselines.ts';
import { type CitationCase, matchesGuide } from '../citation-match.ts';
import { runBatch } from '../command-line.ts';
import { passageLinks } from '../passage-links.ts';
import { type Facts, FIELDS, FORMATS, facts, readBack } from '../read-back.ts';
import type { Section, Table } from '../report.ts';
import { readJsonLines } from '../shared.ts';
import { zoteroItems } from '../zotero-items.ts';

interface Answer {
  readonly id: string;
  readonly text: string;
  readonly html: string;
}

/** Measures citations against the style guides. */
export async function citations(): Promise<Section> {
  return {
    title: 'Citations',
    text:
      'Dev half of `bench/citations`. A case is right when the whole text is the one its guide prints (tolerances: the README there). ' +
      'The formatter is citeproc with the styles that ship, specialised for news articles. ' +
      `Baselines: ${baselinesOf('citations').source}.`,
    tables: [await casesTable(), await linkTable(), await roundTripTable(), await passageLinks()],
  };
}

async function casesTable(): Promise<Table> {
  const cases = await readJsonLines<CitationCase>('citations/cases.jsonl');
  const { answers } = await runBatch('cite', cases, (answer: Answer) => answer);
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const right = (expected: CitationCase) => {
    const answer = byId.get(expected.id);
    return answer !== undefined && matchesGuide(expected, answer);
  };
  const row = (name: string, list: readonly CitationCase[]) => [
    name,
    `${list.filter(right).length} of ${list.length}`,
    list
      .filter((given) => !byId.has(given.id))
      .map(({ id }) => id)
      .join(', ') || '–',
    list
      .filter((given) => byId.has(given.id) && !right(given))
      .map(({ id }) => id)
      .join(', ') || '–',
  ];
  const { systems, goals } = baselinesOf('citations');
  return {
    caption: 'Cases from guides',
    columns: ['cases', 'right', 'not answered', 'wrong'],
    rows: [
      row(`all ${cases.length}`, cases),
      row(
        'seen word for word in a published page',
        cases.filter(({ checked }) => checked),
      ),
      ...Object.entries(systems).map(([name, figures]) => [name, figures['cases right'], '–', '–'] as string[]),
      ['goal', String(goals?.['cases right']), '–', '–'],
    ],
  };
}

const KINDS = ['bibliography', 'note', 'in-text'] as const;

async function linkTable(): Promise<Table> {
  const items = await zoteroItems();
  const rows: string[][] = [];
  for (const style of ['plain', ...shippedStyles.map(({ id }) => id)]) {
    const lines = items.flatMap(({ id, item }) =>
      KINDS.map((kind) => ({ id: `${id} ${kind}`, style, kind, locale: item.language ?? 'en', item })),
    );
    const { answers, errors } = await runBatch('cite', lines, (answer: Answer) => answer);
    const entries = answers.filter(({ id }) => !id.endsWith(' in-text'));
    const text = entries.filter((answer) => /(?<![^\s<(])https?:\/\/\S+/u.test(answer.text)).length;
    const html = answers.filter((answer) => /<a href="https?:\/\/[^"\s]+">/u.test(answer.html)).length;
    rows.push([style, `${text} of ${entries.length}`, `${html} of ${answers.length}`, String(errors.length)]);
  }
  return {
    caption: `The link in citations of ${items.length} real news items that have an absolute address (bibliography, note, in-text)`,
    columns: ['style', 'unbroken in the text of entries and notes', 'followed in the HTML', 'errors'],
    rows,
  };
}

/** Items written in a format and read by a parser that is not ours. */
async function roundTripTable(): Promise<Table> {
  const items = await zoteroItems();
  const rows: string[][] = [];
  for (const format of FORMATS) {
    const lines = items.map(({ id, item }) => ({ id, style: format, item }));
    const { answers } = await runBatch('cite', lines, (answer: Answer) => answer);
    const back = new Map(answers.map(({ id, text }) => [id, readBack(format, text)]));
    const same = (field: keyof Facts) =>
      items.filter(({ id, item }) => isDeepStrictEqual(back.get(id)?.[field], facts(item)[field]));
    rows.push([format, ...FIELDS.map(same).map((list) => `${list.length} of ${items.length}`)]);
  }
  return {
    caption: 'Exports read back (biblatex-csl-converter)',
    columns: ['format', ...FIELDS],
    rows,
  };
}
