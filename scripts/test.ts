/**
 * Every check there is, in order of cost: `npm test`. Each step runs even if an earlier one failed, so that one run tells all.
 * The last line counts: 'N passed, N failed' (', N skipped' if any); types, lint, builds and budgets count as one test each.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowsers } from './browser/find.ts';
import { overBudget } from './budget.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

function add(name: string, count: Count): void {
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  if (count.failed > 0) failures.push(name);
}

/** A check that passes or fails as a whole. */
function check(name: string, run: () => boolean): void {
  console.log(`\n── ${name}`);
  const ok = run();
  add(name, { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });
}

/** Runs a package's command (this process runs under `npm run`, which puts them on the path). */
function command(line: string): boolean {
  return spawnSync(line, { stdio: 'inherit', shell: true }).status === 0;
}

/** Runs one of Vitest's projects and counts its tests. */
function vitest(project: string): void {
  console.log(`\n── ${project} tests`);
  const folder = mkdtempSync(join(tmpdir(), 'tautan-test-'));
  const report = join(folder, 'report.json');
  const run = spawnSync(
    `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${report}`,
    {
      stdio: 'inherit',
      shell: true,
    },
  );
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    // A file that breaks before its first test has failed suites but no failed test.
    const failed = numFailedTests || (run.status === 0 ? 0 : Math.max(1, numFailedTestSuites));
    add(`${project} tests`, { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests });
  } catch {
    console.error(`${project}: Vitest wrote no report`);
    add(`${project} tests`, { passed: 0, failed: 1, skipped: 0 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

check('types', () => command('tsc --noEmit && tsc -p tsconfig.pure.json'));
check('lint and format', () => command('biome check --error-on-warnings .'));
vitest('unit');
check('build for Chrome', () => command('wxt zip'));
check('build for Firefox', () => command('wxt zip -b firefox'));
check('size budgets', () => {
  const over = overBudget();
  for (const line of over) console.error(line);
  return over.length === 0;
});
check('addons linter', () => command('node scripts/lint-addon.ts'));
check('browsers', () => {
  try {
    for (const [name, path] of Object.entries(requireBrowsers(['chromium', 'firefox'])))
      console.log(`${name}: ${path}`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
});
if (failures.includes('browsers')) console.error('the browser tests need both browsers');
else vitest('browser');

if (failures.length > 0) console.error(`\nfailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;
