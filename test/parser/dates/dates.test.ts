import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../article/plain-text.ts';
import { languageData } from '../../../languages/registry.ts';
import { compileDates, findDates } from '../../../parser/dates/dates.ts';
import { compileAbbreviations, splitSentences } from '../../../parser/text/sentences.ts';
import { tokenize } from '../../../parser/text/tokens.ts';

/** Expressions of a text as "words | type value", with the evidence where it is asked for. */
function dates(lang: string, published: string | null, text: string): string[] {
  return found(lang, published, text).map(
    ({ start, end, type, value }) => `${text.slice(start, end)} | ${type} ${value}`,
  );
}

function found(lang: string, published: string | null, text: string) {
  const language = languageData(lang);
  const article = articleFromText(text, { lang, published });
  const tokens = tokenize(text, language.lang);
  const sentences = splitSentences(article, tokens, compileAbbreviations(language));
  return findDates(article, tokens, sentences, compileDates(language));
}

/** A Wednesday. */
const PUBLISHED = '2017-02-08';

type Row = readonly [text: string, ...expected: string[]];

/** The ranges of a text from the first word of one end to the last of the other, as "words | begin/end". */
function ranges(lang: string, text: string): string[] {
  const all = found(lang, PUBLISHED, text);
  return all.flatMap(({ start, value, endPoint }) => {
    const end = endPoint === null ? undefined : all[endPoint];
    return end === undefined ? [] : [`${text.slice(start, end.end)} | ${value}/${end.value}`];
  });
}

describe('ranges are two expressions, of which the first tells where the second is', () => {
  it.each<readonly [lang: string, text: string, ...expected: string[]]>([
    ['en', 'It runs from March to May 2016.', 'March to May 2016 | 2016-03/2016-05'],
    ['en', 'It ran between 2012 and 2014.', '2012 and 2014 | 2012/2014'],
    ['en', 'It ran between the end of 2007 and the end of 2008.', 'the end of 2007 and the end of 2008 | 2007/2008'],
    ['de', 'Vom 3. bis zum 5. März ist zu.', '3. bis zum 5. März | 2017-03-03/2017-03-05'],
    ['de', 'Geöffnet am 3. März von 14 bis 18 Uhr.', '14 bis 18 Uhr | 2017-03-03T14:00/2017-03-03T18:00'],
    [
      'it',
      'Dal 10 agosto 2016 - 12 settembre 2016 era chiuso.',
      '10 agosto 2016 - 12 settembre 2016 | 2016-08-10/2016-09-12',
    ],
    ['ja', '2020年6月から2021年7月まで続いた。', '2020年6月から2021年7月 | 2020-06/2021-07'],
    ['id', 'Antara 2012 dan 2014 harga naik.', '2012 dan 2014 | 2012/2014'],
    ['en', 'It lasted from December 2015 to March.', 'December 2015 to March | 2015-12/2016-03'],
    ['ko', '2월 3일부터 5일까지 열린다.', '2월 3일부터 5일까지 | 2017-02-03/2017-02-05'],
    ['hu', 'Februártól márciusig zárva.', 'Februártól márciusig | 2017-02/2017-03'],
    ['tr', "Müze 2014'ten 2016'ya kadar kapalıydı.", "2014'ten 2016 | 2014/2016"],
    ['ja', '2015年12月から3月まで続いた。', '2015年12月から3月 | 2015-12/2016-03'],
    // a list, a date that comes first, another block
    ['en', 'It was shown in 2012 and 2014.'],
    ['en', 'It was changed in 2014 to 2012 figures.'],
    ['en', 'It ended in 2014\n\n- 2016 was better.'],
  ])('%s: %s', (lang, text, ...expected) => expect(ranges(lang, text)).toEqual(expected));
});

