// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Corrections, correctable, corrected } from '../../citation/corrections.ts';
import { Panel } from '../../components/panel.tsx';
import type { PanelActions, PanelState, ReadyState } from '../../components/panel-state.ts';
import { DEFAULTS, type Settings } from '../../components/settings.ts';
import type { AnnotatedArticle } from '../../parser/annotations.ts';
import { annotated, bridge, interview, market, museum, spanOf } from './samples.ts';
import { english, indonesian } from './words.ts';

const LINK = 'https://harbourpost.example/2024/05/tern-bridge-reopens';

const CITATION = {
  text: `A citation ${LINK}`,
  html: `A citation <a href="${LINK}">…</a>`,
  markdown: `A *citation* <${LINK}>`,
  runs: [{ text: 'A ' }, { text: 'citation', italic: true }, { text: ` <b>of</b> ${LINK}` }],
};

function fakeActions(): PanelActions {
  return {
    read: vi.fn(),
    reveal: vi.fn(async () => true),
    choose: vi.fn(),
    correct: vi.fn(),
    openOptions: vi.fn(),
    cite: vi.fn(() => ({ status: 'ready' as const, citation: CITATION, kinds: ['bibliography', 'in-text'] as const })),
    export: vi.fn((format) => `${format} of ${LINK}`),
    citeQuote: vi.fn(({ text }) => ({
      citation: () => ({
        text: `${text} ${LINK}`,
        html: `<q>${text}</q> <a href="${LINK}">…</a>`,
        markdown: `> ${text} <${LINK}>`,
        runs: [{ text: `${text} ${LINK}` }],
      }),
      address: () => `${LINK}#:~:text=words`,
      annotation: () => `{"target": "${LINK}"}`,
    })),
    note: vi.fn(
      () => `# Note
${LINK}`,
    ),
  };
}

function ready(page: AnnotatedArticle, more: Partial<ReadyState> = {}): ReadyState {
  return {
    kind: 'ready',
    page,
    isCorrected: false,
    speakersRecognised: true,
    shownText: '',
    freshness: 'current',
    picked: null,
    ...more,
  };
}

function show(state: PanelState, actions = fakeActions(), words = english(), settings: Settings = DEFAULTS) {
  const panel = (now: PanelState) => (
    <Panel state={now} actions={actions} words={words} settings={settings} shortcut="Alt+Shift+Y" />
  );
  const { rerender, container } = render(panel(state));
  return { actions, container, update: (next: PanelState) => rerender(panel(next)) };
}

const section = (name: string) => within(screen.getByRole('region', { name }));
const status = () => screen.getByRole('status').textContent;
const texts = (elements: readonly Element[]) => elements.map(({ textContent }) => textContent);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a state without an article has its sentence and its way on', () => {
  it.each<[PanelState, RegExp, string | null]>([
    [{ kind: 'unread' }, /Click the Tautan button.*Or press Alt\+Shift\+Y/, null],
    [{ kind: 'reading' }, /Reading the article/, null],
    [{ kind: 'no-article' }, /no article on this page/, 'Try again'],
    [{ kind: 'restricted', why: 'browser-page' }, /its own pages/, null],
    [{ kind: 'restricted', why: 'store' }, /extension store/, null],
    [{ kind: 'restricted', why: 'pdf' }, /PDF/, null],
    [{ kind: 'restricted', why: 'file' }, /local files/, null],
    [{ kind: 'restricted', why: 'not-html' }, /a file, not a web page/, null],
    [{ kind: 'restricted', why: 'other' }, /does not let extensions read/, null],
    [{ kind: 'failed', reason: 'The frame was removed.' }, /could not read.*The frame was removed\./, 'Try again'],
  ])('%j', (state, sentence, button) => {
    const { actions } = show(state);
    expect(screen.getByRole('main').textContent).toMatch(sentence);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    if (button === null) expect(screen.queryByRole('button')).toBeNull();
    else {
      fireEvent.click(screen.getByRole('button', { name: button }));
      expect(actions.read).toHaveBeenCalledOnce();
    }
  });
});

