/** Ranges: "3–5 March" is two expressions, and the one lends the other what both share. */
import type { FieldOrder, TimeUnit } from '../../languages/date-data.ts';
import type { LanguageData } from '../../languages/language.ts';
import type { DateExpression } from '../annotations.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import { firstDay, movePeriod, type Period } from './calendar.ts';
import type { Slot } from './matching.ts';
import { numericDates } from './numeric.ts';
import { fromPeriod, type Resolved, type Terms } from './rule.ts';
import { type Term, type TermClass, type TermValues, term } from './terms.ts';

/** One end of a range: its own terms, and those it has from the other end. */
export interface RangeEnd {
  readonly slots: readonly Slot[];
  readonly lent: readonly Slot[];
  /** What joins it to the end that came first. */
  readonly joint: Joint | null;
}

/** "to" or "and". */
export type Joint = TermValues['to'];

/** A language's words around the two ends of a range. */
export interface RangeWords {
  /** Before both ends or behind them, where only "and" stands between: between, zwischen, के बीच. */
  readonly between: Lexicon<true>;
  /** What may stand between "to" and the second end: articles and prepositions. */
  readonly particles: Lexicon<true>;
  /** Endings of a first end behind which the second follows at once. */
  readonly endings: readonly string[];
}

/** Compiles them; a language without a file has none. */
export function compileRanges({ lang, own }: LanguageData): RangeWords {
  const definite = own?.attribution.determiners.definite ?? [];
  const prepositions = own?.attribution.prepositions ?? [];
  return {
    between: new Lexicon<true>(lang).addAll(own?.dates.between ?? [], true),
    particles: new Lexicon<true>(lang).addAll([...definite, ...prepositions], true),
    endings: own?.dates.rangeEndings ?? [],
  };
}

/** No phrase of `between` has more words than this, with an article behind it. */
const LONGEST_BETWEEN = 3;

/** Whether a word before or behind tokens `[from, to)` makes a range of two dates that "and" joins. */
export function isBetween(tokens: Tokens, from: number, to: number, { between, particles }: RangeWords): boolean {
  if (between.longest(tokens, to, tokens.count) !== null) return true;
  for (let i = Math.max(0, from - LONGEST_BETWEEN); i < from; i++) {
    const opener = between.longest(tokens, i, from);
    if (opener !== null && (opener.to === from || particles.longest(tokens, opener.to, from)?.to === from)) return true;
  }
  return false;
}

/** No word for "to" and the particles behind it have more tokens than this. */
const LONGEST_JOINT = 4;

/** Whether the word of a token, as it is written, says that a range begins: 3일부터. */
export function opensRange(written: Tokens, i: number, { endings }: RangeWords): boolean {
  const word = written.folded[i] as string;
  return endings.some((ending) => word.length > ending.length && word.endsWith(ending));
}

/** What joins two expressions of which the first ends at one token and the second begins at another: "to the". */
export function jointBetween(
  tokens: Tokens,
  from: number,
  to: number,
  terms: Lexicon<Term>,
  { particles }: RangeWords,
): Joint | null {
  if (to <= from || to - from > LONGEST_JOINT) return null;
  for (let match = terms.longest(tokens, from, to); match !== null; ) {
    const joint = match.values.find((found) => found.class === 'to');
    const rest = match.to;
    if (joint?.class === 'to' && (rest === to || particles.longest(tokens, rest, to)?.to === to)) return joint.value;
    match = rest - from > 1 ? terms.longest(tokens, from, rest - 1) : null;
  }
  return null;
}

/** Whether two expressions that a word for "to" joins are a range: of one type, the second later than the first. */
export function areEnds(begin: DateExpression, end: DateExpression): boolean {
  if (begin.type !== end.type || begin.range === null || end.range === null) return false;
  return begin.range[0] === end.range[0] ? begin.value < end.value : begin.range[0] < end.range[0];
}

/** What one end may leave to the other: the month to a day, "o'clock" to an hour. A weekday is its own. */
const LENT: Readonly<Partial<Record<TermClass, readonly TermClass[]>>> = {
  month: ['day', 'ordinal'],
  mm: ['day', 'ordinal'],
  year: ['day', 'ordinal', 'month', 'mm', 'unit', 'season', 'numericshort'],
  shift: ['day', 'ordinal', 'month', 'weekday', 'unit', 'season'],
  // "this year through August"
  period: ['month', 'mm'],
  unit: ['ordinal', 'n'],
  at: ['hour', 'dottedclock'],
  meridiem: ['hour', 'clock'],
};

