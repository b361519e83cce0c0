/** Batch mode: a JSON object a line in, one a line out, in the same order, each written as soon as it is ready. */
import type { Writable } from 'node:stream';
import { InputError } from './input-error.ts';
import { readLines, writeLine } from './lines.ts';

/** A line of a batch. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Answers every line that is not blank: with the object `answer` returns, its id in front, or with `{"id", "error"}`.
 *
 * @returns how many lines got an error
 */
export async function runBatch(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  errors: Writable,
  answer: (line: JsonObject) => object | Promise<object>,
): Promise<number> {
  let failed = 0;
  let number = 0;
  for await (const text of readLines(input)) {
    number++;
    if (text.trim() === '') continue;
    let id: unknown = null;
    try {
      const line = parseLine(text, number);
      id = line.id ?? null;
      await writeLine(output, { id, ...(await answer(line)) });
    } catch (error) {
      failed++;
      if (!(error instanceof InputError)) errors.write(`line ${number}: ${(error as Error).stack ?? error}\n`);
      await writeLine(output, { id, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return failed;
}

function parseLine(text: string, number: number): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(`line ${number} is not JSON: ${(error as SyntaxError).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(`line ${number} is not a JSON object`);
  return value as JsonObject;
}

/** A field that must be a string where it is present; null counts as absent. */
export function optionalString(line: JsonObject, field: string): string | undefined {
  const value = line[field] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw new InputError(`"${field}" is not a string`);
}
