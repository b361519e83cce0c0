/** What babel calls languages: the values of biblatex's `langid` (babel manual, "Languages supported"; biblatex manual, table 2). */

const NAMES: Readonly<Record<string, string>> = {
  af: 'afrikaans',
  ar: 'arabic',
  be: 'belarusian',
  bg: 'bulgarian',
  bn: 'bengali',
  ca: 'catalan',
  cs: 'czech',
  cy: 'welsh',
  da: 'danish',
  de: 'ngerman',
  'de-at': 'naustrian',
  el: 'greek',
  en: 'english',
  'en-au': 'australian',
  'en-ca': 'canadian',
  'en-gb': 'british',
  'en-nz': 'newzealand',
  'en-us': 'american',
  es: 'spanish',
  et: 'estonian',
  eu: 'basque',
  fa: 'persian',
  fi: 'finnish',
  fr: 'french',
  'fr-ca': 'canadien',
  gl: 'galician',
  he: 'hebrew',
  hi: 'hindi',
  hr: 'croatian',
  hu: 'magyar',
  hy: 'armenian',
  id: 'indonesian',
  is: 'icelandic',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  la: 'latin',
  lt: 'lithuanian',
  lv: 'latvian',
  mn: 'mongolian',
  mr: 'marathi',
  ms: 'malay',
  nb: 'norsk',
  nl: 'dutch',
  nn: 'nynorsk',
  no: 'norsk',
  pl: 'polish',
  pt: 'portuguese',
  'pt-br': 'brazilian',
  ro: 'romanian',
  ru: 'russian',
  sk: 'slovak',
  sl: 'slovene',
  sq: 'albanian',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  te: 'telugu',
  th: 'thai',
  tr: 'turkish',
  uk: 'ukrainian',
  ur: 'urdu',
  vi: 'vietnamese',
  zh: 'chinese',
};

const OWN_NAMES: ReadonlySet<string> = new Set(Object.values(NAMES));

/**
 * The name for a language, by its region where babel tells them apart; undefined where babel has none.
 *
 * @param language a BCP 47 tag (also with underscores, or of three letters), or the English name that some pages have instead
 */
export function babelName(language: string): string | undefined {
  const given = language.trim().toLowerCase();
  if (OWN_NAMES.has(given)) return given;
  const [primary = '', ...subtags] = canonicalTag(given).toLowerCase().split('-');
  const region = subtags.find((subtag) => /^[a-z]{2}$/u.test(subtag));
  return NAMES[`${primary}-${region}`] ?? NAMES[primary];
}

const TAG = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/u;

/** "eng" is "en" (RFC 5646, section 4.5); what is no tag stays as it is. */
function canonicalTag(given: string): string {
  const tag = given.replaceAll('_', '-');
  try {
    return TAG.test(tag) ? (Intl.getCanonicalLocales(tag)[0] ?? tag) : tag;
  } catch (error) {
    // repeated subtags
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
