/** Ranges: "3–5 March" is two expressions, and the one lends the other what both share. */
import { firstDay, movePeriod, type Period } from './calendar.ts';
import type { Slot } from './matching.ts';
import { fromPeriod, type Resolved, type Terms } from './rule.ts';
import { type TermClass, term } from './terms.ts';

/** One end of a range: its own terms, and those it has from the other end. */
export interface RangeEnd {
  readonly slots: readonly Slot[];
  readonly lent: readonly Slot[];
  /** Whether it cannot lie before the end that came first. */
  readonly follows: boolean;
}

/** What one end may leave to the other: the month to a day, "o'clock" to an hour. A weekday is its own. */
const LENT: Readonly<Partial<Record<TermClass, readonly TermClass[]>>> = {
  month: ['day', 'ordinal'],
  mm: ['day', 'ordinal'],
  year: ['day', 'ordinal', 'month', 'mm', 'unit', 'season', 'numericshort'],
  shift: ['day', 'ordinal', 'month', 'weekday', 'unit', 'season'],
  unit: ['ordinal', 'n'],
  at: ['hour', 'dottedclock'],
  meridiem: ['hour', 'clock'],
};

/** The expressions that a candidate's terms make up: one, or the two ends of a range. */
export function splitRange(slots: readonly Slot[]): RangeEnd[] {
  const at = slots.findIndex((slot) => slot.term.class === 'to');
  if (at < 0) return [{ slots, lent: [], follows: false }];
  const first = slots.slice(0, at);
  const second = slots.slice(at + 1);
  const isRange = slots[at]?.term.value === 'range';
  const lent = missing(first, second);
  return [
    { slots: first, lent: isRange ? yearBefore(lent, first, second) : lent, follows: false },
    { slots: second, lent: missing(second, first), follows: isRange },
  ];
}

function missing(own: readonly Slot[], other: readonly Slot[]): Slot[] {
  const has = new Set(own.map((slot) => slot.term.class));
  return other.filter(({ term }) => !has.has(term.class) && LENT[term.class]?.some((taker) => has.has(taker)) === true);
}

/** The year before, where a range ends in a month that comes first in the year: "December to May 2020". */
function yearBefore(lent: readonly Slot[], first: readonly Slot[], second: readonly Slot[]): Slot[] {
  const crosses = (monthOf(first) ?? 0) > (monthOf(second) ?? 12);
  return lent.map((slot) =>
    crosses && slot.term.class === 'year' ? { ...slot, term: term('year', slot.term.value - 1) } : slot,
  );
}

function monthOf(slots: readonly Slot[]): number | undefined {
  for (const slot of slots) if (slot.term.class === 'month') return slot.term.value;
  return undefined;
}

/** The end of a range, moved on by a week or a year where it was read as lying before the beginning: Monday to Friday. */
export function notBefore(begin: Period | null, end: Resolved, terms: Terms): Resolved {
  const { period, evidence, type } = end;
  if (
    begin === null ||
    period === null ||
    type !== 'DATE' ||
    evidence === 'explicit' ||
    firstDay(period) >= firstDay(begin)
  )
    return end;
  const isWeekday = terms.weekday !== undefined && terms.day === undefined;
  const moved = isWeekday ? movePeriod(period, 7, 'D') : movePeriod(period, 1, 'Y');
  return fromPeriod(moved, evidence) ?? end;
}
