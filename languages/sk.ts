/** Slovak. */
import { noAttribution, noReuse } from './empty.ts';
import type { Language } from './language.ts';

export const sk = {
  lang: 'sk',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: ['ing', 'mgr', 'judr', 'mudr', 'phdr', 'rndr', 'bc', 'prof', 'doc', 'dr', 'csc', 'tzv', 'napr', 'atď', 'apod', 't.j', 'č', 'mil', 'mld', 'tis', 'sv', 'hod', 'str', 'gen', 'plk', 'kpt', 'npor', 'por', 'ul', 'r', 'min', 'sk'],
  },
  attribution: {
    ...noAttribution,
    dialogueDash: true,
    freeFront: true,
    verbAgreement: { masculine: ['l', 'jeho'], feminine: ['la', 'jej'], many: ['li', 'ich', 'lo', 'ujú', 'ajú', 'ia'] },
    placeBehindOffice: true,
    nounPhrase: 'head-middle',
    // biome-ignore format: a list of words
    nameEndings: ['ovi', 'om', 'ou', 'ým', 'ého', 'ému', 'ej', 'ú', 'á', 'é', 'ý', 'í', 'ho', 'mu', 'm', 'a', 'e', 'o', 'u', 'y', 'i', 'k', 'ek', 'ok', 'ka', 'ku', 'ky', 'ke', 'kom', 'kou', 'kovi', 'c', 'ec', 'ca', 'com', 'covi'],
    cues: [
      {
        speaker: 'either',
        reports: 'object',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['označil', 'označila', 'označili', 'označuje', 'nazval', 'nazvala', 'nazvali', 'nazýva', 'skritizoval', 'skritizovala', 'odsúdil', 'odsúdila'],
      },
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        mayDropSubject: true,
        // biome-ignore format: a list of words
        words: ['povedal', 'povedala', 'povedali', 'hovorí', 'hovoria', 'hovoril', 'hovorila', 'uviedol', 'uviedla', 'uviedli', 'uviedlo', 'uvádza', 'uvádzajú', 'dodal', 'dodala', 'dodali', 'dodáva', 'vyhlásil', 'vyhlásila', 'vyhlásili', 'vyhlasuje', 'oznámil', 'oznámila', 'oznámili', 'oznámilo', 'informoval', 'informovala', 'informovali', 'informovalo', 'informuje', 'vysvetlil', 'vysvetlila', 'vysvetľuje', 'upozornil', 'upozornila', 'upozornili', 'upozorňuje', 'upozorňujú', 'zdôraznil', 'zdôraznila', 'zdôrazňuje', 'podotkol', 'podotkla', 'poznamenal', 'poznamenala', 'napísal', 'napísala', 'píše', 'tvrdí', 'tvrdia', 'tvrdil', 'tvrdila', 'priznal', 'priznala', 'priznáva', 'potvrdil', 'potvrdila', 'potvrdili', 'potvrdzuje', 'poprel', 'popiera', 'popiera to', 'pripomenul', 'pripomenula', 'pripomína', 'konštatoval', 'konštatovala', 'konštatuje', 'doplnil', 'doplnila', 'dopĺňa', 'reagoval', 'reagovala', 'reaguje', 'odpovedal', 'odpovedala', 'spýtal sa', 'spýtala sa', 'pýta sa', 'varoval', 'varovala', 'varuje', 'varujú', 'sľúbil', 'sľúbila', 'sľubuje', 'uistil', 'uistila', 'ubezpečil', 'ubezpečila', 'spresnil', 'spresnila', 'skonštatoval', 'skonštatovala', 'zhodnotil', 'zhodnotila', 'hodnotí', 'ozrejmil', 'ozrejmila', 'priblížil', 'priblížila', 'zhrnul', 'odkázal', 'odkázala', 'vyjadril', 'vyjadrila', 'vyjadrili', 'nechal sa počuť', 'nechala sa počuť', 'dal sa počuť', 'argumentuje', 'argumentoval', 'opísal', 'opísala', 'opisuje', 'spomína', 'spomínal', 'kritizuje', 'kritizoval', 'avizoval', 'avizovala', 'objasnil', 'avizuje', 'komentuje', 'okomentoval', 'pochválil', 'dodávajú', 'ohlásil', 'zopakoval', 'zopakovala'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['myslí si', 'myslia si', 'verí', 'veria', 'domnieva sa', 'domnievajú sa', 'dúfa', 'obáva sa', 'predpokladá', 'očakáva', 'je presvedčený', 'je presvedčená', 'považuje'],
      },
      {
        speaker: 'either',
        reports: 'request',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['vyzval', 'vyzvala', 'vyzvali', 'vyzýva', 'vyzývajú', 'požiadal', 'požiadala', 'žiada', 'žiadajú', 'požaduje', 'navrhol', 'navrhla', 'navrhuje', 'odporučil', 'odporúča', 'apeloval', 'apeluje', 'prosí', 'poprosil'],
      },
    ],
    // biome-ignore format: a list of words
    accordingTo: { before: ['podľa', 'podľa slov', 'podľa názoru', 'podľa vyjadrenia', 'slovami', 'ako uviedol', 'ako uviedla', 'ako povedal', 'ako povedala', 'ako informoval', 'ako informovala', 'ako dodal', 'ako dodala', 'ako tvrdí', 'ako hovorí', 'ako píše', 'ako upozornil', 'ako vysvetlil', 'ako vysvetlila', 'z pohľadu'], after: [], enclitic: ['podľa jeho slov', 'podľa jej slov', 'podľa ich slov', 'podľa jeho názoru', 'podľa jej názoru'] },
    complementizers: ['že', 'či', 'aby'],
    clauseComma: true,
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: ['by', 'som', 'sme', 'je', 'sú', 'bol', 'bola', 'bude', 'sa', 'si', 'tiež', 'však', 'ale', 'už', 'ešte', 'potom', 'aj', 'zároveň', 'nedávno', 'ani', 'to', 'k tomu', 'nakoniec', 'znovu', 'znova', 'ďalej', 'neskôr', 'nám', 'mi', 'mu', 'jej', 'im', 'dnes', 'včera', 'novinárom', 'médiám', 'denníku', 'v tlačovej správe', 'na tlačovej konferencii', 'na sociálnej sieti', 'na facebooku', 'následne', 'opakovane', 'pre médiá'],
    pronouns: [
      { words: ['on', 'mu', 'jeho', 'neho', 'nemu'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['ona', 'jej', 'nej'], person: 'third', gender: 'feminine', number: 'one' },
      { words: ['oni', 'ony', 'nich'], person: 'third', gender: 'any', number: 'many' },
      { words: ['ja'], person: 'first', gender: 'any', number: 'one' },
      { words: ['my'], person: 'first', gender: 'any', number: 'many' },
    ],
    // biome-ignore format: a list of words
    determiners: { definite: ['ten', 'tá', 'tento', 'táto', 'toto', 'tí', 'títo', 'náš', 'naša'], other: ['jeden', 'jedna', 'niektorý', 'niektorí', 'každý', 'niekoľko', 'mnoho', 'mnohí', 'dvaja', 'traja', 'všetci', 'ďalší', 'istý', 'viacerí'] },
    // biome-ignore format: a list of words
    prepositions: ['v', 'vo', 'na', 's', 'so', 'z', 'zo', 'k', 'ku', 'o', 'od', 'do', 'po', 'pre', 'pri', 'pod', 'nad', 'pred', 'za', 'medzi', 'bez', 'u', 'počas', 'voči', 'proti', 'okolo', 'podľa', 'cez', 'kvôli', 'vďaka', 'napriek'],
    // biome-ignore format: a list of words
    conjunctions: { coordinating: ['a', 'aj', 'i', 'alebo', 'ale', 'no', 'avšak'], subordinating: ['keď', 'ak', 'lebo', 'pretože', 'keďže', 'hoci', 'kým', 'ako', 'aj keď', 'až'] },
    relatives: ['ktorý', 'ktorá', 'ktoré', 'ktorí', 'ktorého', 'ktorej', 'ktorých', 'ktorým', 'ktorú'],
    addressee: ['pre'],
    // biome-ignore format: a list of words
    times: ['pondelok', 'utorok', 'stredu', 'štvrtok', 'piatok', 'sobotu', 'nedeľu', 'v pondelok', 'v utorok', 'v stredu', 'vo štvrtok', 'v piatok', 'v sobotu', 'v nedeľu', 'dnes', 'včera', 'zajtra', 'ráno', 'večer', 'januára', 'februára', 'marca', 'apríla', 'mája', 'júna', 'júla', 'augusta', 'septembra', 'októbra', 'novembra', 'decembra'],
    // biome-ignore format: a list of words
    titles: [['primátorky'], ['viceprimátor', 'viceprimátora', 'viceprimátorka'], ['pán'], ['pani'], ['prezident', 'prezidenta', 'prezidentka', 'prezidentky'], ['premiér', 'premiéra', 'premiérka'], ['predseda vlády', 'predsedu vlády'], ['podpredseda vlády'], ['minister', 'ministra', 'ministrom', 'ministerka', 'ministerky'], ['predseda', 'predsedu', 'predsedníčka', 'predsedníčky'], ['podpredseda', 'podpredsedníčka'], ['poslanec', 'poslanca', 'poslankyňa', 'poslankyne'], ['europoslanec', 'europoslankyňa'], ['primátor', 'primátora', 'primátorka'], ['starosta', 'starostu', 'starostka'], ['župan', 'župana'], ['riaditeľ', 'riaditeľa', 'riaditeľka', 'riaditeľky'], ['generálny riaditeľ'], ['hovorca', 'hovorcu', 'hovorkyňa', 'hovorkyne'], ['šéf', 'šéfa', 'šéfka'], ['líder', 'lídra', 'líderka'], ['kancelár', 'kancelára', 'kancelárka'], ['veľvyslanec', 'veľvyslankyňa'], ['generál', 'gen'], ['plukovník', 'plk'], ['major'], ['kapitán', 'kpt'], ['prokurátor', 'prokurátora'], ['sudca', 'sudcu', 'sudkyňa'], ['advokát', 'advokátka'], ['profesor', 'prof'], ['docent', 'doc'], ['doktor', 'dr', 'mudr', 'judr', 'phdr'], ['inžinier', 'ing'], ['magister', 'mgr'], ['biskup'], ['arcibiskup'], ['pápež', 'pápeža'], ['tréner', 'trénera', 'trénerka'], ['štátny tajomník', 'štátna tajomníčka'], ['ekonóm', 'ekonómka'], ['analytik', 'analytička'], ['kráľ'], ['kráľovná']],
    // biome-ignore format: a list of words
    genderedTitles: { masculine: ['pán', 'kráľ', 'biskup', 'hovorca', 'minister', 'poslanec', 'predseda', 'riaditeľ'], feminine: ['pani', 'kráľovná', 'hovorkyňa', 'ministerka', 'poslankyňa', 'predsedníčka', 'riaditeľka', 'prezidentka', 'starostka', 'primátorka'] },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: ['ján', 'jozef', 'peter', 'milan', 'michal', 'martin', 'miroslav', 'štefan', 'juraj', 'ladislav', 'marek', 'vladimír', 'igor', 'ľubomír', 'róbert', 'robert', 'tomáš', 'pavol', 'andrej', 'lukáš', 'eduard', 'boris', 'rastislav', 'branislav', 'richard', 'matúš', 'daniel', 'erik', 'dušan', 'jaroslav'],
      // biome-ignore format: a list of words
      feminine: ['mária', 'anna', 'zuzana', 'katarína', 'eva', 'jana', 'monika', 'lucia', 'martina', 'petra', 'veronika', 'andrea', 'ivana', 'lenka', 'natália', 'michaela', 'barbora', 'iveta', 'zlatica', 'alena', 'helena', 'oľga', 'darina', 'simona'],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: ['biologička', 'biológ', 'výskumník', 'vedec', 'vedkyňa', 'hovorc*', 'hovorkyň*', 'expert*', 'expertk*', 'odborník*', 'odborníčk*', 'analytik*', 'analytičk*', 'ekonóm*', 'politológ*', 'sociológ*', 'historik*', 'lekár*', 'lekárk*', 'právnik*', 'psychológ*', 'vedec*', 'vedkyň*', 'svedok*', 'obyvateľ*', 'obyvateľk*', 'vodič*', 'učiteľ*', 'učiteľk*', 'študent*', 'študentk*', 'podnikateľ*', 'policajt*', 'hasič*', 'záchranár*', 'novinár*', 'novinárk*', 'autor*', 'autork*', 'spisovateľ*', 'režisér*', 'herec*', 'herečk*', 'spevák*', 'speváčk*', 'politik*', 'aktivist*', 'aktivistk*', 'zástupc*', 'zástupkyň*', 'vedúc*', 'poradc*', 'člen', 'členk*', 'majiteľ*', 'majiteľk*', 'matka', 'otec', 'syn', 'dcéra', 'brat', 'sestr*', 'manžel*', 'manželk*', 'muž', 'žena', 'sused*', 'zdroj*', 'hráč', 'futbalist*', 'brankár*', 'prezident*', 'prezidentk*', 'premiér*', 'premiérk*', 'minister*', 'ministr*', 'ministrom*', 'ministerk*', 'predsed*', 'predsedníčk*', 'podpredsed*', 'podpredsedníčk*', 'poslanec*', 'poslanc*', 'poslankyň*', 'poslankyn*', 'europoslanec*', 'europoslankyň*', 'primátor*', 'primátork*', 'starost*', 'starostk*', 'župan*', 'riaditeľ*', 'riaditeľk*', 'hovorkyn*', 'šéfka', 'líder*', 'lídra', 'líderk*', 'kancelár*', 'kancelárk*', 'veľvyslanec*', 'veľvyslankyň*', 'generál*', 'plukovník*', 'major*', 'kapitán*', 'prokurátor*', 'sudca', 'sudcu', 'sudkyň*', 'advokát*', 'advokátk*', 'profesor*', 'docent*', 'doktor*', 'inžinier*', 'magister*', 'biskup*', 'arcibiskup*', 'pápež*', 'tréner*', 'trénerk*', 'ekonómk*', 'kráľovn*'],
      // biome-ignore format: a list of words
      group: ['experti', 'odborníci', 'analytici', 'ekonómovia', 'vedci', 'lekári', 'obyvatelia', 'svedkovia', 'policajti', 'hasiči', 'vyšetrovatelia', 'úradníci', 'politici', 'poslanci', 'zástupcovia', 'rodičia', 'učitelia', 'odborári', 'podnikatelia', 'aktivisti', 'právnici', 'novinári', 'úrady', 'opozícia', 'susedia', 'zdroje', 'organizátori', 'meteorológovia', 'médiá'],
      // biome-ignore format: a list of words
      organization: ['políci*', 'prokuratúr*', 'vláda', 'ministerstv*', 'rezort*', 'parlament*', 'národná rada', 'súd', 'úrad', 'mesto', 'obec', 'stran*', 'hnuti*', 'klub', 'koalíci*', 'komisi*', 'výbor*', 'rada', 'spoločnosť*', 'firma', 'banka', 'národná banka', 'tasr', 'sita', 'agentúr*', 'denník*', 'portál*', 'televízi*', 'rozhlas*', 'univerzit*', 'inštitút*', 'škola', 'nemocnic*', 'nadáci*', 'združeni*', 'zväz', 'federáci*', 'centrum*', 'organizáci*', 'smer', 'smer-sd', 'hlas', 'hlas-sd', 'progresívne slovensko', 'ps', 'sas', 'kdh', 'sns', 'európska únia', 'eú', 'nato', 'osn', 'veľvyslanectv*', 'kancelári*', 'cirkev*', 'kremeľ*', 'biely dom'],
      // biome-ignore format: a list of words
      work: ['film', 'filme', 'kniha', 'knihe', 'knihu', 'román', 'seriál', 'predstavenie', 'pieseň', 'skladba', 'album', 'relácia', 'relácii', 'program', 'denník', 'časopis', 'portál', 'článok', 'kampaň', 'heslom', 'názvom', 'projekt', 'súťaž', 'výstava'],
    },
    // biome-ignore format: a list of words
    roleWords: ['bývalý', 'bývalá', 'súčasný', 'súčasná', 'nový', 'nová', 'hlavný', 'hlavná', 'generálny', 'generálna', 'výkonný', 'tlačový', 'štátny', 'zahraničných', 'vecí', 'vnútra', 'obrany', 'financií', 'zdravotníctva', 'školstva', 'spravodlivosti', 'hospodárstva', 'dopravy', 'práce', 'životného prostredia', 'kultúry', 'slovenský', 'slovenská', 'slovenskej'],
    // biome-ignore format: a list of words
    places: ['slovenska', 'slovensko', 'slovensku', 'bratislavy', 'bratislava', 'košíc', 'košice', 'čr', 'česka', 'ukrajiny', 'ruska', 'nemecka', 'francúzska', 'usa', 'číny', 'maďarska', 'poľska', 'rakúska', 'eú', 'európy'],
    particles: ['von', 'van', 'de', 'da', 'di', 'al', 'bin'],
    nameLinks: ['a'],
    // biome-ignore format: a list of words
    notNames: ['však', 'tiež', 'okrem', 'navyše', 'zároveň', 'preto', 'podľa', 'ako', 'keď', 'ak', 'čo', 'kto', 'či', 'nie', 'áno', 'to', 'tento', 'táto', 'tieto', 'v', 'vo', 'na', 's', 'po', 'do', 'od', 'o', 'za', 'pred', 'počas', 'dnes', 'včera', 'potom', 'vtedy', 'teraz', 'jeho', 'jej', 'ich', 'náš', 'naši', 'my', 'ja', 'on', 'ona', 'oni', 'všetci', 'mnohí', 'slováci', 'ide', 'máme', 'je', 'sú', 'bol', 'bola', 'bolo', 'bude', 'treba', 'možno', 'žiaľ', 'veľmi', 'pripomíname'],
    labels: ['prečítajte si aj', 'foto', 'zdroj', 'autor', 'video', 'snímka', 'redakcia', 'čítajte aj'],
  },
  // biome-ignore format: lists of words
  dates: {
    without: ['so', 'ne', 'po', 'st', 'pi', 'ut', 'št', 'o', 'mar', 'sep', 'jan'],
    introducers: ['v', 'vo', 'od', 'do', 'roku', 'rok', 'po', 'pred', 'z', 'na', 'rokoch', 'rokov', 'medzi', 'a'],
    counted: ['ľudí', 'metrov', 'eur', 'osôb', 'vojakov', 'kilometrov', 'obyvateľov'],
    ambiguous: ['sekunda', 'máj'],
    months: [['januári', 'januárom', 'januárov*'], ['februári', 'februárom', 'februárov*'], ['marci', 'marcom', 'marcov*'], ['apríli', 'aprílom', 'aprílov*'], ['máji', 'májom', 'májov*'], ['júni', 'júnom', 'júnov*'], ['júli', 'júlom', 'júlov*'], ['auguste', 'augustom', 'augustov*'], ['septembri', 'septembrom', 'septembrov*'], ['októbri', 'októbrom', 'októbrov*'], ['novembri', 'novembrom', 'novembrov*'], ['decembri', 'decembrom', 'decembrov*']],
    weekdays: [['pondel*'], ['utor*'], ['stredu', 'stredy', 'strede', 'stredou', 'stredajš*'], ['štvrtk*', 'štvrtkov*'], ['piatk*', 'piatok'], ['sobotu', 'soboty', 'sobote', 'sobotou', 'sobotn*'], ['nedeľ*']],
    days: { '0': ['dneska', 'dnešn*'], '-1': ['včerajš*'], '1': ['zajtraj*'], '-2': ['predvčer*'] },
    dayParts: { '-1 EV': ['včera večer'], '0 EV': ['dnes večer'], '0 MO': ['dnes ráno'] },
    contextDays: { '-1': ['deň predtým', 'o deň skôr'], '1': ['na druhý deň', 'nasledujúci deň', 'o deň neskôr'] },
    periods: { '-1 Y': ['vlani', 'vlaňajš*'], '0 Y': ['tohto roku'] },
    units: { TS: ['sekund*'], D: ['dňoch', 'dni'], W: ['týždň*', 'týždňoch'], M: ['mesiac*'], Q: ['štvrťrok*'], H: ['polrok*'], Y: ['roku', 'rokoch'], DE: ['desaťroč*', 'dekád*'], CE: ['storoč*'] },
    pluralUnits: ['rokov', 'rokoch', 'rokmi', 'roky', 'mesiacov', 'mesiacoch', 'mesiace', 'týždňov', 'týždňoch', 'týždne', 'dní', 'dňoch', 'dňami', 'dni', 'hodín'],
    parts: { MO: ['ráno', 'dopoludn*'], MI: ['poludnie'], AF: ['popoludn*'], EV: ['večer*'], NI: ['noc', 'noci', 'v noci'] },
    seasons: { SP: ['jar', 'jari'], SU: ['leto', 'lete', 'leta'], FA: ['jeseň', 'jeseni'], WI: ['zima', 'zime', 'zimy'] },
    weekend: ['víkend*'],
    numbers: { jeden: 1, jedného: 1, dva: 2, dve: 2, dvoch: 2, dvoma: 2, tri: 3, troch: 3, tromi: 3, štyri: 4, štyroch: 4, päť: 5, piatich: 5, šesť: 6, sedem: 7, osem: 8, deväť: 9, desať: 10, dvanásť: 12, dvadsať: 20, tridsať: 30, sto: 100 },
    ordinals: { prvý: 1, prvom: 1, prvého: 1, druhý: 2, druhom: 2, tretí: 3, treťom: 3, štvrtý: 4, štvrtom: 4 },
    ordinalAffixes: { after: ['.'] },
    halves: ['pol'],
    shifts: { '-1': ['minul*', 'posledn*', 'uplynul*'], '0': ['tento', 'tejto', 'túto', 'toto', 'tomto', 'tohto', 'súčasn*'], '1': ['budúc*', 'nadchádzajúc*', 'najbližš*'] },
    contextShifts: { '-1': ['predchádzajúc*'], '1': ['nasledujúc*'] },
    distancesBefore: { '-1': ['pred'], '1': ['o'] },
    contextDistances: { '-1': ['predtým', 'skôr'], '1': ['neskôr'] },
    edges: ['začiatkom', 'začiatku', 'začiatok', 'koncom', 'konca', 'koniec', 'konci', 'polovici'],
    every: ['každý', 'každú', 'každé', 'každého'],
    sets: { P1D: ['denne', 'každodenn*'], P1W: ['týždenne'], P1M: ['mesačne'], P1Y: ['ročne', 'každoročn*'] },
    rangeWords: ['do', 'až'],
    listWords: ['a'],
    names: ['veľký piatok'],
    ages: { before: ['vo veku'] },
    patterns: ['o {hour} hodine', '( od | do ) {hour} hodiny'],
    phrases: { of: '( v | vo )' },
    tense: { past: ['bol', 'bola', 'bolo', 'boli', 'povedal', 'povedala', 'uviedol', 'uviedla'], future: ['bude', 'budú', 'má', 'majú', 'plánuje', 'začne', 'chce'], ahead: ['najneskôr'] },
  },
  reuse: noReuse,
  summary: {
    // biome-ignore format: a list of words
    stopWords: ['a', 'v', 'sa', 'na', 'je', 'že', 'to', 's', 'z', 'o', 'ako', 'do', 'pre', 'by', 'ale', 'aj', 'po', 'si', 'za', 'od', 'ktorý', 'ktoré', 'ktorá', 'už', 'bol', 'pri', 'bolo', 'bola', 'k', 'tak', 'podľa', 'len', 'sú', 'vo', 'nie', 'zo', 'však', 'ich', 'čo', 'keď', 'roku', 'alebo', 'jeho', 'uviedol', 'ešte', 'ktorí', 'tiež', 'ktorých', 'má', 'medzi', 'pred', 'viac', 'mal', 'boli'],
  },
} satisfies Language;
