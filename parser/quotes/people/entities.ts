/** Names that mean the same person or body are one entity: "Sergey Lavrov", "Lavrov", "sang menlu". */
import type { Phrases } from '../../../languages/phrases.ts';
import { TokenKind, type Tokens, textOf } from '../../text/tokens.ts';
import { bitsAt } from '../../text/word-classes.ts';
import { type AttributionGrammar, Word } from '../attribution-grammar.ts';
import type { Gender, Mention } from '../mentions/mention.ts';
import { baseForm, longestFirst, nameRank, type ShortName } from '../mentions/name-match.ts';
import type { Reading } from '../subjects.ts';
import { addRole, resolveAppositions, resolveOffices } from './roles.ts';

/** A person or body of the text: all its mentions taken together. */
export interface Entity {
  /** The fullest name the text gives. */
  name: string;
  /** Its words in folded form. */
  words: readonly string[];
  role: string | null;
  kind: Mention['kind'];
  gender: Gender;
  /** Indices of its mentions by name, in order. */
  readonly mentions: number[];
  /** Folded nouns that say what it is (minister, adviser), and offices by number. */
  readonly heads: Set<string>;
  readonly offices: Set<number>;
}

/** Entities, and which of them each mention means (-1: not known); a pronoun means none yet. */
export interface Entities {
  readonly all: Entity[];
  readonly of: Int32Array;
}

/** Entities of one word that are compared; a text that repeats a word under ever new names is no news. */
const MOST_NAMESAKES = 12;
/** The longest full name that a surname stands for. */
const LONGEST_PERSONAL = 4;

/** Coreference of names, offices and appositions: which mentions mean the same person or body. */
export function gatherEntities(reading: Reading, grammar: AttributionGrammar): Entities {
  const { mentions } = reading;
  const register = new NameRegister(reading, grammar.data?.shortName ?? 'last', grammar.data?.nameEndings ?? []);
  const of = new Int32Array(mentions.all.length).fill(-1);
  mentions.all.forEach((mention, index) => {
    if (mention.type === 'name') of[index] = register.enter(mention, index);
  });
  const entities = { all: register.entities, of };
  for (const entity of entities.all)
    if (entity.kind === 'unknown' && isPlace(entity, reading)) entity.kind = 'organization';
  resolveAppositions(reading, entities);
  resolveOffices(reading, entities);
  return entities;
}

/** "in Moskau": whether a name mostly stands behind a preposition that places. */
function isPlace({ mentions }: Entity, { tokens, words, mentions: { all }, locatives }: Reading): boolean {
  let located = 0;
  for (const index of mentions) {
    const { from } = all[index] as Mention;
    const article = from > 0 && (bitsAt(words, from - 1) & (Word.determiner | Word.preposition)) === Word.determiner;
    if (locatives.has(tokens.folded[article ? from - 2 : from - 1] ?? '')) located++;
  }
  return 2 * located > mentions.length;
}

/** Who has been named so far, found by the words of their names. */
class NameRegister {
  readonly entities: Entity[] = [];
  readonly #reading: Reading;
  readonly #shortName: ShortName;
  /** Case endings, the longest first. */
  readonly #endings: Phrases;
  readonly #byWord = new Map<string, number[]>();

  constructor(reading: Reading, shortName: ShortName, endings: Phrases) {
    this.#reading = reading;
    this.#endings = longestFirst(endings);
    this.#shortName = shortName;
  }

