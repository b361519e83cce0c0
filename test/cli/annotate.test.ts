import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, runLines, start } from './run.ts';

const TEXT = [
  'Salt returns to the coast',
  '“The sea gave it back,” said Made Suarni, head of the salt makers’ union.',
  'The ponds were closed in 2019 and opened again on 9 May 2024.',
].join('\n\n');

const paragraphs = TEXT.split('\n\n')
  .slice(1)
  .map(
    (text) =>
      `<p>${text} The old dykes still stand beside the road to the harbour, and the makers repair them by hand.</p>`,
  );
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Salt returns to the coast</title>
<link rel="canonical" href="https://kabar.example/salt"></head>
<body><article><h1>Salt returns to the coast</h1>${paragraphs.join('').repeat(4)}</article></body></html>`;

let folder: string;
const path = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tautan-cli-'));
  await writeFile(path('salt.txt'), TEXT);
  await writeFile(path('salt.html'), PAGE);
  await writeFile(path('salt.html.gz'), gzipSync(PAGE));
  await writeFile(path('torn.html.gz'), gzipSync(PAGE).subarray(0, 100));
  await writeFile(
    path('latin.html'),
    Buffer.from(PAGE.replace('utf-8', 'windows-1252').replaceAll('coast', 'c\xf4te'), 'latin1'),
  );
});
afterAll(() => rm(folder, { recursive: true }));

describe('annotate FILE', () => {
  it('prints a report that begins with the title', async () => {
    const { status, stdout } = await run('annotate', [
      path('salt.html'),
      '--url',
      'https://kabar.example/salt?utm_source=x',
    ]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Salt returns to the coast\n/u);
    expect(stdout).toContain('https://kabar.example/salt');
  });

  it('prints the annotation object with --format json', async () => {
    const { status, stdout } = await run('annotate', [
      path('salt.txt'),
      '--format',
      'json',
      '--lang',
      'en',
      '--published',
      '2024-05-10',
    ]);
    expect(status).toBe(0);
    const page = JSON.parse(stdout);
    expect(page.article).toMatchObject({
      text: TEXT,
      lang: 'en',
      published: '2024-05-10',
      title: 'Salt returns to the coast',
    });
    expect(Object.keys(page).sort()).toEqual(['article', 'dates', 'quotes', 'reuse', 'speakers', 'summary', 'timings']);
  });

  it.each([
    ['text', TEXT, TEXT],
    ['a page', PAGE, 'The sea gave it back'],
  ])('reads %s from stdin', async (_what, input, expected) => {
    const { stdout } = await run('annotate', ['--format', 'json'], input);
    expect(JSON.parse(stdout).article.text).toContain(expected);
  });

  it('says that a page has no article, and that is no error', async () => {
    const { status, stdout } = await run('annotate', ['--url', 'https://kabar.example/'], '<html><body></body></html>');
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'No article found at https://kabar.example/.\n' });
  });

  it('lets no control character of a page reach the terminal', async () => {
    const { stdout } = await run('annotate', [], PAGE.replaceAll('Salt returns', 'Salt \x1b]0;owned\x07 returns'));
    expect(stdout).not.toContain('\x1b');
  });

  it.each([
    ['a file that is not there', 'nowhere.html', /^cannot read .*nowhere\.html: no such file\n$/u],
    ['a torn archive', 'torn.html.gz', /^cannot unpack .*torn\.html\.gz: .+\n$/u],
  ])('%s: one line, status 1', async (_what, name, message) => {
    const { status, stdout, stderr } = await run('annotate', [path(name)]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it.each([
    ['an unknown option', ['--colour']],
    ['two files', ['a.html', 'b.html']],
    ['a format there is not', ['a.html', '--format', 'xml']],
    ['an address that is none', ['a.html', '--url', 'kabar']],
    ['a language tag that is none', ['a.html', '--lang', 'klingon!']],
    ['a date that is none', ['a.html', '--published', 'yesterday']],
    ['a file beside --ndjson', ['a.html', '--ndjson']],
    ['a fact beside --ndjson', ['--ndjson', '--lang', 'id']],
  ])('wrong usage: %s: one line on stderr, status 2', async (_what, args) => {
    const { status, stdout, stderr } = await run('annotate', args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/u);
  });
});

describe('annotate --ndjson', () => {
  it('answers every line in order and goes on after one that cannot be processed', async () => {
    const { status, stderr, answers } = await runLines('annotate', [
      { id: 'text', text: TEXT, lang: 'en', published: '2024-05-10' },
      { id: 'missing', file: path('nowhere.html') },
      'not JSON',
      '[]',
      { id: 'nothing to read' },
      { id: 'two things to read', text: 'a', html: 'b' },
      { id: 'wrong type', text: 5 },
      { id: 'wrong language', text: 'a', lang: '!' },
      { id: 'page', html: PAGE, url: 'https://kabar.example/salt' },
    ]);
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(answers.map(({ id, error }) => [id, error])).toEqual([
      ['text', undefined],
      ['missing', expect.stringMatching(/^cannot read .*: no such file$/u)],
      [null, expect.stringMatching(/^line 3 is not JSON: /u)],
      [null, 'line 4 is not a JSON object'],
      ['nothing to read', 'a line has exactly one of "html", "text" and "file"'],
      ['two things to read', 'a line has exactly one of "html", "text" and "file"'],
      ['wrong type', '"text" is not a string'],
      ['wrong language', 'not a language tag: !'],
      ['page', undefined],
    ]);
    expect(answers[0].article.text).toBe(TEXT);
  });

  it('reads files: pages, packed pages, texts, pages in another encoding', async () => {
    const names = ['salt.html', 'salt.html.gz', 'salt.txt', 'latin.html'];
    const { status, answers } = await runLines(
      'annotate',
      names.map((name) => ({ id: name, file: path(name), url: 'https://kabar.example/a' })),
    );
    expect(status).toBe(0);
    expect(answers.map((answer) => answer.article.title)).toEqual([
      ...Array.from({ length: 3 }, () => 'Salt returns to the coast'),
      'Salt returns to the côte',
    ]);
  });

  it('takes plain text as it stands, so that offsets agree', async () => {
    const text = '  Two  blanks,\r\n\ta tab\u00a0and a soft\u00adhyphen.\n\n\n“Ya.” ';
    const { answers } = await runLines('annotate', [{ id: 1, text }]);
    expect(answers[0]).toMatchObject({ id: 1, article: { text } });
  });

  it('takes the reference date only where the page gives none', async () => {
    const dated = PAGE.replace(
      '</head>',
      '<meta property="article:published_time" content="2024-05-09T08:00:00+07:00"></head>',
    );
    const { answers } = await runLines('annotate', [
      { id: 'dated', html: dated, url: 'https://kabar.example/a', published: '2001-01-01' },
      { id: 'undated', html: PAGE, url: 'https://kabar.example/a', published: '2001-01-01' },
    ]);
    expect(answers.map(({ article }) => article.published.slice(0, 10))).toEqual(['2024-05-09', '2001-01-01']);
  });

  it('answers each line as it comes, before the input ends', async () => {
    const child = start('annotate', ['--ndjson']);
    for (const id of ['first', 'second']) {
      child.stdin.write(`${JSON.stringify({ id, text: TEXT })}\n`);
      const [chunk] = await once(child.stdout, 'data');
      expect(JSON.parse(String(chunk)).id).toBe(id);
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('answers nothing with nothing', async () => {
    expect(await runLines('annotate', [])).toMatchObject({ status: 0, answers: [] });
  });
});
