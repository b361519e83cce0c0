/** What a clause behind a noun for somebody's words says, and whose words it gives: not those of who rejects them. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

describe('a noun for what somebody says', () => {
  it.each([
    ['en', 'The mayor rejected Ana Petrov’s claim that the bridge was unsafe.', 'the bridge was unsafe', 'Ana Petrov'],
    ['de', 'Weiß wies die Warnung von Anna Roth zurück, dass die Brücke einstürzt.', 'die Brücke einstürzt', null],
    ['de', 'Die Stadt glaubt der Aussage von Anna Roth, dass die Brücke hält.', 'die Brücke hält', 'Anna Roth'],
    ['nl', 'De burgemeester verwierp de bewering van Anna Visser dat de brug rot is.', 'de brug rot is', 'Anna Visser'],
    ['es', 'El alcalde rechazó la afirmación de Ana Torres de que el puente cede.', 'el puente cede', 'Ana Torres'],
    ['pt', 'O prefeito rejeitou a afirmação de Ana Torres de que a ponte cede.', 'a ponte cede', 'Ana Torres'],
    ['it', 'Il sindaco ha respinto le parole di Anna Russo secondo cui il ponte cede.', 'il ponte cede', 'Anna Russo'],
    [
      'fr',
      'Le maire a rejeté les accusations de Paul Rivoire selon lesquelles le pont cède.',
      'le pont cède',
      'Paul Rivoire',
    ],
    ['ru', 'Мэр прокомментировал слова Анны Петровой о том, что мост опасен.', 'мост опасен', 'Анны Петровой'],
    ['uk', 'Мер прокоментував слова Анни Петренко про те, що міст небезпечний.', 'міст небезпечний', 'Анни Петренко'],
    ['pl', 'Burmistrz skomentował słowa Anny Nowak o tym, że most jest stary.', 'most jest stary', 'Anny Nowak'],
    ['cs', 'Starosta odmítl tvrzení Anny Novákové, že most je starý.', 'most je starý', 'Anny Novákové'],
    ['id', 'Wali kota membantah pernyataan Ratna Dewi bahwa jembatan itu rapuh.', 'jembatan itu rapuh', 'Ratna Dewi'],
  ])('%s: %s', (lang, text, words, mention) => {
    const quotes = readQuotes(text, lang).map((quote) => [quote.text, quote.mention]);
    if (mention === null) expect(quotes.map(([said]) => said)).toEqual([words]);
    else expect(quotes).toEqual([[words, mention]]);
  });

  it.each([
    ['de', '„Das können wir uns nicht leisten“, so die Begründung.'],
    ['de', '„So geht es nicht weiter“, so das Fazit des Abends.'],
  ])('speaks not itself: %s: %s', (lang, text) => {
    expect(readQuotes(text, lang).map(({ by }) => by)).toEqual([null]);
  });
});
