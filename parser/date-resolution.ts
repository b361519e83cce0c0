/** From the terms of an expression to its TIMEX3 type and value: a list of rules, the most specific first. */
import type { FieldOrder, Season, TimeUnit } from '../languages/language.ts';
import type { DateEvidence, TimexType } from './annotations.ts';
import {
  addMonths,
  type Day,
  dateOf,
  dayOf,
  firstDay,
  lastDay,
  movePeriod,
  type Period,
  type PeriodUnit,
  periodOf,
  validDay,
  weekdayOf,
} from './calendar.ts';
import { type DayFields, numericDates } from './date-numeric.ts';
import type { Tense } from './date-tense.ts';
import type { Anchor, Term, TermClass, TermValues } from './date-terms.ts';
import { periodValue } from './date-values.ts';

/** What an expression is resolved against. */
export interface DateContext {
  /** null: unknown; what depends on it stays unresolved. */
  readonly published: Day | null;
  /** The period last spoken of that is at least as fine as a unit: what "the next day" counts from is a day. */
  readonly last: (unit: PeriodUnit) => Period | null;
  /** The year in which the text has put this day before. */
  readonly knownYear: (month: number, day: number) => number | null;
  /** The tense of the clause; asked only when nothing else tells the direction. */
  readonly tense: () => Tense | null;
  readonly order: FieldOrder;
}

export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly evidence: DateEvidence;
  /** The calendar period, for later expressions that count from it. */
  readonly period: Period | null;
}

/** The terms of one expression by class; of two of a class the first, and `outer` the second unit ("the end of the month"). */
export type Terms = Partial<TermValues> & { outer?: TimeUnit };

export function termsOf(terms: readonly Term[]): Terms {
  const found: Partial<Record<TermClass | 'outer', unknown>> = {};
  for (const { class: name, value } of terms) {
    if (found[name] === undefined) found[name] = value;
    else if (name === 'unit' && found.outer === undefined) found.outer = value;
  }
  return found as Terms;
}

type Rule = (terms: Terms, context: DateContext) => Resolved | null | undefined;

/** The rules in order. A rule that is not concerned answers undefined; null says that the expression is no date. */
const RULES: readonly Rule[] = [
  reference,
  repetition,
  numericDate,
  holiday,
  distance,
  duration,
  monthDay,
  month,
  weekday,
  nearDay,
  season,
  quarter,
  half,
  century,
  weekend,
  year,
  moved,
  relativePeriod,
  decade,
  clockAlone,
];

/** Resolves the terms of an expression; null if they are no date (31 February, the third of a unit). */
export function resolve(terms: Terms, context: DateContext): Resolved | null {
  for (const rule of RULES) {
    const found = rule(terms, context);
    if (found !== undefined) return found && withTime(found, terms);
  }
  return null;
}

const pad = (value: number) => String(value).padStart(2, '0');

function fromPeriod(period: Period, evidence: DateEvidence): Resolved | null {
  const value = periodValue(period);
  return value === null ? null : { type: 'DATE', value, evidence, period };
}

function unresolved(value: string): Resolved {
  return { type: 'DATE', value, evidence: 'explicit', period: null };
}

/** Adds a clock time or a part of the day to a day. */
function withTime(found: Resolved, terms: Terms): Resolved {
  if (found.type !== 'DATE' || (found.period !== null && found.period.unit !== 'D') || terms.ref !== undefined)
    return found;
  if (!/\d\d$|XX$|-\d$/.test(found.value)) return found;
  const clock = clockValue(terms);
  if (clock !== null) return { ...found, type: 'TIME', value: `${found.value}T${clock}` };
  const part = terms.nearday?.part ?? terms.part;
  return part ? { ...found, type: 'TIME', value: `${found.value}T${part}` } : found;
}

