/**
 * `npm run cldr`: writes languages/cldr.json from the CLDR that the pinned Node carries, for every language it knows.
 * The words are shipped because a browser's own `Intl` may know fewer languages and say nothing about it.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CldrData, FieldOrder, RelativeUnit } from '../languages/date-data.ts';
import { fold } from '../parser/text/fold.ts';
import { type Tokens, tokenize } from '../parser/text/tokens.ts';

const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const satisfies readonly RelativeUnit[];
/** `Intl` measures in these; it has no quarters. */
const MEASURED = new Set<RelativeUnit>(['minute', 'hour', 'day', 'week', 'month', 'year']);
/** Numbers that reach every plural category of every language. */
const COUNTS = [1, 2, 3, 5, 11, 20, 100, 1.5];
/** Hours that reach every flexible day period, with the part of the day that TIMEX3 names for them. */
const PERIODS = { MO: [6, 7, 9, 11], MI: [12], AF: [13, 15, 17], EV: [19, 20], NI: [0, 2, 22, 23] } as const;

type Options = Intl.DateTimeFormatOptions;

/** Gregorian fields in Latin digits, whatever the locale's own calendar and digits. */
const locale = (lang: string) => `${lang}-u-ca-gregory-nu-latn`;
const day = (month: number, date = 1, hour = 0) => new Date(Date.UTC(2023, month, date, hour));
const unique = (words: readonly string[]) => [...new Set(words)].filter((word) => word !== '');

function parts(lang: string, options: Options, date: Date): Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(locale(lang), { ...options, timeZone: 'UTC' }).formatToParts(date);
}

function part(lang: string, options: Options, type: string, date: Date): string {
  return parts(lang, options, date).find((found) => found.type === type)?.value ?? '';
}

const key = (word: string, lang: string) => fold(word.trim(), lang).replace(/\.$/, '');
const HAS_DIGIT = /\d/;
const HAS_LETTER = /\p{L}/u;

/**
 * A month by name: alone, with a year, and with a day, where many languages put it in the genitive.
 * @param variants tags of regions and scripts with names of their own: Jänner in Austria, شباط in Iraq
 */
function months(lang: string, width: 'long' | 'short', variants: readonly string[]): string[][] {
  const shapes: Options[] = [{ month: width }, { month: width, day: 'numeric' }];
  // V8 aborts on the short month with a year in Scottish Gaelic
  if (width === 'long') shapes.push({ month: width, year: 'numeric' });
  const alone = variants.map((tag) => new Intl.DateTimeFormat(locale(tag), { month: width, timeZone: 'UTC' }));
  return Array.from({ length: 12 }, (_, month) => {
    const names = shapes.map((shape) => part(lang, shape, 'month', day(month)));
    const others = alone.map((format) => format.format(day(month)));
    return unique([...names, ...others].map((name) => key(name, lang))).filter((name) => !HAS_DIGIT.test(name));
  });
}

/** Weekdays from Monday. */
function weekdays(lang: string, width: 'long' | 'short'): string[][] {
  const shapes: Options[] = [{ weekday: width }, { weekday: width, day: 'numeric', month: 'long' }];
  // 2 January 2023 was a Monday
  return Array.from({ length: 7 }, (_, i) =>
    unique(shapes.map((shape) => key(part(lang, shape, 'weekday', day(0, 2 + i)), lang))).filter((name) =>
      HAS_LETTER.test(name),
    ),
  );
}

/** Names that only the short form adds to the long one. */
const added = (short: string[][], long: string[][]) =>
  short.map((names, i) => names.filter((name) => !long[i]?.includes(name)));

/** "yesterday", "last week", … by offset; offsets that are said with a number are left out. */
function relative(lang: string): CldrData['relative'] {
  const words = new Intl.RelativeTimeFormat(locale(lang), { numeric: 'auto' });
  const found: Record<string, Record<string, string>> = {};
  for (const unit of UNITS.slice(2)) {
    const named = [-2, -1, 0, 1, 2].flatMap((offset) => {
      const word = words.format(offset, unit);
      return HAS_DIGIT.test(word) || isRoot(word, lang) ? [] : [[offset, key(word, lang)]];
    });
    if (named.length > 0) found[unit] = Object.fromEntries(named);
  }
  return found;
}

/** CLDR's root is written in English: what another language has in English is a gap in it. */
function isRoot(word: string, lang: string): boolean {
  return lang !== 'en' && /^(this|last|next) (week|month|quarter|year)$/.test(word);
}

