import { describe, expect, it } from 'vitest';
import { FIELDS, FORMATS, facts, readBack } from '../../../bench/read-back.ts';
import type { CslItem } from '../../../citation/csl-item.ts';
import { babelName } from '../../../citation/exports/babel.ts';
import { citationKey } from '../../../citation/exports/citation-key.ts';
import { exportFormats } from '../../../citation/exports/formats.ts';
import { toWikitext } from '../../../citation/exports/wikitext.ts';
import { ADDRESS, item, linkTo } from '../fixtures.ts';

const link = linkTo(ADDRESS);
const paper: CslItem = {
  ...item,
  type: 'article-newspaper',
  accessed: { 'date-parts': [[2024, 5, 10]] },
  language: 'id',
};

describe('an item as each format writes it', () => {
  const cases: [format: keyof typeof exportFormats, text: string][] = [
    [
      'biblatex',
      `@article{wijaya2024salt,
  author = {Wijaya, Ratna},
  title = {{Salt fields return to the coast}},
  journaltitle = {{Kabar Pesisir}},
  entrysubtype = {newspaper},
  date = {2024-05-09},
  url = {${ADDRESS}},
  urldate = {2024-05-10},
  langid = {indonesian},
}
`,
    ],
    [
      'bibtex',
      `@article{wijaya2024salt,
  author = {Wijaya, Ratna},
  title = {{Salt fields return to the coast}},
  journal = {{Kabar Pesisir}},
  year = {2024},
  month = may,
  date = {2024-05-09},
  url = {${ADDRESS}},
  urldate = {2024-05-10},
  language = {id},
  langid = {indonesian},
  note = {\\url{${ADDRESS}}. Accessed: 2024-05-10},
}
`,
    ],
    [
      'ris',
      [
        'TY  - NEWS',
        'AU  - Wijaya, Ratna',
        'TI  - Salt fields return to the coast',
        'T2  - Kabar Pesisir',
        'PY  - 2024',
        'DA  - 2024/05/09',
        'Y2  - 2024/05/10',
        'LA  - id',
        `UR  - ${ADDRESS}`,
        'ER  - ',
        '',
      ].join('\r\n'),
    ],
    [
      'wikitext-cite-news',
      `{{cite news |last=Wijaya |first=Ratna |date=9 May 2024 |title=Salt fields return to the coast |url=${ADDRESS} |work=Kabar Pesisir |language=id |access-date=10 May 2024}}`,
    ],
  ];
  it.each(cases)('%s', (format, text) => {
    expect(exportFormats[format].write(paper, link, 'en')).toBe(text);
  });

  it.each(Object.keys(exportFormats) as (keyof typeof exportFormats)[])(
    '%s of an item with nothing but its link',
    (format) => {
      const text = exportFormats[format].write({ type: 'webpage' }, link, 'en');
      expect(text).toContain(ADDRESS);
      expect(text).not.toMatch(/undefined|null|NaN|= \{\}/u);
    },
  );
});

describe('what was written comes back from a parser of others', () => {
  const author = [
    { family: 'Dijk', given: 'Jan-Piet', 'non-dropping-particle': 'van' },
    { literal: 'Smith and Sons' },
    { literal: '李娜' },
    { literal: 'Suharto' },
    { family: 'الكاتب', given: 'أحمد' },
  ];
  const items: [what: string, item: CslItem][] = [
    ['a newspaper', { ...paper, language: 'de-DE' }],
    ['a site', item],
    ['a language that the parser has no name for', { ...item, language: 'ko-KR' }],
    ['a language that babel has no name for', { ...item, language: 'tt' }],
    ['a language by three letters', { ...item, language: 'eng' }],
    ['a language with an underscore', { ...item, language: 'en_US' }],
    ['a language by its English name', { ...item, language: 'English' }],
    ['a language that is none', { ...item, language: 'татарча' }],
    ['names of every form', { ...item, author }],
    [
      'ten authors',
      { ...item, author: Array.from({ length: 10 }, (_, i) => ({ family: `Family ${i}`, given: 'G.' })) },
    ],
    [
      'what TeX takes for its own',
      { ...item, title: '50% of {salt} & $5 #1 a_b ~x \\ “C”', 'container-title': 'R&D_Post' },
    ],
    ['a circumflex', { ...item, title: 'x^2 and ^' }],
    ['parts of names that would divide them', { ...item, author: [{ family: 'Reed and Sow', given: 'A, B' }] }],
    ['markup', { ...item, title: '<script>alert("x")</script>' }],
    ['line breaks', { ...item, title: 'Salt\r\nER  - \r\nTY  - BOOK' }],
    ['a month alone', { ...item, issued: { 'date-parts': [[2024, 5]] } }],
    ['a year alone', { ...item, issued: { 'date-parts': [[2024]] } }],
  ];
  it.each(items.flatMap(([what, given]) => FORMATS.map((format) => [what, format, given] as const)))(
    '%s in %s',
    (_what, format, given) => {
      const back = readBack(format, exportFormats[format].write(given, link, 'en'));
      const wanted = facts({ ...given, URL: link.url });
      for (const field of FIELDS) expect({ [field]: back[field] }).toEqual({ [field]: wanted[field] });
    },
  );

  it.each(FORMATS)('an address of 4000 characters in %s', (format) => {
    const long = linkTo(`https://kabar.example/${'a'.repeat(3950)}?x={1}&y=%20~z_'`);
    const back = readBack(format, exportFormats[format].write(item, long, 'en'));
    expect(decodeURIComponent(back.url)).toBe(decodeURIComponent(long.url));
  });
});

