/** Czech, Slovak, Polish, Hungarian, Lithuanian and Latvian: who said what. Every row is a sentence we wrote. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

/** Who says what, as rows tell it: "text < speaker". */
function said(text: string, lang: string): string[] {
  return readQuotes(text, lang).map((quote) => `${quote.text} < ${quote.by}`);
}

describe('direct speech', () => {
  it.each([
    [
      'cs',
      '„Most je bezpečný. Otevřeme ho zítra,“ řekla v pondělí novinářům mluvčí magistrátu Jana Dvořáková.',
      ['„Most je bezpečný. Otevřeme ho zítra,“ < Jana Dvořáková'],
    ],
    ['cs', '„Most,“ řekl Petr Malý, „otevřeme zítra.“', ['„Most,“ < Petr Malý', '„otevřeme zítra.“ < Petr Malý']],
    [
      'pl',
      '– Most jest bezpieczny – powiedziała w poniedziałek rzeczniczka magistratu Anna Nowak. – Otworzymy go jutro.',
      ['– Most jest bezpieczny < Anna Nowak', '– Otworzymy go jutro. < Anna Nowak'],
    ],
    ['sk', '„Je to hotové,“ hovorí o oprave architektka Eva Horská.', ['„Je to hotové,“ < Eva Horská']],
    ['hu', '„A híd biztonságos” – jelentette ki Nagy Péter.', ['„A híd biztonságos” < Nagy Péter']],
    [
      'lt',
      '„Tiltas saugus“, – pirmadienį žurnalistams sakė ministras Jonas Petraitis.',
      ['„Tiltas saugus“ < Jonas Petraitis'],
    ],
    ['lv', '"Tilts ir drošs," žurnālistiem sacīja ministrs Jānis Ozoliņš.', ['"Tilts ir drošs," < Jānis Ozoliņš']],
  ])('%s: %s', (lang, text, expected) => {
    expect(said(text, lang)).toEqual(expected);
  });
});

describe('an agency that was told', () => {
  it.each([
    ['cs', '„Most je bezpečný,“ řekl ČTK Petr Malý.', ['„Most je bezpečný,“ < Petr Malý']],
    ['cs', 'Mluvčí hasičů Jana Malá ČTK řekla, že most je bezpečný.', ['most je bezpečný < Jana Malá']],
    ['cs', 'ČTK uvedla, že most je bezpečný.', ['most je bezpečný < ČTK']],
    ['sk', '„Most je bezpečný,“ povedal pre TASR Peter Malý.', ['„Most je bezpečný,“ < Peter Malý']],
    ['pl', '„Most jest bezpieczny” – powiedział PAP Jan Kowalski.', ['„Most jest bezpieczny” < Jan Kowalski']],
    ['lt', '„Tiltas saugus“, – BNS teigė Rasa Jankauskienė.', ['„Tiltas saugus“ < Rasa Jankauskienė']],
    ['lv', '"Tilts ir drošs," aģentūrai LETA norādīja Ilze Kalniņa.', ['"Tilts ir drošs," < Ilze Kalniņa']],
  ])('%s: %s', (lang, text, expected) => {
    expect(said(text, lang)).toEqual(expected);
  });
});

describe('a Hungarian office behind its bearer', () => {
  it.each([
    ['„A híd biztonságos” – mondta hétfőn Nagy Péter közlekedési miniszter.', ['„A híd biztonságos” < Nagy Péter']],
    ['Nagy Péter miniszter közölte: a híd biztonságos.', ['a híd biztonságos < Nagy Péter']],
    ['Nagy Péter szóvivője közölte, hogy a híd biztonságos.', ['a híd biztonságos < Nagy Péter szóvivője']],
    [
      'Kiss Anna, a minisztérium szóvivője az MTI-nek elmondta, hogy a híd biztonságos.',
      ['a híd biztonságos < Kiss Anna'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text, 'hu')).toEqual(expected);
  });
});

