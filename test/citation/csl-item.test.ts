import { describe, expect, it } from 'vitest';
import { cslDate, cslItem } from '../../citation/csl-item.ts';
import { type CslName, personName } from '../../citation/person-name.ts';
import { publicationType } from '../../citation/publication-type.ts';
import { ADDRESS, blankArticle } from './fixtures.ts';

const names: [name: string, lang: string, expected: CslName][] = [
  ['Ratna Wijaya', 'id', { given: 'Ratna', family: 'Wijaya' }],
  ['Sutarni', 'id', { literal: 'Sutarni' }],
  ['Ida van den Berg', 'nl', { given: 'Ida', family: 'van den Berg' }],
  ['Chloé Le Goff', 'fr', { given: 'Chloé', family: 'Le Goff' }],
  ['Otis Reed Jr.', 'en', { given: 'Otis', family: 'Reed', suffix: 'Jr.' }],
  ['Ирина Соловьёва', 'ru', { given: 'Ирина', family: 'Соловьёва' }],
  ['Elena Prado', 'es', { given: 'Elena', family: 'Prado' }],
  ['Elena Prado Lagos', 'es', { literal: 'Elena Prado Lagos' }],
  ['Juan Carlos Prado Lagos', 'es', { given: 'Juan Carlos', family: 'Prado Lagos' }],
  ['Luis Prado y Lagos', 'es', { given: 'Luis', family: 'Prado y Lagos' }],
  ['Kovács Réka', 'hu', { literal: 'Kovács Réka' }],
  ['Trần Thu Hà', 'vi', { literal: 'Trần Thu Hà' }],
  ['Sigrún Jónsdóttir', 'is', { literal: 'Sigrún Jónsdóttir' }],
  ['ليلى الساحلي', 'ar', { literal: 'ليلى الساحلي' }],
  ['王小明', 'zh', { literal: '王小明' }],
  ['Ahmad bin Ismail', 'ms', { literal: 'Ahmad bin Ismail' }],
  ['Siti Nurhaliza binti Tarudin', 'id', { literal: 'Siti Nurhaliza binti Tarudin' }],
  ['Omar bin Hamad', 'en', { given: 'Omar', family: 'bin Hamad' }],
  ['Pedro Almeida Filho', 'pt-BR', { given: 'Pedro', family: 'Almeida Filho' }],
  ['João da Silva Neto', 'pt', { given: 'João', family: 'da Silva Neto' }],
  ['Otis Neto', 'pt', { given: 'Otis', family: 'Neto' }],
  ['Jean DUVAL-ROY', 'fr', { given: 'Jean', family: 'Duval-Roy' }],
  ['GREG O’REED', 'en', { given: 'Greg', family: 'O’Reed' }],
  ['ANA DE LA CRUZ', 'en', { given: 'Ana', family: 'De La Cruz' }],
  ['AJ REED', 'en', { given: 'AJ', family: 'Reed' }],
  ['AYŞE YILDIZ', 'tr', { given: 'Ayşe', family: 'Yıldız' }],
  ['Jane Reed AFP', 'en', { given: 'Jane Reed', family: 'AFP' }],
  ['AFP', 'en', { literal: 'AFP' }],
];

const dates: [iso: string | null, parts: number[] | undefined][] = [
  ['2024-05-09T23:30:00+07:00', [2024, 5, 9]],
  ['2024-05-09', [2024, 5, 9]],
  ['2024-05', [2024, 5]],
  ['2024', [2024]],
  ['2024-13-01', [2024]],
  ['2024-05-00', [2024, 5]],
  ['yesterday', undefined],
  [null, undefined],
];

const sites: [name: string | null, host: string | null, type: string][] = [
  ['The Coast Herald', 'coastherald.example', 'article-newspaper'],
  ['Küstenzeitung', 'kuestenzeitung.example', 'article-newspaper'],
  ['Harian Pesisir', 'harianpesisir.example', 'article-newspaper'],
  ['Вечерняя газета', 'vg.example', 'article-newspaper'],
  ['港口日报', 'gk.example', 'article-newspaper'],
  ['港新聞', 'minato.example', 'article-newspaper'],
  ['항구일보', 'hanggu.example', 'article-newspaper'],
  ['صحيفة الميناء', 'mina.example', 'article-newspaper'],
  ['Kikötői Hírlap', 'kikoto.example', 'article-newspaper'],
  ['Satamalehti', 'satama.example', 'article-newspaper'],
  ['港湾週刊', 'kowan.example', 'article-magazine'],
  ['Majalah Laut', 'laut.example', 'article-magazine'],
  ['Salt Notes', 'saltnotes.blogspot.com', 'post-weblog'],
  ['Kabar Pesisir', 'kabar.example', 'webpage'],
  [null, null, 'webpage'],
];

describe('CSL item', () => {
  it.each(names)('name %s (%s)', (name, lang, expected) => {
    expect(personName(name, lang)).toEqual(expected);
  });

  it.each(dates)('date %s', (iso, parts) => {
    expect(cslDate(iso)).toEqual(parts === undefined ? undefined : { 'date-parts': [parts] });
  });

  it.each(sites)('site %s at %s is %s', (name, host, type) => {
    expect(publicationType(name, host)).toBe(type);
  });

  it('says what the article says', () => {
    const article = {
      ...blankArticle,
      url: `${ADDRESS}?utm_source=feed`,
      originalUrl: ADDRESS,
      title: 'Ladang garam kembali',
      siteName: 'Kabar Pesisir',
      publisher: 'PT Pesisir Media',
      lang: 'id',
      published: '2024-05-09T08:00:00+07:00',
      authors: [
        { name: 'Ratna Wijaya', kind: 'person' as const },
        { name: 'Tim Kabar', kind: 'organization' as const },
      ],
    };
    expect(cslItem(article, '2024-06-01')).toEqual({
      type: 'webpage',
      title: 'Ladang garam kembali',
      'container-title': 'Kabar Pesisir',
      publisher: 'PT Pesisir Media',
      author: [{ given: 'Ratna', family: 'Wijaya' }, { literal: 'Tim Kabar' }],
      issued: { 'date-parts': [[2024, 5, 9]] },
      accessed: { 'date-parts': [[2024, 6, 1]] },
      URL: ADDRESS,
      language: 'id',
    });
  });

  it('leaves out what the article does not say', () => {
    expect(cslItem(blankArticle)).toEqual({ type: 'webpage' });
  });
});
