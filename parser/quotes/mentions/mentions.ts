/** Mentions: the names, noun phrases and pronouns of a text that may stand for a speaker. */
import type { AttributionData } from '../../../languages/attribution-data.ts';
import { Capitals } from '../../text/capitals.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { WordClasses } from '../../text/word-classes.ts';
import { type AttributionGrammar, Word } from '../attribution-grammar.ts';
import { readCaselessNames } from './caseless-names.ts';
import { bareMention, type Mention, type Mentions } from './mention.ts';
import { cutNames } from './name-cuts.ts';
import { NameReader } from './names.ts';
import { NounPhraseReader } from './noun-phrases.ts';
import { markOwners } from './owners.ts';

/** A language without words for attribution has no mentions: nothing would tell a name from the first word of a sentence. */
export function findMentions(
  tokens: Tokens,
  sentences: readonly Sentence[],
  words: WordClasses,
  grammar: AttributionGrammar,
): Mentions {
  if (grammar.data === null) return index([], tokens);
  if (grammar.caseless !== null)
    return index([...readCaselessNames(tokens, words, grammar), ...readPronouns(words, tokens)], tokens);
  return index(readMentions(grammar.data), tokens);

  function readMentions(data: AttributionData): Mention[] {
    const capitals = new Capitals(tokens, sentences, words, data.capitalNouns);
    const names = new NameReader(tokens, words, capitals, data);
    const cut = cutNames(names.read(), tokens, words, capitals, data);
    const owners = data.genitiveEnding === undefined ? cut : markOwners(cut, tokens, words, data.genitiveEnding);
    const found = [...owners, ...readPronouns(words, tokens)];
    const phrases = new NounPhraseReader(tokens, words, capitals, data, (i) => names.isNamed(i));
    return found.concat(phrases.read());
  }
}

function readPronouns(words: WordClasses, tokens: Tokens): Mention[] {
  const found: Mention[] = [];
  words.meaning.forEach((meaning, i) => {
    if (!meaning?.pronoun) return;
    // Vietnamese "ông" is "he" alone and "Mr" before a name
    const isTitle = ((words.bits[i] as number) & Word.title) !== 0 && tokens.capital[words.to[i] as number] === 1;
    if (isTitle) return;
    const { gender, number } = meaning.pronoun;
    const pronoun = bareMention('pronoun', i, words.to[i] as number);
    found.push({ ...pronoun, kind: number === 'many' ? 'group' : 'person', gender, number });
  });
  return found;
}

/** In order of their start, the wider first. */
function index(found: Mention[], tokens: Tokens): Mentions {
  const all = found.sort((a, b) => a.from - b.from || b.to - a.to);
  const startingAt = new Int32Array(tokens.count).fill(-1);
  const endingAt = new Int32Array(tokens.count).fill(-1);
  all.forEach(({ from, to }, i) => {
    if (startingAt[from] === -1) startingAt[from] = i;
    const known = endingAt[to - 1] as number;
    if (known === -1 || (all[known] as Mention).from > from) endingAt[to - 1] = i;
  });
  return { all, startingAt, endingAt };
}
