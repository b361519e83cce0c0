import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { fromXml } from '../../../citation/csl/from-xml.ts';
import { sampleItems } from '../../../citation/csl/sample-items.ts';
import type { CslNode } from '../../../citation/csl/tree.ts';
import { LONGEST_STYLE, readUserStyle } from '../../../citation/csl/user-style.ts';
import { ADDRESS, item, linkTo } from '../fixtures.ts';
import { engineOf } from './engines.ts';

const { DOMParser } = new JSDOM().window;
const parse = (xml: string) => {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  return document.querySelector('parsererror') === null ? document.documentElement : null;
};
const tryOut = (style: CslNode) => {
  const engine = engineOf(style);
  return sampleItems.map((sample) => engine.format(sample, linkTo(ADDRESS), 'bibliography').html);
};
const read = (xml: string) => readUserStyle(xml, parse, tryOut);

const INFO = '<info><id>http://styles.example/mine</id><title>Mine</title></info>';
const CITATION = '<citation><layout><text variable="title"/></layout></citation>';
const style = (inner: string, attributes = 'class="in-text" version="1.0"') =>
  `<?xml version="1.0"?><style xmlns="http://purl.org/net/xbiblio/csl" ${attributes}>${inner}</style>`;

describe('a .csl file', () => {
  it('becomes a style that cites, the link in it', () => {
    const reading = read(
      style(`${INFO}${CITATION}<bibliography><layout suffix="."><text variable="title"/></layout></bibliography>`),
    );
    if (!reading.ok) throw new Error(reading.detail);
    expect(reading).toMatchObject({ id: 'added:http://styles.example/mine', title: 'Mine' });
    expect(engineOf(reading.style).format(item, linkTo(ADDRESS), 'bibliography').text).toBe(
      `Salt fields return to the coast. Available at: ${ADDRESS}`,
    );
  });

  it('stays whole where its specialised form would say something else', () => {
    const full = style(
      `${INFO}<macro name="empty"><choose><if type="book"><text value="x"/></if></choose></macro><citation><layout><text variable="title"/></layout></citation><bibliography><layout><group><text variable="note"/><text macro="empty"/><text value="words"/></group></layout></bibliography>`,
    );
    const reading = read(full);
    if (!reading.ok) throw new Error(reading.detail);
    expect(tryOut(reading.style)).toEqual(tryOut(fromXml(parse(full) as never)));
  });

  const refused: [what: string, xml: string, fault: string, detail: RegExp][] = [
    ['of five million characters', 'x'.repeat(5_000_000), 'too-large', /^$/u],
    ['just longer than allowed', ' '.repeat(LONGEST_STYLE + 1), 'too-large', /^$/u],
    [
      'with an external entity',
      `<!DOCTYPE style [<!ENTITY x SYSTEM "file:///etc/passwd">]>${style(INFO)}`,
      'doctype',
      /^$/u,
    ],
    ['that is no XML', 'APA style', 'not-xml', /^$/u],
    ['that ends within an element', style(INFO).slice(0, -9), 'not-xml', /^$/u],
    ['that is a locale', '<locale xmlns="http://purl.org/net/xbiblio/csl"/>', 'not-csl', /^<locale>$/u],
    ['of another namespace', '<style xmlns="http://www.w3.org/1999/xhtml"/>', 'not-csl', /^<style>$/u],
    ['without an id', style(CITATION), 'broken', /no id or title/u],
    ['of CSL 0.8', style(`${INFO}${CITATION}`, 'class="in-text" version="0.8"'), 'version', /^0\.8$/u],
    ['without a citation', style(INFO), 'broken', /no <citation>/u],
    [
      'that depends on another',
      style(
        '<info><id>x</id><title>X</title><link rel="independent-parent" href="http://www.zotero.org/styles/apa"/></info>',
      ),
      'dependent',
      /styles\/apa$/u,
    ],
    [
      'that calls a macro it has not',
      style(`${INFO}<citation><layout><text macro="author"/></layout></citation>`),
      'broken',
      /macro.*author/u,
    ],
    [
      'whose macro calls itself',
      style(`${INFO}<macro name="a"><text macro="a"/></macro><citation><layout><text macro="a"/></layout></citation>`),
      'broken',
      /calls itself: a/u,
    ],
  ];
  it.each(refused)('%s is refused', (_what, xml, fault, detail) => {
    expect(read(xml)).toEqual({ ok: false, fault, detail: expect.stringMatching(detail) });
  });
});
