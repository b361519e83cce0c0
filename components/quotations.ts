/** Quotes as a reader sees them: the parts of a split quote joined, grouped by who said them. */
import type { AnnotatedArticle, Quote, Speaker } from '../parser/annotations.ts';

/** One utterance: a quote, or all parts of a split one ("…," she said, "…"). */
export interface Quotation {
  /** The annotation's group number: unique in the article. */
  readonly group: number;
  /** In text order, at least one. */
  readonly parts: readonly [Quote, ...Quote[]];
  /** The words of all parts; an ellipsis stands where the reporting clause stood. */
  readonly text: string;
  /** null: nobody is named. */
  readonly speaker: Speaker | null;
  readonly kind: Quote['kind'];
  readonly addressee: string | null;
  /** The lowest of its parts'. */
  readonly confidence: number;
}

/** Everything one speaker said, in text order. */
export interface SpeakerQuotations {
  /** Index into `speakers`; null for the quotes of nobody. */
  readonly id: number | null;
  readonly speaker: Speaker | null;
  readonly quotations: readonly Quotation[];
}

/** What stands between the parts of a split quote. */
const GAP = ' … ';

function joinParts(page: AnnotatedArticle, parts: [Quote, ...Quote[]]): Quotation {
  const [first] = parts;
  const named = parts.find((part) => part.speaker !== null)?.speaker ?? null;
  return {
    group: first.group,
    parts,
    text: parts.map((part) => page.article.text.slice(part.start, part.end)).join(GAP),
    speaker: named === null ? null : (page.speakers[named.id] ?? null),
    kind: parts.every((part) => part.kind === first.kind) ? first.kind : 'mixed',
    addressee: parts.find((part) => part.addressee !== null)?.addressee ?? null,
    confidence: Math.min(...parts.map((part) => part.confidence)),
  };
}

/** All quotations of an article, in text order. */
export function quotationsOf(page: AnnotatedArticle): readonly Quotation[] {
  const groups = new Map<number, [Quote, ...Quote[]]>();
  for (const quote of page.quotes) {
    const parts = groups.get(quote.group);
    if (parts === undefined) groups.set(quote.group, [quote]);
    else parts.push(quote);
  }
  return [...groups.values()].map((parts) => joinParts(page, parts));
}

/** Quotations by speaker: speakers in the order in which they are first quoted, the quotes of nobody last. */
export function bySpeaker(page: AnnotatedArticle): readonly SpeakerQuotations[] {
  const groups = new Map<Speaker | null, Quotation[]>();
  for (const quotation of quotationsOf(page)) {
    const said = groups.get(quotation.speaker);
    if (said === undefined) groups.set(quotation.speaker, [quotation]);
    else said.push(quotation);
  }
  const ids = new Map(page.speakers.map((speaker, id) => [speaker, id]));
  const named = [...groups].filter(([speaker]) => speaker !== null);
  const unnamed = [...groups].filter(([speaker]) => speaker === null);
  return [...named, ...unnamed].map(([speaker, quotations]) => ({
    id: speaker === null ? null : (ids.get(speaker) ?? null),
    speaker,
    quotations,
  }));
}
