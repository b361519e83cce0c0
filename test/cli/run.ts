/** Runs a command of cli/ as a reader would: in a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function start(command: 'annotate' | 'cite', args: string[]) {
  const script = fileURLToPath(new URL(`../../cli/${command}.ts`, import.meta.url));
  return spawn(process.execPath, [script, ...args]);
}

export async function run(
  command: 'annotate' | 'cite',
  args: string[],
  stdin: string | Uint8Array = '',
): Promise<Ended> {
  const child = start(command, args);
  child.stdin.end(stdin);
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status, stdout, stderr };
}

/** Batch mode on objects, or on raw lines given as strings. */
export async function runLines(command: 'annotate' | 'cite', lines: readonly (object | string)[]) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const ended = await run(command, ['--ndjson'], `${input}\n`);
  const answers = ended.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { ...ended, answers };
}
