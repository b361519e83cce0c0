import { describe, expect, it } from 'vitest';
import { LITERAL, PatternAutomaton, type State } from '../../../parser/dates/patterns.ts';

/** Whether a pattern reads a row of classes and words (those in quotation marks). */
function reads(patterns: readonly string[], input: string, phrases: Record<string, string> = {}): boolean {
  const automaton = new PatternAutomaton('xx', patterns, phrases);
  let state: State | null = automaton.start;
  for (const symbol of input.split(' ')) {
    state = automaton.step(state, symbol.startsWith("'") ? LITERAL + symbol.slice(1) : symbol);
    if (state === null) return false;
  }
  return state.accepting;
}

describe('the notation of patterns', () => {
  it.each([
    ['classes in order', '{day} {month}', 'day month', true],
    ['the wrong order', '{day} {month}', 'month day', false],
    ['no end half-way', '{day} {month}', 'day', false],
    ['an option taken', '{day} [ {month} ]', 'day month', true],
    ['an option left', '{day} [ {month} ]', 'day', true],
    ['a short option', '{month} [,] {year}', "month ', year", true],
    ['an alternative', '( {day} | {month} ) {year}', 'month year', true],
    ['an optional alternative', '[ {day} | {month} ] {year}', 'year', true],
    ['groups in groups', '[ ( {day} | [ the ] {month} ) of ] {year}', "'the month 'of year", true],
    ['a word', 'end of {month}', "'end 'of month", true],
    ['a word of several tokens', "o'clock", "'o '' 'clock", true],
    ['a word is no class', '{month}', "'month", false],
    ['a mark of the notation', '{(} {day} {)}', "'( day ')", true],
    ['a named part', '$date {year}', 'day month year', true],
  ])('%s', (_name, pattern, input, expected) => {
    expect(reads([pattern], input, { date: '{day} {month}' })).toBe(expected);
  });

  it('reads any of several patterns', () => {
    expect(reads(['{day} {month}', '{day} {year}'], 'day year')).toBe(true);
  });

  it.each([
    ['( {day}', /no "\)"/],
    ['[ {day}', /no "\]"/],
    ['{day} )', /out of place/],
    ['$missing', /no phrase named \$missing/],
    ['$circle', /in circles/],
  ])('refuses %s', (pattern, message) => {
    expect(() => reads([pattern], 'day', { circle: '$circle' })).toThrow(message);
  });
});
