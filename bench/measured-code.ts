/** Which code RESULTS.md is of: git's hash of each folder that decides what is found. */
import { execFileSync } from 'node:child_process';

const FOLDERS = ['parser', 'article', 'languages', 'citation'];

/** A sentence with the hashes, and whether the folders hold changes that are not committed. Throws outside of a git repository. */
export function measuredCode(): string {
  const hashes = FOLDERS.map((folder) => `${folder} ${git('rev-parse', '--short=10', `HEAD:${folder}`)}`);
  const changed = git('status', '--porcelain', '--', ...FOLDERS) === '' ? '' : ', with changes that are not committed';
  return `Measured code, by \`git rev-parse HEAD:FOLDER\`: ${hashes.join(', ')}${changed}.`;
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: new URL('..', import.meta.url), encoding: 'utf8' }).trim();
}
