/** Indonesian: who said what. Every row is a sentence we wrote. */
import { describe, expect, it } from 'vitest';
import { parseQuotes, readQuotes } from './read-quotes.ts';

describe('a direct quotation with its cue', () => {
  it.each([
    ['verb, speaker', '“Jembatan itu aman,” ujar Ratna Lestari.', 'Ratna Lestari', 'ujar'],
    ['straight marks', '"Jembatan itu aman," kata Ratna Lestari.', 'Ratna Lestari', 'kata'],
    ['two verbs, one speaker', '“Jembatan itu aman,” kata Ratna Lestari menambahkan.', 'Ratna Lestari', 'kata'],
    ['role before the name', '“Jembatan itu aman,” ujar Wali Kota Bandung Ratna Lestari.', 'Ratna Lestari', 'ujar'],
    [
      'role and name in apposition',
      '“Jembatan itu aman,” kata Kapolres Bogor, AKBP Wahyu Santoso, Senin.',
      'Wahyu Santoso',
      'kata',
    ],
    [
      'office with its name behind',
      '“Jembatan itu aman,” ujar sang insinyur, Ratna Lestari, kepada wartawan.',
      'Ratna Lestari',
      'ujar',
    ],
    ['verb of the meN- form', '“Jembatan itu aman,” Ratna Lestari menegaskan.', 'Ratna Lestari', 'menegaskan'],
    ['a noun as cue', '“Jembatan itu aman,” demikian pernyataan tim teknis.', 'tim teknis', 'demikian pernyataan'],
    ['cue before', 'Ratna Lestari mengatakan, “Jembatan itu aman.”', 'Ratna Lestari', 'mengatakan'],
    ['an organisation', '“Jembatan itu aman,” kata Kementerian Perhubungan.', 'Kementerian Perhubungan', 'kata'],
  ])('%s', (_, text, by, cue) => {
    const quotes = readQuotes(text, 'id');
    expect(quotes.map((quote) => [quote.kind, quote.by, quote.cue])).toEqual([['direct', by, cue]]);
  });

  it('tells whom it was said to', () => {
    const [quote] = readQuotes('“Jembatan itu aman,” ujar Ratna Lestari kepada Antara.', 'id');
    expect(quote?.quote.addressee).toBe('Antara');
  });

  it('keeps the parts of a split quotation together', () => {
    const quotes = readQuotes('“Kami siap,” kata Ratna Lestari. “Semua alat sudah diperiksa.”', 'id');
    expect(quotes.map(({ by }) => by)).toEqual(['Ratna Lestari', 'Ratna Lestari']);
    expect(quotes[1]?.quote.group).toBe(quotes[0]?.quote.group);
  });

  it('reads a quotation that lacks the blank before it', () => {
    const quotes = readQuotes('Ratna Lestari memeriksa alat."Semua alat sudah siap," kata dia.', 'id');
    expect(quotes.map(({ text, by }) => [text, by])).toEqual([['"Semua alat sudah siap,"', 'Ratna Lestari']]);
  });
});

describe('indirect quotations', () => {
  it.each([
    ['bahwa', 'Ratna Lestari menyatakan bahwa jembatan itu akan dibuka.', 'jembatan itu akan dibuka'],
    ['a comma behind the verb', 'Ratna Lestari menjelaskan, jembatan itu akan dibuka.', 'jembatan itu akan dibuka'],
    ['no complementizer', 'Ratna Lestari mengatakan jembatan itu akan dibuka.', 'jembatan itu akan dibuka'],
    ['clause before', 'Jembatan itu akan dibuka, ujar Ratna Lestari.', 'Jembatan itu akan dibuka'],
    [
      'passive with its agent',
      'Jembatan itu akan dibuka, demikian diungkapkan Ratna Lestari, Senin.',
      'Jembatan itu akan dibuka',
    ],
    ['menurut', 'Menurut Ratna Lestari, jembatan itu akan dibuka.', 'jembatan itu akan dibuka'],
    ['agar', 'Ratna Lestari meminta warga agar menjauhi jembatan tua itu.', 'menjauhi jembatan tua itu'],
    ['opinion', 'Ratna Lestari yakin bahwa jembatan itu aman.', 'jembatan itu aman'],
    [
      'the cue inside the clause',
      'Jembatan itu, kata Ratna Lestari, akan segera dibuka.',
      'Jembatan itu, kata Ratna Lestari, akan segera dibuka',
    ],
    ['behind a connective', 'Namun, Ratna Lestari menjelaskan, jembatan itu aman.', 'jembatan itu aman'],
  ])('%s', (_, text, content) => {
    const quotes = readQuotes(text, 'id');
    expect(quotes.map((quote) => [quote.kind, quote.text, quote.by])).toEqual([['indirect', content, 'Ratna Lestari']]);
  });
});

