/** Quotation marks: which stretches of a text stand within them. One table for all languages. */
import type { Block, Span } from '../../../article/article.ts';
import { adjoins, spanOf, TokenKind, type Tokens, tokenAt } from '../../text/tokens.ts';
import { type TurnCues, utterances, utterancesInMarks } from './dialogue.ts';

/** An outermost stretch within quotation marks: `[from, to)` in tokens, marks included. Never leaves its block. */
export interface QuotedStretch extends Span {
  readonly from: number;
  readonly to: number;
  /** Its last token inside the marks. */
  readonly last: number;
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
  "''": "''”",
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
/** Pairs in which the second mark closes although it could open elsewhere: „…“, »…«, « … ». */
const CLOSING_PAIRS = new Set(['„“', '«»', '»«', '‹›', '›‹', '‚‘', '"“', '“„', '“”']);
const MARKS = new Set([...Object.keys(PAIRS), ...ALWAYS_CLOSE]);
/** Words that a double mark may stand in. */
const HANGUL = /^\p{Script=Hangul}/u;
const HEBREW_OR_DIGIT = /^[\p{Script=Hebrew}\p{Nd}]/u;
/** The longest word that loses its vowel before another one (quell'), in letters. */
const LONGEST_ELISION = 5;
/** How deep quotations are followed into each other. */
const DEEPEST = 8;

/** Whether a token is a quotation mark (or, for ' and ’, may be one). */
function isMark(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === TokenKind.punctuation && MARKS.has(formAt(tokens, i));
}

/** A quotation mark as it stands in the text: one token, or two where two apostrophes make a mark (''). */
interface Mark {
  readonly from: number;
  readonly to: number;
  readonly form: string;
}

interface Open extends Mark {
  /** Of single marks: a closing mark that may have been an apostrophe ("voters’ rights"). */
  doubtful: Mark | null;
}

/**
 * Finds the outermost quoted stretches, block by block, left to right with a stack of open marks.
 *
 * @param turns how turns of speech that a dash opens are told; null where the language's press prints none
 */
export function findQuotedStretches(tokens: Tokens, blocks: readonly Block[], turns: TurnCues | null): QuotedStretch[] {
  return blocks.flatMap((block, index) => {
    const first = tokenAt(tokens, block.start);
    const limit = tokenAt(tokens, block.end);
    const spoken = turns === null || block.kind === 'list-item' ? [] : utterances(tokens, first, limit, turns);
    const found: QuotedStretch[] = [];
    let from = first;
    for (const { from: dash, to } of spoken) {
      found.push(...new BlockScanner(tokens, from, dash, index).scan());
      found.push({ ...spanOf(tokens, dash, to), from: dash, to, last: to - 1, block: index, closed: true });
      from = to;
    }
    found.push(...new BlockScanner(tokens, from, limit, index).scan());
    return turns === null ? found : found.flatMap((stretch) => split(tokens, stretch, turns));
  });
}

/** A stretch cut at the cues that stand within its marks. */
function split(tokens: Tokens, stretch: QuotedStretch, turns: TurnCues): QuotedStretch[] {
  const parts = utterancesInMarks(tokens, stretch.from, stretch.to, turns);
  if (parts.length === 0) return [stretch];
  return parts.map(({ from, to }) => {
    const last = Math.max(from, to === stretch.to ? stretch.last : to - 1);
    return { ...stretch, ...spanOf(tokens, from, to), from, to, last };
  });
}

class BlockScanner {
  readonly #tokens: Tokens;
  readonly #block: number;
  readonly #first: number;
  readonly #limit: number;
  readonly #stack: Open[] = [];
  /** Stretches within the outermost open one. */
  readonly #inner: { readonly from: number; readonly to: number; readonly last: number }[] = [];
  readonly #found: QuotedStretch[] = [];
  /** Straight marks that open less those that close; null until asked for. */
  #balance: number | null = null;

