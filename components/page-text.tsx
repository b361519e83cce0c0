/** Words of the page among the panel's own: in their own language and direction, and never as markup. */
import type { ComponentChildren } from 'preact';
import type { Span } from '../article/article.ts';
import { useWords } from './words.ts';

interface PageTextProps {
  /** BCP 47 tag; null: unknown, which must not be mistaken for the panel's language. */
  readonly lang: string | null;
  readonly children: ComponentChildren;
}

/** A name or title from the page inside a sentence of the panel. */
export function PageText({ lang, children }: PageTextProps) {
  return (
    <bdi lang={lang ?? ''} dir="auto">
      {children}
    </bdi>
  );
}

/** Asks the page to scroll to a span of the article. */
export type Reveal = (span: Span) => void;

interface RevealButtonProps extends PageTextProps {
  readonly span: Span;
  readonly reveal: Reveal;
  /** A passage fills the line; a mention stands within it. */
  readonly look: 'passage' | 'mention';
}

/** Words of the article that lead to their place in the page. */
export function RevealButton({ lang, span, reveal, look, children }: RevealButtonProps) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class={`words ${look}`}
      lang={lang ?? ''}
      dir="auto"
      title={t('reveal')}
      onClick={() => reveal(span)}
    >
      {children}
    </button>
  );
}
