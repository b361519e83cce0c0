/** Basque. */
import { noAttribution, noReuse } from './empty.ts';
import type { Language } from './language.ts';

export const eu = {
  lang: 'eu',
  sentences: { abbreviations: ['jn', 'and', 'dr', 'etab', 'adib'] },
  attribution: noAttribution,
  // biome-ignore format: lists of words
  dates: {
    months: [['urtarril*', 'urtarrila*'], ['otsail*', 'otsaila*'], ['martxo*', 'martxoa*'], ['apiril*', 'apirila*'], ['maiatz*', 'maiatza*'], ['ekain*', 'ekaina*'], ['uztail*', 'uztaila*'], ['abuztu*', 'abuztua*'], ['irail*', 'iraila*'], ['urri*', 'urria*'], ['azaro*', 'azaroa*'], ['abendu*', 'abendua*']],
    weekdays: [['astelehen*', 'astelehene*', 'astelehena*'], ['astearte*', 'asteartee*', 'asteartea*'], ['asteazken*', 'asteazkene*', 'asteazkena*'], ['ostegun*', 'ostegune*', 'osteguna*'], ['ostiral*', 'ostirale*', 'ostirala*'], ['larunbat*', 'larunbate*', 'larunbata*'], ['igande*', 'igandee*', 'igandea*']],
    without: ['al', 'ar', 'az', 'og', 'or', 'lr', 'ig', 'mar', 'mai', 'api', 'ira', 'abe', 'urr', 'aza', 'eka', 'al.', 'ar.', 'az.'],
    introducers: ['urte*', 'udal*'],
    counted: ['euro*', 'lagun*', 'pertsona*', 'kilometro*', 'metro*', 'pezeta*', 'dolar*', 'langile*', 'milioi*'],
    ambiguous: ['urri*', 'martxo*', 'irail*'],
    days: { '-2': ['herenegun*'], '-1': ['atzo*'], '0': ['gaur*', 'egungo'], '1': ['bihar*'], '2': ['etzi'] },
    dayParts: { '0 NI': ['gaur gauean', 'gaur gaueko'], '-1 NI': ['bart', 'barda', 'atzo gauean'], '0 MO': ['gaur goizean', 'gaur goizeko'], '-1 MO': ['atzo goizean'], '-1 AF': ['atzo arratsaldean'], '0 AF': ['gaur arratsaldean'] },
    contextDays: { '1': ['hurrengo egunean', 'biharamunean'], '-1': ['aurreko egunean', 'bezperan'], '0': ['egun horretan', 'egun hori', 'egun berean', 'egun hartan'] },
    periods: { '-1 Y': ['iaz', 'iazko*', 'iaztik'], '0 Y': ['aurten', 'aurtengo*'] },
    units: {
      TS: ['segundo*'], TM: ['minutu*'], TH: ['ordu*', 'orduko*'], D: ['egun*', 'egunet*', 'eguneko*'], W: ['aste', 'astea', 'astean', 'asteko*', 'asteak', 'asteet*', 'asteot*', 'asterako'], M: ['hilabete*', 'hilabetean', 'hilabeteko*'],
      Q: ['hiruhileko*', 'hiruhilekoan', 'hiruhilekoko'], H: ['seihileko*', 'seihilekoan'], Y: ['urte*', 'urteko*', 'urteetako', 'urterako'], DE: ['hamarkada*', 'hamarkadet*'], CE: ['mende', 'mendea', 'mendean', 'mendeko', 'mendeet*'],
    },
    parts: { MO: ['goiz', 'goizean', 'goizeko', 'goizerako', 'goizalde*'], MI: ['eguerdi*', 'eguerdiko'], AF: ['arratsalde*', 'arratsaldeko'], EV: ['iluntze*', 'ilunabar*'], NI: ['gaua', 'gauean', 'gaueko', 'gauerako', 'gauerdi*'] },
    seasons: { SP: ['udaberri*'], SU: ['uda', 'udan', 'udako', 'udara*'], FA: ['udazken*'], WI: ['negu', 'negua', 'neguan', 'neguko'] },
    weekend: ['asteburu*', 'asteburuko*'],
    numbers: { bat: 1, bateko: 1, batean: 1, bi: 2, biko: 2, hiru: 3, lau: 4, bost: 5, sei: 6, zazpi: 7, zortzi: 8, bederatzi: 9, hamar: 10, hamaika: 11, hamabi: 12, hamabost: 15, hogei: 20, berrogei: 40, ehun: 100, mila: 1000 },
    ordinals: { lehen: 1, lehenengo: 1, bigarren: 2, hirugarren: 3, laugarren: 4, azken: 4 },
    ordinalAffixes: { after: ['.', 'a', 'an', 'ko', 'ra', 'rako', 'tik', 'ean', 'eko', 'etik', 'era', 'ren', 'aren', 'eko', 'arekin', 'etan'] },
    decades: { endings: ['eko hamarkadan', 'ko hamarkadan', 'eko hamarkadako'] },
    vague: ['batzuk', 'batzuetan', 'batzuen', 'zenbait', 'hainbat', 'asko', 'askoan', 'gutxi', 'pare bat'],
    halves: ['erdi', 'erdia'],
    shifts: { '-1': ['joan den', 'joan zen', 'aurreko', 'azken', 'azkeneko', 'iragan', 'iraganeko', 'pasa den'], '0': ['honetan', 'honen', 'hau', 'honetako', 'honetarako', 'hauetan'], '1': ['datorren', 'datozen', 'hurrengo', 'etorriko den'] },
    contextShifts: { '0': ['horretan', 'hori', 'berean', 'hartan', 'hura'] },
    distances: { '-1': ['lehenago'], '1': ['barru'] },
    contextDistances: { '-1': ['aurretik'], '1': ['geroago', 'ondoren'] },
    edges: ['hasieran', 'hasierako', 'amaieran', 'bukaeran', 'erdialdean', 'erdialdera', 'erdian', 'hondarrean', 'azkenean', 'amaierarako', 'amaierako', 'hasieratik'],
    approximators: ['ia', 'gutxienez', 'inguru', 'beste'],
    every: ['bakoitzean', 'guztietan', 'guztiak', 'oro'],
    sets: { P1D: ['egunero*', 'eguneroko'], P1W: ['astero*'], P1M: ['hilero*'], P1Y: ['urtero*', 'urteroko'] },
    references: { PRESENT_REF: ['orain', 'oraingo*', 'oraindik aurrera', 'une honetan', 'gaur egun', 'gaur egungo', 'egun'], PAST_REF: ['duela gutxi', 'orduan', 'berriki', 'arestian', 'iraganeko', 'ordurako'], FUTURE_REF: ['etorkizun*', 'laster', 'berehala', 'gutxira'] },
    rangeWords: [],
    listWords: ['eta'],
    holidays: { '12-25': ['eguberri*'] },
    names: ['egun on', 'berri on', 'ostiral santu'],
    ages: { after: ['dituen', 'zituen', 'ditu', 'zituela'] },
    tense: { past: ['zen', 'zuen', 'ziren', 'zuten', 'da', 'du', 'izan'], future: ['izango', 'egingo', 'hasiko', 'emango', 'jokatuko'] },
    phrases: {
      affix: '( an | ean | ko | eko | ra | tik | etik | rako | n | a | ren | aren | {.} | arekin | etan | era | ik )',
      year: '( {year} [ - ] [ $affix ] [ $affix ] [ {unit} ] | {period} | {shift} {unit} | {unit} {shift} )',
      date: '[ $year ] {month} ( {day} | {ordinal} )',
      amount: '( {n} {unit} | {vague} {unit} | {unit} {vague} | {unit} {n} | {unit} {half} | {n} {unit} {vague} | {n} {unit} eta {half} )',
    },
    wholeGrammar: true,
    patterns: [
      '$date [ [,] {weekday} ] [ {part} ]', '{weekday} [ {part} ]', '{nearday} [ {part} ]', '[ $year ] ( {month} | {season} ) [ {edge} ]', '$year [ {edge} ]',
      '{shift} [ {n} ] ( {weekday} | {month} | {season} | {weekend} | {unit} ) [ {shift} ] [ {edge} ]', '( {weekday} | {month} | {season} | {weekend} | {unit} | {part} ) {shift} [ {edge} ]', '{unit} {edge}',
      '[ {about} ] $amount', '{before} [ {about} ] $amount', '$amount ( {ago} )', '{unit} {every}', '{weekday} {every}', '{weekend}', '{season}', '{part}',
      '[ $year ] {ordinal} {unit}', '{clock} [ $affix ]', '( {hour} | {n} ) {unit}', '{numeric} [ {clock} ]',
    ],
  },
  reuse: noReuse,
  summary: {
    // biome-ignore format: a list of words
    stopWords: ['eta', 'da', 'ez', 'du', 'bat', 'dute', 'izan', 'dira', 'zen', 'ere', 'egin', 'hori', 'baina', 'zuen', 'dituzte', 'ditu', 'den', 'beste', 'duen', 'zuten', 'edo', 'egiteko', 'esan', 'dela', 'ziren', 'baino', 'bere', 'hau', 'dago', 'behar', 'oso', 'urte', 'zituen', 'dituen', 'arte'],
  },
} satisfies Language;