  constructor(tokens: Tokens, first: number, limit: number, block: number) {
    this.#tokens = tokens;
    this.#block = block;
    this.#first = first;
    this.#limit = limit;
  }

  scan(): QuotedStretch[] {
    for (let i = this.#first; i < this.#limit; ) {
      if (!isMark(this.#tokens, i)) {
        i++;
        continue;
      }
      const mark = this.#markAt(i);
      if (!this.#isInsideWord(mark)) this.#read(mark);
      i = mark.to;
    }
    this.#end();
    return this.#found;
  }

  #markAt(i: number): Mark {
    const form = formAt(this.#tokens, i);
    const doubled = form === "'" && i + 1 < this.#limit && this.#touchesNext(i) && formAt(this.#tokens, i + 1) === "'";
    return doubled ? { from: i, to: i + 2, form: "''" } : { from: i, to: i + 1, form };
  }

  #read(mark: Mark): void {
    const top = this.#stack[this.#stack.length - 1];
    const mayOpen = this.#mayOpen(mark);
    if (top !== undefined && this.#closes(top, mark, mayOpen)) {
      // “… “ inside an open “ of the same form: a repeated opener, the stretch goes on
      if (mayOpen && mark.form === top.form) {
        // "… "…" …": straight marks within straight ones, where as many close as open
        if (mark.form === '"' && this.#isBalanced() && this.#stack.length < DEEPEST)
          this.#stack.push({ ...mark, doubtful: null });
        return;
      }
      if (SINGLE.has(mark.form) && this.#isPossessive(mark)) top.doubtful ??= mark;
      else this.#close(mark);
      return;
    }
    if (mayOpen) {
      if (this.#stack.length < DEEPEST) this.#stack.push({ ...mark, doubtful: null });
      return;
    }
    if (top === undefined || SINGLE.has(mark.form) || !SINGLE.has(top.form)) return;
    this.#settleSingles();
    const outer = this.#stack[this.#stack.length - 1];
    if (outer !== undefined && closers(outer).includes(mark.form)) this.#close(mark);
  }

  #closes(top: Open, mark: Mark, mayOpen: boolean): boolean {
    if (!closers(top).includes(mark.form)) return false;
    return !mayOpen || mark.form === top.form || ALWAYS_CLOSE.has(mark.form) || CLOSING_PAIRS.has(top.form + mark.form);
  }

  #close(mark: Mark): void {
    const open = this.#stack.pop() as Open;
    if (this.#stack.length === 1) this.#inner.push({ from: open.from, to: mark.to, last: mark.from - 1 });
    if (this.#stack.length > 0) return;
    this.#inner.length = 0;
    this.#file(open.from, mark.to, mark.from - 1, true);
  }

  /** A single mark that was never closed was an apostrophe, or ended at the doubtful one. */
  #settleSingles(): void {
    for (let top = this.#stack.at(-1); top !== undefined && SINGLE.has(top.form); top = this.#stack.at(-1)) {
      this.#stack.pop();
      if (this.#stack.length === 0) this.#fileDoubtful(top);
    }
  }

  #end(): void {
    this.#settleSingles();
    const open = this.#stack[0];
    if (open === undefined) return;
    const [first, ...others] = this.#inner;
    if (SINGLE.has(open.form)) this.#fileDoubtful(open);
    else if (first === undefined) this.#file(open.from, this.#limit, this.#limit - 1, false);
    else {
      // “A or “B”, … “C” …: one mark closes two, what follows stands for itself
      this.#file(open.from, first.to, first.last, true);
      for (const { from, to, last } of others) this.#file(from, to, last, true);
    }
  }

  #fileDoubtful({ from, doubtful }: Open): void {
    if (doubtful !== null) this.#file(from, doubtful.to, doubtful.from - 1, true);
  }

  #file(from: number, to: number, last: number, closed: boolean): void {
    this.#found.push({
      ...spanOf(this.#tokens, from, to),
      from,
      to,
      last: Math.max(from, last),
      block: this.#block,
      closed,
    });
  }

