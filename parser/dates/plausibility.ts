/** What is no date although it looks like one: words that mean something else here, names, ages, rates, counts. */
import type { LanguageData } from '../../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import { adjoins, TokenKind, type Tokens } from '../text/tokens.ts';
import { isNumber, standsAlone } from './boundaries.ts';
import type { Candidate, Slot } from './matching.ts';
import { saysDayFirst } from './orders.ts';
import { isCompoundAmount } from './ranges.ts';
import { FIRST_PLAIN_YEAR, LAST_PLAIN_YEAR, RANGE_MARKS, type TermClass } from './terms.ts';

/** Words around an expression that tell whether it is a date. */
export interface ContextWords {
  /** Words after which a bare year or an ambiguous name is a date. */
  readonly introducers: Lexicon<true>;
  /** Words after which two numbers with a stroke are a day. */
  readonly on: Lexicon<true>;
  readonly counted: Lexicon<true>;
  /** Words and marks between the ends of a range. */
  readonly joints: Lexicon<true>;
  /** Words before or behind two dates that make them a range. */
  readonly between: Lexicon<true>;
  /** Months that are given names. */
  readonly givenNames: Lexicon<true>;
  /** Names that hold a word for a date. */
  readonly names: Lexicon<true>;
  readonly agesBefore: Lexicon<true>;
  readonly agesAfter: Lexicon<true>;
  /** Only names are written with a capital. */
  readonly capitalised: boolean;
  /** Months and weekdays are not. */
  readonly lowerCase: boolean;
  /** Units have a plural of their own. */
  readonly pluralUnits: boolean;
  /** The day is said before the month. */
  readonly dayFirst: boolean;
}

/** Compiles them; a language without a file has none. */
export function compileContext({ lang, cldr, own }: LanguageData): ContextWords {
  const words = (phrases: readonly string[] = []) => new Lexicon<true>(lang).addAll(phrases, true);
  const dates = own?.dates;
  return {
    introducers: words(dates?.introducers),
    on: words(dates?.on),
    counted: words(dates?.counted),
    joints: words([...(dates?.rangeWords ?? []), ...RANGE_MARKS]),
    between: words(dates?.between),
    givenNames: words(dates?.givenNames),
    names: words(dates?.names),
    agesBefore: words(dates?.ages?.before),
    agesAfter: words(dates?.ages?.after),
    capitalised: dates?.capitalised ?? false,
    lowerCase: dates?.capitalised === false,
    pluralUnits: (dates?.pluralUnits ?? []).length > 0,
    dayFirst: saysDayFirst(cldr),
  };
}

const ROMAN = /^[ivx]+$/;
/** No introducer has more words than this. */
const LONGEST_INTRODUCER = 4;

/** Terms that vouch for an abbreviation: it stands beside a number. */
const NUMBERS = new Set<TermClass>(['day', 'year', 'yy', 'numeric', 'numericshort']);
/** Terms that vouch for an ambiguous month or weekday beside them. */
const COMPANY = new Set<TermClass>([
  'shift',
  'edge',
  'nearday',
  'every',
  'part',
  'clock',
  'month',
  'weekday',
  'ordinal',
  'n',
  'vague',
  'ago',
  'moved',
]);

/**
 * Whether the words around a candidate, and the candidate itself, let it be a date.
 * @param block its first token, and the token after its last
 */
