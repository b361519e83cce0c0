/** What stands beside a verb and does not speak: agencies that were told, agents and patients of passives, offices without their names. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

describe('an agency that was told', () => {
  it.each([
    ['cs', 'Na jednání byla starostka Jana Malá. „Měl odejít,“ řekla ČTK.', '„Měl odejít,“', 'Jana Malá'],
    ['pl', 'Zarzuty odpiera Jan Maj. „To bzdura” – napisał w oświadczeniu przesłanym PAP.', '„To bzdura”', 'Jan Maj'],
    ['pt', '“É uma vitória”, disse à Lusa Maria Lopes.', '“É uma vitória”', 'Maria Lopes'],
    ['zh', '王芳告诉《绿川日报》，孩子们没地方去。', '孩子们没地方去', '王芳'],
    ['zh', '王芳告诉《绿川日报》：“孩子们没地方去。”', '“孩子们没地方去。”', '王芳'],
  ])('%s: %s', (lang, text, words, by) => {
    expect(readQuotes(text, lang).map((quote) => [quote.text, quote.by])).toEqual([[words, by]]);
  });
});

describe('passives', () => {
  it.each([
    [
      'tr',
      'Bakanlıktan yapılan açıklamada, "Çalışmalar sürüyor" denildi.',
      '"Çalışmalar sürüyor"',
      'Bakanlıktan yapılan açıklamada',
    ],
    ['tr', 'Raporda köprünün kapalı kalacağı belirtildi.', 'köprünün kapalı kalacağı', 'Raporda'],
  ])('%s: %s', (lang, text, words, by) => {
    expect(readQuotes(text, lang).map((quote) => [quote.text, quote.by])).toEqual([[words, by]]);
  });

  it.each([
    ['it', 'Il sindaco è stato accusato di aver mentito ai cittadini.'],
    ['es', 'El alcalde fue acusado de mentir a los vecinos.'],
    ['fr', 'Le maire a été accusé d’avoir menti aux habitants.'],
  ])('%s: the subject of one says nothing: %s', (lang, text) => {
    expect(readQuotes(text, lang)).toEqual([]);
  });
});

describe('a subject far from its verb', () => {
  it.each([
    [
      'hu',
      'A minisztérium a lap kérdésére azt válaszolta, hogy a híd biztonságos.',
      'a híd biztonságos',
      'minisztérium',
    ],
    ['pl', 'Dyrektor placówki Jan Maj powiedział, że most jest bezpieczny.', 'most jest bezpieczny', 'Jan Maj'],
  ])('%s: %s', (lang, text, words, by) => {
    expect(readQuotes(text, lang).map((quote) => [quote.text, quote.by])).toEqual([[words, by]]);
  });
});

describe('the object of a verb of judging is no report without a clause', () => {
  it.each([
    ['it', 'Il sindaco ha elogiato il lavoro dei vigili del fuoco.'],
    ['ro', 'Radu Manea a lăudat protestul părinților.'],
  ])('%s: %s', (lang, text) => {
    expect(readQuotes(text, lang)).toEqual([]);
  });
});

describe('names behind the place of their office', () => {
  it.each([
    ['id', 'Wali Kota Sukamaju Ratna Dewi mengatakan jembatan itu ditutup.', 'Ratna Dewi'],
    ['id', 'Gubernur Nusa Barat Dedi Hartono mengatakan jembatan itu ditutup.', 'Dedi Hartono'],
    ['el', 'Ο υπουργός Υγείας Νίκος Γεωργίου υποστήριξε ότι η γέφυρα θα κλείσει.', 'Νίκος Γεωργίου'],
  ])('%s: %s', (lang, text, by) => {
    expect(readQuotes(text, lang).map((quote) => quote.by)).toEqual([by]);
  });

  it('no letter of a body is one', () => {
    const text = 'Agus Salim datang. “Kami mendukung penuh,” tegas politikus ABC-P itu.';
    expect(readQuotes(text, 'id').map((quote) => quote.by)).not.toContain('P');
  });
});

describe('a quotation given twice', () => {
  it('belongs to whom the text names beside it', () => {
    const text = 'The bridge closes: “Nobody asked us”\n\n“Nobody asked us,” said Ana Petrov.\n\nIt rained.';
    expect(readQuotes(text, 'en').map((quote) => [quote.text, quote.by])).toEqual([
      ['“Nobody asked us”', 'Ana Petrov'],
      ['“Nobody asked us,”', 'Ana Petrov'],
    ]);
  });
});
