/** Key sentences, length and reading time. Extractive: what is shown are the article's own sentences. */
import type { Article, BlockKind } from '../article/article.ts';
import type { LanguageData } from '../languages/language.ts';
import type { Span, Summary } from './annotations.ts';
import { Lexicon } from './text/lexicon.ts';
import type { Sentence } from './text/sentences.ts';
import { adjoins, TokenKind, type Tokens, tokenAt, tokenize } from './text/tokens.ts';

/** Words of a language that carry no topic, compiled. */
export interface SummaryGrammar {
  readonly lang: string;
  readonly stopWords: Lexicon<true>;
}

/** Compiles a language's stop words; without a file there are none. */
export function compileSummary(language: LanguageData): SummaryGrammar {
  return {
    lang: language.lang,
    stopWords: new Lexicon<true>(language.lang).addAll(language.own?.summary.stopWords ?? [], true),
  };
}

/** How many sentences are shown. */
const SENTENCES = 3;
/** Words a minute in silent reading of non-fiction (Brysbaert 2019, a meta-analysis of 190 studies). */
const READING_RATE = 238;
/** Characters that make a word in scripts without spaces (Chinese in Trauzettel-Klosinski & Dietz 2012: 255 characters, 158 words a minute). */
const CHARACTERS_A_WORD = 1.6;
/** A sentence has at least as many words in lower case (or without case); what has fewer is a caption or a heading. */
const FEWEST_PLAIN_WORDS = 4;
/** Shorter words of an alphabet carry no topic. */
const SHORTEST_TOPIC = 3;
/** Longer sentences count as this long, in words. */
const LONGEST = 60;
/** Share of a sentence's words that may already stand in a chosen one. */
const MOST_REPEATED = 0.5;
const RUNNING_TEXT: ReadonlySet<BlockKind> = new Set(['standfirst', 'paragraph', 'list-item', 'blockquote']);

/**
 * @param leaveOut spans that are no part of the story, such as the publisher's notices
 */
export function summarize(
  article: Article,
  tokens: Tokens,
  sentences: readonly Sentence[],
  grammar: SummaryGrammar,
  leaveOut: readonly Span[] = [],
): Summary {
  const running = sentences.filter((sentence) => isStory(article, sentence, leaveOut));
  const frequency = new Map<number, number>();
  const contents = running.map((sentence) => {
    const words = contentWords(tokens, sentence, grammar);
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    return words;
  });
  const title = titleWords(article, tokens, grammar);
  const ranked = running
    .map((sentence, i) => ({ sentence, words: contents[i] as ReadonlySet<number>, place: i }))
    .filter(({ sentence, words }) => words.size > 0 && isSentence(tokens, sentence))
    .map((candidate) => ({ ...candidate, score: score(candidate.words, candidate.place, frequency, title) }))
    .sort((a, b) => b.score - a.score || a.place - b.place);
  const words = countWords(article, tokens);
  return {
    sentences: choose(ranked).map(({ start, end }) => ({ start, end })),
    words,
    minutes: words === 0 ? 0 : Math.max(1, Math.round(words / READING_RATE)),
  };
}

function isStory(article: Article, sentence: Sentence, leaveOut: readonly Span[]): boolean {
  const kind = article.blocks[sentence.block]?.kind;
  if (kind === undefined || !RUNNING_TEXT.has(kind)) return false;
  return !leaveOut.some((span) => span.start < sentence.end && sentence.start < span.end);
}

function isSentence(tokens: Tokens, sentence: Sentence): boolean {
  let plain = 0;
  for (let i = sentence.from; i < sentence.to && plain < FEWEST_PLAIN_WORDS; i++)
    if (tokens.kind[i] !== TokenKind.punctuation && !tokens.capital[i]) plain++;
  return plain >= FEWEST_PLAIN_WORDS;
}

/** Numbers of the words that carry a topic. */
function contentWords(
  tokens: Tokens,
  { from, to }: Pick<Sentence, 'from' | 'to'>,
  grammar: SummaryGrammar,
): Set<number> {
  const words = new Set<number>();
  for (let i = from; i < to; i++) {
    const kind = tokens.kind[i];
    if (kind !== TokenKind.word && kind !== TokenKind.character) continue;
    const short = kind === TokenKind.word && (tokens.folded[i] as string).length < SHORTEST_TOPIC;
    if (!short && grammar.stopWords.at(tokens, i).length === 0) words.add(tokens.word[i] as number);
  }
  return words;
}

/** Words of the title, which is no part of a page's text. */
function titleWords({ title }: Article, { vocabulary }: Tokens, grammar: SummaryGrammar): Set<number> {
  const tokens = tokenize(title ?? '', grammar.lang, vocabulary);
  return contentWords(tokens, { from: 0, to: tokens.start.length }, grammar);
}

/** Frequent words, words of the title, and an early place count. */
function score(
  words: ReadonlySet<number>,
  place: number,
  frequency: ReadonlyMap<number, number>,
  title: ReadonlySet<number>,
): number {
  let weight = 0;
  let shared = 0;
  for (const word of words) {
    weight += Math.log(frequency.get(word) as number);
    if (title.has(word)) shared++;
  }
  const topic = weight / Math.sqrt(Math.min(LONGEST, words.size));
  const heading = title.size === 0 ? 0 : shared / title.size;
  return topic + 2 * heading + 2 / (1 + place);
}

interface Candidate {
  readonly sentence: Sentence;
  readonly words: ReadonlySet<number>;
}

/** The best sentences that do not repeat each other, in the order of the text. */
function choose(ranked: readonly Candidate[]): Sentence[] {
  const chosen: Sentence[] = [];
  const said = new Set<number>();
  for (const { sentence, words } of ranked) {
    if (chosen.length === SENTENCES) break;
    let repeated = 0;
    for (const word of words) if (said.has(word)) repeated++;
    if (repeated > MOST_REPEATED * words.size) continue;
    chosen.push(sentence);
    for (const word of words) said.add(word);
  }
  return chosen.sort((a, b) => a.from - b.from);
}

/** Words of the story: hyphenated and contracted words count once. */
function countWords(article: Article, tokens: Tokens): number {
  let words = 0;
  let characters = 0;
  for (const block of article.blocks) {
    if (!RUNNING_TEXT.has(block.kind)) continue;
    const to = tokenAt(tokens, block.end);
    for (let i = tokenAt(tokens, block.start); i < to; i++) {
      if (tokens.kind[i] === TokenKind.character) characters++;
      else if (tokens.kind[i] !== TokenKind.punctuation && !isPartOfWord(tokens, i)) words++;
    }
  }
  return words + Math.ceil(characters / CHARACTERS_A_WORD);
}

function isPartOfWord(tokens: Tokens, i: number): boolean {
  if (i < 2 || !adjoins(tokens, i - 1) || !adjoins(tokens, i - 2)) return false;
  const mark = tokens.folded[i - 1];
  return (mark === "'" || mark === '-') && tokens.kind[i - 2] !== TokenKind.punctuation;
}
