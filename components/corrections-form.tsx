import { useId, useRef } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import { type Corrections, correctable } from '../citation/corrections.ts';
import { useAnnounce } from './status.tsx';
import { useWords } from './words.ts';

interface CorrectionsFormProps {
  readonly article: Article;
  /** Whether the article is shown as the reader corrected it. */
  readonly isCorrected: boolean;
  /** Shows and cites the article with these fields; null: as the page says. */
  readonly correct: (corrections: Corrections | null) => void;
}

/** Lets the reader put right what the page says wrongly, before it is cited. */
export function CorrectionsForm({ article, isCorrected, correct }: CorrectionsFormProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const box = useRef<HTMLDetailsElement>(null);
  const { title, authors, published, publisher } = correctable(article);

  const finish = (corrections: Corrections | null) => {
    correct(corrections);
    announce(t(corrections === null ? 'corrections_undone' : 'corrections_kept'));
    if (box.current !== null) box.current.open = false;
    box.current?.querySelector('summary')?.focus();
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const { originalUrl } = correctable(article);
    finish({ ...readForm(new FormData(event.currentTarget as HTMLFormElement)), originalUrl });
  };

  return (
    <details ref={box} class="corrections">
      <summary>{t('correct')}</summary>
      {/* A new form for what is shown now: fields keep what was typed, whatever their first value becomes. */}
      <form key={JSON.stringify([title, authors, published, publisher])} onSubmit={onSubmit}>
        <Field label={t('field_title')} name="title" value={title} kind="lines" lang={article.lang} />
        <Field label={t('field_authors')} name="authors" value={authors.join('\n')} kind="lines" />
        <Field label={t('field_published')} name="published" value={published} kind="day" />
        <Field label={t('field_publisher')} name="publisher" value={publisher} kind="line" />
        <p class="hint">{t('corrections_hint')}</p>
        <div class="buttons">
          <button type="submit" class="primary">
            {t('corrections_apply')}
          </button>
          {isCorrected && (
            <button type="button" class="copy" onClick={() => finish(null)}>
              {t('corrections_undo')}
            </button>
          )}
        </div>
      </form>
    </details>
  );
}

function readForm(data: FormData): Omit<Corrections, 'originalUrl'> {
  const value = (name: string) =>
    String(data.get(name) ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  const lines = String(data.get('authors') ?? '').split('\n');
  return {
    title: value('title'),
    authors: lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== ''),
    published: value('published'),
    publisher: value('publisher'),
  };
}

interface FieldProps {
  readonly label: string;
  readonly name: Exclude<keyof Corrections, 'originalUrl'>;
  readonly value: string;
  readonly kind: 'line' | 'lines' | 'day';
  /** BCP 47 tag of the words in it; null: unknown. */
  readonly lang?: string | null;
}

function Field({ label, name, value, kind, lang = null }: FieldProps) {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      {kind === 'day' && <input id={id} name={name} type="date" defaultValue={value} />}
      {kind === 'line' && <input id={id} name={name} type="text" defaultValue={value} lang={lang ?? ''} dir="auto" />}
      {kind === 'lines' && <textarea id={id} name={name} rows={2} defaultValue={value} lang={lang ?? ''} dir="auto" />}
    </>
  );
}
