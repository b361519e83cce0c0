/** The link in every citation: added in the citation's language where a style prints none. */
import type { OriginalLink } from '../../article/article.ts';
import { type Run, stopAfter } from '../formatted.ts';
import type { CitationKind } from './engine.ts';
import { term } from './locales.ts';
import type { CslNode } from './tree.ts';

/** The words for it. */
interface Terms {
  readonly locale: CslNode;
  readonly base: CslNode;
}

/**
 * The runs with the link. A mark in the text ("(Wijaya, 2024)") has no room for an address and becomes the link itself;
 * an entry or a footnote whose style leaves the address out, or prints it otherwise than it is, has it at its end.
 */
export function withLink(runs: readonly Run[], link: OriginalLink, kind: CitationKind, words: Terms): readonly Run[] {
  if (runs.some((run) => run.link !== undefined)) return runs;
  if (kind === 'in-text') return runs.map((run) => ({ ...run, link }));
  const text = runs
    .map((run) => run.text)
    .join('')
    .trimEnd();
  const available = term(words.locale, words.base, 'available at');
  const introduction = text === '' ? '' : `${stopAfter(text)} ${capitalised(available)}: `;
  return [...runs, { text: introduction }, { text: link.url, link }];
}

function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
