/**
 * What a language is to Tautan: data. One hand-written file a language holds only what CLDR does not know;
 * `cldr.json` holds the rest. `languages/README.md` tells what each field means and how to add a language.
 */
import type { AttributionData } from './attribution-data.ts';
import type { CldrData, DateData } from './date-data.ts';
import type { Phrases } from './phrases.ts';
import type { ReuseData } from './reuse-data.ts';

/** One language, all that a person wrote of it. */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly lang: string;
  readonly sentences: SentenceData;
  readonly attribution: AttributionData;
  readonly dates: DateData;
  readonly reuse: ReuseData;
  readonly summary: SummaryData;
}

/** Where sentences do not end. */
export interface SentenceData {
  /** Words after which a full stop does not end a sentence: titles, months, units ("dr", "sept", "no"). */
  readonly abbreviations: Phrases;
}

/** Words that say nothing of what a text is about. */
export interface SummaryData {
  /** Words that carry no topic (articles, prepositions, auxiliaries). */
  readonly stopWords: Phrases;
}

/** Everything known of one language; plain JSON, so that it can cross a message. */
export interface LanguageData {
  readonly lang: string;
  /** null: CLDR has nothing for it. */
  readonly cldr: CldrData | null;
  /** null: nobody has written a file for it; marks and CLDR's dates still work. */
  readonly own: Language | null;
}
