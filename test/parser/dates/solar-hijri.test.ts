/** The Solar Hijri calendar, against the one that Intl carries. */
import { describe, expect, it } from 'vitest';
import { FIRST_SOLAR_YEAR, LAST_SOLAR_YEAR, solarDay } from '../../../parser/dates/solar-hijri.ts';
import { isoDay } from '../../../parser/dates/values.ts';

const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

function read(day: number): string {
  const parts = persian.formatToParts(day * 864e5);
  const of = (type: string) => Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
  return [of('year'), of('month'), of('day')].join('-');
}

describe('solarDay', () => {
  it('agrees with Intl on the first and last day of every year of our time', () => {
    for (let year = 1300; year <= 1440; year++) {
      const first = solarDay(year, 1, 1) as number;
      expect(read(first)).toBe(`${year}-1-1`);
      expect(read(first - 1)).toMatch(`${year - 1}-12-`);
      expect(read(solarDay(year, 7, 1) as number)).toBe(`${year}-7-1`);
    }
  });

  it.each([
    [1403, 1, 1, '2024-03-20'],
    [1402, 12, 29, '2024-03-19'],
    [1403, 12, 30, '2025-03-20'],
    [1357, 11, 22, '1979-02-11'],
  ])('%i-%i-%i is %s', (year, month, day, expected) => {
    expect(isoDay(solarDay(year, month, day) as number)).toBe(expected);
  });

  it.each([
    [1402, 12, 30],
    [1403, 7, 31],
    [1403, 13, 1],
    [1403, 0, 1],
    [1403, 1, 0],
    [FIRST_SOLAR_YEAR - 1, 1, 1],
    [LAST_SOLAR_YEAR + 1, 1, 1],
  ])('%i-%i-%i is no day', (year, month, day) => {
    expect(solarDay(year, month, day)).toBeNull();
  });
});
