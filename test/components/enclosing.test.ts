import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enclosing } from '../../components/enclosing.ts';

const span = ([start, end]: readonly [number, number]) => ({ start, end });

describe('enclosing', () => {
  it.each<[string, [number, number][], [number, number][], ([number, number] | null)[]]>([
    [
      'inside, outside, across the edge',
      [
        [1, 2],
        [5, 6],
        [9, 12],
      ],
      [
        [0, 3],
        [8, 10],
      ],
      [[0, 3], null, null],
    ],
    ['the same span', [[4, 6]], [[4, 6]], [[4, 6]]],
    [
      'the narrower of two',
      [
        [3, 4],
        [7, 8],
      ],
      [
        [0, 9],
        [2, 5],
      ],
      [
        [2, 5],
        [0, 9],
      ],
    ],
    ['nothing around', [[3, 4]], [], [null]],
  ])('%s', (_, inner, outer, expected) => {
    expect(enclosing(inner.map(span), outer.map(span))).toEqual(expected.map((found) => found && span(found)));
  });

  it('agrees with looking at every pair, where spans are apart', () => {
    const apart = fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 9 })), { maxLength: 20 }).map((steps) => {
      let at = 0;
      return steps.map(([gap, length]) => {
        const start = at + gap;
        at = start + length;
        return { start, end: at };
      });
    });
    fc.assert(
      fc.property(apart, apart, (inner, outer) => {
        const pairs = inner.map(({ start, end }) => outer.find((o) => o.start <= start && end <= o.end) ?? null);
        expect(enclosing(inner, outer)).toEqual(pairs);
      }),
    );
  });
});
