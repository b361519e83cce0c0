/**
 * The article as the page gives it, before anything is understood of it.
 * This file holds types only: every layer below the page speaks them.
 */

/** Half-open range `[start, end)` of UTF-16 code units in {@link Article.text}. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a block of the text is. `headline`: the first line of a plain text; a page's is its title. `credit`: who else worked
 * on the article; `notice`: what the publisher asks of those who quote it.
 */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'blockquote'
  | 'credit'
  | 'notice';

/** A block element of the article. Blocks are in order, do not overlap, and are joined by `"\n\n"` in the text. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** What stands among the blocks without being the article's text: the words under a picture, and who took it. */
export interface Aside {
  readonly kind: 'caption' | 'credit';
  readonly text: string;
  /** Offset in {@link Article.text} of the block that it stands before; the text's length at the end. */
  readonly at: number;
}

/** Who wrote the article. */
export interface Author {
  readonly name: string;
  readonly kind: 'person' | 'organization';
}

/** Which signal of the page decided the original URL. */
export type OriginalUrlSignal = 'canonical' | 'og:url' | 'json-ld' | 'amp' | 'archive' | 'syndication' | 'page';

/** An address of the article that a signal of the page names. */
export interface NamedUrl {
  readonly url: string;
  readonly from: OriginalUrlSignal;
}

/**
 * The address of the original article. Only `article/original-url.ts` makes one, so whoever holds a value of this type
 * holds an http(s) address without tracking parameters that a citation may carry.
 */
export interface OriginalLink {
  readonly url: string;
  readonly from: OriginalUrlSignal;
  /** Makes the type nominal: no object literal is an OriginalLink. Absent at run time. */
  readonly [originalLink]: true;
}
declare const originalLink: unique symbol;

/** What the page says of its article. The field names are those of the annotation format, version 1. */
export interface ArticleMetadata {
  /** Where it was read; null for text that came from a file without an address. */
  readonly url: string | null;
  /** The original article's address; null when the page has no http(s) address at all. */
  readonly originalUrl: string | null;
  readonly originalUrlFrom: OriginalUrlSignal | null;
  /** What each signal says, the most trusted first: the first one decided, unless the reader chose another. */
  readonly originalUrlCandidates: readonly NamedUrl[];
  readonly title: string | null;
  readonly siteName: string | null;
  readonly publisher: string | null;
  /** BCP 47 tag; null if neither the page nor the text says. */
  readonly lang: string | null;
  readonly authors: readonly Author[];
  /** ISO 8601, as precise as the page says (a day, or an instant with offset). */
  readonly published: string | null;
  readonly modified: string | null;
  readonly section: string | null;
  readonly description: string | null;
  readonly image: string | null;
}

/** The article: metadata and text. */
export interface Article extends ArticleMetadata {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly asides: readonly Aside[];
}

/**
 * What the page says about reuse, gathered before Readability drops it: the parser reads the sentences,
 * the machine-readable signals stand for themselves.
 */
export interface ReuseSignals {
  /** Texts outside the article in which a publisher states conditions (footer, `.copyright`, terms line), one block each. */
  readonly passages: readonly string[];
  /** URL of a machine-readable licence, else null. */
  readonly license: string | null;
  /** How the article is to be credited, as the page declares it; null if it does not. */
  readonly credit: string | null;
  /** Whether the page reserves its text from mining and from training by machines. */
  readonly machineUseReserved: boolean;
  /** The machine-readable signals that spoke. */
  readonly from: readonly ('json-ld' | 'rel-license' | 'meta')[];
}
