/** A copy of the live document that may be taken apart, with the way back from its text nodes to the live ones. */

import { layOut, mayHost } from './shadow-tree.ts';

/** The copy, and the way back. */
export interface Snapshot {
  /** A clone: Readability empties it, the page keeps what it has. Shadow trees stand in it where they are shown. */
  readonly document: Document;
  /** Clone's text node → the page's own text node. Extraction keeps it up to date. */
  readonly origins: Map<Node, Node>;
}

/** The document's MIME type, asked of the prototype: an element's name can hide the document's own property. */
export function contentTypeOf(document: Document): string {
  return Object.getOwnPropertyDescriptor(Document.prototype, 'contentType')?.get?.call(document);
}

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION` */
const SHOWN = 0x1 | 0x4 | 0x8;
/** `Node.ELEMENT_NODE` */
const ELEMENT_NODE = 1;

/** An element of the copy, and the shadow tree that its original has. */
interface Host {
  readonly copy: Element;
  readonly shadow: ShadowRoot;
}

/** The shadow tree that an element hosts, null for most. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/**
 * Clones the document and pairs text nodes by walking both trees in step.
 * Methods are taken from the prototypes: a page's form named "cloneNode" hides the document's own.
 *
 * @param shadowOf what else may be asked than the page, which tells of open trees alone
 */
export function takeSnapshot(live: Document, shadowOf: ShadowOf = openShadowOf): Snapshot {
  const clone = Node.prototype.cloneNode.call(live, true) as Document;
  const origins = new Map<Node, Node>();
  // a host's shadow tree may hold further hosts; outer ones first, for what they slot may be inside inner ones
  const hosts: Host[] = [];
  const pairBelow = (original: Node, copy: Node) => pair(live, original, copy, { origins, hosts, shadowOf });
  pairBelow(live, clone);
  for (let i = 0; i < hosts.length; i++) flatten(hosts[i] as Host, clone, pairBelow);
  return { document: clone, origins };
}

interface Pairing {
  readonly origins: Map<Node, Node>;
  readonly hosts: Host[];
  readonly shadowOf: ShadowOf;
}

/** Notes the original of every text node below the copy, and every element that hosts a shadow tree. */
function pair(live: Document, original: Node, copy: Node, { origins, hosts, shadowOf }: Pairing): void {
  const originals = walker(live, original);
  const copies = walker(live, copy);
  for (let at = copies.nextNode(); at !== null; at = copies.nextNode()) {
    const there = originals.nextNode();
    if (there === null) break;
    if (at.nodeType !== ELEMENT_NODE) origins.set(at, there);
    else {
      const shadow = mayHost((at as Element).localName) ? shadowOf(there as Element) : null;
      if (shadow !== null) hosts.push({ copy: at as Element, shadow });
    }
  }
}

function walker(document: Document, root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, SHOWN);
}

function openShadowOf(element: Element): ShadowRoot | null {
  return Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get?.call(element) ?? null;
}

/** Puts a copy of the shadow tree into its host's copy. */
function flatten({ copy, shadow }: Host, clone: Document, pairBelow: (original: Node, copy: Node) => void): void {
  // imported, not cloned: a clone in the live document would run the constructors of the page's own elements
  const fragment = Document.prototype.createDocumentFragment.call(clone);
  for (const child of Array.from(shadow.childNodes))
    fragment.append(Document.prototype.importNode.call(clone, child, true));
  pairBelow(shadow, fragment);
  layOut(copy, fragment);
}
