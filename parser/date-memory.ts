/** The dates a text has spoken of: what "the next day" counts from, and the year a day was put in. */
import type { DateEvidence } from './annotations.ts';
import { dateOf, isFiner, type Period, type PeriodUnit, yearOf } from './calendar.ts';
import type { Terms } from './date-rule.ts';

interface Entry {
  readonly period: Period;
  /** Its place in the order of the text. */
  readonly at: number;
}

export class DateMemory {
  readonly #last = new Map<PeriodUnit, Entry>();
  readonly #years = new Map<number, number>();
  #compared: Period | null = null;
  #count = 0;
  #story: number | null = null;

  /** The period last spoken of that is at least as fine as a unit. */
  readonly last = (unit: PeriodUnit): Period | null => {
    let latest: Entry | null = null;
    for (const entry of this.#last.values()) {
      const fine = entry.period.unit === unit || isFiner(entry.period.unit, unit);
      if (fine && (latest === null || entry.at > latest.at)) latest = entry;
    }
    return latest?.period ?? null;
  };

  /** The period last named by itself, which is what comparisons are with. */
  readonly compared = (): Period | null => this.#compared;

  /** The year that the text itself has given for this day. */
  readonly knownYear = (month: number, day: number): number | null => this.#years.get(month * 32 + day) ?? null;

  /** The year in which the paragraph has last put a day or a month. */
  readonly storyYear = (): number | null => this.#story;

  /** A new paragraph may play in another time. */
  beginBlock(): void {
    this.#story = null;
  }

  remember(period: Period, terms: Terms, evidence: DateEvidence): void {
    // a comparison ("a year earlier") looks back for a moment; the text goes on from where it was
    if (terms.moved !== undefined || (terms.ago !== undefined && terms.ago.sign < 0)) return;
    this.#last.set(period.unit, { period, at: this.#count++ });
    // a year alone is often said in passing; a day or month of a year is where the story is
    if (evidence === 'explicit' && (period.unit === 'D' || period.unit === 'M')) this.#story = yearOf(period);
    const pointed = terms.nearday !== undefined || (terms.weekday !== undefined && terms.day === undefined);
    if (!pointed && period.unit !== 'W') this.#compared = period;
    if (period.unit !== 'D' || evidence !== 'explicit') return;
    const { year, month, day } = dateOf(period.index);
    this.#years.set(month * 32 + day, year);
  }
}
