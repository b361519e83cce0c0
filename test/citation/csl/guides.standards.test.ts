/** The same of the numbered styles and the national standards. */
import { accessed, authors, checkGuides, office, page, paper, without } from './guide-cases.ts';

checkGuides({
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
});