  /** Whether as many straight marks of the block open as close, by where they stand; counted once. */
  #isBalanced(): boolean {
    if (this.#balance === null) {
      this.#balance = 0;
      for (let i = this.#first; i < this.#limit; i++)
        if (formAt(this.#tokens, i) === '"') this.#balance += this.#mayOpen({ from: i, to: i + 1, form: '"' }) ? 1 : -1;
    }
    return this.#balance === 0;
  }

  #touchesNext(i: number): boolean {
    return i + 1 < this.#limit && adjoins(this.#tokens, i);
  }

  /** Whether something in the same block stands before the mark without a blank. */
  #touchesBefore(mark: Mark): boolean {
    return mark.from > this.#first && adjoins(this.#tokens, mark.from - 1);
  }

  /** Apostrophes (don’t), gershayim (ד"ר) and primes (5'10") stand between letters or digits. */
  #isInsideWord({ from, to, form }: Mark): boolean {
    if (!(SINGLE.has(form) || form === '"' || form === '”')) return false;
    if (from === this.#first || !adjoins(this.#tokens, from - 1) || !this.#isWordLike(from - 1)) return false;
    if (HANGUL.test(this.#tokens.folded[from - 1] as string)) return false;
    // a particle follows a closing mark without a blank ("…"고 했다); only Hebrew sets double marks inside words
    if (!SINGLE.has(form) && !HEBREW_OR_DIGIT.test(this.#tokens.folded[from - 1] as string)) return false;
    return this.#touchesNext(to - 1) && this.#isWordLike(to);
  }

  #isWordLike(i: number): boolean {
    return this.#tokens.kind[i] === TokenKind.word || this.#tokens.kind[i] === TokenKind.number;
  }

  /** Whether a mark stands where an opening one stands: at the start, behind a blank or bracket, before something. */
  #mayOpen(mark: Mark): boolean {
    const { from, to, form } = mark;
    if (ALWAYS_CLOSE.has(form)) return false;
    if (ALWAYS_OPEN.has(form)) return true;
    if (to >= this.#limit || NEVER_FIRST.has(formAt(this.#tokens, to))) return false;
    const free =
      !this.#touchesBefore(mark) || BEFORE_OPENING.has(formAt(this.#tokens, from - 1)) || this.#isBehindElision(mark);
    // French sets a blank inside its marks
    if (form === '«') return free;
    return this.#touchesNext(to - 1) && (free || this.#isGlued(mark));
  }

  /** "d’«urgence»", "l'\"emergenza\"": behind a short word that lost its vowel. */
  #isBehindElision({ from }: Mark): boolean {
    if (from - 2 < this.#first || !"'’".includes(formAt(this.#tokens, from - 1))) return false;
    const length = (this.#tokens.end[from - 2] as number) - (this.#tokens.start[from - 2] as number);
    return this.#isWordLike(from - 2) && adjoins(this.#tokens, from - 2) && length <= LONGEST_ELISION;
  }

  /** "mereka."Tawaran": the blank between sentence and mark was forgotten. */
  #isGlued({ from, to, form }: Mark): boolean {
    const stop = '.!?:,'.includes(formAt(this.#tokens, from - 1));
    return (form === '"' || form === '“') && stop && this.#tokens.capital[to] === 1;
  }

  /** "voters’ rights": a closing single mark behind s with a word after it may be a possessive. */
  #isPossessive({ from, to }: Mark): boolean {
    const { kind, folded } = this.#tokens;
    const between = to < this.#limit && kind[to] === TokenKind.word && kind[from - 1] === TokenKind.word;
    return between && (folded[from - 1] as string).endsWith('s');
  }
}

function closers(open: Open): string {
  return PAIRS[open.form] as string;
}

/** The token's character as written: folding would make apostrophes of closing marks. */
function formAt(tokens: Tokens, i: number): string {
  return tokens.text.charAt(tokens.start[i] as number);
}
