/** CSL locales: which one speaks a language, and what of it a news article needs. */
import { type CslNode, childNamed, elements } from './tree.ts';

/** The locale from which every other takes what it lacks; it ships whole. */
export const BASE_LOCALE = 'en-US';

/** The variety that stands for a language of which there are several (CSL's locales.json, "primary-dialects"). */
const PRIMARY: Readonly<Record<string, string>> = {
  de: 'de-DE',
  en: 'en-US',
  es: 'es-ES',
  fr: 'fr-FR',
  no: 'nb-NO',
  pt: 'pt-PT',
  zh: 'zh-CN',
};
const TRADITIONAL = /^zh-(?:.*-)?(?:hant|tw|hk|mo)\b/iu;

/**
 * The CSL locale for a language, or English where there is none.
 *
 * @param tag BCP 47, of the language that the citation is to be in
 * @param available tags of the locales there are
 * @param own the locale a style is written for: an English guide's own variety of English comes before others
 */
export function cslLocaleFor(tag: string, available: readonly string[], own?: string): string {
  const wanted = tag.toLowerCase();
  const exact = available.find((locale) => locale.toLowerCase() === wanted);
  if (exact !== undefined) return exact;
  const language = wanted.split('-')[0] as string;
  if (TRADITIONAL.test(tag)) return 'zh-TW';
  const speaks = (locale: string) => locale.split('-')[0] === language;
  if (own !== undefined && speaks(own) && available.includes(own)) return own;
  return PRIMARY[language] ?? available.find(speaks) ?? BASE_LOCALE;
}

/** The terms that a citation of a news article can ask for. */
const TERMS = new Set([
  ...['accessed', 'retrieved', 'available at', 'at', 'from', 'in', 'on', 'by', 'online', 'internet', 'cited'],
  ...['and', 'and others', 'et-al', 'anonymous', 'ad', 'bc', 'page', 'issue', 'page-range-delimiter'],
  ...['no date', 'no-place', 'no-publisher', 'no place', 'no publisher'],
  ...['open-quote', 'close-quote', 'open-inner-quote', 'close-inner-quote', 'colon', 'comma', 'semicolon'],
  ...['article-magazine', 'article-newspaper', 'post-weblog', 'webpage'],
]);
const MONTH_OR_ORDINAL = /^(?:month-\d\d|ordinal(?:-\d\d)?)$/u;

/** A locale without what no news article needs: names of roles, kinds of books, parts of law. */
export function prunedLocale(locale: CslNode): CslNode {
  const kept = ({ attrs }: CslNode) => TERMS.has(attrs.name ?? '') || MONTH_OR_ORDINAL.test(attrs.name ?? '');
  const children = elements(locale).flatMap((child) => {
    if (child.name === 'info') return [];
    return child.name === 'terms' ? [{ ...child, children: elements(child).filter(kept) }] : [child];
  });
  return { ...locale, children };
}

/** A term of a locale in its long form, or what the base locale has. */
export function term(locale: CslNode, base: CslNode, name: string): string {
  return ownTerm(locale, name) || ownTerm(base, name);
}

function ownTerm(locale: CslNode, name: string): string {
  const terms = childNamed(locale, 'terms');
  const found = elements(terms ?? locale).find(({ attrs }) => attrs.name === name && attrs.form === undefined);
  const [text = ''] = found?.children ?? [];
  return typeof text === 'string' ? text : '';
}

/**
 * A locale with the month names that stand beside a day ("7 февраля").
 *
 * @param months January first; none where a language has no such forms
 */
export function withMonthsBesideDays(locale: CslNode, months: readonly string[]): CslNode {
  if (months.length === 0) return locale;
  const children = elements(locale).map((child) => {
    if (child.name !== 'terms') return child;
    const terms = elements(child).map((entry) => {
      const month = /^month-(\d\d)$/u.exec(entry.attrs.name ?? '')?.[1];
      if (month === undefined || entry.attrs.form !== undefined) return entry;
      return { ...entry, children: [months[Number(month) - 1] ?? ''] };
    });
    return { ...child, children: terms };
  });
  return { ...locale, children };
}
