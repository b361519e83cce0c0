import { useId } from 'preact/hooks';
import type { CitationKind } from '../citation/csl/engine.ts';
import { CitationText } from './citation-text.tsx';
import { CopyButton } from './copy-button.tsx';
import { ExportsFold } from './exports-fold.tsx';
import type { CitationState, PanelActions } from './panel-state.ts';
import { SaveNote } from './save-note.tsx';
import { Section } from './section.tsx';
import type { Settings } from './settings.ts';
import { StyleChoice } from './style-choice.tsx';
import { type MessageKey, useWords } from './words.ts';

const KINDS: Readonly<Record<CitationKind, MessageKey>> = {
  bibliography: 'kind_bibliography',
  note: 'kind_note',
  'in-text': 'kind_in_text',
};

interface CitationSectionProps {
  /** The article's language. */
  readonly lang: string | null;
  readonly settings: Settings;
  readonly actions: Pick<PanelActions, 'cite' | 'choose' | 'export' | 'note' | 'openOptions'>;
}

/** The article's citation in a style of the reader's choice. */
export function CitationSection({ lang, settings, actions }: CitationSectionProps) {
  const { t } = useWords();
  const state = actions.cite();
  return (
    <Section id="citation" title={t('citation_title')}>
      {state.status === 'no-original' ? (
        <p>{t('no_original')}</p>
      ) : (
        <>
          <StyleChoice settings={settings} choose={actions.choose} />
          {state.status === 'ready' && state.kinds.length > 1 && (
            <KindChoice kinds={state.kinds} chosen={settings.kind} choose={actions.choose} />
          )}
          <Preview state={state} lang={lang} />
          <ExportsFold
            settings={settings}
            actions={actions}
            citation={state.status === 'ready' ? state.citation : null}
          />
          <SaveNote label={t('save_note')} note={() => actions.note()} />
          <button type="button" class="secondary" onClick={actions.openOptions}>
            {t('options')}
          </button>
        </>
      )}
    </Section>
  );
}

interface PreviewProps {
  readonly state: Exclude<CitationState, { status: 'no-original' }>;
  readonly lang: string | null;
}

/** The citation and its button, or why it is not there yet. */
function Preview({ state, lang }: PreviewProps) {
  const { t } = useWords();
  if (state.status === 'loading') return <p class="preview">{t('citation_loading')}</p>;
  if (state.status === 'failed') return <p class="caveat">{t('citation_failed', state.reason)}</p>;
  return (
    <>
      <CitationText runs={state.citation.runs} lang={lang} />
      <CopyButton id="copy-citation" label={t('copy_citation')} content={() => state.citation} primary />
    </>
  );
}

interface KindChoiceProps {
  readonly choose: PanelActions['choose'];
  readonly kinds: readonly CitationKind[];
  readonly chosen: CitationKind;
}

/** What the style does not tell apart counts as its first. */
function KindChoice({ kinds, chosen, choose }: KindChoiceProps) {
  const { t } = useWords();
  const name = useId();
  const checked = kinds.includes(chosen) ? chosen : kinds[0];
  return (
    <fieldset class="styles">
      <legend>{t('citation_kind')}</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input type="radio" name={name} checked={kind === checked} onChange={() => choose({ kind })} />
          <span>{t(KINDS[kind])}</span>
        </label>
      ))}
    </fieldset>
  );
}
