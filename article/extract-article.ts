/** A clone of the page's document → the article, its metadata, what the page says about reuse, and where each word stands. */
import type { Article, ArticleMetadata, Aside, BlockKind, ReuseSignals } from './article.ts';
import { blockText, isBeside, type PageBlock, pageBlocks } from './blocks.ts';
import { type Declarations, readDeclarations } from './declarations.ts';
import { type DeclaredBody, declaredBody } from './declared-body.ts';
import { bodyOf, declobber, textNodes, visibleLength } from './dom.ts';
import type { LanguageProfile } from './function-words.ts';
import { removeFurniture } from './furniture.ts';
import { articleNode } from './json-ld.ts';
import { textLanguage } from './language.ts';
import { type PageMetadata, readMetadata } from './metadata.ts';
import type { PagePatterns } from './page-words.ts';
import { mainContent } from './readability.ts';
import { asOnPage, type PageText, placeOf, readPageText, withLostParagraphs } from './recovery.ts';
import { reuseSignals } from './reuse-signals.ts';
import { articleBlocks, type Known } from './selection.ts';
import { lostStandfirst } from './standfirst.ts';
import { TextBuilder, type TextPiece } from './text-builder.ts';

export type { TextPiece };

/** What is known of a page apart from its document. */
export interface PageFacts {
  /** The address the reader has; null for a file without one. */
  readonly url: string | null;
  /** Function words of the languages that the declared language may be checked against. */
  readonly languages?: readonly LanguageProfile[];
  /** What the words around articles are told by. */
  readonly words: PagePatterns;
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

/** A block of the article: of the page, or of text that the page only declares. */
type ArticleBlock = PageBlock | DeclaredBlock;
type DeclaredBlock = Pick<PageBlock, 'kind' | 'length' | 'linkLength'> & { readonly text: string };

/** Letters that a text must have to be an article, on a page that declares one and on a page that does not. */
const SHORTEST_DECLARED = 25;
const SHORTEST_UNDECLARED = 140;
/** Letters below which the text found on a page that is mostly links is a teaser. */
const SHORTEST_AMONG_LINKS = 500;
const LINK_PAGE = 0.6;

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
  const root = bodyOf(document);
  const wholePage = root === null ? [] : pageBlocks(root);
  const signals = reuseSignals(declared, wholePage);
  const page = readMetadata(document, declared, facts.url, wholePage, facts.words);
  // the heading's nodes now: Readability takes the heading out
  const headlineNodes = page.headline?.element ? Array.from(textNodes(page.headline.element)) : [];
  removeFurniture(document, page.headline?.element ?? null);
  const pageText = readPageText(
    wholePage.filter(({ element }) => element.isConnected),
    page.headline?.element ?? null,
    headlineNodes,
  );
  const body = declaredBody(declared.jsonLd);
  const blocks = withDeclared(
    readBlocks(document, page, headlineNodes, pageText, origins, body, facts.words.pointer),
    body,
  );

  const builder = new TextBuilder();
  const beside: (Omit<Aside, 'at'> & { readonly before: number })[] = [];
  for (const block of blocks) {
    const { kind } = block;
    if (!isBeside(kind)) addBlock(builder, block, kind);
    else if (!('text' in block))
      beside.push({
        kind: kind === 'caption' ? 'caption' : 'credit',
        text: blockText(block),
        before: builder.blocks.length,
      });
  }
  const { headline: _, bylines: __, declaredLanguages, descriptions: ___, ...rest } = page;
  const text = builder.text;
  const metadata: ArticleMetadata = { ...rest, lang: textLanguage(declaredLanguages, text, facts.languages) };
  if (!isArticle(blocks, pageText, declared)) return { status: 'no-article', metadata, signals };
  const asides = beside.map(
    ({ before, ...aside }): Aside => ({ ...aside, at: builder.blocks[before]?.start ?? text.length }),
  );
  const own = new Set(builder.blocks.map(({ start, end }) => text.slice(start, end)));
  return {
    status: 'article',
    article: { ...metadata, text, blocks: builder.blocks, asides },
    signals: { ...signals, passages: signals.passages.filter((passage) => !own.has(passage)) },
    nodes: builder.pieces,
  };
}

/** A declared text of this many times what the page shows of it stands in the declaration alone. */
const DECLARED_ALONE = 2;

/** The declared paragraphs where the page shows too few of them; those that the page does show keep their places in it. */
function withDeclared(blocks: readonly PageBlock[], body: DeclaredBody | null): readonly ArticleBlock[] {
  const shown = blocks.reduce((sum, { length }) => sum + length, 0);
  if (body === null || body.length < SHORTEST_UNDECLARED || body.length < DECLARED_ALONE * shown) return blocks;
  const places = new Map(blocks.map((block) => [blockText(block), block]));
  return body.paragraphs.map(
    (text) => places.get(text) ?? { kind: 'paragraph', text, length: visibleLength(text), linkLength: 0 },
  );
}

/** The article's blocks: Readability's content without what is not the article, with what Readability lost. */
function readBlocks(
  document: Document,
  page: PageMetadata,
  headlineNodes: readonly Text[],
  pageText: PageText,
  origins: Map<Node, Node>,
  body: DeclaredBody | null,
  pointer: RegExp,
): PageBlock[] {
  const originals = new Map<Text, Text>();
  const content = mainContent(document, pageText.largest?.length ?? 0, (original, copy) => {
    originals.set(copy, originals.get(original) ?? original);
    const origin = origins.get(original);
    if (origin !== undefined) origins.set(copy, origin);
  });
  const originalOf = (node: Text) => originals.get(node) ?? node;
  const found = (content === null ? [] : pageBlocks(content)).map((block) => asOnPage(pageText, block, originalOf));
  const shown = headlineNodes.map((node) => node.data).join('');
  const known: Known = {
    headlines: [page.title ?? '', shown].filter((text) => text !== ''),
    authors: page.authors.map(({ name }) => name),
    descriptions: page.descriptions,
    body,
    isByline: (line) => page.bylines.isByline(line),
    pointer,
  };
  const blocks = articleBlocks(withLostParagraphs(pageText, found, originalOf, body), known);
  const first = found[0] === undefined ? null : placeOf(pageText, found[0], originalOf);
  const standfirst = lostStandfirst(pageText, blocks, first, known);
  return standfirst === null ? blocks : [standfirst, ...blocks];
}

function addBlock(builder: TextBuilder, block: ArticleBlock, kind: BlockKind): void {
  if ('text' in block) builder.addUnmapped(block.text);
  for (const node of 'text' in block ? [] : block.nodes) {
    if (node === null) builder.break();
    else builder.add(node);
  }
  builder.endBlock(kind);
}

/** Whether the blocks are an article, and not an empty shell, an error page or a list of links. */
function isArticle(blocks: readonly ArticleBlock[], pageText: PageText, declared: Declarations): boolean {
  const total = (list: readonly ArticleBlock[], size: 'length' | 'linkLength') =>
    list.reduce((sum, block) => sum + block[size], 0);
  const length = total(
    blocks.filter(({ kind }) => !isBeside(kind) && kind !== 'credit' && kind !== 'notice'),
    'length',
  );
  const isDeclared = articleNode(declared.jsonLd) !== null || declared.meta.get('og:type')?.[0] === 'article';
  if (isDeclared) return length >= SHORTEST_DECLARED;
  const all = total(pageText.blocks, 'length');
  const isList = total(pageText.blocks, 'linkLength') > LINK_PAGE * all;
  return length >= (isList ? SHORTEST_AMONG_LINKS : SHORTEST_UNDECLARED);
}
