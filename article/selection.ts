/**
 * Which blocks of the main content are the article: Readability keeps whole containers, and with them teasers, bylines
 * and date lines. Judged by links, length and place; no words, so that it holds in every language.
 */
import { type TextBlock, withoutApparatus } from './apparatus.ts';
import { blockText, isBeside, isLinkedSentence, type PageBlock } from './blocks.ts';
import { type DeclaredBody, withoutUndeclared } from './declared-body.ts';
import { nameOf } from './dom.ts';
import { SENTENCE_END } from './sentence-end.ts';
import { isStandfirst } from './standfirst.ts';
import { bare, sameWords } from './title.ts';

/** What is known of the article when its blocks are judged. */
export interface Known {
  /** The headline, as declared and as the page shows it. */
  readonly headlines: readonly string[];
  readonly authors: readonly string[];
  /** What the page declares to be the article in short. */
  readonly descriptions: readonly string[];
  /** The article's text as declared for machines. */
  readonly body: DeclaredBody | null;
  readonly isByline: (line: string) => boolean;
  /** The words that lead to other articles. */
  readonly pointer: RegExp;
}

/** A block with more of its text in links than this points elsewhere. */
const POINTER = 0.7;
/** Items of a list of links may have some words around each link. */
const LIST_POINTER = 0.5;
const LETTER = /\p{L}/u;
/** Blocks at the start among which bylines and date lines stand. */
const FIRST_BLOCKS = 8;
const LONGEST_LABEL = 120;
const LABEL =
  /(?:^|[\s_-])(?:date(?:line)?|time(?:stamp)?|meta\w*|by-?line|authors?|published|pub-?date|posted|read(?:ing)?-?time|infos?)(?:$|[\s_\d-])/;

/** The blocks that are the article, in their order; the standfirst is marked. */
export function articleBlocks(blocks: readonly PageBlock[], known: Known): PageBlock[] {
  const texts = blocks.map(blockText);
  const text = (i: number) => texts[i] as string;
  const keep = blocks.map((block, i) => !isPointer(block, text(i), known.pointer) && LETTER.test(text(i)));
  dropLinkLists(blocks, keep);
  blocks.forEach((block, i) => {
    if (i < FIRST_BLOCKS && isLabel(block, text(i), known)) keep[i] = false;
    if (i < FIRST_BLOCKS && known.headlines.some((headline) => sameWords(text(i), headline))) keep[i] = false;
  });
  dropLeaders(blocks, keep, texts);
  const kept = blocks.map((block, i) => ({ block, text: text(i) })).filter((_, i) => keep[i]);
  const marked = markStandfirst(withoutApparatus(kept, known), known);
  return (known.body === null ? marked : withoutUndeclared(marked, known.body)).map(({ block }) => block);
}

/** "Baca juga: …", "More: …": a line that is a link, or that says that one follows. */
function isPointer(block: PageBlock, text: string, words: RegExp): boolean {
  if (text.length < 2 * LONGEST_LABEL && (block.linkLength > 0 || !SENTENCE_END.test(text)) && words.test(text))
    return true;
  if (block.kind === 'list-item' || isBeside(block.kind)) return false;
  if (block.linkLength <= POINTER * block.length) return false;
  return block.kind === 'heading' || (text.length < 3 * LONGEST_LABEL && !isLinkedSentence(block, text));
}

/** Lists of which most items are links. A list of the article's own has at most a link in some items. */
function dropLinkLists(blocks: readonly PageBlock[], keep: boolean[]): void {
  for (let from = 0; from < blocks.length; ) {
    let to = from;
    while (to < blocks.length && blocks[to]?.kind === 'list-item') to++;
    if (to === from) {
      from++;
      continue;
    }
    const items = blocks.slice(from, to);
    const pointing = items.filter(({ length, linkLength }) => linkLength > LIST_POINTER * length).length;
    if (pointing > items.length / 2) keep.fill(false, from, to);
    from = to;
  }
}

/** A byline, a date line or the like: short, no sentence, and named so or holding a date or the author's name. */
function isLabel(block: PageBlock, text: string, known: Known): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return false;
  if (text.length > LONGEST_LABEL || SENTENCE_END.test(text)) return false;
  if (LABEL.test(nameOf(block.element))) return true;
  if (/\d{1,2}[:.]\d{2}|(?:19|20)\d{2}/.test(text) && text.split(' ').length <= 10) return true;
  const line = bare(text);
  return known.authors.some((author) => line.includes(bare(author)) && line.length < 3 * bare(author).length);
}

/** Headings and lead-ins ("Read next", "Mehr zum Thema:") whose text was taken away, and those at the very end. */
function dropLeaders(blocks: readonly PageBlock[], keep: boolean[], texts: readonly string[]): void {
  for (let i = blocks.length - 1; i >= 0; i--) {
    if (!keep[i]) continue;
    const leads =
      blocks[i]?.kind === 'heading' || ((texts[i] as string).length < 60 && !SENTENCE_END.test(texts[i] as string));
    const nextKept = keep[i + 1] === true;
    if (!leads || nextKept || isBeside((blocks[i] as PageBlock).kind)) continue;
    // a heading before a list that was dropped led it in; one at the end leads nothing in
    if (i + 1 < blocks.length || blocks[i]?.kind === 'heading') keep[i] = false;
  }
}

function markStandfirst(kept: readonly TextBlock[], known: Known): TextBlock[] {
  return kept.map(({ block, text }, i) =>
    i < 2 && kept.length > 2 && isStandfirst(block, text, known, block.element.parentElement)
      ? { block: { ...block, kind: 'standfirst' }, text }
      : { block, text },
  );
}
