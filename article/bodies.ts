/** People and bodies told apart by their names: newsrooms, agencies, the site itself. */
import type { BylinePatterns } from './byline-words.ts';
import { bare } from './title.ts';

/** Scripts that set no spaces between words. */
export const UNSPACED: RegExp = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const DOMAIN = /^(?:[\w-]{4,63}\.)?[\w-]{1,63}\.(?:com|net|org|info|tv|[a-z]{2})$/i;
/** An agency's name as short as this is written in capitals, or in small letters; "Pap" is a name. */
const SHORT_ACRONYM = 4;

function joined(text: string): string {
  return bare(text).replaceAll(' ', '');
}

/** Whether a name is the site's own. */
export function isSite(name: string, siteNames: readonly string[]): boolean {
  return siteNames.some((site) => joined(site) === joined(name));
}

/** Whether a name is a part of the site: "Grey Island Post Sports", "GIP Weather". */
function isOfSite(name: string, siteNames: readonly string[]): boolean {
  const acronym = /^(\p{Lu}{2,6})\s/u.exec(name)?.[1]?.toLowerCase();
  return siteNames.some((site) => {
    const own = bare(site);
    return own.split(' ', 1)[0] === acronym || (own.includes(' ') && ` ${bare(name)} `.includes(` ${own} `));
  });
}

/** Whether a name is a news agency's. */
export function isAgency(name: string, { agencies }: BylinePatterns): boolean {
  const isAcronym = name.length <= SHORT_ACRONYM;
  return agencies.has(bare(name)) && (!isAcronym || name === name.toUpperCase() || name === name.toLowerCase());
}

/** Whether a name has a word that no person's has: "Newsroom", "Redaktion". */
export function hasBodyWord(name: string, { bodies }: BylinePatterns): boolean {
  return bare(name)
    .split(' ')
    .some((word) => bodies.has(word));
}

/** Whether a name is a body's, and not a person's. */
export function isBody(name: string, siteNames: readonly string[], words: BylinePatterns): boolean {
  if (isSite(name, siteNames) || isAgency(name, words)) return true;
  if (UNSPACED.test(name)) return words.bodyEnd.test(name);
  return isOfSite(name, siteNames) || hasBodyWord(name, words) || DOMAIN.test(name);
}
