/** What the panel knows of each tab, and how the browser's events change it. One panel a window; nothing outlives it. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import browser, { type Runtime } from 'webextension-polyfill';
import type { Span } from '../../article/article.ts';
import type { PanelState, ReadyState } from '../../components/panel-state.ts';
import {
  type Changed,
  type Clicked,
  isMessage,
  isNoReceiver,
  type Picked,
  type Reveal,
  type RevealAnswer,
  type ToContentScript,
  type Verify,
  type VerifyAnswer,
} from '../../messages.ts';
import { readPage } from './read-page.ts';

const UNREAD: PanelState = { kind: 'unread' };

/** The shown tab's state, and what can be asked of the tab. */
export interface PanelController {
  readonly state: ReadonlySignal<PanelState>;
  /** Reads the tab that is shown, again if need be. */
  read(): void;
  /** Scrolls the tab's page to a span; false if its words are not there any more. */
  reveal(span: Span): Promise<boolean>;
}

/** Starts to follow the tabs of the panel's own window and reads the one that is shown. */
export async function followTabs(): Promise<PanelController> {
  const windowId = (await browser.windows.getCurrent()).id;
  const shown = signal<number | null>(null);
  const tabs = signal<ReadonlyMap<number, PanelState>>(new Map());
  const state = computed(() => (shown.value === null ? UNREAD : (tabs.value.get(shown.value) ?? UNREAD)));

  const set = (tabId: number, next: PanelState) => {
    tabs.value = new Map(tabs.value).set(tabId, next);
  };
  const update = (tabId: number, change: (ready: ReadyState) => ReadyState) => {
    const now = tabs.value.get(tabId);
    if (now?.kind === 'ready') set(tabId, change(now));
  };
  /** The readings under way, by tab: one that its tab has navigated away from is forgotten, whatever becomes of it. */
  const readings = new Map<number, symbol>();
  const read = async (tabId: number, clicked: boolean) => {
    if (readings.has(tabId)) return;
    const reading = Symbol();
    readings.set(tabId, reading);
    set(tabId, { kind: 'reading' });
    const result = await readPage(tabId, clicked);
    if (readings.get(tabId) !== reading) return;
    readings.delete(tabId);
    set(tabId, result);
  };
  /** Tabs that navigated while they were read: the click was meant for the page that is coming. */
  const interrupted = new Set<number>();
  const abandon = (tabId: number) => {
    if (!readings.delete(tabId)) return;
    interrupted.add(tabId);
    set(tabId, UNREAD);
  };
  /** After a navigation: the content script is gone, or it still holds the same article (a fragment, a return). */
  const verify = async (tabId: number) => {
    const now = tabs.value.get(tabId);
    if (now === undefined || now.kind === 'reading') return;
    if (now.kind === 'ready') {
      const intact = await askTab<VerifyAnswer>(tabId, { type: 'verify' } satisfies Verify);
      if (intact === null) update(tabId, (ready) => ({ ...ready, freshness: 'left' }));
      else update(tabId, (ready) => ({ ...ready, freshness: intact.intact ? 'current' : 'changed' }));
    } else set(tabId, UNREAD);
  };

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (isMessage<Clicked>(message, 'clicked') && message.windowId === windowId) read(message.tabId, true);
    const tabId = sender.tab?.id;
    if (tabId === undefined) return undefined;
    if (isMessage<Changed>(message, 'changed')) update(tabId, (ready) => ({ ...ready, freshness: 'changed' }));
    if (isMessage<Picked>(message, 'picked'))
      update(tabId, (ready) => ({ ...ready, picked: { offset: message.offset } }));
    return undefined;
  });
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) shown.value = active.tabId;
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') abandon(tabId);
    if (change.status === 'complete' && interrupted.delete(tabId)) read(tabId, false);
    if (change.status === 'complete' || change.url !== undefined) verify(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    readings.delete(tabId);
    interrupted.delete(tabId);
    const rest = new Map(tabs.value);
    rest.delete(tabId);
    tabs.value = rest;
  });

  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id !== undefined) {
    shown.value = active.id;
    read(active.id, false);
  }

  return {
    state,
    read() {
      if (shown.value !== null) read(shown.value, false);
    },
    async reveal(span) {
      if (shown.value === null) return false;
      const answer = await askTab<RevealAnswer>(shown.value, { type: 'reveal', span } satisfies Reveal);
      return answer?.found ?? false;
    },
  };
}

/** Asks the tab's content script; null if there is none any more. */
async function askTab<T>(tabId: number, message: ToContentScript): Promise<T | null> {
  try {
    return (await browser.tabs.sendMessage(tabId, message)) as T;
  } catch (error) {
    if (isNoReceiver(error)) return null;
    throw error;
  }
}
