/** A language made ready for parsing: its data compiled into lexicons, once per language. */
import type { LanguageData } from '../languages/language.ts';
import { compileDates, type DateGrammar } from './dates.ts';
import { type Abbreviations, compileAbbreviations } from './sentences.ts';

export interface Grammar {
  readonly lang: string;
  readonly abbreviations: Abbreviations;
  readonly dates: DateGrammar;
}

export function compileGrammar(language: LanguageData): Grammar {
  return {
    lang: language.lang,
    abbreviations: compileAbbreviations(language),
    dates: compileDates(language),
  };
}
