/** Language tags as pages write them: anything may stand in a `lang` attribute, and `Intl` throws at what is no tag. */

/** Whether a tag is a language with at most a script and a region (BCP 47), which every `Intl` constructor takes. */
export function isLanguageTag(tag: string | null): tag is string {
  return tag !== null && /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i.test(tag);
}

/** A language's name in the reader's language; null if the tag is none or the browser knows no name for it. */
export function languageName(tag: string | null, locale: string): string | null {
  if (!isLanguageTag(tag)) return null;
  return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag) ?? null;
}
