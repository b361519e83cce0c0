import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPage, restrictionOf } from '../../entrypoints/sidepanel/read-page.ts';

const browser = vi.hoisted(() => ({
  scripting: { executeScript: vi.fn(), insertCSS: vi.fn(), removeCSS: vi.fn() },
  tabs: { get: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));

beforeEach(() => {
  vi.resetAllMocks();
  browser.tabs.get.mockResolvedValue({});
});

describe('what the injected script answers', () => {
  const page = { article: { title: 'T' } };
  const cases: [name: string, answer: unknown, state: object][] = [
    [
      'an article',
      { status: 'ready', page, speakersRecognised: true, shownText: 'Menu T' },
      { kind: 'ready', page, shownText: 'Menu T', freshness: 'current', picked: null },
    ],
    ['no article', { status: 'no-article', metadata: {} }, { kind: 'no-article' }],
    [
      'Chrome’s PDF viewer',
      { status: 'not-a-page', contentType: 'application/pdf' },
      { kind: 'restricted', why: 'pdf' },
    ],
    ['a picture', { status: 'not-a-page', contentType: 'image/png' }, { kind: 'restricted', why: 'not-html' }],
    ['an error of ours', { status: 'failed', reason: 'x is undefined' }, { kind: 'failed', reason: 'x is undefined' }],
    ['nothing (Firefox on its own pages)', null, { kind: 'restricted', why: 'other' }],
  ];
  it.each(cases)('%s', async (_name, result, state) => {
    browser.scripting.executeScript.mockResolvedValue([{ result }]);
    expect(await readPage(7, true)).toMatchObject(state);
  });

  it('takes the style off before it puts it on, so that a second reading does not double it', async () => {
    browser.scripting.executeScript.mockResolvedValue([
      { result: { status: 'ready', page, speakersRecognised: true } },
    ]);
    await readPage(7, true);
    expect(browser.scripting.removeCSS.mock.invocationCallOrder[0]).toBeLessThan(
      browser.scripting.insertCSS.mock.invocationCallOrder[0] as number,
    );
    expect(browser.scripting.insertCSS.mock.calls).toEqual(browser.scripting.removeCSS.mock.calls);
  });
});

describe('why the browser refuses', () => {
  const cases: [name: string, message: string, url: string | undefined, clicked: boolean, state: object][] = [
    [
      'Chrome without a click',
      'Cannot access contents of the page. Extension manifest must request permission',
      undefined,
      false,
      { kind: 'unread' },
    ],
    ['Firefox without a click', 'Missing host permission for the tab', undefined, false, { kind: 'unread' }],
    [
      'Chrome’s own page',
      'Cannot access a chrome:// URL',
      undefined,
      true,
      { kind: 'restricted', why: 'browser-page' },
    ],
    [
      'Chrome’s store',
      'The extensions gallery cannot be scripted.',
      undefined,
      true,
      { kind: 'restricted', why: 'store' },
    ],
    [
      'Firefox’s PDF viewer',
      'Missing host permission for the tab',
      'https://a.example/report.pdf',
      true,
      { kind: 'restricted', why: 'pdf' },
    ],
    [
      'Firefox’s own page',
      'Missing host permission for the tab',
      'about:reader?url=x',
      true,
      { kind: 'restricted', why: 'browser-page' },
    ],
    ['an error page', 'Frame with ID 0 is showing error page', undefined, true, { kind: 'restricted', why: 'other' }],
    ['anything else', 'The tab was closed.', undefined, true, { kind: 'failed', reason: 'The tab was closed.' }],
  ];
  it.each(cases)('%s', async (_name, message, url, clicked, state) => {
    browser.scripting.executeScript.mockRejectedValue(new Error(message));
    browser.tabs.get.mockResolvedValue({ url });
    expect(await readPage(7, clicked)).toEqual(state);
  });
});

describe('restrictionOf', () => {
  it.each([
    ['chrome://settings/', 'browser-page'],
    ['about:addons', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['file:///home/ana/page.html', 'file'],
    ['https://a.example/paper.pdf?page=2', 'pdf'],
    ['view-source:https://a.example/', 'other'],
    [null, 'other'],
  ])('%s', (url, why) => {
    expect(restrictionOf(url)).toBe(why);
  });
});

it('answers also for a tab that is closed while it is read', async () => {
  browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
  browser.tabs.get.mockRejectedValue(new Error('No tab with id: 7.'));
  expect(await readPage(7, true)).toEqual({ kind: 'restricted', why: 'other' });
});
