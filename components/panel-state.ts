/** What the panel is told: its state and its actions. Types only; `entrypoints/sidepanel/` makes the values. */
import type { Span } from '../article/article.ts';
import type { Corrections } from '../citation/corrections.ts';
import type { CitationKind } from '../citation/csl/engine.ts';
import type { ExportId } from '../citation/exports/formats.ts';
import type { Formatted } from '../citation/formatted.ts';
import type { AnnotatedArticle } from '../parser/annotations.ts';
import type { Quotation, SpeakerQuotations } from './quotations.ts';
import type { Settings } from './settings.ts';
import type { Words } from './words.ts';

/**
 * Why the browser keeps the extension out of a page: the browser's own pages, its extension store, its PDF viewer,
 * local files without the reader's leave, anything else (`view-source:`, an error page, another extension).
 */
export type Restriction = 'browser-page' | 'store' | 'pdf' | 'file' | 'not-html' | 'other';

/** Whether the tab still shows what was read: `changed` is the same page with other text, `left` another page. */
export type Freshness = 'current' | 'changed' | 'left';

/** An article that was read, and what happened to its tab since. */
export interface ReadyState {
  readonly kind: 'ready';
  readonly page: AnnotatedArticle;
  /** Whether the reader corrected what the page says; then `page` is as corrected. */
  readonly isCorrected: boolean;
  /** false: there is no language file for the article's language, so only marks and dates are recognised. */
  readonly speakersRecognised: boolean;
  /** All that the page shows, the article among it: links to a quote tell it from its like. */
  readonly shownText: string;
  readonly freshness: Freshness;
  /** The highlight last clicked in the page, by an offset into `article.text`. A new object each time, so that a second click on the same highlight counts. */
  readonly picked: { readonly offset: number } | null;
}

/** What the panel shows: exactly one of these situations. */
export type PanelState =
  /** The browser grants this tab only to a click on the toolbar button, so a button in the panel would do nothing. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'no-article' }
  | { readonly kind: 'restricted'; readonly why: Restriction }
  /** `reason`: the error in the browser's or the program's own words. */
  | { readonly kind: 'failed'; readonly reason: string }
  | ReadyState;

/** The article's citation, or why there is none yet. `kinds`: those that the style tells apart. */
export type CitationState =
  | { readonly status: 'no-original' }
  /** The style is being loaded. */
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'ready'; readonly citation: Formatted; readonly kinds: readonly CitationKind[] };

/** A quotation as it can be copied; each form is made when it is asked for, and has the link to the original. */
export interface QuoteForms {
  /** With its speaker, by the settings. */
  citation(): Formatted;
  /** The address that leads to its words. */
  address(): string;
  /** A W3C Web Annotation. */
  annotation(): string;
}

/** What the panel can ask for. */
export interface PanelActions {
  /** Reads the article in the tab (again). */
  read(): void;
  /** Scrolls the page to a span of `article.text` and marks it; false if those words are not on the page any more. */
  reveal(span: Span): Promise<boolean>;
  /** Shows and cites the article with these corrections; null: as the page says. */
  correct(corrections: Corrections | null): void;
  /** The article's citation by the settings. */
  cite(): CitationState;
  /** The article in a format for programs; null when there is no original link to put into it. */
  export(format: ExportId): string | null;
  /** The reader chose otherwise: it is to be remembered. */
  choose(changes: Partial<Settings>): void;
  /** What makes a quotation's forms; null when there is no original link to put into them. */
  citeQuote(quotation: Quotation): QuoteForms | null;
  /** The article's key sentences and quotes as a Markdown file, or the quotes of one speaker; null as above. */
  note(only?: SpeakerQuotations): string | null;
  /** Opens the page of all settings. */
  openOptions(): void;
}

/** All that the panel is told. */
export interface PanelProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly words: Words;
  readonly settings: Settings;
  /** The keyboard shortcut of the toolbar button as the browser names it ("Alt+Shift+Y"); null if the reader removed it. */
  readonly shortcut: string | null;
}
