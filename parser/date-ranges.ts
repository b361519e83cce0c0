/** Ranges: "3–5 March" is two expressions, and the one lends the other what both share. */
import type { Slot } from './date-matching.ts';
import type { TermClass } from './date-terms.ts';

/** One end of a range: its own terms, and those it has from the other end. */
export interface RangeEnd {
  readonly slots: readonly Slot[];
  readonly lent: readonly Slot[];
}

/** What one end may leave to the other. A weekday or a clock time is its own. */
const LENT = new Set<TermClass>(['month', 'mm', 'year', 'shift', 'unit']);

/** The expressions that a candidate's terms make up: one, or the two ends of a range. */
export function splitRange(slots: readonly Slot[]): RangeEnd[] {
  const at = slots.findIndex((slot) => slot.term.class === 'to');
  if (at < 0) return [{ slots, lent: [] }];
  const first = slots.slice(0, at);
  const second = slots.slice(at + 1);
  return [
    { slots: first, lent: missing(first, second) },
    { slots: second, lent: missing(second, first) },
  ];
}

function missing(own: readonly Slot[], other: readonly Slot[]): Slot[] {
  const has = new Set(own.map((slot) => slot.term.class));
  return other.filter(({ term }) => LENT.has(term.class) && !has.has(term.class));
}
