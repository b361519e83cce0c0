/** Who said it in the languages of South, East and South-East Asia. Every row is a text we wrote. */
import { describe, expect, it } from 'vitest';
import { parseQuotes, readQuotes } from './read-quotes.ts';

type Said = readonly [kind: 'direct' | 'indirect' | 'mixed', words: string, by: string | null];

describe('knows who said what', () => {
  it.each<[lang: string, what: string, text: string, expected: readonly Said[]]>([
    [
      'hi',
      'an adverbial between subject and verb',
      'प्रधानमंत्री महेश कुमार ने शुक्रवार को भोपाल में कहा कि देश में नए पुल बनाए जाएंगे।',
      [['indirect', 'देश में नए पुल बनाए जाएंगे', 'महेश कुमार']],
    ],
    [
      'hi',
      'a postposition before the office',
      'विदेश मंत्रालय के प्रवक्ता रणवीर सिंह ने कहा, “बातचीत जारी है।” सिंह ने आगे कहा कि बैठक अगले सप्ताह होगी।',
      [
        ['direct', '“बातचीत जारी है।”', 'रणवीर सिंह'],
        ['indirect', 'बैठक अगले सप्ताह होगी', 'रणवीर सिंह'],
      ],
    ],
    [
      'hi',
      'according to a body',
      'मौसम विभाग के अनुसार अगले हफ्ते बारिश हो सकती है। फिल्म "सर्दी" को पुरस्कार मिला।',
      [['indirect', 'अगले हफ्ते बारिश हो सकती है', 'मौसम विभाग']],
    ],
    [
      'bn',
      'an office with its body before the name',
      'সেতু বিভাগের প্রকৌশলী সেলিনা আক্তার জানান, কাজ শেষ হতে দুই বছর লেগেছে।',
      [['indirect', 'কাজ শেষ হতে দুই বছর লেগেছে', 'সেলিনা আক্তার']],
    ],
    [
      'bn',
      'a quotation before its verb and speaker',
      '“আমরা সেতুর প্রতিটি অংশ পরীক্ষা করেছি,” বলেন আনিসুর রহমান।',
      [['direct', '“আমরা সেতুর প্রতিটি অংশ পরীক্ষা করেছি,”', 'আনিসুর রহমান']],
    ],
    [
      'th',
      'an office behind the two parts of a name',
      'นายสมชาย วงศ์สุวรรณ ผู้ว่าราชการจังหวัดน่าน กล่าวว่า สะพานใหม่จะเปิดใช้งานในเดือนธันวาคม',
      [['indirect', 'สะพานใหม่จะเปิดใช้งานในเดือนธันวาคม', 'สมชาย วงศ์สุวรรณ']],
    ],
    [
      'th',
      'according to a body',
      'ตามรายงานของกรมอุตุนิยมวิทยา ฝนจะตกหนักในภาคเหนือ',
      [['indirect', 'ฝนจะตกหนักในภาคเหนือ', 'กรมอุตุนิยมวิทยา']],
    ],
    [
      'ja',
      'a letter of a country in a name, and a noun for the verb',
      '南川市の田中健一市長は「費用は40億円を超えない」と強調。「市民の安全が第一だ」と語った。',
      [
        ['direct', '「費用は40億円を超えない」', '田中健一'],
        ['direct', '「市民の安全が第一だ」', '田中健一'],
      ],
    ],
    [
      'ja',
      'an age between name and particle',
      '佐藤美香さん（34）は「2年間、客がほとんど来なかった」と振り返る。橋は「恋人の橋」と呼ばれている。',
      [['direct', '「2年間、客がほとんど来なかった」', '佐藤美香']],
    ],
    [
      'ja',
      'a country in an office, and its bearer in "the same"',
      'ブラウン米国務長官は、交渉が来週再開されると述べた。同氏は「対話の扉は開かれている」と語った。',
      [
        ['indirect', '交渉が来週再開される', 'ブラウン'],
        ['direct', '「対話の扉は開かれている」', 'ブラウン'],
      ],
    ],
    [
      'ko',
      'an office in one word with its town, then the family name',
      '이정훈 남천시장은 "모든 볼트를 점검했다"고 밝혔다. 이 시장은 "시민 안전이 최우선"이라고 강조했다.',
      [
        ['direct', '"모든 볼트를 점검했다"', '이정훈'],
        ['direct', '"시민 안전이 최우선"', '이정훈'],
      ],
    ],
    [
      'ko',
      'an age between name and title',
      '카페를 운영하는 박미라(34)씨는 "2년 동안 손님이 거의 없었다"고 말했다. 이 다리는 \'연인의 다리\'로 불린다.',
      [['direct', '"2년 동안 손님이 거의 없었다"', '박미라']],
    ],
    [
      'ko',
      'a foreign name before country and office',
      '브라운 미국 국무장관은 협상이 다음 주 재개될 것이라고 말했다.',
      [['indirect', '협상이 다음 주 재개될 것이라', '브라운']],
    ],
    [
      'ko',
      'a subject that no list knows, not the speaker before',
      '이정훈 시장은 "다리는 안전하다"고 말했다. 옆에 있던 그분은 "믿을 수 없는 말이라서 다시 물어봐야 합니다"라고 했다.',
      [
        ['direct', '"다리는 안전하다"', '이정훈'],
        ['direct', '"믿을 수 없는 말이라서 다시 물어봐야 합니다"', '그분'],
      ],
    ],
    [
      'zh',
      'a dateline, and a bridge that is called something',
      '新华社南川11月19日电 南川市市长李建民19日在新闻发布会上说，南川大桥将于12月恢复通车。这座桥被称为“情人桥”。',
      [['indirect', '南川大桥将于12月恢复通车', '李建民']],
    ],
    [
      'zh',
      'the verb of an according-to',
      '据交通运输部介绍，每天约有1.2万辆车通过该桥。',
      [['indirect', '每天约有1.2万辆车通过该桥', '交通运输部']],
    ],
    [
      'zh',
      'the date of a Taiwanese paper',
      '市長林志明今（19）日表示，南川大橋將於12月恢復通車。林志明說：「安全是第一位的。」',
      [
        ['indirect', '南川大橋將於12月恢復通車', '林志明'],
        ['direct', '「安全是第一位的。」', '林志明'],
      ],
    ],
    [
      'zh',
      'party and office before the name, a clause with a quoted part',
      '國民黨發言人張文雄批評，政府「只會喊口號」。',
      [['mixed', '政府「只會喊口號」', '張文雄']],
    ],
    [
      'vi',
      'a verb of saying with its object, and one with the person spoken to',
      'Ông Trần Đức Long đã báo cáo Tỉnh ủy về dự án này. Trả lời báo Sao Mai, bà Lê Thu Hà cho hay công nhân đã làm việc cả ban đêm.',
      [['indirect', 'công nhân đã làm việc cả ban đêm', 'Lê Thu Hà']],
    ],
    [
      'vi',
      'according to a pronoun',
      'Thị trưởng Trần Văn Minh nói rằng cây cầu rất an toàn. Theo ông, thành phố đã tiết kiệm được 3 tỷ đồng.',
      [
        ['indirect', 'cây cầu rất an toàn', 'Trần Văn Minh'],
        ['indirect', 'thành phố đã tiết kiệm được 3 tỷ đồng', 'Trần Văn Minh'],
      ],
    ],
  ])('%s: %s', (lang, _, text, expected) => {
    const read = readQuotes(text, lang).map(({ kind, text: words, by }) => [kind, words, by]);
    expect(read).toEqual(expected);
  });
});

