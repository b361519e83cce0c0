/** Dates in numbers: which of them is the day, the month and the year. */
import type { FieldOrder } from '../../languages/date-data.ts';
import type { TermValues } from './terms.ts';

/** A day as far as it is said. */
export interface DayFields {
  /** null: not said. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Orders in which people write numbers, tried after the language's own. */
const ORDERS: readonly FieldOrder[] = ['dmy', 'mdy'];

/**
 * All readings of two or three numbers as a date, the language's own order first. A number of four digits is the year
 * wherever it stands first or last; without one the last of three is.
 */
export function numericDates({ fields, lengths }: TermValues['numeric'], order: FieldOrder): DayFields[] {
  const [a = 0, b = 0, c] = fields;
  if (c !== undefined) {
    if (lengths[0] === 4) return [{ year: a, month: b, day: c }];
    if (lengths[2] !== 4 && lengths[2] !== 2) return [];
    if (lengths[2] === 2 && order === 'ymd') return [{ year: twoDigits(a), month: b, day: c }];
    const year = lengths[2] === 4 ? c : twoDigits(c);
    return pairs(a, b, order).map((pair) => ({ year, ...pair }));
  }
  return pairs(a, b, order).map((pair) => ({ year: null, ...pair }));
}

/** The order in which several dates of one expression are all valid, the language's own if it can be: 2/29–3/1. */
export function orderOfAll(dates: readonly TermValues['numericshort'][], order: FieldOrder): FieldOrder {
  const fits = (each: FieldOrder) =>
    dates.every(
      ({ fields: [a = 0, b = 0] }) => (dayComesFirst(each) ? b : a) <= 12 && (dayComesFirst(each) ? a : b) <= 31,
    );
  return dates.length < 2 || fits(order) ? order : (ORDERS.find(fits) ?? order);
}

const dayComesFirst = (order: FieldOrder): boolean => order === 'dmy' || order === 'ydm';

function pairs(a: number, b: number, order: FieldOrder): { month: number; day: number }[] {
  const own = dayComesFirst(order) ? 'dmy' : 'mdy';
  const others = ORDERS.filter((other) => other !== own);
  const found = [own, ...others].map((each) => (each === 'dmy' ? { day: a, month: b } : { day: b, month: a }));
  const valid = found.filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
  return valid.length === 2 && a === b ? valid.slice(0, 1) : valid;
}

/** Two digits of a year in a date: 70–99 are of the twentieth century. */
function twoDigits(year: number): number {
  return year >= 70 ? 1900 + year : 2000 + year;
}
