import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../citation/csl-item.ts';
import { formatPlain } from '../../citation/plain.ts';
import { ADDRESS, item, linkTo } from './fixtures.ts';

const cases: [what: string, item: CslItem, locale: string, text: string][] = [
  [
    'title, publisher, date, link',
    item,
    'en',
    `Salt fields return to the coast, Kabar Pesisir, 9 May 2024, ${ADDRESS}`,
  ],
  [
    'months in the citation’s language',
    item,
    'id',
    `Salt fields return to the coast, Kabar Pesisir, 9 Mei 2024, ${ADDRESS}`,
  ],
  ['the host where no publisher is known', { type: 'webpage', title: 'Salt' }, 'en', `Salt, kabar.example, ${ADDRESS}`],
  ['no title', { type: 'webpage', publisher: 'Pesisir Media' }, 'en', `Pesisir Media, ${ADDRESS}`],
];

describe('plain citation', () => {
  it.each(cases)('%s', (_what, given, locale, expected) => {
    expect(formatPlain(given, linkTo(ADDRESS), locale).text).toBe(expected);
  });

  it('is one block whose address can be clicked', () => {
    expect(formatPlain(item, linkTo(ADDRESS), 'en').html).toBe(
      `<p dir="auto">Salt fields return to the coast, Kabar Pesisir, 9 May 2024, <a href="${ADDRESS}">${ADDRESS}</a></p>`,
    );
  });
});
