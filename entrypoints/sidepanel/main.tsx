/** The panel: its state, its words and its face put together. */
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { originalLink } from '../../article/original-url.ts';
import { formatters } from '../../citation/citation.ts';
import { corrected } from '../../citation/corrections.ts';
import { cslItem } from '../../citation/csl-item.ts';
import { formatQuotation } from '../../citation/quotation.ts';
import { Panel } from '../../components/panel.tsx';
import type { PanelActions, PanelState } from '../../components/panel-state.ts';
import { createWords } from '../../components/words.ts';
import { nameOf, rememberedCorrections } from './corrections.ts';
import { followTabs } from './panel-state.ts';
import { rememberedStyle, rememberStyle } from './preferences.ts';

const words = createWords(
  (key, substitutions) => browser.i18n.getMessage(key, substitutions),
  browser.i18n.getUILanguage(),
);
document.documentElement.lang = words.locale;

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
  correct(change) {
    if (told.value.kind === 'ready') keep(told.value.page.article, change);
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
