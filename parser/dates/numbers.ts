/** Numbers as date expressions use them: digits of any script, number words, ordinals, eras. */
import type { DateData } from '../../languages/date-data.ts';
import type { LanguageData } from '../../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import { adjoins, TokenKind, type Tokens } from '../text/tokens.ts';
import { WordMemo } from '../text/vocabulary.ts';
import { isNumber, lengthAt, valueAt } from './digits.ts';
import { isSolarYear, readClock, readNumeric } from './joined-numbers.ts';
import { spelledNumber } from './number-words.ts';
import { FIRST_PLAIN_YEAR, LAST_PLAIN_YEAR, type Reading, term } from './terms.ts';

/** A language's words and affixes of numbers. */
export interface NumberGrammar {
  readonly words: Lexicon<number>;
  /** Whether tens are said as products: 二十, hai mươi. */
  readonly tens: boolean;
  /** By name, the year before the first. */
  readonly eras: Lexicon<number>;
  readonly yearsOf: DateData['yearsOf'];
  /** Whether a number in words before a month is its day; behind it ("in May two men …") it seldom is. */
  readonly dayFirst: boolean;
  readonly ordinals: Lexicon<number>;
  readonly articles: ReadonlySet<string>;
  /** Words inside numbers: two hundred and ten. */
  readonly joiners: ReadonlySet<string>;
  readonly ordinalBefore: Lexicon<true>;
  readonly ordinalAfter: Lexicon<true>;
  readonly quarterBefore: Lexicon<true>;
  readonly quarterAfter: Lexicon<true>;
  readonly decadeEndings: Lexicon<true>;
  /** Words with which a number can begin. */
  readonly beginnings: WordMemo<true>;
}

/** Thai news counts years from 543 BC; in other languages such numbers are no years. */
const BUDDHIST_FROM = 2400;
const BUDDHIST_TO = 2700;
const BUDDHIST_ERA = 543;
/** In Nepali news larger years are of Bikram Sambat, which is 56 or 57 years ahead. */
const LAST_YEAR_BEFORE_SAMBAT = 2035;
/** What counts as the first year of an era: 令和元年. */
const FIRST_YEAR_OF_ERA = '元';
/** Compiles them; digits are read in every language. */
export function compileNumbers({ lang, cldr, own }: LanguageData): NumberGrammar {
  const data: DateData = own?.dates ?? {};
  const valued = (record: Readonly<Record<string, number>> = {}) => {
    const lexicon = new Lexicon<number>(lang);
    for (const [word, value] of Object.entries(record)) lexicon.add(word, value);
    return lexicon;
  };
  const affixes = (list: readonly string[] = []) => new Lexicon<true>(lang).addAll(list, true);
  const grammar = {
    words: valued(data.numbers),
    tens: !Object.values(data.numbers ?? {}).includes(20),
    eras: valued(data.eras),
    yearsOf: data.yearsOf,
    dayFirst: cldr?.order !== 'mdy',
    ordinals: addStems(valued(data.ordinals), data.ordinalStems),
    articles: new Set(data.articles),
    joiners: new Set(data.numberJoiners),
    ordinalBefore: affixes(data.ordinalAffixes?.before),
    ordinalAfter: affixes(data.ordinalAffixes?.after),
    quarterBefore: affixes(data.quarters?.before),
    quarterAfter: affixes(data.quarters?.after),
    decadeEndings: affixes(data.decades?.endings),
  };
  return { ...grammar, beginnings: new WordMemo((word) => beginsNumber(word, grammar) || null) };
}

function addStems(lexicon: Lexicon<number>, ordinals: DateData['ordinalStems']): Lexicon<number> {
  const { stems = {}, endings = [''] } = ordinals ?? {};
  for (const [stem, value] of Object.entries(stems))
    for (const ending of endings) if (lexicon.get(stem + ending).length === 0) lexicon.add(stem + ending, value);
  return lexicon;
}