function clockValue({ clock, dottedclock, hour, meridiem, at }: Terms): string | null {
  const time =
    clock ?? dottedclock ?? (hour !== undefined && (meridiem ?? at) !== undefined ? { hour, minute: 0 } : undefined);
  if (time === undefined) return null;
  const shifted = meridiem === 'pm' && time.hour < 12 ? 12 : meridiem === 'am' && time.hour === 12 ? -12 : 0;
  return `${pad(time.hour + shifted)}:${pad(time.minute)}`;
}

function reference({ ref }: Terms): Resolved | undefined {
  return ref === undefined ? undefined : { type: 'DATE', value: ref, evidence: 'explicit', period: null };
}

/** The letters of a duration: `P2W`, `PT3H`, `P10Y` for a decade. */
function amount(count: string | number, unit: TimeUnit): string {
  if (unit === 'TS' || unit === 'TM' || unit === 'TH') return `PT${count}${unit[1]}`;
  if (typeof count === 'string') return `P${count}${unit}`;
  if (unit === 'CE') return `P${count * 100}Y`;
  if (unit === 'DE') return `P${count * 10}Y`;
  if (unit === 'H') return `P${count * 6}M`;
  if (unit === 'Y' && !Number.isInteger(count)) return `P${Math.round(count * 12)}M`;
  return `P${count}${unit}`;
}

function set(value: string): Resolved {
  return { type: 'SET', value, evidence: 'explicit', period: null };
}

function repetition(terms: Terms): Resolved | null | undefined {
  if (terms.set !== undefined) return set(terms.set);
  if (terms.every === undefined) return undefined;
  const part = terms.part ? `T${terms.part}` : '';
  if (terms.weekday !== undefined) return set(`XXXX-WXX-${terms.weekday}${part}`);
  if (terms.month !== undefined)
    return set(terms.day ? `XXXX-${pad(terms.month)}-${pad(terms.day)}` : `XXXX-${pad(terms.month)}`);
  if (terms.unit !== undefined) return set(amount(terms.n?.value ?? 1, terms.unit));
  if (terms.season !== undefined) return set(`XXXX-${terms.season}`);
  if (terms.weekend !== undefined) return set('XXXX-WXX-WE');
  if (part !== '') return set(`XXXX-XX-XX${part}`);
  return null;
}

/** The day that a relative expression counts from. */
function referenceDay(anchor: Anchor, context: DateContext, unit: PeriodUnit): Day | null {
  const last = anchor === 'context' ? context.last(unit) : null;
  return last === null ? context.published : firstDay(last);
}

/** The nearest of some days to the reference; of two as near, the past one. */
function nearest(days: readonly Day[], reference: Day): Day | null {
  let best: Day | null = null;
  for (const day of days) {
    const closer = best === null ? -1 : Math.abs(day - reference) - Math.abs(best - reference);
    if (closer < 0 || (closer === 0 && day < reference)) best = day;
  }
  return best;
}

function numericDate(
  { numeric, numericshort, weekday, year }: Terms,
  context: DateContext,
): Resolved | null | undefined {
  const fields = numeric ?? numericshort;
  if (fields === undefined) return undefined;
  const readings = numericDates(fields, context.order);
  return day(
    year === undefined ? readings : readings.map((reading) => ({ ...reading, year })),
    weekday,
    undefined,
    context,
  );
}

function monthDay(terms: Terms, context: DateContext): Resolved | null | undefined {
  const month = terms.month ?? terms.mm;
  if (month !== undefined && terms.day !== undefined)
    return day([{ month, day: terms.day, year: yearIn(terms, context) }], terms.weekday, terms.shift, context);
  if (month === undefined && terms.day !== undefined && terms.weekday !== undefined) {
    return dayOfSomeMonth(terms.day, terms.weekday, context);
  }
  return undefined;
}

