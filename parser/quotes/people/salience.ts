/** Who a text has spoken of, and how: what stands behind the features by which a pronoun's antecedent is chosen. */

import { type Tokens, textOf } from '../../text/tokens.ts';
import { Word } from '../attribution-grammar.ts';
import type { Gender, Mention } from '../mentions/mention.ts';
import { isOwner } from '../mentions/owners.ts';
import type { Statement } from '../statements.ts';
import type { Reading, Source } from '../subjects.ts';
import type { AntecedentFeature, Candidate } from './antecedents.ts';
import type { Entities } from './entities.ts';

/** How many statements back a pronoun may point. */
const REACH = 6;
/** How many statements back a dropped subject may point. */
const TOPIC_REACH = 4;
/** How many persons are kept in mind. */
const MEMORY = 12;
/** The logarithm (base 2) of how many mentions by name say all that their number can. */
const MOST_FREQUENT = 4;

/** The highest number of a person whom the text does not name. */
const FIRST_STRANGER = -2;
/** What such a person has in place of an entity. */
const UNNAMED = { kind: 'person', gender: 'any', words: [], heads: new Set<string>(), mentions: [] } as const;

/** The part a mention plays in its clause, from the least to the most salient. */
const Part = { inside: 0, owner: 1, governed: 2, plain: 3 } as const;
type Part = (typeof Part)[keyof typeof Part];

/** Features by distance. */
const SUBJECT = byDistance('subject');
const SPOKE = byDistance('spoke');
const NAMED = byDistance('named');
/** Features of those who were no subject within reach, by the most salient part they played. */
const ONLY: readonly (AntecedentFeature | undefined)[] = ['inside-only', 'owner-only', 'governed-only'];

/** Tokens `[from, to)`. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** What is remembered of a person; statements and blocks as numbers. */
interface Trace {
  subjectAt: number;
  subjectBlock: number;
  spokeAt: number;
  namedAt: number;
  namedBlock: number;
  /** When the person was last named or meant, be it inside quotation marks. */
  seenAt: number;
  /** The most salient part played within reach. */
  part: Part;
  /** How often named. */
  named: number;
  /** Whether named in the title. */
  titled: boolean;
}

/** Remembers the persons of a text as it is read. */
export class Salience {
  readonly #reading: Reading;
  readonly #entities: Entities;
  readonly #traces = new Map<number, Trace>();
  /** Entities, the one seen last at the end. */
  readonly #recent: number[] = [];
  /** Persons whom the text does not name, by their numbers, which are below those of entities. */
  readonly #strangers = new Map<number, Source>();
  #latestSubject = -1;
  /** The latest subject whom the text names. */
  #latestTopic = -1;
  /** The last statement about one person whom the text does not name. */
  #strangerAt = -1;
  #latestStranger = -1;
  #latestVoice = -1;
  #latestNamed = -1;
  #latestMeant = -1;
  /** Named last of those who are surely persons. */
  #latestPerson = -1;

  constructor(reading: Reading, entities: Entities) {
    this.#reading = reading;
    this.#entities = entities;
  }