describe('English', () => {
  it.each<Row>([
    // days
    ['She resigned on February 3, 2017.', 'February 3, 2017 | DATE 2017-02-03'],
    ['She resigned on 3 February 2017.', '3 February 2017 | DATE 2017-02-03'],
    ['The vote on Oct. 23 failed.', 'Oct. 23 | DATE 2016-10-23'],
    ['The 3rd of March is near.', 'The 3rd of March | DATE 2017-03-03'],
    ['It opens Friday, March 3.', 'Friday, March 3 | DATE 2017-03-03'],
    ['It closed on 2016-12-24.', '2016-12-24 | DATE 2016-12-24'],
    ['They met yesterday.', 'yesterday | DATE 2017-02-07'],
    ['They meet tomorrow.', 'tomorrow | DATE 2017-02-09'],
    // weekdays: the day itself or the last one, unless the clause looks ahead
    ['The minister said Wednesday that he was ill.', 'Wednesday | DATE 2017-02-08'],
    ['The minister said Thursday that he was ill.', 'Thursday | DATE 2017-02-02'],
    ['The minister will speak on Thursday.', 'Thursday | DATE 2017-02-09'],
    ['The minister resigned last Thursday.', 'last Thursday | DATE 2017-02-02'],
    ['See you next Friday.', 'next Friday | DATE 2017-02-10'],
    ['On Tuesday of last week it rained.', 'Tuesday of last week | DATE 2017-01-31'],
    // months, quarters, halves, years
    ['Prices fell in September.', 'September | DATE 2016-09'],
    ['Prices will rise in September.', 'September | DATE 2017-09'],
    ['It was signed last September.', 'last September | DATE 2016-09'],
    ['It was signed in June 1998.', 'June 1998 | DATE 1998-06'],
    ['It was signed in June of last year.', 'June of last year | DATE 2016-06'],
    ['It began in early May.', 'early May | DATE 2016-05'],
    ['It ended in mid-November.', 'mid-November | DATE 2016-11'],
    ['They split in 1998.', '1998 | DATE 1998'],
    ['Sales rose in the third quarter.', 'the third quarter | DATE 2016-Q3'],
    ['Sales rose in the first half of 2016.', 'the first half of 2016 | DATE 2016-H1'],
    ['Sales fell last week.', 'last week | DATE 2017-W05'],
    ['Sales fell last year.', 'last year | DATE 2016'],
    ['It rose in fiscal 2015.', 'fiscal 2015 | DATE 2015'],
    ['They danced in the 1990s.', 'the 1990s | DATE 199'],
    ["They danced in the '80s.", "the '80s | DATE 198"],
    ['They danced in the late 1980s and the mid-1990s.', 'the late 1980s | DATE 198', 'the mid-1990s | DATE 199'],
    ['They danced in the nineties.', 'the nineties | DATE 199'],
    ['Art of the 20th century sells.', 'the 20th century | DATE 19'],
    ['It opened in the winter of 1994.', 'the winter of 1994 | DATE 1994-WI'],
    ['They won nineteen ninety-four.', 'nineteen ninety-four | DATE 1994'],
    ['The 2016 second quarter was weak.', 'The 2016 second quarter | DATE 2016-Q2'],
    ['They vote on the first Tuesday in October.', 'the first Tuesday in October | DATE 2016-10-04'],
    ['They voted on the last Sunday of March 2014.', 'the last Sunday of March 2014 | DATE 2014-03-30'],
    [
      'They met on 28 June in 2015 and the 4th of July of 1995.',
      '28 June in 2015 | DATE 2015-06-28',
      'the 4th of July of 1995 | DATE 1995-07-04',
    ],
    [
      'They met on Tuesday last week, not the second Monday of last month.',
      'Tuesday last week | DATE 2017-01-31',
      'the second Monday of last month | DATE 2017-01-09',
    ],
    [
      'Held from 13 to 15 July; see May 68, too.',
      '13 | DATE 2017-07-13',
      '15 July | DATE 2017-07-15',
      'May 68 | DATE 1968-05',
    ],
    ['It opened on 12/31 after 7/2 and 3/4 in the cup.', '12/31 | DATE 2016-12-31'],
    ['Sales rose this year through August.', 'this year | DATE 2017', 'August | DATE 2017-08'],
    ['Net income for the year ended June 30, 2016, fell.', 'June 30, 2016 | DATE 2016-06-30'],
    ['Between 1450 to 1850 men fell.'],
    [
      'It starts in the week of April 10, not in the month of May.',
      'the week of April 10 | DATE 2017-W15',
      'the month of May | DATE 2016-05',
    ],
    ['April Jones met June Lee in April President Doe forgot.', 'April | DATE 2016-04'],
    ['A quarter of a century on, the mill stands.'],
    ['They meet on Tuesday the 21st.', 'Tuesday the 21st | DATE 2017-02-21'],
    ['They meet on the 20th of next month.', 'the 20th of next month | DATE 2017-03-20'],
    ['It ran from December to May 2015.', 'December | DATE 2014-12', 'May 2015 | DATE 2015-05'],
    // times and parts of the day
    ['It struck on Tuesday night.', 'Tuesday night | TIME 2017-02-07TNI'],
    ['It struck at 7:15 p.m. on Tuesday.', '7:15 p.m. on Tuesday | TIME 2017-02-07T19:15'],
    ['They met at noon on Friday.', 'noon on Friday | TIME 2017-02-03T12:00'],
    ['They sang this morning.', 'this morning | TIME 2017-02-08TMO'],
    // amounts
    ['He left three days ago.', 'three days ago | DATE 2017-02-05'],
    ['He left one and a half years ago.', 'one and a half years ago | DATE 2015-08'],
    ['He left two decades ago.', 'two decades ago | DATE 1997'],
    ['It grew in the first half of the year.', 'the first half of the year | DATE 2017-H1'],
    ['It froze last winter.', 'last winter | DATE 2015-WI'],
    ['It freezes this winter.', 'this winter | DATE 2016-WI'],
    ['He left five years ago.', 'five years ago | DATE 2012'],
    ['The trip took twenty-four days.', 'twenty-four days | DURATION P24D'],
    ['It is a five-year plan.', 'five-year | DURATION P5Y'],
    ['It has grown over the last two weeks.', 'the last two weeks | DURATION P2W'],
    ['They waited several months.', 'several months | DURATION PXM'],
    ['It took two and a half years.', 'two and a half years | DURATION P30M'],
    // repetitions
    ['They meet every week.', 'every week | SET P1W'],
    ['They meet each Thursday.', 'each Thursday | SET XXXX-WXX-4'],
    ['It is checked daily.', 'daily | SET P1D'],
    // references
    ['It is now empty.', 'now | DATE PRESENT_REF'],
    ['Nobody knows the future.', 'the future | DATE FUTURE_REF'],
    // holidays
    ['They met on Christmas Eve.', 'Christmas Eve | DATE 2016-12-24'],
    ['They met last Thanksgiving.', 'last Thanksgiving | DATE 2016-11-24'],
    // ranges are two expressions
    ['It runs from March 3 to 5.', 'March 3 | DATE 2017-03-03', '5 | DATE 2017-03-05'],
    ['It ran between March and May 2014.', 'March | DATE 2014-03', 'May 2014 | DATE 2014-05'],
    ['It is open Monday through Friday.', 'Monday | DATE 2017-02-06', 'Friday | DATE 2017-02-10'],
    ['It snowed from October to March.', 'October | DATE 2016-10', 'March | DATE 2017-03'],
    ['It snowed in October and March.', 'October | DATE 2016-10', 'March | DATE 2016-03'],
    ['He ruled 1998-2003.', '1998 | DATE 1998', '2003 | DATE 2003'],
    // counted from the date last spoken of
    [
      'The bank failed on June 3, 2008. The next day it reopened. A year earlier it had grown.',
      'June 3, 2008 | DATE 2008-06-03',
      'The next day | DATE 2008-06-04',
      'A year earlier | DATE 2007-06-03',
    ],
    [
      'He was shot on Oct. 23, 2015. The Oct. 23 attack shook the town.',
      'Oct. 23, 2015 | DATE 2015-10-23',
      'Oct. 23 | DATE 2015-10-23',
    ],
    [
      'Profit rose in the third quarter of 2016. A year earlier it fell; the year-earlier quarter was weak.',
      'the third quarter of 2016 | DATE 2016-Q3',
      'A year earlier | DATE 2015-Q3',
      'the year-earlier quarter | DATE 2015-Q3',
    ],
    // a paragraph that plays in a past year goes on there
    [
      'The war began on May 4, 1987. In August they fled. On June 9 it ended.\n\nIn August it rained.',
      'May 4, 1987 | DATE 1987-05-04',
      'August | DATE 1987-08',
      'June 9 | DATE 1987-06-09',
      'August | DATE 2016-08',
    ],
  ])('%s', (text, ...expected) => {
    expect(dates('en', PUBLISHED, text)).toEqual(expected);
  });

  it.each([
    'You may go, and the troops march on.',
    'May I ask? March on! The Sun reported it.',
    'Theresa May and Jan Novak met Sat Singh.',
    'The match ended 7/2, then 3-1, then 2:1.',
    'It costs $1998, or 1,998 dollars, or 2000 euros.',
    'Version 2014.3 of 2017.1.2.4 came out.',
    'A Boeing 747, an F-16 and 2000 people.',
    'The 23-year-old is 5 years old; her son is aged 12 months.',
    'Call 021-555-2014 or +62 2014 555.',
    'See https://example.org/2014/03/07/page and /news/2014-03-07.',
    'Growth of 2012% in item #2014 and №1999.',
    'The second half was dull; a half million saw it.',
    'The Daily Planet and the Weekly Post.',
    'Shops have to open, says USA Today.',
    'It pays $5 a year, and two week-long trips.',
    'She took a second, a quarter and a half of it.',
  ])('finds nothing in: %s', (text) => {
    expect(dates('en', PUBLISHED, text)).toEqual([]);
  });
});

