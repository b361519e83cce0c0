/** CSL locales that CSL has not, and words that it has not: from our lists of words and the pinned Node's CLDR. */
import type { LocaleWords } from '../citation/csl/locale-words.ts';
import type { CslNode } from '../citation/csl/tree.ts';
import { childNamed, elements } from '../citation/csl/tree.ts';
import { languageDates } from './csl-dates.ts';

/** A locale of dates and months alone. Throws for a language that CLDR does not speak. */
export function newLocale(tag: string): CslNode {
  const dates = languageDates(tag);
  if (dates === null) throw new Error(`CLDR has no language ${tag}`);
  const months = dates.short.flatMap((short, i) => {
    const name = `month-${String(i + 1).padStart(2, '0')}`;
    return [term(name, 'long', dates.alone[i] ?? ''), term(name, 'short', short)];
  });
  return {
    name: 'locale',
    attrs: { 'xml:lang': tag, version: '1.0' },
    children: [dates.full, dates.numeric, { name: 'terms', attrs: {}, children: months }],
  };
}

/** The locale with words of ours in place of its own, and where it has none. */
export function withWords(locale: CslNode, words: LocaleWords): CslNode {
  const own = Object.entries(words).flatMap(([name, word]) =>
    typeof word === 'string' ? [term(name, 'long', word)] : [term(name, 'long', word[0]), term(name, 'short', word[1])],
  );
  if (own.length === 0) return locale;
  const key = ({ attrs }: CslNode) => `${attrs.name} ${attrs.form ?? 'long'}`;
  const replaced = new Set(own.map(key));
  const terms = childNamed(locale, 'terms');
  return {
    ...locale,
    children: elements(locale).map((child) =>
      child === terms
        ? { ...child, children: [...elements(child).filter((entry) => !replaced.has(key(entry))), ...own] }
        : child,
    ),
  };
}

function term(name: string, form: 'long' | 'short', word: string): CslNode {
  return { name: 'term', attrs: { name, ...(form === 'long' ? {} : { form }) }, children: [word] };
}
