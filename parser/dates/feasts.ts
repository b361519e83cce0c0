/** Feasts: how a language file writes their rules, and the day of each in a year. */
import { type Day, dayOf, weekdayOf } from './calendar.ts';
import type { Feast } from './terms.ts';

const EASTER = /^easter([+-]\d+)?$/;
const NTH_WEEKDAY = /^(\d\d)-(\d)#(\d)(?:\+(\d+))?$/;

/**
 * Reads a rule as `DateData.holidays` has it.
 * @param calendar by which Easter is found
 */
export function feast(rule: string, calendar: 'gregorian' | 'julian'): Feast {
  const easter = EASTER.exec(rule);
  if (easter !== null) return { rule: 'easter', calendar, after: Number(easter[1] ?? 0) };
  const nth = NTH_WEEKDAY.exec(rule);
  if (nth !== null) {
    const [month = 0, day = 0, place = 0, after = 0] = nth.slice(1).map((each) => Number(each ?? 0));
    return { rule: 'weekday', month, day, nth: place, after };
  }
  const [month = 0, day = 0] = rule.split('-').map(Number);
  return { rule: 'date', month, day };
}

/** The day of a feast in a year. */
export function feastIn(year: number, meant: Feast): Day {
  switch (meant.rule) {
    case 'date':
      return dayOf(year, meant.month, meant.day);
    case 'weekday': {
      const first = dayOf(year, meant.month, 1);
      return first + ((meant.day - weekdayOf(first) + 7) % 7) + (meant.nth - 1) * 7 + meant.after;
    }
    case 'easter':
      return (meant.calendar === 'gregorian' ? gregorianEaster(year) : julianEaster(year)) + meant.after;
  }
}

/** Easter Sunday of the Western churches: Meeus, "Astronomical Algorithms", chapter 8, Gregorian. */
function gregorianEaster(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** Easter Sunday of the Eastern churches: the same chapter, Julian, as a day of the Gregorian calendar. */
function julianEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const julian = dayOf(year, month, ((d + e + 114) % 31) + 1);
  return julian + Math.floor(year / 100) - Math.floor(year / 400) - 2;
}
