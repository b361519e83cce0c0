/** Subjects that a particle marks, wherever their verb stands: "X ने शुक्रवार को दिल्ली में [कहा]" (Hindi). */
import { Word } from '../attribution-grammar.ts';
import type { Items } from '../items.ts';

/** The longest adverbial between such a subject and its verb, in items. */
const LONGEST_ADVERBIAL = 20;

/** The marked subject of a verb, looked for leftwards from item `last` within its clause; null where nothing is marked. */
export function markedSubjectBefore(items: Items, last: number): { index: number; from: number } | null {
  const { subjectMarkers, tokens, mentions } = items.reading;
  if (subjectMarkers.length === 0) return null;
  for (let k = last; k >= 0 && last - k < LONGEST_ADVERBIAL; k--) {
    const token = items.token(k);
    if (token === -1 || items.isQuoted(k) || items.mark(k) !== '' || items.bits(k) & Word.complementizer) return null;
    const index = items.mentionTo(k);
    const mention = mentions.all[index];
    if (mention === undefined) continue;
    const word = tokens.folded[token] as string;
    const behind = items.token(k + 1);
    // उन्होंने: a pronoun holds its particle
    const marked =
      mention.type === 'pronoun'
        ? subjectMarkers.some((marker) => word.endsWith(marker))
        : behind !== -1 && subjectMarkers.includes(tokens.folded[behind] as string);
    if (marked) return { index, from: items.back(k, mention.from) };
  }
  return null;
}
