/** Pronouns and endings turned into the person they mean, by what the text talks about at that point. */

import { Word } from '../attribution-grammar.ts';
import type { Gender, Mention } from '../mentions/mention.ts';
import type { Statement } from '../statements.ts';
import type { Reading, Source } from '../subjects.ts';
import type { ChooseAntecedent } from './antecedents.ts';
import type { Entities } from './entities.ts';
import { isDefinite } from './roles.ts';
import { Salience, type TokenSpan } from './salience.ts';

/** Fewest items of a sentence that sets a topic. */
const SHORTEST = 4;
/** How often a dropped subject or an ending means the topic before it: as pronouns in English, where it was measured. */
const TOPIC_GOES_ON = 0.85;

/** How many statements back "they" may point, and how far it is trusted. */
const BODY_REACH = 2;
const BODY_GOES_ON = 0.75;

/** Who speaks first in a statement: the words, and whom they mean; null and -1 if nobody does. */
export interface Spoken {
  readonly source: Source | null;
  readonly entity: number;
  /** The words that a pronoun stands for, if the person is not named. */
  readonly phrase?: Source | undefined;
}

/** Whom words mean, and how sure that is (0…1); entity -1 if nobody is known. */
export interface Referent {
  readonly entity: number;
  readonly certainty: number;
  /** What stands for those who are no entity ("officials"), where a pronoun points back to them. */
  readonly phrase?: Source;
}

const NOTHING: TokenSpan = { from: 0, to: 0 };

/** Words that mean nobody known. */
export const NOBODY: Referent = { entity: -1, certainty: 1 };

const isKnown = (id: number) => id !== -1;

/** Follows the text statement by statement and remembers who it is about. */
export class Discourse {
  readonly #reading: Reading;
  readonly #entities: Entities;
  readonly #choose: ChooseAntecedent;
  readonly #salience: Salience;
  /** The body or group that was the latest subject or speaker. */
  #latestBody: Source | null = null;
  #latestBodyAt = 0;

  constructor(reading: Reading, entities: Entities, choose: ChooseAntecedent) {
    this.#reading = reading;
    this.#entities = entities;
    this.#choose = choose;
    this.#salience = new Salience(reading, entities);
  }

