/** How a language writes dates, as parts of a CSL locale: order, joints and month names by the pinned Node's CLDR. */
import type { CslNode } from '../citation/csl/tree.ts';

/** The dates of a language. */
export interface LanguageDates {
  /** All of it in numbers. */
  readonly numeric: CslNode;
  /** Day, month and year. */
  readonly full: CslNode;
  /** Day and month. */
  readonly monthDay: CslNode;
  /** January first, beside a day ("9 мая") and without one ("май"). */
  readonly beside: readonly string[];
  readonly alone: readonly string[];
  /** Abbreviated. */
  readonly short: readonly string[];
}

type Parts = readonly { readonly name: string; readonly value: string }[];

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const NAMES = new Set(['day', 'month', 'year']);

/** The dates of a CSL locale's language; null where CLDR does not speak it. */
export function languageDates(tag: string): LanguageDates | null {
  if (Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0) return null;
  const format = (options: Intl.DateTimeFormatOptions) => (month: number) =>
    partsOf(tag, { ...options, month: 'long' }, Date.UTC(2024, month, 9));
  const full = format({ year: 'numeric', day: 'numeric' });
  const monthDay = format({ day: 'numeric' });
  const monthIn = (parts: Parts) => parts.find(({ name }) => name === 'month')?.value ?? '';
  const numbers = partsOf(tag, { year: 'numeric', month: '2-digit', day: '2-digit' }, Date.UTC(2024, 4, 9));
  return {
    numeric: dateNode('numeric', numbers, 'numeric-leading-zeros'),
    full: dateNode('text', full(4)),
    monthDay: dateNode('month-day', monthDay(4)),
    beside: MONTHS.map((month) => monthIn(full(month))),
    alone: MONTHS.map((month) => monthIn(format({ year: 'numeric' })(month))),
    short: MONTHS.map((month) =>
      monthIn(partsOf(tag, { day: 'numeric', month: 'short', year: 'numeric' }, Date.UTC(2024, month, 9))),
    ),
  };
}

/** Day, month, year and the literals around them. A month that is a number has its literal in its name ("5月"). */
function partsOf(tag: string, options: Intl.DateTimeFormatOptions, date: number): Parts {
  const parts = new Intl.DateTimeFormat(tag, {
    ...options,
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  })
    .formatToParts(date)
    .map(({ type, value }) => ({ name: NAMES.has(type) ? type : 'literal', value }));
  if (options.month === '2-digit') return parts;
  const at = parts.findIndex(({ name, value }) => name === 'month' && /^\d+$/u.test(value));
  const [month, literal] = [parts[at], parts[at + 1]];
  if (month === undefined || literal?.name !== 'literal') return parts;
  return parts.toSpliced(at, 2, { name: 'month', value: month.value + literal.value });
}

/**
 * Literals belong to the day where they stand beside one, else to the year: without the day, nothing of what joined it is left
 * ("május 9.", "május").
 */
function dateNode(form: string, parts: Parts, numbers?: string): CslNode {
  const nodes: { name: string; prefix: string; suffix: string }[] = [];
  let joint = '';
  for (const { name, value } of parts) {
    if (name === 'literal') {
      joint += value;
      continue;
    }
    const last = nodes.at(-1);
    const isSuffix = last?.name === 'year' || (last?.name === 'day' && nodes.length === 1);
    if (last !== undefined && isSuffix) last.suffix = joint;
    nodes.push({ name, prefix: isSuffix ? '' : joint, suffix: '' });
    joint = '';
  }
  const last = nodes.at(-1);
  if (last !== undefined) last.suffix = joint;
  const children = nodes.map(({ name, prefix, suffix }) => ({
    name: 'date-part',
    attrs: {
      name,
      ...(numbers === undefined || name === 'year' ? {} : { form: numbers }),
      ...(prefix === '' ? {} : { prefix }),
      ...(suffix === '' ? {} : { suffix }),
    },
    children: [],
  }));
  return { name: 'date', attrs: { form }, children };
}
