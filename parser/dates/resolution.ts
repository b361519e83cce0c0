/** From the terms of an expression to its TIMEX3 type and value: a list of rules, the most specific first. */
import { distance, duration, LARGEST, repetition } from './amounts.ts';
import { firstDay, isFiner, lastDay, movePeriod, periodOf } from './calendar.ts';
import { holiday, monthDay, nearDay, numericDate, weekday, weekdayOfMonth, weekOfDay } from './days.ts';
import {
  calendarWeek,
  century,
  decade,
  isCalendarUnit,
  month,
  movedPeriod,
  partOfPeriod,
  partOfYear,
  relativePeriod,
  sameMonth,
  season,
  weekend,
  year,
} from './periods.ts';
import {
  type DateContext,
  fromDay,
  fromPeriod,
  pad,
  type Resolved,
  type Rule,
  type Terms,
  unknownPeriod,
  withoutPeriod,
} from './rule.ts';
import { solarDate } from './solar-hijri.ts';

/** The rules in order: each reads the terms that it is about and leaves the rest alone. */
const RULES: readonly Rule[] = [
  countedFrom,
  reference,
  repetition,
  numericDate,
  sameMonth,
  solarDate,
  holiday,
  distance,
  duration,
  weekOfDay,
  monthDay,
  weekdayOfMonth,
  partOfPeriod,
  calendarWeek,
  month,
  weekday,
  nearDay,
  season,
  partOfYear,
  century,
  weekend,
  year,
  decade,
  movedPeriod,
  relativePeriod,
  timeAlone,
];

/** Resolves the terms of an expression; null if they are no date: 31 February, the third week. */
export function resolve(terms: Terms, context: DateContext): Resolved | null {
  for (const rule of RULES) {
    const found = rule(terms, context);
    if (found !== undefined) return found && withTime(terms.eve ? nightBefore(found) : found, terms);
  }
  return null;
}

/** "two weeks after 13 May", "the day after Christmas": counted from a date that the expression names itself. */
function countedFrom(terms: Terms, context: DateContext): Resolved | null | undefined {
  const { offset, n, unit, also: _, ago, ...base } = terms;
  if (offset === undefined) return undefined;
  if (unit === undefined || !isCalendarUnit(unit)) return null;
  const from = resolve(base, context)?.period;
  const sign = offset.sign === 0 ? (ago?.sign ?? 0) : offset.sign;
  const count = (n?.value ?? 1) * sign;
  if (!from || !Number.isInteger(count) || Math.abs(count) > LARGEST) return null;
  // days before a month are counted from its first, days after it from its last
  const edge = sign < 0 ? firstDay(from) : lastDay(from);
  return fromPeriod(movePeriod(isFiner(unit, from.unit) ? periodOf(unit, edge) : from, count, unit), 'publication');
}

/** "now", "the future". */
function reference({ ref }: Terms): Resolved | undefined {
  return ref === undefined ? undefined : withoutPeriod(ref);
}

/** A clock time or part of the day without a date is the publication day's. */
function timeAlone(terms: Terms, context: DateContext): Resolved | null | undefined {
  if (clockValue(terms) === null && terms.part === undefined) return undefined;
  const { published } = context;
  const day =
    terms.shift === undefined
      ? (context.dayOf(terms.part === undefined ? 'sentence' : 'paragraph') ?? published)
      : published;
  return day === null ? unknownPeriod('D') : fromDay(day + (terms.shift?.offset ?? 0), 'publication');
}

/** "the night to Saturday" begins on Friday. */
function nightBefore(found: Resolved): Resolved {
  const { period, evidence } = found;
  return period?.unit === 'D' ? (fromDay(period.index - 1, evidence) ?? found) : found;
}

/** Values to which a time can be added: days, also unknown ones. */
const DAY = /^[\dX]{4}-([\dX]{2}-[\dX]{2}|WXX-\d)$/;

/** Adds a clock time or a part of the day to a day. */
function withTime(found: Resolved, terms: Terms): Resolved {
  if (found.type !== 'DATE' || !DAY.test(found.value)) return found;
  const time = clockValue(terms) ?? (terms.eve ? 'NI' : (terms.nearday?.part ?? terms.part));
  return time ? { ...found, type: 'TIME', value: `${found.value}T${time}` } : found;
}

function clockValue({ clock, dottedclock, hour, meridiem, at, n, unit, half, part }: Terms): string | null {
  // "19 h 30", "午後3時半"
  const minute = unit !== undefined ? 0 : (n?.value ?? (half ? 30 : 0));
  const whole = hour !== undefined && (meridiem ?? at) !== undefined && minute < 60 ? { hour, minute } : undefined;
  const time = clock ?? dottedclock ?? whole;
  if (time === undefined) return null;
  const late = meridiem === 'pm' || (meridiem === undefined && (part === 'AF' || part === 'EV'));
  const shifted = late && time.hour < 12 ? 12 : meridiem === 'am' && time.hour === 12 ? -12 : 0;
  return `${pad(time.hour + shifted)}:${pad(time.minute)}`;
}
