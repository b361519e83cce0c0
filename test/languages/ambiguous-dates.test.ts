/**
 * Words that mean several things in date expressions, language by language. A word that joins this list is a decision:
 * say in the language's file which reading holds where (ambiguous, commonNouns, the order of its patterns).
 */
import { describe, expect, it } from 'vitest';
import { languageData, languages } from '../../languages/registry.ts';
import { compileTerms } from '../../parser/dates/lexicon.ts';
import type { Term } from '../../parser/dates/terms.ts';
import { tokenize } from '../../parser/text/tokens.ts';

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  // "morgen" is tomorrow and morning; "früher" once, and earlier behind an amount
  de: ['früher', 'morgen'],
  // "πριν" stands before an amount and behind it
  el: ['πριν'],
  // "current" refers or tells which; "earlier" and "later" follow an amount or stand before a period
  en: ['current', 'earlier', 'half', 'later'],
  // "mañana" is tomorrow, and behind an article the morning
  es: ['actual', 'atrás', 'mar', 'mañana', 'unos'],
  // "kuni" approximates an amount and joins a range; "varem" is once, and earlier behind an amount
  et: ['kuni', 'varem'],
  // "egun" is a day, and today
  eu: ['egun', 'iraganeko'],
  // "kesä" is summer, and short for June beside a number
  fi: ['kesä'],
  // Sunday and week; "mar" is Tuesday and March, each in a whole date
  fil: ['linggo', 'mar'],
  fr: ['mar', 'mar.'],
  gl: ['mar'],
  // "idei" and "tavalyi" are this and last year's, and this and last before a month
  hu: ['előző', 'idei', 'tavalyi'],
  // "minggu" is Sunday with a capital, a week without
  id: ['besok', 'kemarin', 'minggu'],
  // "ora" is an hour, and now
  it: ['mar', 'ora'],
  // "日" is a day, and Sunday in brackets
  ja: ['後', '日'],
  // "금" is this, and Friday in brackets; "일" a day, and Sunday
  ko: ['금', '올', '일'],
  // "pernai" is last year, and last before a month
  lt: ['pernai'],
  lv: ['pērnā'],
  // "недела" is Sunday, and a week behind a number
  mk: ['недела'],
  // "o ano", "o mês": the one last spoken of
  pt: ['ano', 'atual', 'até', 'mês', 'trimestre'],
  // "luni" is Monday, and months behind a number
  ro: ['luni', 'lunii', 'mar'],
  // "дня" is of the day and in the afternoon
  ru: ['днем', 'дня', 'днём', 'ранее'],
  // "nedelja" is Sunday, and a week behind a number
  sr: ['nedelja', 'nedelju'],
  // "jana" is yesterday, and last behind a unit
  sw: ['jana', 'kesho'],
  // CLDR joins "last year" into one word, which its unit then is too
  th: ['อาทิตย์'],
  uk: ['щороку'],
  // "ہفتہ" is Saturday, and a week behind a number
  ur: ['ہفتہ'],
  // "tới" is next, and joins a range
  vi: ['sau', 'tới'],
};

/** Classes that one word has in many languages, each in a place of its own: "lalu" is "ago" behind an amount, "last" behind a unit. */
const REGULAR: readonly (readonly string[])[] = [
  ['ago', 'shift'],
  ['calendarweek', 'unit'],
  ['at', 'unit'],
  ['meridiem', 'part'],
  ['part'],
  ['meridiem'],
];

/** Classes of words that only join amounts, and are nothing without one: "before" in "two weeks before Christmas". */
const JOINING = new Set(['offset', 'per', 'often', 'times']);

function isRegular(terms: readonly Term[]): boolean {
  const classes = [...new Set(terms.map((term) => term.class))].sort();
  const directions = new Set(
    terms.map(({ class: name, value }) =>
      name === 'ago' ? value.sign : name === 'shift' ? Math.sign(value.offset) : 0,
    ),
  );
  return directions.size === 1 && REGULAR.some((each) => each.join() === classes.join());
}

/** Single words with more than one class or, in one class, more than one value. */
function ambiguousWords(lang: string): string[] {
  const language = languageData(lang);
  const lexicon = compileTerms(language);
  const words = new Set<string>();
  JSON.stringify([language.cldr, language.own?.dates], (_key, value) => {
    if (typeof value === 'string' && !value.includes('{')) words.add(value);
    return value;
  });
  return [...words]
    .filter((word) => {
      const tokens = tokenize(word, lang);
      const match = tokens.count === 0 ? null : lexicon.longest(tokens, 0);
      const meant = match?.values.filter((term) => !JOINING.has(term.class)) ?? [];
      return match?.to === tokens.count && new Set(meant.map(reading)).size > 1 && !isRegular(meant);
    })
    .sort();
}

const reading = ({ class: name, value }: Term) => `${name} ${JSON.stringify(value)}`;

describe('ambiguous words', () => {
  // where nobody has written dates, CLDR's words stand unreviewed
  const written = languages.filter(({ dates }) => Object.keys(dates).length > 0).map(({ lang }) => lang);
  it.each(written)('of %s are all known', (lang) => {
    expect(ambiguousWords(lang)).toEqual(KNOWN[lang] ?? []);
  });
});
