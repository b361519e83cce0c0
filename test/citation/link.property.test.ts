/** What holds of every style and of quotations, whatever a page puts into its metadata. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Formatted, formatters } from '../../citation/citation.ts';
import type { CslItem, CslName } from '../../citation/csl-item.ts';
import { formatQuotation } from '../../citation/quotation.ts';
import { linkTo } from './fixtures.ts';

/** Strings a hostile or careless page may hold. */
const pageText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'a', ' ', '\n', '\u202e', 'script', 'href=') }),
  fc.constantFrom('<script>alert(1)</script>', '"><a href="https://evil.example/">', '</p>', '&lt;b&gt;', '?', '.'),
);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const name: fc.Arbitrary<CslName> = fc.oneof(
  fc.record({ literal: pageText }),
  fc.record({ family: pageText, given: pageText }),
) as fc.Arbitrary<CslName>;
const date = fc
  .tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map((parts) => ({ 'date-parts': [parts] }));
const item = fc
  .record({
    type: fc.constantFrom('article-newspaper', 'article-magazine', 'webpage', 'post-weblog'),
    title: optional(pageText),
    'container-title': optional(pageText),
    publisher: optional(pageText),
    author: optional(fc.array(name, { maxLength: 23 })),
    issued: optional(date),
    accessed: optional(date),
  })
  .map((fields) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  ) as fc.Arbitrary<unknown> as fc.Arbitrary<CslItem>;
const link = fc.webUrl({ withQueryParameters: true, validSchemes: ['http', 'https'] }).map(linkTo);
const locale = fc.constantFrom('en', 'id', 'de', 'ar');

const styles: [string, (given: CslItem, to: ReturnType<typeof linkTo>, words: string, page: string) => Formatted][] = [
  ...Object.entries(formatters).map(
    ([style, format]) => [style, (given: CslItem, to: never, words: string) => format(given, to, words)] as never,
  ),
  ['quotation', (given, to, words, page) => formatQuotation(page, { name: page, role: page }, given, to, words)],
];

/** Text and attribute values of HTML that consists of our own tags only. */
const OWN_TAGS = /<(?:p|\/p|i|\/i|br|\/a|a href="([^"<>]*)")>/gu;
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
      fc.property(item, link, locale, pageText, (given, to, words, page) => {
        const { text, html } = format(given, to, words, page);
        expect(text.endsWith(to.url)).toBe(true);
        expect(text.at(-to.url.length - 1)).toMatch(/\s/u);
        const targets = [...html.matchAll(OWN_TAGS)].flatMap((tag) => (tag[1] === undefined ? [] : [decoded(tag[1])]));
        expect(new Set(targets)).toEqual(new Set([to.url]));
        expect(html).not.toContain('nofollow');
      }),
    );
  });

  it('lets no markup of the page through', () => {
    fc.assert(
      fc.property(item, link, locale, pageText, (given, to, words, page) => {
        const words_ = format(given, to, words, page).html.replaceAll(OWN_TAGS, '');
        expect(words_).not.toMatch(/[<>"]/u);
        expect(words_).not.toMatch(/&(?!(?:lt|gt|quot|amp|#39);)/u);
      }),
    );
  });

  it('is one block: one paragraph, no blank line', () => {
    fc.assert(
      fc.property(item, link, locale, pageText, (given, to, words, page) => {
        const { text, html } = format(given, to, words, page);
        expect(text).not.toMatch(/\n\s*\n/u);
        expect(html.match(/<\/?p>/gu)).toEqual(['<p>', '</p>']);
        expect(html.startsWith('<p>') && html.endsWith('</p>')).toBe(true);
      }),
    );
  });
});
