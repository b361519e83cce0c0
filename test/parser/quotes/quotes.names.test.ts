/** Where a name begins and ends among other capitals, and bodies whose names go on in lower case. */
import { describe, expect, it } from 'vitest';
import { parseQuotes, readQuotes } from './read-quotes.ts';

describe('a name', () => {
  it.each([
    [
      'it',
      '«Bene Gina Meloro a parlare di pace», ha scritto il ministro Marco Rossi. Gina Meloro ha detto che la serata è bella.',
      ['Marco Rossi', 'Gina Meloro'],
    ],
    [
      'da',
      'Selvom Stine har travlt, er hun glad. Stine Ilona Holm ejer caféen. »Det går godt,« siger Stine.',
      ['Stine Ilona Holm'],
    ],
    [
      'da',
      'Skønt Stine har travlt, griner hun. Stine Ilona Holm ejer caféen. »Det går godt,« siger Stine.',
      ['Stine Ilona Holm'],
    ],
  ])('%s: leaves out the word that only opens its sentence: %s', (lang, text, names) => {
    expect(parseQuotes(text, lang).speakers.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    [
      'pl',
      'Przewodniczący Rady Nadmorskiej Charles Michot napisał, że umowa jest dobra.',
      'Charles Michot',
      'Przewodniczący Rady Nadmorskiej',
    ],
    [
      'pl',
      'Przewodnicząca KE Ursula von der Heide podkreśliła, że umowa jest dobra.',
      'Ursula von der Heide',
      'Przewodnicząca KE',
    ],
    [
      'cs',
      'Analytička Severní spořitelny Tereza Hrubá uvedla, že zisk klesl.',
      'Tereza Hrubá',
      'Analytička Severní spořitelny',
    ],
  ])('%s: begins behind the body that an office belongs to: %s', (lang, text, name, role) => {
    expect(parseQuotes(text, lang).speakers).toMatchObject([{ name, role }]);
  });

  it('is not the one in the genitive before it', () => {
    const text = 'Przyjechał doradca Donalda Kota Jared Lis. Donald Kot powiedział, że negocjacje będą trudne.';
    expect(readQuotes(text, 'pl').map(({ by }) => by)).toEqual(['Donald Kot']);
  });

  it('ends before the body that a person belongs to', () => {
    const text = '„Je to dobré,“ řekl Jiří Táborský z Ústavu empirických výzkumů. Táborský dodal, že práce končí.';
    expect(readQuotes(text, 'cs').map(({ by }) => by)).toEqual(['Jiří Táborský', 'Jiří Táborský']);
  });
});

describe('a body', () => {
  it.each([
    ['cs', 'Podle České bankovní asociace stouply vklady o pět procent.', 'České bankovní asociace'],
    ['cs', 'Severní spořitelna uvedla, že zisk klesl.', 'Severní spořitelna'],
    ['pl', 'Polski związek piłki nożnej poinformował, że mecz odwołano.', 'Polski związek'],
    ['pl', 'Rzecznik kopalni węgla brunatnego powiedział, że mecz odwołano.', 'Rzecznik'],
    ['ru', 'В госкомпании пояснили, что участок состоит из двух частей.', 'госкомпании'],
    ['ru', '«Новый участок разгрузит дороги», — отметили в «Автодоре».', '«Автодоре»'],
    ['ru', '«Новый участок разгрузит дороги», — сообщили в дирекции стройки.', 'дирекции стройки'],
  ])('%s: speaks under its whole name: %s', (lang, text, by) => {
    expect(readQuotes(text, lang).map((quote) => quote.by)).toEqual([by]);
  });

  it('is no adverbial', () => {
    const text = 'Люди, хорошо помнившие войну, в один голос утверждают, что мир лучше.';
    expect(readQuotes(text, 'ru').map(({ by }) => by)).toEqual(['Люди']);
  });
});

it('takes no place for its president', () => {
  const text = 'Глава МВД Франции Жан Дарман провёл встречу. «Страна скорбит», — объявил президент Франции.';
  expect(readQuotes(text, 'ru').map(({ by }) => by)).toEqual(['президент']);
});

describe('no subject', () => {
  it.each([
    ['cs', 'Sestra pak hovořila o mánii. „Nakupuje byty v Dubaji,“ uvedla na adresu Michala Malého.', 'Sestra'],
    ['cs', '„Je to dobré,“ pochválil Jana Malého Petr Nový.', 'Petr Nový'],
    ['cs', '„Je to dobré,“ pochválil Petr Nový Jana Malého.', 'Petr Nový'],
    ['cs', '"Stali se skvělým týmem," píše na Twitter Petr Malý.', 'Petr Malý'],
  ])('%s: is a name in another case, or behind a preposition: %s', (lang, text, by) => {
    expect(readQuotes(text, lang).map((quote) => quote.by)).toEqual([by]);
  });
});

it('begins a clause right behind a source that no comma closes', () => {
  const text = 'Podle soudkyně Nové pochází z bohaté rodiny, a tak jedna investice nevadí.';
  expect(readQuotes(text, 'cs').map(({ text: said }) => said)).toEqual([
    'pochází z bohaté rodiny, a tak jedna investice nevadí',
  ]);
});

describe('what is said', () => {
  it.each([
    ['sv', '”Brottet bör bedömas som grovt”, står det i åtalet.', '”Brottet bör bedömas som grovt”', 'åtalet'],
    ['sv', 'I åtalet står det att brottet var grovt och planerat.', 'brottet var grovt och planerat', 'åtalet'],
    ['da', '»Broen er sikker,« hedder det i rapporten.', '»Broen er sikker,«', 'rapporten'],
    [
      'no',
      'I 2013 avslørte Holm at hun hadde møtt Markus «Makkan» Foss.',
      'hun hadde møtt Markus «Makkan» Foss',
      'Holm',
    ],
  ])('%s: %s', (lang, text, said, by) => {
    expect(readQuotes(text, lang)).toMatchObject([{ text: said, by }]);
  });

  it.each([
    ['no', 'Etter at dommen falt i januar, uttalte inspektør Anna Holm følgende i en melding:'],
    ['ar', 'في محافظة الشمال شرقي البلاد، أفاد المرصد عن اشتباكات دارت بعد منتصف الليل.'],
    ['pl', 'Rada poparła umowę.\n\n— zaznaczył.'],
  ])('%s: is no adverbial before the cue, and no cue alone: %s', (lang, text) => {
    expect(readQuotes(text, lang)).toEqual([]);
  });

  it('holds no nickname', () => {
    const text = 'I 2013 avslørte Holm at hun hadde møtt Markus «Makkan» Foss.';
    expect(readQuotes(text, 'no').map(({ kind }) => kind)).toEqual(['indirect']);
  });
});

describe('the bearer of an office', () => {
  it.each([
    [
      'El diputado de Alianza Norte José Luis Ibarra señaló que hay dinero.',
      'José Luis Ibarra',
      'diputado de Alianza Norte',
    ],
    [
      'El alcalde de San Juan del Río Pedro Olmedo dijo que no hay dinero.',
      'Pedro Olmedo',
      'alcalde de San Juan del Río',
    ],
  ])('stands behind the body or place that a preposition joins to it: %s', (text, name, role) => {
    expect(parseQuotes(text, 'es').speakers).toMatchObject([{ name, role }]);
  });

  it('is not the person spoken to', () => {
    const text = '“Sabemos que hay bandas”, advirtió el titular de Interior a los senadores.';
    expect(readQuotes(text, 'es').map(({ by }) => by)).toEqual(['titular de Interior']);
  });
});

it('takes the credit of an embedded post for no turn', () => {
  expect(readQuotes('Le texte circule.\n\n— Ana Petrov (@apetrov) March 21, 2020', 'fr')).toEqual([]);
});

describe('a German name', () => {
  it.each([
    [
      'Jens Holm trainiert den Boxer. In der Reichweite sieht Holm Vorteile. „Er ist schnell“, sagte Holm.',
      'Jens Holm',
    ],
    ['In der Zeit zu Kate Mohr war sie jung. „Es ist gut“, sagt Kate Mohr.', 'Kate Mohr'],
  ])('takes in no noun beside it: %s', (text, name) => {
    expect(parseQuotes(text, 'de').speakers.map((speaker) => speaker.name)).toEqual([name]);
  });
});

it('joins a verb alone behind a dash to the question or exclamation before it', () => {
  const text =
    'Jan Kot przyjechał wczoraj. „To przyjmie. Koniec!” – wskazał, powtarzając swe groźby pod adresem miasta.';
  expect(readQuotes(text, 'pl')).toMatchObject([{ text: '„To przyjmie. Koniec!”', by: 'Jan Kot', cue: 'wskazał' }]);
});

it('ends "as X of Y said" at its comma', () => {
  const text = 'Přitom, jak uvedl Jiří Táborský z Ústavu empirických výzkumů, z pozice vlády nedává smysl nic.';
  expect(readQuotes(text, 'cs').map(({ text: said }) => said)).toEqual(['z pozice vlády nedává smysl nic']);
});
