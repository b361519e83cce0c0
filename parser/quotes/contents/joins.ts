/** Joins: the paragraphs of one quotation belong to one speaker. */
import type { Attribution, Sieve } from '../attribution/attribution.ts';
import type { QuotedStretch } from '../marks/quotation-marks.ts';

/** Sieves that only guess, or found nobody. */
const UNDECIDED: ReadonlySet<Sieve> = new Set(['none', 'floating', 'followed']);

/**
 * A quotation over several paragraphs opens a mark in each and closes it in the last: where only the last one says who
 * spoke, the paragraphs before it are given its speaker.
 */
export function joinParagraphs(
  attributions: readonly Attribution[],
  stretches: readonly QuotedStretch[],
): Attribution[] {
  const joined = [...attributions];
  const at = new Map<number, number>();
  joined.forEach(({ fragments }, i) => {
    for (const { from } of fragments) at.set(from, i);
  });
  for (let s = stretches.length - 2; s >= 0; s--) {
    const stretch = stretches[s] as QuotedStretch;
    const next = stretches[s + 1] as QuotedStretch;
    if (stretch.closed || next.block !== stretch.block + 1) continue;
    const here = at.get(stretch.from) ?? -1;
    const part = joined[here];
    const rest = joined[at.get(next.from) ?? -1];
    if (part === undefined || rest === undefined) continue;
    if (!UNDECIDED.has(part.sieve) || UNDECIDED.has(rest.sieve) || rest.kind !== 'direct') continue;
    const { cue, source, entity, phrase, addressee, group } = rest;
    joined[here] = { ...part, cue, source, entity, phrase, addressee, group, sieve: 'open-paragraph' };
  }
  return joined;
}
