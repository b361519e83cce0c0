/** Names: runs of capitalised words, split into role and name, with the role that stands in apposition. */

import type { AttributionData } from '../../../languages/attribution-data.ts';
import type { Capitals } from '../../text/capitals.ts';
import { adjoins, TokenKind, type Tokens } from '../../text/tokens.ts';
import { bitsAt, type WordClasses } from '../../text/word-classes.ts';
import { FUNCTION_WORD, ROLE_PART, Word } from '../attribution-grammar.ts';
import { namesInTitles, surnamesAlone } from './known-names.ts';
import { bareMention, type Gender, type Mention } from './mention.ts';
import { baseForm, longestFirst } from './name-match.ts';
import { NameRuns } from './name-runs.ts';
import { isShort, OfficesBehind } from './offices-behind.ts';
import { isAcronym, withoutToldAgency } from './told-agencies.ts';

const NOUN = Word.person | Word.organization | Word.title | Word.role;
/** The longest role before a name, in tokens. */
const LONGEST_ROLE = 12;

/** Two words joined by a hyphen, in tokens. */
const HYPHENATED = 3;

/** Reads the names of one text. */
export class NameReader {
  readonly #tokens: Tokens;
  readonly #words: WordClasses;
  readonly #capitals: Capitals;
  readonly #capitalNouns: boolean;
  readonly #officeBehind: boolean;
  readonly #offices: OfficesBehind;
  readonly #runs: NameRuns;
  readonly #placeBehind: boolean;
  readonly #freeFront: boolean;
  /** Given names without their endings, to know them in any case. */
  readonly #givenBases: ReadonlySet<string>;
  readonly #endings: readonly string[];
  readonly #genitives: ReadonlySet<string>;
  /** Given names that stand in a case that no subject has, whatever else they may be. */
  readonly #declined = new Set<number>();
  readonly #found: Mention[] = [];
  /** 1 where a token belongs to a name or to the role before it. */
  readonly #named: Uint8Array;