  /**
   * The persons a pronoun at a token may mean: those named before it in its statement, then the one seen last first.
   *
   * @param said what the person meant says before the pronoun
   */
  candidates(gender: Gender, statement: Statement, index: number, token: number, said: TokenSpan): Candidate[] {
    const here = this.#namesIn(statement, token, said);
    const near = this.#recent.filter((id) => index - (this.#traces.get(id) as Trace).seenAt <= REACH).reverse();
    return [...new Set([...here.keys(), ...near])]
      .filter((entity) => this.#fits(entity, gender))
      .map((entity) => ({
        entity,
        name: this.#nameOf(entity),
        features: this.#features(entity, gender, statement, index, here.get(entity)),
      }));
  }

  /** Takes note of a statement once it has been read, of who its subject is and who speaks first in it (-1: nobody). */
  note(statement: Statement, index: number, subject: number, speaker: number): void {
    for (const [entity, part] of this.#namesIn(statement, statement.to)) {
      const trace = this.#touch(entity);
      trace.part = index - trace.seenAt > REACH ? part : (Math.max(part, trace.part) as Part);
      trace.seenAt = index;
      if (part === Part.inside) continue;
      trace.namedAt = index;
      trace.namedBlock = statement.block;
      trace.named++;
      if (statement.block === 0) trace.titled = true;
      if (this.#fits(entity, 'any')) this.#latestNamed = entity;
      if (this.#entities.all[entity]?.kind === 'person') this.#latestPerson = entity;
    }
    if (subject !== -1) {
      const trace = this.#touch(subject);
      trace.subjectAt = index;
      trace.subjectBlock = statement.block;
      trace.seenAt = index;
      // what a name is for others, the noun phrase is for a person without one
      if (subject < 0) [trace.namedAt, trace.namedBlock, trace.named] = [index, statement.block, trace.named + 1];
      if (this.#fits(subject, 'any')) this.#latestSubject = subject;
      if (this.#fits(subject, 'any') && subject >= 0) this.#latestTopic = subject;
    }
    if (speaker !== -1) {
      const trace = this.#touch(speaker);
      trace.spokeAt = index;
      trace.seenAt = index;
      if (this.#fits(speaker, 'any')) this.#latestVoice = speaker;
    }
  }

  /** Whether a block has named a person so far. */
  isSomebodyNamedIn(block: number): boolean {
    return this.#traces.get(this.#latestNamed)?.namedBlock === block;
  }

  /** The number of a person whom the text does not name ("one delegate"), by which `note` knows the person too. */
  numberOf(stranger: Source): number {
    const number = FIRST_STRANGER - stranger.mention;
    this.#strangers.set(number, stranger);
    return number;
  }

  /** The words for a person whom the text does not name; undefined for an entity. */
  stranger(number: number): Source | undefined {
    return this.#strangers.get(number);
  }

  /** Takes note of a statement about somebody unnamed, whom a dropped subject behind it means. */
  interrupt(index: number, stranger: Source): void {
    this.#strangerAt = index;
    this.#latestStranger = this.numberOf(stranger);
  }

  /** Whom a dropped subject or an ending goes on with: the latest subject, named or not, else the person named last; -1 if they are far. */
  topic(index: number): number {
    const known = this.#traces.get(this.#latestTopic)?.subjectAt ?? -1;
    if (this.#strangerAt > known && index - this.#strangerAt <= TOPIC_REACH) return this.#latestStranger;
    const subject = this.#traces.get(this.#latestTopic);
    if (subject !== undefined && index - subject.subjectAt <= TOPIC_REACH) return this.#latestTopic;
    const person = this.#traces.get(this.#latestPerson);
    return person !== undefined && index - person.namedAt <= TOPIC_REACH ? this.#latestPerson : -1;
  }

  /** A pronoun was taken to mean this entity. */
  meant(entity: number): void {
    this.#latestMeant = entity;
  }

  #features(entity: number, gender: Gender, statement: Statement, index: number, here: number | undefined) {
    const trace = this.#traces.get(entity) ?? unseen();
    const { kind, gender: known, words, heads, mentions } = this.#entities.all[entity] ?? UNNAMED;
    const features = new Map<AntecedentFeature, number>();
    const set = (feature: AntecedentFeature | undefined, value: number | boolean) => {
      if (feature !== undefined && Number(value) !== 0) features.set(feature, Number(value));
    };
    const named = here !== undefined && here > Part.inside;
    const isSubject = here === Part.plain && this.#nameOfSubject(statement) === entity;
    set('subject-0', isSubject);
    set(SUBJECT[index - trace.subjectAt], true);
    set(SPOKE[index - trace.spokeAt], true);
    set('named-0', named);
    set(NAMED[index - trace.namedAt], true);
    if (!isSubject && index - trace.subjectAt > REACH) set(ONLY[Math.max(here ?? Part.inside, trace.part)], true);
    set('latest-subject', entity === this.#latestSubject);
    set('latest-voice', entity === this.#latestVoice);
    set('latest-named', entity === this.#latestNamed);
    set('latest-meant', entity === this.#latestMeant);
    set('subject-in-block', isSubject || trace.subjectBlock === statement.block);
    set('named-in-block', named || trace.namedBlock === statement.block);
    set('stranger', entity < 0);
    set('gender-agrees', gender !== 'any' && known === gender);
    set('person', kind === 'person');
    set('full-name', words.length > 1);
    set('introduced', heads.size > 0);
    set('in-title', trace.titled);
    set('frequent', Math.min(MOST_FREQUENT, Math.log2(1 + trace.named)));
    set('prominent', Math.min(MOST_FREQUENT, Math.log2(1 + mentions.length)));
    return features;
  }

  #fits(id: number, gender: Gender): boolean {
    if (id < 0) return gender === 'any' || this.#genderOf(id) === 'any' || this.#genderOf(id) === gender;
    const entity = this.#entities.all[id];
    if (entity === undefined || entity.kind === 'organization' || entity.kind === 'group') return false;
    return gender === 'any' || entity.gender === 'any' || entity.gender === gender;
  }

  #genderOf(stranger: number): Gender {
    return this.#reading.mentions.all[this.#strangers.get(stranger)?.mention ?? -1]?.gender ?? 'any';
  }

  #nameOf(id: number): string {
    const stranger = this.#strangers.get(id);
    if (stranger !== undefined) return textOf(this.#reading.tokens, stranger.from, stranger.to);
    return this.#entities.all[id]?.name ?? '';
  }

  #nameOfSubject({ subject }: Statement): number {
    return subject === null ? -1 : (this.#entities.of[subject.mention] ?? -1);
  }

  #touch(entity: number): Trace {
    const trace = this.#traces.get(entity) ?? unseen();
    this.#traces.set(entity, trace);
    const known = this.#recent.indexOf(entity);
    if (known !== -1) this.#recent.splice(known, 1);
    this.#recent.push(entity);
    if (this.#recent.length > MEMORY) this.#recent.shift();
    return trace;
  }

  /** Entities named in a statement before a token, in order, each with the most salient part it plays outside of what is said. */
  #namesIn({ from, items }: Statement, to: number, said: TokenSpan | null = null): Map<number, Part> {
    const { mentions, words, tokens } = this.#reading;
    const found = new Map<number, Part>();
    let next = 0;
    let before = 0;
    for (let i = from; i < to; i++) {
      while (next < items.length && (items[next] as number) < i) next++;
      const outside = items[next] === i && !(said !== null && i >= said.from && i < said.to);
      const mention = mentions.all[mentions.startingAt[i] as number];
      const id = this.#entities.of[mentions.startingAt[i] as number] ?? -1;
      if (mention !== undefined && id !== -1) {
        const part = outside ? partOf(mention, before, tokens) : Part.inside;
        found.set(id, Math.max(found.get(id) ?? 0, part) as Part);
        i = Math.max(i, mention.to - 1);
      }
      before = words.bits[words.head[i] as number] as number;
    }
    return found;
  }
}

function partOf(mention: Mention, before: number, tokens: Tokens): Part {
  if (isOwner(mention, tokens)) return Part.owner;
  if (mention.type !== 'name') return Part.plain;
  return before & Word.preposition && !(before & Word.conjunction) ? Part.governed : Part.plain;
}

function unseen(): Trace {
  const never = Number.NEGATIVE_INFINITY;
  return {
    subjectAt: never,
    subjectBlock: -1,
    spokeAt: never,
    namedAt: never,
    namedBlock: -1,
    seenAt: never,
    part: 0,
    named: 0,
    titled: false,
  };
}

/** Names of features by distance: "subject-1" … "subject-3", then "subject-far". */
function byDistance(what: 'subject' | 'spoke' | 'named'): readonly (AntecedentFeature | undefined)[] {
  return Array.from({ length: REACH + 1 }, (_, distance) => {
    if (distance === 0) return undefined;
    return distance > 3 ? (`${what}-far` as const) : (`${what}-${distance as 1 | 2 | 3}` as const);
  });
}
