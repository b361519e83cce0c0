/** Reporting verbs that no list knows, told by their place beside a quotation. */
import { Word } from '../attribution-grammar.ts';
import { type Items, isComma } from '../items.ts';
import type { Frame } from './frame.ts';
import { LONGEST_ROLE } from './phrase.ts';
import { phraseBehind } from './phrases-behind.ts';
import { ownerOfWords, speechNounIn } from './speech-nouns.ts';

/** The frames of a statement in order, with those whose verb no list knows. */
export function withUnknownVerbs(frames: readonly Frame[], items: Items): Frame[] {
  const found: Frame[] = [];
  let near = 0;
  for (let k = 0; k < items.length; k++) {
    if (!items.isQuoted(k)) continue;
    while (near < frames.length && (frames[near] as Frame).to <= k) near++;
    const frame = unknownVerb(k, frames[near], items);
    if (frame !== null) found.push(frame);
  }
  return found.length === 0 ? [...frames] : [...frames, ...found].sort((a, b) => a.from - b.from);
}

/**
 * “…,” an angry Hollande retaliated: behind a quotation that ends in a comma, a subject and any word are a frame.
 *
 * @param near the next frame whose cue is known
 */
function unknownVerb(quoted: number, near: Frame | undefined, items: Items): Frame | null {
  let k = quoted + 1;
  while (items.isComma(k)) k++;
  const inside = items.lastInside(quoted);
  if (k === quoted + 1 && !isComma(inside) && !'?!'.includes(inside)) return null;
  const phrase = phraseBehind(items, k);
  const owned = near !== undefined && near.from <= k + LONGEST_ROLE;
  const opens = phrase === null || phrase.source.from > items.token(k);
  const inverted = opens && !owned && k > quoted + 1 ? unknownInverted(k, items) : null;
  // "„Q“, das in Bonn erscheint": where the verb closes such a clause it is no frame
  if (inverted !== null || phrase === null || items.reading.capitalNouns) return inverted;
  if (near !== undefined && near.from <= phrase.to + LONGEST_ROLE) return null;
  const verb = items.token(phrase.to);
  const isWord =
    verb !== -1 && items.mark(phrase.to) === '' && !items.isNumber(phrase.to) && !items.isCapital(phrase.to);
  if (!isWord || (items.bits(phrase.to) & ~(Word.role | Word.cue)) !== 0) return null;
  const { source, to } = phrase;
  const known = { group: null, shared: false, inverted: false, addressee: null };
  return { type: 'verb', ...known, cueFrom: verb, cueTo: verb + 1, source, from: k, to: to + 1 };
}

/** “…”, erinnerte sich Rappe: a word that no list knows, and a name or a noun that speaks. */
function unknownInverted(k: number, items: Items): Frame | null {
  const verb = items.token(k);
  const isWord = verb !== -1 && items.mark(k) === '' && !items.isNumber(k) && !items.isCapital(k);
  if (!isWord || items.bits(k) & ~(Word.role | Word.auxiliary)) return null;
  let next = k + 1;
  while (items.bits(next) & Word.auxiliary && !(items.bits(next) & Word.pronoun)) next++;
  const owner = ownerOfWords(items, next);
  // "lautete das Urteil des Abends"
  if (owner === null && speechNounIn(items, next) !== -1) return null;
  const phrase = owner ?? phraseBehind(items, next);
  if (phrase === null || phrase.source.mention === -1 || phrase.source.type === 'pronoun') return null;
  const { source, to } = phrase;
  const known = { group: null, shared: false, inverted: true, addressee: null };
  return { type: 'verb', ...known, cueFrom: verb, cueTo: verb + 1, source, from: k, to };
}
