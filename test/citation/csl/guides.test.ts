/** What guides ask of articles that lack something or have too much of it, one case for each rule. */
import { describe, expect, it } from 'vitest';
import type { CitationKind } from '../../../citation/csl/engine.ts';
import type { CslItem, CslName } from '../../../citation/csl-item.ts';
import { linkTo } from '../fixtures.ts';
import { engine } from './engines.ts';

const ADDRESS = 'https://times.example/river';
const link = linkTo(ADDRESS);
const paper: CslItem = {
  type: 'article-newspaper',
  title: 'How the river came back',
  'container-title': 'The Harbour Times',
  author: [{ family: 'Reed', given: 'Otis James' }],
  issued: { 'date-parts': [[2024, 5, 9]] },
  language: 'en',
};
const page: CslItem = { ...paper, type: 'webpage', 'container-title': 'Harbour News' };
const accessed = { 'date-parts': [[2024, 6, 1]] };
const office: CslItem = { ...page, author: [{ literal: 'Harbour Office' }], 'container-title': 'Harbour Office' };

function without(item: CslItem, ...keys: (keyof CslItem)[]): CslItem {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key as never))) as unknown as CslItem;
}

const authors = (count: number): CslName[] =>
  Array.from({ length: count }, (_, i) => ({ family: `Family${i + 1}`, given: 'Ana' }));

interface Expected {
  readonly item: CslItem;
  readonly text: string;
  readonly kind: CitationKind;
}

type Case = readonly [what: string, item: CslItem, text: string, kind?: CitationKind];