  /**
   * The entity that a source means.
   *
   * @param index number of the statement
   * @param said the source's own words before it, in which nobody calls oneself by name
   */
  resolve(source: Source, statement: Statement, index: number, said: TokenSpan = NOTHING): Referent {
    if (source.binder !== undefined) return { phrase: source.binder, ...this.resolve(source.binder, statement, index) };
    if (source.type === 'enclitic') return this.#topic(source, index);
    if (source.mention === -1) return source.type === 'pronoun' ? this.#body(index) : NOBODY;
    const mention = this.#reading.mentions.all[source.mention] as Mention;
    const entity = this.#entities.of[source.mention] as number;
    // "the 61-year-old" takes somebody up again as a pronoun does
    if (mention.type === 'nominal' && entity === -1 && this.#isByAge(mention))
      return this.#antecedent(mention.gender, statement, index, mention.from, said);
    if (mention.type !== 'pronoun') return { entity, certainty: 1 };
    if (this.#reading.words.meaning[mention.from]?.pronoun?.person === 'first') return NOBODY;
    if (mention.number === 'many' || this.#meansSeveral(mention)) return this.#body(index);
    return this.#antecedent(mention.gender, statement, index, mention.from, said);
  }

  /** "sagten sie": whether the verb right before a pronoun, else the one right behind it, stands in the plural. */
  #meansSeveral({ from, to }: Mention): boolean {
    const { tokens, words } = this.#reading;
    const { pluralEndings } = words.meaning[from]?.pronoun ?? {};
    if (pluralEndings === undefined) return false;
    const isVerb = (i: number) => {
      const finite = words.meaning[i]?.cues.every((group) => !group.participle) ?? false;
      return finite && ((words.bits[i] as number) & (Word.cue | Word.auxiliary)) !== 0;
    };
    const verb = tokens.folded[from > 0 && isVerb(from - 1) ? from - 1 : to];
    return (
      verb !== undefined &&
      (verb === tokens.folded[from - 1] || isVerb(to)) &&
      pluralEndings.some((end) => verb.endsWith(end))
    );
  }

  #isByAge({ from, head, to, number }: Mention): boolean {
    const { ageNouns, tokens, words } = this.#reading;
    if (ageNouns.size === 0 || number === 'many') return false;
    const first = words.bits[from] as number;
    if (first & Word.determiner && !(first & Word.definite)) return false;
    for (let i = head; i < to; i++) if (ageNouns.has(tokens.folded[i] as string)) return true;
    return false;
  }

  /** Takes note of who a statement is about, once it has been read. */
  advance(statement: Statement, index: number, { source, entity, phrase }: Spoken): void {
    // captions and credits ("Getty.") are about nobody
    if (statement.items.length < SHORTEST) return;
    this.#noteBody(source ?? statement.subject, index);
    const speaker = entity === -1 ? this.#stranger(phrase ?? source, statement) : entity;
    const referent = speaker !== -1 ? NOBODY : this.subject(statement, index);
    const subject =
      [speaker, referent.entity, this.#stranger(referent.phrase ?? statement.subject, statement)].find(isKnown) ?? -1;
    this.#salience.note(statement, index, subject, speaker);
    if (subject < 0 && statement.subject !== null && this.#isStranger(statement.subject))
      this.#salience.interrupt(index, statement.subject);
  }

  /** The number of a person who is spoken of without a name; -1 where it is nobody, or may be somebody named before ("the senator"). */
  #stranger(source: Source | null, { block }: Statement): number {
    const mention = source === null ? undefined : this.#reading.mentions.all[source.mention];
    if (source === null || mention === undefined || !this.#isStranger(source)) return -1;
    const known = isDefinite(this.#reading.words, mention) && this.#salience.isSomebodyNamedIn(block);
    return known ? -1 : this.#salience.numberOf(source);
  }

  /** "o delegado": one person whom the text does not name. */
  #isStranger(source: Source | null): boolean {
    const mention = source === null ? undefined : this.#reading.mentions.all[source.mention];
    return mention?.type === 'nominal' && mention.kind === 'person' && mention.number === 'one';
  }

  /** The entity that a statement's subject means: the first mention no preposition governs. */
  subject(statement: Statement, index: number): Referent {
    const source = statement.subject;
    return source === null ? NOBODY : this.resolve(source, statement, index);
  }

  /** Who is spoken of, if the verb agrees with that person ("Dodala, že …": no man). */
  #topic({ from, to }: Source, index: number): Referent {
    const entity = this.#salience.topic(index);
    const { verbAgreement, tokens } = this.#reading;
    const gender = this.#entities.all[entity]?.gender ?? 'any';
    const others = verbAgreement ? [verbAgreement.many] : [];
    if (verbAgreement && gender === 'masculine') others.push(verbAgreement.feminine);
    if (verbAgreement && gender === 'feminine') others.push(verbAgreement.masculine);
    const clashes = (i: number) => others.some((endings) => endings.some((end) => tokens.folded[i]?.endsWith(end)));
    for (let i = from; i < to; i++) if (clashes(i)) return NOBODY;
    const phrase = this.#salience.stranger(entity);
    return phrase === undefined
      ? { entity, certainty: TOPIC_GOES_ON }
      : { entity: -1, certainty: TOPIC_GOES_ON, phrase };
  }

  /** "They": the body or group that spoke or acted last, unless that is long ago. */
  #body(index: number): Referent {
    const source = this.#latestBody;
    if (source === null || index - this.#latestBodyAt > BODY_REACH) return NOBODY;
    const entity = this.#entities.of[source.mention] as number;
    return { entity, certainty: BODY_GOES_ON, ...(entity === -1 ? { phrase: source } : {}) };
  }

  #noteBody(source: Source | null, index: number): void {
    const mention = this.#reading.mentions.all[source?.mention ?? -1];
    if (source === null || mention === undefined) return;
    const kind = this.#entities.all[this.#entities.of[source.mention] as number]?.kind ?? mention.kind;
    if (mention.type === 'pronoun') {
      // "they" keeps them in mind, "he" does not
      if (mention.number === 'many' && index - this.#latestBodyAt <= BODY_REACH) this.#latestBodyAt = index;
    } else if (kind === 'organization' || kind === 'group' || mention.number === 'many') {
      this.#latestBody = source;
      this.#latestBodyAt = index;
    } else this.#latestBody = null;
  }

  #antecedent(gender: Gender, statement: Statement, index: number, token: number, said: TokenSpan): Referent {
    const chosen = this.#choose(
      this.#salience.candidates(gender, statement, index, token, said),
      this.#reading.tokens.start[token] as number,
    );
    if (chosen === null) return NOBODY;
    this.#salience.meant(chosen.entity);
    const phrase = this.#salience.stranger(chosen.entity);
    if (phrase !== undefined) return { entity: -1, certainty: chosen.probability, phrase };
    return { entity: chosen.entity, certainty: chosen.probability };
  }
}
