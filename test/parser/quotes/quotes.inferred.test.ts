/** Whose words they are, where no verb beside them tells. Every row is a text we wrote. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

type Row = readonly [what: string, lang: string, text: string, by: string | null];

describe('the speaker of the last quotation', () => {
  it.each<Row>([
    [
      'who was heard in the paragraph before it',
      'en',
      'Ann Holt defended her decision to close the bridge.\n\n“Well, it was not safe at all. We had no choice.”',
      'Ann Holt',
    ],
    [
      'who is quoted in the paragraph before it',
      'en',
      '“It was not safe,” Ann Holt said.\n\n“Well, we had no choice at all.”',
      'Ann Holt',
    ],
    [
      'not who was only named there',
      'en',
      'The bridge was closed for Ann Holt.\n\n“Well, we had no choice at all, and it was not safe.”',
      null,
    ],
    [
      'the surname right before a colon',
      'it',
      'Anna Rossi ha vinto. L’elogio di Rossi: «Avete lavorato molto bene»',
      'Anna Rossi',
    ],
    ['no topic before a colon', 'it', 'Il caso Anna Rossi: «Il governo ha lavorato bene per lei»', null],
    ['no topic in German either', 'de', 'Der Fall Anna Weiß: „Die Stadt hat gut für sie gearbeitet.“', null],
    [
      'a person without a name, of a verb without its subject',
      'pt',
      'Pedro Lima falou. A vizinha afirma que a ponte caiu. "Eu vi tudo da minha janela", diz em áudio.',
      'vizinha',
    ],
    ['a body that no list knows', 'sv', 'Åtta hus träffades, enligt ukrainska vattenverket.', 'ukrainska vattenverket'],
    [
      'nobody behind more words than a source has',
      'sv',
      'Åtta hus träffades, enligt vad som nu har blivit känt här.',
      null,
    ],
  ])('is %s (%s)', (_, lang, text, by) => {
    expect(readQuotes(text, lang).at(-1)?.by ?? null).toBe(by);
  });
});

it.each([
  ['id', 'Baca juga: Menteri Ratna Lestari mengatakan jembatan itu aman.'],
  ['es', 'Te puede interesar: Ana Ruiz advirtió que el puente “no es nada seguro”.'],
  ['de', 'Lesen Sie auch: Jana Ebert sagte, die Brücke sei gesperrt.'],
])('a line that leads to another article says nothing (%s)', (lang, text) => {
  expect(readQuotes(text, lang)).toEqual([]);
});
