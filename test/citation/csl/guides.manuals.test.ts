/** What the manuals of English-speaking scholars ask of articles that lack something or have too much of it, one case for each rule. */
import { accessed, authors, checkGuides, office, page, paper, without } from './guide-cases.ts';

checkGuides({
  apa: [
    'en',
    [
      ['an unsigned page, in the text', without(page, 'author'), '(How the River Came Back, 2024)', 'in-text'],
      ['an unsigned article, in the text', without(paper, 'author'), '(“How the River Came Back,” 2024)', 'in-text'],
      ['three authors, in the text', { ...paper, author: authors(3) }, '(Family1 et al., 2024)', 'in-text'],
      ['no date, in the text', without(page, 'issued'), '(Reed, n.d.)', 'in-text'],
      [
        'neither author nor date',
        without(page, 'author', 'issued'),
        'How the river came back. (n.d.). Harbour News. URL',
      ],
      [
        'quotation marks in the title',
        { ...paper, title: 'Mayor: “I said ‘never’ and meant it”' },
        'Reed, O. J. (2024, May 9). Mayor: “I said ‘never’ and meant it.” The Harbour Times. URL',
      ],
    ],
  ],
  'harvard-cite-them-right': [
    'en',
    [
      [
        'a newspaper, with the day of access',
        { ...paper, accessed },
        'Reed, O.J. (2024) ‘How the river came back’, The Harbour Times, 9 May. Available at: URL (Accessed: 1 June 2024).',
      ],
      [
        'an unsigned article stands under its newspaper',
        { ...without(paper, 'author'), accessed },
        'The Harbour Times (2024) ‘How the river came back’, 9 May. Available at: URL (Accessed: 1 June 2024).',
      ],
      ['and so does its mark', without(paper, 'author'), '(The Harbour Times, 2024)', 'in-text'],
      [
        'an organisation on its own site',
        { ...office, accessed },
        'Harbour Office (2024) How the river came back. Available at: URL (Accessed: 1 June 2024).',
      ],
      [
        'no date',
        { ...without(page, 'issued'), accessed },
        'Reed, O.J. (no date) How the river came back, Harbour News. Available at: URL (Accessed: 1 June 2024).',
      ],
      [
        'three authors, in the text',
        { ...paper, author: authors(3) },
        '(Family1, Family2 and Family3, 2024)',
        'in-text',
      ],
      ['four authors, in the text', { ...paper, author: authors(4) }, '(Family1 et al., 2024)', 'in-text'],
    ],
  ],
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
        'a magazine goes without its article, as a newspaper does',
        { ...paper, type: 'article-magazine', 'container-title': 'The Harbour' },
        'Reed, Otis James. “How the River Came Back.” Harbour, May 9, 2024. URL.',
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
});