/** `URL` stands for the address. */
const guides: Readonly<Record<string, readonly [language: string, cases: readonly Case[]]>> = {
  'modern-language-association': [
    'en',
    [
      [
        'an organisation that publishes what it writes is the publisher alone',
        office,
        '“How the River Came Back.” Harbour Office, 9 May 2024, URL.',
      ],
      [
        'a description in place of the title has no quotation marks',
        without(paper, 'title'),
        'Reed, Otis James. Newspaper article. The Harbour Times, 9 May 2024, URL.',
      ],
      [
        'quotation marks within those of the title',
        { ...paper, title: 'Mayor: “I said ‘never’ and meant it”' },
        'Reed, Otis James. “Mayor: ‘I Said “Never” and Meant It.’” The Harbour Times, 9 May 2024, URL.',
      ],
      ['three authors', { ...paper, author: authors(3) }, '(Family1 et al.)', 'in-text'],
    ],
  ],
  'chicago-notes-bibliography': [
    'en',
    [
      [
        'an unsigned page stands under its site',
        without(page, 'author'),
        'Harbour News. “How the River Came Back.” May 9, 2024. URL.',
      ],
      [
        'an unsigned article stands under its newspaper',
        without(paper, 'author'),
        'Harbour Times. “How the River Came Back.” May 9, 2024. URL.',
      ],
      ['an organisation on its own site', office, 'Harbour Office. “How the River Came Back.” May 9, 2024. URL.'],
      [
        'a note names the first of three authors',
        { ...paper, author: authors(3) },
        'Ana Family1 et al., “How the River Came Back,” Harbour Times, May 9, 2024, URL.',
        'note',
      ],
      [
        'a list names three of seven',
        { ...paper, author: authors(7) },
        'Family1, Ana, Ana Family2, Ana Family3, et al. “How the River Came Back.” Harbour Times, May 9, 2024. URL.',
      ],
      [
        'a title that asks keeps the comma of a note',
        { ...paper, title: 'Who owns the river?' },
        'Otis James Reed, “Who Owns the River?,” Harbour Times, May 9, 2024, URL.',
        'note',
      ],
      [
        'a description in place of the title',
        without(paper, 'title'),
        'Otis James Reed, Newspaper article, Harbour Times, May 9, 2024, URL.',
        'note',
      ],
      [
        'a blog is told by its title',
        { ...page, type: 'post-weblog', 'container-title': 'Harbour Blog' },
        'Reed, Otis James. “How the River Came Back.” Harbour Blog, May 9, 2024. URL.',
      ],
    ],
  ],
  'chicago-notes-bibliography-17th-edition': [
    'en',
    [
      [
        'a note names three authors',
        { ...paper, author: authors(3) },
        'Ana Family1, Ana Family2, and Ana Family3, “How the River Came Back,” Harbour Times, May 9, 2024, URL.',
        'note',
      ],
    ],
  ],
  'chicago-author-date': [
    'en',
    [
      [
        'an unsigned article stands under its newspaper',
        without(paper, 'author'),
        'Harbour Times. 2024. “How the River Came Back.” May 9. URL.',
      ],
      ['three authors', { ...paper, author: authors(3) }, '(Family1 et al. 2024)', 'in-text'],
      [
        'seven authors',
        { ...paper, author: authors(7) },
        'Family1, Ana, Ana Family2, Ana Family3, et al. 2024. “How the River Came Back.” Harbour Times, May 9. URL.',
      ],
      ['no date, in the text', without(page, 'issued'), '(Reed, n.d.)', 'in-text'],
      ['a page has its day', page, 'Reed, Otis James. 2024. “How the River Came Back.” Harbour News, May 9. URL.'],
      ['an organisation on its own site', office, 'Harbour Office. 2024. “How the River Came Back.” May 9. URL.'],
      [
        'neither author, site nor title',
        without(page, 'author', 'container-title', 'title'),
        '(Webpage 2024)',
        'in-text',
      ],
      [
        'no date',
        { ...without(page, 'issued'), accessed },
        'Reed, Otis James. n.d. “How the River Came Back.” Harbour News. Accessed June 1, 2024. URL.',
      ],
    ],
  ],
  'turabian-author-date': [
    'en',
    [
      [
        'an unsigned article stands under its newspaper',
        without(paper, 'author'),
        'Harbour Times. 2024. “How the River Came Back.” May 9, 2024. URL.',
      ],
    ],
  ],
  vancouver: [
    'en',
    [
      [
        'a newspaper',
        paper,
        '1. Reed OJ. How the river came back. The Harbour Times [Internet]. 2024 May 9. Available from: URL',
      ],
      [
        'a page, with the day of access',
        { ...page, accessed },
        '1. Reed OJ. How the river came back. Harbour News [Internet]. 2024 May 9 [cited 2024 Jun 1]. Available from: URL',
      ],
      [
        'no site, no date',
        without(page, 'container-title', 'issued'),
        '1. Reed OJ. How the river came back [Internet]. [date unknown]. Available from: URL',
      ],
      [
        'no date',
        { ...without(page, 'issued'), accessed },
        '1. Reed OJ. How the river came back. Harbour News [Internet]. [date unknown] [cited 2024 Jun 1]. Available from: URL',
      ],
    ],
  ],
  ieee: [
    'en',
    [
      [
        'an article on a site has its day',
        { ...page, accessed },
        '[1] O. J. Reed, “How the river came back,” Harbour News, May 9, 2024. Accessed: Jun. 1, 2024. [Online]. Available: URL',
      ],
      [
        'no date',
        { ...without(page, 'issued'), accessed },
        '[1] O. J. Reed, “How the river came back,” Harbour News. Accessed: Jun. 1, 2024. [Online]. Available: URL',
      ],
      [
        'seven authors',
        { ...paper, author: authors(7) },
        '[1] A. Family1 et al., “How the river came back,” The Harbour Times, May 9, 2024. [Online]. Available: URL',
      ],
    ],
  ],
  'american-medical-association': [
    'en',
    [
      [
        'a newspaper, with the day of access',
        { ...paper, accessed },
        '1. Reed OJ. How the river came back. The Harbour Times. May 9, 2024. Accessed June 1, 2024. URL',
      ],
      [
        'seven authors',
        { ...paper, author: authors(7) },
        '1. Family1 A, Family2 A, Family3 A, et al. How the river came back. The Harbour Times. May 9, 2024. URL',
      ],
      [
        'an organisation on its own site is named once',
        { ...office, accessed },
        '1. Harbour Office. How the river came back. May 9, 2024. Accessed June 1, 2024. URL',
      ],
    ],
  ],
  'iso690-author-date-en': [
    'en',
    [
      [
        'an unsigned article keeps its day',
        without(paper, 'author'),
        'How the river came back, 2024. The Harbour Times. Online. 9 May 2024. Available from: URL',
      ],
      [
        'no site leaves no gap',
        without(page, 'container-title'),
        'REED, Otis James, 2024. How the river came back. Online. 9 May 2024. Available from: URL',
      ],
      [
        'no date',
        without(page, 'issued'),
        'REED, Otis James, [no date]. How the river came back. Harbour News. Online. Available from: URL',
      ],
      [
        'an organisation on its own site',
        office,
        'HARBOUR OFFICE, 2024. How the river came back. Harbour Office. Online. 9 May 2024. Available from: URL',
      ],
      ['three authors, in the text', { ...paper, author: authors(3) }, '(Family1, Family2, Family3 2024)', 'in-text'],
      ['four authors, in the text', { ...paper, author: authors(4) }, '(Family1 et al. 2024)', 'in-text'],
    ],
  ],
  'din-1505-2': [
    'de',
    [
      [
        'a newspaper has its day, and the day of access',
        { ...paper, accessed },
        'Reed, Otis James: How the river came back. In: The Harbour Times (9. Mai 2024). URL URL. – abgerufen am 1. Juni 2024',
      ],
      [
        'no date',
        without(page, 'issued'),
        'Reed, Otis James: How the river came back. In: Harbour News (o. J.). URL URL',
      ],
      ['no date, in the text', without(page, 'issued'), '(Reed, o. J.)', 'in-text'],
      [
        'no title',
        without(paper, 'title'),
        'Reed, Otis James: [Ohne Titel]. In: The Harbour Times (9. Mai 2024). URL URL',
      ],
    ],
  ],
  'gost-r-7-0-5-2008': [
    'ru',
    [
      [
        'an organisation ends with a stop',
        {
          ...paper,
          author: [{ literal: 'Минздрав' }],
          title: 'Река вернулась',
          'container-title': 'Известия',
          language: 'ru',
        },
        'Минздрав. Река вернулась // Известия. 2024. 9 мая. URL: URL.',
      ],
      ['no date, in the text', without(paper, 'issued'), '[Reed, б. д.]', 'in-text'],
      [
        'a month without a day is in the nominative',
        { ...paper, issued: { 'date-parts': [[2024, 5]] } },
        'Reed O. J. How the river came back // The Harbour Times. 2024. май. URL: URL.',
      ],
      ['no site', without(page, 'container-title'), 'Reed O. J. How the river came back. 2024. 9 мая. URL: URL.'],
      [
        'a title that ends with a stop',
        { ...paper, title: 'The river came back.' },
        'Reed O. J. The river came back // The Harbour Times. 2024. 9 мая. URL: URL.',
      ],
    ],
  ],
  'associacao-brasileira-de-normas-tecnicas': [
    'pt-BR',
    [
      [
        'particles follow the given name',
        { ...paper, author: [{ family: 'da Silva', given: 'João Pedro' }] },
        'SILVA, J. P. da. How the river came back. The Harbour Times, 9 maio 2024. Disponível em: URL.',
      ],
      [
        'and are not in the text',
        { ...paper, author: [{ family: 'da Silva', given: 'João' }] },
        '(Silva, 2024)',
        'in-text',
      ],
      ['two authors, in the text', { ...paper, author: authors(2) }, '(Family1; Family2, 2024)', 'in-text'],
      ['four authors, in the text', { ...paper, author: authors(4) }, '(Family1 et al., 2024)', 'in-text'],
      ['an organisation, in the text', office, '(Harbour Office, 2024)', 'in-text'],
      [
        'kinship stays with the family name',
        { ...paper, author: [{ family: 'Reed', given: 'Otis', suffix: 'Jr.' }] },
        'REED JR., O. How the river came back. The Harbour Times, 9 maio 2024. Disponível em: URL.',
      ],
      [
        'an unsigned article is listed under its first words',
        { ...without(page, 'author'), title: 'A inflação volta a subir', language: 'pt' },
        'A INFLAÇÃO volta a subir. Harbour News, 9 maio 2024. Disponível em: URL.',
      ],
      [
        'and so is its mark',
        { ...without(page, 'author'), title: 'A inflação volta a subir', language: 'pt' },
        '(A inflação [...], 2024)',
        'in-text',
      ],
    ],
  ],
};

