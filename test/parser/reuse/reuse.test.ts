import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReuseSignals } from '../../../article/article.ts';
import { articleFromText } from '../../../article/plain-text.ts';
import { languageData } from '../../../languages/registry.ts';
import { annotate } from '../../../parser/annotate.ts';
import type { Reuse } from '../../../parser/annotations.ts';
import { compileGrammar } from '../../../parser/grammar.ts';
import { readReuse } from '../../../parser/reuse/reuse.ts';
import { compileReuse } from '../../../parser/reuse/reuse-grammar.ts';
import { splitSentences } from '../../../parser/text/sentences.ts';
import { tokenize } from '../../../parser/text/tokens.ts';

const silent: ReuseSignals = { passages: [], license: null, credit: null, machineUseReserved: false, from: [] };

function read(lang: string, text: string, signals: ReuseSignals = silent, second?: string): Reuse {
  const grammar = compileReuse(languageData(lang), second === undefined ? null : languageData(second));
  const article = articleFromText(text, { lang });
  const tokens = tokenize(article.text, lang);
  return readReuse(article, signals, tokens, splitSentences(article, tokens, grammar.abbreviations), [], grammar);
}

const story = 'Kapal itu tiba di pelabuhan pada sore hari.\n\nPara nelayan menyambutnya dengan gembira.';
const tale = 'The boat reached the harbour in the afternoon.\n\nIts crew was met with songs.';

describe('requirements', () => {
  it.each([
    // link
    ['id', 'Saat mengutip materi dari Kabar Pesisir, mohon cantumkan tautan ke artikel asli.', ['link-to-original']],
    [
      'id',
      'Mengutip berita ini diperbolehkan asalkan menyebutkan sumber dan tautan ke artikel asli.',
      ['attribute-source', 'link-to-original'],
    ],
    ['id', 'Penggunaan materi situs ini wajib disertai hyperlink ke halaman utama.', ['link-to-original']],
    ['en', 'When quoting our stories, please add a link to the original article.', ['link-to-original']],
    [
      'en',
      'Texts may be reprinted provided that an active hyperlink to greyisland.example is placed in the first paragraph.',
      ['link-to-original'],
    ],
    [
      'en',
      'You may quote our articles if you credit the Grey Island Post and link back to our site.',
      ['attribute-source', 'link-to-original'],
    ],
    // source, author
    ['id', 'Materi di laman ini boleh dikutip dengan menyebutkan sumber.', ['attribute-source']],
    ['en', 'Our material may be reproduced as long as the source is acknowledged.', ['attribute-source']],
    ['en', 'Articles can be republished if you name the author.', ['attribute-author']],
    // permission, prohibition
    ['id', 'Dilarang memperbanyak isi situs ini tanpa izin tertulis dari redaksi.', ['obtain-permission']],
    ['en', 'No part of this website may be copied without the written consent of the editors.', ['obtain-permission']],
    ['en', 'Reproduction without permission is prohibited.', ['obtain-permission']],
    ['id', 'Dilarang menyalin isi laman ini.', ['reproduction-forbidden']],
    ['en', 'This article may not be republished or redistributed.', ['reproduction-forbidden']],
    // limits
    ['en', 'You may quote no more than 100 words of our articles.', ['excerpt-limit']],
    ['id', 'Pengutipan diperbolehkan maksimal 100 kata dari artikel ini.', ['excerpt-limit']],
    ['en', 'Our content may be reproduced for non-commercial use, unaltered.', ['non-commercial', 'no-derivatives']],
    [
      'id',
      'Dilarang melakukan crawling atas konten situs ini untuk melatih AI tanpa izin.',
      ['obtain-permission', 'no-machine-use'],
    ],
    // Creative Commons
    [
      'en',
      'Our texts are licensed under CC BY-NC-ND 4.0.',
      ['state-licence', 'attribute-author', 'non-commercial', 'no-derivatives'],
    ],
    ['id', 'Tulisan di situs ini berlisensi CC BY-SA 4.0.', ['state-licence', 'attribute-author', 'share-alike']],
    [
      'en',
      'This work is licensed under a Creative Commons Attribution-ShareAlike licence.',
      ['state-licence', 'attribute-author', 'share-alike'],
    ],
    ['en', 'Content is available under a Creative Commons license.', ['state-licence', 'attribute-author']],
    // leave
    ['en', 'You may republish our articles for free.', []],
  ])('%s: %s', (lang, sentence, expected) => {
    const { notices } = read(lang, `${lang === 'id' ? story : tale}\n\n${sentence}`);
    expect(notices.map(({ text }) => text)).toEqual([sentence]);
    expect([...(notices[0]?.requirements ?? [])].sort()).toEqual([...expected].sort());
  });
});

