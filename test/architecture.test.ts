/** The table "Who may import whom" of ARCHITECTURE.md, held by reading the imports, and the paths that file names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../languages/registry.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** `code`: folders and packages that may be imported; `types`: those that only `import type` may name. */
interface Layer {
  readonly code: readonly string[];
  readonly types: readonly string[];
}

const PREACT = ['preact', 'preact/hooks', '@preact/signals'];

const LAYERS: Readonly<Record<string, Layer>> = {
  languages: { code: ['languages'], types: [] },
  article: { code: ['article', '@mozilla/readability/Readability.js'], types: ['@mozilla/readability'] },
  parser: { code: ['parser', 'languages'], types: ['article'] },
  citation: { code: ['citation', 'citeproc'], types: ['article', 'parser'] },
  page: { code: ['page'], types: ['article', 'parser'] },
  components: { code: ['components', 'citation', ...PREACT], types: ['article', 'parser', 'public'] },
  'messages.ts': { code: [], types: ['article', 'parser', 'languages'] },
};

/** Where things start. These may import every layer, but not these others. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  entrypoints: ['cli', 'bench'],
  cli: ['entrypoints', 'bench'],
  bench: ['entrypoints'],
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:([\w*{}\s,$]+?)\s+from\s+)?'([^']+)'/gmu;
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/gu;

function sources(path: string): string[] {
  if (!existsSync(join(ROOT, path))) return [];
  if (/\.tsx?$/u.test(path)) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(path, name));
}

function importsOf(path: string): Import[] {
  return sources(path).flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const fixed = [...text.matchAll(IMPORT)].map(([, type, names, from]) => ({
      file,
      target: targetOf(file, from as string),
      typeOnly: type !== undefined || (names !== undefined && onlyTypes(names)),
    }));
    const dynamic = [...text.matchAll(DYNAMIC)].map(([, from]) => ({
      file,
      target: targetOf(file, from as string),
      typeOnly: false,
    }));
    return [...fixed, ...dynamic];
  });
}

/** `{ type A, type B }` */
function onlyTypes(names: string): boolean {
  const listed = /^\{([\s\S]*)\}$/u.exec(names.trim())?.[1];
  return listed?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')) ?? false;
}

/** The top folder or file of ours that is imported, or the package. */
function targetOf(file: string, from: string): string {
  if (!from.startsWith('.')) return from;
  return relative(ROOT, resolve(ROOT, file, '..', from)).split('/')[0] as string;
}

describe('who may import whom', () => {
  it.each(Object.keys(LAYERS))('%s', (layer) => {
    const { code, types } = LAYERS[layer] as Layer;
    const forbidden = importsOf(layer).filter(
      ({ target, typeOnly }) => !code.includes(target) && !(typeOnly && types.includes(target)),
    );
    expect(forbidden).toEqual([]);
  });

  it.each(Object.entries(ENDS))('%s imports none of %j', (end, others) => {
    expect(importsOf(end).filter(({ target }) => others.includes(target))).toEqual([]);
  });

  it('no layer imports what starts it', () => {
    const inner = Object.keys(LAYERS).flatMap(importsOf);
    expect(inner.filter(({ target }) => target in ENDS)).toEqual([]);
  });

  it('the check sees imports of every form', () => {
    const found = importsOf('parser');
    expect(found.some(({ typeOnly }) => typeOnly)).toBe(true);
    expect(found.some(({ typeOnly, target }) => !typeOnly && target === 'parser')).toBe(true);
  });
});

describe('ARCHITECTURE.md', () => {
  const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
  const named = [...text.matchAll(/`((?:[\w.-]+\/)*[\w.-]+(?:\.\w+|\/))`/gu)].map((match) => match[1] as string);
  const paths = [...new Set(named)].filter((path) => path.includes('/') || /\.(?:ts|tsx|json|md)$/u.test(path));

  it('names paths', () => {
    expect(paths.length).toBeGreaterThan(20);
  });

  it.each(paths)('%s exists', (path) => {
    expect(existsSync(join(ROOT, path))).toBe(true);
  });
});

describe('README.md', () => {
  const links = readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/\]\(((?!https?:)[^)#]+)/gu);
  const paths = [...new Set([...links].map(([, path]) => path as string))];

  it('links to files and pictures', () => {
    expect(paths.filter((path) => path.endsWith('.png')).length).toBeGreaterThan(0);
  });

  it.each(paths)('%s exists', (path) => {
    expect(existsSync(join(ROOT, path))).toBe(true);
  });
});

describe('languages/README.md', () => {
  const table = readFileSync(join(ROOT, 'languages/README.md'), 'utf8');

  it.each(languages.map(({ lang }) => lang))('%s stands in the table', (lang) => {
    expect(table).toContain(`| \`${lang}.ts\` |`);
  });
});
