/** A style that spells out "month day" does so for its own language; in another, the parts follow that language's order. */
import { type CslNode, elements } from './tree.ts';

/**
 * The style for a locale of another language than its own: where its dates have the month before the day and the locale's
 * have not, the two change places ("2017, February 8" → "2017, 8 Februari"), joined as the locale joins them.
 */
export function inOrderOf(style: CslNode, locale: CslNode): CslNode {
  const own = style.attrs['default-locale'] ?? 'en';
  if (language(own) === language(locale.attrs['xml:lang'] ?? '')) return style;
  const date = elements(locale).find(({ name, attrs }) => name === 'date' && attrs.form === 'text');
  const parts = date === undefined ? [] : elements(date).map(({ attrs }) => attrs.name);
  if (parts.indexOf('day') < 0 || parts.indexOf('day') > parts.indexOf('month')) return style;
  const day = elements(date as CslNode).find(({ attrs }) => attrs.name === 'day') as CslNode;
  return turned(style, day);
}

function turned(node: CslNode, localeDay: CslNode): CslNode {
  const children = node.children.map((child) => (typeof child === 'string' ? child : turned(child, localeDay)));
  if (node.name !== 'date') return { ...node, children };
  const parts = elements({ ...node, children });
  const at = parts.findIndex(({ attrs }, i) => attrs.name === 'month' && parts[i + 1]?.attrs.name === 'day');
  if (at < 0) return { ...node, children };
  const [month, day] = [parts[at] as CslNode, parts[at + 1] as CslNode];
  const { prefix = '', suffix = ' ' } = localeDay.attrs;
  const first = { ...day, attrs: affixed(day, `${month.attrs.prefix ?? ''}${prefix}`, suffix) };
  const second = { ...month, attrs: affixed(month, undefined, day.attrs.suffix) };
  return { ...node, children: [...parts.slice(0, at), first, second, ...parts.slice(at + 2)] };
}

function affixed(
  { attrs: { prefix: _prefix, suffix: _suffix, ...attrs } }: CslNode,
  prefix: string | undefined,
  suffix: string | undefined,
): Record<string, string> {
  return { ...attrs, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}

function language(tag: string): string {
  return tag.toLowerCase().split('-')[0] as string;
}
