/** Which stretches stand within quotation marks: conventions, nesting, and marks that are none. */
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../article/plain-text.ts';
import { findQuotedStretches } from '../../../parser/quotes/marks/quotation-marks.ts';
import { tokenize } from '../../../parser/text/tokens.ts';

function stretches(text: string): string[] {
  const { blocks } = articleFromText(text);
  return findQuotedStretches(tokenize(text, 'en'), blocks, null).map(({ start, end }) => text.slice(start, end));
}

describe('conventions', () => {
  it.each([
    ['“The bridge is safe,” she said.', '“The bridge is safe,”'],
    ['"The bridge is safe," she said.', '"The bridge is safe,"'],
    ['‘The bridge is safe,’ she said.', '‘The bridge is safe,’'],
    ["'The bridge is safe,' she said.", "'The bridge is safe,'"],
    ["''The bridge is safe,'' she said.", "''The bridge is safe,''"],
    ['„Die Brücke ist sicher“, sagte sie.', '„Die Brücke ist sicher“'],
    ['„Most jest bezpieczny” – powiedziała.', '„Most jest bezpieczny”'],
    ['»Die Brücke ist sicher«, sagte sie.', '»Die Brücke ist sicher«'],
    ['« Le pont est sûr », dit-elle.', '« Le pont est sûr »'],
    ['«Мост надёжен», — сказала она.', '«Мост надёжен»'],
    ['”Bron är säker”, säger hon.', '”Bron är säker”'],
    ['»Bron är säker», säger hon.', '»Bron är säker»'],
    ['彼女は「橋は安全だ」と述べた。', '「橋は安全だ」'],
    ['她说:“桥是安全的。”', '“桥是安全的。”'],
  ])('%s', (text, expected) => {
    expect(stretches(text)).toEqual([expected]);
  });

  it.each([
    ['a curly opening and a straight closing mark', '“The bridge is safe," she said.', ['“The bridge is safe,"']],
    ['a low opening and a straight closing mark', '„Die Brücke ist sicher", sagte sie.', ['„Die Brücke ist sicher"']],
    ['a forgotten blank before the mark', 'It held."We are glad," she said.', ['"We are glad,"']],
    ['two in one sentence', '“We count,” she said, “every car.”', ['“We count,”', '“every car.”']],
  ])('%s', (_, text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });
});

describe('nesting and ends', () => {
  it.each([
    [
      'a quotation inside a quotation',
      '“He told me ‘go home’ and left,” she said.',
      ['“He told me ‘go home’ and left,”'],
    ],
    ['the same pair of marks inside', '«Ми «всі» тут», — сказав він.', ['«Ми «всі» тут»']],
    ['a mark that is never closed ends with its paragraph', '“We are glad,\n\nIt rained.', ['“We are glad,']],
    ['every paragraph opened again', '“One.\n\n“Two.”', ['“One.', '“Two.”']],
  ])('%s', (_, text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });
});

describe('no quotation marks', () => {
  it.each([
    ['apostrophes', 'It doesn’t matter, they’re late and the boss’s car won’t start.'],
    ['a possessive plural', 'The voters’ rights and the drivers’ pay.'],
    ['elisions', "Rock 'n roll of the '90s."],
    ['inches', 'A board of 5\' 10" was missing.'],
    ['gershayim', 'ד"ר כהן וצה"ל'],
    ['a mark that only closes', 'We are glad,” she said.'],
  ])('%s', (_, text) => {
    expect(stretches(text)).toEqual([]);
  });
});