describe('the source', () => {
  it('names title, outlet, authors, dates and reading time', () => {
    show(ready(bridge));
    const source = section('Tern Bridge reopens after a winter of repairs');
    for (const words of [
      'Harbour Post',
      'Harbour Media Cooperative',
      'Ines Okafor',
      'Tomas Reed',
      '2 minutes to read',
    ]) {
      expect(source.getByText(words)).toBeTruthy();
    }
    expect(source.getByText('14 May 2024 at 9:30 (UTC+1)').getAttribute('datetime')).toBe('2024-05-14T09:30:00+01:00');
    expect(source.getByText('15 May 2024 at 8:00 (UTC+1)')).toBeTruthy();
  });

  it('links to the original, says what decided it, and where the copy was read', () => {
    show(ready(bridge));
    const [original, copy] = section('Tern Bridge reopens after a winter of repairs').getAllByRole('link', {
      name: /example/,
    });
    expect(original?.getAttribute('href')).toBe(LINK);
    expect(
      screen.getByText('The page says that it was first published there.', { selector: '.original > dl .hint' }),
    ).toBeTruthy();
    expect(copy?.getAttribute('href')).toBe('https://mirror.example/tern-bridge?ref=front');
  });

  it('compares the addresses that the page names, and lets the reader cite another', () => {
    const { actions, update } = show(ready(bridge));
    expect(screen.getByText('The page names 2 addresses: compare')).toBeTruthy();
    const choice = within(screen.getByRole('group', { name: 'Which one should citations link to?' }));
    const [chosen, other] = choice.getAllByRole<HTMLInputElement>('radio');
    expect([chosen?.checked, other?.checked]).toEqual([true, false]);
    expect(texts(choice.getAllByRole('listitem'))).toEqual([
      'The page says that it was first published there.',
      'The page names this as its canonical address.',
      'The page gives this address to social networks.',
    ]);
    expect(choice.getAllByRole('link', { name: 'Open' }).map((link) => link.getAttribute('href'))).toEqual([
      LINK,
      'https://mirror.example/tern-bridge',
    ]);
    fireEvent.click(screen.getByRole('radio', { name: 'mirror.example/tern-bridge' }));
    const [[corrections]] = vi.mocked(actions.correct).mock.calls as [[Corrections]];
    expect(corrections).toEqual({ ...correctable(bridge.article), originalUrl: 'https://mirror.example/tern-bridge' });
    update(ready({ ...bridge, article: corrected(bridge.article, corrections) }, { isCorrected: true }));
    expect(screen.getByRole('radio', { name: 'mirror.example/tern-bridge', checked: true })).toBeTruthy();
    expect(section('Reuse').getByRole('link', { name: /mirror.example/ })).toBeTruthy();
    expect(status()).toBe('Citations link to the address that you chose.');
  });

  it('copies an address without the conditions that are for words', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: vi.fn(async () => {}) } });
    show(ready(bridge));
    fireEvent.click(screen.getAllByRole('button', { name: 'Copy address' })[1] as HTMLElement);
    await vi.waitFor(() => expect(status()).toBe('Copied'));
    expect(navigator.clipboard.writeText).toHaveBeenCalledExactlyOnceWith('https://mirror.example/tern-bridge');
  });

  it('says that all signs name one address, with nothing to choose', () => {
    const url = 'https://harbourpost.example/2024/05/tern-bridge-reopens';
    const signals = ['canonical', 'og:url', 'json-ld'] as const;
    const article = { ...bridge.article, originalUrlCandidates: signals.map((from) => ({ url, from })) };
    show(ready({ ...bridge, article }));
    expect(screen.getByText('All 3 signs on the page name this address')).toBeTruthy();
    expect(screen.queryByRole('radio', { name: /example/ })).toBeNull();
  });

  it.each(['', '?utm_source=feed', '#comments'])('does not call the page itself a copy: %j', (tail) => {
    const url = market.article.originalUrl + tail;
    show(ready({ ...market, article: { ...market.article, url } }));
    expect(screen.queryByText('Read at')).toBeNull();
  });

  it('says what the page does not tell', () => {
    const addressless = { url: null, originalUrl: null, originalUrlFrom: null };
    const page = annotated({
      blocks: [['paragraph', '“It rained,” she said.']],
      quotes: [{ words: '“It rained,”', group: 0, speaker: null }],
      meta: addressless,
    });
    show(ready(page), { ...fakeActions(), cite: () => ({ status: 'no-original' }), citeQuote: () => null });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Untitled article');
    expect(screen.getByText('Publication date not stated')).toBeTruthy();
    expect(screen.getAllByText(/no web address of its own/)).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /Copy/ })).toBeNull();
  });
});

