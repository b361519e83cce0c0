import { useEffect, useRef, useState } from 'preact/hooks';
import type { Formatted } from '../citation/formatted.ts';
import { copy } from './clipboard.ts';
import { Icon } from './icons.tsx';
import { useAnnounce } from './status.tsx';
import { type MessageKey, useWords } from './words.ts';

interface CopyButtonProps {
  readonly label: MessageKey;
  readonly content: Formatted;
  readonly id?: string;
  /** The section's main action. */
  readonly primary?: boolean;
}

/** How long the button says "Copied", in milliseconds. */
const SAID_FOR = 2000;

/** Copies, and says so only once the clipboard has confirmed it; if it refuses, offers the text for copying by hand. */
export function CopyButton({ label, content, id, primary = false }: CopyButtonProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');

  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome('none'), SAID_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);

  const onClick = () =>
    copy(content).then(
      () => {
        setOutcome('copied');
        announce(t('copied_with_link'));
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
        {outcome === 'copied' ? t('copied') : t(label)}
      </button>
      {outcome === 'refused' && <CopyByHand text={content.text} />}
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
