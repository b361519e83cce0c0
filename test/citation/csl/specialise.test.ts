/** A specialised style says what the full style says. */

import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { fromXml, type XmlNode } from '../../../citation/csl/from-xml.ts';
import { specialise } from '../../../citation/csl/specialise.ts';
import { shippedStyles } from '../../../citation/csl/styles.ts';
import type { CslItem } from '../../../citation/csl-item.ts';
import { ADDRESS, item, linkTo } from '../fixtures.ts';
import { engine, engineOf } from './engines.ts';

const link = linkTo(ADDRESS);
const accessed = { 'date-parts': [[2024, 5, 10]] };
const { author: _author, ...unsigned } = item;
const { issued: _issued, ...undated } = item;
const items: readonly CslItem[] = [
  item,
  { ...item, accessed },
  { ...undated, accessed, type: 'webpage' },
  { ...unsigned, type: 'article-newspaper' },
  { ...item, type: 'article-newspaper', publisher: 'Pesisir Media', page: 'A1', language: 'en' },
  { ...item, type: 'article-magazine', issue: '18', 'publisher-place': 'Tegal', accessed },
  { ...item, type: 'post-weblog', author: [{ literal: 'Harbour Office' }] },
  { type: 'webpage', title: 'Untitled' },
  { type: 'article-newspaper' },
];

describe.each(shippedStyles)('$id', ({ id }) => {
  it.each(['en-US', 'id', 'ru'])('in %s', (language) => {
    const [full, small] = [engine(id, language, 'full'), engine(id, language)];
    for (const given of items) {
      for (const kind of full.kinds) expect(small.format(given, link, kind)).toEqual(full.format(given, link, kind));
    }
  });
});

describe('what a style loses must not change what is left', () => {
  const layouts: [what: string, layout: string][] = [
    [
      'a group that only had a name of another kind',
      '<group delimiter=" "><text value="by"/><names variable="translator"/></group><text variable="title"/>',
    ],
    [
      'the same, the name behind a condition',
      '<group><text value="by "/><choose><if variable="translator"><names variable="translator"/></if></choose></group><text variable="title"/>',
    ],
    ['a macro of words whose variable cannot be', '<text macro="trans"/><text variable="title"/>'],
    [
      'a group of words and a missing number',
      '<group prefix=", "><text value="p. "/><text variable="locator"/></group><text variable="title"/>',
    ],
    [
      'an else that is left of a choice of types',
      '<choose><if type="book"><text variable="title"/></if><else-if type="webpage"><text value="web "/></else-if><else><text value="other "/></else></choose>',
    ],
    [
      'a condition of which a part is decided',
      '<choose><if variable="URL DOI" match="any"><text value="linked"/></if><else><text value="bare"/></else></choose>',
    ],
    [
      'types of which a webpage is one, though all are to match',
      '<choose><if type="post webpage"><text value="web "/></if><else><text value="other "/></else></choose>',
    ],
    [
      'a label of what no article has',
      '<group><label variable="volume" form="short"/><text variable="volume"/><text variable="title"/></group>',
    ],
    ['the label of a locator', '<label variable="locator" form="short"/><text variable="page"/>'],
    ['a label beside a locator', '<group><label variable="page" form="short"/><text variable="locator"/></group>'],
    [
      'words where a date has none of what is asked of it',
      '<group><choose><if variable="issued"><date variable="original-date" form="text"/></if><else><text value="undated"/></else></choose></group>',
    ],
    [
      'words beside a condition in vain',
      '<group delimiter=" "><text value="in"/><choose><if variable="author"><text variable="archive"/></if></choose></group>',
    ],
    [
      'words in place of an author, beside a number in vain',
      '<group><text variable="volume"/><choose><if variable="author"><names variable="author"/></if><else><text value="anon."/></else></choose></group>',
    ],
    [
      'the first of a list',
      '<choose><if position="first"><text value="first"/></if><else><text value="entry"/></else></choose>',
    ],
    [
      'a condition that nothing meets',
      '<choose><if variable="DOI ISBN" match="none"><text value="no number"/></if></choose>',
    ],
  ];
  it.each(layouts)('%s', (_what, layout) => {
    const style = fromXml(
      new DOMParser().parseFromString(
        `<style class="in-text" version="1.0"><info><id>x</id><title>x</title></info><macro name="trans"><group><text value="tr. "/><names variable="translator"/></group></macro><citation><layout><text variable="title"/></layout></citation><bibliography><layout>${layout}</layout></bibliography></style>`,
        'text/xml',
      ).documentElement as unknown as XmlNode,
    );
    const [full, small] = [engineOf(style), engineOf(specialise(style))];
    for (const given of items)
      expect(small.format(given, link, 'bibliography')).toEqual(full.format(given, link, 'bibliography'));
  });
});