/** Everything that the number, number word or ordinal at a token can be; the longest reading of each kind. */
export function readNumbers(tokens: Tokens, at: number, limit: number, grammar: NumberGrammar): readonly Reading[] {
  const { kind, vocabulary, word, folded } = tokens;
  const isDigits = kind[at] === TokenKind.number;
  if (!isDigits && grammar.beginnings.get(vocabulary, word[at] as number, folded[at] as string) === null) return NONE;
  const found: Reading[] = [];
  if (isDigits) readDigits(tokens, at, limit, grammar, found);
  else {
    readWords(tokens, at, limit, grammar, found);
    readEra(tokens, at, limit, grammar, found);
    readAffixed(tokens, at, limit, grammar, found);
    if (tokens.folded[at] === "'") readShortened(tokens, at, limit, grammar, found);
  }
  return found;
}

const NONE: readonly Reading[] = [];

/** Whether anything that {@link readNumbers} reads can begin with a folded word that is not written in digits. */
export function beginsNumber(
  word: string,
  { articles, words, ordinals, eras, ordinalBefore, quarterBefore }: Omit<NumberGrammar, 'beginnings'>,
): boolean {
  return (
    word === "'" ||
    articles.has(word) ||
    [words, ordinals, eras, ordinalBefore, quarterBefore].some((each) => each.begins(word))
  );
}

function readDigits(tokens: Tokens, at: number, limit: number, grammar: NumberGrammar, found: Reading[]): void {
  const value = valueAt(tokens, at);
  if (value === null) return;
  const length = lengthAt(tokens, at);
  readNumeric(tokens, at, limit, grammar.yearsOf, found);
  readClock(tokens, at, limit, value, length, found);
  if (at + 1 < limit) {
    const joined = adjoins(tokens, at);
    const decade = grammar.decadeEndings.longest(tokens, at + 1, limit);
    // a blank stands before an ending of several words: 90 के दशक
    const ending = decade !== null && (joined || decade.to - at > 2) ? decade : null;
    if (ending !== null && value % 10 === 0 && (length === 4 || length === 2))
      found.push({ term: term(length === 4 ? 'decade' : 'shortdecade', value / 10), to: ending.to });
    // four digits are a year even before the mark of an ordinal: Estonian "1953. aastal"
    const ordinal = joined && length < 4 ? grammar.ordinalAfter.longest(tokens, at + 1, limit) : null;
    if (ordinal !== null) pushOrdinal(value, ordinal.to, found);
  }
  const quarter = value >= 1 && value <= 4 ? grammar.quarterAfter.longest(tokens, at + 1, limit) : null;
  if (quarter !== null) found.push({ term: term('partofyear', { unit: 'Q', ordinal: value }), to: quarter.to });
  if (length <= 2 && value >= 1 && value <= 31) found.push({ term: term('day', value), to: at + 1 });
  if (length <= 2 && value >= 1 && value <= 12) found.push({ term: term('mm', value), to: at + 1 });
  if (length <= 2 && value <= 24) found.push({ term: term('hour', value), to: at + 1 });
  // the second half of "2024/25", which is named by its first; "May 68" closes its clause, "May 68 people" does not
  if (length === 2 && (followsYear(tokens, at, limit, value) || (value > 31 && closesClause(tokens, at, limit))))
    found.push({ term: term('yy', value), to: at + 1 });
  if (length === 4 && value >= 1000) {
    const buddhist = grammar.yearsOf === 'buddhist' && value >= BUDDHIST_FROM && value <= BUDDHIST_TO;
    // a year of Bikram Sambat begins in April: it is none of ours
    if (grammar.yearsOf === 'bikram-sambat' && value > LAST_YEAR_BEFORE_SAMBAT) return;
    if (isSolarYear(value, grammar.yearsOf)) found.push({ term: term('solaryear', value), to: at + 1 });
    else found.push({ term: term('year', buddhist ? value - BUDDHIST_ERA : value), to: at + 1 });
  }
  const [amount, to] = readAmount(tokens, at, limit, value);
  found.push({ term: term('n', { value: amount, article: false }), to });
}

