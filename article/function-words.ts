/** What the function words of a text tell of its language. */

/** A language's most frequent function words, lower case: enough to tell it from the others. */
export interface LanguageProfile {
  /** BCP 47 primary subtag. */
  readonly lang: string;
  readonly words: readonly string[];
}

/** Words below which a text is too short to tell. */
const FEWEST = 8;
/** The share of function words that tells a language: languages that write them together with other words have few. */
const ENOUGH = 0.1;
const LEAST = 0.05;
/** How many times as many as the next language has are needed where there are few. */
const LEAD = 1.5;

/**
 * The share of a text's words that are function words of each language, the largest first; empty where the text is too short
 * or none of the languages is near.
 */
export function functionWordShares(
  text: string,
  profiles: readonly LanguageProfile[],
): readonly { readonly lang: string; readonly share: number }[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < FEWEST) return [];
  const shares = profiles
    .map(({ lang, words: known }) => {
      const set = new Set(known);
      return { lang, share: words.filter((word) => set.has(word)).length / words.length };
    })
    .sort((a, b) => b.share - a.share);
  const [first = 0, second = 0] = shares.map(({ share }) => share);
  return first >= ENOUGH || (first >= LEAST && first > LEAD * second) ? shares : [];
}
