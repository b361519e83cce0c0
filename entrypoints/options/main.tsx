/** The page of all settings. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { XmlNode } from '../../citation/csl/from-xml.ts';
import { readUserStyle, type StyleReading } from '../../citation/csl/user-style.ts';
import { OptionsPage } from '../../components/options-page.tsx';
import { createWords } from '../../components/words.ts';
import { shippedLocales, tryStyle } from '../shared/engines.ts';
import { openSettings } from '../shared/settings-store.ts';
import { exampleCitation } from './example.ts';

const words = createWords(
  (key, substitutions) => browser.i18n.getMessage(key, substitutions),
  browser.i18n.getUILanguage(),
);
document.documentElement.lang = words.locale;
document.title = `Tautan: ${words.t('options')}`;

const { settings, change } = await openSettings();
const languages = Object.keys(await shippedLocales());

async function readStyle(file: File): Promise<StyleReading> {
  const tryOut = await tryStyle();
  return readUserStyle(await file.text(), parseXml, tryOut);
}

/** The root of a well-formed file; browsers give a document that says "parsererror" for any other. */
function parseXml(xml: string): (XmlNode & { readonly namespaceURI: string | null }) | null {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  return document.querySelector('parsererror') === null ? document.documentElement : null;
}

function App() {
  return (
    <OptionsPage
      settings={settings.value}
      change={change}
      languages={languages}
      readStyle={readStyle}
      example={exampleCitation(settings.value, words.locale)}
      notices={browser.runtime.getURL('THIRD_PARTY_NOTICES.md')}
      words={words}
    />
  );
}

render(<App />, document.getElementById('app') as HTMLElement);
