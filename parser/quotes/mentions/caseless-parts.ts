/** Noun phrases in scripts without case, split into role and name where a title, an honorific or a family name tells. */
import { adjoins, TokenKind, type Tokens } from '../../text/tokens.ts';
import { bitsAt, type WordClasses } from '../../text/word-classes.ts';
import { Word } from '../attribution-grammar.ts';
import { type CaselessCuts, DOTS, KATAKANA, LONGEST_NAME, OFFICE, QUALIFIER } from './caseless-cuts.ts';
import type { CaselessGrammar } from './caseless-grammar.ts';
import { bareMention, type Mention } from './mention.ts';

/** The shortest office that a longer word ends in, in letters. */
const SHORTEST_OFFICE = 2;
/** The fewest words of a full name, and how far from an office the words stand that say of what it is. */
const FULL_NAME = 2;
const LONGEST_QUALIFIER = 3;
const HAN = /^\p{Script=Han}/u;

/** Splits the noun phrases of one text. */
export class CaselessParts {
  readonly #tokens: Tokens;
  readonly #words: WordClasses;
  readonly #grammar: CaselessGrammar;
  readonly #cuts: CaselessCuts;

  constructor(tokens: Tokens, words: WordClasses, grammar: CaselessGrammar, cuts: CaselessCuts) {
    this.#tokens = tokens;
    this.#words = words;
    this.#grammar = grammar;
    this.#cuts = cuts;
  }

  /** The mention that the noun phrase `[from, to)` is; null where its words tell of none. */
  read(from: number, to: number): Mention | null {
    const spaced = this.#spacedName(from, to);
    if (spaced !== null) return this.name(from, to, spaced[0], spaced[1], 'person', [spaced[1], to]);
    const ranked = this.#betweenOffices(from, to);
    if (ranked !== null) return this.name(from, to, ranked[0], ranked[1], 'person', [ranked[1], to]);
    const office = this.#lastOffice(from, to);
    if (office === null) return this.#withoutOffice(from, to);
    return office[1] === to ? this.#beforeOffice(from, office[0], to) : this.#behindOffice(from, office[1], to);
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

  /** "سرهنگ حسین منصوری فرمانده انتظامی مهریز": the full name between a rank and an office, where the noun leads its phrase. */
  #betweenOffices(from: number, to: number): readonly [number, number] | null {
    if (!this.#grammar.headFirst || !((this.#words.bits[from] as number) & OFFICE)) return null;
    const nameFrom = this.#words.to[from] as number;
    let i = nameFrom;
    while (i < to && this.#isNameToken(i) && !(bitsAt(this.#words, i) & (OFFICE | QUALIFIER))) i++;
    const words = i - nameFrom;
    const office = i < to && (bitsAt(this.#words, i) & OFFICE) !== 0;
    return office && words >= FULL_NAME && words <= LONGEST_NAME.word ? [nameFrom, i] : null;
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
  #beforeOffice(from: number, title: number, to: number): Mention {
    const name = this.#cuts.nameBefore(from, title);
    if (name === null) return this.#nominal(from, to);
    return this.name(name[0], to, name[0], name[1], 'person', [name[1], to]);
  }

  /** 总设计师吴伟仁, الرئيس عبد الفتاح السيسي, ASP संजय पांडे. */
  #behindOffice(from: number, officeTo: number, to: number): Mention {
    const nameFrom = this.#behindAdjectives(this.#behindQualifiers(officeTo, to), to);
    if (nameFrom >= to || this.#isGenitive(from, nameFrom, to) || !this.#isNameLength(nameFrom, to))
      return this.#nominal(from, to);
    return this.name(from, to, nameFrom, to, 'person', [to, to]);
  }

  /** Where the words end that say of what an office is: "فرمانده انتظامی شهرستان مهریز", "وزیر امور خارجه". */
  #behindQualifiers(from: number, to: number): number {
    const { headFirst, data } = this.#grammar;
    let end = from;
    for (let i = from; i < to; i++) {
      const qualifies = bitsAt(this.#words, i) & QUALIFIER;
      // "现为议员的何俊仁"
      if (i === end && data.genitive.includes(this.#tokens.folded[i] as string)) {
        end = i + 1;
        continue;
      }
      if (!qualifies && this.#isNameToken(i)) {
        if (headFirst && data.article === '' && i - from < LONGEST_QUALIFIER) continue;
        break;
      }
      // behind the noun for a body or a region stands its own name
      const named = headFirst && data.article === '' && qualifies === Word.organization;
      end = named && i + 1 < to && !(bitsAt(this.#words, i + 1) & Word.givenName) ? i + 2 : i + 1;
      i = end - 1;
    }
    return end;
  }

  /** Arabic: "متحدث الوزارة", "وزير الاستخبارات الإسرائيلي": definite words behind an indefinite one say of what it is. */
  #isGenitive(office: number, from: number, to: number): boolean {
    if (this.#grammar.data.article === '' || this.isDefinite(office)) return false;
    for (let i = from; i < to; i++) if (bitsAt(this.#words, i) & Word.givenName || !this.isDefinite(i)) return false;
    return true;
  }

  /** Whether the word at token `i` carries the article, also where a preposition is written together with it ("للأمن"). */
  isDefinite(i: number): boolean {
    const { article, contracted = [] } = this.#grammar.data;
    const word = this.#tokens.folded[i] as string;
    return article !== '' && (word.startsWith(article) || contracted.some((form) => word.startsWith(form)));
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
      const definite = this.isDefinite(i);
      const inName =
        (i > 0 && (bitsAt(this.#words, i - 1) & Word.particle) !== 0) ||
        (bitsAt(this.#words, i) & Word.givenName) !== 0;
      if (definite && !inName && !this.isDefinite(i + 1)) last = i + 1;
    }
    return last;
  }

  #withoutOffice(from: number, to: number): Mention | null {
    const nameFrom = this.#behindAdjectives(from, to);
    const character = this.#tokens.kind[to - 1] === TokenKind.character;
    const last = bitsAt(this.#words, to - 1);
    const start = this.#afterGenitive(from, to);
    const text = this.#tokens.folded.slice(start, to).join('');
    const first = bitsAt(this.#words, from);
    if (last & Word.group) return this.#nominal(from, to);
    if (last & Word.organization || this.#cuts.isBody(text))
      return this.name(from, to, start, to, 'organization', [to, to]);
    if (character) return this.#inCharacters(from, to);
    if (first & Word.organization) return this.name(from, to, from, to, 'organization', [to, to]);
    // any word may carry a particle that is written together with it
    if (this.#grammar.data.attached) return null;
    if (first & Word.group || to - nameFrom > LONGEST_NAME.word) return this.#nominal(from, to);
    return this.name(from, to, nameFrom, to, 'unknown', [to, to]);
  }

  /** イスラム組織ハマス; 王毅. */
  #inCharacters(from: number, to: number): Mention {
    const katakana = KATAKANA.test(this.#tokens.folded[to - 1] as string);
    const name = this.#cuts.characterName(from, to);
    const whole = name !== null && (katakana || name[0] === from);
    if (whole && name !== null) return this.name(from, to, name[0], to, katakana ? 'unknown' : 'person', [to, to]);
    if (this.#isDotted(from, to)) return this.name(from, to, from, to, 'person', [to, to]);
    return this.#nominal(from, to);
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

  /** A name with the role before it, `[from, nameFrom)`, and the title behind it. */
  name(
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

  #isNameToken(i: number): boolean {
    return this.#tokens.kind[i] !== TokenKind.punctuation;
  }
}
