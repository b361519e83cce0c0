/** The words a citation is written with, by language. Not Intl: its words differ between browsers (ARCHITECTURE.md, decision 5). */

/** How a language writes dates in citations. */
export interface CitationTerms {
  /** January first, in the form that stands beside a day. */
  readonly months: readonly string[];
  /** Patterns over `{year}`, `{month}`, `{day}`, by what is known. */
  readonly date: { readonly day: string; readonly month: string };
}

const en: CitationTerms = {
  months: 'January February March April May June July August September October November December'.split(' '),
  date: { day: '{day} {month} {year}', month: '{month} {year}' },
};

const id: CitationTerms = {
  months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  date: { day: '{day} {month} {year}', month: '{month} {year}' },
};

const byLanguage: Readonly<Record<string, CitationTerms>> = { en, id };

/** The terms of a locale (BCP 47); English where there are none yet. */
export function citationTerms(locale: string): CitationTerms {
  const language = locale.toLowerCase().split('-')[0] as string;
  return Object.hasOwn(byLanguage, language) ? (byLanguage[language] as CitationTerms) : en;
}

/** Whether there are terms for a language, or English stands in. */
export function hasCitationTerms(locale: string): boolean {
  return Object.hasOwn(byLanguage, locale.toLowerCase().split('-')[0] as string);
}

/** A CSL date in words, by the patterns that fit what is known of it; null if not even the year is. */
export function spellDate(
  date: { readonly 'date-parts': readonly (readonly number[])[] } | undefined,
  terms: CitationTerms,
  pattern: { readonly day: string; readonly month: string },
): string | null {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  if (year === undefined) return null;
  const name = month === undefined ? undefined : terms.months[month - 1];
  if (name === undefined) return String(year);
  return fill(day === undefined ? pattern.month : pattern.day, { year, month: name, day: day ?? '' });
}

const SLOT = /\{(year|month|day)\}/gu;

function fill(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(SLOT, (_slot, key: string) => String(values[key]));
}
