/** When two names mean one person. */
import { describe, expect, it } from 'vitest';
import { type ComparedName, nameRank, type ShortName } from '../../../parser/quotes/mentions/name-match.ts';

function named(name: string, facts: Partial<ComparedName> = {}): ComparedName {
  return { words: name.toLowerCase().split(' '), kind: 'person', gender: 'any', ...facts };
}

describe('how well a name fits one that is known', () => {
  it.each<[string, string, string, ShortName, number]>([
    ['the same words', 'Ana Petrov', 'Ana Petrov', 'last', 4],
    ['a middle name more', 'Ana Petrov', 'Ana Maria Petrov', 'last', 3],
    ['the surname', 'Ana Petrov', 'Petrov', 'last', 2],
    ['the full name behind the surname', 'Petrov', 'Ana Petrov', 'last', 2],
    ['the given name', 'Ana Petrov', 'Ana', 'last', 1],
    ['the middle name', 'Ana Maria Petrov', 'Maria', 'last', 0],
    ['the middle name where any part will do', 'Ana Maria Petrov', 'Maria', 'any', 2],
    ['another given name', 'Ana Petrov', 'Olof Petrov', 'last', 0],
    ['another surname', 'Ana Petrov', 'Ana Lindqvist', 'last', 0],
  ])('%s: %s, %s', (_, known, name, shortName, rank) => {
    expect(nameRank(named(known), named(name), shortName)).toBe(rank);
  });

  it('is nothing where titles contradict each other', () => {
    const [she, he] = [named('Petrov', { gender: 'feminine' }), named('Petrov', { gender: 'masculine' })];
    expect(nameRank(she, he, 'last')).toBe(0);
  });

  it('takes no part of a body’s name for its owner', () => {
    expect(nameRank(named('Petrov Tower', { kind: 'organization' }), named('Petrov'), 'last')).toBe(0);
  });
});
