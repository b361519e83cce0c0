/** Text nodes → normalised text in blocks, remembering which characters of which node every run came from. */
import type { Block, BlockKind } from './article.ts';

/**
 * A run of the text and where it stands in the document: the `length` code units from `start` in the text are
 * the `length` code units from `nodeStart` in the node, except that any white space there is a space here.
 */
export interface TextPiece {
  readonly node: Text;
  readonly nodeStart: number;
  readonly start: number;
  readonly length: number;
}

/** What stands between two blocks. */
const SEPARATOR = '\n\n';

/** Soft hyphens, invisible format characters and control characters. */
const UNSEEN = '\\u00ad\\u200b\\u200e\\u200f\\u2060\\ufeff\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f';
const INVISIBLE = new RegExp(`[${UNSEEN}]+`, 'gu');
/** Such characters; white space; everything else. */
const RUNS = new RegExp(`([${UNSEEN}]+)|(\\s+)|[^\\s${UNSEEN}]+`, 'gu');
/** The largest stretch that Unicode normalisation changes as one: a character with its marks, a run of Hangul. */
const CLUSTER = /[\u1100-\u11ff\uac00-\ud7ff]+\p{M}*|\P{M}\p{M}*|\p{M}+/gu;

/** Plain, normalised text of a string: NFC, invisible characters removed, white space runs one space, trimmed. */
export function normalizeText(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** Joins text nodes into `article.text` and keeps where each run came from. */
export class TextBuilder {
  readonly pieces: TextPiece[] = [];
  readonly blocks: Block[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  /** Where the open block starts, null while it has no characters. */
  #blockStart: number | null = null;
  /** White space that becomes a space once more text follows in the block. */
  #blank: { readonly node: Text; readonly at: number } | 'break' | null = null;

  /** The text so far. */
  get text(): string {
    return this.#parts.join('');
  }

  /** Appends a text node to the open block. */
  add(node: Text): void {
    for (const match of node.data.matchAll(RUNS)) {
      const [run, invisible, blank] = match;
      if (invisible !== undefined) continue;
      if (blank !== undefined) this.#blank ??= { node, at: match.index };
      else this.#addRun(run, node, match.index);
    }
  }

  /** Appends text that stands in no node of the page. */
  addUnmapped(text: string): void {
    this.#open();
    this.#push(normalizeText(text));
  }

  /** White space without a character of its own: a line break, the border of a table cell. */
  break(): void {
    this.#blank ??= 'break';
  }

  /** Closes the open block and gives it its kind; does nothing if it has no text. */
  endBlock(kind: BlockKind): void {
    if (this.#blockStart !== null) this.blocks.push({ start: this.#blockStart, end: this.#length, kind });
    this.#blockStart = null;
    this.#blank = null;
  }

  #addRun(run: string, node: Text, at: number): void {
    this.#open();
    if (run.normalize('NFC') === run) {
      this.#map(node, at, run.length);
      this.#push(run);
      return;
    }
    for (const cluster of run.matchAll(CLUSTER)) {
      const composed = cluster[0].normalize('NFC');
      if (composed === cluster[0]) this.#map(node, at + cluster.index, composed.length);
      this.#push(composed);
    }
  }

  /** Before text: opens the block, or writes the space that was waiting. */
  #open(): void {
    if (this.#blockStart === null) {
      if (this.blocks.length > 0) this.#push(SEPARATOR);
      this.#blockStart = this.#length;
    } else if (this.#blank !== null) {
      if (this.#blank !== 'break') this.#map(this.#blank.node, this.#blank.at, 1);
      this.#push(' ');
    }
    this.#blank = null;
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Notes where the text that is about to be pushed comes from; lengthens the last piece where it continues it. */
  #map(node: Text, nodeStart: number, length: number): void {
    const last = this.pieces.at(-1);
    if (
      last !== undefined &&
      last.node === node &&
      last.start + last.length === this.#length &&
      last.nodeStart + last.length === nodeStart
    ) {
      this.pieces[this.pieces.length - 1] = { ...last, length: last.length + length };
    } else {
      this.pieces.push({ node, nodeStart, start: this.#length, length });
    }
  }
}
