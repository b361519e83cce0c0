/** "Copy selection with citation" in real browsers: on any page the reader clicked, the panel open or not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/browser/launch.ts';
import { type Session, until } from '../../scripts/browser/session.ts';
import { type FixtureServer, serveFixtures } from '../fixtures/serve.ts';

const ENGLISH = 'https://lowmoorcourier.example/news/2026/05/harbour-town-votes-to-keep-ferry';

let server: FixtureServer;
beforeAll(async () => {
  server = await serveFixtures();
});
afterAll(() => server.close());

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name);
  });
  afterAll(() => session.close());

  /** Selects words of the page, after a click on the button has given the extension the right to read it. */
  async function select(words: string): Promise<void> {
    await session.clickButton();
    await session.page.click('h1');
    await session.page.evaluate(`(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() && !walker.currentNode.data.includes(${JSON.stringify(words)}));
      const start = walker.currentNode.data.indexOf(${JSON.stringify(words)});
      getSelection().setBaseAndExtent(walker.currentNode, start, walker.currentNode, start + ${words.length});
    })()`);
  }

  const copy = () => session.runCommand('copy-selection', 'U');

  it('brings the speaker of a quote along, the citation, and the way to the words', async () => {
    await session.open(server.url('english.html'));
    await select('This town was built by people');
    await copy();
    const { text, html } = await until('the selection on the clipboard', async () => {
      const copied = await session.readClipboard();
      return copied.text.startsWith('‘This town was built by people’') ? copied : null;
    });
    expect(text).toContain('(Marguerite Oyelaran, as cited in Hartley-Vance, 2026)\n');
    expect(text).toContain(`${ENGLISH}#:~:text=This%20town%20was%20built%20by%20people`);
    expect(html).toContain(`href="${ENGLISH}"`);
    await until('the button to say so', async () => (await session.buttonSays()).badge === '✓');
  });

  it('cites words that nobody is quoted with as the article’s own', async () => {
    await session.open(server.url('english.html'));
    await select('Last year the ferry was cancelled');
    await copy();
    const { text } = await until('the selection on the clipboard', async () => {
      const copied = await session.readClipboard();
      return copied.text.startsWith('‘Last year the ferry was cancelled’') ? copied : null;
    });
    expect(text).toContain('’ (Hartley-Vance, 2026)\n');
  });

  it('copies as it cites, on a page that has its own way with copies', async () => {
    await session.open(server.url('web-component.html'));
    await session.clickButton();
    await session.page.click('story-page');
    await session.page.evaluate(`getSelection().selectAllChildren(document.querySelector('story-page > p'))`);
    await copy();
    const { text } = await until('the selection on the clipboard', async () => {
      const copied = await session.readClipboard();
      return copied.text.includes('The bees of the Ellerby valley') ? copied : null;
    });
    expect([...new Set(text.match(/https?:[^\s#]+/g))]).toEqual([
      'https://ellerbyreview.example/2026/04/beekeepers-count-a-good-winter',
    ]);
  });

  it('says that nothing is selected', async () => {
    await session.open(server.url('english.html'));
    await session.clickButton();
    await session.page.click('h1');
    await copy();
    // the button's text and its tooltip come one after the other
    await until('the button to say so', async () => {
      const { badge, title } = await session.buttonSays();
      return badge === '–' && /select/iu.test(title);
    });
  });

  it('puts no markup of a page on the clipboard', async () => {
    const markup = '<img src=x onerror="alert(1)"> & <b>bold</b>';
    await session.open(server.url('english.html'));
    await session.page.evaluate(
      `document.querySelector('article p:last-of-type').textContent = ${JSON.stringify(markup)}`,
    );
    await select(markup);
    await copy();
    const { text, html } = await until('the selection on the clipboard', async () => {
      const copied = await session.readClipboard();
      return copied.text.includes('onerror') ? copied : null;
    });
    expect(text).toContain(markup);
    expect(html).not.toMatch(/<(?:img|b)\b/u);
  });
});
