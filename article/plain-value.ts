/** What a page declares (attributes, JSON strings) → plain, bounded text. Nothing a page says is ever taken as markup. */
import { normalizeText } from './text-builder.ts';

/** Names of the Latin-1 characters U+00A0 to U+00FF, in order, as HTML's entities call them. */
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ...LATIN1.split(' ').map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
  ['quot', '"'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['hellip', '…'],
  ['bull', '•'],
  ['euro', '€'],
]);

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}\d{0,2}));/g;
const TAG = /<\/?[A-Za-z][^<>]{0,500}>/g;
/** What templates leave where they had nothing to write. */
const NOTHING = /^(?:null|undefined|nan|none|n\/a|\[object object\]|\{\{.*\}\}|\$\{.*\})$/i;
/** Bidirectional overrides and isolates: in a title they can make a reader see other words than are copied. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;

/** Character references as characters. Only names that declarations use are known. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole;
    const code = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10);
    return code > 0 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole;
  });
}

/**
 * A declared value as plain text: entities that were escaped twice decoded, markup and direction overrides removed,
 * white space normalised, at most `limit` code units (cut at a word). null for anything that is not text or is empty.
 */
export function plainValue(value: unknown, limit = 500): string | null {
  if (typeof value !== 'string') return null;
  const raw = value.slice(0, 4 * limit);
  // twice, because "&amp;uuml;" is what a double escape leaves; tags last, because they may have been escaped too
  const text = normalizeText(decodeEntities(decodeEntities(raw)).replace(TAG, ' ').replace(BIDI, ''));
  if (text === '' || NOTHING.test(text)) return null;
  if (text.length <= limit) return text;
  const cut = text.lastIndexOf(' ', limit - 1);
  return `${text.slice(0, cut > limit / 2 ? cut : limit - 1).toWellFormed()}…`;
}
