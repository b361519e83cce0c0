/** Names that mean the same person or body are one entity: "Sergey Lavrov", "Lavrov", "sang menlu". */
import { type AttributionGrammar, Word } from './attribution-grammar.ts';
import type { Gender, Mention, Mentions } from './mention.ts';
import { TokenKind, type Tokens } from './tokens.ts';
import type { WordClasses } from './word-classes.ts';

export interface Entity {
  /** The fullest name the text gives. */
  name: string;
  /** Its words in folded form. */
  words: readonly string[];
  role: string | null;
  kind: Mention['kind'];
  gender: Gender;
  /** Indices of its mentions, in order; pronouns are not among them. */
  readonly mentions: number[];
  /** Folded nouns that say what it is (minister, adviser), and offices by number. */
  readonly heads: Set<string>;
  readonly offices: Set<number>;
}

/** Entities, and which of them each mention means (-1: not known). */
export interface Entities {
  readonly all: Entity[];
  readonly of: Int32Array;
}

/** The longest phrase that counts as a role, in tokens: beyond it stands a story, not an office. */
const LONGEST_ROLE = 20;

export function gatherEntities(
  tokens: Tokens,
  words: WordClasses,
  mentions: Mentions,
  grammar: AttributionGrammar,
): Entities {
  const entities: Entities = { all: [], of: new Int32Array(mentions.all.length).fill(-1) };
  const byWord = new Map<string, number[]>();
  mentions.all.forEach((mention, index) => {
    if (mention.type !== 'name') return;
    const name = nameWords(tokens, mention.nameFrom, mention.nameTo);
    if (name.length === 0) return;
    let id = findEntity(entities, byWord, name, mention, grammar.data?.shortName ?? 'last');
    if (id === -1) {
      id = entities.all.length;
      entities.all.push({
        name: phrase(tokens, mention.nameFrom, mention.nameTo),
        words: name,
        role: null,
        kind: mention.kind,
        gender: mention.gender,
        mentions: [],
        heads: new Set(),
        offices: new Set(),
      });
      addWords(byWord, name, id);
    }
    const entity = entities.all[id] as Entity;
    entities.of[index] = id;
    entity.mentions.push(index);
    if (name.length > entity.words.length) {
      entity.name = phrase(tokens, mention.nameFrom, mention.nameTo);
      entity.words = name;
      addWords(byWord, name, id);
    }
    if (entity.kind === 'unknown')
      entity.kind = mention.kind === 'unknown' && isShortened(entity, name) ? 'person' : mention.kind;
    if (entity.gender === 'any') entity.gender = mention.gender;
    addRole(tokens, words, entity, mention.roleFrom, mention.roleTo);
    addRole(tokens, words, entity, mention.afterFrom, mention.afterTo);
  });
  resolveAppositions(tokens, words, mentions, entities);
  resolveOffices(tokens, words, mentions, entities);
  return entities;
}

/** "Ana Petrov" that is called "Petrov" elsewhere is a person: bodies are cut to their first words or initials. */
function isShortened(entity: Entity, name: readonly string[]): boolean {
  const { words } = entity;
  return words.length >= 2 && words.length <= 4 && name.length === 1 && words[words.length - 1] === name[0];
}

/** The words of a name, folded; initials and marks left out. */
function nameWords(tokens: Tokens, from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.word && tokens.kind[i] !== TokenKind.character) continue;
    if ((tokens.end[i] as number) - (tokens.start[i] as number) === 1 && to - from > 2) continue;
    words.push(tokens.folded[i] as string);
  }
  return words;
}

function phrase(tokens: Tokens, from: number, to: number): string {
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ');
}

function addWords(byWord: Map<string, number[]>, name: readonly string[], id: number): void {
  for (const word of name) {
    const ids = byWord.get(word);
    if (ids === undefined) byWord.set(word, [id]);
    else if (!ids.includes(id)) {
      ids.push(id);
      if (ids.length > 2 * MOST_NAMESAKES) ids.splice(0, MOST_NAMESAKES);
    }
  }
}

/** Entities of one word that are compared; a text that repeats a word under ever new names is no news. */
const MOST_NAMESAKES = 12;

function findEntity(
  entities: Entities,
  byWord: Map<string, number[]>,
  name: readonly string[],
  mention: Mention,
  shortName: 'last' | 'any',
): number {
  const ids = new Set<number>();
  for (const word of [name[name.length - 1] as string, name[0] as string])
    for (const id of (byWord.get(word) ?? []).slice(-MOST_NAMESAKES)) ids.add(id);
  let best = -1;
  let bestRank = 0;
  let bestPlace = -1;
  for (const id of ids) {
    const entity = entities.all[id] as Entity;
    const rank = nameRank(entity, name, mention, shortName);
    const place = entity.mentions[entity.mentions.length - 1] ?? -1;
    if (rank > bestRank || (rank === bestRank && rank > 0 && place > bestPlace)) {
      best = id;
      bestRank = rank;
      bestPlace = place;
    }
  }
  return best;
}

