/** Feasts: the day of each by its rule, and the words for them. The sentences are invented. */
import { describe, expect, it } from 'vitest';
import { feast, feastIn } from '../../../parser/dates/feasts.ts';
import { isoDay } from '../../../parser/dates/values.ts';
import { type CasesByLanguage, writtenDates } from './written-dates.ts';

describe('the day of a feast', () => {
  it.each([
    ['12-25', 'gregorian', 2017, '2017-12-25'],
    ['11-4#4', 'gregorian', 2017, '2017-11-23'],
    ['11-4#4+1', 'gregorian', 2017, '2017-11-24'],
    ['easter', 'gregorian', 1818, '1818-03-22'],
    ['easter', 'gregorian', 1943, '1943-04-25'],
    ['easter', 'gregorian', 2024, '2024-03-31'],
    ['easter-2', 'gregorian', 2026, '2026-04-03'],
    ['easter+49', 'gregorian', 2026, '2026-05-24'],
    ['easter', 'julian', 2024, '2024-05-05'],
    ['easter', 'julian', 2025, '2025-04-20'],
    ['easter', 'julian', 2026, '2026-04-12'],
  ] as const)('%s (%s) in %i is %s', (rule, calendar, year, day) => {
    expect(isoDay(feastIn(year, feast(rule, calendar)))).toBe(day);
  });
});

const CASES: CasesByLanguage = {
  en: [
    ['They met on Good Friday 2016.', 'Good Friday 2016 | DATE 2016-03-25'],
    ['Shops open on Black Friday.', 'Black Friday | DATE 2016-11-25'],
    ['Easter Island is far away.'],
  ],
  de: [['Karfreitag 2016 blieb still.', 'Karfreitag 2016 | DATE 2016-03-25']],
  el: [['Το Πάσχα 2016 έβρεξε.', 'Πάσχα 2016 | DATE 2016-05-01']],
  nl: [['Hij kwam twee weken voor Pasen 2018.', 'twee weken voor Pasen 2018 | DATE 2018-03-18']],
};

describe.each(Object.entries(CASES))('feasts in %s', (lang, cases) => {
  it.each(cases)('%s', (text, ...expected) => expect(writtenDates(lang, text)).toEqual(expected));
});
