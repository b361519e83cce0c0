/**
 * Where a name ends and its office begins, in scripts without case: a family name, the letters of one script, or brackets cut
 * it out of the noun phrase.
 */
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { bitsAt, type WordClasses } from '../../text/word-classes.ts';
import { Word } from '../attribution-grammar.ts';
import type { CaselessGrammar } from './caseless-grammar.ts';

export const OFFICE = Word.title | Word.person;
export const QUALIFIER = Word.role | Word.place | Word.organization;
/** The longest name: words, and letters of one that is written without a dot between its parts. */
export const LONGEST_NAME = { word: 4, character: 6 };
/** Longest personal name of family name and given name, in letters. */
const LONGEST_FAMILY_NAME = 4;
/** The lengths of a Chinese name, the likelier first. */
const FULL_NAME_LETTERS = [3, 2];
/** Where a spaced family name is written in one word with the given name. */
const FULL_NAME_LENGTHS = [3, 4];
/** Marks between the parts of a foreign name. */
export const DOTS: ReadonlySet<string> = new Set('・·‧•＝');
/** Brackets around an age or another reading of a name, and the most tokens of one. */
const OPENING = new Set('(（');
const CLOSING = new Set(')）');
const LONGEST_BRACKET = 12;
export const KATAKANA = /^[\p{Script=Katakana}ー]/u;
export const HIRAGANA = /^\p{Script=Hiragana}/u;

/** Cuts the names of one text out of their noun phrases; all places are tokens. */
export class CaselessCuts {
  readonly #tokens: Tokens;
  readonly #words: WordClasses;
  readonly #grammar: CaselessGrammar;

  constructor(tokens: Tokens, words: WordClasses, grammar: CaselessGrammar) {
    this.#tokens = tokens;
    this.#words = words;
    this.#grammar = grammar;
  }

  /** The token at which "（34）" before token `to` opens; `to` if no short bracket ends there. */
  beforeBracket(from: number, to: number): number {
    const { folded } = this.#tokens;
    if (!CLOSING.has(folded[to - 1] as string)) return to;
    for (let i = to - 2; i > from && to - i <= LONGEST_BRACKET; i--) if (OPENING.has(folded[i] as string)) return i;
    return to;
  }

  /** The name that stands before a title of the phrase that begins at `from`; null if what stands there is none. */
  nameBefore(from: number, title: number): readonly [number, number] | null {
    let to = title;
    while (to > from && bitsAt(this.#words, to - 1) & QUALIFIER) to--;
    to = this.beforeBracket(from, to);
    if (to === from) return null;
    if (this.#tokens.kind[to - 1] === TokenKind.character) return this.characterName(from, to);
    return this.#grammar.familyNames.length > 0 ? this.#familyName(from, title) : this.#shortRun(from, to);
  }

  /** The run of one script that ends before `to`: カタカナ, or letters that open with a family name. */
  characterName(from: number, to: number): readonly [number, number] | null {
    const { folded } = this.#tokens;
    const katakana = KATAKANA.test(folded[to - 1] as string);
    let start = to - 1;
    while (start > from && this.#isSameScript(start - 1, katakana)) start--;
    // what a list knows as an office or a place is no part of the name ("会社員山田")
    // one letter may as well be part of the name (中 in 田中, 英 in 英樹)
    for (let i = start; i < to; i++) {
      const head = this.#words.head[i] as number;
      const longer = (this.#words.to[head] as number) - head > 1;
      if (longer && bitsAt(this.#words, i) & (OFFICE | QUALIFIER)) start = i + 1;
    }
    const text = folded.slice(start, to).join('');
    if (start >= to || this.isBody(text)) return null;
    if (katakana) return text.length > 1 ? [start, to] : null;
    const { familyNames } = this.#grammar;
    const listed = familyNames.length === 0 || familyNames.some((name) => text.startsWith(name));
    const longest = familyNames.length === 0 ? LONGEST_NAME.character : LONGEST_FAMILY_NAME;
    if (listed && text.length <= longest && (text.length > 1 || familyNames.length > 0)) return [start, to];
    return this.#familyNameIn(start, to);
  }

  /** 生物学家李静: behind an occupation that no list knows, what is as long as a name and opens with a family name. */
  #familyNameIn(from: number, to: number): readonly [number, number] | null {
    for (const length of FULL_NAME_LETTERS) {
      const text = this.#tokens.folded.slice(to - length, to).join('');
      const opens = this.#grammar.familyNames.some((name) => text.startsWith(name) && name.length < length);
      if (to - length > from && opens) return [to - length, to];
    }
    return null;
  }

  #isSameScript(i: number, katakana: boolean): boolean {
    const word = this.#tokens.folded[i] as string;
    if (this.#tokens.kind[i] === TokenKind.punctuation) return katakana && DOTS.has(word);
    return this.#tokens.kind[i] === TokenKind.character && KATAKANA.test(word) === katakana && !HIRAGANA.test(word);
  }

  /** Whether a word is built like the name of a body. */
  isBody(text: string): boolean {
    return this.#grammar.bodies.some((ending) => text.endsWith(ending) && text.length > ending.length);
  }

  /** "이재명 더불어민주당 대선 후보", "이 후보": the word before the title that is built like a name. */
  #familyName(from: number, title: number): readonly [number, number] | null {
    const { folded } = this.#tokens;
    for (let i = title - 1; i >= from; i--) {
      const word = folded[i] as string;
      if (bitsAt(this.#words, i) & (OFFICE | QUALIFIER) || this.isBody(word)) continue;
      const family = this.#grammar.familyNames.find((name) => word.startsWith(name));
      if (family === undefined) continue;
      // a bare family name stands right before its title
      if (FULL_NAME_LENGTHS.includes(word.length) || (word === family && i === this.#unqualified(title)))
        return [i, i + 1];
      if (word.length === 2 && i === title - 1) return [i, i + 1];
    }
    return this.#foreignName(from, title);
  }

  /** "브라운 미국 국무장관": what stands before the country of an office, if no list knows any of it. */
  #foreignName(from: number, title: number): readonly [number, number] | null {
    const to = this.#unqualified(title) + 1;
    if (to <= from || to - from > LONGEST_NAME.word || !(bitsAt(this.#words, to) & Word.place)) return null;
    for (let i = from; i < to; i++)
      if (bitsAt(this.#words, i) !== 0 || this.isBody(this.#tokens.folded[i] as string)) return null;
    return [from, to];
  }

  /** The token before a title and its qualifiers ("김 전 총리"). */
  #unqualified(title: number): number {
    let i = title - 1;
    while (i > 0 && bitsAt(this.#words, i) & QUALIFIER) i--;
    return i;
  }

  #shortRun(from: number, to: number): readonly [number, number] | null {
    return to - from <= LONGEST_NAME.word ? [from, to] : null;
  }
}
