/** The publisher's conditions at the moment of copying: those that no copying can satisfy are said beside the button. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { Span } from '../article/article.ts';
import type { AnnotatedArticle, Requirement } from '../parser/annotations.ts';
import { countCopied } from './copied-words.ts';
import { Icon } from './icons.tsx';
import { leftToReader, requirementKey } from './requirements.ts';
import { useWords } from './words.ts';

interface Conditions {
  readonly page: AnnotatedArticle;
  readonly left: readonly Requirement[];
  /** What has been copied of the article since it was read. */
  readonly copied: readonly Span[];
  /** Adds to {@link copied}. */
  note(spans: readonly Span[]): void;
}

const ConditionsContext = createContext<Conditions | null>(null);

interface ConditionsProviderProps {
  readonly page: AnnotatedArticle;
  readonly children: ComponentChildren;
}

/** Lets every Copy button below it know the conditions, and remembers how much was copied. */
export function ConditionsProvider({ page, children }: ConditionsProviderProps) {
  const [copied, setCopied] = useState<readonly Span[]>([]);
  const conditions = useMemo<Conditions>(
    () => ({ page, left: leftToReader(page), copied, note: (spans) => setCopied((before) => [...before, ...spans]) }),
    [page, copied],
  );
  return <ConditionsContext.Provider value={conditions}>{children}</ConditionsContext.Provider>;
}

/** The conditions of the article a component stands in. */
export function useConditions(): Conditions {
  const conditions = useContext(ConditionsContext);
  if (conditions === null) throw new Error('a component of the panel outside <ConditionsProvider>');
  return conditions;
}

/** What is left for the reader to do after copying; nothing if copying satisfied all. */
export function LeftToReader() {
  const { t } = useWords();
  const { page, left, copied } = useConditions();
  if (left.length === 0) return null;
  return (
    <div class="left-to-reader">
      <p>{t('left_to_reader')}</p>
      <ul class="requirements">
        {left.map((requirement) => (
          <li key={requirement} class="open">
            <Icon name="attention" />
            <div>
              <p>{t(requirementKey(requirement))}</p>
              {requirement === 'excerpt-limit' && copied.length > 0 && <CopiedSoFar page={page} copied={copied} />}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function CopiedSoFar({ page, copied }: Pick<Conditions, 'page' | 'copied'>) {
  const { count } = useWords();
  const { characters, words } = countCopied(page.article, copied);
  return (
    <p class="hint">
      {count('copied_characters', characters)} {count('copied_words', words)}
    </p>
  );
}
