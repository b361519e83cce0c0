/** No regular expression of ours can backtrack super-linearly: pages are hostile input. Checked by scslre. */
import { globSync, readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';

/** Code that runs on what strangers wrote. */
const FILES = globSync('{article,citation,cli,components,entrypoints,page,parser,languages}/**/*.{ts,tsx}');

interface Found {
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of a file. */
function regexps(file: string): Found[] {
  const found: Found[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const child of node) visit(child);
    else if (node !== null && typeof node === 'object') {
      if ('regex' in node) {
        const { pattern, flags } = node.regex as { pattern: string; flags: string };
        found.push({ source: pattern, flags });
      }
      for (const child of Object.values(node)) visit(child);
    }
  };
  visit(parseAst(readFileSync(file, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  return found;
}

/** What scslre reports: where backtracking costs more than linear time. */
function superLinear({ source, flags }: Found): string[] {
  return analyse({ source, flags }).reports.map(
    ({ type, exponential }) => `${exponential ? 'exponential' : 'polynomial'} ${type} in /${source}/${flags}`,
  );
}

describe('regular expressions', () => {
  it('are found at all, and a bad one is told', () => {
    expect(FILES.flatMap(regexps).length).toBeGreaterThan(50);
    expect(superLinear({ source: '^(a+)+$', flags: 'u' })).not.toEqual([]);
  });

  it.each(FILES)('%s', (file) => {
    expect(regexps(file).flatMap(superLinear)).toEqual([]);
  });
});
