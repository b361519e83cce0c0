/** Words for time: what a language file holds, and what CLDR's generated part does. */
import type { Phrases } from './phrases.ts';

/** Time units by TIMEX3 letter: second, minute, hour, day, week, month, quarter, half, year, decade, century. */
export type TimeUnit = 'TS' | 'TM' | 'TH' | 'D' | 'W' | 'M' | 'Q' | 'H' | 'Y' | 'DE' | 'CE';

/** Parts of the day as TIMEX3 names them: morning, midday, afternoon, evening, night, the working day. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** Spring, summer, autumn, winter. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** Words for when: what CLDR lacks. Every field may be left out; words add to CLDR's. */
export interface DateData {
  /** Whether CLDR's words of five letters and more take endings: it knows one or two cases of many. */
  readonly inflects?: boolean;
  /** What is written together with a word of time and taken off where the rest is one: בינואר, 오늘은. */
  readonly affixes?: { readonly before?: Phrases; readonly behind?: Phrases };
  /** Further forms of the months' names, January first: abbreviations, spellings, inflections. */
  readonly months?: readonly Phrases[];
  /** Names of the months of the Solar Hijri calendar, Farvardin first. */
  readonly solarMonths?: readonly Phrases[];
  /** Eras by the year before their first: "令和8年" is 2018 + 8. Negative where the era's years are larger than ours. */
  readonly eras?: Readonly<Record<string, number>>;
  /** The calendar in which bare years are counted besides the Gregorian. */
  readonly yearsOf?: 'buddhist' | 'solar-hijri' | 'bikram-sambat';
  /** Further forms of the weekdays' names, Monday first. */
  readonly weekdays?: readonly Phrases[];
  /** Names of months, weekdays and seasons that also mean something else: they need a date word or number beside them. */
  readonly ambiguous?: Phrases;
  /** Names that are common nouns without their capital: Minggu is Sunday, minggu a week. */
  readonly commonNouns?: Phrases;
  /**
   * Names of months and weekdays are written with a capital: without one, an ambiguous word is not meant. False: they are not,
   * and with a capital before another a month is a person's name ("Julio Prado").
   */
  readonly capitalised?: boolean;
  /** CLDR's words that do not mean that in running text ("in two days" is mostly how long it took). */
  readonly without?: Phrases;
  /** Words after which a bare year or an ambiguous month is a date: in, since, until, sejak, tahun. */
  readonly introducers?: Phrases;
  /** Months that are given names: with a capital behind them they name somebody, unless a word introduces them ("April Jones"). */
  readonly givenNames?: Phrases;
  /** Whether print and headlines leave out the marks on letters: ΤΡΙΤΗ, الاسبوع, marti. */
  readonly plainLetters?: boolean;
  /** Words after which two numbers with a stroke are a day: on 7/2, el 7/2. */
  readonly on?: Phrases;
  /** Words before the number of a week of the year: Kalenderwoche 12, vecka 12. */
  readonly calendarWeeks?: Phrases;
  /** What cannot follow a bare year: words counted by a number ("2000 people"). */
  readonly counted?: Phrases;
  /** Days by their distance from the day of publication ("-1": yesterday). */
  readonly days?: Readonly<Record<string, Phrases>>;
  /** Parts of days by that distance ("-1 NI": last night). */
  readonly dayParts?: Readonly<Record<string, Phrases>>;
  /** Days by their distance from the day last spoken of ("1": the next day). */
  readonly contextDays?: Readonly<Record<string, Phrases>>;
  /** Periods in a word or phrase of their own by their distance from now ("-1 Y": Vorjahr, iaz). */
  readonly periods?: Readonly<Record<string, Phrases>>;
  /** Periods by their distance from the one last spoken of ("0 Q": the quarter; "-1 Y": a year earlier). */
  readonly contextPeriods?: Readonly<Record<string, Phrases>>;
  readonly units?: Readonly<Partial<Record<TimeUnit, Phrases>>>;
  /** Units in one word with "ago": वर्षांपूर्वी. */
  readonly agoUnits?: Readonly<Partial<Record<TimeUnit, Phrases>>>;
  /** Forms of units that speak of several: "past years" are some years, not last year. */
  readonly pluralUnits?: Phrases;
  readonly parts?: Readonly<Partial<Record<DayPart, Phrases>>>;
  /** Before a day: the night that ends in its morning ("natt til lørdag"). */
  readonly nightBefore?: Phrases;
  /** What joins a weekday and a part of the day into one word: "" (Montagabend), "s" (måndagskväll). */
  readonly partJoints?: readonly string[];
  readonly seasons?: Readonly<Partial<Record<Season, Phrases>>>;
  readonly weekend?: Phrases;
  /** Number words by value; 100, 1000, … multiply what stands before them. */
  readonly numbers?: Readonly<Record<string, number>>;
  /** -1: the last of something, where another word means last week. */
  readonly ordinals?: Readonly<Record<string, number>>;
  /** Further ordinals by their stems, each with every ending; without endings they are whole words. */
  readonly ordinalStems?: { readonly stems: Readonly<Record<string, number>>; readonly endings?: Phrases };
  /** Words inside a number after hundreds or tens: two hundred and ten, vinte e cinco. */
  readonly numberJoiners?: Phrases;
  /** Indefinite articles that count as one: a day. */
  readonly articles?: Phrases;
  /** What stands before or after digits to make them ordinal: "ke-", "th". */
  readonly ordinalAffixes?: { readonly before?: Phrases; readonly after?: Phrases };
  /** What stands before or after the number of a quarter where no ordinal does: quý 3, 3분기. */
  readonly quarters?: { readonly before?: Phrases; readonly after?: Phrases };
  /** Endings that make a year its decade: "1990s", "1990-an"; and the decades' names ("nineties": 9). */
  readonly decades?: { readonly endings: Phrases; readonly names?: Readonly<Record<string, number>> };
  /** Amounts without a number: several, beberapa. */
  readonly vague?: Phrases;
  /** Fractions of a unit: half. */
  readonly halves?: Phrases;
  /** Which one, counted from the day of publication: last (-1), this (0), next (1). */
  readonly shifts?: Readonly<Record<string, Phrases>>;
  /** Whether these stand only in front of what they modify; left out where they may stand behind it too. */
  readonly modifiers?: 'before';
  /** Which one, counted from the date last spoken of: the previous (-1), the same (0), the following (1). */
  readonly contextShifts?: Readonly<Record<string, Phrases>>;
  /** Direction of an amount of time, seen from the day of publication: ago (-1), from now (1). */
  readonly distances?: Readonly<Record<string, Phrases>>;
  /** The same before the amount: vor (-1), через (1). */
  readonly distancesBefore?: Readonly<Record<string, Phrases>>;
  /** Words before an amount of time that lies ahead if its clause does: "will open in two years", not "built in two years". */
  readonly hence?: Phrases;
  /** Direction of an amount of time, seen from the date last spoken of: earlier (-1), later (1). */
  readonly contextDistances?: Readonly<Record<string, Phrases>>;
  /**
   * Between an amount of time and the date that it is counted from: "two days after (1), before (-1) 13 May"; or behind the date,
   * where the word behind the amount tells the direction (0): 今日から2日後.
   */
  readonly offsets?: Readonly<Record<string, Phrases>>;
  /** Beginning, middle and end of a period, which leave its value as it is: early, mid, akhir. */
  readonly edges?: Phrases;
  /** Approximators that belong to the expression: about, nearly, more than. */
  readonly approximators?: Phrases;
  readonly every?: Phrases;
  /** How often within a unit: once, twice; the noun behind a number ("three times"); before the unit ("per week"). */
  readonly frequency?: { readonly often?: Phrases; readonly times?: Phrases; readonly per?: Phrases };
  /** Repetitions in one word by their period ("P1D": daily). */
  readonly sets?: Readonly<Record<string, Phrases>>;
  /** References without a date ("PRESENT_REF": now). */
  readonly references?: Readonly<Record<string, Phrases>>;
  /** Words between the ends of a range: to, hingga. Dashes always are. */
  readonly rangeWords?: Phrases;
  /** Endings that open a range where "from" is written together with the word: 부터, -tól. */
  readonly rangeEndings?: Phrases;
  /** Words between members of a list, which share what one of them lacks: March and May 2014. */
  readonly listWords?: Phrases;
  /** Words before two dates, or behind them, that make a range of those that a word of `listWords` joins: between, के बीच. */
  readonly between?: Phrases;
  readonly meridiem?: { readonly am: Phrases; readonly pm: Phrases };
  /** Before a clock time: at, pukul. */
  readonly clock?: Phrases;
  readonly timeZones?: Phrases;
  /** Words before a business year. */
  readonly fiscal?: Phrases;
  /**
   * Holidays with a fixed date ("12-25"), the nth weekday of a month ("11-4#4": fourth Thursday in November; "11-4#4+1": the day
   * after it), or by their distance from Easter ("easter-2").
   */
  readonly holidays?: Readonly<Record<string, Phrases>>;
  /** The calendar by which Easter is found; left out, the Gregorian. */
  readonly easter?: 'gregorian' | 'julian';
  /** Clock times with a name ("12:00": noon). */
  readonly times?: Readonly<Record<string, Phrases>>;
  /** Names that hold a word for a date and are none: Black Friday, USA Today. */
  readonly names?: Phrases;
  /** Words that make an amount of years an age, before it (aged, berusia) or after it (old). */
  readonly ages?: { readonly before?: Phrases; readonly after?: Phrases };
  /** Words that tell when a clause plays: was, telah; will, akan. */
  readonly tense?: {
    readonly past: Phrases;
    readonly future: Phrases;
    /** Right before a date: what it leads to lies ahead (until, by, bis). */
    readonly ahead?: Phrases;
    /** Right behind a weekday: what belongs to it has been, whatever its clause tells ("Wednesday's ruling will be fought"). */
    readonly known?: Phrases;
  };
  /** Parts of patterns, used in them as `$name`. */
  readonly phrases?: Readonly<Record<string, string>>;
  /** What may follow what, besides the patterns that most languages share; see `parser/dates/patterns.ts` for the notation. */
  readonly patterns?: readonly string[];
  /** Whether `patterns` do without the shared ones (`parser/dates/orders.ts`). */
  readonly wholeGrammar?: boolean;
}