describe('the link that is asked for', () => {
  it.each([
    [
      'id',
      'Saat mengutip materi kami, mohon cantumkan tautan ke artikel asli.',
      { form: 'link-or-reference', target: 'article', position: null, indexable: null },
    ],
    [
      'id',
      'Saat mengutip materi kami, mohon cantumkan tautan aktif di paragraf pertama.',
      { form: 'hyperlink', target: 'unspecified', position: 'first-paragraph', indexable: null },
    ],
    [
      'en',
      'When copying our texts you must set a hyperlink to greyisland.example, open to search engines.',
      { form: 'hyperlink', target: 'site', position: null, indexable: true },
    ],
    [
      'en',
      'When quoting our texts, please link to our site in the second paragraph.',
      { form: 'link-or-reference', target: 'site', position: 'second-paragraph', indexable: null },
    ],
  ])('%s: %s', (lang, sentence, expected) => {
    expect(read(lang, `${tale}\n\n${sentence}`).notices[0]?.link).toEqual(expected);
  });
});

describe('no notice', () => {
  it.each([
    ['en', 'Copyright 2022 Grey Island Post.'],
    ['en', 'All rights reserved.'],
    ['en', 'Reprints and permissions'],
    ['en', 'This article was first printed in the Mainland and is reprinted with permission.'],
    ['en', 'By submitting a comment you allow us to reproduce it.'],
    ['en', 'We never share your details without your permission.'],
    ['en', 'Scientists could not reproduce the result without the original samples.'],
    ['en', 'The area has been linked to four storms in two years.'],
    ['en', 'Creative Commons is a community of people who share.'],
    ['en', 'Photo by Ada Moor, CC BY 2.0, via Wikimedia Commons.'],
    ['en', 'The Grey Island name is a trademark and may not be used without permission.'],
    ['id', 'Tautan telah disalin.'],
    ['id', 'Aplikasi itu menampilkan berita dengan tautan ke artikel asli.'],
    ['id', 'Hak cipta 2022 Kabar Pesisir.'],
    ['id', 'Ia mengambil ikan itu tanpa izin pemiliknya.'],
  ])('%s: %s', (lang, sentence) => {
    expect(read(lang, `${lang === 'id' ? story : tale}\n\n${sentence}`).notices).toEqual([]);
  });

  it.each([
    ['whole', '“This material may not be published without permission.”'],
    ['with who said it', '“Our articles may be republished with a link to the original,” the agency wrote.'],
    [
      'over several sentences',
      '“We are strict. Our articles may not be copied without permission. We mean it,” she said.',
    ],
    ['between other marks', 'На сайте агентства сказано: «Перепечатка материалов без разрешения запрещена».'],
  ])("is somebody else's, quoted: %s", (_case, line) => {
    const text = `${tale}\n\n${line}\n\nThe sign hung on the gate.`;
    expect(read(/\p{sc=Cyrl}/u.test(line) ? 'ru' : 'en', text).notices).toEqual([]);
  });

  it('is one for all that where only the name of the source is quoted, however long', () => {
    const name = '“The Grey Island Post and Shipping Gazette, founded in the year of the great storm”';
    expect(read('en', `${tale}\n\nPlease credit ${name} when you quote our articles.`).requirements).toEqual([
      'attribute-source',
    ]);
  });

  it.each([
    'The bank notes may not be copied without permission, the governor said.',
    'The harbour master says that quotations from the log must name the source.',
  ])('is what somebody is told to have said: %s', (sentence) => {
    const article = articleFromText(`${tale}\n\n${sentence}`, { lang: 'en' });
    expect(annotate(article, silent, compileGrammar(languageData('en'))).reuse.notices).toEqual([]);
  });

  it('is a sentence in the middle of an article that does not speak of the publisher itself', () => {
    const rest = Array.from({ length: 8 }, (_, i) => `Sentence number ${i} tells of the harbour.`).join('\n\n');
    expect(read('en', `${tale}\n\nThe bank notes may not be copied without permission.\n\n${rest}`).notices).toEqual(
      [],
    );
    expect(read('en', `${tale}\n\nThis article may not be copied without permission.\n\n${rest}`).notices).toHaveLength(
      1,
    );
  });
});