describe.each(Object.entries(guides))('%s', (style, [language, cases]) => {
  const expected = cases.map(([what, item, text, kind = 'bibliography']) => [what, { item, text, kind }] as const);
  it.each<readonly [string, Expected]>(expected)('%s', (_what, { item, text, kind }) => {
    const { text: cited } = engine(style, language).format(item, link, kind);
    expect(cited.replace(ADDRESS, 'URL').replaceAll(/\s/gu, ' ')).toBe(text);
  });
});

describe('a person and a body sign together', () => {
  const both: CslItem = { ...page, author: [{ family: 'Reed', given: 'Otis' }, { literal: 'de Havenkrant' }] };
  const cases: [style: string, begin: string][] = [
    ['apa', 'Reed, O., & de Havenkrant. (2024'],
    ['modern-language-association', 'Reed, Otis, and de Havenkrant. “'],
    ['chicago-author-date', 'Reed, Otis, and de Havenkrant. 2024. '],
    ['harvard-cite-them-right', 'Reed, O. and de Havenkrant (2024)'],
    ['vancouver', '1. Reed O, de Havenkrant. '],
    ['associacao-brasileira-de-normas-tecnicas', 'REED, O.; DE HAVENKRANT. '],
  ];
  it.each(cases)('%s', (style, begin) => {
    expect(engine(style).format(both, link, 'bibliography').text.slice(0, begin.length)).toBe(begin);
  });

  it('in the order in which they sign', () => {
    const reversed = { ...both, author: both.author?.toReversed() ?? [] };
    expect(engine('apa').format(reversed, link, 'bibliography').text).toMatch(/^de Havenkrant, & Reed, O\. /u);
  });
});

