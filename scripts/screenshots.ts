/** Pictures of page and panel in both browsers, for the README: `npm run screenshots` (after `npm run build`). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { serveFixtures } from '../test/fixtures/serve.ts';
import { launch } from './browser/launch.ts';
import { panelText } from './browser/panel-text.ts';

const FOLDER = 'docs/screenshots';
const PAGES = { indonesian: 'indonesian.html', english: 'english.html', arabic: 'arabic.html' } as const;

mkdirSync(FOLDER, { recursive: true });
const server = await serveFixtures();
for (const name of ['chromium', 'firefox'] as const) {
  const session = await launch(name, { width: 1280, height: 900 });
  for (const [title, page] of Object.entries(PAGES)) {
    await session.open(server.url(page));
    await session.clickButton();
    const panel = await session.panel();
    for (const dark of [false, true]) {
      await session.appearance({ dark });
      await panelText(panel);
      writeFileSync(`${FOLDER}/${name}-${title}${dark ? '-dark' : ''}.png`, await session.windowScreenshot());
    }
  }
  await session.close();
}
await server.close();
console.log(`saved to ${FOLDER}`);
