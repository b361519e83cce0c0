/** Amounts of time: durations, repetitions, and days and periods that lie an amount away. */
import type { TimeUnit } from '../../languages/date-data.ts';
import { type Day, firstDay, movePeriod, type Period, type PeriodUnit, periodOf, weekdayOf } from './calendar.ts';
import { isCalendarUnit } from './periods.ts';
import {
  type Amount,
  type DateContext,
  fromDay,
  fromPeriod,
  liesAhead,
  pad,
  type Resolved,
  type Terms,
  unknownPeriod,
  withoutPeriod,
} from './rule.ts';

/** The value of a duration: `P2W`, `PT3H`, `PXD` for some days. Decades and centuries are counted in years. */
function amount(count: number | 'X', unit: TimeUnit): string {
  if (unit === 'TS' || unit === 'TM' || unit === 'TH') return `PT${count}${unit[1]}`;
  if (count === 'X') return `P${count}${unit}`;
  if (unit === 'CE') return `P${count * 100}Y`;
  if (unit === 'DE') return `P${count * 10}Y`;
  if (unit === 'H') return `P${count * 6}M`;
  if (unit === 'Y' && !Number.isInteger(count)) return `P${Math.round(count * 12)}M`;
  return `P${count}${unit}`;
}

function set(value: string): Resolved {
  return { ...withoutPeriod(value), type: 'SET' };
}

/** A duration's value with a second amount: `P2Y3M`, `P1DT2H`. */
function withAlso(value: string, also: Amount | undefined): string {
  if (also === undefined) return value;
  const second = amount(also.value, also.unit).slice(1);
  return value.startsWith('PT') ? value + second.slice(1) : value + second;
}

/** "daily", "every week", "each Thursday night", "twice a week". */
export function repetition(terms: Terms): Resolved | null | undefined {
  if (terms.set !== undefined) return set(terms.set);
  // TIMEX3 keeps how often in an attribute of its own
  if (terms.often) return terms.unit === undefined ? null : set(amount(terms.n?.value ?? 1, terms.unit));
  if (terms.every === undefined) return undefined;
  const part = terms.part ? `T${terms.part}` : '';
  if (terms.weekday !== undefined) return set(`XXXX-WXX-${terms.weekday}${part}`);
  if (terms.month !== undefined)
    return set(`XXXX-${pad(terms.month)}${terms.day === undefined ? '' : `-${pad(terms.day)}`}`);
  if (terms.unit !== undefined) return set(amount(terms.n?.value ?? 1, terms.unit));
  if (terms.season !== undefined) return set(`XXXX-${terms.season}`);
  if (terms.weekend !== undefined) return set('XXXX-WXX-WE');
  return part === '' ? null : set(`XXXX-XX-XX${part}`);
}

/** No amount in news is larger; keeps every year within the calendar. */
export const LARGEST = 10_000;

/** What a fraction of a unit is counted in: half a year is six months. */
const PARTS: Readonly<Record<PeriodUnit, readonly [count: number, unit: PeriodUnit]>> = {
  D: [1, 'D'],
  W: [7, 'D'],
  M: [30, 'D'],
  Q: [3, 'M'],
  H: [6, 'M'],
  Y: [12, 'M'],
  DE: [10, 'Y'],
  CE: [100, 'Y'],
};

/** What is counted in a finer unit: "a decade ago" is a year. */
const COUNTED_BY: Readonly<Partial<Record<PeriodUnit, PeriodUnit>>> = { W: 'D', DE: 'Y', CE: 'Y' };

/** "three days ago", "two years later". */
export function distance(terms: Terms, context: DateContext): Resolved | null | undefined {
  const { n, unit } = terms;
  const direction = terms.ago ?? terms.before;
  if (direction === undefined) return undefined;
  if (unit === undefined) return null;
  // "a few days later", "two hours later": what lies between is known, but not which day it is
  if (direction.anchor === 'context' && (n === undefined || !isCalendarUnit(unit)))
    return duration(terms, context) ?? null;
  if (n === undefined && (terms.vague || terms.several))
    return withoutPeriod(direction.sign < 0 ? 'PAST_REF' : 'FUTURE_REF', 'publication');
  // "half a year ago", and where there is no article, "year ago"
  const whole = n?.value ?? (terms.half ? 0 : 1);
  const count = (whole + (terms.half ? 0.5 : 0)) * direction.sign;
  if (Math.abs(count) > LARGEST || Math.abs(terms.also?.value ?? 0) > LARGEST) return null;
  const last =
    direction.anchor === 'context' ? context.last(isCalendarUnit(unit) ? unit : 'D') : quarterCompared(terms, context);
  if (last !== null && isCalendarUnit(unit) && Number.isInteger(count)) {
    const moved = movePeriod(last, count, unit);
    return direction.anchor === 'context' && liesAhead(firstDay(moved), context)
      ? (duration(terms, context) ?? null)
      : fromPeriod(moved, 'publication');
  }
  const { published } = context;
  if (last === null && published === null) return unknownPeriod(unit);
  const from = last === null ? (published as number) : firstDay(last);
  if (terms.also !== undefined) return distantTwice({ value: count, unit }, terms.also, from);
  if (terms.weekday !== undefined || terms.month !== undefined) return occurrenceDistant(count, unit, terms, from);
  if (!isCalendarUnit(unit)) return fromPeriod(periodOf('D', from), 'publication');
  if (!Number.isInteger(count)) {
    const [parts, part] = PARTS[unit];
    return fromPeriod(
      movePeriod({ unit: part, index: periodOf(part, from).index }, Math.round(count * parts), part),
      'publication',
    );
  }
  // counted from today, the unit tells how exact the answer is; weeks are counted by the day, decades by the year
  const moved = firstDay(movePeriod({ unit: 'D', index: from }, count, unit));
  return fromPeriod(periodOf(COUNTED_BY[unit] ?? unit, moved), 'publication');
}

