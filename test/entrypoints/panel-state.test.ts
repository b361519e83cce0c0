import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followTabs } from '../../entrypoints/sidepanel/panel-state.ts';

/** A browser of one window: events are fired by hand, and the tabs' content scripts answer what the test says. */
const fake = vi.hoisted(() => {
  type Listener = (...values: never[]) => unknown;
  const event = () => {
    const listeners: Listener[] = [];
    return {
      addListener: (listener: Listener) => listeners.push(listener),
      fire: (...values: unknown[]) => {
        for (const listener of listeners) listener(...(values as never[]));
      },
      clear: () => listeners.splice(0),
    };
  };
  return {
    runtime: { onMessage: event() },
    tabs: {
      onActivated: event(),
      onUpdated: event(),
      onRemoved: event(),
      query: vi.fn(),
      get: vi.fn(),
      sendMessage: vi.fn(),
    },
    windows: { getCurrent: vi.fn() },
    scripting: { executeScript: vi.fn(), insertCSS: vi.fn(), removeCSS: vi.fn() },
  };
});
vi.mock('webextension-polyfill', () => ({ default: fake }));

const NO_RECEIVER = new Error('Could not establish connection. Receiving end does not exist.');
const ready = (title: string) => [
  { result: { status: 'ready', page: { article: { title } }, speakersRecognised: true, shownText: '' } },
];
const clicked = (tabId: number, windowId = 1) => fake.runtime.onMessage.fire({ type: 'clicked', tabId, windowId }, {});
/** Lets everything that was started come to rest. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  vi.resetAllMocks();
  for (const event of [fake.runtime.onMessage, fake.tabs.onActivated, fake.tabs.onUpdated, fake.tabs.onRemoved])
    event.clear();
  fake.windows.getCurrent.mockResolvedValue({ id: 1 });
  fake.tabs.query.mockResolvedValue([{ id: 10 }]);
  fake.tabs.get.mockResolvedValue({});
  fake.scripting.executeScript.mockResolvedValue(ready('First'));
});

async function open() {
  const controller = await followTabs();
  await settle();
  return controller;
}

describe('the panel follows its window', () => {
  it('reads the tab that is shown when it opens', async () => {
    const { state } = await open();
    expect(state.value).toMatchObject({ kind: 'ready', page: { article: { title: 'First' } }, freshness: 'current' });
  });

  it('asks for a click where the browser has granted nothing', async () => {
    fake.scripting.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
    const { state } = await open();
    expect(state.value).toEqual({ kind: 'unread' });
  });

  it('reads a tab once when the click and the opening fall together', async () => {
    fake.scripting.executeScript.mockReturnValue(new Promise(() => undefined));
    const { state } = await open();
    clicked(10);
    await settle();
    expect(state.value).toEqual({ kind: 'reading' });
    expect(fake.scripting.executeScript).toHaveBeenCalledTimes(1);
  });

  it('forgets a reading whose page was navigated away, and reads the next page at the next click', async () => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    fake.scripting.executeScript.mockReturnValueOnce(promise).mockResolvedValue(ready('Second'));
    const { state } = await open();
    fake.tabs.onUpdated.fire(10, { status: 'loading' });
    expect(state.value).toEqual({ kind: 'unread' });
    clicked(10);
    await settle();
    resolve(ready('First'));
    await settle();
    expect(state.value).toMatchObject({ kind: 'ready', page: { article: { title: 'Second' } } });
  });

  it('tries the next page once it is there, when a reading was cut short by a navigation', async () => {
    fake.scripting.executeScript.mockReturnValueOnce(new Promise(() => undefined)).mockResolvedValue(ready('Second'));
    const { state } = await open();
    fake.tabs.onUpdated.fire(10, { status: 'loading' });
    fake.tabs.onUpdated.fire(10, { status: 'complete' });
    await settle();
    expect(state.value).toMatchObject({ kind: 'ready', page: { article: { title: 'Second' } } });
  });

  it('leaves another window’s click alone', async () => {
    await open();
    clicked(99, 2);
    await settle();
    expect(fake.scripting.executeScript).toHaveBeenCalledTimes(1);
  });

  it('keeps what it read of a tab while another is shown', async () => {
    const { state } = await open();
    fake.tabs.onActivated.fire({ tabId: 11, windowId: 1 });
    expect(state.value).toEqual({ kind: 'unread' });
    fake.tabs.onActivated.fire({ tabId: 10, windowId: 1 });
    expect(state.value).toMatchObject({ kind: 'ready', freshness: 'current' });
  });

  it('says that the tab has left for another page when its script is gone', async () => {
    const { state } = await open();
    fake.tabs.sendMessage.mockRejectedValue(NO_RECEIVER);
    fake.tabs.onUpdated.fire(10, { status: 'complete' });
    await settle();
    expect(state.value).toMatchObject({ kind: 'ready', freshness: 'left' });
  });

  it('stays current when only the fragment of the address changed', async () => {
    const { state } = await open();
    fake.tabs.sendMessage.mockResolvedValue({ intact: true });
    fake.tabs.onUpdated.fire(10, { url: 'https://a.example/#part' });
    await settle();
    expect(state.value).toMatchObject({ freshness: 'current' });
  });

  it('says that the page changed when its script says so', async () => {
    const { state } = await open();
    fake.runtime.onMessage.fire({ type: 'changed' }, { tab: { id: 10 } });
    expect(state.value).toMatchObject({ freshness: 'changed' });
  });

  it('passes on what the reader clicked in the page', async () => {
    const { state } = await open();
    fake.runtime.onMessage.fire({ type: 'picked', offset: 42 }, { tab: { id: 10 } });
    expect(state.value).toMatchObject({ picked: { offset: 42 } });
  });
});

describe('reveal', () => {
  it('asks the page’s script', async () => {
    const { reveal } = await open();
    fake.tabs.sendMessage.mockResolvedValue({ found: true });
    expect(await reveal({ start: 1, end: 2 })).toBe(true);
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(10, { type: 'reveal', span: { start: 1, end: 2 } });
  });

  it('finds nothing where the script is gone', async () => {
    const { reveal } = await open();
    fake.tabs.sendMessage.mockRejectedValue(NO_RECEIVER);
    expect(await reveal({ start: 1, end: 2 })).toBe(false);
  });

  it('does not hide a bug', async () => {
    const { reveal } = await open();
    fake.tabs.sendMessage.mockRejectedValue(new Error('x is not a function'));
    await expect(reveal({ start: 1, end: 2 })).rejects.toThrow('x is not a function');
  });
});
