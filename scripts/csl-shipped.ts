/** The CSL styles and locales that the product comes with, made from the packages: amended, specialised, pruned. */
import { existsSync, readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { amend } from '../citation/csl/amend.ts';
import { fromXml, type XmlNode } from '../citation/csl/from-xml.ts';
import { localeWords } from '../citation/csl/locale-words.ts';
import { BASE_LOCALE, prunedLocale, withDates } from '../citation/csl/locales.ts';
import { specialise } from '../citation/csl/specialise.ts';
import { type ShippedStyle, shippedStyles } from '../citation/csl/styles.ts';
import type { CslNode } from '../citation/csl/tree.ts';
import { languageDates } from './csl-dates.ts';
import { newLocale, withWords } from './csl-locales.ts';
import { cslLocale, cslLocaleTags, cslStyle, hasCslLocale } from './csl-package.ts';

/** Our amendments, and in `whole/` the styles that the package has not. */
const folder = new URL('../citation/styles/', import.meta.url);

/** A style as its guide has it: that of the CSL repository, with our amendments where there are some, and names left as they are. */
export function fullStyle({ id, source = id, isWhole = false, amendments = [id] }: ShippedStyle): CslNode {
  const own = isWhole ? parseCsl(new URL(`whole/${id}.csl`, folder)) : cslStyle(source);
  return amendments
    .map((name) => new URL(`${name}.csl`, folder))
    .filter((file) => existsSync(file))
    .map(parseCsl)
    .reduce((style, amendment) => amend(style, amendment), withNames(own));
}

/** What a paper or a site calls itself is a name, whose letters no style changes ("SpaceNews.com"). */
function withNames(node: CslNode): CslNode {
  const { 'text-case': _case, ...attrs } = node.attrs;
  const isName =
    node.name === 'text' && node.attrs.variable === 'container-title' && node.attrs['text-case'] === 'title';
  return {
    ...node,
    attrs: isName ? attrs : node.attrs,
    children: node.children.map((child) => (typeof child === 'string' ? child : withNames(child))),
  };
}

/** A style as it ships. */
export function shippedStyle(style: ShippedStyle): CslNode {
  return specialise(fullStyle(style));
}

/** The tags of the locales that ship. */
export function shippedLocaleTags(): readonly string[] {
  return [...new Set([...cslLocaleTags(), ...Object.keys(localeWords)])].sort();
}

/** A locale as it ships: its dates are CLDR's, but in English, which CSL has right. */
export function shippedLocale(tag: string): CslNode {
  const whole = withWords(hasCslLocale(tag) ? cslLocale(tag) : newLocale(tag), localeWords[tag] ?? {});
  const dates = languageDates(tag);
  const locale = dates === null ? whole : withDates(whole, dates, !/^en\b/u.test(tag));
  return tag === BASE_LOCALE ? locale : prunedLocale(locale);
}

/**
 * Paths in the extension and contents: all styles by their ids, all locales by their tags. They have so much in common that packed
 * one by one they would take more than twice the room.
 */
export function shippedCsl(): Readonly<Record<string, string>> {
  const styles = shippedStyles.map((style) => [style.id, shippedStyle(style)]);
  const locales = shippedLocaleTags().map((tag) => [tag, shippedLocale(tag)]);
  return {
    'csl/styles.json': JSON.stringify(Object.fromEntries(styles)),
    'csl/locales.json': JSON.stringify(Object.fromEntries(locales)),
  };
}

function parseCsl(file: URL): CslNode {
  const { documentElement } = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/xml');
  return fromXml(documentElement as unknown as XmlNode);
}
