import { describe, expect, it } from 'vitest';
import { en } from '../../../languages/en.ts';
import { id } from '../../../languages/id.ts';
import { spelledNumber } from '../../../parser/dates/number-words.ts';
import { Lexicon } from '../../../parser/text/lexicon.ts';
import { tokenize } from '../../../parser/text/tokens.ts';

function read(lang: string, numbers: Readonly<Record<string, number>>, joiners: readonly string[], text: string) {
  const words = new Lexicon<number>(lang);
  for (const [word, value] of Object.entries(numbers)) words.add(word, value);
  const tokens = tokenize(text, lang);
  const found = spelledNumber(tokens, 0, tokens.count, { words, joiners: new Set(joiners), tens: false });
  return found && { value: found.value, rest: tokens.folded.slice(found.to).join(' '), paired: found.paired };
}

describe('English numbers', () => {
  it.each([
    ['four days', 4, 'days'],
    ['twenty-four hours', 24, 'hours'],
    ['a hundred years', 100, 'years'],
    ['two hundred and ten years', 210, 'years'],
    ['two thousand and thirty two', 2032, ''],
    ['three hundred thousand people', 300_000, 'people'],
    ['five and six', 5, 'and six'],
    ['two and a half', 2, 'and a half'],
  ])('%s', (text, value, rest) => {
    expect(read('en', en.dates.numbers, en.dates.numberJoiners, text)).toEqual({ value, rest, paired: false });
  });

  it('reads two pairs as a year', () => {
    expect(read('en', en.dates.numbers, [], 'nineteen ninety-six')).toEqual({ value: 1996, rest: '', paired: true });
  });

  it('reads no number where none begins', () => {
    expect(read('en', en.dates.numbers, [], 'days')).toBeNull();
  });
});

describe('Indonesian numbers', () => {
  it.each([
    ['dua belas hari', 12, 'hari'],
    ['dua puluh lima tahun', 25, 'tahun'],
    ['seratus dua puluh hari', 120, 'hari'],
    ['dua ribu tujuh belas', 2017, ''],
  ])('%s', (text, value, rest) => {
    expect(read('id', id.dates.numbers, [], text)).toEqual({ value, rest, paired: false });
  });
});
