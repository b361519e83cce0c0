/** The office behind its bearer's name: in apposition ("X, the mayor of Y,"), or without a comma ("Nagy Péter közlekedési miniszter"). */
import { type Capitals, NAME_PART } from '../../text/capitals.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { bitsAt, type WordClasses } from '../../text/word-classes.ts';
import { FUNCTION_WORD, ROLE_PART, Word } from '../attribution-grammar.ts';

/** The longest apposition behind a name, in tokens; how soon an office must be named. */
const LONGEST_APPOSITION = 24;
const OFFICE_REACH = 7;

/** Reads what follows the names of one text. */
export class OfficesBehind {
  readonly #tokens: Tokens;
  readonly #words: WordClasses;
  readonly #capitals: Capitals;
  readonly #verbFinal: boolean;

  /** @param verbFinal whether a clause ends in its verb: then what no second comma closes is the clause, not an office */
  constructor(tokens: Tokens, words: WordClasses, capitals: Capitals, verbFinal: boolean) {
    this.#verbFinal = verbFinal;
    this.#tokens = tokens;
    this.#words = words;
    this.#capitals = capitals;
  }

  /** One past the office that follows a name without a comma; `to`, where the name ends, if none does. */
  adjacent(to: number): number {
    for (let i = to; i < this.#tokens.count && i - to < OFFICE_REACH && !this.#capitals.isInitial(i); i++) {
      const bits = bitsAt(this.#words, i);
      if (!this.#isWord(i) || this.#tokens.capital[i]) return to;
      if (bits & Word.title) return this.#words.to[i] as number;
      if (bits & (FUNCTION_WORD | Word.cue | Word.time | Word.accordingAfter)) return to;
    }
    return to;
  }

  /** The role behind the comma at token `end`: its tokens, without the article; empty if there is none. */
  apposed(end: number): readonly [number, number] {
    const none = [end, end] as const;
    if (end + 1 >= this.#tokens.count || this.#tokens.folded[end] !== ',') return none;
    const from = end + 1;
    let to = from;
    let office = false;
    for (; to < this.#tokens.count && to - from < LONGEST_APPOSITION && !this.#capitals.isInitial(to); to++) {
      if (!this.#isWord(to)) {
        if (!this.#isInside(to)) break;
        continue;
      }
      const bits = bitsAt(this.#words, to);
      const noun = bits & (Word.person | Word.title);
      if (bits & (Word.relative | Word.cue | Word.pronoun) && !(bits & (Word.determiner | NAME_PART))) break;
      // "Russia, Ambassador Ana Petrov said": an office before another name is not the first name's
      if (noun && this.#isOtherName(this.#words.to[to] as number)) return none;
      if (noun && to - from < OFFICE_REACH) office = true;
      else if (!office && to > from && bits & (Word.preposition | Word.conjunction)) break;
    }
    if (!office || (this.#verbFinal && this.#tokens.folded[to] !== ',')) return none;
    let first = from;
    while (first < to && bitsAt(this.#words, first) & Word.determiner) first++;
    return [first, to];
  }

  #isWord(i: number): boolean {
    return this.#tokens.kind[i] === TokenKind.word;
  }

  #isOtherName(i: number): boolean {
    if (i >= this.#tokens.count || !this.#isWord(i) || !this.#tokens.capital[i]) return false;
    return !(bitsAt(this.#words, i) & (ROLE_PART | FUNCTION_WORD | Word.time));
  }

  #isInside(i: number): boolean {
    const mark = this.#tokens.folded[i];
    return mark === '-' || mark === "'" || (mark === '.' && isShort(this.#tokens, this.#words, i - 1));
  }
}

/** An initial or an abbreviation: what a full stop may follow inside a name. */
export function isShort({ start, end }: Tokens, words: WordClasses, i: number): boolean {
  const initial = (end[i] as number) - (start[i] as number) === 1;
  return initial || (bitsAt(words, i) & (Word.title | Word.abbreviation)) !== 0;
}
