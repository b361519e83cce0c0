import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { languageIndex } from './languages/index.ts';
import { languageData } from './languages/registry.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })] }),
  hooks: {
    // One JSON file a language: a page loads only the language it is written in.
    'build:publicAssets': (_wxt, assets) => {
      const index = languageIndex();
      const ship = (name: string, value: unknown) =>
        assets.push({ contents: JSON.stringify(value), relativeDest: `languages/${name}.json` });
      ship('index', index);
      for (const lang of index.codes) ship(lang, languageData(lang));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    action: { default_title: '__MSG_action__', ...(browser === 'firefox' ? { default_area: 'navbar' } : {}) },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } } },
    ...(browser === 'chrome' ? { minimum_chrome_version: '116' } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tautan@tautan.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
  zip: { excludeSources: ['test/**', 'bench/**'] },
});
