/** The language of a text: what the page declares, checked against the text itself. */

/** A language's most frequent function words, lower case: enough to tell it from the others. */
export interface LanguageProfile {
  /** BCP 47 primary subtag. */
  readonly lang: string;
  readonly words: readonly string[];
}
