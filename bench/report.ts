/** What a benchmark reports, and how it stands in RESULTS.md. */

/** A table: its columns' names and its rows. Numbers are shares (0…1), shown in per cent; null is shown as a dash. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A figure, a word, or nothing. */
export type Cell = string | number | null | undefined;

/** A part of RESULTS.md. */
export interface Section {
  readonly title: string;
  /** What is measured, on what, by which scorer. */
  readonly text: string;
  readonly tables: readonly Table[];
}

/** A share as RESULTS.md shows it. */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function cell(value: Cell): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  return (typeof value === 'number' ? percent(value) : value).replaceAll('|', '\\|');
}

/** A table in Markdown. */
export function renderTable({ caption, columns, rows }: Table): string {
  const lines = [columns, columns.map((_, i) => (i === 0 ? '---' : '---:')), ...rows.map((row) => row.map(cell))];
  const table = lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
  return caption === '' ? table : `**${caption}**\n\n${table}`;
}

/** A section in Markdown. */
export function renderSection({ title, text, tables }: Section): string {
  return [`## ${title}`, text, ...tables.map(renderTable)].join('\n\n');
}

const HEAD = `# Results

Written by \`npm run bench\`; do not edit. Every figure was made by the command line in batch mode
(\`npm run annotate -- --ndjson\`, \`npm run cite -- --ndjson\`) on the **development half** of each set in
\`../shared/bench\`, scored by the scorer that lies beside it; other systems' figures are quoted from the same READMEs
(\`bench/baselines.json\` names them). Per cent unless said otherwise. Goals that a README states for the held-out half
are marked (h). The texts are not part of this repository. Speed depends on the machine and is not kept here:
\`npm run bench -- --speed\` prints it.`;

/**
 * The whole of RESULTS.md: the same results of the same code give the same bytes.
 *
 * @param code which code was measured, a sentence
 */
export function renderResults(sections: readonly Section[], code: string): string {
  return `${[HEAD, code, ...sections.map(renderSection)].join('\n\n')}\n`;
}
