/** Quotations that an article gives twice: in a heading or a lead without a speaker, and in the text with one. */
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Attribution, Sieve } from './attribution.ts';

/** The fewest words that tell a quotation from another one. */
const FEWEST_WORDS = 3;
/** The most words of a quotation that are compared. */
const MOST_WORDS = 40;
/** How many quotations that begin alike are compared. */
const MOST_ALIKE = 8;
/** Sieves that only guess a speaker. */
const GUESSES: ReadonlySet<Sieve> = new Set(['none', 'clause-subject', 'subject-behind', 'only-speaker', 'floating']);

/** Gives quotations without a sure speaker whom the text names for the same words; all others as they are. */
export function withRepeats(found: readonly Attribution[], tokens: Tokens): Attribution[] {
  const sure = new Map<string, Attribution[]>();
  for (const attribution of found) {
    const { kind, sieve, entity, source } = attribution;
    if (kind === 'indirect' || GUESSES.has(sieve) || source === null || entity === -1) continue;
    const words = wordsOf(attribution, tokens);
    const key = words.slice(0, FEWEST_WORDS).join(' ');
    if (words.length < FEWEST_WORDS) continue;
    const alike = sure.get(key);
    if (alike === undefined) sure.set(key, [attribution]);
    else if (alike.length < MOST_ALIKE) alike.push(attribution);
  }
  if (sure.size === 0) return [...found];
  return found.map((attribution) => {
    if (attribution.kind !== 'direct' || !GUESSES.has(attribution.sieve)) return attribution;
    const words = wordsOf(attribution, tokens);
    const same = sure
      .get(words.slice(0, FEWEST_WORDS).join(' '))
      ?.find((other) => wordsOf(other, tokens).join(' ').startsWith(words.join(' ')));
    if (words.length < FEWEST_WORDS || same === undefined) return attribution;
    const { entity, phrase, certainty } = same;
    return { ...attribution, entity, phrase, certainty, source: null, sieve: 'repeated' };
  });
}

function wordsOf({ from, to }: Attribution, { folded, kind }: Tokens): string[] {
  const words: string[] = [];
  for (let i = from; i < to && words.length < MOST_WORDS; i++)
    if (kind[i] !== TokenKind.punctuation) words.push(folded[i] as string);
  return words;
}
