/** Opens the panel on the click, copies selections, and annotates what the content script read. Keeps no state: a service worker forgets. */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import type { LanguageProfile } from '../article/function-words.ts';
import type { PageWords } from '../article/page-words.ts';
import type { CldrData } from '../languages/date-data.ts';
import type { Language, LanguageData } from '../languages/language.ts';
import { fileSubtag, primarySubtag, SECOND_LANGUAGE } from '../languages/tag.ts';
import {
  type AnnotateAnswer,
  type AnnotateRequest,
  type Clicked,
  isMessage,
  isNoReceiver,
  type WordsAnswer,
  type WordsRequest,
} from '../messages.ts';
import { annotate } from '../parser/annotate.ts';
import { compileGrammar } from '../parser/grammar.ts';
import { recognisesSpeakers } from '../parser/quotes/attribution-grammar.ts';
import { copySelection } from './shared/copy-selection.ts';

/** Id of the menu's item and name of the command. */
const COPY_SELECTION = 'copy-selection';

export default defineBackground(() => {
  browser.action.onClicked.addListener(read);
  browser.runtime.onInstalled.addListener(() => {
    const create = (id: string, title: string, contexts: Menus.ContextType[]) =>
      browser.contextMenus.create({ id, title: browser.i18n.getMessage(title), contexts });
    create('read', 'menu_read', ['page', 'selection']);
    create(COPY_SELECTION, 'menu_copy_selection', ['selection']);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab === undefined) return;
    if (menuItemId === COPY_SELECTION) copySelection(tab);
    else read(tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COPY_SELECTION && tab !== undefined) copySelection(tab);
  });

  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isMessage<WordsRequest>(message, 'words')) return words();
    if (isMessage<AnnotateRequest>(message, 'annotate')) return annotated(message);
    return undefined;
  });
});

async function words(): Promise<WordsAnswer> {
  const [languages, press] = await Promise.all([
    shippedJson<LanguageProfile[]>('languages/profiles.json'),
    shippedJson<PageWords>('languages/press.json'),
  ]);
  return { languages, press };
}

/** The reader asked for this tab, by the toolbar button, its shortcut or the context menu. */
function read(tab: Tabs.Tab): void {
  // First statement: after any await the browser no longer counts this as the reader's gesture.
  openPanel(tab.windowId);
  if (tab.id === undefined || tab.windowId === undefined) return;
  const message: Clicked = { type: 'clicked', tabId: tab.id, windowId: tab.windowId };
  // A panel that is only now being opened does not listen yet; it reads the tab by itself once it is there.
  browser.runtime.sendMessage(message).catch((error: unknown) => {
    if (!isNoReceiver(error)) throw error;
  });
}

/** Chrome's side panel, which the polyfill passes on but has no type for. */
interface SidePanelApi {
  readonly sidePanel: { open(options: { windowId: number }): Promise<void> };
}

/** The side panel of Chrome, the sidebar of Firefox: neither browser has the other's call. */
function openPanel(windowId: number | undefined): void {
  if (import.meta.env.FIREFOX) browser.sidebarAction.open();
  else (browser as unknown as SidePanelApi).sidePanel.open({ windowId: windowId as number });
}

/** The parser at work, away from the page: a long article slows no tab. */
async function annotated({ article, signals }: AnnotateRequest): Promise<AnnotateAnswer> {
  const language = await languageOf(article.lang ?? 'und');
  const second = await languageOf(SECOND_LANGUAGE);
  const begin = performance.now();
  const annotations = annotate(article, signals, compileGrammar(language, second));
  return { annotations, parse: performance.now() - begin, speakersRecognised: recognisesSpeakers(language) };
}

/** What the build ships for a language by BCP 47 tag; nothing (both parts null) where there is no file. */
async function languageOf(tag: string): Promise<LanguageData> {
  const lang = primarySubtag(tag);
  const file = fileSubtag(tag);
  const written = await shippedJson<string[]>('languages/written.json');
  const cldr = await shippedJson<Record<string, CldrData>>('languages/cldr.json');
  return {
    lang,
    cldr: cldr[lang] ?? null,
    own: written.includes(file) ? await shippedJson<Language>(`languages/${file}.json`) : null,
  };
}

async function shippedJson<T>(path: string): Promise<T> {
  return (await (await fetch(browser.runtime.getURL(path))).json()) as T;
}
