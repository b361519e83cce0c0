/** Reporting frames: a cue ("said", "menurut", a colon behind a name) with the source it points to. */
import type { CueGroup } from '../languages/language.ts';
import { FUNCTION_WORD, Word } from './attribution-grammar.ts';
import type { Mention, Mentions } from './mentions.ts';
import type { QuotedStretch } from './quotation-marks.ts';
import type { Statement } from './statements.ts';
import type { Reading, Source } from './subjects.ts';
import { adjoins, TokenKind, type Tokens } from './tokens.ts';
import type { WordClasses } from './word-classes.ts';

export interface Frame {
  readonly type: 'verb' | 'according' | 'colon';
  readonly group: CueGroup | null;
  readonly cueFrom: number;
  readonly cueTo: number;
  readonly source: Source | null;
  /** Whether the source was taken over from an earlier verb of the sentence. */
  readonly shared: boolean;
  /** Whether the source stands behind the cue. */
  readonly inverted: boolean;
  /** The frame's extent in the statement's items. */
  from: number;
  to: number;
  readonly addressee: Source | null;
}

/** How far from the cue a subject is looked for, in items. */
const SUBJECT_REACH = 45;
/** The longest role of unknown words before a name, in items. */
const LONGEST_ROLE = 6;
const CLAUSE_BREAK = new Set(',;:–—-.!?…'.split(''));
const COMMA = new Set([',', '،', '、', '，']);
const COLON = new Set([':', '：']);

/** The frames of one statement, in order. */
export function findFrames(statement: Statement, stretches: readonly QuotedStretch[], reading: Reading): Frame[] {
  const reader = new FrameReader(statement, stretches, reading);
  return reader.read();
}

class FrameReader {
  readonly #statement: Statement;
  readonly #stretches: readonly QuotedStretch[];
  readonly #items: readonly number[];
  readonly #tokens: Tokens;
  readonly #words: WordClasses;
  readonly #mentions: Mentions;
  readonly #frames: Frame[] = [];

  constructor(statement: Statement, stretches: readonly QuotedStretch[], reading: Reading) {
    this.#stretches = stretches;
    this.#statement = statement;
    this.#items = statement.items;
    this.#tokens = reading.tokens;
    this.#words = reading.words;
    this.#mentions = reading.mentions;
  }

  read(): Frame[] {
    const items = this.#items;
    this.#colon();
    for (let k = 0; k < items.length; k++) {
      const token = items[k] as number;
      if (token < 0) continue;
      const bits = this.#words.bits[token] as number;
      if (bits & (Word.accordingBefore | Word.accordingAfter | Word.accordingEnclitic)) this.#according(k, token, bits);
      else if (bits & Word.cue) this.#verb(k, token);
    }
    return this.#withUnknownVerbs();
  }

