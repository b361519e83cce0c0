/** What of a text is quoted: somebody else's conditions, told in an article, are not the publisher's. */

/** Every double quotation mark; which of a pair opens differs by language, that they come in pairs does not. */
const MARKS: ReadonlySet<string> = new Set('«»“”„‟"＂「」『』〝〞〟');
/** Letters of a sentence that stand between marks: more, and the sentence is a quotation. */
const MOST = 0.5;
const BLANK = /\s/;

/** Reads a text from its start to its end once, and tells of each stretch what of it is quoted. */
export class Quoted {
  readonly #text: string;
  #at = 0;
  #open = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Marks do not pair across blocks: begins anew at a block's start. */
  enter(block: number): void {
    this.#at = block;
    this.#open = false;
  }

  /** What stands around the quotations in `[start, end)`, if they are most of it; else null. Stretches must come in order. */
  around(start: number, end: number): string | null {
    this.#read(start);
    const { quoted, around } = this.#read(end);
    const all = quoted + around.replace(/\s+/g, '').length;
    return quoted > MOST * all ? around : null;
  }

  #read(end: number): { readonly quoted: number; readonly around: string } {
    let quoted = 0;
    let around = '';
    for (; this.#at < end; this.#at++) {
      const char = this.#text.charAt(this.#at);
      if (MARKS.has(char)) this.#open = !this.#open;
      else if (!this.#open) around += char;
      else if (!BLANK.test(char)) quoted++;
    }
    return { quoted, around };
  }
}