/** "Tuesday (7)": the nearest month in which that day is that weekday. */
function dayOfSomeMonth(date: number, weekday: number, { published }: DateContext): Resolved | null {
  if (published === null) return unresolved(`XXXX-XX-${pad(date)}`);
  const { year, month } = dateOf(published);
  const months = [-1, 0, 1].map((offset) => dateOf(dayOf(year, month + offset, 1)));
  const days = months.flatMap((first) => validDay(first.year, first.month, date) ?? []);
  const fitting = nearest(
    days.filter((found) => weekdayOf(found) === weekday),
    published,
  );
  if (fitting !== null) return fromPeriod({ unit: 'D', index: fitting }, 'weekday');
  const any = nearest(days, published);
  return any === null ? null : fromPeriod({ unit: 'D', index: any }, 'publication');
}

/** A year that the expression names or counts: 1998, '98, "last year". */
function yearIn({ year, yy, unit, shift, period }: Terms, context: DateContext): number | null {
  if (year !== undefined) return year;
  if (yy !== undefined) return centuryOf(yy, context);
  const offset = period?.unit === 'Y' ? period.offset : unit === 'Y' ? shift?.offset : undefined;
  if (offset === undefined) return null;
  const reference = referenceDay(shift?.anchor ?? 'published', context, 'Y');
  return reference === null ? null : dateOf(reference).year + offset;
}

/** The full year of two digits: not more than 20 years ahead of the publication. */
export function centuryOf(yy: number, { published }: Pick<DateContext, 'published'>): number {
  const now = published === null ? 2000 : dateOf(published).year;
  const century = Math.floor(now / 100) * 100;
  const year = century + yy;
  return year > now + 20 ? year - 100 : year;
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
  const valid = readings.filter((reading) => validDay(reading.year ?? 2000, reading.month, reading.day) !== null);
  const [first] = valid;
  if (first === undefined) return null;
  if (first.year === null && published === null) return unresolved(`XXXX-${pad(first.month)}-${pad(first.day)}`);
  const reference = published ?? 0;
  const thisYear = dateOf(reference).year;
  const daysOf = ({ year, month, day: date }: DayFields): Day[] =>
    (year === null ? [-1, 0, 1].map((offset) => thisYear + offset) : [year]).flatMap(
      (y) => validDay(y, month, date) ?? [],
    );
  if (weekday !== undefined) {
    for (const reading of valid) {
      const fitting = nearest(
        daysOf(reading).filter((found) => weekdayOf(found) === weekday),
        reference,
      );
      if (fitting === null) continue;
      const decided = readings.length > 1 || reading.year === null;
      return fromPeriod({ unit: 'D', index: fitting }, decided ? 'weekday' : 'explicit');
    }
  }
  const days = daysOf(first);
  if (first.year !== null) {
    const [only] = days;
    return only === undefined ? null : fromPeriod({ unit: 'D', index: only }, 'explicit');
  }
  const directed =
    shift === undefined || shift.offset === 0
      ? days
      : days.filter((found) => Math.sign(found - reference) === Math.sign(shift.offset));
  const chosen = nearest(directed.length > 0 ? directed : days, reference);
  return chosen === null ? null : fromPeriod({ unit: 'D', index: chosen }, 'publication');
}

function month(terms: Terms, context: DateContext): Resolved | null | undefined {
  const number = terms.month ?? terms.mm;
  if (number === undefined) return undefined;
  const year = yearIn(terms, context);
  const inYear = (y: number) => ({ unit: 'M', index: y * 12 + number - 1 }) as const;
  const explicit = terms.year !== undefined || terms.yy !== undefined;
  if (year !== null) return fromPeriod(inYear(year), explicit ? 'explicit' : 'publication');
  const reference = referenceDay(terms.shift?.anchor ?? 'published', context, 'M');
  if (reference === null) return unresolved(`XXXX-${pad(number)}`);
  return directed((offset) => inYear(dateOf(reference).year + offset), reference, terms.shift, context);
}

/**
 * One of a period that comes back every year (or week): the last one up to now unless a word or the tense says otherwise.
 * @param of the period of this year (0), the last (-1), the next (1)
 */
