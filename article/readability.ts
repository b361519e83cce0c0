/** Mozilla's Readability, kept from throwing away the identity of the nodes it is given. */
import Readability from '@mozilla/readability/Readability.js';
import { bodyOf, isElement, textNodes, visit } from './dom.ts';

/** Told of every text node that was replaced by a copy of itself. */
export type OnReplace = (original: Text, copy: Text) => void;

/** Readability's own threshold for another attempt, in letters, and one that lets it make no other. */
const ATTEMPT_AGAIN = 500;
const ATTEMPT_ONCE = 1;
/** Letters of prose in one place from which it need not try again: what an attempt misses is brought back. */
const MUCH = 4 * ATTEMPT_AGAIN;

/**
 * The element that holds the main content, or null where there is none. Destroys the document.
 * Its classes are kept: they tell what a block is.
 *
 * @param prose letters of the page's largest stretch of prose
 */
export function mainContent(document: Document, prose: number, onReplace: OnReplace): Element | null {
  const body = bodyOf(document);
  if (body === null) return null;
  flatten(body);
  const once = prose > MUCH;
  keepIdentity(body, once, onReplace);
  const result = new Readability<Element>(document, {
    keepClasses: true,
    serializer: (element) => element as Element,
    disableJSONLD: true,
    charThreshold: once ? ATTEMPT_ONCE : ATTEMPT_AGAIN,
  }).parse();
  return result?.content ?? null;
}

/** Levels that no page written by people reaches. Readability's time grows with the cube of the depth. */
const DEEPEST = 100;

/** Takes out elements below that depth that only wrap one other. */
function flatten(root: Element): void {
  const wrappers: Element[] = [];
  let depth = 0;
  visit(
    root,
    (node) => {
      if (!isElement(node)) return false;
      depth++;
      const only = node.firstChild;
      if (depth > DEEPEST && only !== null && only.nextSibling === null && isElement(only)) wrappers.push(node);
      return true;
    },
    () => depth--,
  );
  // the innermost first: the less is moved each time
  for (const wrapper of wrappers.reverse()) wrapper.replaceWith(wrapper.firstChild as Node);
}

/**
 * An attempt of Readability that finds little is undone by `body.innerHTML = saved`, and all nodes are new ones.
 * This accessor saves and restores by cloning instead, so that each copy can be paired with its original.
 */
function keepIdentity(body: HTMLElement, once: boolean, onReplace: OnReplace): void {
  let saved: Node = body;
  let originals: readonly Text[] = [];
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get() {
      if (once) return '';
      saved = body.cloneNode(true);
      // the copies' nodes are looked up only if they are needed: most pages are read at the first attempt
      originals = Array.from(textNodes(body));
      return '';
    },
    set() {
      const copy = saved.cloneNode(true);
      let i = 0;
      for (const node of textNodes(copy)) onReplace(originals[i++] as Text, node);
      body.replaceChildren(...Array.from(copy.childNodes));
    },
  });
}
