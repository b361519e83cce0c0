/** Which languages claim to recognise speakers. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../languages/language.ts';
import { languageData } from '../../../languages/registry.ts';
import { recognisesSpeakers } from '../../../parser/quotes/attribution-grammar.ts';

describe('speakers are recognised', () => {
  const english = languageData('en');
  const own = english.own as Language;

  it.each([
    ['a language with reporting verbs', english, true],
    [
      'a file without reporting verbs',
      { ...english, own: { ...own, attribution: { ...own.attribution, cues: [] } } },
      false,
    ],
    ['a language without a file', { ...english, own: null }, false],
  ])('%s', (_, language, expected) => {
    expect(recognisesSpeakers(language)).toBe(expected);
  });
});
