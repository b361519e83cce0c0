/** From a highlight in the page to its place in the panel. */
import type { Span } from '../article/article.ts';
import type { AnnotatedArticle } from '../parser/annotations.ts';
import { mentionsOf } from './moments.ts';

/** Ids of the panel's elements that stand for something in the text. */
export const elementId = {
  quote: (group: number) => `quote-${group}`,
  date: (index: number) => `date-${index}`,
  speaker: (id: number | null) => `speaker-${id ?? 'none'}`,
  sentence: (index: number) => `sentence-${index}`,
} as const;

/** Ids of the elements whose words hold an offset, the shortest words first: a date inside a quote before the quote. */
export function elementsAt({ quotes, dates, speakers }: AnnotatedArticle, offset: number): readonly string[] {
  const found: { id: string; length: number }[] = [];
  const look = ({ start, end }: Span, id: string) => {
    if (start <= offset && offset < end) found.push({ id, length: end - start });
  };
  for (const quote of quotes) look(quote, elementId.quote(quote.group));
  for (const { expression, index } of mentionsOf(dates)) look(expression, elementId.date(index));
  speakers.forEach((speaker, id) => {
    for (const [start, end] of speaker.mentions) look({ start, end }, elementId.speaker(id));
  });
  return found.sort((a, b) => a.length - b.length).map(({ id }) => id);
}
