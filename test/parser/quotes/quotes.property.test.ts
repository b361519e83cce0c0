/** What holds of the quotes of any text, sensible or hostile. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE_UNITS } from '../../../bench/hostile-units.ts';
import type { Span } from '../../../parser/annotations.ts';
import { parseQuotes } from './read-quotes.ts';

/** Pieces that make something happen in the parser, mixed with anything at all. */
const piece = fc.oneof(
  fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '「',
    '」',
    ', ',
    '. ',
    '? ',
    ': ',
    '\n\n',
    ' ',
    ' – ',
    '(',
    ')',
    'said ',
    'told ',
    'that ',
    'he ',
    'she ',
    'Ana Petrov ',
    'Petrov ',
    'the mayor ',
    'according to ',
    'and ',
    'Mr. ',
    'ujar ',
    'kata ',
    'bahwa ',
    'menurut ',
    'ujarnya',
    'sang menteri ',
    'Ratna Lestari ',
    'the bridge is safe ',
    '\ud800',
    '\udc00',
    '😀',
    '\u200b',
    '\u00ad',
    'é',
    '橋は安全だ',
    'と述べた。',
    '市長は',
    '王伟说：',
    '김민수 시장은 ',
    '라고 말했다. ',
    'وقال سامي حداد ',
    'उन्होंने कहा कि ',
    'sagte Ute Brandt ',
    'сказал Олег ',
    'dit-il ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const lang = fc.constantFrom('en', 'id', 'de', 'ru', 'fr', 'ar', 'ja', 'ko', 'zh', 'hi', 'is');

function isSound(whole: string, { start, end }: Span): boolean {
  const cuts = (at: number) =>
    at > 0 &&
    at < whole.length &&
    /[\ud800-\udbff]/.test(whole[at - 1] as string) &&
    /[\udc00-\udfff]/.test(whole[at] as string);
  return Number.isInteger(start) && start >= 0 && start < end && end <= whole.length && !cuts(start) && !cuts(end);
}

describe('any text', () => {
  it('gives spans inside the text, on code-point boundaries', () => {
    fc.assert(
      fc.property(text, lang, (whole, language) => {
        const { quotes, speakers } = parseQuotes(whole, language);
        for (const quote of quotes) {
          const spans: Span[] = [quote, ...(quote.fragments ?? []), ...(quote.cue === null ? [] : [quote.cue])];
          const { speaker } = quote;
          if (speaker !== null && speaker.start !== null && speaker.end !== null)
            spans.push({ start: speaker.start, end: speaker.end });
          expect(spans.every((span) => isSound(whole, span))).toBe(true);
        }
        for (const { mentions } of speakers)
          expect(mentions.every(([start, end]) => isSound(whole, { start, end }))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('gives groups whose parts are in order and apart, known speakers, and a confidence between 0 and 1', () => {
    fc.assert(
      fc.property(text, lang, (whole, language) => {
        const { quotes, speakers } = parseQuotes(whole, language);
        const ends = new Map<number, number>();
        let before = 0;
        for (const quote of quotes) {
          expect(quote.start).toBeGreaterThanOrEqual(before);
          before = quote.start;
          expect(quote.start).toBeGreaterThanOrEqual(ends.get(quote.group) ?? 0);
          ends.set(quote.group, quote.end);
          expect(quote.confidence).toBeGreaterThanOrEqual(0);
          expect(quote.confidence).toBeLessThanOrEqual(1);
          if (quote.speaker !== null) expect(speakers[quote.speaker.id]?.name).toBe(quote.speaker.name);
        }
        for (const { mentions } of speakers)
          for (let i = 1; i < mentions.length; i++)
            expect(mentions[i]?.[0]).toBeGreaterThanOrEqual(mentions[i - 1]?.[1] as number);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same quotes again', () => {
    fc.assert(
      fc.property(text, lang, (whole, language) => {
        expect(parseQuotes(whole, language)).toEqual(parseQuotes(whole, language));
      }),
      { numRuns: 100 },
    );
  });
});

describe('hostile text of 400,000 characters is read to its end', () => {
  // how its time grows is measured by `npm run bench -- --speed`
  it.each(Object.entries(HOSTILE_UNITS))('%s', (_, unit) => {
    const whole = unit.repeat(Math.ceil(400_000 / unit.length));
    const { quotes } = parseQuotes(whole, 'en');
    expect(quotes.every((quote) => isSound(whole, quote))).toBe(true);
  });
});
