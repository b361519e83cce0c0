/** The reader's settings as they are stored; what reads them checks them. */
import browser from 'webextension-polyfill';

/** Their name in the extension's local storage. */
export const SETTINGS_KEY = 'settings';

/** Undefined until the reader chose something. */
export async function storedSettings(): Promise<unknown> {
  return (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
}