describe('the conditions of reuse', () => {
  it('quotes a notice word for word, with its meaning, and leads to it', async () => {
    const { actions } = show(ready(bridge));
    const reuse = section('Reuse');
    const notice = reuse.getByText('You may quote this article if you link to the original.');
    expect(notice.closest('blockquote')?.lang).toBe('en');
    expect(texts(reuse.getAllByRole('listitem'))).toEqual([
      'Link to the original article.harbourpost.example/2024/05/tern-bridge-reopensEverything copied here does so.',
    ]);
    fireEvent.click(notice);
    expect(actions.reveal).toHaveBeenCalledWith(spanOf(bridge.article.text, notice.textContent as string));
  });

  it('tells apart what every copy fulfils and what is left to the reader', () => {
    show(ready(market));
    const reuse = section('Reuse');
    expect(reuse.getByText(/outside the article/)).toBeTruthy();
    expect(reuse.getByText('The link must be clickable. It must stand in the first paragraph.')).toBeTruthy();
    const items = reuse.getAllByRole('listitem');
    expect(items.map(({ className }) => className)).toEqual(['met', 'open']);
    expect(items[1]?.textContent).toBe('Ask the publisher first.');
  });

  it('says that it links anyway where nothing is stated', () => {
    show(ready(museum));
    expect(section('Reuse').getByText(/found no conditions of reuse.*links to the original all the same/)).toBeTruthy();
  });

  it('shows a machine-readable licence', () => {
    show(ready(annotated({ blocks: [['paragraph', 'It rained.']], license: 'https://licences.example/by/4.0/' })));
    expect(section('Reuse').getByRole('link').getAttribute('href')).toBe('https://licences.example/by/4.0/');
  });
});

describe('the quotes', () => {
  it('stand under their speakers, those of nobody last', () => {
    show(ready(bridge));
    expect(texts(section('Quotes').getAllByRole('heading', { level: 3 }))).toEqual([
      'Maren Holt',
      'The ministry of transport',
      'No speaker named',
    ]);
    const holt = within(screen.getByRole('article', { name: 'Maren Holt' }));
    expect(holt.getByText('the city’s chief engineer')).toBeTruthy();
    expect(holt.getByText('3 quotes')).toBeTruthy();
    expect(
      within(screen.getByRole('article', { name: 'The ministry of transport' })).getByText('organisation'),
    ).toBeTruthy();
  });

  /** Words of the quote → what is told of it. */
  it.each([
    [/safer than/, /^word for word.*sure: named beside it Maren Holt/],
    [/cost less/, /^paraphrased.*said to Harbour Radio.*unsure: inferred from the sentences around it/],
    [/eleven million/, /^word for word.*likely: a pronoun beside it she/],
    [/Nobody asked us/, /^word for word Cite this quote/],
  ])('%s: %s', (words, told) => {
    show(ready(bridge));
    const card = section('Quotes').getByRole('button', { name: words, description: 'Show in the page' }).closest('li');
    expect(card?.querySelector('footer')?.textContent).toMatch(told);
  });

  it('lead to the page: each part of a split quote, and the mentions', () => {
    const { actions } = show(ready(bridge));
    const { text } = bridge.article;
    fireEvent.click(screen.getByRole('button', { name: '“We measured every bolt.”' }));
    fireEvent.click(screen.getAllByRole('button', { name: 'Maren Holt' })[0] as Element);
    expect(vi.mocked(actions.reveal).mock.calls.map(([{ start, end }]) => text.slice(start, end))).toEqual([
      '“We measured every bolt.”',
      'Maren Holt',
    ]);
  });

  it('say so when their words are gone from the page', async () => {
    const actions = { ...fakeActions(), reveal: async () => false };
    show(ready(bridge), actions);
    fireEvent.click(screen.getByRole('button', { name: '“Nobody asked us,”' }));
    await vi.waitFor(() => expect(status()).toBe('These words are no longer on the page.'));
  });

  it('fold away when one speaker has many', () => {
    show(ready(interview(100)));
    const fold = screen.getByText('95 more quotes').closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelectorAll('.quote')).toHaveLength(95);
  });

  it('say when the language has no speakers yet', () => {
    show(ready(museum, { speakersRecognised: false }));
    expect(section('Quotes').getByText(/does not know the words of this language yet \(Arabic\)/)).toBeTruthy();
  });
});

