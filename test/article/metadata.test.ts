import { describe, expect, it } from 'vitest';
import { languageTag, textLanguage } from '../../article/language.ts';
import { isoTimestamp } from '../../article/timestamp.ts';
import { writtenDate } from '../../article/written-date.ts';
import { parseWithJsdom } from './documents.ts';
import { metadataOf, page } from './pages.ts';

const url = 'https://www.greyisland.example/2022/02/01/ferry';

function read(head: string, body = '<h1>Ferry delayed by fog</h1>', address = url) {
  return metadataOf(parseWithJsdom(page(head, body)), address);
}

describe('title', () => {
  const site = '<meta property="og:site_name" content="Grey Island Post">';
  it.each([
    [
      'the heading that a declaration confirms',
      '<title>Ferry delayed by fog | Grey Island Post</title>',
      '<h1>Ferry delayed by fog</h1>',
      'Ferry delayed by fog',
    ],
    [
      'of several headings the confirmed one',
      '<title>Ferry delayed by fog</title>',
      '<h1>Grey Island Post</h1><h1>Weather</h1><h1>Ferry delayed by fog</h1>',
      'Ferry delayed by fog',
    ],
    [
      'without the site after it',
      `${site}<title>Ferry delayed by fog – Grey Island Post</title>`,
      '',
      'Ferry delayed by fog',
    ],
    [
      'without the site before it',
      `${site}<title>Grey Island Post | Ferry delayed by fog</title>`,
      '',
      'Ferry delayed by fog',
    ],
    [
      'without the host name after it',
      '<title>Ferry delayed by fog - greyisland.example</title>',
      '',
      'Ferry delayed by fog',
    ],
    ['with a dash of its own', `${site}<title>Fog - and no ferry - Grey Island Post</title>`, '', 'Fog - and no ferry'],
    [
      'without a kicker that stands inside the heading',
      '<meta property="og:title" content="Why the ferry must wait for the fog">',
      '<h1><span>Opinion</span> Why the ferry must wait for the fog</h1>',
      'Why the ferry must wait for the fog',
    ],
    [
      'without a kicker that only style sets apart',
      '<meta name="twitter:title" content="Why the ferry must wait for the fog">',
      '<h1><b>Opinion</b>Why the ferry must wait for the fog</h1>',
      'Why the ferry must wait for the fog',
    ],
    [
      'without a kicker where a declaration has another one',
      '<meta property="og:title" content="Weather: Why the ferry must wait for the fog">',
      '<h1>Grey Island - Why the ferry must wait for the fog</h1>',
      'Why the ferry must wait for the fog',
    ],
    [
      'with a colon of its own where a declaration has the same',
      '<meta property="og:title" content="Ferry: The captain waits for the fog to lift">',
      '<h1>Ferry: The captain waits for the fog to lift</h1>',
      'Ferry: The captain waits for the fog to lift',
    ],
    [
      'whole where a quotation mark cut the declaration short',
      '<meta property="og:title" content="The ferry that has to wait calls it "bad luck"">',
      '<h1>The ferry that has to wait calls it "bad luck"</h1>',
      'The ferry that has to wait calls it "bad luck"',
    ],
    [
      'the declarations where the only heading is another thing',
      '<meta property="og:title" content="Ferry delayed by fog"><title>Ferry delayed by fog</title>',
      '<h1>Transport</h1>',
      'Ferry delayed by fog',
    ],
    ['with a space where the heading breaks the line', '', '<h1>Ferry<br>delayed by fog</h1>', 'Ferry delayed by fog'],
    [
      'with a space between the boxes of the heading',
      '',
      '<h1><div>Ferry</div><div>delayed by fog</div></h1>',
      'Ferry delayed by fog',
    ],
    [
      'without scripts and pictures in the heading',
      '<meta property="og:title" content="Ferry delayed by fog">',
      '<h1>Ferry delayed by fog<script>let share;</script><svg><title>share</title></svg></h1>',
      'Ferry delayed by fog',
    ],
    [
      'without a kicker that the document title leaves out',
      '<title>Ferry delayed by fog</title>',
      '<h1><span>Opinion</span><span>Ferry delayed by fog</span></h1>',
      'Ferry delayed by fog',
    ],
    [
      'the confirmed subheading where the heading is the logo',
      '<meta property="og:title" content="Ferry delayed by fog">',
      '<h1>The Post</h1><h2>Ferry delayed by fog</h2>',
      'Ferry delayed by fog',
    ],
    [
      'without the section before the site',
      `${site}<meta property="article:section" content="Transport"><title>Ferry delayed by fog - Transport - Grey Island Post</title>`,
      '',
      'Ferry delayed by fog',
    ],
    [
      'without a crumb of the trail before the site',
      `${site}<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","item":{"name":"Transport"}}]}</script><title>Ferry delayed by fog | Transport | Grey Island Post</title>`,
      '',
      'Ferry delayed by fog',
    ],
    [
      'without the site in brackets',
      `${site}<title>Ferry delayed by fog (Grey Island Post)</title>`,
      '',
      'Ferry delayed by fog',
    ],
    [
      'without the site behind a comma',
      `${site}<title>Ferry delayed by fog, Grey Island Post</title>`,
      '',
      'Ferry delayed by fog',
    ],
    [
      'whole where one of two declarations was cut to a length',
      '<meta property="og:title" content="Ferry delayed by fog over the sound until noon"><meta name="twitter:title" content="Ferry delayed by fog over">',
      '<h1>Ferry delayed by fog over the sound until noon</h1>',
      'Ferry delayed by fog over the sound until noon',
    ],
    [
      'nothing that a template left',
      '<meta property="og:title" content="undefined"><title>Ferry delayed by fog</title>',
      '',
      'Ferry delayed by fog',
    ],
    ['the only heading where nothing is declared', '', '<h1>Ferry delayed by fog</h1>', 'Ferry delayed by fog'],
    ['nothing', '', '<p>No heading.</p>', null],
  ])('%s', (_case, head, body, expected) => {
    expect(read(head, body).title).toBe(expected);
  });
});

