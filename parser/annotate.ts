/** Article → annotations: the stages in order. Pure: the same input gives the same output, in time linear in the text. */
import type { Article, ReuseSignals } from '../article/article.ts';
import type { Annotations, ReuseNotice, Span } from './annotations.ts';
import { findDates } from './dates/dates.ts';
import type { Grammar } from './grammar.ts';
import { findQuotes } from './quotes/quotes.ts';
import { readReuse } from './reuse/reuse.ts';
import { summarize } from './summary.ts';
import { splitSentences } from './text/sentences.ts';
import { tokenize } from './text/tokens.ts';

/**
 * @param article text, blocks and metadata; `published` is the reference date of relative expressions
 * @param signals what the page says about reuse outside the article's text
 * @param grammar the article's language, see `compileGrammar`
 */
export function annotate(article: Article, signals: ReuseSignals, grammar: Grammar): Annotations {
  const tokens = tokenize(article.text, grammar.lang, grammar.vocabulary());
  const sentences = splitSentences(article, tokens, grammar.abbreviations);
  const found = findQuotes(article, tokens, sentences, grammar.attribution);
  const reuse = readReuse(article, signals, tokens, sentences, found.quotes, grammar.reuse);
  return {
    ...found,
    dates: findDates(article, tokens, sentences, grammar.dates),
    reuse,
    summary: summarize(article, tokens, sentences, grammar.summary, reuse.notices.flatMap(spanOfNotice)),
  };
}

/** Where a notice stands in the text; nowhere if the page states it outside. */
function spanOfNotice({ start, end }: ReuseNotice): Span[] {
  return start === null || end === null ? [] : [{ start, end }];
}
