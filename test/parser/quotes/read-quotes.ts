/** Reads the quotes of an invented text, with words instead of offsets. */
import { articleFromText } from '../../../article/plain-text.ts';
import { languageData } from '../../../languages/registry.ts';
import type { Quote, Speaker } from '../../../parser/annotations.ts';
import { compileAttribution } from '../../../parser/quotes/attribution-grammar.ts';
import { findQuotes } from '../../../parser/quotes/quotes.ts';
import { compileAbbreviations, splitSentences } from '../../../parser/text/sentences.ts';
import { tokenize } from '../../../parser/text/tokens.ts';

export interface ReadQuote {
  readonly text: string;
  readonly kind: Quote['kind'];
  readonly by: string | null;
  /** The words beside the quote that tell who; null when inferred. */
  readonly mention: string | null;
  readonly cue: string | null;
  readonly quote: Quote;
}

export function parseQuotes(text: string, lang: string): { quotes: Quote[]; speakers: Speaker[] } {
  const language = languageData(lang);
  const article = articleFromText(text, { lang });
  const tokens = tokenize(text, lang);
  const sentences = splitSentences(article, tokens, compileAbbreviations(language));
  return findQuotes(article, tokens, sentences, compileAttribution(language));
}

export function readQuotes(text: string, lang: string): ReadQuote[] {
  return parseQuotes(text, lang).quotes.map((quote) => {
    const { speaker, cue } = quote;
    const mention = speaker?.start == null || speaker.end == null ? null : text.slice(speaker.start, speaker.end);
    return {
      text: text.slice(quote.start, quote.end),
      kind: quote.kind,
      by: speaker?.name ?? null,
      mention,
      cue: cue === null ? null : text.slice(cue.start, cue.end),
      quote,
    };
  });
}
