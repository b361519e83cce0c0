/** Shadow trees laid out as readers see them: in their host, its children in the slots that show them. */

/** Elements that may host a shadow tree beside custom ones. https://dom.spec.whatwg.org/#valid-shadow-host-name */
const HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Whether an element of that name may host a shadow tree. */
export function mayHost(localName: string): boolean {
  return localName.includes('-') || HOSTS.has(localName);
}

/** Puts a shadow tree into its host, and the host's own children into the slots they are shown in. */
export function layOut(host: Element, tree: DocumentFragment): void {
  const slotted = Array.from(host.childNodes);
  for (const slot of Array.from(tree.querySelectorAll('slot'))) {
    const shown = slotted.filter((node) => slotOf(node) === (slot.getAttribute('name') ?? ''));
    slot.replaceWith(...(shown.length > 0 ? shown : Array.from(slot.childNodes)));
  }
  host.replaceChildren(tree);
}

/** `Node.ELEMENT_NODE` */
const ELEMENT_NODE = 1;

/** The slot that a child of a host goes to; text and unnamed elements go to the default one. */
function slotOf(node: Node): string {
  return node.nodeType === ELEMENT_NODE ? ((node as Element).getAttribute('slot') ?? '') : '';
}
