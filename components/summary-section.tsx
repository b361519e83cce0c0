import type { AnnotatedArticle } from '../parser/annotations.ts';
import { type Reveal, RevealButton } from './page-text.tsx';
import { elementId } from './picked.ts';
import { Section } from './section.tsx';
import { useWords } from './words.ts';

interface SummarySectionProps {
  readonly page: AnnotatedArticle;
  readonly reveal: Reveal;
}

/** The article's key sentences, in its own words. */
export function SummarySection({ page: { article, summary }, reveal }: SummarySectionProps) {
  const { t } = useWords();
  return (
    <Section id="summary" title={t('summary_title')}>
      {summary.sentences.length === 0 ? (
        <p>{t('summary_none')}</p>
      ) : (
        <ol class="sentences">
          {summary.sentences.map((span, index) => (
            <li key={span.start} id={elementId.sentence(index)}>
              <RevealButton lang={article.lang} span={span} reveal={reveal} look="passage">
                {article.text.slice(span.start, span.end)}
              </RevealButton>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
