/** Whether numbers at the edges of an expression are whole, or cut out of a longer number, a code, a price or an address. */
import { adjoins, TokenKind, type Tokens } from '../text/tokens.ts';

/** Marks that make a number something else: money, numbering, addresses, formulas. */
const FOREIGN = /^[\p{Sc}#№@&=_+*^\\<>~]$/u;
const CURRENCY = /^\p{Sc}$/u;
const RATE = /^[%‰°]$/;
const DASH = /^[-–‑]$/;
const DECIMAL = /^[.,]$/;

/** Whether a token is a run of digits. */
export const isNumber = (tokens: Tokens, i: number): boolean => tokens.kind[i] === TokenKind.number;
/** How many digits a number has. */
const digitsOf = (tokens: Tokens, i: number): number => (tokens.folded[i] as string).length;

/** Whether tokens `[from, to)` stand alone. Only numbers can be cut out of something. */
export function standsAlone(tokens: Tokens, from: number, to: number): boolean {
  return (
    (!isNumber(tokens, from) || beginsAlone(tokens, from)) && (!isNumber(tokens, to - 1) || endsAlone(tokens, to - 1))
  );
}

function beginsAlone(tokens: Tokens, first: number): boolean {
  if (first === 0) return true;
  const before = tokens.folded[first - 1] as string;
  if (!adjoins(tokens, first - 1)) return !CURRENCY.test(before) && before !== '#' && before !== '№' && before !== '+';
  if (tokens.kind[first - 1] === TokenKind.word || FOREIGN.test(before) || before === '/' || before === ':')
    return false;
  if (first === 1 || !adjoins(tokens, first - 2)) return true;
  // "3.27" and "021-555" are longer numbers, "F-16" is a name
  if (isNumber(tokens, first - 2))
    return DASH.test(before) ? areYears(tokens, first - 2, first) : !DECIMAL.test(before);
  return !(DASH.test(before) && isCased(tokens, first - 2));
}

/** Whether a token is a word in letters that have capitals, as names of things in numbers are; a Hebrew preposition is none. */
function isCased(tokens: Tokens, i: number): boolean {
  const word = tokens.folded[i] as string;
  return tokens.kind[i] === TokenKind.word && word.toUpperCase() !== word;
}

function endsAlone(tokens: Tokens, last: number): boolean {
  if (last + 1 === tokens.count) return true;
  const after = tokens.folded[last + 1] as string;
  if (RATE.test(after) || CURRENCY.test(after)) return false;
  if (!adjoins(tokens, last)) return true;
  if (tokens.kind[last + 1] === TokenKind.word || FOREIGN.test(after)) return false;
  if (last + 2 >= tokens.count || !adjoins(tokens, last + 1)) return true;
  if (!isNumber(tokens, last + 2)) return after !== '/' || tokens.kind[last + 2] !== TokenKind.word;
  // the first half of "3-5" is a range's
  if (DASH.test(after)) return areYears(tokens, last, last + 2) || digitsOf(tokens, last) <= 2;
  return !DECIMAL.test(after) && after !== ':' && after !== '/';
}

/** "2014-2019" and "1998-99", but no third number behind them. */
function areYears(tokens: Tokens, first: number, second: number): boolean {
  if (digitsOf(tokens, first) !== 4 || (digitsOf(tokens, second) !== 4 && digitsOf(tokens, second) !== 2)) return false;
  const mark = second + 1;
  return !(
    mark + 1 < tokens.count &&
    adjoins(tokens, second) &&
    DASH.test(tokens.folded[mark] as string) &&
    isNumber(tokens, mark + 1)
  );
}
