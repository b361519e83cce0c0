/** The main content's elements → its blocks, before any of them is judged. */
import type { BlockKind } from './article.ts';
import { following, isElement, isText, nameOf, visibleLength, visit } from './dom.ts';
import { SENTENCE_END } from './sentence-end.ts';
import { normalizeText } from './text-builder.ts';

/** What a block of the page is: a block of the text, or what stands beside it. */
export type PageBlockKind = BlockKind | Beside;
/** What the page sets beside the text: the words under a picture, and who took it. */
export type Beside = 'caption' | 'picture-credit';

/** Whether a block stands beside the text. */
export function isBeside(kind: PageBlockKind): kind is Beside {
  return kind === 'caption' || kind === 'picture-credit';
}

/** A block of the page: its text nodes in order, with `null` where a line is broken. */
export interface PageBlock {
  readonly kind: PageBlockKind;
  /** The element whose text it is. */
  readonly element: Element;
  readonly nodes: readonly (Text | null)[];
  /** Characters of its text, white space left out, and how many of them are link text. */
  readonly length: number;
  readonly linkLength: number;
}

/** Elements whose content is not text that a reader reads. */
const SILENT = new Set(
  'script style noscript template svg math button input select option textarea iframe object embed video audio canvas map nav dialog rp rt'.split(
    ' ',
  ),
);

/** Elements that begin and end a block of text, and the kind they give it; null: the kind of what they stand in. */
const BLOCK_KINDS: ReadonlyMap<string, PageBlockKind | null> = new Map([
  ...(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const).map((tag) => [tag, 'heading'] as const),
  ...(['li', 'dt', 'dd'] as const).map((tag) => [tag, 'list-item'] as const),
  ['blockquote', 'blockquote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['figure', 'caption'],
  ...'address article aside body center details div dl fieldset footer form header hgroup hr html main menu ol p pre section summary table tbody tfoot thead tr ul'
    .split(' ')
    .map((tag) => [tag, null] as const),
]);

/** Elements that stand on lines of their own. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(BLOCK_KINDS.keys());

/** Whether a reader reads nothing of an element's content. */
export function isSilent(element: Element): boolean {
  return SILENT.has(element.localName);
}

/** What class names say of an element of the content. */
const NAMED_KINDS: readonly (readonly [RegExp, PageBlockKind])[] = [
  [
    /\bcredits?\b|(?:photo|image|img|picture|foto|\bmedia)[-_]*(?:credit|copyright|source(?!d)|author)/,
    'picture-credit',
  ],
  [
    /caption|(?:^|[\s_-])(?:image|img|photo|picture|foto|bild|video|media)[-_]*(?:text|desc|description|info|title|meta|legend)/,
    'caption',
  ],
];

/** A publisher's conditions; inside a caption, the picture's owner. */
const NAMED_NOTICE = /copy-?right|licen[cs]e|reprint|republish/;

/** Code units of text, and nodes, that a part named as a caption, credit or notice has at most. */
const LONGEST_NAMED = 1000;
const MOST_NODES = 100;

function namedKind(element: Element, around: PageBlockKind): PageBlockKind | null {
  const name = nameOf(element);
  if (name.length === 1) return null;
  const named = NAMED_NOTICE.test(name)
    ? around === 'caption'
      ? 'picture-credit'
      : 'notice'
    : NAMED_KINDS.find(([pattern]) => pattern.test(name))?.[1];
  return named !== undefined && isSmall(element) ? named : null;
}

/** Whether an element is too small to hold the article. Looks no further than it needs to. */
function isSmall(element: Element): boolean {
  let length = 0;
  let nodes = 0;
  for (let node = following(element, element); node !== null; node = following(node, element)) {
    if (isText(node)) length += node.data.trim().length;
    if (length > LONGEST_NAMED || ++nodes > MOST_NODES) return false;
  }
  return true;
}

/** An `a` without `href` is no link: it names a place or waits for a script. */
function isLink(element: Element): boolean {
  return element.localName === 'a' && element.hasAttribute('href');
}

/** Cuts everything below `root` into blocks. Linear in its size. */
export function pageBlocks(root: Element): PageBlock[] {
  const blocks: PageBlock[] = [];
  /** The block elements around the node, innermost last. */
  const open: { readonly element: Element; readonly kind: PageBlockKind }[] = [{ element: root, kind: 'paragraph' }];
  let nodes: (Text | null)[] = [];
  let length = 0;
  let linkLength = 0;
  let links = 0;
  /** {@link length} at the last line break; two breaks without text between them end a paragraph. */
  let lengthAtBreak = 0;

  function close(): void {
    const { element, kind } = open.at(-1) as (typeof open)[number];
    if (length > 0) blocks.push({ kind, element, nodes, length, linkLength });
    nodes = [];
    length = 0;
    linkLength = 0;
    lengthAtBreak = 0;
  }

  visit(
    root,
    (node) => {
      if (isText(node)) {
        const size = visibleLength(node.data);
        nodes.push(node);
        length += size;
        if (links > 0) linkLength += size;
        return false;
      }
      if (!isElement(node)) return false;
      const tag = node.localName;
      if (SILENT.has(tag)) return false;
      if (tag === 'br') {
        if (length > 0 && length === lengthAtBreak) close();
        else nodes.push(null);
        lengthAtBreak = length;
      }
      if (isLink(node)) links++;
      if (BLOCK_KINDS.has(tag)) {
        close();
        const around = open.at(-1)?.kind ?? 'paragraph';
        const kind = namedKind(node, around) ?? BLOCK_KINDS.get(tag) ?? around;
        open.push({ element: node, kind });
      } else if (tag === 'td' || tag === 'th') nodes.push(null);
      return true;
    },
    (node) => {
      const tag = (node as Element).localName;
      if (isLink(node as Element)) links--;
      if (BLOCK_KINDS.has(tag)) {
        close();
        open.pop();
      }
    },
  );
  return blocks;
}

/** The block's text, normalised. */
export function blockText(block: PageBlock): string {
  return normalizeText(block.nodes.map((node) => node?.data ?? ' ').join(''));
}

/** Letters outside its links that make a linked line a sentence of the article's. */
const WORDS_AROUND = 6;

/** Whether a text that is mostly link is a sentence for all that ("It also <a>carries out exercises</a>."), not a pointer ("More: …"). */
export function isLinkedSentence({ length, linkLength }: PageBlock, text: string): boolean {
  return length - linkLength >= WORDS_AROUND && SENTENCE_END.test(text) && !text.includes(':');
}
