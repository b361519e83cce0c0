/** Renders `scripts/icon.svg` to the toolbar's sizes: `node scripts/icons.ts [CHROMIUM]`. Run it when the drawing changes. */
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

/** Pixels; WXT finds the files by these names. */
const SIZES = [16, 32, 48, 96, 128];

const svg = await readFile(new URL('icon.svg', import.meta.url), 'base64');
const browser = await puppeteer.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } img { display: block }</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
  );
  const path = new URL(`../public/icon/${size}.png`, import.meta.url).pathname as `${string}.png`;
  await page.screenshot({ path, omitBackground: true });
}
await browser.close();
