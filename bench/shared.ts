/** The benchmark data, which lie outside the repository: texts and pages belong to their publishers. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** `../shared/bench/`, beside the repository. */
export const sharedBench: URL = new URL('../../shared/bench/', import.meta.url);

/** Whether the shared benchmark data are there. */
export function sharedBenchExists(): boolean {
  return existsSync(sharedBench);
}

/** The path of a file or folder of the benchmarks. */
export function sharedPath(relative: string): string {
  return fileURLToPath(new URL(relative, sharedBench));
}

/** The objects of a JSON lines file. */
export async function readJsonLines<T>(relative: string): Promise<T[]> {
  const text = await readFile(sharedPath(relative), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** A scorer's exports. The scorers are plain JavaScript; their callers state the part they use. */
export async function importScorer<T>(relative: string): Promise<T> {
  return (await import(pathToFileURL(sharedPath(relative)).href)) as T;
}
