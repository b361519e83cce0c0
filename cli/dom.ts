/**
 * HTML → Document for the command line; in the browser the page brings its own. parse5 is the HTML standard's parser,
 * linkedom a light DOM: together they read every page of the benchmark as a full browser DOM does, in a third of its time
 * (linkedom's own parser loses text on broken pages).
 */
import { parseHTML } from 'linkedom';
import { html, parse, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { layOut, mayHost } from '../page/shadow-tree.ts';

/** A document of its own, never shared: extraction destroys it. */
export function parseDocument(source: string): Document {
  const { document } = parseHTML('');
  // as in a browser that runs scripts, the content of <noscript> is text: the command line sees what the extension sees
  const adapter = new DomAdapter(document);
  const parsed = parse<Nodes>(source, { treeAdapter: adapter, scriptingEnabled: true });
  adapter.layOutShadowTrees();
  return parsed;
}

type Nodes = TreeAdapterTypeMap<
  Node,
  ParentNode & Node,
  ChildNode,
  Document,
  DocumentFragment,
  Element,
  Comment,
  Text,
  Element,
  DocumentType
>;

/** Attribute names that a DOM takes; broken HTML has others, and nothing is read from those. */
const ATTRIBUTE_NAME = /^[\p{L}_:][\p{L}\p{N}_.:-]*$/u;

/** Lets parse5 build the nodes of a DOM instead of its own. */
class DomAdapter implements TreeAdapter<Nodes> {
  readonly #document: Document;
  readonly #namespaces = new WeakMap<Element, html.NS>();
  /** In document order. */
  readonly #templates = new Map<Element, DocumentFragment>();
  #mode = html.DOCUMENT_MODE.NO_QUIRKS;

  constructor(document: Document) {
    this.#document = document;
  }

  createDocument(): Document {
    return this.#document;
  }
  createDocumentFragment(): DocumentFragment {
    return this.#document.createDocumentFragment();
  }
  createElement(tagName: string, namespace: html.NS, attributes: Token.Attribute[]): Element {
    const element =
      namespace === html.NS.HTML
        ? this.#document.createElement(tagName)
        : this.#document.createElementNS(namespace, tagName);
    this.#namespaces.set(element, namespace);
    this.adoptAttributes(element, attributes);
    return element;
  }
  createCommentNode(data: string): Comment {
    return this.#document.createComment(data);
  }
  createTextNode(value: string): Text {
    return this.#document.createTextNode(value);
  }
  adoptAttributes(element: Element, attributes: Token.Attribute[]): void {
    for (const { prefix, name, value } of attributes) {
      const qualified = prefix ? `${prefix}:${name}` : name;
      if (ATTRIBUTE_NAME.test(qualified) && !element.hasAttribute(qualified)) element.setAttribute(qualified, value);
    }
  }

  appendChild(parent: Node, child: Node): void {
    parent.appendChild(child);
  }
  insertBefore(parent: Node, child: Node, reference: Node): void {
    parent.insertBefore(child, reference);
  }
  detachNode(node: ChildNode): void {
    node.remove();
  }
  /** parse5 hands a text out in pieces; a DOM has one node for it. */
  insertText(parent: Node, text: string): void {
    this.#addText(parent, text, null, parent.lastChild);
  }
  insertTextBefore(parent: Node, text: string, reference: Node): void {
    this.#addText(parent, text, reference, reference.previousSibling);
  }
  #addText(parent: Node, text: string, reference: Node | null, before: Node | null): void {
    if (before !== null && this.isTextNode(before)) before.data += text;
    else parent.insertBefore(this.#document.createTextNode(text), reference);
  }

  /** Shadow trees that are declared in a template are shown in their host; the outer ones first, they hold inner hosts. */
  layOutShadowTrees(): void {
    const hosts = new Set<Element>();
    for (const [template, tree] of this.#templates) {
      const host = template.parentElement;
      if (host === null || !/^(?:open|closed)$/i.test(template.getAttribute('shadowrootmode') ?? '')) continue;
      // an element has one shadow tree: a second template stays one
      if (hosts.has(host) || !mayHost(host.localName)) continue;
      hosts.add(host);
      template.remove();
      layOut(host, tree);
    }
  }

  /** A template's content is not part of the page. */
  setTemplateContent(template: Element, content: DocumentFragment): void {
    this.#templates.set(template, content);
  }
  getTemplateContent(template: Element): DocumentFragment {
    return this.#templates.get(template) as DocumentFragment;
  }

  getFirstChild(node: Node): ChildNode | null {
    return node.firstChild;
  }
  getChildNodes(node: Node): ChildNode[] {
    return Array.from(node.childNodes);
  }
  getParentNode(node: Node): (ParentNode & Node) | null {
    return node.parentNode;
  }
  getAttrList(element: Element): Token.Attribute[] {
    return Array.from(element.attributes, ({ name, value }) => ({ name, value }));
  }
  getTagName(element: Element): string {
    return element.localName;
  }
  getNamespaceURI(element: Element): html.NS {
    return this.#namespaces.get(element) ?? html.NS.HTML;
  }
  getTextNodeContent(text: Text): string {
    return text.data;
  }
  getCommentNodeContent(comment: Comment): string {
    return comment.data;
  }
  isTextNode(node: Node): node is Text {
    return node.nodeType === 3;
  }
  isCommentNode(node: Node): node is Comment {
    return node.nodeType === 8;
  }
  isDocumentTypeNode(node: Node): node is DocumentType {
    return node.nodeType === 10;
  }
  isElementNode(node: Node): node is Element {
    return node.nodeType === 1;
  }

  setDocumentMode(_document: Document, mode: html.DOCUMENT_MODE): void {
    this.#mode = mode;
  }
  getDocumentMode(): html.DOCUMENT_MODE {
    return this.#mode;
  }
  // no reader of the document asks for its doctype or for source positions
  setDocumentType(): void {}
  getDocumentTypeNodeName(doctype: DocumentType): string {
    return doctype.name;
  }
  getDocumentTypeNodePublicId(doctype: DocumentType): string {
    return doctype.publicId;
  }
  getDocumentTypeNodeSystemId(doctype: DocumentType): string {
    return doctype.systemId;
  }
  setNodeSourceCodeLocation(): void {}
  getNodeSourceCodeLocation(): null {
    return null;
  }
  updateNodeSourceCodeLocation(): void {}
}
