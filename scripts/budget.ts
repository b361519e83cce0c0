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
  /** Glob of files that do not count although the zip holds them: the data of languages, of which there may be any number. */
  readonly without?: string;
}

// The first issue allows a zip of 250 KB, with two languages. Each further one adds 2 to 12 KB (46 now), so the code has a limit of its own.
const budgets: readonly Budget[] = [
  { what: 'content script, raw', files: 'chrome-mv3/content-scripts/*.js', limit: 90 * KB },
  { what: 'content script, raw (Firefox)', files: 'firefox-mv3/content-scripts/*.js', limit: 90 * KB },
  { what: 'panel, raw', files: 'chrome-mv3/{chunks/sidepanel-*.js,assets/*.css}', limit: 90 * KB },
  { what: 'panel, raw (Firefox)', files: 'firefox-mv3/{chunks/sidepanel-*.js,assets/*.css}', limit: 90 * KB },
  {
    what: 'zip for Chrome, without languages',
    files: '*-chrome.zip',
    limit: 150 * KB,
    without: 'chrome-mv3/languages/*',
  },
  {
    what: 'zip for Firefox, without languages',
    files: '*-firefox.zip',
    limit: 150 * KB,
    without: 'firefox-mv3/languages/*',
  },
  { what: 'zip for Chrome', files: '*-chrome.zip', limit: 500 * KB },
  { what: 'zip for Firefox', files: '*-firefox.zip', limit: 500 * KB },
];

interface Weight extends Budget {
  readonly bytes: number;
}

function weigh(): Weight[] {
  return budgets.map((budget) => {
    const files = globSync(budget.files, { cwd: output });
    if (files.length === 0) throw new Error(`no ${budget.files} in .output: build first`);
    const left = budget.without === undefined ? [] : globSync(budget.without, { cwd: output });
    return { ...budget, bytes: total(files, sizeOf) - total(left, packedSizeOf) };
  });
}

function total(files: readonly string[], size: (file: string) => number): number {
  return files.reduce((sum, file) => sum + size(`${output}/${file}`), 0);
}

function sizeOf(file: string): number {
  return statSync(file).size;
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
    console.log(`${what.padEnd(36)} ${(bytes / KB).toFixed(1).padStart(7)} KB of ${limit / KB} KB`);
  }
}
