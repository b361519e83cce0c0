/** Mentions: the names, noun phrases and pronouns of a text that may stand for a speaker. */
import { type AttributionGrammar, FUNCTION_WORD, Word } from './attribution-grammar.ts';
import type { Sentence } from './sentences.ts';
import { adjoins, TokenKind, type Tokens } from './tokens.ts';
import type { WordClasses } from './word-classes.ts';

export type Gender = 'masculine' | 'feminine' | 'any';

/** One expression for a person or body: tokens `[from, to)`. */
export interface Mention {
  readonly type: 'name' | 'nominal' | 'pronoun';
  readonly from: number;
  readonly to: number;
  /** The name proper, without role and title; of a noun phrase, the phrase without its article. */
  readonly nameFrom: number;
  readonly nameTo: number;
  /** Role or title before the name, as tokens; empty if `roleFrom === roleTo`. */
  readonly roleFrom: number;
  readonly roleTo: number;
  /** Role in apposition behind it ("X, the mayor of Y"), as tokens; empty likewise. */
  afterFrom: number;
  afterTo: number;
  /** What the words themselves tell of it. */
  readonly kind: 'person' | 'organization' | 'group' | 'unknown';
  readonly gender: Gender;
  readonly number: 'one' | 'many';
  /** Head noun of a noun phrase, a token; -1 for the others. */
  readonly head: number;
}

/** The mentions of a text, and which of them a token belongs to. */
export interface Mentions {
  readonly all: readonly Mention[];
  /** Index of the widest mention that starts at a token, or -1. */
  readonly startingAt: Int32Array;
  /** Index of the widest mention whose last token is this one, or -1. */
  readonly endingAt: Int32Array;
}

const NAME_PART = Word.title | Word.person | Word.role | Word.place | Word.organization | Word.group;
const ROLE_PART = Word.title | Word.person | Word.role | Word.place | Word.organization;
const NOUN = Word.person | Word.group | Word.organization | Word.title;
/** The longest run of capitalised words, in tokens. */
const LONGEST_RUN = 24;
/** Share of capitalised words from which a sentence is in title case. */
const TITLE_CASE = 0.85;
/** The longest noun phrase, in tokens on either side of its head. */
const REACH = 12;

export function findMentions(
  tokens: Tokens,
  sentences: readonly Sentence[],
  words: WordClasses,
  grammar: AttributionGrammar,
): Mentions {
  const finder = new MentionFinder(tokens, sentences, words, grammar);
  return finder.find();
}

class MentionFinder {
  readonly #tokens: Tokens;
  readonly #words: WordClasses;
  readonly #grammar: AttributionGrammar;
  /** 1 where a token opens a sentence: its capital says nothing. */
  readonly #initial: Uint8Array;
  /** 1 where a token stands in a sentence in title case, in which capitals tell nothing. */
  readonly #titleCase: Uint8Array;
  /** Words that the text also writes in lower case. */
  readonly #common: ReadonlySet<string>;
  /** Words that the text capitalises where no sentence begins. */
  readonly #proper: ReadonlySet<string>;
  readonly #found: Mention[] = [];
  /** 1 + index of the name mention a token belongs to. */
  readonly #named: Int32Array;

  constructor(tokens: Tokens, sentences: readonly Sentence[], words: WordClasses, grammar: AttributionGrammar) {
    this.#tokens = tokens;
    this.#words = words;
    this.#grammar = grammar;
    this.#named = new Int32Array(tokens.count);
    this.#initial = new Uint8Array(tokens.count + 1);
    this.#titleCase = new Uint8Array(tokens.count);
    for (const sentence of sentences) {
      this.#initial[this.#firstWord(sentence.from, sentence.to)] = 1;
      if (this.#isTitleCase(sentence)) this.#titleCase.fill(1, sentence.from, sentence.to);
    }
    const common = new Set<string>();
    const proper = new Set<string>();
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== TokenKind.word) continue;
      if (!tokens.capital[i]) common.add(tokens.folded[i] as string);
      else if (!this.#initial[i] && !this.#titleCase[i]) proper.add(tokens.folded[i] as string);
    }
    this.#common = common;
    this.#proper = proper;
  }

