/** The dates a text has spoken of: what "the next day" counts from, and the year a day was put in. */
import type { DateEvidence } from './annotations.ts';
import { dateOf, isFiner, type Period, type PeriodUnit } from './calendar.ts';
import type { Terms } from './date-resolution.ts';

export class DateMemory {
  readonly #last = new Map<PeriodUnit, { readonly period: Period; readonly at: number }>();
  readonly #years = new Map<number, number>();
  #count = 0;

  /** The period last spoken of that is at least as fine as a unit. */
  readonly last = (unit: PeriodUnit): Period | null => {
    let latest: { readonly period: Period; readonly at: number } | null = null;
    for (const entry of this.#last.values()) {
      const fine = entry.period.unit === unit || isFiner(entry.period.unit, unit);
      if (fine && (latest === null || entry.at > latest.at)) latest = entry;
    }
    return latest?.period ?? null;
  };

  /** The year that the text itself has given for this day. */
  readonly year = (month: number, day: number): number | null => this.#years.get(month * 32 + day) ?? null;

  remember(period: Period, terms: Terms, evidence: DateEvidence): void {
    // a comparison ("a year earlier") looks back for a moment; the text goes on from where it was
    const comparison = terms.moved !== undefined || (terms.ago?.anchor === 'context' && terms.ago.sign < 0);
    if (!comparison) this.#last.set(period.unit, { period, at: this.#count++ });
    if (period.unit !== 'D' || evidence !== 'explicit') return;
    const { year, month, day } = dateOf(period.index);
    this.#years.set(month * 32 + day, year);
  }
}
