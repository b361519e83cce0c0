/** Words, numbers and marks of a text: one pass, shared by all stages. */
import type { Span } from '../../article/article.ts';
import { type Form, Vocabulary } from './vocabulary.ts';

/** What a token is. */
export const TokenKind = {
  /** A run of letters and combining marks in a script that separates words. */
  word: 1,
  /** A run of decimal digits of any script. */
  number: 2,
  /** One letter of a script that does not separate words (Han, Kana, Thai, Lao, Khmer, Burmese). */
  character: 3,
  /** Any other code point that is neither white space nor an invisible format character. */
  punctuation: 4,
} as const;
/** One of the kinds of {@link TokenKind}. */
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** Parallel arrays, one entry a token. Apostrophes and hyphens are tokens of their own: "Lavrov's" is three. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets into the text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** The token in folded form (see {@link fold}): what lexicons are keyed by. */
  readonly folded: readonly string[];
  /** 1 where the token begins with an upper-case letter. */
  readonly capital: Uint8Array;
  /** Number of the folded form in the vocabulary. */
  readonly word: Int32Array;
  readonly vocabulary: Vocabulary;
}

/** Character classes: the token kinds, and what can only stand inside a token or between tokens. */
const Class = { ...TokenKind, unknown: 0, mark: 5, joiner: 6, blank: 7 } as const;

const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]$/u;
const HAN = /^\p{Script=Han}$/u;
const MARK = /^\p{M}$/u;
const DIGIT = /^\p{Nd}$/u;
const LETTER = /^\p{L}$/u;
const BLANK = /^[\s\p{Z}\p{Cf}]$/u;
const JOINERS = '\u00ad\u200c\u200d';

function classify(char: string): number {
  if (JOINERS.includes(char)) return Class.joiner;
  if (MARK.test(char)) return Class.mark;
  if (DIGIT.test(char)) return Class.number;
  if (UNSPACED.test(char)) return Class.character;
  if (LETTER.test(char)) return Class.word;
  return BLANK.test(char) ? Class.blank : Class.punctuation;
}

/** Classes of the code units seen so far: Unicode properties never change, so this is a cache, not state. */
const classes = new Uint8Array(0x10000);

function classAt(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  const known = classes[unit] as number;
  if (known !== Class.unknown) return known;
  // half a code point has no class of its own
  if (unit >= 0xd800 && unit < 0xdc00) return classify(String.fromCodePoint(text.codePointAt(i) as number));
  const found = classify(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

/** Code units of the code point at `i`. */
function width(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  return unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(i) as number) > 0xffff ? 2 : 1;
}

/**
 * Splits a text into tokens. Linear in its length.
 * @param vocabulary remembers words from earlier texts of the language; a new one knows none
 */
export function tokenize(text: string, lang: string, vocabulary = new Vocabulary(lang)): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const kind: number[] = [];
  const forms: Form[] = [];
  for (let i = 0; i < text.length; ) {
    const first = classAt(text, i);
    const from = i;
    i += width(text, i);
    if (first === Class.blank || first === Class.joiner) continue;
    if (first !== Class.punctuation && first !== Class.character) i = endOfPlain(text, i, first);
    if (first !== Class.punctuation) i = endOfRun(text, i, first);
    start.push(from);
    end.push(i);
    kind.push(first === Class.mark ? Class.punctuation : first);
    forms.push(vocabulary.form(text, from, i));
  }
  return {
    text,
    count: start.length,
    start: new Int32Array(start),
    end: new Int32Array(end),
    kind: new Uint8Array(kind),
    ...columnsOf(forms),
    vocabulary,
  };
}

/** Where code units of one class end; most tokens have no other. */
function endOfPlain(text: string, from: number, first: number): number {
  let i = from;
  while (i < text.length && classes[text.charCodeAt(i)] === first) i++;
  return i;
}

/** Where a token ends whose first code points, of class `first`, end at `from`: marks and joiners belong to it. */
function endOfRun(text: string, from: number, first: number): number {
  let i = from;
  while (i < text.length) {
    const next = classAt(text, i);
    const inside = next === Class.mark || next === Class.joiner;
    if (!(inside ? first !== Class.number : next === first && first !== Class.character)) break;
    i += width(text, i);
  }
  return i;
}

/** What tokens have from their forms. */
export function columnsOf(forms: readonly Form[]): Pick<Tokens, 'folded' | 'word' | 'capital'> {
  const folded: string[] = [];
  const word = new Int32Array(forms.length);
  const capital = new Uint8Array(forms.length);
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i] as Form;
    folded.push(form.folded);
    word[i] = form.word;
    capital[i] = form.capital;
  }
  return { folded, word, capital };
}

/** Index of the first token that starts at or after an offset (`count` if none). Binary search. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span of tokens `[from, to)`. */
export function spanOf(tokens: Tokens, from: number, to: number): Span {
  return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
}

/** The words of tokens `[from, to)`, on one line. */
export function textOf(tokens: Tokens, from: number, to: number): string {
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ');
}

/** Whether nothing stands between a token and the next one ("1970" + "-" + "an"). */
export function adjoins(tokens: Tokens, i: number): boolean {
  return tokens.end[i] === tokens.start[i + 1];
}

/** Whether a blank stands behind token `i` among Chinese characters, which it never does within a clause ("…11月19日电 市长…"). */
export function isSetApart(tokens: Tokens, i: number): boolean {
  const { count, folded } = tokens;
  return i + 1 < count && HAN.test(folded[i] as string) && HAN.test(folded[i + 1] as string) && !adjoins(tokens, i);
}
