/** The panel: its state, its words and its face put together. */
import { computed } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { corrected } from '../../citation/corrections.ts';
import { Panel } from '../../components/panel.tsx';
import type { PanelActions, PanelState } from '../../components/panel-state.ts';
import { createWords } from '../../components/words.ts';
import { openSettings } from '../shared/settings-store.ts';
import { citingActions } from './citing.ts';
import { nameOf, rememberedCorrections } from './corrections.ts';
import { followTabs } from './panel-state.ts';

const words = createWords(
  (key, substitutions) => browser.i18n.getMessage(key, substitutions),
  browser.i18n.getUILanguage(),
);
document.documentElement.lang = words.locale;

const { settings, change } = await openSettings();
const { state: told, read, reveal } = await followTabs();
const { all: corrections, keep } = await rememberedCorrections();
/** What the tabs tell, as the reader corrected it. */
const state = computed<PanelState>(() => {
  const now = told.value;
  const change = now.kind === 'ready' ? corrections.value[nameOf(now.page.article)] : undefined;
  if (now.kind !== 'ready' || change === undefined) return now;
  return { ...now, isCorrected: true, page: { ...now.page, article: corrected(now.page.article, change) } };
});
const commands = await browser.commands.getAll();
const shortcut = commands.find(({ name }) => name === '_execute_action')?.shortcut || null;

const actions: PanelActions = {
  read,
  reveal,
  choose: change,
  openOptions: () => browser.runtime.openOptionsPage(),
  correct(change) {
    if (told.value.kind !== 'ready') return;
    const { article } = told.value.page;
    // to choose again what the page says is to correct nothing
    const isSame = change !== null && JSON.stringify(corrected(article, change)) === JSON.stringify(article);
    keep(article, isSame ? null : change);
  },
  ...citingActions(() => (state.value.kind === 'ready' ? state.value : null), settings, words),
};

function App() {
  return <Panel state={state.value} actions={actions} words={words} settings={settings.value} shortcut={shortcut} />;
}

render(<App />, document.getElementById('app') as HTMLElement);
