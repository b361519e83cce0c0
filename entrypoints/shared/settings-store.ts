/** The reader's settings, kept in this browser and nowhere else. */
import { type ReadonlySignal, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { parseSettings, type Settings } from '../../components/settings.ts';
import { SETTINGS_KEY, storedSettings } from './stored-settings.ts';

/** The settings as they are, and a way to change them. */
export interface SettingsStore {
  readonly settings: ReadonlySignal<Settings>;
  change(changes: Partial<Settings>): Promise<void>;
}

/** Reads the settings and follows what other pages of the extension make of them. */
export async function openSettings(): Promise<SettingsStore> {
  const settings = signal(parseSettings(await storedSettings()));
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[SETTINGS_KEY] !== undefined) settings.value = parseSettings(changes[SETTINGS_KEY].newValue);
  });
  return {
    settings,
    change(changes) {
      settings.value = { ...settings.value, ...changes };
      return browser.storage.local.set({ [SETTINGS_KEY]: settings.value });
    },
  };
}
