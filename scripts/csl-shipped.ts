/** The CSL styles and locales that the product comes with, made from the packages: amended, specialised, pruned. */
import { existsSync, readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { amend } from '../citation/csl/amend.ts';
import { fromXml, type XmlNode } from '../citation/csl/from-xml.ts';
import { BASE_LOCALE, prunedLocale, withMonthsBesideDays } from '../citation/csl/locales.ts';
import { specialise } from '../citation/csl/specialise.ts';
import { type ShippedStyle, shippedStyles } from '../citation/csl/styles.ts';
import type { CslNode } from '../citation/csl/tree.ts';
import { cslLocale, cslLocaleTags, cslStyle } from './csl-package.ts';

const amendments = new URL('../citation/styles/', import.meta.url);

/** A style as its guide has it: that of the CSL repository, with our amendment where there is one. */
export function fullStyle({ id, source = id }: ShippedStyle): CslNode {
  const style = cslStyle(source);
  const file = new URL(`${id}.csl`, amendments);
  return existsSync(file) ? amend(style, parseCsl(readFileSync(file, 'utf8'))) : style;
}

/** A style as it ships. */
export function shippedStyle(style: ShippedStyle): CslNode {
  return specialise(fullStyle(style));
}

/** A locale as it ships. */
export function shippedLocale(tag: string): CslNode {
  const whole = cslLocale(tag);
  const locale = withMonthsBesideDays(whole, monthsBesideDays(tag));
  return tag === BASE_LOCALE ? locale : prunedLocale(locale);
}

/** Paths in the extension and contents. */
export function shippedCsl(): Readonly<Record<string, string>> {
  const styles = shippedStyles.map((style) => [`csl/styles/${style.id}.json`, JSON.stringify(shippedStyle(style))]);
  const locales = cslLocaleTags().map((tag) => [`csl/locales/${tag}.json`, JSON.stringify(shippedLocale(tag))]);
  return {
    'csl/locales.json': JSON.stringify(cslLocaleTags()),
    ...Object.fromEntries([...styles, ...locales]),
  };
}

function parseCsl(xml: string): CslNode {
  const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml');
  return fromXml(documentElement as unknown as XmlNode);
}

/** The names of months as CLDR writes them beside a day, where those are other words than the months' own names. */
function monthsBesideDays(tag: string): readonly string[] {
  const name = (options: Intl.DateTimeFormatOptions) => (month: number) =>
    new Intl.DateTimeFormat(tag, { ...options, calendar: 'gregory', timeZone: 'UTC' })
      .formatToParts(Date.UTC(2024, month, 5))
      .find(({ type }) => type === 'month')?.value ?? '';
  const all = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
  const beside = all.map(name({ day: 'numeric', month: 'long' }));
  const alone = all.map(name({ month: 'long' }));
  const inflected = beside.every((word, i) => word !== alone[i] && !/\s/u.test(word));
  return inflected ? beside : [];
}
