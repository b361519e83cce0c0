/** Everything a page declares about itself for machines, gathered once, before the document is taken apart. */
import { type JsonLd, readJsonLd } from './json-ld.ts';

export interface Declarations {
  /** Contents of `<meta>` by lower-case `property`, `name`, `itemprop` or `http-equiv`, in document order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** `href`s of `<link>` by lower-case relation, in document order. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  readonly jsonLd: JsonLd;
  /** `<base href>`, else null. */
  readonly base: string | null;
  readonly htmlLang: string | null;
  /** Text of the head's `<title>`. */
  readonly title: string | null;
}

export function readDeclarations(document: Document): Declarations {
  const meta = new Map<string, string[]>();
  for (const element of Array.from(document.getElementsByTagName('meta'))) {
    const content = element.getAttribute('content') ?? element.getAttribute('value');
    if (content === null || content.trim() === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = element.getAttribute(attribute)?.trim().toLowerCase();
      // "og:title twitter:title" in one attribute happens
      if (key) for (const name of key.split(/\s+/)) push(meta, name, content);
    }
  }
  const links = new Map<string, string[]>();
  for (const element of Array.from(document.getElementsByTagName('link'))) {
    const href = element.getAttribute('href')?.trim();
    if (!href) continue;
    for (const relation of (element.getAttribute('rel') ?? '').toLowerCase().split(/\s+/)) push(links, relation, href);
  }
  return {
    meta,
    links,
    jsonLd: readJsonLd(document),
    base: document.getElementsByTagName('base')[0]?.getAttribute('href') ?? null,
    htmlLang:
      document.documentElement?.getAttribute('lang') ?? document.documentElement?.getAttribute('xml:lang') ?? null,
    title: document.getElementsByTagName('title')[0]?.textContent ?? null,
  };
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
