/** Names in quotation marks: papers, funds and companies, which speak and are not spoken ("газета «Губерния»", „Kurier”). */
import { Word } from '../attribution-grammar.ts';
import { type Items, isStop } from '../items.ts';
import { endsLikeSentence, isPartOfWord, opensWithCapital } from '../marks/titles.ts';
import type { Source } from '../subjects.ts';

/** The longest name, in words. */
const LONGEST_NAME = 3;

/** Whether a quoted stretch is the name of the body whose noun stands before it ("фонда «Река»"). */
export function isQuotedName(items: Items, k: number): boolean {
  return items.isQuoted(k) && (items.bits(k - 1) & Word.organization) !== 0 && isNameLike(items, k);
}

/** Whether a quoted stretch is a name, whatever stands before it ("в «Автодоре»"). */
export function isNameInMarks(items: Items, k: number): boolean {
  return items.isQuoted(k) && isNameLike(items, k);
}

/** "die „Bild“-Zeitung", "das ZDF-„Morgenmagazin“": whether a quoted stretch is a part of a word. */
export function isJoined(items: Items, k: number): boolean {
  return items.isQuoted(k) && isPartOfWord(items.reading.tokens, items.stretch(k));
}

/** "die „Bild“-Zeitung": whether a quoted stretch is the first part of a word. */
export function opensWord(items: Items, k: number): boolean {
  return isJoined(items, k) && items.mark(k + 1) === '-' && items.touchesNext(k + 1) && items.token(k + 2) !== -1;
}

/** The item of the article before such a word whose last part is item `i`, or of its stretch; -1 where it has no stretch. */
export function joinedWordFrom(items: Items, i: number): number {
  if (!opensWord(items, i - 2)) return -1;
  return items.bits(i - 3) & Word.determiner ? i - 3 : i - 2;
}

/** Items `[from, to)`, a quoted stretch among them, as a source that is no mention. */
export function joinedSource(items: Items, from: number, to: number): Source {
  return { from: items.start(from), to: items.end(to - 1), mention: -1, type: 'nominal' };
}

/**
 * "„Kurier” informuje, że …": a stretch that opens a sentence as the subject of a verb whose complement follows; else null.
 *
 * @param behind the item behind the verb
 */
export function quotedSubject(items: Items, k: number, behind: number): Source | null {
  const opens = k === 0 || isStop(items.mark(k - 1));
  const clause = items.isComma(behind) ? behind + 1 : behind;
  if (!opens || !(items.bits(clause) & Word.complementizer) || !items.isQuoted(k) || !isNameLike(items, k)) return null;
  return stretchSource(items, k);
}

/** "laut „Kurier“": a name in quotation marks where only a source can stand; null where the stretch is no name. */
export function quotedSource(items: Items, k: number): Source | null {
  return items.isQuoted(k) && isNameLike(items, k) ? stretchSource(items, k) : null;
}

/** A body and its name behind it as one source. */
export function withQuotedName(items: Items, source: Source, k: number): Source {
  return { ...stretchSource(items, k), from: source.from };
}

/** A quoted stretch as a source. */
export function stretchSource(items: Items, k: number): Source {
  return { from: items.start(k), to: items.end(k), mention: -1, type: 'nominal' };
}

/** A few words, the first with a capital where the script has them, and no stop or comma at the end. */
function isNameLike(items: Items, k: number): boolean {
  const { tokens } = items.reading;
  const stretch = items.stretch(k);
  const short = items.wordsInside(k) <= LONGEST_NAME && !endsLikeSentence(tokens, stretch);
  return short && opensWithCapital(tokens, stretch);
}
