/** The page of settings in real browsers: what is chosen there holds in the panel, and is still there afterwards. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/browser/launch.ts';
import { readArticle } from '../../scripts/browser/read-article.ts';
import { type Session, until } from '../../scripts/browser/session.ts';
import { type FixtureServer, serveFixtures } from '../fixtures/serve.ts';

const STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><id>http://example.org/brackets</id><title>Brackets</title><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout prefix="{" suffix="}"><names variable="author"><name form="short"/></names></layout></citation>
  <bibliography><layout><text variable="title" prefix="&lt;&lt;" suffix="&gt;&gt; "/><text variable="URL"/></layout></bibliography>
</style>`;

let server: FixtureServer;
beforeAll(async () => {
  server = await serveFixtures();
});
afterAll(() => server.close());

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let session: Session;
  let options: string;
  beforeAll(async () => {
    session = await launch(name);
    const panel = await readArticle(session, server.url('english.html'));
    options = `${await panel.evaluate<string>('location.origin')}/options.html`;
  });
  afterAll(() => session.close());

  const inPage = <T>(expression: string) => session.page.evaluate<T>(expression);

  async function openOptions(): Promise<void> {
    await session.open(options);
    await until('the settings', () => inPage<boolean>(`document.querySelector('#citations select') !== null`));
  }

  /** Chooses a file as a reader does who knows what the dialog would give. */
  const chooseFile = (input: string, fileName: string, contents: string) =>
    inPage(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([${JSON.stringify(contents)}], ${JSON.stringify(fileName)}));
      const input = document.querySelector(${JSON.stringify(input)});
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);

  const pick = (select: string, value: string) =>
    inPage(`(() => {
      const select = document.querySelector(${JSON.stringify(select)});
      select.value = ${JSON.stringify(value)};
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);

  const check = (label: string) =>
    inPage(
      `[...document.querySelectorAll('label')].find((label) => label.textContent === ${JSON.stringify(label)}).querySelector('input').click()`,
    );

  /** Waits until an element of the settings says something, and returns it. */
  const says = (selector: string, wanted: RegExp) =>
    until(`${selector} to say ${wanted}`, async () => {
      const text = await inPage<string>(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
      return wanted.test(text) ? text : null;
    });

  it('shows at once what style, language and day of access come to', async () => {
    await openOptions();
    await says('#citations .preview', /^Hartley, I\. V\. \(2026, May 19\)\./u);
    await pick('#citations .field:nth-of-type(2) select', 'id-ID');
    await says('#citations .preview', /\(2026, 19 Mei\)/u);
    await pick('#citations select', 'gost-r-7-0-5-2008');
    await check('Name the day of access');
    await says('#citations .preview', /\/\/ Lowmoor Courier\. 2026\. 19 Mei\. .*: 01\.06\.2026\)/u);
  });

  it('keeps the choices, and the panel cites by them', async () => {
    await openOptions();
    expect(await inPage<string>(`document.querySelector('#citations select').value`)).toBe('gost-r-7-0-5-2008');
    await check('RIS');
    await check('Link to the very words of a quote');
    const panel = await readArticle(session, server.url('english.html'));
    await until('the citation', () =>
      panel.evaluate<boolean>(
        `/^Hartley-Vance I\\. .* \\/\\/ The Lowmoor Courier\\. 2026\\. 19 Mei\\. .*\\(diakses: /u.test(document.querySelector('#citation .preview')?.innerText ?? '')`,
      ),
    );
    expect(await panel.evaluate<boolean>(`document.querySelector('#copy-ris') === null`)).toBe(true);
    expect(await panel.evaluate<boolean>(`document.querySelector('#copy-bibtex') !== null`)).toBe(true);
  });

  it('adds a style, which is in use from then on', async () => {
    await openOptions();
    await chooseFile('#add-style', 'brackets.csl', STYLE);
    await says('#styles', /Brackets/u);
    await says('#citations .preview', /^<<Harbour town votes to keep its last ferry>> https:/u);
    const panel = await readArticle(session, server.url('english.html'));
    await until('the citation', () =>
      panel.evaluate<boolean>(
        `document.querySelector('#citation .preview')?.innerText.startsWith('<<Harbour town votes') ?? false`,
      ),
    );
  });

  const locale = STYLE.replaceAll('style', 'locale');
  const refused: [what: string, file: string, sentence: RegExp][] = [
    ['another root element', locale, /root element is <locale>/u],
    [
      'external entities',
      `<!DOCTYPE style [<!ENTITY x SYSTEM "file:///etc/passwd">]>${STYLE}`,
      /bad\.csl: .*document type/iu,
    ],
    ['five megabytes', `${STYLE}${' '.repeat(5_000_000)}`, /too large/u],
    ['what is no XML', STYLE.slice(0, 300), /bad\.csl: .*XML/u],
    [
      'a style that refers to another',
      STYLE.replace(
        '<updated>',
        '<link rel="independent-parent" href="http://www.zotero.org/styles/apa"/><updated>',
      ).replace(/<citation>.*/su, '</style>'),
      /refers to another style.*styles\/apa/u,
    ],
    ['a style that calls a macro it has not', STYLE.replace('variable="URL"', 'macro="url"'), /does not work: .*url/u],
  ];
  it.each(refused)('says what is wrong with %s', async (_what, file, sentence) => {
    await openOptions();
    await chooseFile('#add-style', 'bad.csl', file);
    await says('#styles [role=alert]', sentence);
    expect(await inPage<number>(`document.querySelectorAll('#styles li').length`)).toBe(1);
  });

  it('takes its settings along in a file', async () => {
    await openOptions();
    const saved = await inPage<string>(`(async () => {
      const create = URL.createObjectURL;
      const file = new Promise((resolve) => {
        URL.createObjectURL = (blob) => { resolve(blob.text()); return create.call(URL, blob); };
      });
      document.querySelector('#file button').click();
      URL.createObjectURL = create;
      return await file;
    })()`);
    expect(JSON.parse(saved)).toMatchObject({ style: 'added:http://example.org/brackets', accessDate: true });
    await inPage(`document.querySelector('#file button:last-of-type').click()`);
    await says('#citations .preview', /^Hartley, I\. V\. \(2026, May 19\)\./u);
    await chooseFile('#import-settings', 'tautan-settings.json', saved);
    await says('#citations .preview', /^<<Harbour town/u);
    await chooseFile('#import-settings', 'other.json', '{"name": "other"}');
    await says('#file [role=alert]', /not a file of Tautan’s settings/u);
  });
});