/** The root's symbols for units, which are no words either. */
const ROOT_UNITS = new Set(['d', 'w', 'm', 'y', 'h', 'min']);

interface Phrase {
  readonly unit: RelativeUnit;
  readonly before: string[];
  readonly after: string[];
}

const words = (text: string, lang: string): string[] => [...tokenize(text, lang).folded];

/** What stands before and after the number in "in 3 days", for every unit and plural form that is said with a number. */
function phrases(lang: string, sign: -1 | 1): Phrase[] {
  const format = new Intl.RelativeTimeFormat(locale(lang), { numeric: 'always' });
  return UNITS.flatMap((unit) =>
    COUNTS.flatMap((count) => {
      const pieces = format.formatToParts(sign * count, unit);
      const first = pieces.findIndex((piece) => piece.type !== 'literal');
      const last = pieces.findLastIndex((piece) => piece.type !== 'literal');
      if (first < 0) return [];
      const text = (from: number, to: number) =>
        words(
          pieces
            .slice(from, to)
            .map(({ value }) => value)
            .join(''),
          lang,
        );
      return [{ unit, before: text(0, first), after: text(last + 1, pieces.length) }];
    }),
  );
}

/** How many words all lists share at their beginning. */
function shared(lists: readonly string[][]): number {
  const [first = [], ...rest] = lists;
  let length = 0;
  while (length < first.length && rest.every((list) => list[length] === first[length])) length++;
  return length;
}

/** Words joined so that `tokenize` gives the same words again. */
function join(list: readonly string[], lang: string): string {
  const tight = list.join('');
  const again: Tokens = tokenize(tight, lang);
  return again.count === list.length ? tight : list.join(' ');
}

/** "ago" and "in": the words that the phrases of all units share; what is left of each are the unit's inflected forms. */
function direction(lang: string, sign: -1 | 1) {
  const all = phrases(lang, sign);
  // CLDR's root says "-3 d": no words at all
  const spoken = all.every(({ before }) => !before.some((word) => word === '-' || word === '+'));
  if (!spoken) return { before: '', after: '', units: [] };
  const before = shared(all.map((phrase) => phrase.before));
  const after = shared(all.map((phrase) => phrase.after.toReversed()));
  const first = all[0] as Phrase;
  return {
    before: join(first.before.slice(0, before), lang),
    after: after === 0 ? '' : join(first.after.slice(-after), lang),
    units: all.map((phrase): [RelativeUnit, string] => [
      phrase.unit,
      phrase.before.length > before ? '' : join(phrase.after.slice(0, phrase.after.length - after), lang),
    ]),
  };
}

/** A unit's word forms: "day", "days". */
function measured(lang: string, unit: RelativeUnit): string[] {
  if (!MEASURED.has(unit)) return [];
  const format = new Intl.NumberFormat(locale(lang), { style: 'unit', unit, unitDisplay: 'long' });
  const names = COUNTS.map((count) =>
    key(format.formatToParts(count).find((piece) => piece.type === 'unit')?.value ?? '', lang),
  );
  return names.filter((name) => !ROOT_UNITS.has(name));
}

const PUNCTUATION = /^[\p{P}\p{S}]$/u;

/** A date format as a pattern of the date grammar; its punctuation is optional, as news is free with it. */
function format(lang: string, options: Options): string {
  const symbols: string[] = [];
  const literal = (text: string, optional = false) => {
    for (const word of words(text, lang)) symbols.push(optional || PUNCTUATION.test(word) ? `[{${word}}]` : word);
  };
  for (const { type, value } of parts(lang, options, day(1, 7))) {
    const digits = /\d+/.exec(value);
    if (type === 'weekday' || type === 'day' || type === 'year' || type === 'month') {
      const name = type === 'month' && digits ? 'mm' : type;
      if (digits) literal(value.slice(0, digits.index));
      symbols.push(`{${name}}`);
      if (digits) literal(value.slice(digits.index + digits[0].length));
    } else literal(value, type === 'era');
  }
  return symbols.join(' ');
}

/** Formats that tell nothing of the order of words. */
const BARE = /^\{(month|year|day|mm)\}( \[\{\.\}\])?$/;

function formats(lang: string): string[] {
  const month = 'long';
  const shapes: Options[] = [
    { weekday: 'long', day: 'numeric', month, year: 'numeric' },
    { day: 'numeric', month, year: 'numeric' },
    { weekday: 'long', day: 'numeric', month },
    { day: 'numeric', month },
    { month, year: 'numeric' },
    { month },
    { year: 'numeric' },
    { day: 'numeric' },
  ];
  return unique(shapes.map((shape) => format(lang, shape))).filter((found) => !BARE.test(found));
}

