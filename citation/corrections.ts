/** What the reader put right of an article's metadata before citing it. */
import type { Article, Author } from '../article/article.ts';

/** The fields that a reader can correct, in the reader's words. Empty: the reader says that it is unknown. */
export interface Corrections {
  readonly title: string;
  readonly authors: readonly string[];
  /** ISO 8601 day. */
  readonly published: string;
  readonly publisher: string;
  /** The address that citations link to: one of those that the page's signals name. */
  readonly originalUrl: string;
}

/** The fields as the article has them: what a reader begins to correct. */
export function correctable(article: Article): Corrections {
  return {
    title: article.title ?? '',
    authors: article.authors.map(({ name }) => name),
    published: article.published?.slice(0, 'YYYY-MM-DD'.length) ?? '',
    publisher: article.siteName ?? article.publisher ?? '',
    originalUrl: article.originalUrl ?? '',
  };
}

/** The article as the reader corrected it. What was left as it was stays as precise as the page said it. */
export function corrected(article: Article, corrections: Corrections): Article {
  const before = correctable(article);
  const { title, published, publisher } = corrections;
  const chosen = article.originalUrlCandidates.find(({ url }) => url === corrections.originalUrl);
  return {
    ...article,
    ...(chosen === undefined || chosen.url === article.originalUrl
      ? {}
      : { originalUrl: chosen.url, originalUrlFrom: chosen.from }),
    ...(title === before.title ? {} : { title: title || null }),
    ...(published === before.published ? {} : { published: published || null }),
    ...(publisher === before.publisher ? {} : { siteName: publisher || null, publisher: publisher || null }),
    authors: corrections.authors.map((name) => article.authors.find((known) => known.name === name) ?? person(name)),
  };
}

function person(name: string): Author {
  return { name, kind: 'person' };
}
