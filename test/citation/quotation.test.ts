import { describe, expect, it } from 'vitest';
import { formatQuotation } from '../../citation/quotation.ts';
import { ADDRESS, item, linkTo } from './fixtures.ts';

const link = linkTo(ADDRESS);
const speaker = { name: 'Made Suarni', role: 'head of the salt makers’ union' };

describe('quotation', () => {
  it('names speaker, role, author, title, publisher and date; the bare address has its own line', () => {
    expect(formatQuotation('“The sea gave it back.”', speaker, item, link, 'en').text).toBe(
      '“The sea gave it back.” — Made Suarni, head of the salt makers’ union. ' +
        `Ratna Wijaya: Salt fields return to the coast. Kabar Pesisir, 9 May 2024.\n${ADDRESS}`,
    );
  });

  it('keeps quote and link in one block, the link under the title', () => {
    expect(formatQuotation('“The sea gave it back.”', speaker, item, link, 'en').html).toBe(
      '<p dir="auto">“The sea gave it back.” — Made Suarni, head of the salt makers’ union. ' +
        `Ratna Wijaya: <a href="${ADDRESS}">Salt fields return to the coast</a>. Kabar Pesisir, 9 May 2024.</p>`,
    );
  });

  it('keeps the paragraphs of a long quote in the same block', () => {
    const { text, html } = formatQuotation('“First.\n\n“Second.”', speaker, item, link, 'en');
    expect(text).not.toContain('\n\n');
    expect(html).toContain('“First.<br>“Second.”');
  });

  it('leaves out what nobody knows', () => {
    expect(formatQuotation('“Go.”', null, { type: 'webpage' }, link, 'en')).toMatchObject({
      text: `“Go.” — kabar.example.\n${ADDRESS}`,
      html: `<p dir="auto">“Go.” — <a href="${ADDRESS}">kabar.example</a>.</p>`,
      markdown: `“Go.” — [kabar.example](<${ADDRESS}>).`,
    });
  });

  it('does not put words that were only reported between quotation marks', () => {
    const { text } = formatQuotation('the harvest would double', { name: 'Suarni', role: null }, item, link, 'en');
    expect(text).toMatch(/^the harvest would double — Suarni\. /u);
  });
});
