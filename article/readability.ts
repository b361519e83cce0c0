/** Mozilla's Readability, kept from throwing away the identity of the nodes it is given. */
import { Readability } from '@mozilla/readability';
import { following, isText } from './dom.ts';

/** Told of every text node that was replaced by a copy of itself. */
export type OnReplace = (original: Text, copy: Text) => void;

/**
 * The element that holds the main content, or null where there is none. Destroys the document.
 * Its classes are kept: they tell what a block is.
 */
export function mainContent(document: Document, onReplace: OnReplace): Element | null {
  // Readability looks at the first child of the document and needs a body
  if (document.documentElement === null || document.body === null) return null;
  keepIdentity(document.body, onReplace);
  const result = new Readability<Element>(document, {
    keepClasses: true,
    serializer: (element) => element as Element,
    disableJSONLD: true,
  }).parse();
  return result?.content ?? null;
}

/**
 * An attempt of Readability that finds little is undone by `body.innerHTML = saved`, and all nodes are new ones.
 * This accessor saves and restores by cloning instead, so that each copy can be paired with its original.
 */
function keepIdentity(body: HTMLElement, onReplace: OnReplace): void {
  let saved: Node | null = null;
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get() {
      saved = body.cloneNode(true);
      pair(body, saved, onReplace);
      return '';
    },
    set() {
      const copy = (saved as Node).cloneNode(true);
      pair(saved as Node, copy, onReplace);
      body.replaceChildren(...Array.from(copy.childNodes));
    },
  });
}

/** Walks a tree and its clone in step. */
function pair(original: Node, copy: Node, onReplace: OnReplace): void {
  let a = following(original, original);
  let b = following(copy, copy);
  while (a !== null && b !== null) {
    if (isText(a) && isText(b)) onReplace(a, b);
    a = following(a, original);
    b = following(b, copy);
  }
}
