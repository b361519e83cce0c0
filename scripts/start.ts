/**
 * Builds the extension and opens it on a sample article: `npm start`. Without a display the browser runs headless,
 * the toolbar button is clicked, the summary is printed and pictures of page and panel are saved.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { serveFixtures } from '../test/fixtures/serve.ts';
import { type BrowserName, findBrowser, installCommand, requireBrowsers } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { readArticle } from './browser/read-article.ts';

const SAMPLE = 'indonesian.html';
const PICTURES = '.output/start';

/** The first browser there is; on a machine without any, whichever can be installed. */
function choose(): BrowserName {
  const found = (['chromium', 'firefox'] as const).find((name) => findBrowser(name) !== null);
  if (found !== undefined) return found;
  try {
    requireBrowsers(['chromium']);
    return 'chromium';
  } catch (error) {
    console.error(`No Chrome, Chromium or Firefox found. Install one with: ${installCommand(['chromium'])}`);
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

const name = choose();
execFileSync(name === 'chromium' ? 'wxt build' : 'wxt build -b firefox', { stdio: 'inherit', shell: true });

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const server = await serveFixtures();
const session = await launch(name, { headless: !display });
if (display) {
  await session.open(server.url(SAMPLE));
  console.log(
    `\n${name} is open on ${server.url(SAMPLE)}: click the Tautan button in the toolbar (or press Alt+Shift+Y).`,
  );
  console.log('Close the browser to end.');
  await session.closed();
} else {
  const panel = await readArticle(session, server.url(SAMPLE));
  console.log(`\n${await panel.evaluate<string>('document.body.innerText')}\n`);
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(`${PICTURES}/${name}.png`, await session.windowScreenshot());
  console.log(`No display: ran headless in ${name}. Page and panel: ${PICTURES}/${name}.png`);
  await session.close();
}
await server.close();
