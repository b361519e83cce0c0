/** Every state of the panel that has no article to show: one sentence, one way on. */
import type { ComponentChildren } from 'preact';
import { Icon } from './icons.tsx';
import type { PanelProps, PanelState, ReadyState, Restriction } from './panel-state.ts';
import { type MessageKey, useWords } from './words.ts';

const RESTRICTIONS: Readonly<Record<Restriction, MessageKey>> = {
  'browser-page': 'restricted_browser_page',
  store: 'restricted_store',
  pdf: 'restricted_pdf',
  file: 'restricted_file',
  'not-html': 'restricted_not_html',
  other: 'restricted_other',
};

interface NoticeProps {
  readonly title: MessageKey;
  readonly children: ComponentChildren;
}

function Notice({ title, children }: NoticeProps) {
  const { t } = useWords();
  return (
    <main class="situation">
      <Icon name="link" />
      <h1>{t(title)}</h1>
      {children}
    </main>
  );
}

/** Grey lines where the article will stand; the stylesheet holds them back for 300 ms, so that a quick answer does not flicker. */
function Reading() {
  const { t } = useWords();
  return (
    <main class="skeleton" aria-busy="true">
      <h1>{t('reading')}</h1>
      <div aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
        <i />
        <i />
      </div>
    </main>
  );
}

function TryAgain({ read }: Pick<SituationProps, 'read'>) {
  const { t } = useWords();
  return (
    <button type="button" class="primary" onClick={() => read()}>
      {t('try_again')}
    </button>
  );
}

interface SituationProps {
  readonly state: Exclude<PanelState, ReadyState>;
  readonly read: () => void;
  readonly shortcut: PanelProps['shortcut'];
}

/** Shows where the reader is when there is no article, and what to do about it. */
export function Situation({ state, read, shortcut }: SituationProps) {
  const { t } = useWords();
  switch (state.kind) {
    case 'unread':
      return (
        <Notice title="unread_title">
          <p>{t('unread_click')}</p>
          {shortcut !== null && <p class="hint">{t('unread_shortcut', shortcut)}</p>}
        </Notice>
      );
    case 'reading':
      return <Reading />;
    case 'no-article':
      return (
        <Notice title="no_article_title">
          <p>{t('no_article_text')}</p>
          <TryAgain read={read} />
        </Notice>
      );
    case 'restricted':
      return (
        <Notice title="restricted_title">
          <p>{t(RESTRICTIONS[state.why])}</p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice title="failed_title">
          <p>{t('failed_text')}</p>
          <p class="hint">
            {t('failed_reason')} <q dir="auto">{state.reason}</q>
          </p>
          <TryAgain read={read} />
        </Notice>
      );
  }
}
