import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../article/plain-text.ts';
import { report } from '../../cli/report.ts';
import type { AnnotatedArticle } from '../../parser/annotations.ts';

const TEXT =
  'Salt returns\n\n“It is back,” Made Suarni told Kabar on Tuesday. “We dug,” one man said. Copy with a link.';

function span(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const page: AnnotatedArticle = {
  article: {
    ...articleFromText(TEXT, { lang: 'en', published: '2024-05-09', url: 'https://copy.example/salt' }),
    originalUrl: 'https://kabar.example/salt',
    originalUrlFrom: 'canonical',
    siteName: 'Kabar Pesisir',
    authors: [{ name: 'Ratna Wijaya', kind: 'person' }],
  },
  quotes: [
    {
      ...span('“It is back,”'),
      kind: 'direct',
      group: 0,
      speaker: { id: 0, name: 'Made Suarni', ...span('Made Suarni'), how: 'named' },
      cue: span('told'),
      addressee: 'Kabar',
      confidence: 0.95,
    },
    { ...span('“We dug,”'), kind: 'direct', group: 1, speaker: null, cue: null, addressee: null, confidence: 0 },
  ],
  speakers: [{ name: 'Made Suarni', role: 'salt maker', kind: 'person', mentions: [[27, 38]] }],
  dates: [
    {
      ...span('Tuesday'),
      type: 'DATE',
      value: '2024-05-07',
      range: ['2024-05-07', '2024-05-07'],
      evidence: 'publication',
      endPoint: null,
    },
  ],
  reuse: {
    notices: [
      {
        text: 'Copy with a link.',
        lang: 'en',
        ...span('Copy with a link.'),
        requirements: ['link-to-original'],
        link: null,
      },
    ],
    requirements: ['link-to-original'],
    license: null,
    credit: null,
    from: ['text'],
  },
  summary: { sentences: [span('“We dug,” one man said.')], words: 18, minutes: 1 },
  timings: { extract: 1, parse: 1 },
};

const shown = (given: AnnotatedArticle) => stripVTControlCharacters(report(given));

describe('report', () => {
  it('reads from the source to the dates', () => {
    expect(shown(page)).toBe(`Salt returns
  Ratna Wijaya · Kabar Pesisir · 2024-05-09 · en · 18 words · 1 min
  original: https://kabar.example/salt (canonical)
  read at:  https://copy.example/salt

Reuse
  link-to-original
  | Copy with a link.

Key sentences
  • “We dug,” one man said.

Made Suarni, salt maker (person · 1 quote · 1 mention)
  • “It is back,”
    direct · “told” · named · to Kabar · confidence 0.95

No speaker named
  • “We dug,”
    direct

Dates
  2024-05-07  Tuesday  date, publication
`);
  });

  it('counts one word as one', () => {
    expect(shown({ ...page, summary: { sentences: [], words: 1, minutes: 1 } })).toContain(' · 1 word · 1 min\n');
  });

  it('says that a page has no article', () => {
    const article = { ...page.article, text: '', blocks: [] };
    expect(shown({ ...page, article })).toBe('No article found at https://copy.example/salt.\n');
  });

  it('says what is not known', () => {
    const article = { ...page.article, originalUrl: null, originalUrlFrom: null, url: null };
    const reuse = { notices: [], requirements: [], license: null, credit: null, from: [] };
    const text = shown({ ...page, article, reuse });
    expect(text).toContain('  original: not determinable\n');
    expect(text).toContain('No notice stated. Citations link to the original all the same.');
  });

  it('breaks long lines at blanks', () => {
    const summary = { ...page.summary, sentences: [{ start: 0, end: TEXT.length }] };
    const long = { ...page.article, text: TEXT.replaceAll(' ', '  ').padEnd(400, ' word') };
    const lines = shown({ ...page, article: long, summary: { ...summary, sentences: [{ start: 0, end: 400 }] } }).split(
      '\n',
    );
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(96);
  });
});
