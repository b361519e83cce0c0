/** Candidates for date expressions: the ways in which a language's patterns fit the tokens at a place. */

import type { Lexicon } from '../text/lexicon.ts';
import { adjoins, TokenKind, type Tokens } from '../text/tokens.ts';
import type { WordMemo } from '../text/vocabulary.ts';
import { type NumberGrammar, readNumbers } from './numbers.ts';
import type { PatternAutomaton, State } from './patterns.ts';
import type { Reading, Term } from './terms.ts';

/** What the matcher needs of a language. */
export interface MatcherGrammar {
  readonly terms: Lexicon<Term>;
  readonly numbers: NumberGrammar;
  readonly patterns: PatternAutomaton;
  /** Whether an expression can begin with a word; most cannot. */
  readonly beginnings: WordMemo<true>;
  /** Names of months and weekdays are written with a capital. */
  readonly capitalised: boolean;
}

/** A term at tokens `[from, to)`. */
export interface Slot {
  readonly term: Term;
  readonly from: number;
  readonly to: number;
}

/** An expression that fits a pattern: tokens `[from, to)` and its terms in order. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly slots: readonly Slot[];
  /** Whether hyphens join its words into a compound: "two-week". */
  readonly joined: boolean;
}

/** No expression has more tokens than this, of which Thai has one for every letter or two; bounds the work at one token. */
const LONGEST_PATH = 40;
/** Ways of reading one place that are tried before giving up on it. */
const MOST_STEPS = 2000;
/** What stands before the first word of a sentence. */
const OPENERS = new Set('.!?:“"„«'.split(''));
const HYPHENS = new Set(['-', '‐', '‑']);

/**
 * Which of two readings of the same words is meant: a weekend is no end of a week where both are written alike (今週末, bu hafta
 * sonu), and mañana without an article is tomorrow, not the morning; Morgen tells by its capital that it is.
 */
function rank({ slots }: Candidate, capitalised: boolean): number {
  if (slots.some(({ term }) => term.class === 'weekend')) return 1;
  return !capitalised && slots.length === 1 && slots[0]?.term.class === 'part' ? -1 : 0;
}

/** Reads candidates from one text, remembering what each token can be. */
export class Matcher {
  readonly #tokens: Tokens;
  readonly #grammar: MatcherGrammar;
  readonly #readings: (readonly Reading[] | undefined)[];
  #limit = 0;
  #first = 0;
  #steps = 0;
  #joints = 0;

  constructor(tokens: Tokens, grammar: MatcherGrammar) {
    this.#tokens = tokens;
    this.#grammar = grammar;
    this.#readings = new Array(tokens.count);
  }

  /** All candidates that begin at a token of the block `[first, limit)` and end in it, longest first. */
  candidates(at: number, first: number, limit: number): readonly Candidate[] {
    this.#first = first;
    this.#limit = limit;
    this.#steps = 0;
    this.#joints = 0;
    const found: Candidate[] = [];
    this.#walk(this.#grammar.patterns.start, at, at, [], found);
    // nothing will be read here again: a text of numbers only must not fill the memory
    this.#readings[at] = undefined;
    const { capitalised } = this.#grammar;
    return found.length > 1 ? found.sort((a, b) => b.to - a.to || rank(b, capitalised) - rank(a, capitalised)) : found;
  }

  /** Whether an expression, or a name that holds one, can begin at a token. */
  mayBegin(at: number): boolean {
    const { kind, vocabulary, word, folded } = this.#tokens;
    if (kind[at] === TokenKind.number) return true;
    return this.#grammar.beginnings.get(vocabulary, word[at] as number, folded[at] as string) !== null;
  }

  #walk(state: State, from: number, at: number, path: Slot[], found: Candidate[]): void {
    if (state.accepting && path.length > 0) found.push({ from, to: at, slots: [...path], joined: this.#joints > 0 });
    if (at >= this.#limit || at - from >= LONGEST_PATH || ++this.#steps > MOST_STEPS) return;
    const { patterns } = this.#grammar;
    for (const { term, to } of this.#read(at)) {
      const next = to <= this.#limit ? patterns.step(state, term.class) : null;
      if (next === null) continue;
      path.push({ term, from: at, to });
      this.#walk(next, from, to, path, found);
      path.pop();
    }
    const word = this.#tokens.folded[at] as string;
    const literal = patterns.literal(this.#tokens, at);
    const next = literal === null ? null : patterns.step(state, literal);
    if (next !== null) this.#walk(next, from, at + 1, path, found);
    // "two-day", "mid-November", "third-quarter": a hyphen inside a word joins what a space would
    else if (at > from && HYPHENS.has(word) && adjoins(this.#tokens, at - 1) && adjoins(this.#tokens, at)) {
      this.#joints++;
      this.#walk({ ...state, accepting: false }, from, at + 1, path, found);
      this.#joints--;
    }
  }

  #read(at: number): readonly Reading[] {
    const known = this.#readings[at];
    if (known !== undefined) return known;
    const { terms, numbers } = this.#grammar;
    const named: Reading[] = [];
    const limit = this.#limit;
    if (this.#tokens.kind[at] !== TokenKind.number) {
      for (let match = terms.longest(this.#tokens, at, limit); match !== null; ) {
        for (const term of match.values) {
          if (this.#meant(term, at, match.to)) named.push({ term, to: match.to });
          // "25th march 2015": in a whole date it needs no capital
          else if (term.class === 'month') named.push({ term: { ...term, doubt: 'dated' }, to: match.to });
        }
        match = match.to - at > 1 ? terms.longest(this.#tokens, at, match.to - 1) : null;
      }
    }
    const counted = readNumbers(this.#tokens, at, limit, numbers);
    const all = named.length === 0 ? counted : counted.length === 0 ? named : [...named, ...counted];
    this.#readings[at] = all;
    return all;
  }

  /** "may" without its capital is no month where months have one; a sentence's first word has it anyway. */
  #meant({ class: name, doubt }: Term, at: number, to: number): boolean {
    if (!this.#grammar.capitalised || doubt === 'none' || doubt === 'future') return true;
    // nor is it anything else where it stands all alone
    if (at === this.#first && to === this.#limit) return true;
    if (doubt === 'common') return name === 'unit' || (this.#tokens.capital[at] === 1 && !this.#opens(at));
    return (name !== 'month' && name !== 'weekday') || this.#tokens.capital[at] === 1;
  }

  /** Whether a token is the first of its sentence. */
  #opens(at: number): boolean {
    const before = this.#tokens.folded[at - 1];
    return at === this.#first || before === undefined || OPENERS.has(before);
  }
}
