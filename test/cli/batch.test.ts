import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { type JsonObject, runBatch } from '../../cli/batch.ts';
import { InputError } from '../../cli/input-error.ts';

async function batch(input: string, answer: (line: JsonObject) => object) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const [stdout, stderr] = [text(output), text(errors)];
  const failed = await runBatch(Readable.from([Buffer.from(input)]), output, errors, answer);
  output.end();
  errors.end();
  return { failed, stdout: await stdout, stderr: await stderr };
}

describe('batch mode', () => {
  it('puts the id in front and keeps its type', async () => {
    const { stdout } = await batch('{"id":7}\n{"id":"b"}\n{}\n', () => ({ done: true }));
    expect(stdout).toBe('{"id":7,"done":true}\n{"id":"b","done":true}\n{"id":null,"done":true}\n');
  });

  it('passes blank lines over', async () => {
    expect(await batch('\n  \n{"id":1}\n\n', () => ({}))).toEqual({ failed: 0, stdout: '{"id":1}\n', stderr: '' });
  });

  it('says what is wrong with the input on its line alone', async () => {
    const found = await batch('{"id":1}\n', () => {
      throw new InputError('no such style');
    });
    expect(found).toEqual({ failed: 1, stdout: '{"id":1,"error":"no such style"}\n', stderr: '' });
  });

  it('shows where a fault of ours happened, and goes on', async () => {
    const found = await batch('{"id":1}\n{"id":2}\n', ({ id }) => {
      if (id === 1) throw new TypeError('not a function');
      return {};
    });
    expect(found).toMatchObject({ failed: 1, stdout: '{"id":1,"error":"not a function"}\n{"id":2}\n' });
    expect(found.stderr).toMatch(/^line 1: TypeError: not a function\n\s+at /u);
  });
});
