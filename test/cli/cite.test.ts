import { describe, expect, it } from 'vitest';
import { run, runLines } from './run.ts';

const item = {
  type: 'webpage',
  title: 'Salt returns',
  'container-title': 'Kabar Pesisir',
  author: [{ family: 'Wijaya', given: 'Ratna' }],
  issued: { 'date-parts': [['2024', 5, 9]] },
  URL: 'https://kabar.example/salt?utm_source=feed',
};
const line = { style: 'apa', locale: 'en-US', kind: 'bibliography' };

describe('cite --ndjson', () => {
  it('formats an item; the link is clean', async () => {
    const { status, answers } = await runLines('cite', [
      { id: 'a', item, ...line },
      { id: 'b', item, ...line, style: 'plain', locale: 'id' },
    ]);
    expect(status).toBe(0);
    expect(answers).toEqual([
      {
        id: 'a',
        text: 'Wijaya, R. (2024, May 9). Salt returns. Kabar Pesisir. https://kabar.example/salt',
        html:
          '<p dir="auto">Wijaya, R. (2024, May 9). <i>Salt returns</i>. Kabar Pesisir. ' +
          '<a href="https://kabar.example/salt">https://kabar.example/salt</a></p>',
      },
      {
        id: 'b',
        text: 'Salt returns, Kabar Pesisir, 9 Mei 2024, https://kabar.example/salt',
        html: '<p dir="auto">Salt returns, Kabar Pesisir, 9 Mei 2024, <a href="https://kabar.example/salt">https://kabar.example/salt</a></p>',
      },
    ]);
  });

  it('answers every kind, in the style of the id', async () => {
    const { answers } = await runLines('cite', [
      { id: 'note', item, ...line, style: 'chicago-notes-bibliography', kind: 'note' },
      { id: 'in-text', item, ...line, kind: 'in-text' },
      { id: 'another style of the repository', item, ...line, style: 'nature' },
    ]);
    expect(answers.map(({ text }) => text)).toEqual([
      'Ratna Wijaya, “Salt returns,” Kabar Pesisir, May 9, 2024, https://kabar.example/salt.',
      '(Wijaya, 2024)',
      '1. Wijaya, R. Salt returns. Kabar Pesisir https://kabar.example/salt (2024).',
    ]);
  });

  it('cites an article that was only printed, which has no address', async () => {
    const { URL: _URL, ...printed } = item;
    const { answers } = await runLines('cite', [
      { id: 'a', item: { ...printed, type: 'article-newspaper', page: 'C1' }, ...line },
    ]);
    expect(answers[0]?.text).toBe('Wijaya, R. (2024, May 9). Salt returns. Kabar Pesisir, C1.');
  });

  const wrong: [what: string, line: object, error: string][] = [
    [
      'a style there is not',
      { item, ...line, style: 'my-own' },
      expect.stringMatching(
        /^no style "my-own"; there are: plain, bibtex, .*, apa, .* or any id of the CSL repository$/u,
      ) as never,
    ],
    ['a kind there is not', { item, ...line, kind: 'poem' }, 'no kind "poem"; there are: bibliography, note, in-text'],
    ['no item', line, '"item" is not an object'],
    [
      'an item of another type',
      { item: { ...item, type: 'book' }, ...line },
      expect.stringContaining('"item.type" is not one of') as never,
    ],
    ['a title that is no text', { item: { ...item, title: 7 }, ...line }, '"title" is not a string'],
    [
      'authors that are no list',
      { item: { ...item, author: 'Wijaya' }, ...line },
      '"author" has no list where CSL-JSON asks for one',
    ],
    [
      'a date without parts',
      { item: { ...item, issued: { 'date-parts': [[]] } }, ...line },
      '"issued" has no "date-parts"',
    ],
    ...['javascript:alert(1)', 'data:text/html,x', 'kabar', ''].map((URL): [string, object, string] => [
      `the address ${URL}`,
      { item: { ...item, URL }, ...line },
      'the URL is not an http(s) address, and a citation is not made without its link',
    ]),
  ];

  it('names what is wrong with a line and goes on', async () => {
    const { status, answers } = await runLines(
      'cite',
      wrong.map(([id, given]) => ({ id, ...given })),
    );
    expect(status).toBe(1);
    expect(answers).toEqual(wrong.map(([id, , error]) => ({ id, error })));
  });

  it('without --ndjson: one line of usage, status 2', async () => {
    const { status, stdout, stderr } = await run('cite', []);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^usage: [^\n]+\n$/u);
  });
});