describe('Indonesian', () => {
  it.each<Row>([
    ['Ia berbicara di Jakarta, Selasa (7/2).', 'Selasa (7/2) | DATE 2017-02-07'],
    ['Ia berbicara, Kamis (2/11/2023), di Medan.', 'Kamis (2/11/2023) | DATE 2023-11-02'],
    ['Acara itu Senin, 8 April 2013.', 'Senin, 8 April 2013 | DATE 2013-04-08'],
    ['Acara itu ( 24/8/2014 ).', '( 24/8/2014 ) | DATE 2014-08-24'],
    ['Rapat Sabtu ( 4/2 ) malam gagal.', 'Sabtu ( 4/2 ) malam | TIME 2017-02-04TNI'],
    ['Ia tiba 7 Februari 2017.', '7 Februari 2017 | DATE 2017-02-07'],
    ['Film itu tayang 4 Februari lalu.', '4 Februari lalu | DATE 2017-02-04'],
    ['Film itu tayang 9 April mendatang.', '9 April mendatang | DATE 2017-04-09'],
    ['Itu terjadi pada September lalu.', 'September lalu | DATE 2016-09'],
    ['Itu terjadi pada 5 Nopember 2014.', '5 Nopember 2014 | DATE 2014-11-05'],
    ['Ia lahir pada tahun 1998.', '1998 | DATE 1998'],
    ['Musik era 1970-an digemari.', '1970-an | DATE 197'],
    ['Pada abad ke-20 kota itu tumbuh.', 'abad ke-20 | DATE 19'],
    ['Polisi, Ahad, menangkap dua orang.', 'Ahad | DATE 2017-02-05'],
    ['Polisi, Minggu, menangkap dua orang.', 'Minggu | DATE 2017-02-05'],
    ['Mereka bertemu minggu lalu.', 'minggu lalu | DATE 2017-W05'],
    ['Mereka bertemu pekan depan.', 'pekan depan | DATE 2017-W07'],
    ['Setiap minggu, mereka bertemu.', 'Setiap minggu | SET P1W'],
    ['Mereka bertemu setiap Minggu.', 'setiap Minggu | SET XXXX-WXX-7'],
    ['Laporan mingguan itu tebal.', 'mingguan | SET P1W'],
    ['Hujan turun kemarin.', 'kemarin | DATE 2017-02-07'],
    ['Hujan turun tadi malam.', 'tadi malam | TIME 2017-02-07TNI'],
    ['Ia pergi lima tahun yang lalu.', 'lima tahun yang lalu | DATE 2012'],
    ['Ia pergi 5 bulan lalu.', '5 bulan lalu | DATE 2016-09'],
    ['Selama 7 pekan terakhir ia sakit.', '7 pekan terakhir | DURATION P7W'],
    ['Perang itu berlangsung tiga dekade.', 'tiga dekade | DURATION P30Y'],
    ['Ia menunggu dua puluh lima hari.', 'dua puluh lima hari | DURATION P25D'],
    ['Acara 6 - 9 April ramai.', '6 | DATE 2017-04-06', '9 April | DATE 2017-04-09'],
    ['Dari Januari-April 2014 hujan.', 'Januari | DATE 2014-01', 'April 2014 | DATE 2014-04'],
    ['Mereka bertemu Senin pekan depan.', 'Senin pekan depan | DATE 2017-02-13'],
    ['Mereka bertemu tanggal 5 bulan depan.', 'tanggal 5 bulan depan | DATE 2017-03-05'],
    ['Rapat mulai pukul 14.30 WIB.', 'pukul 14.30 | TIME 2017-02-08T14:30'],
  ])('%s', (text, ...expected) => {
    expect(dates('id', PUBLISHED, text)).toEqual(expected);
  });

  it.each([
    'Mei Ling berusia 17 tahun.',
    'Ia membayar Rp 2.014 dan Rp2014.',
    'Skor akhir 7/2 dan 3-1.',
    'Harian Kota Baru terbit di sana.',
  ])('finds nothing in: %s', (text) => {
    expect(dates('id', PUBLISHED, text)).toEqual([]);
  });

  it('reads the year after a number of a law as a year', () => {
    expect(dates('id', PUBLISHED, 'Aturan No 17 Tahun 2013 berlaku.')).toEqual(['2013 | DATE 2013']);
  });
});

