/** What holds in all styles: bodies among persons, descriptions in place of titles, words and dates of the language. */
import { describe, expect, it } from 'vitest';
import type { CitationKind } from '../../../citation/csl/engine.ts';
import type { CslItem } from '../../../citation/csl-item.ts';
import { engine } from './engines.ts';
import { ADDRESS, accessed, link, page, paper } from './guide-cases.ts';

describe('a person and a body sign together', () => {
  const both: CslItem = { ...page, author: [{ family: 'Reed', given: 'Otis' }, { literal: 'de Havenkrant' }] };
  const cases: [style: string, begin: string][] = [
    ['apa', 'Reed, O., & de Havenkrant. (2024'],
    ['modern-language-association', 'Reed, Otis, and de Havenkrant. “'],
    ['chicago-author-date', 'Reed, Otis, and de Havenkrant. 2024. '],
    ['harvard-cite-them-right', 'Reed, O. and de Havenkrant (2024)'],
    ['vancouver', '1. Reed O, de Havenkrant. '],
    ['associacao-brasileira-de-normas-tecnicas', 'REED, O.; DE HAVENKRANT. '],
  ];
  it.each(cases)('%s', (style, begin) => {
    expect(engine(style).format(both, link, 'bibliography').text.slice(0, begin.length)).toBe(begin);
  });

  it('in the order in which they sign', () => {
    const reversed = { ...both, author: both.author?.toReversed() ?? [] };
    expect(engine('apa').format(reversed, link, 'bibliography').text).toMatch(/^de Havenkrant, & Reed, O\. /u);
  });
});

describe('the site stands for its publisher', () => {
  const published: CslItem = { ...page, publisher: 'Harbour Media' };
  it.each(['apa', 'chicago-notes-bibliography', 'harvard-cite-them-right', 'gost-r-7-0-5-2008'])('in %s', (style) => {
    expect(engine(style).format(published, link, 'bibliography').text).not.toContain('Harbour Media');
  });
  it('but in MLA, which names both', () => {
    expect(engine('modern-language-association').format(published, link, 'bibliography').text).toContain(
      'Harbour News, Harbour Media, 9 May 2024',
    );
  });
});

describe('a year that marks a source has no word of the language after it', () => {
  it.each(['ru', 'uk', 'ja', 'zh', 'hu'])('%s', (language) => {
    expect(engine('chicago-author-date', language).format(paper, link, 'in-text').text).toBe('(Reed 2024)');
  });
});

describe('a description in place of the title is no title', () => {
  const { title: _title, author: _author, ...bare } = page;
  const cases: [style: string, kind: CitationKind, markdown: string][] = [
    ['apa', 'bibliography', '\\[Webpage\\]. (2024, May 9). Harbour News.'],
    ['harvard-cite-them-right', 'bibliography', '\\[Webpage\\] (2024) *Harbour News*.'],
    ['ieee', 'bibliography', '\\[1\\] \\[Webpage\\], Harbour News,'],
    ['apa', 'in-text', '[(\\[Webpage\\], 2024)]'],
  ];
  it.each(cases)('%s, %s: neither italic nor quoted', (style, kind, markdown) => {
    expect(engine(style).format(bare, link, kind).markdown.slice(0, markdown.length)).toBe(markdown);
  });
});

describe('the words of a style are those of the language of the citation', () => {
  const cases: [style: string, text: string][] = [
    [
      'iso690-author-date-en',
      'REED, Otis James, 2024. How the river came back. Harbour News. Daring. 9 Mei 2024. Tersedia pada: URL [Diakses 1 Juni 2024].',
    ],
    [
      'associacao-brasileira-de-normas-tecnicas',
      'REED, O. J. How the river came back. Harbour News, 9 Mei 2024. Tersedia pada: URL. Diakses: 1 Jun 2024.',
    ],
  ];
  it.each(cases)('%s', (style, text) => {
    const cited = engine(style, 'id').format({ ...page, accessed }, link, 'bibliography').text;
    expect(cited.replace(ADDRESS, 'URL').replaceAll(/\s/gu, ' ')).toBe(text);
  });
});

