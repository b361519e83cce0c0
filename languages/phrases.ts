/**
 * Words and phrases of a language, as every list of its file writes them: lower case, words separated by one space, as news
 * writes them. A word that ends in `*` stands for itself and any ending of up to four letters (`mening*` = mening, meningen, …).
 */
export type Phrases = readonly string[];