describe('languages known from CLDR alone', () => {
  it.each<readonly [lang: string, ...row: Row]>([
    ['fr', 'Elle viendra mardi prochain.', 'mardi prochain | DATE 2017-02-14'],
    ['uk', 'Це було 30 листопада 1939 року.', '30 листопада 1939 року | DATE 1939-11-30'],
    ['et', 'See juhtus jaanuaris.', 'jaanuaris | DATE 2017-01'],
    ['ar', 'وصل قبل ٣ أيام.', 'قبل ٣ أيام | DATE 2017-02-05'],
    ['fr', 'Elle est venue mardi 7 février 2017.', 'mardi 7 février 2017 | DATE 2017-02-07'],
    ['ru', 'Это было 7 февраля 2017 г.', '7 февраля 2017 г. | DATE 2017-02-07'],
    ['uk', 'Це було учора, 7 лютого.', 'учора, 7 лютого | DATE 2017-02-07'],
    ['hu', 'Ez 2017. február 7. volt.', '2017. február 7. | DATE 2017-02-07'],
    ['fi', 'Hän tuli 7. helmikuuta 2017.', '7. helmikuuta 2017 | DATE 2017-02-07'],
    ['tr', 'Dün geldi, 7 Şubat 2017.', 'Dün | DATE 2017-02-07', '7 Şubat 2017 | DATE 2017-02-07'],
    ['ja', '彼は2017年2月7日に来た。', '2017年2月7日 | DATE 2017-02-07'],
    ['zh', '他于2017年2月7日来到。', '2017年2月7日 | DATE 2017-02-07'],
    ['ar', 'وصل في ٧ فبراير ٢٠١٧.', '٧ فبراير ٢٠١٧ | DATE 2017-02-07'],
    ['hi', 'वह ७ फ़रवरी २०१७ को आया।', '७ फ़रवरी २०१७ | DATE 2017-02-07'],
    ['th', 'เขามาเมื่อ 7 กุมภาพันธ์ 2560', '7 กุมภาพันธ์ 2560 | DATE 2017-02-07'],
    ['vi', 'Ông đến ngày 7 tháng 2, 2017.', 'ngày 7 tháng 2, 2017 | DATE 2017-02-07'],
  ])('%s: %s', (lang, text, ...expected) => {
    expect(dates(lang, PUBLISHED, text)).toEqual(expected);
  });
});

