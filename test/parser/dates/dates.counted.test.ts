/** Amounts of time: how often, counted from a date, two units together, beside a weekday. The sentences are invented. */
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../article/plain-text.ts';
import { languageData } from '../../../languages/registry.ts';
import { compileDates, findDates } from '../../../parser/dates/dates.ts';
import { compileAbbreviations, splitSentences } from '../../../parser/text/sentences.ts';
import { tokenize } from '../../../parser/text/tokens.ts';
import { type CasesByLanguage, writtenDates } from './written-dates.ts';

const CASES: CasesByLanguage = {
  en: [
    ['She trains twice a week.', 'twice a week | SET P1W'],
    ['The board meets three times a month.', 'three times a month | SET P1M'],
    ['It is audited once every two years.', 'once every two years | SET P2Y'],
    ['He left two weeks after 13 May 2016.', 'two weeks after 13 May 2016 | DATE 2016-05-27'],
    ['It reopened the day after Christmas.', 'day after Christmas | DATE 2016-12-26'],
    ['The years after 2015 were calm.', '2015 | DATE 2015'],
    ['He fell two weeks and three days ago.', 'two weeks and three days ago | DATE 2017-01-22'],
    ['She was jailed for two years and six months.', 'two years and six months | DURATION P2Y6M'],
    ['Two days after his December 2016 release he fled.', 'Two days | DURATION P2D', 'December 2016 | DATE 2016-12'],
    ['Train for 20 minutes three times a week.', '20 minutes | DURATION PT20M', 'three times a week | SET P1W'],
    ['They met on Wednesday two weeks ago.', 'Wednesday two weeks ago | DATE 2017-01-25'],
    ['Sales reached 12 million last year, up from 5 last year.', 'last year | DATE 2016', 'last year | DATE 2016'],
    ['The 3 next weeks are full.', 'The 3 next weeks | DURATION P3W'],
    ['A minute and a half later it rang.', 'A minute and a half later | DURATION PT1.5M'],
  ],
  de: [
    ['Er übt zweimal pro Woche.', 'zweimal pro Woche | SET P1W'],
    ['Zwei Tage nach Weihnachten kam er.', 'Zwei Tage nach Weihnachten | DATE 2016-12-27'],
    ['Sie kam Mittwoch vor zwei Wochen.', 'Mittwoch vor zwei Wochen | DATE 2017-01-25'],
  ],
  es: [['Entrena dos veces por semana.', 'dos veces por semana | SET P1W']],
  fr: [['Deux jours après Noël, il est parti.', 'Deux jours après Noël | DATE 2016-12-27']],
  ja: [['今日から2日後に出発する。', '今日から2日後 | DATE 2017-02-10']],
  nl: [['Twee weken voor 13 mei 1999 viel hij.', 'Twee weken voor 13 mei 1999 | DATE 1999-04-29']],
  ru: [['Он тренируется два раза в неделю.', 'два раза в неделю | SET P1W']],
};

describe.each(Object.entries(CASES))('amounts of time in %s', (lang, cases) => {
  it.each(cases)('%s', (text, ...expected) => expect(writtenDates(lang, text)).toEqual(expected));
});

describe('an amount that begins or ends at the publication', () => {
  it.each([
    ['in the last two weeks', ['2017-01-25', '2017-02-08']],
    ['It will rain in the next three days', ['2017-02-09', '2017-02-11']],
    ['He stayed for the next three days', null],
    ['for three days', null],
  ])('%s covers %s', (text, range) => {
    const language = languageData('en');
    const article = articleFromText(text, { lang: 'en', published: '2017-02-08' });
    const tokens = tokenize(text, 'en');
    const sentences = splitSentences(article, tokens, compileAbbreviations(language));
    const dates = findDates(article, tokens, sentences, compileDates(language));
    expect(dates.map((date) => date.range)).toEqual([range]);
  });
});

const WORDS: CasesByLanguage = {
  de: [
    ['Er kam vor einundzwanzig Tagen.', 'vor einundzwanzig Tagen | DATE 2017-01-18'],
    ['Sie kam am dreißigsten Dezember.', 'dreißigsten Dezember | DATE 2016-12-30'],
    ['Es kamen zweitausend Menschen.'],
  ],
  es: [
    ['El diez de octubre de dos mil dieciocho.', 'El diez de octubre de dos mil dieciocho | DATE 2018-10-10'],
    [
      'El dos de marzo de mil novecientos noventa y dos.',
      'El dos de marzo de mil novecientos noventa y dos | DATE 1992-03-02',
    ],
    ['Llegaron dos mil personas.'],
  ],
  hi: [['वे पच्चीस दिन पहले आए।', 'पच्चीस दिन पहले | DATE 2017-01-14']],
  it: [['È nato il ventinove maggio 2016.', 'il ventinove maggio 2016 | DATE 2016-05-29']],
  nl: [['Vierentwintig dagen geleden viel hij.', 'Vierentwintig dagen geleden | DATE 2017-01-15']],
  pl: [
    ['Urodził się dwudziestego pierwszego maja 2016.', 'dwudziestego pierwszego maja 2016 | DATE 2016-05-21'],
    ['Był tu trzynaście dni temu.', 'trzynaście dni temu | DATE 2017-01-26'],
  ],
  pt: [['Chegou há vinte e cinco dias.', 'há vinte e cinco dias | DATE 2017-01-14']],
  ru: [['Двадцать пятого мая 2016 года.', 'Двадцать пятого мая 2016 года | DATE 2016-05-25']],
  sw: [['Alifika siku kumi na tatu zilizopita.', 'siku kumi na tatu zilizopita | DATE 2017-01-26']],
};

