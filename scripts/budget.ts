/** What the built extension may weigh; `node scripts/budget.ts` prints what it does weigh. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';

const KB = 1024;
const output = fileURLToPath(new URL('../.output', import.meta.url));

interface Budget {
  readonly what: string;
  /** Glob below `.output`; sizes of all files that match are added. */
  readonly files: string;
  readonly limit: number;
  /** Glob of files that do not count although the zip holds them. */
  readonly without?: string;
}

// Each hand-written language adds 2 to 12 KB to the zip, the citation processor with its styles and locales 190 KB: both are
// data and code that are read only when they are needed, so that the rest has a limit of its own.
const LATER = '{languages/*,csl/**/*.json,chunks/engine-*.js}';
const budgets: readonly Budget[] = [
  { what: 'content script, raw', files: 'chrome-mv3/annotate.js', limit: 90 * KB },
  { what: 'content script, raw (Firefox)', files: 'firefox-mv3/annotate.js', limit: 90 * KB },
  // exports, settings and deep links came with issue 6; the addresses to choose from with issue 5
  { what: 'panel and options, raw', files: 'chrome-mv3/{chunks/!(engine)-*.js,assets/*.css}', limit: 130 * KB },
  {
    what: 'panel and options, raw (Firefox)',
    files: 'firefox-mv3/{chunks/!(engine)-*.js,assets/*.css}',
    limit: 130 * KB,
  },
  { what: 'citation processor, raw', files: 'chrome-mv3/chunks/engine-*.js', limit: 400 * KB },
  {
    what: 'zip for Chrome, without what is read later',
    files: '*-chrome.zip',
    limit: 200 * KB,
    without: `chrome-mv3/${LATER}`,
  },
  {
    what: 'zip for Firefox, without what is read later',
    files: '*-firefox.zip',
    limit: 200 * KB,
    without: `firefox-mv3/${LATER}`,
  },
  { what: 'zip for Chrome', files: '*-chrome.zip', limit: 850 * KB },
  { what: 'zip for Firefox', files: '*-firefox.zip', limit: 850 * KB },
];

interface Weight extends Budget {
  readonly bytes: number;
}

function weigh(): Weight[] {
  return budgets.map((budget) => {
    const files = globSync(budget.files, { cwd: output });
    if (files.length === 0) throw new Error(`no ${budget.files} in .output: build first`);
    const left = budget.without === undefined ? [] : globSync(budget.without, { cwd: output }).filter(isFile);
    return { ...budget, bytes: total(files, sizeOf) - total(left, packedSizeOf) };
  });
}

function total(files: readonly string[], size: (file: string) => number): number {
  return files.reduce((sum, file) => sum + size(`${output}/${file}`), 0);
}

function sizeOf(file: string): number {
  return statSync(file).size;
}

function isFile(file: string): boolean {
  return statSync(`${output}/${file}`).isFile();
}

/** What a file takes in a zip. */
function packedSizeOf(file: string): number {
  return deflateRawSync(readFileSync(file), { level: 9 }).length;
}

/** A line for every budget that is exceeded. */
export function overBudget(): string[] {
  return weigh()
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ what, bytes, limit }) => `${what}: ${(bytes / KB).toFixed(1)} KB, over ${limit / KB} KB`);
}

if (import.meta.main) {
  for (const { what, bytes, limit } of weigh()) {
    console.log(`${what.padEnd(44)} ${(bytes / KB).toFixed(1).padStart(7)} KB of ${limit / KB} KB`);
  }
}
