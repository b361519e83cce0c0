/** CSL locales: which one speaks a language, and what of it a news article needs. */
import { type CslNode, childNamed, elements } from './tree.ts';

/** The locale from which every other takes what it lacks; it ships whole. */
export const BASE_LOCALE = 'en-US';

/** The variety that stands for a language of which there are several (CSL's locales.json, "primary-dialects"), or that goes by another name. */
const PRIMARY: Readonly<Record<string, string>> = {
  de: 'de-DE',
  en: 'en-US',
  es: 'es-ES',
  fr: 'fr-FR',
  no: 'nb-NO',
  pt: 'pt-PT',
  tl: 'fil-PH',
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
const MONTH_OR_ORDINAL = /^(?:month-\d\d(?:-beside-day)?|ordinal(?:-\d\d)?)$/u;

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

/** Names a term of ours: the form in which a month's name stands beside a day. CSL has one form for both. */
const BESIDE_DAY = '-beside-day';
/** The form of a date of ours: month and day, as the language joins them. CSL has the whole date alone. */
const MONTH_DAY = 'month-day';

/** How a language writes dates. */
interface Dates {
  /** `date` elements: the whole date (form `text`), and without the year (form `month-day`). */
  readonly full: CslNode;
  readonly monthDay: CslNode;
  /** January first, beside a day ("9 мая") and without one ("май"). */
  readonly beside: readonly string[];
  readonly alone: readonly string[];
}

/**
 * A locale with a language's dates.
 *
 * @param replaces whether they take the place of the locale's own; else only what it has not is added. A locale that writes days as
 *   ordinal numbers keeps its whole date
 */
export function withDates(locale: CslNode, { full, monthDay, beside, alone }: Dates, replaces: boolean): CslNode {
  const own = dateOf(locale, 'text');
  const isOrdinal = own !== undefined && elements(own).some(({ attrs }) => attrs.form === 'ordinal');
  const keeps = !replaces || isOrdinal;
  const children = elements(locale).map((child) => (child === own && !keeps ? full : child));
  const dated = { ...locale, children: [...children, monthDay] };
  if (!replaces) return dated;
  const inflected = beside.some((name, i) => name !== alone[i]) ? beside : [];
  return mapTerms(dated, (terms) => [
    ...terms.map((entry) => {
      const month = MONTH.exec(entry.attrs.name ?? '')?.[1];
      if (month === undefined || (entry.attrs.form ?? 'long') !== 'long') return entry;
      return { ...entry, children: [alone[Number(month) - 1] ?? ''] };
    }),
    ...inflected.map(
      (name, i): CslNode => ({
        name: 'term',
        attrs: { name: `month-${String(i + 1).padStart(2, '0')}${BESIDE_DAY}` },
        children: [name],
      }),
    ),
  ]);
}

const MONTH = /^month-(\d\d)$/u;

/** A date of a locale by its form. */
function dateOf(locale: CslNode, form: string): CslNode | undefined {
  return elements(locale).find(({ name, attrs }) => name === 'date' && attrs.form === form);
}

/** The parts of a locale's dates: of the whole date, and of month and day. */
export function dateParts(locale: CslNode): {
  readonly full: readonly CslNode[];
  readonly monthDay: readonly CslNode[];
} {
  const [full, monthDay] = ['text', MONTH_DAY].map((form) => dateOf(locale, form));
  return { full: full === undefined ? [] : elements(full), monthDay: monthDay === undefined ? [] : elements(monthDay) };
}

/** The locale as dates with a day need it: month names in the form that stands beside one, where there is such a form. */
export function besideDays(locale: CslNode): CslNode {
  const terms = childNamed(locale, 'terms');
  const forms = new Map(
    elements(terms ?? locale)
      .filter(({ attrs }) => attrs.name?.endsWith(BESIDE_DAY))
      .map(({ attrs, children }) => [attrs.name?.slice(0, -BESIDE_DAY.length), children]),
  );
  if (forms.size === 0) return locale;
  return mapTerms(locale, (all) =>
    all.map((entry) =>
      (entry.attrs.form ?? 'long') === 'long'
        ? { ...entry, children: forms.get(entry.attrs.name) ?? entry.children }
        : entry,
    ),
  );
}

function mapTerms(locale: CslNode, change: (terms: readonly CslNode[]) => readonly CslNode[]): CslNode {
  const children = elements(locale).map((child) =>
    child.name === 'terms' ? { ...child, children: change(elements(child)) } : child,
  );
  return { ...locale, children };
}
