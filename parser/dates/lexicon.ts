/** A language's words for dates as one lexicon: from each phrase to all that it can mean. */
import type { CldrData, DateData, DayPart, RelativeUnit, Season, TimeUnit } from '../../languages/date-data.ts';
import type { LanguageData } from '../../languages/language.ts';
import type { Phrases } from '../../languages/phrases.ts';
import { Lexicon } from '../text/lexicon.ts';
import { tokenize } from '../text/tokens.ts';
import { feast } from './feasts.ts';
import { PARTS_OF_YEAR } from './periods.ts';
import { type Anchor, type Doubt, RANGE_MARKS, type Term, type TermClass, type TermValues, term } from './terms.ts';

const RELATIVE: Readonly<Record<RelativeUnit, TimeUnit>> = {
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
};

const entries = <V>(record: Readonly<Partial<Record<string, V>>> | undefined): [string, V][] =>
  Object.entries(record ?? {}) as [string, V][];

/** All words of a language that can stand in a date expression: its own file's first, then CLDR's. */
export function compileTerms(language: LanguageData): Lexicon<Term> {
  const { lang, cldr, own } = language;
  const lexicon = new Lexicon<Term>(lang);
  const known = new Set<string>();
  const data: DateData = own?.dates ?? {};
  const without = new Set(data.without);
  const ambiguous = new Set(data.ambiguous);
  const common = new Set(data.commonNouns);
  const plurals = new Set(data.pluralUnits);
  const doubtOf = (phrase: string): Doubt =>
    common.has(phrase) ? 'common' : ambiguous.has(phrase) ? 'ambiguous' : 'none';
  const add = <C extends TermClass>(
    phrases: Phrases | undefined,
    name: C,
    value: TermValues[C],
    doubt: Doubt = 'none',
  ) => {
    for (const phrase of phrases ?? []) {
      const key = `${phrase}\t${name}\t${JSON.stringify(value)}`;
      if (phrase === '' || known.has(key)) continue;
      known.add(key);
      const plural = name === 'unit' && plurals.has(phrase);
      const meant = term(name, value, doubt === 'none' ? doubtOf(phrase) : doubt, plural);
      lexicon.add(phrase, meant);
      const plain = data.plainLetters ? plainSpelling(phrase, name) : phrase;
      if (plain !== phrase && !without.has(plain)) lexicon.add(plain, meant);
    }
  };
  addOwn(data, add);
  addCompounds(language, add);
  if (cldr !== null) {
    // whoever writes a language's file also writes its inflections, or says that they are many
    const forms = data.inflects || Object.keys(data).length === 0 ? inflected : (phrases: Phrases) => phrases;
    const distances = Object.values(data.distances ?? {}).flat();
    addCldr(cldr, add, (phrases) =>
      forms(phrases.filter((phrase) => !without.has(phrase) && !isDistance(phrase, phrases, distances))),
    );
    addWords(cldr, add, without);
  }
  addPlurals(lexicon, data.pluralUnits ?? [], lang);
  return lexicon;
}

/** Words that no other becomes without its marks, even in scripts in which marks are many. */
const PLAIN_CLASSES = new Set<TermClass>(['month', 'weekday', 'nearday', 'unit', 'shift', 'period']);
/** Shorter words become others: año, ano. */
const SHORTEST_PLAIN = 5;
const LATIN = /\p{Script=Latin}/u;

/** A phrase without the marks on its letters, or the phrase itself where that could be another word. */
function plainSpelling(phrase: string, name: TermClass): string {
  // a stem without its mark begins other words: πέρσι (last year), περσικός (Persian)
  const stem = phrase.endsWith('*');
  if (stem && (name !== 'shift' || !LATIN.test(phrase) || phrase.length <= SHORTEST_PLAIN)) return phrase;
  if (LATIN.test(phrase) && (phrase.length < SHORTEST_PLAIN || !PLAIN_CLASSES.has(name))) return phrase;
  return phrase
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');
}

/** Plural forms that a unit's stem holds already become words of their own, which tell that they are plural. */
function addPlurals(lexicon: Lexicon<Term>, phrases: Phrases, lang: string): void {
  for (const phrase of phrases) {
    if (lexicon.get(phrase).length > 0) continue;
    const tokens = tokenize(phrase, lang);
    const unit = lexicon.longest(tokens, 0)?.values.find((found) => found.class === 'unit');
    if (unit?.class === 'unit') lexicon.add(phrase, term('unit', unit.value, unit.doubt, true));
  }
}

/** The shortest word that may take endings: shorter ones are the beginning of too many others. */
const SHORTEST_INFLECTED = 5;