function directed(
  of: (offset: number) => Period,
  reference: Day,
  shift: TermValues['shift'] | undefined,
  context: DateContext,
): Resolved | null {
  const now = of(0);
  const before = lastDay(now) < reference;
  const after = firstDay(now) > reference;
  if (shift !== undefined) {
    if (shift.offset === 0) return fromPeriod(now, 'publication');
    if (shift.offset < 0) return fromPeriod(before ? now : of(-1), 'publication');
    return fromPeriod(after ? now : of(1), 'publication');
  }
  const ahead = (after || before) && context.tense() === 'future';
  if (ahead) return fromPeriod(after ? now : of(1), 'tense');
  return fromPeriod(after ? of(-1) : now, 'publication');
}

function weekday(terms: Terms, context: DateContext): Resolved | null | undefined {
  const { weekday: number, shift, unit, period, nearday } = terms;
  if (number === undefined || nearday !== undefined) return undefined;
  const reference = referenceDay(shift?.anchor ?? 'published', context, 'D');
  if (reference === null) return unresolved(`XXXX-WXX-${number}`);
  const inWeek = (offset: number): Period => ({
    unit: 'D',
    index: firstDay({ unit: 'W', index: periodOf('W', reference).index + offset }) + number - 1,
  });
  const weeks = period?.unit === 'W' ? period.offset : unit === 'W' ? shift?.offset : undefined;
  if (weeks !== undefined) return fromPeriod(inWeek(weeks), 'publication');
  return directed(inWeek, reference, shift, context);
}

function nearDay({ nearday }: Terms, context: DateContext): Resolved | null | undefined {
  if (nearday === undefined) return undefined;
  const reference = referenceDay(nearday.anchor, context, 'D');
  if (reference === null) return unresolved('XXXX-XX-XX');
  return fromPeriod({ unit: 'D', index: reference + nearday.offset }, 'publication');
}

/** "three days ago", "a year earlier". */
function distance(
  { ago, before, n, vague, half: halves, unit }: Terms,
  context: DateContext,
): Resolved | null | undefined {
  const direction = ago ?? before;
  if (direction === undefined) return undefined;
  if (unit === undefined) return null;
  const reference = direction.sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (vague !== undefined || n === undefined) {
    return { type: 'DATE', value: reference, evidence: 'publication', period: null };
  }
  const count = (halves ? n.value + 0.5 : n.value) * direction.sign;
  const base =
    direction.anchor === 'context' ? context.last(CALENDAR_UNITS.has(unit) ? (unit as PeriodUnit) : 'D') : null;
  const from: Period | null = base ?? (context.published === null ? null : { unit: 'D', index: context.published });
  if (from === null)
    return unresolved(unit === 'Y' ? 'XXXX' : unit === 'M' ? 'XXXX-XX' : unit === 'W' ? 'XXXX-WXX' : 'XXXX-XX-XX');
  if (unit === 'TS' || unit === 'TM' || unit === 'TH') return fromPeriod(periodOf('D', firstDay(from)), 'publication');
  if (!Number.isInteger(count))
    return fromPeriod(periodOf('M', addMonths(firstDay(from), Math.round(count * 12))), 'publication');
  if (Math.abs(count) > 10_000) return null;
  if (unit === 'DE') return fromPeriod(periodOf('Y', addMonths(firstDay(from), count * 120)), 'publication');
  const moved = movePeriod(from, count, unit);
  // counted from today, the amount's unit tells how exact it is
  return fromPeriod(base === null ? periodOf(unit, firstDay(moved)) : moved, 'publication');
}

function duration(terms: Terms): Resolved | null | undefined {
  const { n, vague, unit, half: halves } = terms;
  if (unit === undefined || (n === undefined && vague === undefined && halves === undefined)) return undefined;
  // "a half" of something is no half-year
  if (n?.article && unit === 'H') return null;
  const count = n === undefined ? (vague ? 'X' : 0.5) : halves ? n.value + 0.5 : n.value;
  return { type: 'DURATION', value: amount(count, unit), evidence: 'explicit', period: null };
}