export function isPlausible(
  candidate: Candidate,
  tokens: Tokens,
  words: ContextWords,
  block: { readonly from: number; readonly to: number },
): boolean {
  const { from, to, slots } = candidate;
  const limit = block.to;
  if (!standsAlone(tokens, from, to) || !isCountedSoundly(slots, words)) return false;
  const isMeantAll = slots.every((slot) => isMeant(slot, candidate, tokens, words));
  if (!isMeantAll && !fillsBlock(candidate, tokens, block)) return false;
  if (closesCountedRange(candidate, tokens, words, limit)) return false;
  const only = slots.length === 1 || isYearWithWord(slots) ? slots[0]?.term : undefined;
  if (isRegnal(candidate, tokens)) return false;
  if (only?.class === 'year') return isYear(only.value, candidate, tokens, words, limit);
  if (only?.class === 'numericshort') return isDayInNumbers(candidate, tokens, words);
  // "0:13" is a score or how long it took
  if (only?.class === 'clock' && only.value.hour === 0 && tokens.kind[from] === TokenKind.number) return false;
  if (isRangeInNumbers(slots)) return joinsDays(candidate, tokens, words) || fillsBlock(candidate, tokens, block);
  if (only?.class === 'numericmonth' || isMonthThenDay(slots, words))
    return follows(tokens, from, words.introducers) || fillsBlock(candidate, tokens, block);
  if (only?.class === 'set') return !isNamePart(candidate, tokens, words, limit);
  if (only?.class === 'month' && isPersonName(candidate, tokens, words, limit)) return false;
  // "in Q3", but not the car of that name
  if (only?.class === 'partofyear' && to - from === 1) return follows(tokens, from, words.introducers);
  // "the evening" is vouched for by its article, where a pattern has it
  if (only?.class === 'part' && slots[0]?.from === from) return isPart(candidate, tokens, words);
  return (
    !isCompound(candidate, tokens, limit) &&
    !isCount(candidate, tokens, limit) &&
    !isRate(candidate, tokens, words) &&
    !isAge(candidate, tokens, words, limit)
  );
}

/** Whether a block holds nothing but the expression and marks behind it, as in a table or a programme: "Fri.", "06/2004". */
export function fillsBlock({ from, to }: Candidate, tokens: Tokens, block: { from: number; to: number }): boolean {
  if (from !== block.from && !ENDING.has(tokens.folded[from - 1] as string)) return false;
  if (to - from === 1 && ROMAN.test(tokens.folded[from] as string)) return false;
  for (let i = to; i < block.to; i++) if (!CLOSING.has(tokens.folded[i] as string)) return false;
  return true;
}

/** What may stand before an expression that fills the rest of its block. */
const ENDING = new Set([':', '?', '!']);
/** What may follow an expression that ends its block. */
const CLOSING = new Set(['.', ',', ';', '!', '?', ':', ')']);

/** "August 8" where a language says the day first: the number may count what follows. */
function isMonthThenDay(slots: readonly Slot[], { dayFirst }: ContextWords): boolean {
  return dayFirst && slots.length === 2 && slots[0]?.term.class === 'month' && slots[1]?.term.class === 'day';
}

/**
 * Whether numbers count the units beside them. Not "years after 2015"; of two amounts side by side the second is finer ("two
 * weeks, three days"); "12 last year" are twelve of something else.
 */
function isCountedSoundly(slots: readonly Slot[], { pluralUnits }: ContextWords): boolean {
  if (slots.length === 1) return true;
  const has = (name: TermClass) => slots.some(({ term }) => term.class === name);
  const numbers = slots.filter(({ term }) => term.class === 'n').length;
  if (has('offset')) return isCountedFromSoundly(slots, numbers);
  // "a day three times", but not "20 minutes three times"
  const opening = slots[0]?.term;
  if (has('times') && opening?.class === 'n' && slots[1]?.term.class === 'unit') return opening.value.value === 1;
  if (numbers === 0 || has('often') || has('times')) return true;
  if (!pluralUnits && slots.some(({ term }) => term.class === 'n' && isLikeYear(term.value.value))) return !has('unit');
  if (numbers > 1) return slots.filter(({ term }) => term.class === 'unit').length < 2 || isCompoundAmount(slots);
  const countsShifted = slots[0]?.term.class === 'n' && slots[1]?.term.class === 'shift';
  return !countsShifted || !pluralUnits || slots.some(({ term }) => term.class === 'unit' && term.plural);
}

/** Units in the plural need their number, and days or weeks a day that they are counted from: not "two days after his December release". */
function isCountedFromSoundly(slots: readonly Slot[], numbers: number): boolean {
  const unit = slots.find(({ term }) => term.class === 'unit')?.term;
  if (unit?.class !== 'unit' || (numbers === 0 && unit.plural)) return false;
  const isFine = unit.value === 'D' || unit.value === 'W';
  return !isFine || slots.some(({ term }) => DAYS.has(term.class));
}

/** Terms that name a day. */
const DAYS = new Set<TermClass>(['day', 'numeric', 'nearday', 'weekday', 'holiday']);

/** Whether a number before the year's word is a year where units have no plural: 2009年. */
const isLikeYear = (value: number): boolean => value >= FIRST_PLAIN_YEAR && value <= LAST_PLAIN_YEAR;

