import { describe, expect, it } from 'vitest';
import { BASE_LOCALE, cslLocaleFor, term } from '../../../citation/csl/locales.ts';
import { languages } from '../../../languages/registry.ts';
import { shippedLocale, shippedLocaleTags } from '../../../scripts/csl-shipped.ts';
import { linkTo } from '../fixtures.ts';
import { engine } from './engines.ts';

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
  ['tl', undefined, 'fil-PH'],
  ['jv', undefined, 'en-US'],
  ['', undefined, 'en-US'],
];
it.each(cases)('%j in a style for %s is written in %s', (tag, own, locale) => {
  expect(cslLocaleFor(tag, shippedLocaleTags(), own)).toBe(locale);
});

const base = shippedLocale(BASE_LOCALE);
const spoken = languages.map(({ lang }) => lang).filter((lang) => lang !== 'en');

describe.each(spoken)('a citation in %s', (lang) => {
  const locale = shippedLocale(cslLocaleFor(lang, shippedLocaleTags()));
  it.each(['accessed', 'retrieved', 'available at', 'no date', 'and'])('has its own words for "%s"', (name) => {
    expect(term(locale, base, name)).not.toBe(term(base, base, name));
  });
});

describe('languages without a locale in CSL', () => {
  const item = {
    type: 'webpage',
    title: 'Salt',
    'container-title': 'Shore',
    author: [
      { family: 'Reed', given: 'Ana' },
      { family: 'Sow', given: 'Ibra' },
      { family: 'Tan', given: 'Lee' },
    ],
    issued: { 'date-parts': [[2024, 5, 9]] },
    accessed: { 'date-parts': [[2024, 6, 1]] },
  } as const;
  const cases: [language: string, mark: string, entry: string][] = [
    ['az', '(Reed və b., 2024)', 'Salt. Shore, 9 may 2024. Əlçatandır: URL. Müraciət tarixi: 1 iyn 2024.'],
    ['be', '(Reed і інш., 2024)', 'Salt. Shore, 9 мая 2024 г. Рэжым доступу: URL. Дата доступу: 1 чэр 2024 г.'],
    ['bn', '(Reed ও অন্যান্য, 2024)', 'Salt. Shore, 9 মে, 2024. উপলব্ধ: URL. সংগ্রহের তারিখ: 1 জুন, 2024.'],
    ['ms', '(Reed dll., 2024)', 'Salt. Shore, 9 Mei 2024. Tersedia pada: URL. Diakses: 1 Jun 2024.'],
    ['sw', '(Reed na wenzake, 2024)', 'Salt. Shore, 9 Mei 2024. Inapatikana: URL. Ilifikiwa: 1 Jun 2024.'],
  ];
  it.each(cases)('%s: %s', (language, mark, entry) => {
    const link = linkTo('https://shore.example/salt');
    const cite = (style: string, kind: 'in-text' | 'bibliography') =>
      engine(style, language).format(item, link, kind).text.replace(link.url, 'URL').replaceAll(/\s/gu, ' ');
    expect(cite('apa', 'in-text')).toBe(mark);
    expect(cite('associacao-brasileira-de-normas-tecnicas', 'bibliography')).toContain(entry);
  });
});
