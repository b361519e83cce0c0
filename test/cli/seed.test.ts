/** The article the project began with, through the command line. It lies outside the repository. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnnotatedArticle } from '../../parser/annotations.ts';
import { run } from './run.ts';

const SEED = fileURLToPath(new URL('../../../shared/seed/russia-beyond-id.txt', import.meta.url));

describe.skipIf(!existsSync(SEED))(`the seed article (skipped where ${SEED} is absent)`, () => {
  let page: AnnotatedArticle;
  beforeAll(async () => {
    const { stdout } = await run('annotate', [SEED, '--lang', 'id', '--published', '2017-02-08', '--format', 'json']);
    page = JSON.parse(stdout);
  });
  const words = ({ start, end }: { start: number; end: number }) => page.article.text.slice(start, end);

  it('has five direct quotes of its minister and one of an adviser, who said it to an agency', () => {
    const direct = page.quotes.filter((quote) => quote.kind === 'direct');
    expect(direct.map((quote) => quote.speaker?.name).sort()).toEqual([
      ...Array.from({ length: 5 }, () => 'Sergey Lavrov'),
      'Walid Phares',
    ]);
    expect(direct.filter((quote) => quote.speaker?.name === 'Walid Phares').map((quote) => quote.addressee)).toEqual([
      'Sputnik',
    ]);
  });

  it('tells their roles', () => {
    const roles = new Map(page.speakers.map(({ name, role }) => [name, role]));
    expect(roles.get('Sergey Lavrov')).toBe('Menteri Luar Negeri Rusia');
    expect(roles.get('Walid Phares')).toBe('penasihat kebijakan luar negeri presiden AS');
  });

  it.each([
    ['Selasa (7/2)', '2017-02-07', 'weekday'],
    ['September lalu', '2016-09', 'publication'],
    ['Setiap minggu', 'P1W', 'explicit'],
  ])('%s is %s', (expression, value, evidence) => {
    const found = page.dates.find((date) => words(date) === expression);
    expect(found).toMatchObject({ value, evidence });
  });

  it('asks for a link to the original', () => {
    expect(page.reuse.requirements).toContain('link-to-original');
  });

  it('takes no caption or credit for a quote', () => {
    const noise = page.quotes.filter((quote) => /Flickr|Getty|Foto/u.test(words(quote)));
    expect(noise).toEqual([]);
  });
});
