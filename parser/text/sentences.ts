/** Sentences of an article, block by block. */
import type { Article, Block, Span } from '../../article/article.ts';
import type { LanguageData } from '../../languages/language.ts';
import { Lexicon } from './lexicon.ts';
import { adjoins, TokenKind, type Tokens, tokenAt } from './tokens.ts';

/** A sentence: its span, its tokens `[from, to)`, and the index of its block. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

const TERMINATORS = new Set('.!?…。！？．｡؟۔।॥։።'.split(''));
/** Terminators of scripts that put no space after them. */
const FULLWIDTH = new Set('。！？．｡'.split(''));
/** What may stand between a terminator and the blank: closing quotation marks and brackets. */
const CLOSERS = new Set('"”“’»«\'›)]）」』】》〉'.split(''));
/** Marks that both open and close, or that only open. */
const OPENERS = new Set('"“„«'.split(''));
const DIGIT = /^\p{Nd}/u;

/** Words after which a full stop ends no sentence. */
export type Abbreviations = Lexicon<true>;

/** Compiles a language's abbreviations; without a file there are none. */
export function compileAbbreviations(language: LanguageData): Abbreviations {
  return new Lexicon<true>(language.lang).addAll(language.own?.sentences.abbreviations ?? [], true);
}

/**
 * Splits every block into sentences. A terminator ends one when white space follows (closing marks may stand between),
 * it does not belong to an abbreviation or an initial, and what follows does not begin in lower case.
 */
export function splitSentences(
  article: Pick<Article, 'blocks'>,
  tokens: Tokens,
  abbreviations: Abbreviations,
): Sentence[] {
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, index) => {
    splitBlock(block, index, tokens, abbreviations, sentences);
  });
  return sentences;
}

function splitBlock(block: Block, index: number, tokens: Tokens, abbreviations: Abbreviations, out: Sentence[]): void {
  const limit = tokenAt(tokens, block.end);
  let from = tokenAt(tokens, block.start);
  for (let i = from; i < limit; i++) {
    if (tokens.kind[i] !== TokenKind.punctuation || !TERMINATORS.has(tokens.folded[i] as string)) continue;
    const terminator = i;
    while (i + 1 < limit && (goesOn(tokens, i + 1, limit) || closesApart(tokens, i + 1, limit))) i++;
    if (i + 1 < limit && !endsSentence(tokens, terminator, i, abbreviations)) continue;
    push(from, i + 1);
    from = i + 1;
  }
  if (from < limit) push(from, limit);

  function push(first: number, end: number): void {
    out.push({
      start: tokens.start[first] as number,
      end: tokens.end[end - 1] as number,
      from: first,
      to: end,
      block: index,
    });
  }
}

/** Whether token `i` is a terminator or closing mark right behind another one. */
function goesOn(tokens: Tokens, i: number, limit: number): boolean {
  const mark = char(tokens, i);
  return adjoins(tokens, i - 1) && !opensGlued(tokens, i, limit) && (TERMINATORS.has(mark) || CLOSERS.has(mark));
}

/** "Non. » Puis": a closing guillemet with blanks on both sides. */
function closesApart(tokens: Tokens, i: number, limit: number): boolean {
  return char(tokens, i) === '»' && !adjoins(tokens, i - 1) && (i + 1 >= limit || !adjoins(tokens, i));
}

/**
 * "mereka."Tawaran …": a quotation mark behind a stop that touches a capital opens; the blank before it was forgotten. In a
 * script without blanks there is none ("走了。“我们…").
 */
function opensGlued(tokens: Tokens, i: number, limit: number): boolean {
  if (!OPENERS.has(char(tokens, i)) || i + 1 >= limit || !adjoins(tokens, i)) return false;
  const unspaced = char(tokens, i) === '“' && tokens.kind[i + 1] === TokenKind.character;
  return unspaced || tokens.capital[i + 1] === 1;
}

/** Whether the terminator at `at`, with its closing marks up to `last`, ends a sentence. */
function endsSentence(tokens: Tokens, at: number, last: number, abbreviations: Abbreviations): boolean {
  const mark = char(tokens, at);
  if (adjoins(tokens, last)) return FULLWIDTH.has(mark) || OPENERS.has(char(tokens, last + 1));
  const next = last + 1;
  if (mark === '.' && last === at && at > 0 && adjoins(tokens, at - 1)) {
    const word = tokens.folded[at - 1] as string;
    if (abbreviations.at(tokens, at - 1).length > 0) return false;
    if (tokens.kind[at - 1] === TokenKind.word && tokens.capital[at - 1] && isInitial(tokens, at - 1)) return false;
    // "3. Mai": an ordinal is followed by a word; a year that ends a sentence has four digits
    if (tokens.kind[at - 1] === TokenKind.number && word.length <= 2 && at >= 2 && tokens.kind[next] === TokenKind.word)
      return !isOrdinalContext(tokens, at);
  }
  return !startsLower(tokens, next);
}

/** A single capital before a stop: "J." of a name, "S." of "U.S." */
function isInitial(tokens: Tokens, i: number): boolean {
  return (tokens.end[i] as number) - (tokens.start[i] as number) === 1;
}

/** A short number directly after a word in lower case ("am 3. Mai") is an ordinal, not the end of "it was 3." */
function isOrdinalContext(tokens: Tokens, at: number): boolean {
  return (
    tokens.kind[at - 2] === TokenKind.word && !tokens.capital[at - 2] && DIGIT.test(tokens.folded[at - 1] as string)
  );
}

function startsLower(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== TokenKind.word || tokens.capital[i]) return false;
  const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return word.toUpperCase() !== word;
}

function char(tokens: Tokens, i: number): string {
  return tokens.folded[i] as string;
}
