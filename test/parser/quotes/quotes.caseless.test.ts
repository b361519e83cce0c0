/** Scripts without case: who said what. Every row is a sentence we wrote. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

describe('quotations and their speakers', () => {
  it.each([
    [
      'ja',
      'topic, quotation, verb',
      '山田太郎市長は10日、「橋は安全です」と述べた。',
      '「橋は安全です」',
      '山田太郎',
      '述べた',
    ],
    [
      'ja',
      'foreign name before its title',
      '隣国のミラー外相は「会談は有益だった」と語った。',
      '「会談は有益だった」',
      'ミラー',
      '語った',
    ],
    [
      'ja',
      'a body',
      '日本橋梁協会は「調査を続けている」と回答した。',
      '「調査を続けている」',
      '日本橋梁協会',
      '回答した',
    ],
    [
      'ko',
      'topic, quotation, verb',
      '김민수 시장은 "다리는 안전하다"고 말했다.',
      '"다리는 안전하다"',
      '김민수',
      '말했다',
    ],
    [
      'ko',
      'party and office between name and title',
      '김민수 국민의힘 의원은 "다리는 안전하다"라고 밝혔다.',
      '"다리는 안전하다"',
      '김민수',
      '밝혔다',
    ],
    ['zh', 'verb, colon', '桥梁局局长王建国说：“大桥十分安全。”', '“大桥十分安全。”', '王建国', '说'],
    [
      'ar',
      'verb first',
      'وقال المهندس سامي حداد: "الجسر آمن تماما اليوم".',
      '"الجسر آمن تماما اليوم"',
      'سامي حداد',
      'قال',
    ],
  ])('%s: %s', (lang, _, text, quoted, by, cue) => {
    const quotes = readQuotes(text, lang);
    expect(quotes.map((quote) => [quote.kind, quote.text, quote.by, quote.cue])).toEqual([['direct', quoted, by, cue]]);
  });
});

describe('indirect quotations', () => {
  it.each([
    ['ja', 'clause before と', '山田太郎市長は、橋が来月開通すると発表した。', '橋が来月開通する', '山田太郎'],
    ['ja', 'によると', '橋梁協会によると、橋は来月開通する。', '橋は来月開通する', '橋梁協会'],
    ['ko', 'clause before 고', '김민수 시장은 다리가 내년에 열린다고 설명했다.', '다리가 내년에 열린다', '김민수'],
    ['zh', 'a comma behind the verb', '工程师李明表示，大桥将于明年通车。', '大桥将于明年通车', '李明'],
    ['zh', 'words before the subject', '听完报告，工程师李明表示，大桥将于明年通车。', '大桥将于明年通车', '李明'],
    ['hi', 'कि', 'मंत्री राजेश शर्मा ने कहा कि पुल अगले साल खुलेगा।', 'पुल अगले साल खुलेगा', 'राजेश शर्मा'],
    ['ur', 'کہ', 'وزیر اعظم احمد رضا خان نے کہا کہ پل اگلے سال کھلے گا۔', 'پل اگلے سال کھلے گا', 'احمد رضا خان'],
    ['ar', 'أن', 'وأكد المهندس سامي حداد أن الجسر سيفتح قريبا.', 'الجسر سيفتح قريبا', 'سامي حداد'],
  ])('%s: %s', (lang, _, text, clause, by) => {
    const quotes = readQuotes(text, lang);
    expect(quotes.map((quote) => [quote.kind, quote.text, quote.by])).toEqual([['indirect', clause, by]]);
  });
});

describe('speakers', () => {
  it('knows a family name with its title again', () => {
    const text = '김민수 시장은 "다리는 안전하다"고 말했다. 김 시장은 "공사는 끝났다"고 덧붙였다.';
    expect(readQuotes(text, 'ko').map(({ by }) => by)).toEqual(['김민수', '김민수']);
  });

  it('keeps the parts of a quotation that particles link together', () => {
    const quotes = readQuotes('김민수 시장은 "다리는 안전하다"며 "공사는 끝났다"고 말했다.', 'ko');
    expect(quotes.map(({ by }) => by)).toEqual(['김민수', '김민수']);
    expect(quotes[1]?.quote.group).toBe(quotes[0]?.quote.group);
  });

  it('gives the subject of a clause inside no words', () => {
    const text = '김민수 의원이 지지 의사를 뒤늦게 밝힌 데 대해 "함께 일했으면 좋겠다"고 화답했다.';
    expect(readQuotes(text, 'ko').map(({ by }) => by)).toEqual([null]);
  });

  it('does not hear words in a negotiation', () => {
    expect(readQuotes('山田太郎市長は知事と会談し、橋の費用について協議した。', 'ja')).toEqual([]);
  });
});

describe('an office and its bearer, where the noun leads its phrase', () => {
  it.each([
    ['fa', 'سرهنگ امید کریمی فرمانده انتظامی شهرستان بهار گفت: ماموران در محل حاضر شدند.', 'امید کریمی'],
    ['fa', 'فرمانده انتظامی شهرستان بهار گفت: ماموران در محل حاضر شدند.', 'فرمانده انتظامی شهرستان بهار'],
    ['fa', 'مدیر روابط عمومی بیمارستان بهار رضا کریمی گفت: حال بیمار خوب است.', 'رضا کریمی'],
    ['fa', 'رییس سازمان بورس اذعان کرد: سرمایه افزایش یافت.', 'رییس سازمان بورس'],
    ['ar', 'وقال وزير الاستخبارات الشمالي، سامي كريم، إنه لا يعرف من قتل العالم.', 'سامي كريم'],
    ['ar', 'وقال وزير الاستخبارات الشمالي إنه لا يعرف من قتل العالم.', 'وزير الاستخبارات الشمالي'],
    ['ar', 'وزعم أمين المجلس الأعلى للأمن القومي في إيران سامي كريم أن الحادث مدبر.', 'سامي كريم'],
    ['ar', 'وقال الخبير في الشؤون الشمالية سامي كريم: كان العقل المدبر للبرنامج.', 'سامي كريم'],
    ['ar', 'وقال المرصد الشمالي لحقوق الإنسان إن مقاتلين سيطروا على المدينة.', 'المرصد الشمالي لحقوق الإنسان'],
    ['ar', 'وقال مصدر، طلب عدم نشر اسمه، لتلفزيون محلي: «السلاح صنع في الخارج».', 'مصدر'],
  ])('%s: %s', (lang, text, by) => {
    expect(readQuotes(text, lang).map((quote) => quote.by)).toEqual([by]);
  });
});

it.each([
  ['现为市议员的何俊仁说，市长至今仍不坦诚。', '何俊仁', '市长至今仍不坦诚'],
  ['针对“不知足论”，王婉谕感叹，社会仍然会看到轻率发言。', '王婉谕', '社会仍然会看到轻率发言'],
  ['王婉谕感叹表示，患者不是因为不知足。', '王婉谕', '患者不是因为不知足'],
  ['總統林清河表示，政府將持續努力。', '林清河', '政府將持續努力'],
  ['據中央社報導，颱風明天登陸。', '中央社', '颱風明天登陸'],
])('Chinese in either script: %s', (text, by, said) => {
  expect(readQuotes(text, 'zh')).toMatchObject([{ by, text: said }]);
});

it('takes no verb inside a longer word for a cue', () => {
  expect(readQuotes('市长在其演说中道歉。', 'zh')).toEqual([]);
});