/** The expressions that a candidate's terms make up: one, or the two ends of a range. */
export function splitRange(slots: readonly Slot[], order: FieldOrder): RangeEnd[] {
  const at = slots.findIndex((slot) => slot.term.class === 'to');
  if (at < 0 || isCompoundAmount(slots)) return [{ slots, lent: [], joint: null }];
  const first = slots.slice(0, at);
  const second = slots.slice(at + 1);
  const joint = slots[at]?.term.value as Joint;
  const lent = missing(first, second, order);
  return [
    { slots: first, lent: joint === 'range' ? yearBefore(lent, first, second) : lent, joint: null },
    { slots: second, lent: missing(second, first, order), joint },
  ];
}

/** Units from the finest to the coarsest. */
const UNITS: readonly TimeUnit[] = ['TS', 'TM', 'TH', 'D', 'W', 'M', 'Q', 'H', 'Y', 'DE', 'CE'];

/** Whether "and" joins an amount and a finer one, which are counted together: two weeks and three days. */
export function isCompoundAmount(slots: readonly Slot[]): boolean {
  const units = slots.flatMap(({ term: { class: name, value } }) => (name === 'unit' ? UNITS.indexOf(value) : []));
  const [first, second] = units;
  return (
    units.length === 2 &&
    (first as number) > (second as number) &&
    slots.filter(({ term }) => term.class === 'n').length === 2 &&
    slots.every(({ term: { class: name, value } }) => name !== 'to' || value === 'list')
  );
}

/** What the terms of an end lack and the other end has. */
export function missing(own: readonly Slot[], other: readonly Slot[], order: FieldOrder): Slot[] {
  const has = new Set(own.map((slot) => slot.term.class));
  return other
    .flatMap((slot) => fieldsOf(slot, order))
    .filter(({ term }) => !has.has(term.class) && LENT[term.class]?.some((taker) => has.has(taker)) === true);
}

/** A date in numbers by its fields: "14. - 15.10.2013" lends month and year, "14. - 15.10." the month. */
function fieldsOf(slot: Slot, order: FieldOrder): readonly Slot[] {
  const { term: numbers, from, to } = slot;
  const isNumeric = numbers.class === 'numeric' || numbers.class === 'numericshort';
  const [fields] = isNumeric ? numericDates(numbers.value, order) : [];
  if (fields === undefined) return [slot];
  const lent = fields.year === null ? [] : [term('year', fields.year)];
  return [term('mm', fields.month), ...lent].map((each) => ({ term: each, from, to }));
}

/** The year before, where a range ends in a month that comes first in the year: "December to May 2020". */
function yearBefore(lent: readonly Slot[], first: readonly Slot[], second: readonly Slot[]): Slot[] {
  const crosses = (monthOf(first) ?? 0) > (monthOf(second) ?? 12);
  return lent.map((slot) =>
    crosses && slot.term.class === 'year' ? { ...slot, term: term('year', slot.term.value - 1) } : slot,
  );
}

function monthOf(slots: readonly Slot[]): number | undefined {
  for (const slot of slots) if (slot.term.class === 'month') return slot.term.value;
  return undefined;
}

/** The end of a range, moved on by a week or a year where it was read as lying before the beginning: Monday to Friday; not in a year of its own. */
export function notBefore(begin: Period | null, end: Resolved, terms: Terms, ownYear: boolean): Resolved {
  const { period, evidence, type } = end;
  if (
    begin === null ||
    period === null ||
    type !== 'DATE' ||
    ((evidence === 'explicit' || evidence === 'contradicted') && ownYear) ||
    firstDay(period) >= firstDay(begin)
  )
    return end;
  const isWeekday = terms.weekday !== undefined && terms.day === undefined;
  const moved = isWeekday ? movePeriod(period, 7, 'D') : movePeriod(period, 1, 'Y');
  return fromPeriod(moved, evidence) ?? end;
}
