import { describe, expect, it } from 'vitest';
import { escapeMarkdown, render, withAddress } from '../../citation/formatted.ts';
import { ADDRESS, linkTo } from './fixtures.ts';

const link = linkTo(ADDRESS);

describe('Markdown', () => {
  it('has emphasis round the words, and the bare link', () => {
    const runs = [
      { text: 'A. ' },
      { text: 'Salt ', italic: true },
      { text: '* fields', bold: true },
      { text: ' ' },
      { text: link.url, link },
    ];
    expect(render(runs).markdown).toBe(`A. *Salt* **\\* fields** <${ADDRESS}>`);
  });

  it('links words, and breaks lines within the paragraph', () => {
    expect(render([{ text: 'One\ntwo ' }, { text: '[1]', link }]).markdown).toBe(`One\\\ntwo [\\[1\\]](<${ADDRESS}>)`);
  });

  const escapes: [text: string, escaped: string][] = [
    ['1. Salt', '1\\. Salt'],
    ['- salt\n+ pepper', '\\- salt\n\\+ pepper'],
    ['# <b>a_b*</b> `c` [d] | ~e~ &amp;', '\\# \\<b\\>a\\_b\\*\\</b\\> \\`c\\` \\[d\\] \\| \\~e\\~ \\&amp;'],
    ['in 2024. A year', 'in 2024. A year'],
  ];
  it.each(escapes)('%j is written %j', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));
});

describe('a citation that is a link but does not show it', () => {
  it('has the address on the next line of its plain text', () => {
    const mark = render([{ text: '(Wijaya, 2024)', link }]);
    expect(withAddress(mark, link)).toMatchObject({ html: mark.html, text: `(Wijaya, 2024)\n${ADDRESS}` });
  });

  it('is left as it is where it shows it', () => {
    const entry = render([{ text: 'Wijaya. ' }, { text: ADDRESS, link }]);
    expect(withAddress(entry, link)).toBe(entry);
  });
});