function season(terms: Terms, context: DateContext): Resolved | null | undefined {
  if (terms.season === undefined) return undefined;
  const year = yearIn(terms, context);
  const value = (y: number): Resolved => ({
    type: 'DATE',
    value: `${String(y).padStart(4, '0')}-${terms.season}`,
    evidence: terms.year === undefined ? 'publication' : 'explicit',
    period: null,
  });
  if (year !== null) return value(year);
  if (context.published === null) return unresolved(`XXXX-${terms.season}`);
  const now = dateOf(context.published);
  const { offset } = terms.shift ?? { offset: context.tense() === 'future' ? 1 : -1 };
  if (offset === 0) return value(now.year);
  const start = SEASON_STARTS[terms.season];
  const begun = now.month >= start;
  if (terms.shift === undefined || offset < 0)
    return value(
      offset > 0 && !begun
        ? now.year
        : offset > 0
          ? now.year + 1
          : now.month >= start + 3 || (terms.shift === undefined && begun)
            ? now.year
            : now.year - 1,
    );
  return value(begun ? now.year + 1 : now.year);
}

/** The first month of each season in the northern half of the world, where most news of seasons is written. */
const SEASON_STARTS: Readonly<Record<Season, number>> = { WI: 12, SP: 3, SU: 6, FA: 9 };

/** A numbered part of a year: third quarter, first half. */
function partOfYear(unit: 'Q' | 'H', terms: Terms, context: DateContext): Resolved | null {
  const perYear = unit === 'Q' ? 4 : 2;
  const { ordinal = 0, shift } = terms;
  if (ordinal < 1 || ordinal > perYear) return null;
  const outer: Terms = { ...terms };
  delete outer.unit;
  if (terms.outer !== undefined) outer.unit = terms.outer;
  const year = yearIn(outer, context);
  const inYear = (y: number) => ({ unit, index: y * perYear + ordinal - 1 }) as const;
  if (year !== null) return fromPeriod(inYear(year), terms.year === undefined ? 'publication' : 'explicit');
  if (context.published === null) return unresolved(`XXXX-${unit}${ordinal}`);
  return directed(
    (offset) => inYear(dateOf(context.published ?? 0).year + offset),
    context.published,
    outer.unit ? undefined : shift,
    context,
  );
}

function quarter(terms: Terms, context: DateContext): Resolved | null | undefined {
  return terms.unit === 'Q' && terms.ordinal !== undefined ? partOfYear('Q', terms, context) : undefined;
}

/** The half of a match is no half-year: without a year there is no date. */
function half(terms: Terms, context: DateContext): Resolved | null | undefined {
  if (terms.unit !== 'H' || terms.ordinal === undefined) return undefined;
  return terms.year === undefined && terms.outer !== 'Y' && terms.period === undefined
    ? null
    : partOfYear('H', terms, context);
}

function century({ unit, ordinal }: Terms): Resolved | null | undefined {
  if (ordinal === undefined || unit === undefined) return undefined;
  return unit === 'CE' && ordinal >= 1 && ordinal <= 30
    ? fromPeriod({ unit: 'CE', index: ordinal - 1 }, 'explicit')
    : null;
}

function weekend({ weekend: named, shift }: Terms, context: DateContext): Resolved | null | undefined {
  if (named === undefined) return undefined;
  const reference = referenceDay(shift?.anchor ?? 'published', context, 'D');
  if (reference === null) return unresolved('XXXX-WXX-WE');
  const index = periodOf('W', reference).index;
  const begun = weekdayOf(reference) >= 6;
  const offset = shift?.offset ?? (begun || context.tense() === 'future' ? 0 : -1);
  const value = periodValue({ unit: 'W', index: index + offset });
  return value === null
    ? null
    : { type: 'DATE', value: `${value}-WE`, evidence: 'publication', period: { unit: 'W', index: index + offset } };
}

