/** All languages there are files for, and CLDR's data for every other one. */

import { ar } from './ar.ts';
import { az } from './az.ts';
import { be } from './be.ts';
import { bg } from './bg.ts';
import { bn } from './bn.ts';
import { ca } from './ca.ts';
import generated from './cldr.json' with { type: 'json' };
import { cs } from './cs.ts';
import { da } from './da.ts';
import type { CldrData } from './date-data.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { eu } from './eu.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fil } from './fil.ts';
import { fr } from './fr.ts';
import { functionWords } from './function-words.ts';
import { gl } from './gl.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { is } from './is.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { kk } from './kk.ts';
import { ko } from './ko.ts';
import type { Language, LanguageData } from './language.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { mk } from './mk.ts';
import { mr } from './mr.ts';
import { ms } from './ms.ts';
import { ne } from './ne.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sr } from './sr.ts';
import { sv } from './sv.ts';
import { sw } from './sw.ts';
import { ta } from './ta.ts';
import { fileSubtag, primarySubtag } from './tag.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** The hand-written languages. */
export const languages: readonly Language[] = [
  ar,
  az,
  be,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  eu,
  fa,
  fi,
  fil,
  fr,
  gl,
  he,
  hi,
  hr,
  hu,
  id,
  is,
  it,
  ja,
  kk,
  ko,
  lt,
  lv,
  mk,
  mr,
  ms,
  ne,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sr,
  sv,
  sw,
  ta,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
];

const own = new Map(languages.map((language) => [language.lang, language]));
const cldr: Readonly<Record<string, CldrData>> = generated as unknown as Record<string, CldrData>;

/** A language's data by BCP 47 tag; of an unknown language, what holds in all of them (both parts null). */
export function languageData(tag: string): LanguageData {
  const lang = primarySubtag(tag);
  return { lang, cldr: cldr[lang] ?? null, own: own.get(fileSubtag(tag)) ?? null };
}

/** By what words the language of a text is told: the most frequent ones of each language that has a file or a row in the table. */
export function languageProfiles(): { readonly lang: string; readonly words: readonly string[] }[] {
  const words = new Map(Object.entries(functionWords));
  for (const { lang, summary } of languages) if (summary.stopWords.length > 0) words.set(lang, summary.stopWords);
  return [...words].map(([lang, list]) => ({ lang, words: list }));
}
