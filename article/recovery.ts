/**
 * Paragraphs of the article that Readability lost: it drops single ones whose looks it dislikes, and now and then takes
 * a side column for the article. The page's own blocks, read before Readability, show which paragraphs belong together.
 */
import { blockText, isBeside, isLinkedSentence, type PageBlock } from './blocks.ts';
import type { DeclaredBody } from './declared-body.ts';

/** The blocks of the whole page, and the element each stands in, before Readability moves them. */
export interface PageText {
  readonly blocks: readonly PageBlock[];
  readonly parents: readonly (Element | null)[];
  readonly blockOf: ReadonlyMap<Text, number>;
  /** Of every block, whether it is a paragraph of prose. */
  readonly running: readonly boolean[];
  /** The element with the most prose; null on a page without any. */
  readonly largest: Home | null;
  /** Where the headline ends; null where the page does not show it. */
  readonly headline: number | null;
  /** The paragraph that shares a box with the headline, but with no other paragraph; null where there is none. */
  readonly beside: number | null;
}

/** The prose that stands in one element: its letters, and its first and last block. */
interface Home {
  length: number;
  readonly first: number;
  last: number;
}

/** A home of this many times the text that was found: then what was found is not the article. */
const FAR_MORE = 2;
/** So many paragraphs of one shape in the article, and another of that shape among them is the article's. */
const MANY_ALIKE = 3;
/** A declared text of this many times what was found has more; a block is its own if so much of it stands there. */
const MORE = 1.2;
const DECLARED = 0.9;
const SHORTEST_PARAGRAPH = 40;
const MOST_LINK_TEXT = 0.4;
const SENTENCE_END = /[.!?…。！？؟۔।:]["”“’»«'」』)\]]*\s*$/u;

/** Notes where every block and text node stands. */
export function readPageText(
  blocks: readonly PageBlock[],
  headline: Element | null,
  headlineNodes: readonly Text[],
): PageText {
  const blockOf = new Map<Text, number>();
  blocks.forEach((block, i) => {
    for (const node of block.nodes) if (node !== null) blockOf.set(node, i);
  });
  const parents = blocks.map(({ element }) => element.parentElement);
  const running = blocks.map(isRunningText);
  const homes = new Map<Element, Home>();
  let largest: Home | null = null;
  parents.forEach((parent, i) => {
    if (parent === null || !running[i]) return;
    const home = homes.get(parent) ?? { length: 0, first: i, last: i };
    home.length += blocks[i]?.length ?? 0;
    home.last = i;
    homes.set(parent, home);
  });
  for (const home of homes.values()) if (home.length > (largest?.length ?? 0)) largest = home;
  const last = headlineNodes.map((node) => blockOf.get(node)).findLast((place) => place !== undefined);
  const beside =
    headline === null || last === undefined ? null : besideHeadline(blocks, running, { element: headline, last });
  return { blocks, parents, blockOf, running, largest, headline: last ?? null, beside };
}

/** Climbs from the headline to the smallest box that holds the next paragraph too, and looks whether it holds more. */
function besideHeadline(
  blocks: readonly PageBlock[],
  running: readonly boolean[],
  { element, last }: { readonly element: Element; readonly last: number },
): number | null {
  const next = running.indexOf(true, last + 1);
  const paragraph = blocks[next]?.element;
  if (paragraph === undefined) return null;
  const around = new Set<Element>();
  for (let at: Element | null = paragraph; at !== null; at = at.parentElement) around.add(at);
  let box: Element | null = element;
  while (box !== null && !around.has(box)) box = box.parentElement;
  const other = blocks[running.indexOf(true, next + 1)]?.element;
  return other === undefined || box?.contains(other) ? null : next;
}

/** A found block with the element and kind it has on the page: Readability makes new elements without names. */
export function asOnPage(page: PageText, block: PageBlock, originalOf: (node: Text) => Text): PageBlock {
  const place = placeOf(page, block, originalOf);
  const own = place === null ? undefined : page.blocks[place];
  if (own === undefined) return block;
  return { ...block, element: own.element, kind: block.kind === 'paragraph' ? own.kind : block.kind };
}

/**
 * @param found blocks that were taken for the article
 * @param originalOf the node of the page that a found block's node is, or is a copy of
 * @param body the article's text as declared for machines
 * @returns the found blocks with the lost paragraphs between them, in the page's order
 */
export function withLostParagraphs(
  page: PageText,
  found: readonly PageBlock[],
  originalOf: (node: Text) => Text,
  body: DeclaredBody | null,
): PageBlock[] {
  const places = placesOf(page, found, originalOf);
  const taken = new Set(places);
  const { running, largest, parents } = page;
  const foundIn = new Map<Element | null, number>();
  for (const i of taken) if (running[i]) foundIn.set(parents[i] ?? null, (foundIn.get(parents[i] ?? null) ?? 0) + 1);
  const lost = new Set<number>();
  const isHeading = (i: number) => page.blocks[i]?.kind === 'heading';
  const foundLength = found.reduce((sum, { kind, length }) => sum + (isBeside(kind) ? 0 : length), 0);
  if (largest !== null && largest.length > FAR_MORE * foundLength) {
    for (let i = largest.first; i <= largest.last; i++) {
      if (running[i] || page.blocks[i]?.kind === 'heading') lost.add(i);
    }
  }
  const [start, end] = [Math.min(...bounds(places)), Math.max(...bounds(places))];
  const shapes = page.blocks.map((block, i) => shapeOf(block, parents[i] ?? null));
  const foundOfShape = new Map<string, number>();
  shapes.forEach((shape, i) => {
    if (shape !== null && (running[i] || isHeading(i)) && taken.has(i))
      foundOfShape.set(shape, (foundOfShape.get(shape) ?? 0) + 1);
  });
  for (let i = start; i <= end; i++) {
    if (isHeading(i) && (foundOfShape.get(shapes[i] ?? '') ?? 0) >= MANY_ALIKE) lost.add(i);
    if (!running[i]) continue;
    const beside = foundIn.get(parents[i] ?? null) ?? 0;
    const alike = foundOfShape.get(shapes[i] ?? '') ?? 0;
    if (beside >= 2 || alike >= MANY_ALIKE) lost.add(i);
  }
  if (body !== null && body.length > MORE * foundLength) {
    page.blocks.forEach((block, i) => {
      if (running[i] && !taken.has(i) && (body.share(blockText(block)) ?? 0) >= DECLARED) lost.add(i);
    });
  }
  for (const place of places) lost.delete(place);
  return merge(
    page,
    found,
    places,
    [...lost].sort((a, b) => a - b),
  );
}

/** First and last place; spread over all of a long page's places would overflow the stack. */
function bounds(places: readonly number[]): readonly number[] {
  return [places[0] ?? 0, places.at(-1) ?? 0];
}

/** Where each found block stands among the page's. Readability keeps the order, so places never go back. */
function placesOf(page: PageText, found: readonly PageBlock[], originalOf: (node: Text) => Text): number[] {
  let place = 0;
  return found.map((block) => {
    place = Math.max(place, placeOf(page, block, originalOf) ?? 0);
    return place;
  });
}

/** Index of the page's block that a found block is, or is a copy of; null for one that is not on the page. */
export function placeOf(page: PageText, { nodes }: PageBlock, originalOf: (node: Text) => Text): number | null {
  for (const node of nodes) {
    const place = node === null ? undefined : page.blockOf.get(originalOf(node));
    if (place !== undefined) return place;
  }
  return null;
}

/**
 * What a template makes of a paragraph: pages set every paragraph in a box of its own, with the same names. null where
 * neither has a name, since then all paragraphs of the page look alike.
 */
function shapeOf({ element }: PageBlock, parent: Element | null): string | null {
  const names = [element, parent].map((at) => at?.getAttribute('class') ?? '');
  return names.every((name) => name === '') ? null : [element.localName, ...names].join('|');
}

function isRunningText(block: PageBlock): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'blockquote') return false;
  if (block.length < SHORTEST_PARAGRAPH) return false;
  if (block.linkLength > MOST_LINK_TEXT * block.length) return isLinkedSentence(block, blockText(block));
  const last = block.nodes.findLast((node) => node !== null && node.data.trim() !== '');
  return last !== undefined && last !== null && SENTENCE_END.test(last.data.slice(-10));
}

function merge(
  page: PageText,
  found: readonly PageBlock[],
  places: readonly number[],
  lost: readonly number[],
): PageBlock[] {
  const merged: PageBlock[] = [];
  let next = 0;
  found.forEach((block, i) => {
    for (; next < lost.length && (lost[next] as number) < (places[i] as number); next++)
      merged.push(page.blocks[lost[next] as number] as PageBlock);
    merged.push(block);
  });
  for (; next < lost.length; next++) merged.push(page.blocks[lost[next] as number] as PageBlock);
  return merged;
}
