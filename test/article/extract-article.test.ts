import { describe, expect, it } from 'vitest';
import { textNodes } from '../../article/dom.ts';
import { type Extraction, extractArticle } from '../../article/extract-article.ts';
import { implementations, parseWithJsdom } from './documents.ts';
import { briefPage, harborPage, page } from './pages.ts';

const url = 'https://kabarpesisir.example/berita/pelabuhan-teluk-biru?utm_source=x';

function articleOf(extraction: Extraction) {
  if (extraction.status !== 'article') throw new Error('no article found');
  return extraction;
}

function blocksOf(html: string, parse = parseWithJsdom): (readonly [string, string])[] {
  const { article } = articleOf(extractArticle(parse(html), { url }));
  return article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)] as const);
}

describe.each(implementations)('on %s', (_name, parse) => {
  it('reads the blocks of an article with their kinds and leaves the rest of the page out', () => {
    expect(blocksOf(harborPage, parse).map(([kind, text]) => `${kind}: ${text.slice(0, 24)}`)).toEqual([
      'headline: Pelabuhan Teluk Biru Dib',
      'standfirst: Setelah dua tahun perbai',
      'caption: Kapal nelayan di dermaga',
      'paragraph: Pelabuhan Teluk Biru dib',
      'paragraph: “Kami sudah lama menungg',
      'heading: Dermaga lebih panjang',
      'paragraph: Dermaga kini sepanjang s',
      'blockquote: Laut adalah halaman ruma',
      'list-item: Panjang dermaga: seratus',
      'list-item: Biaya perbaikan: empat m',
      'paragraph: Pemerintah daerah berjan',
    ]);
  });

  it('reads the metadata', () => {
    const { article } = articleOf(extractArticle(parse(harborPage), { url }));
    expect(article).toMatchObject({
      url,
      originalUrl: 'https://kabarpesisir.example/berita/pelabuhan-teluk-biru',
      originalUrlFrom: 'canonical',
      title: 'Pelabuhan Teluk Biru Dibuka Kembali',
      siteName: 'Kabar Pesisir',
      publisher: 'Kabar Pesisir',
      lang: 'id',
      authors: [{ name: 'Ratna Wijaya', kind: 'person' }],
      published: '2021-03-04T09:30:00+07:00',
      description: 'Setelah dua tahun perbaikan, kapal nelayan kembali bersandar di Teluk Biru.',
    });
  });

  it('keeps a short article that declares nothing', () => {
    expect(blocksOf(briefPage, parse).map(([kind]) => kind)).toEqual(['headline', 'paragraph', 'paragraph']);
  });

  it.each([
    ['the article of the fixture', harborPage],
    ['a brief, for which Readability starts over with copies', briefPage],
  ])('leads every character of the text back to the live page: %s', (_case, html) => {
    const live = parse(html);
    const clone = live.cloneNode(true) as Document;
    const origins = new Map<Node, Node>();
    const liveNodes = [...textNodes(live.documentElement)];
    [...textNodes(clone.documentElement)].forEach((node, i) => {
      origins.set(node, liveNodes[i] as Node);
    });
    const { article, nodes } = articleOf(extractArticle(clone, { url }, origins));
    let covered = '';
    let end = 0;
    for (const piece of nodes) {
      const origin = origins.get(piece.node) as Text;
      expect(liveNodes).toContain(origin);
      const there = origin.data.slice(piece.nodeStart, piece.nodeStart + piece.length).replace(/\s/g, ' ');
      expect(there).toBe(article.text.slice(piece.start, piece.start + piece.length));
      expect(piece.start).toBeGreaterThanOrEqual(end);
      end = piece.start + piece.length;
      covered += there;
    }
    expect(covered.replace(/ /g, '')).toBe(article.text.replace(/\s/g, ''));
  });
});

describe('blocks', () => {
  it('lie in the text in order, without overlaps, joined by an empty line', () => {
    const { article } = articleOf(extractArticle(parseWithJsdom(harborPage), { url }));
    const texts = article.blocks.map(({ start, end }) => article.text.slice(start, end));
    expect(texts.join('\n\n')).toBe(article.text);
    expect(texts.every((text) => text === text.trim() && !/\s{2}/.test(text))).toBe(true);
  });

  it('map the headline to the heading on the page', () => {
    const document = parseWithJsdom(harborPage);
    const heading = [...textNodes(document.querySelector('h1') as Element)];
    const { nodes } = articleOf(extractArticle(document, { url }));
    expect(nodes.slice(0, heading.length).map(({ node }) => node)).toEqual(heading);
  });

  it('bring back a paragraph that stands among the others under a name that looks like an advertisement', () => {
    const paragraph = (n: number, name = '') =>
      `<p class="${name}">Paragraph number ${n} tells, at some length, of the harbour, its boats and of those who mend them.</p>`;
    const body = `<h1>The harbour and its boats</h1><div>${[1, 2, 3, 4, 5, 6].map((n) => paragraph(n, n === 4 ? 'extra-sponsor' : '')).join('')}</div>`;
    expect(blocksOf(page('', body)).filter(([, text]) => /number 4/.test(text))).toHaveLength(1);
  });
});

describe('text', () => {
  it.each([
    ['non-breaking and repeated spaces', 'two&nbsp; \n words', 'two words'],
    ['soft hyphens and zero-width characters', 'har&shy;bo&#8203;ur&#65279;', 'harbour'],
    ['decomposed letters', 'cafe\u0301', 'caf\u00e9'],
    ['line breaks', 'one<br>two', 'one two'],
    ['words cut by markup', 'har<b>bo</b>ur', 'harbour'],
    ['markup shown as text', '&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
  ])('normalises %s', (_case, html, expected) => {
    const filler = 'The keeper of the light wrote down every boat that passed the island in that long winter.';
    const body = `<h1>The light</h1><p>${filler} Then ${html} ended it.</p><p>${filler}</p>`;
    expect(blocksOf(page('', body))[1]?.[1]).toContain(`Then ${expected} ended it.`);
  });
});

describe('a page without an article', () => {
  const links = Array.from({ length: 40 }, (_, i) => `<li><a href="/a${i}">A headline about matter ${i}</a></li>`).join(
    '',
  );
  it.each([
    ['an empty document', ''],
    ['an empty body', page('<title>News</title>', '')],
    ['a shell that scripts would fill', page('<title>News</title>', '<div id="app"></div><script>start()</script>')],
    ['a list of links', page('<title>News</title>', `<h1>Latest</h1><ul>${links}</ul>`)],
    ['an error page', page('<title>Not found</title>', '<h1>404</h1><p>There is nothing at this address.</p>')],
    [
      'frames',
      '<html><head><title>Old news</title></head><frameset cols="50%,50%"><frame src="a.html"></frameset></html>',
    ],
  ])('is said to be one: %s', (_case, html) => {
    expect(extractArticle(parseWithJsdom(html), { url: null }).status).toBe('no-article');
  });

  it('still has its metadata', () => {
    const html = page('<title>Latest news</title><meta property="og:site_name" content="Grey Island Post">', '');
    const extraction = extractArticle(parseWithJsdom(html), { url: 'https://greyisland.example/' });
    expect(extraction).toMatchObject({
      status: 'no-article',
      metadata: { title: 'Latest news', siteName: 'Grey Island Post', originalUrl: 'https://greyisland.example/' },
    });
  });
});