  find(): Mentions {
    const { count } = this.#tokens;
    for (let i = 0; i < count; ) i = this.#nameOrPronoun(i);
    this.#namesInTitles();
    for (let i = 0; i < count; i++) this.#nominal(i);
    this.#found.sort((a, b) => a.from - b.from || b.to - a.to);
    const startingAt = new Int32Array(count).fill(-1);
    const endingAt = new Int32Array(count).fill(-1);
    this.#found.forEach((mention, index) => {
      if (startingAt[mention.from] === -1) startingAt[mention.from] = index;
      const known = endingAt[mention.to - 1] as number;
      if (known === -1 || (this.#found[known] as Mention).from > mention.from) endingAt[mention.to - 1] = index;
    });
    return { all: this.#found, startingAt, endingAt };
  }

  #bits(i: number): number {
    return this.#words.bits[this.#words.head[i] as number] as number;
  }

  #firstWord(from: number, to: number): number {
    let i = from;
    while (i < to && this.#tokens.kind[i] === TokenKind.punctuation) i++;
    return i;
  }

  #isWord(i: number): boolean {
    return this.#tokens.kind[i] === TokenKind.word;
  }

  /** Whether a capitalised token can be part of a name. */
  #canName(i: number): boolean {
    const tokens = this.#tokens;
    if (!tokens.capital[i]) return false;
    const bits = this.#bits(i);
    if (bits & Word.notName) return false;
    if (bits & (Word.time | Word.cue | FUNCTION_WORD)) {
      if (bits & NAME_PART && !(bits & FUNCTION_WORD)) return true;
      // inside a sentence "Will Hurd" and "kepada Antara" are names
      const other = bits & (Word.time | Word.cue | FUNCTION_WORD);
      const capitalNext = tokens.capital[i + 1] === 1;
      if (this.#initial[i] || this.#titleCase[i]) return false;
      return other === Word.auxiliary
        ? capitalNext
        : other === Word.preposition && !capitalNext && (tokens.end[i] as number) - (tokens.start[i] as number) > 3;
    }
    if (this.#initial[i] && bits === 0) {
      const next = i + 1 < tokens.count && !this.#initial[i + 1] ? i + 1 : -1;
      if (next !== -1 && tokens.capital[next]) return true;
      if (this.#common.has(tokens.folded[i] as string)) return false;
      return this.#proper.has(tokens.folded[i] as string) || (next !== -1 && this.#actsLikeName(next));
    }
    return true;
  }

  /** Whether the token behind an unknown word shows it to be a name: a verb, a possessive, an apposition, "and" with a name. */
  #actsLikeName(next: number): boolean {
    const tokens = this.#tokens;
    if (tokens.folded[next] === "'" || tokens.folded[next] === ':') return true;
    const bits = this.#bits(next);
    if (bits & Word.nameLink && bits & Word.conjunction) return tokens.capital[next + 1] === 1;
    return (bits & (Word.cue | Word.auxiliary | Word.relative)) !== 0;
  }

  /** Reads the name or pronoun at token `i`; returns where to go on. */
  #nameOrPronoun(i: number): number {
    const bits = this.#words.bits[i] as number;
    if (bits & Word.pronoun) return this.#pronoun(i);
    if (!this.#isWord(i) || !this.#canName(i)) return i + 1;
    const to = this.#runEnd(i);
    // "Pat Caddell: Democrat Voters Worried …": before a colon the run is the speaker
    if (!this.#titleCase[i] || (this.#initial[i] && this.#tokens.folded[to] === ':')) this.#name(i, to);
    return to;
  }

  #isTitleCase(sentence: Sentence): boolean {
    const tokens = this.#tokens;
    let words = 0;
    let capitals = 0;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!this.#isWord(i) || this.#bits(i) & FUNCTION_WORD) continue;
      words++;
      if (tokens.capital[i]) capitals++;
    }
    return words >= 4 && capitals >= TITLE_CASE * words;
  }

  /** In title case only names that the running text holds are read. */
  #namesInTitles(): void {
    const tokens = this.#tokens;
    const known = new Set<string>();
    for (const mention of this.#found) {
      if (mention.type !== 'name') continue;
      for (let i = mention.nameFrom; i < mention.nameTo; i++)
        if (this.#isWord(i)) known.add(tokens.folded[i] as string);
    }
    const isKnown = (i: number) =>
      this.#titleCase[i] === 1 &&
      tokens.capital[i] === 1 &&
      !(this.#bits(i) & (NAME_PART | FUNCTION_WORD)) &&
      known.has(tokens.folded[i] as string);
    for (let i = 0; i < tokens.count; i++) {
      if (this.#named[i] !== 0 || !isKnown(i)) continue;
      let to = i + 1;
      while (to < tokens.count && isKnown(to)) to++;
      this.#file(i, to, i, 'unknown');
      i = to;
    }
  }

  #pronoun(i: number): number {
    const to = this.#words.to[i] as number;
    const group = this.#words.meaning[i]?.pronoun;
    if (group)
      this.#found.push({
        ...plain('pronoun', i, to),
        kind: group.number === 'many' ? 'group' : 'person',
        gender: group.gender,
        number: group.number,
      });
    return to;
  }

  /** One past the run of capitalised words that starts at `i`, with initials, particles, links and hyphens inside it. */
  #runEnd(i: number): number {
    const tokens = this.#tokens;
    let to = i + 1;
    for (;;) {
      if (to >= tokens.count || this.#initial[to] || to - i > LONGEST_RUN) return to;
      const next = this.#runStep(to);
      if (next === to) return to;
      to = next;
    }
  }

  /** How far a run that reached `to` may go on; `to` itself if it ends there. */
  #runStep(to: number): number {
    const tokens = this.#tokens;
    if (this.#isWord(to)) {
      if (this.#canName(to)) return to + 1;
      return this.#linkEnd(to);
    }
    const mark = tokens.folded[to] as string;
    if (mark === '.' && adjoins(tokens, to - 1) && this.#isShort(to - 1)) {
      const next = to + 1;
      if (
        next < tokens.count &&
        this.#isWord(next) &&
        tokens.capital[next] &&
        (this.#canName(next) || this.#bits(next) & Word.place)
      )
        return next + 1;
      return this.#isInitial(to - 1) && to >= 3 && tokens.folded[to - 2] === '.' ? next : to;
    }
    if ((mark === '-' || mark === "'" || mark === '‑') && adjoins(tokens, to - 1) && adjoins(tokens, to)) {
      const next = to + 1;
      if (next >= tokens.count || !this.#isWord(next)) return to;
      if (mark === "'" && !tokens.capital[next]) {
        const tail = (tokens.folded[next] as string).length;
        return tail > 2 ? next + 1 : to;
      }
      return next + 1;
    }
    if (mark === '&' && to + 1 < tokens.count && tokens.capital[to + 1]) return to + 2;
    return to;
  }

  /** Lower-case particles ("van der") and links ("of") that a capitalised word follows. */
  #linkEnd(to: number): number {
    const tokens = this.#tokens;
    let k = to;
    while (k < tokens.count && k < to + 3 && this.#bits(k) & Word.particle && !tokens.capital[k] && this.#isWord(k))
      k++;
    if (k > to && k < tokens.count && tokens.capital[k] && this.#canName(k)) return k + 1;
    const bits = this.#bits(to);
    if (!(bits & Word.nameLink)) return to;
    let end = this.#words.to[to] as number;
    if (end < tokens.count && this.#bits(end) & Word.definite && !tokens.capital[end]) end++;
    if (end >= tokens.count || !tokens.capital[end]) return to;
    const linked = this.#bits(to - 1) & (Word.title | Word.organization | Word.role);
    const inside = this.#bits(end);
    if (!linked) return to;
    // "Menteri Hukum dan Hak Asasi Manusia": a conjunction links only words of offices
    if (bits & Word.conjunction && !(inside & Word.role)) return to;
    return inside & FUNCTION_WORD ? to : end + 1;
  }

  #isInitial(i: number): boolean {
    return (this.#tokens.end[i] as number) - (this.#tokens.start[i] as number) === 1;
  }

  /** An initial or an abbreviated title: what a full stop may follow inside a name. */
  #isShort(i: number): boolean {
    return this.#isInitial(i) || (this.#bits(i) & (Word.title | Word.abbreviation)) !== 0;
  }

  /** Splits a run into role and name, joins the role words before it, and files the mention. */
  #name(start: number, end: number): void {
    const { bits, to, head } = this.#words;
    let cut = start;
    let all = 0;
    let last = 0;
    let first = true;
    for (let i = start; i < end; i = Math.max(i + 1, to[head[i] as number] as number)) {
      const known = bits[i] as number;
      if (!this.#isWord(i)) continue;
      last = known;
      if (known & ROLE_PART && !(known & Word.particle)) {
        if (first || known & (Word.title | Word.person | Word.role | Word.place | Word.organization))
          cut = Math.min(end, to[i] as number);
        all |= known;
      }
      first = false;
    }
    while (cut < end && !this.#isWord(cut)) cut++;
    // "Chief of Staff Denis McDonough": what a link joins to the office is no name
    if (cut > start && cut < end && !this.#tokens.capital[cut] && (bits[cut] as number) & Word.nameLink) cut += 2;
    const office = (all & (Word.title | Word.person)) !== 0;
    if (cut >= end) {
      // "Vermont Senator", "Kasubdit Polda Lampung": an office without a name is read as a noun phrase
      if (office || last & Word.group) return;
      this.#file(start, end, start, last & (Word.organization | Word.role | Word.place) ? 'organization' : 'unknown');
      return;
    }
    if (!office && cut > start) {
      // "Paris Hilton", "Green Bay Packers": no office in it, so it is all name, unless a full name is left
      const full = this.#wordsIn(cut, end) >= 2 && !(all & Word.organization);
      if (!full) cut = start;
    }
    let roleFrom = start;
    if (office || cut === start) roleFrom = this.#roleStart(start, office);
    const named = this.#named;
    const merged = roleFrom < start && named[roleFrom] !== 0;
    if (merged) {
      // a name inside the role ("White House spokesman Josh Earnest") is no mention of its own
      while (this.#found.length > 0 && (this.#found[this.#found.length - 1] as Mention).from >= roleFrom)
        this.#found.pop();
    }
    const given = (this.#bits(cut) & Word.givenName) !== 0 && this.#wordsIn(cut, end) >= 2;
    const person = office || roleFrom < start || given;
    this.#file(roleFrom, end, cut, person ? 'person' : this.#isAcronym(cut, end) ? 'organization' : 'unknown');
  }

  #wordsIn(from: number, to: number): number {
    let n = 0;
    for (let i = from; i < to; i++) if (this.#isWord(i)) n++;
    return n;
  }

  #isAcronym(from: number, to: number): boolean {
    const word = this.#tokens.text.slice(this.#tokens.start[from] as number, this.#tokens.end[to - 1] as number);
    return word.length > 1 && word.length < 7 && word.toUpperCase() === word && to - from === 1;
  }

  /** Where the lower-case role before a name begins ("former secretary of state", "White House spokesman"). */
  #roleStart(start: number, office: boolean): number {
    const tokens = this.#tokens;
    let from = start;
    let found = office;
    for (let i = start - 1; i >= 0 && start - i < REACH && !this.#initial[i + 1]; i--) {
      if (!this.#isWord(i) && !(tokens.folded[i] === '-' && adjoins(tokens, i))) break;
      const bits = this.#bits(i);
      const lower = !tokens.capital[i];
      if (lower && bits & (Word.person | Word.title) && !(bits & (Word.determiner | Word.preposition | Word.pronoun)))
        found = true;
      else if (!(bits & (Word.role | Word.place | Word.organization)) || bits & FUNCTION_WORD) {
        // capitalised words before the office belong to it; anything else ends the role
        if (!(found && !lower && this.#named[i] !== 0)) break;
      }
      from = i;
    }
    while (from < start && !this.#isWord(from)) from++;
    return found ? from : start;
  }

  #file(from: number, end: number, nameFrom: number, kind: Mention['kind']): void {
    const gender = this.#genderOf(from, end, nameFrom);
    const mention: Mention = {
      type: 'name',
      from,
      to: end,
      nameFrom,
      nameTo: end,
      roleFrom: from,
      roleTo: nameFrom > from ? nameFrom : from,
      afterFrom: end,
      afterTo: end,
      kind,
      gender,
      number: 'one',
      head: -1,
    };
    this.#appose(mention);
    this.#found.push(mention);
    for (let i = from; i < end; i++) this.#named[i] = this.#found.length;
  }

  /** Gender by title or role ("Mrs.", "spokesman"), else by given name. */
  #genderOf(from: number, to: number, nameFrom: number): Gender {
    let given: Gender = 'any';
    for (let i = from; i < to; i++) {
      const gender = this.#words.meaning[i]?.gender ?? 'any';
      if (gender === 'any') continue;
      if (!((this.#words.bits[i] as number) & Word.givenName)) return gender;
      if (i === nameFrom) given = gender;
    }
    return given;
  }

  /** "X, the mayor of Y,": finds the role behind a comma. */
  #appose(mention: Mention): void {
    const tokens = this.#tokens;
    let i = mention.to;
    if (i + 1 >= tokens.count || tokens.folded[i] !== ',') return;
    const from = ++i;
    let office = false;
    for (; i < tokens.count && i - from < 24; i++) {
      if (this.#initial[i]) break;
      if (!this.#isWord(i)) {
        if (tokens.folded[i] === '-' || tokens.folded[i] === "'" || (tokens.folded[i] === '.' && this.#isShort(i - 1)))
          continue;
        break;
      }
      const bits = this.#bits(i);
      if (bits & (Word.relative | Word.cue | Word.pronoun) && !(bits & (Word.determiner | NOUN))) break;
      if (bits & (Word.person | Word.title) && i - from < 7) office = true;
      else if (!office && bits & (Word.preposition | Word.conjunction) && i - from > 0) break;
    }
    if (!office) return;
    let first = from;
    while (first < i && this.#bits(first) & Word.determiner) first++;
    mention.afterFrom = first;
    mention.afterTo = i;
  }

  /** Reads a noun phrase whose head is at token `i`. */
  #nominal(i: number): void {
    const bits = this.#words.bits[i] as number;
    if (!(bits & NOUN) || !this.#isWord(i) || this.#named[i] !== 0) return;
    const headEnd = this.#words.to[i] as number;
    const headLast = this.#grammar.data?.nounPhrase !== 'head-first';
    // in "police chief" the last noun is the head
    if (
      headLast &&
      headEnd < this.#tokens.count &&
      this.#isWord(headEnd) &&
      this.#bits(headEnd) & NOUN &&
      this.#named[headEnd] === 0
    )
      return;
    let from = i;
    for (let k = i - 1; k >= 0 && i - k <= REACH; k--) {
      const before = this.#bits(k);
      if (!headLast) {
        if (before & Word.determiner && !(before & (Word.cue | Word.preposition))) from = k;
        if (!(before & Word.determiner)) break;
        continue;
      }
      if (this.#initial[k + 1]) break;
      if (before & Word.determiner && !this.#isHyphenated(k)) {
        from = k;
        if (k > 0 && this.#bits(k - 1) & Word.determiner && !this.#initial[k]) continue;
        break;
      }
      if (this.#isWord(k)) {
        if (before & (FUNCTION_WORD | Word.cue | Word.time | Word.infinitive) && !(before & Word.role)) break;
      } else if (!this.#isGlue(k)) break;
      from = k;
    }
    while (from < i && !this.#isWord(from)) from++;
    const to = this.#phraseEnd(headEnd, headLast);
    let nameFrom = from;
    while (nameFrom < i && this.#bits(nameFrom) & Word.determiner) nameFrom++;
    const kind = bits & (Word.person | Word.title) ? 'person' : bits & Word.organization ? 'organization' : 'group';
    this.#found.push({
      ...plain('nominal', from, to),
      nameFrom,
      nameTo: this.#withoutClosing(nameFrom, to),
      kind,
      gender: this.#words.meaning[i]?.gender ?? 'any',
      number: bits & Word.group ? 'many' : 'one',
      head: i,
    });
  }

  /** "two-term": a numeral that is part of an adjective opens no phrase. */
  #isHyphenated(i: number): boolean {
    return adjoins(this.#tokens, i) && this.#tokens.folded[i + 1] === '-';
  }

  /** Hyphens and apostrophes inside words, and numbers, stay in the phrase. */
  #isGlue(i: number): boolean {
    if (this.#tokens.kind[i] === TokenKind.number) return true;
    const mark = this.#tokens.folded[i] as string;
    return (mark === '-' || mark === "'") && adjoins(this.#tokens, i - 1);
  }

  #phraseEnd(headEnd: number, headLast: boolean): number {
    const tokens = this.#tokens;
    let to = headEnd;
    for (let k = headEnd; k < tokens.count && k - headEnd < REACH; k++) {
      if (this.#initial[k]) break;
      const bits = this.#bits(k);
      if (bits & Word.closingDeterminer) return k + 1;
      if (!this.#isWord(k)) {
        if (this.#isGlue(k)) continue;
        break;
      }
      if (headLast) {
        if (k === headEnd) {
          if (!(bits & Word.preposition) || bits & (Word.conjunction | Word.infinitive)) break;
        } else if (
          bits &
            (Word.cue |
              Word.auxiliary |
              Word.conjunction |
              Word.relative |
              Word.pronoun |
              Word.time |
              Word.infinitive) &&
          !(bits & (Word.determiner | NOUN | Word.role))
        )
          break;
      } else if (bits & (FUNCTION_WORD | Word.cue | Word.time | Word.addressee | Word.infinitive)) break;
      to = k + 1;
    }
    // a phrase does not end in a preposition or an article
    while (to > headEnd && this.#bits(to - 1) & (Word.preposition | Word.determiner)) to--;
    return to;
  }

  #withoutClosing(from: number, to: number): number {
    return to - 1 > from && this.#bits(to - 1) & Word.closingDeterminer ? to - 1 : to;
  }
}

function plain(type: 'nominal' | 'pronoun', from: number, to: number) {
  return {
    type,
    from,
    to,
    nameFrom: from,
    nameTo: to,
    roleFrom: from,
    roleTo: from,
    afterFrom: to,
    afterTo: to,
    head: -1,
  };
}