describe('timestamps', () => {
  it.each([
    ['2022-02-01', '2022-02-01'],
    ['2022-02-01T09:12:22+07:00', '2022-02-01T09:12:22+07:00'],
    ['2022-02-01T09:12:22.123Z', '2022-02-01T09:12:22Z'],
    ['2022-02-01 09:12', '2022-02-01T09:12'],
    ['2022-02-01T09:12:22+0700', '2022-02-01T09:12:22+07:00'],
    ['20220201T091222Z', '2022-02-01T09:12:22Z'],
    ['2022/02/01', '2022-02-01'],
    ['Tue, 01 Feb 2022 09:12:22 +0100', '2022-02-01T09:12:22+01:00'],
    ['Tue, Feb 1 2022 09:12:22 EST', '2022-02-01T09:12:22-05:00'],
    ['February 1, 2022 9:05 PM', '2022-02-01T21:05'],
    ['01.02.2022 09:12', '2022-02-01T09:12'],
    ['12/31/2022', '2022-12-31'],
    ['1643706742', '2022-02-01T09:12:22Z'],
    ['1643706742000', '2022-02-01T09:12:22Z'],
    ['2022-02-30', null],
    ['2022-13-01', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (written, expected) => {
    expect(isoTimestamp(written)).toBe(expected);
  });
});

describe('dates written for readers', () => {
  it.each([
    ['en', 'Tuesday, 13 Oct 2020 18:29', '2020-10-13T18:29'],
    ['en', 'March 4, 2021 at 9:05 p.m. EST', '2021-03-04T21:05-05:00'],
    ['en', '24/12/2020', '2020-12-24'],
    ['id', '4 Maret 2021, 09.30 WIB', '2021-03-04T09:30+07:00'],
    ['fr', 'Publié le 1er mai 2021 à 10h30', '2021-05-01T10:30'],
    ['es', '5 de mayo de 2021', '2021-05-05'],
    ['ca', '4 de març del 2021', '2021-03-04'],
    ['ro', ', 20 septembrie 2020 16:20', '2020-09-20T16:20'],
    ['de', '4. Mär. 2021', '2021-03-04'],
    ['nb', '4. mars 2021 kl. 09.30', '2021-03-04T09:30'],
    ['fi', '4.3.2021 klo 9.30', '2021-03-04T09:30'],
    ['ru', '4 марта 2021, 12:30', '2021-03-04T12:30'],
    ['pl', '4 marca 2021', '2021-03-04'],
    ['hu', '2021. március 4.', '2021-03-04'],
    ['lt', '2021 m. kovo 4 d.', '2021-03-04'],
    ['el', '4 Μαρτίου 2021', '2021-03-04'],
    ['tr', '4 Mart 2021 Perşembe', '2021-03-04'],
    ['hi', '४ मार्च 2021', '2021-03-04'],
    ['bn', '৪ মার্চ ২০২১', '2021-03-04'],
    ['th', '4 มีนาคม 2564', '2021-03-04'],
    ['ta', 'மார்ச் 4, 2021', '2021-03-04'],
    ['ja', '2021年3月4日', '2021-03-04'],
    ['ko', '입력 2021. 3. 4. 09:30', '2021-03-04T09:30'],
    ['not a language', '4 March 2021', '2021-03-04'],
    // may be the fourth of March or the third of April
    ['en', '03/04/2021', null],
    // other calendars, no dates, lines that say much else
    ['fa', '15 اسفند 1399', null],
    ['en', '99 March 2021', null],
    ['en', 'On 5 May 2021 the whole orchestra of the city plays in the hall at the harbour, with many singers', null],
  ])('%s: %s', (lang, line, expected) => {
    expect(writtenDate(line, lang)).toBe(expected);
  });
});

describe('publication date', () => {
  const plain = 'https://www.greyisland.example/ferry';
  it.each([
    [
      'meta',
      '<meta property="article:published_time" content="2022-02-01T09:00:00Z">',
      '',
      plain,
      '2022-02-01T09:00:00Z',
    ],
    [
      'the hour from where it is said of the same day',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","datePublished":"2022-02-01"}</script><meta property="article:published_time" content="2022-02-01T09:00:00Z">',
      '',
      plain,
      '2022-02-01T09:00:00Z',
    ],
    [
      'no hour of another day',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","datePublished":"2022-02-01"}</script><meta property="article:published_time" content="2022-02-03T09:00:00Z">',
      '',
      plain,
      '2022-02-01',
    ],
    [
      'the page that holds the article',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2022-02-01"}]}</script>',
      '',
      plain,
      '2022-02-01',
    ],
    [
      'microdata before other times',
      '',
      '<time datetime="2021-01-01"></time><time itemprop="datePublished" datetime="2022-02-01">1 Feb</time>',
      plain,
      '2022-02-01',
    ],
    ['a time element', '', '<time datetime="2022-02-01T09:00+01:00">today</time>', plain, '2022-02-01T09:00+01:00'],
    ['an element called date', '', '<span class="post-date">01/02/2022</span>', plain, '2022-02-01'],
    ['the address', '', '', url, '2022-02-01'],
    ['no line that tells of a change', '', '<h1>Ferry</h1><p>Updated 1 February 2022</p>', plain, null],
    [
      'a line under the headline',
      '',
      '<h1>Ferry</h1><p>Grey Harbour, 1 February 2022, 09:12</p>',
      plain,
      '2022-02-01T09:12',
    ],
    ['no day that software writes for none', '<meta name="date" content="1970-01-01">', '', plain, null],
    ['no day in the future', '<meta name="date" content="2190-01-01">', '', plain, null],
    ['unknown rather than a guess', '', '<p>2022</p>', plain, null],
  ])('%s', (_case, head, body, address, expected) => {
    expect(read(head, body, address).published).toBe(expected);
  });
});

describe('language', () => {
  const profiles = [
    { lang: 'en', words: ['the', 'of', 'and', 'to', 'in', 'is', 'that', 'was', 'for', 'on'] },
    { lang: 'id', words: ['yang', 'dan', 'di', 'ke', 'dari', 'untuk', 'itu', 'ini', 'dengan', 'pada'] },
    { lang: 'ms', words: ['yang', 'dan', 'di', 'ke', 'daripada', 'untuk', 'itu', 'ini', 'dengan', 'pada', 'kerana'] },
    { lang: 'zu', words: ['futhi', 'kakhulu', 'ukuthi'] },
    { lang: 'ru', words: ['и', 'в', 'на', 'не', 'что', 'с'] },
    { lang: 'bg', words: ['и', 'на', 'в', 'се', 'да', 'от', 'за'] },
  ];
  const english =
    'The keeper of the light wrote down every boat that was on the way to the island in the long winter of that year.';
  const indonesian =
    'Penjaga mercusuar itu mencatat kapal yang datang ke pulau ini dan kapal yang pergi dari pulau itu pada musim dingin dengan rajin untuk anaknya.';
  it.each([
    ['the declaration', ['en-GB'], english, 'en-GB'],
    ['the declaration as software writes it', ['en_US'], english, 'en-US'],
    ['function words against a wrong declaration', ['en-US'], indonesian, 'id'],
    ['function words without a declaration', [], indonesian, 'id'],
    ['the second declaration where the first is contradicted', ['en', 'id-ID'], indonesian, 'id-ID'],
    ['a declared neighbour whose words the text has nearly as many of', ['ms'], indonesian, 'ms'],
    ['a short text', [], 'Sebuah perahu yang datang dari pulau itu tenggelam', 'id'],
    [
      'few function words, but no other language has more',
      ['en-ZA'],
      'Umgcini wesibani wabhala phansi zonke izikebhe ezidlulayo futhi wathi ziningi kakhulu ebusika obude kunangaphambili esiqhingini esincane',
      'zu',
    ],
    ['function words within a script', [], 'Лодките се връщат на брега за първи път от пожара насам.', 'bg'],
    ['a language whose words nobody knows, as declared', ['sw'], english.replaceAll('the', 'ya'), 'sw'],
    ['the script against a wrong declaration', ['en-US'], 'هذا نص عربي قصير عن الميناء والسفن.', 'ar'],
    ["letters of a script's other languages", [], 'Порт знову відкрили після ремонту, і човни повернулися.', 'uk'],
    ['kana', ['en'], '港は二年ぶりに再開しました。', 'ja'],
    ['a script that the declaration fits', ['bg'], 'Пристанището беше отворено отново.', 'bg'],
    ['nothing to go by', [], '12345', null],
  ])('%s', (_case, declared, text, expected) => {
    expect(textLanguage(declared, text, profiles)).toBe(expected);
  });

  it.each([
    ['en_US', 'en-US'],
    ['id', 'id'],
    ['x', null],
    ['en-', null],
    ['', null],
  ])('tag %j', (value, expected) => {
    expect(languageTag(value)).toBe(expected);
  });
});
