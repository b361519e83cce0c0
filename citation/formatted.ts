/** A citation's two forms, plain text and HTML, from one sequence of runs: they can never say different things. */
import type { OriginalLink } from '../article/article.ts';

/** What goes to the clipboard: `text` as text/plain, `html` as text/html. Both carry the link to the original. */
export interface Formatted {
  readonly text: string;
  /** One block element; everything that came from a page is escaped. */
  readonly html: string;
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

/** Both forms of a citation. A line feed in a run is a line break inside the one block, which runs as its words do (Arabic: rtl). */
export function render(runs: readonly Run[]): Formatted {
  return {
    text: runs.map((run) => run.text).join(''),
    html: `<p dir="auto">${runs.map(htmlOf).join('')}</p>`,
  };
}

function htmlOf({ text, italic, bold, link }: Run): string {
  const words = escapeHtml(text).replaceAll('\n', '<br>');
  const slanted = italic ? `<i>${words}</i>` : words;
  const styled = bold ? `<b>${slanted}</b>` : slanted;
  return link === undefined ? styled : `<a href="${escapeHtml(link.url)}">${styled}</a>`;
}

const STOPPED = /[.?!…。？！؟۔।][\p{Pf}\p{Pe}"']*$/u;

/** The stop after an element, unless its own punctuation ends it already ("Why now?"). */
export function stopAfter(text: string): string {
  return STOPPED.test(text) ? '' : '.';
}
