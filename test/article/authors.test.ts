/** Who wrote it: bylines of many languages, and where pages say so. */
import { describe, expect, it } from 'vitest';
import { BylineReader } from '../../article/bylines.ts';
import { parseWithJsdom } from './documents.ts';
import { metadataOf, page, words } from './pages.ts';

const url = 'https://www.greyisland.example/2022/02/01/ferry';

/** What a byline on the site of the Grey Island Post says: people, and [bodies]. */
function read(byline: string, lang: string | null): string {
  const reader = new BylineReader(words.byline, ['Grey Island Post', 'greyisland.example'], lang);
  return reader
    .credits(byline)
    .map(({ name, kind }) => (kind === 'organization' ? `[${name}]` : name))
    .join('; ');
}

describe('a byline names', () => {
  it.each([
    // one or more people, behind a word or none
    ['Ada Moor', 'Ada Moor'],
    ['By Ada Moor', 'Ada Moor'],
    ['Written By Ada Moor', 'Ada Moor'],
    ['ADA MOOR AND BEN HART', 'ADA MOOR; BEN HART'],
    ['Ada Moor, Ben Hart and Carl Dane', 'Ada Moor; Ben Hart; Carl Dane'],
    ['Ada Moor; Ben Hart', 'Ada Moor; Ben Hart'],
    ['Ada Moor/Ben Hart', 'Ada Moor; Ben Hart'],
    ['Ada Moor with Ben Hart', 'Ada Moor; Ben Hart'],
    ["'Luana Prado, Rafael Lima'", 'Luana Prado; Rafael Lima'],
    ['Von Ada Moor und Ben Hart', 'Ada Moor; Ben Hart'],
    ['Par Ada Moor, Ben Hart et Carl Dane (avec AFP)', 'Ada Moor; Ben Hart; Carl Dane'],
    ['Por Ana Ortega e Luis Campo', 'Ana Ortega; Luis Campo'],
    ['a cura di Carla Massi', 'Carla Massi'],
    ['De Ana Popescu', 'Ana Popescu'],
    ['Oleh: Ratna Wijaya', 'Ratna Wijaya'],
    ['Ratna Wijaya dan Budi Santoso', 'Ratna Wijaya; Budi Santoso'],
    ['Oleh Suparman', 'Suparman'],
    ['Mwandishi: Juma Ali', 'Juma Ali'],
    ['Av: Per Olsson og Kari Dahl', 'Per Olsson; Kari Dahl'],
    ['Автор: Анна Петрова', 'Анна Петрова'],
    ['Беседовала Анна Петрова', 'Анна Петрова'],
    ['Piše: Ana Horvat', 'Ana Horvat'],
    ['oprac. Jan Kowalski', 'Jan Kowalski'],
    ['Γράφει ο Νίκος Παπάς', 'Νίκος Παπάς'],
    ['Yazan: Ayşe Demir', 'Ayşe Demir'],
    ['بقلم: أحمد علي', 'أحمد علي'],
    ['نویسنده: رضا کریمی', 'رضا کریمی'],
    ['מאת דנה לוי', 'דנה לוי'],
    ['लेखक: राम शर्मा', 'राम शर्मा'],
    ['โดย สมชาย ใจดี', 'สมชาย ใจดี'],
    ['Bài: Nguyễn Văn An', 'Nguyễn Văn An'],
    // no word before names that is a part of them
    ['Von der Heide', 'Von der Heide'],
    ['Di Maria', 'Di Maria'],
    ['Per Olof Olsson', 'Per Olof Olsson'],
    ['Theo van Gogh', 'Theo van Gogh'],
    ['Ana Ortega y Gasset', 'Ana Ortega y Gasset'],
    ['Josep Puig i Cadafalch', 'Josep Puig i Cadafalch'],
    // no roles, places, addresses, dates, other lines
    ['Ada Moor, Chief Political Correspondent', 'Ada Moor'],
    ['Анна Петрова, корреспондент', 'Анна Петрова'],
    ['By ADA MOOR, AP Sports Writer', 'ADA MOOR'],
    ['Ada Moor | ada@greyisland.example', 'Ada Moor'],
    ['Ada Moor (@adamoor)', 'Ada Moor'],
    ['Ada Moor - Grey Harbour', 'Ada Moor'],
    ['حسام علي - القاهرة', 'حسام علي'],
    ['By Ada Moor in Grey Harbour and Ben Hart in Rome', 'Ada Moor; Ben Hart'],
    ['By Ada Moor · 5 min read', 'Ada Moor'],
    ['By Ada Moor\n February 1, 2022', 'Ada Moor'],
    ['By\n  Ada Moor\n  Grey Island', 'Ada Moor'],
    ['By Ada Moor and\nBen Hart\nStaff', 'Ada Moor; Ben Hart'],
    ['Ada Moor et al.', 'Ada Moor'],
    ['Ada Moor for Grey Island Post', 'Ada Moor'],
    ['Ada Moor Grey Island Post', 'Ada Moor'],
    // whoever gave other than words is left out; editors count where nobody else is named
    ['Oleh: Ratna Wijaya | Editor: Budi Santoso', 'Ratna Wijaya'],
    ['Penulis: Ratna Wijaya Editor: Budi Santoso', 'Ratna Wijaya'],
    ['Editor: Budi Santoso', 'Budi Santoso'],
    ['Von Ada Moor (Text) und Ben Hart (Fotos)', 'Ada Moor'],
    ['Words by Ada Moor, photos by Ben Hart', 'Ada Moor'],
    ['Text: Per Olsson Foto: Kari Dahl', 'Per Olsson'],
    ['Reporting by Ada Moor; Editing by Ben Hart', 'Ada Moor'],
    ['Foto: Ana Horvat', ''],
    // agencies beside people, other bodies alone
    ['Ada Moor, Reuters', 'Ada Moor; [Reuters]'],
    ['Par Ada Moor avec AFP', 'Ada Moor; [AFP]'],
    ['Felix Moor und Jörg Hart, dpa', 'Felix Moor; Jörg Hart; [dpa]'],
    ['Olena Koval, Укрінформ', 'Olena Koval; [Укрінформ]'],
    ['Af Ritzau', '[Ritzau]'],
    ['dpa/afp', '[dpa]; [afp]'],
    ['Grey Island Post Staff', '[Grey Island Post Staff]'],
    ['Por Agencia EFE', '[Agencia EFE]'],
    ['Redacción', '[Redacción]'],
    ['Tim Redaksi', '[Tim Redaksi]'],
    ['Редакция', '[Редакция]'],
    ['Zespół redakcyjny', '[Zespół redakcyjny]'],
    ['Haber Merkezi', '[Haber Merkezi]'],
    ['नई दिल्ली डेस्क', '[नई दिल्ली डेस्क]'],
    ['example.com', '[example.com]'],
    // nobody
    ['By', ''],
    ['Autor:', ''],
    ['Enter your name here', ''],
    ['https://social.example/ada', ''],
    ['12.03.2022', ''],
    // scripts without spaces
    ['记者 王小明', '王小明'],
    ['新华社记者王小明', '王小明'],
    ['文/王小明 李红', '王小明; 李红', 'zh-CN'],
    ['本报记者 王小明 李红', '王小明; 李红', 'zh-CN'],
    ['（記者王小明／台北報導）', '王小明', 'zh-TW'],
    ['编辑部', '[编辑部]', 'zh'],
    ['山田 太郎', '山田 太郎', 'ja'],
    ['記者 山田太郎', '山田太郎', 'ja'],
    ['山田太郎記者', '山田太郎', 'ja'],
    ['取材・文＝山田太郎 写真＝鈴木一郎', '山田太郎', 'ja'],
    ['김철수 기자', '김철수'],
    ['김철수·이영희 기자', '김철수; 이영희'],
    ['[서울=새소식] 김철수 기자', '김철수'],
    ['박준석 기자 외 1명', '박준석'],
    ['뉴스팀', '[뉴스팀]'],
  ] as [string, string, string?][])('%s → %s', (byline, expected, lang = 'en') => {
    expect(read(byline, lang)).toBe(expected);
  });
});