describe('the timeline', () => {
  it('is in the order of time, what is off the calendar last', () => {
    show(ready(bridge));
    expect(
      texts(section('Timeline').getAllByRole('heading', { level: 3 })).map((shown) => shown?.replace(/\s/g, ' ')),
    ).toEqual(['1990 – 1999', 'March 2024', 'Tue, 14 May 2024', 'Tue, 21 May 2024', 'every week']);
  });

  it('shows the sentence with the date marked, its evidence, and whose words they are', () => {
    show(ready(bridge));
    const place = document.getElementById('date-3') as HTMLElement;
    expect(place.querySelector('mark')?.textContent).toBe('Tuesday next week');
    expect(place.textContent).toContain(
      'The ministry of transport said it would publish the report on Tuesday next week.',
    );
    expect(place.querySelector('.facts')?.textContent).toBe(
      'the weekday fits in the words of The ministry of transport',
    );
  });
});

describe('a highlight clicked in the page', () => {
  const picked = (words: string) => ({ offset: spanOf(bridge.article.text, words).start });

  it.each([
    ['eleven million', 'quote-2'],
    ['Tuesday next', 'date-3'],
    ['Maren Holt', 'speaker-0'],
  ])('at %j moves the focus to #%s', (words, id) => {
    const { update } = show(ready(bridge));
    update(ready(bridge, { picked: picked(words) }));
    expect(document.activeElement?.id).toBe(id);
  });

  it('opens what hides its card, and works twice', () => {
    const page = interview(30);
    const state = () => ready(page, { picked: { offset: spanOf(page.article.text, 'number 20 ').start } });
    const { update } = show(state());
    const card = document.getElementById('quote-19');
    expect(document.activeElement).toBe(card);
    expect(card?.closest('details')?.open).toBe(true);
    card?.blur();
    update(state());
    expect(document.activeElement).toBe(card);
  });
});

describe('a page that is no longer what was read', () => {
  it('changed: says so and offers to read again', () => {
    const { actions } = show(ready(bridge, { freshness: 'changed' }));
    const alert = within(screen.getByRole('alert'));
    expect(alert.getByText('The page has changed since it was read.')).toBeTruthy();
    fireEvent.click(alert.getByRole('button', { name: 'Read again' }));
    expect(actions.read).toHaveBeenCalledOnce();
  });

  it('left: says so and how to read the new one', () => {
    show(ready(bridge, { freshness: 'left' }));
    expect(screen.getByRole('alert').textContent).toMatch(/another page now.*Click the Tautan button/);
  });
});