describe('field order', () => {
  it.each([
    ['en-US', 'It closed on 7/2/2016.', '2016-07-02'],
    ['en-GB', 'It closed on 7/2/2016.', '2016-02-07'],
    ['de', 'Am 7.2.2016 war Schluss.', '2016-02-07'],
    // the other order where the language's own gives no date
    ['en-US', 'It closed on 27/2/2016.', '2016-02-27'],
  ])('%s: %s is %s', (lang, text, value) => {
    expect(found(lang, PUBLISHED, text).map((date) => date.value)).toEqual([value]);
  });
});

describe('evidence', () => {
  it.each([
    // 7 February 2017 is a Tuesday; so is no 2 July of these years
    ['id', 'Ia berbicara Selasa (7/2).', '2017-02-07', 'weekday'],
    // in the order of the United States this would be 2 July, a Saturday
    ['en', 'It opened Sunday (7/2/2016).', '2016-02-07', 'weekday'],
    ['pt', 'Ele falou na terça-feira (7).', '2017-02-07', 'weekday'],
    ['en', 'It opened Tuesday, February 7, 2017.', '2017-02-07', 'explicit'],
    // an explicit date wins over a wrong weekday, which is told
    ['en', 'It opened Monday, February 7, 2017.', '2017-02-07', 'contradicted'],
    ['en', 'It opened yesterday.', '2017-02-07', 'publication'],
    ['en', 'It will open on Friday.', '2017-02-10', 'tense'],
    // a quotation before the date has a tense of its own
    ['en', 'The mayor said “We will open it,” on Tuesday.', '2017-02-07', 'publication'],
    ['en', 'The mayor spoke on Tuesday: “We will open it.”', '2017-02-07', 'publication'],
    ['en', 'The mayor said: “We will open it on Friday.”', '2017-02-10', 'tense'],
    ['id', 'Bupati mengatakan, “Kami akan membukanya,” pada Selasa.', '2017-02-07', 'publication'],
  ])('%s: %s is %s by %s', (lang, text, value, evidence) => {
    expect(found(lang, PUBLISHED, text)).toEqual([expect.objectContaining({ value, evidence })]);
  });
});

