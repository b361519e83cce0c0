/** Finds the browsers on this machine; on Debian as root installs what is missing. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers that the extension is tried in. */
export type BrowserName = 'chromium' | 'firefox';

/** Environment variables that name an executable outright. */
const OVERRIDE = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;

const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
} as const;

const PLACES = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
} as const;

/** Debian's packages; fonts, so that screenshots show every script. */
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

/** Path of the browser's executable, or null. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[OVERRIDE[name]];
  if (named !== undefined && existsSync(named)) return named;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => COMMANDS[name].map((command) => join(folder, command)));
  return [...onPath, ...PLACES[name]].find((path) => existsSync(path)) ?? null;
}

/** The command that installs browsers here, for a person to run. */
export function installCommand(missing: readonly BrowserName[]): string {
  const names = missing.map((name) => PACKAGES[name]).join(' ');
  if (process.platform === 'darwin') return `brew install --cask ${names.replace('firefox-esr', 'firefox')}`;
  if (process.platform === 'win32')
    return `winget install ${names.replace('chromium', 'Google.Chrome').replace('firefox-esr', 'Mozilla.Firefox')}`;
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`;
}

/** Paths of all the browsers asked for. Installs missing ones where it may (root on Debian); else throws with the one command to run. */
export function requireBrowsers(names: readonly BrowserName[]): Record<BrowserName, string> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0) {
    const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
    if (!mayInstall) throw new Error(`${missing.join(' and ')} not found. Install with: ${installCommand(missing)}`);
    const apt = (...args: string[]) =>
      execFileSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...missing.map((name) => PACKAGES[name]));
  }
  return Object.fromEntries(names.map((name) => [name, findBrowser(name)])) as Record<BrowserName, string>;
}
