/** The page that formats for the background: a document of its own in Chrome, a frame of the background's page in Firefox. */
import browser from 'webextension-polyfill';

const PAGE = 'formatter.html';

/** Chrome's offscreen documents, which the polyfill passes on but has no type for. */
interface OffscreenApi {
  readonly offscreen: {
    hasDocument(): Promise<boolean>;
    createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  };
}

/** Resolves when the page listens. */
export async function prepareFormatter(): Promise<void> {
  if (import.meta.env.FIREFOX) return openFrame();
  const { offscreen } = browser as unknown as OffscreenApi;
  if (await offscreen.hasDocument()) return;
  await offscreen.createDocument({
    url: PAGE,
    reasons: ['DOM_PARSER'],
    justification: 'Loads the citation processor, which a service worker cannot load when it needs it.',
  });
}

function openFrame(): Promise<void> {
  if (document.querySelector('iframe') !== null) return Promise.resolve();
  const frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL(PAGE);
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    document.body.append(frame);
  });
}
