/** The panel: its state, its words and its face put together. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { originalLink } from '../../article/original-url.ts';
import { formatters } from '../../citation/citation.ts';
import { cslItem } from '../../citation/csl-item.ts';
import { formatQuotation } from '../../citation/quotation.ts';
import { Panel } from '../../components/panel.tsx';
import type { PanelActions } from '../../components/panel-state.ts';
import { createWords } from '../../components/words.ts';
import { followTabs } from './panel-state.ts';
import { rememberedStyle, rememberStyle } from './preferences.ts';

const words = createWords(
  (key, substitutions) => browser.i18n.getMessage(key, substitutions),
  browser.i18n.getUILanguage(),
);
document.documentElement.lang = words.locale;

const { state, read, reveal } = await followTabs();
const commands = await browser.commands.getAll();
const style = signal(await rememberedStyle());
const shortcut = commands.find(({ name }) => name === '_execute_action')?.shortcut || null;

/** The article on show with its link; null while there is none, or none that a citation may carry. */
function citable() {
  if (state.value.kind !== 'ready') return null;
  const { article } = state.value.page;
  const link = originalLink(article);
  return link === null ? null : { item: cslItem(article), link, locale: article.lang ?? words.locale };
}

const actions: PanelActions = {
  read,
  reveal,
  chooseStyle(chosen) {
    style.value = chosen;
    rememberStyle(chosen);
  },
  cite(chosen) {
    const source = citable();
    return source && formatters[chosen](source.item, source.link, source.locale);
  },
  citeQuote({ text, speaker }) {
    const source = citable();
    return source && formatQuotation(text, speaker, source.item, source.link, source.locale);
  },
};

function App() {
  return <Panel state={state.value} actions={actions} words={words} style={style.value} shortcut={shortcut} />;
}

render(<App />, document.getElementById('app') as HTMLElement);
