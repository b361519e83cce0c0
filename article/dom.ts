/**
 * The DOM as this folder uses it: what the browsers, jsdom, happy-dom and linkedom agree on, and nothing global.
 * Documents come from strangers, so this is also the one place that expects them to be tampered with.
 */

/** `Node.nodeType` of the two kinds of node that carry text: constants, because `Node` is a global. */
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** Whether a node is an element, in any DOM. */
export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

/** Whether a node is text, in any DOM. */
export function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

/** Class names and id of an element, in one lower-case string: what the page's authors call this part of it. */
export function nameOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.toLowerCase();
}

/** The body, null where there is none. (linkedom throws on asking a document without a root element.) */
export function bodyOf(document: Document): HTMLElement | null {
  return document.documentElement === null ? null : document.body;
}

/** The node that follows in document order, below `root`; with `skip` the node's own descendants are left out. */
export function following(node: Node, root: Node, skip = false): Node | null {
  if (!skip && node.firstChild !== null) return node.firstChild;
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode) {
    if (at.nextSibling !== null) return at.nextSibling;
  }
  return null;
}

/** Text nodes below `root`, in document order. */
export function* textNodes(root: Node): Generator<Text> {
  for (let node = following(root, root); node !== null; node = following(node, root)) {
    if (isText(node)) yield node;
  }
}

/** Elements below `root`, in document order, as they are now: gathered by the browser faster than by any walk of ours. */
export function elements(root: Element | null): Iterable<Element> {
  return root?.querySelectorAll('*') ?? [];
}

/** Code units of a text, white space left out. Most text nodes of a page are white space alone. */
export function visibleLength(text: string): number {
  const trimmed = text.trim();
  return trimmed === '' ? 0 : trimmed.replace(/\s+/g, '').length;
}

/**
 * Walks a tree in document order. `enter` says whether to go into a node; every element gone into is left again.
 * Iterative: pages nest deeper than a stack.
 */
export function visit(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  let node = root;
  let fresh = true;
  for (;;) {
    if (fresh && enter(node)) {
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      leave(node);
    }
    if (node === root) return;
    fresh = node.nextSibling !== null;
    node = (node.nextSibling ?? node.parentNode) as Node;
    if (!fresh) leave(node);
  }
}

/** Elements whose `name` becomes a property of the document, hiding the real one. */
const NAMED = new Set(['img', 'iframe', 'embed', 'object', 'form']);
/** Elements whose `name` or `id` becomes a property of their form. */
const CONTROLS = new Set(['button', 'fieldset', 'img', 'input', 'object', 'output', 'select', 'textarea']);

/**
 * Undoes DOM clobbering (`<form name="querySelector">`, `<input name="parentNode">`) in a clone:
 * afterwards properties of the document and of its forms are what the standard says.
 */
export function declobber(document: Document): void {
  const find = Object.getPrototypeOf(document).querySelectorAll as Document['querySelectorAll'];
  const all = Array.from(find.call(document, '*'));
  // controls first: once they have no names, a form's properties can be trusted
  for (const element of all) {
    if (!CONTROLS.has(element.localName)) continue;
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
  for (const element of all) if (NAMED.has(element.localName)) element.removeAttribute('name');
}
