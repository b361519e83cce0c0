import type { Article } from '../article/article.ts';
import type { AnnotatedArticle, Speaker } from '../parser/annotations.ts';
import { languageName } from './language-tag.ts';
import { PageText, type Reveal, RevealButton } from './page-text.tsx';
import type { PanelActions } from './panel-state.ts';
import { elementId } from './picked.ts';
import { bySpeaker, type Quotation, type SpeakerQuotations } from './quotations.ts';
import { QuoteCard } from './quote-card.tsx';
import { SaveNote } from './save-note.tsx';
import { Section } from './section.tsx';
import { useWords } from './words.ts';

/** Quotes of one speaker shown before the rest folds away. */
const UNFOLDED = 5;

interface QuotesSectionProps {
  readonly page: AnnotatedArticle;
  /** false: the article's language has no file, and the reader is told. */
  readonly speakersRecognised: boolean;
  readonly reveal: Reveal;
  readonly citeQuote: PanelActions['citeQuote'];
  readonly note: PanelActions['note'];
}

/** Who said what. */
export function QuotesSection({ page, speakersRecognised, reveal, citeQuote, note }: QuotesSectionProps) {
  const { t, count } = useWords();
  const speakers = bySpeaker(page);
  const total = speakers.reduce((sum, { quotations }) => sum + quotations.length, 0);
  return (
    <Section id="quotes" title={t('quotes_title')} {...(total > 0 ? { count: count('quotes', total) } : {})}>
      {!speakersRecognised && <LanguageNotice lang={page.article.lang} />}
      {total === 0 && <p>{t('quotes_none')}</p>}
      {speakers.map((group) => (
        <SpeakerGroup
          key={group.id}
          group={group}
          article={page.article}
          reveal={reveal}
          citeQuote={citeQuote}
          note={note}
        />
      ))}
    </Section>
  );
}

function LanguageNotice({ lang }: Pick<Article, 'lang'>) {
  const { t, locale } = useWords();
  const name = languageName(lang, locale) ?? lang;
  return <p class="caveat">{name === null ? t('language_unknown') : t('language_without_speakers', name)}</p>;
}

interface SpeakerGroupProps {
  readonly group: SpeakerQuotations;
  readonly article: Article;
  readonly reveal: Reveal;
  readonly citeQuote: PanelActions['citeQuote'];
  readonly note: PanelActions['note'];
}

function SpeakerGroup({ group, article, reveal, citeQuote, note }: SpeakerGroupProps) {
  const { id, speaker, quotations } = group;
  const { t, count } = useWords();
  const cards = (shown: readonly Quotation[]) => (
    <ul class="cards">
      {shown.map((quotation) => (
        <QuoteCard
          key={quotation.group}
          quotation={quotation}
          article={article}
          reveal={reveal}
          forms={citeQuote(quotation)}
        />
      ))}
    </ul>
  );
  // Folding a single card away would save no room.
  const unfolded = quotations.length <= UNFOLDED + 1 ? quotations.length : UNFOLDED;
  const folded = quotations.slice(unfolded);
  return (
    <article class="speaker" id={elementId.speaker(id)} tabIndex={-1} aria-labelledby={`${elementId.speaker(id)}-name`}>
      <header>
        <h3 id={`${elementId.speaker(id)}-name`}>
          {speaker === null ? t('no_speaker') : <PageText lang={article.lang}>{speaker.name}</PageText>}
        </h3>
        <p class="count">{count('quotes', quotations.length)}</p>
        {speaker !== null && <Who speaker={speaker} lang={article.lang} />}
      </header>
      {cards(quotations.slice(0, unfolded))}
      {folded.length > 0 && (
        <details>
          <summary>{count('more_quotes', folded.length)}</summary>
          {cards(folded)}
        </details>
      )}
      {article.originalUrl !== null && quotations.length > 1 && (
        <SaveNote label={t('save_quotes')} note={() => note(group)} />
      )}
      {speaker !== null && speaker.mentions.length > 0 && (
        <Mentions speaker={speaker} article={article} reveal={reveal} />
      )}
    </article>
  );
}

/** The role as the article words it; of organisations and groups also what they are. */
function Who({ speaker: { role, kind }, lang }: { readonly speaker: Speaker } & Pick<Article, 'lang'>) {
  const { t } = useWords();
  if (role === null && kind === 'person') return null;
  return (
    <p class="facts">
      {role !== null && (
        <span>
          <PageText lang={lang}>{role}</PageText>
        </span>
      )}{' '}
      {kind !== 'person' && <span>{t(`speaker_${kind}`)}</span>}
    </p>
  );
}

interface MentionsProps {
  readonly speaker: Speaker;
  readonly article: Article;
  readonly reveal: Reveal;
}

function Mentions({ speaker: { mentions }, article, reveal }: MentionsProps) {
  const { count } = useWords();
  return (
    <details class="mentions">
      <summary>{count('mentions', mentions.length)}</summary>
      <ol>
        {mentions.map(([start, end]) => (
          <li key={start}>
            <RevealButton lang={article.lang} span={{ start, end }} reveal={reveal} look="mention">
              {article.text.slice(start, end)}
            </RevealButton>
          </li>
        ))}
      </ol>
    </details>
  );
}
