/** The extension in real browsers, by the real toolbar button, on articles we wrote. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/browser/launch.ts';
import { readArticle } from '../../scripts/browser/read-article.ts';
import { type Session, until, type View } from '../../scripts/browser/session.ts';
import { type FixtureServer, serveFixtures } from '../fixtures/serve.ts';

const INDONESIAN = 'https://kabarsamudra.example/berita/pelabuhan-tanjung-kelor-dibuka-lagi';
const ENGLISH = 'https://lowmoorcourier.example/news/2026/05/harbour-town-votes-to-keep-ferry';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The browsers' own pages, which no extension may read. */
const OWN_PAGES = { chromium: 'chrome://version', firefox: 'about:support' } as const;

/** What each page's headline begins with. */
const TITLES = {
  'indonesian.html': 'Pelabuhan Tanjung Kelor',
  'english.html': 'Harbour town votes',
  'strict-policy.html': 'Harbour town votes',
  'arabic.html': 'افتتاح مكتبة',
  'rewriting.html': 'Lighthouse keepers',
  'web-component.html': 'Beekeepers count',
  'closed-component.html': 'Beekeepers count',
  'hostile.html': 'Mayor speaks',
  'large.html': 'The longest minutes',
  'tortured.html': 'The "wall" rises',
} as const;

