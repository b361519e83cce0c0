/** Sentences as seen from outside of quotation marks: a quoted stretch is one item, however many sentences it holds. */

import type { Sentence } from '../text/sentences.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { Word } from './attribution-grammar.ts';
import { isDash } from './items.ts';
import type { QuotedStretch } from './marks/quotation-marks.ts';
import type { Mention } from './mentions/mention.ts';
import { type Reading, type Source, subjectOf } from './subjects.ts';

/** One such sentence: tokens `[from, to)` as items. */
export interface Statement {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  /** A token as its index, a quoted stretch as `~index` (negative). What stands in brackets is left out. */
  readonly items: readonly number[];
  readonly subject: Source | null;
}

const OPEN_BRACKET = new Set('([（'.split(''));
const CLOSE_BRACKET = new Set(')]）'.split(''));

/**
 * Sentence boundaries inside a quoted stretch do not count, nor does the one in “Is it?” Trump asked.
 *
 * @param reading decides whether a sentence begins with a subject and its cue
 */
export function splitStatements(
  tokens: Tokens,
  sentences: readonly Sentence[],
  stretches: readonly QuotedStretch[],
  reading: Reading,
): Statement[] {
  const statements: Statement[] = [];
  let next = 0;
  for (let s = 0; s < sentences.length; ) {
    const first = sentences[s] as Sentence;
    let to = first.to;
    let look = next;
    for (;;) {
      while (look < stretches.length && (stretches[look] as QuotedStretch).from < to) {
        const stretch = stretches[look] as QuotedStretch;
        look++;
        while (stretch.to > to && s + 1 < sentences.length) {
          s++;
          to = (sentences[s] as Sentence).to;
        }
      }
      const closing = stretches[look - 1];
      const following = sentences[s + 1];
      if (closing === undefined || closing.to !== to || following === undefined || following.block !== first.block)
        break;
      const asks = '?!'.includes(tokens.folded[closing.last] as string);
      if (!opensWithFrame(following, reading, asks)) break;
      s++;
      to = following.to;
    }
    s++;
    const items = itemsOf(tokens, first.from, to, stretches, next);
    statements.push({ block: first.block, from: first.from, to, items, subject: subjectOf(items, reading) });
    next = look;
  }
  return statements;
}

/**
 * "Trump asked.", "Trump said of Apple in February": a subject and a cue that leave nothing to be reported.
 *
 * @param asks whether the quotation before ended in ? or !, which stand for its comma
 */
function opensWithFrame(sentence: Sentence, reading: Reading, asks: boolean): boolean {
  const { tokens, words, mentions } = reading;
  const { from } = sentence;
  // "„Q!” – wskazał": behind a dash the verb alone
  if (asks && isDash(tokens.folded[from] as string) && from + 1 < sentence.to)
    return tokens.capital[from + 1] !== 1 && ((words.bits[from + 1] as number) & Word.cue) !== 0;
  const index = mentions.startingAt[from] as number;
  if (index === -1) return false;
  const mention = mentions.all[index] as Mention;
  let i = mention.afterTo > mention.to ? mention.afterTo : mention.to;
  if (i > mention.to && tokens.folded[i] === ',') i++;
  while (i < sentence.to && (words.bits[i] as number) & Word.auxiliary && !((words.bits[i] as number) & Word.cue)) i++;
  if (i >= sentence.to || !((words.bits[i] as number) & Word.cue)) return false;
  if (!words.meaning[i]?.cues.some((group) => group.reports === 'speech' && group.speaker !== 'shared')) return false;
  const after = words.to[i] as number;
  if (after >= sentence.to) return true;
  if (tokens.kind[after] === TokenKind.punctuation) return '.!?…'.includes(tokens.folded[after] as string);
  const bits = words.bits[after] as number;
  return (asks || (bits & (Word.preposition | Word.time)) !== 0) && !(bits & (Word.infinitive | Word.complementizer));
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
