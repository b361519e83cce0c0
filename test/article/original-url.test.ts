import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeclarations } from '../../article/declarations.ts';
import { originalLink, originalUrls } from '../../article/original-url.ts';
import { parseWithJsdom } from './documents.ts';
import { page, words } from './pages.ts';

const here = 'https://www.greyisland.example/news/ferry-delayed';

function original(url: string | null, head = '', body = '<p>The ferry is late.</p>') {
  const [found] = originalUrls(readDeclarations(parseWithJsdom(page(head, body))), url, words.creditLine);
  return found === undefined ? null : [found.from, found.url];
}

const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
const ogUrl = (href: string) => `<meta property="og:url" content="${href}">`;
const jsonLd = (href: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"2022-01-01","mainEntityOfPage":{"@id":"${href}"}}</script>`;

describe('what the signals say, to be compared', () => {
  const all = (url: string, head: string) =>
    originalUrls(readDeclarations(parseWithJsdom(page(head, '<p>The ferry is late.</p>'))), url, words.creditLine).map(
      ({ url, from }) => [from, url],
    );

  it('is listed in the order in which it is believed', () => {
    const mainland = 'https://mainland.example/a/ferry';
    expect(all(`${here}?utm_source=x`, jsonLd(here) + canonical(mainland) + ogUrl(mainland))).toEqual([
      ['canonical', mainland],
      ['json-ld', here],
      ['page', here],
      ['og:url', mainland],
    ]);
  });

  it('ends with the archive’s own address', () => {
    const archive = `https://web.archive.org/web/20220201000000/${here}`;
    expect(all(archive, '')).toEqual([
      ['archive', here],
      ['page', archive],
    ]);
  });

  it('holds no dangerous address and no front page', () => {
    expect(all(here, canonical('javascript:alert(1)') + ogUrl('https://mainland.example/'))).toEqual([['page', here]]);
  });
});

describe('the ordered rule', () => {
  it.each([
    ['nothing declared: the page', here, '', ['page', here]],
    ['a canonical of the site', `${here}?id=1`, canonical(here), ['canonical', here]],
    ['a relative canonical', `${here}?id=1`, canonical('/news/ferry-delayed'), ['canonical', here]],
    [
      'a canonical relative to the base',
      here,
      `<base href="https://www.greyisland.example/x/">${canonical('b')}`,
      ['canonical', 'https://www.greyisland.example/x/b'],
    ],
    ['an empty canonical', here, canonical(''), ['page', here]],
    [
      'the first of ten canonicals',
      here,
      Array.from({ length: 10 }, (_, i) => canonical(`/news/${i}`)).join(''),
      ['canonical', 'https://www.greyisland.example/news/0'],
    ],
    [
      'none of several canonicals on other sites that differ',
      here,
      Array.from({ length: 10 }, (_, i) => canonical(`https://mainland${i}.example/a/ferry`)).join(''),
      ['page', here],
    ],
    [
      'a canonical on another site: declared syndication',
      here,
      canonical('https://mainland.example/a/ferry') + ogUrl(here),
      ['canonical', 'https://mainland.example/a/ferry'],
    ],
    [
      'a host that looks like another in letters of another script is not believed',
      here,
      canonical('https://mаinland.example/a/ferry'),
      ['page', here],
    ],
    [
      'a host in letters of its own script is, from such a host',
      'https://остров.example/news/ferry',
      canonical('https://материк.example/a/ferry'),
      ['canonical', 'https://xn--80akjig0am.example/a/ferry'],
    ],
    ["another site's home page", here, canonical('https://mainland.example/'), ['page', here]],
    ["the site's own home page", here, canonical('https://www.greyisland.example/'), ['page', here]],
    ['a leftover of a template', here, jsonLd('https://google.com/article'), ['page', here]],
    [
      'a syndication source on another site',
      here,
      '<meta name="syndication-source" content="https://mainland.example/a/ferry">',
      ['syndication', 'https://mainland.example/a/ferry'],
    ],
    [
      'a syndication source that is a home page',
      here,
      '<meta name="original-source" content="https://mainland.example/">',
      ['page', here],
    ],
    ['og:url of the site', `${here}?id=1`, ogUrl(here), ['og:url', here]],
    ['og:url of another site is not believed', here, ogUrl('https://mainland.example/a/ferry'), ['page', here]],
    ['JSON-LD of the site', `${here}?id=1`, jsonLd(here), ['json-ld', here]],
    [
      'a mirror of the site',
      here,
      canonical('https://ww2.greyisland.example/news/ferry-delayed'),
      ['canonical', 'https://ww2.greyisland.example/news/ferry-delayed'],
    ],
    ['a file without an address', null, canonical(here), ['canonical', here]],
    ['nothing at all', null, '', null],
  ])('%s', (_case, url, head, expected) => {
    expect(original(url, head)).toEqual(expected);
  });
});

