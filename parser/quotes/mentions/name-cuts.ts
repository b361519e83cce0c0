/**
 * Where a person's name begins in a run of capitals. Capitals do not tell, another mention does: behind an office ("Kepala
 * Pelabuhan Tanjung Kelor Ratna Widyastuti") it begins where the text calls the person "Ratna"; behind the first word of a
 * sentence ("Selvom Stine Holm") it begins where the text has the rest of it elsewhere.
 */

import type { AttributionData } from '../../../languages/attribution-data.ts';
import { type Capitals, NAME_PART } from '../../text/capitals.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { bitsAt, type WordClasses } from '../../text/word-classes.ts';
import { Word } from '../attribution-grammar.ts';
import type { Mention } from './mention.ts';

/** Fewest words of a run that is cut before the person's first name, and of what is left on either side. */
const SHORTEST_RUN = 4;
const SHORTEST_PART = 2;

/**
 * Moves an office before the person's name into the role, and leaves out the first word of a sentence that is no name.
 *
 * Where any part of a name may stand for its bearer, one word that speaks elsewhere is enough.
 */
export function cutNames(
  names: readonly Mention[],
  tokens: Tokens,
  words: WordClasses,
  capitals: Capitals,
  { shortName, capitalNouns }: Pick<AttributionData, 'shortName' | 'capitalNouns'>,
): Mention[] {
  const known = new Set<string>();
  const given = new Set<string>();
  const surnames = new Set<string>();
  const speaking = new Set<string>();
  for (const { from, to, nameFrom, nameTo } of names) {
    const parts = namePositions(nameFrom, nameTo);
    if (parts.length >= SHORTEST_PART) {
      known.add(key(parts, 0));
      given.add(tokens.folded[nameFrom] as string);
      if (bitsAt(words, nameFrom) & Word.givenName) surnames.add(tokens.folded[parts.at(-1) as number] as string);
    } else if (shortName === 'any' && isBesideCue(from, to)) speaking.add(key(parts, 0));
  }
  return names.map((name) => {
    const opening = behindOpening(name);
    if (opening !== -1) return { ...name, from: opening, nameFrom: opening, roleFrom: opening, roleTo: opening };
    const surname = surnameEnd(name);
    if (surname !== -1) return { ...name, to: surname, nameTo: surname, afterFrom: surname, afterTo: surname };
    const cut = personFrom(name);
    return cut === -1 ? name : { ...name, nameFrom: cut, roleTo: cut, kind: 'person' };
  });

  /** The second word of a name whose first one only opens a sentence; -1 where nothing tells so. */
  function behindOpening({ from, nameFrom, nameTo }: Mention): number {
    if (from !== nameFrom || !capitals.isInitial(from)) return -1;
    if (bitsAt(words, from) & (NAME_PART | Word.givenName | Word.particle)) return -1;
    const parts = namePositions(nameFrom, nameTo);
    const next = parts[1];
    if (next === undefined) return -1;
    const full = parts.length > SHORTEST_PART ? known.has(key(parts, 1)) : given.has(tokens.folded[next] as string);
    return full ? next : -1;
  }

  /** "sieht Holm Vorteile", elsewhere "Jens Holm": one past the surname, where nouns have capitals too; -1 elsewhere. */
  function surnameEnd({ nameFrom, nameTo, to, roleFrom, roleTo }: Mention): number {
    const parts = namePositions(nameFrom, nameTo);
    if (!capitalNouns || parts.length !== SHORTEST_PART || to !== nameTo || roleTo > roleFrom) return -1;
    const [first, second] = parts as [number, number];
    const surname = tokens.folded[first] as string;
    const isName = given.has(surname) && surnames.has(tokens.folded[second] as string);
    return surnames.has(surname) && !isName && second === first + 1 ? second : -1;
  }

  /** The token at which the person's name begins; -1 where nothing tells, or where it begins already. */
  function personFrom({ nameFrom, nameTo, roleFrom, roleTo }: Mention): number {
    if (roleTo === roleFrom) return -1;
    const parts = namePositions(nameFrom, nameTo);
    for (let i = 1; i <= parts.length - SHORTEST_PART; i++) {
      const first = parts[i] as number;
      // "Samira el Idrissi", elsewhere "El Idrissi": a particle opens a surname
      if (bitsAt(words, first) & Word.particle && !tokens.capital[first]) continue;
      const full = known.has(key(parts, i));
      const spoken = parts.length >= SHORTEST_RUN && i >= SHORTEST_PART && speaking.has(tokens.folded[first] as string);
      if (full || spoken) return first;
    }
    return -1;
  }

  /** What a hyphen joins is one word: "Thomas-Field" alone is no full name. */
  function namePositions(from: number, to: number): number[] {
    const positions: number[] = [];
    for (let i = from; i < to; i++) {
      const joined = i > from && tokens.folded[i - 1] === '-';
      if (tokens.kind[i] === TokenKind.word && !joined) positions.push(i);
    }
    return positions;
  }

  function key(positions: readonly number[], first: number): string {
    return positions
      .slice(first)
      .map((i) => tokens.folded[i])
      .join(' ');
  }

  function isBesideCue(from: number, to: number): boolean {
    const before = from > 0 ? bitsAt(words, from - 1) : 0;
    const behind = to < tokens.count ? bitsAt(words, to) : 0;
    return ((before | behind) & (Word.cue | Word.accordingBefore | Word.accordingAfter)) !== 0;
  }
}
