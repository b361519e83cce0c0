import { Fragment } from 'preact';
import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { CitationSection } from './citation-section.tsx';
import { ConditionsProvider } from './conditions.tsx';
import type { Reveal } from './page-text.tsx';
import type { PanelActions, PanelProps, ReadyState } from './panel-state.ts';
import { elementsAt } from './picked.ts';
import { QuotesSection } from './quotes-section.tsx';
import { ReuseSection } from './reuse-section.tsx';
import { SourceCard } from './source-card.tsx';
import { useAnnounce } from './status.tsx';
import { SummarySection } from './summary-section.tsx';
import { TimelineSection } from './timeline-section.tsx';
import { type MessageKey, useWords } from './words.ts';

interface ArticleViewProps {
  readonly state: ReadyState;
  readonly actions: PanelActions;
  readonly settings: PanelProps['settings'];
}

/** An article that was read: where it comes from, on what conditions, who said what, when, and how to cite it. */
export function ArticleView({ state, actions, settings }: ArticleViewProps) {
  const { page } = state;
  const { t } = useWords();
  const announce = useAnnounce();
  // the annotations stay the same when the reader corrects the metadata: that is no other reading
  const reading = page.quotes;

  const reveal = useCallback<Reveal>(
    async (span) => {
      const found = await actions.reveal(span);
      announce(found ? '' : t('not_found'));
    },
    [actions, announce, t],
  );
  useShowPicked(state);

  // Only a new reading changes what the sections show; a picked highlight must not render a hundred cards again.
  const sections = useMemo(
    () => (
      // Another reading is another article: nothing unfolded in the last one stays so.
      <Fragment key={reading}>
        <SourceCard
          article={page.article}
          isCorrected={state.isCorrected}
          correct={actions.correct}
          minutes={page.summary.minutes}
        />
        <Contents />
        <ReuseSection page={page} reveal={reveal} />
        <SummarySection page={page} reveal={reveal} />
        <QuotesSection
          page={page}
          speakersRecognised={state.speakersRecognised}
          reveal={reveal}
          citeQuote={actions.citeQuote}
          note={actions.note}
        />
        <TimelineSection page={page} reveal={reveal} />
      </Fragment>
    ),
    [page, state.isCorrected, state.speakersRecognised, reveal, actions],
  );

  return (
    <main>
      {state.freshness !== 'current' && (
        <div class="stale" role="alert">
          <p>{t(state.freshness)}</p>
          {state.freshness === 'changed' && (
            <button type="button" onClick={() => actions.read()}>
              {t('read_again')}
            </button>
          )}
        </div>
      )}
      <ConditionsProvider key={reading} page={page}>
        {sections}
        <CitationSection lang={page.article.lang} settings={settings} actions={actions} />
      </ConditionsProvider>
    </main>
  );
}

/** Leads from a highlight that was clicked in the page to its card: opens what hides it, scrolls there, takes the focus. */
function useShowPicked({ page, picked }: ReadyState): void {
  useEffect(() => {
    if (picked === null) return;
    const ids = elementsAt(page, picked.offset);
    const card = ids.map((id) => document.getElementById(id)).find((element) => element !== null);
    if (card === undefined) return;
    for (let box = card.closest('details'); box !== null; box = box.parentElement?.closest('details') ?? null) {
      box.open = true;
    }
    card.scrollIntoView({ block: 'center' });
    card.focus({ preventScroll: true });
  }, [picked]);
}

const CONTENTS = [
  ['reuse', 'nav_reuse'],
  ['summary', 'nav_summary'],
  ['quotes', 'nav_quotes'],
  ['dates', 'nav_dates'],
  ['citation', 'nav_citation'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** Ways to the sections; stays in sight. */
function Contents() {
  const { t } = useWords();
  return (
    <nav aria-label={t('contents')}>
      <ul>
        {CONTENTS.map(([id, label]) => (
          <li key={id}>
            <a href={`#${id}`}>{t(label)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
