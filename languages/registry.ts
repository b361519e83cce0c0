/** All languages there are files for, and CLDR's data for every other one. */

import generated from './cldr.json' with { type: 'json' };
import { en } from './en.ts';
import { id } from './id.ts';
import type { CldrData, Language, LanguageData } from './language.ts';
import { primarySubtag } from './tag.ts';

/** The hand-written languages. */
export const languages: readonly Language[] = [en, id];

const own = new Map(languages.map((language) => [language.lang, language]));
const cldr: Readonly<Record<string, CldrData>> = generated as unknown as Record<string, CldrData>;

/** A language's data by BCP 47 tag; of an unknown language, what holds in all of them (both parts null). */
export function languageData(tag: string): LanguageData {
  const lang = primarySubtag(tag);
  return { lang, cldr: cldr[lang] ?? null, own: own.get(lang) ?? null };
}

/** By what words the language of a text is told: the most frequent ones of each hand-written language. */
export function languageProfiles(): { readonly lang: string; readonly words: readonly string[] }[] {
  return languages.map(({ lang, summary }) => ({ lang, words: summary.stopWords }));
}
