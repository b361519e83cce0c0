/** Links to a passage: text fragments (WICG, "URL Fragment Text Directives") made of the article's own words. */
import type { OriginalLink, Span } from '../article/article.ts';

/** Words of a passage that a fragment names at each end; a passage of no more than twice as many is named whole. */
const WORDS = 4;
/** Words that a fragment names at each end where fewer occur twice. */
const MOST_WORDS = 8;
/** Words of what stands before or after the passage, where its own do not tell: as few as do. */
const CONTEXT_WORDS = [3, 6, 12, 24];
/** Places where the same words stand, of which not more are told apart. */
const MOST_PLACES = 50;
/** Blanks that may stand between a passage and its context: a break of blocks. */
const BLANKS = 4;
/** Code units in which those words are looked for: nothing here depends on the length of a passage. */
const REACH = 240;

/** The passage's address: the original's, which any browser opens, with the fragment, which leads most of them to the words. */
export function deepLink(link: OriginalLink, text: string, span: Span): OriginalLink {
  const fragment = textFragment(text, span);
  return fragment === null ? link : { ...link, url: `${link.url}#:~:text=${fragment}` };
}

/**
 * The directive's value, encoded: `start`, or `start,end`, with `prefix-,` and `,-suffix` only where the words stand in the text
 * more than once. Null for a passage without words.
 */
export function textFragment(text: string, span: Span): string | null {
  const words = wordsOf(text, span);
  const folded = fold(text);
  const [first] = words.head;
  const last = words.tail.at(-1);
  if (first === undefined || last === undefined) return null;
  const whole = { start: first.start, end: last.end };
  if (words.all && !hasBreak(text, whole) && words.head.length <= 2 * WORDS) {
    const alone = [whole];
    return occursOnce(folded, whole) ? encode(text, alone) : withContext(text, folded, alone);
  }
  for (const count of [WORDS, MOST_WORDS]) {
    const start = { start: first.start, end: endWithin(text, words.head.slice(0, count)) };
    const end = { start: startWithin(text, words.tail.slice(-count)), end: last.end };
    if (end.start < start.end) continue;
    if (occursOnce(folded, start) && isNext(folded, start, end)) return encode(text, [start, end]);
    if (count === MOST_WORDS) return withContext(text, folded, [start, end]);
  }
  return withContext(text, folded, [whole]);
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

function occursOnce(folded: string, { start, end }: Span): boolean {
  const words = folded.slice(start, end);
  return folded.indexOf(words) === start && folded.indexOf(words, start + 1) < 0;
}

function isNext(folded: string, start: Span, end: Span): boolean {
  return folded.indexOf(folded.slice(end.start, end.end), start.end) === end.start;
}

/** The passage with the words before or after it, or both, which tell it from its like. */
function withContext(text: string, folded: string, given: readonly Span[]): string {
  const parts = toEdges(text, given);
  const places = placesOf(folded, parts);
  const [begin, end] = [(parts[0] as Span).start, (parts.at(-1) as Span).end];
  let written = '';
  for (const count of CONTEXT_WORDS) {
    const [prefix, suffix] = [wordsBefore(text, begin, count), wordsAfter(text, end, count)];
    const pairs: readonly Context[] = [
      [prefix, null],
      [null, suffix],
      [prefix, suffix],
    ];
    const enough = pairs.find((context) => isAlone(folded, places, context));
    written = encodeWith(text, parts, enough ?? [prefix, suffix]);
    if (enough !== undefined) break;
  }
  return written;
}

/** What stands before a passage and after it. */
type Context = readonly [prefix: Span | null, suffix: Span | null];

function encodeWith(text: string, parts: readonly Span[], [prefix, suffix]: Context): string {
  return [
    ...(prefix === null ? [] : [`${encodePart(text, prefix)}-`]),
    encode(text, parts),
    ...(suffix === null ? [] : [`-${encodePart(text, suffix)}`]),
  ].join(',');
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

/** Where the parts' words stand in the text; the first places, where there are many. */
function placesOf(folded: string, parts: readonly Span[]): readonly Span[] {
  const [begin, finish] = [parts[0], parts.at(-1)].map((part) => folded.slice(part?.start, part?.end)) as [
    string,
    string,
  ];
  const places: Span[] = [];
  let last = -1;
  for (let at = folded.indexOf(begin); at >= 0 && places.length < MOST_PLACES; at = folded.indexOf(begin, at + 1)) {
    const behind = at + begin.length;
    if (parts.length > 1 && last < behind) last = folded.indexOf(finish, behind);
    if (parts.length > 1 && last < 0) break;
    places.push({ start: at, end: parts.length > 1 ? last + finish.length : behind });
  }
  return places;
}

/** Whether one of the places alone stands behind such a prefix and before such a suffix. */
function isAlone(folded: string, places: readonly Span[], [prefix, suffix]: Context): boolean {
  if (places.length === MOST_PLACES) return false;
  const [before, after] = [prefix, suffix].map((part) => (part === null ? '' : folded.slice(part.start, part.end)));
  const like = ({ start, end }: Span) =>
    endsWith(folded, start, before as string) && startsWith(folded, end, after as string);
  return places.filter(like).length === 1;
}

/** Whether a place has these words right before it, but for blanks. */
function endsWith(folded: string, at: number, words: string): boolean {
  return folded
    .slice(Math.max(0, at - words.length - BLANKS), at)
    .trimEnd()
    .endsWith(words);
}

function startsWith(folded: string, at: number, words: string): boolean {
  return folded
    .slice(at, at + words.length + BLANKS)
    .trimStart()
    .startsWith(words);
}

function encode(text: string, parts: readonly Span[]): string {
  return parts.map((part) => encodePart(text, part)).join(',');
}

const LONE_SURROGATE = /\p{Cs}/gu;

/** A hyphen would end a prefix. */
function encodePart(text: string, { start, end }: Span): string {
  return encodeURIComponent(text.slice(start, end).replace(LONE_SURROGATE, '').replace(/\s+/gu, ' ')).replaceAll(
    '-',
    '%2D',
  );
}
