/** Numbers joined by marks: dates in numbers, a month and its year, clock times. */
import type { DateData } from '../../languages/date-data.ts';
import { adjoins, type Tokens } from '../text/tokens.ts';
import { dateOf } from './calendar.ts';
import { isNumber, lengthAt, valueAt } from './digits.ts';
import { FIRST_SOLAR_YEAR, LAST_SOLAR_YEAR, solarDay } from './solar-hijri.ts';
import { FIRST_PLAIN_YEAR, LAST_PLAIN_YEAR, type Reading, term } from './terms.ts';

/** What can stand between the numbers of a date. */
const DATE_MARKS = new Set(['/', '.', '-', '‑', '–']);

/** Whether a number is a year of the Solar Hijri calendar in a language that counts by it. */
export function isSolarYear(value: number, yearsOf: DateData['yearsOf']): boolean {
  return yearsOf === 'solar-hijri' && value >= FIRST_SOLAR_YEAR && value <= LAST_SOLAR_YEAR;
}

/** Marks of the direction of writing, which stand inside numbers in Arabic. */
const DIRECTION_MARKS = new Set(['\u200e', '\u200f', '\u061c']);

/** Whether a token and the next one are parts of one date in numbers. A full stop may have a blank behind it: 7. 2. 2017. */
function continues(tokens: Tokens, i: number): boolean {
  const end = tokens.end[i] as number;
  const gap = (tokens.start[i + 1] as number) - end;
  if (gap === 0) return true;
  const between = tokens.text[end] as string;
  return (
    gap === 1 &&
    (DIRECTION_MARKS.has(between) || (tokens.folded[i] === '.' && (between === ' ' || between === '\u00a0')))
  );
}

/** Two or three numbers joined by one kind of mark: 7/2, 7.2.2017, 2017-02-07. */
export function readNumeric(
  tokens: Tokens,
  at: number,
  limit: number,
  yearsOf: DateData['yearsOf'],
  found: Reading[],
): void {
  const mark = tokens.folded[at + 1] as string;
  if (at + 2 >= limit || !DATE_MARKS.has(mark)) return;
  const fields: number[] = [];
  const lengths: number[] = [];
  let i = at;
  for (;;) {
    const value = isNumber(tokens, i, limit) ? valueAt(tokens, i) : null;
    if (value === null) break;
    fields.push(value);
    lengths.push(lengthAt(tokens, i));
    i++;
    if (fields.length === 3 || i + 1 >= limit || tokens.folded[i] !== mark || !continues(tokens, i)) break;
    if (!continues(tokens, i - 1) || !isNumber(tokens, i + 1, limit)) break;
    i++;
  }
  const [year = 0, month = 0, date = 0] = fields;
  if (fields.length === 3 && isSolarYear(year, yearsOf)) {
    const day = solarDay(year, month, date);
    const civil = day === null ? null : dateOf(day);
    if (civil !== null)
      found.push({
        term: term('numeric', { fields: [civil.year, civil.month, civil.day], lengths: [4, 2, 2] }),
        to: i,
      });
  } else if (fields.length === 3) found.push({ term: term('numeric', { fields, lengths }), to: i });
  else if (fields.length === 2 && lengths.includes(4)) readMonth(fields, lengths, mark, i, found);
  else if (fields.length === 2 && mark !== '-' && mark !== '–') {
    if (lengths.every((each) => each <= 2)) found.push({ term: term('numericshort', { fields, lengths }), to: i });
  }
}

/** 06/2004, 2004/06, 06-2004; "2004-06" may also be two years. */
function readMonth(
  fields: readonly number[],
  lengths: readonly number[],
  mark: string,
  to: number,
  found: Reading[],
): void {
  const [first = 0, second = 0] = fields;
  const [mm, year] = lengths[1] === 4 ? [first, second] : [second, first];
  const readable = mark === '/' || (lengths[1] === 4 && (mark === '.' || mark === '-'));
  if (readable && mm >= 1 && mm <= 12 && year >= FIRST_PLAIN_YEAR && year <= LAST_PLAIN_YEAR)
    found.push({ term: term('numericmonth', { mm, year }), to });
}

/** 14:30, 14:30:05, 14.30, 14h30. Whether a dotted one is a time is for the patterns to say. */
export function readClock(
  tokens: Tokens,
  at: number,
  limit: number,
  hour: number,
  length: number,
  found: Reading[],
): void {
  const mark = tokens.folded[at + 1];
  if (hour > 24 || length > 2 || at + 2 >= limit || !adjoins(tokens, at) || !adjoins(tokens, at + 1)) return;
  if ((mark !== ':' && mark !== '.' && mark !== 'h') || !isNumber(tokens, at + 2, limit)) return;
  const minute = valueAt(tokens, at + 2);
  if (minute === null || minute > 59 || lengthAt(tokens, at + 2) !== 2) return;
  let to = at + 3;
  if (to + 1 < limit && tokens.folded[to] === mark && adjoins(tokens, to - 1) && isNumber(tokens, to + 1, limit))
    to += 2;
  found.push({ term: term(mark === '.' ? 'dottedclock' : 'clock', { hour, minute }), to });
}
