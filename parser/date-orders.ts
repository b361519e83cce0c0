/** Patterns that hold in every language: names, numbers and brackets as news writes them everywhere. */

import type { FieldOrder } from '../languages/language.ts';

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
  '{weekday} {part}',
  '$time',
  '( {nearday} | {weekday} | {numeric} ) [,] $time',
];

/** Ranges that share what their ends have in common, by which of day and month comes first. */
const RANGES_DAY_FIRST: readonly string[] = [
  '{day} {to} {day} {month} [ {year} ]',
  '{day} {month} {to} {day} {month} [ {year} ]',
];
const RANGES_MONTH_FIRST: readonly string[] = [
  '{month} {day} {to} {day} [ [,] {year} ]',
  '{month} {day} {to} {month} {day} [ [,] {year} ]',
];

export function universalPatterns(order: FieldOrder): readonly string[] {
  return [...PATTERNS, ...(order.indexOf('d') < order.indexOf('m') ? RANGES_DAY_FIRST : RANGES_MONTH_FIRST)];
}
