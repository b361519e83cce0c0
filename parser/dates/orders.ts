/** Patterns that hold in every language: names, numbers and brackets as news writes them everywhere. */

import type { FieldOrder } from '../../languages/language.ts';

/** Parts that the patterns of any language may use. */
export const universalPhrases: Readonly<Record<string, string>> = {
  open: '( {(} | （ )',
  close: '( {)} | ） )',
  /** A date in numbers behind a weekday: "Selasa (7/2)", "terça-feira (3)". */
  bracketed: '$open ( {numeric} | {numericshort} | {day} ) $close',
  time: '( {clock} | {at} ( {clock} | {dottedclock} | {hour} ) | ( {clock} | {hour} ) {meridiem} )',
};

const PATTERNS: readonly string[] = [
  '{month}',
  '{weekday}',
  '{year}',
  '{decade}',
  '{nearday}',
  '{nearday} {part}',
  '{period}',
  '{set}',
  '{ref}',
  '{holiday}',
  '{holiday} {year}',
  '{numeric}',
  '$open {numeric} $close',
  '{weekday} [,] ( {numeric} | {numericshort} | $bracketed )',
  '{numeric} [,] $open {weekday} $close',
  '{month} {year}',
  '( {n} | {vague} ) {unit}',
  '{before} ( {n} | {vague} ) {unit}',
  '( {n} | {vague} ) {unit} {ago}',
  '{month} {to} {month} [ [,] {year} ]',
  '{day} / {month} / {year}',
  '{year} / {month} / {day}',
  '{month} / {year}',
  '{numeric} {to} {numeric}',
  '{weekday} {to} {weekday}',
  '{weekday} {part}',
  '$time',
  '( {nearday} | {weekday} | {numeric} ) [,] $time',
];

/** Dates and ranges by which of day and month comes first. The ends of a range share what one of them lacks. */
const DAY_FIRST: readonly string[] = [
  '[ {weekday} [,] ] {day} [ {.} ] {month} [ [,] {year} ]',
  '[ {weekday} [,] ] {day} [ {.} ] {month} [ [,] {year} ] [,] ( {part} | $time )',
  '{day} [ {.} ] {to} {day} [ {.} ] {month} [ {year} ]',
  '{day} [ {.} ] {month} {to} {day} [ {.} ] {month} [ {year} ]',
];
const MONTH_FIRST: readonly string[] = [
  '{month} {day} {to} {day} [ [,] {year} ]',
  '{month} {day} {to} {month} {day} [ [,] {year} ]',
];

/** The word for year behind the year: "1939 року", "2025 yılında". A written language says itself whether it has that. */
const UNWRITTEN: readonly string[] = [
  '{year} {unit}',
  '{shift} ( {weekday} | {month} | {unit} )',
  '( {weekday} | {month} | {unit} ) {shift}',
];

/**
 * @param order in which a language writes day, month and year
 * @param written whether the language has a file of its own with patterns
 */
export function universalPatterns(order: FieldOrder, written: boolean): readonly string[] {
  const ordered = order.indexOf('d') < order.indexOf('m') ? DAY_FIRST : MONTH_FIRST;
  return [...PATTERNS, ...ordered, ...(written ? [] : UNWRITTEN)];
}
