import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, sentenceSegmenter } from '../../components/excerpt.ts';
import { annotated, bridge, spanOf } from './samples.ts';

const segmenter = sentenceSegmenter('en');

describe('excerpt', () => {
  it.each([
    [
      'March 2024',
      {
        before: '“Nobody asked us,” read a banner that hung from the old customs house in ',
        words: 'March 2024',
        after: '.',
      },
    ],
    ['Shopkeepers', { before: '', words: 'Shopkeepers', after: ' on the quay lost a season.' }],
    [
      'a season. “Nobody asked us,”',
      {
        before: 'Shopkeepers on the quay lost ',
        words: 'a season. “Nobody asked us,”',
        after: ' read a banner that hung from the old customs house in March 2024.',
      },
    ],
  ])('gives the sentence around %j', (words, expected) => {
    expect(excerpt(bridge.article, spanOf(bridge.article.text, words), segmenter)).toEqual(expected);
  });

  it('cuts a long sentence at words, and says so', () => {
    const text = `${'one two three '.repeat(40)}HERE ${'four five six '.repeat(40)}end.`;
    const { article } = annotated({ blocks: [['paragraph', text]] });
    const { before, words, after } = excerpt(article, spanOf(text, 'HERE'), segmenter);
    expect(before).toMatch(/^…(one|two|three) /);
    expect(before.length).toBeLessThan(170);
    expect(words).toBe('HERE');
    expect(after).toMatch(/ (four|five|six)…$/);
  });

  it('does not leave the block', () => {
    const { article } = annotated({
      blocks: [
        ['heading', 'No full stop'],
        ['paragraph', 'on Monday it rained'],
      ],
    });
    expect(excerpt(article, spanOf(article.text, 'Monday'), segmenter).before).toBe('on ');
  });

  it('keeps the words whole and cuts no character in two, whatever the text', () => {
    const unit = fc.constantFrom('a', ' ', '. ', '😀', '漢', '\u0301', 'Word ');
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 400 }), fc.nat(), fc.nat(), (units, from, length) => {
        const { article } = annotated({ blocks: [['paragraph', units.join('')]] });
        const first = from % units.length;
        const marked = units.slice(first, first + 1 + (length % 5)).join('');
        const start = units.slice(0, first).join('').length;
        const span = { start, end: start + marked.length };
        const { before, words, after } = excerpt(article, span, segmenter);
        expect(words).toBe(marked);
        expect((before + words + after).isWellFormed()).toBe(true);
        const shown = before.replace(/^…/, '') + words + after.replace(/…$/, '');
        expect(article.text).toContain(shown);
      }),
    );
  });

  it('takes any language tag a page may write', () => {
    for (const lang of [null, '', 'en', 'sr-Latn-RS', 'en_US', 'deutsch', '中文', 'x-klingon']) {
      expect([...sentenceSegmenter(lang).segment('One. Two.')]).toHaveLength(2);
    }
  });
});
