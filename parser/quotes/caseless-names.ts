/**
 * Names in scripts without case. Nothing there tells a name from other words but its place: the noun phrase beside a cue
 * or before a subject particle. A title, an honorific or a family name cuts the name out of it; else the phrase stands as
 * the text gives it.
 */

import { adjoins, isSetApart, TokenKind, type Tokens } from '../text/tokens.ts';
import { bitsAt, type WordClasses } from '../text/word-classes.ts';
import { type AttributionGrammar, FUNCTION_WORD, Word } from './attribution-grammar.ts';
import { CaselessCuts, DOTS, HIRAGANA, KATAKANA, LONGEST_NAME, OFFICE, QUALIFIER } from './caseless-cuts.ts';
import type { CaselessGrammar } from './caseless-grammar.ts';
import { isComma } from './items.ts';
import { bareMention, type Mention } from './mention.ts';

/** What no noun phrase reaches across. */
const BOUNDARY =
  (FUNCTION_WORD & ~Word.determiner) | Word.time | Word.complementizer | Word.infinitive | Word.accordingAfter;
/** The longest noun phrase, in tokens: words, or letters of a script without blanks. */
const LONGEST_PHRASE = { word: 9, character: 36 };
/** The shortest office that a longer word ends in, in letters. */
const SHORTEST_OFFICE = 2;
const HAN = /^\p{Script=Han}/u;
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
  readonly #found = new Map<number, Mention>();

  constructor(tokens: Tokens, words: WordClasses, grammar: CaselessGrammar) {
    this.#tokens = tokens;
    this.#words = words;
    this.#grammar = grammar;
    this.#cuts = new CaselessCuts(tokens, words, grammar);
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
    if (nominal?.type !== 'nominal' || nominal.kind !== 'person' || !this.#isComma(to)) return;
    const end = this.#endBehind(to + 1);
    if (end - to <= LONGEST_NAME.word + 1 && this.#isComma(end)) this.#file(to + 1, end);
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

  /** Files the noun phrase `[from, to)`, split into role and name where its words tell. */
  #file(start: number, to: number): void {
    let from = start;
    while (from < to && (bitsAt(this.#words, from) & Word.determiner || !this.#isNameToken(from))) from++;
    if (from >= to || (this.#words.bits[from] as number) & Word.pronoun || this.#found.has(from)) return;
    const spaced = this.#spacedName(from, to);
    if (spaced !== null) {
      this.#add(this.#name(from, to, spaced[0], spaced[1], 'person', [spaced[1], to]));
      this.#widen(start, from);
      return;
    }
    const office = this.#lastOffice(from, to);
    if (office !== null && office[1] === to) this.#filedWithTitleBehind(from, office[0], to);
    else if (office !== null) this.#filedWithTitleBefore(from, office[1], to);
    else this.#filedWithoutTitle(from, to);
    this.#widen(start, from);
  }

  /**
   * Thai: "นายสมชาย วงศ์สุวรรณ โฆษก…": behind a title that tells a gender, or one that opens the phrase, two parts at most
   * are the name; blanks set them apart, and from the office behind it.
   */
  #spacedName(from: number, to: number): readonly [number, number] | null {
    let title = (this.#words.bits[from] as number) & Word.title ? from : -1;
    let blanks = 0;
    for (let i = from; i < to; i++) {
      if (i > from && !adjoins(this.#tokens, i - 1)) blanks++;
      if (this.#tokens.kind[i] === TokenKind.character && HAN.test(this.#tokens.folded[i] as string)) return null;
      if (this.#words.head[i] === i && (this.#words.meaning[i]?.gender ?? 'any') !== 'any') title = i;
    }
    if (blanks === 0 || title === -1 || this.#tokens.kind[to - 1] !== TokenKind.character) return null;
    let nameFrom = this.#words.to[title] as number;
    while (nameFrom < to && (bitsAt(this.#words, nameFrom) & Word.title || !this.#isNameToken(nameFrom)))
      nameFrom = this.#words.to[nameFrom] as number;
    let parts = 1;
    for (let i = nameFrom + 1; i < to; i++) {
      if (adjoins(this.#tokens, i - 1)) continue;
      if (++parts > 2 || bitsAt(this.#words, i) & (OFFICE | QUALIFIER)) return [nameFrom, i];
    }
    return nameFrom < to ? [nameFrom, to] : null;
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

  /** The last words for an office in `[from, to)`. */
  #lastOffice(from: number, to: number): readonly [number, number] | null {
    for (let i = to - 1; i >= from; i--) {
      const head = this.#words.head[i] as number;
      if (head >= from && (this.#words.bits[head] as number) & OFFICE) return [head, this.#words.to[head] as number];
      if (i === to - 1 && this.#isCompoundOffice(i)) return [i, to];
    }
    return null;
  }

  /** 남천시장, 국토부장관: an office in one word with the place or body it is of, where particles are written together too. */
  #isCompoundOffice(i: number): boolean {
    const word = this.#tokens.folded[i] as string;
    if (!this.#grammar.data.attached || (this.#words.bits[i] as number) !== 0) return false;
    for (let cut = 1; cut <= word.length - SHORTEST_OFFICE; cut++)
      if (this.#grammar.offices.has(word.slice(cut))) return true;
    return false;
  }

  /** 岸田首相, 이재명 더불어민주당 대선 후보, 习近平主席. */
  #filedWithTitleBehind(from: number, title: number, to: number): void {
    const name = this.#cuts.nameBefore(from, title);
    if (name === null) this.#add(this.#nominal(from, to));
    else this.#add(this.#name(name[0], to, name[0], name[1], 'person', [name[1], to]));
  }

  /** 总设计师吴伟仁, الرئيس عبد الفتاح السيسي, ASP संजय पांडे. */
  #filedWithTitleBefore(from: number, officeTo: number, to: number): void {
    let nameFrom = officeTo;
    while (nameFrom < to && (bitsAt(this.#words, nameFrom) & QUALIFIER || !this.#isNameToken(nameFrom))) nameFrom++;
    nameFrom = this.#behindAdjectives(nameFrom, to);
    if (nameFrom >= to || this.#isGenitive(from, nameFrom, to) || !this.#isNameLength(nameFrom, to))
      this.#add(this.#nominal(from, to));
    else this.#add(this.#name(from, to, nameFrom, to, 'person', [to, to]));
  }

  /** Arabic: "متحدث الوزارة": one definite word behind an indefinite one says whose spokesman it is. */
  #isGenitive(office: number, from: number, to: number): boolean {
    const { article } = this.#grammar.data;
    if (article === '' || to - from > 1) return false;
    const { folded } = this.#tokens;
    return (folded[from] as string).startsWith(article) && !(folded[office] as string).startsWith(article);
  }

  #isNameLength(from: number, to: number): boolean {
    let dots = 0;
    for (let i = from; i < to; i++) if (this.#tokens.kind[i] === TokenKind.punctuation) dots++;
    const character = this.#tokens.kind[from] === TokenKind.character;
    if (character && to - from === 1) return false;
    const longest = character ? LONGEST_NAME.character : LONGEST_NAME.word + 1;
    return to - from <= longest * (dots + 1);
  }

  /** Arabic: the adjectives of a role carry its article, names mostly do not ("مصفف الشعر اللندني غوستاف فوشيه"). */
  #behindAdjectives(from: number, to: number): number {
    const { article } = this.#grammar.data;
    if (article === '') return from;
    let last = from;
    for (let i = from; i < to - 1; i++) {
      const definite = (this.#tokens.folded[i] as string).startsWith(article);
      const inName =
        (i > 0 && (bitsAt(this.#words, i - 1) & Word.particle) !== 0) ||
        (bitsAt(this.#words, i) & Word.givenName) !== 0;
      if (definite && !inName && !(this.#tokens.folded[i + 1] as string).startsWith(article)) last = i + 1;
    }
    return last;
  }

  #filedWithoutTitle(from: number, to: number): void {
    const nameFrom = this.#behindAdjectives(from, to);
    const character = this.#tokens.kind[to - 1] === TokenKind.character;
    const last = bitsAt(this.#words, to - 1);
    const text = this.#tokens.folded.slice(this.#afterGenitive(from, to), to).join('');
    if (last & Word.group) this.#add(this.#nominal(from, to));
    else if (last & Word.organization || this.#cuts.isBody(text)) {
      const start = this.#afterGenitive(from, to);
      this.#add(this.#name(from, to, start, to, 'organization', [to, to]));
    } else if (character) this.#filedCharacters(from, to);
    else if (bitsAt(this.#words, from) & Word.organization)
      this.#add(this.#name(from, to, from, to, 'organization', [to, to]));
    // any word may carry a particle that is written together with it
    else if (this.#grammar.data.attached) return;
    else if (bitsAt(this.#words, from) & Word.group || to - nameFrom > LONGEST_NAME.word)
      this.#add(this.#nominal(from, to));
    else this.#add(this.#name(from, to, nameFrom, to, 'unknown', [to, to]));
  }

  /** イスラム組織ハマス; 王毅. */
  #filedCharacters(from: number, to: number): void {
    const katakana = KATAKANA.test(this.#tokens.folded[to - 1] as string);
    const name = this.#cuts.characterName(from, to);
    const whole = name !== null && (katakana || name[0] === from);
    if (whole && name !== null) this.#add(this.#name(from, to, name[0], to, katakana ? 'unknown' : 'person', [to, to]));
    else if (this.#isDotted(from, to)) this.#add(this.#name(from, to, from, to, 'person', [to, to]));
    else this.#add(this.#nominal(from, to));
  }

  #isDotted(from: number, to: number): boolean {
    for (let i = from + 1; i < to - 1; i++) if (DOTS.has(this.#tokens.folded[i] as string)) return true;
    return false;
  }

  #afterGenitive(from: number, to: number): number {
    for (let i = to - 1; i > from; i--)
      if (this.#grammar.data.genitive.includes(this.#tokens.folded[i] as string)) return i + 1;
    return from;
  }

  #nominal(from: number, to: number): Mention {
    // "מנהל הכספים": where words stand apart and the verb does not close the clause, the noun leads its phrase
    const leads = this.#grammar.data.subject !== 'marked' && this.#tokens.kind[from] === TokenKind.word;
    const head = this.#words.head[leads && bitsAt(this.#words, from) & OFFICE ? from : to - 1] as number;
    const bits = this.#words.bits[head] as number;
    const kind = bits & OFFICE ? 'person' : bits & Word.organization ? 'organization' : 'group';
    const nominal = bareMention('nominal', from, to);
    return { ...nominal, head, kind, gender: 'any', number: bits & Word.group ? 'many' : 'one' };
  }

  #name(
    from: number,
    to: number,
    nameFrom: number,
    nameTo: number,
    kind: Mention['kind'],
    [afterFrom, afterTo]: readonly [number, number],
  ): Mention {
    const name = bareMention('name', from, to);
    const parts = { nameFrom, nameTo, roleFrom: from, roleTo: nameFrom, afterFrom, afterTo };
    return { ...name, ...parts, kind, gender: this.#genderOf(from, to), number: 'one' };
  }

  #genderOf(from: number, to: number): Mention['gender'] {
    for (let i = from; i < to; i++) {
      const gender = this.#words.meaning[i]?.gender ?? 'any';
      if (gender !== 'any') return gender;
    }
    return 'any';
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
      this.#add({ ...this.#name(i, to, i, to, named.kind, [to, to]), gender: named.gender });
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

/** How many names with the same first word are looked for. */
const MOST_NAMES = 12;
