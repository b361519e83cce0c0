/** What a build ships beside the language files: which there are, and by what words a text's language is told. */
import { languageCodes, languageData } from './registry.ts';

export interface LanguageIndex {
  /** Codes that have a file `languages/CODE.json`. */
  readonly codes: readonly string[];
  /** Of each hand-written language its most frequent words. */
  readonly profiles: readonly { readonly lang: string; readonly words: readonly string[] }[];
}

export function languageIndex(): LanguageIndex {
  const profiles = languageCodes.flatMap((lang) => {
    const own = languageData(lang).own;
    return own === null ? [] : [{ lang, words: own.summary.stopWords }];
  });
  return { codes: languageCodes, profiles };
}
