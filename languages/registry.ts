/** All languages there are files for, and CLDR's data for every other one. The build ships one JSON file a language. */

import generated from './cldr.json' with { type: 'json' };
import { en } from './en.ts';
import { id } from './id.ts';
import type { CldrData, Language, LanguageData } from './language.ts';

const own: Readonly<Record<string, Language>> = { en, id };
const cldr: Readonly<Record<string, CldrData>> = generated as unknown as Record<string, CldrData>;

/** Codes of every language that has data of either kind. */
export const languageCodes: readonly string[] = [...new Set([...Object.keys(own), ...Object.keys(cldr)])].sort();

/** A language's data by BCP 47 tag; of an unknown language, what holds in all of them (both parts null). */
export function languageData(tag: string): LanguageData {
  const lang = tag.toLowerCase().split('-')[0] as string;
  return { lang, cldr: cldr[lang] ?? null, own: own[lang] ?? null };
}
