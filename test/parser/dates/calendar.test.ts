import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dateOf,
  dayOf,
  firstDay,
  isoWeek,
  lastDay,
  movePeriod,
  type PeriodUnit,
  periodOf,
  validDay,
  weekdayOf,
  weekIndex,
} from '../../../parser/dates/calendar.ts';
import { isoDay, isoDayOf, periodValue, valueRange } from '../../../parser/dates/values.ts';

/** Days of the years 1 to 9999. */
const days = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) });

describe('days', () => {
  it('agree with the clock of the language', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * 864e5);
        expect(dateOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
        const { year, month, day: of } = dateOf(day);
        expect(dayOf(year, month, of)).toBe(day);
      }),
    );
  });

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2024, 4, 31],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 1, 0],
    [0, 1, 1],
    [10_000, 1, 1],
  ])('%i-%i-%i does not exist', (year, month, day) => {
    expect(validDay(year, month, day)).toBeNull();
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2024-03-15', -15, '2022-12-15'],
  ])('%s moved by %i months is %s', (from, months, to) => {
    expect(isoDay(addMonths(isoDayOf(from) as number, months))).toBe(to);
  });
});

describe('ISO weeks', () => {
  it.each([
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2018-12-31', 2019, 1],
    ['2017-02-07', 2017, 6],
    ['1977-01-01', 1976, 53],
  ])('%s lies in week %i-%i', (day, year, week) => {
    const { index } = periodOf('W', isoDayOf(day) as number);
    expect(isoWeek(index)).toEqual({ year, week });
    expect(weekIndex(year, week)).toBe(index);
  });
});

describe('periods', () => {
  const units = fc.constantFrom<PeriodUnit>('D', 'W', 'M', 'Q', 'H', 'Y', 'DE', 'CE');

  it('hold their days and follow one another without a gap', () => {
    fc.assert(
      fc.property(units, days, (unit, day) => {
        const period = periodOf(unit, day);
        expect(firstDay(period)).toBeLessThanOrEqual(day);
        expect(lastDay(period)).toBeGreaterThanOrEqual(day);
        expect(periodOf(unit, lastDay(period) + 1)).toEqual({ unit, index: period.index + 1 });
      }),
    );
  });

  it('are written as values that cover the same days', () => {
    const within = fc.integer({ min: dayOf(101, 1, 1), max: dayOf(9899, 12, 31) });
    fc.assert(
      fc.property(units, within, (unit, day) => {
        const period = periodOf(unit, day);
        const value = periodValue(period) as string;
        expect(valueRange(value)).toEqual([isoDay(firstDay(period)), isoDay(lastDay(period))]);
      }),
    );
  });

  it.each([
    ['D', '2017-02-07', -1, 'Y', '2016-02-07'],
    ['Q', '1989-10-01', -1, 'Y', '1988-Q4'],
    ['M', '2017-01-05', -1, 'M', '2016-12'],
    ['W', '2017-02-07', 1, 'W', '2017-W07'],
    ['Y', '2017-02-07', 1, 'DE', '2027'],
    ['Y', '2017-02-07', 2, 'M', '2017-03'],
  ] as const)('the %s of %s moved by %i %s is %s', (unit, day, count, by, value) => {
    expect(periodValue(movePeriod(periodOf(unit, isoDayOf(day) as number), count, by))).toBe(value);
  });
});

describe('the days that a value covers', () => {
  it.each([
    ['2017-02-07', '2017-02-07', '2017-02-07'],
    ['2017-02-07TMO', '2017-02-07', '2017-02-07'],
    ['2017-02-07T14:30', '2017-02-07', '2017-02-07'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2017-W06', '2017-02-06', '2017-02-12'],
    ['2017-W06-WE', '2017-02-11', '2017-02-12'],
    ['2017-Q3', '2017-07-01', '2017-09-30'],
    ['2017-H2', '2017-07-01', '2017-12-31'],
    ['2017', '2017-01-01', '2017-12-31'],
    ['201', '2010-01-01', '2019-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
  ])('%s', (value, first, last) => {
    expect(valueRange(value)).toEqual([first, last]);
  });

  it.each(['P3D', 'PRESENT_REF', 'XXXX-02-07', 'XXXX', '2017-SP', '2017-02-31', '2017-13', '', '20177'])(
    '%s is not on the calendar',
    (value) => {
      expect(valueRange(value)).toBeNull();
    },
  );
});

describe('a publication date', () => {
  it.each([
    ['2017-02-07', '2017-02-07'],
    ['2017-02-07T23:30:00-05:00', '2017-02-07'],
    ['1744-05-01', '1744-05-01'],
  ])('%s is read in its own offset', (iso, day) => {
    expect(isoDay(isoDayOf(iso) as number)).toBe(day);
  });

  it.each([null, '', 'yesterday', '2017', '2017-02-31', '2017-02-071'])('%s has no day', (iso) => {
    expect(isoDayOf(iso)).toBeNull();
  });
});
