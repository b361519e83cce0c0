/** Swahili. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const sw = {
  lang: 'sw',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: ['bw', 'bi', 'dk', 'prof', 'mhe', 'jen', 'kep', 'lt', 'mt', 'st', 'na', 'uk', 'n.k', 'k.m'],
  },
  attribution: {
    ...noAttribution,
    nounPhrase: 'head-first',
    cues: [
      {
        speaker: 'either',
        reports: 'object',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['aliita', 'aliliita', 'aliuita', 'alikosoa', 'alilaani'],
      },
      {
        speaker: 'either',
        reports: 'speech',
        mayDropSubject: true,
        // biome-ignore format: a list of words
        words: ['alisema', 'amesema', 'anasema', 'akasema', 'walisema', 'wamesema', 'wanasema', 'ilisema', 'imesema', 'inasema', 'alieleza', 'ameeleza', 'anaeleza', 'akaeleza', 'walieleza', 'wameeleza', 'ilieleza', 'imeeleza', 'alibainisha', 'amebainisha', 'anabainisha', 'imebainisha', 'aliongeza', 'ameongeza', 'anaongeza', 'akaongeza', 'alithibitisha', 'amethibitisha', 'imethibitisha', 'alisisitiza', 'amesisitiza', 'anasisitiza', 'imesisitiza', 'alidai', 'amedai', 'anadai', 'wanadai', 'walidai', 'alifafanua', 'amefafanua', 'anafafanua', 'alitangaza', 'ametangaza', 'ilitangaza', 'imetangaza', 'aliandika', 'ameandika', 'aliuliza', 'amehoji', 'alihoji', 'anahoji', 'alijibu', 'amejibu', 'alionya', 'ameonya', 'anaonya', 'imeonya', 'alikiri', 'amekiri', 'alikanusha', 'amekanusha', 'imekanusha', 'aliahidi', 'ameahidi', 'alitaja', 'ametaja', 'alikumbusha', 'amekumbusha', 'alifichua', 'amefichua', 'alisimulia', 'anasimulia', 'amesimulia', 'aliripoti', 'iliripoti', 'imeripoti', 'alilalamika', 'amelalamika', 'alinukuliwa akisema', 'amenukuliwa akisema', 'akizungumza', 'akisema', 'akieleza', 'akiongeza', 'akibainisha', 'akisisitiza'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        words: ['anaamini', 'aliamini', 'anatarajia', 'anadhani', 'anatumaini', 'wanaamini', 'anahisi'],
      },
      {
        speaker: 'either',
        reports: 'request',
        takesAddressee: true,
        // biome-ignore format: a list of words
        words: ['aliwataka', 'amewataka', 'anawataka', 'alimtaka', 'amemtaka', 'ameitaka', 'aliitaka', 'aliwaomba', 'amewaomba', 'alimuomba', 'amewahimiza', 'aliwahimiza', 'amewasihi', 'aliwasihi', 'aliagiza', 'ameagiza', 'ametoa wito', 'alitoa wito', 'aliwashauri', 'amewashauri', 'amependekeza', 'alipendekeza'],
      },
    ],
    // biome-ignore format: a list of words
    accordingTo: { before: ['kwa mujibu wa', 'kulingana na', 'kwa maoni ya', 'kwa mtazamo wa'], after: [], enclitic: ['kwa mujibu wake', 'kwa maoni yake'] },
    complementizers: ['kuwa', 'kwamba', 'ya kuwa', 'ya kwamba'],
    infinitives: ['ili'],
    clauseComma: true,
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: ['pia', 'tayari', 'hata', 'hivyo', 'baadaye', 'awali', 'jana', 'leo', 'mara', 'kwa upande wake', 'kwa upande wao'],
    pronouns: [
      { words: ['yeye'], person: 'third', gender: 'any', number: 'one' },
      { words: ['wao'], person: 'third', gender: 'any', number: 'many' },
      { words: ['mimi'], person: 'first', gender: 'any', number: 'one' },
      { words: ['sisi'], person: 'first', gender: 'any', number: 'many' },
    ],
    determiners: { definite: [], other: [] },
    // biome-ignore format: a list of words
    closingDeterminers: ['huyo', 'huyu', 'hao', 'hawa', 'hiyo', 'hii', 'hilo', 'hili', 'huo', 'yule'],
    // biome-ignore format: a list of words
    prepositions: ['wa', 'ya', 'za', 'la', 'cha', 'vya', 'kwa', 'katika', 'na', 'kutoka', 'hadi', 'mpaka', 'kwenye', 'kuhusu', 'bila', 'baada ya', 'kabla ya', 'dhidi ya', 'miongoni mwa', 'ndani ya', 'nje ya', 'tangu', 'pamoja na', 'kupitia'],
    // biome-ignore format: a list of words
    conjunctions: { coordinating: ['na', 'au', 'lakini', 'ila', 'bali', 'huku'], subordinating: ['kwa sababu', 'kwani', 'ikiwa', 'endapo', 'iwapo', 'wakati', 'ingawa', 'licha ya', 'kama'] },
    relatives: ['ambaye', 'ambao', 'ambayo', 'ambalo', 'ambacho', 'ambazo'],
    addressee: ['kwa'],
    // biome-ignore format: a list of words
    times: ['leo', 'jana', 'juzi', 'kesho', 'jumatatu', 'jumanne', 'jumatano', 'alhamisi', 'ijumaa', 'jumamosi', 'jumapili', 'asubuhi', 'mchana', 'jioni', 'usiku', 'wiki iliyopita', 'hivi karibuni', 'awali', 'baadaye'],
    // biome-ignore format: a list of words
    titles: [['rais'], ['makamu wa rais'], ['naibu rais'], ['waziri'], ['naibu waziri'], ['waziri mkuu'], ['katibu mkuu'], ['katibu'], ['mkurugenzi'], ['mkurugenzi mtendaji'], ['mkurugenzi mkuu'], ['kamanda', 'kamanda wa polisi'], ['kamishna'], ['mkuu wa mkoa', 'rc'], ['mkuu wa wilaya', 'dc'], ['mbunge'], ['diwani'], ['gavana'], ['seneta'], ['spika'], ['jaji'], ['jaji mkuu'], ['hakimu'], ['wakili'], ['mwenyekiti'], ['makamu mwenyekiti'], ['balozi'], ['jenerali'], ['kanali'], ['meja'], ['kapteni'], ['inspekta'], ['mganga mkuu'], ['daktari', 'dk', 'dkt', 'dr'], ['profesa', 'prof'], ['askofu'], ['mchungaji'], ['padri'], ['sheikh', 'shehe'], ['mufti'], ['kocha'], ['nahodha'], ['mheshimiwa', 'mhe'], ['bwana', 'bw'], ['bibi', 'bi'], ['mzee'], ['mama'], ['msemaji'], ['meneja'], ['mwalimu'], ['mhandisi'], ['meya']],
    genderedTitles: { masculine: ['bwana', 'bw', 'mzee', 'padri', 'sheikh'], feminine: ['bibi', 'bi', 'mama'] },
    nouns: {
      // biome-ignore format: a list of words
      person: ['msemaji', 'mtaalamu', 'mchambuzi', 'shuhuda', 'mkazi', 'afisa', 'mkulima', 'mwanafunzi', 'mwalimu', 'daktari', 'mwathirika', 'mwandishi', 'mkuu', 'kiongozi', 'mwanachama', 'mfanyabiashara', 'mwanaharakati', 'mtafiti', 'mjumbe', 'chanzo', 'dereva', 'mchezaji', 'mwakilishi', 'mratibu', 'mshauri'],
      // biome-ignore format: a list of words
      group: ['polisi', 'wataalamu', 'wachambuzi', 'mashuhuda', 'wakazi', 'wananchi', 'maafisa', 'wakulima', 'wanafunzi', 'walimu', 'madaktari', 'viongozi', 'wanaharakati', 'watafiti', 'wabunge', 'upinzani', 'wafanyabiashara', 'jamaa', 'familia', 'vyanzo'],
      // biome-ignore format: a list of words
      organization: ['serikali', 'wizara', 'bunge', 'mahakama', 'jeshi', 'jeshi la polisi', 'chama', 'tume', 'mamlaka', 'shirika', 'kampuni', 'benki', 'chuo', 'chuo kikuu', 'hospitali', 'taasisi', 'halmashauri', 'idara', 'kamati', 'baraza', 'umoja', 'ofisi', 'gazeti', 'shirikisho', 'klabu', 'ccm', 'chadema', 'who', 'ikulu'],
      work: [
        'filamu',
        'kitabu',
        'wimbo',
        'albamu',
        'tamthilia',
        'gazeti',
        'kipindi',
        'kampeni',
        'mradi',
        'kauli mbiu',
        'jina',
      ],
    },
    // biome-ignore format: a list of words
    roleWords: ['mkuu', 'mtendaji', 'mstaafu', 'msaidizi', 'taifa', 'mkoa', 'wilaya', 'polisi', 'afya', 'elimu', 'fedha', 'ulinzi', 'mambo', 'nje', 'ndani', 'kilimo', 'maji', 'nishati', 'ujenzi', 'uchukuzi', 'utalii'],
    // biome-ignore format: a list of words
    places: ['tanzania', 'kenya', 'uganda', 'rwanda', 'burundi', 'congo', 'drc', 'sudan', 'somalia', 'zanzibar', 'dodoma', 'nairobi', 'marekani', 'uingereza', 'china', 'urusi', 'ukraine', 'israel', 'gaza', 'afrika', 'ulaya'],
    shortName: 'last',
    // biome-ignore format: a list of words
    notNames: ['hata', 'hivyo', 'aidha', 'pia', 'lakini', 'kwa', 'katika', 'baada', 'kabla', 'wakati', 'akizungumza', 'aliongeza', 'alisema', 'amesema', 'hii', 'hiyo', 'huu', 'huyo', 'watu', 'mtu', 'hapo', 'sasa', 'leo', 'jana', 'kesho', 'mwaka', 'mwezi', 'siku', 'wiki', 'kama', 'kutokana', 'miongoni', 'licha', 'kufuatia', 'tunaomba', 'tuna', 'tumekuwa', 'ni', 'si', 'na', 'ya', 'wa', 'sisi', 'mimi', 'wao', 'yeye', 'jumla', 'zaidi'],
    nameLinks: ['wa', 'ya', 'la', 'za', 'cha'],
    interview: { questions: ['swali'], answers: ['jibu'] },
    labels: ['picha', 'video', 'chanzo', 'mwandishi', 'mhariri', 'na'],
  },
  // biome-ignore format: lists of words
  dates: {
    months: [['january'], ['february'], ['march'], ['april'], ['may'], ['june'], ['july'], ['august'], ['september'], ['october'], ['november'], ['december']],
    ambiguous: ['may', 'march'],
    capitalised: true,
    introducers: ['mwaka', 'tangu', 'hadi', 'mwezi', 'kuanzia', 'kati ya', 'ya', 'wa'],
    counted: ['watu', 'shilingi', 'kilo', 'kilomita'],
    days: { '-1': ['jana'], '0': ['leo'], '1': ['kesho'], '-2': ['juzi'] },
    dayParts: { '-1 NI': ['jana usiku', 'usiku wa kuamkia leo'], '0 MO': ['leo asubuhi', 'asubuhi ya leo'], '0 NI': ['leo usiku', 'usiku wa leo'], '0 EV': ['leo jioni'] },
    contextDays: { '1': ['siku iliyofuata'], '-1': ['siku iliyotangulia'] },
    periods: { '-1 Y': ['mwaka jana', 'mwaka uliopita'], '1 Y': ['mwaka kesho', 'mwakani'], '-2 Y': ['mwaka juzi'] },
    units: { TH: ['masaa'], D: ['siku'], W: ['wiki', 'juma', 'majuma'], DE: ['muongo', 'miongo'], CE: ['karne'] },
    pluralUnits: ['miaka', 'miezi', 'masaa'],
    parts: { MO: ['asubuhi', 'alfajiri'], AF: ['mchana', 'alasiri'], EV: ['jioni'], NI: ['usiku'] },
    weekend: ['mwishoni mwa wiki', 'wikendi'],
    numbers: { moja: 1, mmoja: 1, mbili: 2, miwili: 2, tatu: 3, mitatu: 3, nne: 4, minne: 4, tano: 5, mitano: 5, sita: 6, saba: 7, nane: 8, minane: 8, tisa: 9, kumi: 10, ishirini: 20, thelathini: 30 },
    ordinals: { 'ya kwanza': 1, 'wa kwanza': 1, 'ya pili': 2, 'ya tatu': 3, 'ya nne': 4 },
    numberJoiners: ['na'],
    ordinalStems: { stems: { 'ya tano': 5, 'ya sita': 6, 'ya saba': 7, 'ya nane': 8, 'ya tisa': 9, 'ya kumi': 10, 'wa pili': 2, 'wa tatu': 3, 'wa nne': 4, 'wa tano': 5 } },
    shifts: { '-1': ['iliyopita', 'uliopita', 'lililopita', 'jana', 'iliyoisha'], '0': ['hii', 'huu', 'hili'], '1': ['ijayo', 'ujao', 'lijalo', 'kesho'] },
    distances: { '-1': ['iliyopita', 'uliopita', 'zilizopita', 'yaliyopita', 'lililopita'], '1': ['ijayo', 'zijazo'] },
    edges: ['mwanzoni mwa', 'mwishoni mwa', 'katikati ya', 'mwanzo wa', 'mwisho wa'],
    vague: ['kadhaa', 'chache', 'kadha'],
    approximators: ['takriban', 'karibu', 'zaidi ya'],
    times: { '12:00': ['saa sita mchana'], '24:00': ['usiku wa manane'] },
    offsets: { '1': ['baada ya'], '-1': ['kabla ya'] },
    frequency: { often: ['mara moja', 'mara mbili'], per: ['kwa', 'kila'] },
    every: ['kila'],
    sets: { P1D: ['kila siku'], P1W: ['kila wiki'], P1M: ['kila mwezi'], P1Y: ['kila mwaka'] },
    rangeWords: ['hadi', 'mpaka'],
    listWords: ['na'],
    between: ['kati ya'],
    clock: ['saa'],
    holidays: { '12-25': ['krismasi', 'sikukuu ya krismasi'], easter: ['pasaka'], 'easter-2': ['ijumaa kuu'], '01-01': ['mwaka mpya'], '05-01': ['siku ya wafanyakazi'] },
    tense: { past: ['alisema', 'walisema', 'ilikuwa', 'amesema'], future: ['atakuwa', 'itakuwa', 'watakuwa', 'inatarajiwa', 'atafanya', 'yatafanyika'] },
    ages: { before: ['umri wa', 'mwenye umri wa'] },
    phrases: { on: 'siku ya', at: 'saa', of: '( wa | ya | la )' },
    patterns: ['{unit} {ordinal} [ [ $of ] $year ]', '{unit} {n} [ {ago} ]', '{month} {day} [ [,] {year} ]', '{unit} {month} [ {unit} {shift} | {period} | [ mwaka ] {year} ]', '{month} ( {period} | {unit} {shift} | mwaka {year} )', 'tarehe {day} {month} [ [ mwaka ] {year} ]', '{before} {unit} {n}'],
  },
  // biome-ignore format: lists of words
  reuse: {
    acts: ['kunakili', 'kunakiliwa', 'kunukuu', 'kunukuliwa', 'ukinukuu', 'unaponukuu', 'kuchapisha upya', 'kuchapishwa upya', 'kuchapisha tena', 'kuchapishwa tena', 'kurudufu', 'kurudufiwa'],
    uses: ['kutumia', 'kutumika', 'kutumiwa', 'matumizi', 'kuchapisha', 'kuchapishwa', 'kusambaza', 'kusambazwa'],
    material: ['makala', 'habari', 'maudhui', 'taarifa', 'maandishi', 'tovuti'],
    own: ['tovuti hii', 'makala hii', 'habari hii', 'maudhui haya', 'maudhui yetu', 'makala zetu', 'habari zetu', 'tovuti yetu'],
    forbidden: ['hairuhusiwi', 'haziruhusiwi', 'hayaruhusiwi', 'marufuku', 'imekatazwa', 'ni kosa'],
    allowed: ['unaruhusiwa', 'inaruhusiwa', 'yanaruhusiwa', 'zinaruhusiwa', 'unaweza', 'waweza', 'ruksa'],
    demanded: ['lazima', 'mradi', 'ikiwa', 'tafadhali', 'kwa sharti', 'unatakiwa', 'unapaswa', 'tu'],
    conditions: {
      'attribute-source': ['kutaja chanzo', 'kutaja … chanzo', 'ukitaja chanzo', 'utaje chanzo', 'utaja chanzo', 'taja chanzo', 'chanzo kitajwe', 'kunukuu chanzo'],
      'attribute-author': ['kutaja mwandishi', 'taja mwandishi', 'ukitaja mwandishi'],
      'obtain-permission': ['bila idhini', 'bila ya idhini', 'bila … idhini', 'bila ruhusa', 'bila … ruhusa', 'bila kibali', 'bila … kibali', 'idhini ya maandishi', 'idhini … maandishi'],
      'non-commercial': ['yasiyo ya kibiashara', 'isiyo ya kibiashara'],
    },
    link: {
      hyperlink: ['kiungo hai', 'hyperlink'],
      either: ['kiungo', 'kiunganishi', 'linki'],
      article: ['makala ya asili', 'makala asilia', 'makala halisi', 'habari ya asili', 'habari asilia'],
      site: ['tovuti yetu'],
      positions: {},
      indexable: [],
    },
    licence: ['leseni'],
    attribution: [],
    reserved: ['haki zote zimehifadhiwa'],
    otherMatters: ['maoni yako', 'vidakuzi', 'mahakama', 'hakimu', 'jaji', 'sheria inakataza', 'muswada'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: ['ya', 'na', 'wa', 'kwa', 'katika', 'za', 'ni', 'la', 'kuwa', 'hiyo', 'huo', 'cha', 'kama', 'pia', 'hii', 'hilo', 'baada', 'yake', 'wake', 'alisema', 'amesema', 'kutoka', 'hayo', 'lakini', 'kwamba', 'watu', 'vya', 'huyo', 'mwaka', 'ili', 'bila', 'wao', 'wakati', 'hao', 'siku', 'kwenye', 'nchini', 'moja', 'ambaye', 'ambao', 'si', 'tu', 'hata', 'kila'],
  },
} satisfies Language;
