/** Quotation marks: which stretches of a text stand within them. One table for all languages. */
import type { Block, Span } from '../article/article.ts';
import { TokenKind, type Tokens, tokenAt } from './tokens.ts';

/** An outermost stretch within quotation marks: `[from, to)` in tokens, marks included. Never leaves its block. */
export interface QuotedStretch extends Span {
  readonly from: number;
  readonly to: number;
  /** Index of its block. */
  readonly block: number;
  /** False where the block ended before a closing mark came. */
  readonly closed: boolean;
}

/**
 * What closes each opening mark. News mixes conventions (“…", „…”), so every opener takes all closers it is seen with.
 * A mark that stands as a key and in its own value is straight or, as ” in Swedish, the same on both sides.
 */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”"„',
  '”': '”"',
  '„': '“”"‟',
  '‟': '”"',
  '"': '"”“',
  '＂': '＂',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‘': "’'",
  '’': '’',
  '‚': '‘’',
  "'": "'’",
  '「': '」',
  '『': '』',
  '《': '》',
  '〝': '〟〞',
};
/** Marks that open wherever they stand. */
const ALWAYS_OPEN = new Set('„‟「『《〝‚'.split(''));
/** Marks that never open. */
const ALWAYS_CLOSE = new Set('」』》〟〞'.split(''));
/** Marks that may as well be an apostrophe. */
const SINGLE = new Set("‘’'‚".split(''));
/** After these an opening mark may follow without a blank. */
const BEFORE_OPENING = new Set('([{-–—/…:¿¡“„«‘‹"‚；：，。、（'.split(''));
/** What no quotation begins with. */
const NEVER_FIRST = new Set(',;:)]'.split(''));
const MARKS = new Set([...Object.keys(PAIRS), ...ALWAYS_CLOSE]);

/** Whether a token is a quotation mark (or, for ' and ’, may be one). */
export function isMark(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === TokenKind.punctuation && MARKS.has(markAt(tokens, i));
}

interface Open {
  readonly at: number;
  readonly mark: string;
  /** Of single marks: a closing mark that may have been an apostrophe ("voters’ rights"), token index. */
  doubtful: number;
}

/**
 * Finds the outermost quoted stretches, block by block, left to right with a stack of open marks.
 *
 * @param dashOpens whether a dash at the start of a block opens a turn of speech that ends with the block
 */
export function findQuotedStretches(tokens: Tokens, blocks: readonly Block[], dashOpens: boolean): QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  blocks.forEach((block, index) => {
    scanBlock(tokens, block, index, dashOpens, stretches);
  });
  return stretches;
}

function scanBlock(tokens: Tokens, block: Block, index: number, dashOpens: boolean, out: QuotedStretch[]): void {
  const first = tokenAt(tokens, block.start);
  const limit = tokenAt(tokens, block.end);
  const stack: Open[] = [];
  const push = (from: number, to: number, closed: boolean) => {
    const start = tokens.start[from] as number;
    out.push({ start, end: tokens.end[to - 1] as number, from, to, block: index, closed });
  };
  const close = (at: number) => {
    const open = stack.pop() as Open;
    if (stack.length === 0) push(open.at, at + 1, true);
  };
  /** A single mark that was never closed was an apostrophe, or ended at the doubtful one. */
  const settleSingles = () => {
    while (stack.length > 0 && SINGLE.has((stack[stack.length - 1] as Open).mark)) {
      const open = stack.pop() as Open;
      if (stack.length === 0 && open.doubtful > 0) push(open.at, open.doubtful + 1, true);
    }
  };
  if (dashOpens && first < limit && isDash(tokens, first)) {
    push(first, limit, true);
    return;
  }
  for (let i = first; i < limit; i++) {
    if (!isMark(tokens, i)) continue;
    const mark = markAt(tokens, i);
    const single = SINGLE.has(mark);
    if (isInsideWord(tokens, i, first, limit, mark)) continue;
    const top = stack[stack.length - 1];
    const mayOpen = opens(tokens, i, first, limit, mark);
    if (
      top !== undefined &&
      (PAIRS[top.mark] as string).includes(mark) &&
      !(mayOpen && !ALWAYS_CLOSE.has(mark) && mark !== top.mark && !CLOSING_PAIRS.has(top.mark + mark))
    ) {
      if (mayOpen && mark === top.mark && !isBlankAfter(tokens, i)) {
        // “… “ inside an open “ of the same form: a repeated opener, the stretch goes on
        continue;
      }
      if (single && isPossessive(tokens, i, limit)) {
        if (top.doubtful < 0) top.doubtful = i;
        continue;
      }
      close(i);
    } else if (mayOpen) {
      if (stack.length < 8) stack.push({ at: i, mark, doubtful: -1 });
    } else if (!single && top !== undefined && SINGLE.has(top.mark)) {
      settleSingles();
      const outer = stack[stack.length - 1];
      if (outer !== undefined && (PAIRS[outer.mark] as string).includes(mark)) close(i);
    }
  }
  settleSingles();
  const open = stack[0];
  if (open === undefined) return;
  if (SINGLE.has(open.mark)) {
    if (open.doubtful > 0) push(open.at, open.doubtful + 1, true);
  } else push(open.at, limit, false);
}