describe('copying', () => {
  const flavours = async (item: ClipboardItem) =>
    Object.fromEntries(
      await Promise.all(item.types.map(async (type) => [type, await (await item.getType(type)).text()])),
    );
  const clipboard = { write: vi.fn(), writeText: vi.fn() };

  beforeEach(() => {
    vi.stubGlobal('navigator', { clipboard });
    clipboard.write.mockReset().mockResolvedValue(undefined);
    clipboard.writeText.mockReset().mockResolvedValue(undefined);
  });

  const copyCitation = () => fireEvent.click(screen.getByRole('button', { name: 'Copy citation' }));

  it('puts text and HTML on the clipboard, both with the link', async () => {
    show(ready(bridge));
    copyCitation();
    const [[items]] = clipboard.write.mock.calls as [[ClipboardItem[]]];
    expect(await flavours(items[0] as ClipboardItem)).toEqual({
      'text/plain': `A citation ${LINK}`,
      'text/html': `A citation <a href="${LINK}">…</a>`,
    });
  });

  it('offers every style, and the forms that the style tells apart', () => {
    const { actions } = show(ready(bridge));
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Style' });
    expect(select.value).toBe('apa');
    expect(texts([...select.options])).toEqual(expect.arrayContaining(['IEEE', 'ГОСТ Р 7.0.5-2008', 'Plain']));
    fireEvent.change(select, { target: { value: 'ieee' } });
    expect(actions.choose).toHaveBeenCalledExactlyOnceWith({ style: 'ieee' });
    fireEvent.click(screen.getByRole('radio', { name: 'In the text' }));
    expect(actions.choose).toHaveBeenLastCalledWith({ kind: 'in-text' });
  });

  it('shows a citation as it is pasted, its italics too, and the page’s markup as text', () => {
    show(ready(bridge));
    const preview = document.querySelector('#citation .preview');
    expect(preview?.innerHTML).toBe(`A <i>citation</i> &lt;b&gt;of&lt;/b&gt; ${LINK}`);
  });

  it('says that a style is being loaded, or why it does not work', () => {
    show(ready(bridge), { ...fakeActions(), cite: () => ({ status: 'loading' }) });
    expect(section('Citation').getByText('Preparing the citation…')).toBeTruthy();
    cleanup();
    show(ready(bridge), { ...fakeActions(), cite: () => ({ status: 'failed', reason: 'no macro' }) });
    expect(section('Citation').getByText('This style does not work: no macro')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy citation' })).toBeNull();
  });

  it.each([
    ['Copy BibTeX', `bibtex of ${LINK}`],
    ['Copy RIS', `ris of ${LINK}`],
    ['Copy Wikipedia', `wikitext-cite-news of ${LINK}`],
    ['Copy Markdown', CITATION.markdown],
    ['Copy HTML', CITATION.html],
  ])('%s', async (name, text) => {
    show(ready(bridge));
    fireEvent.click(section('Citation').getByRole('button', { name, hidden: true }));
    expect(clipboard.writeText).toHaveBeenCalledExactlyOnceWith(text);
  });

  it.each([
    ['Copy the link to these words', `${LINK}#:~:text=words`],
    ['Copy Markdown', `> “The bridge is safer than on the day it was built,” … “We measured every bolt.” <${LINK}>`],
    ['Copy Web Annotation', `{"target": "${LINK}"}`],
  ])('of a quote: %s', (name, text) => {
    show(ready(bridge));
    fireEvent.click(section('Quotes').getAllByRole('button', { name, hidden: true })[0] as Element);
    expect(clipboard.writeText).toHaveBeenCalledExactlyOnceWith(text);
  });

  it('saves the quotes of one speaker, or all with the summary, as a file', async () => {
    const saved: [name: string, text: Promise<string>][] = [];
    vi.stubGlobal('URL', {
      ...URL,
      createObjectURL: (blob: Blob) => `blob:${saved.push(['', blob.text()])}`,
      revokeObjectURL: vi.fn(),
    });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      (saved.at(-1) as [string, unknown])[0] = this.download;
    });
    const { actions } = show(ready(bridge));
    fireEvent.click(screen.getByRole('button', { name: 'Save summary and quotes' }));
    expect(actions.note).toHaveBeenCalledExactlyOnceWith();
    expect(await Promise.all(saved.map(async ([name, text]) => [name, await text]))).toEqual([
      ['tautan.md', `# Note\n${LINK}`],
    ]);
    click.mockRestore();
  });

  it('shows no other formats than those that the reader wants', () => {
    show(ready(bridge), fakeActions(), english(), { ...DEFAULTS, formats: ['ris'] });
    expect(screen.getByRole('button', { name: 'Save RIS', hidden: true })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy BibTeX', hidden: true })).toBeNull();
  });

  it('copies a single quote, all its parts', async () => {
    show(ready(bridge));
    fireEvent.click(screen.getAllByRole('button', { name: 'Cite this quote' })[0] as Element);
    const [[items]] = clipboard.write.mock.calls as [[ClipboardItem[]]];
    expect((await flavours(items[0] as ClipboardItem))['text/plain']).toBe(
      `“The bridge is safer than on the day it was built,” … “We measured every bolt.” ${LINK}`,
    );
  });

  it('says "Copied" only once the clipboard has confirmed it', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    clipboard.write.mockReturnValue(promise);
    show(ready(bridge));
    copyCitation();
    await Promise.resolve();
    expect(status()).toBe('');
    resolve();
    await vi.waitFor(() => expect(status()).toBe('Copied, with the link to the original.'));
    expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy();
  });

  it('offers the text for copying by hand when the clipboard refuses', async () => {
    clipboard.write.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    show(ready(bridge));
    copyCitation();
    await vi.waitFor(() => expect(status()).toMatch(/did not let Tautan copy/));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /copy it yourself/ });
    expect(field.value).toBe(`A citation ${LINK}`);
    expect(screen.queryByText('Copied')).toBeNull();
  });

  it('copies plain text where the browser knows no ClipboardItem', async () => {
    vi.stubGlobal('ClipboardItem', undefined);
    show(ready(bridge));
    copyCitation();
    expect(clipboard.writeText).toHaveBeenCalledWith(`A citation ${LINK}`);
    await vi.waitFor(() => expect(status()).toMatch(/^Copied/));
  });
});