describe.each(Object.entries(WORDS))('numbers in words in %s', (lang, cases) => {
  it.each(cases)('%s', (text, ...expected) => expect(writtenDates(lang, text)).toEqual(expected));
});

const PERIODS: CasesByLanguage = {
  hr: [
    ['Sastali su se u petak u 18 sati.', 'petak u 18 sati | TIME 2017-02-03T18:00'],
    ['Trajalo je 5 sati i počelo prije dva sata.', '5 sati | DURATION PT5H', 'prije dva sata | DATE 2017-02-08'],
  ],
  ar: [
    ['ارتفعت الأرباح في الربع الثاني من عام 2016.', 'الربع الثاني من عام 2016 | DATE 2016-Q2'],
    ['حدث ذلك في التسعينيات.', 'التسعينيات | DATE 199'],
  ],
  de: [['Der Streik begann vorletzte Woche.', 'vorletzte Woche | DATE 2017-W04'], ['Sie lief die Strecke in 0:13.']],
  en: [
    ['The last week of September 2014 was dry.', 'The last week of September 2014 | DATE 2014-W39'],
    ['Lawyers will fight Friday’s ruling.', 'Friday | DATE 2017-02-03'],
    ['A decade ago it was a field.', 'A decade ago | DATE 2007'],
  ],
  es: [
    ['Dejamos para mañana lo demás.', 'mañana | DATE 2017-02-09'],
    ['El héroe de los Toros del Este el año pasado.', 'el año pasado | DATE 2016'],
  ],
  hi: [['यह 90 के दशक की बात है।', '90 के दशक | DATE 199']],
  it: [['Arriva tra cinque giorni.', 'tra cinque giorni | DATE 2017-02-13']],
  ja: [['2016年12月の最後の週に会った。', '2016年12月の最後の週 | DATE 2016-W52']],
  ko: [
    ['그는 이틀 전 떠났다.', '이틀 전 | DATE 2017-02-06'],
    ['회의 마지막 날 떠났다.'],
    ['2016년 12월 마지막 주에 떠났다.', '2016년 12월 마지막 주에 | DATE 2016-W52'],
  ],
  nl: [['Enkele dagen geleden viel hij.', 'Enkele dagen geleden | DATE PAST_REF']],
  pl: [['Spotkali się w pierwszą środę października 2014.', 'pierwszą środę października 2014 | DATE 2014-10-01']],
  tr: [['2016 yılının ikinci çeyreğinde büyüdü.', '2016 yılının ikinci çeyreğinde | DATE 2016-Q2']],
  zh: [['2009年他来了。', '2009年 | DATE 2009'], ['会议最后一天他走了。']],
};

describe.each(Object.entries(PERIODS))('periods in %s', (lang, cases) => {
  it.each(cases)('%s', (text, ...expected) => expect(writtenDates(lang, text)).toEqual(expected));
});

const NUMBERS: CasesByLanguage = {
  en: [
    ['It ran from 5/1 to 5/7.', '5/1 | DATE 2017-05-01', '5/7 | DATE 2017-05-07'],
    ['They won 7/2 and 3/4 in the cup.'],
    ['Fri.', 'Fri. | DATE 2017-02-03'],
    ['This Friday, 10 February, it opens.', 'This Friday, 10 February | DATE 2017-02-10'],
    ['Open since 06/2004.', '06/2004 | DATE 2004-06'],
    ['See ruling 6/2004 of the court.'],
    ['born 25th march 2015 in may', '25th march 2015 | DATE 2015-03-25'],
    ['Open from 5/1 until 5/7 at last.', '5/1 | DATE 2017-05-01', '5/7 | DATE 2017-05-07'],
  ],
  de: [['Das Fest ist vom 14.10. bis 15.10. geplant.', '14.10. | DATE 2016-10-14', '15.10. | DATE 2016-10-15']],
  es: [['agosto 8', 'agosto 8 | DATE 2017-08-08']],
};

describe.each(Object.entries(NUMBERS))('dates in numbers in %s', (lang, cases) => {
  it.each(cases)('%s', (text, ...expected) => expect(writtenDates(lang, text)).toEqual(expected));
});
