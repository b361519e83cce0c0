/** Offsets in `article.text` → ranges in the live page. */
import type { Span } from '../article/article.ts';

/** A run of the article's text and the run of a live text node it came from; white space there may be one blank here. */
export interface LivePiece {
  readonly node: Text;
  /** Offset into the node's data. */
  readonly nodeStart: number;
  /** Offset into `article.text`. */
  readonly start: number;
  readonly length: number;
}

/** What stood in the page when it was read, so that a later change is noticed. */
export interface PageText {
  /** In order of {@link LivePiece.start}, not overlapping. */
  readonly pieces: readonly LivePiece[];
  readonly text: string;
}

/** The range of a span, or null where the page no longer holds these words (or never held them: text that is not in the page). */
export function locate(page: PageText, span: Span): Range | null {
  const first = page.pieces[firstTouching(page, span.start)];
  const last = page.pieces[firstTouching(page, span.end - 1)];
  if (first === undefined || last === undefined || first.start >= span.end) return null;
  // The end of a span may lie between pieces: then the last piece that begins before it closes the range.
  const closing = last.start >= span.end ? page.pieces[firstTouching(page, span.end) - 1] : last;
  if (closing === undefined || !holds(page, first) || !holds(page, closing)) return null;
  // no range reaches into another tree: its start would be moved to its end
  if (first.node.getRootNode() !== closing.node.getRootNode()) return null;
  const range = new Range();
  range.setStart(first.node, first.nodeStart + Math.max(0, span.start - first.start));
  range.setEnd(closing.node, closing.nodeStart + Math.min(closing.length, span.end - closing.start));
  return range;
}

/** Whether every piece of the article still stands in the page as it was read. */
export function isIntact(page: PageText): boolean {
  return page.pieces.every((piece) => holds(page, piece));
}

/** The offset in `article.text` of a point in the page, or null if it is not the article's. */
export function offsetAt(page: PageText, node: Node, nodeOffset: number): number | null {
  for (const piece of page.pieces) {
    if (piece.node !== node) continue;
    const inside = nodeOffset - piece.nodeStart;
    if (inside >= 0 && inside <= piece.length) return piece.start + inside;
  }
  return null;
}

/** Index of the first piece that ends after an offset. Binary search. */
function firstTouching(page: PageText, offset: number): number {
  let low = 0;
  let high = page.pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = page.pieces[middle] as LivePiece;
    if (piece.start + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const BLANK = /\s/u;

/** Whether the node is still in the page and still has these words. */
function holds(page: PageText, piece: LivePiece): boolean {
  const data = piece.node.data;
  if (!piece.node.isConnected || data.length < piece.nodeStart + piece.length) return false;
  if (data.startsWith(page.text.slice(piece.start, piece.start + piece.length), piece.nodeStart)) return true;
  for (let i = 0; i < piece.length; i++) {
    const now = data.charAt(piece.nodeStart + i);
    const then = page.text.charAt(piece.start + i);
    if (now !== then && !(then === ' ' && BLANK.test(now))) return false;
  }
  return true;
}
