/** Words, numbers and marks of a text: one pass, shared by all stages. */
import type { Span } from '../../article/article.ts';
import { LETTERS } from '../../languages/letters.ts';

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
const UPPER = /^\p{Lu}$/u;
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
  if (unit >= 0xd800 && unit < 0xdc00 && i + 1 < text.length)
    return classify(String.fromCodePoint(text.codePointAt(i) as number));
  const known = classes[unit] as number;
  if (known !== Class.unknown) return known;
  const found = classify(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

/** Code units of the code point at `i`. */
function width(text: string, i: number): number {
  return (text.codePointAt(i) as number) > 0xffff ? 2 : 1;
}

const IGNORED = /[\u00ad\u200c\u200d]/g;
const PLAIN = /^[\x20-\x7e]*$/;
/** Languages whose lower case differs from Unicode's default. */
const OWN_CASE = new Set(['tr', 'az', 'lt']);

/**
 * Lower case (by the language's rule: Turkish İ/ı), NFC, without soft hyphens and joiners; typographic apostrophes made straight;
 * of a language in two scripts, in the letters of its file (Serbian "рекао" → "rekao").
 */
export function fold(word: string, lang: string): string {
  const lower = OWN_CASE.has(lang) ? word.toLocaleLowerCase(lang) : word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const plain = lower.replace(IGNORED, '').normalize('NFC');
  if (plain === '’' || plain === 'ʼ' || plain === '＇') return "'";
  const letters = LETTERS[lang];
  return letters === undefined ? plain : Array.from(plain, (letter) => letters[letter] ?? letter).join('');
}

/** Splits a text into tokens. Linear in its length. */
export function tokenize(text: string, lang: string): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const kind: number[] = [];
  const folded: string[] = [];
  const capital: number[] = [];
  for (let i = 0; i < text.length; ) {
    const first = classAt(text, i);
    const from = i;
    i += width(text, i);
    if (first === Class.blank || first === Class.joiner) continue;
    if (first !== Class.punctuation) {
      for (; i < text.length; i += width(text, i)) {
        const next = classAt(text, i);
        const inside = next === Class.mark || next === Class.joiner;
        if (!(inside ? first !== Class.number : next === first && first !== Class.character)) break;
      }
    }
    const word = text.slice(from, i);
    start.push(from);
    end.push(i);
    kind.push(first === Class.mark ? Class.punctuation : first);
    folded.push(fold(word, lang));
    capital.push(first === Class.word && UPPER.test(String.fromCodePoint(text.codePointAt(from) as number)) ? 1 : 0);
  }
  return {
    text,
    count: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    kind: Uint8Array.from(kind),
    folded,
    capital: Uint8Array.from(capital),
  };
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
