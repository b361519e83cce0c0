// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StyleReading } from '../../citation/csl/user-style.ts';
import { OptionsPage } from '../../components/options-page.tsx';
import { DEFAULTS, FORMATS, type Settings } from '../../components/settings.ts';
import { english } from './words.ts';

const STYLE = { name: 'style', attrs: {}, children: [] };
const EXAMPLE = {
  text: 'Reed. A Paper.',
  html: '',
  markdown: '',
  runs: [{ text: 'Reed. ' }, { text: 'A Paper', italic: true }, { text: '.' }],
};
const MINE = { id: 'added:mine', title: 'Mine', style: STYLE };

function show(settings: Settings = DEFAULTS, reading: StyleReading = { ok: true, ...MINE }) {
  const change = vi.fn();
  const { container } = render(
    <OptionsPage
      settings={settings}
      change={change}
      languages={['de-DE', 'el-GR', 'en-GB', 'en-US', 'id-ID']}
      readStyle={async () => reading}
      example={EXAMPLE}
      notices="/THIRD_PARTY_NOTICES.md"
      words={english()}
    />,
  );
  return { change, container };
}

const choose = (label: string, contents: string, name: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { files: [new File([contents], name)] } });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('choices', () => {
  it('of style and language', () => {
    const { change } = show();
    fireEvent.change(screen.getByRole('combobox', { name: 'Style' }), { target: { value: 'ieee' } });
    expect(change).toHaveBeenLastCalledWith({ style: 'ieee' });
    const languages = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language of citations' });
    expect([...languages.options].map(({ text }) => text)).toEqual([
      'The article’s',
      'Mine',
      'American English',
      'British English',
      'German',
      'Greek',
      'Indonesian',
    ]);
    fireEvent.change(languages, { target: { value: 'id-ID' } });
    expect(change).toHaveBeenLastCalledWith({ language: 'id-ID' });
  });

  it.each([
    ['Name the day of access', { accessDate: true }],
    ['Link to the very words of a quote', { deepLink: false }],
    ['RIS', { formats: FORMATS.filter((format) => format !== 'ris') }],
  ])('%s', (name, changes) => {
    const { change } = show();
    fireEvent.click(screen.getByRole('checkbox', { name }));
    expect(change).toHaveBeenCalledExactlyOnceWith(changes);
  });

  it('all back to the beginning, but the reader’s own styles stay', () => {
    const { change } = show({ ...DEFAULTS, style: 'ieee', addedStyles: [MINE] });
    fireEvent.click(screen.getByRole('button', { name: 'Reset' }));
    expect(change).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, addedStyles: [MINE] });
  });
});

it('shows what the choices come to', () => {
  const { container } = show();
  expect(container.querySelector('.preview')?.innerHTML).toBe('Reed. <i>A Paper</i>.');
});

describe('added styles', () => {
  it('are offered from then on', async () => {
    const { change } = show();
    choose('Add a style…', '<style/>', 'mine.csl');
    await vi.waitFor(() => expect(change).toHaveBeenCalledExactlyOnceWith({ addedStyles: [MINE], style: MINE.id }));
    expect(screen.getByRole('status').textContent).toBe('Added: Mine');
  });

  it.each([
    ['dependent', 'http://www.zotero.org/styles/apa', /refers to another style.*styles\/apa/u],
    ['not-csl', '<locale>', /root element is <locale>/u],
    ['too-large', '', /too large/u],
    ['broken', 'no <citation>', /does not work: no <citation>/u],
  ] as const)('say what is wrong with a file: %s', async (fault, detail, sentence) => {
    const { change } = show(DEFAULTS, { ok: false, fault, detail });
    choose('Add a style…', 'x', 'mine.csl');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^mine\.csl: /u);
    expect(screen.getByRole('alert').textContent).toMatch(sentence);
    expect(change).not.toHaveBeenCalled();
  });

  it('can be removed; a style in use gives way to the first', () => {
    const { change } = show({ ...DEFAULTS, addedStyles: [MINE], style: MINE.id });
    fireEvent.click(
      within(screen.getByRole('region', { name: 'Added styles' })).getByRole('button', { name: 'Remove' }),
    );
    expect(change).toHaveBeenCalledExactlyOnceWith({ addedStyles: [], style: 'apa' });
  });
});

describe('the settings file', () => {
  it('brings settings back, with the styles that were added', async () => {
    const settings: Settings = { ...DEFAULTS, style: MINE.id, kind: 'note', language: 'id', addedStyles: [MINE] };
    const { change } = show();
    choose('Import settings…', JSON.stringify(settings), 'tautan-settings.json');
    await vi.waitFor(() => expect(change).toHaveBeenCalledExactlyOnceWith(settings));
  });

  it.each(['', 'no JSON', '[]', '7', 'null', '{"name": "another file"}'])('is not %j', async (contents) => {
    const { change } = show();
    choose('Import settings…', contents, 'x.json');
    expect((await screen.findByRole('alert')).textContent).toBe('This is not a file of Tautan’s settings.');
    expect(change).not.toHaveBeenCalled();
  });
});

it('names those whose work it is made of', () => {
  show();
  expect(screen.getByRole('region', { name: 'About' }).textContent).toMatch(/citeproc-js.*Frank Bennett.*CC BY-SA/u);
  expect(screen.getByRole('link', { name: /Licenses/u }).getAttribute('href')).toBe('/THIRD_PARTY_NOTICES.md');
});

it('has no accessibility fault that axe knows', async () => {
  const { container } = show({ ...DEFAULTS, addedStyles: [MINE] });
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
