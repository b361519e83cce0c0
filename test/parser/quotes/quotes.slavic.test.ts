/** Ukrainian, Belarusian, Bulgarian, Macedonian, Serbian, Croatian and Slovenian: who said what. Every row is a sentence we wrote. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

type Row = readonly [text: string, ...by: string[]];

function speakers(text: string, lang: string): (string | null)[] {
  return readQuotes(text, lang).map((quote) => quote.by);
}

describe('Ukrainian', () => {
  it.each<Row>([
    ['«Міст безпечний», – сказала Ганна Коваль.', 'Ганна Коваль'],
    ['«Міст безпечний», — заявив речник уряду Олег Малий.', 'Олег Малий'],
    ['Олег Малий повідомив, що міст безпечний.', 'Олег Малий'],
    ['Як зазначив міністр Олег Малий, рух мостом відновлять навесні.', 'Олег Малий'],
    ['«Ми такого не бачили», — сказав журналістам сторож.', 'сторож'],
    ['У МЗС повідомили, що переговори відбудуться в середу.', 'МЗС'],
    ['За словами Ганни Коваль, міст відкриють у травні.', 'Ганни Коваль'],
    ['«Міст безпечний, — сказав Малий. — Ми його перевірили».', 'Малий', 'Малий'],
    ['Ганна Коваль оглянула міст. Вона додала, що роботи тривають за графіком.', 'Ганна Коваль'],
    ['Фільм «Старий міст» вийшов у прокат.'],
  ])('%s', (text, ...by) => {
    expect(speakers(text, 'uk')).toEqual(by);
  });
});

describe('Bulgarian', () => {
  it.each<Row>([
    ['„Мостът е безопасен“, каза Анна Петрова.', 'Анна Петрова'],
    ['„Мостът е безопасен“, заяви министърът Олег Малинов пред журналисти.', 'Олег Малинов'],
    ['Олег Малинов съобщи, че мостът е безопасен.', 'Олег Малинов'],
    ['Олег Малинов огледа моста. Той е заявил, че работата върви по план.', 'Олег Малинов'],
    ['Според кмета Олег Малинов мостът е безопасен.', 'Олег Малинов'],
    ['От МВР съобщиха, че мостът е затворен.', 'МВР'],
    ['- Мостът е безопасен - каза Малинов.', 'Малинов'],
    ['Филмът „Стария мост“ тръгна по кината.'],
  ])('%s', (text, ...by) => {
    expect(speakers(text, 'bg')).toEqual(by);
  });
});

describe('Serbian, in both scripts', () => {
  it.each<Row>([
    ['„Most je bezbedan“, rekao je Petar Marković.', 'Petar Marković'],
    ['„Мост је безбедан“, рекао је Петар Марковић.', 'Петар Марковић'],
    ['Министар саобраћаја Петар Марковић изјавио је да је мост безбедан.', 'Петар Марковић'],
    ['Iz MUP-a su saopštili da je most zatvoren za vozila.', 'MUP-a'],
    ['Kako je rekao Petar Marković, most će biti otvoren na proleće.', 'Petar Marković'],
    ['„Nismo to videli“, rekao je novinarima čuvar.', 'čuvar'],
    ['Portparol vlade Petar Marković poručio je da Srbija „neće odustati“.', 'Petar Marković'],
    ['Film „Stari most“ ušao je u bioskope.'],
  ])('%s', (text, ...by) => {
    expect(speakers(text, 'sr')).toEqual(by);
  });
});

describe('Croatian', () => {
  it.each<Row>([
    ['„Most je siguran”, rekao je Petar Marković.', 'Petar Marković'],
    ['„Most je siguran”, kazala je ministrica Ana Jović.', 'Ana Jović'],
    ['Petar Marković je rekao kako je most siguran.', 'Petar Marković'],
    ['Prema riječima Ane Jović, radovi teku po planu.', 'Ane Jović'],
    ['– Most je siguran – rekao je Petar Marković.', 'Petar Marković'],
    ['Petar Marković obišao je most. Dodao je da radovi teku po planu.', 'Petar Marković'],
    ['Film „Stari most” ušao je u kina.'],
  ])('%s', (text, ...by) => {
    expect(speakers(text, 'hr')).toEqual(by);
  });
});

describe('Belarusian', () => {
  it.each<Row>([
    ['«Мост бяспечны», — сказала Ганна Коваль.', 'Ганна Коваль'],
    ['«Мост бяспечны», — заявіў міністр транспарту Алег Малы.', 'Алег Малы'],
    ['Алег Малы паведаміў, што мост бяспечны.', 'Алег Малы'],
    ['Як адзначыў міністр Алег Малы, рух адновяць вясной.', 'Алег Малы'],
    ['«Мы такога не бачылі», — сказаў журналістам вартаўнік.', 'вартаўнік'],
    ['У МУС паведамілі, што дарога закрыта.', 'МУС'],
    ['Паводле слоў Ганны Коваль, мост адкрыюць у маі.', 'Ганны Коваль'],
    ['Ганна Коваль агледзела мост. Яна дадала, што работы ідуць па графіку.', 'Ганна Коваль'],
    ['«Вінаватыя будуць пакараныя», — гаворыцца ў паведамленні ведамства.', 'ведамства'],
    ['Фільм «Стары мост» выйшаў у пракат.'],
  ])('%s', (text, ...by) => {
    expect(speakers(text, 'be')).toEqual(by);
  });
});

describe('Macedonian', () => {
  it.each<Row>([
    ['„Мостот е безбеден“, рече Петар Марковски.', 'Петар Марковски'],
    ['„Мостот е безбеден“, изјави министерката Ана Јовева.', 'Ана Јовева'],
    ['Петар Марковски изјави дека мостот е безбеден.', 'Петар Марковски'],
    ['Министерот за транспорт Петар Марковски рече дека работите одат по план.', 'Петар Марковски'],
    ['Според Петар Марковски, мостот ќе биде отворен во мај.', 'Петар Марковски'],
    ['Од МВР соопштија дека патот е затворен.', 'МВР'],
    ['Како што рече Петар Марковски, патот ќе биде затворен.', 'Петар Марковски'],
    ['Петар Марковски го посети мостот. Тој додаде дека работите одат по план.', 'Петар Марковски'],
    ['Филмот „Стариот мост“ е во кината.'],
  ])('%s', (text, ...by) => {
    expect(speakers(text, 'mk')).toEqual(by);
  });
});

describe('Slovenian', () => {
  it.each<Row>([
    ['»Most je varen,« je dejal Janez Novak.', 'Janez Novak'],
    ['„Most je varen,“ je povedala ministrica Ana Kos.', 'Ana Kos'],
    ['Janez Novak je dejal, da je most varen.', 'Janez Novak'],
    ['Po besedah Ane Kos bodo most odprli maja.', 'Ane Kos'],
    ['Kot je pojasnil župan Janez Novak, bo cesta zaprta.', 'Janez Novak'],
    ['Na ministrstvu so sporočili, da so dela končana.', 'ministrstvu'],
    ['S policije so sporočili, da je cesta zaprta.', 'policije'],
    ['»Tega še nismo videli,« je novinarjem povedal čuvaj.', 'čuvaj'],
    ['Janez Novak si je ogledal most. Dodal je, da dela potekajo po načrtu.', 'Janez Novak'],
    ['Film Stari most prihaja v kinematografe.'],
    ['»Most je varen,« pravi direktor družbe Janez Novak, »in to smo preverili.«', 'Janez Novak', 'Janez Novak'],
  ])('%s', (text, ...by) => {
    expect(speakers(text, 'sl')).toEqual(by);
  });
});

describe('an office alone, where nouns have no articles,', () => {
  it.each([
    ['pl', 'Minister Anna Maj odwiedziła port. „To ważne” – dodała minister.', 'Anna Maj'],
    ['ru', 'Министр Анна Малова посетила порт. «Это важно», — добавила министр.', 'Анна Малова'],
    ['pl', 'Burmistrz Anna Maj odwiedziła port. „To ważne” – dodała minister.', 'minister'],
  ])('%s: means its bearer: %s', (lang, text, by) => {
    expect(readQuotes(text, lang).map((quote) => quote.by)).toEqual([by]);
  });
});

describe('a subject left out behind an adverbial is the person last spoken of', () => {
  it.each([
    ['pl', 'Premier Jan Kowal spotkał się z ministrem. W serwisie Nordo podkreślił, że umowa jest dobra.', 'Jan Kowal'],
    [
      'pl',
      'Premier Jan Kowal spotkał się z ministrem. W rozmowie z nami podkreślił, że umowa jest dobra.',
      'Jan Kowal',
    ],
    ['cs', 'Premiér Jan Koval přijel do města. V rozhovoru pro deník řekl, že dohoda je dobrá.', 'Jan Koval'],
    ['sk', 'Premiér Ján Koval prišiel do mesta. V rozhovore pre TASR povedal, že dohoda je dobrá.', 'Ján Koval'],
    ['hr', 'Premijer Ivan Koval došao je u grad. U razgovoru za Hinu rekao je da je dogovor dobar.', 'Ivan Koval'],
    ['bg', 'Премиерът Иван Ковал дойде в града. В интервю за БТА каза, че договорът е добър.', 'Иван Ковал'],
  ])('%s: %s', (lang, text, by) => {
    expect(speakers(text, lang)).toEqual([by]);
  });

  it.each([
    ['a name', 'Premier Jan Kowal przyjechał. Po meczu Adam Nowak podkreślił, że umowa jest dobra.', ['Adam Nowak']],
    [
      'a noun that no list knows',
      'Premier Jan Kowal przyjechał. Po meczu napastniczka podkreśliła, że umowa jest dobra.',
      [],
    ],
    [
      'one behind the verb',
      'Premier Jan Kowal przyjechał. W rozmowie z nami podkreśliła napastniczka, że umowa jest dobra.',
      [],
    ],
  ])('but not where %s may be it', (_, text, by) => {
    expect(speakers(text, 'pl')).toEqual(by);
  });
});

it('gives no office to the object of its bearer', () => {
  const text =
    'Soudkyně umožnila Janu Malému přijít. Jan Malý přišel. „Je zcela samostatný a schopný,“ napsala soudkyně.';
  expect(speakers(text, 'cs')).toEqual(['soudkyně']);
});