/** Whether two numbers are a day, not a score or a fraction: "on 7/2". */
function isDayInNumbers({ from }: Candidate, tokens: Tokens, { on }: ContextWords): boolean {
  return tokens.folded[from + 1] === '/' && follows(tokens, from, on);
}

/** "5/1 to 5/7", "14. - 15.10.", "7/2 and 3/4": two numbers twice. */
function isRangeInNumbers(slots: readonly Slot[]): boolean {
  const [first, joint, last] = slots;
  const isShort = first?.term.class === 'numericshort' || first?.term.class === 'day';
  return slots.length === 3 && isShort && joint?.term.class === 'to' && last?.term.class === 'numericshort';
}

/** Whether these are days, not scores or fractions: introduced, closed by a full stop, or too large for others. */
function joinsDays({ from, to, slots }: Candidate, tokens: Tokens, words: ContextWords): boolean {
  if (follows(tokens, from, words.between) || words.between.longest(tokens, to) !== null) return true;
  if (slots.some(({ term }) => term.class === 'to' && term.value === 'list')) return false;
  // the full stop behind "5/7" ends a sentence
  if (tokens.folded[to - 1] === '.') return tokens.folded[to - 3] === '.';
  const isLarge = ({ term }: Slot) => term.class === 'numericshort' && term.value.fields.some((each) => each > 12);
  return slots.some(isLarge) || follows(tokens, from, words.introducers);
}

/** Whether a part of the day stands for itself: introduced, no name (Il Mattino), no character of a longer word (夕食). */
function isPart({ from }: Candidate, tokens: Tokens, words: ContextWords): boolean {
  if (tokens.kind[from] === TokenKind.character || (tokens.capital[from] === 1 && !words.capitalised)) return false;
  return follows(tokens, from, words.introducers);
}

/** Whether an ambiguous word has beside it what shows that the date is meant. */
function isMeant(slot: Slot, { from, slots }: Candidate, tokens: Tokens, words: ContextWords): boolean {
  const { class: name, doubt } = slot.term;
  // a common noun was read as a name only where its capital shows it
  // whether the clause is about the future is asked only when all else fits
  if (doubt === 'none' || doubt === 'common' || doubt === 'future') return true;
  if (doubt === 'dated') return completes(name, slots);
  for (const { term } of slots) {
    if (term === slot.term || (term.class === 'n' && term.value.article)) continue;
    if (NUMBERS.has(term.class) || (doubt === 'ambiguous' && COMPANY.has(term.class))) return true;
  }
  return (
    doubt === 'ambiguous' &&
    (name === 'month' || name === 'season' || name === 'holiday') &&
    follows(tokens, from, words.introducers)
  );
}

/** Whether a name makes the other terms a whole date: the weekday of a day and month, the month of a day and year. */
function completes(name: TermClass, slots: readonly Slot[]): boolean {
  const has = (...names: TermClass[]) => slots.some(({ term }) => names.includes(term.class));
  if (name === 'weekday') return has('numeric', 'numericshort') || (has('day') && has('month'));
  return has('day') && has('year', 'weekday');
}

/** Whether a word of the list ends right before a token. */
function follows(tokens: Tokens, at: number, words: Lexicon<true>): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_INTRODUCER); i--)
    if (words.longest(tokens, i, at)?.to === at) return true;
  return false;
}

/** "1450 to 1850 men" has no year: what follows the second number counts both. */
function closesCountedRange({ to, slots }: Candidate, tokens: Tokens, { counted }: ContextWords, limit: number) {
  const joinsYears = slots.length === 3 && slots[1]?.term.class === 'to' && slots[2]?.term.class === 'year';
  return joinsYears && counted.longest(tokens, to, limit) !== null;
}

/** The same seen from the first number. */
function opensCountedRange(tokens: Tokens, to: number, { counted, joints }: ContextWords, limit: number): boolean {
  const joint = joints.longest(tokens, to, limit);
  return joint !== null && isNumber(tokens, joint.to) && counted.longest(tokens, joint.to + 1, limit) !== null;
}

/** "1939 року": the year and its word. */
function isYearWithWord(slots: readonly Slot[]): boolean {
  return slots.length === 2 && slots[0]?.term.class === 'year' && slots[1]?.term.class === 'unit';
}

