/** Sentences as seen from outside of quotation marks: a quoted stretch is one item, however many sentences it holds. */
import type { QuotedStretch } from './quotation-marks.ts';
import type { Sentence } from './sentences.ts';
import type { Tokens } from './tokens.ts';

/** One such sentence: tokens `[from, to)` as items. */
export interface Statement {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  /** A token as its index, a quoted stretch as `~index` (negative). What stands in brackets is left out. */
  readonly items: readonly number[];
}

const OPEN_BRACKET = new Set('([（'.split(''));
const CLOSE_BRACKET = new Set(')]）'.split(''));

/** Sentence boundaries inside a quoted stretch do not count. */
export function splitStatements(
  tokens: Tokens,
  sentences: readonly Sentence[],
  stretches: readonly QuotedStretch[],
): Statement[] {
  const statements: Statement[] = [];
  let next = 0;
  for (let s = 0; s < sentences.length; ) {
    const first = sentences[s] as Sentence;
    let to = first.to;
    let look = next;
    while (look < stretches.length && (stretches[look] as QuotedStretch).from < to) {
      const stretch = stretches[look] as QuotedStretch;
      look++;
      while (stretch.to > to && s + 1 < sentences.length) {
        s++;
        to = (sentences[s] as Sentence).to;
      }
    }
    s++;
    statements.push({
      block: first.block,
      from: first.from,
      to,
      items: itemsOf(tokens, first.from, to, stretches, next),
    });
    next = look;
  }
  return statements;
}

function itemsOf(
  tokens: Tokens,
  from: number,
  to: number,
  stretches: readonly QuotedStretch[],
  next: number,
): number[] {
  const items: number[] = [];
  let stretch = next;
  let bracketFrom = -1;
  for (let i = from; i < to; ) {
    const quoted = stretches[stretch];
    if (quoted !== undefined && quoted.from === i) {
      items.push(~stretch);
      stretch++;
      i = quoted.to;
      continue;
    }
    const mark = tokens.folded[i] as string;
    if (bracketFrom < 0 && OPEN_BRACKET.has(mark)) bracketFrom = items.length;
    items.push(i);
    i++;
    if (bracketFrom >= 0 && CLOSE_BRACKET.has(mark)) {
      // brackets that hold no quotation are passed over; at the very start they may be all there is
      if (bracketFrom > 0 && !items.slice(bracketFrom).some((item) => item < 0)) items.length = bracketFrom;
      bracketFrom = -1;
    }
  }
  return items;
}
