/** The form of a word that lexicons are keyed by. */
import { LETTERS } from '../../languages/letters.ts';

const IGNORED = /[\u00ad\u200c\u200d]/g;
const PLAIN = /^[\x20-\x7e]*$/;
/** Languages whose lower case differs from Unicode's default. */
const OWN_CASE = new Set(['tr', 'az', 'lt']);

/**
 * Lower case (by the language's rule: Turkish İ/ı), NFC, without soft hyphens and joiners; typographic apostrophes made straight;
 * of a language in two scripts, in the letters of its file (Serbian "рекао" → "rekao").
 */
export function fold(word: string, lang: string): string {
  const lower = OWN_CASE.has(lang) ? word.toLocaleLowerCase(lang) : word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const plain = lower.replace(IGNORED, '').normalize('NFC');
  if (plain === '’' || plain === 'ʼ' || plain === '＇') return "'";
  const letters = LETTERS[lang];
  return letters === undefined ? plain : Array.from(plain, (letter) => letters[letter] ?? letter).join('');
}
