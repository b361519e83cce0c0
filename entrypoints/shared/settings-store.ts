/** The reader's settings, kept in this browser and nowhere else. */
import { type ReadonlySignal, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { parseSettings, type Settings } from '../../components/settings.ts';

const KEY = 'settings';

/** The settings as they are, and a way to change them. */
export interface SettingsStore {
  readonly settings: ReadonlySignal<Settings>;
  change(changes: Partial<Settings>): Promise<void>;
}

/** Reads the settings and follows what other pages of the extension make of them. */
export async function openSettings(): Promise<SettingsStore> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const settings = signal(parseSettings(stored));
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[KEY] !== undefined) settings.value = parseSettings(changes[KEY].newValue);
  });
  return {
    settings,
    change(changes) {
      settings.value = { ...settings.value, ...changes };
      return browser.storage.local.set({ [KEY]: settings.value });
    },
  };
}
