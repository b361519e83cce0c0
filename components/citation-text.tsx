import type { ComponentChildren } from 'preact';
import type { Run } from '../citation/formatted.ts';

interface CitationTextProps {
  readonly runs: readonly Run[];
  /** BCP 47; null where it is not known. */
  readonly lang: string | null;
}

/** A citation as the rich text has it; what came from the page is text, never markup. */
export function CitationText({ runs, lang }: CitationTextProps) {
  return (
    <p class="preview" lang={lang ?? ''} dir="auto">
      {runs.map((run, i) => (
        <Piece key={i} {...run} />
      ))}
    </p>
  );
}

function Piece({ text, italic, bold }: Run) {
  const words: ComponentChildren = italic ? <i>{text}</i> : text;
  return bold ? <b>{words}</b> : words;
}
