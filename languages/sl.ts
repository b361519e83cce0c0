/** Slovenian. */
import { noAttribution, noReuse } from './empty.ts';
import type { Language } from './language.ts';

export const sl = {
  lang: 'sl',
  // biome-ignore format: a list of words
  sentences: { abbreviations: ['dr', 'mag', 'prof', 'doc', 'dipl', 'univ', 'inž', 'g', 'ga', 'gdč', 'sv', 'št', 'str', 'ul', 'npr', 'itd', 'ipd', 'tj', 'oz', 't.i', 'mio', 'mrd', 'tel', 'gl', 'čl', 'odst', 'gen', 'polk', 'red', 'pod', 'min', 'jan', 'feb', 'avg', 'sept', 'okt', 'nov', 'dec'] },
  attribution: {
    // no annotated article was at hand, and its names were wrong here and there in invented ones
    reliability: 0.6,
    ...noAttribution,
    dialogueDash: true,
    freeFront: true,
    placeBehindOffice: true,
    nounPhrase: 'head-middle',
    // biome-ignore format: a list of endings
    nameEndings: ['ega', 'emu', 'jem', 'jev', 'evo', 'ovo', 'ov', 'ev', 'em', 'om', 'im', 'ju', 'ja', 'o', 'a', 'e', 'i', 'u'],
    // biome-ignore format: a list of endings
    obliqueEndings: ['o', 'u', 'ega', 'emu', 'em', 'om', 'im', 'ih', 'imi', 'am', 'ah', 'ami', 'ju', 'jem', 'ti', 'no'],
    verbAgreement: { masculine: ['njegovih', 'njegovem'], feminine: ['njenih', 'njenem'], many: [] },
    cues: [
      {
        speaker: 'either',
        reports: 'object',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['označil', 'označila', 'označili', 'označuje', 'imenoval', 'imenovala', 'obsodil', 'obsodila'],
      },
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        mayDropSubject: true,
        // biome-ignore format: a list of words
        words: ['dejal', 'dejala', 'rekel', 'rekla', 'pravi', 'povedal', 'povedala', 'pove', 'izjavil', 'izjavila', 'poudaril', 'poudarila', 'poudarja', 'dodal', 'dodala', 'dodaja', 'pojasnil', 'pojasnila', 'pojasnjuje', 'opozoril', 'opozorila', 'opozarja', 'zatrdil', 'zatrdila', 'zatrjuje', 'trdi', 'trdil', 'trdila', 'sporočil', 'sporočila', 'sporoča', 'napovedal', 'napovedala', 'napoveduje', 'zapisal', 'zapisala', 'piše', 'navedel', 'navedla', 'navaja', 'ocenil', 'ocenila', 'ocenjuje', 'menil', 'menila', 'odgovoril', 'odgovorila', 'odgovarja', 'vprašal', 'vprašala', 'sprašuje', 'priznal', 'priznala', 'priznava', 'potrdil', 'potrdila', 'potrjuje', 'zanikal', 'zanikala', 'zanika', 'komentiral', 'komentirala', 'komentira', 'izpostavil', 'izpostavila', 'izpostavlja', 'razložil', 'razložila', 'razlaga', 'spomnil', 'spomnila', 'spominja', 'sklenil', 'sklenila', 'nadaljeval', 'nadaljevala', 'nadaljuje', 'obljubil', 'obljubila', 'obljublja', 'zagotovil', 'zagotovila', 'zagotavlja', 'ugotavlja', 'ugotovil', 'ugotovila', 'povzel', 'povzela', 'opisal', 'opisala', 'opisuje', 'razkril', 'razkrila', 'pripomnil', 'pripomnila', 'kritiziral', 'kritizirala', 'poročal', 'poročala', 'poroča', 'objavil', 'objavila', 'ponovil', 'ponovila', 'svari', 'izrazil prepričanje', 'izrazila prepričanje', 'vzkliknil', 'vzkliknila', 'se pošalil', 'našteva', 'pripoveduje'],
      },
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        within: ['na', 'v', 'iz', 'z', 's', 'pri'],
        // biome-ignore format: a list of words
        words: ['dejali', 'rekli', 'pravijo', 'povedali', 'izjavili', 'poudarili', 'poudarjajo', 'dodali', 'dodajajo', 'pojasnili', 'pojasnjujejo', 'opozorili', 'opozarjajo', 'zatrdili', 'zatrjujejo', 'trdijo', 'sporočili', 'sporočajo', 'napovedali', 'napovedujejo', 'zapisali', 'navedli', 'navajajo', 'ocenili', 'ocenjujejo', 'menijo', 'odgovorili', 'odgovarjajo', 'potrdili', 'zanikali', 'zagotavljajo', 'ugotavljajo', 'poročajo', 'poročali', 'objavili', 'svarijo', 'pričakujejo'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['meni', 'misli', 'mislil', 'mislila', 'verjame', 'verjamejo', 'upa', 'upajo', 'prepričan', 'prepričana', 'prepričani', 'domneva', 'pričakuje', 'boji se', 'predvideva'],
      },
      {
        speaker: 'either',
        reports: 'request',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['pozval', 'pozvala', 'pozvali', 'poziva', 'pozivajo', 'zahteval', 'zahtevala', 'zahteva', 'zahtevajo', 'predlagal', 'predlagala', 'predlaga', 'prosil', 'prosila', 'priporočil', 'priporoča', 'svetuje', 'ukazal'],
      },
    ],
    accordingTo: {
      // biome-ignore format: a list of words
      before: ['po besedah', 'po navedbah', 'po mnenju', 'po podatkih', 'po oceni', 'po ocenah', 'po pojasnilih', 'po informacijah', 'po trditvah', 'po poročanju', 'glede na navedbe', 'sodeč po besedah', 'kot poroča', 'kot poročajo'],
      after: [],
      enclitic: [
        'po njegovih besedah',
        'po njenih besedah',
        'po njegovem mnenju',
        'po njenem mnenju',
        'po njegovem',
        'po njenem',
      ],
      as: ['kot', 'kot je', 'kot so', 'kakor je'],
    },
    complementizers: ['da', 'naj', 'ali', 'češ da'],
    clauseComma: true,
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: ['je', 'so', 'bi', 'bo', 'ni', 'ne', 'se', 'si', 'še', 'že', 'tudi', 'pa', 'ob tem', 'pri tem', 'nato', 'potem', 'znova', 'danes', 'včeraj', 'prej', 'pozneje', 'kasneje', 'jim', 'mu', 'ji', 'nam', 'mi', 'novinarjem', 'medijem', 'javnosti', 'jasno', 'odločno', 'odkrito', 'nedavno', 'hkrati', 'posebej', 'bil', 'bila', 'bili', 'medtem', 'sicer', 'namreč', 'v izjavi', 'v pogovoru'],
    pronouns: [
      { words: ['on', 'njega', 'njemu', 'njem'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['ona', 'nje', 'njej'], person: 'third', gender: 'feminine', number: 'one' },
      { words: ['oni', 'one', 'njih'], person: 'third', gender: 'any', number: 'many' },
      { words: ['jaz', 'mene'], person: 'first', gender: 'any', number: 'one' },
      { words: ['mi', 'nas'], person: 'first', gender: 'any', number: 'many' },
    ],
    // biome-ignore format: a list of words
    determiners: { definite: ['ta', 'ti', 'te', 'to', 'tisti', 'naš', 'naša', 'njegov', 'njegova', 'njen', 'njena', 'njihov'], other: ['neki', 'neka', 'vsak', 'vsi'] },
    // biome-ignore format: a list of words
    prepositions: ['v', 'na', 's', 'z', 'iz', 'od', 'do', 'o', 'ob', 'po', 'za', 'k', 'h', 'pri', 'pred', 'nad', 'pod', 'med', 'brez', 'okoli', 'proti', 'zaradi', 'kljub', 'skozi', 'prek', 'preko', 'namesto', 'razen', 'glede', 'poleg', 'zoper', 'zunaj', 'znotraj'],
    // biome-ignore format: a list of words
    conjunctions: { coordinating: ['in', 'a', 'ampak', 'vendar', 'toda', 'ter', 'oziroma'], subordinating: ['ko', 'če', 'ker', 'čeprav', 'medtem ko', 'saj', 'dokler', 'kadar', 'kot', 'preden'] },
    // biome-ignore format: a list of words
    relatives: ['ki', 'kateri', 'katera', 'katero', 'katerega', 'kateremu', 'kjer', 'kar', 'kdor'],
    // biome-ignore format: a list of words
    times: ['ponedeljek', 'torek', 'sredo', 'četrtek', 'petek', 'soboto', 'nedeljo', 'danes', 'včeraj', 'jutri', 'davi', 'drevi', 'sinoči', 'zjutraj', 'zvečer', 'popoldne', 'januarja', 'februarja', 'marca', 'aprila', 'maja', 'junija', 'julija', 'avgusta', 'septembra', 'oktobra', 'novembra', 'decembra'],
    // biome-ignore format: a list of words
    titles: [['gospod', 'g'], ['gospa', 'ga'], ['predsednik', 'predsednika', 'predsednica', 'predsednice'], ['premier', 'premierja', 'premierka', 'premierke'], ['predsednik vlade', 'predsednika vlade', 'predsednica vlade'], ['podpredsednik', 'podpredsednica'], ['minister', 'ministra', 'ministrica', 'ministrice'], ['zunanji minister', 'zunanja ministrica'], ['notranji minister'], ['finančni minister', 'finančna ministrica'], ['državni sekretar', 'državna sekretarka'], ['poslanec', 'poslanca', 'poslanka', 'poslanke'], ['evroposlanec', 'evroposlanka'], ['župan', 'župana', 'županja', 'županje'], ['direktor', 'direktorja', 'direktorica', 'direktorice'], ['generalni direktor', 'generalna direktorica'], ['vodja', 'vodje'], ['kancler', 'kanclerka'], ['veleposlanik', 'veleposlanica'], ['komisar', 'komisarka'], ['guverner', 'guvernerja'], ['varuh človekovih pravic'], ['general', 'generala'], ['polkovnik'], ['stotnik'], ['sodnik', 'sodnica'], ['odvetnik', 'odvetnica'], ['profesor', 'profesorica', 'prof', 'redni profesor'], ['doktor', 'dr'], ['mag'], ['nadškof', 'nadškofa'], ['škof', 'škofa'], ['papež', 'papeža'], ['kralj', 'kraljica'], ['trener', 'trenerja'], ['selektor', 'selektorja'], ['generalni sekretar', 'generalna sekretarka'], ['senator']],
    // biome-ignore format: a list of words
    genderedTitles: { masculine: ['gospod', 'g', 'minister', 'predsednik', 'premier', 'župan', 'poslanec', 'škof', 'kralj'], feminine: ['gospa', 'ga', 'ministrica', 'predsednica', 'premierka', 'županja', 'poslanka', 'direktorica', 'kraljica', 'tiskovna predstavnica', 'državna sekretarka'] },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: ['janez', 'franc', 'marko', 'andrej', 'ivan', 'anton', 'jožef', 'jože', 'luka', 'peter', 'matej', 'milan', 'tomaž', 'marjan', 'aleš', 'bojan', 'rok', 'robert', 'boštjan', 'matjaž', 'gregor', 'miha', 'david', 'igor', 'žiga', 'jan', 'dejan', 'borut', 'nejc', 'uroš', 'mitja', 'blaž', 'simon', 'matija', 'alojz', 'stanislav', 'žan', 'jure', 'primož', 'danilo', 'zoran', 'karl', 'damir'],
      // biome-ignore format: a list of words
      feminine: ['marija', 'ana', 'maja', 'irena', 'mojca', 'mateja', 'nina', 'andreja', 'barbara', 'katja', 'jožica', 'eva', 'anja', 'nataša', 'sara', 'jana', 'tatjana', 'alenka', 'petra', 'tanja', 'katarina', 'martina', 'milena', 'vesna', 'tina', 'urška', 'špela', 'tjaša', 'darja', 'sonja', 'nika', 'polona', 'ljudmila', 'simona', 'asta', 'klavdija'],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: ['raziskovalka', 'biolog', 'biologinja', 'znanstvenik', 'znanstvenica', 'tiskovni predstavnik', 'tiskovna predstavnica', 'predstavnik*', 'predstavnic*', 'strokovnjak*', 'strokovnjakinj*', 'analitik*', 'analitičark*', 'ekonomist*', 'politolog*', 'sociolog*', 'zgodovinar*', 'zdravnik*', 'zdravnic*', 'pravnik*', 'pravnic*', 'tožilec', 'tožilca', 'tožilk*', 'preiskovalec', 'raziskovalec', 'raziskovalk*', 'znanstvenik*', 'novinar*', 'urednik', 'urednik*', 'urednic*', 'pisatelj*', 'pisateljic*', 'režiser*', 'režiserk*', 'igralec', 'igralk*', 'pevec', 'pevk*', 'kapetan*', 'vratar', 'napadalec', 'branilec', 'svetovalec', 'svetovalk*', 'namestnik*', 'namestnic*', 'pomočnik*', 'sekretar*', 'predstojnik*', 'predstojnic*', 'ravnatelj*', 'ravnateljic*', 'dekan*', 'rektor*', 'ustanovitelj*', 'lastnik*', 'lastnic*', 'podjetnik*', 'podjetnic*', 'kmet', 'voznik*', 'učitelj*', 'učiteljic*', 'dijak*', 'študent*', 'sosed*', 'prič*', 'očividec', 'moški', 'ženska', 'mati', 'mama', 'oče', 'sin', 'hči', 'brat', 'sestra', 'mož', 'žena', 'avtor', 'avtoric*', 'aktivist*', 'član', 'članic*', 'poveljnik*', 'inšpektor*', 'gasilec', 'policist', 'sogovornik*', 'sogovornic*', 'vir', 'uradnik*', 'diplomat*', 'kandidat*', 'kandidatk*', 'vodja', 'vodje', 'domačin*', 'predsednik', 'predsednica', 'minister', 'ministrica', 'direktor', 'direktorica', 'župan', 'županja', 'poslanec', 'poslanka', 'premier', 'premierka', 'odvetnik', 'odvetnica', 'sodnik', 'sodnica', 'trener', 'selektor'],
      // biome-ignore format: a list of words
      group: ['strokovnjaki', 'analitiki', 'ekonomisti', 'zdravniki', 'znanstveniki', 'raziskovalci', 'prebivalci', 'domačini', 'krajani', 'policisti', 'gasilci', 'preiskovalci', 'poslanci', 'politiki', 'predstavniki', 'starši', 'učitelji', 'sindikati', 'delavci', 'kmetje', 'aktivisti', 'odvetniki', 'novinarji', 'oblasti', 'opozicija', 'mediji', 'organizatorji', 'meteorologi', 'protestniki', 'študenti', 'kritiki', 'sosedje', 'viri', 'delodajalci', 'gospodarstveniki', 'občani'],
      // biome-ignore format: a list of words
      organization: ['policij*', 'tožilstv*', 'vlada', 'vlade', 'vladi', 'ministrstv*', 'parlament*', 'državni zbor', 'državnega zbora', 'državnem zboru', 'sodišč*', 'občin*', 'strank*', 'sds', 'sd', 'nsi', 'komisij*', 'odbor*', 'svet', 'sveta', 'uprav*', 'urad*', 'podjetj*', 'družb*', 'bank*', 'agencij*', 'sta', 'časnik*', 'časopis*', 'portal*', 'televizij*', 'rtv', 'radio', 'univerz*', 'fakultet*', 'inštitut*', 'bolnišnic*', 'šol*', 'fundacij*', 'združenj*', 'društv*', 'sindikat*', 'zvez*', 'zbornic*', 'zavod*', 'center', 'centra', 'centru', 'organizacij*', 'evropska komisija', 'evropske komisije', 'evropska unija', 'eu', 'nato', 'zn', 'veleposlaništv*', 'kabinet*', 'cerkev', 'cerkve', 'kremelj', 'kremlja', 'bela hiša', 'bele hiše', 'pentagon*', 'klub*', 'arso', 'zzzs', 'nijz', 'umar', 'vojsk*', 'ukc'],
      // biome-ignore format: a list of words
      work: ['film', 'filma', 'filmu', 'knjiga', 'knjige', 'knjigi', 'knjigo', 'roman', 'romana', 'serija', 'seriji', 'predstava', 'predstavo', 'pesem', 'album', 'oddaja', 'oddaji', 'revija', 'reviji', 'razstava', 'razstavo', 'projekt', 'projekta', 'kampanja', 'naslovom', 'imenom', 'geslom', 'sloganom', 'razpis', 'tako imenovani', 'tako imenovana', 'tako imenovane', 'tako imenovanega'],
    },
    // biome-ignore format: a list of words
    roleWords: ['zunanje', 'notranje', 'nekdanji', 'nekdanja', 'nekateri', 'številni', 'več', 'dva', 'trije', 'drugi', 'sedanji', 'novi', 'nova', 'glavni', 'glavna', 'generalni', 'generalna', 'izvršni', 'izvršna', 'državni', 'državna', 'zunanji', 'zunanja', 'notranji', 'finančni', 'obrambni', 'slovenski', 'slovenska', 'ameriški', 'ruski', 'nemški', 'francoski', 'hrvaški', 'evropski', 'evropska', 'ljubljanski', 'mariborski', 'lokalni', 'odgovorni', 'odgovorna', 'strokovni', 'vodilni', 'zadeve', 'zadev', 'zdravje', 'zdravja', 'pravosodje', 'obrambo', 'finance', 'gospodarstvo', 'kmetijstvo', 'kulturo', 'šolstvo', 'promet', 'infrastrukturo', 'okolje'],
    // biome-ignore format: a list of words
    places: ['slovenije', 'slovenija', 'sloveniji', 'ljubljana', 'ljubljane', 'ljubljani', 'maribor', 'maribora', 'mariboru', 'celje', 'celja', 'kopra', 'kranja', 'hrvaške', 'italije', 'avstrije', 'madžarske', 'srbije', 'zda', 'rusije', 'ukrajine', 'nemčije', 'francije', 'kitajske', 'evrope', 'izraela', 'bruslja', 'združenih držav'],
    particles: ['von', 'van', 'de', 'da', 'di', 'bin', 'al'],
    nameLinks: ['in', 'za'],
    // biome-ignore format: a list of words
    notNames: ['kako', 'kdo', 'zakaj', 'kdaj', 'zdaj', 'tu', 'tam', 'torej', 'zato', 'vseeno', 'prav', 'samo', 'celo', 'denimo', 'poleg tega', 'tako', 'takrat', 'tokrat', 'letos', 'lani', 'veliko', 'gre', 'treba', 'gotovo', 'žal', 'morda', 'seveda', 'slovenci', 'preberite', 'foto'],
    // biome-ignore format: a list of words
    labels: ['foto', 'fotografija', 'vir', 'avtor', 'video', 'urednik', 'besedilo', 'preberite tudi', 'piše'],
  },
  // biome-ignore format: lists of words
  dates: {
    without: ['ura', 'uri', 'ure', 'pon', 'pet', 'sob', 'sre', 'tor', 'čet', 'ned', 'maj', 'leta'],
    introducers: ['v', 'od', 'do', 'leta', 'leto', 'letu', 'po', 'pred', 'iz', 'za', 'letih', 'med', 'in', 'že'],
    counted: ['ljudi', 'oseb', 'evrov', 'metrov', 'kilometrov', 'prebivalcev'],
    ambiguous: ['sekunda', 'pol'],
    months: [['januarj*'], ['februarj*'], ['marca', 'marcu'], ['aprila', 'aprilu'], ['maja', 'maju'], ['junija', 'juniju'], ['julija', 'juliju'], ['avgusta', 'avgustu'], ['septembra', 'septembru'], ['oktobra', 'oktobru'], ['novembra', 'novembru'], ['decembra', 'decembru']],
    weekdays: [['ponedelj*'], ['torka', 'torkov*', 'torku'], ['sredo', 'sredin*', 'srede'], ['četrtk*'], ['petka', 'petkov*', 'petku'], ['sobot*'], ['nedelj*']],
    days: { '-1': ['včerajš*'], '0': ['današnj*'], '1': ['jutrišnj*'] },
    dayParts: { '-1 EV': ['sinoči', 'včeraj zvečer'], '0 EV': ['nocoj', 'danes zvečer'], '0 MO': ['davi', 'danes zjutraj'] },
    contextDays: { '-1': ['dan prej'], '1': ['naslednji dan', 'dan pozneje', 'dan kasneje'] },
    periods: { '-1 Y': ['lansk*'], '0 Y': ['letošnj*'] },
    units: { D: ['dneh', 'dneva'], W: ['tednih', 'tednu'], M: ['mesecih', 'mesecu'], Q: ['četrtletj*'], H: ['polletj*'], Y: ['leto', 'let', 'letu', 'letih', 'leta', 'letom'], DE: ['desetletj*'], CE: ['stoletj*'] },
    pluralUnits: ['letih', 'let', 'mesecih', 'mesecev', 'tednih', 'tednov', 'dneh', 'desetletjih'],
    parts: { MO: ['zjutraj', 'jutro', 'dopoldne'], AF: ['popoldne'], EV: ['zvečer', 'večer'], NI: ['noč', 'noči', 'ponoči'] },
    nightBefore: ['noči na', 'noč na'],
    seasons: { SP: ['pomlad', 'pomladi'], SU: ['poletj*'], FA: ['jesen', 'jeseni'], WI: ['zima', 'zime', 'pozimi', 'zimo'] },
    weekend: ['vikend', 'konec tedna', 'koncu tedna'],
    numbers: { en: 1, eno: 1, enim: 1, dva: 2, dve: 2, dvema: 2, tri: 3, tremi: 3, štiri: 4, štirimi: 4, pet: 5, petimi: 5, šest: 6, sedem: 7, osem: 8, devet: 9, deset: 10, desetimi: 10, dvanajst: 12, dvajset: 20 },
    ordinals: { prvi: 1, prvem: 1, prvega: 1, drugi: 2, drugem: 2, tretji: 3, tretjem: 3, četrti: 4, četrtem: 4 },
    ordinalAffixes: { after: ['.'] },
    halves: ['pol'],
    shifts: { '-1': ['prejšnj*', 'minul*', 'pretekl*', 'zadnj*'], '0': ['ta', 'tega', 'tem', 'to', 'te', 'tej'], '1': ['prihodnj*', 'naslednj*'] },
    distancesBefore: { '-1': ['pred'], '1': ['čez'] },
    contextDistances: { '-1': ['prej'], '1': ['pozneje', 'kasneje'] },
    edges: ['začetek', 'začetku', 'začetka', 'konec', 'koncu', 'konca', 'sredi', 'sredini'],
    every: ['vsak', 'vsako', 'vsakega', 'vsaki'],
    sets: { P1D: ['dnevno', 'vsakodnev*'], P1W: ['tedensk*'], P1M: ['mesečn*'], P1Y: ['letno', 'vsakolet*'] },
    rangeWords: ['do'],
    listWords: ['in'],
    phrases: { of: '( v )' },
    tense: { past: ['je', 'so', 'bil', 'bila', 'bilo', 'dejal', 'dejala'], future: ['bo', 'bodo', 'naj bi', 'načrtuje', 'začne'], ahead: ['najpozneje'] },
  },
  reuse: noReuse,
  summary: {
    // biome-ignore format: a list of words
    stopWords: ['in', 'je', 'v', 'na', 'da', 'se', 'so', 'za', 'ki', 'pa', 'z', 'bi', 's', 'po', 'ne', 'kot', 'tudi', 'ni', 'bo', 'od', 'še', 'lahko', 'do', 'pri', 'ali', 'iz', 'ter', 'bil', 'bila', 'že', 'le', 'ob', 'če', 'o', 'več', 'sta', 'leta', 'med', 'zaradi', 'dejal', 'tem', 'kar', 'smo'],
  },
} satisfies Language;
