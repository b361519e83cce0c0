/** A copy of the live document that may be taken apart, with the way back from its text nodes to the live ones. */

/** The copy, and the way back. */
export interface Snapshot {
  /** A clone: Readability empties it, the page keeps what it has. */
  readonly document: Document;
  /** Clone's text node → the page's own text node. Extraction keeps it up to date. */
  readonly origins: Map<Node, Node>;
}

/** The document's MIME type, asked of the prototype: an element's name can hide the document's own property. */
export function contentTypeOf(document: Document): string {
  return Object.getOwnPropertyDescriptor(Document.prototype, 'contentType')?.get?.call(document);
}

/** `NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION` */
const TEXT = 0x4 | 0x8;

/**
 * Clones the document and pairs text nodes by walking both trees in step. Shadow trees are not cloned.
 * Methods are taken from the prototypes: a page's form named "cloneNode" hides the document's own.
 */
export function takeSnapshot(live: Document): Snapshot {
  const clone = Node.prototype.cloneNode.call(live, true) as Document;
  const origins = new Map<Node, Node>();
  const copies = textWalker(clone);
  const originals = textWalker(live);
  for (let copy = copies.nextNode(); copy !== null; copy = copies.nextNode()) {
    const original = originals.nextNode();
    if (original === null) break;
    origins.set(copy, original);
  }
  return { document: clone, origins };
}

function textWalker(document: Document): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, document, TEXT);
}
