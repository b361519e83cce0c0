/** CSL engines for the command line: the shipped styles, and every other style of the packaged repository. */
import { type CslEngine, cslEngine } from '../citation/csl/engine.ts';
import { BASE_LOCALE, cslLocaleFor } from '../citation/csl/locales.ts';
import { shippedStyles } from '../citation/csl/styles.ts';
import { cslStyle, hasCslStyle } from '../scripts/csl-package.ts';
import { shippedLocale, shippedLocaleTags, shippedStyle } from '../scripts/csl-shipped.ts';

const engines = new Map<string, CslEngine>();

/** The engine of a style in a language (BCP 47), made once; undefined where there is no such style. */
export function engineOf(id: string, language: string): CslEngine | undefined {
  const key = `${id} ${language}`;
  const known = engines.get(key);
  if (known !== undefined) return known;
  const rules = shippedStyles.find((style) => style.id === id);
  if (rules === undefined && !hasCslStyle(id)) return undefined;
  const style = rules === undefined ? cslStyle(id) : shippedStyle(rules);
  const tag = cslLocaleFor(language, shippedLocaleTags(), style.attrs['default-locale']);
  const parts = { style, base: shippedLocale(BASE_LOCALE), locale: shippedLocale(tag) };
  const engine = cslEngine(rules === undefined ? parts : { ...parts, rules });
  engines.set(key, engine);
  return engine;
}
