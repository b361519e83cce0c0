/** Links to a passage: text fragments (WICG, "URL Fragment Text Directives") made of the article's own words. */
import type { OriginalLink, Span } from '../article/article.ts';
import { comparable, countPlaces, type Directive } from './fragment-places.ts';

/** Words of a passage that a fragment names at each end; a passage of no more than twice as many is named whole. */
const WORDS = 4;
/** Words that a fragment names at each end where fewer occur twice. */
const MOST_WORDS = 8;
/** Words of what stands before or after the passage, where its own do not tell: as few as do. */
const CONTEXT_WORDS = [3, 6, 12, 24];
/** Code units in which those words are looked for: nothing here depends on the length of a passage. */
const REACH = 240;

/**
 * The passage's address: the original's, which any browser opens, with the fragment, which leads most of them to the words.
 *
 * @param text of the article
 * @param shown all that the page shows, where that is known
 */
export function deepLink(link: OriginalLink, text: string, span: Span, shown?: string): OriginalLink {
  const fragment = textFragment(text, span, shown);
  return fragment === null ? link : { ...link, url: `${link.url}#:~:text=${fragment}` };
}

/**
 * The directive's value, encoded: `start`, or `start,end`, with `prefix-,` and `,-suffix` only where the words stand more than
 * once in the text, or in what the page shows: teasers, captions and pull quotes say again what the article says. Null for a
 * passage without words.
 */
export function textFragment(text: string, span: Span, shown?: string): string | null {
  const choices = choicesOf(text, span);
  if (choices.length === 0) return null;
  const article = comparable(text);
  const page = shown === undefined ? article : comparable(shown);
  const places = (within: string, choice: Choice) => countPlaces(within, directiveOf(text, choice));
  const isOwn = (choice: Choice) => places(article, choice) === 1;
  const stands = (choice: Choice) => places(page, choice) > 0;
  // a directive that stands in several places leads to the first; one that stands in none leads nowhere
  const chosen =
    choices.find((choice) => places(page, choice) === 1 && (page === article || isOwn(choice))) ??
    choices.find((choice) => isOwn(choice) && stands(choice)) ??
    choices.findLast(stands);
  // the page has become another one: by the article alone
  if (chosen === undefined) return page === article ? encode(text, choices[0] as Choice) : textFragment(text, span);
  return encode(text, chosen);
}

/** What a directive may name. */
interface Choice {
  readonly prefix: Span | null;
  /** One part, or the first and the last. */
  readonly parts: readonly Span[];
  readonly suffix: Span | null;
}

/** The passage as a directive can name it: by the fewest words first, then with more and more of what stands round it. */
function choicesOf(text: string, span: Span): readonly Choice[] {
  const named = partsOf(text, span);
  const most = named.at(-1);
  if (most === undefined) return [];
  const parts = toEdges(text, most);
  const [begin, end] = [(parts[0] as Span).start, (parts.at(-1) as Span).end];
  const contexts = CONTEXT_WORDS.flatMap((count): readonly Choice[] => {
    const [prefix, suffix] = [wordsBefore(text, begin, count), wordsAfter(text, end, count)];
    return [
      { prefix, parts, suffix: null },
      { prefix: null, parts, suffix },
      { prefix, parts, suffix },
    ];
  });
  return [...named.map((own) => ({ prefix: null, parts: own, suffix: null })), ...contexts];
}

/** The passage whole where it is short, else by its first and last words: few of them, then more. */
function partsOf(text: string, span: Span): readonly (readonly Span[])[] {
  const words = wordsOf(text, span);
  const [first] = words.head;
  const last = words.tail.at(-1);
  if (first === undefined || last === undefined) return [];
  const whole = { start: first.start, end: last.end };
  if (words.all && !hasBreak(text, whole) && words.head.length <= 2 * WORDS) return [[whole]];
  const folded = fold(text);
  const ends = [WORDS, MOST_WORDS].flatMap((count) => {
    const start = { start: first.start, end: endWithin(text, words.head.slice(0, count)) };
    const end = { start: startWithin(text, words.tail.slice(-count)), end: last.end };
    return end.start >= start.end && isNext(folded, start, end) ? [[start, end]] : [];
  });
  return ends.length > 0 ? ends : [[whole]];
}

interface Words {
  /** The first words and the last ones. */
  readonly head: readonly Span[];
  readonly tail: readonly Span[];
  /** Whether the head is all there is. */
  readonly all: boolean;
}

