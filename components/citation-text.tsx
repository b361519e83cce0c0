import { type ComponentChildren, Fragment } from 'preact';
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

function Piece({ text, italic, bold, link }: Run) {
  const shown = text === link?.url ? <Address url={text} /> : text;
  const words: ComponentChildren = italic ? <i>{shown}</i> : shown;
  return bold ? <b>{words}</b> : words;
}

/** Where a line may break in an address: behind what parts it, but for its scheme (Chicago Manual of Style 17, 7.46). */
const PARTED = /(?<=[^/][/?&#=])(?=[^/?&#=])/u;

function Address({ url }: { readonly url: string }) {
  return (
    <>
      {url.split(PARTED).map((part, i) => (
        <Fragment key={i}>
          {i > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
