import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../article/extract-article.ts';
import { originalLink } from '../../article/original-url.ts';
import { implementations, parseWithJsdom } from './documents.ts';
import { page, words } from './pages.ts';

const url = 'https://greyisland.example/news/ferry-delayed';

function read(html: string, parse = parseWithJsdom) {
  const extraction = extractArticle(parse(html), { url, words });
  return extraction.status === 'article'
    ? extraction.article
    : { ...extraction.metadata, text: '', blocks: [], asides: [] };
}

const clobbered = [
  'querySelector',
  'querySelectorAll',
  'getElementsByTagName',
  'body',
  'documentElement',
  'createElement',
  'firstChild',
  'cloneNode',
]
  .map((name) => `<form name="${name}"></form><img name="${name}" src="x.png">`)
  .join('');
const clobberedForm = `<form>${[
  'parentNode',
  'childNodes',
  'firstChild',
  'nextSibling',
  'tagName',
  'localName',
  'nodeType',
  'getAttribute',
  'remove',
  'removeAttribute',
  'attributes',
  'className',
  'children',
  'textContent',
]
  .map((name) => `<input name="${name}">`)
  .join('')}</form>`;
const brief = `<h1>Ferry delayed by fog</h1>
<p>The morning ferry to Grey Island left two hours late on Tuesday because of thick fog over the sound.</p>
<p>No one was hurt, and the harbour master said that later sailings would keep to the timetable.</p>`;

describe.each(implementations)('on %s nothing throws', (_name, parse) => {
  it.each([
    ['no head', '<html><body><p>Only a line.</p></body></html>'],
    ['nothing at all', ''],
    ['plain text', 'not markup at all'],
    ['document properties hidden by form names', page('', clobbered + brief)],
    ['form properties hidden by its fields', page('', clobberedForm + brief)],
    ['unclosed and crossed elements', '<p><b><div><i>One</b> two</p></i><table><p>three<td>four'],
    ['frames', '<html><frameset><frame src="a.html"></frameset></html>'],
    ['ten canonicals', page('<link rel="canonical" href="/a">'.repeat(10))],
    ['an empty canonical', page('<link rel="canonical" href=""><link rel="canonical">')],
    ['broken JSON-LD', page('<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>')],
    ['JSON-LD that is no object', page('<script type="application/ld+json">[null,1,"x",[[]]]</script>')],
  ])('%s', (_case, html) => {
    expect(() => read(html, parse)).not.toThrow();
  });
});

describe('clobbered documents', () => {
  it.each([
    ['by form names', clobbered],
    ['by field names', clobberedForm],
  ])('are read like others: %s', (_case, forms) => {
    expect(read(page('', forms + brief)).title).toBe('Ferry delayed by fog');
    expect(read(page('', forms + brief)).blocks).toHaveLength(2);
  });
});

describe('JSON-LD', () => {
  const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
  const article =
    '{"@type":"NewsArticle","headline":"Ferry delayed by fog","datePublished":"2022-02-01","author":{"@id":"#a"}}';
  it.each([
    [
      'references that form a circle',
      script(
        `[${article},{"@id":"#a","@type":"Person","name":"Ada Moor","knows":{"@id":"#b"}},{"@id":"#b","@type":"Person","name":"Ben Moor","knows":{"@id":"#a"}}]`,
      ),
    ],
    [
      'trailing commas, comments and raw line breaks',
      script(
        `<!-- {"@graph":[${article.replace('"date', '\n"date')},{"@id":"#a","@type":"Person","name":"Ada\nMoor",},]} -->`,
      ),
    ],
  ])('is read despite %s', (_case, head) => {
    expect(read(page(head))).toMatchObject({ published: '2022-02-01', authors: [{ name: 'Ada Moor' }] });
  });

  it('of five megabytes is not read, and costs no time', () => {
    const huge = script(
      `{"@type":"NewsArticle","articleBody":"${'x'.repeat(5_000_000)}","datePublished":"2022-02-01"}`,
    );
    expect(read(page(huge)).published).toBeNull();
  });

  it('nested deeper than a stack is no article', () => {
    expect(read(page(script('['.repeat(100_000) + ']'.repeat(100_000)))).title).toBe('Ferry delayed by fog');
  });
});

describe('what a page says stays text', () => {
  const attack = '&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;alert(1)&lt;/script&gt;';
  it('has no markup in titles and bylines', () => {
    const head = `<meta property="og:title" content="Ferry ${attack} delayed by fog"><meta name="author" content="Ada ${attack} Moor">`;
    const article = read(page(head, brief.replace(/<h1>.*<\/h1>/, '')));
    expect(JSON.stringify([article.title, article.authors])).not.toMatch(/<|onerror/);
  });

  it.each([
    ['control characters', 'Ferry\u0001 del\u0007ayed by fog', 'Ferry delayed by fog'],
    ['direction overrides', 'Ferry \u202edelayed\u202c by fog', 'Ferry delayed by fog'],
    [
      'entities that were escaped twice',
      'F&amp;auml;hre &amp;amp; Nebel &amp;#8211; sp&amp;auml;t',
      'Fähre & Nebel – spät',
    ],
  ])('has no %s', (_case, content, expected) => {
    expect(read(page(`<meta property="og:title" content="${content}">`, brief.replace(/<h1>.*<\/h1>/, ''))).title).toBe(
      expected,
    );
  });

  it('is bounded', () => {
    const article = read(
      page(
        `<meta property="og:title" content="${'Ferry '.repeat(50_000)}"><meta name="description" content="${'Fog '.repeat(50_000)}">`,
        brief.replace(/<h1>.*<\/h1>/, ''),
      ),
    );
    expect(article.title?.length).toBeLessThanOrEqual(500);
    expect(article.description?.length).toBeLessThanOrEqual(1000);
  });
});

describe('dangerous addresses', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/hosts',
    'ftp://x.example/a',
    ' JaVaScRiPt:alert(1)',
    'http://',
    'https://user:secret@greyisland.example/news/ferry-delayed',
  ])('are never cited: %s', (address) => {
    const head = `<link rel="canonical" href="${address}"><meta property="og:url" content="${address}"><meta property="og:image" content="${address}">`;
    const article = read(page(head));
    expect(article.originalUrl).toBe(url);
    expect(article.image ?? 'https:').toMatch(/^https?:/);
    expect(originalLink({ ...article, originalUrl: address })?.url ?? url).toBe(url);
  });
});

describe('size', () => {
  it('five megabytes of article are read whole', () => {
    const paragraph =
      '<p>The keeper of the light wrote down, in that long winter, every boat that passed the island.</p>';
    const count = 48_000;
    const { blocks } = read(
      page('', `<h1>The light</h1><article>${paragraph.repeat(count)}</article>`),
      implementations[1]?.[1],
    );
    expect(blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(count);
  }, 120_000);

  it('nesting deeper than a stack is read', () => {
    const html = page('', `${'<div>'.repeat(3000)}${brief}${'</div>'.repeat(3000)}`);
    expect(read(html, implementations[1]?.[1]).blocks.length).toBeGreaterThan(0);
  });
});
