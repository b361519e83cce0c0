/** Days: dates with and without a year, weekdays, days counted from today, holidays. */
import { type Day, dateOf, dayOf, firstDay, lastDay, periodOf, validDay, weekdayOf } from './calendar.ts';
import { feastIn } from './feasts.ts';
import { type DayFields, numericDates } from './numeric.ts';
import { month, relativePeriod } from './periods.ts';
import {
  type DateContext,
  fromDay,
  fromPeriod,
  liesAhead,
  occurrenceMeant,
  pad,
  type Resolved,
  referenceDay,
  storyYear,
  type Terms,
  unknownPeriod,
  withoutPeriod,
  yearEvidence,
  yearIn,
} from './rule.ts';
import type { TermValues } from './terms.ts';

/** 7/2, 7.2.2017, 2017-02-07. */
export function numericDate(
  { numeric, numericshort, weekday, year, shift }: Terms,
  context: DateContext,
): Resolved | null | undefined {
  const fields = numeric ?? numericshort;
  if (fields === undefined) return undefined;
  const readings = numericDates(fields, context.order);
  const dated = year === undefined ? readings : readings.map((reading) => ({ ...reading, year: reading.year ?? year }));
  return day(dated, weekday, shift, context);
}

/** "7 February", "Tuesday 7 February 2017", "7 February last year". */
export function monthDay(terms: Terms, context: DateContext): Resolved | null | undefined {
  const { weekday, shift } = terms;
  const month = terms.month ?? terms.mm;
  // "Tuesday the 19th"
  const date =
    terms.day ??
    (weekday !== undefined && month === undefined && terms.unit === undefined && terms.period === undefined
      ? terms.ordinal
      : undefined);
  if (date === undefined) return undefined;
  if (month === undefined) {
    const moved = terms.period?.unit === 'M' ? terms.period.offset : terms.unit === 'M' ? shift?.offset : undefined;
    if (moved !== undefined) return dayOfMonth(date, moved, context);
    return terms.unit === undefined ? dayOfNearestMonth(date, weekday, shift, context) : undefined;
  }
  const year = yearIn(terms, context);
  return day([{ month, day: date, year }], weekday, year === null ? shift : undefined, context);
}

/** "the week of 6 October": the week that holds the day. */
export function weekOfDay(terms: Terms, context: DateContext): Resolved | null | undefined {
  if (terms.unit !== 'W' || terms.ordinal !== undefined || terms.shift !== undefined || terms.weekday !== undefined)
    return undefined;
  if (terms.day === undefined || (terms.month ?? terms.mm) === undefined) return undefined;
  const { unit: _, ...date } = terms;
  const found = monthDay(date, context);
  return found?.period ? fromPeriod(periodOf('W', found.period.index), found.evidence) : found;
}

/** "the 20th of this month". */
function dayOfMonth(date: number, offset: number, { published }: DateContext): Resolved | null {
  if (published === null) return withoutPeriod(`XXXX-XX-${pad(date)}`);
  const { year, month } = dateOf(dayOf(dateOf(published).year, dateOf(published).month + offset, 1));
  const found = validDay(year, month, date);
  return found === null ? null : fromDay(found, 'publication');
}

/** "the first Tuesday in October", "the last Sunday of March 2014", "the second Monday of last month". */
export function weekdayOfMonth(terms: Terms, context: DateContext): Resolved | null | undefined {
  const { weekday: number, ordinal, shift } = terms;
  const isLast = ordinal === -1 || (ordinal === undefined && shift?.offset === -1);
  const named = terms.month ?? terms.mm;
  const counted = terms.period?.unit === 'M' || (terms.unit === 'M' && ordinal !== undefined);
  if (
    number === undefined ||
    (named === undefined && !counted) ||
    terms.day !== undefined ||
    (ordinal === undefined && !isLast)
  )
    return undefined;
  const { shift: _, ...bare } = terms;
  const found = named === undefined ? relativePeriod(terms, context) : month(isLast ? bare : terms, context);
  if (!found?.period) return found;
  const first = firstDay(found.period);
  const last = lastDay(found.period);
  const weeks = isLast ? Math.floor((last - first - ((number - weekdayOf(first) + 7) % 7)) / 7) : (ordinal ?? 1) - 1;
  const meant = first + ((number - weekdayOf(first) + 7) % 7) + weeks * 7;
  return meant < first || meant > last ? null : fromDay(meant, found.evidence);
}

