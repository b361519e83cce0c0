/** Czech. */
import type { Language } from './language.ts';

export const cs = {
  lang: 'cs',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: ['ing', 'mgr', 'judr', 'mudr', 'phdr', 'bc', 'prof', 'doc', 'dr', 'tzv', 'např', 'atd', 'apod', 'tj', 'č', 'mil', 'mld', 'tis', 'st', 'sv', 'hod', 'str', 'gen', 'plk', 'por', 'kpt', 'mj'],
  },
  attribution: {
    dialogueDash: true,
    freeFront: true,
    verbAgreement: {
      masculine: ['l', 'jeho'],
      feminine: ['la', 'jejích', 'jejího'],
      many: ['li', 'ly', 'lo', 'jí', 'ují', 'jejich'],
    },
    nounPhrase: 'head-middle',
    // biome-ignore format: a list of words
    nameEndings: ['ovi', 'em', 'ém', 'ým', 'ého', 'ému', 'ího', 'ímu', 'ím', 'ou', 'á', 'é', 'ý', 'í', 'a', 'e', 'ě', 'o', 'u', 'y', 'i', 'k', 'ek', 'ka', 'ku', 'ke', 'ky', 'kem', 'kou', 'kovi', 'c', 'ec', 'ce', 'cem', 'covi'],
    adjectiveEndings: ['á', 'é', 'ý', 'í', 'ého', 'ému', 'ým', 'ém', 'ou', 'ých', 'ými', 'ího', 'ímu', 'ím'],
    cues: [
      {
        speaker: 'either',
        reports: 'object',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['označil', 'označila', 'označili', 'označuje', 'nazval', 'nazvala', 'nazvali', 'nazývá', 'popsal', 'popsala', 'zkritizoval', 'zkritizovala', 'odsoudil', 'odsoudila'],
      },
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        mayDropSubject: true,
        // biome-ignore format: a list of words
        words: ['řekl*', 'říkal*', 'uvedl*', 'uváděl*', 'dodal*', 'prohlásil*', 'prohlašoval*', 'sdělil*', 'vysvětlil*', 'vysvětloval*', 'upozornil*', 'upozorňoval*', 'zdůraznil*', 'zdůrazňoval*', 'podotkl*', 'napsal*', 'psal*', 'tvrdil*', 'přiznal*', 'potvrdil*', 'popřel*', 'popíral*', 'oznámil*', 'informoval*', 'připomněl*', 'připomínal*', 'poznamenal*', 'konstatoval*', 'doplnil*', 'reagoval*', 'zareagoval*', 'odpověděl*', 'odvětil*', 'zeptal*', 'ptal*', 'slíbil*', 'sliboval*', 'varoval*', 'kritizoval*', 'zkritizoval*', 'popsal*', 'popisoval*', 'shrnul*', 'vzkázal*', 'vyjádřil*', 'vyprávěl*', 'ujistil*', 'ujišťoval*', 'vyhlásil*', 'zopakoval*', 'pokračoval*', 'namítl*', 'namítal*', 'postěžoval*', 'stěžoval*', 'odhadl*', 'odhadoval*', 'komentoval*', 'okomentoval*', 'argumentoval*', 'avizoval*', 'prozradil*', 'křičel*', 'radil*', 'poradil*', 'pochvaloval*', 'pochválil*', 'hodnotil*', 'zhodnotil*', 'upřesnil*', 'přiblížil*', 'nastínil*', 'naznačil*', 'uznal*', 'připustil*', 'vyloučil*', 'obvinil*', 'ohradil*', 'souhlasil*', 'vzpomínal*', 'zavzpomínal*', 'svěřil*', 'zmínil*', 'citoval*', 'mínil*', 'soudil*', 'vylíčil*', 'líčil*', 'přirovnal*', 'předpověděl*', 'zažertoval*', 'vtipkoval*', 'posteskl*', 'povzdechl*', 'oponoval*', 'deklaroval*', 'ohlásil*', 'říká', 'říkají', 'uvádí', 'uvádějí', 'dodává', 'dodávají', 'prohlašuje', 'sděluje', 'vysvětluje', 'vysvětlují', 'upozorňuje', 'upozorňují', 'zdůrazňuje', 'zdůrazňují', 'podotýká', 'píše', 'píší', 'píšou', 'tvrdí', 'míní', 'soudí', 'přiznává', 'přiznávají', 'potvrzuje', 'potvrzují', 'popírá', 'oznamuje', 'informuje', 'informují', 'připomíná', 'připomínají', 'poznamenává', 'konstatuje', 'doplňuje', 'reaguje', 'odpovídá', 'ptá', 'slibuje', 'varuje', 'varují', 'kritizuje', 'kritizují', 'hodnotí', 'popisuje', 'shrnuje', 'vzkazuje', 'vypráví', 'ujišťuje', 'opakuje', 'pokračuje', 'namítá', 'stěžuje', 'odhaduje', 'odhadují', 'komentuje', 'argumentuje', 'avizuje', 'prozrazuje', 'radí', 'přidává', 'pochvaluje', 'upřesňuje', 'přibližuje', 'naznačuje', 'uznává', 'připouští', 'vylučuje', 'souhlasí', 'vzpomíná', 'zmiňuje', 'cituje', 'líčí', 'přirovnává', 'předpovídá', 'žertuje', 'oponuje', 'kroutí hlavou', 'směje se', 'nechal* slyšet', 'nechal* se slyšet', 'volal*'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['myslí', 'myslel*', 'věří', 'věřil*', 'domnívá', 'domnívají', 'domníval*', 'doufá', 'doufají', 'doufal*', 'obává', 'obávají', 'obával*', 'předpokládá', 'předpokládají', 'předpokládal*', 'očekává', 'očekávají', 'očekával*', 'je přesvědčen*', 'jsou přesvědčen*'],
      },
      {
        speaker: 'either',
        reports: 'request',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['vyzval*', 'vyzývá', 'vyzývají', 'vyzýval*', 'požádal*', 'žádá', 'žádají', 'žádal*', 'požaduje', 'požadují', 'požadoval*', 'navrhl*', 'navrhuje', 'navrhují', 'doporučil*', 'doporučuje', 'doporučují', 'apeloval*', 'apeluje', 'prosí', 'prosil*', 'poprosil*', 'nabádá'],
      },
    ],
    oralVerbs: ['řekl', 'řekla', 'řekli', 'sdělil', 'sdělila'],
    accordingTo: {
      opinion: ['pro'],
      unparted: true,
      // biome-ignore format: a list of words
      before: ['podle', 'dle', 'podle slov', 'podle názoru', 'podle vyjádření', 'podle informací', 'podle zjištění', 'dle slov', 'slovy', 'jak řekl*', 'jak uvedl*', 'jak dodal*', 'jak upozornil*', 'jak připomněl*', 'jak vysvětlil*', 'jak oznámil*', 'jak informoval*', 'jak napsal*', 'jak sdělil*', 'jak potvrdil*', 'jak říká', 'jak uvádí', 'jak dodává', 'jak píše', 'jak tvrdí', 'jak upozorňuje', 'jak vysvětluje'],
      after: [],
      enclitic: [
        'podle jeho slov',
        'podle jejích slov',
        'podle jejich slov',
        'podle jeho názoru',
        'podle jejího názoru',
      ],
    },
    // biome-ignore format: lists of words
    speechNouns: {
      nouns: ['slova', 'slov', 'slovům', 'slovech', 'prohlášení', 'tvrzení', 'výrok', 'výroky', 'názor', 'názoru', 'obvinění', 'varování', 'slib', 'sliby', 'domněnka', 'naděje', 'obava', 'obavy', 'vyjádření', 'závěr', 'teze'],
      possessives: ['jeho', 'její', 'jejich'],
      agents: [],
      genitive: true,
      correlates: ['tom', 'to', 'toho'],
    },
    complementizers: ['že', 'zda', 'zdali', 'jestli', 'aby'],
    infinitives: [],
    clauseComma: true,
    clauseMarkers: ['že'],
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: ['by', 'jsem', 'jsme', 'je', 'jsou', 'byl', 'byla', 'bude', 'se', 'si', 'také', 'však', 'ale', 'již', 'už', 'ještě', 'pak', 'ovšem', 'rovněž', 'zároveň', 'nedávno', 'ani', 'to', 'k tomu', 'nakonec', 'znovu', 'dále', 'později', 'nám', 'mi', 'mu', 'jí', 'jim', 'novinářům', 'deníku', 'médiím', 'redakci', 'včera', 'dnes', 'v tiskové zprávě', 'na tiskové konferenci', 'na twitteru', 'na síti x', 'na facebooku', 'v rozhovoru', 'následně', 'opakovaně', 'dříve', 'loni'],
    pronouns: [
      { words: ['on', 'mu', 'něj', 'něho', 'němu', 'něm', 'ním'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['ona', 'jí', 'ní'], person: 'third', gender: 'feminine', number: 'one' },
      { words: ['oni', 'ony', 'nich', 'nimi'], person: 'third', gender: 'any', number: 'many' },
      { words: ['my'], person: 'first', gender: 'any', number: 'many' },
      { words: ['já'], person: 'first', gender: 'any', number: 'one' },
    ],
    noArticles: true,
    determiners: {
      definite: ['ten', 'ta', 'tento', 'tato', 'toto', 'jeho', 'její', 'jejich', 'svůj', 'náš', 'naše'],
      // biome-ignore format: a list of words
      other: ['jeden', 'jedna', 'některý', 'někteří', 'každý', 'několik', 'mnoho', 'dva', 'tři', 'všichni', 'další', 'jistý'],
    },
    closingDeterminers: [],
    locatives: ['v', 've'],
    // biome-ignore format: a list of words
    prepositions: ['v', 've', 'na', 'z', 'ze', 'do', 'od', 'k', 'ke', 's', 'o', 'po', 'pro', 'při', 'před', 'za', 'pod', 'nad', 'mezi', 'bez', 'u', 'kvůli', 'proti', 'během', 'jako', 'kromě', 'díky', 'vedle', 'kolem'],
    conjunctions: {
      coordinating: ['a', 'i', 'ale', 'nebo', 'však', 'ani'],
      // biome-ignore format: a list of words
      subordinating: ['když', 'protože', 'pokud', 'zatímco', 'ačkoli', 'přestože', 'jakmile', 'až', 'než', 'kdyby'],
    },
    relatives: ['který', 'která', 'které', 'kteří', 'jenž', 'jež', 'kterou', 'kterého', 'kde', 'jehož'],
    addressee: [],
    // biome-ignore format: a list of words
    times: ['pondělí', 'úterý', 'středu', 'čtvrtek', 'pátek', 'sobotu', 'neděli', 'dnes', 'včera', 'zítra', 'letos', 'loni', 'ráno', 'večer', 'odpoledne', 'ledna', 'února', 'března', 'dubna', 'května', 'června', 'července', 'srpna', 'září', 'října', 'listopadu', 'prosince'],
    // biome-ignore format: a list of words
    titles: [['zastupitel', 'zastupitele', 'zastupitelka'], ['náměstka'], ['premiér', 'premiérka'], ['prezident', 'prezidentka'], ['ministr', 'ministryně'], ['předseda', 'předsedkyně'], ['šéf', 'šéfka'], ['hejtman', 'hejtmanka'], ['primátor', 'primátorka'], ['poslanec', 'poslankyně'], ['senátor', 'senátorka'], ['ing'], ['mgr'], ['judr'], ['mudr'], ['prof', 'profesor', 'profesorka'], ['pan', 'pán'], ['paní'], ['starosta', 'starostka'], ['generál'], ['papež'], ['biskup']],
    genderedTitles: {
      masculine: ['pan', 'premiér', 'prezident', 'ministr', 'předseda'],
      feminine: ['paní', 'ministryně', 'předsedkyně'],
    },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: ['jan', 'petr', 'jiří', 'josef', 'pavel', 'martin', 'tomáš', 'jaroslav', 'miroslav', 'zdeněk', 'václav', 'michal', 'františek', 'milan', 'karel', 'jakub', 'lukáš', 'david', 'vladimír', 'ladislav', 'ondřej', 'roman', 'stanislav', 'marek', 'radek', 'daniel', 'antonín', 'vojtěch', 'filip', 'adam', 'miloš', 'andrej', 'aleš', 'rudolf', 'oldřich', 'ivan'],
      // biome-ignore format: a list of words
      feminine: ['jana', 'marie', 'eva', 'hana', 'anna', 'lenka', 'kateřina', 'lucie', 'věra', 'alena', 'petra', 'veronika', 'jaroslava', 'tereza', 'martina', 'michaela', 'jitka', 'helena', 'ludmila', 'ivana', 'monika', 'eliška', 'zuzana', 'markéta', 'barbora', 'dagmar'],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: ['místostarosta', 'místostarostka', 'starosta', 'starostka', 'hejtman', 'hejtmanka', 'radní', 'zastupitel', 'zastupitelka', 'zdravotní sestra', 'sestra', 'hasič', 'policista', 'policistka', 'řidič', 'řidička', 'důchodce', 'důchodkyně', 'soused', 'sousedka', 'obyvatel', 'obyvatelka', 'spisovatelka', 'režisérka', 'zpěvák', 'zpěvačka', 'obránce', 'farář', 'biskup', 'kněz', 'advokátka', 'meteorolog', 'meteoroložka', 'historička', 'politolog', 'politoložka', 'socioložka', 'bioložka', 'biolog', 'výzkumník', 'vědec', 'vědkyně', 'mluvčí', 'ředitel', 'ředitelka', 'vedoucí', 'náměstek', 'náměstkyně', 'tajemník', 'trenér', 'trenérka', 'expert', 'expertka', 'odborník', 'odbornice', 'analytik', 'analytička', 'právník', 'právnička', 'advokát', 'soudce', 'soudkyně', 'žalobce', 'lékař', 'lékařka', 'hráč', 'kapitán', 'politik', 'politička', 'kandidát', 'kandidátka', 'autor', 'autorka', 'spisovatel', 'režisér', 'herec', 'herečka', 'novinář', 'novinářka', 'zástupce', 'zástupkyně', 'člen', 'členka', 'majitel', 'majitelka', 'muž', 'žena', 'otec', 'matka', 'syn', 'dcera', 'manažer', 'manažerka', 'ekonom', 'ekonomka', 'učitel', 'učitelka', 'velitel', 'komisař', 'sociolog', 'místopředseda', 'místopředsedkyně', 'historik', 'brankář', 'útočník', 'partner', 'partnerka', 'partnerky', 'manžel', 'manželka', 'přítel', 'přítelkyně', 'bratr'],
      // biome-ignore format: a list of words
      group: ['policisté', 'odborníci', 'experti', 'analytici', 'kritici', 'lidé', 'obyvatelé', 'svědkové', 'úřady', 'poslanci', 'vědci', 'lékaři', 'hasiči', 'záchranáři'],
      // biome-ignore format: a list of words
      organization: ['polici*', 'vlád*', 'ministerstv*', 'stran*', 'soud', 'soudu', 'soudem', 'úřad*', 'společnost*', 'firm*', 'bank*', 'spořiteln*', 'pojišťovn*', 'agentur*', 'server*', 'web', 'webu', 'portál*', 'stanic*', 'týdeník*', 'magazín*', 'deník*', 'list', 'listu', 'večerník*', 'televiz*', 'rozhlas*', 'univerzit*', 'fakult*', 'institut*', 'ústav*', 'svaz*', 'komor*', 'výbor*', 'komis*', 'parlament*', 'sněmovn*', 'senát*', 'klub*', 'město', 'města', 'městu', 'městem', 'nadac*', 'asociac*', 'čtk', 'odbory', 'odborů', 'hnutí', 'armád*', 'nemocnic*', 'sbor', 'sboru', 'sborem', 'správ*', 'služb*', 'inspekc*', 'rad*', 'centrum', 'centra', 'unie', 'federac*', 'kancelář*', 'radnic*', 'magistrát*', 'zastupitelství', 'síti', 'síť', 'pořadu', 'deníku', 'rozhlasu', 'televizi', 'platformě'],
      // biome-ignore format: a list of words
      work: ['film', 'kniha', 'knihu', 'román', 'píseň', 'seriál', 'pořad', 'časopis', 'album', 'hra', 'hru', 'titul', 'titulem', 'názvem', 'výstava', 'takzvaný', 'takzvané', 'tzv'],
    },
    // biome-ignore format: a list of words
    roleWords: ['bývalý', 'bývalá', 'končící', 'český', 'česká', 'americký', 'ruský', 'německý', 'slovenský', 'britský', 'pražský', 'ods', 'čssd', 'ano', 'top', 'zahraničí', 'financí', 'vnitra', 'obrany', 'zdravotnictví', 'školství', 'dopravy', 'kultury', 'spravedlnosti'],
    // biome-ignore format: a list of words
    places: ['praha', 'prahy', 'praze', 'brno', 'česko', 'česka', 'ostrava', 'plzeň', 'slovensko', 'usa', 'rusko', 'německo'],
    apostropheEndings: [],
    particles: ['de', 'van', 'von', 'z', 'ze'],
    nameLinks: ['a', 'pro'],
    placeBehindOffice: true,
    shortName: 'last',
    // biome-ignore format: a list of words
    notNames: ['sám', 'sama', 'sami', 'samo', 'samotný', 'samotná', 'proto', 'také', 'tak', 'ale', 'však', 'navíc', 'nyní', 'poté', 'potom', 'zatím', 'přitom', 'jenže', 'ovšem', 'ano', 'ne', 'teď', 'když', 'jak', 'co', 'kdo', 'proč', 'už', 'tam', 'tady', 'i'],
    interview: { questions: ['otázka'], answers: ['odpověď'] },
    labels: ['čtěte také', 'přečtěte si také', 'foto', 'zdroj', 'autor', 'text', 'video', 'čtěte'],
  },
  // biome-ignore format: lists of words
  dates: {
    modifiers: 'before',
    plainLetters: true,
    contextPeriods: { '-1 Y': ['o rok dříve', 'rok předtím'] },
    without: ['so', 'ne', 'po', 'st', 'pá', 'čt', 'út', 'dub', 'zář', 'lis', 'pro', 'sep', 'tento rok', 'čvn'],
    introducers: ['v', 've', 'od', 'do', 'roku', 'rok', 'roce', 'po', 'před', 'z', 'na', 'letech', 'let', 'mezi', 'a'],
    counted: ['lidí', 'korun', 'metrů', 'eur', 'osob', 'vojáků', 'kilometrů', 'obyvatel'],
    ambiguous: ['sekunda', 'máj'],
    months: [['lednu', 'lednem', 'lednov*'], ['únoru', 'únorem', 'únorov*'], ['březnu', 'březnem', 'březnov*'], ['dubnu', 'dubnem', 'dubnov*'], ['květnu', 'květnem', 'květnov*'], ['červnu', 'červnem', 'červnov*'], ['červenci', 'červencem', 'červencov*'], ['srpnu', 'srpnem', 'srpnov*'], ['zářím', 'zářijov*'], ['říjnu', 'říjnem', 'říjnov*'], ['listopadem', 'listopadov*'], ['prosinci', 'prosincem', 'prosincov*']],
    weekdays: [['ponděl*'], ['úter*'], ['středu', 'středy', 'středě', 'středou', 'středeč*'], ['čtvrtk*', 'čtvrteč*'], ['páteč*', 'pátku', 'pátkem'], ['sobotu', 'soboty', 'sobotě', 'sobotou', 'sobotní*'], ['neděli', 'nedělí', 'nedělní*']],
    days: { '0': ['dneska', 'dnešní*'], '-1': ['včerejš*'], '1': ['zítřej*'], '-2': ['předevčír*'] },
    dayParts: { '-1 EV': ['včera večer'], '0 EV': ['dnes večer'], '0 MO': ['dnes ráno'], '0 NI': ['dnes v noci'] },
    contextDays: { '-1': ['den předtím', 'předchozího dne', 'o den dříve'], '1': ['druhý den', 'následující den', 'o den později', 'nazítří'] },
    periods: { '-1 Y': ['loni', 'vloni', 'loňsk*'], '0 Y': ['letos', 'letošn*'], '1 Y': ['napřesrok'] },
    units: { TS: ['sekund*', 'vteřin*'], D: ['dnech', 'dny', 'dnů', 'dní'], W: ['týdn*', 'týdnech'], M: ['měsíc*'], Q: ['čtvrtlet*'], H: ['pololet*'], Y: ['roce', 'letech', 'roku', 'lety', 'léty'], DE: ['desetilet*', 'dekád*'], CE: ['stolet*'] },
    pluralUnits: ['let', 'letech', 'lety', 'roky', 'měsíců', 'měsících', 'měsíce', 'týdnů', 'týdnech', 'týdny', 'dní', 'dnů', 'dnech', 'dny', 'hodin'],
    parts: { MO: ['ráno', 'dopoledn*', 'ranní'], MI: ['poledne'], AF: ['odpoledn*'], EV: ['večer', 'večera', 'večerní*'], NI: ['noc', 'noci', 'noční', 'v noci'] },
    seasons: { SP: ['jaro', 'jaře', 'jara', 'jarní'], SU: ['léto', 'létě', 'léta'], FA: ['podzim*'], WI: ['zima', 'zimě', 'zimy', 'zimu'] },
    weekend: ['víkend*'],
    numbers: { jeden: 1, jednoho: 1, jedním: 1, dva: 2, dvě: 2, dvou: 2, dvěma: 2, tři: 3, tří: 3, třemi: 3, čtyři: 4, čtyř: 4, čtyřmi: 4, pět: 5, pěti: 5, šest: 6, šesti: 6, sedm: 7, sedmi: 7, osm: 8, osmi: 8, devět: 9, deset: 10, deseti: 10, dvanáct: 12, čtrnáct: 14, čtrnácti: 14, patnáct: 15, dvacet: 20, dvaceti: 20, třicet: 30, sto: 100, půldruhého: 1.5, jedenáct: 11, jedenácti: 11, dvanácti: 12, třináct: 13, patnácti: 15, šestnáct: 16, sedmnáct: 17, osmnáct: 18, devatenáct: 19, jedna: 1, jedné: 1, jednu: 1, třiceti: 30, čtyřicet: 40, padesát: 50, šedesát: 60 },
    ordinals: { první: 1, prvním: 1, prvního: 1, druhý: 2, druhém: 2, druhého: 2, třetí: 3, třetím: 3, třetího: 3, čtvrtý: 4, čtvrtém: 4, čtvrtého: 4 },
    ordinalStems: { stems: { čtvrt: 4, pát: 5, šest: 6, sedm: 7, osm: 8, devát: 9, desát: 10, jedenáct: 11, dvanáct: 12, třináct: 13, čtrnáct: 14, patnáct: 15, šestnáct: 16, sedmnáct: 17, osmnáct: 18, devatenáct: 19, dvacát: 20, třicát: 30, prvn: 1, druh: 2, třet: 3 }, endings: ['ý', 'ého', 'é', 'á', 'ou', 'ém', 'ým', 'í', 'ího', 'ím', 'ímu'] },
    ordinalAffixes: { after: ['.'] },
    halves: ['půl'],
    shifts: { '2': ['přespříšt*'], '-2': ['předminul*', 'předloňsk*'], '-1': ['minul*', 'posledn*', 'uplynul*'], '0': ['tento', 'této', 'tuto', 'toto', 'tomto', 'tohoto', 'tyto', 'současn*'], '1': ['příšt*', 'nadcházejíc*', 'nejbližš*'] },
    contextShifts: { '-1': ['předchoz*'], '1': ['následujíc*'] },
    distancesBefore: { '-1': ['před'], '1': ['za'] },
    contextDistances: { '-1': ['předtím', 'dříve'], '1': ['později', 'poté'] },
    edges: ['začátkem', 'začátku', 'začátek', 'koncem', 'konce', 'konec', 'konci', 'polovině', 'polovinou'],
    vague: ['několik', 'několika', 'pár', 'mnoho'],
    approximators: ['asi', 'přibližně', 'zhruba', 'téměř', 'více než'],
    times: { '12:00': ['v poledne'], '24:00': ['o půlnoci'] },
    calendarWeeks: ['týden číslo'],
    decades: { endings: ['. let', '. léta', '. letech'], names: { 'dvacátá léta': 2, 'dvacátých let': 2, 'dvacátých letech': 2, 'třicátá léta': 3, 'třicátých let': 3, 'třicátých letech': 3, 'čtyřicátá léta': 4, 'čtyřicátých let': 4, 'čtyřicátých letech': 4, 'padesátá léta': 5, 'padesátých let': 5, 'padesátých letech': 5, 'šedesátá léta': 6, 'šedesátých let': 6, 'šedesátých letech': 6, 'sedmdesátá léta': 7, 'sedmdesátých let': 7, 'sedmdesátých letech': 7, 'osmdesátá léta': 8, 'osmdesátých let': 8, 'osmdesátých letech': 8, 'devadesátá léta': 9, 'devadesátých let': 9, 'devadesátých letech': 9 } },
    offsets: { '1': ['po', 'od'], '-1': ['před'] },
    frequency: { often: ['jednou', 'dvakrát', 'třikrát', 'čtyřikrát', 'pětkrát'], times: ['krát'], per: ['za', 'do'] },
    every: ['každý', 'každou', 'každé', 'každého'],
    sets: { P1D: ['denně', 'každodenn*'], P1W: ['týdně'], P1M: ['měsíčně'], P1Y: ['ročně', 'každoroč*'] },
    rangeWords: ['do', 'až'],
    listWords: ['a'],
    between: ['mezi'],
    holidays: { '12-24': ['štědrý den', 'štědrého dne', 'štědrém dni'], '12-31': ['silvestr*'], easter: ['velikonoce', 'velikonoční neděl*', 'velikonoc*'], 'easter-2': ['velký pátek', 'velkého pátku', 'velkém pátku'], 'easter+1': ['velikonoční pondělí'], 'easter-3': ['zelený čtvrtek'], '12-25': ['boží hod vánoční', 'první svátek vánoční', 'vánoce', 'vánocích', 'vánoc', 'vánocům'], '12-26': ['druhý svátek vánoční'], '01-01': ['nový rok'], '01-06': ['tři králové'], '02-14': ['svatého valentýna', 'valentýn*'], '05-01': ['svátek práce'], '10-31': ['halloween'] },
    ages: { before: ['ve věku'] },
    patterns: ['( v | ve | od | do ) {hour} hodin'],
    phrases: { on: '( v | ve )', at: '( v | ve )', of: '( v | ve )' },
    tense: { past: ['byl', 'byla', 'bylo', 'byly', 'řekl', 'řekla', 'uvedl', 'uvedla'], future: ['bude', 'budou', 'má', 'mají', 'plánuje', 'začne', 'chce', 'věří', 'projedná', 'projednají', 'uskuteční', 'setká', 'přijme', 'zahájí', 'začnou', 'vystoupí', 'vyhlásí', 'přijede', 'podepíše', 'zveřejní', 'vstoupí', 'získá', 'navštíví', 'sejde', 'sejdou', 'skončí', 'představí', 'rozhodne', 'schválí', 'vrátí', 'odehraje', 'otevře', 'proběhne', 'proběhnou'], ahead: ['nejpozději'] },
  },
  // biome-ignore format: lists of words
  reuse: {
    acts: ['citaci', 'při citaci', 'přetisk*', 'přetištění', 'kopírov*', 'kopírování', 'kopírovat', 'šíření', 'šířit', 'přebír*', 'přebírání', 'přebírat', 'citov*', 'citace', 'citování', 'citovat', 'reprodukc*', 'rozmnožov*', 'rozmnožování', 'převzetí', 'publikování', 'agregace'],
    uses: ['použit*', 'použití', 'užit*', 'užití', 'využit*', 'využití', 'zveřejn*', 'zveřejnění', 'zpřístupňov*', 'zpřístupňování'],
    material: ['obsah*', 'článk*', 'články', 'materiál*', 'materiálů', 'text*', 'server*', 'strán*', 'stránek', 'zpráv*', 'informac*'],
    own: ['tohoto webu', 'těchto stránek', 'našich článků', 'tohoto serveru', 'obsahu serveru', 'našeho obsahu', 'veškerý obsah', 'tohoto článku'],
    forbidden: ['zakáz*', 'zakázáno', 'zakázán', 'není dovoleno', 'není povoleno', 'nesmí', 'nelze'],
    allowed: ['povolen*', 'povoleno', 'dovolen*', 'dovoleno', 'lze', 'možn*', 'možné', 'můžete', 'volně'],
    demanded: ['uveďte', 'uvádějte', 'pouze', 'pokud', 'nutn*', 'nutné', 'povinn*', 'povinné', 'prosíme', 'musí', 'podmínk*', 'podmínkou', 'jen', 'za předpokladu'],
    conditions: {
      'attribute-source': ['uveden* … zdroj*', 'uveden* … zdroje', 'uvedením … zdroj*', 'uvedením … zdroje', 'uvést … zdroj*', 'uvést … zdroje', 'uveďte … zdroj*', 'uveďte … zdroje', 'uvedení … zdroj*', 'uvedení … zdroje'],
      'attribute-author': ['uvedením … autora', 'uvést … autora', 'uvedení … autora', 'uveďte … autora'],
      'obtain-permission': ['bez … souhlas*', 'bez … souhlasu', 'bez … souhlasem', 'bez … svolení', 'bez … povolení', 'se … souhlas*', 'se … souhlasu', 'se … souhlasem', 'se … svolení', 'se … povolení', 'jen se … souhlas*', 'jen se … souhlasu', 'jen se … souhlasem', 'jen se … svolení', 'jen se … povolení', 's … souhlas*', 's … souhlasu', 's … souhlasem', 's … svolení', 's … povolení'],
      'non-commercial': ['nekomerční*', 'komerční účely'],
      'no-derivatives': ['nezpracovávejte', 'beze změn'],
      'share-alike': ['zachovejte licenci'],
      'no-machine-use': ['umělé inteligence', 'vytěžování'],
    },
    link: {
      hyperlink: ['hypertextov*', 'hyperlink*', 'aktivní odkaz', 'aktivním odkazem', 'aktivního odkazu', 'proklikateln*'],
      either: ['odkaz*', 'odkazem', 'link'],
      article: ['na článek', 'původní článek', 'na původní'],
      site: ['na web', 'na server', 'na naše stránky'],
      positions: {},
      indexable: [],
    },
    licence: ['pod licencí', 'licenci creative'],
    attribution: ['uveďte původ'],
    reserved: ['všechna práva vyhrazena', 'chráněn autorským'],
    otherMatters: ['komentář*', 'cookie*', 'uvedl', 'soud', 'soudce', 'zákon zakazuje', 'zákon … zakazuje', 'návrh zákona'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: ['a', 'v', 'na', 'se', 'je', 'že', 's', 'o', 'do', 'za', 'z', 'to', 'i', 've', 'by', 'pro', 'po', 'jako', 'k', 'si', 'od', 'ale', 'který', 'která', 'které', 'jsou', 'už', 'podle', 'jeho', 'také', 'však', 'byl', 'při', 'aby', 'bylo', 'nebo', 'před', 'tak', 'než', 'co', 'jak', 'u', 'bude', 'má', 'až', 'mezi', 'ze', 'není', 'ještě', 'byla'],
  },
} satisfies Language;
