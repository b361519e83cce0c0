/** Lithuanian. */
import { noAttribution, noReuse } from './empty.ts';
import type { Language } from './language.ts';

export const lt = {
  lang: 'lt',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: ['dr', 'prof', 'doc', 'habil', 'pvz', 't.y', 't.t', 'pan', 'kt', 'm', 'mėn', 'd', 'val', 'min', 'mln', 'mlrd', 'tūkst', 'eur', 'nr', 'g', 'pr', 'al', 'gen', 'plk', 'kpt', 'ltn', 'a.a', 'šv', 'angl', 'lot', 'red', 'vid'],
  },
  attribution: {
    ...noAttribution,
    dialogueDash: true,
    freeFront: true,
    nounPhrase: 'head-middle',
    // biome-ignore format: a list of words
    nameEndings: ['iaus', 'iams', 'iais', 'iumi', 'iui', 'iu', 'io', 'aus', 'ams', 'ais', 'umi', 'imi', 'ui', 'ės', 'ei', 'ę', 'os', 'ai', 'as', 'is', 'ys', 'us', 'ė', 'a', 'o', 'ą', 'į', 'ų', 'e', 'i', 'u', 'tis', 'čio', 'čiui', 'tį', 'čiu', 'ti', 'dis', 'džio', 'džiui', 'dį', 'džiu'],
    verbAgreement: { masculine: ['jo'], feminine: ['jos'], many: [] },
    cues: [
      {
        speaker: 'either',
        reports: 'object',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['pavadino', 'vadina', 'įvardijo', 'apibūdino', 'sukritikavo', 'pasmerkė'],
      },
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['sakė', 'sako', 'teigė', 'teigia', 'pridūrė', 'priduria', 'pabrėžė', 'pabrėžia', 'pranešė', 'praneša', 'pasakojo', 'pasakoja', 'rašė', 'rašo', 'parašė', 'tvirtino', 'tvirtina', 'aiškino', 'aiškina', 'paaiškino', 'paaiškina', 'kalbėjo', 'kalba', 'nurodė', 'nurodo', 'pažymėjo', 'pažymi', 'akcentavo', 'akcentuoja', 'komentavo', 'komentuoja', 'atsakė', 'atsako', 'klausė', 'klausia', 'paklausė', 'įspėjo', 'įspėja', 'perspėjo', 'perspėja', 'pripažino', 'pripažįsta', 'paneigė', 'neigia', 'patvirtino', 'patvirtina', 'priminė', 'primena', 'pastebėjo', 'pastebi', 'dėstė', 'dėsto', 'tikino', 'tikina', 'patikino', 'paskelbė', 'skelbia', 'informavo', 'informuoja', 'pažadėjo', 'žada', 'žadėjo', 'apibendrino', 'reziumavo', 'tęsė', 'atskleidė', 'atskleidžia', 'minėjo', 'mini', 'paminėjo', 'konstatavo', 'konstatuoja', 'tikslino', 'patikslino', 'džiaugėsi', 'džiaugiasi', 'apgailestavo', 'vardijo', 'vardija', 'prisiminė', 'prisimena', 'pasakė', 'ištarė', 'tarė', 'kritikavo', 'cituoja', 'svarstė', 'svarsto', 'vertino', 'vertina'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['mano', 'manė', 'tiki', 'tikisi', 'tikėjosi', 'viliasi', 'nuogąstauja', 'baiminasi', 'įsitikinęs', 'įsitikinusi', 'įsitikinę', 'spėja', 'prognozuoja'],
      },
      {
        speaker: 'either',
        reports: 'request',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['ragina', 'ragino', 'paragino', 'prašo', 'prašė', 'paprašė', 'reikalauja', 'reikalavo', 'pareikalavo', 'siūlo', 'siūlė', 'pasiūlė', 'rekomenduoja', 'rekomendavo', 'kvietė', 'kviečia'],
      },
    ],
    // biome-ignore format: a list of words
    accordingTo: { before: ['pasak', 'anot', 'remiantis', 'kaip sakė', 'kaip teigė', 'kaip pranešė', 'kaip nurodė', 'kaip rašo'], after: ['teigimu', 'nuomone', 'žodžiais', 'vertinimu', 'duomenimis', 'pranešimu', 'manymu', 'pastebėjimu'], enclitic: ['jo teigimu', 'jos teigimu', 'jo žodžiais', 'jos žodžiais', 'jo nuomone', 'jos nuomone', 'jo vertinimu'] },
    complementizers: ['kad', 'jog', 'ar', 'esą'],
    clauseComma: true,
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: ['ne', 'nėra', 'yra', 'buvo', 'bus', 'taip pat', 'dar', 'jau', 'tik', 'pat', 'vėl', 'tada', 'vėliau', 'anksčiau', 'šiandien', 'vakar', 'pirmadienį', 'antradienį', 'trečiadienį', 'ketvirtadienį', 'penktadienį', 'šeštadienį', 'sekmadienį', 'jam', 'jai', 'jiems', 'mums', 'žurnalistams', 'bns', 'eltai', 'naujienų agentūrai bns', 'lrt', 'portalui', 'žiniasklaidai', 'per spaudos konferenciją', 'pranešime', 'pranešime spaudai', 'feisbuke', 'socialiniame tinkle', 'seime', 'lrt radijui', 'žinių radijui'],
    pronouns: [
      { words: ['jis', 'jo', 'jam'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['ji', 'jos', 'jai'], person: 'third', gender: 'feminine', number: 'one' },
      { words: ['jie', 'jos', 'jų'], person: 'third', gender: 'any', number: 'many' },
      { words: ['aš', 'man'], person: 'first', gender: 'any', number: 'one' },
      { words: ['mes', 'mums'], person: 'first', gender: 'any', number: 'many' },
    ],
    // biome-ignore format: a list of words
    determiners: { definite: ['šis', 'ši', 'šie', 'tas', 'ta', 'tie'], other: ['vienas', 'viena', 'kai kurie', 'kiekvienas', 'visi', 'kiti', 'kitas', 'kita', 'du', 'trys', 'keli', 'daugelis'] },
    // biome-ignore format: a list of words
    prepositions: ['į', 'iš', 'su', 'be', 'po', 'prie', 'prieš', 'per', 'už', 'nuo', 'iki', 'apie', 'dėl', 'ant', 'pagal', 'tarp', 'virš', 'link', 'vietoj', 'šalia', 'pas'],
    // biome-ignore format: a list of words
    conjunctions: { coordinating: ['ir', 'bei', 'arba', 'o', 'bet', 'tačiau', 'ar'], subordinating: ['kai', 'jei', 'jeigu', 'nes', 'kadangi', 'nors', 'kol', 'kaip', 'tad'] },
    relatives: ['kuris', 'kuri', 'kurie', 'kurios', 'kurio', 'kurį', 'kuria', 'kuriuo', 'kurių'],
    // biome-ignore format: a list of words
    times: ['pirmadienį', 'antradienį', 'trečiadienį', 'ketvirtadienį', 'penktadienį', 'šeštadienį', 'sekmadienį', 'šiandien', 'vakar', 'rytoj', 'rytą', 'vakare', 'sausio', 'vasario', 'kovo', 'balandžio', 'gegužės', 'birželio', 'liepos', 'rugpjūčio', 'rugsėjo', 'spalio', 'lapkričio', 'gruodžio'],
    // biome-ignore format: a list of words
    titles: [['ponas', 'p'], ['ponia'], ['prezidentas', 'prezidento', 'prezidentė', 'prezidentės'], ['premjeras', 'premjero', 'premjerė', 'premjerės', 'ministras pirmininkas'], ['ministras', 'ministro', 'ministrė', 'ministrės'], ['viceministras', 'viceministrė'], ['pirmininkas', 'pirmininko', 'pirmininkė', 'pirmininkės'], ['vicepirmininkas'], ['seimo narys', 'seimo nario', 'seimo narė'], ['parlamentaras', 'parlamentarė'], ['europarlamentaras', 'europarlamentarė'], ['meras', 'mero', 'merė'], ['vicemeras'], ['direktorius', 'direktoriaus', 'direktorė', 'direktorės'], ['generalinis direktorius'], ['vadovas', 'vadovo', 'vadovė', 'vadovės'], ['atstovas', 'atstovo', 'atstovė', 'atstovės'], ['atstovas spaudai', 'atstovė spaudai'], ['lyderis', 'lyderio', 'lyderė'], ['kancleris', 'kanclerio'], ['ambasadorius', 'ambasadorė'], ['generolas'], ['pulkininkas'], ['majoras'], ['kapitonas'], ['prokuroras', 'prokuroro', 'prokurorė'], ['teisėjas', 'teisėja'], ['advokatas', 'advokatė'], ['profesorius', 'profesorė', 'prof'], ['daktaras', 'dr'], ['docentas', 'doc'], ['gydytojas', 'gydytoja'], ['arkivyskupas'], ['vyskupas'], ['popiežius'], ['treneris', 'trenerio', 'trenerė'], ['patarėjas', 'patarėjo', 'patarėja'], ['ekonomistas', 'ekonomistė'], ['politologas', 'politologė'], ['istorikas'], ['analitikas']],
    // biome-ignore format: a list of words
    genderedTitles: { masculine: ['ponas', 'p'], feminine: ['ponia'] },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: ['jonas', 'antanas', 'vytautas', 'juozas', 'kazys', 'petras', 'algirdas', 'gintaras', 'andrius', 'tomas', 'mindaugas', 'darius', 'arvydas', 'saulius', 'gitanas', 'ingrida', 'gabrielius', 'laurynas', 'dainius', 'linas', 'rimantas', 'valdas', 'viktoras', 'remigijus', 'artūras', 'žygimantas', 'ramūnas', 'eugenijus', 'julius', 'arnoldas', 'marius', 'paulius', 'lukas', 'robertas', 'virginijus', 'ignas'],
      // biome-ignore format: a list of words
      feminine: ['ona', 'marija', 'irena', 'danutė', 'aldona', 'jūratė', 'dalia', 'ingrida', 'rasa', 'eglė', 'kristina', 'daiva', 'vilija', 'asta', 'rūta', 'inga', 'laima', 'viktorija', 'aušrinė', 'agnė', 'evelina', 'monika', 'simona', 'gintarė', 'jolanta', 'lina', 'dovilė', 'radvilė', 'orinta', 'aušra'],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: ['biologas', 'biologė', 'tyrėjas', 'tyrėja', 'mokslininkas', 'mokslininkė', 'ekspertas*', 'ekspertė*', 'specialistas*', 'specialistė*', 'mokslininkas*', 'mokslininkė*', 'gydytojas*', 'mokytojas*', 'mokytoj*', 'liudininkas*', 'gyventojas*', 'vairuotojas*', 'policininkas*', 'pareigūnas*', 'tyrėjas*', 'žurnalistas*', 'rašytojas*', 'režisierius*', 'aktorius*', 'aktorė*', 'dainininkas*', 'dainininkė*', 'politikas*', 'politikė*', 'aktyvistas*', 'savininkas*', 'verslininkas*', 'ūkininkas*', 'darbuotojas*', 'narys*', 'narė', 'šaltinis*', 'vyras*', 'moteris*', 'mama', 'tėvas*', 'sūnus*', 'dukra', 'brolis*', 'sesuo', 'žmona', 'kaimynas*', 'žaidėjas*', 'krepšininkas*', 'pašnekovas*', 'pašnekovė*', 'sinoptikas*', 'ponas*', 'ponia', 'prezidentas*', 'prezident*', 'prezidentė*', 'prezidentės*', 'premjeras*', 'premjer*', 'premjerė*', 'premjerės*', 'ministras*', 'ministr*', 'ministrė*', 'ministrės*', 'viceministras*', 'viceministrė*', 'pirmininkas*', 'pirminink*', 'pirmininkė*', 'pirmininkės*', 'vicepirmininkas*', 'parlamentaras*', 'parlamentarė*', 'europarlamentaras*', 'europarlamentarė*', 'meras*', 'vicemeras*', 'direktorius*', 'direktoriaus*', 'direktorė*', 'direktorės*', 'vadovas*', 'vadov*', 'vadovė*', 'vadovės*', 'atstovas*', 'atstov*', 'atstovė*', 'atstovės*', 'lyderis*', 'lyderi*', 'lyderė*', 'kancleris*', 'kancleri*', 'ambasadorius*', 'ambasadorė*', 'generolas*', 'pulkininkas*', 'majoras*', 'kapitonas*', 'prokuroras*', 'prokuror*', 'prokurorė*', 'teisėjas*', 'teisėj*', 'advokatas*', 'advokatė*', 'profesorius*', 'profesorė*', 'daktaras*', 'docentas*', 'gydytoj*', 'arkivyskupas*', 'vyskupas*', 'popiežius*', 'treneris*', 'treneri*', 'trenerė*', 'patarėjas*', 'patarėj*', 'ekonomistas*', 'ekonomistė*', 'politologas*', 'politologė*', 'istorikas*', 'analitikas*'],
      // biome-ignore format: a list of words
      group: ['ekspertai', 'specialistai', 'mokslininkai', 'gydytojai', 'mokytojai', 'gyventojai', 'liudininkai', 'pareigūnai', 'tyrėjai', 'politikai', 'parlamentarai', 'atstovai', 'tėvai', 'verslininkai', 'ūkininkai', 'profsąjungos', 'opozicija', 'ekonomistai', 'analitikai', 'žurnalistai', 'kaimynai', 'šaltiniai', 'sinoptikai', 'advokatai', 'teisininkai'],
      // biome-ignore format: a list of words
      organization: ['policija', 'policijos', 'policijos departamentas', 'prokuratūra', 'prokuratūros', 'vyriausybė*', 'ministerija', 'ministerijos', 'seimas*', 'teismas*', 'savivaldybė*', 'partija', 'partijos', 'komisija', 'komisijos', 'europos komisija', 'komitetas*', 'taryba', 'tarybos', 'įmonė*', 'bendrovė*', 'bankas*', 'lietuvos bankas', 'bns', 'elta', 'agentūra', 'agentūros', 'lrt', 'delfi', 'portalas*', 'televizija', 'radijas*', 'universitetas*', 'institutas*', 'mokykl*', 'ligoninė*', 'fondas*', 'asociacija', 'asociacijos', 'sąjunga', 'sąjungos', 'europos sąjunga', 'es', 'federacija', 'federacijos', 'centras*', 'organizacija', 'organizacijos', 'nato', 'jt', 'ambasada', 'ambasados', 'prezidentūra', 'prezidentūros', 'kremlius*', 'baltieji rūmai', 'pentagonas*', 'vsd', 'stt', 'klubas*', 'kariuomenė*', 'bažnyči*', 'tarnyba', 'tarnybos', 'departamentas*', 'inspekcija', 'inspekcijos'],
      // biome-ignore format: a list of words
      work: ['filmas', 'filme', 'filmą', 'knyga', 'knygoje', 'knygą', 'romanas', 'serialas', 'spektaklis', 'daina', 'dainą', 'albumas', 'laida', 'laidoje', 'žurnalas', 'straipsnis', 'projektas', 'konkursas', 'paroda', 'pavadinimu'],
    },
    // biome-ignore format: a list of words
    roleWords: ['buvęs', 'buvusi', 'dabartinis', 'naujas', 'nauja', 'vyriausiasis', 'vyriausioji', 'generalinis', 'vykdomasis', 'užsienio', 'reikalų', 'vidaus', 'krašto', 'apsaugos', 'finansų', 'sveikatos', 'švietimo', 'teisingumo', 'ekonomikos', 'energetikos', 'žemės', 'ūkio', 'kultūros', 'lietuvos', 'vilniaus', 'kauno'],
    // biome-ignore format: a list of words
    places: ['lietuva', 'lietuvos', 'lietuvoje', 'vilnius', 'vilniaus', 'vilniuje', 'kaunas', 'kauno', 'klaipėda', 'klaipėdos', 'rusija', 'rusijos', 'ukraina', 'ukrainos', 'jav', 'vokietija', 'vokietijos', 'lenkija', 'lenkijos', 'latvija', 'latvijos', 'kinija', 'kinijos', 'baltarusija', 'baltarusijos', 'europa', 'europos', 'izraelis', 'izraelio'],
    particles: ['von', 'van', 'de'],
    nameLinks: ['ir'],
    // biome-ignore format: a list of words
    notNames: ['tačiau', 'taip', 'taip pat', 'be', 'be to', 'anot', 'pasak', 'kaip', 'kai', 'jei', 'nes', 'kad', 'ir', 'o', 'bet', 'tai', 'šis', 'ši', 'šie', 'tas', 'ta', 'čia', 'ten', 'dabar', 'šiandien', 'vakar', 'rytoj', 'tada', 'po', 'prieš', 'per', 'už', 'nuo', 'iki', 'dėl', 'iš', 'į', 'su', 'prie', 'jis', 'ji', 'jie', 'mes', 'aš', 'kas', 'ką', 'kodėl', 'kur', 'ne', 'yra', 'buvo', 'bus', 'visi', 'daug', 'lietuviai', 'vis', 'dėlto', 'primename', 'anksčiau', 'vėliau', 'todėl', 'pavyzdžiui', 'nuotrauka'],
    labels: [
      'taip pat skaitykite',
      'nuotr',
      'nuotrauka',
      'vaizdo',
      'šaltinis',
      'autorius',
      'redaktorius',
      'skaitykite',
    ],
  },
  // biome-ignore format: lists of words
  dates: {
    inflects: true,
    without: ['pr', 'an', 'tr', 'kt', 'pn', 'št', 'sk', 'po'],
    introducers: ['nuo', 'iki', 'metais', 'metų', 'metus', 'm.', 'po', 'prieš', 'dar', 'ir', 'tarp'],
    counted: ['žmonių', 'eurų', 'metrų', 'kilometrų', 'karių', 'gyventojų'],
    months: [['saus*'], ['vasar*'], ['kov*'], ['baland*'], ['geguž*'], ['biržel*'], ['liep*'], ['rugpjū*'], ['rugsė*'], ['spal*'], ['lapkri*'], ['gruod*']],
    weekdays: [['pirmadien*'], ['antradien*'], ['trečiadien*'], ['ketvirtadien*'], ['penktadien*'], ['šeštadien*'], ['sekmadien*']],
    ambiguous: ['vasara', 'vasarą', 'vasaros', 'liepa', 'kova', 'kovos', 'kovų', 'kovoje', 'kovą', 'kovo'],
    days: { '-1': ['vakarykšt*'], '0': ['šiandien*'], '1': ['rytoj*', 'rytdien*'] },
    dayParts: { '-1 EV': ['vakar vakare'], '0 EV': ['šįvakar', 'šiandien vakare'], '0 MO': ['šįryt', 'šiandien ryte'], '0 NI': ['šiąnakt', 'šią naktį'] },
    contextDays: { '-1': ['dieną anksčiau', 'išvakarėse'], '1': ['kitą dieną', 'dieną vėliau'] },
    periods: { '-1 Y': ['pernai', 'pernykšt*'], '0 Y': ['šiemet', 'šiemetin*'], '1 Y': ['kitąmet'] },
    units: { D: ['par*', 'dienom*', 'd.'], W: ['savai*'], M: ['mėnes*', 'mėn.', 'mėnuo'], Q: ['ketvirči*', 'ketvirt*'], H: ['pusmeči*', 'pusmetį'], Y: ['metais', 'metuose', 'm.'], DE: ['dešimtmeč*', 'dešimtmet*'], CE: ['amži*'] },
    pluralUnits: ['savaites', 'savaičių', 'mėnesius', 'mėnesių', 'dienas', 'dienų', 'dešimtmečius'],
    parts: { MO: ['ryte', 'rytą', 'rytas', 'ryto'], AF: ['popiet'], EV: ['vakare', 'vakarą'], NI: ['naktį', 'nakties'] },
    nightBefore: ['naktį į'],
    seasons: { SP: ['pavasar*'], SU: ['vasarą', 'vasara', 'vasaros'], FA: ['rudenį', 'rudens', 'ruduo'], WI: ['žiem*'] },
    weekend: ['savaitgal*'],
    numbers: { vienas: 1, vieną: 1, du: 2, dvi: 2, dvejus: 2, tris: 3, trejus: 3, trys: 3, keturis: 4, keturios: 4, ketverius: 4, penkis: 5, penkios: 5, penkerius: 5, šešis: 6, septynis: 7, aštuonis: 8, devynis: 9, dešimt: 10, dvidešimt: 20 },
    ordinals: { pirmąjį: 1, pirmasis: 1, pirmą: 1, antrąjį: 2, antrasis: 2, antrą: 2, trečiąjį: 3, trečią: 3, ketvirtąjį: 4 },
    ordinalAffixes: { after: ['- asis', '- ąjį', '- ojo', '- ą', '- oji'] },
    halves: ['pusę', 'pusė'],
    shifts: { '-1': ['praėj*', 'praeit*', 'pernai', 'pastar*', 'paskutin*'], '0': ['šis', 'šio', 'šį', 'šią', 'šios', 'šiais', 'šių', 'šiuos', 'einam*'], '1': ['kitas', 'kito', 'kitą', 'kitais', 'kitų', 'ateinan*', 'artimiaus*'] },
    distancesBefore: { '-1': ['prieš'], '1': ['po', 'už'] },
    contextDistances: { '-1': ['anksčiau'], '1': ['vėliau'] },
    edges: ['pradžioje', 'pradžios', 'pradžia', 'pabaigoje', 'pabaigos', 'pabaiga', 'viduryje', 'vidury', 'pabaigą', 'pradžią'],
    every: ['kiekvieną', 'kas', 'kiekvienas', 'kiekvieno'],
    sets: { P1D: ['kasdien', 'kasdien*', 'per dieną'], P1W: ['kas savaitę', 'per savaitę'], P1M: ['kas mėnesį', 'per mėnesį'], P1Y: ['kasmet', 'kasmetin*', 'per metus'] },
    rangeWords: ['iki'],
    listWords: ['ir'],
    tense: { past: ['buvo', 'sakė', 'teigė', 'pranešė'], future: ['bus', 'turėtų', 'planuojama', 'vyks', 'ketina', 'prasidės'], ahead: ['ne vėliau kaip'] },
    patterns: ['{year} {unit} {month} [ mėn {.} ] [ {day} [ d {.} | {unit} ] ]', '{month} [ mėn {.} ] {day} [ d {.} | {unit} ]'],
  },
  reuse: noReuse,
  summary: {
    // biome-ignore format: a list of words
    stopWords: ['ir', 'kad', 'yra', 'į', 'su', 'iš', 'tai', 'bet', 'kaip', 'buvo', 'apie', 'už', 'jis', 'nuo', 'dėl', 'po', 'tik', 'taip', 'o', 'ne', 'dar', 'gali', 'prie', 'iki', 'ar', 'pagal', 'bus', 'kuris', 'ji', 'per', 'jie', 'sakė', 'metų', 'kai', 'jau', 'kurie', 'jo', 'savo', 'teigė', 'anot', 'būti', 'mūsų', 'nes', 'labai', 'jog', 'pat', 'ant', 'nėra', 'jų', 'buvę', 'bei', 'kur', 'mes', 'aš', 'jei', 'viską', 'daugiau', 'tačiau'],
  },
} satisfies Language;
