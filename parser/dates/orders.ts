/** Patterns that hold in every language: names, numbers and brackets as news writes them everywhere. */

import type { CldrData } from '../../languages/date-data.ts';

/** Parts that the patterns of any language may use. */
export const universalPhrases: Readonly<Record<string, string>> = {
  open: '( {(} | （ )',
  close: '( {)} | ） )',
  /** A date in numbers behind a weekday: "Selasa (7/2)", "terça-feira (3)". */
  bracketed: '$open ( {numeric} | {numericshort} | {day} ) $close',
  time: '( {clock} | {at} ( {clock} | {dottedclock} | {hour} ) | ( {clock} | {hour} ) {meridiem} )',
  /** Which one, behind what it modifies: "Minggu lalu". */
  behind: '{shift}',
  /** What may stand between the parts of an expression: of, de, des. A language that has such words names them. */
  of: '',
  /** The article, where expressions begin with it. */
  the: '',
  /** What stands between a part and its whole: "letzte Woche im Juli". */
  in: '[ $of ]',
  /** What stands before a weekday: am, en. */
  on: '{nowhere}',
  /** What stands between a day and a clock time: um, at. Too short a word to tell an hour by itself. */
  at: '{nowhere}',
  /** What stands between a week and a day in it: "the week of 6 October". */
  holding: '{nowhere}',
  /** The year's word, before or behind it. */
  year: '( {year} [ [ {.} ] {unit} ] | {unit} {year} | {shift} {unit} | {unit} $behind | {period} )',
  /** A day by its month, which a language may write in more ways. */
  date: '{day} [ {.} ] [ $of ] {month}',
  /** A day with all that may stand around it. */
  whole:
    '( [ {weekday} [,] ] $date [ [,] [ $of ] $year ] [ [,] {weekday} ] | $year [ $of ] $date [ [,] {weekday} ] | ' +
    '{weekday} [,] ( $year [ $of ] $date | {numeric} ) | {numeric} )',
  amount: '( {n} | {vague} | {half} | {n} {half} )',
  /** The definite article, as the language lists it. */
  article: '{nowhere}',
  /** What an amount of time may be counted from. */
  base: '( [ {weekday} [,] ] $date [ [,] [ $of ] {year} ] | {month} [ [ $of ] {year} ] | {nearday} | {weekday} | {shift} {weekday} | {numeric} | {holiday} [ [ $of ] {year} ] | {year} )',
  hour: '( {clock} | {at} ( {clock} | {dottedclock} | {hour} | {n} ) | ( {clock} | {hour} ) {meridiem} | ( {clock} | {dottedclock} | {hour} ) {at} )',
};

/** The same in languages that have it in front only: no word is of this class. */
export const NOT_BEHIND = '{nowhere}';

/**
 * The order of words in most languages, modifiers before or behind what they modify. A language
 * whose own patterns are closer to it does without these.
 */
