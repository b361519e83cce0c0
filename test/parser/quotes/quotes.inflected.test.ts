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
    ['an occasion between verb and speaker', '«Мост закрыт», — заявил на брифинге министр Олег Малов.', 'Олег Малов'],
    ['initials', '«Мост совершенно безопасен», — сказал А. А. Малов.', 'А. А. Малов'],
    ['a noun that no list knows', '«Мы этого не видели», — с поклоном сказал старый швейцар.', 'старый швейцар'],
    ['a noun behind those told', '«Мы этого не видели», — сказал журналистам швейцар.', 'швейцар'],
    ['such a noun before the verb', 'Швейцар сказал: «Мы этого не видели».', 'Швейцар'],
    ['a source behind the body told', '«Мост безопасен», — сообщил РБК источник в мэрии.', 'источник'],
    ['a body behind its preposition', '«Переговоры начнутся завтра», — сообщили в МЧС.', 'МЧС'],
    ['a body before the verb', 'В МИД сообщили, что переговоры пройдут в среду.', 'МИД'],
    ['words of a document', '«Виновные будут наказаны», — говорится в сообщении полиции.', 'полиции'],
    ['as somebody said', 'Как пояснил Олег Малов, движение по мосту перекроют.', 'Олег Малов'],
    ['marks within marks', '"Клуб "Заря" играет дома", - сказал Олег Малов.', 'Олег Малов'],
  ])('%s', (_, text, by) => {
    expect(readQuotes(text, 'ru').map((quote) => quote.by)).toEqual([by]);
  });

  it('cuts a quotation at the cue within its marks', () => {
    const text = '«Мост безопасен, — сказал губернатор Олег Малов. — Мы его проверили».';
    expect(readQuotes(text, 'ru').map((quote) => [quote.text, quote.by])).toEqual([
      ['«Мост безопасен', 'Олег Малов'],
      ['Мы его проверили»', 'Олег Малов'],
    ]);
  });

  it.each([
    ['a title', 'Фильм «Старый мост» вышел в прокат в среду.'],
    ['a so-called thing', 'Так называемый «закон о садах» приняли в марте.'],
    ['a verb of saying that reports nothing', 'Об этом сообщает ТАСС со ссылкой на источник.'],
  ])('%s is nobody’s', (_, text) => {
    expect(readQuotes(text, 'ru').filter((quote) => quote.by !== null)).toEqual([]);
  });

  it('knows one speaker by a declined name', () => {
    const text = 'Олега Малова спросили о мосте.\n\n«Мост совершенно безопасен», — сказал Малов.';
    expect(readQuotes(text, 'ru').map((quote) => quote.by)).toEqual(['Олега Малова']);
  });
});
