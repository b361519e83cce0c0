/** Runs of digits of any script: their value and length. */
import { TokenKind, type Tokens } from '../text/tokens.ts';

/** A number above this many digits is no part of a date; also keeps every value exact. */
const LONGEST_NUMBER = 9;

/** Value of a run of decimal digits of any script; null if it is too long to be part of a date. */
function digitsValue(digits: string): number | null {
  let value = 0;
  let length = 0;
  for (const char of digits) {
    if (++length > LONGEST_NUMBER) return null;
    value = value * 10 + digitValue(char.codePointAt(0) as number);
  }
  return value;
}

const DIGIT = /^\p{Nd}$/u;

/** Unicode keeps the ten digits of a script together, zero first: count back to the first of them. */
function digitValue(codePoint: number): number {
  if (codePoint < 0x80) return codePoint - 0x30;
  // every block of ten begins at …0 or …6 in hexadecimal, mathematical digits excepted
  if (codePoint >= 0x1d7ce && codePoint <= 0x1d7ff) return (codePoint - 0x1d7ce) % 10;
  const low = codePoint & 0xf;
  const zero =
    low >= 6 &&
    DIGIT.test(String.fromCodePoint(codePoint - low + 6)) &&
    !DIGIT.test(String.fromCodePoint(codePoint - low + 5))
      ? 6
      : 0;
  return low - zero;
}

/** Whether a token of the block is a number in digits. */
export function isNumber(tokens: Tokens, i: number, limit: number): boolean {
  return i < limit && tokens.kind[i] === TokenKind.number;
}

/** The value of a token in digits; null if it is too long to be part of a date. */
export function valueAt(tokens: Tokens, i: number): number | null {
  return digitsValue(tokens.folded[i] as string);
}

/** Digits in a token, which may lie outside the BMP. */
export function lengthAt(tokens: Tokens, i: number): number {
  const digits = tokens.folded[i] as string;
  const first = digits.charCodeAt(0);
  return first >= 0xd800 && first <= 0xdfff ? digits.length / 2 : digits.length;
}
