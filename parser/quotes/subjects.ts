/** The subject of a sentence, as far as word order tells it without a parser. */

import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { WordClasses } from '../text/word-classes.ts';
import { Word } from './attribution-grammar.ts';
import { isOblique } from './frames/case-subjects.ts';
import type { Mention, Mentions } from './mentions/mention.ts';
import { isOwner } from './mentions/owners.ts';
import type { ReadingRules } from './reading-rules.ts';

/** What the earlier stages read, and how the language builds its clauses. */
export interface Reading extends ReadingRules {
  readonly tokens: Tokens;
  readonly words: WordClasses;
  readonly mentions: Mentions;
}

/** Who a frame points to, as words in the text: tokens `[from, to)`. */
export interface Source {
  readonly from: number;
  readonly to: number;
  /** Index of the mention; -1 for a noun phrase with an unknown head, or an ending ("ujarnya"). */
  readonly mention: number;
  readonly type: 'name' | 'nominal' | 'pronoun' | 'enclitic';
  /** Whom the grammar of the clause makes it mean: its subject ("nach eigenen Angaben"). */
  readonly binder?: Source;
}

/**
 * The first mention of a statement's items that no preposition governs, that owns nothing, and that is no place.
 * In a sentence that opens with an adverbial, what stands behind its comma goes first ("Since taking office, Duterte …").
 */
export function subjectOf(items: readonly number[], reading: Reading): Source | null {
  const { tokens, words, mentions } = reading;
  let past = -1;
  let governed = false;
  let opened: Source | null = null;
  let adverbial = false;
  let first = true;
  for (const token of items) {
    if (token < 0) {
      governed = false;
      first = false;
      continue;
    }
    const bits = words.bits[words.head[token] as number] as number;
    if (first && tokens.kind[token] !== TokenKind.punctuation) {
      adverbial = (bits & (Word.preposition | Word.conjunction)) !== 0 && !(bits & Word.pronoun);
      first = false;
    }
    if (adverbial && tokens.folded[token] === ',') {
      adverbial = false;
      governed = false;
      continue;
    }
    const index = token < past ? -1 : (mentions.startingAt[token] as number);
    if (index !== -1) {
      const mention = mentions.all[index] as Mention;
      const place =
        mention.type === 'name' &&
        ((words.bits[mention.from] as number) & Word.place) !== 0 &&
        mention.roleTo === mention.roleFrom;
      past = mention.to;
      if (!governed && !isOwner(mention, tokens) && !place && !isOblique(reading, mention.from)) {
        const source: Source = { from: mention.from, to: mention.to, mention: index, type: mention.type };
        if (!adverbial) return source;
        opened ??= source;
      }
    }
    // "In der ARD": the article between a preposition and its noun
    const inside: boolean = governed && (bits & Word.determiner) !== 0;
    governed = inside || ((bits & Word.preposition) !== 0 && !(bits & Word.conjunction));
  }
  return opened;
}