  /** How the language writes and declines names. */
  constructor(
    tokens: Tokens,
    words: WordClasses,
    capitals: Capitals,
    data: Pick<
      AttributionData,
      | 'capitalNouns'
      | 'nameEndings'
      | 'genitiveArticles'
      | 'adjectiveEndings'
      | 'officeBehindName'
      | 'placeBehindOffice'
      | 'givenNames'
      | 'particlesOpenSurname'
      | 'freeFront'
      | 'verbFinal'
    > | null,
  ) {
    // nouns have capitals too: then one word alone is rarely a name
    this.#capitalNouns = data?.capitalNouns ?? false;
    this.#officeBehind = data?.officeBehindName ?? false;
    this.#placeBehind = data?.placeBehindOffice ?? false;
    this.#freeFront = data?.freeFront ?? false;
    this.#genitives = new Set(data?.genitiveArticles);
    this.#endings = longestFirst(data?.nameEndings ?? []);
    const given = this.#placeBehind ? data?.givenNames : undefined;
    this.#givenBases = new Set(
      [...(given?.masculine ?? []), ...(given?.feminine ?? [])].map((name) => baseForm(name, this.#endings)),
    );
    this.#tokens = tokens;
    this.#words = words;
    this.#capitals = capitals;
    this.#runs = new NameRuns(tokens, words, capitals, data);
    this.#offices = new OfficesBehind(tokens, words, capitals, data?.verbFinal !== undefined);
    this.#named = new Uint8Array(tokens.count);
  }

  /** The names of the text in order. */
  read(): Mention[] {
    for (let i = 0; i < this.#tokens.count; ) i = this.#run(i);
    const text = {
      tokens: this.#tokens,
      words: this.#words,
      found: this.#found,
      isNamed: (i: number) => this.isNamed(i),
    };
    if (this.#capitalNouns || this.#endings.length > 0) {
      for (const { from, to, kind } of surnamesAlone(text, this.#endings)) this.#file(from, to, from, kind);
      this.#found.sort((a, b) => a.from - b.from);
    }
    for (const { from, to, kind } of namesInTitles(text, this.#capitals)) this.#file(from, to, from, kind);
    return this.#found;
  }

  /** Whether a token belongs to a name that was read. */
  isNamed(i: number): boolean {
    return this.#named[i] === 1;
  }

  /** Reads the run that may start at token `i`; returns where to go on. */
  #run(i: number): number {
    const pronoun = ((this.#words.bits[i] as number) & Word.pronoun) !== 0 && !this.#capitals.isNameInitial(i);
    if (pronoun || !this.#isWord(i) || !this.#capitals.canName(i)) return i + 1;
    const to = this.#firstName(i, withoutToldAgency(this.#tokens, this.#words, i, this.#runs.end(i)));
    // "Pat Caddell: Democrat Voters Worried …": in title case only the run before a colon is surely one name
    const named = !this.#capitals.isTitleCase(i) || (this.#capitals.isInitial(i) && this.#tokens.folded[to] === ':');
    if (named && !this.#isSuspended(to) && !this.#isNoun(i, to) && !(this.#capitalNouns && this.#mayBeNoun(i, to)))
      this.#name(i, to);
    return to;
  }

  /**
   * Where the first of two names ends that stand side by side: "píše na Twitter Gary Malý", where a preposition governs one
   * word; "pochválil Jana Malého Petr Nový", in two cases. `to` if there is but one.
   */
  #firstName(i: number, to: number): number {
    const before = i > 0 ? bitsAt(this.#words, i - 1) : 0;
    if (this.#wordsIn(i, to) <= 2) return to;
    if (this.#freeFront && before & Word.preposition && !this.#isGiven(i) && this.#isGiven(i + 1))
      return bitsAt(this.#words, i) & ROLE_PART ? to : i + 1;
    if (!this.#placeBehind || this.#isOffice(i - 1) || !this.#isAnyGiven(i)) return to;
    for (let k = i + 2; k < to - 1; k++) {
      if (!this.#isWord(k) || !this.#isAnyGiven(k)) continue;
      // "Jana" may be a woman, beside "Petr" it is not
      if (this.#isBase(k) && !this.#isBase(i)) this.#declined.add(i);
      return k;
    }
    return to;
  }

  /** "Gesundheits-, Sozial- und Integrationsdirektor": whether a hyphen that leaves a word open stands at token `to`. */
  #isSuspended(to: number): boolean {
    const hyphen = this.#tokens.folded[to] === '-' && adjoins(this.#tokens, to - 1);
    return hyphen && !(adjoins(this.#tokens, to) && this.#isWord(to + 1));
  }

  /** Whether a word has no case ending. */
  #isBase(i: number): boolean {
    return this.#baseForm(i) === this.#tokens.folded[i];
  }

  /** One capital word alone, unless a cue stands beside it and no article before it ("sagte Rappe", "Rappe sagte"). */
  #mayBeNoun(i: number, to: number): boolean {
    if (!this.#isOneWord(i, to) || this.#isAcronym(i, to)) return false;
    const before = i > 0 && !this.#capitals.isInitial(i) ? bitsAt(this.#words, i - 1) : 0;
    const behind = to < this.#tokens.count && !this.#capitals.isInitial(to) ? bitsAt(this.#words, to) : 0;
    const cue = Word.cue | Word.accordingBefore | Word.accordingAfter;
    // "laut Warnung der Polizei": behind a name stands no genitive
    if (this.#genitives.has(this.#tokens.folded[to] ?? '') && this.#tokens.capital[to] !== 1) return true;
    if (before & (cue & ~FUNCTION_WORD) || before & Word.accordingBefore) return false;
    const opens = i === 0 || this.#capitals.isInitial(i) || this.#tokens.kind[i - 1] === TokenKind.punctuation;
    return !(opens && (behind & cue || this.#tokens.folded[to] === ':'));
  }

  /** "Bürgermeister", "EU-Zahlungssystem": nothing but words that hyphens join. */
  #isOneWord(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) if (this.#isWord(i) && this.#tokens.folded[i - 1] !== '-') return false;
    return true;
  }

  #baseForm(i: number): string {
    return baseForm(this.#tokens.folded[i] as string, this.#endings);
  }

  #isGiven(i: number): boolean {
    return (bitsAt(this.#words, i) & Word.givenName) !== 0;
  }

  /** A given name in any case. */
  #isAnyGiven(i: number): boolean {
    return this.#isGiven(i) || this.#givenBases.has(this.#baseForm(i));
  }

  #isWord(i: number): boolean {
    return this.#tokens.kind[i] === TokenKind.word;
  }

  /** "Police said", "Republicans": a noun that only begins a sentence, or that is written with a capital, names nobody. */
  #isNoun(start: number, end: number): boolean {
    const bits = bitsAt(this.#words, start);
    if (end - start > 1) return false;
    return (bits & Word.group) !== 0 || (this.#capitals.isInitial(start) && (bits & NOUN) !== 0);
  }

  /** Files the run `[start, end)`: splits it into role and name, and joins the role words before it. */
  #name(start: number, end: number): void {
    const { cut, all, last } = this.#split(start, end);
    const office = (all & (Word.title | Word.person)) !== 0;
    // "PDI-P": what a hyphen joins to a body is no name of its own
    const joined =
      cut > start && cut === end - 1 && this.#tokens.folded[cut - 1] === '-' && this.#tokens.capital[cut] === 1;
    if (cut >= end || joined) {
      // "Vermont Senator", "Kasubdit Polda Lampung": an office without a name is read as a noun phrase
      if (office || last & Word.group) return;
      // "Linda Green", "Jack London"
      const bearer = this.#isGiven(start) && !(bitsAt(this.#words, start) & Word.place) && !(all & Word.organization);
      const body = last & (Word.organization | Word.role | Word.place) ? 'organization' : 'unknown';
      this.#file(start, end, start, bearer && this.#wordsIn(start, end) > 1 ? 'person' : body);
      return;
    }
    // "Paris Hilton", "Green Bay Packers": without an office all of it is name, unless a full name is left
    const full = this.#wordsIn(cut, end) >= 2 && !(all & Word.organization);
    // "senatore della Florida Marco Rubio", not "presidente da Câmara de Vila Serena"
    const bearer = !office && cut > start && this.#isLink(start - 1) && this.#isGiven(cut);
    const linked = bearer ? this.#roleStart(start, false, true) : start;
    const nameFrom = office || full || linked < start ? cut : start;
    const from = office || nameFrom === start ? this.#roleStart(start, office) : linked;
    this.#dropNamesFrom(from, start);
    const given = this.#isGiven(nameFrom) && this.#wordsIn(nameFrom, end) >= 2;
    const person = office || from < start || given;
    const body = this.#isAcronym(nameFrom, end) || this.#isBracketed(start, end);
    this.#file(from, end, nameFrom, person ? 'person' : body ? 'organization' : 'unknown');
  }

  /** Where the name begins behind the last word of an office; all that the office's words can be; what the last word can be. */
  #split(start: number, end: number): { cut: number; all: number; last: number } {
    const { bits, to } = this.#words;
    let cut = start;
    let all = 0;
    let last = 0;
    for (let i = start; i < end; i = Math.max(i + 1, to[i] as number)) {
      if (!this.#isWord(i)) continue;
      last = bits[i] as number;
      if (!(last & ROLE_PART) || last & Word.particle) continue;
      // "даследчык Кароль Матушэвіч": what is a title elsewhere is a given name behind an office
      // "Ambassador Linda Green": behind a given name neither a party nor a place is meant
      const behind = this.#tokens.folded[i - 1] === '-' ? i - 2 : i - 1;
      const bearer = last & Word.givenName || (this.#isGiven(behind) && !(last & NOUN & ~Word.role));
      if (bearer && all & (Word.person | Word.title)) continue;
      cut = Math.min(end, to[i] as number);
      all |= last;
    }
    while (cut < end && !this.#isWord(cut)) cut++;
    // "Dachdecker Jens Albers": behind a noun that no list knows a given name begins the name
    if (this.#capitalNouns && cut === start && this.#opensWithNoun(start, end))
      return { cut: start + 1, all: all | Word.person, last };
    if (this.#capitalNouns)
      for (let i = cut + 1; i < end - 1; i++)
        if (this.#isGiven(i) && !this.#isGiven(cut)) return { cut: i, all: all | Word.person, last };
    // "Chief of Staff Denis McDonough": what a link joins to the office is no name
    const link = cut > start && cut < end && !this.#tokens.capital[cut] && (bits[cut] as number) & Word.nameLink;
    const bearer = this.#placeBehind ? this.#bearerIn(start, cut, end) : -1;
    if (bearer !== -1) return { cut: bearer, all: all | Word.person, last };
    const bearerOf = this.#capitalNouns || link ? -1 : this.#bearerBehindLink(start, cut, end);
    if (bearerOf !== -1) return { cut: bearerOf, all, last };
    return { cut: link ? cut + 2 : cut, all, last };
  }

  /** "diputado de Alianza Norte Diego Ibarra": where behind the body or place that a link joins to an office its bearer's name begins. */
  #bearerBehindLink(start: number, from: number, end: number): number {
    if (!this.#isLink(start - 1) || !this.#isOffice(start - 2) || this.#isGiven(from)) return -1;
    // of a place with a given name in it and its bearer, the bearer stands last ("San Juan del Río Pedro Olmedo")
    for (let i = end - 2; i > from; i--)
      if (this.#isWord(i) && this.#isGiven(i) && !(this.#isWord(i - 1) && this.#isGiven(i - 1))) return i;
    return -1;
  }

  #isOffice(i: number): boolean {
    return i >= 0 && this.#isWord(i) && (bitsAt(this.#words, i) & (Word.title | Word.person)) !== 0;
  }

  /**
   * "мэр Заречного Андрей Котов", "zięć Donalda Trumpa Jared Kushner": where a person's name follows the place, the body or the
   * person that an office belongs to; -1 where none does.
   *
   * @param from where the words of the office end in the run
   */
  #bearerIn(start: number, from: number, end: number): number {
    const office = this.#isOffice(start - 1);
    // "analytička České spořitelny Tereza Novotná", "przewodnicząca KE Ursula von der Leyen"
    if (office && from > start && from < end) return from;
    if (office && this.#isAcronym(start, start + 1) && end - start > 2) return start + 1;
    if (from >= end || !(from > start || office)) return -1;
    const whole = this.#isAnyGiven(from) ? 2 : 1;
    for (let i = from + whole; i < end - 1; i++) if (this.#isWord(i) && this.#isAnyGiven(i)) return i;
    return -1;
  }

  /** "dem Ökonomen Edmund Phelps": behind an article the first of three capital words is a noun. */
  #opensWithNoun(start: number, end: number): boolean {
    if (this.#wordsIn(start, end) <= 2 || start === 0 || !this.#isWord(start + 1)) return false;
    const before = (i: number) => i >= 0 && (bitsAt(this.#words, i) & Word.determiner) !== 0;
    return before(start - 1) || (!this.#tokens.capital[start - 1] && this.#isWord(start - 1) && before(start - 2));
  }

  /** "Mette Holm (V)": one word between brackets is a party, a body or a place. */
  #isBracketed(from: number, to: number): boolean {
    return to - from === 1 && this.#tokens.folded[from - 1] === '(' && this.#tokens.folded[to] === ')';
  }

  #wordsIn(from: number, to: number): number {
    let count = 0;
    for (let i = from; i < to; i++) if (this.#isWord(i)) count++;
    return count;
  }

  #isAcronym(from: number, to: number): boolean {
    // "MUP-a", "SBU-nun": a case ending behind a hyphen
    const declined = to - from === 3 && this.#tokens.folded[from + 1] === '-' && !this.#tokens.capital[from + 2];
    return (to - from === 1 || declined) && isAcronym(this.#tokens, from);
  }

  /** Where the lower-case role before a name begins ("former secretary of state", "White House spokesman"). */
  #roleStart(start: number, office: boolean, linked = false): number {
    let from = start;
    let found = office;
    for (let i = start - 1; i >= 0 && start - i < LONGEST_ROLE && !this.#capitals.isInitial(i + 1); i--) {
      if ((linked || from < start) && !found && this.#isLink(i)) continue;
      const hyphen = this.#tokens.folded[i] === '-' && adjoins(this.#tokens, i);
      // "el sr. Olmedo", "ο κ. Βλάχος"
      if (this.#tokens.folded[i] === '.' && adjoins(this.#tokens, i - 1) && isShort(this.#tokens, this.#words, i - 1))
        continue;
      if (!this.#isWord(i) && !hyphen) break;
      const lower = !this.#tokens.capital[i];
      // where nouns have capitals, "jährige" without one is an adjective
      const noNoun = lower && this.#capitalNouns ? ~(Word.person | Word.title) : -1;
      const bits = bitsAt(this.#words, i) & noNoun;
      // "fortalte nordmannen avisa X": a person with an article of their own does not belong to the body
      if (bits & Word.definite && bits & Word.person && from === i + 1 && this.#isBodyOnly(from)) break;
      if (lower && bits & (Word.person | Word.title) && !(bits & FUNCTION_WORD)) found = true;
      else if (!(bits & ROLE_PART) || bits & FUNCTION_WORD) {
        // a name before the office belongs to it; anything else ends the role
        if (!(found && !lower && this.#named[i])) break;
      }
      from = i;
    }
    while (from < start && !this.#isWord(from)) from++;
    return found ? from : start;
  }

  #isBodyOnly(i: number): boolean {
    const bits = bitsAt(this.#words, i);
    return (bits & Word.organization) !== 0 && !(bits & (Word.person | Word.title));
  }

  /** "senatore della Florida Marco Rubio": a preposition that joins the words of an office. */
  #isLink(i: number): boolean {
    const bits = i < 0 ? 0 : bitsAt(this.#words, i);
    return (bits & Word.nameLink) !== 0 && (bits & Word.preposition) !== 0;
  }

  /** A name inside a role ("White House spokesman Josh Earnest") is no mention of its own. */
  #dropNamesFrom(from: number, start: number): void {
    if (from === start || !this.#named[from]) return;
    for (let last = this.#found.at(-1); last !== undefined && last.from >= from; last = this.#found.at(-1))
      this.#found.pop();
  }

  #file(from: number, to: number, nameFrom: number, kind: Mention['kind']): void {
    const end = this.#officeBehind ? this.#offices.adjacent(to) : to;
    const [afterFrom, afterTo] = end > to ? [to, end] : this.#offices.apposed(to);
    const gender = this.#genderOf(from, end, nameFrom);
    const name = { ...bareMention('name', from, end), nameFrom, nameTo: to, roleTo: nameFrom, afterFrom, afterTo };
    const declined = this.#isDeclinedName(nameFrom);
    this.#found.push({
      ...name,
      kind: end > to ? 'person' : kind,
      gender,
      number: 'one',
      ...(declined && { declined }),
    });
    this.#named.fill(1, from, end);
  }

  /** "Donalda", where only "Donald" is known. */
  #isDeclinedName(i: number): boolean {
    if (this.#declined.has(i)) return true;
    return this.#isWord(i) && !this.#isGiven(i) && this.#givenBases.has(this.#baseForm(i));
  }

  /** Gender by title or role ("Mrs.", "spokesman"), else by given name. */
  #genderOf(from: number, to: number, nameFrom: number): Gender {
    let given: Gender = 'any';
    for (let i = from; i < to; i++) {
      const gender = this.#words.meaning[i]?.gender ?? 'any';
      if (gender === 'any') continue;
      if (!((this.#words.bits[i] as number) & Word.givenName)) return gender;
      // "Thomas-Field": what a hyphen joins to a surname tells nothing
      const surname = this.#tokens.folded[i + 1] === '-' && to - i <= HYPHENATED;
      if (i === nameFrom && !surname && !this.#isDeclined(from)) given = gender;
    }
    return given;
  }

  /** "podle náměstka Petra Svobody": behind a preposition a given name may be another's form ("Petr", "Petra"). */
  #isDeclined(from: number): boolean {
    const before = from > 0 && this.#endings.length > 0 ? bitsAt(this.#words, from - 1) : 0;
    return (before & (Word.preposition | Word.accordingBefore)) !== 0;
  }
}
