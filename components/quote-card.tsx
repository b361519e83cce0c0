import type { Article } from '../article/article.ts';
import type { Quote, SpeakerEvidence } from '../parser/annotations.ts';
import { CopyButton } from './copy-button.tsx';
import { PageText, type Reveal, RevealButton } from './page-text.tsx';
import type { QuoteForms } from './panel-state.ts';
import { elementId } from './picked.ts';
import type { Quotation } from './quotations.ts';
import { type MessageKey, useWords } from './words.ts';

const KINDS: Readonly<Record<Quote['kind'], MessageKey>> = {
  direct: 'quote_direct',
  indirect: 'quote_indirect',
  mixed: 'quote_mixed',
};

const EVIDENCE: Readonly<Record<SpeakerEvidence, MessageKey>> = {
  named: 'how_named',
  nominal: 'how_nominal',
  pronoun: 'how_pronoun',
  inferred: 'how_inferred',
};

type Sureness = 'sure' | 'likely' | 'unsure';

/** A number between 0 and 1 promises more than a reader can use: three words do. */
function sureness(confidence: number): Sureness {
  if (confidence >= 0.85) return 'sure';
  return confidence >= 0.6 ? 'likely' : 'unsure';
}

interface QuoteCardProps {
  readonly quotation: Quotation;
  readonly article: Article;
  readonly reveal: Reveal;
  /** What can be copied; null: nothing, for want of a link. */
  readonly forms: QuoteForms | null;
}

/** One quotation: its words, what kind it is, how its speaker is known and how surely, and a button that copies it. */
export function QuoteCard({ quotation, article, reveal, forms }: QuoteCardProps) {
  const { t } = useWords();
  const { parts, kind, addressee, speaker, confidence, group } = quotation;
  const { lang, originalUrl } = article;
  return (
    <li class={`quote ${kind}`} id={elementId.quote(group)} tabIndex={-1}>
      <blockquote {...(originalUrl === null ? {} : { cite: originalUrl })}>
        {parts.map((part) => (
          <RevealButton key={part.start} lang={lang} span={part} reveal={reveal} look="passage">
            {article.text.slice(part.start, part.end)}
          </RevealButton>
        ))}
      </blockquote>
      <footer>
        <p class="facts">
          <span>{t(KINDS[kind])}</span>{' '}
          {addressee !== null && (
            <span>
              {t('said_to')} <PageText lang={lang}>{addressee}</PageText>
            </span>
          )}
        </p>
        {speaker !== null && <Attribution parts={parts} confidence={confidence} article={article} reveal={reveal} />}
        {forms !== null && <QuoteCopies forms={forms} parts={parts} />}
      </footer>
    </li>
  );
}

interface QuoteCopiesProps {
  readonly forms: QuoteForms;
  readonly parts: Quotation['parts'];
}

function QuoteCopies({ forms, parts }: QuoteCopiesProps) {
  const { t } = useWords();
  return (
    <>
      <CopyButton label={t('copy_quote')} content={forms.citation} quoted={parts} />
      <details class="exports">
        <summary>{t('other_formats')}</summary>
        <ul class="rows">
          <li>
            <CopyButton label={t('copy_address')} content={() => ({ text: forms.address() })} />
          </li>
          <li>
            <CopyButton
              label={t('copy_format', 'Markdown')}
              content={() => ({ text: forms.citation().markdown })}
              quoted={parts}
            />
          </li>
          <li>
            <CopyButton
              label={t('copy_format', 'Web Annotation')}
              content={() => ({ text: forms.annotation() })}
              quoted={parts}
            />
          </li>
        </ul>
      </details>
    </>
  );
}

interface AttributionProps {
  readonly parts: Quotation['parts'];
  readonly confidence: number;
  readonly article: Article;
  readonly reveal: Reveal;
}

/** How sure the attribution is, and the words in the article that it rests on. */
function Attribution({ parts, confidence, article, reveal }: AttributionProps) {
  const { t } = useWords();
  const speakers = parts.flatMap(({ speaker }) => speaker ?? []);
  const evident = speakers.find(({ start }) => start !== null) ?? speakers[0];
  if (evident === undefined) return null;
  const { how, start, end } = evident;
  const level = sureness(confidence);
  return (
    <p class={`hint ${level}`}>
      <span class="level" aria-hidden="true" />
      {t(`confidence_${level}`)}: {t(EVIDENCE[how])}
      {start !== null && end !== null && (
        <>
          {' '}
          <RevealButton lang={article.lang} span={{ start, end }} reveal={reveal} look="mention">
            {article.text.slice(start, end)}
          </RevealButton>
        </>
      )}
    </p>
  );
}
