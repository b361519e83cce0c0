/**
 * Which address is the original article's: the ordered rule, and the only maker of an {@link OriginalLink}.
 * A page declares many addresses; each is checked before it is believed, and what is not believed is never cited.
 */
import {
  isHomePage,
  isInternational,
  sameSite,
  unwrapped,
  webAddress,
  withoutAmp,
  withoutTracking,
} from './address.ts';
import type { ArticleMetadata, NamedUrl, OriginalLink, OriginalUrlSignal } from './article.ts';
import { BLOCK_TAGS, isSilent } from './blocks.ts';
import type { Declarations } from './declarations.ts';
import { isElement, isText } from './dom.ts';
import { articleNode, isObject, type JsonLd, listOf } from './json-ld.ts';

/** Hosts that templates leave behind in place of an address. */
const LEFTOVERS = /^(?:(?:www\.)?google\.com|schema\.org|example\.(?:com|org|net)|localhost|127\.0\.0\.1)$/;

/**
 * What the page's signals say of the original article's address. The first one decides; they are, in this order:
 * 1. what an archive, cache or translation proxy wraps is the page;
 * 2. `rel=canonical` on another site: declared syndication, unless the page names several and they differ;
 * 3. `original-source` / `syndication-source` on another site;
 * 4. a line "first published in" with a link to another site;
 * 5. canonical, `og:url`, then JSON-LD, on the page's own site;
 * 6. the page.
 *
 * After them, and only to be compared with them, comes what is not believed by itself: an `og:url` or JSON-LD of another
 * site, and an archive's or a cache's own address.
 *
 * @param pageUrl the address the reader has; null for a file, then the page's declarations stand alone
 * @param creditLine what stands before a link to where the article stood first
 * @returns without tracking parameters and fragment; none if there is no http(s) address at all
 */
export function originalUrls(declared: Declarations, pageUrl: string | null, creditLine: RegExp): NamedUrl[] {
  const read = webAddress(pageUrl);
  const wrapped = read === null ? null : unwrapped(read);
  const page = wrapped?.url ?? read;
  const base = webAddress(declared.base, page) ?? page;

  /** A declared address that may be believed, out of its wrapping. */
  function believed(value: string | null | undefined): URL | null {
    const url = webAddress(value, base);
    if (url === null) return null;
    const found = unwrapped(url)?.url ?? url;
    if (page === null || !sameSite(found, page)) {
      if (LEFTOVERS.test(found.hostname) || !found.hostname.includes('.') || isHomePage(found)) return null;
      // letters of another script can spell a name that looks like a known one
      if (page !== null && isInternational(found) && !isInternational(page)) return null;
    } else if (isHomePage(found) && !isHomePage(page)) return null;
    return found;
  }
  const elsewhere = (url: URL | null) => url !== null && page !== null && !sameSite(url, page);
  const firstOf = (values: readonly string[] | undefined, holds: (url: URL) => boolean) =>
    values?.map(believed).find((url) => url !== null && holds(url)) ?? null;
  const here = (url: URL) => !elsewhere(url);

  const canonicals = declared.links.get('canonical');
  const agreed = new Set(canonicals?.map((value) => believed(value)?.href)).size <= 1;
  const foreign = firstOf(canonicals, elsewhere);
  const sources = ['original-source', 'syndication-source'].flatMap((name) => declared.meta.get(name) ?? []);
  const addresses = jsonLdAddresses(declared.jsonLd);
  const candidates: readonly (readonly [URL | null, OriginalUrlSignal])[] = [
    [agreed ? foreign : null, 'canonical'],
    [firstOf(sources, elsewhere), 'syndication'],
    [page === null ? null : believed(creditedAddress(declared.anchors, page, creditLine)), 'syndication'],
    [firstOf(canonicals, here), wrapped?.by === 'archive' ? 'archive' : 'canonical'],
    [firstOf(declared.meta.get('og:url'), here), 'og:url'],
    [firstOf(addresses, here), 'json-ld'],
    pageItself(page, wrapped?.by ?? null),
    [agreed ? null : foreign, 'canonical'],
    [firstOf(declared.meta.get('og:url'), elsewhere), 'og:url'],
    [firstOf(addresses, elsewhere), 'json-ld'],
    [wrapped === null ? null : read, 'page'],
  ];
  return candidates.flatMap(([url, from]) => (url === null ? [] : [{ url: withoutTracking(url).href, from }]));
}

function pageItself(page: URL | null, by: string | null): readonly [URL | null, OriginalUrlSignal] {
  if (page === null) return [null, 'page'];
  const plain = withoutAmp(page);
  return [plain, by === 'archive' ? 'archive' : by === 'amp' || plain.href !== page.href ? 'amp' : 'page'];
}

/** `mainEntityOfPage`, then `url`, of the page's article. */
function jsonLdAddresses(jsonLd: JsonLd): string[] {
  const node = articleNode(jsonLd);
  return [...listOf(node?.mainEntityOfPage), ...listOf(node?.url)]
    .map((value) => (isObject(value) ? (value['@id'] ?? value.url) : value))
    .filter((value) => typeof value === 'string');
}

/** As many code units before a link as the longest such line has. */
const CREDIT_LENGTH = 100;
const MOST_STEPS = 20;

/** Where a line says that the article stood first, linked: the address of the first such link to another site. */
function creditedAddress(anchors: readonly Element[], page: URL, creditLine: RegExp): string | null {
  for (const anchor of anchors) {
    const href = anchor.getAttribute('href') ?? '';
    // most links stay on the site: no need to take them apart
    if (!/^\s*(?:https?:)?\/\//i.test(href) || href.includes(page.hostname)) continue;
    const url = webAddress(href, page);
    if (url === null || sameSite(url, page) || isHomePage(url)) continue;
    if (creditLine.test(textBefore(anchor).toLowerCase())) return url.href;
  }
  return null;
}

/** The last words before an element in its block. Looks at no more nodes than a credit line can have. */
function textBefore(element: Element): string {
  let text = '';
  let node: Node | null = element;
  for (let steps = 0; node !== null && steps < MOST_STEPS && text.length < CREDIT_LENGTH; steps++) {
    const before: Node | null = node.previousSibling;
    if (before === null) {
      node = node.parentElement;
      if (node === null || BLOCK_TAGS.has((node as Element).localName)) break;
      continue;
    }
    if (isElement(before) && (BLOCK_TAGS.has(before.localName) || before.localName === 'br')) break;
    const words = isText(before)
      ? before.data
      : isElement(before) && !isSilent(before)
        ? (before.textContent ?? '')
        : '';
    text = words.slice(-CREDIT_LENGTH) + text;
    node = before;
  }
  return text.replace(/\s+/g, ' ').slice(-CREDIT_LENGTH);
}

/**
 * The link that a citation of this article carries, or null if it has no http(s) address.
 * Checks again what the article says: it may have crossed a message or a file.
 */
export function originalLink(article: Pick<ArticleMetadata, 'originalUrl' | 'originalUrlFrom'>): OriginalLink | null {
  const url = webAddress(article.originalUrl);
  if (url === null) return null;
  return { url: withoutTracking(url).href, from: article.originalUrlFrom ?? 'page' } as OriginalLink;
}
