/** What the page does for the panel once it has been read: paints the annotations, shows places, notices changes. */

import type { Span } from '../article/article.ts';
import type { TextPiece } from '../article/text-builder.ts';
import type { AnnotatedArticle } from '../parser/annotations.ts';
import { clearHighlights, paint, reveal } from './highlight.ts';
import { isIntact, type LivePiece, locate, offsetAt, type PageText } from './locate.ts';

/** A page that has been read and painted. */
export interface Reader {
  /** Scrolls to a span of `article.text`; false if its words are not in the page any more. */
  show(span: Span): boolean;
  /** Whether the article still stands in the page as it was read. */
  intact(): boolean;
  /** Takes the paint off and stops watching. */
  close(): void;
}

/** Whom the reader tells what. */
export interface ReaderEvents {
  /** The article's text has changed in the page; told once. */
  onChange(): void;
  /** The reader clicked on a quote, a mention or a date; offset into `article.text`. */
  onPick(offset: number): void;
}

/** How long after a change the page is looked at, in milliseconds: one look for all the changes in between. */
const PATIENCE = 400;

/**
 * Paints an article's annotations on the page and watches it from then on.
 *
 * @param pieces where the article's text stands in the clone
 * @param origins the clone's text nodes → the page's
 */
export function openReader(
  article: AnnotatedArticle,
  pieces: readonly TextPiece[],
  origins: ReadonlyMap<Node, Node>,
  events: ReaderEvents,
): Reader {
  const page: PageText = { text: article.article.text, pieces: livePieces(pieces, origins) };
  paintAll(article, page);

  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    // not started anew at each change: a page with a ticker is never quiet
    timer ??= setTimeout(() => {
      timer = undefined;
      if (isIntact(page)) return;
      observer.disconnect();
      events.onChange();
    }, PATIENCE);
  });
  // mutations in a shadow tree are told to those who watch that tree
  for (const root of new Set<Node>([document, ...page.pieces.map(({ node }) => node.getRootNode())]))
    observer.observe(root, { subtree: true, childList: true, characterData: true });

  const onClick = (event: MouseEvent) => {
    // a page can make up clicks, and each would take the focus to the panel
    if (!event.isTrusted) return;
    const offset = offsetOfClick(page, event);
    if (offset !== null && isAnnotated(article, offset)) events.onPick(offset);
  };
  addEventListener('click', onClick, { passive: true });

  return {
    show(span) {
      const range = locate(page, span);
      if (range === null) return false;
      reveal(range);
      return true;
    },
    intact: () => isIntact(page),
    close() {
      observer.disconnect();
      clearTimeout(timer);
      removeEventListener('click', onClick);
      clearHighlights();
    },
  };
}

function livePieces(pieces: readonly TextPiece[], origins: ReadonlyMap<Node, Node>): LivePiece[] {
  return pieces.flatMap((piece) => {
    const node = origins.get(piece.node);
    return node === undefined ? [] : [{ ...piece, node: node as Text }];
  });
}

function paintAll(article: AnnotatedArticle, page: PageText): void {
  const rangesOf = (spans: readonly Span[]) =>
    spans.map((span) => locate(page, span)).filter((range) => range !== null);
  paint('quote', rangesOf(article.quotes));
  paint(
    'speaker',
    rangesOf(article.speakers.flatMap(({ mentions }) => mentions.map(([start, end]) => ({ start, end })))),
  );
  paint('date', rangesOf(article.dates));
}

function isAnnotated(article: AnnotatedArticle, offset: number): boolean {
  const holds = ({ start, end }: Span) => start <= offset && offset < end;
  return (
    article.quotes.some(holds) ||
    article.dates.some(holds) ||
    article.speakers.some(({ mentions }) => mentions.some(([start, end]) => holds({ start, end })))
  );
}

/**
 * Where in the article a click fell; Chrome before 128 knows only the older call. Methods are taken from the prototype,
 * because an element's name can hide the document's own.
 */
function offsetOfClick(page: PageText, event: MouseEvent): number | null {
  const { caretPositionFromPoint, caretRangeFromPoint } = Document.prototype;
  if (caretPositionFromPoint !== undefined) {
    const caret = caretPositionFromPoint.call(document, event.clientX, event.clientY);
    return caret === null ? null : offsetAt(page, caret.offsetNode, caret.offset);
  }
  const range = caretRangeFromPoint.call(document, event.clientX, event.clientY);
  return range === null ? null : offsetAt(page, range.startContainer, range.startOffset);
}
