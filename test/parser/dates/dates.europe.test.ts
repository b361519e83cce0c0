/** Dates in the languages of Europe. The sentences are invented. */
import { describe, expect, it } from 'vitest';
import { type CasesByLanguage, writtenDates } from './written-dates.ts';

const CASES: CasesByLanguage = {
  nl: [
    ['Ze kwam dinsdagavond aan.', 'dinsdagavond | TIME 2017-02-07TEV'],
    ['De raad vergadert op 7 maart 2017 om 20.30 uur.', '7 maart 2017 om 20.30 uur | TIME 2017-03-07T20:30'],
    ['Vorige week regende het, begin vorig jaar ook.', 'Vorige week | DATE 2017-W05', 'begin vorig jaar | DATE 2016'],
    ['Het gebeurde drie weken geleden.', 'drie weken geleden | DATE 2017-01-18'],
    ['In de nacht op zondag brandde het.', 'nacht op zondag | TIME 2017-02-04TNI'],
    ['De prijs daalde in de afgelopen jaren.', 'afgelopen jaren | DURATION PXY'],
    ['Hij komt elke maandag.', 'elke maandag | SET XXXX-WXX-1'],
    ['De jaren negentig waren rustig.', 'jaren negentig | DATE 199'],
    ['Er kwamen 2000 mensen naar het plein.'],
  ],
  sv: [
    ['Mötet hölls i fredags kväll.', 'i fredags kväll | TIME 2017-02-03TEV'],
    ['Hon kom den 7 februari 2017.', '7 februari 2017 | DATE 2017-02-07'],
    ['För två år sedan brann skolan.', 'För två år sedan | DATE 2015'],
    ['Natten till lördag brann skolan.', 'Natten till lördag | TIME 2017-02-03TNI'],
    ['I höstas regnade det.', 'I höstas | DATE 2016-FA'],
    ['Beslutet väntas nästa vecka.', 'nästa vecka | DATE 2017-W07'],
    ['Så var det på 1990-talet.', '1990-talet | DATE 199'],
    ['Han tränar varje dag.', 'varje dag | SET P1D'],
  ],
  da: [
    ['Mødet var tirsdag aften.', 'tirsdag aften | TIME 2017-02-07TEV'],
    ['Hun kom tirsdag den 7. februar 2017.', 'tirsdag den 7. februar 2017 | DATE 2017-02-07'],
    ['For tre år siden brændte skolen.', 'For tre år siden | DATE 2014'],
    ['Sidste uge regnede det.', 'Sidste uge | DATE 2017-W05'],
    ['Natten til lørdag brændte skolen.', 'Natten til lørdag | TIME 2017-02-03TNI'],
    ['I går eftermiddag kom han.', 'I går eftermiddag | TIME 2017-02-07TAF'],
  ],
  no: [
    ['Møtet var tirsdag kveld.', 'tirsdag kveld | TIME 2017-02-07TEV'],
    ['Hun kom 7. februar 2017.', '7. februar 2017 | DATE 2017-02-07'],
    ['For tre år siden brant skolen.', 'For tre år siden | DATE 2014'],
    ['I fjor regnet det.', 'I fjor | DATE 2016'],
    ['Natt til lørdag brant skolen.', 'Natt til lørdag | TIME 2017-02-03TNI'],
    ['I slutten av april 2014 kom hun.', 'slutten av april 2014 | DATE 2014-04'],
    ['Han trener daglig.', 'daglig | SET P1D'],
  ],
  fi: [
    ['Kokous pidettiin tiistaina 7. helmikuuta 2017.', 'tiistaina 7. helmikuuta 2017 | DATE 2017-02-07'],
    ['Viime viikolla satoi.', 'Viime viikolla | DATE 2017-W05'],
    ['Kolme vuotta sitten koulu paloi.', 'Kolme vuotta sitten | DATE 2014'],
    ['Helmikuussa satoi.', 'Helmikuussa | DATE 2017-02'],
    ['Vuoden 2016 lopussa satoi.', 'Vuoden 2016 lopussa | DATE 2016'],
  ],
  pl: [
    ['Spotkanie odbyło się we wtorek wieczorem.', 'wtorek wieczorem | TIME 2017-02-07TEV'],
    ['Przyjechał 7 lutego 2017 r.', '7 lutego 2017 r. | DATE 2017-02-07'],
    ['Trzy lata temu spłonęła szkoła.', 'Trzy lata temu | DATE 2014'],
    ['W zeszłym tygodniu padało.', 'W zeszłym tygodniu | DATE 2017-W05'],
    ['W ubiegły czwartek padało.', 'ubiegły czwartek | DATE 2017-02-02'],
    ['Pod koniec stycznia padało.', 'koniec stycznia | DATE 2017-01'],
    ['Pracuje codziennie.', 'codziennie | SET P1D'],
  ],
  cs: [
    ['Schůze byla v úterý večer.', 'úterý večer | TIME 2017-02-07TEV'],
    ['Přijel 7. února 2017.', '7. února 2017 | DATE 2017-02-07'],
    ['Před třemi lety škola shořela.', 'Před třemi lety | DATE 2014'],
    ['Minulý týden pršelo.', 'Minulý týden | DATE 2017-W05'],
    ['Loni v říjnu pršelo.', 'Loni v říjnu | DATE 2016-10'],
    ['Každý měsíc prší.', 'Každý měsíc | SET P1M'],
  ],
  sk: [
    ['Schôdza bola v utorok večer.', 'utorok večer | TIME 2017-02-07TEV'],
    ['Prišiel 7. februára 2017.', '7. februára 2017 | DATE 2017-02-07'],
    ['Pred tromi rokmi škola zhorela.', 'Pred tromi rokmi | DATE 2014'],
    ['Minulý týždeň pršalo.', 'Minulý týždeň | DATE 2017-W05'],
  ],
  uk: [
    ['Зустріч відбулася у вівторок ввечері.', 'вівторок ввечері | TIME 2017-02-07TEV'],
    ['Він приїхав 7 лютого 2017 року.', '7 лютого 2017 року | DATE 2017-02-07'],
    ['Три роки тому згоріла школа.', 'Три роки тому | DATE 2014'],
    ['Минулого тижня йшов дощ.', 'Минулого тижня | DATE 2017-W05'],
    ['У січні 2016 року йшов дощ.', 'січні 2016 року | DATE 2016-01'],
    ['У ніч на суботу згоріла школа.', 'У ніч на суботу | TIME 2017-02-03TNI'],
  ],
  be: [
    ['Сустрэча была ў аўторак увечары.', 'аўторак увечары | TIME 2017-02-07TEV'],
    ['Ён прыехаў 7 лютага 2017 года.', '7 лютага 2017 года | DATE 2017-02-07'],
    ['Тры гады таму згарэла школа.', 'Тры гады таму | DATE 2014'],
    ['Летась ішоў дождж.', 'Летась | DATE 2016'],
  ],
  bg: [
    ['Срещата беше във вторник вечерта.', 'вторник вечерта | TIME 2017-02-07TEV'],
    ['Той пристигна на 7 февруари 2017 г.', '7 февруари 2017 г. | DATE 2017-02-07'],
    ['Преди три години училището изгоря.', 'Преди три години | DATE 2014'],
    ['Миналата седмица валя.', 'Миналата седмица | DATE 2017-W05'],
    ['В края на януари валя.', 'края на януари | DATE 2017-01'],
  ],
  hr: [
    ['Sastanak je bio u utorak navečer.', 'utorak navečer | TIME 2017-02-07TEV'],
    ['Stigao je 7. veljače 2017.', '7. veljače 2017. | DATE 2017-02-07'],
    ['Prije tri godine škola je izgorjela.', 'Prije tri godine | DATE 2014'],
    ['Prošli tjedan padala je kiša.', 'Prošli tjedan | DATE 2017-W05'],
    ['Krajem siječnja padala je kiša.', 'Krajem siječnja | DATE 2017-01'],
  ],
  sr: [
    ['Састанак је био у уторак увече.', 'уторак увече | TIME 2017-02-07TEV'],
    ['Stigao je 7. februara 2017. godine.', '7. februara 2017. godine | DATE 2017-02-07'],
    ['Pre tri godine škola je izgorela.', 'Pre tri godine | DATE 2014'],
    ['Prošle nedelje je padala kiša.', 'Prošle nedelje | DATE 2017-W05'],
  ],
  sl: [
    ['Sestanek je bil v torek zvečer.', 'torek zvečer | TIME 2017-02-07TEV'],
    ['Prišel je 7. februarja 2017.', '7. februarja 2017 | DATE 2017-02-07'],
    ['Pred tremi leti je šola pogorela.', 'Pred tremi leti | DATE 2014'],
    ['Prejšnji teden je deževalo.', 'Prejšnji teden | DATE 2017-W05'],
  ],
  mk: [
    ['Состанокот беше во вторник навечер.', 'вторник навечер | TIME 2017-02-07TEV'],
    ['Пристигна на 7 февруари 2017 година.', '7 февруари 2017 година | DATE 2017-02-07'],
    ['Пред три години училиштето изгоре.', 'Пред три години | DATE 2014'],
    ['Минатата недела врнеше.', 'Минатата недела | DATE 2017-W05'],
  ],
  ro: [
    ['Ședința a avut loc marți seara.', 'marți seara | TIME 2017-02-07TEV'],
    ['A sosit la 7 februarie 2017.', '7 februarie 2017 | DATE 2017-02-07'],
    ['În urmă cu trei ani școala a ars.', 'În urmă cu trei ani | DATE 2014'],
    ['Săptămâna trecută a plouat.', 'Săptămâna trecută | DATE 2017-W05'],
    ['La sfârșitul lunii ianuarie a plouat.', 'sfârșitul lunii ianuarie | DATE 2017-01'],
  ],
  hu: [
    ['Az ülés kedd este volt.', 'kedd este | TIME 2017-02-07TEV'],
    ['2017. február 7-én érkezett.', '2017. február 7 | DATE 2017-02-07'],
    ['Három évvel ezelőtt leégett az iskola.', 'Három évvel ezelőtt | DATE 2014'],
    ['A múlt héten esett.', 'múlt héten | DATE 2017-W05'],
    ['Tavaly októberben esett.', 'Tavaly októberben | DATE 2016-10'],
    ['Január végén esett.', 'Január végén | DATE 2017-01'],
  ],
  el: [
    ['Η συνάντηση έγινε την Τρίτη το βράδυ.', 'Τρίτη το βράδυ | TIME 2017-02-07TEV'],
    ['Έφτασε στις 7 Φεβρουαρίου 2017.', '7 Φεβρουαρίου 2017 | DATE 2017-02-07'],
    ['Πριν από τρία χρόνια κάηκε το σχολείο.', 'Πριν από τρία χρόνια | DATE 2014'],
    ['Την περασμένη εβδομάδα έβρεχε.', 'περασμένη εβδομάδα | DATE 2017-W05'],
    ['Στα τέλη Ιανουαρίου έβρεχε.', 'τέλη Ιανουαρίου | DATE 2017-01'],
  ],
  lt: [
    ['Posėdis vyko antradienio vakarą.', 'antradienio vakarą | TIME 2017-02-07TEV'],
    ['Jis atvyko 2017 m. vasario 7 d.', '2017 m. vasario 7 d. | DATE 2017-02-07'],
    ['Prieš trejus metus mokykla sudegė.', 'Prieš trejus metus | DATE 2014'],
    ['Praėjusią savaitę lijo.', 'Praėjusią savaitę | DATE 2017-W05'],
    ['Pernai lijo.', 'Pernai | DATE 2016'],
  ],
  lv: [
    ['Sēde notika otrdienas vakarā.', 'otrdienas vakarā | TIME 2017-02-07TEV'],
    ['Viņš ieradās 2017. gada 7. februārī.', '2017. gada 7. februārī | DATE 2017-02-07'],
    ['Pirms trim gadiem skola nodega.', 'Pirms trim gadiem | DATE 2014'],
    ['Pagājušajā nedēļā lija.', 'Pagājušajā nedēļā | DATE 2017-W05'],
  ],
  ca: [
    ['La reunió es va fer dimarts al vespre.', 'dimarts al vespre | TIME 2017-02-07TEV'],
    ['Va arribar el 7 de febrer de 2017.', '7 de febrer de 2017 | DATE 2017-02-07'],
    ["Fa tres anys es va cremar l'escola.", 'Fa tres anys | DATE 2014'],
    ['La setmana passada va ploure.', 'La setmana passada | DATE 2017-W05'],
    ['A finals de gener va ploure.', 'A finals de gener | DATE 2017-01'],
  ],
};

describe.each(Object.entries(CASES))('%s', (lang, rows) => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(writtenDates(lang, text)).toEqual(expected);
  });
});
