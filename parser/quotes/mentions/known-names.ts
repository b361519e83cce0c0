/** Words that are names because the text has a name that holds them: surnames alone, and names in titles. */
import { type Capitals, NAME_PART } from '../../text/capitals.ts';
import { adjoins, TokenKind, type Tokens } from '../../text/tokens.ts';
import { bitsAt, type WordClasses } from '../../text/word-classes.ts';
import { FUNCTION_WORD, Word } from '../attribution-grammar.ts';
import type { Mention } from './mention.ts';
import { baseForm } from './name-match.ts';

/** A name found so: tokens `[from, to)`. */
export interface KnownName {
  readonly from: number;
  readonly to: number;
  readonly kind: 'person' | 'unknown';
}

/** What these names are told from. */
interface NameText {
  readonly tokens: Tokens;
  readonly words: WordClasses;
  /** The names that capitals tell. */
  readonly found: readonly Mention[];
  /** Whether a token belongs to one of them. */
  readonly isNamed: (i: number) => boolean;
}

/** A word alone that is part of a longer name elsewhere ("Merkel", "Merkels" beside "Angela Merkel"). */
export function surnamesAlone({ tokens, words, found, isNamed }: NameText, endings: readonly string[]): KnownName[] {
  const isWord = (i: number) => tokens.kind[i] === TokenKind.word;
  const base = (i: number) => baseForm(tokens.folded[i] as string, endings);
  const surnames = new Set<string>();
  for (const { nameFrom, nameTo, kind } of found)
    if (isWord(nameTo - 1) && (kind === 'person' || isBareRun(nameFrom, nameTo))) surnames.add(base(nameTo - 1));
  const alone: KnownName[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const known = !isNamed(i) && isWord(i) && tokens.capital[i] === 1 && surnames.has(base(i));
    if (known && !(bitsAt(words, i) & (FUNCTION_WORD | NAME_PART)))
      alone.push({ from: first(i), to: i + 1, kind: 'unknown' });
  }
  return alone;

  /** Where a double surname begins that ends at token `i`. */
  function first(i: number): number {
    let from = i;
    while (from > 1 && tokens.folded[from - 1] === '-' && adjoins(tokens, from - 2) && tokens.capital[from - 2] === 1)
      from -= 2;
    return from;
  }

  /** Two or more words and no hyphen, which compound nouns have. */
  function isBareRun(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (!isWord(i)) return false;
    return to - from > 1;
  }
}

/** In title case only names that the running text holds are read. */
export function namesInTitles({ tokens, words, found, isNamed }: NameText, capitals: Capitals): KnownName[] {
  const { count, capital, folded, kind } = tokens;
  const known = new Set<string>();
  for (const { nameFrom, nameTo } of found)
    for (let i = nameFrom; i < nameTo; i++) if (kind[i] === TokenKind.word) known.add(folded[i] as string);
  const isGiven = (i: number) => (bitsAt(words, i) & Word.givenName) !== 0;
  const isInTitle = (i: number) =>
    i < count && capitals.isTitleCase(i) && capital[i] === 1 && !(bitsAt(words, i) & (NAME_PART | FUNCTION_WORD));
  const isRead = (i: number) => isInTitle(i) && known.has(folded[i] as string);
  // a given name before a known surname is part of the name
  const isKnown = (i: number) => isRead(i) || (isInTitle(i) && isGiven(i) && isRead(i + 1));
  const names: KnownName[] = [];
  for (let i = 0; i < count; i++) {
    if (isNamed(i) || !isKnown(i)) continue;
    let to = i + 1;
    while (to < count && isKnown(to)) to++;
    names.push({ from: i, to, kind: isGiven(i) && to - i > 1 ? 'person' : 'unknown' });
    i = to;
  }
  return names;
}
