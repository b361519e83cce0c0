import { describe, expect, it } from 'vitest';
import { elementsAt } from '../../components/picked.ts';
import { bySpeaker, quotationsOf } from '../../components/quotations.ts';
import { annotated, bridge, spanOf } from './samples.ts';

describe('quotationsOf', () => {
  it('joins the parts of a split quote', () => {
    const [split] = quotationsOf(bridge);
    expect(split).toMatchObject({
      text: '“The bridge is safer than on the day it was built,” … “We measured every bolt.”',
      kind: 'direct',
      addressee: null,
      confidence: 0.9,
      speaker: { name: 'Maren Holt', role: 'the city’s chief engineer' },
    });
    expect(split?.parts).toHaveLength(2);
  });

  it('calls parts of different kinds a mixed quote, and takes what only one of them tells', () => {
    const page = annotated({
      blocks: [['paragraph', '“Yes,” he told Radio One, and that he would come.']],
      speakers: [{ name: 'Bo', role: null, kind: 'person' }],
      quotes: [
        { words: '“Yes,”', group: 7, speaker: null },
        { words: 'that he would come', group: 7, speaker: 0, kind: 'indirect', addressee: 'Radio One' },
      ],
    });
    expect(quotationsOf(page)).toEqual([
      expect.objectContaining({ group: 7, kind: 'mixed', addressee: 'Radio One', speaker: page.speakers[0] }),
    ]);
  });
});

describe('bySpeaker', () => {
  it('groups in the order of the text, the quotes of nobody last', () => {
    const groups = bySpeaker(bridge).map(({ id, speaker, quotations }) => [
      id,
      speaker?.name ?? null,
      quotations.map(({ group }) => group),
    ]);
    expect(groups).toEqual([
      [0, 'Maren Holt', [0, 1, 2]],
      [1, 'The ministry of transport', [4]],
      [null, null, [3]],
    ]);
  });

  it('has nothing to group where nobody is quoted', () => {
    expect(bySpeaker(annotated({ blocks: [['paragraph', 'It rained.']] }))).toEqual([]);
  });
});

describe('elementsAt finds the narrowest thing under a click', () => {
  const at = (words: string, nth = 0) => elementsAt(bridge, spanOf(bridge.article.text, words, nth).start);
  it.each([
    ['a quote', at('bridge is safer'), ['quote-0']],
    ['the other part of a split quote', at('measured every'), ['quote-0']],
    ['a date inside a quote', at('Tuesday next'), ['date-3', 'quote-4']],
    ['a mention', at('Maren Holt'), ['speaker-0']],
    ['nothing', at('Shopkeepers'), []],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));
});
