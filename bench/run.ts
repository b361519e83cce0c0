/**
 * `npm run bench`: every set of ../shared/bench through the command line and the scorers there → bench/RESULTS.md.
 *
 *     node bench/run.ts [--only NAME]     one set alone is printed, RESULTS.md stays as it is
 *     node bench/run.ts --speed           characters a second, against chrono-node in the same run; printed
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ExitStatus, runCommand } from '../cli/command.ts';
import { UsageError } from '../cli/input-error.ts';
import { measuredCode } from './measured-code.ts';
import { renderResults, renderSection, type Section } from './report.ts';
import { citations } from './sets/citations.ts';
import { dates } from './sets/dates.ts';
import { languages } from './sets/languages.ts';
import { multilingual } from './sets/multilingual.ts';
import { pages } from './sets/pages.ts';
import { quotes } from './sets/quotes.ts';
import { reuse } from './sets/reuse.ts';
import { sharedBench, sharedBenchExists } from './shared.ts';

const SETS: Readonly<Record<string, () => Promise<Section>>> = {
  quotes,
  dates,
  multilingual,
  languages,
  pages,
  reuse,
  citations,
};
const RESULTS = new URL('RESULTS.md', import.meta.url);

await runCommand(async (args) => {
  const { values } = parseArgs({ args, options: { only: { type: 'string' }, speed: { type: 'boolean' } } });
  const only = values.only === undefined ? undefined : SETS[values.only];
  if (values.only !== undefined && only === undefined)
    throw new UsageError(`no set ${values.only}; there are: ${Object.keys(SETS).join(', ')}`);
  if (!sharedBenchExists()) {
    process.stdout.write(
      `No benchmark data at ${sharedBench.pathname}: nothing was measured, RESULTS.md is unchanged.\n`,
    );
    return ExitStatus.done;
  }
  // chrono-node is loaded only to be measured
  if (values.speed) return print(await (await import('./speed.ts')).speed());
  if (only !== undefined) return print(await only());
  const sections: Section[] = [];
  // one set after the other: each starts processes of its own
  for (const [name, set] of Object.entries(SETS)) {
    process.stderr.write(`${name} …\n`);
    sections.push(await set());
  }
  await writeFile(RESULTS, renderResults(sections, measuredCode()));
  process.stdout.write(`${RESULTS.pathname}\n`);
  return ExitStatus.done;
});

function print(section: Section): number {
  process.stdout.write(`${renderSection(section)}\n`);
  return ExitStatus.done;
}