describe('who is meant', () => {
  it.each([
    ['dia', 'Ratna Lestari datang pagi hari.\n\n“Jembatan itu aman,” kata dia.', 'pronoun'],
    ['-nya', 'Ratna Lestari datang pagi hari.\n\n“Jembatan itu aman,” ujarnya.', 'pronoun'],
    [
      'sang + office',
      'Gubernur Ratna Lestari datang pagi hari.\n\n“Jembatan itu aman,” ujar sang gubernur.',
      'nominal',
    ],
    ['a short form of the office', 'Menteri Perhubungan Ratna Lestari datang.\n\n“Aman,” ujar sang menhub.', 'nominal'],
    ['given name', 'Ratna Lestari datang pagi hari.\n\n“Jembatan itu aman,” ujar Ratna.', 'named'],
    ['last name', 'Ratna Lestari datang pagi hari.\n\n“Jembatan itu aman,” ujar Lestari.', 'named'],
    [
      'a bare quotation behind its subject',
      'Ratna Lestari senang akan hal itu. “Ini sesuai rencana kami.”',
      'inferred',
    ],
  ])('%s', (_, text, how) => {
    const [quote] = readQuotes(text, 'id').filter(({ kind }) => kind === 'direct');
    expect(quote?.by).toBe('Ratna Lestari');
    expect(quote?.quote.speaker?.how).toBe(how);
  });

  it.each([
    [
      'Menteri Luar Negeri Rusia Igor Smirnov mengatakan bahwa kapal itu aman.',
      'Igor Smirnov',
      'Menteri Luar Negeri Rusia',
    ],
    [
      'Ketua Umum Partai Nelayan Wahyu Santoso mengatakan bahwa kapal itu aman.',
      'Wahyu Santoso',
      'Ketua Umum Partai Nelayan',
    ],
    ['“Kapal itu aman,” ujar nakhoda kapal, Wahyu Santoso.', 'Wahyu Santoso', 'nakhoda kapal'],
    ['“Kapal itu aman,” ujar kelasi kapal, Wahyu Santoso.', 'Wahyu Santoso', null],
  ])('role and name: %s', (text, name, role) => {
    const [speaker] = parseQuotes(text, 'id').speakers;
    expect(speaker).toMatchObject({ name, role });
  });

  it.each([
    [
      'the first name that speaks later',
      '“Kapal itu aman,” kata Kepala Pelabuhan Teluk Biru Ratna Lestari.\n\n“Kapal itu baru,” ujar Ratna.',
      'Ratna Lestari',
      'Kepala Pelabuhan Teluk Biru',
    ],
    [
      'the full name elsewhere',
      'Menurut Bupati Teluk Ratna Lestari, kapal itu akan datang. “Kapal itu baru,” ujar Ratna Lestari.',
      'Ratna Lestari',
      'Bupati Teluk',
    ],
    [
      'no cut before the last word of a name',
      '“Kapal itu aman,” kata Bupati Ratna Sri Lestari.\n\n“Kapal itu baru,” ujar Lestari.',
      'Ratna Sri Lestari',
      'Bupati',
    ],
  ])('a place between office and name: %s', (_, text, name, role) => {
    expect(parseQuotes(text, 'id').speakers).toEqual([expect.objectContaining({ name, role, kind: 'person' })]);
  });

  it('keeps an apostrophe inside a name', () => {
    expect(parseQuotes('“Kapal itu aman,” ujar Ma’ruf Santoso.', 'id').speakers[0]?.name).toBe('Ma’ruf Santoso');
  });

  it('gives an unnamed adviser the name that stands behind the noun later', () => {
    const text =
      'Penasihat kebijakan laut presiden mengatakan ada kapal baru.\n\n“Kapal itu aman,” ujar sang penasihat, Wahyu Santoso.';
    expect(readQuotes(text, 'id').map(({ by }) => by)).toEqual(['Wahyu Santoso', 'Wahyu Santoso']);
  });
});

describe('no quotations', () => {
  it.each([
    ['a caption', 'Gubernur Jawa Barat Ratna Lestari.'],
    ['a credit', 'Foto: Wahyu Santoso'],
    ['an editor', 'Editor: Wahyu Santoso'],
    ['a verb with an object', 'Diplomat itu melanjutkan pembicaraan mengenai kapal di Jenewa.'],
    ['a sentence that points back', 'Hal itu dikatakan Ratna Lestari di Jakarta, Senin.'],
    ['irony', 'Mereka “menjual” kejayaan lama.'],
    ['a title', 'Film berjudul “Kapal Tua di Laut Biru” tayang hari ini.'],
  ])('%s', (_, text) => {
    expect(readQuotes(text, 'id')).toEqual([]);
  });
});
