/** Ukrainian, Bulgarian, Serbian and Croatian: who said what. Every row is a sentence we wrote. */
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
    ['Film „Stari most” ušao je u kina.'],
  ])('%s', (text, ...by) => {
    expect(speakers(text, 'hr')).toEqual(by);
  });
});