/** "1,500" and "1.5": three digits after a mark are thousands, other numbers of digits a fraction. */
function readAmount(tokens: Tokens, at: number, limit: number, first: number): [number, number] {
  let value = first;
  let i = at;
  while (
    i + 2 < limit &&
    adjoins(tokens, i) &&
    (tokens.folded[i + 1] === ',' || tokens.folded[i + 1] === '.') &&
    adjoins(tokens, i + 1) &&
    isNumber(tokens, i + 2, limit)
  ) {
    const part = valueAt(tokens, i + 2);
    if (part === null) break;
    const length = lengthAt(tokens, i + 2);
    if (length !== 3) return [value + part / 10 ** length, i + 3];
    value = value * 1000 + part;
    if (value > 1e12) break;
    i += 2;
  }
  return [value, i + 1];
}

const CLOSING = new Set(['.', ',', ';', ')', '!', '?', ':']);

/** Whether nothing counted can follow the token: a mark does, or the end. */
function closesClause(tokens: Tokens, at: number, limit: number): boolean {
  if (at + 1 >= limit) return true;
  if (!CLOSING.has(tokens.folded[at + 1] as string)) return false;
  return at + 2 >= limit || !isNumber(tokens, at + 2, limit) || !adjoins(tokens, at + 1);
}

/** Whether the year before stands in front of a stroke: 2024 before "/25". */
function followsYear(tokens: Tokens, at: number, limit: number, value: number): boolean {
  if (at < 2 || tokens.folded[at - 1] !== '/' || !isNumber(tokens, at - 2, limit)) return false;
  return lengthAt(tokens, at - 2) === 4 && ((valueAt(tokens, at - 2) ?? 0) + 1) % 100 === value;
}

/** "'98" and "'90s". */
function readShortened(tokens: Tokens, at: number, limit: number, grammar: NumberGrammar, found: Reading[]): void {
  if (!adjoins(tokens, at) || !isNumber(tokens, at + 1, limit) || lengthAt(tokens, at + 1) !== 2) return;
  const value = valueAt(tokens, at + 1) as number;
  const ending =
    at + 2 < limit && adjoins(tokens, at + 1) ? grammar.decadeEndings.longest(tokens, at + 2, limit) : null;
  if (ending !== null && value % 10 === 0) found.push({ term: term('decade', value / 10), to: ending.to });
  else found.push({ term: term('yy', value), to: at + 2 });
}

function readAffixed(tokens: Tokens, at: number, limit: number, grammar: NumberGrammar, found: Reading[]): void {
  const quarter = grammar.quarterBefore.longest(tokens, at, limit);
  if (quarter !== null && quarter.to < limit) {
    const ordinal = isNumber(tokens, quarter.to, limit)
      ? valueAt(tokens, quarter.to)
      : (grammar.ordinals.at(tokens, quarter.to)[0] ?? grammar.words.at(tokens, quarter.to)[0]);
    if (ordinal && ordinal <= 4) found.push({ term: term('partofyear', { unit: 'Q', ordinal }), to: quarter.to + 1 });
  }
  const before = grammar.ordinalBefore.longest(tokens, at, limit);
  if (before === null || !isNumber(tokens, before.to, limit)) return;
  const value = valueAt(tokens, before.to);
  if (value !== null) found.push({ term: term('ordinal', value), to: before.to + 1 });
}

