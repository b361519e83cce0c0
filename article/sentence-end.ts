/** How a sentence ends, in the scripts of the press, closing quotation marks and brackets included. */
export const SENTENCE_END = /[.!?…。！？؟۔।]["”“’»«'」』)\]]*$/u;
