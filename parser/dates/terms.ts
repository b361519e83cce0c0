/** The classes of words in date expressions, and what a word of each class means. */
import type { DayPart, Season, TimeUnit } from '../../languages/date-data.ts';

/** The classes of words, as patterns name them in braces; each with what its words mean. */
export interface TermValues {
  /** 1–12 */
  month: number;
  /** 1–12, of the Solar Hijri calendar */
  solarmonth: number;
  /** A year of that calendar. */
  solaryear: number;
  /** 1–7, from Monday */
  weekday: number;
  /** Days from the reference. */
  nearday: { readonly offset: number; readonly part: DayPart | null; readonly anchor: Anchor };
  /** A period moved from the one last spoken of: "the quarter" (0), "a year earlier" (-1). */
  moved: { readonly unit: TimeUnit; readonly offset: number };
  /** Periods from the reference ("last week"). */
  period: { readonly unit: TimeUnit; readonly offset: number };
  unit: TimeUnit;
  weekend: true;
  part: DayPart;
  /** The night that ends in the morning of the day named behind it: "natten till lördag". */
  eve: true;
  /** A weekday and a part of it in one word: "Montagabend". */
  weekdaypart: { readonly weekday: number; readonly part: DayPart };
  /** A quarter or half by its label: Q3, H1. */
  partofyear: { readonly unit: 'Q' | 'H'; readonly ordinal: number };
  season: Season;
  /** Which one of a unit, a weekday, a month, … */
  shift: { readonly offset: number; readonly anchor: Anchor };
  /** Direction of an amount of time, after it ("ago") or before it ("vor"). */
  ago: { readonly sign: number; readonly anchor: Anchor };
  before: { readonly sign: number; readonly anchor: Anchor };
  /** A unit and its direction in one word. */
  agounit: { readonly unit: TimeUnit; readonly ago: { readonly sign: number; readonly anchor: Anchor } };
  /** Between an amount of time and the date that it is counted from: after (1), before (-1), as `ago` behind both says (0). */
  offset: { readonly sign: number };
  edge: true;
  about: true;
  every: true;
  /** A TIMEX3 set. */
  set: string;
  /** How often within a unit: once, twice; and the noun that makes a number that: times. */
  often: true;
  times: true;
  /** Before the unit within which: per. */
  per: true;
  /** A TIMEX3 reference. */
  ref: string;
  /** Between the ends of a range ("Monday to Friday") or the members of a list ("March and May"). */
  to: 'range' | 'list';
  vague: true;
  half: true;
  at: true;
  meridiem: 'am' | 'pm';
  zone: true;
  fiscal: true;
  /** Before the number of a week of the year. */
  calendarweek: true;
  /** The day of a feast by its rule. */
  holiday: Feast;
  /** A decade by its first three digits (199), or by its third digit alone (9). */
  decade: number;
  /** A decade by its third digit where the digits may also be an age: "the 80s". */
  shortdecade: number;
  /** An amount; `article` where it is only "a". */
  n: { readonly value: number; readonly article: boolean };
  /** -1: the last. */
  ordinal: number;
  day: number;
  mm: number;
  year: number;
  /** Hour 0–24 and minute, before am and pm are taken into account. */
  clock: { readonly hour: number; readonly minute: number };
  hour: number;
  /** Two or three numbers with marks between them. */
  numeric: { readonly fields: readonly number[]; readonly lengths: readonly number[] };
  numericshort: { readonly fields: readonly number[]; readonly lengths: readonly number[] };
  /** Hour and minute with a full stop between them, which may also be a decimal number. */
  dottedclock: { readonly hour: number; readonly minute: number };
  /** The number of a month and its year: 06/2004. */
  numericmonth: { readonly mm: number; readonly year: number };
  /** The last two digits of a year. */
  yy: number;
}

/**
 * When a feast is: a day of a month; the nth weekday (`day`) of a month; or some days (`after`) from Easter, by the Gregorian or
 * the Julian calendar.
 */
export type Feast =
  | { readonly rule: 'date'; readonly month: number; readonly day: number }
  | {
      readonly rule: 'weekday';
      readonly month: number;
      readonly day: number;
      readonly nth: number;
      readonly after: number;
    }
  | { readonly rule: 'easter'; readonly calendar: 'gregorian' | 'julian'; readonly after: number };

/** Whether a relative word counts from the day of publication or from the date last spoken of. */
export type Anchor = 'published' | 'context';

/**
 * What a word that also means something else needs to be a date: a date word beside it or an introducer (ambiguous),
 * a number beside it (short), the rest of a whole date (dated), a capital inside the sentence (common), a clause about what will
 * be (future).
 */
export type Doubt = 'none' | 'ambiguous' | 'short' | 'dated' | 'common' | 'future';

/** Years that stand for themselves in news; others need a word that introduces them. */
export const FIRST_PLAIN_YEAR = 1900;
export const LAST_PLAIN_YEAR = 2099;

/** Marks between the ends of a range in every language. */
export const RANGE_MARKS: readonly string[] = ['–', '-', '—', '‑', '~', '〜'];

/** What patterns put between braces. */
export type TermClass = keyof TermValues;

/** One meaning of a word or number. */
export type Term = {
  [C in TermClass]: {
    readonly class: C;
    readonly value: TermValues[C];
    readonly doubt: Doubt;
    /** Whether the word speaks of several: years, weeks. */
    readonly plural: boolean;
  };
}[TermClass];

/** A term and the token index one past it. */
export interface Reading {
  readonly term: Term;
  readonly to: number;
}

/** Makes a term of a class. */
export function term<C extends TermClass>(
  name: C,
  value: TermValues[C],
  doubt: Doubt = 'none',
  plural: boolean = false,
): Term {
  return { class: name, value, doubt, plural } as Term;
}