describe('reported clauses', () => {
  it.each([
    ['cs', 'Ministerstvo v tiskové zprávě uvedlo, že most je bezpečný.', ['most je bezpečný < Ministerstvo']],
    ['cs', 'Petr Malý vyzval řidiče, aby jeli jinou cestou.', ['jeli jinou cestou < Petr Malý']],
    ['pl', 'Jak podkreśla Anna Nowak, most jest bezpieczny.', ['most jest bezpieczny < Anna Nowak']],
    ['pl', 'Ministerstwo przekazało w komunikacie, że most jest bezpieczny.', ['most jest bezpieczny < Ministerstwo']],
    ['sk', 'Ako uviedla hovorkyňa Dvorská, most je bezpečný.', ['most je bezpečný < Dvorská']],
    ['hu', 'A miniszter szerint a híd biztonságos.', ['a híd biztonságos < miniszter']],
    ['hu', 'Nagy Péter azt mondta, hogy a híd biztonságos.', ['a híd biztonságos < Nagy Péter']],
    ['lt', 'Jono Petraičio teigimu, tiltas yra saugus.', ['tiltas yra saugus < Jono Petraičio']],
    ['lt', 'Petraitis sakė, kad tiltas yra saugus.', ['tiltas yra saugus < Petraitis']],
    ['lv', 'Kā sacīja Ozoliņš, tilts ir drošs.', ['tilts ir drošs < Ozoliņš']],
    ['lv', 'Policija paziņoja, ka tilts ir drošs.', ['tilts ir drošs < Policija']],
  ])('%s: %s', (lang, text, expected) => {
    expect(said(text, lang)).toEqual(expected);
  });
});

describe('one speaker in all cases', () => {
  it.each([
    ['cs', 'Petr Malý přijel včera.\n\nPodle Malého je most bezpečný.', 'Petr Malý'],
    ['cs', 'Jan Novák přijel včera.\n\nPodle Nováka je most bezpečný.', 'Jan Novák'],
    ['cs', 'Jana Nováková přijela včera.\n\nPodle Novákové je most bezpečný.', 'Jana Nováková'],
    ['pl', 'Jan Kowalski przyjechał wczoraj.\n\nZdaniem Kowalskiego most jest bezpieczny.', 'Jan Kowalski'],
    ['pl', 'Anna Kowalska przyjechała wczoraj.\n\nWedług Kowalskiej most jest bezpieczny.', 'Anna Kowalska'],
    ['sk', 'Peter Malý prišiel včera.\n\nPodľa Malého je most bezpečný.', 'Peter Malý'],
    ['lt', 'Jonas Petraitis atvyko vakar.\n\nPetraičio teigimu, tiltas yra saugus.', 'Jonas Petraitis'],
    ['lv', 'Jānis Ozoliņš ieradās vakar.\n\nOzoliņa vārdiem, tilts ir drošs.', 'Jānis Ozoliņš'],
  ])('%s: %s', (lang, text, by) => {
    expect(readQuotes(text, lang).map((quote) => quote.by)).toEqual([by]);
  });
});

describe('a verb without its subject agrees with the person it means', () => {
  it.each([
    ['cs', 'Jana Malá přijela včera. „Je hotovo,“ řekla Malá. Dodala, že most je bezpečný.', 'Jana Malá'],
    ['cs', 'Petr Malý přijel včera. „Je hotovo,“ řekl Malý. Dodala, že most je bezpečný.', null],
    ['cs', 'Petr Malý přijel včera. „Je hotovo,“ řekl Malý. Dodali, že most je bezpečný.', null],
    ['sk', 'Peter Malý prišiel včera. „Je hotovo,“ povedal Malý. Dodal, že most je bezpečný.', 'Peter Malý'],
    ['pl', 'Jan Kowalski przyjechał. – Gotowe – mówi Kowalski. Dodał, że most jest bezpieczny.', 'Jan Kowalski'],
  ])('%s: %s', (lang, text, by) => {
    expect(readQuotes(text, lang).at(-1)?.by).toBe(by);
  });
});

describe('nobody speaks', () => {
  it.each([
    ['cs', 'Film „Most přes řeku“ získal cenu.'],
    ['pl', 'Tak zwana „wielka czwórka” spotkała się wczoraj.'],
    ['sk', 'Film „Most cez rieku“ získal cenu.'],
    ['hu', 'Az „Átkelés” című film díjat nyert.'],
    ['lt', 'Filmas „Tiltas per upę“ gavo prizą.'],
    ['lv', 'Filma "Tilts pār upi" ieguva balvu.'],
    ['cs', 'Informoval o tom mluvčí policie Jan Kučera.'],
    ['lt', 'Apie tai pranešė ministerija.'],
  ])('%s: %s', (lang, text) => {
    expect(said(text, lang)).toEqual([]);
  });
});
