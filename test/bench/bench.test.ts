import { describe, expect, it } from 'vitest';
import { type CitationCase, matchesGuide } from '../../bench/citation-match.ts';
import { measuredCode } from '../../bench/measured-code.ts';
import { noticePrediction, quotePrediction } from '../../bench/predictions.ts';
import { renderTable } from '../../bench/report.ts';
import { slope } from '../../bench/speed.ts';
import type { Quote, ReuseNotice } from '../../parser/annotations.ts';

const quote: Quote = {
  start: 0,
  end: 9,
  kind: 'direct',
  group: 3,
  speaker: { id: 0, name: 'Made Suarni', start: 15, end: 26, how: 'named' },
  cue: null,
  addressee: null,
  confidence: 0.9,
};

describe('quote prediction', () => {
  it('has name and mention', () => {
    expect(quotePrediction(quote)).toEqual({
      start: 0,
      end: 9,
      kind: 'direct',
      group: 3,
      speaker: { name: 'Made Suarni', start: 15, end: 26 },
    });
  });

  it('has the name alone where the speaker is inferred, and nobody where nobody is known', () => {
    const inferred = { id: 0, name: 'Made Suarni', start: null, end: null, how: 'inferred' as const };
    expect(quotePrediction({ ...quote, speaker: inferred }).speaker).toEqual({ name: 'Made Suarni' });
    expect(quotePrediction({ ...quote, speaker: null }).speaker).toBeNull();
  });
});

describe('notice prediction', () => {
  const notice = (start: number, end: number, requirements: ReuseNotice['requirements']): ReuseNotice => ({
    text: '',
    lang: 'en',
    start,
    end,
    requirements,
    link: null,
  });

  it('takes the notices that overlap the sentence in question together', () => {
    const notices = [
      notice(0, 10, ['compensate']),
      notice(20, 30, ['attribute-source']),
      notice(31, 40, ['non-commercial']),
    ];
    expect(noticePrediction(notices, { start: 20, end: 40 })).toEqual({
      notice: { start: 20, end: 40 },
      requirements: ['attribute-source', 'non-commercial'],
    });
  });

  it('is none where notices stand elsewhere only', () => {
    expect(noticePrediction([notice(0, 10, ['compensate'])], { start: 10, end: 20 })).toEqual({
      notice: false,
      requirements: [],
    });
  });
});

describe('a citation is right', () => {
  const expected: CitationCase = {
    id: 'x',
    style: 'apa',
    kind: 'bibliography',
    checked: true,
    expected_text: 'It’s a  title. https://a.example/',
  };
  const cases: [what: string, expected: Partial<CitationCase>, text: string, html: string, right: boolean][] = [
    ['when the text is the guide’s, blanks and apostrophes aside', {}, "It's a title. https://a.example/", '', true],
    ['not when it goes on', {}, "It's a title. https://a.example/ Accessed today.", '', false],
    [
      'with more behind, where only the beginning is known',
      { match: 'prefix' },
      "It's a title. https://a.example/ More.",
      '',
      true,
    ],
    [
      'with more before, where only the end is known',
      { match: 'suffix' },
      "A. It's a title. https://a.example/",
      '',
      true,
    ],
    ['without a scheme, where the style may drop it', { url_scheme: 'optional' }, "It's a title. a.example/", '', true],
    [
      'not without the italics it asks for',
      { expected_html_fragment: '<i>title</i>' },
      "It's a title. https://a.example/",
      '<p>title</p>',
      false,
    ],
  ];
  it.each(cases)('%s', (_what, change, text, html, right) => {
    expect(matchesGuide({ ...expected, ...change }, { text, html })).toBe(right);
  });
});

describe('RESULTS.md', () => {
  it('shows shares in per cent, texts as they are, a dash for what is not known', () => {
    expect(renderTable({ caption: '', columns: ['a', 'b', 'c'], rows: [['x|y', 0.1234, null]] })).toBe(
      '| a | b | c |\n| --- | ---: | ---: |\n| x\\|y | 12.3 | – |',
    );
  });
});

describe('the slope of log time over log length', () => {
  const timed = (ms: (size: number) => number) => [1e3, 1e4, 1e5, 1e6].map((size) => ({ size, ms: ms(size) }));
  it.each([
    ['linear time', 1, (size: number) => size / 3000],
    ['quadratic time', 2, (size: number) => size ** 2],
    ['the same time for all', 0, () => 5],
  ])('%s has %d', (_what, expected, ms) => {
    expect(slope(timed(ms))).toBeCloseTo(expected);
  });
});

it('names the code that was measured by the hashes of its folders', () => {
  const hash = '[0-9a-f]{10,40}';
  expect(measuredCode()).toMatch(
    new RegExp(`: parser ${hash}, article ${hash}, languages ${hash}, citation ${hash}(?:, with changes .*)?\\.$`),
  );
});