/** "two weeks and three days ago": as exact as the finer of the two. */
function distantTwice(first: Amount, second: Amount, from: Day): Resolved | null {
  const sign = Math.sign(first.value);
  if (!isCalendarUnit(first.unit) || !Number.isInteger(first.value) || !Number.isInteger(second.value)) return null;
  const moved = firstDay(movePeriod({ unit: 'D', index: from }, first.value, first.unit));
  if (!isCalendarUnit(second.unit)) return fromPeriod(periodOf('D', moved), 'publication');
  const day = firstDay(movePeriod({ unit: 'D', index: moved }, sign * second.value, second.unit));
  return fromPeriod(periodOf(second.unit === 'W' ? 'D' : second.unit, day), 'publication');
}

/** "Wednesday two weeks ago", "Tuesday in a week", "March in two years". */
function occurrenceDistant(count: number, unit: TimeUnit, { weekday, month }: Terms, from: Day): Resolved | null {
  if (!Number.isInteger(count)) return null;
  if (weekday !== undefined) {
    if (unit !== 'W') return null;
    // ahead, weeks are counted from the next such day; behind, from the day in this week
    const ahead = count > 0 ? (weekday - weekdayOf(from) + 7) % 7 : weekday - weekdayOf(from);
    return fromDay(from + ahead + 7 * count, 'publication');
  }
  if (unit !== 'Y') return null;
  const year = periodOf('Y', from).index + count;
  return fromPeriod({ unit: 'M', index: year * 12 + (month as number) - 1 }, 'publication');
}

/** Where a quarter's results are told, "a year ago" is that quarter of last year. */
function quarterCompared({ unit }: Terms, context: DateContext): Period | null {
  const compared = unit === 'Y' ? context.compared() : null;
  return compared?.unit === 'Q' ? compared : null;
}

/** Centuries that news calls by their number. */
const FIRST_NUMBERED = 15;
const LAST_NUMBERED = 22;

/** What makes units in the plural a part of something else: "the years 1998 and 1999", "the first weeks". */
const NAMES = ['year', 'month', 'weekday', 'ordinal', 'decade', 'shortdecade', 'season', 'part'] as const;

/** "two weeks", "several months", "the last three years", "in past years". */
export function duration(terms: Terms, context: DateContext): Resolved | null | undefined {
  const { n, vague, unit, half } = terms;
  if (unit === undefined) return undefined;
  if (n === undefined && vague === undefined && half === undefined) {
    const unnumbered = terms.several && terms.outer === undefined && !NAMES.some((name) => terms[name] !== undefined);
    return unnumbered ? { ...withoutPeriod(amount('X', unit)), type: 'DURATION' } : undefined;
  }
  // "a half" of something is no half-year
  if (n?.article && unit === 'H') return null;
  // "21世紀": where a word has no plural, that many centuries are one by its number
  if (unit === 'CE' && !terms.several && n !== undefined && n.value >= FIRST_NUMBERED && n.value <= LAST_NUMBERED)
    return fromPeriod({ unit, index: n.value - 1 }, 'explicit');
  const count = vague ? 'X' : n === undefined ? 0.5 : n.value + (half ? 0.5 : 0);
  const value = withAlso(amount(count, unit), terms.also);
  const days = typeof count === 'number' && terms.also === undefined ? daysCounted(count, unit, terms, context) : null;
  return { ...withoutPeriod(value), type: 'DURATION', ...(days === null ? {} : { days }) };
}

/** The days of an amount that ends or begins at the publication: "the last two weeks", "the next three days". */
function daysCounted(count: number, unit: TimeUnit, { shift }: Terms, { published, tense }: DateContext) {
  if (shift === undefined || shift.offset === 0 || published === null) return null;
  // "he stayed for the next three days": counted from what the text tells of
  if (shift.anchor === 'context' && (shift.offset < 0 || tense() !== 'future')) return null;
  if (!isCalendarUnit(unit) || !Number.isInteger(count) || count < 1 || count > LARGEST) return null;
  const sign = Math.sign(shift.offset);
  const moved = firstDay(movePeriod({ unit: 'D', index: published }, sign * count, unit));
  return sign < 0 ? ([moved, published] as const) : ([published + 1, moved] as const);
}