const letters = { day: 'd', month: 'm', year: 'y' } as const;

function order(tag: string): FieldOrder {
  return parts(tag, { day: 'numeric', month: 'numeric', year: 'numeric' }, day(1, 7))
    .flatMap(({ type }) => letters[type as keyof typeof letters] ?? [])
    .join('') as FieldOrder;
}

/** The language's tags with a region or script for which CLDR has data of its own. */
function variantsOf(lang: string): string[] {
  const own = new Intl.Locale(lang).maximize();
  return (
    [...REGIONS, ...SCRIPTS]
      .filter((subtag) => subtag !== own.region && subtag !== own.script)
      .map((subtag) => `${lang}-${subtag}`)
      // a number format is made far faster than a date format, and tells as well whether CLDR knows the tag
      .filter((tag) => new Intl.NumberFormat(tag).resolvedOptions().locale === tag)
  );
}

/** Regions whose numeric order differs from that of the language at large. */
function orders(variants: readonly string[], general: FieldOrder): Record<string, FieldOrder> {
  const found: Record<string, FieldOrder> = {};
  for (const tag of variants) {
    const { region } = new Intl.Locale(tag);
    const here = order(tag);
    if (region !== undefined && here !== general) found[region] = here;
  }
  return found;
}

function dayPeriods(lang: string): CldrData['dayPeriods'] {
  const format = new Intl.DateTimeFormat(locale(lang), {
    hour: 'numeric',
    hourCycle: 'h12',
    dayPeriod: 'long',
    timeZone: 'UTC',
  });
  const period = (hour: number) => {
    const found = format.formatToParts(day(0, 1, hour)).find((piece) => piece.type === 'dayPeriod');
    return found ? key(found.value, lang) : '';
  };
  return Object.fromEntries(
    Object.entries(PERIODS)
      .map(([name, hours]) => [name, unique(hours.map(period)).filter((word) => !/^[ap]\W?m\W?$/.test(word))] as const)
      .filter(([, found]) => found.length > 0),
  );
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const CODES = LETTERS.flatMap((a) => LETTERS.flatMap((b) => [a + b, ...LETTERS.map((c) => a + b + c)]));
const REGIONS = LETTERS.flatMap((a) => LETTERS.map((b) => (a + b).toUpperCase())).filter(
  (code) => new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined,
);

/** Scripts that a second orthography of a language is written in. */
const SCRIPTS = ['Latn', 'Cyrl', 'Arab', 'Hant', 'Hans'];

function language(lang: string): CldrData {
  const variants = variantsOf(lang);
  const ago = direction(lang, -1);
  const hence = direction(lang, 1);
  const long = months(lang, 'long', variants);
  const weekday = weekdays(lang, 'long');
  const general = order(lang);
  const units = UNITS.map((unit) => [
    unit,
    unique([
      ...measured(lang, unit),
      ...[...ago.units, ...hence.units].flatMap(([of, word]) => (of === unit ? word : [])),
    ]),
  ]);
  return {
    months: long,
    shortMonths: added(months(lang, 'short', variants), long),
    weekdays: weekday,
    shortWeekdays: added(weekdays(lang, 'short'), weekday),
    relative: relative(lang),
    units: Object.fromEntries(units),
    ago: [ago.before, ago.after],
    hence: [hence.before, hence.after],
    dayPeriods: dayPeriods(lang),
    formats: formats(lang),
    order: general,
    regions: orders(variants, general),
  };
}

/** CLDR's words for dates, by language code, without the languages for which it has only root data ("M01"). */
export function cldrData(): Record<string, CldrData> {
  const found: Record<string, CldrData> = {};
  for (const lang of Intl.DateTimeFormat.supportedLocalesOf(CODES).filter((code) => CODES.includes(code))) {
    if (/^M\d\d/.test(part(lang, { month: 'long' }, 'month', day(0)))) continue;
    found[lang] = language(lang);
  }
  return found;
}

/** One language a line, so that a new CLDR reads as a diff. */
export function serialise(data: Record<string, CldrData>): string {
  const lines = Object.entries(data)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([lang, value]) => `${JSON.stringify(lang)}:${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../languages/cldr.json', import.meta.url);
  const data = cldrData();
  writeFileSync(file, serialise(data));
  process.stdout.write(
    `${fileURLToPath(file)}: ${Object.keys(data).length} languages, CLDR ${process.versions.cldr}\n`,
  );
}