/** Units of CLDR's relative times. */
export type RelativeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Day, month and year in the order in which a language writes them in numbers. */
export type FieldOrder = 'dmy' | 'mdy' | 'ymd' | 'ydm';

/** A language's generated part (`cldr.json`), written by `npm run cldr`. All words are in folded form. */
export interface CldrData {
  /** Names from January on, in every form the language's dates use; empty where months are numbers. */
  readonly months: readonly Phrases[];
  /** Abbreviations, without full stop. */
  readonly shortMonths: readonly Phrases[];
  /** Names from Monday on. */
  readonly weekdays: readonly Phrases[];
  readonly shortWeekdays: readonly Phrases[];
  /** Periods with a name by their distance from now: relative.week["-1"] is "last week". */
  readonly relative: Readonly<Partial<Record<RelativeUnit, Readonly<Record<string, string>>>>>;
  /** Every inflected form of a unit's name. */
  readonly units: Readonly<Partial<Record<RelativeUnit, Phrases>>>;
  /** What stands before and after an amount of time in the past ("", "ago"). */
  readonly ago: readonly [string, string];
  /** The same for the future ("in", ""). */
  readonly hence: readonly [string, string];
  readonly dayPeriods: Readonly<Partial<Record<DayPart, Phrases>>>;
  /** Dates with names as patterns of the date grammar. */
  readonly formats: readonly string[];
  readonly order: FieldOrder;
  /** Regions that write numbers in another order. */
  readonly regions: Readonly<Record<string, FieldOrder>>;
}
