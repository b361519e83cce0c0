/** A clone of the page's document → the article, its metadata, what the page says about reuse, and where each word stands. */
import type { Article, ArticleMetadata, ReuseSignals } from './article.ts';
import { pageBlocks } from './blocks.ts';
import { readDeclarations } from './declarations.ts';
import { declobber, textNodes } from './dom.ts';
import { removeFurniture } from './furniture.ts';
import { type LanguageProfile, textLanguage } from './language.ts';
import { readMetadata } from './metadata.ts';
import { mainContent } from './readability.ts';
import { reuseSignals } from './reuse-signals.ts';
import { articleBlocks } from './selection.ts';
import { TextBuilder, type TextPiece } from './text-builder.ts';

/** What is known of a page apart from its document. */
export interface PageFacts {
  /** The address the reader has; null for a file without one. */
  readonly url: string | null;
  /** Function words of the languages that the declared language may be checked against. */
  readonly languages?: readonly LanguageProfile[];
}

/** What a page holds. A page without an article is an answer, not an error. */
export type Extraction =
  | {
      readonly status: 'article';
      readonly article: Article;
      readonly signals: ReuseSignals;
      /** Where `article.text` stands in the document: in order, without overlaps. */
      readonly nodes: readonly TextPiece[];
    }
  | { readonly status: 'no-article'; readonly metadata: ArticleMetadata; readonly signals: ReuseSignals };

/**
 * Reads the article out of a document and destroys the document doing so: give it a clone.
 * Throws for no content of a page, however broken or hostile.
 *
 * @param origins the caller's pairing of the clone's text nodes with the live page's; kept up to date when nodes are
 *   replaced by copies, so that afterwards it holds the node of every {@link TextPiece}
 */
export function extractArticle(document: Document, facts: PageFacts, origins: Map<Node, Node> = new Map()): Extraction {
  declobber(document);
  const declared = readDeclarations(document);
  const found = reuseSignals(document, declared);
  const { headline, declaredLanguages, ...page } = readMetadata(document, declared, facts.url);
  const headlineNodes = headline?.element === null || headline === null ? [] : Array.from(textNodes(headline.element));
  removeFurniture(document, headline?.element ?? null);
  const content = mainContent(document, (original, copy) => {
    const origin = origins.get(original);
    if (origin !== undefined) origins.set(copy, origin);
  });
  const blocks = articleBlocks(content === null ? [] : pageBlocks(content), {
    title: page.title,
    authors: page.authors.map(({ name }) => name),
    description: page.description,
  });
  const builder = new TextBuilder();
  if (page.title !== null) {
    for (const node of headlineNodes) builder.add(node);
    if (!builder.inBlock) builder.addUnmapped(page.title);
    builder.endBlock('headline');
  }
  for (const block of blocks) {
    for (const node of block.nodes) {
      if (node === null) builder.break();
      else builder.add(node);
    }
    builder.endBlock(block.kind);
  }
  const text = builder.text;
  const inArticle = new Set(builder.blocks.map(({ start, end }) => text.slice(start, end)));
  const signals = { ...found, passages: found.passages.filter((passage) => !inArticle.has(passage)) };
  const metadata = { ...page, lang: textLanguage(declaredLanguages, text, facts.languages) };
  if (blocks.length === 0) return { status: 'no-article', metadata, signals };
  return {
    status: 'article',
    article: { ...metadata, text, blocks: builder.blocks },
    signals,
    nodes: builder.pieces,
  };
}
