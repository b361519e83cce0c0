/** Runs of capitalised words that may be names, with the initials, particles, links and hyphens inside them. */
import type { AttributionData } from '../../../languages/attribution-data.ts';
import type { Capitals } from '../../text/capitals.ts';
import { adjoins, TokenKind, type Tokens } from '../../text/tokens.ts';
import { bitsAt, type WordClasses } from '../../text/word-classes.ts';
import { FUNCTION_WORD, ROLE_PART, Word } from '../attribution-grammar.ts';
import { isShort } from './offices-behind.ts';

const NOUN = Word.person | Word.organization | Word.title | Word.role;
/** The longest run of capitalised words, in tokens. */
const LONGEST_RUN = 24;
/** How far a noun is looked for behind particles, in tokens. */
const NOUN_REACH = 12;
/** How many adjectives an article may stand from its noun. */
const ARTICLE_REACH = 3;
/** The most words in lower case of a body's name ("Česká národní banka"). */
const MOST_ADJECTIVES = 3;
/** The longest run of particles ("van der"). */
const MOST_PARTICLES = 2;
/** The longest ordinal of a monarch, in code units. */
const LONGEST_NUMERAL = 5;

/** Measures the runs of one text. */
export class NameRuns {
  readonly #tokens: Tokens;
  readonly #words: WordClasses;
  readonly #capitals: Capitals;
  readonly #capitalNouns: boolean;
  readonly #particlesOpen: boolean;
  readonly #adjectiveEndings: readonly string[];

  /** How the language writes nouns and particles. */
  constructor(
    tokens: Tokens,
    words: WordClasses,
    capitals: Capitals,
    data: Pick<AttributionData, 'capitalNouns' | 'particlesOpenSurname' | 'adjectiveEndings'> | null,
  ) {
    this.#tokens = tokens;
    this.#words = words;
    this.#capitals = capitals;
    this.#capitalNouns = data?.capitalNouns ?? false;
    this.#particlesOpen = data?.particlesOpenSurname ?? false;
    this.#adjectiveEndings = data?.adjectiveEndings ?? [];
  }

  /** One past the run of capitalised words that starts at `i`, with initials, particles, links and hyphens inside it. */
  end(i: number): number {
    let to = i + 1;
    while (to < this.#tokens.count && !this.#capitals.isInitial(to) && to - i <= LONGEST_RUN) {
      const next = this.#isWord(to) ? this.#wordStep(to, i) : this.#markStep(to);
      if (next === to) break;
      to = next;
    }
    return to;
  }

