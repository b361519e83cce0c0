/** A parsed CSL file → a tree. Any XML DOM will do. */
import type { CslNode } from './tree.ts';

/** What is read of a DOM node. */
export interface XmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<XmlNode>;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
}

const ELEMENT = 1;
const TEXT = 3;

/** The tree of an element. White space between elements, comments and namespace declarations are left out. */
export function fromXml(element: XmlNode): CslNode {
  const attrs = Object.fromEntries(
    [...(element.attributes ?? [])]
      .filter(({ name }) => !name.startsWith('xmlns'))
      .map(({ name, value }) => [name, value]),
  );
  const nodes = [...element.childNodes];
  const inner = nodes.filter(({ nodeType }) => nodeType === ELEMENT).map(fromXml);
  const text = nodes
    .filter(({ nodeType }) => nodeType === TEXT)
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('');
  const children = inner.length > 0 ? inner : text.trim() !== '' || element.nodeName === 'term' ? [text] : [];
  return { name: element.nodeName, attrs, children };
}
