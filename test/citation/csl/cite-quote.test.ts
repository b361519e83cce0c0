import { describe, expect, it } from 'vitest';
import { citeQuote } from '../../../citation/csl/cite-quote.ts';
import { deepLink } from '../../../citation/text-fragment.ts';
import { ADDRESS, item, linkTo } from '../fixtures.ts';
import { engine } from './engines.ts';

const link = linkTo(ADDRESS);
const quote = { text: '“The sea gave it back.”', speaker: 'Suarni' };
const cite = (style: string, language = 'en', given = quote as Parameters<typeof citeQuote>[0]) =>
  citeQuote(given, item, link, engine(style, language), null);
const entry = (style: string, language = 'en') => engine(style, language).format(item, link, 'bibliography').text;

describe('a quote is cited as what was read in another source', () => {
  const marks: [style: string, language: string, mark: string][] = [
    ['apa', 'en', '(Suarni, as cited in Wijaya, 2024)'],
    ['apa', 'id', '(Suarni, dikutip dalam Wijaya, 2024)'],
    ['apa', 'de', '(Suarni, zitiert nach Wijaya, 2024)'],
    ['modern-language-association', 'en', '(Suarni, qtd. in Wijaya)'],
    ['harvard-cite-them-right', 'en', '(Suarni, quoted in Wijaya, 2024)'],
    ['ieee', 'en', '(Suarni, quoted in [1])'],
    ['associacao-brasileira-de-normas-tecnicas', 'pt-BR', '(Suarni apud Wijaya, 2024)'],
    ['apa', 'es', '(Suarni, como se citó en Wijaya, 2024)'],
    ['modern-language-association', 'es', '(Suarni, citado en Wijaya)'],
    ['apa', 'pl', '(Suarni, cyt. za: Wijaya, 2024)'],
    ['apa', 'ja', '(Suarni, Wijaya, 2024より引用)'],
    ['apa', 'ko', '(Suarni, Wijaya, 2024에서 재인용)'],
    ['gost-r-7-0-5-2008', 'ru', '[Suarni, цит. по: Wijaya, 2024]'],
  ];
  it.each(marks)('%s in %s', (style, language, mark) => {
    expect(cite(style, language).text).toBe(`“The sea gave it back.” ${mark}\n${entry(style, language)}`);
  });

  it('in a style of notes the footnote follows the quote', () => {
    expect(cite('chicago-notes-bibliography').text).toBe(
      `“The sea gave it back.”\nSuarni, quoted in Ratna Wijaya, “Salt fields return to the coast,” Kabar Pesisir, May 9, 2024, ${ADDRESS}.`,
    );
  });

  it.each([
    ['ja', 'Suarni, 引用元: Ratna Wijaya, '],
    ['ko', 'Suarni, 재인용: Ratna Wijaya, '],
  ])('and in %s nothing stands behind its address', (language, begin) => {
    const note = cite('chicago-notes-bibliography', language).text.split('\n')[1];
    expect(note?.slice(0, begin.length)).toBe(begin);
    expect(note?.endsWith(`${ADDRESS}.`)).toBe(true);
  });

  it('words that were only reported are cited, not quoted, where the guide tells them apart', () => {
    const reported = cite('harvard-cite-them-right', 'en', { ...quote, text: 'the sea would give it back' });
    expect(reported.text).toContain('the sea would give it back (Suarni, cited in Wijaya, 2024)');
  });

  it('of nobody: the article itself is cited', () => {
    expect(cite('apa', 'en', { ...quote, speaker: null }).text).toMatch(
      /^“The sea gave it back\.” \(Wijaya, 2024\)\n/u,
    );
  });

  it('has the way to the words on a line of its own, and the bare link still', () => {
    const passage = deepLink(link, 'She said: “The sea gave it back.”', { start: 10, end: 33 });
    const { text, html } = citeQuote(quote, item, link, engine('apa'), passage);
    expect(text).toMatch(
      new RegExp(`${RegExp.escape(ADDRESS)}\\n${RegExp.escape(ADDRESS)}#:~:text=The%20sea%20gave%20it%20back$`, 'u'),
    );
    expect(html).toContain(`<a href="${ADDRESS}">${ADDRESS}</a><br><a href="${ADDRESS}#:~:text=`);
  });

  it('shows the markup of a page as text', () => {
    const { html } = cite('apa', 'en', { text: '“<b>x</b>”', speaker: '<img src=x>' });
    expect(html).toContain('“&lt;b&gt;x&lt;/b&gt;” (&lt;img src=x&gt;, as cited in ');
  });
});
