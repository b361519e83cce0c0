/** A quote cited as its style cites what was read in another source: words, speaker, article, and the way to the words. */
import type { OriginalLink } from '../../article/article.ts';
import type { CslItem } from '../csl-item.ts';
import { type Formatted, oneLine, type Run, render } from '../formatted.ts';
import type { CitedIn } from './cited-in.ts';
import type { CslEngine } from './engine.ts';

/** What is cited. */
export interface CitedQuote {
  /** As the article has it, with its quotation marks; paragraphs become lines. */
  readonly text: string;
  /** Null where nobody is named: then the article speaks. */
  readonly speaker: string | null;
}

/** The mark's own brackets, which the speaker shares, unless they hold a number alone. */
const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）' };

/** Begins with a quotation mark. */
const MARKED = /^[\p{Pi}\p{Pf}"„‚「『]/u;
const NUMBER = /^\P{L}*$/u;

/**
 * “Words” (Speaker, as cited in Author, 2024) and on the next line the article's entry; in a style of notes the footnote stands in
 * the place of both. The entry has the link; the link to the words themselves, where there is one, has a line of its own.
 *
 * @param passage from `deepLink`; null where none is wanted
 */
export function citeQuote(
  { text, speaker }: CitedQuote,
  item: CslItem,
  link: OriginalLink,
  engine: CslEngine,
  passage: OriginalLink | null,
): Formatted {
  const words = text.split('\n').map(oneLine).filter(Boolean).join('\n');
  const name = oneLine(speaker ?? '');
  const isNote = engine.kinds.includes('note');
  const citedIn = engine.citedIn(MARKED.test(words), isNote);
  const source = isNote
    ? [{ text: '\n' }, ...noted(name, citedIn, engine.runs(item, link, 'note'))]
    : [{ text: ' ' }, ...marked(name, citedIn, engine.runs(item, link, 'in-text'))];
  const entry = engine.kinds.includes('bibliography') && !isNote ? engine.runs(item, link, 'bibliography') : [];
  const cited = [{ text: words }, ...source, ...(entry.length === 0 ? [] : [{ text: '\n' }, ...entry])];
  const shown = cited.some((run: Run) => run.link !== undefined && run.text === link.url);
  return render([
    ...cited,
    // a style may have marks and no list of references
    ...(shown ? [] : [{ text: '\n' }, { text: link.url, link }]),
    ...(passage === null || passage.url === link.url ? [] : [{ text: '\n' }, { text: passage.url, link: passage }]),
  ]);
}

/** "Speaker, quoted in Author, “Title,” …": a footnote begins with who speaks. */
function noted(name: string, { before }: CitedIn, note: readonly Run[]): readonly Run[] {
  return name === '' ? note : [{ text: `${name}${before}` }, ...note];
}

/** The mark with the speaker inside its brackets: "(Speaker, as cited in Author, 2024)", "(Speaker, quoted in [1])". */
function marked(name: string, { before, after }: CitedIn, mark: readonly Run[]): readonly Run[] {
  if (name === '' || mark.length === 0) return mark;
  const [first, last] = [mark[0] as Run, mark.at(-1) as Run];
  const opening = [...first.text][0] ?? '';
  const closing = BRACKETS[opening];
  const isNumber = NUMBER.test(mark.map(({ text }) => text).join(''));
  if (closing === undefined || !last.text.endsWith(closing) || (opening === '[' && isNumber))
    return [{ text: `(${name}${before}` }, ...mark, { text: `${after})` }];
  const inner = mark.map((run) => ({ ...run }));
  const begin = inner[0] as { text: string };
  begin.text = begin.text.slice(opening.length);
  const end = inner.at(-1) as { text: string };
  end.text = end.text.slice(0, -closing.length);
  return [{ text: `${opening}${name}${before}` }, ...inner, { text: `${after}${closing}` }];
}
