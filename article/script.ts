/** What the letters of a text tell of its language. */

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

/** A share of the letters that a quotation or a name does not reach. */
const MOST = 0.5;
/** Characters of a second kind that cannot be chance: kana in a Japanese text, own letters in a Ukrainian one. */
const SOME = 0.02;

/** Languages of the script most letters are of, the most widely read first; null for Latin, which too many share. */
export function languagesOfScript(text: string): readonly string[] | null {
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

/** The language of those possible whose own letters the text has; null where it has none. */
export function ownLetters(text: string, possible: readonly string[]): string | null {
  const lower = text.toLowerCase();
  const letters = lower.match(/\p{L}/gu)?.length ?? 0;
  for (const [lang, pattern] of LETTERS) {
    if (possible.includes(lang) && (lower.match(pattern)?.length ?? 0) > SOME * letters) return lang;
  }
  return null;
}

/** Whether a language is the most widely read one of a script other than Latin. */
export function isOwnScript(lang: string): boolean {
  return SCRIPTS.some(([, languages]) => languages?.[0] === lang);
}
