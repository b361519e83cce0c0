/** Whether two names mean the same person or body, as far as their words tell. */
import type { Gender, Mention } from './mention.ts';

/** A name as it is compared: its words in folded form, and what is known of its bearer. */
export interface ComparedName {
  readonly words: readonly string[];
  readonly kind: Mention['kind'];
  readonly gender: Gender;
}

/** Which part of a name may stand for its bearer: the last, any (Indonesian, Icelandic), or what the first begins with (山田太郎, 이재명). */
export type ShortName = 'last' | 'any' | 'family-first';

/** The most words of a name whose first one alone may stand for it. */
const LONGEST_FAMILIAR = 3;

/**
 * How well a name fits one that is known: 4 the same words, 3 first and last agree, 2 the usual short form, 1 another,
 * 0 not at all.
 */
export function nameRank(known: ComparedName, name: ComparedName, shortName: ShortName): number {
  if (clash(known.gender, name.gender)) return 0;
  const [first, last] = [name.words[0] as string, name.words.at(-1)];
  if (known.words.length === name.words.length && known.words.every((word, i) => word === name.words[i])) return 4;
  if (name.words.length === 1) return shortRank(known, first, shortName);
  if (known.words.length === 1) {
    if (known.kind === 'organization' && name.kind === 'person') return 0;
    return shortRank(name, known.words[0] as string, shortName);
  }
  if (known.words[0] === first && known.words.at(-1) === last) return 3;
  if (known.kind === 'organization' || name.kind === 'organization') return 0;
  const [short, long] = known.words.length < name.words.length ? [known, name] : [name, known];
  return short.words.every((word) => long.words.includes(word)) ? 1 : 0;
}

/** Whether one word is a short form of a full name: the surname, and of persons the given name. */
function shortRank({ words, kind }: ComparedName, word: string, shortName: ShortName): number {
  if (words.at(-1) === word) return 2;
  if (kind === 'organization') return 0;
  if (shortName === 'any' && words.includes(word)) return 2;
  if (shortName === 'family-first' && words[0]?.startsWith(word)) return 2;
  return words[0] === word && kind === 'person' && words.length <= LONGEST_FAMILIAR ? 1 : 0;
}

function clash(a: Gender, b: Gender): boolean {
  return a !== 'any' && b !== 'any' && a !== b;
}

/** The shortest base form of a name, in code units. */
const SHORTEST_BASE = 3;

/** A word of a name without its case ending, as far as endings alone tell ("Путина" → "Путин"). Endings: the longest first. */
export function baseForm(word: string, endings: readonly string[]): string {
  const ending = endings.find((known) => word.endsWith(known));
  return ending === undefined || word.length - ending.length < SHORTEST_BASE ? word : word.slice(0, -ending.length);
}

/** Case endings in the order in which `baseForm` tries them. */
export function longestFirst(endings: readonly string[]): readonly string[] {
  return [...endings].sort((a, b) => b.length - a.length);
}
