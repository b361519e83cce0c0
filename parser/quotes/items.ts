/** A statement's items with what is known of each: the view that frames and contents are read through. */

import { adjoins, TokenKind } from '../text/tokens.ts';
import type { QuotedStretch } from './marks/quotation-marks.ts';
import type { Mention } from './mentions/mention.ts';
import type { Reading } from './subjects.ts';

const COMMAS = new Set(',،、，'.split(''));
const COLONS = new Set(':：'.split(''));
const DASHES = new Set('–—-―'.split(''));
const STOPS = new Set('.!?…。！？;।'.split(''));

/** A comma of any script. */
export const isComma = (mark: string): boolean => COMMAS.has(mark);
/** A colon of any script. */
export const isColon = (mark: string): boolean => COLONS.has(mark);
/** A dash between clauses, not a hyphen. */
export const isDash = (mark: string): boolean => DASHES.has(mark);
/** A mark that ends a sentence. */
export const isStop = (mark: string): boolean => STOPS.has(mark);

/** Items by index; an index beyond either end is nothing: no token, no bits, no mark. */
export class Items {
  readonly reading: Reading;
  readonly length: number;
  readonly #items: readonly number[];
  readonly #stretches: readonly QuotedStretch[];

  constructor(items: readonly number[], stretches: readonly QuotedStretch[], reading: Reading) {
    this.#items = items;
    this.length = items.length;
    this.#stretches = stretches;
    this.reading = reading;
  }

  /** The item's token; -1 for a quoted stretch and beyond the ends. */
  token(k: number): number {
    const item = this.#items[k] ?? -1;
    return item < 0 ? -1 : item;
  }

  /** What the phrase of the item's token can be. */
  bits(k: number): number {
    const token = this.token(k);
    const { words } = this.reading;
    return token === -1 ? 0 : (words.bits[words.head[token] as number] as number);
  }

  /** The item's mark; empty for words and quoted stretches. */
  mark(k: number): string {
    const token = this.token(k);
    const { tokens } = this.reading;
    return token !== -1 && tokens.kind[token] === TokenKind.punctuation ? (tokens.folded[token] as string) : '';
  }

  isQuoted(k: number): boolean {
    return (this.#items[k] ?? 0) < 0;
  }

  isNumber(k: number): boolean {
    const token = this.token(k);
    return token !== -1 && this.reading.tokens.kind[token] === TokenKind.number;
  }

  isCapital(k: number): boolean {
    const token = this.token(k);
    return token !== -1 && this.reading.tokens.capital[token] === 1;
  }

  isComma(k: number): boolean {
    return isComma(this.mark(k));
  }

  isColon(k: number): boolean {
    return isColon(this.mark(k));
  }

  isDash(k: number): boolean {
    return isDash(this.mark(k));
  }

  /** Whether nothing stands between the item's token and the next one. */
  touchesNext(k: number): boolean {
    const token = this.token(k);
    return token !== -1 && adjoins(this.reading.tokens, token);
  }

  /** Whether a quoted stretch touches what follows it, as a particle does. */
  touchesQuoted(k: number): boolean {
    return adjoins(this.reading.tokens, this.end(k) - 1);
  }

  /** Index of the quoted stretch that the item is. */
  stretchIndex(k: number): number {
    return ~(this.#items[k] as number);
  }

  stretch(k: number): QuotedStretch {
    return this.#stretches[this.stretchIndex(k)] as QuotedStretch;
  }

  /** The mark or word that a quoted stretch ends with, inside its marks. */
  lastInside(k: number): string {
    return this.reading.tokens.folded[this.stretch(k).last] as string;
  }

  /** A mention by its index. */
  mention(index: number): Mention {
    return this.reading.mentions.all[index] as Mention;
  }

  /** Index of the widest mention that starts at the item, or -1. */
  mentionFrom(k: number): number {
    const token = this.token(k);
    return token === -1 ? -1 : (this.reading.mentions.startingAt[token] as number);
  }

  /** Index of the widest mention that ends with the item, or -1. */
  mentionTo(k: number): number {
    const token = this.token(k);
    return token === -1 ? -1 : (this.reading.mentions.endingAt[token] as number);
  }

  /** The first item from `k` on that stands at or behind token `to`. */
  skipTo(k: number, to: number): number {
    let i = k;
    while (this.token(i) !== -1 && this.token(i) < to) i++;
    return i;
  }

  /** The item of token `from`, looked for leftwards from `k`. */
  back(k: number, from: number): number {
    let i = k;
    while (i > 0 && this.token(i) > from && this.token(i - 1) >= from) i--;
    return i;
  }

  /** First token of the item. */
  start(k: number): number {
    return this.isQuoted(k) ? this.stretch(k).from : this.token(k);
  }

  /** One past the last token of the item. */
  end(k: number): number {
    return this.isQuoted(k) ? this.stretch(k).to : this.token(k) + 1;
  }

  /** Words in items `[from, to)`, those of quoted stretches included. */
  wordsIn(from: number, to: number): number {
    let count = 0;
    for (let k = from; k < to; k++) {
      if (this.isQuoted(k)) count += this.wordsInside(k);
      else if (this.mark(k) === '') count++;
    }
    return count;
  }

  /** Words of a quoted stretch. */
  wordsInside(k: number): number {
    const { tokens } = this.reading;
    const { from, to } = this.stretch(k);
    let count = 0;
    for (let i = from; i < to; i++) if (tokens.kind[i] !== TokenKind.punctuation) count++;
    return count;
  }
}
