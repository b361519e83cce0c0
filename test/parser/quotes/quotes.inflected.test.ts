/** German, Czech and Russian: who said what. Every row is a sentence we wrote. */
import { describe, expect, it } from 'vitest';
import { parseQuotes, readQuotes } from './read-quotes.ts';

describe('German', () => {
  it.each([
    ['verb, speaker', '„Die Brücke ist sicher“, sagte Anna Petersen.', 'Anna Petersen'],
    ['time between verb and speaker', '„Die Brücke ist sicher“, sagte am Montag Anna Petersen.', 'Anna Petersen'],
    ['so', '„Die Brücke ist sicher“, so Anna Petersen.', 'Anna Petersen'],
    ['speaker, verb', 'Anna Petersen sagte: „Die Brücke ist sicher.“', 'Anna Petersen'],
    ['an adverbial before the verb', 'Am Montag sagte Anna Petersen: „Die Brücke ist sicher.“', 'Anna Petersen'],
    ['a verb no list knows', '„Die Brücke ist ganz sicher“, staunte Anna Petersen.', 'Anna Petersen'],
    ['a surname beside the verb', '„Die Brücke ist sicher“, sagte Petersen.', 'Petersen'],
    ['dass', 'Anna Petersen betonte, dass die Brücke sicher sei.', 'Anna Petersen'],
    ['according to', 'Laut Anna Petersen ist die Brücke sicher.', 'Anna Petersen'],
  ])('%s', (_, text, by) => {
    expect(readQuotes(text, 'de').map((quote) => quote.by)).toEqual([by]);
  });

  it('reads an office out of a compound noun', () => {
    const [speaker] = parseQuotes('„Die Brücke ist sicher“, sagte Hafensprecher Jens Albers.', 'de').speakers;
    expect(speaker).toMatchObject({ name: 'Jens Albers', role: 'Hafensprecher', kind: 'person' });
  });

  it('takes no noun for a name', () => {
    const text = 'Die Brücke wurde im Herbst gesperrt. Der Verein nannte keine Gründe für den Umbau.';
    expect(parseQuotes(text, 'de').speakers).toEqual([]);
  });
});

describe('Czech', () => {
  it.each([
    ['verb, speaker', '„Most je bezpečný,“ řekla Jana Dvořáková.', 'Jana Dvořáková'],
    ['office', '„Most je bezpečný,“ uvedl starosta Petr Malý.', 'Petr Malý'],
    ['speaker, verb', 'Petr Malý řekl: „Most je bezpečný.“', 'Petr Malý'],
    ['že', 'Petr Malý uvedl, že most je bezpečný.', 'Petr Malý'],
  ])('%s', (_, text, by) => {
    expect(readQuotes(text, 'cs').map((quote) => quote.by)).toEqual([by]);
  });
});

describe('Russian', () => {
  it.each([
    ['verb, speaker', '«Мост совершенно безопасен», — сказала Анна Петрова.', 'Анна Петрова'],
    ['office', '«Мост совершенно безопасен», — заявил губернатор Олег Малов.', 'Олег Малов'],
    ['speaker, verb', 'Олег Малов сказал: «Мост совершенно безопасен».', 'Олег Малов'],
    ['что', 'Олег Малов сообщил, что мост безопасен.', 'Олег Малов'],
  ])('%s', (_, text, by) => {
    expect(readQuotes(text, 'ru').map((quote) => quote.by)).toEqual([by]);
  });

  it('knows one speaker by a declined name', () => {
    const text = 'Олега Малова спросили о мосте.\n\n«Мост совершенно безопасен», — сказал Малов.';
    expect(readQuotes(text, 'ru').map((quote) => quote.by)).toEqual(['Олега Малова']);
  });
});
