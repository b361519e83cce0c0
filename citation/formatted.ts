/** A citation's forms, plain text, HTML and Markdown, from one sequence of runs: they can never say different things. */
import type { OriginalLink } from '../article/article.ts';

/** What goes to the clipboard: `text` as text/plain, `html` as text/html. Both carry the link to the original. */
export interface Formatted {
  readonly text: string;
  /** One block element; everything that came from a page is escaped. */
  readonly html: string;
  /** One paragraph of CommonMark; everything that came from a page is escaped. */
  readonly markdown: string;
  /** What the forms are made of, for whoever shows the citation. */
  readonly runs: readonly Run[];
}

/** A piece of a citation. */
export interface Run {
  readonly text: string;
  readonly italic?: boolean;
  readonly bold?: boolean;
  /** Where the piece leads when it is clicked. */
  readonly link?: OriginalLink;
}

/** What does not belong into a line of text: controls, and the marks that turn the direction of what follows. */
const UNPRINTABLE = /(?!\s)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const BLANKS = /\s+/gu;

/** Page text as one line of a citation. */
export function oneLine(text: string): string {
  return text.replace(UNPRINTABLE, '').replace(BLANKS, ' ').trim();
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML text or attribute value. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (char) => ESCAPES[char] as string);
}

/** All forms of a citation. A line feed in a run is a line break inside the one block, which runs as its words do (Arabic: rtl). */
export function render(runs: readonly Run[]): Formatted {
  return {
    text: runs.map((run) => run.text).join(''),
    html: `<p dir="auto">${linked(runs, htmlOf, (html, { url }) => `<a href="${escapeHtml(url)}">${html}</a>`)}</p>`,
    markdown: markdownOf(runs),
    runs,
  };
}

/** The runs one after the other; neighbours that lead to one place are one link. */
function linked(
  runs: readonly Run[],
  write: (run: Run) => string,
  link: (written: string, to: OriginalLink, text: string) => string,
): string {
  let all = '';
  for (let i = 0; i < runs.length; ) {
    const to = (runs[i] as Run).link;
    let end = i + 1;
    while (end < runs.length && runs[end]?.link?.url === to?.url) end++;
    const group = runs.slice(i, end);
    const written = group.map(write).join('');
    all += to === undefined ? written : link(written, to, group.map(({ text }) => text).join(''));
    i = end;
  }
  return all;
}

function htmlOf({ text, italic, bold }: Run): string {
  const words = escapeHtml(text).replaceAll('\n', '<br>');
  const slanted = italic ? `<i>${words}</i>` : words;
  return bold ? `<b>${slanted}</b>` : slanted;
}

const STOPPED = /[.?!…。？！؟۔।][\p{Pf}\p{Pe}"']*$/u;

/** The stop after an element, unless its own punctuation ends it already ("Why now?"). */
export function stopAfter(text: string): string {
  return STOPPED.test(text) ? '' : '.';
}

/** What CommonMark reads as markup within a line, and the `<` and `&` of HTML in it. */
const MARKDOWN = /[\\`*_[\]<>&#|~]/gu;
/** What makes a line a list, a heading, a rule or a quotation where it begins one. */
const LINE_START = /^(\s*)(?:([-+=])|(\d+)([.)]))/u;

/** Page text as Markdown that shows it as it stands. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(MARKDOWN, '\\$&')
    .split('\n')
    .map((line) =>
      line.replace(
        LINE_START,
        (_all, blank, mark, number, point) => blank + (mark === undefined ? `${number}\\${point}` : `\\${mark}`),
      ),
    )
    .join('\n');
}

/** A line feed in a run is a line break. Emphasis is set round the words: blanks inside its marks would undo it. */
function markdownOf(runs: readonly Run[]): string {
  let begin = true;
  const write = ({ text, italic, bold }: Run): string => {
    const escaped = begin ? escapeMarkdown(text) : text.replace(MARKDOWN, '\\$&');
    begin = text.endsWith('\n') || (begin && text === '');
    const mark = `${bold ? '**' : ''}${italic ? '*' : ''}`;
    const words = escaped.trim();
    return mark === '' || words === '' ? escaped : escaped.replace(words, () => `${mark}${words}${mark}`);
  };
  const link = (written: string, { url }: OriginalLink, text: string) =>
    text === url ? `<${url}>` : `[${written}](<${url}>)`;
  return linked(runs, write, link).replaceAll('\n', '\\\n');
}

/** A citation whose plain text does not show its address ("(Wijaya, 2024)", a link in the other forms) has it on the next line. */
export function withAddress(citation: Formatted, link: OriginalLink): Formatted {
  return citation.text.includes(link.url) ? citation : addressBelow(citation, link);
}

/** The address on a line of its own in the plain text; the other forms have it as a link. */
export function addressBelow({ text, html, markdown, runs }: Formatted, link: OriginalLink): Formatted {
  const line = `\n${link.url}`;
  return { text: text + line, html, markdown, runs: [...runs, { text: line }] };
}
