/** All that a page shows, in words: what a link to a passage has to tell it from. */

/** UTF-16 code units; longer pages are cut, and what stands behind is told from nothing. */
const LONGEST = 1_000_000;

/** The text as it is rendered, a line for a block. The element is asked of the prototype: an element's name can hide the document's own. */
export function shownText(document: Document): string {
  const body: HTMLElement | null = Object.getOwnPropertyDescriptor(Document.prototype, 'body')?.get?.call(document);
  return (body?.innerText ?? '').slice(0, LONGEST);
}
