/** Web addresses of articles: what may be cited, what only counts visitors, what hides the real one. */

/**
 * Query parameters that say where a reader came from and never what is shown: the campaign and click identifiers of
 * analytics and advertising systems and of publishers' newsletters. Names in lower case; `*` stands for any ending.
 */
const TRACKING =
  'utm_* ns_* at_* wt_* pk_* mtm_* hsa_* _x_tr_* fb_* vero_* oly_* guce_* fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh li_fat_id rb_clickid mc_cid mc_eid mkt_tok _hsenc _hsmi __hstc __hssc __hsfp hsctatracking xtor ocid cmp cmpid s_cid icid ncid cid_source smid smtyp ito spm _ga _gl ref_src ref_url srcref sr_share __twitter_impression guccounter trk dicbo rss rssfeed rsf'.split(
    ' ',
  );
const TRACKING_NAMES = new Set(TRACKING.filter((name) => !name.endsWith('*')));
const TRACKING_PREFIXES = TRACKING.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

const LONGEST_ADDRESS = 4000;

/** An http(s) address, absolute or relative to `base`, without credentials; null for anything else. */
export function webAddress(value: string | null | undefined, base?: URL | null): URL | null {
  if (value === null || value === undefined || value.length > LONGEST_ADDRESS) return null;
  const url = parse(value.trim(), base);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  url.username = '';
  url.password = '';
  return url;
}

/** `URL.parse`, which Chrome 116 does not have. */
function parse(value: string, base?: URL | null): URL | null {
  try {
    return new URL(value, base ?? undefined);
  } catch {
    // the constructor's only way to say that it is no address
    return null;
  }
}

/** The address without its tracking parameters and fragment; the other parameters stay as they are written. */
export function withoutTracking(url: URL): URL {
  const clean = new URL(url);
  clean.hash = '';
  const kept = clean.search
    .slice(1)
    .split('&')
    .filter((pair) => !isTracking(pair.split('=', 1)[0] as string));
  const search = kept.join('&');
  // assigning the same text again could change its encoding
  if (search !== clean.search.slice(1)) clean.search = search;
  return clean;
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING_NAMES.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix));
}

/** Second-level labels under which countries register names ("co.uk", "com.br", "or.id"). */
const REGISTRIES = /^(?:co|com|org|net|gov|gob|go|ac|or|ne|edu|sch|web|my|biz|info|mil|nom|id)$/;

/** The registrable domain of a host, near enough to tell one publisher's site from another's. */
function siteOf(url: URL): string {
  const labels = url.hostname.split('.');
  const [second, top] = labels.slice(-2) as [string, string | undefined];
  const deep = labels.length > 2 && top?.length === 2 && REGISTRIES.test(second);
  return /^[\d.]+$/.test(url.hostname) || url.hostname.startsWith('[')
    ? url.host
    : labels.slice(deep ? -3 : -2).join('.');
}

/** Whether two addresses are one publisher's. */
export function sameSite(a: URL, b: URL): boolean {
  return siteOf(a) === siteOf(b);
}

/** Whether an address is a site's front page ("/", "/index.html", "/en/") rather than one of its articles. */
export function isHomePage(url: URL): boolean {
  return (
    url.search === '' &&
    /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w{2,5})?\/?)?$/i.test(url.pathname)
  );
}

/** Whether a host's name is written in other letters than those of ASCII. https://www.rfc-editor.org/rfc/rfc5890 */
export function isInternational({ hostname }: URL): boolean {
  return hostname.split('.').some((label) => label.startsWith('xn--'));
}

/** An address that hides another one, and what hid it. */
export interface Wrapped {
  readonly url: URL;
  readonly by: 'archive' | 'amp' | 'translation';
}

/** Services that show a page under an address of theirs, which holds the page's own address. */
const WRAPPERS: readonly (readonly [host: RegExp, by: Wrapped['by'], inner: (url: URL) => string | null])[] = [
  [/^web\.archive\.org$/, 'archive', (url) => whole(url).match(/^\/web\/[^/]{1,40}\/(.+)$/)?.[1] ?? null],
  [/^archive\.(?:today|ph|is|li|vn|fo|md)$/, 'archive', (url) => whole(url).match(/\/(https?:\/\/?.+)$/)?.[1] ?? null],
  [/^webcache\.googleusercontent\.com$/, 'archive', cachedByGoogle],
  [/\.cdn\.ampproject\.org$/, 'amp', (url) => cachedAmp(whole(url))],
  [/(?:^|\.)bing-amp\.com$/, 'amp', (url) => cachedAmp(whole(url))],
  [/^(?:www\.)?google(?:\.[a-z]{2,3}){1,2}$/, 'amp', (url) => cachedAmp(whole(url).replace(/^\/amp\//, '/c/'))],
  [/\.translate\.goog$/, 'translation', translatedByGoogle],
];

/** The address behind an archive, cache or translation proxy; null if the address is a page's own. */
export function unwrapped(url: URL): Wrapped | null {
  for (const [host, by, inner] of WRAPPERS) {
    if (!host.test(url.hostname)) continue;
    // "http:/x" is what some servers leave of "http://x"
    const address = inner(url)?.replace(/^(https?:)\/(?!\/)/, '$1//');
    const found = webAddress(address !== undefined && /^https?:/.test(address) ? address : `http://${address ?? ''}`);
    return found === null || !found.hostname.includes('.') ? null : { url: found, by };
  }
  return null;
}

function whole(url: URL): string {
  return url.pathname + url.search;
}

/** `/c/s/host/path`: c content, v viewer, i image; s means https. https://developers.google.com/amp/cache/overview */
function cachedAmp(path: string): string | null {
  const match = path.match(/^\/[a-z]{1,2}\/(s\/)?([^/.]+\.[^/]+\/.*)$/);
  return match === null ? null : `${match[1] === undefined ? 'http' : 'https'}://${match[2]}`;
}

/** `?q=cache:ID:ADDRESS+terms` */
function cachedByGoogle(url: URL): string | null {
  return url.searchParams.get('q')?.match(/^cache:(?:[\w-]{5,20}:)?(\S+)/)?.[1] ?? null;
}

/** `www-example--site-com.translate.goog/path`: hyphens doubled, dots as hyphens. */
function translatedByGoogle(url: URL): string {
  const host = url.hostname.slice(0, -'.translate.goog'.length).replace(/--|-/g, (mark) => (mark === '--' ? '-' : '.'));
  return `${url.protocol}//${host}${whole(withoutTracking(url))}`;
}

/** The address less the marks of an AMP version: `/amp/` at either end of the path, `.amp`, `?amp=1`. */
export function withoutAmp(url: URL): URL {
  const plain = new URL(url);
  plain.pathname = url.pathname
    .replace(/^\/amp(?=\/.)/, '')
    .replace(/\/amp(\/?)$/, '$1')
    .replace(/\.amp(?=$|\.html?$)/, '');
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !/^(?:amp|outputtype)(?:=(?:1|true|amp)?)?$/i.test(pair));
  if (kept.join('&') !== url.search.slice(1)) plain.search = kept.join('&');
  return plain;
}
