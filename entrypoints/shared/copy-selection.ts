/** "Copy selection with citation": on the page that the reader clicked, whether the panel is open or not. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { CiteSelection, CiteSelectionAnswer, ReadAnswer } from '../../messages.ts';
import { prepareFormatter } from './formatter-page.ts';
import { granted } from './granted.ts';
import { storedSettings } from './stored-settings.ts';

const SCRIPT = '/annotate.js';
/** Milliseconds for which the button says how it went. */
const SAID_FOR = 3000;

/** Reads the page, formats the selection and puts it on the clipboard; the toolbar button says how that went. */
export async function copySelection(tab: Tabs.Tab): Promise<void> {
  const { id: tabId } = tab;
  if (tabId === undefined) return;
  try {
    say(tabId, (await copied(tabId)) ? 'selection_copied' : 'selection_none');
  } catch (error) {
    say(tabId, 'selection_failed');
    throw error;
  }
}

/** False where nothing is selected, or the page has no address that a citation may carry. */
async function copied(tabId: number): Promise<boolean> {
  const selection = await granted(() => inPage(tabId, () => String(getSelection()), []));
  if (selection.trim() === '') return false;
  const [read] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
  const answer = read?.result as ReadAnswer | undefined;
  if (answer?.status !== 'ready' && answer?.status !== 'no-article')
    throw new Error(`the page was not read: ${answer?.status}`);
  await prepareFormatter();
  const request: CiteSelection = {
    type: 'cite-selection',
    selection,
    settings: await storedSettings(),
    readerLanguage: browser.i18n.getUILanguage(),
    ...(answer.status === 'ready'
      ? { page: answer.page, metadata: answer.page.article, shownText: answer.shownText }
      : { page: null, metadata: answer.metadata, shownText: '' }),
  };
  const cited = (await browser.runtime.sendMessage(request)) as CiteSelectionAnswer;
  if (cited.status === 'no-original') return false;
  await inPage(tabId, writeClipboard, [cited.content.text, cited.content.html]);
  return true;
}

async function inPage<Args extends unknown[], T>(
  tabId: number,
  func: (...args: Args) => T,
  args: Args,
): Promise<Awaited<T>> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: func as () => void, args });
  return answer?.result as Awaited<T>;
}

/** Runs in the page, which has the focus; pages without a secure connection have no clipboard but the older command's. */
async function writeClipboard(text: string, html: string): Promise<void> {
  const forms = { 'text/plain': text, 'text/html': html };
  try {
    const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch (error) {
    let isOurs = false;
    const onCopy = (event: ClipboardEvent) => {
      // what the page has put there in the meantime goes
      event.clipboardData?.clearData();
      for (const [type, form] of Object.entries(forms)) event.clipboardData?.setData(type, form);
      event.preventDefault();
      event.stopImmediatePropagation();
      isOurs = true;
    };
    addEventListener('copy', onCopy, { capture: true, once: true });
    const done = document.execCommand('copy');
    removeEventListener('copy', onCopy, { capture: true });
    if (!done || !isOurs) throw error;
  }
}

const MARKS = { selection_copied: '✓', selection_none: '–', selection_failed: '!' } as const;

function say(tabId: number, key: keyof typeof MARKS): void {
  const set = (text: string, title: string) =>
    Promise.all([browser.action.setBadgeText({ tabId, text }), browser.action.setTitle({ tabId, title })]);
  const ignoreClosedTab = () => {};
  set(MARKS[key], browser.i18n.getMessage(key)).catch(ignoreClosedTab);
  setTimeout(() => set('', browser.i18n.getMessage('action')).catch(ignoreClosedTab), SAID_FOR);
}
