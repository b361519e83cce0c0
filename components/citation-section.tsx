import { useId, useState } from 'preact/hooks';
import { CopyButton } from './copy-button.tsx';
import { type CitationStyle, citationStyles, type PanelActions } from './panel-state.ts';
import { Section } from './section.tsx';
import { useWords } from './words.ts';

export interface CitationSectionProps {
  /** The article's language. */
  readonly lang: string | null;
  readonly cite: PanelActions['cite'];
}

/** The article's citation in a style of the reader's choice. */
export function CitationSection({ lang, cite }: CitationSectionProps) {
  const { t } = useWords();
  const [style, setStyle] = useState<CitationStyle>(citationStyles[0]);
  const citation = cite(style);
  return (
    <Section id="citation" title={t('citation_title')}>
      {citation === null ? (
        <p>{t('no_original')}</p>
      ) : (
        <>
          <StyleChoice chosen={style} choose={setStyle} />
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
  readonly chosen: CitationStyle;
  readonly choose: (style: CitationStyle) => void;
}

function StyleChoice({ chosen, choose }: StyleChoiceProps) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset class="styles">
      <legend>{t('citation_style')}</legend>
      {citationStyles.map((style) => (
        <label key={style}>
          <input type="radio" name={name} checked={style === chosen} onChange={() => choose(style)} />
          <span>{t(`style_${style}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