  /** Adds the frames whose verb no list knows. */
  #withUnknownVerbs(): Frame[] {
    const found: Frame[] = [];
    let near = 0;
    for (let k = 0; k < this.#items.length; k++) {
      if (!this.#isQuoted(k)) continue;
      while (near < this.#frames.length && (this.#frames[near] as Frame).to <= k) near++;
      const frame = this.#unknownVerb(k, this.#frames[near]);
      if (frame !== null) found.push(frame);
    }
    return found.length === 0 ? this.#frames : [...this.#frames, ...found].sort((a, b) => a.from - b.from);
  }

  /**
   * “…,” an angry Hollande retaliated: behind a quotation that ends in a comma, a subject and any word are a frame.
   *
   * @param near the next frame whose cue is known
   */
  #unknownVerb(quoted: number, near: Frame | undefined): Frame | null {
    let k = quoted + 1;
    while (COMMA.has(this.#mark(k))) k++;
    const stretch = this.#stretches[~(this.#items[quoted] as number)] as QuotedStretch;
    const inner = this.#tokens.folded[stretch.last] as string;
    if (k === quoted + 1 && !COMMA.has(inner) && !'?!'.includes(inner)) return null;
    const phrase = this.#token(k) < 0 ? null : this.#phraseAfter(k);
    if (phrase === null || this.#token(phrase.to) < 0) return null;
    if (near !== undefined && near.from <= phrase.to + LONGEST_ROLE) return null;
    const verb = this.#token(phrase.to);
    const isWord = this.#tokens.kind[verb] === TokenKind.word && !this.#tokens.capital[verb];
    if (!isWord || (this.#bits(phrase.to) & ~(Word.role | Word.cue)) !== 0) return null;
    return {
      type: 'verb',
      group: null,
      cueFrom: verb,
      cueTo: verb + 1,
      source: phrase.source,
      shared: false,
      inverted: false,
      from: k,
      to: phrase.to + 1,
      addressee: null,
    };
  }

  #token(k: number): number {
    return k >= 0 && k < this.#items.length ? (this.#items[k] as number) : -1;
  }

  /** Bits of the phrase that the item's token belongs to; 0 for a quoted stretch or beyond the ends. */
  #bits(k: number): number {
    const token = this.#token(k);
    return token < 0 ? 0 : (this.#words.bits[this.#words.head[token] as number] as number);
  }

  #mark(k: number): string {
    const token = this.#token(k);
    return token >= 0 && this.#tokens.kind[token] === TokenKind.punctuation
      ? (this.#tokens.folded[token] as string)
      : '';
  }

  #isQuoted(k: number): boolean {
    return k >= 0 && k < this.#items.length && (this.#items[k] as number) < 0;
  }

  /** The item one past the token `to - 1`. */
  #itemAfter(k: number, to: number): number {
    let i = k;
    while (i < this.#items.length && (this.#items[i] as number) >= 0 && (this.#items[i] as number) < to) i++;
    return i;
  }

  /** The item of token `from`, looked for leftwards. */
  #itemAt(k: number, from: number): number {
    let i = k;
    while (i > 0 && (this.#token(i) < 0 ? false : this.#token(i) > from) && this.#token(i - 1) >= from) i--;
    return i;
  }

  #sourceOf(index: number): Source {
    const mention = this.#mentions.all[index] as Mention;
    return { from: mention.from, to: mention.to, mention: index, type: mention.type };
  }

  /** "Pat Caddell: Democrat voters worried …", "RAMOS: …": a name at the very start, then a colon. */
  #colon(): void {
    const first = this.#token(0);
    if (first < 0) return;
    const index = this.#mentions.startingAt[first] as number;
    if (index === -1) return;
    const mention = this.#mentions.all[index] as Mention;
    let k = this.#itemAfter(0, mention.to);
    if (mention.type === 'pronoun' || this.#bitsOf(mention) & Word.label) return;
    if (mention.afterTo > mention.afterFrom) k = this.#itemAfter(k, mention.afterTo);
    if (!COLON.has(this.#mark(k)) || k + 1 >= this.#items.length) return;
    const at = this.#token(k);
    // "11:30", "Luke 4:12": a colon between figures is none
    if (this.#token(k + 1) >= 0 && adjoins(this.#tokens, at)) return;
    this.#frames.push({
      type: 'colon',
      group: null,
      cueFrom: at,
      cueTo: at + 1,
      source: this.#sourceOf(index),
      shared: false,
      inverted: false,
      from: 0,
      to: k + 1,
      addressee: null,
    });
  }

  #bitsOf(mention: Mention): number {
    let bits = 0;
    for (let i = mention.from; i < mention.to; i++) bits |= this.#words.bits[i] as number;
    return bits;
  }

  #according(k: number, token: number, bits: number): void {
    const cueTo = this.#words.to[token] as number;
    const after = this.#itemAfter(k, cueTo);
    if (bits & Word.accordingEnclitic) {
      const source: Source = { from: token, to: cueTo, mention: -1, type: 'enclitic' };
      this.#push({ type: 'according', cueFrom: token, cueTo, source, inverted: true, from: k, to: after });
    } else if (bits & Word.accordingBefore) {
      // dative and other uses behind a predicate are no frame: a comma or the start comes before, or a comma behind
      const phrase = this.#phraseAfter(after);
      if (phrase === null) return;
      this.#push({
        type: 'according',
        cueFrom: token,
        cueTo,
        source: phrase.source,
        inverted: true,
        from: k,
        to: phrase.to,
      });
    } else {
      const phrase = this.#phraseBefore(k - 1);
      if (phrase === null) return;
      this.#push({
        type: 'according',
        cueFrom: token,
        cueTo,
        source: phrase.source,
        inverted: false,
        from: phrase.from,
        to: after,
      });
    }
  }

  #push(frame: Omit<Frame, 'group' | 'shared' | 'addressee'> & Partial<Frame>): void {
    const last = this.#frames[this.#frames.length - 1];
    if (
      last !== undefined &&
      frame.source !== null &&
      last.source !== null &&
      frame.source.from === last.source.from &&
      !frame.shared
    ) {
      // "kata Lavrov menambahkan": two verbs, one source between them
      if (last.inverted && last.to >= frame.from) {
        last.to = Math.max(last.to, frame.to);
        return;
      }
    }
    this.#frames.push({ group: null, shared: false, addressee: null, ...frame });
  }

  #verb(k: number, token: number): void {
    const meaning = this.#words.meaning[token];
    if (!meaning) return;
    const cueTo = this.#words.to[token] as number;
    const next = this.#itemAfter(k, cueTo);
    if (this.#isNoun(k)) return;
    for (const group of meaning.cues) {
      const frame = this.#frame(group, k, token, cueTo, next);
      if (frame !== null) {
        this.#push(frame);
        return;
      }
    }
  }

  /** "the report", "his claims", "Clinton's remarks": a cue behind an article, a possessive or a preposition is a noun. */
  #isNoun(k: number): boolean {
    const before = this.#bits(k - 1);
    if (this.#token(k - 1) < 0) return false;
    if (before & Word.determiner && !(before & (Word.pronoun | Word.relative))) return !this.#isPronounSubject(k - 1);
    // "he's said" is a contraction, "Clinton's remarks" a possessive
    if (this.#mark(k - 2) === "'" && adjoins(this.#tokens, this.#token(k - 2)))
      return !(this.#bits(k - 3) & Word.pronoun);
    return (before & Word.preposition) !== 0 && !(before & (Word.infinitive | Word.conjunction));
  }

  /** "Both said", "many say", "some argue": determiners that stand alone as subject. */
  #isPronounSubject(k: number): boolean {
    return (this.#bits(k) & Word.group) !== 0;
  }

  #frame(group: CueGroup, k: number, token: number, cueTo: number, next: number): Frame | null {
    const base = { type: 'verb' as const, group, cueFrom: token, cueTo, shared: false, addressee: null };
    switch (group.speaker) {
      case 'enclitic': {
        const source: Source = { from: token, to: cueTo, mention: -1, type: 'enclitic' };
        const tail = this.#tail(group, next);
        return { ...base, source, inverted: true, from: k, to: tail.to, addressee: tail.addressee };
      }
      case 'after':
        return this.#isAfterContent(k) ? this.#inverted(base, k, next) : null;
      case 'agent':
        return this.#inverted(base, k, this.#bits(next) & Word.preposition ? next + 1 : next);
      case 'shared': {
        const before = this.#phraseBefore(this.#skipAuxiliaries(k - 1));
        const own = before !== null && this.#isProgressive(k) ? before : null;
        if (own !== null) return this.#straight(base, own.source, own.from, next);
        const source = this.#sharedSource(k);
        return source === null ? null : { ...this.#straight(base, source, k, next), shared: true };
      }
      case 'before':
      case 'either': {
        const subject = this.#subject(k, group.reports === 'speech');
        if (subject !== null && !subject.shared) return this.#straight(base, subject.source, subject.from, next);
        if (group.speaker === 'either' && subject === null && this.#isAfterContent(k)) {
          const inverted = this.#inverted(base, k, next);
          if (inverted !== null) return inverted;
        }
        if (subject !== null) return { ...this.#straight(base, subject.source, k, next), shared: true };
        return null;
      }
    }
  }

  /** A verb before its subject stands behind what was said, at the start of a sentence, or behind a comma. */
  #isAfterContent(k: number): boolean {
    if (k === 0 || this.#isQuoted(k - 1)) return true;
    if (this.#bits(k - 1) & Word.auxiliary) return this.#isAfterContent(k - 1);
    const mark = this.#mark(k - 1);
    return COMMA.has(mark) || mark === '–' || mark === '—' || mark === '-';
  }

  /** "is saying", "was arguing": a participle with its auxiliary has its own subject. */
  #isProgressive(k: number): boolean {
    return (this.#bits(k - 1) & Word.auxiliary) !== 0 && !this.#isQuoted(k - 1);
  }

  #straight(
    base: Omit<Frame, 'source' | 'inverted' | 'from' | 'to'>,
    source: Source,
    from: number,
    next: number,
  ): Frame {
    const tail = this.#tail(base.group, next);
    return { ...base, source, inverted: false, from, to: tail.to, addressee: tail.addressee };
  }

  #inverted(base: Omit<Frame, 'source' | 'inverted' | 'from' | 'to'>, k: number, next: number): Frame | null {
    const phrase = this.#phraseAfter(next) ?? (base.group?.speaker === 'after' ? this.#nounAfter(next) : null);
    if (phrase === null) return null;
    const tail = this.#tail(base.group, phrase.to, true);
    const from = this.#skipAuxiliaries(k - 1) + 1;
    return { ...base, source: phrase.source, inverted: true, from, to: tail.to, addressee: tail.addressee };
  }

  /** The person spoken to, right behind the verb ("told Reuters") or behind a preposition ("kepada Sputnik"). */
  #tail(group: CueGroup | null, next: number, inverted = false): { to: number; addressee: Source | null } {
    const preposition = (this.#bits(next) & Word.addressee) !== 0;
    if (!preposition && (inverted || !group?.takesAddressee)) {
      if (inverted && COMMA.has(this.#mark(next)) && this.#bits(next + 1) & Word.addressee)
        return this.#tail(group, next + 1, true);
      return { to: next, addressee: null };
    }
    const phrase = this.#phraseAfter(preposition ? next + 1 : next);
    if (phrase === null || phrase.source.mention === -1) return { to: next, addressee: null };
    // "warned Trump would lose": the person before a verb is the clause's subject
    if (!preposition && this.#bits(phrase.to) & Word.auxiliary) return { to: next, addressee: null };
    return { to: phrase.to, addressee: phrase.source };
  }

  #skipAuxiliaries(k: number): number {
    let i = k;
    while (i >= 0 && this.#token(i) >= 0) {
      const bits = this.#bits(i);
      const token = this.#token(i);
      const contraction =
        this.#mark(i) === "'" ||
        (this.#mark(i - 1) === "'" &&
          adjoins(this.#tokens, token - 1) &&
          (this.#tokens.folded[token] as string).length <= 2);
      const adverb = bits & Word.auxiliary && !(bits & (Word.person | Word.group | Word.pronoun));
      if (!adverb && !contraction && !(bits & Word.time && i > 0 && this.#bits(i - 1) & Word.auxiliary)) break;
      i--;
    }
    return i;
  }

  /** The subject of the verb at item `k`: the noun phrase before it, also across an apposition or a relative clause. */
  #subject(k: number, speech: boolean): { source: Source; from: number; shared: boolean } | null {
    const i = this.#skipAuxiliaries(k - 1);
    const token = this.#token(i);
    if (token < 0) return null;
    const bits = this.#bits(i);
    if (bits & Word.relative && !this.#mentionEndsAt(token)) return this.#antecedent(i);
    const mark = this.#mark(i);
    if (COMMA.has(mark) || mark === '–' || mark === '—') {
      const own = this.#acrossApposition(i);
      if (own !== null) return { ...own, shared: false };
      return this.#sharedSubject(i);
    }
    if (bits & Word.conjunction && !(bits & (Word.person | Word.group))) return this.#sharedSubject(i);
    if (bits & Word.infinitive) return this.#sharedSubject(i);
    const phrase = this.#phraseBefore(i);
    // only speech is put into the mouth of a noun nobody knows: "the new plans …" is no wish of "the new"
    if (phrase === null || (phrase.source.mention === -1 && !speech && phrase.source.to - phrase.source.from < 3))
      return null;
    return { ...phrase, shared: false };
  }

  #mentionEndsAt(token: number): boolean {
    return (this.#mentions.endingAt[token] as number) !== -1;
  }

  #antecedent(i: number): { source: Source; from: number; shared: boolean } | null {
    let k = i - 1;
    if (COMMA.has(this.#mark(k))) k--;
    const token = this.#token(k);
    const index = token < 0 ? -1 : (this.#mentions.endingAt[token] as number);
    if (index === -1) return null;
    return { source: this.#sourceOf(index), from: i, shared: false };
  }

  #sharedSubject(i: number): { source: Source; from: number; shared: boolean } | null {
    const source = this.#sharedSource(i);
    return source === null ? null : { source, from: i, shared: true };
  }

  /** The source of the frame before, else the sentence's own subject. */
  #sharedSource(k: number): Source | null {
    const last = this.#frames[this.#frames.length - 1];
    if (last?.source) return last.source;
    return this.#sentenceSubject(k);
  }

  /** The sentence's own subject, if it stands before item `k`. */
  #sentenceSubject(k: number): Source | null {
    const source = this.#statement.subject;
    return source !== null && source.from < this.#token(k) ? source : null;
  }

  /** From the closing comma of "X, the mayor of Y, said": X, or Y where the name itself stands between the commas. */
  #acrossApposition(comma: number): { source: Source; from: number } | null {
    const dash = !COMMA.has(this.#mark(comma));
    for (let i = comma - 1; i > 0 && comma - i < SUBJECT_REACH; i--) {
      if (this.#isQuoted(i)) return null;
      const mark = this.#mark(i);
      if (!(dash ? mark === this.#mark(comma) : COMMA.has(mark))) continue;
      const inner = this.#token(i + 1);
      const innerMention = inner < 0 ? -1 : (this.#mentions.startingAt[inner] as number);
      const outer = this.#token(i - 1);
      const outerMention = outer < 0 ? -1 : (this.#mentions.endingAt[outer] as number);
      if (innerMention !== -1) {
        const mention = this.#mentions.all[innerMention] as Mention;
        // the name itself between the commas ("the Fed chair, Janet Yellen,")
        if (mention.type !== 'nominal' && !this.#isPlace(mention) && this.#itemAfter(i + 1, mention.to) === comma) {
          if (
            mention.type === 'pronoun' ||
            outerMention === -1 ||
            (this.#mentions.all[outerMention] as Mention).type === 'nominal' ||
            this.#hasOffice(this.#mentions.all[outerMention] as Mention)
          )
            return { source: this.#sourceOf(innerMention), from: i + 1 };
        }
      }
      // "Dean Johnson, a salesman from Sumter, South Carolina, says": a place between commas names nobody
      const governed = outerMention !== -1 && this.#isGoverned(i - 1, this.#mentions.all[outerMention] as Mention);
      if (governed || (innerMention !== -1 && this.#isPlace(this.#mentions.all[innerMention] as Mention))) continue;
      const relative =
        this.#bits(i + 1) &
        (Word.relative | Word.determiner | Word.person | Word.title | Word.role | Word.preposition | Word.place);
      if (outerMention !== -1 && (relative || dash || this.#tokens.kind[inner] === TokenKind.number)) {
        const mention = this.#mentions.all[outerMention] as Mention;
        return { source: this.#sourceOf(outerMention), from: this.#itemAt(i - 1, mention.from) };
      }
    }
    return null;
  }

  #isPlace(mention: Mention): boolean {
    const last = this.#words.head[mention.to - 1] as number;
    return mention.type === 'name' && ((this.#words.bits[last] as number) & Word.place) !== 0;
  }

  /** Whether a preposition stands before a mention that ends at item `i`. */
  #isGoverned(i: number, mention: Mention): boolean {
    const bits = this.#bits(this.#itemAt(i, mention.from) - 1);
    return (bits & Word.preposition) !== 0 && !(bits & Word.conjunction);
  }

  #hasOffice(mention: Mention): boolean {
    return mention.roleTo > mention.roleFrom;
  }

  /** The noun phrase that ends at item `i`. */
  #phraseBefore(i: number): { source: Source; from: number } | null {
    const token = this.#token(i);
    if (token < 0) return null;
    const index = this.#mentions.endingAt[token] as number;
    if (index !== -1) {
      const mention = this.#mentions.all[index] as Mention;
      const from = this.#itemAt(i, mention.from);
      const governed = (this.#bits(from - 1) & Word.preposition) !== 0 && !(this.#bits(from - 1) & Word.conjunction);
      if (!governed) {
        const opening = mention.type === 'pronoun' ? from : this.#phraseStart(from);
        return this.#coordinated(from, mention) ?? { source: this.#sourceOf(index), from: opening };
      }
    }
    return this.#chunkBefore(i);
  }

  /** "an angry Hollande", "the Harbour Bank": article and adjectives before a name belong to the frame. */
  #phraseStart(from: number): number {
    for (let k = from - 1; k >= 0 && from - k < LONGEST_ROLE; k--) {
      const token = this.#token(k);
      if (token < 0 || COMMA.has(this.#mark(k))) return k + 1;
      const bits = this.#bits(k);
      if (bits & Word.determiner) return k;
      const possessive = this.#mark(k) === "'" && adjoins(this.#tokens, token);
      if (!possessive && (this.#mark(k) !== '' || bits & (FUNCTION_WORD | Word.cue | Word.time))) return from;
    }
    return from;
  }

  /** "Trump and Ryan said": both, if the first of them opens the clause. */
  #coordinated(from: number, last: Mention): { source: Source; from: number } | null {
    if (last.type !== 'name' || !(this.#bits(from - 1) & Word.nameLink && this.#bits(from - 1) & Word.conjunction))
      return null;
    const token = this.#token(from - 2);
    const index = token < 0 ? -1 : (this.#mentions.endingAt[token] as number);
    if (index === -1) return null;
    const first = this.#mentions.all[index] as Mention;
    const start = this.#itemAt(from - 2, first.from);
    const opens =
      start === 0 ||
      COMMA.has(this.#mark(start - 1)) ||
      this.#isQuoted(start - 1) ||
      (this.#bits(start - 1) & (Word.complementizer | Word.conjunction)) !== 0;
    if (first.type !== 'name' || !opens) return null;
    return { source: { from: first.from, to: last.to, mention: -1, type: 'nominal' }, from: start };
  }

  /** A noun phrase whose head no list knows: everything between the clause's start and the verb. */
  #chunkBefore(i: number): { source: Source; from: number } | null {
    let from = i;
    for (let k = i; k >= 0 && i - k < SUBJECT_REACH; k--) {
      const token = this.#token(k);
      if (token < 0) break;
      const mark = this.#mark(k);
      if (
        mark !== '' &&
        !(
          mark === "'" ||
          mark === '’' ||
          (mark === '-' && adjoins(this.#tokens, token)) ||
          mark === '.' ||
          mark === '$' ||
          mark === '%' ||
          mark === '&'
        )
      )
        break;
      const bits = this.#bits(k);
      if (bits & (Word.complementizer | Word.relative) && !(bits & Word.determiner && k < i)) break;
      if (bits & Word.conjunction && !(bits & Word.preposition) && !this.#joinsNouns(k)) break;
      if (
        bits & Word.cue &&
        !(bits & (Word.organization | Word.group | Word.person | Word.role)) &&
        !(this.#bits(k - 1) & (Word.determiner | Word.preposition))
      )
        break;
      from = k;
    }
    // adverbials before the subject ("On Monday Trump said") are no part of it
    const first = this.#token(from);
    if (first < 0) return null;
    const startBits = this.#bits(from);
    const index = this.#mentions.startingAt[first] as number;
    if (index !== -1) return { source: this.#sourceOf(index), from };
    if (startBits & (Word.preposition | Word.infinitive)) return null;
    if (startBits & Word.determiner || this.#tokens.capital[first]) {
      const last = this.#token(i);
      if (i - from > 14 || startBits & Word.auxiliary) return null;
      return { source: { from: first, to: last + 1, mention: -1, type: 'nominal' }, from };
    }
    return null;
  }

  #joinsNouns(k: number): boolean {
    const after = this.#token(k + 1);
    const before = this.#token(k - 1);
    return (
      after >= 0 &&
      before >= 0 &&
      (this.#mentions.startingAt[after] as number) !== -1 &&
      (this.#mentions.endingAt[before] as number) !== -1
    );
  }

  /** "said the narrator in the spot": behind a verb only "of" and its like surely belong to the noun. */
  #withoutAdverbials(index: number): Source {
    const source = this.#sourceOf(index);
    const mention = this.#mentions.all[index] as Mention;
    if (mention.type !== 'nominal') return source;
    for (let i = mention.head + 1; i < mention.to; i++) {
      const bits = this.#words.bits[this.#words.head[i] as number] as number;
      if (bits & Word.preposition && !(bits & Word.nameLink)) return { ...source, to: i };
    }
    return source;
  }

  /** The noun phrase that starts at item `i`. */
  #phraseAfter(i: number): { source: Source; to: number } | null {
    const token = this.#token(i);
    if (token < 0) return null;
    const index = this.#mentions.startingAt[token] as number;
    if (index !== -1) {
      const mention = this.#mentions.all[index] as Mention;
      let to = this.#itemAfter(i, mention.to);
      // "said the senator, Ted Cruz,", "kata Kasubdit …, AKBP Ferdiyan Fahmi": the name behind the office
      const named = mention.type === 'nominal' && mention.kind === 'person' ? this.#nameInApposition(to) : null;
      if (named !== null) return named;
      const titled = mention.kind === 'person' && mention.type === 'name' ? null : this.#nameBehind(to);
      if (titled !== null) return titled;
      if (this.#possessive(to)) return this.#chunkAfter(i);
      if (mention.afterTo > mention.afterFrom) to = this.#itemAfter(to, mention.afterTo);
      return { source: this.#withoutAdverbials(index), to };
    }
    return this.#chunkAfter(i);
  }

  /** "Republican party boss Reince Priebus": a name right behind a word or two in lower case. */
  #nameBehind(k: number): { source: Source; to: number } | null {
    for (let i = k; i < k + LONGEST_ROLE; i++) {
      const token = this.#token(i);
      if (token < 0) return null;
      const glued = this.#mark(i) === '-' || this.#mark(i) === '/' || this.#tokens.kind[token] === TokenKind.number;
      if (!glued && (this.#mark(i) !== '' || this.#bits(i) & (FUNCTION_WORD | Word.cue | Word.time))) return null;
      const index = this.#mentions.startingAt[token] as number;
      if (index === -1) continue;
      const mention = this.#mentions.all[index] as Mention;
      if (mention.type !== 'name') return null;
      const end = this.#itemAfter(i, mention.to);
      return {
        source: this.#sourceOf(index),
        to: mention.afterTo > mention.afterFrom ? this.#itemAfter(end, mention.afterTo) : end,
      };
    }
    return null;
  }

  /** "Trump's lawyers": the name only owns the noun behind it. */
  #possessive(k: number): boolean {
    return this.#mark(k) === "'" && this.#token(k + 1) >= 0 && this.#token(k + 1) === this.#token(k) + 1;
  }

  #chunkAfter(i: number): { source: Source; to: number } | null {
    const chunk = this.#nounPhraseAfter(i);
    if (chunk === null) return null;
    return this.#nameInApposition(chunk.to) ?? chunk;
  }

  /** "ujar nakhoda kapal": behind a verb that only its speaker can follow, any words are the speaker. */
  #nounAfter(i: number): { source: Source; to: number } | null {
    let to = i;
    while (
      this.#token(to) >= 0 &&
      to - i < LONGEST_ROLE &&
      this.#mark(to) === '' &&
      !(this.#bits(to) & (FUNCTION_WORD | Word.cue | Word.time))
    )
      to++;
    if (to === i) return null;
    const source: Source = { from: this.#token(i), to: this.#token(to - 1) + 1, mention: -1, type: 'nominal' };
    return this.#nameInApposition(to) ?? { source, to };
  }

  /** "sang insinyur, Ratna Lestari,": the name between commas behind a noun phrase. */
  #nameInApposition(comma: number): { source: Source; to: number } | null {
    const inner = COMMA.has(this.#mark(comma)) ? this.#token(comma + 1) : -1;
    const index = inner < 0 ? -1 : (this.#mentions.startingAt[inner] as number);
    if (index === -1 || (this.#mentions.all[index] as Mention).type !== 'name') return null;
    return { source: this.#sourceOf(index), to: this.#itemAfter(comma + 1, (this.#mentions.all[index] as Mention).to) };
  }

  #nounPhraseAfter(i: number): { source: Source; to: number } | null {
    const first = this.#token(i);
    const titled = this.#tokens.capital[first] ? null : this.#nameBehind(i + 1);
    if (titled !== null) return titled;
    if (!(this.#bits(i) & Word.determiner) && !this.#tokens.capital[first]) return null;
    let to = i;
    for (; to < this.#items.length && to - i < 14; to++) {
      const token = this.#token(to);
      if (token < 0) break;
      const mark = this.#mark(to);
      if (mark !== '' && !(mark === "'" || (mark === '-' && adjoins(this.#tokens, token)))) break;
      const bits = this.#bits(to);
      if (to > i && bits & FUNCTION_WORD && !(bits & (Word.determiner | Word.preposition))) break;
      if (to > i && bits & Word.cue && !(bits & (Word.organization | Word.group | Word.person | Word.role))) break;
    }
    while (to > i && this.#bits(to - 1) & (Word.preposition | Word.determiner)) to--;
    const last = this.#token(to - 1);
    return to > i ? { source: { from: first, to: last + 1, mention: -1, type: 'nominal' }, to } : null;
  }
}

export { CLAUSE_BREAK, COLON, COMMA };
