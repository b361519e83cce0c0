/** Phrases of a language and what they can mean, looked up token by token: the longest phrase wins. */
import { fold } from './fold.ts';
import { type Tokens, tokenize } from './tokens.ts';
import { WordMemo } from './vocabulary.ts';

interface Node<T> {
  next: Map<string, Node<T>> | null;
  /** Entries written with `*`: keyed by stem. */
  stems: Map<string, Node<T>> | null;
  values: T[] | null;
}

/** The most letters that `*` stands for. */
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 2;

/** A phrase found in a text, and what it can mean. */
export interface Match<T> {
  /** Token index one past the phrase. */
  readonly to: number;
  readonly values: readonly T[];
}

/** What a word can begin: as a whole word and as a form of a stem. */
interface Beginning<T> {
  readonly whole: Node<T> | null;
  readonly stem: Node<T> | null;
}

/** A trie over folded tokens. Looking a position up costs the length of the longest phrase, whatever the lexicon's size. */
export class Lexicon<T> {
  readonly #root: Node<T> = { next: null, stems: null, values: null };
  readonly #lang: string;
  readonly #beginnings = new WordMemo((word) => beginning(this.#root, word));

  constructor(lang: string) {
    this.#lang = lang;
  }

  /** Adds a phrase as a language file writes it. Adding it twice with other values keeps both. */
  add(phrase: string, value: T): this {
    const stemmed = phrase.endsWith('*');
    const tokens = tokenize(stemmed ? phrase.slice(0, -1) : phrase, this.#lang);
    if (tokens.count === 0) throw new Error(`empty phrase in the language file of ${this.#lang}`);
    let node = this.#root;
    for (let i = 0; i < tokens.count; i++) {
      const word = tokens.folded[i] as string;
      node = child(node, stemmed && i === tokens.count - 1 ? 'stems' : 'next', word);
    }
    node.values ??= [];
    node.values.push(value);
    return this;
  }

  addAll(phrases: readonly string[], value: T): this {
    for (const phrase of phrases) this.add(phrase, value);
    return this;
  }

  /** The longest phrase that starts at token `from`, ending at or before token `limit`. */
  longest(tokens: Tokens, from: number, limit: number = tokens.count): Match<T> | null {
    if (from >= limit) return null;
    const begun = this.#at(tokens, from);
    return begun === null ? null : longestOf(begun, tokens, from, limit);
  }

  /** Whether a phrase can begin with a folded word; only one with such a meaning, if that is asked. */
  begins(word: string, isWanted: (value: T) => boolean = () => true): boolean {
    const begun = beginning(this.#root, word);
    return begun !== null && [begun.whole, begun.stem].some((node) => node !== null && leadsTo(node, isWanted));
  }

  /** What the word at a token can mean by itself; empty if the lexicon does not know it. */
  at(tokens: Tokens, i: number): readonly T[] {
    return this.#at(tokens, i)?.whole?.values ?? [];
  }

  #at(tokens: Tokens, i: number): Beginning<T> | null {
    return this.#beginnings.get(tokens.vocabulary, tokens.word[i] as number, tokens.folded[i] as string);
  }

  /** What a single word can mean; empty if the lexicon does not know it. */
  get(word: string): readonly T[] {
    return this.#root.next?.get(fold(word, this.#lang))?.values ?? [];
  }
}

/** Whether some phrase from a node on has a meaning that is wanted. */
function leadsTo<T>({ values, next, stems }: Node<T>, isWanted: (value: T) => boolean): boolean {
  if (values?.some(isWanted)) return true;
  return [next, stems].some((branch) => [...(branch?.values() ?? [])].some((node) => leadsTo(node, isWanted)));
}

function beginning<T>({ next, stems }: Node<T>, word: string): Beginning<T> | null {
  const whole = next?.get(word) ?? null;
  const stem = stems === null ? null : byStem(stems, word);
  return whole === null && stem === null ? null : { whole, stem };
}

function longestOf<T>({ whole, stem }: Beginning<T>, tokens: Tokens, from: number, limit: number): Match<T> | null {
  let values = whole?.values ?? stem?.values ?? null;
  let to = from + 1;
  let node = whole;
  for (let i = from + 1; i < limit && node !== null && (node.next !== null || node.stems !== null); i++) {
    const word = tokens.folded[i] as string;
    const { next, stems }: Node<T> = node;
    const ended: Node<T> | null = stems === null ? null : byStem(stems, word);
    node = next?.get(word) ?? null;
    const found: readonly T[] | null = node?.values ?? ended?.values ?? null;
    if (found === null) continue;
    values = found as T[];
    to = i + 1;
  }
  return values === null ? null : { to, values };
}

/** The node one word further on, made if it is missing. */
function child<T>(node: Node<T>, branch: 'next' | 'stems', word: string): Node<T> {
  node[branch] ??= new Map();
  const known = node[branch].get(word);
  if (known !== undefined) return known;
  const made: Node<T> = { next: null, stems: null, values: null };
  node[branch].set(word, made);
  return made;
}

function byStem<T>(stems: Map<string, Node<T>>, word: string): Node<T> | null {
  for (let cut = 0; cut <= LONGEST_ENDING && word.length - cut >= SHORTEST_STEM; cut++) {
    const found = stems.get(cut === 0 ? word : word.slice(0, -cut));
    if (found !== undefined) return found;
  }
  return null;
}