/** How well a name fits an entity: 4 the same words, 3 first and last agree, 2 the usual short form, 1 another; 0 not at all. */
function nameRank(entity: Entity, name: readonly string[], mention: Mention, shortName: 'last' | 'any'): number {
  if (clash(entity.gender, mention.gender)) return 0;
  const known = entity.words;
  const [a, z] = [name[0] as string, name[name.length - 1] as string];
  if (known.length === name.length && known.every((word, i) => word === name[i])) return 4;
  if (name.length === 1) return shortRank(known, a, entity.kind, shortName);
  if (known.length === 1) {
    if (entity.kind === 'organization' && mention.kind === 'person') return 0;
    return shortRank(name, known[0] as string, mention.kind, shortName);
  }
  if (known[0] === a && known[known.length - 1] === z) return 3;
  const [short, long] = known.length < name.length ? [known, name] : [name, known];
  return short.every((word) => long.includes(word)) && mention.kind !== 'organization' && entity.kind !== 'organization'
    ? 1
    : 0;
}

/** Whether one word is a short form of a full name: the surname, and of persons the given name. */
function shortRank(full: readonly string[], word: string, kind: Mention['kind'], shortName: 'last' | 'any'): number {
  if (full[full.length - 1] === word) return 2;
  if (kind === 'organization') return 0;
  if (shortName === 'any' && full.includes(word)) return 2;
  return full[0] === word && kind === 'person' && full.length <= 3 ? 1 : 0;
}

function clash(a: Gender, b: Gender): boolean {
  return a !== 'any' && b !== 'any' && a !== b;
}

/** "Mrs.", "Bapak": a title that tells its bearer's gender and no office. */
function isCourtesy(words: WordClasses, i: number): boolean {
  const bits = words.bits[i] as number;
  return (bits & Word.title) !== 0 && !(bits & Word.person) && words.meaning[i]?.gender !== 'any';
}

function addRole(tokens: Tokens, words: WordClasses, entity: Entity, from: number, to: number): void {
  let start = from;
  while (start < to && (isCourtesy(words, start) || tokens.kind[start] === TokenKind.punctuation)) start++;
  if (to <= start || to - start > LONGEST_ROLE) return;
  const role = phrase(tokens, start, to);
  if (entity.role === null || role.length > entity.role.length) entity.role = role;
  for (let i = from; i < to; i++) {
    const bits = words.bits[i] as number;
    if (!(bits & (Word.person | Word.title))) continue;
    entity.heads.add(tokens.folded[i] as string);
    const office = words.meaning[i]?.office ?? -1;
    if (office >= 0) entity.offices.add(office);
  }
}

/**
 * "sang penasihat, Walid Phares,": the noun phrase is the person behind the comma, and gives the role.
 * Noun phrases with the same head that stand elsewhere, also earlier, are then that person too.
 */
function resolveAppositions(tokens: Tokens, words: WordClasses, mentions: Mentions, entities: Entities): void {
  const byHead = new Map<string, number>();
  mentions.all.forEach((mention, index) => {
    if (mention.type !== 'nominal' || mention.number === 'many' || mention.kind !== 'person') return;
    const next = tokens.folded[mention.to] === ',' ? (mentions.startingAt[mention.to + 1] ?? -1) : -1;
    if (next === -1) return;
    const named = mentions.all[next] as Mention;
    const id = entities.of[next] as number;
    const entity = entities.all[id];
    if (named.type !== 'name' || entity === undefined || !closesApposition(tokens, words, named.to)) return;
    if (entity.kind === 'unknown') entity.kind = 'person';
    entities.of[index] = id;
    addRole(tokens, words, entity, mention.nameFrom, named.roleTo > named.roleFrom ? named.roleTo : mention.nameTo);
    const head = tokens.folded[mention.head] as string;
    if (!byHead.has(head)) byHead.set(head, id);
  });
  if (byHead.size === 0) return;
  mentions.all.forEach((mention, index) => {
    if (mention.type !== 'nominal' || entities.of[index] !== -1) return;
    const id = byHead.get(tokens.folded[mention.head] as string);
    if (id === undefined || (!isDefinite(words, mention) && mention.to - mention.from < 3)) return;
    entities.of[index] = id;
    addRole(tokens, words, entities.all[id] as Entity, mention.nameFrom, mention.nameTo);
  });
}

/** What may stand behind a name in apposition: a comma, the end, or the verb. */
function closesApposition(tokens: Tokens, words: WordClasses, at: number): boolean {
  if (at >= tokens.count || tokens.kind[at] === TokenKind.punctuation) return true;
  return ((words.bits[at] as number) & (Word.cue | Word.preposition | Word.auxiliary)) !== 0;
}

export function isDefinite(words: WordClasses, mention: Mention): boolean {
  const first = words.bits[mention.from] as number;
  const last = words.bits[mention.to - 1] as number;
  return (first & Word.definite) !== 0 || (last & Word.closingDeterminer) !== 0;
}

/** "the minister", "sang menlu": the latest entity before it whose role has that head or office. */
function resolveOffices(tokens: Tokens, words: WordClasses, mentions: Mentions, entities: Entities): void {
  const latest = new Map<string | number, number>();
  mentions.all.forEach((mention, index) => {
    const known = entities.of[index] as number;
    if (known !== -1) {
      const entity = entities.all[known] as Entity;
      for (const head of entity.heads) latest.set(head, known);
      for (const office of entity.offices) latest.set(office, known);
      return;
    }
    if (mention.type !== 'nominal' || mention.kind !== 'person' || !isDefinite(words, mention)) return;
    // "the president of Mexico" is somebody else unless the text says so
    const office = words.meaning[mention.head]?.office ?? -1;
    const id = latest.get(office >= 0 ? office : '') ?? latest.get(tokens.folded[mention.head] as string);
    if (id !== undefined && mention.to - mention.head <= 2) entities.of[index] = id;
  });
}
