/** Latvian. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const lv = {
  lang: 'lv',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: ['dr', 'prof', 'doc', 'piem', 't.i', 'u.c', 'utt', 'u.tml', 't.sk', 'g', 'gs', 'milj', 'mljrd', 'tūkst', 'nr', 'plkst', 'st', 'min', 'sv', 'kgs', 'kdze', 'ģen', 'plkv', 'kpt', 'lpp', 'red', 'aut'],
  },
  attribution: {
    ...noAttribution,
    dialogueDash: true,
    freeFront: true,
    nounPhrase: 'head-middle',
    // biome-ignore format: a list of words
    nameEndings: ['am', 'ai', 'as', 'ā', 'im', 'is', 'ī', 'em', 'es', 'ē', 'ei', 'os', 'us', 'um', 'u', 'a', 'e', 'i', 'o', 's', 'š', 'tis', 'ša', 'šam', 'ti', 'tim', 'iem'],
    verbAgreement: { masculine: ['viņa'], feminine: ['viņas'], many: [] },
    cues: [
      {
        speaker: 'either',
        reports: 'object',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['nosauca', 'nosaukusi', 'nosaucis', 'sauc', 'raksturoja', 'nosodīja'],
      },
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['sacīja', 'saka', 'teica', 'teic', 'norādīja', 'norāda', 'uzsvēra', 'uzsver', 'pauda', 'pauž', 'atzina', 'atzīst', 'skaidroja', 'skaidro', 'paskaidroja', 'paskaidro', 'piebilda', 'piebilst', 'stāstīja', 'stāsta', 'pastāstīja', 'paziņoja', 'paziņo', 'ziņoja', 'ziņo', 'informēja', 'informē', 'apgalvoja', 'apgalvo', 'rakstīja', 'raksta', 'uzrakstīja', 'komentēja', 'komentē', 'atbildēja', 'atbild', 'jautāja', 'jautā', 'vaicāja', 'brīdināja', 'brīdina', 'apstiprināja', 'apstiprina', 'noliedza', 'noliedz', 'atgādināja', 'atgādina', 'pieļāva', 'pieļauj', 'secināja', 'secina', 'vērtēja', 'vērtē', 'minēja', 'min', 'precizēja', 'precizē', 'apliecināja', 'apliecina', 'solīja', 'sola', 'apsolīja', 'akcentēja', 'akcentē', 'papildināja', 'papildina', 'turpināja', 'atklāja', 'atklāj', 'kritizēja', 'kritizē', 'piezīmēja', 'piezīmē', 'lēsa', 'lēš', 'prognozē', 'prognozēja', 'iebilda', 'iebilst', 'spriež', 'sprieda', 'žēlojās', 'atcerējās', 'atceras'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['uzskata', 'uzskatīja', 'domā', 'domāja', 'tic', 'cer', 'cerēja', 'baidās', 'bažījas', 'pārliecināts', 'pārliecināta', 'pārliecināti', 'paredz', 'sagaida'],
      },
      {
        speaker: 'either',
        reports: 'request',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['aicina', 'aicināja', 'lūdz', 'lūdza', 'prasa', 'prasīja', 'pieprasa', 'pieprasīja', 'ierosina', 'ierosināja', 'iesaka', 'ieteica', 'mudina', 'mudināja', 'rosina', 'rosināja'],
      },
    ],
    // biome-ignore format: a list of words
    accordingTo: { before: ['kā norāda', 'kā norādīja', 'kā ziņo', 'kā pastāstīja', 'kā skaidro', 'kā informēja', 'kā vēsta', 'kā sacīja', 'kā teica', 'saskaņā ar'], after: ['vārdiem', 'teiktā', 'domām', 'ieskatā', 'vērtējumā', 'skatījumā', 'sacīto', 'teikto'], enclitic: ['pēc viņa teiktā', 'pēc viņas teiktā', 'pēc viņa domām', 'pēc viņas domām', 'viņaprāt'] },
    complementizers: ['ka', 'vai', 'lai'],
    clauseComma: true,
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: ['ne', 'nav', 'ir', 'bija', 'būs', 'arī', 'vēl', 'jau', 'tikai', 'pat', 'atkal', 'tad', 'vēlāk', 'iepriekš', 'šodien', 'vakar', 'pirmdien', 'otrdien', 'trešdien', 'ceturtdien', 'piektdien', 'sestdien', 'svētdien', 'viņam', 'viņai', 'viņiem', 'mums', 'žurnālistiem', 'leta', 'aģentūrai leta', 'aģentūrai', 'portālam', 'laikrakstam', 'medijiem', 'intervijā', 'preses konferencē', 'paziņojumā', 'sociālajā tīklā', 'turklāt', 'savukārt'],
    pronouns: [
      { words: ['viņš', 'viņa', 'viņam', 'viņu'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['viņa', 'viņas', 'viņai'], person: 'third', gender: 'feminine', number: 'one' },
      { words: ['viņi', 'viņas', 'viņiem'], person: 'third', gender: 'any', number: 'many' },
      { words: ['es', 'man'], person: 'first', gender: 'any', number: 'one' },
      { words: ['mēs', 'mums'], person: 'first', gender: 'any', number: 'many' },
    ],
    // biome-ignore format: a list of words
    noArticles: true,
    determiners: {
      definite: ['šis', 'šī', 'šie', 'tas', 'tā', 'tie'],
      other: ['viens', 'viena', 'daži', 'katrs', 'visi', 'citi', 'cits', 'cita', 'divi', 'trīs', 'vairāki', 'daudzi'],
    },
    // biome-ignore format: a list of words
    prepositions: ['uz', 'no', 'ar', 'bez', 'pēc', 'pie', 'pirms', 'par', 'līdz', 'starp', 'virs', 'zem', 'ap', 'caur', 'dēļ', 'pret', 'kopš', 'kā', 'ārpus'],
    // biome-ignore format: a list of words
    conjunctions: { coordinating: ['un', 'vai', 'bet', 'taču', 'tomēr', 'savukārt'], subordinating: ['kad', 'ja', 'jo', 'lai gan', 'kamēr', 'tā kā', 'kā'] },
    relatives: ['kurš', 'kura', 'kuri', 'kuras', 'kuru', 'kuram', 'kas', 'ko'],
    // biome-ignore format: a list of words
    times: ['pirmdien', 'otrdien', 'trešdien', 'ceturtdien', 'piektdien', 'sestdien', 'svētdien', 'šodien', 'vakar', 'rīt', 'rītā', 'vakarā', 'janvārī', 'februārī', 'martā', 'aprīlī', 'maijā', 'jūnijā', 'jūlijā', 'augustā', 'septembrī', 'oktobrī', 'novembrī', 'decembrī'],
    // biome-ignore format: a list of words
    titles: [['kungs', 'k'], ['kundze'], ['prezidents', 'prezidenta', 'prezidente'], ['valsts prezidents'], ['premjers', 'premjere', 'ministru prezidents', 'ministru prezidente'], ['ministrs', 'ministra', 'ministre', 'ministres'], ['priekšsēdētājs', 'priekšsēdētāja'], ['priekšsēdētājas vietnieks'], ['deputāts', 'deputāta', 'deputāte'], ['eiroparlamentārietis'], ['mērs', 'mēra', 'mēre'], ['direktors', 'direktora', 'direktore'], ['ģenerāldirektors'], ['vadītājs', 'vadītāja'], ['pārstāvis', 'pārstāve'], ['preses pārstāvis', 'preses sekretārs', 'preses sekretāre'], ['līderis', 'līdere'], ['kanclers'], ['vēstnieks', 'vēstniece'], ['ģenerālis'], ['pulkvedis'], ['majors'], ['kapteinis'], ['prokurors', 'prokurore'], ['tiesnesis', 'tiesnese'], ['advokāts', 'advokāte'], ['profesors', 'profesore', 'prof'], ['doktors', 'dr'], ['ārsts', 'ārste'], ['arhibīskaps'], ['bīskaps'], ['pāvests'], ['treneris', 'trenere'], ['padomnieks', 'padomniece'], ['ekonomists', 'ekonomiste'], ['politologs', 'politoloģe'], ['eksperts', 'eksperte']],
    // biome-ignore format: a list of words
    genderedTitles: { masculine: ['kungs', 'k'], feminine: ['kundze'] },
    nouns: {
      // biome-ignore format: a list of words
      person: ['biologs', 'bioloģe', 'pētnieks', 'pētniece', 'zinātnieks', 'speciālists*', 'speciālist*', 'zinātnieks*', 'zinātniec*', 'skolotājs*', 'skolotāj*', 'aculiecinieks*', 'iedzīvotājs*', 'autovadītājs*', 'policists*', 'izmeklētājs*', 'žurnālists*', 'žurnālist*', 'rakstnieks*', 'režisors*', 'aktieris*', 'aktris*', 'dziedātājs*', 'dziedātāj*', 'politiķis*', 'politiķ*', 'aktīvists*', 'īpašnieks*', 'uzņēmējs*', 'uzņēmēj*', 'zemnieks*', 'darbinieks*', 'loceklis*', 'avots*', 'vīrietis*', 'sieviet*', 'māte', 'tēvs', 'dēls', 'meita', 'brālis*', 'māsa', 'vīrs', 'sieva', 'kaimiņš*', 'spēlētājs*', 'hokejists*', 'sinoptiķis*', 'pētnieks*', 'pētniec*', 'analītiķis*', 'kungs*', 'kundz*', 'prezidents*', 'prezident*', 'premjers*', 'premjer*', 'ministrs*', 'ministr*', 'ministres*', 'priekšsēdētājs*', 'priekšsēdētāj*', 'deputāts*', 'deputāt*', 'eiroparlamentārietis*', 'direktors*', 'direktor*', 'ģenerāldirektors*', 'vadītājs*', 'vadītāj*', 'pārstāvis*', 'pārstāv*', 'līderis*', 'līder*', 'kanclers*', 'vēstnieks*', 'vēstniec*', 'ģenerālis*', 'pulkvedis*', 'majors*', 'kapteinis*', 'prokurors*', 'prokuror*', 'tiesnesis*', 'tiesnes*', 'advokāts*', 'advokāt*', 'profesors*', 'profesor*', 'doktors*', 'ārsts*', 'ārste', 'arhibīskaps*', 'bīskaps*', 'pāvests*', 'treneris*', 'trener*', 'padomnieks*', 'padomniec*', 'ekonomists*', 'ekonomist*', 'politologs*', 'politoloģ*', 'eksperts*', 'ekspert*'],
      // biome-ignore format: a list of words
      group: ['eksperti', 'speciālisti', 'zinātnieki', 'ārsti', 'mediķi', 'skolotāji', 'iedzīvotāji', 'aculiecinieki', 'policisti', 'izmeklētāji', 'politiķi', 'deputāti', 'pārstāvji', 'vecāki', 'uzņēmēji', 'zemnieki', 'arodbiedrības', 'opozīcija', 'ekonomisti', 'žurnālisti', 'kaimiņi', 'avoti', 'sinoptiķi', 'juristi', 'amatpersonas', 'glābēji'],
      // biome-ignore format: a list of words
      organization: ['policija', 'policijas', 'prokuratūra', 'prokuratūras', 'valdīb*', 'ministrija', 'ministrijas', 'saeim*', 'tiesa', 'pašvaldīb*', 'dome', 'partija', 'partijas', 'komisija', 'komisijas', 'eiropas komisija', 'komitej*', 'padom*', 'uzņēmums*', 'banka', 'latvijas banka', 'leta', 'aģentūra', 'aģentūras', 'lsm', 'delfi', 'portāls*', 'televīzij*', 'radio', 'universitāt*', 'institūts*', 'skola', 'slimnīc*', 'fonds*', 'biedrīb*', 'asociācij*', 'savienīb*', 'eiropas savienība', 'es', 'federācij*', 'centrs*', 'organizācij*', 'nato', 'ano', 'vēstniecīb*', 'kancelej*', 'kremlis*', 'baltais nams', 'pentagons*', 'vdd', 'knab', 'vid', 'klubs*', 'bruņotie spēki', 'baznīc*', 'dienests*', 'pārvald*'],
      // biome-ignore format: a list of words
      work: ['filma', 'filmā', 'grāmata', 'grāmatā', 'romāns', 'seriāls', 'izrāde', 'dziesma', 'albums', 'raidījums', 'raidījumā', 'žurnāls', 'raksts', 'projekts', 'konkurss', 'izstāde', 'nosaukumu'],
    },
    // biome-ignore format: a list of words
    roleWords: ['bijušais', 'bijusī', 'pašreizējais', 'jaunais', 'jaunā', 'galvenais', 'galvenā', 'ģenerāl', 'izpild', 'ārlietu', 'iekšlietu', 'aizsardzības', 'finanšu', 'veselības', 'izglītības', 'tieslietu', 'ekonomikas', 'satiksmes', 'zemkopības', 'kultūras', 'latvijas', 'rīgas', 'valsts'],
    // biome-ignore format: a list of words
    places: ['latvija', 'latvijas', 'latvijā', 'rīga', 'rīgas', 'rīgā', 'daugavpils', 'liepājas', 'krievija', 'krievijas', 'ukraina', 'ukrainas', 'asv', 'vācija', 'vācijas', 'polija', 'polijas', 'lietuva', 'lietuvas', 'igaunija', 'igaunijas', 'ķīna', 'ķīnas', 'baltkrievija', 'eiropa', 'eiropas', 'izraēla'],
    particles: ['fon', 'van', 'de'],
    nameLinks: ['un'],
    // biome-ignore format: a list of words
    notNames: ['tomēr', 'taču', 'arī', 'turklāt', 'savukārt', 'pēc', 'kā', 'kad', 'ja', 'jo', 'ka', 'un', 'bet', 'tas', 'tā', 'šis', 'šī', 'šie', 'te', 'tur', 'tagad', 'šodien', 'vakar', 'rīt', 'tad', 'pirms', 'par', 'uz', 'no', 'līdz', 'ar', 'pie', 'viņš', 'viņa', 'viņi', 'mēs', 'es', 'kas', 'ko', 'kāpēc', 'kur', 'nē', 'ir', 'bija', 'būs', 'visi', 'daudz', 'latvieši', 'iepriekš', 'vēlāk', 'tāpēc', 'piemēram', 'foto', 'lasi'],
    interview: { questions: ['jautājums'], answers: ['atbilde'] },
    labels: ['foto', 'video', 'avots', 'autors', 'redaktors', 'lasi arī'],
  },
  // biome-ignore format: lists of words
  dates: {
    modifiers: 'before',
    plainLetters: true,
    inflects: true,
    without: ['pēc', 'jūn', 'jūl', 'apr'],
    introducers: ['no', 'līdz', 'gada', 'gadā', 'gadu', 'kopš', 'pēc', 'pirms', 'un', 'jau', 'starp', 'gados'],
    counted: ['cilvēku', 'cilvēki', 'eiro', 'metru', 'kilometru', 'karavīru', 'iedzīvotāju'],
    months: [['janvār*'], ['februār*'], ['marta', 'martā', 'martu'], ['aprīl*'], ['maija', 'maijā', 'maiju'], ['jūnij*'], ['jūlij*'], ['august*'], ['septembr*'], ['oktobr*'], ['novembr*'], ['decembr*']],
    weekdays: [['pirmdien*'], ['otrdien*'], ['trešdien*'], ['ceturtdien*'], ['piektdien*'], ['sestdien*'], ['svētdien*']],
    days: { '-1': ['vakardien*'], '0': ['šodien*'], '1': ['rītdien*'] },
    dayParts: { '-1 EV': ['vakar vakarā'], '0 EV': ['šovakar'], '0 MO': ['šorīt'], '0 NI': ['šonakt'] },
    contextDays: { '-1': ['dienu iepriekš', 'iepriekšējā dienā'], '1': ['nākamajā dienā', 'dienu vēlāk'] },
    periods: { '-1 Y': ['pērn', 'pērnā', 'pērnais', 'pērnajā', 'pērnā gada', 'pērngad'], '0 Y': ['šogad'], '1 Y': ['nākamgad'] },
    units: { D: ['dienā', 'dienās', 'diennakt*'], W: ['nedēļā', 'nedēļās'], M: ['mēnesī', 'mēnešos'], Q: ['ceturksn*', 'ceturkšņ*'], H: ['pusgad*'], Y: ['gadā', 'gados', 'gad.', 'gadiem'], DE: ['desmitgad*', 'desmitgadē*'], CE: ['gadsimt*'] },
    pluralUnits: ['gados', 'gadiem', 'mēnešos', 'mēnešu', 'mēnešiem', 'nedēļās', 'nedēļām', 'dienās', 'dienām', 'desmitgadēs'],
    parts: { MO: ['rīts', 'rītā', 'rītu', 'no rīta'], AF: ['pēcpusdien*'], EV: ['vakars', 'vakarā', 'vakaru'], NI: ['nakts', 'naktī', 'nakti'] },
    nightBefore: ['naktī uz', 'nakti uz'],
    seasons: { SP: ['pavasar*'], SU: ['vasara', 'vasarā', 'vasaras', 'vasaru'], FA: ['ruden*', 'rudenī'], WI: ['ziema', 'ziemā', 'ziemas'] },
    weekend: ['nedēļas nogal*', 'brīvdien*'],
    numbers: { viens: 1, vienu: 1, viena: 1, divi: 2, divas: 2, divām: 2, diviem: 2, trīs: 3, trim: 3, četri: 4, četras: 4, četriem: 4, četrām: 4, pieci: 5, pieciem: 5, piecām: 5, seši: 6, sešiem: 6, septiņi: 7, astoņi: 8, deviņi: 9, desmit: 10, desmitiem: 10, divdesmit: 20, vienpadsmit: 11, divpadsmit: 12, trīspadsmit: 13, četrpadsmit: 14, piecpadsmit: 15, sešpadsmit: 16, septiņpadsmit: 17, astoņpadsmit: 18, deviņpadsmit: 19, trīsdesmit: 30, četrdesmit: 40, piecdesmit: 50 },
    ordinals: { pirmais: 1, pirmajā: 1, pirmo: 1, otrais: 2, otrajā: 2, otro: 2, trešais: 3, trešajā: 3, trešo: 3, ceturtais: 4, ceturtajā: 4 },
    ordinalStems: { stems: { piekt: 5, sest: 6, septīt: 7, astot: 8, devīt: 9, desmit: 10, vienpadsmit: 11, divpadsmit: 12 }, endings: ['ais', 'ā', 'ajā', 'o', 'ās', 'am'] },
    ordinalAffixes: { after: ['.'] },
    halves: ['pus', 'pusi'],
    shifts: { '-1': ['pagāj*', 'pagājuš*', 'aizvadīt*', 'pēdēj*', 'pērnā'], '0': ['šis', 'šī', 'šā', 'šajā', 'šo', 'šinī', 'pašreizēj*'], '1': ['nākam*', 'nākamaj*', 'gaidām*'] },
    contextShifts: { '-1': ['iepriekšē*'] },
    distancesBefore: { '-1': ['pirms'], '1': ['pēc'] },
    contextDistances: { '-1': ['iepriekš', 'agrāk'], '1': ['vēlāk'] },
    edges: ['sākumā', 'sākums', 'sākuma', 'beigās', 'beigas', 'beigām', 'vidū', 'sākumu'],
    vague: ['dažas', 'daži', 'dažus', 'dažiem', 'dažām', 'vairākas', 'vairāki', 'vairākus', 'vairākiem', 'vairākām'],
    approximators: ['apmēram', 'aptuveni', 'gandrīz', 'vairāk nekā'],
    times: { '24:00': ['pusnaktī'] },
    offsets: { '1': ['pēc', 'no'], '-1': ['pirms'] },
    frequency: { often: ['reizi', 'divreiz', 'trīsreiz'], times: ['reizes'] },
    every: ['katru', 'katrā', 'ik', 'katra'],
    sets: { P1D: ['ikdien*', 'katru dienu'], P1W: ['iknedēļ*'], P1M: ['ikmēneš*'], P1Y: ['ikgad*'] },
    rangeWords: ['līdz'],
    listWords: ['un'],
    between: ['starp'],
    holidays: { easter: ['lieldienas', 'lieldienās', 'lieldienu'], 'easter-2': ['lielā piektdiena', 'lielajā piektdienā'], 'easter+1': ['otrās lieldienas'], '12-25': ['ziemassvētki', 'ziemassvētkos', 'ziemassvētku'], '12-24': ['ziemassvētku vakars', 'ziemassvētku vakarā'], '12-31': ['vecgada vakars', 'vecgada vakarā'], '01-01': ['jaunais gads', 'jaungada diena'], '05-01': ['darba svētki'] },
    tense: { past: ['bija', 'sacīja', 'teica', 'paziņoja', 'notika'], future: ['būs', 'notiks', 'plāno', 'plānots', 'gaidāms', 'sāksies'], ahead: ['ne vēlāk kā'] },
    phrases: { at: '( plkst {.} | pulksten )' },
    patterns: ['{year} {.} {unit} [ {edge} ]', '{year} {.} {unit} {day} [ {.} ] {month}', '{year} {.} {unit} {month} [ {edge} ]', '{unit} {edge}', '{day} {.} {month}'],
  },
  // biome-ignore format: lists of words
  reuse: {
    acts: ['pārpublicē*', 'pārpublicēšana', 'pārpublicēt', 'kopēt', 'kopēšana', 'citē*', 'citēšana', 'citēt', 'reproducē*', 'reproducēšana', 'pavairo*'],
    uses: ['izmanto*', 'izmantošana', 'izmantot', 'lieto*', 'publicē*', 'publicēšana', 'izplatī*', 'izplatīšana'],
    material: ['materiāl*', 'materiālu', 'satur*', 'satura', 'rakst*', 'portāl*', 'ziņ*', 'informāci*', 'tekst*'],
    own: ['portāla saturu', 'portālā', 'mūsu saturu', 'šī portāla'],
    forbidden: ['aizlieg*', 'aizliegta', 'aizliegts', 'nav atļaut*', 'nedrīkst'],
    allowed: ['atļaut*', 'atļauta', 'drīkst', 'iespējam*'],
    demanded: ['obligāt*', 'obligāta', 'tikai', 'nepieciešam*', 'nepieciešama', 'lūdzam', 'jānorāda', 'norādot', 'jābūt'],
    conditions: {
      'no-machine-use': ['mākslīgā intelekta', 'datizrac*'],
      'attribute-source': ['atsauc* … avot*', 'atsauc* … avotu', 'atsauc* … uz', 'atsauce … avot*', 'atsauce … avotu', 'atsauce … uz', 'norād* … avot*', 'norād* … avotu', 'norād* … uz', 'norādot … avot*', 'norādot … avotu', 'norādot … uz', 'jānorāda … avot*', 'jānorāda … avotu', 'jānorāda … uz', 'atsauce obligāta'],
      'obtain-permission': ['bez … atļaujas', 'bez … piekrišanas', 'bez … atļauju', 'bez … piekrišanu', 'bez … saskaņošanas', 'ar … atļaujas', 'ar … piekrišanas', 'ar … atļauju', 'ar … piekrišanu', 'ar … saskaņošanas'],
      'non-commercial': ['nekomerciāl*'],
    },
    link: {
      hyperlink: ['hipersait*', 'hipersaite', 'aktīva saite', 'aktīvu saiti'],
      either: ['saite', 'saiti', 'saites', 'linku'],
      article: ['oriģinālo rakstu', 'uz rakstu'],
      site: ['uz portālu'],
      positions: {},
      indexable: [],
    },
    licence: ['licenc*'],
    attribution: [],
    reserved: ['visas tiesības aizsargātas'],
    otherMatters: ['sīkdat*', 'komentār*', 'tiesa nosprieda', 'tiesnesis', 'tiesnese', 'likums aizliedz', 'likums … aizliedz', 'likumprojekt*'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: ['un', 'ir', 'ar', 'no', 'ka', 'uz', 'par', 'kas', 'bet', 'to', 'pēc', 'gan', 'arī', 'tas', 'tā', 'ja', 'kā', 'vai', 'pie', 'līdz', 'bija', 'kad', 'tikai', 'jau', 'nav', 'viņš', 'viņa', 'tiek', 'būs', 'ko', 'kur', 'lai', 'es', 'mēs', 'šo', 'savu', 'tad', 'vēl', 'pat', 'vairāk', 'jo', 'tomēr', 'taču', 'tās', 'tie', 'šis', 'ļoti', 'gada', 'gadā', 'kuru', 'kurš', 'būt', 'var', 'savukārt'],
  },
} satisfies Language;
