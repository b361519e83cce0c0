/** Pictures of page and panel in both browsers, for the README: `npm run screenshots` (after `npm run build`). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { serveFixtures } from '../test/fixtures/serve.ts';
import { launch } from './browser/launch.ts';
import { readArticle } from './browser/read-article.ts';

const FOLDER = 'docs/screenshots';
/** Names of the pictures, and what they show. */
const PICTURES = [
  { picture: 'panel', page: 'indonesian.html', dark: false, section: 'source' },
  { picture: 'quotes', page: 'english.html', dark: false, section: 'quotes' },
  { picture: 'dark', page: 'english.html', dark: true, section: 'dates' },
  { picture: 'right-to-left', page: 'arabic.html', dark: false, section: 'source' },
] as const;

mkdirSync(FOLDER, { recursive: true });
const server = await serveFixtures();
for (const name of ['chromium', 'firefox'] as const) {
  const session = await launch(name, { width: 1280, height: 900 });
  for (const { picture, page, dark, section } of PICTURES) {
    const panel = await readArticle(session, server.url(page));
    await session.appearance({ dark });
    await panel.evaluate(`document.querySelector('#${section}').scrollIntoView({ behavior: 'instant' })`);
    writeFileSync(`${FOLDER}/${name}-${picture}.png`, await session.windowScreenshot());
  }
  await session.close();
}
await server.close();
console.log(`saved to ${FOLDER}`);