/** Months around the publication in which a weekday may fit a day: every pair has one. */
const HALF_YEAR = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6];

/** "Tuesday (7)", "19日", "지난 7일": the nearest month in which that day is that weekday, or lies on that side. */
function dayOfNearestMonth(
  date: number,
  weekday: number | undefined,
  shift: TermValues['shift'] | undefined,
  { published }: DateContext,
): Resolved | null {
  if (published === null) return withoutPeriod(`XXXX-XX-${pad(date)}`);
  const { year, month } = dateOf(published);
  const daysIn = (offsets: readonly number[]) =>
    offsets.flatMap((offset) => {
      const first = dateOf(dayOf(year, month + offset, 1));
      return validDay(first.year, first.month, date) ?? [];
    });
  const days = daysIn([-1, 0, 1]);
  const fitting = nearest(
    (weekday === undefined ? [] : daysIn(HALF_YEAR)).filter((found) => weekdayOf(found) === weekday),
    published,
  );
  if (fitting !== null) return fromDay(fitting, 'weekday');
  const sign = Math.sign(shift?.offset ?? 0);
  const any = nearest(
    days.filter((found) => sign === 0 || Math.sign(found - published) !== -sign),
    published,
  );
  return any === null ? null : fromDay(any, 'publication');
}

/** The nearest of some days to the reference; of two as near, the past one. */
function nearest(days: readonly Day[], reference: Day): Day | null {
  let best: Day | null = null;
  for (const found of days) {
    const closer = best === null ? -1 : Math.abs(found - reference) - Math.abs(best - reference);
    if (closer < 0 || (closer === 0 && found < reference)) best = found;
  }
  return best;
}

/**
 * A day of which some fields are known. The weekday is a checksum: the first field order in which it fits decides, and
 * where the year is missing, the nearest year in which it fits. A full date wins over a wrong weekday.
 */
function day(
  readings: readonly DayFields[],
  weekday: number | undefined,
  shift: TermValues['shift'] | undefined,
  context: DateContext,
): Resolved | null {
  const { published } = context;
  const valid = readings.filter((reading) => validDay(reading.year ?? LEAP_YEAR, reading.month, reading.day) !== null);
  const [first] = valid;
  if (first === undefined) return null;
  if (first.year === null && published === null) return withoutPeriod(`XXXX-${pad(first.month)}-${pad(first.day)}`);
  const reference = published ?? 0;
  const days = daysOf(first, reference);
  if (weekday !== undefined) {
    const near = nearest(days, reference);
    for (const reading of valid) {
      const fitting = nearest(
        daysOf(reading, reference).filter((found) => weekdayOf(found) === weekday),
        reference,
      );
      const decided = valid.length > 1 || reading.year === null;
      if (fitting !== null && !isSlip(fitting, near, reference))
        return fromDay(fitting, decided ? 'weekday' : 'explicit');
    }
  }
  if (first.year !== null)
    return days[0] === undefined ? null : fromDay(days[0], weekday === undefined ? 'explicit' : 'contradicted');
  return nearestYear(first, days, shift, reference, context);
}

/** Days on either side of the publication in which a date is at home, and beyond which one is another year's. */
const AT_HOME = 14;
const ANOTHER_YEARS = 200;

/** Whether a weekday would move a date of these days into another year: then the weekday is wrong, not the year. */
function isSlip(fitting: Day, near: Day | null, reference: Day): boolean {
  return near !== null && Math.abs(near - reference) <= AT_HOME && Math.abs(fitting - reference) > ANOTHER_YEARS;
}

/** A year in which 29 February exists. */
const LEAP_YEAR = 2000;

/** The days that fields can mean: one, or one each in the year of the reference and its neighbours. */
function daysOf({ year, month, day: date }: DayFields, reference: Day): Day[] {
  const now = dateOf(reference).year;
  return (year === null ? [now - 1, now, now + 1] : [year]).flatMap((each) => validDay(each, month, date) ?? []);
}