describe('Japanese verbs that no list knows', () => {
  it.each([
    ['市長の山田太郎氏は「計画は白紙に戻すべきだ」と首をかしげた。', '山田太郎', '首をかしげた'],
    ['清水治理事長が「厳粛に受け止めている。おわび申し上げます」と謝罪。', '清水治', '謝罪'],
  ])('close the sentence behind a quotation: %s', (text, by, cue) => {
    expect(readQuotes(text, 'ja')).toMatchObject([{ by, cue }]);
  });

  it.each([
    'デザイナーは「ノイエ・ハース・グロテスク」と名付けた。',
    '前身の「東京女医学校」として創立され、大学となった。',
  ])('but name nothing: %s', (text) => {
    expect(readQuotes(text, 'ja')).toEqual([]);
  });
});

it('takes a Turkish clause behind its subject for no office', () => {
  const text =
    'Olayların herkesi etkilediğini belirten Kemal Arslan, hayatını kaybeden öğretmen ve öğrencilere rahmet diledi.';
  expect(parseQuotes(text, 'tr').speakers).toMatchObject([{ name: 'Kemal Arslan', role: null }]);
});

describe('who speaks', () => {
  it.each([
    ['ja', '捜査関係者によると、男は犯行を認めているという。', '捜査関係者'],
    ['zh', '两国外长会晤后表示，将加强合作。', '两国外长'],
  ])('%s: is read whole, and without the time beside it: %s', (lang, text, by) => {
    expect(readQuotes(text, lang).map((quote) => quote.by)).toEqual([by]);
  });

  it('is not the Thai word for besides', () => {
    expect(readQuotes('พร้อมระบุว่าโครงการจะเริ่มในเดือนหน้า', 'th')).toEqual([]);
  });
});
