/** Engines of the shipped styles for the specifications, made once. */
import { type CslEngine, cslEngine } from '../../../citation/csl/engine.ts';
import { BASE_LOCALE, cslLocaleFor } from '../../../citation/csl/locales.ts';
import { specialise } from '../../../citation/csl/specialise.ts';
import { type ShippedStyle, shippedStyles } from '../../../citation/csl/styles.ts';
import type { CslNode } from '../../../citation/csl/tree.ts';
import { fullStyle, shippedLocale, shippedLocaleTags } from '../../../scripts/csl-shipped.ts';

const made = new Map<string, CslEngine>();

/** The engine of a shipped style, as it ships or whole. */
export function engine(id: string, language = 'en-US', form: 'specialised' | 'full' = 'specialised'): CslEngine {
  const key = `${id} ${language} ${form}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const rules = shippedStyles.find((style) => style.id === id) as ShippedStyle;
  const full = fullStyle(rules);
  const built = engineOf(form === 'full' ? full : specialise(full), language, rules);
  made.set(key, built);
  return built;
}

/** The engine of any style. */
export function engineOf(style: CslNode, language = 'en-US', rules = {}): CslEngine {
  const tag = cslLocaleFor(language, shippedLocaleTags(), style.attrs['default-locale']);
  return cslEngine({ style, rules, base: shippedLocale(BASE_LOCALE), locale: shippedLocale(tag) });
}
