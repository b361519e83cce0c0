import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../components/moments.ts';
import type { DateExpression } from '../../parser/annotations.ts';

const date = (value: string, range: DateExpression['range'], start = 0): DateExpression => ({
  start,
  end: start + 1,
  type: 'DATE',
  value,
  range,
  evidence: 'explicit',
  endPoint: null,
});

const may14 = date('2024-05-14', ['2024-05-14', '2024-05-14']);
const may = date('2024-05', ['2024-05-01', '2024-05-31']);
const year = date('2024', ['2024-01-01', '2024-12-31']);
const january = date('2024-01', ['2024-01-01', '2024-01-31']);
const now = date('PRESENT_REF', null);
const weekly = date('P1W', null);

/** Each moment as its value and the indices of its mentions. */
const outline = (dates: readonly DateExpression[]) => {
  const { onCalendar, offCalendar } = timelineOf(dates);
  return [onCalendar, offCalendar].map((moments) =>
    moments.map(({ mentions }) => [mentions[0].expression.value, ...mentions.map(({ index }) => index)]),
  );
};

describe('timelineOf', () => {
  it.each([
    [
      'earliest first',
      [may14, january],
      [
        [
          ['2024-01', 1],
          ['2024-05-14', 0],
        ],
        [],
      ],
    ],
    [
      'a year before its January',
      [january, year, may],
      [
        [
          ['2024', 1],
          ['2024-01', 0],
          ['2024-05', 2],
        ],
        [],
      ],
    ],
    [
      'one moment for one value',
      [may14, may, may14],
      [
        [
          ['2024-05', 1],
          ['2024-05-14', 0, 2],
        ],
        [],
      ],
    ],
    [
      'what is off the calendar apart, in text order',
      [weekly, may, now],
      [
        [['2024-05', 1]],
        [
          ['P1W', 0],
          ['PRESENT_REF', 2],
        ],
      ],
    ],
    [
      'the ends of a range as one moment',
      [year, { ...january, endPoint: 2 }, may],
      [
        [
          ['2024', 0],
          ['2024-01/2024-05', 1],
        ],
        [],
      ],
    ],
    ['nothing of nothing', [], [[], []]],
  ])('%s', (_, dates, expected) => expect(outline(dates)).toEqual(expected));
});