/** Words with any ending, for languages whose inflections nobody has written down; CLDR gives one or two cases. */
function inflected(phrases: Phrases): Phrases {
  return phrases.flatMap((phrase) =>
    phrase.length >= SHORTEST_INFLECTED && /^\p{L}+$/u.test(phrase) ? [phrase, `${phrase}*`] : [phrase],
  );
}

/** Adds words of one meaning. */
type Add = <C extends TermClass>(phrases: Phrases | undefined, name: C, value: TermValues[C], doubt?: Doubt) => void;

function addCldr(cldr: CldrData, add: Add, kept: (phrases: Phrases) => Phrases): void {
  const short = (names: Phrases) => kept(names.flatMap((name) => [name, `${name}.`]));
  cldr.months.forEach((names, i) => {
    add(kept(names), 'month', i + 1);
  });
  cldr.shortMonths.forEach((names, i) => {
    add(short(names), 'month', i + 1, 'short');
  });
  cldr.weekdays.forEach((names, i) => {
    add(kept(names), 'weekday', i + 1);
  });
  cldr.shortWeekdays.forEach((names, i) => {
    add(short(names), 'weekday', i + 1, 'short');
  });
  for (const [unit, names] of entries(cldr.relative)) {
    for (const [offset, name] of Object.entries(names)) {
      if (unit === 'day') add(kept([name]), 'nearday', { offset: Number(offset), part: null, anchor: 'published' });
      else add(kept([name]), 'period', { unit: RELATIVE[unit as RelativeUnit], offset: Number(offset) });
    }
  }
  for (const [offset, word] of shiftWords(cldr)) add(kept([word]), 'shift', { offset, anchor: 'published' });
  for (const [unit, names] of entries(cldr.units)) add(kept(names), 'unit', RELATIVE[unit as RelativeUnit]);
  for (const [part, names] of entries(cldr.dayPeriods)) add(kept(names), 'part', part as DayPart);
  for (const [sign, [before, after]] of [
    [-1, cldr.ago],
    [1, cldr.hence],
  ] as const) {
    // a word on both sides is one phrase in two pieces: the one before decides
    if (before !== '') add(kept([before]), 'before', { sign, anchor: 'published' });
    else add(kept([after]), 'ago', { sign, anchor: 'published' });
  }
}

/** Whether a unit's name has "ago" in it, where CLDR's patterns do not set the two apart: দিন আগে. */
function isDistance(phrase: string, units: Phrases, distances: Phrases): boolean {
  return units.some((unit) => phrase.startsWith(unit) && distances.includes(phrase.slice(unit.length).trim()));
}

/** Abbreviations that are words of their own ("do", "mar") are names in a whole date: do 28 sep, 14 Mar 2017. */
function addWords({ shortMonths, shortWeekdays }: CldrData, add: Add, without: ReadonlySet<string>): void {
  const left = (names: Phrases) => names.flatMap((name) => [name, `${name}.`]).filter((name) => without.has(name));
  shortMonths.forEach((names, i) => {
    add(left(names), 'month', i + 1, 'dated');
  });
  shortWeekdays.forEach((names, i) => {
    add(left(names), 'weekday', i + 1, 'dated');
  });
}

