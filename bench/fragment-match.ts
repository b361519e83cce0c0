/**
 * Where a text fragment leads, found as the specification says (WICG, "URL Fragment Text Directives", section 3.5.2) in a page's text
 * and not in ours: a part lies in one block, parts may lie in several, a prefix and a suffix stand right beside, matches end at
 * the edges of words.
 */

/** A text directive, decoded. */
interface Directive {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

const BLOCKS = new Set(
  'address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(
  'head iframe noscript object option script select style svg template textarea title video audio canvas'.split(' '),
);

/** The text of a page, a line for each block. */
export function pageText(document: Document): string {
  let text = '';
  const walk = (node: Node) => {
    if (node.nodeType === 3) text += (node.nodeValue ?? '').replace(/\s+/gu, ' ');
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toLowerCase();
    if (UNSEEN.has(name)) return;
    const isBlock = BLOCKS.has(name);
    if (isBlock) text += '\n';
    for (const child of Array.from(node.childNodes)) walk(child);
    if (isBlock) text += '\n';
  };
  walk(document.body);
  return folded(text.replace(/ *\n\s*/gu, '\n').replace(/ {2,}/gu, ' '));
}

/** Whether a page's text has these words: text that scripts would have put there is not in it. */
export function hasWords(text: string, words: string): boolean {
  return text.includes(folded(words.replace(/\s+/gu, ' ')));
}

/** How many places of a page's text a directive fits. */
export function fitsOf(text: string, directive: string): number {
  const { prefix, start, end, suffix } = parse(directive);
  let fits = 0;
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    let stop = at + start.length;
    if (!isEdge(text, at) || (end === '' && !isEdge(text, stop))) continue;
    if (prefix !== '' && !text.slice(0, at).trimEnd().endsWith(prefix)) continue;
    if (end !== '') {
      const last = text.indexOf(end, stop);
      if (last < 0) continue;
      stop = last + end.length;
    }
    if (suffix !== '' && !text.slice(stop).trimStart().startsWith(suffix)) continue;
    fits++;
  }
  return fits;
}

function parse(directive: string): Directive {
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? (parts.shift()?.slice(0, -1) ?? '') : '';
  const suffix = parts.at(-1)?.startsWith('-') ? (parts.pop()?.slice(1) ?? '') : '';
  const [start = '', end = ''] = parts;
  const decoded = (part: string) => folded(decodeURIComponent(part));
  return { prefix: decoded(prefix), start: decoded(start), end: decoded(end), suffix: decoded(suffix) };
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('\u00a0', ' ');
}

const LETTER = /[\p{L}\p{N}]/u;
/** Scripts that set no blanks between words: where a word ends is the dictionary's to say. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** Whether no word goes on across a place. */
function isEdge(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return !LETTER.test(before) || !LETTER.test(after) || UNSPACED.test(before) || UNSPACED.test(after);
}