let server: FixtureServer;
beforeAll(async () => {
  server = await serveFixtures();
});
afterAll(() => server.close());

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name);
  });
  afterAll(() => session.close());

  /** Reads one of our pages, and makes sure that it is the one the panel shows. */
  async function read(page: keyof typeof TITLES): Promise<View> {
    const panel = await readArticle(session, server.url(page));
    expect(await textOf(panel, '#source')).toContain(TITLES[page]);
    return panel;
  }

  async function textOf(view: View, selector: string): Promise<string> {
    return await view.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
  }

  /** Waits until an element's text passes, and returns it. */
  async function says(view: View, selector: string, passes: (text: string) => boolean): Promise<string> {
    return await until(`${selector} to say it`, async () => {
      const text = await textOf(view, selector);
      return text !== '' && passes(text) ? text : null;
    });
  }

  /** How many pixels of a PNG have a colour, give or take 3; counted in a document, because Node has no canvas. */
  async function pixelsOf(view: View, png: Uint8Array, [red, green, blue]: readonly [number, number, number]) {
    const url = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    return await view.evaluate<number>(`(async () => {
      const bitmap = await createImageBitmap(await (await fetch(${JSON.stringify(url)})).blob());
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      let count = 0;
      for (let i = 0; i < data.length; i += 4) {
        if (Math.abs(data[i] - ${red}) <= 3 && Math.abs(data[i + 1] - ${green}) <= 3 && Math.abs(data[i + 2] - ${blue}) <= 3) count++;
      }
      return count;
    })()`);
  }

  const scrolled = () => session.page.evaluate<number>('scrollY');

  it('shows an Indonesian article: who said what, when, and the original link', async () => {
    const panel = await read('indonesian.html');
    const source = await textOf(panel, '#source');
    expect(source).toContain('Pelabuhan Tanjung Kelor Dibuka Lagi Setelah Tiga Bulan Ditutup');
    expect(source).toContain('Wulan Sastrawijaya');
    expect(source).toContain('Bonar Limantara');
    expect(source).toContain('Kabar Samudra');
    expect(await panel.evaluate<string[]>(`[...document.querySelectorAll('#source a')].map((a) => a.href)`)).toContain(
      INDONESIAN,
    );
    expect(await textOf(panel, '#reuse')).toContain(
      'Ketika mengutip tulisan dari Kabar Samudra, mohon sertakan tautan ke artikel asli.',
    );
    const quotes = await textOf(panel, '#quotes');
    for (const speaker of ['Ratna Widyastuti', 'Hamdan Siregar', 'Sulastri Manalu']) expect(quotes).toContain(speaker);
    expect(quotes).toContain('Kepala Otoritas Pelabuhan Tanjung Kelor');
    expect(quotes).toContain('Radio Bahari');
    expect(await textOf(panel, '#dates')).toContain('2026');
    await says(panel, '#citation', (text) => text.includes(INDONESIAN));
  });

  it('shows an English article', async () => {
    const panel = await read('english.html');
    expect(await textOf(panel, '#source')).toContain('Imogen Hartley-Vance');
    expect(await textOf(panel, '#reuse')).toContain('please include a link to the original article');
    const quotes = await textOf(panel, '#quotes');
    for (const speaker of ['Marguerite Oyelaran', 'Dewi Prosser']) expect(quotes).toContain(speaker);
    expect(quotes).toContain('Radio Saltmarsh');
    await says(panel, '#citation', (text) => text.includes(ENGLISH));
  });

  it('keeps the direction of a right-to-left article', async () => {
    const panel = await read('arabic.html');
    expect(await textOf(panel, '#source')).toContain('افتتاح مكتبة جديدة في مدينة الواحة');
    expect(await textOf(panel, '#quotes')).toContain('كل طفل في هذه المدينة');
    const direction = `getComputedStyle([...document.querySelectorAll('#quotes *')].find((e) => e.children.length === 0 && e.textContent.includes('كل طفل'))).direction`;
    expect(await panel.evaluate<string>(direction)).toBe('rtl');
  });

  it('does not change the page, not even at a second click', async () => {
    await session.open(server.url('indonesian.html'));
    await session.page.evaluate(`(() => {
      window.before = document.documentElement.outerHTML;
      window.mutations = 0;
      new MutationObserver((records) => { window.mutations += records.length; })
        .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    })()`);
    const highlights = `[...['quote', 'speaker', 'date'].map((name) => CSS.highlights.get('tautan-' + name)?.size ?? 0)]`;
    const counts: number[][] = [];
    for (const _click of [1, 2]) {
      await session.clickButton();
      await until('paint', async () => ((await session.page.evaluate<number[]>(highlights))[0] as number) > 0);
      const panel = await session.panel();
      await until('the panel', () => panel.evaluate<boolean>(`document.querySelectorAll('#quotes').length === 1`));
      counts.push(await session.page.evaluate<number[]>(highlights));
    }
    expect(counts[1]).toEqual(counts[0]);
    expect(await session.page.evaluate('document.documentElement.outerHTML === window.before')).toBe(true);
    expect(await session.page.evaluate('window.mutations')).toBe(0);
  });

  it('paints quotes on the page, for eyes and not only in the registry', async () => {
    const panel = await read('english.html');
    // the colour of highlight.css over the page's #fdfcf9
    expect(await pixelsOf(panel, await session.page.screenshot(), [254, 237, 189])).toBeGreaterThan(1000);
  });

  it.each([
    ['a quote', '#quotes [id^=quote-] button.words'],
    ['a mention of a speaker', '#quotes details button.words'],
    ['a date', '#dates button.words'],
  ])('scrolls the page to %s that is clicked in the panel', async (_what, buttons) => {
    const panel = await read('indonesian.html');
    await session.page.evaluate('scrollTo({ top: 0, behavior: "instant" })');
    await panel.evaluate(`(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      [...document.querySelectorAll(${JSON.stringify(buttons)})].at(-1).id = 'under-test';
    })()`);
    const words = await textOf(panel, '#under-test');
    await panel.click('#under-test');
    await until('the page to scroll', async () => (await scrolled()) > 0);
    const shown = await session.page.evaluate<string>(`[...CSS.highlights.get('tautan-revealed')].map(String).join()`);
    expect(words).toContain(shown.trim());
  });

  it('leads from a quote clicked in the page to its card in the panel', async () => {
    const panel = await read('english.html');
    await session.page.click('article p:nth-of-type(3)');
    await until('the card to be focused', () =>
      panel.evaluate<boolean>(`/^(quote|speaker|date)-/.test(document.activeElement?.closest('[id]')?.id ?? '')`),
    );
  });

  it('copies a citation in both forms, each with the original link, and says so', async () => {
    const panel = await read('indonesian.html');
    await until('the citation', () => panel.evaluate<boolean>(`document.querySelector('#copy-citation') !== null`));
    await panel.click('#copy-citation');
    await says(panel, '[role=status]', (text) => text.includes('with the link to the original'));
    const { text, html } = await session.readClipboard();
    expect(text).toContain(INDONESIAN);
    expect(text).toContain('Sastrawijaya');
    expect(html).toContain(`href="${INDONESIAN}"`);
  });

  /** What each format of the other ones begins with. */
  const FORMATS: readonly (readonly [format: string, begin: RegExp])[] = [
    ['markdown', /^Hartley-Vance, I\. \(\d{4}, /u],
    ['html', /^<p dir="auto">Hartley-Vance, I\./u],
    ['bibtex', /^@article\{hartleyvance\d{4}harbour,\n/u],
    ['biblatex', /^@article\{hartleyvance\d{4}harbour,\n/u],
    ['ris', /^TY {2}- NEWS\r?\nAU {2}- Hartley-Vance, Imogen\r?\n/u],
    ['csl-json', /^\[\s+\{\s+"type": "article-newspaper"/u],
    ['wikitext-cite-news', /^\{\{cite news \|last=Hartley-Vance \|first=Imogen /u],
  ];

  it('copies every other format, each with the original link', async () => {
    const panel = await read('english.html');
    await panel.evaluate(`document.querySelector('#citation details.exports').open = true`);
    for (const [format, begin] of FORMATS) {
      await until('the button', () => panel.evaluate<boolean>(`document.querySelector('#copy-${format}') !== null`));
      await panel.evaluate(
        `document.querySelector('#copy-${format}').scrollIntoView({ block: 'center', behavior: 'instant' })`,
      );
      await panel.click(`#copy-${format}`);
      const text = await until(`${format} on the clipboard`, async () => {
        const copied = await session.readClipboard();
        return begin.test(copied.text) ? copied.text : null;
      });
      expect(text).toContain(ENGLISH);
    }
  });

  it('remembers the style that was chosen, and its form', async () => {
    const panel = await read('english.html');
    const choose = (style: string) =>
      panel.evaluate(`(() => {
        const select = document.querySelector('#citation select');
        select.value = ${JSON.stringify(style)};
        select.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
    await choose('ieee');
    await says(panel, '#citation .preview', (text) => text.startsWith('[1] I. Hartley-Vance, '));
    const again = await read('indonesian.html');
    await says(again, '#citation .preview', (text) => text.startsWith('[1] W. Sastrawijaya'));
    await choose('apa');
    await says(again, '#citation .preview', (text) => text.startsWith('Sastrawijaya, W.'));
  });

  it('copies a quote with its speaker and the original link', async () => {
    const panel = await read('english.html');
    const button = `[...document.querySelectorAll('#quotes button:not(.words)')].find((b) => b.closest('[id^=quote-]'))`;
    await panel.evaluate(
      `(() => { for (const d of document.querySelectorAll('details')) d.open = true; ${button}.id = 'under-test'; })()`,
    );
    await panel.click('#under-test');
    const { text, html } = await until('the quote on the clipboard', async () => {
      const copied = await session.readClipboard();
      return copied.text.includes('This town was built by people who crossed the water') ? copied : null;
    });
    expect(text).toContain('Marguerite Oyelaran');
    expect(text).toContain(ENGLISH);
    expect(html).toContain(`href="${ENGLISH}"`);
  });

  it.each([
    ['open', 'web-component.html'],
    ['closed', 'closed-component.html'],
  ] as const)(
    'reads, paints and shows an article that a web component keeps in its %s shadow tree',
    async (_mode, page) => {
      const panel = await read(page);
      expect(await textOf(panel, '#quotes')).toContain('Leopold Strand');
      expect(await pixelsOf(panel, await session.page.screenshot(), [254, 237, 189])).toBeGreaterThan(500);
      await panel.evaluate(`document.querySelector('#quotes [id^=quote-] button.words').id = 'under-test'`);
      await panel.click('#under-test');
      await until('the page to show it', () =>
        session.page.evaluate<boolean>(`CSS.highlights.get('tautan-revealed')?.size === 1`),
      );
    },
  );

  it('says beside the button what the publisher asks and copying cannot do, and no page adds to what is copied', async () => {
    const panel = await read('web-component.html');
    await panel.evaluate(
      `[...document.querySelectorAll('.quote')].find((q) => q.innerText.includes('four hives')).querySelector('button.copy').id = 'under-test'`,
    );
    await panel.click('#under-test');
    const said = await says(panel, '.left-to-reader', (text) => text !== '');
    for (const condition of [
      'Only a part may be quoted.',
      'Copied so far from this article: 65 characters. That is 13 words.',
      'Ask the publisher first.',
      'No crawling, text mining or training of AI.',
    ])
      expect(said).toContain(condition);
    const { text } = await session.readClipboard();
    const addresses = new Set(text.match(/https:[^\s#]+/g));
    expect([...addresses]).toEqual(['https://ellerbyreview.example/2026/04/beekeepers-count-a-good-winter']);
  });

  it('lets the reader compare the addresses that the page names, and cite another: the conditions follow', async () => {
    const panel = await read('english.html');
    const here = server.url('english.html');
    const choose = (url: string) =>
      panel.evaluate(
        `[...document.querySelectorAll('.candidate')].find((c) => c.querySelector('a').href === ${JSON.stringify(url)}).querySelector('input').click()`,
      );
    const addresses = () =>
      panel.evaluate<string[]>(`[...document.querySelectorAll('.candidate a')].map((a) => a.href)`);
    expect(await addresses()).toEqual([ENGLISH, here]);
    await choose(here);
    await says(panel, '#citation', (text) => text.includes(here) && !text.includes(ENGLISH));
    expect(await textOf(panel, '#reuse')).toContain(here.replace('http://', ''));
    await choose(ENGLISH);
    await says(panel, '#citation', (text) => text.includes(ENGLISH));
    expect(await textOf(panel, '.corrections')).not.toContain('As the page says');
  });

  it('cites what the reader corrected, also after another reading, until it is undone', async () => {
    const panel = await read('web-component.html');
    const press = (nth: number) =>
      panel.evaluate(`document.querySelectorAll('.corrections .buttons button')[${nth}].click()`);
    await panel.evaluate(`document.querySelector('.corrections [name=title]').value = 'A good winter for bees'`);
    await press(0);
    await says(panel, '#citation', (text) => text.includes('A good winter for bees'));
    await readArticle(session, server.url('web-component.html'));
    expect(await textOf(panel, '#source h1')).toBe('A good winter for bees');
    await press(1);
    await says(panel, '#citation', (text) => text.includes('Beekeepers count a good winter'));
  });

  it('works under a strict content security policy', async () => {
    const panel = await read('strict-policy.html');
    expect(await textOf(panel, '#quotes')).toContain('Marguerite Oyelaran');
    expect(await session.page.evaluate<number>(`CSS.highlights.get('tautan-quote').size`)).toBeGreaterThan(0);
  });

  it('says that a page has changed since it was read', async () => {
    const panel = await read('rewriting.html');
    const before = await panel.evaluate<string>('document.body.innerText');
    await session.page.evaluate('window.rewrite()');
    await until(
      'the panel to say so',
      async () => (await panel.evaluate<string>('document.body.innerText')) !== before,
    );
    expect(await panel.evaluate<string>('document.body.innerText')).toMatch(/changed/i);
  });

  it('says after a navigation that the tab shows another page, and reads that one at the next click', async () => {
    const panel = await read('indonesian.html');
    const before = await panel.evaluate<string>('document.body.innerText');
    await session.open(server.url('english.html'));
    await until(
      'the panel to say so',
      async () => (await panel.evaluate<string>('document.body.innerText')) !== before,
    );
    await session.clickButton();
    await says(panel, '#source', (text) => text.includes('Harbour town votes'));
  });

  it.each([
    ['a page without an article', 'no-article.html', /no article/i],
    ['an empty page', 'empty.html', /no article/i],
    ['a PDF', 'document.pdf', /PDF/],
  ])('says so on %s', async (_what, page, sentence) => {
    await session.open(server.url(page));
    await session.clickButton();
    const panel = await session.panel();
    await says(panel, 'body', (text) => sentence.test(text));
  });

  it('says so on a page of the browser’s own', async () => {
    await session.open(OWN_PAGES[name]);
    await session.clickButton();
    const panel = await session.panel();
    await says(panel, 'body', (text) => text.includes('keeps extensions out of its own pages'));
  });

  it('shows a hostile page’s text as text and runs nothing of it', async () => {
    const panel = await read('hostile.html');
    expect(await textOf(panel, '#source')).toContain('Mayor speaks');
    expect(await textOf(panel, '#quotes')).toContain('Philippa Nance');
    expect(
      await panel.evaluate('window.hacked === undefined && document.querySelector("#app img, #app script") === null'),
    ).toBe(true);
    expect(await session.page.evaluate('window.hacked === undefined')).toBe(true);
    expect(await panel.evaluate<string[]>(`[...document.querySelectorAll('a')].map((a) => a.protocol)`)).not.toContain(
      'javascript:',
    );
    await until('the citation', () => panel.evaluate<boolean>(`document.querySelector('#copy-citation') !== null`));
    await panel.click('#copy-citation');
    await says(panel, '[role=status]', (text) => text.includes('with the link to the original'));
    // the page has broken what a driver would read the clipboard with
    await session.open(server.url('english.html'));
    const { text, html } = await session.readClipboard();
    expect(text).toContain('Mayor speaks');
    expect(html).not.toMatch(/<(?:script|img|b)\b/u);
  });

  it('believes nothing dangerous or foreign of what a page declares, and says what is unknown', async () => {
    const panel = await read('tortured.html');
    const source = await textOf(panel, '#source');
    expect(source).toContain('Ida Moss');
    expect(source).toContain('February 3, 2026');
    const links = await panel.evaluate<string[]>(`[...document.querySelectorAll('#source a')].map((a) => a.href)`);
    const ours = [server.url('news/the-wall'), server.url('tortured.html')];
    expect(new Set(links)).toEqual(new Set(ours));
    expect(await textOf(panel, '#reuse')).toContain('found no conditions of reuse');
    expect(await textOf(panel, '#quotes')).toContain('Philippa Nance');
    await says(panel, '#citation', (text) => text.includes(server.url('news/the-wall')));
  });

  it('reads an article of five million characters', async () => {
    const panel = await read('large.html');
    expect(await textOf(panel, '#source')).toContain('The longest minutes');
    await says(panel, '#quotes', (text) => text.includes('Odile Marsh'));
  });

  it('is accessible: no violation that axe finds, light and dark', async () => {
    const panel = await read('english.html');
    await panel.evaluate(`(() => { ${AXE}; })()`);
    for (const dark of [false, true]) {
      await session.appearance({ dark });
      const violations = await panel.evaluate<string[]>(
        `axe.run().then((result) => result.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' | ')))`,
      );
      expect(violations).toEqual([]);
    }
  });

  it('is reached by keyboard: Tab goes through the links, the buttons and the style, Enter shows a quote in the page', async () => {
    const panel = await read('english.html');
    await session.page.evaluate('scrollTo({ top: 0, behavior: "instant" })');
    await panel.click('#quotes h2');
    // a driver's key press is lost while the browser moves its focus between page and panel
    await until('the page to show it', async () => {
      await panel.evaluate(`document.querySelector('#quotes button.words').focus()`);
      await panel.press('Enter');
      return await session.page.evaluate<boolean>(`CSS.highlights.get('tautan-revealed')?.size === 1`);
    });
    await panel.press('Tab');
    expect(
      await panel.evaluate<string>('document.activeElement.closest("#quotes") && document.activeElement.tagName'),
    ).toBe('BUTTON');
  });
});
