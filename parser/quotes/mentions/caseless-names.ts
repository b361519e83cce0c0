/**
 * Names in scripts without case. Nothing there tells a name from other words but its place: the noun phrase beside a cue
 * or before a subject particle (`caseless-parts.ts` finds the name in it).
 */
import { adjoins, isSetApart, TokenKind, type Tokens } from '../../text/tokens.ts';
import { bitsAt, type WordClasses } from '../../text/word-classes.ts';
import { type AttributionGrammar, FUNCTION_WORD, Word } from '../attribution-grammar.ts';
import { isComma } from '../items.ts';
import { CaselessCuts, DOTS, HIRAGANA, LONGEST_NAME, OFFICE } from './caseless-cuts.ts';
import type { CaselessGrammar } from './caseless-grammar.ts';
import { CaselessParts } from './caseless-parts.ts';
import type { Mention } from './mention.ts';

/** What no noun phrase reaches across. */
const BOUNDARY =
  (FUNCTION_WORD & ~Word.determiner) | Word.time | Word.complementizer | Word.infinitive | Word.accordingAfter;
/** The longest noun phrase, in tokens: words, or letters of a script without blanks. */
const LONGEST_PHRASE = { word: 9, character: 36 };
/** The longest field of an office ("in Iranian affairs"), and the fewest words of a name behind it. */
const LONGEST_FIELD = 4;
const SHORTEST_FULL_NAME = 2;
/** How many names with the same first word are looked for. */
const MOST_NAMES = 12;
const HYPHENS = new Set('-‐‑－'.split(''));
/** Marks inside Hebrew acronyms (ד"ר). */
const GERSHAYIM = new Set('"״'.split(''));
/** Names beside cues and subject particles, in text order; none in a script with capitals. */
export function readCaselessNames(tokens: Tokens, words: WordClasses, grammar: AttributionGrammar): Mention[] {
  return grammar.caseless === null ? [] : new CaselessNameReader(tokens, words, grammar.caseless).read();
}

class CaselessNameReader {
  readonly #tokens: Tokens;
  readonly #words: WordClasses;
  readonly #grammar: CaselessGrammar;
  readonly #cuts: CaselessCuts;
  readonly #parts: CaselessParts;
  readonly #found = new Map<number, Mention>();

  constructor(tokens: Tokens, words: WordClasses, grammar: CaselessGrammar) {
    this.#tokens = tokens;
    this.#words = words;
    this.#grammar = grammar;
    this.#cuts = new CaselessCuts(tokens, words, grammar);
    this.#parts = new CaselessParts(tokens, words, grammar, this.#cuts);
  }