/** "令和8年", "民國115年", "พ.ศ. 2567": the era and its year. */
function readEra(tokens: Tokens, at: number, limit: number, grammar: NumberGrammar, found: Reading[]): void {
  const era = grammar.eras.longest(tokens, at, limit);
  if (era === null || era.to >= limit) return;
  const before = era.values[0] as number;
  const spelled = spelledNumber(tokens, era.to, limit, grammar);
  if (tokens.folded[era.to] === FIRST_YEAR_OF_ERA) found.push({ term: term('year', before + 1), to: era.to + 1 });
  else if (spelled !== null) found.push({ term: term('year', before + spelled.value), to: spelled.to });
  const value = isNumber(tokens, era.to, limit) ? valueAt(tokens, era.to) : null;
  if (value !== null) found.push({ term: term('year', before + value), to: era.to + 1 });
}

/** "third", "a", "twenty-four", "nineteen ninety-six". */
function readWords(tokens: Tokens, at: number, limit: number, grammar: NumberGrammar, found: Reading[]): void {
  const ordinal = grammar.ordinals.longest(tokens, at, limit);
  if (ordinal !== null) pushOrdinal(ordinal.values[0] as number, ordinal.to, found);
  const tens = ordinal?.values[0] ?? 0;
  // "dwudziesty pierwszy": ordinals of both
  const both =
    ordinal !== null && tens >= 20 && tens % 10 === 0 ? unitOrdinal(tokens, ordinal.to, limit, grammar) : null;
  if (both !== null) pushOrdinal(tens + both.value, both.to, found);
  if (grammar.articles.has(tokens.folded[at] as string))
    found.push({ term: term('n', { value: 1, article: true }), to: at + 1 });
  const digitwise = grammar.tens ? digitwiseYear(tokens, at, limit, grammar) : null;
  if (digitwise !== null) found.push({ term: term('year', digitwise), to: at + YEAR_DIGITS });
  const spelled = spelledNumber(tokens, at, limit, grammar);
  if (spelled === null) return;
  const { value, to, paired } = spelled;
  const closing = value % 10 === 0 && value >= 20 && value < 100 ? unitOrdinal(tokens, to, limit, grammar) : null;
  if (closing !== null) pushOrdinal(value + closing.value, closing.to, found);
  if (grammar.dayFirst && (value > 1 || grammar.tens) && value <= 31) found.push({ term: term('day', value), to });
  if (grammar.tens && value >= 1 && value <= 12) found.push({ term: term('mm', value), to });
  found.push({ term: paired ? term('year', value) : term('n', { value, article: false }), to });
  // "el diez de octubre de dos mil dieciocho": a number like a year is one in a date
  if (!paired && value >= FIRST_PLAIN_YEAR && value <= LAST_PLAIN_YEAR)
    found.push({ term: term('year', value, 'short'), to });
}

const YEAR_DIGITS = 4;

/** A year said digit by digit: 二〇一五. */
function digitwiseYear(tokens: Tokens, at: number, limit: number, { words }: NumberGrammar): number | null {
  if (at + YEAR_DIGITS > limit) return null;
  let year = 0;
  for (let i = at; i < at + YEAR_DIGITS; i++) {
    const digit = tokens.kind[i] === TokenKind.character ? words.at(tokens, i)[0] : undefined;
    if (digit === undefined || digit > 9) return null;
    year = year * 10 + digit;
  }
  return year >= 1000 ? year : null;
}

/** The ordinal below ten that closes a number behind its tens: "twenty-first", "двадцать пятое". */
function unitOrdinal(tokens: Tokens, at: number, limit: number, { ordinals }: NumberGrammar) {
  const hyphen = at < limit && tokens.folded[at] === '-' && adjoins(tokens, at - 1) && adjoins(tokens, at);
  const found = ordinals.longest(tokens, hyphen ? at + 1 : at, limit);
  const value = found?.values[0];
  return found === null || value === undefined || value < 1 || value >= 10 ? null : { value, to: found.to };
}

/** "3rd", "third": also the day of a month. */
function pushOrdinal(value: number, to: number, found: Reading[]): void {
  if (value >= 1 && value <= 31) found.push({ term: term('day', value), to });
  found.push({ term: term('ordinal', value), to });
}
