/** A language made ready for parsing: its data compiled into lexicons, once per language. */
import type { LanguageData } from '../languages/language.ts';
import { type AttributionGrammar, compileAttribution } from './attribution-grammar.ts';
import { compileDates, type DateGrammar } from './dates.ts';
import { compileReuse, type ReuseGrammar } from './reuse.ts';
import { type Abbreviations, compileAbbreviations } from './sentences.ts';
import { compileSummary, type SummaryGrammar } from './summary.ts';

/** All that the stages need of one language. */
export interface Grammar {
  readonly lang: string;
  readonly abbreviations: Abbreviations;
  readonly dates: DateGrammar;
  readonly reuse: ReuseGrammar;
  readonly attribution: AttributionGrammar;
  readonly summary: SummaryGrammar;
}

/** Compiles a language; costs more than parsing a short article, so callers keep the result. */
export function compileGrammar(language: LanguageData): Grammar {
  return {
    lang: language.lang,
    abbreviations: compileAbbreviations(language),
    dates: compileDates(language),
    reuse: compileReuse(language),
    attribution: compileAttribution(language),
    summary: compileSummary(language),
  };
}
