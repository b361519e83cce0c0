/** Line streams: what batch mode reads and writes, with back-pressure on both sides. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** The lines of a UTF-8 stream, without their ends. Nothing is read ahead of the consumer but one chunk. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  // pieces, not a growing string: a line of many chunks is searched once
  let pending: string[] = [];
  for await (const chunk of stream) {
    const text = decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', from)) {
      pending.push(text.slice(from, at));
      yield pending.join('');
      pending = [];
      from = at + 1;
    }
    if (from < text.length) pending.push(text.slice(from));
  }
  const rest = pending.join('') + decoder.decode();
  if (rest !== '') yield rest;
}

/** Writes a value as one line of JSON and waits while the reader is behind. */
export async function writeLine(stream: Writable, value: unknown): Promise<void> {
  if (!stream.write(`${JSON.stringify(value)}\n`)) await once(stream, 'drain');
}
