/** Pronouns and endings turned into the person they mean, by what the text talks about at that point. */
import type { Entities, Entity } from './entities.ts';
import type { Gender, Mention } from './mention.ts';
import type { Statement } from './statements.ts';
import type { Reading, Source } from './subjects.ts';

/** How many statements back a pronoun may point. */
const REACH = 4;
/** Fewest items of a sentence that sets a topic. */
const SHORTEST = 4;
/** How many speakers and subjects are remembered. */
const MEMORY = 4;

/** Follows the text statement by statement and remembers who it is about. */
export class Discourse {
  readonly #reading: Reading;
  readonly #entities: Entities;
  /** Speakers and subjects, the latest last, each with the statement it was seen in. */
  readonly #centers: { readonly entity: number; readonly at: number }[] = [];
  /** Person named last, whatever its part in the sentence. */
  #lastNamed = -1;
  #lastNamedAt = -REACH;

  constructor(reading: Reading, entities: Entities) {
    this.#reading = reading;
    this.#entities = entities;
  }

  /**
   * The entity that a source means, or -1.
   *
   * @param index number of the statement
   */
  resolve(source: Source, statement: Statement, index: number): number {
    if (source.type === 'enclitic') return this.#recent('any', index);
    if (source.mention === -1) return -1;
    const mention = this.#reading.mentions.all[source.mention] as Mention;
    if (mention.type !== 'pronoun') return this.#entities.of[source.mention] as number;
    if (mention.number === 'many') return -1;
    if (this.#reading.words.meaning[mention.from]?.pronoun?.person === 'first') return -1;
    const inside = this.#subjectBefore(statement, mention.from, mention.gender);
    return inside !== -1 ? inside : this.#recent(mention.gender, index);
  }

  /** Takes note of who a statement is about, once it has been read. */
  advance(statement: Statement, index: number, speaker: number): void {
    // captions and credits ("Getty.") are about nobody
    if (statement.items.length < SHORTEST) return;
    const last = this.#lastPerson(statement);
    if (last !== -1) {
      this.#lastNamed = last;
      this.#lastNamedAt = index;
    }
    const subject = speaker !== -1 ? speaker : this.subject(statement, index);
    if (subject === -1 || !this.#isPerson(subject)) return;
    this.#centers.push({ entity: subject, at: index });
    if (this.#centers.length > MEMORY) this.#centers.shift();
  }

  /** The entity that a statement's subject means: the first mention no preposition governs. */
  subject(statement: Statement, index: number): number {
    const source = statement.subject;
    return source === null ? -1 : this.resolve(source, statement, index);
  }

  #isPerson(id: number): boolean {
    return this.#entities.all[id]?.kind !== 'organization';
  }

  #fits(id: number, gender: Gender): boolean {
    const entity = this.#entities.all[id] as Entity | undefined;
    if (entity === undefined || entity.kind === 'organization') return false;
    return gender === 'any' || entity.gender === 'any' || entity.gender === gender;
  }

  #recent(gender: Gender, index: number): number {
    for (let i = this.#centers.length - 1; i >= 0; i--) {
      const center = this.#centers[i] as { entity: number; at: number };
      if (index - center.at <= REACH && this.#fits(center.entity, gender)) return center.entity;
    }
    if (index - this.#lastNamedAt <= REACH && this.#fits(this.#lastNamed, gender)) return this.#lastNamed;
    return -1;
  }

  #subjectBefore(statement: Statement, token: number, gender: Gender): number {
    const source = statement.subject;
    if (source === null || source.from >= token || source.type !== 'name') return -1;
    const id = this.#entities.of[source.mention] as number;
    return this.#fits(id, gender) ? id : -1;
  }

  #lastPerson(statement: Statement): number {
    const { mentions } = this.#reading;
    let found = -1;
    for (const token of statement.items) {
      if (token < 0) continue;
      const index = mentions.startingAt[token] as number;
      if (index === -1) continue;
      const id = this.#entities.of[index] as number;
      if (id !== -1 && this.#entities.all[id]?.kind === 'person') found = id;
    }
    return found;
  }
}
