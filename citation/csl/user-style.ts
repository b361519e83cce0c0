/** A reader's own .csl file → a style that is ready for the processor, or why it is none. */
import { fromXml, type XmlNode } from './from-xml.ts';
import { specialise } from './specialise.ts';
import { type CslNode, childNamed, elements } from './tree.ts';

/** What is wrong with a file. */
export type StyleFault =
  /** Longer than any style there is. */
  | 'too-large'
  /** Has a document type declaration, through which a file can call for others. */
  | 'doctype'
  | 'not-xml'
  /** XML, but no CSL style: a locale, a page, … */
  | 'not-csl'
  /** Of another version of CSL than 1.0. */
  | 'version'
  /** Says only that it is the same as another style, which `detail` names: that one is to be added. */
  | 'dependent'
  /** Lacks what a style must have, or contradicts itself; `detail` says how, in English. */
  | 'broken';

/** What comes of a file. */
export type StyleReading =
  | { readonly ok: true; readonly id: string; readonly title: string; readonly style: CslNode }
  | { readonly ok: false; readonly fault: StyleFault; readonly detail: string };

/** UTF-16 code units; the longest styles of the CSL repository have 250,000. */
export const LONGEST_STYLE = 1_000_000;

const NAMESPACE = 'http://purl.org/net/xbiblio/csl';

/**
 * @param file the text of the file
 * @param parse its root element; null where it is not well-formed XML. Is not called for what is refused unread
 * @param tryOut what the style makes of a few articles; throws where it cannot
 */
export function readUserStyle(
  file: string,
  parse: (xml: string) => (XmlNode & { readonly namespaceURI?: string | null }) | null,
  tryOut: (style: CslNode) => readonly string[],
): StyleReading {
  if (file.length > LONGEST_STYLE) return fault('too-large');
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(file)) return fault('doctype');
  const root = parse(file);
  if (root === null) return fault('not-xml');
  if (root.nodeName !== 'style' || root.namespaceURI !== NAMESPACE) return fault('not-csl', `<${root.nodeName}>`);
  try {
    return check(fromXml(root), tryOut);
  } catch (error) {
    // nesting without end overflows the stack, here as in the processor
    return fault('broken', error instanceof Error ? error.message : String(error));
  }
}

function check(style: CslNode, tryOut: (style: CslNode) => readonly string[]): StyleReading {
  const info = childNamed(style, 'info');
  const id = info && textOf(info, 'id');
  const title = info && textOf(info, 'title');
  if (!id || !title) return fault('broken', 'no id or title in <info>');
  if (!/^1\.0(?:\.\d)?$/u.test(style.attrs.version ?? '')) return fault('version', style.attrs.version ?? '');
  const parent = elements(info as CslNode).find(
    ({ name, attrs }) => name === 'link' && attrs.rel === 'independent-parent',
  );
  const citation = childNamed(style, 'citation');
  if (parent !== undefined && citation === undefined) return fault('dependent', parent.attrs.href ?? '');
  if (citation === undefined) return fault('broken', 'no <citation>');
  const small = specialise(style);
  // a few styles lean on what the processor makes of branches that no article reaches: they stay whole
  const same = tryOut(small).join('\n') === tryOut(style).join('\n');
  return { ok: true, id: `added:${id}`, title, style: same ? small : style };
}

function textOf(node: CslNode, name: string): string {
  const [text = ''] = childNamed(node, name)?.children ?? [];
  return typeof text === 'string' ? text.trim() : '';
}

function fault(kind: StyleFault, detail = ''): StyleReading {
  return { ok: false, fault: kind, detail };
}
