/** APA 7, reference list entry of an article on the web (Publication Manual, 7th ed., chapters 9 and 10, examples 15–17, 110–114). */
import type { OriginalLink } from '../article/article.ts';
import type { CslItem, CslName, CslType } from './csl-item.ts';
import { type Formatted, oneLine, type Run, render, stopAfter } from './formatted.ts';
import { type CitationTerms, citationTerms, spellDate } from './terms.ts';

/** Section 9.8: up to twenty authors are all named; of more, the first nineteen and the last. */
const MOST_AUTHORS = 20;

/** A work that stands alone has its title in italics, a part of a periodical the periodical's. */
const STANDS_ALONE: ReadonlySet<CslType> = new Set<CslType>(['webpage']);

/** The reference list entry, in the words of `locale` (BCP 47). It always ends with the link. */
export function formatApa(item: CslItem, link: OriginalLink, locale: string): Formatted {
  const terms = citationTerms(locale);
  const authors = (item.author ?? []).map(invertedName).filter((name) => name !== '');
  const alone = STANDS_ALONE.has(item.type);
  const title = oneLine(item.title ?? '');
  const titleRun: Run = title === '' ? { text: `[${terms.untitled}]` } : { text: title, italic: alone };
  const date = `(${spellDate(item.issued, terms, terms.yearFirst) ?? terms.noDate}).`;

  const elements: Run[][] = authors.length > 0 ? [[sentence(listOf(authors))]] : [closed(titleRun)];
  elements.push([{ text: date }]);
  if (authors.length > 0) elements.push(closed(titleRun));
  const source = sourceOf(item, alone);
  if (source.length > 0) elements.push(source);
  elements.push([...retrieval(item, terms), { text: link.url, link }]);
  return render(elements.flatMap((element, i) => (i === 0 ? element : [{ text: ' ' }, ...element])));
}

/** The site or periodical with its page; left out where it only repeats the author. */
function sourceOf(item: CslItem, alone: boolean): Run[] {
  const name = oneLine(item['container-title'] ?? item.publisher ?? '');
  const repeats = item.author?.some((author) => same(author.literal, name)) ?? false;
  if (name === '' || repeats) return [];
  const page = oneLine(item.page ?? '');
  const rest = page === '' ? '' : `, ${page}`;
  return [{ text: name, italic: !alone }, { text: `${rest}${stopAfter(rest === '' ? name : rest)}` }];
}

/** Section 9.16: the day of access only where the page has no date of its own. */
function retrieval(item: CslItem, terms: CitationTerms): Run[] {
  const accessed = item.accessed?.['date-parts'][0] ?? [];
  if (item.issued !== undefined || accessed.length < 3) return [];
  const words = spellDate(item.accessed, terms, { day: terms.retrieved, month: '' });
  return [{ text: `${words} ` }];
}

function listOf(names: readonly string[]): string {
  if (names.length === 1) return names[0] as string;
  const last = names.at(-1) as string;
  if (names.length > MOST_AUTHORS) return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, . . . ${last}`;
  return `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/** "Family, G. G., Jr."; a literal name as it stands. */
function invertedName(name: CslName): string {
  if (name.family === undefined) return oneLine(name.literal ?? name.given ?? '');
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  const given = [initials(name.given ?? ''), name['dropping-particle']].filter(Boolean).join(' ');
  return oneLine([family, given, name.suffix].filter(Boolean).join(', '));
}

const NAME_PART = /[^\s.\-‐]+\.?|[-‐]/gu;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const CASELESS = /^\p{Lo}/u;

/** Given names as initials: "Jean-Paul M." → "J.-P. M."; names in scripts without capitals stay whole. */
function initials(given: string): string {
  const parts = given.normalize('NFC').match(NAME_PART) ?? [];
  if (parts.some((part) => CASELESS.test(part))) return given;
  let text = '';
  for (const part of parts) {
    const hyphen = part === '-' || part === '‐';
    if (text !== '' && !hyphen && !text.endsWith('-')) text += ' ';
    if (hyphen) text += '-';
    else text += CAPITAL.test(part) ? `${String.fromCodePoint(part.codePointAt(0) as number)}.` : part;
  }
  return text;
}

function sentence(text: string): Run {
  return { text: `${text}${stopAfter(text)}` };
}

/** A run and its stop, which is not part of the italics. */
function closed(run: Run): Run[] {
  const stop = stopAfter(run.text);
  return stop === '' ? [run] : [run, { text: stop }];
}

function same(a: string | undefined, b: string): boolean {
  return a !== undefined && oneLine(a).toLowerCase() === b.toLowerCase();
}
