/** The distinct words of a language's texts, numbered: what is known of a word is found out once, however often it stands there. */
import { fold } from './fold.ts';

/** A word, number or mark as texts write it. */
export interface Form {
  /** Its folded form, see {@link fold}. */
  readonly folded: string;
  /** Number of the folded form: forms that differ in case only share it. */
  readonly word: number;
  /** 1 where it begins with an upper-case letter. */
  readonly capital: 0 | 1;
}

/** A form in the hash table. */
interface Entry extends Form {
  readonly written: string;
  readonly hash: number;
}

const INITIAL_CAPITAL = /^\p{Lu}/u;
/** Forms that are kept from one text to the next; a long text may add as many as it has. */
const MOST_KEPT = 50_000;

/** Slots of the hash table at first, a power of two; it doubles when half of them are taken. */
const FIRST_SLOTS = 1 << 12;
/** Neighbouring slots that are looked at; a form that finds none free goes to the overflow, lest chosen words make it slow. */
const MOST_PROBES = 16;

/**
 * A memory of words, not a state: what it tells of a word never changes. Grows with the distinct words of the texts.
 * Forms lie in a hash table with open addressing, keyed by the code units of the text itself: no string is made of a known word.
 */
export class Vocabulary {
  readonly lang: string;
  #table: (Entry | undefined)[] = new Array(FIRST_SLOTS);
  #count = 0;
  readonly #overflow = new Map<string, Entry>();
  readonly #words = new Map<string, number>();

  constructor(lang: string) {
    this.lang = lang;
  }

  /** The form that stands at `[from, to)` of a text. */
  form(text: string, from: number, to: number): Form {
    const hash = hashOf(text, from, to);
    const mask = this.#table.length - 1;
    for (let slot = hash & mask, probe = 0; probe < MOST_PROBES; slot = (slot + 1) & mask, probe++) {
      const form = this.#table[slot];
      if (form === undefined) return this.#add(text.slice(from, to), hash, slot);
      if (form.hash === hash && standsAt(form.written, text, from, to)) return form;
    }
    const written = text.slice(from, to);
    return this.#overflow.get(written) ?? this.#add(written, hash, null);
  }

  #add(written: string, hash: number, slot: number | null): Form {
    const folded = fold(written, this.lang);
    const capital = INITIAL_CAPITAL.test(written) ? 1 : 0;
    const form: Entry = { written, hash, folded, word: this.number(folded), capital };
    if (slot === null) this.#overflow.set(written, form);
    else this.#table[slot] = form;
    if (++this.#count * 2 > this.#table.length) this.#grow();
    return form;
  }

  #grow(): void {
    // what found no slot before may find one now, and would else be made a second time
    const forms = [...this.#table, ...this.#overflow.values()];
    const mask = this.#table.length * 2 - 1;
    this.#table = new Array(mask + 1);
    this.#overflow.clear();
    for (const form of forms) {
      if (form === undefined) continue;
      let slot = form.hash & mask;
      let probe = 0;
      while (probe < MOST_PROBES && this.#table[slot] !== undefined) {
        slot = (slot + 1) & mask;
        probe++;
      }
      if (probe < MOST_PROBES) this.#table[slot] = form;
      else this.#overflow.set(form.written, form);
    }
  }

  /** Number of a folded form: 0, 1, 2 … in the order in which they are met. */
  number(folded: string): number {
    const known = this.#words.get(folded);
    if (known !== undefined) return known;
    const word = this.#words.size;
    this.#words.set(folded, word);
    return word;
  }

  /** How many words it numbers. */
  get size(): number {
    return this.#words.size;
  }

  /** Whether it has met so many words that the next text had better begin a new one. */
  get isFull(): boolean {
    return this.#count > MOST_KEPT;
  }
}

/** FNV-1a over code units (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv). */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function standsAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

/** One vocabulary for text after text, until it is full. */
export function vocabularyOf(lang: string): () => Vocabulary {
  let vocabulary = new Vocabulary(lang);
  return () => {
    if (vocabulary.isFull) vocabulary = new Vocabulary(lang);
    return vocabulary;
  };
}

/** What a memo knows of a word. */
const Known = { nothing: 0, none: 1, some: 2 } as const;

/** What a lexicon holds of each word of a vocabulary, found out when it is first asked for. Of most words it holds nothing. */
export class WordMemo<T> {
  readonly #find: (folded: string) => T | null;
  #of: Vocabulary | null = null;
  /** One of {@link Known} a word: small, so that it stays in the processor's cache. */
  #states = new Uint8Array(0);
  #found: T[] = [];

  /** @param find tells it of a folded form; always the same of the same form */
  constructor(find: (folded: string) => T | null) {
    this.#find = find;
  }

  /** What is held of the word with this number and folded form in a vocabulary. */
  get(of: Vocabulary, word: number, folded: string): T | null {
    if (of !== this.#of || word >= this.#states.length) this.#make(of);
    const state = this.#states[word];
    if (state === Known.none) return null;
    return state === Known.some ? (this.#found[word] as T) : this.#learn(word, folded);
  }

  #learn(word: number, folded: string): T | null {
    const found = this.#find(folded);
    this.#states[word] = found === null ? Known.none : Known.some;
    if (found !== null) this.#found[word] = found;
    return found;
  }

  /** Makes room for the words of a vocabulary, with what is known of them. */
  #make(of: Vocabulary): void {
    const states = new Uint8Array(2 * of.size);
    if (of === this.#of) states.set(this.#states);
    else this.#found = [];
    this.#states = states;
    this.#of = of;
  }
}
