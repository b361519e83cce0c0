import { useEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../article/article.ts';
import { type Copyable, copy } from './clipboard.ts';
import { LeftToReader, useConditions } from './conditions.tsx';
import { Icon } from './icons.tsx';
import { requirementKey } from './requirements.ts';
import { useAnnounce } from './status.tsx';
import { useWords } from './words.ts';

interface CopyButtonProps {
  /** In the reader's language. */
  readonly label: string;
  /** Made when it is copied. */
  readonly content: () => Copyable;
  /** Where in the article's text the words stand that are copied with it. */
  readonly quoted?: readonly Span[];
  readonly id?: string;
  /** Whether words of the article or about it are copied, so that the publisher's conditions matter. */
  readonly quoting?: boolean;
  /** The section's main action. */
  readonly primary?: boolean;
}

/** How long the button says "Copied", in milliseconds. */
const SAID_FOR = 2000;

/**
 * Copies, and says so only once the clipboard has confirmed it, with the conditions that copying leaves open; if it
 * refuses, offers the text for copying by hand.
 */
export function CopyButton({ label, content, quoted = [], id, quoting = true, primary = false }: CopyButtonProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const { left, note } = useConditions();
  const [everCopied, setEverCopied] = useState(false);
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');

  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome('none'), SAID_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);

  const onClick = () =>
    copy(content()).then(
      () => {
        setOutcome('copied');
        setEverCopied(true);
        note(quoted);
        announce(
          quoting
            ? [t('copied_with_link'), ...left.map((requirement) => t(requirementKey(requirement)))].join(' ')
            : t('copied'),
        );
      },
      () => {
        setOutcome('refused');
        announce(t('copy_failed'));
      },
    );

  return (
    <>
      <button
        type="button"
        class={primary ? 'primary copy' : 'copy'}
        {...(id === undefined ? {} : { id })}
        onClick={onClick}
      >
        <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
        {outcome === 'copied' ? t('copied') : label}
      </button>
      {everCopied && quoting && <LeftToReader />}
      {outcome === 'refused' && <CopyByHand text={content().text} />}
    </>
  );
}

/** The text, already selected: one keystroke copies it. */
function CopyByHand({ text }: { readonly text: string }) {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return <textarea ref={field} class="by-hand" readOnly dir="auto" aria-label={t('copy_failed')} value={text} />;
}
