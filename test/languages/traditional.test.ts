import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fold } from '../../parser/text/fold.ts';
import { serialise, traditionalForms } from '../../scripts/han.ts';

const file = readFileSync(new URL('../../languages/traditional.json', import.meta.url), 'utf8');

it('languages/traditional.json is what npm run han writes', () => {
  expect(serialise(traditionalForms())).toBe(file);
});

it.each([
  ['說', '说'],
  ['對', '对'],
  ['週', '周'],
  ['说', '说'],
])('reads %s as %s', (traditional, simplified) => {
  expect(fold(traditional, 'zh')).toBe(simplified);
});