  /** How far a run from `start` that reached the word `to` goes on; `to` itself if it ends there. */
  #wordStep(to: number, start: number): number {
    // "Secretary of State": the run goes on to the end of an office that began in it
    if ((this.#words.head[to] as number) < to) return this.#words.to[to] as number;
    if (this.#capitals.canName(to)) return to + 1;
    const body = this.#bodyEnd(to, start);
    if (body !== to) return body;
    let k = to;
    while (k - to < MOST_PARTICLES && this.#isParticle(k)) k++;
    // "die Grenze zu Äthiopien": behind a noun with its article the particle is a preposition
    if (k > to && this.#capitalNouns && bitsAt(this.#words, to) & Word.preposition && this.#hasArticle(start))
      return to;
    // "Problem der Nachbesetzung": an article alone opens a genitive, only behind "von" is it part of a name
    if (k === to + 1 && this.#capitalNouns && bitsAt(this.#words, to) & Word.determiner) return to;
    if (k > to && this.#particlesOpen && this.#isFullName(start, to)) return this.#linkStep(to);
    // "Thomas Lang von der Hochschule": a body behind the particles is no part of the name
    const other = this.#capitalNouns ? this.#holdsNoun(k) || this.#isWholeName(k) : this.#isBody(k);
    if (k > to && k < this.#tokens.count && this.#capitals.canName(k) && !other) return k + 1;
    return this.#linkStep(to);
  }

  /** "Česká národní banka": one past the noun for a body that adjectives lead to, the first in capitals; `to` where none do. */
  #bodyEnd(to: number, start: number): number {
    const first = to - 1;
    const opens = first === start || (bitsAt(this.#words, first - 1) & (Word.person | Word.title)) !== 0;
    if (!opens || !this.#isAdjective(first)) return to;
    let end = to;
    for (let k = to; k - to < MOST_ADJECTIVES && this.#isWord(k) && !this.#tokens.capital[k]; k++) {
      if (this.#isBody(k)) end = k + 1;
      else if (bitsAt(this.#words, k) !== 0 || !this.#isAdjective(k)) break;
    }
    return end;
  }

  #isAdjective(i: number): boolean {
    if (!this.#isWord(i)) return false;
    const word = this.#tokens.folded[i] as string;
    return !this.#isGiven(i) && this.#adjectiveEndings.some((ending) => word.endsWith(ending));
  }

  #isBody(i: number): boolean {
    return i < this.#tokens.count && (bitsAt(this.#words, i) & Word.organization) !== 0;
  }

  /** "Zeit zu Kate Moss": whether a given name and another word follow, not the surname of the name before. */
  #isWholeName(i: number): boolean {
    return this.#isCapitalWord(i) && this.#isGiven(i) && this.#isCapitalWord(i + 1);
  }

  /** "Karin Loon": whether the run from `start` ends in a name and another word that is no given name. */
  #isFullName(start: number, to: number): boolean {
    const inside = (i: number) => i >= start && this.#isCapitalWord(i) && !(bitsAt(this.#words, i) & ROLE_PART);
    return inside(to - 1) && inside(to - 2) && !this.#isGiven(to - 1);
  }

  /** Whether one of the capital words from `from` on is a noun that we know. */
  #holdsNoun(from: number): boolean {
    for (let i = from; this.#isCapitalWord(i) && i - from < NOUN_REACH; i++)
      if (bitsAt(this.#words, i) & (NOUN | Word.group)) return true;
    return false;
  }

  /** Whether an article stands before the word at `i`, adjectives between them. */
  #hasArticle(i: number): boolean {
    for (let k = i - 1; k >= 0 && i - k <= ARTICLE_REACH && this.#isWord(k); k--) {
      const bits = bitsAt(this.#words, k);
      if (bits & Word.determiner) return true;
      if (this.#tokens.capital[k] || bits & (FUNCTION_WORD | Word.cue)) return false;
    }
    return false;
  }

  #isParticle(i: number): boolean {
    if (i >= this.#tokens.count || !this.#isWord(i)) return false;
    return (bitsAt(this.#words, i) & Word.particle) !== 0 && !this.#tokens.capital[i];
  }

  /** "Bank of England", "Menteri Hukum dan Hak Asasi Manusia": links between the words of an office or a body. */
  #linkStep(to: number): number {
    const bits = bitsAt(this.#words, to);
    const linked = bitsAt(this.#words, to - 1) & (Word.title | Word.organization | Word.role);
    if (!(bits & Word.nameLink) || !linked) return to;
    let next = this.#words.to[to] as number;
    if (next < this.#tokens.count && bitsAt(this.#words, next) & Word.definite && !this.#tokens.capital[next]) next++;
    if (!this.#isCapitalWord(next)) return to;
    const inside = bitsAt(this.#words, next);
    if (inside & FUNCTION_WORD || (bits & Word.conjunction && !(inside & Word.role))) return to;
    return next + 1;
  }

  /** How far a run goes on across a mark: stops of initials, hyphens and apostrophes inside words, ampersands. */
  #markStep(to: number): number {
    const mark = this.#tokens.folded[to] as string;
    const touchesBefore = adjoins(this.#tokens, to - 1);
    const next = to + 1;
    // "Elisabeth II.," where no sentence ends
    if (mark === '.' && touchesBefore && this.#isRegnal(to - 1) && next < this.#tokens.count)
      return this.#capitals.isInitial(next) ? to : next;
    if (mark === '.' && touchesBefore && isShort(this.#tokens, this.#words, to - 1)) {
      const goesOn = this.#isCapitalWord(next) && !this.#capitals.isInitial(next);
      if (goesOn && (this.#capitals.canName(next) || bitsAt(this.#words, next) & Word.place)) return next + 1;
      // the last stop of "U.S."
      return this.#isInitialLetter(to - 1) && this.#tokens.folded[to - 2] === '.' ? next : to;
    }
    if (mark === '&') return this.#isCapitalWord(next) ? next + 1 : to;
    const inside = touchesBefore && adjoins(this.#tokens, to) && next < this.#tokens.count && this.#isWord(next);
    // "Harbour.info": a site
    const grammar = ((this.#words.bits[next] as number) & (FUNCTION_WORD | Word.cue | Word.time)) !== 0;
    if (inside && mark === '.' && !this.#tokens.capital[next] && !grammar) return next + 1;
    if (!inside || !(mark === '-' || mark === '‑' || mark === "'")) return to;
    const ending = mark === "'" && ((this.#words.bits[next] as number) & Word.apostropheEnding) !== 0;
    return ending ? to : next + 1;
  }

  #isInitialLetter(i: number): boolean {
    return (this.#tokens.end[i] as number) - (this.#tokens.start[i] as number) === 1;
  }

  /** Whether a word is a Roman numeral. */
  #isRegnal(i: number): boolean {
    const word = this.#tokens.folded[i] as string;
    return word.length <= LONGEST_NUMERAL && [...word].every((letter) => 'ivx'.includes(letter));
  }

  #isGiven(i: number): boolean {
    return (bitsAt(this.#words, i) & Word.givenName) !== 0;
  }

  #isWord(i: number): boolean {
    return this.#tokens.kind[i] === TokenKind.word;
  }

  #isCapitalWord(i: number): boolean {
    return i < this.#tokens.count && this.#isWord(i) && this.#tokens.capital[i] === 1;
  }
}