describe('conditions that copying cannot satisfy', () => {
  const clipboard = { write: vi.fn() };
  beforeEach(() => {
    vi.stubGlobal('navigator', { clipboard });
    clipboard.write.mockReset().mockResolvedValue(undefined);
  });
  const limited = annotated({
    blocks: [
      ['paragraph', '“It rained all day,” said Ida Moss. “Nobody minded.”'],
      ['paragraph', 'Quote up to ten words; ask us for more.'],
    ],
    speakers: [{ name: 'Ida Moss', role: null, kind: 'person' }],
    quotes: [
      { words: '“It rained all day,”', group: 0, speaker: 0 },
      { words: '“Nobody minded.”', group: 1, speaker: 0 },
    ],
    notices: [
      {
        text: 'Quote up to ten words; ask us for more.',
        lang: 'en',
        inArticle: true,
        requirements: ['attribute-source', 'excerpt-limit', 'obtain-permission', 'rights-reserved'],
        link: null,
      },
    ],
  });
  const asked = () => screen.queryByText(/copying cannot do it/)?.parentElement;

  it('are said beside the button once it was used, and in the status line', async () => {
    show(ready(limited));
    expect(asked()).toBeUndefined();
    fireEvent.click(screen.getByRole('button', { name: 'Copy citation' }));
    await vi.waitFor(() => expect(asked()).toBeTruthy());
    expect(texts(within(asked() as HTMLElement).getAllByRole('listitem'))).toEqual([
      'Only a part may be quoted.',
      'Ask the publisher first.',
    ]);
    expect(status()).toBe('Copied, with the link to the original. Only a part may be quoted. Ask the publisher first.');
  });

  it('come with the count of what was copied, each passage once', async () => {
    show(ready(limited));
    const buttons = screen.getAllByRole('button', { name: 'Cite this quote' });
    const copyQuote = (nth: number) => fireEvent.click(buttons[nth] as Element);
    copyQuote(0);
    await vi.waitFor(() => expect(screen.getByText(/so far.*20 characters.*4 words/)).toBeTruthy());
    copyQuote(1);
    await vi.waitFor(() => expect(screen.getAllByText(/so far.*36 characters.*6 words/)).toHaveLength(2));
    copyQuote(0);
    await vi.waitFor(() => expect(clipboard.write).toHaveBeenCalledTimes(3));
    expect(screen.getAllByText(/so far.*36 characters.*6 words/)).toHaveLength(2);
  });

  it('are not spoken of where copying satisfies all', async () => {
    show(ready(bridge));
    fireEvent.click(screen.getByRole('button', { name: 'Copy citation' }));
    await vi.waitFor(() => expect(status()).toBe('Copied, with the link to the original.'));
    expect(asked()).toBeUndefined();
  });
});

it('shows the words in which the publisher wants to be credited', () => {
  const reuse = { ...market.reuse, requirements: ['attribute-source'] as const, credit: 'Pesisir Post / R. Wijaya' };
  show(ready({ ...market, reuse }));
  expect(section('Reuse').getByText('Pesisir Post / R. Wijaya')).toBeTruthy();
});

