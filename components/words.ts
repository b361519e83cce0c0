/** The panel's own words in the reader's language: `public/_locales/`, looked up by typed keys. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

/** A key of `public/_locales/en/messages.json`. */
export type MessageKey = keyof typeof messages;

/** The common part of the keys that have plural forms: `quotes` of `quotes_one` and `quotes_other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** Looks a message up and fills in `$1`, `$2`, …; `browser.i18n.getMessage` is one. */
export type GetMessage = (key: MessageKey, substitutions: string[]) => string;

/** The panel's words in one language, with the forms that numbers ask for. */
export interface Words {
  /** BCP 47 tag that numbers, dates and lists are shown in: always a variety of the messages' language. */
  readonly locale: string;
  t(key: MessageKey, ...substitutions: string[]): string;
  /** The plural form that goes with a number; the number itself is `$1`. */
  count(key: PluralKey, n: number): string;
}

/**
 * The words of one reader.
 *
 * @param getMessage where the messages come from
 * @param uiLanguage the browser's language; it decides between "7 February" and "February 7", but only if the messages
 *   are in that language: French dates between English sentences would be neither
 */
export function createWords(getMessage: GetMessage, uiLanguage: string): Words {
  const language = getMessage('language_tag', []);
  const locale = uiLanguage.split('-')[0] === language.split('-')[0] ? uiLanguage : language;
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return {
    locale,
    t: (key, ...substitutions) => getMessage(key, substitutions),
    count: (key, n) => {
      const form = `${key}_${plurals.select(n)}` as MessageKey;
      const number = [numbers.format(n)];
      // A language file may leave out the forms its nouns do not have.
      return getMessage(form, number) || getMessage(`${key}_other`, number);
    },
  };
}

/** Gives every component its words without handing them through. */
export const WordsContext = createContext<Words | null>(null);

/** The words of the panel a component stands in. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('a component of the panel outside <Panel>');
  return words;
}
