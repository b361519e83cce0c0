/** Shows ISO 8601 and TIMEX3 values in the reader's language, never more precisely than they are. */
import type { DateExpression } from '../parser/annotations.ts';
import type { MessageKey, Words } from './words.ts';

const CALENDAR = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const CLOCK = /^(\d{4}-\d{2}-\d{2})?T(\d{2})(?::(\d{2}))?(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const PART_OF_DAY = /^(\d{4}-\d{2}-\d{2})T[A-Z]{2}$/;
const DURATION =
  /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** The groups of {@link DURATION}, in order, as `Intl.NumberFormat` calls them. */
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

const REFERENCES: Readonly<Record<string, MessageKey>> = {
  PRESENT_REF: 'date_present',
  PAST_REF: 'date_past',
  FUTURE_REF: 'date_future',
};

/** Midnight UTC of a calendar day. `Date.UTC` would take the years 0 to 99 for 1900 to 1999. */
function dayInUtc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function parseDay(iso: string): Date | null {
  const match = CALENDAR.exec(iso);
  return match === null ? null : dayInUtc(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1));
}

/** All dates are held in UTC, so that no time zone can move them to another day. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
}

/** "2017" · "February 2017" · "Tue, 7 February 2017". */
function showDay(iso: string, locale: string): string | null {
  const match = CALENDAR.exec(iso);
  const date = parseDay(iso);
  if (match === null || date === null) return null;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric' };
  if (match[2] !== undefined) options.month = 'long';
  if (match[3] !== undefined) Object.assign(options, { day: 'numeric', weekday: 'short' });
  return formatter(locale, options).format(date);
}

/** "+03:00" → "UTC+3". */
function showOffset(offset: string): string {
  const match = /^([+-])0?(\d+?):?(\d{2})$/.exec(offset);
  if (match === null) return 'UTC';
  const [, sign, hours, minutes] = match;
  return `UTC${sign === '-' ? '−' : '+'}${hours}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** A clock time, with its day where it has one; in the time zone that the value itself names. An interval of two has both. */
function showClock(value: string, locale: string): string | null {
  const [first = '', last = first] = value.split('/');
  const from = parseClock(first);
  const to = parseClock(last);
  if (from === null || to === null) return null;
  const options: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
  if (from.hasDay) Object.assign(options, { day: 'numeric', month: 'long', year: 'numeric' });
  const format = formatter(locale, options);
  const shown = last === first ? format.format(from.date) : format.formatRange(from.date, to.date);
  return to.offset === undefined ? shown : `${shown} (${showOffset(to.offset)})`;
}

interface ClockTime {
  readonly date: Date;
  readonly hasDay: boolean;
  readonly offset: string | undefined;
}

function parseClock(value: string): ClockTime | null {
  const match = CLOCK.exec(value);
  if (match === null) return null;
  const [, day, hours, minutes, offset] = match;
  const date = parseDay(day ?? '1970-01-01');
  date?.setUTCHours(Number(hours), Number(minutes ?? 0));
  return date && { date, hasDay: day !== undefined, offset };
}

/** When an article was published, as precisely as the page says; what is no ISO 8601 date is shown as it stands. */
export function showPublished(iso: string, locale: string): string {
  return showDay(iso, locale) ?? showClock(iso, locale) ?? iso;
}

interface Amount {
  readonly n: number;
  readonly unit: (typeof UNITS)[number];
}

function parseDuration(value: string): readonly Amount[] | null {
  const match = DURATION.exec(value);
  if (match === null) return null;
  const amounts = UNITS.flatMap((unit, i) => (match[i + 1] === undefined ? [] : [{ n: Number(match[i + 1]), unit }]));
  return amounts.length === 0 ? null : amounts;
}

function showAmounts(amounts: readonly Amount[], locale: string): string {
  const shown = amounts.map(({ n, unit }) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(n),
  );
  return new Intl.ListFormat(locale, { type: 'unit' }).format(shown);
}

/** "every week" · "every 3 weeks". */
function showEvery(amounts: readonly Amount[], { locale, t }: Words): string {
  const [only] = amounts;
  if (only?.n === 1 && amounts.length === 1) {
    const fields = new Intl.DisplayNames(locale, { type: 'dateTimeField' });
    const name = fields.of(only.unit === 'week' ? 'weekOfYear' : only.unit);
    if (name !== undefined) return t('date_every', name);
  }
  return t('date_every', showAmounts(amounts, locale));
}

/** An interval of two months, which are shown without their days. */
const MONTHS = /^\d{4}-\d{2}\/\d{4}-\d{2}$/;

function showRange([first, last]: readonly [string, string], value: string, locale: string): string | null {
  const from = parseDay(first);
  const to = parseDay(last);
  if (from === null || to === null || to < from) return null;
  const options: Intl.DateTimeFormatOptions = {};
  if (!(first.endsWith('-01-01') && last.endsWith('-12-31'))) options.month = 'long';
  if (options.month !== undefined && !MONTHS.test(value)) options.day = 'numeric';
  return formatter(locale, { year: 'numeric', ...options }).formatRange(from, to);
}

/**
 * What a date expression was resolved to: a day as a day, a month as a month, a week, a decade or an interval as its first and
 * last day, month or year. null when it was resolved to nothing that words of the reader's language could say better than its own.
 */
export function showValue({ type, value, range }: DateExpression, words: Words): string | null {
  const reference = REFERENCES[value];
  if (reference !== undefined) return words.t(reference);
  const amounts = parseDuration(value);
  if (amounts !== null) return type === 'SET' ? showEvery(amounts, words) : showAmounts(amounts, words.locale);
  const day = PART_OF_DAY.exec(value)?.[1] ?? value;
  return (
    showDay(day, words.locale) ??
    showClock(value, words.locale) ??
    (range === null ? null : showRange(range, value, words.locale))
  );
}
