/** The language of a text: what the page declares, checked against the text itself. */

/** A language's most frequent function words, lower case: enough to tell it from the others. */
export interface LanguageProfile {
  /** BCP 47 primary subtag. */
  readonly lang: string;
  readonly words: readonly string[];
}

/** Scripts and the languages news is written in with them, the most widely read first; null: too many to tell. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[] | null])[] = [
  [/\p{sc=Hiragana}|\p{sc=Katakana}/gu, ['ja']],
  [/\p{sc=Latin}/gu, null],
  [/\p{sc=Hangul}/gu, ['ko']],
  [/\p{sc=Han}/gu, ['zh', 'ja', 'yue']],
  [
    /\p{sc=Cyrillic}/gu,
    ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg', 'tt', 'uz', 'bs', 'sah', 'ba', 'cv'],
  ],
  [/\p{sc=Arabic}/gu, ['ar', 'fa', 'ur', 'ps', 'ku', 'ckb', 'ug', 'sd', 'az', 'pa', 'prs']],
  [/\p{sc=Devanagari}/gu, ['hi', 'mr', 'ne', 'sa', 'kok', 'mai', 'bho']],
  [/\p{sc=Bengali}/gu, ['bn', 'as']],
  [/\p{sc=Hebrew}/gu, ['he', 'yi', 'iw']],
  [/\p{sc=Greek}/gu, ['el']],
  [/\p{sc=Thai}/gu, ['th']],
  [/\p{sc=Armenian}/gu, ['hy']],
  [/\p{sc=Georgian}/gu, ['ka']],
  [/\p{sc=Gujarati}/gu, ['gu']],
  [/\p{sc=Gurmukhi}/gu, ['pa']],
  [/\p{sc=Tamil}/gu, ['ta']],
  [/\p{sc=Telugu}/gu, ['te']],
  [/\p{sc=Kannada}/gu, ['kn']],
  [/\p{sc=Malayalam}/gu, ['ml']],
  [/\p{sc=Oriya}/gu, ['or']],
  [/\p{sc=Sinhala}/gu, ['si']],
  [/\p{sc=Khmer}/gu, ['km']],
  [/\p{sc=Lao}/gu, ['lo']],
  [/\p{sc=Myanmar}/gu, ['my', 'shn']],
  [/\p{sc=Ethiopic}/gu, ['am', 'ti']],
  [/\p{sc=Tibetan}/gu, ['bo', 'dz']],
];

/** Letters that one language of a script has and the script's most read one lacks. */
const LETTERS: readonly (readonly [string, RegExp])[] = [
  ['uk', /[іїєґ]/gu],
  ['be', /[ў]/gu],
  ['mk', /[ѓќѕ]/gu],
  ['sr', /[ђћџљњј]/gu],
  ['kk', /[әғқңұһ]/gu],
  ['ur', /[ٹڈڑےں]/gu],
  ['ps', /[ټډړښۍ]/gu],
  ['fa', /[پچژگ]/gu],
  ['mr', /ळ/gu],
];

/** Code units of the text that are looked at. */
const SAMPLE = 2000;
/** A share of the letters that a quotation or a name does not reach. */
const MOST = 0.5;
/** Characters of a second kind that cannot be chance: kana in a Japanese text, own letters in a Ukrainian one. */
const SOME = 0.02;

/**
 * The language of a text as a BCP 47 tag.
 *
 * @param declared tags that the page declares, the most telling first
 * @param text the article; its script overrules a declaration, and so do function words that are another language's
 * @param profiles languages known by their function words
 * @returns the first declaration that the text does not contradict, else what the text shows, else null
 */
export function textLanguage(
  declared: readonly string[],
  text: string,
  profiles: readonly LanguageProfile[] = [],
): string | null {
  const sample = text.slice(0, SAMPLE);
  const tags = declared.map(languageTag).filter((tag) => tag !== null);
  const possible = languagesOfScript(sample);
  if (possible !== null) {
    const own = ownLetters(sample, possible);
    if (own !== null && !tags.some((tag) => primary(tag) === own)) return own;
    return (
      tags.find((tag) => (own === null ? possible : [own]).includes(primary(tag))) ?? own ?? (possible[0] as string)
    );
  }
  const found = byWords(sample, profiles);
  const isOfAnotherScript = (tag: string) => SCRIPTS.some(([, languages]) => languages?.[0] === primary(tag));
  const plausible = tags.filter((tag) => sample === '' || !isOfAnotherScript(tag));
  if (found === null) return plausible[0] ?? null;
  // a language without function words was not beaten by those of another
  const unknown = (tag: string) => !profiles.some(({ lang }) => lang === primary(tag));
  return plausible.find((tag) => primary(tag) === found || unknown(tag)) ?? found;
}

/** A declared language as a BCP 47 tag ("en_GB" → "en-GB"); null for what is none. */
export function languageTag(value: string): string | null {
  const tag = (value.split(/[,;]/, 1)[0] as string).trim().replace(/_/g, '-');
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8}){0,4}$/.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    // well-formed by our pattern, but not by BCP 47 ("en-x")
    return null;
  }
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] as string;
}

/** Languages of the script most letters are of; null for Latin, which too many share. */
function languagesOfScript(text: string): readonly string[] | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  let seen = 0;
  for (const [pattern, languages] of SCRIPTS) {
    const count = text.match(pattern)?.length ?? 0;
    // kana settle it although most letters are Han
    if (languages?.[0] === 'ja' ? count > 0.1 * letters : count > MOST * letters) return languages;
    seen += count;
    // what is left cannot be most
    if (seen >= MOST * letters) break;
  }
  return null;
}

function ownLetters(text: string, possible: readonly string[]): string | null {
  const lower = text.toLowerCase();
  const letters = lower.match(/\p{L}/gu)?.length ?? 0;
  for (const [lang, pattern] of LETTERS) {
    if (possible.includes(lang) && (lower.match(pattern)?.length ?? 0) > SOME * letters) return lang;
  }
  return null;
}

/** The language whose function words are most of the text, if it is clearly ahead of the others. */
function byWords(text: string, profiles: readonly LanguageProfile[]): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < 20) return null;
  const ranked = profiles
    .map(({ lang, words: known }) => {
      const set = new Set(known);
      return { lang, share: words.filter((word) => set.has(word)).length / words.length };
    })
    .sort((a, b) => b.share - a.share);
  const [first, second] = ranked;
  return first !== undefined && first.share > 0.2 && first.share > 1.5 * (second?.share ?? 0) ? first.lang : null;
}
