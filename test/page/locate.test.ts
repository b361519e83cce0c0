// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../article/extract-article.ts';
import { isIntact, locate, offsetAt, type PageText } from '../../page/locate.ts';
import { takeSnapshot } from '../../page/snapshot.ts';
import { words } from '../article/pages.ts';

const FILLER =
  'The council of Upper Marl met for four hours, heard eleven speakers, and in the end put off the vote on the weir until the spring. ';

function readPage(body: string): { page: PageText; document: Document } {
  document.documentElement.innerHTML = `<head><title>Test</title></head><body><article>${body}<p>${FILLER.repeat(3)}</p></article></body>`;
  const { document: copy, origins } = takeSnapshot(document);
  const extraction = extractArticle(copy, { url: 'https://marl.example/a', words }, origins);
  if (extraction.status !== 'article') throw new Error('no article in the test page');
  const pieces = extraction.nodes.flatMap((piece) => {
    const node = origins.get(piece.node);
    return node === undefined ? [] : [{ ...piece, node: node as Text }];
  });
  return { page: { text: extraction.article.text, pieces }, document };
}

function rangeOf(page: PageText, words: string): Range | null {
  const start = page.text.indexOf(words);
  expect(start, `"${words}" in the article`).toBeGreaterThanOrEqual(0);
  return locate(page, { start, end: start + words.length });
}

describe('locate', () => {
  const cases: [name: string, body: string, words: string, inPage: string][] = [
    ['words in one text node', `<p>Ana Petrel spoke first. ${FILLER}</p>`, 'Ana Petrel', 'Ana Petrel'],
    [
      'words over inline elements',
      `<p>Ana <b>Pet</b>rel spoke first. ${FILLER}</p>`,
      'Ana Petrel spoke',
      'Ana Petrel spoke',
    ],
    ['white space that the text folds', `<p>Ana\n   Petrel spoke first. ${FILLER}</p>`, 'Ana Petrel', 'Ana\n   Petrel'],
    [
      'characters that the text leaves out',
      `<p>Ana Pet\u00adrel spoke first. ${FILLER}</p>`,
      'Ana Petrel',
      'Ana Pet\u00adrel',
    ],
  ];
  it.each(cases)('%s', (_name, body, words, inPage) => {
    const { page } = readPage(body);
    expect(rangeOf(page, words)?.toString()).toBe(inPage);
  });

  it('gives ranges in the live page, not in the copy', () => {
    const { page, document } = readPage(`<p>Ana Petrel spoke first. ${FILLER}</p>`);
    expect(rangeOf(page, 'Ana Petrel')?.startContainer.ownerDocument).toBe(document);
  });

  it('finds nothing once the words are gone', () => {
    const { page, document } = readPage(`<p id="p">Ana Petrel spoke first. ${FILLER}</p>`);
    expect(isIntact(page)).toBe(true);
    (document.getElementById('p') as HTMLElement).textContent = 'Something else';
    expect(rangeOf(page, 'Ana Petrel')).toBeNull();
    expect(isIntact(page)).toBe(false);
  });

  it('finds nothing where a script put other words into the same node', () => {
    const { page, document } = readPage(`<p id="p">Ana Petrel spoke first. ${FILLER}</p>`);
    const node = (document.getElementById('p') as HTMLElement).firstChild as Text;
    node.data = node.data.replace('Ana Petrel', 'Bob Marten');
    expect(rangeOf(page, 'Ana Petrel')).toBeNull();
  });

  it('leads from a point in the page back to the text', () => {
    const { page } = readPage(`<p>Ana Petrel spoke first. ${FILLER}</p>`);
    const range = rangeOf(page, 'Petrel') as Range;
    expect(offsetAt(page, range.startContainer, range.startOffset)).toBe(page.text.indexOf('Petrel'));
  });
});

describe('takeSnapshot', () => {
  it('pairs every text node of the copy with the page’s own', () => {
    document.documentElement.innerHTML =
      '<head><title>T</title></head><body><p>One <i>two</i></p><!-- c --><p>three</p></body>';
    const { origins } = takeSnapshot(document);
    for (const [copy, original] of origins) {
      expect((copy as Text).data).toBe((original as Text).data);
      expect(copy).not.toBe(original);
    }
    expect([...origins.values()].map((node) => (node as Text).data)).toEqual(['T', 'One ', 'two', 'three']);
  });
});
