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

/** The numbers of the profiles that a word is in, by word; made once for a list of profiles. */
const indexes = new WeakMap<readonly LanguageProfile[], ReadonlyMap<string, readonly number[]>>();

function indexOf(profiles: readonly LanguageProfile[]): ReadonlyMap<string, readonly number[]> {
  const known = indexes.get(profiles);
  if (known !== undefined) return known;
  const index = new Map<string, number[]>();
  profiles.forEach(({ words }, i) => {
    for (const word of new Set(words)) {
      const holders = index.get(word);
      if (holders === undefined) index.set(word, [i]);
      else holders.push(i);
    }
  });
  indexes.set(profiles, index);
  return index;
}

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
  const index = indexOf(profiles);
  const found = new Array<number>(profiles.length).fill(0);
  for (const word of words) for (const i of index.get(word) ?? []) found[i] = (found[i] as number) + 1;
  const shares = profiles
    .map(({ lang }, i) => ({ lang, share: (found[i] as number) / words.length }))
    .sort((a, b) => b.share - a.share);
  const [first = 0, second = 0] = shares.map(({ share }) => share);
  return first >= ENOUGH || (first >= LEAST && first > LEAD * second) ? shares : [];
}
