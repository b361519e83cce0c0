/** A word written out hides a stem that it would match; that is meant for nouns, never for verbs of saying. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../languages/registry.ts';

/** The most letters that `*` stands for, as `parser/text/lexicon.ts` has it. */
const LONGEST_ENDING = 4;

/** Every word or phrase of a section, however deep it stands. */
function phrasesOf(section: unknown): string[] {
  if (typeof section === 'string') return [section];
  return typeof section === 'object' && section !== null ? Object.values(section).flatMap(phrasesOf) : [];
}

describe.each(languages.map((language) => [language.lang, language.attribution] as const))('%s', (_, attribution) => {
  const { cues, nouns, roleWords, places, titles } = attribution;
  const verbs = cues.flatMap(({ words }) => words);
  const stems = verbs.filter((verb) => verb.endsWith('*') && !verb.includes(' ')).map((verb) => verb.slice(0, -1));
  const known = new Set(verbs);

  it('hides no verb of saying behind a noun', () => {
    const words = phrasesOf({ nouns, roleWords, places, titles }).filter((word) => !/[ *]/.test(word));
    const hides = (word: string) =>
      stems.some((stem) => word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING);
    expect(words.filter((word) => hides(word) && !known.has(word))).toEqual([]);
  });
});
