/**
 * The words of news pages that must be known before the page's language is, and the patterns made of them. The words
 * themselves come from the caller: they are data of `languages/`.
 */
import { type BylinePatterns, type BylineWords, bylinePatterns } from './byline-words.ts';
import { alternatives } from './phrases.ts';

/** Lists of phrases in lower case, of all languages together. */
export interface PageWords extends BylineWords {
  /** How a page says that an article stood elsewhere first; a link to that article follows. Lower case. */
  readonly firstPublished: readonly string[];
  /** Words that, with a colon, name where an article was taken from in languages whose press copies by that form. */
  readonly takenFrom: readonly string[];
  /** What stands before the titles of other articles that an article points to. Lower case. */
  readonly pointers: readonly string[];
  /** How a line says that its date is that of a change. */
  readonly updated: readonly string[];
}

/** What the words are looked for by: made once, read on every page. */
export interface PagePatterns {
  /**
   * The end of the words before a link to where the article stood first: a phrase, at most four small words ("on the
   * site of"), a colon or bracket.
   */
  readonly creditLine: RegExp;
  /** The words that lead to other articles, and what stands between them and a title. */
  readonly pointer: RegExp;
  /** A line that tells when the article was changed. */
  readonly updated: RegExp;
  readonly byline: BylinePatterns;
}

/** Makes the patterns. */
export function pagePatterns(words: PageWords): PagePatterns {
  return {
    creditLine: new RegExp(
      `(?:${alternatives(words.firstPublished)})(?: [^\\s:：]{0,11}[^\\s:：.!?,。！？]){0,4} ?[:：(（「«“"]? ?$|(?:^|[\\s|(（])(?:${alternatives(words.takenFrom)}) ?[:：] ?$`,
      'u',
    ),
    pointer: new RegExp(`^(?:${alternatives(words.pointers)})(?:$|(?<=:)| ?[:：|>»…–—-])`, 'iu'),
    updated: new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(words.updated)})(?:$|[^\\p{L}])`, 'iu'),
    byline: bylinePatterns(words),
  };
}
