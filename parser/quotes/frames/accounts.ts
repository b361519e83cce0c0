/**
 * "According to" built of a preposition and a noun for what somebody says or thinks: "nach Polizeiangaben", "nach ersten Berechnungen
 * der Behörde", "nach seiner Auffassung", "offiziellen Angaben zufolge".
 */
import { Word } from '../attribution-grammar.ts';
import type { Items } from '../items.ts';
import type { Source } from '../subjects.ts';
import type { Frame } from './frame.ts';
import { type PhraseBefore, sourceOf, unknownSource } from './phrase.ts';
import { phraseBehind } from './phrases-behind.ts';

/** How many adjectives may stand before the noun. */
const MOST_ADJECTIVES = 2;
/** The shortest first part of a compound that names a source, in code units. */
const SHORTEST_PART = 3;

const RESTING = { type: 'according', group: null, shared: false, inverted: true, addressee: null } as const;

/** The frame of the preposition at item `k`; null where no such noun follows, or one that may as well be an event ("nach dem Bericht"). */
export function accountFrame(items: Items, k: number): Frame | null {
  const { prepositions } = items.reading.accounts;
  if (prepositions.length === 0 || !prepositions.includes(items.reading.tokens.folded[items.token(k)] as string))
    return null;
  const cue = { ...RESTING, cueFrom: items.token(k), from: k };
  const owner = items.mentionFrom(k + 1);
  if (owner !== -1 && !isAccount(items, k + 1)) {
    // "nach Grupps Meinung"
    const noun = items.skipTo(k + 1, items.mention(owner).to);
    if (!isAccount(items, noun)) return null;
    return { ...cue, cueTo: items.token(k) + 1, source: sourceOf(items, owner), to: noun + 1 };
  }
  const article = items.bits(k + 1) & Word.determiner ? k + 1 : -1;
  let noun = article === -1 ? k + 1 : k + 2;
  while (noun - k <= MOST_ADJECTIVES + 1 && isAdjective(items, noun) && !isAccount(items, noun)) noun++;
  if (!isAccount(items, noun)) return null;
  const link = noun + 1;
  const links = items.reading.accounts.links;
  const token = items.token(link);
  const phrase =
    token !== -1 && links.includes(items.reading.tokens.folded[token] as string)
      ? phraseBehind(items, items.bits(link) & Word.determiner ? link : link + 1, true)
      : null;
  if (phrase !== null) return { ...cue, cueTo: items.token(noun) + 1, source: phrase.source, to: phrase.to };
  if (article !== -1 && isPossessive(items, article)) {
    const source: Source = { from: items.token(article), to: items.token(article) + 1, mention: -1, type: 'enclitic' };
    return { ...cue, cueTo: items.token(noun) + 1, source, to: noun + 1 };
  }
  if (article !== -1 && items.bits(article) & Word.definite) return null;
  return { ...cue, cueTo: items.token(k) + 1, source: unknownSource(items, k + 1, noun + 1), to: noun + 1 };
}

/** "offiziellen Angaben [zufolge]": the noun that ends at item `i`, with its adjectives. */
export function accountBefore(items: Items, i: number): PhraseBefore | null {
  if (!isAccount(items, i)) return null;
  let from = i;
  while (i - from < MOST_ADJECTIVES && isAdjective(items, from - 1)) from--;
  return { source: unknownSource(items, from, i + 1), from };
}

/** Whether an item is such a noun, or a compound that ends in one ("Polizeiangaben"). */
function isAccount(items: Items, k: number): boolean {
  const token = items.token(k);
  if (token === -1 || items.mark(k) !== '') return false;
  const word = items.reading.tokens.folded[token] as string;
  return items.reading.accounts.nouns.some(
    (noun) => word === noun || (word.endsWith(noun) && word.length >= noun.length + SHORTEST_PART),
  );
}

function isAdjective(items: Items, k: number): boolean {
  const nominal = Word.determiner | Word.preposition | Word.conjunction | Word.cue | Word.pronoun | Word.auxiliary;
  return items.token(k) !== -1 && items.mark(k) === '' && !items.isNumber(k) && !(items.bits(k) & nominal);
}

function isPossessive(items: Items, k: number): boolean {
  return items.reading.speechNouns.possessives.has(items.reading.tokens.folded[items.token(k)] as string);
}