  /** The entity that a name means, made if it is new; -1 for a name without words. */
  enter(mention: Mention, index: number): number {
    const { tokens } = this.#reading;
    const words = nameWords(tokens, mention.nameFrom, mention.nameTo).map((word) => baseForm(word, this.#endings));
    if (words.length === 0) return -1;
    const known = this.#find(words, mention, (entity) => entity.words) ?? this.#findBare(words, mention) ?? -1;
    const id = known === -1 ? this.entities.length : known;
    if (known === -1) this.entities.push(unnamed(mention));
    const entity = this.entities[id] as Entity;
    entity.mentions.push(index);
    const name = textOf(tokens, mention.nameFrom, mention.nameTo);
    // of the forms of a declined name the shortest is mostly the nominative
    const shorter = this.#endings.length > 0 && known !== -1 && name.length < entity.name.length;
    if (words.length === entity.words.length && shorter && isSame(words, entity.words)) entity.name = name;
    else if (words.length === 1 && this.#endings.length > 0 && words[0] === entity.words.at(-1))
      entity.name = withShorterEnd(entity.name, entity.words, name);
    // of two spellings the one with accents is the fuller
    const accented = isSame(words.map(unaccented), entity.words) && !isSame(words, entity.words);
    if (words.length > entity.words.length || (accented && words.length === entity.words.length)) {
      entity.name = name;
      entity.words = words;
      for (const word of words) for (const form of new Set([word, unaccented(word)])) this.#list(form, id);
      if (this.#shortName === 'family-first') for (const name of familyNames(words)) this.#list(name, id);
    }
    if (entity.kind === 'unknown') entity.kind = isShortForm(entity, words) ? 'person' : mention.kind;
    if (entity.gender === 'any') entity.gender = mention.gender;
    addRole(this.#reading, entity, mention.roleFrom, mention.roleTo);
    addRole(this.#reading, entity, mention.afterFrom, mention.afterTo);
    return id;
  }

  /** The entity that a name fits where accents do not count ("Murátov"), as far as one of the two is written without any. */
  #findBare(words: readonly string[], mention: Mention): number | null {
    const bare = words.map(unaccented);
    const plain = isSame(words, bare);
    return this.#find(bare, mention, (entity) => {
      const known = entity.words.map(unaccented);
      return plain || isSame(entity.words, known) ? known : null;
    });
  }

  /**
   * The entity that a name fits best; of equals the one named last; null if none does.
   *
   * @param wordsOf the words of an entity as they are compared; null where it is not
   */
  #find(
    words: readonly string[],
    { kind, gender }: Mention,
    wordsOf: (entity: Entity) => readonly string[] | null,
  ): number | null {
    let best: number | null = null;
    let bestRank = 0;
    let bestPlace = -1;
    for (const id of this.#namesakes(words)) {
      const entity = this.entities[id] as Entity;
      const known = wordsOf(entity);
      if (known === null) continue;
      const rank = nameRank({ ...entity, words: known }, { words, kind, gender }, this.#shortName);
      const place = entity.mentions.at(-1) ?? -1;
      if (rank === 0 || rank < bestRank || (rank === bestRank && place < bestPlace)) continue;
      best = id;
      bestRank = rank;
      bestPlace = place;
    }
    return best;
  }

  /** Entities that share a name's first or last word. */
  #namesakes(words: readonly string[]): Set<number> {
    const ids = new Set<number>();
    for (const word of [words.at(-1) as string, words[0] as string])
      for (const id of (this.#byWord.get(word) ?? []).slice(-MOST_NAMESAKES)) ids.add(id);
    return ids;
  }

  #list(word: string, id: number): void {
    const ids = this.#byWord.get(word);
    if (ids === undefined) this.#byWord.set(word, [id]);
    else if (!ids.includes(id)) {
      ids.push(id);
      if (ids.length > 2 * MOST_NAMESAKES) ids.splice(0, MOST_NAMESAKES);
    }
  }
}

/** "Matti Ojalan" beside "Ojala": a name of which only the surname is declined, with the surname's shorter form. */
function withShorterEnd(name: string, words: readonly string[], surname: string): string {
  const blank = name.lastIndexOf(' ');
  const given = name.slice(0, blank + 1);
  const declined = given.trim().toLowerCase() !== words.slice(0, -1).join(' ');
  return blank === -1 || declined || surname.length >= name.length - given.length ? name : given + surname;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word, i) => word === b[i]);
}

function unnamed({ kind, gender }: Mention): Entity {
  return { name: '', words: [], role: null, kind, gender, mentions: [], heads: new Set(), offices: new Set() };
}

/** "Ana Petrov" that is called "Petrov" elsewhere is a person: bodies are cut to their first words or initials. */
function isShortForm({ words, kind }: Entity, name: readonly string[]): boolean {
  const full = words.length >= 2 && words.length <= LONGEST_PERSONAL;
  return kind === 'unknown' && full && name.length === 1 && words.at(-1) === name[0];
}

/** The longest family name that is written in one word with the given name, in letters. */
const LONGEST_FAMILY_NAME = 3;

/** What may be the family name at the beginning of a name that is one word. */
function familyNames([word = '']: readonly string[]): string[] {
  const lengths = Array.from({ length: Math.min(LONGEST_FAMILY_NAME, word.length - 1) }, (_, i) => i + 1);
  return lengths.map((length) => word.slice(0, length));
}

/** Accents of Latin, Greek and Cyrillic letters. */
const ACCENTS = /[\u0300-\u036f]/g;

function unaccented(word: string): string {
  return word.normalize('NFD').replace(ACCENTS, '');
}

/** The words of a name, folded; initials and marks left out. */
function nameWords(tokens: Tokens, from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.word && tokens.kind[i] !== TokenKind.character) continue;
    if (tokens.kind[i] === TokenKind.character) {
      // letters of a script without blanks run together to one word
      const joined = i > from && tokens.kind[i - 1] === TokenKind.character ? (words.pop() ?? '') : '';
      words.push(joined + (tokens.folded[i] as string));
      continue;
    }
    const initial = (tokens.end[i] as number) - (tokens.start[i] as number) === 1;
    if (!initial || to - from <= 2) words.push(tokens.folded[i] as string);
  }
  return words;
}
