import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../article/plain-text.ts';
import { countCopied } from '../../components/copied-words.ts';

describe('how much was copied', () => {
  it.each([
    ['nothing', 'en', 'It rained.', [], 0, 0],
    ['a passage', 'en', 'It rained.', [[0, 10]], 10, 2],
    [
      'passages that overlap, once',
      'en',
      'It rained all day.',
      [
        [0, 9],
        [3, 13],
        [0, 9],
      ],
      13,
      3,
    ],
    [
      'passages apart',
      'en',
      'It rained all day.',
      [
        [10, 13],
        [0, 2],
      ],
      5,
      2,
    ],
    ['letters with marks and pictures, one each', 'vi', 'a\u0302\u0301 👩‍🚒', [[0, 9]], 3, 1],
    ['a language tag that is none', 'xx_!', 'It rained.', [[0, 10]], 10, 2],
  ] as const)('%s', (_case, lang, text, spans, characters, words) => {
    const article = articleFromText(text, { lang });
    const copied = spans.map(([start, end]) => ({ start, end }));
    expect(countCopied(article, copied)).toEqual({ characters, words });
  });
});
