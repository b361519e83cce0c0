/**
 * What a language is to Tautan: data. One hand-written file a language holds only what CLDR does not know;
 * `cldr.json` holds the rest. `languages/README.md` tells what each field means and how to add a language.
 *
 * How phrases are written, in every list: lower case, words separated by one space, as news writes them.
 * A word that ends in `*` stands for itself and any ending of up to four letters (`mening*` = mening, meningen, …).
 */
export type Phrases = readonly string[];

export interface Language {
  /** BCP 47 primary subtag. */
  readonly lang: string;
  readonly sentences: SentenceData;
  readonly attribution: AttributionData;
  readonly dates: DateData;
  readonly reuse: ReuseData;
  readonly summary: SummaryData;
}

export interface SentenceData {
  /** Words after which a full stop does not end a sentence: titles, months, units ("dr", "sept", "no"). */
  readonly abbreviations: Phrases;
}

/** Words for who said what. */
export type AttributionData = Readonly<Record<string, unknown>>;

/** Words for when: what CLDR lacks. */
export type DateData = Readonly<Record<string, unknown>>;

/** How publishers word their conditions. */
export type ReuseData = Readonly<Record<string, unknown>>;

export interface SummaryData {
  /** Words that carry no topic (articles, prepositions, auxiliaries). */
  readonly stopWords: Phrases;
}

/** A language's generated part (`cldr.json`). */
export type CldrData = Readonly<Record<string, unknown>>;

/** Everything known of one language; plain JSON, so that it can cross a message. */
export interface LanguageData {
  readonly lang: string;
  /** null: CLDR has nothing for it. */
  readonly cldr: CldrData | null;
  /** null: nobody has written a file for it; marks and CLDR's dates still work. */
  readonly own: Language | null;
}