describe('where notices stand', () => {
  const sentence = 'Saat mengutip materi dari situs ini, mohon cantumkan tautan ke artikel asli.';
  it('in the article: with their span', () => {
    const text = `${story}\n\n${sentence}`;
    const [notice] = read('id', text).notices;
    expect(text.slice(notice?.start as number, notice?.end as number)).toBe(sentence);
  });

  it('outside it: without one, sentence by sentence', () => {
    const passage = `Kabar Pesisir terbit sejak 1990. ${sentence}`;
    const { notices, requirements, from } = read('id', story, { ...silent, passages: [passage] });
    expect(notices).toMatchObject([{ text: sentence, start: null, end: null, lang: 'id' }]);
    expect(requirements).toEqual(['link-to-original']);
    expect(from).toEqual(['text']);
  });

  it('in both: once', () => {
    const { notices } = read('id', `${story}\n\n${sentence}`, { ...silent, passages: [sentence, sentence] });
    expect(notices).toHaveLength(1);
    expect(notices[0]?.start).not.toBeNull();
  });

  it('goes on in the next sentence of the same block', () => {
    const { notices } = read(
      'en',
      `${tale}\n\nYou can republish our articles for free. You just have to credit us and link back to our site.`,
    );
    expect(notices.map(({ requirements }) => [...requirements].sort())).toEqual([
      [],
      ['attribute-source', 'link-to-original'],
    ]);
  });
});

describe('a machine-readable licence', () => {
  it.each([
    ['https://creativecommons.org/licenses/by/4.0/', ['state-licence', 'attribute-author', 'link-to-original']],
    [
      'https://creativecommons.org/licenses/by-nc-sa/3.0/',
      ['state-licence', 'attribute-author', 'non-commercial', 'share-alike'],
    ],
    ['https://creativecommons.org/publicdomain/zero/1.0/', []],
    ['https://greyisland.example/terms', ['state-licence']],
  ])('%s', (license, expected) => {
    const reuse = read('en', tale, { ...silent, license, from: ['rel-license'] });
    expect(reuse).toEqual({ notices: [], requirements: expected, license, credit: null, from: ['rel-license'] });
  });
});

describe('a reservation that machines can read', () => {
  it('asks that no machine learn from the text', () => {
    expect(read('en', tale, { ...silent, machineUseReserved: true }).requirements).toEqual(['no-machine-use']);
  });

  it('asks for the credit that is declared', () => {
    const credit = 'Odile Marsh / Grey Island Post';
    expect(read('en', tale, { ...silent, credit })).toMatchObject({ requirements: ['attribute-source'], credit });
  });
});

describe('a notice in the second language of the press', () => {
  const notice = 'No part of this website may be copied without the written consent of the editors.';
  const inIndonesian = (text: string, passages: readonly string[] = []) =>
    read('id', text, { ...silent, passages }, 'en').notices.map(({ text, lang, start }) => ({ text, lang, start }));

  it('is read outside the article', () => {
    expect(inIndonesian(story, [notice])).toEqual([{ text: notice, lang: 'en', start: null }]);
  });

  it('is read at the end of the article, in its place', () => {
    const text = `${story}\n\n${notice}`;
    expect(inIndonesian(text)).toEqual([{ text: notice, lang: 'en', start: text.indexOf(notice) }]);
  });

  it('does not hide one in the article’s own language', () => {
    const own = 'Dilarang memperbanyak isi situs ini tanpa izin tertulis dari redaksi.';
    expect(inIndonesian(story, [own, notice]).map(({ lang }) => lang)).toEqual(['id', 'en']);
  });

  it('is found in no sentence of the article', () => {
    expect(inIndonesian(`${story}\n\nKata “copy” dan “permission” dipakai di sini.`)).toEqual([]);
  });
});

describe('a language without a file', () => {
  it('still knows Creative Commons by its code', () => {
    expect(read('xx', 'Abc def.', { ...silent, passages: ['Zyx wvu CC BY-SA 4.0'] }).requirements).toEqual([
      'state-licence',
      'attribute-author',
      'share-alike',
    ]);
  });
});

const cases = '../shared/bench/reuse/data/notices.jsonl';
describe.skipIf(!existsSync(cases))('the shared sentences (skipped where ../shared is absent)', () => {
  const rows: { lang: string; text: string; notice: boolean | 'weak' }[] = existsSync(cases)
    ? readFileSync(cases, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))
    : [];
  it.each(['en', 'id'])('in %s: at least 95 of 100 judged rightly', (lang) => {
    const own = rows.filter((row) => row.lang === lang && row.notice !== 'weak');
    const right = own.filter(({ text, notice }) => read(lang, text).notices.length > 0 === notice);
    expect(right.length / own.length).toBeGreaterThanOrEqual(0.95);
  });
});

it('reads a text of sixteen thousand notices', () => {
  const notice = 'No part of this site may be copied without the prior written consent of the editors.';
  expect(read('en', `${notice} `.repeat(16_000)).notices.length).toBeGreaterThan(0);
});
