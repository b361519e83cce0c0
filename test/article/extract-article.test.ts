import { describe, expect, it } from 'vitest';
import { textNodes } from '../../article/dom.ts';
import { type Extraction, extractArticle } from '../../article/extract-article.ts';
import { implementations, parseWithJsdom } from './documents.ts';
import { briefPage, harborPage, page, words } from './pages.ts';

const url = 'https://kabarpesisir.example/berita/pelabuhan-teluk-biru?utm_source=x';

function articleOf(extraction: Extraction) {
  if (extraction.status !== 'article') throw new Error('no article found');
  return extraction;
}

function blocksOf(html: string, parse = parseWithJsdom): (readonly [string, string])[] {
  const { article } = articleOf(extractArticle(parse(html), { url, words }));
  return article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)] as const);
}

describe.each(implementations)('on %s', (_name, parse) => {
  it('reads the blocks of an article with their kinds and leaves the rest of the page out', () => {
    expect(blocksOf(harborPage, parse).map(([kind, text]) => `${kind}: ${text.slice(0, 24)}`)).toEqual([
      'standfirst: Setelah dua tahun perbai',
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
    const { article } = articleOf(extractArticle(parse(harborPage), { url, words }));
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
    expect(blocksOf(briefPage, parse).map(([kind]) => kind)).toEqual(['paragraph', 'paragraph']);
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
    const { article, nodes } = articleOf(extractArticle(clone, { url, words }, origins));
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
    const { article } = articleOf(extractArticle(parseWithJsdom(harborPage), { url, words }));
    const texts = article.blocks.map(({ start, end }) => article.text.slice(start, end));
    expect(texts.join('\n\n')).toBe(article.text);
    expect(texts.every((text) => text === text.trim() && !/\s{2}/.test(text))).toBe(true);
  });

  it('leave out the headline, which is the title', () => {
    const { article } = articleOf(extractArticle(parseWithJsdom(harborPage), { url, words }));
    expect(article.text).not.toContain(article.title);
  });

  it('bring back a paragraph that stands among the others under a name that looks like an advertisement', () => {
    const paragraph = (n: number, name = '') =>
      `<p class="${name}">Paragraph number ${n} tells, at some length, of the harbour, its boats and of those who mend them.</p>`;
    const body = `<h1>The harbour and its boats</h1><div>${[1, 2, 3, 4, 5, 6].map((n) => paragraph(n, n === 4 ? 'extra-sponsor' : '')).join('')}</div>`;
    expect(blocksOf(page('', body)).filter(([, text]) => /number 4/.test(text))).toHaveLength(1);
  });

  it('end where two line breaks stand together', () => {
    const lines = [1, 2, 3, 4].map(prose);
    const html = page('', `<h1>The fleet goes out again</h1><div class="story">${lines.join('<br>\n<br>')}</div>`);
    expect(blocksOf(html).map(([, text]) => text)).toEqual(lines);
  });

  it('bring back a paragraph that a template set in a box of its own, as it did the others', () => {
    const boxes = [1, 2, 3, 4, 5, 6].map(
      (n) =>
        `<section><div class="${n === 4 ? 'sidebar' : 'module'}"><div class="copy"><p class="text">${prose(n)}</p></div></div></section>`,
    );
    const html = page('', `<h1>The fleet goes out again</h1>${boxes.join('')}`);
    expect(blocksOf(html).filter(([, text]) => /number 4/.test(text))).toHaveLength(1);
  });
});

/** A paragraph of prose, each number another. */
function prose(n: number): string {
  const boats = ['lugger', 'smack', 'ketch', 'coble', 'yawl', 'dory', 'skiff', 'punt'];
  return `The ${boats[n % boats.length]} of family number ${n} left the quay at dawn and came home in the evening with its holds full.`;
}

function paragraphs(...lines: readonly string[]): string {
  return page('', `<h1>The fleet goes out again</h1><div>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`);
}

describe('what stands among the blocks without being the article’s text', () => {
  const authored = (html: string) => html.replace('<head>', '<head><meta name="author" content="Odile Marsh">');
  const texts = (html: string) => blocksOf(html).map(([, text]) => text);

  it('a line that a template sets between paragraphs, again and again', () => {
    const filler = 'The story goes on below';
    const html = paragraphs(prose(1), filler, prose(2), filler, prose(3), filler, prose(4));
    expect(texts(html)).not.toContain(filler);
    expect(texts(html)).toHaveLength(4);
  });

  it('not a line that comes again in a list of names', () => {
    const html = paragraphs(
      prose(1),
      prose(2),
      'First prize',
      'Anna Quill',
      'Ben Reed',
      'Second prize',
      'Anna Quill',
      'Cy Dunn',
      prose(3),
    );
    expect(texts(html).filter((text) => text === 'Anna Quill')).toHaveLength(2);
  });

  it('the second copy of a long paragraph', () => {
    const long = `${prose(5)} Nobody on the quay could remember when that had last happened, or whether it ever had.`;
    expect(texts(paragraphs(prose(1), long, prose(2), long)).filter((text) => text === long)).toHaveLength(1);
  });

  it.each([
    ['English', 'By Odile Marsh'],
    ['German', 'Von Odile Marsh, Grauinsel'],
  ])('a byline in %s', (_language, byline) => {
    expect(texts(paragraphs(prose(1), prose(2), byline, prose(3)))).not.toContain(byline);
  });

  it.each([
    ['alone', 'Read also'],
    ['before a title', 'Baca juga: Harga Ikan Naik <a href="/b">Menjelang Musim Barat</a>'],
    ['in another language than the page’s', 'Lesen Sie auch: Die Flotte kehrt heim'],
  ])('words that lead to another article: %s', (_case, line) => {
    expect(texts(paragraphs(prose(1), line, prose(2), prose(3)))).toHaveLength(3);
  });

  it('not a sentence that begins with such words', () => {
    const sentence = 'Read also says the sign above the door, and nobody knows what else there is to read.';
    expect(texts(paragraphs(prose(1), sentence, prose(2), prose(3)))).toContain(sentence);
  });

  it('the lines at the end that introduce the author', () => {
    const bio = 'Odile Marsh is a reporter who has written about the sea for twenty years.';
    expect(texts(authored(paragraphs(prose(1), prose(2), prose(3), bio)))).not.toContain(bio);
    expect(texts(paragraphs(prose(1), prose(2), prose(3), bio))).toContain(bio);
  });

  it('not a sentence that is one long link, but for its first words', () => {
    const sentence = 'They have <a href="/b">counted the boats of the island every spring since the great storm</a>.';
    expect(texts(paragraphs(prose(1), sentence, prose(2), prose(3)))).toHaveLength(4);
    expect(texts(paragraphs(prose(1), `More: ${sentence}`, prose(2), prose(3)))).toHaveLength(3);
  });

  it('not a heading that links to its own place', () => {
    const html = paragraphs(prose(1), prose(2)).replace(
      '</p></div>',
      `</p><h2><a name="x">The quay</a></h2><p>${prose(3)}</p></div>`,
    );
    expect(texts(html)).toContain('The quay');
  });

  it('captions and the credits of pictures, which are kept beside it with their places', () => {
    const figure =
      '<figure><img src="a.jpg"><figcaption>The quay at dawn. <span class="credit">Photo: Odile Marsh</span></figcaption></figure>';
    const html = paragraphs(prose(1), prose(2), prose(3)).replace(prose(2), `${prose(2)}</p>${figure}<p>`);
    const { article } = articleOf(extractArticle(parseWithJsdom(html), { url, words }));
    expect(article.text).toBe([1, 2, 3].map(prose).join('\n\n'));
    expect(article.asides).toEqual([
      { kind: 'caption', text: 'The quay at dawn. Photo: Odile Marsh', at: article.blocks[2]?.start },
    ]);
  });

  it('credits after the last sentence, which are kept and marked', () => {
    const html = paragraphs(prose(1), prose(2), prose(3), 'With wire services', 'om');
    expect(blocksOf(html).slice(-2)).toEqual([
      ['credit', 'With wire services'],
      ['credit', 'om'],
    ]);
  });
});

describe('the standfirst', () => {
  const line = 'The fleet of Grey Island goes to sea again after a winter of storms.';
  const withLine = (meta: string, markup: string) =>
    page(
      meta,
      `<header><h1>The fleet goes out again</h1><p>Today</p><p>Sea</p><p>Share</p><p>Print</p><div>${markup}</div></header><div>${[1, 2, 3, 4].map((n) => `<p>${prose(n)}</p>`).join('')}</div>`,
    );
  const standfirsts = (html: string) => blocksOf(html).flatMap(([kind, text]) => (kind === 'standfirst' ? [text] : []));

  it.each([
    ['is what the page describes itself by', `<meta name="description" content="${line}">`, `<p>${line}</p>`],
    [
      'may be described for others than search engines',
      `<meta property="og:description" content="News of the island."><meta name="description" content="${line}">`,
      `<p>${line}</p>`,
    ],
    ['may be named so', '', `<p class="article-subheading">${line}</p>`],
    ['may have its name on a box around it', '', `<div class="article-standfirst"><p>${line}</p></div>`],
    ['is the only paragraph in the headline’s own box', '', `<p>${line}</p>`],
  ])('%s', (_case, meta, markup) => {
    expect(standfirsts(withLine(meta, markup))).toEqual([line]);
  });

  it('is not the first paragraph again', () => {
    const described = `<meta name="description" content="${prose(1)}">`;
    const html = withLine(described, `<p>${prose(1)}</p>`).replace(
      `<p>${prose(1)}</p></div></header><div><p>`,
      `<p>${prose(1)}</p></div></header><div><p>GREY ISLAND — `,
    );
    expect(blocksOf(html).filter(([, text]) => text.includes('family number 1'))).toHaveLength(1);
  });
});

describe('the text that a page declares for machines', () => {
  const declaring = (body: string, html: string) =>
    html.replace(
      '<head>',
      `<head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The fleet goes out again', datePublished: '2021-03-04', articleBody: body })}</script>`,
    );
  const all = [1, 2, 3, 4, 5].map(prose);
  const texts = (html: string) => blocksOf(html).map(([, text]) => text);

  it('tells a paragraph of the page’s own from the article’s', () => {
    const plea = 'Our paper lives by its readers, and every small gift helps us to send somebody out to sea.';
    expect(texts(declaring(all.join('\n'), paragraphs(...all, plea)))).not.toContain(plea);
  });

  it('says nothing where it is a teaser', () => {
    expect(texts(declaring(prose(1), paragraphs(...all)))).toHaveLength(5);
  });

  it.each([
    ['as text', all.join('\n')],
    ['as markup', all.map((text) => `<p>${text}</p>`).join('')],
    ['as markup that was escaped', all.map((text) => `&lt;p&gt;${text}&lt;/p&gt;`).join('')],
  ])('is the article where the page shows only its beginning: %s', (_form, body) => {
    expect(texts(declaring(body, paragraphs(prose(1))))).toEqual(all);
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
    expect(blocksOf(page('', body))[0]?.[1]).toContain(`Then ${expected} ended it.`);
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
    expect(extractArticle(parseWithJsdom(html), { url: null, words }).status).toBe('no-article');
  });

  it('still has its metadata', () => {
    const html = page('<title>Latest news</title><meta property="og:site_name" content="Grey Island Post">', '');
    const extraction = extractArticle(parseWithJsdom(html), { url: 'https://greyisland.example/', words });
    expect(extraction).toMatchObject({
      status: 'no-article',
      metadata: { title: 'Latest news', siteName: 'Grey Island Post', originalUrl: 'https://greyisland.example/' },
    });
  });
});