const COMMON: readonly string[] = [
  // days
  '{shift} {weekday} [,] ( $date [ [,] {year} ] | $bracketed | {numericshort} | {numeric} | $open $date [ {year} ] $close )',
  '$whole',
  '{nearday} [,] ( [ {weekday} [,] ] $date [ [,] [ $of ] $year ] | {weekday} )',
  '{nearday} [ [,] {weekday} ] ( $bracketed | $open $date [ {year} ] $close )',
  // with its year a date is plain in any order
  '[ {weekday} [,] ] {month} {day} [,] {year}',
  '{weekday} $open $date [ [ $of ] {year} ] $close',
  '{weekday} [ $of ] ( {shift} {unit} | {unit} $behind | {period} )',
  '( {shift} {unit} | {unit} $behind | {period} ) [ $of ] {weekday}',
  '{shift} {weekday} $of {month} [ [ $of ] {year} ]',
  '{ordinal} {weekday} [ $of ] ( {month} | {shift} {unit} | {unit} $behind | {period} ) [ [ $of ] {year} ]',
  '$date $behind',
  // parts of days, clock times
  '( {nearday} | {weekday} | {shift} {weekday} | {weekday} $behind | $whole | {weekday} $bracketed ) [ [,] [ $of ] ] ( {part} | $hour | {part} $hour | $hour {part} )',
  '( {nearday} | {weekday} | {shift} {weekday} | {weekday} $behind | $whole | {weekday} $bracketed ) [ {.} ] [,] $at ( {clock} | {dottedclock} ) [ {at} | {meridiem} ]',
  '$whole ( {.} {clock} | , {dottedclock} )',
  '[ {part} ] $hour [ {part} ] [ [,] [ $of ] ( {nearday} | {weekday} | $whole ) ]',
  '{part} [ $of ] ( {nearday} | {weekday} [ $bracketed ] | {shift} {weekday} | {weekday} $behind | $date [ [ $of ] {year} ] | {numeric} )',
  '( {part} [ $behind ] | {shift} {part} | {weekdaypart} )',
  '{eve} ( {weekday} [ $bracketed ] | {nearday} | $date | {numeric} )',
  '( {clock} | {dottedclock} | {hour} ) {to} $hour',
  '{at} ( {clock} | {dottedclock} | {hour} ) {to} ( {clock} | {dottedclock} | {hour} )',
  // months, seasons, years
  '[ {edge} [ $of ] ] {unit} {month} [ [,] [ $of ] $year ]',
  '[ {edge} [ $of ] ] ( {month} | {season} ) [ [,] [ $of ] $year ]',
  '$year [ $of ] [ {edge} [ $of ] ] ( {month} | {season} ) [ [ $of ] {edge} ]',
  '[ {edge} [ $of ] ] ( $year | {moved} | {weekend} | {decade} [ {unit} ] )',
  '( $year | {month} ) [ $of ] {edge}',
  '{moved} [ $of ] $year',
  '$year [ $of ] {moved}',
  '( {edge} [ $of ] {unit} | {unit} [ $of ] {edge} )',
  '[ {edge} [ $of ] ] {shift} ( {weekday} | {month} | {season} | {weekend} | {unit} | {holiday} )',
  '[ {edge} [ $of ] ] ( {weekday} | {month} | {season} | {weekend} | {unit} | {holiday} ) $behind',
  '( {shift} {unit} | {unit} $behind ) [ $of ] {edge}',
  '{season}',
  '( {holiday} [ $of ] $year | $year [ $of ] {holiday} )',
  '[ {edge} [ $of ] ] {ordinal} {unit} [ [ $of ] $year ]',
  '( {ordinal} | {shift} ) {unit} [ $of ] {month} [ [ $of ] {year} ]',
  '{unit} $behind $of {month} [ [ $of ] {year} ]',
  '$year [ $of ] {ordinal} {unit}',
  '{unit} ( {decade} | $of {year} )',
  '( {decade} | {shortdecade} ) {unit}',
  // amounts
  '{before} [ {about} ] [ $amount ] {unit}',
  '[ {about} ] $amount {unit} [ {ago} ]',
  '{shift} [ {n} | {vague} ] {unit}',
  '{n} ( {shift} {unit} | {unit} $behind )',
  '{unit} ( {ago} | {half} [ {ago} ] )',
  '[ {about} ] {n} {unit} {half} [ {ago} ]',
  '{every} {unit} [ $of ] {weekday} [ [ $of ] {part} ]',
  '{every} [ {n} | {ordinal} ] ( {unit} | {weekday} | {part} | {month} | {season} | {weekend} )',
  // ranges
  '{year} {to} {year}',
  '$whole {to} [ $article ] $whole',
  '{numeric} [ {.} | {unit} ] {to} {numeric} [ {unit} ]',
  '{month} [ [,] [ $of ] $year ] {to} {month} [ [,] [ $of ] $year ]',
  '$year [ $of ] {month} {to} ( {month} | $year [ $of ] {month} )',
  '{nearday} {to} ( {nearday} | {weekday} | [ {weekday} [,] ] $date )',
  '{ordinal} {to} {ordinal} {unit} [ [ $of ] $year ]',
  '{ordinal} {unit} [ [ $of ] $year ] {to} [ $article ] {ordinal} {unit} [ [ $of ] $year ]',
  '( {shift} {unit} | {unit} $behind | {period} ) [,] $on {weekday}',
];

