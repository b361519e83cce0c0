/** Amounts of time: durations, repetitions, and days and periods that lie an amount away. */
import type { TimeUnit } from '../../languages/date-data.ts';
import { firstDay, movePeriod, type Period, type PeriodUnit, periodOf } from './calendar.ts';
import { isCalendarUnit } from './periods.ts';
import {
  type DateContext,
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

/** "daily", "every week", "each Thursday night". */
export function repetition(terms: Terms): Resolved | null | undefined {
  if (terms.set !== undefined) return set(terms.set);
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
const LARGEST = 10_000;

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

/** "three days ago", "two years later". */
export function distance(terms: Terms, context: DateContext): Resolved | null | undefined {
  const { n, unit } = terms;
  const direction = terms.ago ?? terms.before;
  if (direction === undefined) return undefined;
  if (unit === undefined) return null;
  // "a few days later", "two hours later": what lies between is known, but not which day it is
  if (direction.anchor === 'context' && (n === undefined || !isCalendarUnit(unit))) return duration(terms) ?? null;
  if (n === undefined && (terms.vague || terms.several))
    return withoutPeriod(direction.sign < 0 ? 'PAST_REF' : 'FUTURE_REF', 'publication');
  // "half a year ago", and where there is no article, "year ago"
  const whole = n?.value ?? (terms.half ? 0 : 1);
  const count = (whole + (terms.half ? 0.5 : 0)) * direction.sign;
  if (Math.abs(count) > LARGEST) return null;
  const last =
    direction.anchor === 'context' ? context.last(isCalendarUnit(unit) ? unit : 'D') : quarterCompared(terms, context);
  if (last !== null && isCalendarUnit(unit) && Number.isInteger(count)) {
    const moved = movePeriod(last, count, unit);
    return direction.anchor === 'context' && liesAhead(firstDay(moved), context)
      ? (duration(terms) ?? null)
      : fromPeriod(moved, 'publication');
  }
  const { published } = context;
  if (last === null && published === null) return unknownPeriod(unit);
  const from = last === null ? (published as number) : firstDay(last);
  if (!isCalendarUnit(unit)) return fromPeriod(periodOf('D', from), 'publication');
  if (!Number.isInteger(count)) {
    const [parts, part] = PARTS[unit];
    return fromPeriod(
      movePeriod({ unit: part, index: periodOf(part, from).index }, Math.round(count * parts), part),
      'publication',
    );
  }
  // counted from today, the unit tells how exact the answer is; weeks are counted by the day
  const moved = firstDay(movePeriod({ unit: 'D', index: from }, count, unit));
  return fromPeriod(periodOf(unit === 'W' ? 'D' : unit, moved), 'publication');
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
export function duration(terms: Terms): Resolved | null | undefined {
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
  return { ...withoutPeriod(amount(count, unit)), type: 'DURATION' };
}