describe('without a publication date', () => {
  it.each([
    ['It opened yesterday.', 'XXXX-XX-XX'],
    ['It opened on Tuesday.', 'XXXX-WXX-2'],
    ['It opened on February 7.', 'XXXX-02-07'],
    ['It opened last September.', 'XXXX-09'],
    ['It opened last year.', 'XXXX'],
    ['It opened three weeks ago.', 'XXXX-WXX'],
    ['It opened on Tuesday night.', 'XXXX-WXX-2TNI'],
  ])('%s stays %s', (text, value) => {
    expect(found('en', null, text)).toEqual([expect.objectContaining({ value, range: null })]);
  });

  it('resolves what needs none', () => {
    expect(found('en', null, 'It opened on February 7, 2017.')).toEqual([
      expect.objectContaining({ value: '2017-02-07', range: ['2017-02-07', '2017-02-07'] }),
    ]);
  });
});

describe('bad input', () => {
  it.each([
    'On 99/99/9999 and 00/00/0000.',
    'On 31 February and on February 31, 2014.',
    'On 31/2/2014 and 2014-13-01.',
    'On Monday the year 0 and 0000.',
    `It is ${'7'.repeat(500_000)}.`,
    'QXByaWwgMjAxNCBNYXkgMjAxNA== and 20140307T120000Z',
  ])('gives no date for %.40s', (text) => {
    expect(found('en', PUBLISHED, text).filter(({ value }) => value !== '2017-02-06')).toEqual([]);
  });

  it.each(['1744-05-01', '9999-12-31', '2999-01-01', 'nonsense', '0001-01-01'])('is published on %s', (published) => {
    const text = 'Yesterday, last year, 9000 years ago, next century, in May, on Friday, three decades ago.';
    for (const { value, range } of found('en', published, text))
      expect(range === null || /^\d{2,4}/.test(value)).toBe(true);
  });

  it('is a million characters of nothing but words of time', () => {
    const text = 'The first of the last two Tuesday March 3 to 5 to '.repeat(20_000);
    expect(found('en', PUBLISHED, text).length).toBeGreaterThan(0);
  });
});
