/** Chromium with the extension, over the DevTools protocol. */
import puppeteer, { type Page } from 'puppeteer-core';
import { type Session, until, type View } from './session.ts';

const FLAGS = [
  // Chromium's sandbox refuses to run as root, as in most containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate',
];

/** How a browser is to be started. */
export interface Launch {
  readonly executable: string;
  /** Absolute path of the unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** Starts Chromium with the extension installed and listening. */
export async function launchChromium(launch: Launch): Promise<Session> {
  const { width = 1200, height = 900 } = launch;
  const browser = await puppeteer.launch({
    executablePath: launch.executable,
    headless: launch.headless,
    pipe: true,
    enableExtensions: [launch.extension],
    defaultViewport: null,
    args: [...FLAGS, `--window-size=${width},${height}`],
  });
  const extension = await until('the extension to load', async () => [...(await browser.extensions()).values()][0]);
  // A click before the background has run for the first time would find no listener.
  const background = await browser.waitForTarget((target) => target.type() === 'service_worker');
  await until('the background to listen', async () =>
    (await background.worker())?.evaluate('chrome.action.onClicked.hasListeners()'),
  );
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const panelPage = async (): Promise<Page> =>
    await (
      await browser.waitForTarget((target) => target.url().includes('/sidepanel.html'), { timeout: 15_000 })
    ).asPage();

  return {
    name: 'chromium',
    page: viewOf(page),
    async open(url) {
      if (/^https?:/.test(url)) await page.goto(url, { waitUntil: 'load' });
      else {
        // The browser's own pages live in another process, where puppeteer's load event can get lost.
        const protocol = await page.createCDPSession();
        await protocol.send('Page.navigate', { url });
        await until(`${url} to load`, () =>
          page.evaluate((address) => location.href.startsWith(address) && document.readyState === 'complete', url),
        );
      }
    },
    async clickButton() {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
    },
    async runCommand(name) {
      await page.bringToFront();
      await (await background.worker())?.evaluate(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab);
      })()`);
    },
    async buttonSays() {
      const worker = await background.worker();
      return (await worker?.evaluate(`(async () => {
        const [{ id: tabId }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return { badge: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
      })()`)) as { badge: string; title: string };
    },
    async panel() {
      return viewOf(await panelPage());
    },
    async readClipboard() {
      const origin = new URL(page.url()).origin;
      await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-write']);
      await page.bringToFront();
      return await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string) =>
          item?.types.includes(type) ? await (await item.getType(type)).text() : '';
        const html = new DOMParser().parseFromString(await read('text/html'), 'text/html');
        return { text: await read('text/plain'), html: html.body.innerHTML };
      });
    },
    async appearance({ dark }) {
      const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }];
      await page.emulateMediaFeatures(features);
      await (await panelPage()).emulateMediaFeatures(features);
    },
    async windowScreenshot() {
      return await sideBySide(page, await panelPage());
    },
    async close() {
      await browser.close();
    },
    async closed() {
      await new Promise<void>((resolve) => {
        browser.once('disconnected', () => resolve());
      });
    },
  };
}

function viewOf(page: Page): View {
  return {
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    async click(selector) {
      await page.locator(selector).click();
    },
    async press(key) {
      await page.keyboard.press(key as Parameters<typeof page.keyboard.press>[0]);
    },
    async screenshot() {
      return await page.screenshot();
    },
  };
}

/** Headless Chromium has no window to photograph: page and panel are put beside each other on a canvas. */
async function sideBySide(page: Page, panel: Page): Promise<Uint8Array> {
  const [left, right] = [await page.screenshot({ encoding: 'base64' }), await panel.screenshot({ encoding: 'base64' })];
  const canvas = await panel.evaluate(
    async (pictures) => {
      const bitmaps = await Promise.all(
        pictures.map(async (picture) =>
          createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob()),
        ),
      );
      const gap = 1;
      const height = Math.min(...bitmaps.map((bitmap) => bitmap.height));
      const width = bitmaps.reduce((sum, bitmap) => sum + bitmap.width, gap);
      const surface = new OffscreenCanvas(width, height);
      const context = surface.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.fillStyle = '#888';
      context.fillRect(0, 0, width, height);
      let x = 0;
      for (const bitmap of bitmaps) {
        context.drawImage(bitmap, x, 0);
        x += bitmap.width + gap;
      }
      const bytes = new Uint8Array(await (await surface.convertToBlob({ type: 'image/png' })).arrayBuffer());
      let binary = '';
      for (const byte of bytes) binary += String.fromCharCode(byte);
      return btoa(binary);
    },
    [left, right],
  );
  return Buffer.from(canvas, 'base64');
}
