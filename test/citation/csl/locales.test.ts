import { expect, it } from 'vitest';
import { cslLocaleFor } from '../../../citation/csl/locales.ts';
import { cslLocaleTags } from '../../../scripts/csl-package.ts';

const cases: [tag: string, own: string | undefined, locale: string][] = [
  ['en', undefined, 'en-US'],
  ['en', 'en-GB', 'en-GB'],
  ['en-US', 'en-GB', 'en-US'],
  ['id', undefined, 'id-ID'],
  ['pt-AO', undefined, 'pt-PT'],
  ['PT-br', undefined, 'pt-BR'],
  ['zh-Hant-HK', undefined, 'zh-TW'],
  ['zh', undefined, 'zh-CN'],
  ['no', undefined, 'nb-NO'],
  ['de', 'ru-RU', 'de-DE'],
  ['jv', undefined, 'en-US'],
  ['', undefined, 'en-US'],
];
it.each(cases)('%j in a style for %s is written in %s', (tag, own, locale) => {
  expect(cslLocaleFor(tag, cslLocaleTags(), own)).toBe(locale);
});
