/** Words that are verbs of saying elsewhere and nouns where they stand ("the report", "his claims"). */
import { Word } from '../attribution-grammar.ts';
import type { Items } from '../items.ts';
import type { VerbSurroundings } from './verb-surroundings.ts';

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

/**
 * "brought hope to the town", "insurance plans still do not cover": whether a form that is noun and verb has no subject right
 * before it and nothing that only a verb reports behind it.
 *
 * @param next the item behind the form
 */
export function isNounForm(items: Items, k: number, next: number, surroundings: VerbSurroundings): boolean {
  const { tokens, nounForms } = items.reading;
  if (!nounForms.has(tokens.folded[items.token(k)] as string)) return false;
  if (items.isQuoted(next) || items.isColon(next) || items.isComma(next) || opensReport(items, next)) return false;
  const before = surroundings.skipAdverbs(k - 1);
  if (items.token(before) === -1 || items.isComma(before) || items.isDash(before)) return false;
  return items.mentionTo(before) === -1 && !(items.bits(before) & (Word.relative | Word.group | Word.pronoun));
}

/** Whether a clause or an infinitive begins at item `k`, not a person or thing behind the same word ("hope to the villages"). */
function opensReport(items: Items, k: number): boolean {
  if (items.bits(k) & Word.infinitive) return !(items.bits(k + 1) & Word.determiner);
  return (items.bits(k) & Word.complementizer) !== 0;
}
