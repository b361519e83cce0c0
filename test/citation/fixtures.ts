/** Invented articles and links for the citation specifications. */
import type { Article, OriginalLink } from '../../article/article.ts';
import { originalLink } from '../../article/original-url.ts';
import type { CslItem } from '../../citation/csl-item.ts';

export const ADDRESS = 'https://kabar.example/2024/05/ladang-garam';

export const blankArticle: Article = {
  url: null,
  originalUrl: null,
  originalUrlFrom: null,
  originalUrlCandidates: [],
  title: null,
  siteName: null,
  publisher: null,
  lang: null,
  authors: [],
  published: null,
  modified: null,
  section: null,
  description: null,
  image: null,
  text: '',
  blocks: [],
  asides: [],
};

/** The link as the product makes it: by the only function that may. */
export function linkTo(url: string): OriginalLink {
  const link = originalLink({ originalUrl: url, originalUrlFrom: 'page' });
  if (link === null) throw new Error(`no original link can be made of ${url}`);
  return link;
}

export const item: CslItem = {
  type: 'webpage',
  title: 'Salt fields return to the coast',
  'container-title': 'Kabar Pesisir',
  author: [{ family: 'Wijaya', given: 'Ratna' }],
  issued: { 'date-parts': [[2024, 5, 9]] },
};
