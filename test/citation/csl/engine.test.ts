import { describe, expect, it } from 'vitest';
import type { CitationKind } from '../../../citation/csl/engine.ts';
import { shippedStyles } from '../../../citation/csl/styles.ts';
import type { CslItem } from '../../../citation/csl-item.ts';
import { ADDRESS, item, linkTo } from '../fixtures.ts';
import { engine } from './engines.ts';

const link = linkTo(ADDRESS);
const cite = (style: string, given: CslItem, kind: CitationKind = 'bibliography', language = 'en-US') =>
  engine(style, language).format(given, link, kind);
const paper: CslItem = { ...item, type: 'article-newspaper', 'container-title': 'The Harbour Post', language: 'en' };

describe('an item in the styles that ship', () => {
  const entries: [style: string, language: string, text: string][] = [
    ['apa', 'en', `Wijaya, R. (2024, May 9). Salt fields return to the coast. The Harbour Post. ${ADDRESS}`],
    [
      'modern-language-association',
      'en',
      `Wijaya, Ratna. “Salt Fields Return to the Coast.” The Harbour Post, 9 May 2024, ${ADDRESS}.`,
    ],
    [
      'chicago-author-date',
      'en',
      `Wijaya, Ratna. 2024. “Salt Fields Return to the Coast.” Harbour Post, May 9. ${ADDRESS}.`,
    ],
    [
      'harvard-cite-them-right',
      'en',
      `Wijaya, R. (2024) ‘Salt fields return to the coast’, The Harbour Post, 9 May. Available at: ${ADDRESS}.`,
    ],
    [
      'gost-r-7-0-5-2008',
      'ru',
      `Wijaya R. Salt fields return to the coast // The Harbour Post. 2024. 9 мая. URL: ${ADDRESS}.`,
    ],
    [
      'din-1505-2',
      'de',
      `Wijaya, Ratna: Salt fields return to the coast. In: The Harbour Post (9. Mai 2024). URL ${ADDRESS}`,
    ],
  ];
  it.each(entries)('%s, %s', (style, language, text) => {
    expect(cite(style, paper, 'bibliography', language).text).toBe(text);
  });

  it('in the language asked for, dates in its order and forms', () => {
    expect(cite('apa', item, 'bibliography', 'id').text).toContain('(2024, 9 Mei)');
    expect(cite('apa', item, 'bibliography', 'es').text).toContain('(2024, 9 de mayo)');
    expect(cite('apa', item, 'bibliography', 'ru').text).toContain('(2024, 9 мая)');
    expect(cite('apa', item, 'bibliography', 'en-GB').text).toContain('(2024, May 9)');
  });

  it.each(shippedStyles)('$id has the link in entry, footnote and mark', ({ id }) => {
    const { kinds } = engine(id);
    for (const kind of kinds) {
      const { text, html } = cite(id, paper, kind);
      expect(html).toContain(`<a href="${ADDRESS}">`);
      if (kind !== 'in-text') expect(text).toContain(ADDRESS);
    }
  });
});

describe('a page that nobody signs', () => {
  const { author: _author, ...unsigned } = item;
  it.each([
    [
      'chicago-author-date',
      'bibliography',
      `Kabar Pesisir. 2024. “Salt fields return to the coast.” May 9. ${ADDRESS}.`,
    ],
    ['chicago-author-date', 'in-text', '(Kabar Pesisir 2024)'],
    [
      'chicago-notes-bibliography',
      'note',
      `“Salt fields return to the coast,” Kabar Pesisir, May 9, 2024, ${ADDRESS}.`,
    ],
    ['apa', 'bibliography', `Salt fields return to the coast. (2024, May 9). Kabar Pesisir. ${ADDRESS}`],
  ] as const)('in %s, %s', (style, kind, text) => {
    expect(cite(style, unsigned, kind).text).toBe(text);
  });

  it('a month alone leaves no gap behind it', () => {
    const monthly: CslItem = { ...paper, issued: { 'date-parts': [[2024, 5]] } };
    expect(cite('chicago-author-date', monthly).text).toContain('Harbour Post, May. http');
  });
});

describe('what is missing', () => {
  const bare: CslItem = { type: 'webpage' };
  it.each(shippedStyles)('$id cites an item that has nothing but its link', ({ id }) => {
    expect(cite(id, bare).text).toContain(ADDRESS);
    expect(cite(id, bare).text).not.toMatch(/undefined|null|\[object/u);
  });

  it('no author, no date', () => {
    const { author: _author, issued: _issued, ...rest } = item;
    expect(cite('apa', rest).text).toBe(`Salt fields return to the coast. (n.d.). Kabar Pesisir. ${ADDRESS}`);
  });

  it('ten authors: the style shortens them', () => {
    const author = Array.from({ length: 10 }, (_, i) => ({ family: `Family${i}`, given: 'Given' }));
    expect(cite('modern-language-association', { ...item, author }).text).toMatch(/^Family0, Given, et al\. /u);
  });
});

describe('what a page can hold', () => {
  const hostile: [what: string, title: string, shown: string][] = [
    ['markup', '<script>alert(1)</script> & <i>salt</i>', '<script>alert(1)</script> & <i>salt</i>'],
    ['braces, bars, percents', 'A {b} | c % d', 'A {b} | c % d'],
    ['line breaks', 'Salt\nfields\r\n\treturn', 'Salt fields return'],
    ['the placeholders of the processor', 'Salt \ue000\ue001 fields', 'Salt fields'],
  ];
  it.each(hostile)('%s in a title', (_what, title, shown) => {
    const { text, html } = cite('apa', { ...item, title });
    expect(text).toBe(`Wijaya, R. (2024, May 9). ${shown}. Kabar Pesisir. ${ADDRESS}`);
    expect(html.replace(/<\/?(?:p dir="auto"|p|i|a href="[^"]*"|a)>/gu, '')).not.toMatch(/[<>]/u);
  });

  it('names without a family name, in any script', () => {
    const author = [{ literal: 'Suharto' }, { literal: '李娜' }, { family: 'الكاتب', given: 'أحمد' }];
    expect(cite('apa', { ...item, author }).text).toMatch(/^Suharto, 李娜, & الكاتب/u);
  });

  it('an address of 4000 characters, with a mark at its end', () => {
    const long = linkTo(`https://kabar.example/${'a'.repeat(3950)}?why=Who's%20there?`);
    const { text, html } = engine('modern-language-association').format(item, long, 'bibliography');
    expect(text).toContain(`${long.url}.`);
    expect(html).toContain(`>${long.url.replaceAll("'", '&#39;')}</a>.`);
  });
});

describe('nothing is said twice', () => {
  it('the site that is its own author', () => {
    const author = [{ literal: 'Harbour Office' }];
    const text = cite('apa', {
      ...item,
      author,
      'container-title': 'Harbour Office',
      publisher: 'Harbour Office',
    }).text;
    expect(text.match(/Harbour Office/gu)).toHaveLength(1);
  });

  it('a title without a language is not taken for English', () => {
    const title = 'Presiden tiba di pelabuhan';
    expect(cite('modern-language-association', { ...item, title }).text).toContain(`“${title}.”`);
  });
});