function wordsOf(text: string, { start, end }: Span): Words {
  const all = end - start <= REACH;
  const head = segment(text, start, Math.min(end, start + REACH));
  if (all) return { head, tail: head, all };
  // a word that the window cuts is none
  return { head: head.slice(0, -1), tail: segment(text, end - REACH, end).slice(1), all };
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

function segment(text: string, start: number, end: number): Span[] {
  return [...segmenter.segment(text.slice(start, end))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment: word }) => ({ start: start + index, end: start + index + word.length }));
}

const BREAK = /\n/u;

function hasBreak(text: string, { start, end }: Span): boolean {
  return BREAK.test(text.slice(start, end));
}

/** The words of one end must lie in one block: browsers look for them block by block. */
function endWithin(text: string, words: readonly Span[]): number {
  const [first] = words as [Span];
  return words.findLast(({ end }) => !hasBreak(text, { start: first.start, end }))?.end ?? first.end;
}

function startWithin(text: string, words: readonly Span[]): number {
  const last = words.at(-1) as Span;
  return words.find(({ start }) => !hasBreak(text, { start, end: last.end }))?.start ?? last.start;
}

/** As browsers compare: without regard to case. Of the same length, so that offsets stay what they are. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function isNext(folded: string, start: Span, end: Span): boolean {
  return folded.indexOf(folded.slice(end.start, end.end), start.end) === end.start;
}

/** The parts with the marks between them and the edges of their blocks: no words of these blocks can stand beside them. */
function toEdges(text: string, parts: readonly Span[]): readonly Span[] {
  const [first, last] = [parts[0] as Span, parts.at(-1) as Span];
  const from = Math.max(text.lastIndexOf('\n', first.start - 1) + 1, first.start - REACH);
  const stop = text.indexOf('\n', last.end);
  const to = Math.min(stop < 0 ? text.length : stop, last.end + REACH);
  const [before, after] = [text.slice(from, first.start), text.slice(last.end, to)];
  const start = WORD.test(before) ? first.start : first.start - before.trimStart().length;
  const end = WORD.test(after) ? last.end : last.end + after.trimEnd().length;
  return parts.map((part, i) => ({
    start: i === 0 ? start : part.start,
    end: i === parts.length - 1 ? end : part.end,
  }));
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * The last words before a place, within one block, and the marks behind them: nothing but blanks may stand between a prefix and
 * what it is the prefix of. Null at the begin of the text.
 */
function wordsBefore(text: string, at: number, count: number): Span | null {
  const end = text.slice(0, at).trimEnd().length;
  if (end === 0) return null;
  const begin = Math.max(text.lastIndexOf('\n', end - 1) + 1, end - REACH);
  return { start: segment(text, begin, end).slice(-count)[0]?.start ?? begin, end };
}

/** The first words after a place, and the marks before them. Null at the end of the text. */
function wordsAfter(text: string, at: number, count: number): Span | null {
  const start = text.length - text.slice(at).trimStart().length;
  if (start === text.length) return null;
  const stop = text.indexOf('\n', start);
  const end = Math.min(stop < 0 ? text.length : stop, start + REACH);
  return { start, end: segment(text, start, end).slice(0, count).at(-1)?.end ?? end };
}

function directiveOf(text: string, { prefix, parts, suffix }: Choice): Directive {
  const words = (span: Span | null | undefined) =>
    span == null ? '' : comparable(text.slice(span.start, span.end)).replaceAll('\n', ' ');
  return { prefix: words(prefix), start: words(parts[0]), end: words(parts[1]), suffix: words(suffix) };
}

function encode(text: string, { prefix, parts, suffix }: Choice): string {
  return [
    ...(prefix === null ? [] : [`${encodePart(text, prefix)}-`]),
    ...parts.map((part) => encodePart(text, part)),
    ...(suffix === null ? [] : [`-${encodePart(text, suffix)}`]),
  ].join(',');
}

const LONE_SURROGATE = /\p{Cs}/gu;

/** A hyphen would end a prefix. */
function encodePart(text: string, { start, end }: Span): string {
  return encodeURIComponent(text.slice(start, end).replace(LONE_SURROGATE, '').replace(/\s+/gu, ' ')).replaceAll(
    '-',
    '%2D',
  );
}
