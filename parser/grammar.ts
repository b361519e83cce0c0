/** A language made ready for parsing: its data compiled into lexicons, once per language. */
import type { LanguageData } from '../languages/language.ts';
import { compileDates, type DateGrammar } from './dates/dates.ts';
import { type AttributionGrammar, compileAttribution } from './quotes/attribution-grammar.ts';
import { compileReuse, type ReuseGrammar } from './reuse/reuse-grammar.ts';
import { compileSummary, type SummaryGrammar } from './summary.ts';
import { type Abbreviations, compileAbbreviations } from './text/sentences.ts';
import { type Vocabulary, vocabularyOf } from './text/vocabulary.ts';

/** All that the stages need of one language. */
export interface Grammar {
  readonly lang: string;
  /** The words met so far, for the next text to be tokenized with. */
  readonly vocabulary: () => Vocabulary;
  readonly abbreviations: Abbreviations;
  readonly dates: DateGrammar;
  readonly reuse: ReuseGrammar;
  readonly attribution: AttributionGrammar;
  readonly summary: SummaryGrammar;
}

/**
 * Compiles a language; costs more than parsing a short article, so callers keep the result.
 *
 * @param second the language in which publishers state conditions of reuse beside their own, see `SECOND_LANGUAGE`
 */
export function compileGrammar(language: LanguageData, second: LanguageData | null = null): Grammar {
  return {
    lang: language.lang,
    vocabulary: vocabularyOf(language.lang),
    abbreviations: compileAbbreviations(language),
    dates: compileDates(language),
    reuse: compileReuse(language, second),
    attribution: compileAttribution(language),
    summary: compileSummary(language),
  };
}
