/** A style that spells out "month day" does so for its own language; in another, the parts follow that language's order. */
import { dateParts } from './locales.ts';
import { type CslNode, elements } from './tree.ts';

/**
 * The style for a locale of another language than its own: the dates that it composes of parts have them in the locale's order,
 * joined as the locale joins them. A year that stands first by the guide's rule stays there ("2017, February 8" → "2017, 8 Februari").
 */
export function inOrderOf(style: CslNode, locale: CslNode): CslNode {
  const own = style.attrs['default-locale'] ?? 'en';
  if (language(own) === language(locale.attrs['xml:lang'] ?? '')) return style;
  const { full, monthDay } = dateParts(locale);
  return full.length === 0 || monthDay.length === 0 ? style : reordered(style, full, monthDay);
}

function reordered(node: CslNode, full: readonly CslNode[], monthDay: readonly CslNode[]): CslNode {
  const children = node.children.map((child) => (typeof child === 'string' ? child : reordered(child, full, monthDay)));
  const whole = { ...node, children };
  if (node.name !== 'date') return whole;
  // dates that have a form are the locale's already
  if (node.attrs.form !== undefined) return node.attrs['date-parts'] === 'year' ? bareYear(whole) : whole;
  const parts = joined(whole);
  const names = parts.map(({ attrs }) => attrs.name);
  const [year, month, day] = ['year', 'month', 'day'].map((name) => names.indexOf(name)) as [number, number, number];
  if (month < 0 || isNumeric(parts[month] as CslNode)) return whole;
  const { delimiter: _joined, ...attrs } = node.attrs;
  const kept = day >= 0 && year >= 0 && year < Math.min(month, day) ? parts.slice(0, year + 1) : [];
  const pattern = kept.length > 0 || year < 0 ? monthDay : full;
  return { ...node, attrs, children: [...kept, ...inOrder(parts.slice(kept.length), pattern)] };
}

/** A year alone marks a source, or stands before its day: without the word that the language has after years in whole dates ("г.", "年"). */
function bareYear({ attrs: { form: _form, 'date-parts': _parts, ...attrs }, ...date }: CslNode): CslNode {
  return { ...date, attrs, children: [{ name: 'date-part', attrs: { name: 'year' }, children: [] }] };
}

/** A date's parts, what its delimiter does done by their suffixes. */
function joined(date: CslNode): readonly CslNode[] {
  const parts = elements(date);
  const { delimiter = '' } = date.attrs;
  if (delimiter === '') return parts;
  return parts.map((part, i) =>
    i === parts.length - 1
      ? part
      : { ...part, attrs: { ...part.attrs, suffix: (part.attrs.suffix ?? '') + delimiter } },
  );
}

function isNumeric({ attrs }: CslNode): boolean {
  return attrs.form?.startsWith('numeric') ?? false;
}

/** The parts by a language's pattern, between what stood before the first and after the last of them. */
function inOrder(parts: readonly CslNode[], pattern: readonly CslNode[]): readonly CslNode[] {
  const before = parts[0]?.attrs.prefix ?? '';
  const after = parts.at(-1)?.attrs.suffix ?? '';
  const found = pattern.flatMap(({ attrs: own }) => {
    const part = parts.find(({ attrs }) => attrs.name === own.name);
    return part === undefined ? [] : [{ part, own }];
  });
  return found.map(({ part, own }, i) => {
    const { prefix: _prefix, suffix: _suffix, ...attrs } = part.attrs;
    const prefix = (i === 0 ? before : '') + (own.prefix ?? '');
    // what joins a part to the next one has nothing to join at the end
    const isLast = i === found.length - 1;
    const suffix = isLast ? ending(own.suffix ?? '') + after : (own.suffix ?? '');
    const form = own.form === 'ordinal' ? { form: own.form } : {};
    return {
      ...part,
      attrs: { ...attrs, ...form, ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) },
    };
  });
}

/** A suffix at a date's end: "日", "г.", but neither the blank nor the comma before a year that is not there. */
function ending(suffix: string): string {
  return /[\s,،]$/u.test(suffix) ? '' : suffix;
}

function language(tag: string): string {
  return tag.toLowerCase().split('-')[0] as string;
}
