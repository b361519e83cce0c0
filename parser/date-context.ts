/** What is no date although it looks like one: numbers that are part of something else, names, ages, prices. */
import type { LanguageData } from '../languages/language.ts';
import type { Candidate, Slot } from './date-matching.ts';
import type { TermClass } from './date-terms.ts';
import { Lexicon } from './lexicon.ts';
import { adjoins, TokenKind, type Tokens } from './tokens.ts';

export interface ContextWords {
  /** Words after which a bare year or an ambiguous name is a date. */
  readonly introducers: Lexicon<true>;
  readonly counted: Lexicon<true>;
  readonly agesBefore: Lexicon<true>;
  readonly agesAfter: Lexicon<true>;
  /** Only names are written with a capital. */
  readonly capitalised: boolean;
}

export function compileContext({ lang, own }: LanguageData): ContextWords {
  const words = (phrases: readonly string[] = []) => new Lexicon<true>(lang).addAll(phrases, true);
  const dates = own?.dates;
  return {
    introducers: words(dates?.introducers),
    counted: words(dates?.counted),
    agesBefore: words(dates?.ages?.before),
    agesAfter: words(dates?.ages?.after),
    capitalised: dates?.capitalised ?? false,
  };
}

const CURRENCY = /^[\p{Sc}#№@&=_+*^\\<>|~]$/u;
const RATE = /^[%‰°]$/;
/** Years that stand for themselves in news; others need a word that introduces them. */
const FIRST_PLAIN_YEAR = 1900;
const LAST_PLAIN_YEAR = 2099;
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
]);

/** Whether the words around a candidate, and the candidate itself, let it be a date. */
export function isPlausible(candidate: Candidate, tokens: Tokens, words: ContextWords): boolean {
  const { from, to, slots } = candidate;
  if (!standsAlone(tokens, from, to)) return false;
  const classes = new Set(slots.map((slot) => slot.term.class));
  if (!slots.every((slot) => isMeant(slot, candidate, tokens, words))) return false;
  const only = slots.length === 1 ? slots[0]?.term : undefined;
  if (only?.class === 'year') return isYear(only.value, candidate, tokens, words);
  if (only?.class === 'numericshort' || only?.class === 'clock') return only.class === 'clock';
  if (only?.class === 'set' && isNamePart(candidate, tokens, words)) return false;
  const [first] = slots;
  // "$5 a year" is a rate; "for a year" lasts
  if (
    slots.length === 2 &&
    first?.term.class === 'n' &&
    first.term.value.article &&
    slots[1]?.term.class === 'unit' &&
    !follows(tokens, from, words.introducers)
  )
    return false;
  const last = slots.at(-1)?.term.class;
  // "Act No 17 Year 2013", "the year 1": the unit belongs to the number behind it
  if (((last === 'unit' && classes.has('n')) || last === 'moved') && isNumber(tokens, to)) return false;
  if (classes.has('unit') && (classes.has('n') || classes.has('vague')) && isAge(candidate, tokens, words))
    return false;
  return true;
}

/** Whether an ambiguous word has beside it what shows that the date is meant. */
function isMeant(slot: Slot, { from, slots }: Candidate, tokens: Tokens, words: ContextWords): boolean {
  const { class: name, doubt } = slot.term;
  // a common noun was read as a name only where its capital shows it
  if (doubt === 'none' || doubt === 'common') return true;
  for (const { term } of slots) {
    if (term === slot.term || (term.class === 'n' && term.value.article)) continue;
    if (NUMBERS.has(term.class) || (doubt === 'ambiguous' && COMPANY.has(term.class))) return true;
  }
  return doubt === 'ambiguous' && (name === 'month' || name === 'season') && follows(tokens, from, words.introducers);
}

/** Whether a word of the list ends right before a token. */
function follows(tokens: Tokens, at: number, words: Lexicon<true>): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_INTRODUCER); i--)
    if (words.longest(tokens, i, at)?.to === at) return true;
  return false;
}

function isAge({ from, to }: Candidate, tokens: Tokens, words: ContextWords): boolean {
  const next = tokens.folded[to] === '-' ? to + 1 : to;
  return words.agesAfter.longest(tokens, next) !== null || follows(tokens, from, words.agesBefore);
}

/** "Daily Telegraph", "harian Kompas": before a capital these words are part of a name. */
function isNamePart({ to }: Candidate, tokens: Tokens, { capitalised }: ContextWords): boolean {
  return capitalised && tokens.kind[to] === TokenKind.word && tokens.capital[to] === 1;
}

/** Whether a bare number of four digits is a year: introduced as one, or of our time and not counting anything. */
function isYear(year: number, { from, to }: Candidate, tokens: Tokens, words: ContextWords): boolean {
  // groups of digits: a telephone or card number
  if ((from > 0 && isNumber(tokens, from - 1)) || isNumber(tokens, to)) return false;
  if (year > LAST_PLAIN_YEAR || words.counted.longest(tokens, to) !== null) return false;
  return year >= FIRST_PLAIN_YEAR || follows(tokens, from, words.introducers);
}

/** Whether a candidate that begins or ends with a number is not cut out of a longer number, code, price or address. */
function standsAlone(tokens: Tokens, from: number, to: number): boolean {
  const last = to - 1;
  if (isNumber(tokens, from) && from > 0) {
    const before = tokens.folded[from - 1] as string;
    if (adjoins(tokens, from - 1)) {
      if (tokens.kind[from - 1] === TokenKind.word || CURRENCY.test(before)) return false;
      if (before === '/' || before === ':') return false;
      // "3.27", "021-555": the end of a longer number
      const longer = from > 1 && adjoins(tokens, from - 2) && isNumber(tokens, from - 2);
      if (longer && (before === '.' || before === ',')) return false;
      if (longer && isDash(before) && !bothYears(tokens, from - 2, from)) return false;
      // "F-16", "Covid-2019"
      if (from > 1 && isDash(before) && adjoins(tokens, from - 2) && tokens.kind[from - 2] === TokenKind.word)
        return false;
    } else if (CURRENCY.test(before) && before !== '&' && before !== '|') return false;
  }
  if (last + 1 >= tokens.count || !isNumber(tokens, last)) return true;
  const after = tokens.folded[last + 1] as string;
  if (RATE.test(after)) return false;
  if (!adjoins(tokens, last)) return !/^\p{Sc}$/u.test(after);
  if (tokens.kind[last + 1] === TokenKind.word || CURRENCY.test(after)) return false;
  if (last + 2 >= tokens.count || !adjoins(tokens, last + 1)) return true;
  const further = isNumber(tokens, last + 2);
  if (isDash(after)) return !further || bothYears(tokens, last, last + 2) || lengthAt(tokens, last) <= 2;
  return (
    !(further && (after === '.' || after === ',' || after === ':' || after === '/')) &&
    !(after === '/' && !further && tokens.kind[last + 2] === TokenKind.word)
  );
}

const isNumber = (tokens: Tokens, i: number) => tokens.kind[i] === TokenKind.number;
const isDash = (mark: string) => mark === '-' || mark === '–' || mark === '‑';
const lengthAt = (tokens: Tokens, i: number) => (tokens.folded[i] as string).length;

/** "2014-2019" and "1998-99" */
function bothYears(tokens: Tokens, first: number, second: number): boolean {
  const dashes = !(
    second + 2 < tokens.count &&
    adjoins(tokens, second) &&
    isDash(tokens.folded[second + 1] as string) &&
    isNumber(tokens, second + 2)
  );
  return dashes && lengthAt(tokens, first) === 4 && (lengthAt(tokens, second) === 4 || lengthAt(tokens, second) === 2);
}