const PATTERNS: readonly string[] = [
  '{numericmonth}',
  '{numericmonth} {to} {numericmonth}',
  '( {numericshort} | {day} ) [ {.} ] {to} {numericshort} [ {.} ] [ [,] {year} ]',
  '{n} {unit} [ {to} | , ] {n} {unit} [ {ago} ]',
  '{before} {n} {unit} [ {to} | , ] {n} {unit}',
  '( {weekday} | {month} ) ( {before} ( {n} {unit} | {unit} ) | {n} {unit} {ago} )',
  '[ {n} ] {unit} {offset} [ $article ] $base',
  '$base {offset} {n} {unit} {ago}',
  '( {often} | {n} {times} ) [ {per} | {every} ] [ {n} ] {unit}',
  '( {per} | {every} | {n} ) {unit} {n} {times}',
  '{unit} {per} ( {often} | {n} {times} )',
  '{month}',
  '{weekday}',
  '{year}',
  '{decade}',
  '{nearday}',
  '{nearday} {part}',
  '[ $the ] ( {ordinal} | {shift} ) ( {unit} | {weekday} ) $in ( {month} [ [ $of ] {year} ] | {year} )',
  '[ $the ] {unit} $holding $date [ [,] [ $of ] {year} ]',
  '{period}',
  '{set}',
  '{ref}',
  '{holiday}',
  '{holiday} {year}',
  '{numeric}',
  '$open {numeric} $close',
  '{weekday} [,] ( {numeric} | {numericshort} | $bracketed )',
  '{numeric} [,] $open {weekday} $close',
  '{month} [,] [ $of ] {year}',
  '{year} {month}',
  '( {n} | {vague} ) {unit}',
  '{before} ( {n} | {vague} ) {unit}',
  '( {n} | {vague} ) {unit} {ago}',
  '[ {n} | {vague} ] {agounit}',
  '{month} {to} {month} [ [,] {year} ]',
  '{day} / {month} [ / ( {year} | {yy} ) ]',
  '{year} [ / ] {month} [ / ] {day}',
  '{month} / {day} [ / {year} ]',
  '{month} / {year}',
  '{year} / ( {year} | {yy} )',
  '{partofyear} [ {year} ]',
  '{year} {partofyear}',
  '{numeric} {to} {numeric}',
  '{numericshort}',
  '{calendarweek} {n} [ [,] {year} ]',
  '{month} {yy}',
  '{weekday} {to} {weekday}',
  '{weekday} {part}',
  '$time',
  '( {nearday} | {weekday} | {numeric} ) [ , | - | – ] $time',
];

/** Dates and ranges by which of day and month comes first. The ends of a range share what one of them lacks. */
const DAY_FIRST: readonly string[] = [
  '[ {weekday} [,] ] {day} [ {.} ] {month} [ [,] {year} | {yy} ]',
  '[ {weekday} [,] ] {day} [ {.} ] {month} [ [,] {year} ] [,] ( {part} | $time )',
  '[ {weekday} [,] ] {day} [ {.} ] {to} [ $article ] [ {weekday} [,] ] {day} [ {.} ] [ $of ] {month} [ [,] [ $of ] $year ]',
  '$year {day} [ {.} ] {to} {day} [ {.} ] {month}',
  '( {numericshort} | {day} ) [ {.} ] {to} {numeric}',
  '{day} [ {.} ] {month} {to} {day} [ {.} ] {month} [ {year} ]',
  '{month} {day}',
  '{month} {day} {to} [ {month} ] {day} [ [,] {year} ]',
  '{weekday} [,] {month} {day} [ {.} ] [ [,] {year} ]',
];
const MONTH_FIRST: readonly string[] = [
  '[ $year [ $of ] ] {month} {day} [ {.} ] {to} [ {month} ] {day} [ [,] {year} ]',
  '{month} {day} {to} {month} {day} [ [,] {year} ]',
];

/** Whether a language says the day before the month: where it has a format with the month's name, its numbers may say otherwise. */
export function saysDayFirst(cldr: CldrData | null): boolean {
  const named = cldr?.formats.find((format) => format.includes('{day}') && format.includes('{month}'));
  if (named !== undefined) return named.indexOf('{day}') < named.indexOf('{month}');
  const order = cldr?.order ?? 'dmy';
  return order.indexOf('d') < order.indexOf('m');
}

/**
 * @param dayFirst whether the language says the day before the month
 * @param whole whether the language's own patterns are all that it needs besides these
 */
export function universalPatterns(dayFirst: boolean, whole: boolean): readonly string[] {
  const ordered = dayFirst ? DAY_FIRST : MONTH_FIRST;
  return [...PATTERNS, ...ordered, ...(whole ? [] : COMMON)];
}
