import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { shippedFiles } from './languages/shipped.ts';
import { shippedCsl } from './scripts/csl-shipped.ts';

const NOTICES = 'THIRD_PARTY_NOTICES.md';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })] }),
  hooks: {
    'build:publicAssets': (_wxt, assets) => {
      for (const [relativeDest, contents] of Object.entries({ ...shippedFiles(), ...shippedCsl() }))
        assets.push({ relativeDest, contents });
      assets.push({ relativeDest: NOTICES, absoluteSrc: fileURLToPath(new URL(NOTICES, import.meta.url)) });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // none of them warns of anything; Chrome formats citations for the background in an offscreen document
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', ...(browser === 'chrome' ? ['offscreen'] : [])],
    action: { default_title: '__MSG_action__', ...(browser === 'firefox' ? { default_area: 'navbar' } : {}) },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
      'copy-selection': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_menu_copy_selection__' },
    },
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
