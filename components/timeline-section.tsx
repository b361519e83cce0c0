import type { Article } from '../article/article.ts';
import type { AnnotatedArticle, DateEvidence, Quote } from '../parser/annotations.ts';
import { showValue } from './date-text.ts';
import { enclosing } from './enclosing.ts';
import { excerpt, sentenceSegmenter } from './excerpt.ts';
import { type Mention, type Moment, timelineOf } from './moments.ts';
import { PageText, type Reveal, RevealButton } from './page-text.tsx';
import { elementId } from './picked.ts';
import { Section } from './section.tsx';
import { type MessageKey, useWords } from './words.ts';

const EVIDENCE: Readonly<Record<DateEvidence, MessageKey>> = {
  weekday: 'date_weekday',
  publication: 'date_publication',
  explicit: 'date_explicit',
  contradicted: 'date_contradicted',
  tense: 'date_tense',
};

/** Mentions of one moment shown before the rest folds away. */
const UNFOLDED = 2;
/** With more expressions than this, those without a place on the calendar begin folded. */
const FEW = 3;

interface TimelineSectionProps {
  readonly page: AnnotatedArticle;
  readonly reveal: Reveal;
}

/** The dates the article speaks of, earliest first, each with its sentence and what resolved it. */
export function TimelineSection({ page, reveal }: TimelineSectionProps) {
  const { t } = useWords();
  const { article, dates, quotes } = page;
  const { onCalendar, offCalendar } = timelineOf(dates);
  const segmenter = sentenceSegmenter(article.lang);
  const around = enclosing(dates, quotes);
  const moments = (shown: readonly Moment[]) => (
    <ol class="timeline">
      {shown.map((moment) => (
        <MomentItem key={moment.mentions[0].index} {...{ moment, article, around, segmenter, reveal }} />
      ))}
    </ol>
  );
  return (
    <Section id="dates" title={t('dates_title')}>
      {dates.length === 0 && <p>{t('dates_none')}</p>}
      {onCalendar.length > 0 && moments(onCalendar)}
      {offCalendar.length > 0 && (
        <details class="off-calendar" open={offCalendar.length <= FEW}>
          <summary>{t('dates_off_calendar')}</summary>
          {moments(offCalendar)}
        </details>
      )}
    </Section>
  );
}

interface InArticle {
  readonly article: Article;
  /** The quote around each date. */
  readonly around: readonly (Quote | null)[];
  readonly segmenter: Intl.Segmenter;
  readonly reveal: Reveal;
}

function MomentItem({ moment: { mentions }, ...inArticle }: { readonly moment: Moment } & InArticle) {
  const words = useWords();
  const { article } = inArticle;
  const { expression } = mentions[0];
  const shown = showValue(expression, words);
  const places = (some: readonly Mention[]) => (
    <ul>
      {some.map((mention) => (
        <Place key={mention.index} mention={mention} {...inArticle} />
      ))}
    </ul>
  );
  const unfolded = mentions.length <= UNFOLDED + 1 ? mentions.length : UNFOLDED;
  const folded = mentions.slice(unfolded);
  return (
    <li>
      <h3>
        {shown === null ? (
          <PageText lang={article.lang}>{article.text.slice(expression.start, expression.end)}</PageText>
        ) : (
          shown
        )}
      </h3>
      {places(mentions.slice(0, unfolded))}
      {folded.length > 0 && (
        <details>
          <summary>{words.count('more_mentions', folded.length)}</summary>
          {places(folded)}
        </details>
      )}
    </li>
  );
}

/** One place in the article that speaks of the moment. */
function Place({
  mention: { expression, index },
  article,
  around,
  segmenter,
  reveal,
}: { readonly mention: Mention } & InArticle) {
  const { t } = useWords();
  const { before, words, after } = excerpt(article, expression, segmenter);
  const speaker = around[index]?.speaker ?? null;
  return (
    <li id={elementId.date(index)} tabIndex={-1}>
      <RevealButton lang={article.lang} span={expression} reveal={reveal} look="passage">
        {before}
        <mark>{words}</mark>
        {after}
      </RevealButton>
      <p class="facts">
        <span>{t(EVIDENCE[expression.evidence])}</span>{' '}
        {speaker !== null && (
          <span>
            {t('date_said_by')} <PageText lang={article.lang}>{speaker.name}</PageText>
          </span>
        )}
      </p>
    </li>
  );
}
