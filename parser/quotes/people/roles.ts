/** Roles: what offices tell of entities, and which entity an office means ("sang penasihat, Walid Phares,", "the mayor"). */

import { TokenKind, textOf } from '../../text/tokens.ts';
import type { WordClasses } from '../../text/word-classes.ts';
import { FUNCTION_WORD, Word } from '../attribution-grammar.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Reading } from '../subjects.ts';
import type { Entities, Entity } from './entities.ts';

/** The longest phrase that counts as a role, in tokens: beyond it stands a story, not an office. */
const LONGEST_ROLE = 20;
/** How far behind its head a definite phrase may reach that means somebody known ("the mayor", not "the mayor of Y"), in tokens. */
const SHORT_PHRASE = 2;
/** The most words of an office's place between it and its bearer's name. */
const LONGEST_PLACE = 2;

/** Adds what tokens `[from, to)` say of an entity: the longest phrase is its role, its nouns are how it may be called. */
export function addRole({ tokens, words }: Reading, entity: Entity, from: number, to: number): void {
  let start = from;
  while (start < to && (isCourtesy(words, start) || tokens.kind[start] === TokenKind.punctuation))
    start = Math.max(start + 1, words.to[start] as number);
  if (to <= start || to - start > LONGEST_ROLE) return;
  const role = textOf(tokens, start, to);
  if (entity.role === null || role.length > entity.role.length) entity.role = role;
  for (let i = start; i < to; i++) {
    const bits = words.bits[i] as number;
    // the "senator" of "manager of Senator X" is somebody else
    if (bits & Word.preposition) break;
    if (!(bits & (Word.person | Word.title))) continue;
    entity.heads.add(tokens.folded[i] as string);
    const office = words.meaning[i]?.office ?? -1;
    if (office >= 0) entity.offices.add(office);
  }
}

/** "Mrs.", "Bapak": a title that tells its bearer's gender and no office. */
function isCourtesy(words: WordClasses, i: number): boolean {
  const bits = words.bits[i] as number;
  return (bits & Word.title) !== 0 && !(bits & Word.person) && words.meaning[i]?.gender !== 'any';
}

/**
 * "sang penasihat, Walid Phares,": the noun phrase is the person behind the comma, and gives the role.
 * Noun phrases with the same head that stand elsewhere, also earlier, are then that person too.
 */
export function resolveAppositions(reading: Reading, entities: Entities): void {
  const { tokens, words, mentions } = reading;
  const byHead = new Map<string, number>();
  mentions.all.forEach((mention, index) => {
    const apposed = apposedName(reading, mention);
    const named = mentions.all[apposed];
    const id = entities.of[apposed] ?? -1;
    const entity = entities.all[id];
    if (named === undefined || entity === undefined) return;
    if (entity.kind === 'unknown') entity.kind = 'person';
    entities.of[index] = id;
    addRole(reading, entity, mention.nameFrom, named.roleTo > named.roleFrom ? named.roleTo : mention.nameTo);
    const head = tokens.folded[mention.head] as string;
    if (!byHead.has(head)) byHead.set(head, id);
  });
  if (byHead.size === 0) return;
  mentions.all.forEach((mention, index) => {
    if (mention.type !== 'nominal' || entities.of[index] !== -1) return;
    const id = byHead.get(tokens.folded[mention.head] as string);
    // a bare noun may be anybody's; a definite or a longer phrase says who
    if (id === undefined || (!isDefinite(words, mention) && mention.to - mention.from <= SHORT_PHRASE)) return;
    entities.of[index] = id;
    addRole(reading, entities.all[id] as Entity, mention.nameFrom, mention.nameTo);
  });
}

/** The name that stands between commas behind a noun phrase for one person, or right beside it; an index, or -1. */
function apposedName(reading: Reading, mention: Mention): number {
  const { tokens, words, mentions } = reading;
  if (mention.type !== 'nominal' || mention.number === 'many' || mention.kind !== 'person') return -1;
  if (tokens.folded[mention.to] !== ',') return nameBeside(reading, mention);
  const next = mentions.startingAt[mention.to + 1] ?? -1;
  const named = mentions.all[next];
  if (named?.type !== 'name') return -1;
  // a comma, the end, or the verb closes an apposition; anything else makes a list of it
  const bits = words.bits[named.to] ?? 0;
  const closed = named.to >= tokens.count || tokens.kind[named.to] === TokenKind.punctuation;
  return closed || bits & (Word.cue | Word.preposition | Word.auxiliary) ? next : -1;
}

/** "министърът Иван Петров", "dyrektor placówki Jan Maj": a full name behind its office and the office's place. */
function nameBeside({ tokens, words, mentions, officesBeside }: Reading, { to }: Mention): number {
  const grammar = FUNCTION_WORD | Word.cue | Word.time;
  for (let i = to; officesBeside && i < tokens.count && i - to <= LONGEST_PLACE; i++) {
    const index = mentions.startingAt[i] as number;
    const named = mentions.all[index];
    // "soudkyně umožnila Janu Malému": behind a word that may be a verb, a name in a case of objects
    if (named?.declined && i > to) return -1;
    if (named?.type === 'name') return named.kind !== 'organization' && named.nameTo - named.nameFrom > 1 ? index : -1;
    const plain =
      tokens.kind[i] === TokenKind.word && tokens.capital[i] === 0 && !((words.bits[i] as number) & grammar);
    if (!plain) return -1;
  }
  return -1;
}

/** "the minister", "pengacara itu". */
export function isDefinite(words: WordClasses, mention: Mention): boolean {
  const first = words.bits[mention.from] as number;
  const last = words.bits[mention.to - 1] as number;
  const head = words.bits[mention.head] as number;
  return ((first | head) & Word.definite) !== 0 || (last & Word.closingDeterminer) !== 0;
}

/** "the minister", "sang menlu": the latest entity before it whose role has that office or head noun. */
export function resolveOffices({ tokens, words, mentions, noArticles }: Reading, entities: Entities): void {
  const byHead = new Map<string, number>();
  const byOffice = new Map<number, number>();
  mentions.all.forEach((mention, index) => {
    const known = entities.all[entities.of[index] as number];
    if (known !== undefined) {
      const id = entities.of[index] as number;
      for (const head of known.heads) byHead.set(head, id);
      for (const office of known.offices) byOffice.set(office, id);
      return;
    }
    const short = mention.to - mention.head <= SHORT_PHRASE;
    const alone = noArticles && mention.to - mention.from === 1;
    if (mention.type !== 'nominal' || mention.kind !== 'person' || !short || !(alone || isDefinite(words, mention)))
      return;
    const office = words.meaning[mention.head]?.office ?? -1;
    const id = byOffice.get(office) ?? byHead.get(tokens.folded[mention.head] as string);
    if (id !== undefined) entities.of[index] = id;
  });
}
