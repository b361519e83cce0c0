import type { ArticleMetadata } from './article.ts';
import type { PageFacts } from './extract-article.ts';
import { normalizeText } from './text-builder.ts';

export function readMetadata(document: Document, facts: PageFacts): ArticleMetadata {
  return {
    url: facts.url, originalUrl: facts.url, originalUrlFrom: 'page',
    title: normalizeText(document.querySelector('title')?.textContent ?? '') || null,
    siteName: null, publisher: null, lang: null, authors: [], published: null, modified: null, section: null, description: null, image: null,
  };
}