describe('authors', () => {
  const script = (author: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","datePublished":"2022-02-01","author":${author}}</script>`;
  it.each([
    ['a person', script('{"@type":"Person","name":"Ada Moor"}'), '', [['Ada Moor', 'person']]],
    [
      'several, as list and as text',
      script('[{"@type":"Person","name":"Ada Moor"},"Ben Hart"]'),
      '',
      [
        ['Ada Moor', 'person'],
        ['Ben Hart', 'person'],
      ],
    ],
    [
      'an organisation',
      script('{"@type":"Organization","name":"Coast Agency"}'),
      '',
      [['Coast Agency', 'organization']],
    ],
    [
      'the people on the page before an organisation that is declared',
      script('{"@type":"Organization","name":"Coast Agency"}'),
      '<h1>Ferry</h1><p class="byline">By Ada Moor</p>',
      [['Ada Moor', 'person']],
    ],
    [
      'without the site itself',
      '<meta property="og:site_name" content="Grey Island Post"><meta name="author" content="Ada Moor, Grey Island Post">',
      '',
      [['Ada Moor', 'person']],
    ],
    [
      'the byline under the heading, not those of teasers',
      '',
      '<div><a rel="author" href="/x">Carl Dane</a></div><h1>Ferry</h1><p><span class="author">Ada Moor</span></p>',
      [['Ada Moor', 'person']],
    ],
    [
      'a link to an author page',
      '',
      '<h1>Ferry</h1><p>By <a href="/author/ada-moor">Ada Moor</a></p>',
      [['Ada Moor', 'person']],
    ],
    [
      'microdata',
      '',
      '<h1>Ferry</h1><span itemprop="author" itemscope><b itemprop="name">Ada Moor</b>, editor</span>',
      [['Ada Moor', 'person']],
    ],
    [
      'what link previews are told',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Moor">',
      '',
      [['Ada Moor', 'person']],
    ],
    ['nobody', '', '<h1>Ferry</h1>', []],
  ])('%s', (_case, head, body, expected) => {
    expect(metadataOf(parseWithJsdom(page(head, body)), url).authors.map(({ name, kind }) => [name, kind])).toEqual(
      expected,
    );
  });
});
