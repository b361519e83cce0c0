import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readLines, writeLine } from '../../cli/lines.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function lines(chunks: Uint8Array[]): Promise<string[]> {
  const found: string[] = [];
  for await (const line of readLines(Readable.from(chunks))) found.push(line);
  return found;
}

const cases: [what: string, chunks: string[], lines: string[]][] = [
  ['lines of one chunk', ['a\nb\n'], ['a', 'b']],
  ['a line over several chunks', ['ab', 'cd', 'e\nf'], ['abcde', 'f']],
  ['empty lines', ['a\n\n', '\nb\n'], ['a', '', '', 'b']],
  ['no final line feed', ['a\nb'], ['a', 'b']],
  ['nothing', [], []],
];

describe('line streams', () => {
  it.each(cases)('%s', async (_what, chunks, expected) => {
    expect(await lines(chunks.map(bytes))).toEqual(expected);
  });

  it('a character over two chunks', async () => {
    const all = bytes('«é»\n');
    expect(await lines([all.slice(0, 3), all.slice(3)])).toEqual(['«é»']);
  });

  it('a line of many chunks takes time linear in its length', async () => {
    const chunk = bytes('x'.repeat(1000));
    const [line] = await lines([...Array.from({ length: 20_000 }, () => chunk), bytes('\n')]);
    expect(line).toHaveLength(20_000_000);
  });

  it('waits for a slow reader', async () => {
    const slow = new PassThrough({ highWaterMark: 8 });
    let written = false;
    const writing = writeLine(slow, { text: 'longer than the buffer' }).then(() => {
      written = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(written).toBe(false);
    slow.resume();
    await writing;
    expect(written).toBe(true);
  });
});