const CALENDAR_UNITS = new Set<TimeUnit>(['D', 'W', 'M', 'Q', 'H', 'Y', 'DE', 'CE']);

/** "last week", "the following year", "this quarter"; "the year" with nothing before it is the one last spoken of. */
function relativePeriod({ period, unit, outer, shift }: Terms, context: DateContext): Resolved | null | undefined {
  const named = period?.unit ?? outer ?? unit;
  if (named === undefined) return undefined;
  if (!CALENDAR_UNITS.has(named)) return null;
  const anchor = shift?.anchor ?? 'published';
  const offset = period?.offset ?? shift?.offset ?? 0;
  const reference = referenceDay(anchor, context, named as PeriodUnit);
  if (reference === null)
    return unresolved(
      named === 'D'
        ? 'XXXX-XX-XX'
        : named === 'M'
          ? 'XXXX-XX'
          : named === 'W'
            ? 'XXXX-WXX'
            : named === 'Q'
              ? 'XXXX-QX'
              : 'XXXX',
    );
  const at = periodOf(named as PeriodUnit, reference);
  return fromPeriod({ unit: at.unit, index: at.index + offset }, 'publication');
}

/** "the quarter", "a year earlier": the period last spoken of, or one as far from it. */
function moved({ moved: found }: Terms, context: DateContext): Resolved | null | undefined {
  if (found === undefined) return undefined;
  const unit = found.unit as PeriodUnit;
  const { published } = context;
  const last = context.last(unit);
  if (last !== null && (found.offset !== 0 || last.unit === unit))
    return fromPeriod(movePeriod(last, found.offset, unit), 'publication');
  if (published === null) return unresolved('XXXX');
  const at = periodOf(unit, published);
  return fromPeriod({ unit, index: at.index + found.offset }, 'publication');
}

function decade({ decade: full, shortdecade }: Terms, context: DateContext): Resolved | null | undefined {
  const digits = full ?? shortdecade;
  if (digits === undefined) return undefined;
  if (digits >= 10) return fromPeriod({ unit: 'DE', index: digits }, 'explicit');
  const now = context.published === null ? 2000 : dateOf(context.published).year;
  const index = Math.floor(now / 100) * 10 + digits;
  return fromPeriod({ unit: 'DE', index: index * 10 > now ? index - 10 : index }, 'explicit');
}

function year(terms: Terms): Resolved | null | undefined {
  return terms.year === undefined ? undefined : fromPeriod({ unit: 'Y', index: terms.year }, 'explicit');
}

/** A clock time or part of the day without a date is the publication day's. */
function clockAlone(terms: Terms, { published }: DateContext): Resolved | null | undefined {
  if (clockValue(terms) === null && terms.part === undefined) return undefined;
  const offset = terms.shift?.offset ?? 0;
  if (published === null) return { ...unresolved('XXXX-XX-XX') };
  return fromPeriod({ unit: 'D', index: published + offset }, 'publication');
}

function holiday(terms: Terms, context: DateContext): Resolved | null | undefined {
  if (terms.holiday === undefined) return undefined;
  const { month: m, day: d, nth } = terms.holiday;
  const { published } = context;
  const inYear = (y: number): Day => {
    if (nth === 0) return dayOf(y, m, d);
    const first = dayOf(y, m, 1);
    return first + ((d - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  };
  const named = yearIn(terms, context);
  if (named !== null) return fromPeriod({ unit: 'D', index: inYear(named) }, 'explicit');
  if (published === null) return unresolved(nth === 0 ? `XXXX-${pad(m)}-${pad(d)}` : `XXXX-${pad(m)}-XX`);
  const now = dateOf(published).year;
  const days = [now - 1, now, now + 1].map(inYear);
  const offset = terms.shift?.offset ?? 0;
  const fitting = offset === 0 ? days : days.filter((found) => Math.sign(found - published) === Math.sign(offset));
  const chosen = nearest(fitting, published);
  return chosen === null ? null : fromPeriod({ unit: 'D', index: chosen }, 'publication');
}
