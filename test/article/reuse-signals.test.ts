import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../article/extract-article.ts';
import { parseWithJsdom } from './documents.ts';
import { harborPage, page, words } from './pages.ts';

const signals = (html: string) =>
  extractArticle(parseWithJsdom(html), { url: 'https://greyisland.example/a', words }).signals;
const article = Array.from(
  { length: 5 },
  (_, i) => `<p>Paragraph ${i} of the article tells of the harbour, its boats and of those who mend them.</p>`,
).join('');
const body = (around: string) => page('', `<h1>The harbour</h1><article>${article}</article>${around}`);

/** What reaches the parser: the passages, and the article's own blocks. */
function said(html: string): string[] {
  const extraction = extractArticle(parseWithJsdom(html), { url: null, words });
  const blocks = extraction.status === 'article' ? extraction.article.text.split('\n\n') : [];
  return [...extraction.signals.passages, ...blocks];
}

describe('passages', () => {
  const sentence = 'Texts may be reprinted if the Grey Island Post is named.';
  it.each([
    ['the footer', `<footer><p>${sentence}</p></footer>`],
    ['an element called copyright', `<div class="site-copyright">${sentence}</div>`],
    ['small print', `<small>${sentence}</small>`],
    ['the end of the page', `<div><p>${sentence}</p></div>`],
    ['one line of several', `<footer>© Grey Island Post<br>${sentence}<br>Imprint</footer>`],
  ])('come from %s', (_case, around) => {
    expect(said(body(around)).filter((text) => text === sentence)).toHaveLength(1);
  });

  it('that stand in the article are marked as notices', () => {
    const extraction = extractArticle(parseWithJsdom(body(`<div class="site-copyright">${sentence}</div>`)), {
      url: null,
      words,
    });
    const blocks = extraction.status === 'article' ? extraction.article.blocks : [];
    expect(blocks.at(-1)?.kind).toBe('notice');
  });

  it('come from the fixture', () => {
    expect(signals(harborPage).passages).toContain(
      'Jika mengutip materi dari Kabar Pesisir, mohon sertakan tautan ke artikel asli.',
    );
  });

  it('do not come from menus, nor from the article itself', () => {
    const found = signals(
      body('<footer><a href="/t">Terms of use</a> <a href="/p">Privacy policy</a></footer>'),
    ).passages;
    expect(found.filter((text) => /Terms|Paragraph/.test(text))).toEqual([]);
  });

  it('come from declarations that are sentences', () => {
    expect(signals(page(`<meta name="dcterms.rights" content="${sentence}">`)).passages).toContain(sentence);
  });

  it('are bounded', () => {
    expect(
      signals(body(`<footer>${`<p>${sentence}</p><p>x${sentence}</p>`.repeat(500)}</footer>`)).passages.length,
    ).toBeLessThanOrEqual(100);
    expect(
      signals(
        body(
          `<footer>${'<p>Line number one, and a different one each time: '.repeat(1)}${'word '.repeat(5000)}</p></footer>`,
        ),
      ).passages.every((text) => text.length <= 1500),
    ).toBe(true);
  });
});

describe('licence', () => {
  const cc = 'https://creativecommons.org/licenses/by-sa/4.0/';
  it.each([
    ['link in the head', page(`<link rel="license" href="${cc}">`), cc, ['rel-license']],
    ['link in the page', body(`<a rel="license" href="${cc}">licence</a>`), cc, ['rel-license']],
    ['link to a deed without a relation', body(`<a href="${cc}">CC BY-SA</a>`), cc, ['rel-license']],
    [
      "a picture's is not the article's",
      body(`<figure><figcaption><a href="${cc}">CC BY-SA</a></figcaption></figure>`),
      null,
      [],
    ],
    [
      'JSON-LD',
      page(
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"2022-01-01","license":"${cc}"}</script>`,
      ),
      cc,
      ['json-ld'],
    ],
    ['meta', page(`<meta name="dcterms.license" content="${cc}">`), cc, ['meta']],
    [
      'JSON-LD, as an object',
      page(
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"2022-01-01","license":{"@type":"CreativeWork","url":"${cc}"}}</script>`,
      ),
      cc,
      ['json-ld'],
    ],
    ['RDFa link in the head', page(`<link rel="cc:license" href="${cc}">`), cc, ['rel-license']],
    ['a script is no licence', page('<link rel="license" href="javascript:alert(1)">'), null, []],
    ['none', page(''), null, []],
  ])('%s', (_case, html, license, from) => {
    expect(signals(html)).toMatchObject({ license, from });
  });
});

describe('a credit line', () => {
  const declaring = (type: string) =>
    signals(
      page(
        `<script type="application/ld+json">{"@type":"${type}","headline":"x","datePublished":"2022-01-01","creditText":"Odile Marsh / Grey Island Post"}</script>`,
      ),
    );
  it('is the article’s own', () => {
    expect(declaring('NewsArticle')).toMatchObject({ credit: 'Odile Marsh / Grey Island Post', from: ['json-ld'] });
  });
  it('is not a picture’s', () => {
    expect(declaring('ImageObject')).toMatchObject({ credit: null, from: [] });
  });
});

describe('a reservation against machines', () => {
  it.each([
    ['the TDM Reservation Protocol', '<meta name="tdm-reservation" content="1">', true],
    ['the same, not made use of', '<meta name="tdm-reservation" content="0">', false],
    ['a directive for robots', '<meta name="robots" content="index, noai, noimageai">', true],
    ['directives about pictures and archives alone', '<meta name="robots" content="noimageai, noarchive">', false],
    ['none', '', false],
  ])('%s', (_case, head, expected) => {
    const { machineUseReserved, from } = signals(page(head));
    expect(machineUseReserved).toBe(expected);
    expect(from).toEqual(expected ? ['meta'] : []);
  });
});