describe('addresses that hide the page', () => {
  const article = 'https://www.greyisland.example/news/ferry-delayed';
  it.each([
    ['a web archive', `https://web.archive.org/web/20220101000000/${article}`, ['archive', article]],
    ['another archive', `https://archive.ph/2022.01.01-000000/${article}`, ['archive', article]],
    [
      "a search engine's cache",
      `https://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIjKl:${article}+ferry`,
      ['archive', article],
    ],
    [
      'an AMP cache',
      'https://www-greyisland-example.cdn.ampproject.org/c/s/www.greyisland.example/news/ferry-delayed',
      ['amp', article],
    ],
    ['an AMP viewer', 'https://www.google.com/amp/s/www.greyisland.example/news/ferry-delayed', ['amp', article]],
    [
      'a translation proxy',
      'https://www-greyisland-example.translate.goog/news/ferry-delayed?_x_tr_sl=en&_x_tr_tl=id',
      ['page', article],
    ],
    [
      'a translation proxy of a host with a hyphen',
      'https://grey--island-example.translate.goog/a',
      ['page', 'https://grey-island.example/a'],
    ],
    ['an AMP path', 'https://www.greyisland.example/news/ferry-delayed/amp/', ['amp', `${article}/`]],
    ['an AMP ending', `${article}.amp`, ['amp', article]],
  ])('%s', (_case, url, expected) => {
    expect(original(url)).toEqual(expected);
  });
});

describe('tracking', () => {
  it.each([
    ['campaign parameters and the fragment', `${here}?utm_source=a&utm_medium=b&fbclid=c#top`, here],
    ['only those', `${here}?id=7&gclid=x&page=2`, `${here}?id=7&page=2`],
    ['without changing how the rest is written', `${here}?q=a%20b,c&utm_term=d`, `${here}?q=a%20b,c`],
    ['inside a canonical', `${here}?q=1`, `${here}`, canonical(`${here}?utm_campaign=x`)],
  ])('is stripped: %s', (_case, url, expected, head = '') => {
    expect(original(url, head)?.[1]).toBe(expected);
  });
});

describe('a line that says where the article stood first', () => {
  const there = 'https://mainland.example/2022/01/ferry';
  it.each([
    ['English', `<p>This article was originally published in <a href="${there}">The Mainland</a>.</p>`],
    ['at the end of a paragraph', `<p>He is a sailor. First published on <a href="${there}">mainland.example</a></p>`],
    ['Indonesian', `<p>Artikel ini telah tayang di <a href="${there}">Daratan</a> dengan judul lain.</p>`],
    ['German', `<p>Der Beitrag erschien zuerst bei <a href="${there}">Festland</a>.</p>`],
    ['Chinese', `<div>2022-01-01 来源：<a href="${there}">大陆网</a></div>`],
  ])('is followed: %s', (_case, body) => {
    expect(original(here, canonical(here), body)).toEqual(['syndication', there]);
  });

  it.each([
    [
      'a reprint elsewhere points the other way',
      `<p>This article was reprinted on <a href="${there}">The Mainland</a>.</p>`,
    ],
    [
      'the link comes in the next sentence',
      `<p>Originally published on Grey Island. <a href="${there}">Subscribe now</a></p>`,
    ],
    [
      "another site's home page",
      '<p>Originally published in <a href="https://mainland.example/">The Mainland</a>.</p>',
    ],
    ['the same site', `<p>Originally published in <a href="${here}-2">English</a>.</p>`],
    ['a source of a claim', `<p>Source: <a href="${there}">The Mainland</a></p>`],
  ])('is not: %s', (_case, body) => {
    expect(original(here, canonical(here), body)).toEqual(['canonical', here]);
  });
});

describe('an OriginalLink', () => {
  const metadata = {
    url: here,
    originalUrl: here,
    originalUrlFrom: 'canonical',
    title: null,
    siteName: null,
    publisher: null,
    lang: null,
    authors: [],
    published: null,
    modified: null,
    section: null,
    description: null,
    image: null,
  } as const;
  it('carries the address and the signal that decided', () => {
    expect(originalLink(metadata)).toEqual({ url: here, from: 'canonical' });
  });
  it.each([
    ['no address', null],
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,<p>x'],
    ['not an address', 'ferry'],
  ])('is not made of %s', (_case, originalUrl) => {
    expect(originalLink({ ...metadata, originalUrl })).toBeNull();
  });
  it('is cleaned again', () => {
    expect(originalLink({ ...metadata, originalUrl: `${here}?utm_source=x#y` })?.url).toBe(here);
  });
});

const cases = '../shared/bench/reuse/data/original-url.jsonl';
describe.skipIf(!existsSync(cases))('the shared cases (skipped where ../shared is absent)', () => {
  it('are all decided rightly', () => {
    const wrong = readFileSync(cases, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
      .filter(({ pageUrl, html, originalUrl: gold, alsoAcceptable = [] }) => {
        const found = originalUrls(readDeclarations(parseWithJsdom(html)), pageUrl, words.creditLine)[0]?.url ?? '';
        const plain = (address: string) =>
          decodeURI(address)
            .replace(/^https?:\/\/(www\.)?/, '')
            .replace(/#.*|\/$/g, '');
        return ![gold, ...alsoAcceptable].some((address) => plain(address) === plain(found));
      });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
