/** The panel's one status line: says briefly what happened, to eyes and to screen readers alike. */
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';

/** Says a sentence in the status line; the empty string clears it. */
export type Announce = (sentence: string) => void;

const StatusContext = createContext<Announce | null>(null);

/** How long a sentence stays, in milliseconds: time to read a dozen words twice. */
const SHOWN_FOR = 6000;

interface StatusProviderProps {
  readonly children: ComponentChildren;
}

/** Shows the status line below its children and lets them write into it. */
export function StatusProvider({ children }: StatusProviderProps) {
  const [status, setStatus] = useState({ sentence: '', turn: 0 });
  const announce = useCallback<Announce>((sentence) => setStatus(({ turn }) => ({ sentence, turn: turn + 1 })), []);
  useEffect(() => {
    if (status.sentence === '') return;
    const timer = setTimeout(() => announce(''), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [status]);
  return (
    <StatusContext.Provider value={announce}>
      {children}
      <div class="status" role="status">
        {/* A new element each time: the same sentence said twice is announced twice. */}
        {status.sentence !== '' && <p key={status.turn}>{status.sentence}</p>}
      </div>
    </StatusContext.Provider>
  );
}

/** The status line of the panel a component stands in. */
export function useAnnounce(): Announce {
  const announce = useContext(StatusContext);
  if (announce === null) throw new Error('a component of the panel outside <StatusProvider>');
  return announce;
}
