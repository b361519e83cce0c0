/** Opens the panel on the click and hands out language data. Keeps no state: a service worker forgets. */
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import type { LanguageIndex } from '../languages/index.ts';
import type { LanguageData } from '../languages/language.ts';
import { type Clicked, isMessage, type LanguageRequest, type ProfilesRequest } from '../messages.ts';

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    // First statement: after any await the browser no longer counts this as the reader's gesture.
    openPanel(tab.windowId);
    if (tab.id === undefined || tab.windowId === undefined) return;
    const message: Clicked = { type: 'clicked', tabId: tab.id, windowId: tab.windowId };
    // A panel that is only now being opened does not listen yet; it reads the tab by itself once it is there.
    browser.runtime.sendMessage(message).catch(() => undefined);
  });

  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isMessage<ProfilesRequest>(message, 'profiles')) return languageIndex().then(({ profiles }) => profiles);
    if (isMessage<LanguageRequest>(message, 'language')) return languageFile(message.lang);
    return undefined;
  });
});

/** Chrome's side panel, which the polyfill passes on but has no type for. */
interface SidePanelApi {
  readonly sidePanel: { open(options: { windowId: number }): Promise<void> };
}

/** The side panel of Chrome, the sidebar of Firefox: neither browser has the other's call. */
function openPanel(windowId: number | undefined): void {
  if (import.meta.env.FIREFOX) browser.sidebarAction.open();
  else (browser as unknown as SidePanelApi).sidePanel.open({ windowId: windowId as number });
}

function languageIndex(): Promise<LanguageIndex> {
  return shippedJson('languages/index.json');
}

/** What there is for a language by BCP 47 tag; nothing (both parts null) for one that has no file. */
async function languageFile(tag: string): Promise<LanguageData> {
  const lang = tag.toLowerCase().split('-')[0] as string;
  const { codes } = await languageIndex();
  return codes.includes(lang) ? await shippedJson(`languages/${lang}.json`) : { lang, cldr: null, own: null };
}

async function shippedJson<T>(path: string): Promise<T> {
  return (await (await fetch(browser.runtime.getURL(path))).json()) as T;
}
