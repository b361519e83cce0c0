/** Periods longer than a day: months, quarters, halves, years, seasons, weekends, decades, and those counted from now. */
import type { Season, TimeUnit } from '../../languages/date-data.ts';
import {
  type Day,
  dateOf,
  dayOf,
  firstDay,
  isoWeek,
  lastDay,
  movePeriod,
  type Period,
  type PeriodUnit,
  periodOf,
  weekdayOf,
  weekIndex,
} from './calendar.ts';
import {
  type DateContext,
  fromPeriod,
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
import { periodValue } from './values.ts';

const daysOf = (period: Period): [Day, Day] => [firstDay(period), lastDay(period)];

/** "September", "last September", "September 2016", "September of last year". */
export function month(terms: Terms, context: DateContext): Resolved | null | undefined {
  const number = terms.month ?? terms.mm;
  if (number === undefined) return undefined;
  const inYear = (year: number): Period => ({ unit: 'M', index: year * 12 + number - 1 });
  const named = yearIn(terms, context);
  if (named !== null) return fromPeriod(inYear(named), yearEvidence(terms));
  const reference = referenceDay(terms.shift?.anchor ?? 'published', 'M', context);
  if (reference === null) return withoutPeriod(`XXXX-${pad(number)}`);
  const story = terms.shift === undefined ? storyYear(reference, context) : null;
  if (story !== null) return fromPeriod(inYear(story), 'explicit');
  const now = dateOf(reference).year;
  const { offset, evidence } = occurrenceMeant((n) => daysOf(inYear(now + n)), reference, terms.shift, context);
  return fromPeriod(inYear(now + offset), evidence);
}

/** First month of each season; winter is told by the year in which it begins. */
const SEASON_STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** "last spring", "the winter of 1994". The months are those of the northern half of the world. */
export function season(terms: Terms, context: DateContext): Resolved | null | undefined {
  if (terms.season === undefined) return undefined;
  const start = SEASON_STARTS[terms.season];
  const inYear = (year: number) => withoutPeriod(`${pad(year, 4)}-${terms.season}`, yearEvidence(terms));
  const named = yearIn(terms, context);
  if (named !== null) return inYear(named);
  if (context.published === null) return withoutPeriod(`XXXX-${terms.season}`);
  const { year, month } = dateOf(context.published);
  const now = terms.season === 'WI' && month < SEASON_STARTS.SP ? year - 1 : year;
  const of = (offset: number): [Day, Day] => [dayOf(now + offset, start, 1), dayOf(now + offset, start + 3, 1) - 1];
  return inYear(now + occurrenceMeant(of, context.published, terms.shift, context).offset);
}

/** How many parts of a kind a year has. */
export const PARTS_OF_YEAR = { Q: 4, H: 2 } as const;

/** "the third quarter", "the first half of 2017". The half of a match is no half-year: it needs its year. */
export function partOfYear(terms: Terms, context: DateContext): Resolved | null | undefined {
  const { unit, shift } = terms;
  if (unit !== 'Q' && unit !== 'H') return undefined;
  const parts = PARTS_OF_YEAR[unit];
  // "the last quarter of 2016" closes the year
  const closes =
    terms.ordinal === -1 || (terms.ordinal === undefined && terms.year !== undefined && shift?.offset === -1);
  const ordinal = closes ? parts : terms.ordinal;
  if (ordinal === undefined) return undefined;
  if (ordinal < 1 || ordinal > parts) return null;
  const inYear = (year: number): Period => ({ unit, index: year * parts + ordinal - 1 });
  const named = yearIn(terms, context);
  if (named !== null) return fromPeriod(inYear(named), yearEvidence(terms));
  if (unit === 'H') return null;
  const { published } = context;
  if (published === null) return withoutPeriod(`XXXX-${unit}${ordinal}`);
  const now = dateOf(published).year;
  // what is told of a quarter are its results, or the plans for the running one: the tense says nothing
  const past = { ...context, tense: () => null };
  const { offset } = occurrenceMeant((n) => daysOf(inYear(now + n)), published, shift, past);
  return fromPeriod(inYear(now + offset), 'publication');
}

/**
 * "the first week of March 2016", "the last day of the year". Weeks are those that begin in it; the last is the last of which most
 * days lie in it, as ISO 8601 has it for years.
 */
export function partOfPeriod(terms: Terms, context: DateContext): Resolved | null | undefined {
  const { unit, shift } = terms;
  const isLast = terms.ordinal === -1 || (terms.ordinal === undefined && shift?.offset === -1);
  if ((unit !== 'D' && unit !== 'W' && unit !== 'M') || (terms.ordinal === undefined && !isLast)) return undefined;
  const inMonth = (terms.month ?? terms.mm) !== undefined && unit !== 'M';
  // "the ninth month of next year": what tells the year is not what tells the month
  const year = terms.year ?? (terms.ordinal !== undefined && !inMonth ? yearIn(terms, context) : null);
  if (!inMonth && year === null) return undefined;
  const { shift: _, unit: __, ordinal: ___, ...whole } = terms;
  const outer = inMonth ? month(whole, context)?.period : ({ unit: 'Y', index: year as number } as const);
  if (!outer) return undefined;
  const first = periodOf(unit, firstDay(outer) + (unit === 'W' && inMonth ? 6 : 0));
  const beyond = periodOf(unit, lastDay(outer) + 1);
  const begins = unit === 'W' && !inMonth ? weekIndex(year as number, 1) : first.index;
  const index = isLast
    ? unit !== 'W'
      ? beyond.index - 1
      : inMonth
        ? periodOf('W', lastDay(outer) - 3).index
        : weekIndex((year as number) + 1, 1) - 1
    : begins + (terms.ordinal as number) - 1;
  const found: Period = { unit, index };
  return firstDay(found) > lastDay(outer)
    ? null
    : fromPeriod(found, terms.year === undefined ? 'publication' : 'explicit');
}

/** "Kalenderwoche 12", "vecka 12 2017": of the year of publication, unless its year is said. */
export function calendarWeek(terms: Terms, { published }: DateContext): Resolved | null | undefined {
  if (terms.calendarweek === undefined) return undefined;
  const number = terms.n?.value ?? 0;
  const year = terms.year ?? (published === null ? null : dateOf(published).year);
  if (!Number.isInteger(number) || number < 1 || number > 53) return null;
  if (year === null) return withoutPeriod(`XXXX-W${pad(number)}`);
  const found: Period = { unit: 'W', index: weekIndex(year, number) };
  // most years have no week 53
  return isoWeek(found.index).year === year
    ? fromPeriod(found, terms.year === undefined ? 'publication' : 'explicit')
    : null;
}

const LAST_CENTURY = 30;

/** "the 20th century"; any other unit that is counted ("the third day") is no date. */
export function century({ unit, ordinal }: Terms): Resolved | null | undefined {
  if (ordinal === undefined || unit === undefined) return undefined;
  if (unit !== 'CE' || ordinal < 1 || ordinal > LAST_CENTURY) return null;
  return fromPeriod({ unit: 'CE', index: ordinal - 1 }, 'explicit');
}

/** "the weekend": the last one, or this one if it has begun or lies ahead. */
export function weekend({ weekend: named, shift }: Terms, context: DateContext): Resolved | null | undefined {
  if (named === undefined) return undefined;
  const reference = referenceDay(shift?.anchor ?? 'published', 'D', context);
  if (reference === null) return withoutPeriod('XXXX-WXX-WE');
  const begun = weekdayOf(reference) >= 6;
  const offset = shift?.offset ?? (begun || context.tense() === 'future' ? 0 : -1);
  const period = { unit: 'W', index: periodOf('W', reference).index + offset } as const;
  const value = periodValue(period);
  return value === null ? null : { type: 'DATE', value: `${value}-WE`, evidence: 'publication', period };
}

const CALENDAR_UNITS: Readonly<Record<PeriodUnit, true>> = {
  D: true,
  W: true,
  M: true,
  Q: true,
  H: true,
  Y: true,
  DE: true,
  CE: true,
};

/** Whether a unit is one of the calendar: hours and minutes are not. */
export function isCalendarUnit(unit: TimeUnit): unit is PeriodUnit {
  return unit in CALENDAR_UNITS;
}

/** "last week", "the following year", "this quarter". */
export function relativePeriod(
  { period, unit, outer, shift }: Terms,
  context: DateContext,
): Resolved | null | undefined {
  const named = period?.unit ?? outer ?? unit;
  if (named === undefined) return undefined;
  if (!isCalendarUnit(named)) return null;
  const reference = referenceDay(shift?.anchor ?? 'published', named, context);
  if (reference === null) return unknownPeriod(named);
  const { index } = periodOf(named, reference);
  return fromPeriod({ unit: named, index: index + (period?.offset ?? shift?.offset ?? 0) }, 'publication');
}

/** "the same month of last year": the one last spoken of, in that year. */
export function sameMonth(terms: Terms, context: DateContext): Resolved | null | undefined {
  if (terms.moved?.unit !== 'M' || terms.moved.offset !== 0) return undefined;
  const { moved: _, ...others } = terms;
  const year = yearIn(others, context);
  const spoken = context.last('M');
  if (year === null || spoken === null) return undefined;
  return fromPeriod({ unit: 'M', index: year * 12 + dateOf(firstDay(spoken)).month - 1 }, 'publication');
}

/** "the quarter" (the one last spoken of), "a year earlier" (as precise as what is compared with it). */
export function movedPeriod({ moved }: Terms, context: DateContext): Resolved | null | undefined {
  if (moved === undefined) return undefined;
  const { unit, offset } = moved;
  if (!isCalendarUnit(unit)) return null;
  const { published } = context;
  const last = offset === 0 ? context.last(unit) : context.compared();
  if (last !== null && (offset !== 0 || last.unit === unit))
    return fromPeriod(movePeriod(last, offset, unit), 'publication');
  // "the same month of the year before" says nothing where no month was named
  if (published === null || (unit === 'M' && offset < -1)) return unknownPeriod(unit);
  return fromPeriod({ unit, index: periodOf(unit, published).index + offset }, 'publication');
}

/** "the 1990s", "the '80s", "the nineties". */
export function decade({ decade: full, shortdecade }: Terms, context: DateContext): Resolved | null | undefined {
  const digits = full ?? shortdecade;
  if (digits === undefined) return undefined;
  if (digits >= 10) return fromPeriod({ unit: 'DE', index: digits }, 'explicit');
  const now = context.published === null ? 2000 : dateOf(context.published).year;
  const index = Math.floor(now / 100) * 10 + digits;
  return fromPeriod({ unit: 'DE', index: index * 10 > now ? index - 10 : index }, 'explicit');
}

/** "1998", also with what leaves it a year: "early 1998", "fiscal 1998". */
export function year({ year: number, unit }: Terms): Resolved | null | undefined {
  if (number === undefined) return undefined;
  // "década de 1990"
  if (unit === 'DE') return number % 10 === 0 ? fromPeriod({ unit, index: number / 10 }, 'explicit') : null;
  return fromPeriod({ unit: 'Y', index: number }, 'explicit');
}
