/**
 * What may follow what in a date expression: patterns over term classes, compiled into one automaton.
 *
 * Notation, symbols separated by spaces:
 *   `{month}`    a term of this class (see `TermValues`); `{(}` a bracket or other mark of the notation itself
 *   `[ … ]`      may be left out
 *   `( a | b )`  one of several
 *   `$name`      another pattern by name
 *   `of`, `,`    this word or mark
 *
 * A pattern gives the order only. What an expression means follows from its terms (`date-resolution.ts`), so that
 * languages differ in words and order and in nothing else.
 */
import { type Tokens, tokenize } from '../text/tokens.ts';
import { WordMemo } from '../text/vocabulary.ts';

/** Keys of literal words start with this, so that no word is taken for a class. */
export const LITERAL = '=';

/** The commas of all scripts are one in patterns. */
const COMMAS = new Set(['،', '，', '﹐']);
const literalKey = (word: string): string => LITERAL + (COMMAS.has(word) ? ',' : word);

/** A set of places in the patterns that fit what was read so far. */
export interface State {
  readonly places: readonly number[];
  /** Whether an expression may end here. */
  readonly accepting: boolean;
  readonly next: Map<string, State | null>;
}

interface Place {
  /** Keys that lead on from here. */
  readonly edges: Map<string, number[]>;
  /** Places that are reached without reading anything. */
  readonly free: number[];
}

/** A non-deterministic automaton (Thompson's construction), made deterministic state by state as texts need it. */
export class PatternAutomaton {
  readonly #places: Place[] = [];
  readonly #states = new Map<string, State>();
  readonly #keys = new Set<string>();
  readonly #literals = new WordMemo((word) => {
    const key = literalKey(word);
    return this.#keys.has(key) ? key : null;
  });
  readonly #lang: string;
  readonly #end: number;
  readonly start: State;

  /**
   * @param patterns the expressions
   * @param phrases named parts of them
   * @throws Error naming the pattern whose brackets do not match or whose named part is missing
   */
  constructor(lang: string, patterns: readonly string[], phrases: Readonly<Record<string, string>>) {
    this.#lang = lang;
    const begin = this.#place();
    this.#end = this.#place();
    for (const pattern of patterns) {
      const last = this.#compile(pattern, begin, phrases, 0);
      this.#free(last, this.#end);
    }
    this.start = this.#state([begin]);
  }

  /** The key of a word that stands in a pattern; null of most words of a text. */
  literal(tokens: Tokens, i: number): string | null {
    return this.#literals.get(tokens.vocabulary, tokens.word[i] as number, tokens.folded[i] as string);
  }

  /** Whether an expression can begin with a folded word as it stands. */
  begins(word: string): boolean {
    return this.#keys.has(literalKey(word)) && this.step(this.start, literalKey(word)) !== null;
  }

  /** Whether a word stands in some pattern as itself. */
  reads(word: string): boolean {
    return this.#keys.has(literalKey(word));
  }

  /** The state after reading one more key; null if no pattern goes on like that. */
  step(state: State, key: string): State | null {
    const known = state.next.get(key);
    if (known !== undefined) return known;
    const reached = state.places.flatMap((place) => this.#places[place]?.edges.get(key) ?? []);
    const next = reached.length === 0 ? null : this.#state(reached);
    state.next.set(key, next);
    return next;
  }

  #place(): number {
    return this.#places.push({ edges: new Map(), free: [] }) - 1;
  }

  #free(from: number, to: number): void {
    this.#places[from]?.free.push(to);
  }

  #edge(from: number, key: string): number {
    this.#keys.add(key);
    const to = this.#place();
    const edges = this.#places[from]?.edges as Map<string, number[]>;
    edges.set(key, [...(edges.get(key) ?? []), to]);
    return to;
  }

  /** Adds a pattern after a place and returns the place after it. */
  #compile(pattern: string, from: number, phrases: Readonly<Record<string, string>>, depth: number): number {
    if (depth > 8) throw new Error(`phrases refer to each other in circles: ${pattern}`);
    const symbols = pattern.split(/\s+/).filter((symbol) => symbol !== '');
    let at = 0;
    const sequence = (begin: number, closing: string): number => {
      let place = begin;
      for (; at < symbols.length && symbols[at] !== closing && symbols[at] !== '|'; at++) {
        const symbol = symbols[at] as string;
        if (symbol === '[' || symbol === '(') place = group(place, symbol);
        else if (symbol.startsWith('[') && symbol.endsWith(']')) {
          const after = this.#compile(symbol.slice(1, -1), place, phrases, depth + 1);
          this.#free(place, after);
          place = after;
        } else place = this.#symbol(symbol, place, phrases, depth);
      }
      return place;
    };
    const group = (begin: number, opening: string): number => {
      const closing = opening === '[' ? ']' : ')';
      const after = this.#place();
      if (opening === '[') this.#free(begin, after);
      do {
        at++;
        this.#free(sequence(begin, closing), after);
      } while (symbols[at] === '|');
      if (symbols[at] !== closing) throw new Error(`no "${closing}" in the pattern ${pattern}`);
      return after;
    };
    const last = sequence(from, '');
    if (at < symbols.length) throw new Error(`"${symbols[at]}" out of place in the pattern ${pattern}`);
    return last;
  }

  #symbol(symbol: string, from: number, phrases: Readonly<Record<string, string>>, depth: number): number {
    if (symbol.startsWith('$')) {
      const phrase = phrases[symbol.slice(1)];
      if (phrase === undefined) throw new Error(`no phrase named ${symbol}`);
      return this.#compile(phrase, from, phrases, depth + 1);
    }
    if (symbol === ')' || symbol === ']') throw new Error(`"${symbol}" out of place in a pattern`);
    const name = /^\{(.+)\}$/.exec(symbol)?.[1];
    if (name !== undefined && /^[a-z]/.test(name)) return this.#edge(from, name);
    let place = from;
    for (const word of tokenize(name ?? symbol, this.#lang).folded) place = this.#edge(place, literalKey(word));
    return place;
  }

  #state(places: readonly number[]): State {
    const closure = new Set(places);
    for (const place of closure) for (const free of this.#places[place]?.free ?? []) closure.add(free);
    const sorted = [...closure].sort((a, b) => a - b);
    const key = sorted.join(',');
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    const state: State = { places: sorted, accepting: closure.has(this.#end), next: new Map() };
    this.#states.set(key, state);
    return state;
  }
}
