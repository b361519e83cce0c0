/** The sentence around a span, for showing it where it cannot be seen in its page. */
import type { Article, Span } from '../article/article.ts';
import { isLanguageTag } from './language-tag.ts';

/** A passage in three pieces: `words` are the span's own. An ellipsis marks where a long sentence was cut. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** UTF-16 code units shown on each side of the words at most: about three lines of a narrow panel. */
const REACH = 160;

/** The first word boundary at or after an offset, looked for within a word's length; the offset itself if there is none. */
function wordStart(text: string, offset: number): number {
  for (let i = offset; i < offset + 20 && i < text.length; i++) if (/\s/.test(text.charAt(i))) return i + 1;
  return isLowSurrogate(text, offset) ? offset + 1 : offset;
}

function wordEnd(text: string, offset: number): number {
  for (let i = offset; i > offset - 20 && i > 0; i--) if (/\s/.test(text.charAt(i))) return i;
  return isLowSurrogate(text, offset) ? offset - 1 : offset;
}

function isLowSurrogate(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit < 0xe000;
}

/** The block that holds an offset; the whole text for an offset between blocks. Binary search. */
function blockAround({ blocks, text }: Article, offset: number): Span {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle] as Span;
    if (offset < block.start) high = middle - 1;
    else if (offset >= block.end) low = middle + 1;
    else return block;
  }
  return { start: 0, end: text.length };
}

/**
 * The sentence (or sentences) that a span stands in. Looks only {@link REACH} code units to each side, so its cost does
 * not depend on the article's length.
 *
 * @param segmenter splits sentences in the article's language
 */
export function excerpt(article: Article, span: Span, segmenter: Intl.Segmenter): Excerpt {
  const { text } = article;
  const block = blockAround(article, span.start);
  const from = Math.max(block.start, span.start - REACH);
  const to = Math.max(span.end, Math.min(block.end, span.end + REACH));
  const segments = segmenter.segment(text.slice(from, to));
  const first = segments.containing(span.start - from);
  const last = segments.containing(Math.max(span.start, span.end - 1) - from);
  let start = from + (first?.index ?? 0);
  let end = last === undefined ? to : from + last.index + last.segment.length;
  const cutBefore = start === from && from > block.start;
  const cutAfter = end === to && to < block.end;
  if (cutBefore) start = Math.min(wordStart(text, start), span.start);
  if (cutAfter) end = Math.max(wordEnd(text, end), span.end);
  return {
    before: (cutBefore ? '…' : '') + text.slice(start, span.start).trimStart(),
    words: text.slice(span.start, span.end),
    after: text.slice(span.end, end).trimEnd() + (cutAfter ? '…' : ''),
  };
}

/** A sentence splitter for an article's language; of a tag that is none, for text of unknown language. */
export function sentenceSegmenter(lang: string | null): Intl.Segmenter {
  return new Intl.Segmenter(isLanguageTag(lang) ? lang : undefined, { granularity: 'sentence' });
}