describe('corrections', () => {
  const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

  it('begin with what the page says, and are handed on as typed', () => {
    const { actions } = show(ready(bridge));
    expect(field('Title').value).toBe('Tern Bridge reopens after a winter of repairs');
    expect(field('Authors, one a line').value).toBe('Ines Okafor\nTomas Reed');
    expect(field('Published on').value).toBe('2024-05-14');
    expect(field('Publisher').value).toBe('Harbour Post');
    field('Title').value = ' Tern Bridge  reopens ';
    field('Authors, one a line').value = 'Ines Okafor\n\n Tomás Reed ';
    field('Publisher').value = '';
    fireEvent.click(screen.getByRole('button', { name: 'Use these details' }));
    expect(actions.correct).toHaveBeenCalledExactlyOnceWith({
      title: 'Tern Bridge reopens',
      authors: ['Ines Okafor', 'Tomás Reed'],
      published: '2024-05-14',
      publisher: '',
      originalUrl: LINK,
    });
    expect(status()).toBe('Citations now carry your details.');
  });

  it('can be undone, but only once there are any', () => {
    const { actions, update } = show(ready(bridge));
    expect(screen.queryByRole('button', { name: 'As the page says' })).toBeNull();
    update(ready(bridge, { isCorrected: true }));
    fireEvent.click(screen.getByRole('button', { name: 'As the page says' }));
    expect(actions.correct).toHaveBeenCalledExactlyOnceWith(null);
  });
});

describe('words of the page', () => {
  it('are text, whatever they look like', () => {
    const evil = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const { container } = show(
      ready(
        annotated({
          meta: {
            title: evil,
            siteName: evil,
            authors: [{ name: evil, kind: 'person' }],
            published: evil,
            originalUrl: 'javascript:alert(3)',
            url: 'javascript:alert(3)',
          },
          blocks: [['paragraph', evil]],
          speakers: [{ name: evil, role: evil, kind: 'person' }],
          mentions: [[evil]],
          quotes: [{ words: evil, group: 0, speaker: 0, addressee: evil }],
          sentences: [evil],
          license: 'javascript:alert(4)',
        }),
      ),
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(evil);
    expect(container.querySelector('img, script, [onerror]')).toBeNull();
    expect([...container.querySelectorAll('a')].map((link) => link.getAttribute('href')?.[0])).toEqual(
      Array(5).fill('#'),
    );
  });

  it('carry their language and find their own direction', () => {
    const { container } = show(ready(museum));
    const title = screen.getByRole('heading', { level: 1 });
    expect([title.lang, title.dir]).toEqual(['ar', 'auto']);
    const arabic = [...container.querySelectorAll('*')].filter(
      ({ children, textContent }) => children.length === 0 && /\p{Script=Arabic}/u.test(textContent ?? ''),
    );
    expect(arabic.length).toBeGreaterThan(8);
    for (const element of arabic) expect(element.closest('[dir="auto"][lang]'), element.outerHTML).not.toBeNull();
  });

  it('are of unknown language, not of the panel’s, where the page does not say', () => {
    show(ready(annotated({ meta: { lang: null, title: 'Hujan' }, blocks: [['paragraph', 'Hujan.']] })));
    expect(screen.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe('');
  });
});

it('begins another article afresh: nothing unfolded in the last one stays so', () => {
  const { update } = show(ready(interview(30)));
  (screen.getByText('25 more quotes').closest('details') as HTMLDetailsElement).open = true;
  update(ready(interview(40)));
  expect(screen.getByText('35 more quotes').closest('details')?.open).toBe(false);
});

it('speaks Indonesian', () => {
  show(ready(market), fakeActions(), indonesian());
  expect(texts(screen.getAllByRole('heading', { level: 2 }))).toEqual([
    'Penggunaan ulang',
    'Kalimat kunci',
    'Kutipan',
    'Lini masa',
    'Sitasi',
  ]);
  expect(screen.getByText('Terbit')).toBeTruthy();
});

describe('accessibility (axe)', () => {
  it.each<[string, PanelState]>([
    ['unread', { kind: 'unread' }],
    ['reading', { kind: 'reading' }],
    ['no article', { kind: 'no-article' }],
    ['restricted', { kind: 'restricted', why: 'pdf' }],
    ['failed', { kind: 'failed', reason: 'gone' }],
    ['an article', ready(bridge)],
    ['an Indonesian article', ready(market)],
    ['an article from right to left', ready(museum, { speakersRecognised: false, freshness: 'changed' })],
    ['a long article', ready(interview(20))],
  ])('%s has no violation', async (_, state) => {
    document.documentElement.lang = 'en';
    document.title = 'Tautan';
    show(state);
    // Colours need a real layout: they are checked in the browsers.
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
