/** Links to a passage: text fragments (WICG, "URL Fragment Text Directives") made of the article's own words. */
import type { OriginalLink, Span } from '../article/article.ts';

/** Words of a passage that a fragment names at each end; a passage of no more than twice as many is named whole. */
const WORDS = 4;
/** Words that a fragment names at each end where fewer occur twice. */
const MOST_WORDS = 8;
/** Words of what stands before or after the passage, where its own do not tell. */
const CONTEXT_WORDS = 3;
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
    return occursOnce(folded, whole) ? encode(text, alone) : withContext(text, folded, whole, alone);
  }
  for (const count of [WORDS, MOST_WORDS]) {
    const start = { start: first.start, end: endWithin(text, words.head.slice(0, count)) };
    const end = { start: startWithin(text, words.tail.slice(-count)), end: last.end };
    if (end.start < start.end) continue;
    if (occursOnce(folded, start) && isNext(folded, start, end)) return encode(text, [start, end]);
    if (count === MOST_WORDS) return withContext(text, folded, start, [start, end]);
  }
  return withContext(text, folded, whole, [whole]);
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

/** The words before and after the passage, which tell it from its like. */
function withContext(text: string, folded: string, start: Span, parts: readonly Span[]): string {
  const end = parts.at(-1) as Span;
  const before = segment(text, Math.max(0, start.start - REACH), start.start).slice(-CONTEXT_WORDS);
  const after = segment(text, end.end, Math.min(text.length, end.end + REACH)).slice(0, CONTEXT_WORDS);
  const prefix = before.length === 0 ? null : { start: startWithin(text, before), end: (before.at(-1) as Span).end };
  const suffix = after.length === 0 ? null : { start: (after[0] as Span).start, end: endWithin(text, after) };
  const enough =
    prefix !== null && occursOnce(folded, { start: prefix.start, end: start.end }) && isNextOrSame(folded, start, end);
  return [
    ...(prefix === null ? [] : [`${encodePart(text, prefix)}-`]),
    encode(text, parts),
    ...(suffix === null || enough ? [] : [`-${encodePart(text, suffix)}`]),
  ].join(',');
}

function isNextOrSame(folded: string, start: Span, end: Span): boolean {
  return start.start === end.start || isNext(folded, start, end);
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