/** Pairs in which the second mark closes although it could open elsewhere: „…“, »…«, « … ». */
const CLOSING_PAIRS = new Set(['„“', '«»', '»«', '‹›', '›‹', '‚‘', '"“', '“„']);

function markAt(tokens: Tokens, i: number): string {
  return tokens.text.charAt(tokens.start[i] as number);
}

function isDash(tokens: Tokens, i: number): boolean {
  const mark = markAt(tokens, i);
  return (mark === '–' || mark === '—' || mark === '-') && !touches(tokens, i);
}

/** Whether token `i` touches the next one. */
function touches(tokens: Tokens, i: number): boolean {
  return i + 1 < tokens.count && tokens.end[i] === tokens.start[i + 1];
}

function isBlankAfter(tokens: Tokens, i: number): boolean {
  return !touches(tokens, i);
}

function isWordLike(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.number;
}

/** Apostrophes (don’t), gershayim (ד"ר) and primes (5'10") stand between letters or behind a digit. */
function isInsideWord(tokens: Tokens, i: number, first: number, limit: number, mark: string): boolean {
  if (i === first || !touches(tokens, i - 1) || !isWordLike(tokens, i - 1)) return false;
  const next = i + 1 < limit && touches(tokens, i) && isWordLike(tokens, i + 1);
  return next && (SINGLE.has(mark) || mark === '"' || mark === '”');
}

/** Whether a mark stands where an opening one stands: at the start, after a blank or bracket, before something. */
function opens(tokens: Tokens, i: number, first: number, limit: number, mark: string): boolean {
  if (ALWAYS_CLOSE.has(mark)) return false;
  if (ALWAYS_OPEN.has(mark)) return true;
  if (i + 1 >= limit || NEVER_FIRST.has(markAt(tokens, i + 1))) return false;
  const free = i === first || !touches(tokens, i - 1) || BEFORE_OPENING.has(markAt(tokens, i - 1));
  // French sets a blank inside its marks: « opens and » closes by form unless the language turns them round
  if (mark === '«') return free || !touches(tokens, i - 1);
  if (mark === '»') return free && touches(tokens, i);
  if (touches(tokens, i)) return free || (mark === '“' && !touches(tokens, i - 1)) || isGlued(tokens, i, mark);
  return false;
}

/** "mereka."Tawaran": the blank between sentence and mark was forgotten. */
function isGlued(tokens: Tokens, i: number, mark: string): boolean {
  return (mark === '"' || mark === '“') && '.!?:,'.includes(markAt(tokens, i - 1)) && tokens.capital[i + 1] === 1;
}

/** "voters’ rights": a closing single mark after s with a word behind it may be a possessive. */
function isPossessive(tokens: Tokens, i: number, limit: number): boolean {
  return (
    i + 1 < limit &&
    tokens.kind[i + 1] === TokenKind.word &&
    tokens.kind[i - 1] === TokenKind.word &&
    (tokens.folded[i - 1] as string).endsWith('s')
  );
}
