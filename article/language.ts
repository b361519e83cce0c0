/** The language of a text: what the page declares, checked against the text itself. */
import { functionWordShares, type LanguageProfile } from './function-words.ts';
import { isOwnScript, languagesOfScript, ownLetters } from './script.ts';

/** Code units of the text that are looked at. */
const SAMPLE = 2000;
/** How many times as many function words another language needs before it contradicts a declaration. */
const CLEARLY = 1.5;

/**
 * The language of a text as a BCP 47 tag.
 *
 * @param declared tags that the page declares, the most telling first
 * @param text the article; its script overrules a declaration, and so do function words that are clearly another language's
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
  const candidates = possible === null ? profiles : profiles.filter(({ lang }) => possible.includes(lang));
  // Han is written without spaces: there are no words to count
  const shares = possible?.[0] === 'zh' ? [] : functionWordShares(sample, candidates);
  const shown = shares[0]?.lang ?? null;
  const share = (lang: string) => shares.find((row) => row.lang === lang)?.share;
  // a language without function words was not beaten by those of another
  const fitsWords = (lang: string) => (shares[0]?.share ?? 0) <= CLEARLY * (share(lang) ?? Number.POSITIVE_INFINITY);
  if (possible === null) {
    const fits = (lang: string) => (sample === '' || !isOwnScript(lang)) && fitsWords(lang);
    return tags.find((tag) => fits(primary(tag))) ?? shown;
  }
  const letters = ownLetters(sample, possible);
  const fits = (lang: string) => (letters === null ? possible.includes(lang) && fitsWords(lang) : lang === letters);
  return tags.find((tag) => fits(primary(tag))) ?? letters ?? shown ?? (possible[0] as string);
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
