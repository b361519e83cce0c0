/** What the built extension may weigh; `node scripts/budget.ts` prints what it does weigh. */
import { globSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const KB = 1024;
const output = fileURLToPath(new URL('../.output', import.meta.url));

interface Budget {
  readonly what: string;
  /** Glob below `.output`; sizes of all files that match are added. */
  readonly files: string;
  readonly limit: number;
}

const budgets: readonly Budget[] = [
  { what: 'content script, raw', files: 'chrome-mv3/content-scripts/*.js', limit: 90 * KB },
  { what: 'content script, raw (Firefox)', files: 'firefox-mv3/content-scripts/*.js', limit: 90 * KB },
  { what: 'panel, raw', files: 'chrome-mv3/{chunks/sidepanel-*.js,assets/*.css}', limit: 90 * KB },
  { what: 'panel, raw (Firefox)', files: 'firefox-mv3/{chunks/sidepanel-*.js,assets/*.css}', limit: 90 * KB },
  { what: 'zip for Chrome', files: '*-chrome.zip', limit: 250 * KB },
  { what: 'zip for Firefox', files: '*-firefox.zip', limit: 250 * KB },
];

interface Weight extends Budget {
  readonly bytes: number;
}

function weigh(): Weight[] {
  return budgets.map((budget) => {
    const files = globSync(budget.files, { cwd: output });
    if (files.length === 0) throw new Error(`no ${budget.files} in .output: build first`);
    return { ...budget, bytes: files.reduce((sum, file) => sum + statSync(`${output}/${file}`).size, 0) };
  });
}

/** A line for every budget that is exceeded. */
export function overBudget(): string[] {
  return weigh()
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ what, bytes, limit }) => `${what}: ${(bytes / KB).toFixed(1)} KB, over ${limit / KB} KB`);
}

if (import.meta.main) {
  for (const { what, bytes, limit } of weigh()) {
    console.log(`${what.padEnd(32)} ${(bytes / KB).toFixed(1).padStart(7)} KB of ${limit / KB} KB`);
  }
}
