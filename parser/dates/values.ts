/** TIMEX3 values: written from periods, and read back as the calendar days they cover. */
import {
  type Day,
  dateOf,
  dayOf,
  FIRST_YEAR,
  firstDay,
  isoWeek,
  LAST_YEAR,
  lastDay,
  type Period,
  validDay,
  weekIndex,
} from './calendar.ts';

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  const { year, month, day: date } = dateOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** A period's TIMEX3 value: 2017-02-07, 2017-W06, 2017-02, 2017-Q1, 2017-H1, 2017, 201, 20. Null outside the years 1–9999. */
export function periodValue(period: Period): string | null {
  const { unit, index } = period;
  const { year, month } = dateOf(firstDay(period));
  if (
    year > LAST_YEAR ||
    (year < FIRST_YEAR && unit !== 'DE' && unit !== 'CE') ||
    (index < 0 && (unit === 'DE' || unit === 'CE'))
  )
    return null;
  switch (unit) {
    case 'D':
      return isoDay(index);
    case 'W': {
      const iso = isoWeek(index);
      return `${pad(iso.year, 4)}-W${pad(iso.week, 2)}`;
    }
    case 'M':
      return `${pad(year, 4)}-${pad(month, 2)}`;
    case 'Q':
      return `${pad(year, 4)}-Q${(month + 2) / 3}`;
    case 'H':
      return `${pad(year, 4)}-H${month === 1 ? 1 : 2}`;
    case 'Y':
      return pad(year, 4);
    case 'DE':
      return pad(index, 3);
    case 'CE':
      return pad(index, 2);
  }
}

const VALUE = /^(\d{2,4})(?:-(?:(\d\d)(?:-(\d\d)(?:T.+)?)?|W(\d\d)(-WE)?|Q([1-4])|H([12])))?$/;

function days(value: string): readonly [Day, Day] | null {
  const found = VALUE.exec(value);
  if (found === null) return null;
  const [, y = '', m, d, w, weekend, q, h] = found;
  const year = Number(y);
  const of = (unit: Period['unit'], index: number): [Day, Day] => [firstDay({ unit, index }), lastDay({ unit, index })];
  if (y.length < 4) return value !== y ? null : y.length === 3 ? of('DE', year) : of('CE', year);
  if (d !== undefined) {
    const day = validDay(year, Number(m), Number(d));
    return day === null ? null : [day, day];
  }
  if (m !== undefined) return Number(m) >= 1 && Number(m) <= 12 ? of('M', year * 12 + Number(m) - 1) : null;
  if (w !== undefined) {
    const [first, last] = of('W', weekIndex(year, Number(w)));
    return [weekend ? last - 1 : first, last];
  }
  if (q !== undefined) return of('Q', year * 4 + Number(q) - 1);
  if (h !== undefined) return of('H', year * 2 + Number(h) - 1);
  return of('Y', year);
}

/**
 * First and last calendar day that a TIMEX3 value or an interval covers; null for what is not on the calendar: durations, sets,
 * references, unknown parts, and seasons, whose months depend on the hemisphere.
 */
export function valueRange(value: string): readonly [string, string] | null {
  const [first, last] = value.split('/');
  const begin = days(first ?? '');
  const end = last === undefined ? begin : days(last);
  if (begin === null || end === null || end[1] < begin[0]) return null;
  return [isoDay(Math.max(begin[0], dayOf(FIRST_YEAR, 1, 1))), isoDay(end[1])];
}

/** Days as the first and last of a range, as ISO 8601 writes them. */
export function isoRange([first, last]: readonly [Day, Day]): readonly [string, string] {
  return [isoDay(first), isoDay(last)];
}

/** The value of a stretch of days: an ISO 8601 interval, both ends included. */
export function intervalValue(first: Day, last: Day): string {
  return `${isoDay(first)}/${isoDay(last)}`;
}

/** The calendar day of an ISO 8601 date or instant as it is written, in its own offset; null if it has none. */
export function isoDayOf(iso: string | null): Day | null {
  const found = iso === null ? null : /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso.trim());
  return found === null ? null : validDay(Number(found[1]), Number(found[2]), Number(found[3]));
}
