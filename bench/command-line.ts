/** The product as the benchmarks see it: the command line in batch mode, in a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { readLines, writeLine } from '../cli/lines.ts';

/** A line that was answered with an error. */
export interface LineError {
  readonly id: string;
  readonly error: string;
}

/** What a batch answered, and which lines were errors. */
export interface BatchResult<T> {
  readonly answers: readonly T[];
  readonly errors: readonly LineError[];
}

/**
 * Runs `node cli/COMMAND.ts --ndjson` on the lines, in their order.
 *
 * @param keep what of an answer is needed; the rest (texts above all) is dropped as the lines come
 * @param folder the current folder of the command, for relative `file` fields
 * @throws when the command ends with another status than 0 or 1, or does not answer every line
 */
export async function runBatch<T>(
  command: 'annotate' | 'cite',
  lines: readonly object[],
  keep: (answer: never) => T,
  folder: string = process.cwd(),
): Promise<BatchResult<T>> {
  const script = fileURLToPath(new URL(`../cli/${command}.ts`, import.meta.url));
  const child = spawn(process.execPath, [script, '--ndjson'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  // a command that died takes no more lines; what became of it its status tells
  child.stdin.on('error', () => undefined);
  const fed = Promise.race([Promise.allSettled([feed(child.stdin, lines)]), ended]);
  const answers: T[] = [];
  const errors: LineError[] = [];
  for await (const text of readLines(child.stdout)) {
    const answer = JSON.parse(text);
    if ('error' in answer) errors.push(answer);
    else answers.push(keep(answer as never));
  }
  await fed;
  const [status] = await ended;
  if (status !== (errors.length === 0 ? 0 : 1)) throw new Error(`${command} ended with status ${status}`);
  const answered = answers.length + errors.length;
  if (answered !== lines.length) throw new Error(`${command} answered ${answered} of ${lines.length} lines`);
  return { answers, errors };
}

async function feed(stdin: Writable, lines: readonly object[]): Promise<void> {
  for (const line of lines) await writeLine(stdin, line);
  stdin.end();
}
