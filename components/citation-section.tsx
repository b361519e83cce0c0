import { useId } from 'preact/hooks';
import type { StyleId } from '../citation/citation.ts';
import { CopyButton } from './copy-button.tsx';
import type { PanelActions } from './panel-state.ts';
import { Section } from './section.tsx';
import { type MessageKey, useWords } from './words.ts';

/** The styles in the order in which they are offered. */
const STYLES: Readonly<Record<StyleId, MessageKey>> = { apa: 'style_apa', plain: 'style_plain' };

interface CitationSectionProps {
  /** The article's language. */
  readonly lang: string | null;
  readonly style: StyleId;
  readonly actions: Pick<PanelActions, 'cite' | 'chooseStyle'>;
}

/** The article's citation in a style of the reader's choice. */
export function CitationSection({ lang, style, actions }: CitationSectionProps) {
  const { t } = useWords();
  const citation = actions.cite(style);
  return (
    <Section id="citation" title={t('citation_title')}>
      {citation === null ? (
        <p>{t('no_original')}</p>
      ) : (
        <>
          <StyleChoice chosen={style} choose={actions.chooseStyle} />
          <p class="preview" lang={lang ?? ''} dir="auto">
            {citation.text}
          </p>
          <CopyButton id="copy-citation" label="copy_citation" content={citation} primary />
        </>
      )}
    </Section>
  );
}

interface StyleChoiceProps {
  readonly chosen: StyleId;
  readonly choose: (style: StyleId) => void;
}

function StyleChoice({ chosen, choose }: StyleChoiceProps) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset class="styles">
      <legend>{t('citation_style')}</legend>
      {(Object.keys(STYLES) as StyleId[]).map((style) => (
        <label key={style}>
          <input type="radio" name={name} checked={style === chosen} onChange={() => choose(style)} />
          <span>{t(STYLES[style])}</span>
        </label>
      ))}
    </fieldset>
  );
}