function addOwn(data: DateData, add: Add): void {
  data.months?.forEach((names, i) => {
    add(names, 'month', i + 1);
  });
  data.weekdays?.forEach((names, i) => {
    add(names, 'weekday', i + 1);
  });
  const day = (offset: string, anchor: Anchor, part: DayPart | null = null) => ({
    offset: Number(offset),
    part,
    anchor,
  });
  for (const [offset, words] of entries(data.days)) add(words, 'nearday', day(offset, 'published'));
  for (const [offset, words] of entries(data.contextDays)) add(words, 'nearday', day(offset, 'context'));
  for (const [key, words] of entries(data.dayParts)) {
    const [offset = '0', part] = key.split(' ');
    add(words, 'nearday', day(offset, 'published', part as DayPart));
  }
  for (const [unit, words] of entries(data.units)) add(words, 'unit', unit as TimeUnit);
  for (const [unit, words] of entries(data.agoUnits))
    add(words, 'agounit', { unit: unit as TimeUnit, ago: { sign: -1, anchor: 'published' } });
  for (const [part, words] of entries(data.parts)) add(words, 'part', part as DayPart);
  for (const [season, words] of entries(data.seasons)) add(words, 'season', season as Season);
  for (const [sign, words] of entries(data.distances)) add(words, 'ago', { sign: Number(sign), anchor: 'published' });
  for (const [sign, words] of entries(data.distancesBefore))
    add(words, 'before', { sign: Number(sign), anchor: 'published' });
  add(data.hence, 'before', { sign: 1, anchor: 'published' }, 'future');
  data.solarMonths?.forEach((names, i) => {
    add(names, 'solarmonth', i + 1);
  });
  for (const [sign, words] of entries(data.contextDistances))
    add(words, 'ago', { sign: Number(sign), anchor: 'context' });
  for (const [offset, words] of entries(data.shifts))
    add(words, 'shift', { offset: Number(offset), anchor: 'published' });
  for (const [offset, words] of entries(data.contextShifts))
    add(words, 'shift', { offset: Number(offset), anchor: 'context' });
  for (const [set, words] of entries(data.sets)) add(words, 'set', set);
  for (const [ref, words] of entries(data.references)) add(words, 'ref', ref);
  for (const [name, value] of entries(data.decades?.names)) add([name], 'decade', value);
  for (const [date, words] of entries(data.holidays)) {
    add(words, 'holiday', feast(date, data.easter ?? 'gregorian'));
  }
  for (const [key, words] of entries(data.periods)) {
    const [offset = '0', unit = 'D'] = key.split(' ');
    add(words, 'period', { unit: unit as TimeUnit, offset: Number(offset) });
  }
  for (const [key, words] of entries(data.contextPeriods)) {
    const [offset = '0', unit = 'D'] = key.split(' ');
    add(words, 'moved', { offset: Number(offset), unit: unit as TimeUnit });
  }
  for (const [time, words] of entries(data.times)) {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    add(words, 'clock', { hour, minute });
  }
  add(data.weekend, 'weekend', true);
  add(data.nightBefore, 'eve', true);
  add(data.vague, 'vague', true);
  add(data.halves, 'half', true);
  add(data.edges, 'edge', true);
  add(data.approximators, 'about', true);
  for (const [sign, words] of entries(data.offsets)) add(words, 'offset', { sign: Number(sign) });
  add(data.every, 'every', true);
  add(data.frequency?.often, 'often', true);
  add(data.frequency?.times, 'times', true);
  add(data.frequency?.per, 'per', true);
  add(data.rangeWords, 'to', 'range');
  add(data.listWords, 'to', 'list');
  add(RANGE_MARKS, 'to', 'range');
  for (const unit of ['Q', 'H'] as const)
    for (let ordinal = 1; ordinal <= PARTS_OF_YEAR[unit]; ordinal++)
      add([`${unit.toLowerCase()}${ordinal}`], 'partofyear', { unit, ordinal });
  add(data.meridiem?.am, 'meridiem', 'am');
  add(data.meridiem?.pm, 'meridiem', 'pm');
  add(data.clock, 'at', true);
  add(data.timeZones, 'zone', true);
  add(data.fiscal, 'fiscal', true);
  add(data.calendarWeeks, 'calendarweek', true);
}

/** "Montagabend": every weekday with every part of the day, in one word. */
function addCompounds({ cldr, own }: LanguageData, add: Add): void {
  const { weekdays = [], parts, partJoints = [] } = own?.dates ?? {};
  for (let day = 1; day <= 7; day++) {
    const names = [...(cldr?.weekdays[day - 1] ?? []), ...(weekdays[day - 1] ?? [])];
    for (const [part, words] of entries(parts)) {
      const joined = partJoints.flatMap((joint) => names.flatMap((name) => words.map((word) => name + joint + word)));
      add(joined, 'weekdaypart', { weekday: day, part: part as DayPart });
    }
  }
}

/** "last", "this" and "next": what CLDR's "last week" says besides the unit. */
function shiftWords(cldr: CldrData): [offset: number, word: string][] {
  return entries(cldr.relative).flatMap(([unit, names]) => {
    const forms = unit === 'day' ? [] : (cldr.units[unit as RelativeUnit] ?? []);
    return Object.entries(names).flatMap(([offset, name]) =>
      forms.flatMap((form) => besides(form, name).map((word): [number, string] => [Number(offset), word])),
    );
  });
}

/** No article has more letters. */
const LONGEST_ARTICLE = 3;

/** What a phrase says before or after a word, with and without the article: "la semana pasada", "el próximo mes". */
function besides(word: string, phrase: string): string[] {
  const at = ` ${phrase} `.indexOf(` ${word} `);
  if (at < 0) return [];
  const before = phrase.slice(0, at).trim();
  const after = phrase.slice(at + word.length).trim();
  if (after !== '') return before.length <= LONGEST_ARTICLE ? [after] : [];
  const article = before.indexOf(' ');
  const bare = article > 0 && article <= LONGEST_ARTICLE ? [before.slice(article + 1)] : [];
  return before === '' ? [] : [before, ...bare];
}
