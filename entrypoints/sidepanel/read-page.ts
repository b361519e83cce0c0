/** Reads a tab: injects the content script and turns whatever comes of it into a state of the panel. */
import browser, { type Scripting } from 'webextension-polyfill';
import type { PanelState, Restriction } from '../../components/panel-state.ts';
import type { ReadAnswer } from '../../messages.ts';
import { granted } from '../shared/granted.ts';

const SCRIPT = '/annotate.js';
const STYLE = '/highlight.css';

/**
 * The state that reading this tab leads to. Never rejects: every way to fail is a state with its own sentence.
 * @param clicked whether the reader has just clicked the toolbar button, so that a refusal cannot be for want of a click
 */
export async function readPage(tabId: number, clicked: boolean): Promise<PanelState> {
  try {
    const inject = () => browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    const results = await (clicked ? granted(inject) : inject());
    // Firefox answers [null] on pages of its own.
    const answer = results[0]?.result as ReadAnswer | null | undefined;
    if (answer === null || answer === undefined) return restricted(await address(tabId));
    if (answer.status === 'ready') await insertStyle(tabId);
    return stateOf(answer);
  } catch (error) {
    return await refusal(tabId, error instanceof Error ? error.message : String(error), clicked);
  }
}

/**
 * Neither origin shows in the page's own style sheets. Chromium paints a highlight's background only for an author's style;
 * Firefox reaches text in shadow trees only with a user's.
 */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/** Gives the paint its colours. The style is taken off first: a second reading must not double it. */
async function insertStyle(tabId: number): Promise<void> {
  const style: Scripting.CSSInjection = { target: { tabId }, files: [STYLE], origin: ORIGIN };
  await browser.scripting.removeCSS(style);
  await browser.scripting.insertCSS(style);
}

function stateOf(answer: ReadAnswer): PanelState {
  switch (answer.status) {
    case 'ready':
      return {
        kind: 'ready',
        page: answer.page,
        isCorrected: false,
        speakersRecognised: answer.speakersRecognised,
        shownText: answer.shownText,
        freshness: 'current',
        picked: null,
      };
    case 'no-article':
      return { kind: 'no-article' };
    case 'not-a-page':
      return { kind: 'restricted', why: answer.contentType === 'application/pdf' ? 'pdf' : 'not-html' };
    case 'failed':
      return { kind: 'failed', reason: answer.reason };
  }
}

/** The browsers' words for "not on this page": Chrome names the scheme, Firefox the permission. */
const NO_ACCESS =
  /cannot access|cannot be scripted|missing host permission|must request permission|showing error page/i;
const CHROME_STORE =
  /extensions gallery|chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org/i;

/** Why a tab could not be read: for want of a click, or because the browser keeps extensions out of it. */
async function refusal(tabId: number, message: string, clicked: boolean): Promise<PanelState> {
  if (!NO_ACCESS.test(message)) return { kind: 'failed', reason: message };
  const url = await address(tabId);
  if (CHROME_STORE.test(message)) return { kind: 'restricted', why: 'store' };
  const scheme = /cannot access an? (\S+:)\/\/ url/i.exec(message)?.[1];
  if (scheme !== undefined) return restricted(`${scheme}//`);
  // Without a grant the address is hidden: the page may be any, and only a click tells.
  if (url === null && !clicked) return { kind: 'unread' };
  return restricted(url);
}

function restricted(url: string | null): PanelState {
  return { kind: 'restricted', why: restrictionOf(url) };
}

/** What kind of page an address is that no extension may read. */
export function restrictionOf(url: string | null): Restriction {
  if (url === null) return 'other';
  if (CHROME_STORE.test(url)) return 'store';
  if (/\.pdf($|[?#])/i.test(url) || /^resource:\/\/pdf\.js/.test(url)) return 'pdf';
  if (/^file:/.test(url)) return 'file';
  return /^(chrome|chrome-search|chrome-untrusted|about|edge|brave|vivaldi|opera|devtools|moz-extension|chrome-extension):/.test(
    url,
  )
    ? 'browser-page'
    : 'other';
}

/** The tab's address, null where the browser does not show it to us or the tab has been closed. */
async function address(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch (error) {
    if (error instanceof Error && /no tab with id|invalid tab id/i.test(error.message)) return null;
    throw error;
  }
}
