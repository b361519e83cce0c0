/**
 * The message protocol, all of it. Who asks whom:
 *
 * | message    | from           | to             | answer |
 * | ---------- | -------------- | -------------- | ------ |
 * | `clicked`  | background     | panel          | none: the panel reads the tab |
 * | `words`    | content script | background     | {@link WordsAnswer}: what a page is read by |
 * | `annotate` | content script | background     | {@link AnnotateAnswer}: the parser's work on the article |
 * | `changed`  | content script | panel          | none: the page's text is not what was read any more |
 * | `picked`   | content script | panel          | none: the reader clicked an annotation on the page |
 * | `reveal`   | panel          | content script | {@link RevealAnswer} |
 * | `verify`   | panel          | content script | {@link VerifyAnswer} |
 * | `cite-selection` | background | formatter page | {@link CiteSelectionAnswer} |
 *
 * The panel injects the content script, and that script's result is a {@link ReadAnswer}.
 */
import type { Article, ArticleMetadata, ReuseSignals, Span } from './article/article.ts';
import type { LanguageProfile } from './article/function-words.ts';
import type { PageWords } from './article/page-words.ts';
import type { AnnotatedArticle, Annotations } from './parser/annotations.ts';

/** What comes of reading a page: the result of the injected script. */
export type ReadAnswer =
  | {
      readonly status: 'ready';
      readonly page: AnnotatedArticle;
      readonly speakersRecognised: AnnotateAnswer['speakersRecognised'];
      /** All that the page shows, the article among it. */
      readonly shownText: string;
    }
  | { readonly status: 'no-article'; readonly metadata: ArticleMetadata }
  | { readonly status: 'not-a-page'; readonly contentType: string }
  | { readonly status: 'failed'; readonly reason: string };

/** The toolbar button (or its shortcut) was used on this tab. */
export interface Clicked {
  readonly type: 'clicked';
  readonly tabId: number;
  readonly windowId: number;
}

/** Which words is a page read by? They are data that the background fetches, so that no page carries them. */
export interface WordsRequest {
  readonly type: 'words';
}

export interface WordsAnswer {
  /** By what a text's language is told. */
  readonly languages: LanguageProfile[];
  /** What stands around articles, in all languages. */
  readonly press: PageWords;
}

/** Annotate this article, please: the parser and its languages live in the background, so that no page carries them. */
export interface AnnotateRequest {
  readonly type: 'annotate';
  readonly article: Article;
  readonly signals: ReuseSignals;
}

/** The parser's work, and what it could not do. */
export interface AnnotateAnswer {
  readonly annotations: Annotations;
  /** Milliseconds the parser took. */
  readonly parse: number;
  /** false: nobody has written down how this language reports speech, so only marks and dates were read. */
  readonly speakersRecognised: boolean;
}

/** The page's text is not what was read any more. */
export interface Changed {
  readonly type: 'changed';
}

/** The reader clicked an annotation on the page. */
export interface Picked {
  readonly type: 'picked';
  /** Offset into `article.text`. */
  readonly offset: number;
}

/** Scroll the page to this span of `article.text` and mark it. */
export interface Reveal {
  readonly type: 'reveal';
  readonly span: Span;
}

/** Answer to {@link Reveal}. */
export interface RevealAnswer {
  /** Whether the words still stand in the page. */
  readonly found: boolean;
}

/** Does the article still stand in the page? */
export interface Verify {
  readonly type: 'verify';
}

/** Answer to {@link Verify}. */
export interface VerifyAnswer {
  /** Whether the article still stands in the page as it was read. */
  readonly intact: boolean;
}

/** Cite what is selected in the page. */
export interface CiteSelection {
  readonly type: 'cite-selection';
  readonly selection: string;
  readonly metadata: ArticleMetadata;
  /** Null where the page has no article: then it is cited as a page. */
  readonly page: AnnotatedArticle | null;
  /** All that the page shows; '' where it has no article. */
  readonly shownText: string;
  /** As they are stored: Chrome's offscreen documents have no storage. */
  readonly settings: unknown;
  /** BCP 47, of the browser. */
  readonly readerLanguage: string;
}

/** Answer to {@link CiteSelection}. */
export type CiteSelectionAnswer =
  | { readonly status: 'cited'; readonly content: { readonly text: string; readonly html: string } }
  | { readonly status: 'no-original' };

/** Everything the panel is told. */
export type ToPanel = Clicked | Changed | Picked;
/** Everything the background is asked. */
export type ToBackground = WordsRequest | AnnotateRequest;
/** Everything a tab's content script is asked. */
export type ToContentScript = Reveal | Verify;

/** Whether a value that came as a message is of this type: a content script may be older than the extension. */
export function isMessage<T extends { readonly type: string }>(value: unknown, type: T['type']): value is T {
  return typeof value === 'object' && value !== null && (value as { type?: unknown }).type === type;
}

const NO_RECEIVER = /receiving end does not exist|message manager disconnected|message port closed/i;

/** Whether a message failed only because nobody listens: a panel that is closed, a page that was left. */
export function isNoReceiver(error: unknown): boolean {
  return error instanceof Error && NO_RECEIVER.test(error.message);
}
