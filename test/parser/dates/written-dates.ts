/** Runs the date stage alone on a text, as the tables of the languages need it. */
import { articleFromText } from '../../../article/plain-text.ts';
import { languageData } from '../../../languages/registry.ts';
import { compileDates, findDates } from '../../../parser/dates/dates.ts';
import { compileAbbreviations, splitSentences } from '../../../parser/text/sentences.ts';
import { tokenize } from '../../../parser/text/tokens.ts';

/** By language: texts and the expressions in them. */
export type CasesByLanguage = Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>>;

/** A Wednesday. */
const PUBLISHED = '2017-02-08';

/** The expressions of a text of {@link PUBLISHED} as "words | type value". */
export function writtenDates(lang: string, text: string): string[] {
  const language = languageData(lang);
  const article = articleFromText(text, { lang, published: PUBLISHED });
  const tokens = tokenize(text, lang);
  const sentences = splitSentences(article, tokens, compileAbbreviations(language));
  return findDates(article, tokens, sentences, compileDates(language)).map(
    ({ start, end, type, value }) => `${text.slice(start, end)} | ${type} ${value}`,
  );
}