describe('a brace without its other, at which BibTeX would not find the end of the entry', () => {
  const titles: [title: string, written: string][] = [
    ['A { in', 'A \\textbraceleft{} in'],
    ['} and {', '\\textbraceright{} and \\textbraceleft{}'],
    ['{a} b', '\\{a\\} b'],
  ];
  it.each(titles)('%j is written %j', (title, written) => {
    for (const format of ['bibtex', 'biblatex'] as const) {
      const entry = exportFormats[format].write({ ...item, title, author: [{ literal: title }] }, link, 'en');
      expect(entry).toContain(`title = {{${written}}}`);
      expect(entry).toContain(`author = {{${written}}}`);
    }
  });
});

describe('wikitext', () => {
  const titles: [title: string, escaped: string][] = [
    ['A | b', 'A {{!}} b'],
    ['[1] {{x}}', '&#91;1&#93; &#123;&#123;x&#125;&#125;'],
    ["''x'' ~~~~ <ref>", '&#39;&#39;x&#39;&#39; &#126;&#126;&#126;&#126; &lt;ref&gt;'],
    ['a\n|url=https://evil.example', 'a {{!}}url=https://evil.example'],
    ['&#124; R&D', '&amp;#124; R&D'],
  ];
  it.each(titles)('%j is written %j', (title, escaped) => {
    expect(toWikitext({ ...item, title }, link, 'en')).toContain(`|title=${escaped} |`);
  });

  it('in the habits of the Indonesian wiki', () => {
    expect(toWikitext(paper, link, 'id')).toBe(
      `{{cite news |last=Wijaya |first=Ratna |date=9 Mei 2024 |title=Salt fields return to the coast |url=${ADDRESS} |work=Kabar Pesisir |access-date=10 Mei 2024}}`,
    );
  });

  it('spells dates as numbers where it has no words for them', () => {
    expect(toWikitext(paper, link, 'fi')).toContain('|date=2024-05-09 ');
  });

  it('names the copy of an archive', () => {
    const archive = { url: `https://archive.example/20240601/${ADDRESS}`, date: { 'date-parts': [[2024, 6, 1]] } };
    expect(toWikitext(item, link, 'en', archive)).toContain(
      ` |archive-url=${archive.url} |archive-date=1 June 2024 |url-status=live}}`,
    );
  });

  it('numbers more authors than one', () => {
    const author = [{ family: 'Wijaya', given: 'Ratna' }, { literal: 'Antara' }];
    expect(toWikitext({ ...item, author }, link, 'en')).toContain('|last1=Wijaya |first1=Ratna |author2=Antara ');
  });
});

describe('citation keys', () => {
  const keys: [item: Partial<CslItem>, key: string][] = [
    [
      { author: [{ family: 'Núñez', given: 'A.' }], issued: { 'date-parts': [[2020]] }, title: 'El río' },
      'nunez2020rio',
    ],
    [{ author: [{ literal: '李娜' }], title: '盐田' }, 'article'],
    [{ title: '50 ways' }, 'ways'],
  ];
  it.each(keys)('%j', (given, key) => expect(citationKey({ type: 'webpage', ...given })).toBe(key));
});

it.each([
  ['en-GB', 'british'],
  ['en-IN', 'english'],
  ['pt-BR', 'brazilian'],
  ['zh-Hant-TW', 'chinese'],
  ['jv', undefined],
  ['', undefined],
])('babel calls %s %s', (tag, name) => expect(babelName(tag)).toBe(name));
