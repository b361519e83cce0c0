/** Either browser, by name. */
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.ts';
import { type BrowserName, requireBrowsers } from './find.ts';
import { launchFirefox } from './firefox.ts';
import type { Session } from './session.ts';

const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

/** Absolute path of the built extension. */
function buildFolder(name: BrowserName): string {
  return fileURLToPath(new URL(`../../.output/${BUILDS[name]}`, import.meta.url));
}

/** Starts a browser with the built extension in it. */
export async function launch(
  name: BrowserName,
  options: { readonly headless?: boolean; readonly width?: number; readonly height?: number } = {},
): Promise<Session> {
  const executable = requireBrowsers([name])[name];
  const start = name === 'chromium' ? launchChromium : launchFirefox;
  return await start({ executable, extension: buildFolder(name), headless: true, ...options });
}
