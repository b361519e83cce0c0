import { ArticleView } from './article-view.tsx';
import type { PanelProps } from './panel-state.ts';
import { Situation } from './situation.tsx';
import { StatusProvider } from './status.tsx';
import { WordsContext } from './words.ts';

/** The whole panel. Data comes down as props, wishes go up as actions; it knows no browser. */
export function Panel({ state, actions, words, settings, shortcut }: PanelProps) {
  return (
    <WordsContext.Provider value={words}>
      <StatusProvider>
        {state.kind === 'ready' ? (
          <ArticleView state={state} actions={actions} settings={settings} />
        ) : (
          <Situation state={state} read={actions.read} shortcut={shortcut} />
        )}
      </StatusProvider>
    </WordsContext.Provider>
  );
}
