/** What the rules of date resolution share: the terms they read, what they count from, and how they answer. */
import type { FieldOrder, TimeUnit } from '../../languages/date-data.ts';
import type { DateEvidence, TimexType } from '../annotations.ts';
import { type Day, dateOf, firstDay, type Period, type PeriodUnit } from './calendar.ts';
import type { Tense } from './tense.ts';
import type { Anchor, Term, TermClass, TermValues } from './terms.ts';
import { periodValue } from './values.ts';

/** What an expression is resolved against. */
export interface DateContext {
  /** null: unknown; what depends on it stays unresolved. */
  readonly published: Day | null;
  /** The period last spoken of that is at least as fine as a unit: what "the next day" counts from is a day. */
  readonly last: (unit: PeriodUnit) => Period | null;
  /** The period that a comparison ("a year earlier") is with: the last one named by itself, not by "yesterday". */
  readonly compared: () => Period | null;
  /** The year in which the text has put this day before. */
  readonly knownYear: (month: number, day: number) => number | null;
  /** The year in which the paragraph plays, if it tells of times long before the publication. */
  readonly storyYear: () => number | null;
  /** The day that the sentence, or the paragraph, has last spoken of: whose clock time or evening is meant. */
  readonly dayOf: (stretch: 'sentence' | 'paragraph') => Day | null;
  /** The days, up to a week, of the range that the text has last named: a weekday that lies ahead is one of them. */
  readonly week: () => readonly [first: Day, last: Day] | null;
  /** The tense of the clause; asked only when nothing else tells the direction. */
  readonly tense: () => Tense | null;
  readonly order: FieldOrder;
}

/** What an expression turned out to mean. */
export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly evidence: DateEvidence;
  /** The calendar period, for later expressions that count from it. */
  readonly period: Period | null;
  /** The days that an amount of time covers where it is counted from the publication: "the last two weeks". */
  readonly days?: readonly [first: Day, last: Day];
}

/** An amount of time in one unit. */
export interface Amount {
  readonly value: number;
  readonly unit: TimeUnit;
}

/**
 * The terms of one expression by class; of two units the first, and the other as `outer` ("the last week of the month"),
 * or as `also` where it is counted, too ("two weeks and three days"). `several`: the unit is in the plural.
 */
export type Terms = Partial<TermValues> & {
  readonly outer?: TimeUnit;
  readonly also?: Amount;
  readonly several?: boolean;
};

/** Gathers terms by class. */
export function termsOf(slots: readonly { readonly term: Term }[]): Terms {
  const found: Partial<Record<TermClass | 'outer' | 'also' | 'several', unknown>> = {};
  let second: number | null = null;
  let before: TermClass | null = null;
  for (const { term } of slots) {
    const { class: name, value, plural } = term;
    const named = before;
    before = name;
    // "2016 yılının ikinci çeyreği": the year's word says no more than its number
    if (name === 'unit' && value === 'Y' && named === 'year') continue;
    if (plural) found.several = true;
    if (name === 'n' && found.n !== undefined && found.unit !== undefined) second = value.value;
    else if (name === 'unit' && second !== null) found.also = { value: second, unit: value };
    // "three times": the number counts no unit
    else if (name === 'times') {
      delete found.n;
      found.often = true;
    } else if (name === 'weekdaypart' || name === 'partofyear' || name === 'agounit' || name === 'numericmonth')
      Object.assign(found, value);
    else if (found[name] === undefined) found[name] = value;
    else if (name === 'unit' && found.outer === undefined) found.outer = value;
  }
  return found as Terms;
}

/** A rule that is not concerned answers undefined; null says that the expression is no date. */
export type Rule = (terms: Terms, context: DateContext) => Resolved | null | undefined;

/** Decimal digits with leading zeros. */
export const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** The answer for a calendar period; null outside the years 1–9999. */
export function fromPeriod(period: Period, evidence: DateEvidence): Resolved | null {
  const value = periodValue(period);
  return value === null ? null : { type: 'DATE', value, evidence, period };
}

