/**
 * What stands among an article's blocks without being its text: bylines, lines about the authors, credits at the end,
 * lines that a template sets again and again. Told by place, repetition and the authors' names.
 */
import type { PageBlock } from './blocks.ts';
import type { Known } from './selection.ts';
import { SENTENCE_END } from './sentence-end.ts';
import { bare } from './title.ts';

/** A block and its text, normalised. */
export interface TextBlock {
  readonly block: PageBlock;
  readonly text: string;
}

const SHORTEST_PROSE = 60;
/** A longer text twice is a text told twice: its first copy stays. A shorter one ("Story continues below") says nothing. */
const LONGEST_FILLER = 120;
/** Blocks at the end among which an author is introduced. */
const LAST_BLOCKS = 5;
const LONGEST_CREDIT = 100;
const MOST_CREDITS = 3;

function isProse(at: TextBlock | undefined): boolean {
  return at !== undefined && at.text.length > SHORTEST_PROSE && SENTENCE_END.test(at.text);
}

/** The blocks without bylines, authors' introductions and repetitions, with the credits at the end marked. */
export function withoutApparatus(
  blocks: readonly TextBlock[],
  { authors, isByline }: Pick<Known, 'authors' | 'isByline'>,
): TextBlock[] {
  const dropped = new Set([...repeated(blocks), ...introductions(blocks, authors)]);
  blocks.forEach(({ block, text }, i) => {
    if ((block.kind === 'paragraph' || block.kind === 'heading') && isByline(text)) dropped.add(i);
  });
  return markClosingCredits(blocks.filter((_, i) => !dropped.has(i)));
}

/** Paragraphs that stand in the article more than once: all copies of a line set between paragraphs, else all but one. */
function repeated(blocks: readonly TextBlock[]): number[] {
  const places = new Map<string, number[]>();
  blocks.forEach(({ block, text }, i) => {
    if (block.kind !== 'paragraph') return;
    const known = places.get(text);
    if (known === undefined) places.set(text, [i]);
    else known.push(i);
  });
  return [...places].flatMap(([text, list]) => {
    if (list.length < 2) return [];
    if (text.length > LONGEST_FILLER) return list.slice(1);
    // among names and figures in a list, a line may well come again
    const isOtherProse = (at: TextBlock | undefined) => isProse(at) && at?.text !== text;
    const interrupts = list.every((i) => isOtherProse(blocks[i - 1]) || isOtherProse(blocks[i + 1]));
    return interrupts && text.includes(' ') ? list : [];
  });
}

/** "Jane Doe is a reporter at …": blocks at the end that begin with an author's full name. */
function introductions(blocks: readonly TextBlock[], authors: readonly string[]): number[] {
  const names = authors.map(bare).filter((name) => name.includes(' '));
  const first = Math.max(0, blocks.length - LAST_BLOCKS);
  return blocks.slice(first).flatMap(({ text }, i) => {
    const line = bare(text.slice(0, 2 * LONGEST_CREDIT));
    return names.some((name) => line === name || line.startsWith(`${name} `)) ? [first + i] : [];
  });
}

/** The few lines after the last sentence that are none themselves: agencies, initials, "With wire services". */
function markClosingCredits(blocks: readonly TextBlock[]): TextBlock[] {
  const last = blocks.findLastIndex(({ text }) => SENTENCE_END.test(text));
  const closing = blocks.slice(last + 1);
  const areCredits =
    last >= 0 &&
    closing.length <= MOST_CREDITS &&
    closing.every(({ block, text }) => block.kind === 'paragraph' && text.length <= LONGEST_CREDIT);
  return areCredits
    ? [
        ...blocks.slice(0, last + 1),
        ...closing.map((at) => ({ ...at, block: { ...at.block, kind: 'credit' as const } })),
      ]
    : [...blocks];
}