/** Up to this many days ahead, a past verb tells when the day was fixed, not when it is: "was extended to 16 November". */
const SOON = 60;

function nearestYear(
  { month, day: date }: DayFields,
  days: readonly Day[],
  shift: TermValues['shift'] | undefined,
  reference: Day,
  context: DateContext,
): Resolved | null {
  const known = shift === undefined ? (context.knownYear(month, date) ?? storyYear(reference, context)) : null;
  if (known !== null) return fromDay(dayOf(known, month, date), 'explicit');
  const near = nearest(days, reference);
  if (near === null) return null;
  const tense = shift === undefined && near - reference > SOON ? context.tense() : null;
  const sign = Math.sign(shift?.offset ?? (tense === 'past' ? -1 : 0));
  const directed = sign === 0 ? [] : days.filter((found) => Math.sign(found - reference) === sign);
  const chosen = nearest(directed, reference);
  return fromDay(chosen ?? near, chosen !== null && tense !== null ? 'tense' : 'publication');
}

/** "Tuesday", "last Tuesday", "Tuesday of last week". */
export function weekday(terms: Terms, context: DateContext): Resolved | null | undefined {
  const { weekday: number, shift, unit, period, nearday } = terms;
  if (number === undefined || nearday !== undefined) return undefined;
  const reference = referenceDay(shift?.anchor ?? 'published', 'D', context);
  if (reference === null) return withoutPeriod(`XXXX-WXX-${number}`);
  const week = periodOf('W', reference).index;
  const inWeek = (offset: number): Day => firstDay({ unit: 'W', index: week + offset }) + number - 1;
  const weeks = period?.unit === 'W' ? period.offset : unit === 'W' ? shift?.offset : undefined;
  if (weeks !== undefined) return fromDay(inWeek(weeks), 'publication');
  const programmed = shift === undefined ? inWeekAhead(number, reference, context) : null;
  if (programmed !== null) return fromDay(programmed, 'publication');
  const { offset, evidence } = occurrenceMeant((n) => [inWeek(n), inWeek(n)], reference, shift, context);
  return fromDay(inWeek(offset), evidence);
}

/** The weekday in a range of days that lies ahead, as programmes list them: "21 to 27 February … Saturday: concert". */
function inWeekAhead(number: number, reference: Day, { week, tense }: DateContext): Day | null {
  const days = week();
  if (days === null || days[1] < reference || tense() === 'past') return null;
  const found = days[0] + ((number - weekdayOf(days[0]) + 7) % 7);
  return found < reference || found > days[1] ? null : found;
}

/** "yesterday", "the next day". */
export function nearDay({ nearday }: Terms, context: DateContext): Resolved | null | undefined {
  if (nearday === undefined) return undefined;
  const reference = referenceDay(nearday.anchor, 'D', context);
  if (reference === null) return unknownPeriod('D');
  const found = reference + nearday.offset;
  // "the day after" something that the text has not dated is no day that is still to come
  return nearday.anchor === 'context' && liesAhead(found, context) ? unknownPeriod('D') : fromDay(found, 'publication');
}

/** "Christmas Day", "last Thanksgiving". */
export function holiday(terms: Terms, context: DateContext): Resolved | null | undefined {
  if (terms.holiday === undefined) return undefined;
  const meant = terms.holiday;
  const inYear = (year: number): Day => feastIn(year, meant);
  const named = yearIn(terms, context);
  if (named !== null) return fromDay(inYear(named), yearEvidence(terms));
  const { published } = context;
  if (published === null)
    return withoutPeriod(meant.rule === 'date' ? `XXXX-${pad(meant.month)}-${pad(meant.day)}` : 'XXXX-XX-XX');
  const now = dateOf(published).year;
  if (terms.shift === undefined) {
    const chosen = nearest([now - 1, now, now + 1].map(inYear), published) as Day;
    return fromDay(chosen, 'publication');
  }
  const of = (offset: number): [Day, Day] => [inYear(now + offset), inYear(now + offset)];
  return fromDay(inYear(now + occurrenceMeant(of, published, terms.shift, context).offset), 'publication');
}
