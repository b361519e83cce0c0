/**
 * Words that mean several things in date expressions, language by language. A word that joins this list is a decision:
 * say in the language's file which reading holds where (ambiguous, commonNouns, the order of its patterns).
 */
import { describe, expect, it } from 'vitest';
import { languageData, languages } from '../../languages/registry.ts';
import { compileTerms } from '../../parser/dates/lexicon.ts';
import type { Term } from '../../parser/dates/terms.ts';
import { tokenize } from '../../parser/text/tokens.ts';

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  // "morgen" is tomorrow and morning; "früher" once, and earlier behind an amount
  de: ['abends', 'früher', 'morgen'],
  // "mañana" is tomorrow, and behind an article the morning; "hora" a unit, and behind a number the clock
  es: ['actual', 'atrás', 'de la noche', 'de la tarde', 'hora', 'horas', 'mar', 'mañana', 'unos'],
  // "kuni" approximates an amount and joins a range; "varem" is once, and earlier behind an amount
  et: ['kuni', 'varem', 'õhtul'],
  // "iaz" and "aurten" are CLDR's last and this year too; "egun" is a day, and today
  eu: ['aurten', 'eguerdiko', 'egun', 'iaz', 'iraganeko'],
  // "heure" is a unit, and behind a number the clock
  fr: ['du matin', 'du soir', 'heure', 'heures'],
  // "ora" is a unit, "ore" also stands before the clock; "prima" is before and earlier
  it: ['di sera', 'mar', 'ora', 'ore', 'prima'],
  // "дня" is of the day and in the afternoon
  ru: ['днем', 'дня', 'днём', 'ранее'],
  // "nedelja" is Sunday, and a week behind a number
  sr: ['nedelja'],
  // "o ano", "o mês": the one last spoken of
  pt: ['ano', 'atual', 'até', 'da noite', 'hora', 'horas', 'mês', 'trimestre'],
  // "current" and "recent" refer or tell which; "earlier" and "later" follow an amount or stand before a period
  en: ['current', 'earlier', 'half', 'later', 'recent'],
  // "minggu" is Sunday with a capital, a week without; after a number "lalu" is "ago", after a unit "last"
  id: [
    'berikutnya',
    'besok',
    'jam',
    'kemarin',
    'lalu',
    'malam',
    'minggu',
    'pagi',
    'sebelumnya',
    'siang',
    'silam',
    'yang lalu',
  ],
};

/** Single words with more than one class or, in one class, more than one value. */
function ambiguousWords(lang: string): string[] {
  const language = languageData(lang);
  const lexicon = compileTerms(language);
  const words = new Set<string>();
  JSON.stringify([language.cldr, language.own?.dates], (_key, value) => {
    if (typeof value === 'string' && !value.includes('{')) words.add(value);
    return value;
  });
  return [...words]
    .filter((word) => {
      const tokens = tokenize(word, lang);
      const match = tokens.count === 0 ? null : lexicon.longest(tokens, 0);
      return match?.to === tokens.count && new Set(match.values.map(reading)).size > 1;
    })
    .sort();
}

const reading = ({ class: name, value }: Term) => `${name} ${JSON.stringify(value)}`;

describe('ambiguous words', () => {
  // where nobody has written dates, CLDR's words stand unreviewed
  const written = languages.filter(({ dates }) => Object.keys(dates).length > 0).map(({ lang }) => lang);
  it.each(written)('of %s are all known', (lang) => {
    expect(ambiguousWords(lang)).toEqual(KNOWN[lang] ?? []);
  });
});
