/** What a capital letter tells: which words can be parts of names. */
import { FUNCTION_WORD, Word } from '../quotes/attribution-grammar.ts';
import type { Sentence } from './sentences.ts';
import { adjoins, TokenKind, type Tokens } from './tokens.ts';
import { bitsAt, type WordClasses } from './word-classes.ts';

/** Words of offices, bodies and places, which names are built of. */
export const NAME_PART = Word.title | Word.person | Word.role | Word.place | Word.organization | Word.group;
/** Share of capitalised words from which a sentence is in title case, and the fewest words that show it. */
const TITLE_CASE = 0.85;
const SHORTEST_TITLE = 4;
/** Prepositions up to this length are capitalised in titles; a longer one inside a sentence is a name ("kepada Antara"). */
const LONGEST_TITLE_PREPOSITION = 3;

/** Tells which capitals of a text mean a name: not those that open a sentence or stand in a line in title case. */
export class Capitals {
  readonly #tokens: Tokens;
  readonly #words: WordClasses;
  /** 1 where a token opens a sentence: its capital says nothing. */
  readonly #initial: Uint8Array;
  /** 1 where a token stands in a sentence in title case: its capital says nothing either. */
  readonly #titleCase: Uint8Array;
  /** Words that the text also writes in lower case. */
  readonly #common = new Set<number>();
  /** Words that the text capitalises where no sentence begins. */
  readonly #proper = new Set<number>();

  /** @param capitalNouns whether nouns are written with capitals: then no line is in title case */
  constructor(tokens: Tokens, sentences: readonly Sentence[], words: WordClasses, capitalNouns = false) {
    this.#tokens = tokens;
    this.#words = words;
    this.#initial = new Uint8Array(tokens.count + 1);
    this.#titleCase = new Uint8Array(tokens.count);
    for (const sentence of sentences) {
      this.#initial[this.#firstWord(sentence)] = 1;
      if (!capitalNouns && this.#isTitle(sentence)) this.#titleCase.fill(1, sentence.from, sentence.to);
    }
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== TokenKind.word) continue;
      if (!tokens.capital[i]) this.#common.add(tokens.word[i] as number);
      else if (!this.#initial[i] && !this.#titleCase[i]) this.#proper.add(tokens.word[i] as number);
    }
  }

  /** Whether a token is the first word of a sentence. */
  isInitial(i: number): boolean {
    return this.#initial[i] === 1;
  }

  isTitleCase(i: number): boolean {
    return this.#titleCase[i] === 1;
  }

  /** Whether a token can be part of a name. */
  canName(i: number): boolean {
    if (!this.#tokens.capital[i]) return false;
    if (this.isNameInitial(i)) return true;
    const bits = bitsAt(this.#words, i);
    if (bits & Word.notName) return false;
    if (bits & (Word.time | Word.cue | FUNCTION_WORD)) return this.#isNameAllTheSame(i, bits);
    return !this.#initial[i] || bits !== 0 || this.#opensWithName(i);
  }

  /** "А. Малов", "I. Newton": a letter before a full stop that ends no sentence, whatever word it is elsewhere. */
  isNameInitial(i: number): boolean {
    const { start, end, folded, capital, count } = this.#tokens;
    if (i + 2 >= count || !capital[i] || (end[i] as number) - (start[i] as number) !== 1) return false;
    return folded[i + 1] === '.' && adjoins(this.#tokens, i) && capital[i + 2] === 1 && !this.#initial[i + 2];
  }

  #firstWord({ from, to }: Sentence): number {
    let i = from;
    while (i < to && this.#tokens.kind[i] === TokenKind.punctuation) i++;
    return i;
  }

  #isTitle({ from, to }: Sentence): boolean {
    let words = 0;
    let capitals = 0;
    for (let i = from; i < to; i++) {
      if (this.#tokens.kind[i] !== TokenKind.word || bitsAt(this.#words, i) & FUNCTION_WORD) continue;
      words++;
      if (this.#tokens.capital[i]) capitals++;
      // titles capitalise their verbs
      else if (bitsAt(this.#words, i) & Word.cue) return false;
    }
    return words >= SHORTEST_TITLE && capitals >= TITLE_CASE * words;
  }

  /** Words of grammar that are names inside a sentence: "Will Hurd", "kepada Antara", "Julio Prieto". */
  #isNameAllTheSame(i: number, bits: number): boolean {
    if (bits & NAME_PART && !(bits & FUNCTION_WORD)) return true;
    if (this.#initial[i] || this.#titleCase[i]) return false;
    const grammar = bits & (Word.time | Word.cue | FUNCTION_WORD);
    const capitalNext = this.#tokens.capital[i + 1] === 1;
    if (bits & Word.givenName && grammar === Word.time) return capitalNext;
    if (grammar === Word.auxiliary) return capitalNext;
    const length = (this.#tokens.end[i] as number) - (this.#tokens.start[i] as number);
    return grammar === Word.preposition && !capitalNext && length > LONGEST_TITLE_PREPOSITION;
  }

  /** Whether the unknown first word of a sentence is a name, as the rest of the text and the next word tell. */
  #opensWithName(i: number): boolean {
    const next = i + 1;
    const hasNext = next < this.#tokens.count && !this.#initial[next];
    if (hasNext && this.#tokens.capital[next]) return true;
    const word = this.#tokens.word[i] as number;
    if (this.#common.has(word)) return false;
    return this.#proper.has(word) || (hasNext && this.#followsName(next));
  }

  /** A verb, "according to", a possessive, a relative clause, a colon, or "and" with another name. */
  #followsName(next: number): boolean {
    const mark = this.#tokens.folded[next];
    if (mark === "'" || mark === ':') return true;
    const bits = bitsAt(this.#words, next);
    if (bits & Word.nameLink && bits & Word.conjunction) return this.#tokens.capital[next + 1] === 1;
    return (bits & (Word.cue | Word.accordingAfter | Word.auxiliary | Word.relative)) !== 0;
  }
}
