/** Links to a passage in real browsers: the page opens at its words. Real news pages; skipped where `../shared` is absent. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Span } from '../../article/article.ts';
import { sharedPath } from '../../bench/shared.ts';
import { textFragment } from '../../citation/text-fragment.ts';
import { readPage } from '../../cli/page-input.ts';
import { annotatePage } from '../../cli/pipeline.ts';
import type { AnnotatedArticle } from '../../parser/annotations.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { type Session, until } from '../../scripts/browser/session.ts';
import { type RealPageServer, realPages, serveRealPages } from '../fixtures/real-pages.ts';

const pages = realPages(20, 0);

/** The last sentence of the running text that has some length and that the page shows: it stands below the first screen of most pages. */
function lateSentence({ article: { text, blocks, lang } }: AnnotatedArticle, shown: string): Span | null {
  const segmenter = new Intl.Segmenter(lang ?? undefined, { granularity: 'sentence' });
  const sentences = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ start, end }) =>
      [...segmenter.segment(text.slice(start, end))].map(({ index, segment }) => ({
        start: start + index,
        end: start + index + segment.trimEnd().length,
      })),
    );
  const flat = (words: string) => words.replace(/\s+/gu, ' ');
  const seen = flat(shown);
  return (
    sentences.findLast(({ start, end }) => end - start > 40 && seen.includes(flat(text.slice(start, end)))) ?? null
  );
}

/** In the page: how far the first words of a passage are from the middle of the window, in windows; null: not there. */
function distance(words: string): string {
  return `(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const flat = (text) => text.replace(/\\s+/g, ' ');
    const found = [];
    while (walker.nextNode()) {
      if (!flat(walker.currentNode.data).includes(${JSON.stringify(words)})) continue;
      const box = walker.currentNode.parentElement.getBoundingClientRect();
      if (box.height > 0) found.push(Math.max(0, box.top - innerHeight, -box.bottom) / innerHeight);
    }
    return found.length === 0 ? null : Math.min(...found);
  })()`;
}

describe.skipIf(pages.length === 0).each(['chromium', 'firefox'] as const)('%s', (name) => {
  let server: RealPageServer;
  let session: Session;
  beforeAll(async () => {
    server = await serveRealPages(pages);
    session = await launch(name);
  });
  afterAll(async () => {
    await session.close();
    await server.close();
  });

  it.each(pages.map((page) => [page.id, page] as const))('opens %s at a sentence', async (_id, page) => {
    const input = await readPage(sharedPath(`pages/${page.file}`), page.charset);
    const annotated = annotatePage(input, { url: null, lang: null, published: null });
    await session.open(server.url(page));
    const shownText = await session.page.evaluate<string>('document.body.innerText');
    const span = lateSentence(annotated, shownText);
    expect(span).not.toBeNull();
    const { text } = annotated.article;
    const { start, end } = span as Span;
    // from elsewhere, as who follows a link comes
    await session.open('about:blank');
    await session.open(`${server.url(page)}#:~:text=${textFragment(text, { start, end }, shownText)}`);
    // inline markup may cut the sentence anywhere: its first letters are in one piece
    const words = distance(text.slice(start, Math.min(end, start + 20)));
    const isThere = async () => (await session.page.evaluate<number | null>(words)) === 0;
    await until('the sentence in the window', isThere, 5000);
  });
});
