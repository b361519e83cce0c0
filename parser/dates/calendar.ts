/** The Gregorian calendar as arithmetic: days since 1 January 1970, and periods that are numbered so that the next one is `index + 1`. */

/** A day: days since 1 January 1970 (proleptic Gregorian). */
export type Day = number;

/** Day, ISO week, month, quarter, half year, year, decade, century. */
export type PeriodUnit = 'D' | 'W' | 'M' | 'Q' | 'H' | 'Y' | 'DE' | 'CE';

/** A calendar period. `index` counts periods of that unit: days since 1970, months since year 0, and so on. */
export interface Period {
  readonly unit: PeriodUnit;
  readonly index: number;
}

/** A day as people write it. */
export interface CivilDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** There is no year 0; dates before are not told in news. */
export const FIRST_YEAR = 1;
/** The last year of four digits. */
export const LAST_YEAR = 9999;

/** How many periods of a unit a year has; 0 for days and weeks, which do not divide a year. */
const PER_YEAR: Readonly<Record<PeriodUnit, number>> = { D: 0, W: 0, M: 12, Q: 4, H: 2, Y: 1, DE: 0.1, CE: 0.01 };

/** Days of a date; months beyond 1–12 carry over into years. Howard Hinnant, "chrono-compatible low-level date algorithms". */
export function dayOf(year: number, month: number, day: number): Day {
  const carried = year + Math.floor((month - 1) / 12);
  const within = (((month - 1) % 12) + 12) % 12;
  // years begin in March, so that the leap day is a year's last
  const shifted = within >= 2 ? carried : carried - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((within + 10) % 12) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** Year, month and day of a day; the inverse of `dayOf`. */
export function dateOf(day: Day): CivilDate {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** 28 to 31; the month is 1–12. */
function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** The day if there is such a date: no 31 February, no year 0. */
export function validDay(year: number, month: number, day: number): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  return day <= daysInMonth(year, month) ? dayOf(year, month, day) : null;
}

/** 1 (Monday) to 7 (Sunday). 1 January 1970 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The period of a unit in which a day lies. */
export function periodOf(unit: PeriodUnit, day: Day): Period {
  if (unit === 'D') return { unit, index: day };
  if (unit === 'W') return { unit, index: Math.floor((day + 3) / 7) };
  const { year, month } = dateOf(day);
  return { unit, index: Math.floor((year + (month - 1) / 12) * PER_YEAR[unit] + 1e-9) };
}

/** First day of a period. */
export function firstDay({ unit, index }: Period): Day {
  if (unit === 'D') return index;
  if (unit === 'W') return index * 7 - 3;
  const months = Math.round((index * 12) / PER_YEAR[unit]);
  return dayOf(0, months + 1, 1);
}

/** Last day of a period. */
export function lastDay({ unit, index }: Period): Day {
  return firstDay({ unit, index: index + 1 }) - 1;
}

/** The year in which a period begins. */
export function yearOf(period: Period): number {
  return dateOf(firstDay(period)).year;
}

/** The ISO 8601 week-numbering year and week. */
export function isoWeek(index: number): { readonly year: number; readonly week: number } {
  // a week belongs to the year of its Thursday
  const thursday = index * 7;
  const { year } = dateOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** Index of an ISO week. */
export function weekIndex(year: number, week: number): number {
  // 4 January is always in week 1
  return periodOf('W', dayOf(year, 1, 4)).index + week - 1;
}

/** A day moved by whole months; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const from = dateOf(day);
  const first = dateOf(dayOf(from.year, from.month + months, 1));
  return dayOf(first.year, first.month, Math.min(from.day, daysInMonth(first.year, first.month)));
}

const SHIFT_MONTHS: Readonly<Partial<Record<PeriodUnit, number>>> = { M: 1, Q: 3, H: 6, Y: 12, DE: 120, CE: 1200 };

/** A period moved by an amount of time, keeping its own precision where it can: a year before 1989-Q3 is 1988-Q3. */
export function movePeriod(period: Period, count: number, unit: PeriodUnit): Period {
  const months = SHIFT_MONTHS[unit];
  if (months === undefined) {
    const days = unit === 'W' ? 7 : 1;
    return periodOf(period.unit === 'W' && unit === 'W' ? 'W' : 'D', firstDay(period) + count * days);
  }
  const moved = addMonths(firstDay(period), count * months);
  return periodOf(isFiner(period.unit, unit) ? period.unit : unit, moved);
}

const FINENESS: readonly PeriodUnit[] = ['D', 'W', 'M', 'Q', 'H', 'Y', 'DE', 'CE'];

/** Whether `a` is a finer unit than `b`. */
export function isFiner(a: PeriodUnit, b: PeriodUnit): boolean {
  return FINENESS.indexOf(a) < FINENESS.indexOf(b);
}
