/**
 * The Solar Hijri calendar of Iran and Afghanistan, as news there dates: twelve months from the spring equinox, six of 31
 * days, then of 30. Leap years by the 33-year cycle, which agrees with the astronomical calendar from 1206 to 1497 (1827–2118).
 */
import { type Day, dateOf, dayOf } from './calendar.ts';
import { type DateContext, fromDay, type Resolved, type Terms, withoutPeriod } from './rule.ts';
import { intervalValue } from './values.ts';

/** Years in which dates are read: those that the cycle gets right and news speaks of. */
export const FIRST_SOLAR_YEAR = 1206;
export const LAST_SOLAR_YEAR = 1497;

/** Days before 1 Farvardin of a year, from that of year 1. */
const daysBefore = (year: number) => 365 * (year - 1) + Math.floor((8 * (year - 1) + 29) / 33);

/** 1 Farvardin 1403 was 20 March 2024. */
const EPOCH = dayOf(2024, 3, 20) - daysBefore(1403);

/** The day of a date; null if there is none (31 Mehr). */
export function solarDay(year: number, month: number, day: number): Day | null {
  if (year < FIRST_SOLAR_YEAR || year > LAST_SOLAR_YEAR || month < 1 || month > 12 || day < 1) return null;
  return day <= monthLength(year, month) ? EPOCH + daysBefore(year) + daysBeforeMonth(month) + day - 1 : null;
}

const daysBeforeMonth = (month: number) => 30 * (month - 1) + Math.min(month - 1, 6);

function monthLength(year: number, month: number): number {
  if (month < 12) return month <= 6 ? 31 : 30;
  return daysBefore(year + 1) - daysBefore(year) - daysBeforeMonth(12);
}

/** The Solar Hijri year in which a day lies. */
function solarYearOf(day: Day): number {
  const year = dateOf(day).year - 621;
  return day < EPOCH + daysBefore(year) ? year - 1 : year;
}

/** "12 Ordibehesht 1403", "Mehr", "the year 1402": days, or the days from the first to the last. */
export function solarDate(terms: Terms, context: DateContext): Resolved | null | undefined {
  const { solarmonth: month, solaryear, day, unit, shift } = terms;
  if (month === undefined && solaryear === undefined) return undefined;
  const { published } = context;
  if (solaryear === undefined && published === null) return withoutPeriod('XXXX-XX');
  const now = published === null ? 0 : solarYearOf(published);
  const named = solaryear ?? (unit === 'Y' && shift !== undefined ? now + shift.offset : undefined);
  if (month === undefined) return stretch(named ?? now, 1, 12, 'explicit');
  if (named === undefined) return nearest(month, day, now, published as Day);
  const evidence = solaryear === undefined ? 'publication' : 'explicit';
  if (day === undefined) return stretch(named, month, month, evidence);
  const found = solarDay(named, month, day);
  return found === null ? null : fromDay(found, evidence);
}

/** The days from the first of one month to the last of another. */
function stretch(year: number, from: number, to: number, evidence: Resolved['evidence']): Resolved | null {
  const first = solarDay(year, from, 1);
  const last = solarDay(year, to, monthLength(year, to));
  return first === null || last === null ? null : withoutPeriod(intervalValue(first, last), evidence);
}

/** Without a year: the nearest such day; of a month the last one that has begun. */
function nearest(month: number, day: number | undefined, now: number, published: Day): Resolved | null {
  if (day === undefined) {
    const begun = (solarDay(now, month, 1) ?? published) <= published;
    return stretch(begun ? now : now - 1, month, month, 'publication');
  }
  const days = [now - 1, now, now + 1].flatMap((year) => solarDay(year, month, day) ?? []);
  const [best] = days.sort((a, b) => Math.abs(a - published) - Math.abs(b - published));
  return best === undefined ? null : fromDay(best, 'publication');
}
