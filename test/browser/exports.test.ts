/** What the panel copies of a quote, and what it saves, in real browsers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/browser/launch.ts';
import { readArticle } from '../../scripts/browser/read-article.ts';
import { type Session, until, type View } from '../../scripts/browser/session.ts';
import { type FixtureServer, serveFixtures } from '../fixtures/serve.ts';

const ENGLISH = 'https://lowmoorcourier.example/news/2026/05/harbour-town-votes-to-keep-ferry';

let server: FixtureServer;
beforeAll(async () => {
  server = await serveFixtures();
});
afterAll(() => server.close());

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let session: Session;
  let panel: View;
  beforeAll(async () => {
    session = await launch(name);
    panel = await readArticle(session, server.url('english.html'));
    await until('the citation', () => panel.evaluate<boolean>(`document.querySelector('#copy-citation') !== null`));
    await panel.evaluate(
      `(() => { for (const details of document.querySelectorAll('details')) details.open = true; })()`,
    );
  });
  afterAll(() => session.close());

  /** The copies of a quote besides its citation: by their place in the list, and what is in them. */
  const copies: readonly (readonly [what: string, place: number, holds: RegExp])[] = [
    ['its address', 1, /^https:\S+#:~:text=This%20town%20was%20built,\S+$/u],
    ['Markdown', 2, /^“This town was built .* \(Marguerite Oyelaran, as cited in \[Hartley-Vance, 2026\]\(</su],
    [
      'a Web Annotation',
      3,
      /^\{\s+"@context": "http:\/\/www\.w3\.org\/ns\/anno\.jsonld",.*"TextQuoteSelector",\s+"exact": "“This town/su,
    ],
  ];
  it.each(copies)('copies of a quote: %s', async (_what, place, holds) => {
    await panel.evaluate(`(() => {
      const quote = [...document.querySelectorAll('.quote')].find((card) => card.innerText.includes('This town was built'));
      document.querySelector('#under-test')?.removeAttribute('id');
      quote.querySelector('.exports li:nth-child(${place}) button').id = 'under-test';
    })()`);
    await panel.click('#under-test');
    const text = await until('it on the clipboard', async () => {
      const copied = await session.readClipboard();
      return holds.test(copied.text) ? copied.text : null;
    });
    expect(text).toContain(ENGLISH);
  });

  /** What the first button of that name in a part of the panel saves as a file. */
  const saved = (part: string, label: string) =>
    panel.evaluate<string>(`(async () => {
      const create = URL.createObjectURL;
      const file = new Promise((resolve) => {
        URL.createObjectURL = (blob) => { resolve(blob.text()); return create.call(URL, blob); };
      });
      [...document.querySelectorAll('${part} button')].find((button) => button.textContent === '${label}').click();
      URL.createObjectURL = create;
      return await file;
    })()`);

  it('saves the whole summary as a note with front matter, links and citation', async () => {
    const note = await saved('#citation', 'Save summary and quotes');
    expect(note).toMatch(/^---\n/u);
    for (const words of [
      '### Marguerite Oyelaran',
      '### Dewi Prosser, Councillor',
      ENGLISH,
      `${ENGLISH}#:~:text=`,
      '*The Lowmoor Courier*',
    ])
      expect(note).toContain(words);
  });

  it('saves what one speaker said', async () => {
    const note = await saved('#quotes', 'Save these quotes');
    expect(note.match(/^### /gmu)).toHaveLength(1);
    expect(note).toContain(`${ENGLISH}#:~:text=`);
    expect(note).toContain('*The Lowmoor Courier*');
  });

  it.each([
    ['BibTeX', /^@article\{hartleyvance2026harbour,\n/u],
    ['BibLaTeX', /^@article\{hartleyvance2026harbour,\n/u],
    ['RIS', /^TY {2}- NEWS\r\n/u],
    ['CSL-JSON', /^\[\s+\{\s+"type": "article-newspaper"/u],
  ])('saves %s as a file', async (format, begin) => {
    const file = await saved('#citation', `Save ${format}`);
    expect(file).toMatch(begin);
    expect(file).toContain(ENGLISH);
  });
});
