/** Injected on the click: this page → article → annotations (by the background's parser). Its result is the answer; then it serves the panel. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '../article/extract-article.ts';
import { pagePatterns } from '../article/page-words.ts';
import {
  type AnnotateAnswer,
  type Changed,
  isMessage,
  isNoReceiver,
  type Picked,
  type ReadAnswer,
  type Reveal,
  type RevealAnswer,
  type ToBackground,
  type ToPanel,
  type Verify,
  type VerifyAnswer,
  type WordsAnswer,
} from '../messages.ts';
import { openReader, type Reader } from '../page/reader.ts';
import { shownText } from '../page/shown-text.ts';
import { contentTypeOf, takeSnapshot } from '../page/snapshot.ts';

// no content script of WXT's kind: those announce themselves to the page
export default defineUnlistedScript(async (): Promise<ReadAnswer> => {
  try {
    return await readPage();
  } catch (error) {
    // A rejection would reach the panel without its message in Chrome, so an error is an answer too.
    return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
});

async function readPage(): Promise<ReadAnswer> {
  closeEarlierReader();
  const contentType = contentTypeOf(document);
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(contentType)) return { status: 'not-a-page', contentType };
  const { languages, press } = await ask<WordsAnswer>({ type: 'words' });
  const begin = performance.now();
  const { document: copy, origins } = takeSnapshot(document, shadowOf);
  const extraction = extractArticle(copy, { url: location.href, languages, words: pagePatterns(press) }, origins);
  const extract = performance.now() - begin;
  if (extraction.status === 'no-article') return { status: 'no-article', metadata: extraction.metadata };

  const { article, signals, nodes } = extraction;
  const { annotations, parse, speakersRecognised } = await ask<AnnotateAnswer>({ type: 'annotate', article, signals });
  const page = { article, ...annotations, timings: { extract, parse } };
  serve(
    openReader(page, nodes, origins, {
      onChange: () => tell({ type: 'changed' } satisfies Changed),
      onPick: (offset) => tell({ type: 'picked', offset } satisfies Picked),
    }),
  );
  return { status: 'ready', page, speakersRecognised, shownText: shownText(document) };
}

/** Firefox gives elements a property that only extensions see. */
declare global {
  interface Element {
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/** Closed trees, too: browsers show them to extensions. https://developer.chrome.com/docs/extensions/reference/api/dom */
function shadowOf(element: Element): ShadowRoot | null {
  return element.openOrClosedShadowRoot ?? browser.dom?.openOrClosedShadowRoot(element as HTMLElement) ?? null;
}

function ask<T>(message: ToBackground): Promise<T> {
  return browser.runtime.sendMessage(message);
}

/** The panel may be closed: then nobody listens, and that is no error. */
function tell(message: ToPanel): void {
  browser.runtime.sendMessage(message).catch((error: unknown) => {
    if (!isNoReceiver(error)) throw error;
  });
}

/** The script runs again at every click in the same world: the reader of the last run is kept under this key. */
const KEY = Symbol.for('tautan.reader');
const world = globalThis as unknown as Record<symbol, (() => void) | undefined>;

function closeEarlierReader(): void {
  world[KEY]?.();
  world[KEY] = undefined;
}

function serve(reader: Reader): void {
  const onMessage = (message: unknown): Promise<RevealAnswer | VerifyAnswer> | undefined => {
    if (isMessage<Reveal>(message, 'reveal')) return Promise.resolve({ found: reader.show(message.span) });
    if (isMessage<Verify>(message, 'verify')) return Promise.resolve({ intact: reader.intact() });
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  world[KEY] = () => {
    browser.runtime.onMessage.removeListener(
      onMessage as Parameters<typeof browser.runtime.onMessage.removeListener>[0],
    );
    reader.close();
  };
}
