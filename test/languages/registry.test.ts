import { describe, expect, it } from 'vitest';
import { functionWords } from '../../languages/function-words.ts';
import { languageData, languageProfiles, languages } from '../../languages/registry.ts';
import { shippedFiles } from '../../languages/shipped.ts';

describe('languageData', () => {
  it.each([
    ['id', 'id', 'id'],
    ['en-GB', 'en', 'en'],
    ['in', 'id', 'id'],
    ['nb-NO', 'nb', 'no'],
    ['nn', 'nn', 'no'],
    ['gd', 'gd', undefined],
  ])('%s has the data of %s and the file %s', (tag, lang, file) => {
    const data = languageData(tag);
    expect(data.lang).toBe(lang);
    expect(data.own?.lang).toBe(file);
    expect(data.cldr).not.toBeNull();
  });

  it('of an unknown language is empty', () => {
    expect(languageData('qzz')).toEqual({ lang: 'qzz', cldr: null, own: null });
  });
});

it('every hand-written language has a code of its own', () => {
  expect(new Set(languages.map(({ lang }) => lang)).size).toBe(languages.length);
});

describe('what a build ships', () => {
  const files = shippedFiles();
  const written = JSON.parse(files['languages/written.json'] as string) as string[];

  it('names exactly the languages that have a file', () => {
    expect(written).not.toEqual([]);
    const named = [...written, 'cldr', 'profiles', 'press', 'written'].map((name) => `languages/${name}.json`);
    expect(named.toSorted()).toEqual(Object.keys(files).toSorted());
  });

  it('tells more languages than it names', () => {
    const told = (JSON.parse(files['languages/profiles.json'] as string) as { lang: string }[]).map(({ lang }) => lang);
    expect(told.filter((lang) => !written.includes(lang))).not.toEqual([]);
  });
});

describe('the words by which a language is told', () => {
  it.each(languageProfiles().map(({ lang, words }) => [lang, words] as const))('%s has its own', (_lang, words) => {
    expect(words.length).toBeGreaterThanOrEqual(20);
    expect(new Set(words).size).toBe(words.length);
  });

  it('stand in the table only where a language has no file', () => {
    const own = new Set<string>(languages.map(({ lang }) => lang));
    expect(Object.keys(functionWords).filter((lang) => own.has(lang))).toEqual([]);
  });
});
