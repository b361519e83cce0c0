/** What holds of every style and of quotations, whatever a page puts into its metadata. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeQuote } from '../../citation/csl/cite-quote.ts';
import type { CslName } from '../../citation/csl-item.ts';
import type { Formatted } from '../../citation/formatted.ts';
import { formatPlain } from '../../citation/plain.ts';
import { formatQuotation } from '../../citation/quotation.ts';
import { engine } from './csl/engines.ts';
import { linkTo } from './fixtures.ts';

/** Strings a hostile or careless page may hold. */
const pageText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'a', ' ', '\n', '\u202e', 'script', 'href=') }),
  fc.constantFrom('<script>alert(1)</script>', '"><a href="https://evil.example/">', '</p>', '&lt;b&gt;', '?', '.'),
);
const name: fc.Arbitrary<CslName> = fc.oneof(
  fc.record({ literal: pageText }),
  fc.record({ family: pageText, given: pageText }),
);
const date = fc
  .tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map((parts) => ({ 'date-parts': [parts] }));
const item = fc.record(
  {
    type: fc.constantFrom('article-newspaper', 'article-magazine', 'webpage', 'post-weblog'),
    title: pageText,
    'container-title': pageText,
    publisher: pageText,
    author: fc.array(name, { maxLength: 23 }),
    issued: date,
    accessed: date,
  },
  { requiredKeys: ['type'] },
);
const citable = fc.record({
  item,
  link: fc.webUrl({ withQueryParameters: true, validSchemes: ['http', 'https'] }).map(linkTo),
  locale: fc.constantFrom('en', 'id', 'de', 'ar'),
  /** The words, speaker and role of a quotation. */
  words: pageText,
});
type Citable = typeof citable extends fc.Arbitrary<infer T> ? T : never;

const styles: [style: string, format: (given: Citable) => Formatted][] = [
  ['plain', (given) => formatPlain(given.item, given.link, given.locale)],
  ...['apa', 'chicago-notes-bibliography', 'din-1505-2'].map((style): [string, (given: Citable) => Formatted] => [
    style,
    (given) => engine(style, given.locale).format(given.item, given.link, 'bibliography'),
  ]),
  [
    'a quote in APA',
    ({ words, ...given }) =>
      citeQuote({ text: words, speaker: words }, given.item, given.link, engine('apa', given.locale), null),
  ],
  [
    'quotation',
    ({ words, ...given }) => formatQuotation(words, { name: words, role: words }, given.item, given.link, given.locale),
  ],
];

/** Text and attribute values of HTML that consists of our own tags only. */
const OWN_TAGS = /<(?:p dir="auto"|\/p|i|\/i|br|\/a|a href="([^"<>]*)")>/gu;
const decoded = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe.each(styles)('%s', (_style, format) => {
  it('always has the link: the bare address in the text, a followed link in the HTML', () => {
    fc.assert(
      fc.property(citable, (given) => {
        const { text, html } = format(given);
        expect(text).toMatch(new RegExp(`\\s${RegExp.escape(given.link.url)}\\.?(?:\\s|$)`, 'u'));
        const targets = [...html.matchAll(OWN_TAGS)].flatMap((tag) => (tag[1] === undefined ? [] : [decoded(tag[1])]));
        expect(new Set(targets)).toEqual(new Set([given.link.url]));
        expect(html).not.toContain('nofollow');
      }),
    );
  });

  it('lets no markup of the page through', () => {
    fc.assert(
      fc.property(citable, (given) => {
        const rest = format(given).html.replaceAll(OWN_TAGS, '');
        expect(rest).not.toMatch(/[<>"]/u);
        expect(rest).not.toMatch(/&(?!(?:lt|gt|quot|amp|#39);)/u);
      }),
    );
  });

  it('is one block: one paragraph, no blank line', () => {
    fc.assert(
      fc.property(citable, (given) => {
        const { text, html } = format(given);
        expect(text).not.toMatch(/\n\s*\n/u);
        expect(html.match(/<\/?p\b[^>]*>/gu)).toEqual(['<p dir="auto">', '</p>']);
        expect(html.startsWith('<p ') && html.endsWith('</p>')).toBe(true);
      }),
    );
  });
});
