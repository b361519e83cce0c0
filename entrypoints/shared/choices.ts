/** What the settings come to for one article. */
import type { Settings } from '../../components/settings.ts';

/** The language of a citation (BCP 47): as chosen; the reader's where the article's is not known. */
export function citationLanguage(
  { language }: Settings,
  articleLanguage: string | null,
  readerLanguage: string,
): string {
  if (language === 'reader') return readerLanguage;
  return language === 'article' ? (articleLanguage ?? readerLanguage) : language;
}

/** ISO 8601 day by the reader's clock. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
