/**
 * The message protocol, all of it. Who asks whom:
 *
 * | message    | from           | to           | answer |
 * | ---------- | -------------- | ------------ | ------ |
 * | `clicked`  | background     | panel        | none: the panel reads the tab |
 * | `language` | content script | background   | {@link LanguageData} as JSON |
 * | `reveal`   | panel          | content script | {@link RevealAnswer} |
 * | `clear`    | panel          | content script | none |
 * | `changed`  | content script | panel        | none: the page's text is not what was read any more |
 * | `picked`   | content script | panel        | none: the reader clicked a highlight on the page |
 */
import type { Span } from './article/article.ts';

/** The toolbar button (or its shortcut) was used on this tab. */
export interface Clicked {
  readonly type: 'clicked';
  readonly tabId: number;
}

/** What is known of a language, by BCP 47 tag. */
export interface LanguageRequest {
  readonly type: 'language';
  readonly lang: string;
}

/** Scroll the page to this span of `article.text` and mark it. */
export interface Reveal {
  readonly type: 'reveal';
  readonly span: Span;
}

/** Whether the words still stand in the page. */
export interface RevealAnswer {
  readonly found: boolean;
}

export interface Clear {
  readonly type: 'clear';
}

export interface Changed {
  readonly type: 'changed';
}

export interface Picked {
  readonly type: 'picked';
  /** Offset into `article.text` of the highlight that was clicked. */
  readonly offset: number;
}

export type ToPanel = Clicked | Changed | Picked;
export type ToBackground = LanguageRequest;
export type ToContentScript = Reveal | Clear;

/** Narrows an unknown message to one of ours by its type. */
export function isMessage<T extends { readonly type: string }>(value: unknown, type: T['type']): value is T {
  return typeof value === 'object' && value !== null && (value as { type?: unknown }).type === type;
}
