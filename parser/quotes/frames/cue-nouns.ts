/** Words that are verbs of saying elsewhere and nouns where they stand ("the report", "his claims"). */
import { Word } from '../attribution-grammar.ts';
import type { Items } from '../items.ts';

/** "the report", "his claims", "Clinton's remarks": a cue behind an article, a possessive or a preposition is a noun. */
export function isCueNoun(items: Items, k: number): boolean {
  const before = items.bits(k - 1);
  if (items.token(k - 1) === -1) return false;
  // "offiziellen Angaben zufolge": no verb inside a sentence has a capital where nouns have one
  if (items.reading.capitalNouns && items.isCapital(k) && items.mark(k - 1) === '') return true;
  // "Sanders’ plans", "the voters’ claims"
  if (items.mark(k - 1) === "'" && items.touchesNext(k - 2)) return true;
  // "a racially charged debate"
  if (before === Word.auxiliary && items.bits(k - 2) & Word.definite && !(items.bits(k - 2) & Word.pronoun))
    return true;
  // "some argue": a determiner that stands alone is the subject
  if (before & Word.determiner && !(before & (Word.pronoun | Word.relative)))
    return !(before & Word.group) && !isClitic(items, k - 1);
  // "he's said" is a contraction, "Clinton's remarks" a possessive
  if (items.mark(k - 2) === "'" && items.touchesNext(k - 2) && before & Word.apostropheEnding)
    return !(items.bits(k - 3) & Word.pronoun);
  return (before & Word.preposition) !== 0 && !(before & (Word.infinitive | Word.conjunction));
}

/** "Olmedo la calificó de …": between a subject or an auxiliary and the verb an article is the verb's object. */
function isClitic(items: Items, k: number): boolean {
  if (!(items.bits(k) & Word.auxiliary)) return false;
  return items.mentionTo(k - 1) !== -1 || (items.bits(k - 1) & (Word.auxiliary | Word.relative)) !== 0;
}
