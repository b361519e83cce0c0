/** Dates as pages write them for readers, in any language whose months the browser knows (CLDR, by Intl). */
import { isoOf, type Part } from './timestamp.ts';

const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?';
const MONTH = "(\\p{L}[\\p{L}\\p{M}’'/]{1,20})";
const YEAR = '(\\d{4})(?!\\d)';
const JOIN = "[\\s.,-]{1,3}(?:de\\s|del\\s|of\\s|d[’'])?";
const TIME =
  '(?:[\\s,|·•/()–—-]{1,6}(?:\\p{L}{1,4}\\.?\\s{1,2})?(\\d{1,2})[:.hH](\\d{2})(?::\\d{2})?(?:\\s?([AaPp])\\.?[Mm]\\b\\.?)?(?:\\s?([A-Z]{2,4})\\b)?)?';
const DAY_FIRST = new RegExp(`(?<!\\d)${DAY}${JOIN}${MONTH}${JOIN}${YEAR}${TIME}`, 'u');
const MONTH_FIRST = new RegExp(`${MONTH}${JOIN}${DAY},?\\s{1,2}${YEAR}${TIME}`, 'u');
const YEAR_FIRST = new RegExp(
  `(?<!\\d)(\\d{4})\\s?(?:年|년|\\.)\\s?(\\d{1,2})\\s?(?:月|월|\\.)\\s?(\\d{1,2})(?:日|일|\\.)?${TIME}`,
  'u',
);
/** "2021. március 4.", "2021 m. kovo 4 d." */
const YEAR_AND_NAME = new RegExp(
  `(?<!\\d)(\\d{4})(?:\\.|\\s?\\p{L}{1,5}\\.?)?\\s${MONTH}\\s(\\d{1,2})(?!\\d)\\.?${TIME}`,
  'u',
);
/** Digits alone: the day comes first, but in English it may be the month, and then nothing is read. */
const NUMBERS = new RegExp(`(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2${YEAR}${TIME}`, 'u');
/** Words around a date in a line that says little else. */
const MOST_AROUND = 60;
/** Thai pages count years from the Buddha's death. */
const BUDDHIST_FROM = 2400;
const BUDDHIST = 543;

/**
 * The date that a short line tells, as ISO 8601: a day, with the wall clock of the place where it is written.
 * null where the line tells none, tells much else, or may be read in two ways.
 *
 * @param lang as the page declares it
 */
export function writtenDate(line: string, lang: string | null): string | null {
  const text = inLatinDigits(line);
  const found = yearFirst(text) ?? byName(text, lang) ?? numbers(text, lang);
  if (found === null) return null;
  const around = text.replace(found.whole, '').replace(/[\s\d\p{P}]+/gu, '');
  return around.length <= MOST_AROUND ? found.date : null;
}

interface Found {
  readonly whole: string;
  readonly date: string | null;
}

function dateOf(
  whole: string,
  [year, month, day]: readonly Part[],
  [hour, minute, half, zone]: readonly Part[],
): Found {
  const counted = Number(year);
  const common = counted > BUDDHIST_FROM ? String(counted - BUDDHIST) : year;
  return { whole, date: isoOf(common, month, day, [hour, minute, undefined, half, zone]) };
}

function yearFirst(text: string): Found | null {
  const match = YEAR_FIRST.exec(text);
  return match === null ? null : dateOf(match[0], match.slice(1, 4), match.slice(4));
}

function numbers(text: string, lang: string | null): Found | null {
  const match = NUMBERS.exec(text);
  if (match === null) return null;
  const [, first, mark, second, year] = match;
  const isClear = mark === '.' || !/^en\b/i.test(lang ?? 'en') || first === second || Number(first) > 12;
  return isClear ? dateOf(match[0], [year, second, first], match.slice(5)) : null;
}

/** The forms that name the month, and where in them the year, the month and the day stand. */
const NAMED: readonly (readonly [RegExp, number, number, number])[] = [
  [DAY_FIRST, 3, 2, 1],
  [MONTH_FIRST, 3, 1, 2],
  [YEAR_AND_NAME, 1, 2, 3],
];

function byName(text: string, lang: string | null): Found | null {
  let months: ((name: string) => string | undefined) | null = null;
  for (const [form, year, month, day] of NAMED) {
    const match = form.exec(text);
    if (match === null) continue;
    months ??= monthsOf(lang);
    const number = months(match[month] as string);
    if (number !== undefined) return dateOf(match[0], [match[year], number, match[day]], match.slice(4));
  }
  return null;
}

/** Number of a month by its name, whole or cut short, in the page's language or in English. */
function monthsOf(lang: string | null): (name: string) => string | undefined {
  const names = new Map<string, string>();
  for (const locale of [lang ?? 'en', 'en']) {
    for (const month of ['long', 'short'] as const) {
      for (const options of [{ month, day: 'numeric' }, { month }] as const) {
        const format = formatOf(locale, options);
        for (let i = 0; i < 12; i++) {
          const part = format?.formatToParts(Date.UTC(2021, i, 15)).find(({ type }) => type === 'month');
          const name = keyOf(part?.value ?? '');
          if (!names.has(name)) names.set(name, String(i + 1));
        }
      }
    }
  }
  return (written) => {
    // "آب/أغسطس": both names of a month
    for (const name of written.split('/').map(keyOf)) {
      const exact = names.get(name);
      if (exact !== undefined) return exact;
      const begun = [...names].filter(
        ([known]) => name.length > 2 && (known.startsWith(name) || name.startsWith(known)),
      );
      const numbers = new Set(begun.filter(([known]) => known.length > 2).map(([, number]) => number));
      if (numbers.size === 1) return [...numbers][0];
    }
    return undefined;
  };
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  } catch {
    // what a page declares as its language may be no language tag: then English alone is known
    return null;
  }
}

/** "২০২১" → "2021": every script's digits stand in a row of ten. */
function inLatinDigits(text: string): string {
  return text.replace(/(?=\P{ASCII})\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
    return String(value);
  });
}
