/** Every language reads dates, days with their hours, and ranges as CLDR writes them, under the pinned Node. */
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../article/plain-text.ts';
import { languageData, languages } from '../../languages/registry.ts';
import { compileDates, findDates } from '../../parser/dates/dates.ts';
import { compileAbbreviations, splitSentences } from '../../parser/text/sentences.ts';
import { tokenize } from '../../parser/text/tokens.ts';

const MARCH = new Date(Date.UTC(2017, 2, 14, 18, 30));
const SEPTEMBER = new Date(Date.UTC(2017, 8, 28, 7, 5));
const PUBLISHED = '2017-02-08';

const day = (date: Date) => date.toISOString().slice(0, 10);
const minute = (date: Date) => date.toISOString().slice(0, 16);
const month = (date: Date) => date.toISOString().slice(0, 7);

/** By name, how CLDR is asked for a date, and the value to be read. */
const FORMS: Readonly<Record<string, readonly [options: Intl.DateTimeFormatOptions, value: (date: Date) => string]>> = {
  full: [{ dateStyle: 'full' }, day],
  long: [{ dateStyle: 'long' }, day],
  medium: [{ dateStyle: 'medium' }, day],
  numbers: [{ year: 'numeric', month: 'numeric', day: 'numeric' }, day],
  'two digits': [{ year: 'numeric', month: '2-digit', day: '2-digit' }, day],
  month: [{ year: 'numeric', month: 'long' }, month],
  'long and time': [{ dateStyle: 'long', timeStyle: 'short' }, minute],
  'full and time': [{ dateStyle: 'full', timeStyle: 'short' }, minute],
};

/** What is not read, with the reason. */
const NOT_READ: Readonly<Record<string, readonly string[]>> = {
  // CLDR leaves the endings open: "2017(e)ko martxoaren 14(a)"
  eu: ['full', 'long', 'medium', 'long and time', 'full and time'],
  // a preposition is written together with an abbreviation: בספט׳
  he: ['medium'],
};

function values(lang: string, text: string): string[] {
  const language = languageData(lang);
  const article = articleFromText(text, { lang, published: PUBLISHED });
  const tokens = tokenize(text, lang);
  const sentences = splitSentences(article, tokens, compileAbbreviations(language));
  return findDates(article, tokens, sentences, compileDates(language)).map(({ value }) => value);
}

describe.each(languages.map(({ lang }) => lang))('dates of CLDR in %s', (lang) => {
  const read = Object.entries(FORMS).filter(([name]) => !NOT_READ[lang]?.includes(name));
  it.each(read)('%s', (_, [options, value]) => {
    const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC', calendar: 'gregory' });
    for (const date of [MARCH, SEPTEMBER]) expect(values(lang, format.format(date))).toEqual([value(date)]);
  });
});
