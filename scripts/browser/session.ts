/** One browser with the extension in it, driven as a person would: the tests, `npm start` and the screenshots share it. */
import type { BrowserName } from './find.ts';

/** A document that can be looked into: the page, or the panel beside it. */
export interface View {
  /** Evaluates an expression (or an async function's call) in the document; the value must be JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks the middle of the first element that matches, by real input events. */
  click(selector: string): Promise<void>;
  /** Presses a key such as "Tab" or "Enter". */
  press(key: string): Promise<void>;
  /** PNG of the viewport. */
  screenshot(): Promise<Uint8Array>;
}

/** Both flavours of what is on the clipboard. */
export interface Clipboard {
  readonly text: string;
  /** The markup within the body: browsers wrap what they hold in a document. */
  readonly html: string;
}

/** A browser with the extension and one page. */
export interface Session {
  readonly name: BrowserName;
  readonly page: View;
  /** Loads an address in the tab, also one of the browser's own pages. */
  open(url: string): Promise<void>;
  /** Clicks the extension's button in the browser's toolbar. */
  clickButton(): Promise<void>;
  /**
   * Runs one of the extension's commands on the page: by its shortcut, Alt+Shift and a capital letter, in Firefox; by its event in
   * Chromium, where nobody can press an extension's shortcut from outside.
   */
  runCommand(name: string, key: string): Promise<void>;
  /** What the toolbar button says of the page: the text on it and its tooltip. */
  buttonSays(): Promise<{ readonly badge: string; readonly title: string }>;
  /** The panel's document; waits until it is there. */
  panel(): Promise<View>;
  readClipboard(): Promise<Clipboard>;
  /** The colour scheme of page and panel. */
  appearance(look: { readonly dark: boolean }): Promise<void>;
  /** Page and panel in one picture. */
  windowScreenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
  /** Resolves when the browser has been closed by hand. */
  closed(): Promise<void>;
}

/** Calls `probe` until it gives a value that is neither false, null nor undefined; throws after `timeout` ms. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  timeout = 15_000,
): Promise<T> {
  const end = Date.now() + timeout;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const value = await probe();
      if (value !== null && value !== undefined && value !== false) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(
    `waited ${timeout} ms for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
  );
}