describe('dates as the language writes them', () => {
  const cases: [language: string, full: string, monthDay: string, month: string][] = [
    ['en', '9 May 2024', 'May 9', 'May'],
    ['id', '9 Mei 2024', '9 Mei', 'Mei'],
    ['de', '9. Mai 2024', '9. Mai', 'Mai'],
    ['es', '9 de mayo de 2024', '9 de mayo', 'mayo'],
    ['fr', '9 mai 2024', '9 mai', 'mai'],
    ['ca', '9 de maig del 2024', '9 de maig', 'maig'],
    ['pt-BR', '9 de maio de 2024', '9 de maio', 'maio'],
    ['ru', '9 мая 2024 г.', '9 мая', 'май'],
    ['uk', '9 травня 2024 р.', '9 травня', 'травень'],
    ['bg', '9 май 2024 г.', '9 май', 'май'],
    ['cs', '9. května 2024', '9. května', 'květen'],
    ['pl', '9 maja 2024', '9 maja', 'maj'],
    ['hr', '9. svibnja 2024', '9. svibnja', 'svibanj'],
    ['el', '9 Μαΐου 2024', '9 Μαΐου', 'Μάιος'],
    ['fi', '9. toukokuuta 2024', '9. toukokuuta', 'toukokuu'],
    ['hu', '2024. május 9.', 'május 9.', 'május'],
    ['sv', '9 maj 2024', '9 maj', 'maj'],
    ['tr', '9 Mayıs 2024', '9 Mayıs', 'Mayıs'],
    ['vi', '9 tháng 5, 2024', '9 tháng 5', 'tháng 5'],
    ['zh', '2024年5月9日', '5月9日', '5月'],
    ['ko', '2024년 5월 9일', '5월 9일', '5월'],
  ];
  const on = (style: string, language: string, parts: number[]) =>
    engine(style, language)
      .format({ ...page, issued: { 'date-parts': [parts] } }, link, 'bibliography')
      .text.replaceAll(/\s/gu, ' ');
  it.each(cases)('%s: %s, %s, %s', (language, full, monthDay, month) => {
    // ISO 690 composes its dates of parts, APA has the year first
    expect(on('iso690-author-date-en', language, [2024, 5, 9])).toContain(`. ${full}`);
    expect(on('apa', language, [2024, 5, 9])).toContain(`(2024, ${monthDay}). `);
    expect(on('apa', language, [2024, 5])).toContain(`(2024, ${month}). `);
  });
});

describe('quotation marks within those of the title', () => {
  const { author: _author, ...unsigned } = page;
  const cases: [language: string, title: string, shown: string][] = [
    ['fr', '« Jamais » : le maire a parlé', '« “Jamais” : le maire a parlé »'],
    ['fr', '«Jamais»', '« “Jamais” »'],
    ['de', '„Nie“, sagt sie', '„‚Nie‘, sagt sie“'],
    ['ru', '«Никогда»: мэр', '«„Никогда“: мэр»'],
    ['en', 'Mayor: “Never”', '“Mayor: ‘Never’”'],
  ];
  it.each(cases)('%s: %s', (language, title, shown) => {
    const { text } = engine('modern-language-association', language).format(
      { ...unsigned, title, language },
      link,
      'in-text',
    );
    expect(text.replaceAll(/\s/gu, ' ')).toContain(shown);
  });
});

describe('a site or a paper is called what it calls itself', () => {
  it.each(['modern-language-association', 'chicago-notes-bibliography', 'chicago-author-date', 'turabian-author-date'])(
    'in %s',
    (style) => {
      const named: CslItem = { ...paper, 'container-title': 'harbour.com' };
      expect(engine(style).format(named, link, 'bibliography').text).toContain('harbour.com');
    },
  );

  const same: [publisher: string, site: string][] = [
    ['Harbour News', 'HarbourNews.com'],
    ['Do Portu', 'doportu.pl'],
    ['Harbour-News', 'Harbour News'],
  ];
  it.each(same)('and %s is no other than %s', (publisher, site) => {
    const item: CslItem = { ...page, publisher, 'container-title': site };
    expect(engine('modern-language-association').format(item, link, 'bibliography').text).not.toContain(publisher);
  });
});

it('the last word of a title has a capital, whatever apostrophes stand before it', () => {
  const item: CslItem = { ...page, title: 'The river’s end isn’t what it stands for' };
  const { text } = engine('modern-language-association').format(item, link, 'bibliography');
  expect(text).toContain('“The River’s End Isn’t What It Stands For.”');
});

describe('the stop at the end of a title', () => {
  const cases: [title: string, shown: string][] = [
    ['The river came back.', 'The river came back //'],
    ['Rivers of the U.S.', 'Rivers of the U.S. //'],
    ['The fall of Reed Bros.', 'The fall of Reed Bros. //'],
    ['The river is back, etc.', 'The river is back, etc. //'],
    ['Is it over?', 'Is it over? //'],
  ];
  it.each(cases)('%j', (title, shown) => {
    expect(engine('gost-r-7-0-5-2008', 'ru').format({ ...paper, title }, link, 'bibliography').text).toContain(shown);
  });
});
