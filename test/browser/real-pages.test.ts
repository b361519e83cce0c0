/** The extension on real news pages of forty publishers, in both browsers. Skipped where `../shared` is absent. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Span } from '../../article/article.ts';
import type { ReadAnswer } from '../../messages.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { readArticle } from '../../scripts/browser/read-article.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { type RealPageServer, realPages, serveRealPages } from '../fixtures/real-pages.ts';

const pages = realPages();
/** Share of the annotations that must be found back on the page. */
const FOUND = 0.98;

/** In the panel: the article as its content script reads it. */
const READ = `(async () => {
  const api = globalThis.browser ?? chrome;
  const [{ id: tabId }] = await api.tabs.query({ active: true, currentWindow: true });
  const [{ result }] = await api.scripting.executeScript({ target: { tabId }, files: ['/annotate.js'] });
  return JSON.stringify(result);
})()`;

/** In the panel: how many of these spans the content script finds on the page. */
function countFound(spans: readonly Span[]): string {
  return `(async () => {
    const api = globalThis.browser ?? chrome;
    const [{ id: tabId }] = await api.tabs.query({ active: true, currentWindow: true });
    let found = 0;
    for (const span of ${JSON.stringify(spans)}) {
      const answer = await api.tabs.sendMessage(tabId, { type: 'reveal', span });
      if (answer.found) found++;
    }
    return found;
  })()`;
}

describe.skipIf(pages.length === 0).each(['chromium', 'firefox'] as const)('%s', (name) => {
  let server: RealPageServer;
  let session: Session;
  const total = { annotations: 0, found: 0 };
  beforeAll(async () => {
    server = await serveRealPages(pages);
    session = await launch(name);
  });
  afterAll(async () => {
    await session.close();
    await server.close();
  });

  it.each(pages.map((page) => [page.id, page] as const))(
    'annotates %s and changes nothing in it',
    async (_id, page) => {
      await session.open(server.url(page));
      const before = await session.page.evaluate<string>('document.documentElement.outerHTML');
      const panel = await readArticle(session, server.url(page));
      const answer = JSON.parse(await panel.evaluate<string>(READ)) as ReadAnswer;
      if (answer.status !== 'ready') throw new Error(`not read: ${JSON.stringify(answer)}`);
      const { quotes, dates, speakers, summary } = answer.page;
      const mentions = speakers.flatMap((speaker) => speaker.mentions.map(([start, end]) => ({ start, end })));
      const spans = [...quotes, ...dates, ...mentions, ...summary.sentences].map(({ start, end }) => ({ start, end }));
      expect(spans.length).toBeGreaterThan(0);
      total.annotations += spans.length;
      total.found += await panel.evaluate<number>(countFound(spans));
      expect(await session.page.evaluate<string>('document.documentElement.outerHTML')).toBe(before);
    },
  );

  it('finds its annotations back on the pages', () => {
    expect(total.annotations).toBeGreaterThan(1000);
    expect(total.found / total.annotations).toBeGreaterThanOrEqual(FOUND);
  });
});
