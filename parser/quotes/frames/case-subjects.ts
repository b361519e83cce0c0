/** Subjects that case endings tell, in languages that decline their nouns: "сказал швейцар", "в МИД сообщили". */
import type { Phrases as Words } from '../../../languages/phrases.ts';
import { TokenKind } from '../../text/tokens.ts';
import { FUNCTION_WORD, Word } from '../attribution-grammar.ts';
import type { Items } from '../items.ts';
import type { Reading } from '../subjects.ts';
import { isPlainWord, type PhraseBefore, type PhraseBehind, unknownSource } from './phrase.ts';
import { isNameInMarks, stretchSource } from './quoted-names.ts';

/** The most words of such a subject: a noun and the adjectives before it. */
const LONGEST = 3;
/** What is no noun that speaks, whatever its ending. */
const NO_NOUN = FUNCTION_WORD | Word.cue | Word.time | Word.notName | Word.addressee;

/** The common noun that opens at item `i` and that no list knows; null where its ending tells of another case. */
export function bareSubjectBehind(items: Items, i: number): PhraseBehind | null {
  let to = i;
  while (to - i < LONGEST && isSubjectForm(items, to)) to++;
  if (to === i) return null;
  return { source: unknownSource(items, i, to), to };
}

/** The common noun that ends at item `i`, if nothing else stands before it in its clause. */
export function bareSubjectBefore(items: Items, i: number): PhraseBefore | null {
  let from = i + 1;
  while (i - from < LONGEST - 1 && isSubjectForm(items, from - 1)) from--;
  if (from > i) return null;
  while (from > 0 && items.bits(from - 1) & Word.determiner) from--;
  const opens = from === 0 || items.isComma(from - 1) || (items.bits(from - 1) & Word.coordinator) !== 0;
  if (!opens) return null;
  return { source: unknownSource(items, from, i + 1), from };
}

/** How many adjectives an article may stand from its noun. */
const MOST_ADJECTIVES = 3;

/** "den scheidenden Minister": whether the article before a noun at token `noun`, or that token itself, is of an oblique case. */
export function isOblique({ tokens, words, obliqueArticles }: Reading, noun: number): boolean {
  if (obliqueArticles.size === 0) return false;
  for (let i = noun; i >= 0 && noun - i <= MOST_ADJECTIVES; i--) {
    if (obliqueArticles.has(tokens.folded[i] as string)) return true;
    const bits = words.bits[words.head[i] as number] as number;
    const adjective = tokens.kind[i] === TokenKind.word && !tokens.capital[i] && !(bits & (FUNCTION_WORD | Word.cue));
    if (i < noun && !adjective) return false;
  }
  return false;
}

/** "в МИД [сообщили]": the body that ends at item `i`, behind one of these prepositions. */
export function bodyBefore(items: Items, i: number, prepositions: Words): PhraseBefore | null {
  const index = items.mentionTo(i);
  if (!isBody(items, index)) return unknownBodyBefore(items, i, prepositions);
  const { from, to, type } = items.mention(index);
  const opening = items.back(i, from) - 1;
  if (!isOneOf(items, opening, prepositions)) return null;
  return { source: { from, to, mention: index, type }, from: opening };
}

/** "В госкомпании [пояснили]": the words between such a preposition, which opens the sentence, and the verb, whatever they are. */
function unknownBodyBefore(items: Items, i: number, prepositions: Words): PhraseBefore | null {
  let from = i + 1;
  while (i - from < LONGEST - 1 && isCommonWord(items, from - 1)) from--;
  const opening = from - 1;
  if (from > i || !isOneOf(items, opening, prepositions)) return null;
  const opens = opening === 0 || items.isQuoted(opening - 1) || items.isDash(opening - 1);
  return opens ? { source: unknownSource(items, from, i + 1), from: opening } : null;
}

/** "Aus dem Rathaus [heißt es]": where articles tell the case, any noun behind such a preposition, if nothing stands before it. */
export function placeBefore(items: Items, i: number, prepositions: Words): PhraseBefore | null {
  if (items.reading.obliqueArticles.size === 0) return null;
  let from = i;
  while (
    i - from < LONGEST &&
    items.token(from) !== -1 &&
    items.mark(from) === '' &&
    !(items.bits(from) & FUNCTION_WORD)
  )
    from--;
  const article = items.bits(from) & Word.determiner && !isOneOf(items, from, prepositions) ? from : -1;
  const opening = article === -1 ? from : from - 1;
  const opens = opening === 0 || items.isComma(opening - 1) || items.isDash(opening - 1) || items.isColon(opening - 1);
  if (from === i || !opens || !isOneOf(items, opening, prepositions)) return null;
  return { source: unknownSource(items, from + 1, i + 1), from: opening };
}

/** "[сообщили] в МИД": the body behind the preposition at item `i`. */
export function bodyBehind(items: Items, i: number, prepositions: Words): PhraseBehind | null {
  if (!isOneOf(items, i, prepositions)) return null;
  const index = items.mentionFrom(i + 1);
  if (isNameInMarks(items, i + 1)) return { source: stretchSource(items, i + 1), to: i + 2 };
  if (!isBody(items, index)) return unknownBodyBehind(items, i + 1);
  const { from, to, type } = items.mention(index);
  return { source: { from, to, mention: index, type }, to: items.skipTo(i + 1, to) };
}

/** "[сообщили] в госкомпании.": a few words that a mark closes. */
function unknownBodyBehind(items: Items, i: number): PhraseBehind | null {
  let to = i;
  while (to - i < LONGEST && isCommonWord(items, to)) to++;
  const closed = to >= items.length || items.mark(to) !== '';
  return to > i && closed ? { source: unknownSource(items, i, to), to } : null;
}

/** A word in lower case that is neither grammar nor time nor something written. */
function isCommonWord(items: Items, k: number): boolean {
  return isPlainWord(items, k) && !items.isCapital(k) && !items.isNumber(k) && !(items.bits(k) & Word.work);
}

function isBody(items: Items, index: number): boolean {
  return index !== -1 && items.reading.mentions.all[index]?.kind === 'organization';
}

function isOneOf(items: Items, k: number, words: Words): boolean {
  const token = items.token(k);
  return token !== -1 && words.includes(items.reading.tokens.folded[token] as string);
}

/** A word in lower case that may be a noun in the nominative. */
function isSubjectForm(items: Items, k: number): boolean {
  const token = items.token(k);
  const { obliqueEndings, tokens } = items.reading;
  if (obliqueEndings.length === 0 || token === -1 || items.mark(k) !== '') return false;
  if (items.isNumber(k) || items.isCapital(k) || items.bits(k) & NO_NOUN) return false;
  const word = tokens.folded[token] as string;
  return !obliqueEndings.some((ending) => word.endsWith(ending));
}
