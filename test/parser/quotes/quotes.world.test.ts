/** Who said it, in languages of many families: direct and indirect speech, "according to", and titles that nobody said. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

type Said = readonly [kind: 'direct' | 'indirect' | 'mixed', words: string, by: string | null];

function said(text: string, lang: string): Said[] {
  return readQuotes(text, lang).map(({ kind, text: words, by }) => [kind, words, by]);
}

describe.each<[lang: string, text: string, expected: readonly Said[]]>([
  [
    'tr',
    'Belediye Başkanı Ayşe Demir, köprünün yarın açılacağını söyledi. Demir, "Köprü artık güvenli" dedi. "Kış" adlı film ödül aldı.',
    [
      ['indirect', 'köprünün yarın açılacağını', 'Ayşe Demir'],
      ['direct', '"Köprü artık güvenli"', 'Ayşe Demir'],
    ],
  ],
  [
    'vi',
    'Thị trưởng Trần Văn Minh cho biết cây cầu mới rất an toàn. "Việc sửa chữa mất hai năm", ông Minh nói. Theo ông Minh, giao thông sẽ giảm.',
    [
      ['indirect', 'cây cầu mới rất an toàn', 'Trần Văn Minh'],
      ['direct', '"Việc sửa chữa mất hai năm"', 'Trần Văn Minh'],
      ['indirect', 'giao thông sẽ giảm', 'Trần Văn Minh'],
    ],
  ],
  [
    'sw',
    'Meya Juma Hamisi amesema kuwa daraja jipya ni salama. “Ukarabati ulichukua miaka miwili,” alisema Hamisi. Kwa mujibu wa polisi, dereva alikuwa amelala.',
    [
      ['indirect', 'daraja jipya ni salama', 'Juma Hamisi'],
      ['direct', '“Ukarabati ulichukua miaka miwili,”', 'Juma Hamisi'],
      ['indirect', 'dereva alikuwa amelala', 'polisi'],
    ],
  ],
  [
    'fi',
    'Kaupunginjohtaja Anna Virtanen kertoo, että silta avataan huomenna. ”Silta on turvallinen”, Virtanen sanoo. Virtasen mukaan korjaus maksoi kaksi miljoonaa euroa.\n\n– Olemme iloisia, sanoo insinööri Matti Korhonen.',
    [
      ['indirect', 'silta avataan huomenna', 'Anna Virtanen'],
      ['direct', '”Silta on turvallinen”', 'Anna Virtanen'],
      ['indirect', 'korjaus maksoi kaksi miljoonaa euroa', 'Anna Virtanen'],
      ['direct', '– Olemme iloisia', 'Matti Korhonen'],
    ],
  ],
  [
    'et',
    'Linnapea Jaan Tamm ütles, et uus sild on turvaline. „Tööd kestsid kaks aastat,“ lausus Tamm. Tamme sõnul liiklus väheneb.',
    [
      ['indirect', 'uus sild on turvaline', 'Jaan Tamm'],
      ['direct', '„Tööd kestsid kaks aastat,“', 'Jaan Tamm'],
    ],
  ],
  [
    'hu',
    '„A felújítás két évig tartott” – mondta Kovács Péter. Kovács közölte, hogy a híd biztonságos lesz.',
    [
      ['direct', '„A felújítás két évig tartott”', 'Kovács Péter'],
      ['indirect', 'a híd biztonságos lesz', 'Kovács Péter'],
    ],
  ],
  [
    'lt',
    'Meras Jonas Kazlauskas teigė, kad naujas tiltas yra saugus. „Darbai truko dvejus metus“, – sakė J. Kazlauskas. Pasak Kazlausko, eismas labai sumažės.',
    [
      ['indirect', 'naujas tiltas yra saugus', 'Jonas Kazlauskas'],
      ['direct', '„Darbai truko dvejus metus“', 'Jonas Kazlauskas'],
      ['indirect', 'eismas labai sumažės', 'Jonas Kazlauskas'],
    ],
  ],
  [
    'lv',
    'Mērs Jānis Bērziņš norādīja, ka jaunais tilts ir drošs. "Darbi ilga divus gadus," sacīja Bērziņš.',
    [
      ['indirect', 'jaunais tilts ir drošs', 'Jānis Bērziņš'],
      ['direct', '"Darbi ilga divus gadus,"', 'Jānis Bērziņš'],
    ],
  ],
  [
    'ms',
    'Menteri Kerja Raya, Datuk Seri Ahmad Zaki berkata, jambatan itu selamat digunakan. "Kerja pembaikan mengambil masa dua tahun," katanya. Menurut polis, pemandu lori itu mabuk.',
    [
      ['indirect', 'jambatan itu selamat digunakan', 'Ahmad Zaki'],
      ['direct', '"Kerja pembaikan mengambil masa dua tahun,"', 'Ahmad Zaki'],
      ['indirect', 'pemandu lori itu mabuk', 'polis'],
    ],
  ],
  [
    'he',
    'הגשר נפתח\n\nראש העיר דוד כהן אמר כי הגשר החדש בטוח לשימוש. "העבודות נמשכו שנתיים", הוסיף כהן. לדברי המשטרה, הנהג היה שיכור.\n\n"לא נעלה את האגרה", אמרה ד"ר רות לוי.',
    [
      ['indirect', 'הגשר החדש בטוח לשימוש', 'דוד כהן'],
      ['direct', '"העבודות נמשכו שנתיים"', 'דוד כהן'],
      ['indirect', 'הנהג היה שיכור', 'המשטרה'],
      ['direct', '"לא נעלה את האגרה"', 'רות לוי'],
    ],
  ],
  [
    'fa',
    'به گفته پلیس، راننده در حال استراحت بود. سخنگوی دولت اعلام کرد که عوارض افزایش نمی‌یابد.',
    [
      ['indirect', 'راننده در حال استراحت بود', 'پلیس'],
      ['indirect', 'عوارض افزایش نمی‌یابد', 'سخنگوی دولت'],
    ],
  ],
  [
    'bn',
    'মেয়র রফিকুল ইসলাম বলেন, নতুন সেতুটি নিরাপদ। তিনি আরও বলেন, “কাজ শেষ হতে দুই বছর লেগেছে।”',
    [
      ['indirect', 'নতুন সেতুটি নিরাপদ', 'রফিকুল ইসলাম'],
      ['direct', '“কাজ শেষ হতে দুই বছর লেগেছে।”', 'রফিকুল ইসলাম'],
    ],
  ],
  [
    'ar',
    'وقالت مديرة المكتبة سلمى الحديدي: «كل طفل في هذه المدينة سيجد هنا كتابا يحبه».\n\nوأضافت أن المكتبة ستفتح أبوابها كل يوم من الصباح حتى المساء.',
    [
      ['direct', '«كل طفل في هذه المدينة سيجد هنا كتابا يحبه»', 'سلمى الحديدي'],
      ['indirect', 'المكتبة ستفتح أبوابها كل يوم من الصباح حتى المساء', 'سلمى الحديدي'],
    ],
  ],
])('%s', (lang, text, expected) => {
  it('knows who said what', () => {
    expect(said(text, lang)).toEqual(expected);
  });
});

describe('what nobody said', () => {
  it.each([
    ['tr', '"Kış" adlı film Ankara\'da ödül aldı.'],
    ['fi', 'Elokuva ”Pitkä talvi” palkittiin Turussa.'],
    ['vi', 'Bộ phim "Mùa đông" đã nhận giải thưởng.'],
    ['hu', 'A „Hosszú tél” című film díjat nyert.'],
    ['lt', 'Filmas „Ilga žiema“ buvo apdovanotas.'],
  ])('%s: %s', (lang, text) => {
    expect(readQuotes(text, lang)).toEqual([]);
  });
});

it('keeps a clause whole round the source in its midst', () => {
  const text = 'Der Fahrer des Busses war nach Angaben der Polizei an jenem Abend betrunken.';
  const [quote] = readQuotes(text, 'de');
  expect(quote?.text).toBe('Der Fahrer des Busses war nach Angaben der Polizei an jenem Abend betrunken');
  expect(quote?.by).toBe('Polizei');
});

it('gives bare quotations to the only person who is quoted', () => {
  const text =
    '“It took us two years to mend the bridge.”\n\nThe mayor, Anna Reed, said the bridge was safe. “We tested every bolt of it,” Reed said.\n\n“Nobody will have to swim to work again.”';
  expect(readQuotes(text, 'en').map(({ by }) => by)).toEqual(Array.from({ length: 4 }, () => 'Anna Reed'));
});
