/** What every token of a text can be in its language: one lexicon look-up a token, shared by the stages of attribution. */
import { type AttributionGrammar, type Meaning, Word } from '../quotes/attribution-grammar.ts';
import { TokenKind, type Tokens } from './tokens.ts';

/** Lengths of a compound noun and its parts, in code units. */
const SHORTEST_COMPOUND = 8;
const SHORTEST_FIRST_PART = 3;
const LONGEST_FIRST_PART = 24;
const SHORTEST_PART = 4;
/** The shortest last part of a capitalised word where nouns have none: family names end in "-mann" and "-berg". */
const SHORTEST_CAPITAL_PART = 5;
const NOUN = Word.person | Word.group | Word.organization;
/** What such a noun may be besides. */
const COMPOUND = NOUN | Word.title | Word.role | Word.definite;

/** The shortest word that its ending makes an adverb: shorter ones are nouns and verbs too ("rally", "comply"). */
const SHORTEST_ADVERB = 7;
const ADVERB: Meaning = {
  bits: Word.auxiliary,
  cues: [],
  pronoun: null,
  gender: 'any',
  office: -1,
  own: false,
  clause: false,
};

/** Parallel to the tokens. A phrase of several tokens is described at its first one. */
export interface WordClasses {
  readonly bits: Int32Array;
  /** One past the phrase's last token; the token after `i` where nothing is known. */
  readonly to: Int32Array;
  /** First token of the phrase that token `i` belongs to. */
  readonly head: Int32Array;
  readonly meaning: readonly (Meaning | null)[];
}

/** Looks every word up once: what it can be, for all later stages. */
export function classifyWords(tokens: Tokens, grammar: AttributionGrammar): WordClasses {
  const { count } = tokens;
  const bits = new Int32Array(count);
  const to = new Int32Array(count);
  const head = new Int32Array(count);
  const meaning: (Meaning | null)[] = new Array(count).fill(null);
  const compounds = new Map<string, Meaning | null>();
  const adverbEndings = grammar.data?.adverbEndings ?? [];
  for (let i = 0; i < count; ) {
    const match = tokens.kind[i] === TokenKind.punctuation ? null : grammar.lexicon.longest(tokens, i);
    const end = match === null ? i + 1 : match.to;
    const known = match === null ? (compound(i) ?? adverb(i)) : (match.values[0] as Meaning);
    if (known !== null) {
      bits[i] = known.bits;
      meaning[i] = known;
    }
    for (let k = i; k < end; k++) {
      head[k] = i;
      to[k] = end;
    }
    i = end;
  }
  return { bits, to, head, meaning };

  /** "grudgingly", "duramente": a word that its ending makes an adverb, which may stand between subject and verb. */
  function adverb(i: number): Meaning | null {
    if (tokens.capital[i] === 1 || tokens.kind[i] !== TokenKind.word) return null;
    const word = tokens.folded[i] as string;
    return word.length >= SHORTEST_ADVERB && adverbEndings.some((ending) => word.endsWith(ending)) ? ADVERB : null;
  }

  /** "Außenminister", "trafikministern": what the last part of a compound noun can be; null where there is none. */
  function compound(i: number): Meaning | null {
    const word = tokens.folded[i] as string;
    if (!grammar.data?.compoundNouns || tokens.kind[i] !== TokenKind.word || word.length < SHORTEST_COMPOUND)
      return null;
    if (grammar.data.capitalNouns && !tokens.capital[i]) return null;
    const key = tokens.capital[i] ? `^${word}` : word;
    const seen = compounds.get(key);
    if (seen !== undefined) return seen;
    let found: Meaning | null = null;
    const capital = tokens.capital[i] === 1 && !grammar.data.capitalNouns;
    const last = Math.min(word.length - (capital ? SHORTEST_CAPITAL_PART : SHORTEST_PART), LONGEST_FIRST_PART);
    for (let cut = SHORTEST_FIRST_PART; cut <= last && found === null; cut++) {
      const part = grammar.lexicon.get(word.slice(cut))[0];
      if (part !== undefined && part.bits & NOUN && !(part.bits & ~COMPOUND)) found = part;
    }
    compounds.set(key, found);
    return found;
  }
}

/** What the phrase that a token belongs to can be. */
export function bitsAt(words: WordClasses, i: number): number {
  return words.bits[words.head[i] as number] as number;
}
