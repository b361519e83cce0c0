import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CldrData } from '../../languages/date-data.ts';
import { languageData } from '../../languages/registry.ts';
import { compileDates } from '../../parser/dates/dates.ts';
import { cldrData, serialise } from '../../scripts/cldr.ts';

const file = readFileSync(new URL('../../languages/cldr.json', import.meta.url), 'utf8');
const languages: Readonly<Record<string, CldrData>> = JSON.parse(file);

/** The CLDR of the pinned Node (package.json). Another one has other words, and the file is regenerated with it. */
const PINNED_CLDR = '48.0';

describe('languages/cldr.json', () => {
  it.skipIf(process.versions.cldr !== PINNED_CLDR)(
    `is what npm run cldr writes (under the pinned Node only; this one has CLDR ${process.versions.cldr})`,
    () => {
      expect(serialise(cldrData()) === file).toBe(true);
    },
    60_000,
  );

  it('has no root data in place of names', () => {
    const root = Object.entries(languages).filter(([lang, { months, units, relative }]) => {
      const names = JSON.stringify([months, relative]);
      const symbols = Object.values(units).some((names) => names.includes('d') || names.includes('y'));
      return /"m\d\d"/.test(names) || symbols || (lang !== 'en' && names.includes('"last week"'));
    });
    expect(root.map(([lang]) => lang)).toEqual([]);
  });

  it('compiles in every language', () => {
    for (const lang of Object.keys(languages)) expect(compileDates(languageData(lang)).lang, lang).toBe(lang);
  }, 60_000);

  it('names twelve months and seven weekdays', () => {
    for (const [lang, { months, weekdays }] of Object.entries(languages)) {
      expect(months.length, lang).toBe(12);
      expect(weekdays.length, lang).toBe(7);
    }
  });

  it.each([
    ['de', 'vor', ''],
    ['id', '', 'yang lalu'],
    ['ar', 'قبل', ''],
    ['ja', '', '前'],
  ])('puts "ago" in %s before (%s) or after (%s) the amount', (lang, before, after) => {
    expect(languages[lang]?.ago).toEqual([before, after]);
  });

  it.each([
    ['id', 'februari', '{day} {month} {year}'],
    ['ru', 'февраля', '{day} {month} {year} г [{.}]'],
    ['de', 'februar', '{day} [{.}] {month} {year}'],
    ['hu', 'február', '{year} [{.}] {month} {day} [{.}]'],
    ['ar', 'شباط', '{day} {month} {year}'],
  ])('%s has %s and writes %s', (lang, february, format) => {
    expect(languages[lang]?.months[1]).toContain(february);
    expect(languages[lang]?.formats).toContain(format);
  });
});
