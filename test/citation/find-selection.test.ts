import { expect, it } from 'vitest';
import { findSelection } from '../../citation/find-selection.ts';

const TEXT = 'The pier is old.\n\nIt  was built in 1900, she said. The pier is old.';
const cases: [selected: string, found: string | null][] = [
  ['The pier', 'The pier'],
  ['old.\nIt was built', 'old.\n\nIt  was built'],
  ['  built in\u00a01900 ', 'built in 1900'],
  ['said. The pier is old.', 'said. The pier is old.'],
  ['Another pier', null],
  ['', null],
  [' \n ', null],
];
it.each(cases)('%j stands at %j', (selected, found) => {
  const span = findSelection(TEXT, selected);
  expect(span && TEXT.slice(span.start, span.end)).toBe(found);
});

it('finds words in five million characters at once', () => {
  const text = `${'The minutes of the meeting. '.repeat(180_000)}The end.`;
  const begin = performance.now();
  expect(findSelection(text, 'The end')).toEqual({ start: text.length - 8, end: text.length - 1 });
  expect(performance.now() - begin).toBeLessThan(2000);
});
