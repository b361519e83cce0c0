/** Dates of the languages with a grammar of their own besides Indonesian; the sentences are invented. */
import { describe, expect, it } from 'vitest';
import { type CasesByLanguage, writtenDates } from './written-dates.ts';

const CASES: CasesByLanguage = {
  en: [
    [
      'It rose in January. In the same month of last year it fell.',
      'January | DATE 2017-01',
      'the same month of last year | DATE 2016-01',
    ],
    ['The mill will open in two years.', 'in two years | DATE 2019'],
    ['It was built in two years.', 'two years | DURATION P2Y'],
    ['Prices fell in past years.', 'past years | DURATION PXY'],
    ['Talks are due by Friday.', 'Friday | DATE 2017-02-10'],
    ['Three-quarters of it burned.'],
    ['Q3 2016 was good, H1 was not.', 'Q3 2016 | DATE 2016-Q3'],
    ['The first week of March 2016 was wet.', 'The first week of March 2016 | DATE 2016-W10'],
    ['It closed on the last day of January.', 'the last day of January | DATE 2017-01-31'],
    ['The last quarter of 2016 was good.', 'The last quarter of 2016 | DATE 2016-Q4'],
  ],
  de: [
    ['Sie kam am 7. Februar 2017.', '7. Februar 2017 | DATE 2017-02-07'],
    ['Das war vor drei Tagen.', 'vor drei Tagen | DATE 2017-02-05'],
    ['Das war letzten Montag.', 'letzten Montag | DATE 2017-02-06'],
    ['Er kam am Dienstagabend an.', 'Dienstagabend | TIME 2017-02-07TEV'],
    ['Das Treffen ist am 7. März um 20 Uhr.', '7. März um 20 Uhr | TIME 2017-03-07T20:00'],
    ['Im Vorjahr sank der Umsatz.', 'Vorjahr | DATE 2016'],
    ['In den 90er Jahren war das so.', 'den 90er Jahren | DATE 199'],
    ['Das Blatt erscheint jeden Monat.', 'jeden Monat | SET P1M'],
    ['Das Treffen dauert von 16 bis 17.30 Uhr.', '16 | TIME 2017-02-08T16:00', '17.30 Uhr | TIME 2017-02-08T17:30'],
    ['In den vergangenen Jahren sank der Umsatz.', 'den vergangenen Jahren | DURATION PXY'],
    ['Das Werk wird in zwei Jahren öffnen.', 'in zwei Jahren | DATE 2019'],
    ['In der Nacht auf Samstag brannte es.', 'Nacht auf Samstag | TIME 2017-02-03TNI'],
    ['Am 9. Juli beginnt das Fest um 20 Uhr.', '9. Juli | DATE 2017-07-09', '20 Uhr | TIME 2017-07-09T20:00'],
    ['In der Saison 2024/25 und im Haushalt 2025/2026.', '2024/25 | DATE 2024', '2025/2026 | DATE 2025'],
    ['So sagte di Lorenzo, Fr. Müller lachte.'],
    ['Mai kam mit ihrem Bruder.'],
  ],
  es: [
    ['El arquitecto Julio Prado habló.'],
    ['La obra empezó en julio.', 'julio | DATE 2016-07'],
    ['Llegó el 7 de febrero de 2017.', 'el 7 de febrero de 2017 | DATE 2017-02-07'],
    ['Llegó la semana pasada.', 'la semana pasada | DATE 2017-W05'],
    ['Llegó el pasado jueves a Lima.', 'el pasado jueves | DATE 2017-02-02'],
    ['Hace tres años llovía.', 'Hace tres años | DATE 2014'],
    ['Habló ayer, martes.', 'ayer, martes | DATE 2017-02-07'],
    ['Llegó el martes 1º de marzo.', 'el martes 1º de marzo | DATE 2016-03-01'],
    ['Hace un año y medio llovía.', 'Hace un año y medio | DATE 2015-08'],
    ['Lo dijo a este diario.'],
    ['Ganó la segunda vuelta.'],
  ],
  et: [
    ['Ta saabus eile õhtul.', 'eile õhtul | TIME 2017-02-07TEV'],
    ['See juhtus 1953. aastal.', '1953. aastal | DATE 1953'],
    ['Mullu oktoobris sadas.', 'Mullu oktoobris | DATE 2016-10'],
    ['Eelmisel nädalal sadas.', 'Eelmisel nädalal | DATE 2017-W05'],
    ['Kohtumine on 7. märtsil.', '7. märtsil | DATE 2017-03-07'],
    ['Mäng lõppes 3. minutil.'],
  ],
  eu: [
    ['2016ko martxoaren 7an izan zen.', '2016ko martxoaren 7an | DATE 2016-03-07'],
    ['Iaz euria egin zuen.', 'Iaz | DATE 2016'],
    ['Joan den igandean iritsi zen.', 'Joan den igandean | DATE 2017-02-05'],
    ['Lehen ministroa etorri da.'],
  ],
  fr: [
    ['Le ministre est arrivé mardi soir.', 'mardi soir | TIME 2017-02-07TEV'],
    ['La réunion aura lieu le 7 mars 2017.', 'le 7 mars 2017 | DATE 2017-03-07'],
    ['Il y a trois ans, la ville brûlait.', 'Il y a trois ans | DATE 2014'],
    ['La semaine dernière, le maire a parlé.', 'La semaine dernière | DATE 2017-W05'],
    ['Les années 2000 étaient douces.', 'Les années 2000 | DATE 200'],
    [
      'La ville fut bâtie en 1990, et vingt ans plus tard le port.',
      '1990 | DATE 1990',
      'vingt ans plus tard | DATE 2010',
    ],
    [
      'Aujourd’hui le port dort, vingt ans plus tard que la ville.',
      'Aujourd’hui | DATE 2017-02-08',
      'vingt ans plus tard | DURATION P20Y',
    ],
    ['Mars est une planète.'],
  ],
  it: [
    ['Arrivò martedì sera.', 'martedì sera | TIME 2017-02-07TEV'],
    ['Fu il 7 marzo 2016.', 'il 7 marzo 2016 | DATE 2016-03-07'],
    ['Negli ultimi anni pioveva.', 'ultimi anni | DURATION PXY'],
    ['Lo scrive Il Mattino.'],
    ['Tre anni fa pioveva.', 'Tre anni fa | DATE 2014'],
    ['La settimana scorsa pioveva.', 'La settimana scorsa | DATE 2017-W05'],
    ['Vinse la seconda partita.'],
  ],
  ru: [
    ['Он прибыл в минувший четверг.', 'минувший четверг | DATE 2017-02-02'],
    ['Это было 7 марта 2016 года.', '7 марта 2016 года | DATE 2016-03-07'],
    ['Три года назад шёл дождь.', 'Три года назад | DATE 2014'],
    ['В прошлом месяце шёл дождь.', 'прошлом месяце | DATE 2017-01'],
    ['Встреча начнется завтра утром.', 'завтра утром | TIME 2017-02-09TMO'],
    ['Он победил на второй дистанции.'],
  ],
  pt: [
    ['Ele chegou na terça-feira (7).', 'terça-feira (7) | DATE 2017-02-07'],
    ['Foi em 7 de março de 2016.', '7 de março de 2016 | DATE 2016-03-07'],
    ['Há três anos chovia.', 'Há três anos | DATE 2014'],
    ['No ano passado choveu.', 'ano passado | DATE 2016'],
    ['Na segunda metade do jogo, caiu.'],
  ],
};

describe.each(Object.entries(CASES))('%s', (lang, rows) => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(writtenDates(lang, text)).toEqual(expected);
  });
});
