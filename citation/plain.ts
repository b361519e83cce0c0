/** "Title, Publisher, date, link": a citation for those who need no style. */
import type { OriginalLink } from '../article/article.ts';
import { type CslItem, hostOf } from './csl-item.ts';
import { type Formatted, oneLine, type Run, render } from './formatted.ts';
import { citationTerms, spellDate } from './terms.ts';

/** Where the article appeared: the site's name, else its publisher, else the host of the original's address. */
export function publicationName(item: CslItem, link: OriginalLink): string {
  return oneLine(item['container-title'] ?? '') || oneLine(item.publisher ?? '') || (hostOf(link.url) as string);
}

/** The plain citation, its date in the words of `locale` (BCP 47). What is not known is left out. */
export function formatPlain(item: CslItem, link: OriginalLink, locale: string): Formatted {
  const terms = citationTerms(locale);
  const title = oneLine(item.title ?? '');
  const date = spellDate(item.issued, terms, terms.date);
  const elements: Run[] = [{ text: publicationName(item, link) }];
  if (title !== '') elements.unshift({ text: title });
  if (date !== null) elements.push({ text: date });
  elements.push({ text: link.url, link });
  return render(elements.flatMap((element, i) => (i === 0 ? [element] : [{ text: ', ' }, element])));
}