  read(): Mention[] {
    const { subject } = this.#grammar.data;
    for (let i = 0; i < this.#tokens.count; i++) {
      const bits = this.#words.bits[i] as number;
      if (bits & Word.accordingAfter || this.#isMarker(i)) this.#before(i);
      else if (bits & Word.accordingBefore) this.#behind(this.#words.to[i] as number);
      else if (bits & Word.cue && subject === 'behind-verb') {
        this.#behind(this.#words.to[i] as number);
        this.#before(this.#skipAuxiliaries(i));
      } else if (bits & Word.cue && subject === 'before-verb') {
        this.#opening(i);
        if (this.#isInverted(i)) this.#behind(this.#words.to[i] as number);
      }
      if (bits & Word.cue && subject !== 'marked') this.#apposed(i);
    }
    this.#repeats();
    return [...this.#found.values()];
  }

  /** “…,” বলেন X: behind a quotation the speaker may follow a verb that elsewhere closes its clause. */
  #isInverted(i: number): boolean {
    const either = this.#words.meaning[i]?.cues.some(({ speaker }) => speaker === 'either') ?? false;
    return either && i > 0 && this.#tokens.kind[i - 1] === TokenKind.punctuation;
  }

  #isMarker(i: number): boolean {
    const free = this.#tokens.kind[i] === TokenKind.character || !this.#grammar.data.attached;
    return i > 0 && (free || adjoins(this.#tokens, i - 1)) && this.#grammar.markers.longest(this.#tokens, i) !== null;
  }

  /** "X, ראש העיר, הודיע": the phrases on both sides of the comma before which an apposition ends, right before a verb. */
  #apposed(verb: number): void {
    const inside = Word.auxiliary | Word.time | Word.preposition;
    let closing = verb - 1;
    while (closing > 0 && bitsAt(this.#words, closing) & inside) closing--;
    if (!this.#isComma(closing)) return;
    let opening = closing - 1;
    while (closing - opening <= this.#longest(closing - 1) && this.#continues(opening)) opening--;
    if (!this.#isComma(opening) || opening === closing - 1) return;
    this.#before(opening);
    this.#before(closing);
  }

  #isComma(i: number): boolean {
    return isComma(this.#tokens.folded[i] ?? '');
  }

  #skipAuxiliaries(i: number): number {
    let k = i;
    while (k > 0 && bitsAt(this.#words, k - 1) & Word.auxiliary) k--;
    return k;
  }

  /** Whether a token may stand inside a noun phrase. */
  #continues(i: number): boolean {
    if (i < 0 || i >= this.#tokens.count) return false;
    const { kind, folded } = this.#tokens;
    const mark = folded[i] as string;
    if (kind[i] === TokenKind.punctuation) {
      const inside = i > 0 && adjoins(this.#tokens, i - 1) && adjoins(this.#tokens, i);
      return DOTS.has(mark) || (HYPHENS.has(mark) && adjoins(this.#tokens, i)) || (GERSHAYIM.has(mark) && inside);
    }
    if (kind[i] === TokenKind.number) return false;
    const bits = bitsAt(this.#words, i);
    return !(bits & BOUNDARY) && (!(bits & Word.cue) || (bits & (OFFICE | Word.group)) !== 0) && !this.#isMarker(i);
  }

  /** Whether a token is the first of its paragraph: no noun phrase reaches across. */
  #opensBlock(i: number): boolean {
    const { text, start, end } = this.#tokens;
    return i <= 0 || text.slice(end[i - 1] as number, start[i] as number).includes('\n');
  }

  /** The noun phrase that ends before token `to`. */
  #before(to: number): void {
    let from = this.#cuts.beforeBracket(0, to);
    const nameTo = from;
    while (
      to - from < this.#longest(to - 1) &&
      !this.#opensBlock(from) &&
      this.#continues(from - 1) &&
      this.#reachesLeft(from - 1)
    ) {
      from--;
      // 박미라(34)씨는: behind the bracket stands only the title
      const outside = this.#cuts.beforeBracket(0, from);
      if (outside < from && bitsAt(this.#words, from) & OFFICE) from = outside;
    }
    if (from < nameTo) this.#file(from, nameTo);
  }

  /** Of a script without blanks, syllables of grammar (hiragana) end a noun phrase, but for a genitive between nouns. */
  #reachesLeft(i: number): boolean {
    const word = this.#tokens.folded[i] as string;
    if (!HIRAGANA.test(word) || bitsAt(this.#words, i) & OFFICE) return true;
    const { genitive } = this.#grammar.data;
    return (
      genitive.includes(word) && i > 0 && this.#continues(i - 1) && !HIRAGANA.test(this.#tokens.folded[i - 1] as string)
    );
  }

  /** The noun phrase that starts at token `from`. */
  #behind(from: number): void {
    const to = this.#endBehind(from);
    this.#file(from, to);
    // "לדברי מנהל הכספים, יוסי לוי, …": the name behind its office
    const nominal = this.#found.get(from);
    if (nominal?.type !== 'nominal' || nominal.kind !== 'person') return;
    if (!this.#isComma(to)) {
      this.#behindField(nominal);
      return;
    }
    const end = this.#endBehind(to + 1);
    if (end - to <= LONGEST_NAME.word + 1 && this.#isComma(end)) this.#file(to + 1, end);
  }

  /** "الخبير في الشؤون الإيرانية هاني سليمان": the name behind an office and what it is in; filed with the office as its role. */
  #behindField(office: Mention): void {
    let nameFrom = office.to + 1;
    if (!(bitsAt(this.#words, office.to) & Word.preposition)) return;
    while (nameFrom - office.to <= LONGEST_FIELD && this.#isField(nameFrom)) nameFrom++;
    const to = this.#endBehind(nameFrom);
    const words = to - nameFrom;
    if (nameFrom === office.to + 1 || words < SHORTEST_FULL_NAME || words > LONGEST_NAME.word) return;
    for (let i = nameFrom; i < to; i++) if (bitsAt(this.#words, i) & OFFICE) return;
    this.#found.delete(office.from);
    this.#add(this.#parts.name(office.from, to, nameFrom, to, 'person', [to, to]));
  }

  #isField(i: number): boolean {
    return (bitsAt(this.#words, i) & Word.place) !== 0 || this.#parts.isDefinite(i);
  }

  #endBehind(from: number): number {
    let to = from;
    while (to - from < this.#longest(from) && this.#continues(to) && (to === from || !this.#opensBlock(to))) {
      // without blanks between words, one ends the phrase
      const character =
        this.#tokens.kind[to] === TokenKind.character && this.#tokens.kind[from] === TokenKind.character;
      if (to > from && character && !adjoins(this.#tokens, to - 1)) break;
      to++;
    }
    return to;
  }

  /** The noun phrase that opens the clause of the verb at token `verb`: "X 24日在北京表示". */
  #opening(verb: number): void {
    const longest = this.#longest(verb - 1) * 2;
    let from = verb;
    while (verb - from < longest && !this.#opensBlock(from)) {
      const outside = this.#cuts.beforeBracket(0, from);
      if (outside === from && (!this.#isInClause(from - 1) || isSetApart(this.#tokens, from - 1))) break;
      // "A என்று X கூறினார்": the clause of the verb begins behind the word that closes the reported one
      if (bitsAt(this.#words, from - 1) & Word.complementizer) break;
      from = outside === from ? from - 1 : outside;
    }
    while (from < verb && bitsAt(this.#words, from) & (Word.conjunction | Word.auxiliary)) from++;
    let to = from;
    while (to < verb && this.#continues(to)) to++;
    this.#file(from, to);
  }

  #isInClause(i: number): boolean {
    const { kind, folded } = this.#tokens;
    if (kind[i] !== TokenKind.punctuation) return true;
    return DOTS.has(folded[i] as string) || HYPHENS.has(folded[i] as string);
  }

  #longest(i: number): number {
    return this.#tokens.kind[i] === TokenKind.character ? LONGEST_PHRASE.character : LONGEST_PHRASE.word;
  }

  /** Files the noun phrase `[from, to)` without what opens it. */
  #file(start: number, to: number): void {
    let from = start;
    while (from < to && (bitsAt(this.#words, from) & Word.determiner || !this.#isNameToken(from))) from++;
    if (from >= to || (this.#words.bits[from] as number) & Word.pronoun || this.#found.has(from)) return;
    const mention = this.#parts.read(from, to);
    if (mention === null) return;
    this.#add(mention);
    this.#widen(start, from);
  }

  /** Determiners open the phrase and are no part of what it is called. */
  #widen(start: number, from: number): void {
    const mention = this.#found.get(from);
    if (start === from || mention === undefined || this.#found.has(start)) return;
    this.#found.delete(from);
    this.#found.set(start, { ...mention, from: start });
  }

  #isNameToken(i: number): boolean {
    return this.#tokens.kind[i] !== TokenKind.punctuation;
  }

  #add(mention: Mention): void {
    this.#found.set(mention.from, { ...mention, ...this.#apposition(mention) });
  }

  /** "کمال یوسفی، مدیر مالی،": the office between commas behind a name. */
  #apposition({ type, kind, to, afterFrom, afterTo }: Mention): Partial<Mention> {
    if (type !== 'name' || kind === 'organization' || afterTo > afterFrom || !this.#isComma(to)) return {};
    let end = to + 1;
    let office = 0;
    while (end - to <= LONGEST_PHRASE.word && this.#continues(end) && this.#tokens.kind[end] === TokenKind.word)
      office |= bitsAt(this.#words, end++) & OFFICE;
    return office !== 0 && this.#isComma(end) ? { afterFrom: to + 1, afterTo: end, kind: 'person' } : {};
  }

  /** Where else the text has a name that was read. */
  #repeats(): void {
    const { count, folded } = this.#tokens;
    const byFirst = new Map<string, Mention[]>();
    const covered = new Uint8Array(count);
    const seen = new Set<string>();
    for (const mention of this.#found.values()) {
      covered.fill(1, mention.from, mention.to);
      const key = folded.slice(mention.nameFrom, mention.nameTo).join(' ');
      if (mention.type !== 'name' || seen.has(key) || key.length < 2) continue;
      seen.add(key);
      const first = folded[mention.nameFrom] as string;
      const known = byFirst.get(first);
      if (known === undefined) byFirst.set(first, [mention]);
      else if (known.length < MOST_NAMES) known.push(mention);
    }
    for (let i = 0; i < count; i++) {
      if (covered[i]) continue;
      const named = (byFirst.get(folded[i] as string) ?? []).find((mention) => this.#isRepeated(mention, i));
      if (named === undefined) continue;
      const to = i + named.nameTo - named.nameFrom;
      this.#add({ ...this.#parts.name(i, to, i, to, named.kind, [to, to]), gender: named.gender });
      i = to - 1;
    }
  }

  #isRepeated({ nameFrom, nameTo }: Mention, at: number): boolean {
    const { folded, count } = this.#tokens;
    if (at + nameTo - nameFrom > count) return false;
    for (let k = nameFrom; k < nameTo; k++) if (folded[k] !== folded[at + k - nameFrom]) return false;
    return true;
  }
}
