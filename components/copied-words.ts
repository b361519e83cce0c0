/** How much of an article has been copied: publishers limit it by characters or by words. */
import type { Article, Span } from '../article/article.ts';
import { isLanguageTag } from './language-tag.ts';

/** Characters as a person counts them, white space included, and words. */
export interface CopiedWords {
  readonly characters: number;
  readonly words: number;
}

/** Counts what the spans cover; what was copied twice counts once. */
export function countCopied({ text, lang }: Article, spans: readonly Span[]): CopiedWords {
  const pieces = union(spans).map(({ start, end }) => text.slice(start, end));
  const locale = isLanguageTag(lang) ? lang : undefined;
  const words = new Intl.Segmenter(locale, { granularity: 'word' });
  const characters = new Intl.Segmenter(locale, { granularity: 'grapheme' });
  const sum = (count: (piece: string) => number) => pieces.reduce((total, piece) => total + count(piece), 0);
  return {
    characters: sum((piece) => [...characters.segment(piece)].length),
    words: sum((piece) => [...words.segment(piece)].filter(({ isWordLike }) => isWordLike).length),
  };
}

function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push(span);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}
