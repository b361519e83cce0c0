import { describe, expect, it } from 'vitest';

import type { CslItem, CslName } from '../../../citation/csl-item.ts';
import { ADDRESS, item, linkTo } from '../fixtures.ts';
import { engine } from './engines.ts';

const link = linkTo(ADDRESS);
const formatApa = (given: CslItem, language: string) => engine('apa', language).format(given, link, 'bibliography');
const authors = (count: number): CslName[] =>
  Array.from({ length: count }, (_, i) => ({ family: `Family${i + 1}`, given: 'Ana' }));
const without = (key: keyof CslItem): CslItem =>
  Object.fromEntries(Object.entries(item).filter(([k]) => k !== key)) as never;

const entries: [what: string, item: CslItem, locale: string, text: string][] = [
  [
    'a page of a news site',
    item,
    'en',
    `Wijaya, R. (2024, May 9). Salt fields return to the coast. Kabar Pesisir. ${ADDRESS}`,
  ],
  [
    'in Indonesian the day stands before the month',
    item,
    'id-ID',
    `Wijaya, R. (2024, 9 Mei). Salt fields return to the coast. Kabar Pesisir. ${ADDRESS}`,
  ],
  [
    'a language without terms yet gets the English ones',
    item,
    'jv',
    `Wijaya, R. (2024, May 9). Salt fields return to the coast. Kabar Pesisir. ${ADDRESS}`,
  ],
  [
    'no author: the title moves to the front',
    without('author'),
    'en',
    `Salt fields return to the coast. (2024, May 9). Kabar Pesisir. ${ADDRESS}`,
  ],
  ['no date', without('issued'), 'en', `Wijaya, R. (n.d.). Salt fields return to the coast. Kabar Pesisir. ${ADDRESS}`],
  [
    'no date, in Indonesian',
    without('issued'),
    'id',
    `Wijaya, R. (t.t.). Salt fields return to the coast. Kabar Pesisir. ${ADDRESS}`,
  ],
  [
    'no date: the day of access dates the citation',
    { ...without('issued'), accessed: { 'date-parts': [[2024, 6, 1]] } },
    'en',
    `Wijaya, R. (n.d.). Salt fields return to the coast. Kabar Pesisir. Retrieved June 1, 2024, from ${ADDRESS}`,
  ],
  [
    'the day of access is left out where there is a date',
    { ...item, accessed: { 'date-parts': [[2024, 6, 1]] } },
    'en',
    `Wijaya, R. (2024, May 9). Salt fields return to the coast. Kabar Pesisir. ${ADDRESS}`,
  ],
  ['no title', without('title'), 'en', `Wijaya, R. (2024, May 9). [Webpage]. Kabar Pesisir. ${ADDRESS}`],
  ['nothing but the link', { type: 'webpage' }, 'en', `[Webpage]. (n.d.). ${ADDRESS}`],
  [
    'a month is a month, a year a year',
    { ...item, issued: { 'date-parts': [[2024, 5]] } },
    'en',
    `Wijaya, R. (2024, May). Salt fields return to the coast. Kabar Pesisir. ${ADDRESS}`,
  ],
  [
    'a title with its own punctuation gets no second stop',
    { ...item, title: 'Who owns the salt?' },
    'en',
    `Wijaya, R. (2024, May 9). Who owns the salt? Kabar Pesisir. ${ADDRESS}`,
  ],
  [
    'an organisation that is author and site is named once',
    { ...item, author: [{ literal: 'Kabar Pesisir' }] },
    'en',
    `Kabar Pesisir. (2024, May 9). Salt fields return to the coast. ${ADDRESS}`,
  ],
  [
    'line breaks in a title become blanks',
    { ...item, title: 'Salt\n  fields\treturn' },
    'en',
    `Wijaya, R. (2024, May 9). Salt fields return. Kabar Pesisir. ${ADDRESS}`,
  ],
];

const names: [what: string, authors: CslName[], text: string][] = [
  [
    'two',
    [
      { family: 'Wijaya', given: 'Ratna' },
      { family: 'Okoro', given: 'Ike' },
    ],
    'Wijaya, R., & Okoro, I.',
  ],
  ['a double given name', [{ family: 'Morel', given: 'Anne-Lise Marie' }], 'Morel, A.-L. M.'],
  ['initials already', [{ family: 'Tan', given: 'B.K.' }], 'Tan, B. K.'],
  ['a suffix', [{ family: 'Reed', given: 'Otis', suffix: 'Jr.' }], 'Reed, O., Jr.'],
  ['a particle', [{ family: 'Berg', given: 'Ida', 'non-dropping-particle': 'van den' }], 'van den Berg, I.'],
  ['a single name', [{ literal: 'Sutarni' }], 'Sutarni.'],
  ['a given name in a script without capitals', [{ family: 'الساحلي', given: 'ليلى' }], 'الساحلي, ليلى.'],
  ['a given name in Cyrillic', [{ family: 'Соловьёва', given: 'Ирина Павловна' }], 'Соловьёва, И. П.'],
  [
    'twenty are all named',
    authors(20),
    `${authors(19)
      .map((a) => `${a.family}, A.`)
      .join(', ')}, & Family20, A.`,
  ],
  [
    'of more, the first nineteen and the last',
    authors(23),
    `${authors(19)
      .map((a) => `${a.family}, A.`)
      .join(', ')}, … Family23, A.`,
  ],
];

const italics: [type: CslItem['type'], html: string][] = [
  ['webpage', '<i>Salt fields return to the coast</i>. Kabar Pesisir.'],
  ['article-newspaper', 'Salt fields return to the coast. <i>Kabar Pesisir</i>.'],
  ['article-magazine', 'Salt fields return to the coast. <i>Kabar Pesisir</i>.'],
  ['post-weblog', 'Salt fields return to the coast. <i>Kabar Pesisir</i>.'],
];

describe('APA 7 reference', () => {
  it.each(entries)('%s', (_what, given, locale, expected) => {
    expect(formatApa(given, locale).text).toBe(expected);
  });

  it.each(names)('authors: %s', (_what, author, expected) => {
    expect(formatApa({ ...item, author }, 'en').text).toBe(
      `${expected} (2024, May 9). Salt fields return to the coast. Kabar Pesisir. ${ADDRESS}`,
    );
  });

  it.each(italics)('%s: what stands alone is in italics, or else what it is part of', (type, expected) => {
    expect(formatApa({ ...item, type }, 'en').html).toContain(expected);
  });

  it('escapes what comes from the page', () => {
    const title = '<img src=x onerror="alert(1)"> & more';
    expect(formatApa({ ...item, title }, 'en').html).toBe(
      '<p dir="auto">Wijaya, R. (2024, May 9). <i>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; more</i>. Kabar Pesisir. ' +
        `<a href="${ADDRESS}">${ADDRESS}</a></p>`,
    );
  });
});
