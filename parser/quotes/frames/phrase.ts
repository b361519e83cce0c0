/** A noun phrase beside a cue that can be its source. */
import { FUNCTION_WORD, Word } from '../attribution-grammar.ts';
import type { Items } from '../items.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Source } from '../subjects.ts';

/** A source that ends before a cue: it begins at item `from`. */
export interface PhraseBefore {
  readonly source: Source;
  readonly from: number;
}

/** A source that follows a cue: it ends before item `to`. */
export interface PhraseBehind {
  readonly source: Source;
  readonly to: number;
}

/** The longest role of unknown words before a name, in items. */
export const LONGEST_ROLE = 6;
/** The longest noun phrase whose head no list knows, in items. */
export const LONGEST_UNKNOWN = 14;
/** Words that may be verbs as well as nouns count as nouns. */
export const NOUN = Word.organization | Word.group | Word.person | Word.role;

/** A mention as a source. */
export function sourceOf(items: Items, index: number): Source {
  const { from, to, type } = items.mention(index);
  return { from, to, mention: index, type };
}

/** Items `[from, to)` as a source that is no mention. */
export function unknownSource(items: Items, from: number, to: number): Source {
  const { tokens, bodyPronouns } = items.reading;
  const pronoun = to - from === 1 && bodyPronouns.has(tokens.folded[items.token(from)] as string);
  return {
    from: items.token(from),
    to: items.token(to - 1) + 1,
    mention: -1,
    type: pronoun ? 'pronoun' : 'nominal',
  };
}

/** Whether an item is a word that belongs neither to the grammar of the clause nor to its verb. */
export function isPlainWord(items: Items, k: number): boolean {
  const bits = items.bits(k);
  const grammar = bits & (FUNCTION_WORD | Word.cue | Word.time) && !(bits & Word.title);
  return items.token(k) !== -1 && items.mark(k) === '' && !grammar;
}

/** Whether a mention is a name that ends in the name of a place. */
export function isPlaceName(items: Items, mention: Mention): boolean {
  const { words } = items.reading;
  const last = words.head[mention.to - 1] as number;
  return mention.type === 'name' && ((words.bits[last] as number) & Word.place) !== 0;
}
