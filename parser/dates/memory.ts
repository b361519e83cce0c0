/** The dates a text has spoken of: what "the next day" counts from, and the year a day was put in. */
import type { DateEvidence } from '../annotations.ts';
import { type Day, dateOf, isFiner, type Period, type PeriodUnit, yearOf } from './calendar.ts';
import type { DateContext, Terms } from './rule.ts';

interface Entry {
  readonly period: Period;
  /** Its place in the order of the text. */
  readonly at: number;
}

/** The part of the context that the text itself gives. */
type MemoryView = Pick<DateContext, 'last' | 'compared' | 'knownYear' | 'storyYear' | 'dayOf' | 'week'>;

/** Nothing is told of a year before a week, a decade or a century. */
const NEVER_COMPARED = new Set<PeriodUnit>(['W', 'DE', 'CE']);

/** What one text has said so far. */
export class DateMemory {
  readonly #last = new Map<PeriodUnit, Entry>();
  readonly #years = new Map<number, number>();
  #compared: Period | null = null;
  #count = 0;
  #story: number | null = null;
  #day: Day | null = null;
  #week: readonly [Day, Day] | null = null;
  #inSentence = false;

  /** What the rules may ask of it. */
  readonly view: MemoryView = {
    last: (unit) => this.#latest(unit),
    compared: () => this.#compared,
    knownYear: (month, day) => this.#years.get(dayKey(month, day)) ?? null,
    storyYear: () => this.#story,
    week: () => this.#week,
    dayOf: (stretch) => (stretch === 'sentence' && !this.#inSentence ? null : this.#day),
  };

  /** A new paragraph may play in another time. */
  beginBlock(): void {
    this.#story = null;
    this.#day = null;
  }

  beginSentence(): void {
    this.#inSentence = false;
  }

  /** A range of days: with no more than a week, it holds every weekday once. */
  rememberRange(begin: Period, end: Period): void {
    const length = end.index - begin.index;
    if (begin.unit === 'D' && end.unit === 'D' && length > 0 && length < 7) this.#week = [begin.index, end.index];
  }

  remember(period: Period, terms: Terms, evidence: DateEvidence): void {
    // a comparison ("a year earlier") looks back for a moment; the text goes on from where it was
    if (terms.moved !== undefined || (terms.ago !== undefined && terms.ago.sign < 0)) return;
    if (period.unit === 'D') {
      this.#day = period.index;
      this.#inSentence = true;
    }
    this.#last.set(period.unit, { period, at: this.#count++ });
    const stated = evidence === 'explicit' || evidence === 'contradicted';
    // a year alone is often said in passing; a day or month of a year is where the story is
    if (stated && (period.unit === 'D' || period.unit === 'M')) this.#story = yearOf(period);
    const pointed = terms.nearday !== undefined || (terms.weekday !== undefined && terms.day === undefined);
    // a text that reports on a quarter compares with it, whatever other dates it names
    const reported = this.#compared?.unit === 'Q' && period.unit !== 'Q';
    if (!pointed && !reported && !NEVER_COMPARED.has(period.unit)) this.#compared = period;
    if (period.unit !== 'D' || !stated) return;
    const { year, month, day } = dateOf(period.index);
    this.#years.set(dayKey(month, day), year);
  }

  #latest(unit: PeriodUnit): Period | null {
    let latest: Entry | null = null;
    for (const entry of this.#last.values()) {
      const fine = entry.period.unit === unit || isFiner(entry.period.unit, unit);
      if (fine && (latest === null || entry.at > latest.at)) latest = entry;
    }
    return latest?.period ?? null;
  }
}

/** A day of any year as one number. */
const dayKey = (month: number, day: number) => month * 32 + day;
