/** Firefox with the extension, over WebDriver BiDi; the toolbar and the sidebar are reached through the browser's own window. */
import puppeteer from 'puppeteer-core';
import type { Launch } from './chromium.ts';
import { type Clipboard, type Session, until, type View } from './session.ts';

/** The part of puppeteer's BiDi connection that is used here; it is not in its public types. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface EvaluateResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly type: string; readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Starts Firefox with the extension installed and listening. */
export async function launchFirefox(launch: Launch): Promise<Session> {
  const { width = 1200, height = 900 } = launch;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: launch.executable,
    headless: launch.headless,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': 1,
      // without a desktop GTK's titlebar has no colours of its own
      'browser.theme.native-theme': false,
      'ui.systemUsesDarkTheme': 0,
    },
  });
  const id = await browser.installExtension(launch.extension);
  const connection = (browser as unknown as { connection: BidiConnection }).connection;
  const send = async <T>(method: string, params: object) => (await connection.send(method, params)).result as T;
  const tree = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const chrome = tree.contexts[0]?.context as string;
  const page = (await browser.pages())[0] ?? (await browser.newPage());

  /** Runs a function body in a document; its return value has to be JSON. */
  async function run<T>(context: string, body: string): Promise<T> {
    const answer = await send<EvaluateResult>('script.evaluate', {
      target: { context },
      awaitPromise: true,
      expression: `(async () => { const value = await (async () => { ${body} })(); return JSON.stringify(value) ?? 'null'; })()`,
      userActivation: false,
    });
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'script failed');
    return JSON.parse(String(answer.result?.value)) as T;
  }

  const inWindow = <T>(body: string) => run<T>(chrome, body);

  /** A panel is no tab: BiDi is told that its browser element is one. */
  async function panelContext(): Promise<string> {
    return await until('the sidebar', () =>
      inWindow<string | null>(`
        const sidebar = document.getElementById('sidebar')?.contentDocument?.querySelector('browser');
        if (!sidebar?.browsingContext?.currentWindowGlobal?.documentURI?.spec.includes('sidepanel.html')) return null;
        const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
        sidebar.permanentKey ??= {};
        if (window.tautanSidebar !== sidebar) {
          window.tautanSidebar = sidebar;
          const original = NavigableManager.getBrowserById.bind(NavigableManager);
          NavigableManager.getBrowserById = (key) => NavigableManager.getIdForBrowser(sidebar) === key ? sidebar : original(key);
        }
        return NavigableManager.getIdForBrowsingContext(sidebar.browsingContext);`),
    );
  }

  /** @param element the browser element that shows the document, as an expression in the window */
  function viewOf(context: () => Promise<string>, element: string): View {
    return {
      evaluate: async <T>(expression: string) => run<T>(await context(), `return (${expression});`),
      async click(selector) {
        const target = await context();
        const quoted = JSON.stringify(selector);
        const point = await until(`${selector} to click`, () =>
          run<{ x: number; y: number } | null>(
            target,
            `const element = document.querySelector(${quoted});
             if (!element) return null;
             element.scrollIntoView({ block: 'center', behavior: 'instant' });
             const box = element.getBoundingClientRect();
             return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };`,
          ),
        );
        await send('input.performActions', {
          context: target,
          actions: [
            {
              type: 'pointer',
              id: 'mouse',
              actions: [
                { type: 'pointerMove', ...point },
                { type: 'pointerDown', button: 0 },
                { type: 'pointerUp', button: 0 },
              ],
            },
          ],
        });
      },
      async press(key) {
        // Typed at the window, as a keyboard does: BiDi's own key actions do not reach the sidebar.
        await inWindow(`
          (${element}).focus();
          const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
          processor.beginInputTransactionForTests(window);
          const event = new KeyboardEvent('', { key: ${JSON.stringify(key)}, code: ${JSON.stringify(key)} });
          processor.keydown(event);
          processor.keyup(event);
          return null;`);
      },
      async screenshot() {
        const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', {
          context: await context(),
        });
        return Buffer.from(data, 'base64');
      },
    };
  }

  const pageContext = async () => {
    const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', { maxDepth: 0 });
    return contexts[0]?.context as string;
  };
  const button = JSON.stringify(`${id.replace(/[^a-zA-Z0-9_-]/g, '_').toLowerCase()}-BAP`);

  return {
    name: 'firefox',
    page: viewOf(pageContext, 'gBrowser.selectedBrowser'),
    async open(url) {
      if (/^https?:/.test(url) && !url.endsWith('.pdf')) await page.goto(url, { waitUntil: 'load' });
      else {
        // Browser pages are loaded as the address bar would.
        await inWindow(`gBrowser.selectedBrowser.fixupAndLoadURIString(${JSON.stringify(url)}, {
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }); return null;`);
        await until(`${url} to load`, () =>
          inWindow<boolean>(
            `return gBrowser.currentURI.spec.startsWith(${JSON.stringify(url)}) && !gBrowser.selectedTab.hasAttribute('busy');`,
          ),
        );
        // Extensions hear of the change of process a moment later.
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    },
    async clickButton() {
      await until('the toolbar button', () => inWindow<boolean>(`return document.getElementById(${button}) !== null;`));
      await inWindow(`
        const box = document.getElementById(${button}).getBoundingClientRect();
        const x = box.x + box.width / 2, y = box.y + box.height / 2;
        for (const [type, buttons] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 0]]) {
          window.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1, buttons }, {});
        }
        return null;`);
    },
    async runCommand(_name, key) {
      await inWindow(`
        const helper = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        helper.beginInputTransactionForTests(window);
        const keys = [['Alt', 'AltLeft'], ['Shift', 'ShiftLeft'], [${JSON.stringify(key)}, 'Key' + ${JSON.stringify(key)}]].map(
          ([key, code]) => new KeyboardEvent('', { key, code }),
        );
        for (const event of keys) helper.keydown(event);
        for (const event of keys.reverse()) helper.keyup(event);
        return null;`);
    },
    async buttonSays() {
      return await inWindow(`
        const button = document.getElementById(${button});
        return { badge: button.getAttribute('badge') ?? '', title: button.getAttribute('tooltiptext') ?? '' };`);
    },
    async panel() {
      await panelContext();
      return viewOf(panelContext, 'window.tautanSidebar');
    },
    async readClipboard() {
      const raw = await inWindow<Clipboard>(`
        const read = (flavor) => {
          const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
          transferable.init(null);
          transferable.addDataFlavor(flavor);
          Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
          const data = {};
          try { transferable.getTransferData(flavor, data); } catch { return ''; }
          return data.value.QueryInterface(Ci.nsISupportsString).data;
        };
        return { text: read('text/plain'), html: new DOMParser().parseFromString(read('text/html'), 'text/html').body.innerHTML };`);
      return raw;
    },
    async appearance({ dark }) {
      // The first is the page's, the second the browser's own, which the sidebar follows.
      await inWindow(`
        Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1});
        Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${dark ? 1 : 0});
        return null;`);
    },
    async windowScreenshot() {
      const data = await inWindow<string>(`
        // As wide as Chrome's side panel: Firefox begins narrower and remembers what the reader drags it to.
        document.getElementById('sidebar-box').style.width = '360px';
        await new Promise((resolve) => setTimeout(resolve, 300));
        const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, innerWidth, innerHeight), 1, 'white');
        const surface = new OffscreenCanvas(bitmap.width, bitmap.height);
        surface.getContext('2d').drawImage(bitmap, 0, 0);
        const bytes = new Uint8Array(await (await surface.convertToBlob({ type: 'image/png' })).arrayBuffer());
        let binary = '';
        for (const byte of bytes) binary += String.fromCharCode(byte);
        return btoa(binary);`);
      return Buffer.from(data, 'base64');
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
