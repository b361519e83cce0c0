import { describe, expect, it } from 'vitest';
import { DEFAULTS, parseSettings } from '../../components/settings.ts';

const own = { id: 'added:x', title: 'X', style: { name: 'style', attrs: {}, children: [] } };

describe('settings from outside', () => {
  it.each([
    undefined,
    null,
    7,
    'apa',
    [],
    {},
    { style: 'none' },
    { kind: 'poem' },
    { language: '<b>' },
    { formats: 'ris' },
  ])('%j: as by default', (value) => expect(parseSettings(value)).toEqual(DEFAULTS));

  it('keeps what is valid beside what is not', () => {
    expect(
      parseSettings({ style: 'ieee', kind: 'note', language: 'id', accessDate: 'yes', formats: ['ris', 'doc'] }),
    ).toEqual({
      ...DEFAULTS,
      style: 'ieee',
      kind: 'note',
      language: 'id',
      formats: ['ris'],
    });
  });

  it('knows the styles that were added', () => {
    const settings = { style: 'added:x', addedStyles: [own, { ...own, id: 'apa' }, { id: 'added:y' }] };
    expect(parseSettings(settings)).toEqual({ ...DEFAULTS, style: 'added:x', addedStyles: [own] });
  });
});
