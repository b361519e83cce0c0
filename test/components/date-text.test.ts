import { describe, expect, it } from 'vitest';
import { showPublished, showValue } from '../../components/date-text.ts';
import type { DateExpression, TimexType } from '../../parser/annotations.ts';
import { english, indonesian } from './words.ts';

describe('showPublished is as precise as the page', () => {
  it.each([
    ['2017', '2017'],
    ['2017-02', 'February 2017'],
    ['2017-02-07', 'Tue, 7 February 2017'],
    ['0079-10-24', 'Tue, 24 October 79'],
    ['2017-02-07T14:03', '7 February 2017 at 14:03'],
    ['2017-02-07T14:03:59.123Z', '7 February 2017 at 14:03 (UTC)'],
    ['2017-02-07T23:30:00+03:00', '7 February 2017 at 23:30 (UTC+3)'],
    ['2017-02-07T00:15:00-03:30', '7 February 2017 at 0:15 (UTC−3:30)'],
    ['2017-02-07T14:03+0545', '7 February 2017 at 14:03 (UTC+5:45)'],
    ['2017-02-07T14:03+10:00', '7 February 2017 at 14:03 (UTC+10)'],
    ['last Tuesday', 'last Tuesday'],
  ])('%s → %s', (iso, shown) => expect(showPublished(iso, 'en-GB')).toBe(shown));

  it('speaks the language of the panel', () => {
    expect(showPublished('2017-02-07', 'id')).toBe('Sel, 7 Februari 2017');
    expect(showPublished('2017-02', 'id')).toBe('Februari 2017');
  });
});

/** [type, value, range, English, Indonesian] */
const VALUES: readonly (readonly [TimexType, string, DateExpression['range'], string | null, string | null])[] = [
  ['DATE', '2017-02-07', ['2017-02-07', '2017-02-07'], 'Tue, 7 February 2017', 'Sel, 7 Februari 2017'],
  ['DATE', '2016-09', ['2016-09-01', '2016-09-30'], 'September 2016', 'September 2016'],
  ['DATE', '2016', ['2016-01-01', '2016-12-31'], '2016', '2016'],
  ['DATE', '2017-W06', ['2017-02-06', '2017-02-12'], '6–12 February 2017', '6–12 Februari 2017'],
  ['DATE', '2017-Q1', ['2017-01-01', '2017-03-31'], '1 January–31 March 2017', '1 Januari–31 Maret 2017'],
  ['DATE', '201', ['2010-01-01', '2019-12-31'], '2010–2019', '2010–2019'],
  ['DATE', 'PRESENT_REF', null, 'now', 'sekarang'],
  ['DATE', 'PAST_REF', null, 'in the past', 'di masa lalu'],
  ['DATE', 'XXXX-WXX-2', null, null, null],
  ['TIME', '2017-02-07TEV', ['2017-02-07', '2017-02-07'], 'Tue, 7 February 2017', 'Sel, 7 Februari 2017'],
  ['TIME', '2017-02-07T14:30', ['2017-02-07', '2017-02-07'], '7 February 2017 at 14:30', '7 Februari 2017 pukul 14.30'],
  ['TIME', 'T09:05', null, '9:05', '9.05'],
  ['DURATION', 'P3D', null, '3 days', '3 hari'],
  ['DURATION', 'P1Y6M', null, '1 year, 6 months', '1 tahun, 6 bulan'],
  ['DURATION', 'PT45M', null, '45 minutes', '45 menit'],
  ['DURATION', 'P1.5Y', null, '1.5 years', '1,5 tahun'],
  ['DATE', '2024-03-03/2024-03-05', ['2024-03-03', '2024-03-05'], '3–5 March 2024', '3–5 Maret 2024'],
  ['DATE', '2024-03/2024-05', ['2024-03-01', '2024-05-31'], 'March–May 2024', 'Maret–Mei 2024'],
  ['DATE', '2014/2018', ['2014-01-01', '2018-12-31'], '2014–2018', '2014–2018'],
  [
    'TIME',
    '2024-05-14T14:00/2024-05-14T18:00',
    ['2024-05-14', '2024-05-14'],
    '14 May 2024, 14:00–18:00',
    '14 Mei 2024 14.00–18.00',
  ],
  ['DURATION', 'PXD', null, null, null],
  ['SET', 'P1W', null, 'every week', 'setiap minggu'],
  ['SET', 'P1D', null, 'every day', 'setiap hari'],
  ['SET', 'P2Y', null, 'every 2 years', 'setiap 2 tahun'],
];

/** Versions of ICU differ in the blanks they put round a dash. */
const plain = (shown: string | null) => shown?.replace(/\s*–\s*/g, '–') ?? null;

describe('showValue never shows a value more precisely than it is', () => {
  it.each(VALUES)('%s %s %j → %s', (type, value, range, inEnglish, inIndonesian) => {
    const expression: DateExpression = { start: 0, end: 1, type, value, range, evidence: 'explicit', endPoint: null };
    expect(plain(showValue(expression, english()))).toBe(inEnglish);
    expect(plain(showValue(expression, indonesian()))).toBe(inIndonesian);
  });
});
