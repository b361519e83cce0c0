import { describe, expect, it } from 'vitest';
import { escapeMarkdown, render } from '../../citation/formatted.ts';
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
