import type { Article, Author } from '../article/article.ts';
import { CorrectionsForm } from './corrections-form.tsx';
import { showPublished } from './date-text.ts';
import { Original } from './original.tsx';
import { PageText } from './page-text.tsx';
import type { PanelActions } from './panel-state.ts';
import { useWords } from './words.ts';

interface SourceCardProps {
  readonly article: Article;
  readonly isCorrected: boolean;
  readonly correct: PanelActions['correct'];
  /** Reading time; 0 for a text without words. */
  readonly minutes: number;
}

/** What was read: title, authors, publisher, dates, and the address of the original. */
export function SourceCard({ article, isCorrected, correct, minutes }: SourceCardProps) {
  const { t, count } = useWords();
  const { lang, title, siteName, publisher, authors } = article;
  const outlet = siteName ?? publisher;
  return (
    <section id="source" aria-labelledby="source-title">
      {outlet !== null && (
        <p class="outlet">
          <PageText lang={null}>{outlet}</PageText>
          {publisher !== null && publisher !== outlet && (
            <>
              {' · '}
              <PageText lang={null}>{publisher}</PageText>
            </>
          )}
        </p>
      )}
      <h1 id="source-title" lang={title === null ? undefined : (lang ?? '')} dir="auto">
        {title ?? t('untitled')}
      </h1>
      {authors.length > 0 && <Byline authors={authors} />}
      <p class="facts">
        <Dates published={article.published} modified={article.modified} />{' '}
        {minutes > 0 && <span>{count('minutes', minutes)}</span>}
      </p>
      <Original article={article} correct={correct} />
      <CorrectionsForm article={article} isCorrected={isCorrected} correct={correct} />
    </section>
  );
}

function Byline({ authors }: { readonly authors: readonly Author[] }) {
  const { locale } = useWords();
  const parts = new Intl.ListFormat(locale).formatToParts(authors.map(({ name }) => name));
  return (
    <p class="byline">
      {parts.map(({ type, value }) => (type === 'element' ? <PageText lang={null}>{value}</PageText> : value))}
    </p>
  );
}

function Dates({ published, modified }: Pick<Article, 'published' | 'modified'>) {
  const { t, locale } = useWords();
  if (published === null) return <span>{t('published_unknown')}</span>;
  const updated = modified !== null && modified.slice(0, 10) !== published.slice(0, 10) ? modified : null;
  return (
    <>
      <span>
        {t('published')} <time dateTime={published}>{showPublished(published, locale)}</time>
      </span>
      {updated !== null && (
        <span>
          {t('modified')} <time dateTime={updated}>{showPublished(updated, locale)}</time>
        </span>
      )}
    </>
  );
}
