/** Mozilla's addons linter on the Firefox build: no error, and no warning but those that two libraries cause. */
import { execFileSync } from 'node:child_process';

interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}
interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** Assignments to innerHTML: two in Readability, one in Preact's `dangerouslySetInnerHTML`, which nothing here uses. */
const KNOWN = { code: 'UNSAFE_VAR_ASSIGNMENT', most: 3 } as const;

const { errors, warnings } = lint();
const unknown = warnings.filter(({ code }) => code !== KNOWN.code);
for (const finding of [...errors, ...warnings])
  console.log(`${finding.code} ${finding.file ?? ''}:${finding.line ?? ''} ${finding.message}`);
console.log(`${errors.length} errors, ${warnings.length} warnings`);
process.exitCode = errors.length > 0 || unknown.length > 0 || warnings.length > KNOWN.most ? 1 : 0;

function lint(): Report {
  const args = ['lint', '-s', '.output/firefox-mv3', '--output', 'json', '--boring'];
  try {
    return JSON.parse(execFileSync('web-ext', args, { encoding: 'utf8' })) as Report;
  } catch (error) {
    // web-ext exits with 1 when there are errors, and still prints the report.
    const { stdout } = error as { stdout?: string };
    if (!stdout) throw error;
    return JSON.parse(stdout) as Report;
  }
}