describe('the site stands for its publisher', () => {
  const published: CslItem = { ...page, publisher: 'Harbour Media' };
  it.each(['apa', 'chicago-notes-bibliography', 'harvard-cite-them-right', 'gost-r-7-0-5-2008'])('in %s', (style) => {
    expect(engine(style).format(published, link, 'bibliography').text).not.toContain('Harbour Media');
  });
  it('but in MLA, which names both', () => {
    expect(engine('modern-language-association').format(published, link, 'bibliography').text).toContain(
      'Harbour News, Harbour Media, 9 May 2024',
    );
  });
});

describe('a year that marks a source has no word of the language after it', () => {
  it.each(['ru', 'uk', 'ja', 'zh', 'hu'])('%s', (language) => {
    expect(engine('chicago-author-date', language).format(paper, link, 'in-text').text).toBe('(Reed 2024)');
  });
});

describe('a description in place of the title is no title', () => {
  const { title: _title, author: _author, ...bare } = page;
  const cases: [style: string, kind: CitationKind, markdown: string][] = [
    ['apa', 'bibliography', '\\[Webpage\\]. (2024, May 9). Harbour News.'],
    ['harvard-cite-them-right', 'bibliography', '\\[Webpage\\] (2024) *Harbour News*.'],
    ['ieee', 'bibliography', '\\[1\\] \\[Webpage\\], Harbour News,'],
    ['apa', 'in-text', '[(\\[Webpage\\], 2024)]'],
  ];
  it.each(cases)('%s, %s: neither italic nor quoted', (style, kind, markdown) => {
    expect(engine(style).format(bare, link, kind).markdown.slice(0, markdown.length)).toBe(markdown);
  });
});

