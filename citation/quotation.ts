/** A quote for use elsewhere: its words, who said them, where they stand, and the link, in one block. */
import type { OriginalLink } from '../article/article.ts';
import type { Speaker } from '../parser/annotations.ts';
import type { CslItem, CslName } from './csl-item.ts';
import { addressBelow, type Formatted, oneLine, type Run, render, stopAfter } from './formatted.ts';
import { publicationName } from './plain.ts';
import { citationTerms, spellDate } from './terms.ts';

/**
 * “Words” — Speaker, role. Author: Title. Publisher, date. Then the link: in plain text the bare address on the next
 * line, in HTML under the title. One block, so that whatever paragraph takes the quote takes the link with it.
 *
 * @param quoteText the quote as the article has it, with its quotation marks; paragraphs become lines
 * @param speaker null where nobody is named
 * @param locale BCP 47, of the date's words
 */
export function formatQuotation(
  quoteText: string,
  speaker: Pick<Speaker, 'name' | 'role'> | null,
  item: CslItem,
  link: OriginalLink,
  locale: string,
): Formatted {
  const quote = quoteText.split('\n').map(oneLine).filter(Boolean).join('\n');
  const said = speaker === null ? '' : [speaker.name, speaker.role ?? ''].map(oneLine).filter(Boolean).join(', ');
  const source = sourceOf(item, link, locale);
  const before: Run[] = [{ text: `${quote} — ${said === '' ? '' : `${said}${stopAfter(said)} `}` }];
  return addressBelow(render([...before, ...source]), link);
}

/** "Author, Author: Title. Publisher, date." with the link under the title, or under the publication where there is none. */
function sourceOf(item: CslItem, link: OriginalLink, locale: string): Run[] {
  const terms = citationTerms(locale);
  const authors = (item.author ?? []).map(displayName).filter(Boolean).join(', ');
  const title = oneLine(item.title ?? '');
  const publication = publicationName(item, link);
  const date = spellDate(item.issued, terms, terms.date);
  const ending = date === null ? '' : `, ${date}`;
  const runs: Run[] = authors === '' ? [] : [{ text: `${authors}: ` }];
  if (title !== '') runs.push({ text: title, link }, { text: `${stopAfter(title)} ` });
  runs.push(title === '' ? { text: publication, link } : { text: publication });
  runs.push({ text: `${ending}${stopAfter(`${publication}${ending}`)}` });
  return runs;
}

/** A name as it is spoken: given name first. */
function displayName(name: CslName): string {
  const { given, family, suffix, literal } = name;
  const parts = [given, name['dropping-particle'], name['non-dropping-particle'], family, suffix];
  return oneLine(literal ?? parts.filter(Boolean).join(' '));
}
