import { describe, expect, it } from 'vitest';
import type { Article } from '../../article/article.ts';
import { articleFromText } from '../../article/plain-text.ts';
import { correctable, corrected } from '../../citation/corrections.ts';

const article: Article = {
  ...articleFromText('The fleet goes out again\nIt left at dawn.'),
  siteName: 'Grey Island Post',
  publisher: 'Grey Island Media',
  originalUrl: 'https://mainland.example/a/fleet',
  originalUrlFrom: 'canonical',
  originalUrlCandidates: [
    { url: 'https://mainland.example/a/fleet', from: 'canonical' },
    { url: 'https://greyisland.example/fleet', from: 'page' },
  ],
  published: '2021-03-04T23:30:00-05:00',
  authors: [
    { name: 'Odile Marsh', kind: 'person' },
    { name: 'Sea Desk', kind: 'organization' },
  ],
};
const asItIs = correctable(article);

describe('a reader’s corrections', () => {
  it('change nothing where nothing was changed: the instant keeps its time, the site its owner', () => {
    expect(corrected(article, asItIs)).toEqual(article);
  });

  it.each([
    ['title', { title: 'The fleet sails' }, { title: 'The fleet sails' }],
    ['an emptied title', { title: '' }, { title: null }],
    ['day', { published: '2021-03-05' }, { published: '2021-03-05' }],
    ['an emptied day', { published: '' }, { published: null }],
    ['publisher', { publisher: 'The Post' }, { siteName: 'The Post', publisher: 'The Post' }],
    [
      'authors',
      { authors: ['Sea Desk', 'Ida Moss'] },
      {
        authors: [
          { name: 'Sea Desk', kind: 'organization' },
          { name: 'Ida Moss', kind: 'person' },
        ],
      },
    ],
    ['no author', { authors: [] }, { authors: [] }],
    [
      'another address that the page names',
      { originalUrl: 'https://greyisland.example/fleet' },
      { originalUrl: 'https://greyisland.example/fleet', originalUrlFrom: 'page' },
    ],
    ['no address that it does not name', { originalUrl: 'https://elsewhere.example/x' }, {}],
  ])('%s', (_field, change, expected) => {
    expect(corrected(article, { ...asItIs, ...change })).toEqual({ ...article, ...expected });
  });
});