/** The answer for a day; null outside the years 1–9999. */
export function fromDay(day: Day, evidence: DateEvidence): Resolved | null {
  return fromPeriod({ unit: 'D', index: day }, evidence);
}

/** A value without a calendar period: a reference, or one in which `X` stands for what is not known. */
export function withoutPeriod(value: string, evidence: DateEvidence = 'explicit'): Resolved {
  return { type: 'DATE', value, evidence, period: null };
}

const UNKNOWN: Readonly<Partial<Record<TimeUnit, string>>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
  H: 'XXXX-HX',
};

/** A period of a unit, nothing known of which. */
export function unknownPeriod(unit: TimeUnit): Resolved {
  return withoutPeriod(UNKNOWN[unit] ?? 'XXXX');
}

/** The day that a relative expression counts from; null if the publication is not known. */
export function referenceDay(anchor: Anchor, unit: PeriodUnit, context: DateContext): Day | null {
  const last = anchor === 'context' ? context.last(unit) : null;
  return last === null ? context.published : firstDay(last);
}

/** A month: what a text counts from another day and lies further ahead was counted from the wrong one. */
const SOON = 31;

/** Whether a day that a text counts from another comes out after its publication, too far or in a clause about the past. */
export function liesAhead(day: Day, { published, tense }: DateContext): boolean {
  if (published === null || day <= published) return false;
  return tense() === 'past' || (day > published + SOON && tense() !== 'future');
}

/** The year that the terms name or count ("1998", "'98", "last year"), whatever else they say; null if none. */
export function yearIn(terms: Terms, context: DateContext): number | null {
  const { year, yy, unit, outer, shift, period, moved } = terms;
  if (year !== undefined) return year;
  if (yy !== undefined) return fullYear(yy, context.published);
  const counted = unit === 'Y' || outer === 'Y';
  const named = period?.unit === 'Y' ? period : moved?.unit === 'Y' ? moved : undefined;
  const offset = named?.offset ?? (counted ? shift?.offset : undefined);
  if (offset === undefined) return null;
  const reference = referenceDay(shift?.anchor ?? 'published', 'Y', context);
  return reference === null ? null : dateOf(reference).year + offset;
}

/** How evident a year is that `yearIn` found. */
export function yearEvidence({ year, yy }: Terms): DateEvidence {
  return year === undefined && yy === undefined ? 'publication' : 'explicit';
}

/** How far ahead of the publication a year of two digits may lie. */
const YEARS_AHEAD = 20;

function fullYear(yy: number, published: Day | null): number {
  const now = published === null ? 2000 : dateOf(published).year;
  const year = Math.floor(now / 100) * 100 + yy;
  return year > now + YEARS_AHEAD ? year - 100 : year;
}

/** The days from the first to the last of something that comes back: a weekday, a month, a season. */
export type Occurrence = (offset: number) => readonly [first: Day, last: Day];

/**
 * Which occurrence is meant: 0 is that of the reference's own week or year, -1 the one before. The last one up to the
 * reference, unless a word or the tense says otherwise.
 */
export function occurrenceMeant(
  of: Occurrence,
  reference: Day,
  shift: TermValues['shift'] | undefined,
  context: DateContext,
): { readonly offset: number; readonly evidence: DateEvidence } {
  const [first, last] = of(0);
  const ahead = { offset: first > reference ? 0 : 1, evidence: 'publication' } as const;
  const behind = { offset: last < reference ? 0 : -1, evidence: 'publication' } as const;
  if (shift !== undefined)
    return shift.offset === 0 ? { offset: 0, evidence: 'publication' } : shift.offset > 0 ? ahead : behind;
  if (first <= reference && reference <= last) return { offset: 0, evidence: 'publication' };
  return context.tense() === 'future' ? { ...ahead, evidence: 'tense' } : behind;
}

/** How many years before the publication a paragraph must play for its dates to be read in its own year. */
const LONG_AGO = 2;

/** The year in which a date without one lies because its paragraph plays there; null if it plays in the present. */
export function storyYear(reference: Day, context: DateContext): number | null {
  const year = context.storyYear();
  return year !== null && dateOf(reference).year - year >= LONG_AGO ? year : null;
}
