import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../parser/text/fold.ts';
import { Vocabulary, vocabularyOf, WordMemo } from '../../../parser/text/vocabulary.ts';

const formOf = (vocabulary: Vocabulary, word: string) => vocabulary.form(word, 0, word.length);

describe('a vocabulary', () => {
  it('gives one number to forms that differ in case only', () => {
    const vocabulary = new Vocabulary('en');
    const [lower, upper, other] = ['minister', 'Minister', 'ministry'].map((word) => formOf(vocabulary, word));
    expect(upper).toEqual({ ...lower, capital: 1, written: 'Minister', hash: expect.any(Number) });
    expect(other?.word).not.toBe(lower?.word);
  });

  it('finds a form inside a text', () => {
    const vocabulary = new Vocabulary('en');
    expect(vocabulary.form('the mayor said', 4, 9)).toBe(formOf(vocabulary, 'mayor'));
  });

  it('folds any words as the lexicons do, however many there are and in whatever order they come', () => {
    const words = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }), { maxLength: 300 });
    fc.assert(
      fc.property(words, fc.constantFrom('en', 'tr', 'sr'), (list, lang) => {
        const vocabulary = new Vocabulary(lang);
        const first = list.map((word) => formOf(vocabulary, word));
        const again = list.map((word) => formOf(vocabulary, word));
        expect(again.every((form, i) => form === first[i])).toBe(true);
        expect(first.map(({ folded }) => folded)).toEqual(list.map((word) => fold(word, lang)));
        expect(new Set(first.map(({ word }) => word)).size).toBe(new Set(first.map(({ folded }) => folded)).size);
      }),
    );
  });

  it('keeps every one of more words than its table has room for', () => {
    const vocabulary = new Vocabulary('en');
    const words = Array.from({ length: 30_000 }, (_, i) => `w${i.toString(36)}`);
    const forms = words.map((word) => formOf(vocabulary, word));
    expect(forms.map(({ word }) => word)).toEqual(words.map((_, i) => i));
    expect(words.filter((word, i) => formOf(vocabulary, word) !== forms[i])).toEqual([]);
  });

  it('is begun anew for the next text once it is full', () => {
    const next = vocabularyOf('en');
    const first = next();
    formOf(first, 'word');
    expect(next()).toBe(first);
    for (let i = 0; i <= 50_000; i++) formOf(first, `w${i}`);
    expect(next()).not.toBe(first);
  });
});

describe('a memo of words', () => {
  it('asks once for each word of a vocabulary', () => {
    const asked: string[] = [];
    const memo = new WordMemo((word) => {
      asked.push(word);
      return word === 'known' ? 'found' : null;
    });
    const vocabulary = new Vocabulary('en');
    const get = (word: string) => memo.get(vocabulary, vocabulary.number(word), word);
    expect(['known', 'other', 'known', 'other'].map(get)).toEqual(['found', null, 'found', null]);
    expect(asked).toEqual(['known', 'other']);
  });

  it('tells the words of two vocabularies apart', () => {
    const memo = new WordMemo((word) => word);
    const [one, two] = [new Vocabulary('en'), new Vocabulary('en')];
    const get = (vocabulary: Vocabulary, word: string) => memo.get(vocabulary, vocabulary.number(word), word);
    expect([get(one, 'a'), get(two, 'b'), get(one, 'a'), get(two, 'b')]).toEqual(['a', 'b', 'a', 'b']);
  });
});