describe('the words of a style are those of the language of the citation', () => {
  const cases: [style: string, text: string][] = [
    [
      'iso690-author-date-en',
      'REED, Otis James, 2024. How the river came back. Harbour News. Daring. 9 Mei 2024. Tersedia pada: URL [Diakses 1 Juni 2024].',
    ],
    [
      'associacao-brasileira-de-normas-tecnicas',
      'REED, O. J. How the river came back. Harbour News, 9 Mei 2024. Tersedia pada: URL. Diakses: 1 Jun 2024.',
    ],
  ];
  it.each(cases)('%s', (style, text) => {
    const cited = engine(style, 'id').format({ ...page, accessed }, link, 'bibliography').text;
    expect(cited.replace(ADDRESS, 'URL').replaceAll(/\s/gu, ' ')).toBe(text);
  });
});

describe('dates as the language writes them', () => {
  const cases: [language: string, full: string, monthDay: string, month: string][] = [
    ['en', '9 May 2024', 'May 9', 'May'],
    ['id', '9 Mei 2024', '9 Mei', 'Mei'],
    ['de', '9. Mai 2024', '9. Mai', 'Mai'],
    ['es', '9 de mayo de 2024', '9 de mayo', 'mayo'],
    ['fr', '9 mai 2024', '9 mai', 'mai'],
    ['ca', '9 de maig del 2024', '9 de maig', 'maig'],
    ['pt-BR', '9 de maio de 2024', '9 de maio', 'maio'],
    ['ru', '9 мая 2024 г.', '9 мая', 'май'],
    ['uk', '9 травня 2024 р.', '9 травня', 'травень'],
    ['bg', '9 май 2024 г.', '9 май', 'май'],
    ['cs', '9. května 2024', '9. května', 'květen'],
    ['pl', '9 maja 2024', '9 maja', 'maj'],
    ['hr', '9. svibnja 2024', '9. svibnja', 'svibanj'],
    ['el', '9 Μαΐου 2024', '9 Μαΐου', 'Μάιος'],
    ['fi', '9. toukokuuta 2024', '9. toukokuuta', 'toukokuu'],
    ['hu', '2024. május 9.', 'május 9.', 'május'],
    ['sv', '9 maj 2024', '9 maj', 'maj'],
    ['tr', '9 Mayıs 2024', '9 Mayıs', 'Mayıs'],
    ['vi', '9 tháng 5, 2024', '9 tháng 5', 'tháng 5'],
    ['zh', '2024年5月9日', '5月9日', '5月'],
    ['ko', '2024년 5월 9일', '5월 9일', '5월'],
  ];
  const on = (style: string, language: string, parts: number[]) =>
    engine(style, language)
      .format({ ...page, issued: { 'date-parts': [parts] } }, link, 'bibliography')
      .text.replaceAll(/\s/gu, ' ');
  it.each(cases)('%s: %s, %s, %s', (language, full, monthDay, month) => {
    // ISO 690 composes its dates of parts, APA has the year first
    expect(on('iso690-author-date-en', language, [2024, 5, 9])).toContain(`. ${full}`);
    expect(on('apa', language, [2024, 5, 9])).toContain(`(2024, ${monthDay}). `);
    expect(on('apa', language, [2024, 5])).toContain(`(2024, ${month}). `);
  });
});

describe('the stop at the end of a title', () => {
  const cases: [title: string, shown: string][] = [
    ['The river came back.', 'The river came back //'],
    ['Rivers of the U.S.', 'Rivers of the U.S. //'],
    ['The fall of Reed Bros.', 'The fall of Reed Bros. //'],
    ['The river is back, etc.', 'The river is back, etc. //'],
    ['Is it over?', 'Is it over? //'],
  ];
  it.each(cases)('%j', (title, shown) => {
    expect(engine('gost-r-7-0-5-2008', 'ru').format({ ...paper, title }, link, 'bibliography').text).toContain(shown);
  });
});
