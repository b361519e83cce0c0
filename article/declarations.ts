/** Everything a page declares about itself for machines, gathered once, before the document is taken apart. */
import { elements } from './dom.ts';
import { type JsonLd, readJsonLd } from './json-ld.ts';

/** What is declared, in document order. */
export interface Declarations {
  /** Contents of `<meta>` by lower-case `property`, `name`, `itemprop` or `http-equiv`, in document order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** `href`s of `<link>` by lower-case relation, in document order. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  readonly jsonLd: JsonLd;
  /** `<base href>`, else null. */
  readonly base: string | null;
  readonly htmlLang: string | null;
  /** `lang` of the first `<article>`. */
  readonly articleLang: string | null;
  /** Text of the head's `<title>`. */
  readonly title: string | null;
  /** Every `<a href>` in document order. */
  readonly anchors: readonly Element[];
  /** Every `<h1>`, and what is marked as the headline. */
  readonly headings: readonly Element[];
  /** Every `<h2>`, which some pages use for the headline. */
  readonly subheadings: readonly Element[];
}

/** One walk over the document. */
export function readDeclarations(document: Document): Declarations {
  const meta = new Map<string, string[]>();
  const links = new Map<string, string[]>();
  const scripts: string[] = [];
  const anchors: Element[] = [];
  const headings: Element[] = [];
  const subheadings: Element[] = [];
  let base: string | null = null;
  let title: string | null = null;
  let articleLang: string | null | undefined;
  for (const element of elements(document.documentElement)) {
    switch (element.localName) {
      case 'meta':
        readMeta(element, meta);
        break;
      case 'link':
        readLink(element, links);
        break;
      case 'script':
        if (/^\s*application\/ld\+json/i.test(element.getAttribute('type') ?? ''))
          scripts.push(element.textContent ?? '');
        break;
      case 'base':
        base ??= element.getAttribute('href');
        break;
      case 'title':
        // an SVG's title stands further down
        title ??= element.textContent;
        break;
      case 'a':
        if (element.hasAttribute('href')) anchors.push(element);
        break;
      case 'article':
        if (articleLang === undefined) articleLang = element.getAttribute('lang');
        break;
      case 'h1':
        headings.push(element);
        break;
      case 'h2':
        (isMarkedHeadline(element) ? headings : subheadings).push(element);
        break;
    }
  }
  const root = document.documentElement;
  return {
    meta,
    links,
    jsonLd: readJsonLd(scripts),
    base,
    htmlLang: root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? null,
    articleLang: articleLang ?? null,
    title,
    anchors,
    headings,
    subheadings,
  };
}

/** Microdata's mark of a headline. https://schema.org/headline */
function isMarkedHeadline(element: Element): boolean {
  return /\bheadline\b/.test(element.getAttribute('itemprop') ?? '');
}

function readMeta(element: Element, meta: Map<string, string[]>): void {
  const content = element.getAttribute('content') ?? element.getAttribute('value');
  if (content === null || content.trim() === '') return;
  for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
    const key = element.getAttribute(attribute)?.trim().toLowerCase();
    // "og:title twitter:title" in one attribute happens
    if (key) for (const name of key.split(/\s+/)) push(meta, name, content);
  }
}

function readLink(element: Element, links: Map<string, string[]>): void {
  const href = element.getAttribute('href')?.trim();
  if (!href) return;
  for (const relation of (element.getAttribute('rel') ?? '').toLowerCase().split(/\s+/)) push(links, relation, href);
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
