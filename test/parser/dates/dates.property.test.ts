import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../article/plain-text.ts';
import { languageData } from '../../../languages/registry.ts';
import { compileDates, type DateGrammar, findDates } from '../../../parser/dates/dates.ts';
import { valueRange } from '../../../parser/dates/values.ts';
import { compileAbbreviations, splitSentences } from '../../../parser/text/sentences.ts';
import { tokenize } from '../../../parser/text/tokens.ts';

const LANGUAGES = ['en', 'id', 'de', 'ja', 'ar', 'fi', 'fa', 'tr', 'ko', 'nl', 'zh', 'hu', 'sv', 'pl'];
const grammars = new Map<string, DateGrammar>(LANGUAGES.map((lang) => [lang, compileDates(languageData(lang))]));

function found(lang: string, published: string | null, text: string) {
  const article = articleFromText(text, { lang, published });
  const tokens = tokenize(text, lang);
  const sentences = splitSentences(article, tokens, compileAbbreviations(languageData(lang)));
  return findDates(article, tokens, sentences, grammars.get(lang) as DateGrammar);
}

/** Words of dates in any order, numbers, marks, and whatever else a text may hold. */
const word = fc.oneof(
  fc.constantFrom(
    ...'the last next every two year years ago week Tuesday May March 3 31 2014 7/2 2/7/2016 14:30 p.m. early of , . - – ( ) to and'.split(
      ' ',
    ),
    ...'Selasa setiap minggu lalu tahun 1970-an pukul kemarin ke-20 vor Tagen Montag 年 月 日 先週 شباط ٢٠١٧ viime viikolla 令和 元 前 第 فروردین ۱۴۰۳ 1403/12/30 지난 오는 15일 geçen yılın aynı ayında múlt héten natten till lördag eeuw eeuwen Q3 H2 / 25 po poprzednim'.split(
      ' ',
    ),
    '\n\n',
    '👩‍🚀',
  ),
  fc.nat(40_000).map(String),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
const published = fc.oneof(
  fc.constant(null),
  fc
    .date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true })
    .map((date) => date.toISOString()),
);

const isBoundary = (of: string, at: number) => {
  const unit = of.charCodeAt(at);
  return !(unit >= 0xdc00 && unit < 0xe000 && at > 0 && /[\ud800-\udbff]/.test(of[at - 1] as string));
};

describe('date expressions of any text', () => {
  it('lie in the text, on code points, in order and apart', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), published, text, (lang, day, of) => {
        let end = 0;
        for (const date of found(lang, day, of)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.end).toBeLessThanOrEqual(of.length);
          expect(isBoundary(of, date.start) && isBoundary(of, date.end)).toBe(true);
          end = date.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('have a well-formed value, and the range that it covers', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), published, text, (lang, day, of) => {
        for (const { type, value, range } of found(lang, day, of)) {
          expect(range).toEqual(valueRange(value));
          expect(value).toMatch(
            type === 'DURATION'
              ? /^PT?(X|\d+(\.\d+)?)[SMHDWQY]$/
              : type === 'SET'
                ? /^(PT?(X|\d+(\.\d+)?)[SMHDWQY]|XXXX-.+)$/
                : /^([\dX]{2,4}(-.+)?(T.+)?|(PAST|PRESENT|FUTURE)_REF)$/,
          );
          if (type === 'DURATION' || type === 'SET') expect(range).toBeNull();
          if (range !== null) expect(range[0] <= range[1]).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), published, text, (lang, day, of) => {
        const first = found(lang, day, of);
        grammars.set(lang, compileDates(languageData(lang)));
        expect(found(lang, day, of)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });
});
