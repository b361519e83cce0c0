/** Who said what in the Romance languages. Every row is a text we wrote, and all that is said in it. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

type Row = readonly [what: string, text: string, ...quotes: (readonly [content: string, by: string | null])[]];

const rows: Readonly<Record<string, readonly Row[]>> = {
  ro: [
    ['cue behind', '„Podul este sigur”, a declarat Ilinca Dobre.', ['„Podul este sigur”', 'Ilinca Dobre']],
    ['cue before', 'Ilinca Dobre a spus: „Podul este sigur.”', ['„Podul este sigur.”', 'Ilinca Dobre']],
    [
      'office, its genitive, and the name',
      '„Podul este sigur”, a precizat ministrul Transporturilor, Radu Manea.',
      ['„Podul este sigur”', 'Radu Manea'],
    ],
    ['că', 'Premierul Radu Manea a anunțat luni că podul este sigur.', ['podul este sigur', 'Radu Manea']],
    ['potrivit', 'Potrivit lui Radu Manea, podul este sigur.', ['podul este sigur', 'Radu Manea']],
    [
      'an office with its article means who holds it',
      'Ministra Sănătății, Ilinca Dobre, a vizitat podul. „Podul este sigur”, a afirmat ministra.',
      ['„Podul este sigur”', 'Ilinca Dobre'],
    ],
    ['no subject', 'Radu Manea a vizitat podul. A adăugat că podul este sigur.', ['podul este sigur', 'Radu Manea']],
    ['group', 'Sindicatele susțin că podul nu este sigur.', ['podul nu este sigur', 'Sindicatele']],
    ['headline', 'Radu Manea: „Podul este sigur”', ['„Podul este sigur”', 'Radu Manea']],
  ],
};

for (const [lang, cases] of Object.entries(rows))
  describe(lang, () => {
    for (const [what, text, ...quotes] of cases)
      it(what, () => {
        expect(readQuotes(text, lang).map((quote) => [quote.text, quote.by])).toEqual(quotes);
      });
  });

describe('no words of anybody', () => {
  it.each([
    ['ro', 'Filmul „Noaptea lungă” rulează din nou.'],
    ['ro', 'Radu Manea a anunțat programul.'],
  ])('%s: %s', (lang, text) => {
    expect(readQuotes(text, lang).filter(({ by }) => by !== null)).toEqual([]);
  });
});