/** "$5 a year" is a rate; "for a year" lasts. */
function isRate({ from, slots }: Candidate, tokens: Tokens, words: ContextWords): boolean {
  const [first, second] = slots;
  const article = first?.term.class === 'n' && first.term.value.article;
  return (
    slots.length === 2 && article === true && second?.term.class === 'unit' && !follows(tokens, from, words.introducers)
  );
}

/** "the year-end", "two week-long trips": the unit belongs to the word behind its hyphen. */
function isCompound({ to, slots }: Candidate, tokens: Tokens, limit: number): boolean {
  const last = slots.at(-1)?.term.class;
  if (last !== 'unit' && last !== 'moved' && last !== 'period') return false;
  if (to + 1 >= limit || tokens.folded[to] !== '-' || !adjoins(tokens, to - 1)) return false;
  // also the first half of "Tages- und Nachtzeit"
  return tokens.kind[to + 1] === TokenKind.word;
}

/** "Act No 17 Year 2013", "the year 1": the unit belongs to the number behind it. */
function isCount({ to, slots }: Candidate, tokens: Tokens, limit: number): boolean {
  if (to >= limit || !isNumber(tokens, to)) return false;
  const last = slots.at(-1)?.term.class;
  const counted = last === 'unit' && slots.length === 2 && slots[0]?.term.class === 'n';
  return (last === 'moved' && slots.length === 1) || (counted && tokens.folded[to]?.length === 4);
}

/** "5 years old", "berusia 5 tahun". */
function isAge({ from, to, slots }: Candidate, tokens: Tokens, words: ContextWords, limit: number): boolean {
  // "i 40-årene", of a decade or of somebody
  if (slots.some(({ term }) => term.class === 'shortdecade')) return follows(tokens, from, words.agesBefore);
  if (!slots.some(({ term }) => term.class === 'unit') || !slots.some(({ term }) => term.class === 'n')) return false;
  const next = to < limit && tokens.folded[to] === '-' ? to + 1 : to;
  return words.agesAfter.longest(tokens, next, limit) !== null || follows(tokens, from, words.agesBefore);
}

/** "Daily Telegraph", "harian Kompas": before a capital these words are part of a name. */
function isNamePart({ to }: Candidate, tokens: Tokens, { capitalised }: ContextWords, limit: number): boolean {
  return capitalised && to < limit && tokens.kind[to] === TokenKind.word && tokens.capital[to] === 1;
}

/** "Julio Prado": with a capital before another, where months have none; "April Jones", where nothing introduces the month. */
function isPersonName({ from, to }: Candidate, tokens: Tokens, words: ContextWords, limit: number): boolean {
  const capitals = tokens.capital[from] === 1 && to < limit && tokens.capital[to] === 1;
  if (!capitals || tokens.kind[to] !== TokenKind.word) return false;
  if (words.lowerCase) return true;
  return words.givenNames.longest(tokens, from, to) !== null && !follows(tokens, from, words.introducers);
}

/** A sovereign's number is no part of a date: "Juan Pablo II año". */
function isRegnal({ from, slots }: Candidate, tokens: Tokens): boolean {
  if (slots[0]?.term.class !== 'ordinal' || from === 0) return false;
  const isRoman = tokens.capital[from] === 1 && ROMAN.test(tokens.folded[from] as string);
  return isRoman && tokens.capital[from - 1] === 1 && tokens.kind[from - 1] === TokenKind.word;
}

/** Whether a bare number of four digits is a year: introduced as one, or of our time and not counting anything. */
function isYear(year: number, { from, to }: Candidate, tokens: Tokens, words: ContextWords, limit: number): boolean {
  if (year > LAST_PLAIN_YEAR || words.counted.longest(tokens, to, limit) !== null) return false;
  if (opensCountedRange(tokens, to, words, limit)) return false;
  // groups of digits: a telephone or card number
  if (isGroup(tokens, from - 1, from) || isGroup(tokens, to - 1, to)) return false;
  return year >= FIRST_PLAIN_YEAR || follows(tokens, from, words.introducers);
}

/** Whether two tokens are numbers with a blank between them. */
function isGroup(tokens: Tokens, first: number, second: number): boolean {
  if (first < 0 || second >= tokens.count || !isNumber(tokens, first) || !isNumber(tokens, second)) return false;
  return (
    (tokens.start[second] as number) - (tokens.end[first] as number) === 1 &&
    tokens.text[tokens.end[first] as number] !== '\n'
  );
}
