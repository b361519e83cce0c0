/** What the command line is given to read: a saved page or a plain text, from a file, stdin or a batch line. */
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decodeHtml, decodeText } from './decode.ts';
import { InputError } from './input-error.ts';

/** A page or text, decoded. */
export interface PageInput {
  readonly kind: 'html' | 'text';
  readonly content: string;
}

const unzip = promisify(gunzip);
const GZIP_MAGIC = [0x1f, 0x8b];
const MARKUP = /^[\s\ufeff]*<[!?a-z]/iu;

/** What stands at a path. Throws InputError when it cannot be read. */
export async function readPage(path: string, charset?: string): Promise<PageInput> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new InputError(`cannot read ${path}: ${reason(error)}`);
  }
  return decodePage(await inflate(bytes, path), path.replace(/\.gz$/iu, ''), charset);
}

/** Bytes by the name they came under: `.html` and `.txt` say what they are, anything else shows it in its first characters. */
export function decodePage(bytes: Uint8Array, name: string, charset?: string): PageInput {
  if (/\.txt$/iu.test(name)) return { kind: 'text', content: decodeText(bytes, charset) };
  if (/\.x?html?$/iu.test(name)) return { kind: 'html', content: decodeHtml(bytes, charset) };
  const content = decodeHtml(bytes, charset);
  return MARKUP.test(content) ? { kind: 'html', content } : { kind: 'text', content: decodeText(bytes, charset) };
}

async function inflate(bytes: Uint8Array, path: string): Promise<Uint8Array> {
  if (!GZIP_MAGIC.every((byte, i) => bytes[i] === byte)) return bytes;
  try {
    return await unzip(bytes);
  } catch (error) {
    throw new InputError(`cannot unpack ${path}: ${reason(error)}`);
  }
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission denied';
  return message;
}
