/** Romanian. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const ro = {
  lang: 'ro',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: ['dl', 'dna', 'd-na', 'dr', 'prof', 'conf', 'lect', 'ing', 'av', 'gen', 'col', 'lt', 'cpt', 'mr', 'str', 'bd', 'nr', 'art', 'alin', 'pct', 'mld', 'mil', 'ex', 'etc', 'sf', 'pr', 'acad', 'univ', 'jud', 'com', 'tel', 'cf', 'a.c'],
  },
  attribution: {
    ...noAttribution,
    dialogueDash: true,
    freeFront: true,
    nounPhrase: 'head-first',
    cues: [
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['a spus', 'au spus', 'spune', 'spun', 'spunea', 'a declarat', 'au declarat', 'declară', 'declara', 'a afirmat', 'au afirmat', 'afirmă', 'a precizat', 'au precizat', 'precizează', 'a adăugat', 'au adăugat', 'adaugă', 'a anunțat', 'au anunțat', 'anunță', 'a explicat', 'au explicat', 'explică', 'a transmis', 'au transmis', 'transmite', 'transmit', 'a subliniat', 'au subliniat', 'subliniază', 'a susținut', 'au susținut', 'susține', 'susțin', 'a menționat', 'au menționat', 'menționează', 'a scris', 'au scris', 'scrie', 'scriu', 'a arătat', 'au arătat', 'arată', 'a comentat', 'comentează', 'a răspuns', 'au răspuns', 'răspunde', 'a întrebat', 'întreabă', 'a avertizat', 'au avertizat', 'avertizează', 'a recunoscut', 'au recunoscut', 'recunoaște', 'a negat', 'au negat', 'neagă', 'a confirmat', 'au confirmat', 'confirmă', 'a dezvăluit', 'au dezvăluit', 'dezvăluie', 'a povestit', 'au povestit', 'povestește', 'a completat', 'completează', 'a punctat', 'a remarcat', 'a continuat', 'a concluzionat', 'a reiterat', 'a promis', 'promite', 'a acuzat', 'acuză', 'a criticat', 'a asigurat', 'a relatat', 'relatează', 'a informat', 'au informat', 'informează', 'a mărturisit', 'mărturisește', 'a amintit', 'amintește', 'a reamintit', 'a apreciat', 'apreciază', 'a notat', 'notează', 'a dat asigurări', 'a atras atenția', 'atrage atenția', 'a ținut să precizeze', 'a postat', 'a conchis', 'a detaliat', 'a replicat', 'a raportat', 'zice', 'a zis'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['crede', 'cred', 'consideră', 'a considerat', 'este convins', 'este convinsă', 'speră', 'sper', 'se teme', 'se așteaptă', 'este de părere', 'a estimat', 'estimează', 'presupune', 'e de părere'],
      },
      {
        speaker: 'either',
        reports: 'request',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['a cerut', 'au cerut', 'cere', 'cer', 'a solicitat', 'au solicitat', 'solicită', 'a îndemnat', 'îndeamnă', 'a propus', 'propune', 'a recomandat', 'recomandă', 'a invitat', 'a ordonat', 'a sugerat', 'sugerează', 'a rugat'],
      },
    ],
    // biome-ignore format: a list of words
    accordingTo: { before: ['potrivit', 'conform', 'în opinia', 'după cum a declarat', 'după cum a spus', 'după cum a precizat', 'după cum afirmă', 'din punctul de vedere al', 'în viziunea', 'din spusele', 'după spusele', 'așa cum a spus', 'potrivit declarațiilor', 'potrivit spuselor', 'citat de', 'citată de'], after: [], enclitic: [] },
    complementizers: ['că', 'să', 'dacă', 'cum'],
    clauseComma: true,
    needsComplementizer: true,
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: ['nu', 'și', 'mai', 'deja', 'încă', 'apoi', 'totuși', 'însă', 'astăzi', 'azi', 'ieri', 'ulterior', 'anterior', 'recent', 'luni', 'marți', 'miercuri', 'joi', 'vineri', 'sâmbătă', 'duminică', 'tot', 'de asemenea'],
    pronouns: [
      { words: ['el', 'lui', 'acesta', 'dumnealui'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['ea', 'ei', 'aceasta', 'dumneaei'], person: 'third', gender: 'feminine', number: 'one' },
      { words: ['ei', 'ele', 'aceștia', 'lor'], person: 'third', gender: 'any', number: 'many' },
      { words: ['eu', 'mine'], person: 'first', gender: 'any', number: 'one' },
      { words: ['noi'], person: 'first', gender: 'any', number: 'many' },
    ],
    // biome-ignore format: a list of words
    determiners: { definite: ['acest', 'această', 'acești', 'aceste', 'acel', 'acea', 'cel', 'cea'], other: ['un', 'o', 'unii', 'unele', 'câțiva', 'mulți', 'multe', 'toți', 'toate', 'fiecare', 'alt', 'altă', 'doi', 'trei', 'niște'] },
    // biome-ignore format: a list of words
    prepositions: ['de', 'la', 'în', 'din', 'pe', 'cu', 'pentru', 'prin', 'despre', 'după', 'între', 'fără', 'până', 'spre', 'sub', 'peste', 'lângă', 'contra', 'împotriva', 'asupra', 'privind', 'către', 'dinspre', 'înainte', 'față'],
    // biome-ignore format: a list of words
    conjunctions: { coordinating: ['și', 'sau', 'dar', 'iar', 'însă', 'ori', 'ci'], subordinating: ['când', 'dacă', 'pentru că', 'deoarece', 'întrucât', 'deși', 'în timp ce', 'până când', 'fiindcă', 'căci', 'după ce', 'înainte să'] },
    relatives: ['care', 'pe care', 'căruia', 'căreia', 'cărora', 'unde', 'cine'],
    addressee: ['pentru', 'către'],
    // biome-ignore format: a list of words
    times: ['luni', 'marți', 'miercuri', 'joi', 'vineri', 'sâmbătă', 'duminică', 'astăzi', 'azi', 'ieri', 'mâine', 'dimineață', 'seară', 'seara', 'ianuarie', 'februarie', 'martie', 'aprilie', 'mai', 'iunie', 'iulie', 'august', 'septembrie', 'octombrie', 'noiembrie', 'decembrie'],
    // biome-ignore format: a list of words
    titles: [['domnul', 'dl'], ['doamna', 'dna', 'd-na'], ['președintele', 'președinta'], ['vicepreședintele', 'vicepreședinta'], ['premierul', 'prim-ministrul', 'premier'], ['vicepremierul'], ['ministrul', 'ministra', 'ministru'], ['secretarul de stat'], ['secretarul general'], ['deputatul', 'deputata'], ['senatorul', 'senatoarea'], ['europarlamentarul', 'europarlamentara'], ['primarul', 'primarița'], ['primarul general'], ['viceprimarul'], ['prefectul'], ['liderul', 'lidera'], ['purtătorul de cuvânt'], ['directorul', 'directoarea'], ['directorul general'], ['șeful', 'șefa'], ['comisarul', 'comisarul-șef', 'comisara'], ['procurorul', 'procuroarea', 'procurorul general'], ['judecătorul', 'judecătoarea'], ['avocatul', 'avocata'], ['profesorul', 'profesoara', 'prof'], ['doctorul', 'dr', 'medicul'], ['academicianul'], ['generalul', 'gen'], ['colonelul'], ['maiorul'], ['căpitanul'], ['ambasadorul', 'ambasadoarea'], ['cancelarul'], ['papa'], ['patriarhul'], ['episcopul'], ['părintele'], ['regele'], ['regina'], ['prințul'], ['prințesa'], ['principesa'], ['antrenorul', 'selecționerul'], ['actorul'], ['actrița'], ['regizorul'], ['scriitorul'], ['economistul'], ['analistul', 'analista'], ['jurnalistul', 'jurnalista'], ['consilierul', 'consiliera'], ['guvernatorul'], ['expertul', 'experta'], ['sociologul'], ['istoricul'], ['meteorologul']],
    // biome-ignore format: a list of words
    genderedTitles: { masculine: ['domnul', 'dl', 'regele', 'prințul', 'președintele', 'premierul', 'ministrul', 'directorul'], feminine: ['doamna', 'dna', 'd-na', 'regina', 'prințesa', 'principesa', 'actrița', 'ministra', 'președinta', 'directoarea', 'deputata'] },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: ['ion', 'gheorghe', 'nicolae', 'vasile', 'alexandru', 'andrei', 'mihai', 'florin', 'marian', 'adrian', 'cristian', 'daniel', 'marius', 'ionuț', 'gabriel', 'bogdan', 'constantin', 'traian', 'klaus', 'marcel', 'sorin', 'ciprian', 'radu', 'ovidiu', 'liviu', 'dan', 'cătălin', 'victor', 'george', 'nicușor', 'călin', 'ilie', 'petre', 'robert', 'sebastian', 'lucian', 'emil', 'eugen', 'dragoș', 'claudiu', 'viorel', 'octavian', 'ștefan', 'crin', 'kelemen'],
      // biome-ignore format: a list of words
      feminine: ['maria', 'elena', 'ana', 'ioana', 'andreea', 'mihaela', 'alina', 'cristina', 'gabriela', 'simona', 'daniela', 'mirela', 'raluca', 'laura', 'roxana', 'oana', 'diana', 'anca', 'monica', 'corina', 'carmen', 'adriana', 'alexandra', 'maia', 'natalia', 'ramona', 'firea', 'viorica', 'viorela', 'sorina', 'irina', 'camelia', 'doina', 'liliana', 'silvia', 'lavinia', 'luminița', 'mădălina', 'diana'],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: ['expert*', 'expertul', 'expertul*', 'specialist*', 'specialistul*', 'analist*', 'economist*', 'medic*', 'medicul', 'medicul*', 'martor*', 'profesor*', 'elev', 'student*', 'șofer*', 'șoferul*', 'localnic*', 'primar*', 'purtător de cuvânt', 'purtătorul de cuvânt', 'reprezentant*', 'reprezentantul*', 'consilier*', 'lider*', 'liderul', 'liderul*', 'politician*', 'activist*', 'avocat*', 'avocatul', 'avocatul*', 'judecător*', 'procuror*', 'polițist*', 'pompier*', 'jurnalist*', 'scriitor*', 'regizor*', 'actor*', 'cântăreț*', 'cântăreaț*', 'jucător*', 'antrenor*', 'portar*', 'portarul*', 'sursă', 'sursa', 'bărbat*', 'bărbatul*', 'femei*', 'mama', 'tatăl*', 'fiul', 'fiica', 'fratel*', 'sora', 'soțul*', 'soția', 'vecin*', 'fermier*', 'proprietar*', 'patron*', 'autor*', 'autorul*', 'cercetător*', 'cercetătorul*', 'șef', 'șeful', 'șeful*', 'membr*', 'angajat*', 'candidat*', 'candidatul*', 'președintele', 'președintel*', 'președinta', 'președint*', 'vicepreședintele', 'vicepreședintel*', 'vicepreședinta', 'vicepreședint*', 'premierul', 'premierul*', 'premier', 'premier*', 'vicepremierul', 'vicepremierul*', 'ministrul', 'ministrul*', 'ministra', 'ministr*', 'ministru', 'deputatul', 'deputatul*', 'deputata', 'deputat*', 'senatorul', 'senatorul*', 'senatoarea', 'senatoare*', 'europarlamentarul', 'europarlamentarul*', 'europarlamentara', 'europarlamentar*', 'primarul', 'primarul*', 'primarița', 'primariț*', 'viceprimarul', 'viceprimarul*', 'prefectul', 'prefectul*', 'lidera', 'directorul', 'directorul*', 'directoarea', 'directoare*', 'comisarul', 'comisarul*', 'comisara', 'comisar*', 'procurorul', 'procurorul*', 'procuroarea', 'procuroare*', 'judecătorul', 'judecătorul*', 'judecătoarea', 'judecătoare*', 'avocata', 'profesorul', 'profesorul*', 'profesoara', 'profesoar*', 'doctorul', 'doctorul*', 'academicianul', 'academicianul*', 'generalul', 'generalul*', 'colonelul', 'colonelul*', 'maiorul', 'maiorul*', 'căpitanul', 'căpitanul*', 'ambasadorul', 'ambasadorul*', 'ambasadoarea', 'ambasadoare*', 'cancelarul', 'cancelarul*', 'patriarhul', 'patriarhul*', 'episcopul', 'episcopul*', 'părintele', 'părintel*', 'regele', 'regel*', 'regina', 'regin*', 'prințul', 'prințul*', 'prințesa', 'prințes*', 'principesa', 'principes*', 'antrenorul', 'antrenorul*', 'selecționerul', 'selecționerul*', 'actorul', 'actorul*', 'actrița', 'actriț*', 'regizorul', 'regizorul*', 'scriitorul', 'scriitorul*', 'economistul', 'economistul*', 'analistul', 'analistul*', 'analista', 'jurnalistul', 'jurnalistul*', 'jurnalista', 'consilierul', 'consilierul*', 'consiliera', 'guvernatorul', 'guvernatorul*', 'experta', 'sociologul', 'sociologul*', 'istoricul', 'istoricul*', 'meteorologul', 'meteorologul*'],
      // biome-ignore format: a list of words
      group: ['experții', 'specialiștii', 'analiștii', 'medicii', 'martorii', 'localnicii', 'locuitorii', 'profesorii', 'părinții', 'elevii', 'anchetatorii', 'procurorii', 'polițiștii', 'pompierii', 'autoritățile', 'oficialii', 'politicienii', 'reprezentanții', 'sindicatele', 'sindicaliștii', 'fermierii', 'criticii', 'sursele', 'surse', 'cercetătorii', 'oamenii de știință', 'avocații', 'jurnaliștii', 'opoziția', 'vecinii', 'rudele', 'organizatorii', 'economiștii', 'meteorologii'],
      // biome-ignore format: a list of words
      organization: ['poliți*', 'parchetul*', 'guvernul*', 'ministerul*', 'mai', 'mae', 'mapn', 'parlamentul*', 'senatul*', 'camera deputaților', 'tribunalul*', 'curte*', 'curtea constituțională', 'ccr', 'primări*', 'prefectur*', 'consiliul*', 'partidul*', 'psd', 'pnl', 'usr', 'aur', 'udmr', 'pmp', 'coaliți*', 'comisi*', 'comisia europeană', 'compani*', 'firma', 'banca', 'bnr', 'ins', 'agerpres*', 'mediafax*', 'agenți*', 'ziarul*', 'publicați*', 'televiziune*', 'tvr', 'digi24', 'g4media', 'hotnews*', 'radio', 'universitate*', 'institutul*', 'școal*', 'spitalul*', 'fundați*', 'asociați*', 'sindicatul*', 'federați*', 'uniune*', 'uniunea europeană', 'ue', 'nato', 'onu', 'ambasad*', 'biseric*', 'patriarhi*', 'dna', 'diicot*', 'dsp', 'anm', 'isu', 'igpr', 'sri', 'administrația prezidențială', 'kremlinul*', 'casa albă', 'pentagonul*', 'clubul*', 'echip*', 'organizați*', 'centrul*'],
      // biome-ignore format: a list of words
      work: ['filmul', 'filmului', 'cartea', 'cărții', 'romanul', 'serialul', 'piesa', 'melodia', 'albumul', 'emisiunea', 'emisiunii', 'ziarul', 'revista', 'articolul', 'campania', 'proiectul', 'expoziția', 'spectacolul', 'intitulat', 'intitulată', 'titlul', 'denumit'],
    },
    // biome-ignore format: a list of words
    roleWords: ['fost', 'fostul', 'fosta', 'actual', 'actualul', 'actuala', 'nou', 'noul', 'noua', 'general', 'generală', 'executiv', 'interimar', 'adjunct', 'de externe', 'de interne', 'afacerilor', 'externe', 'interne', 'apărării', 'finanțelor', 'sănătății', 'educației', 'justiției', 'energiei', 'transporturilor', 'agriculturii', 'economiei', 'muncii', 'culturii', 'mediului', 'român', 'română', 'american', 'rus', 'ucrainean', 'național', 'județean', 'local'],
    // biome-ignore format: a list of words
    places: ['româniei', 'românia', 'bucurești', 'cluj', 'cluj-napoca', 'iași', 'timișoara', 'constanța', 'moldova', 'moldovei', 'chișinău', 'rusia', 'rusiei', 'ucraina', 'ucrainei', 'sua', 'germania', 'franța', 'italia', 'ungaria', 'china', 'israel', 'europa', 'ue', 'marea britanie', 'polonia', 'turcia'],
    particles: ['de', 'din', 'von', 'van', 'al', 'ibn'],
    nameLinks: ['și', 'pentru', 'de', 'a', 'al'],
    // biome-ignore format: a list of words
    notNames: ['însă', 'de', 'asemenea', 'totuși', 'potrivit', 'conform', 'astfel', 'apoi', 'acum', 'astăzi', 'azi', 'ieri', 'mâine', 'când', 'dacă', 'pentru', 'deși', 'după', 'înainte', 'în', 'la', 'din', 'pe', 'cu', 'prin', 'despre', 'un', 'o', 'unii', 'mulți', 'toți', 'acest', 'această', 'aceasta', 'acesta', 'acestea', 'el', 'ea', 'ei', 'noi', 'eu', 'nu', 'da', 'ce', 'cine', 'cum', 'unde', 'și', 'dar', 'sau', 'iar', 'este', 'sunt', 'a', 'au', 'va', 'vor', 'fi', 'românii', 'oamenii', 'foto', 'citește', 'totodată', 'în plus', 'ulterior', 'mai', 'anul', 'luna'],
    labels: ['foto', 'video', 'sursa', 'autor', 'editor', 'redactor', 'citește și'],
  },
  dates: {},
  // biome-ignore format: lists of words
  reuse: {
    acts: ['preluare*', 'preluarea', 'preluat*', 'preluate', 'prelua', 'reproducere*', 'reproducerea', 'reproduse', 'copierea', 'copiere', 'citarea', 'citare', 'citați', 'cita', 'republicare*', 'republicarea', 'copia'],
    uses: ['folosi', 'folosire*', 'folosirea', 'utilizare*', 'utilizarea', 'utiliza', 'publicare*', 'publicarea', 'distribuire*', 'difuzare*', 'folosiți', 'folosit*'],
    material: ['conținut*', 'conținutul', 'conținutului', 'articol*', 'articolelor', 'text*', 'textelor', 'știri*', 'stiri*', 'stirilor', 'știrilor', 'site*', 'material*', 'materialelor', 'informați*', 'informațiilor'],
    own: ['acestui site', 'acest site', 'acestui articol', 'conținutul', 'conținutului', 'site-ului', 'articolele noastre', 'de pe site'],
    forbidden: ['interzis*', 'interzisă', 'este interzis*', 'nu este permis*', 'nu pot', 'nu poate'],
    allowed: ['permis*', 'permisă', 'permisa', 'poți', 'puteți', 'se poate', 'poate fi', 'pot fi', 'liber', 'gratuit'],
    demanded: ['doar', 'cu condiția', 'numai', 'obligatori*', 'trebuie', 'cu', 'rugăm', 'în limita', 'menționând'],
    conditions: {
      'attribute-source': ['citarea … sursei', 'citarea … sursa', 'citarea … sursă', 'citare … sursei', 'citare … sursa', 'citare … sursă', 'menționarea … sursei', 'menționarea … sursa', 'menționarea … sursă', 'mentionarea … sursei', 'mentionarea … sursa', 'mentionarea … sursă', 'indicarea … sursei', 'indicarea … sursa', 'indicarea … sursă', 'specificarea … sursei', 'specificarea … sursa', 'specificarea … sursă', 'precizarea … sursei', 'precizarea … sursa', 'precizarea … sursă', 'citați … sursei', 'citați … sursa', 'citați … sursă', 'citând … sursei', 'citând … sursa', 'citând … sursă', 'menționând … sursei', 'menționând … sursa', 'menționând … sursă', 'sursa … citată', 'sursa … menționată'],
      'attribute-author': ['menționarea … autorului', 'citarea … autorului'],
      'obtain-permission': ['fără … acordul*', 'fără … acordul', 'fără … permisiunea', 'fără … consimțământul', 'fără … acord', 'fără … aprobarea', 'cu … acordul*', 'cu … acordul', 'cu … permisiunea', 'cu … consimțământul', 'cu … acord', 'cu … aprobarea', 'fara … acordul*', 'fara … acordul', 'fara … permisiunea', 'fara … consimțământul', 'fara … acord', 'fara … aprobarea'],
      'excerpt-limit': ['maximum … semne', 'maximum … caractere', 'maximum … cuvinte', 'maximum … paragraf*', 'limita a … semne', 'limita a … caractere', 'limita a … cuvinte', 'limita a … paragraf*', 'maxim … semne', 'maxim … caractere', 'maxim … cuvinte', 'maxim … paragraf*', 'cel mult … semne', 'cel mult … caractere', 'cel mult … cuvinte', 'cel mult … paragraf*'],
      'non-commercial': ['non-comercial*', 'necomercial*', 'necomerciale', 'scopuri comerciale', 'scop comercial'],
      'no-derivatives': ['fără modificări', 'fără derivate'],
      'share-alike': ['distribuire în condiții identice'],
    },
    link: {
      hyperlink: ['link activ', 'hyperlink*', 'link-ul activ', 'link direct', 'linkul activ'],
      either: ['link*', 'legătur*'],
      article: ['acestui articol', 'articolul original', 'articolului', 'spre articol', 'către articol', 'pagina acestui'],
      site: ['către site', 'spre site'],
      positions: { 'first-paragraph': ['primul paragraf'] },
      indexable: [],
    },
    licence: ['sub licența', 'sub licență', 'licența creative'],
    attribution: ['atribuire'],
    reserved: ['toate drepturile rezervate'],
    otherMatters: ['cookie*', 'comentari*', 'newsletter'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: ['de', 'și', 'în', 'a', 'la', 'cu', 'pe', 'care', 'din', 'o', 'un', 'nu', 'pentru', 'că', 'este', 'mai', 'au', 'sa', 'să', 'se', 'ce', 'fi', 's', 'sunt', 'fost', 'prin', 'după', 'al', 'ale', 'lui', 'dar', 'sau', 'o', 'va', 'fost', 'ca', 'cea', 'cele', 'am', 'între', 'acest', 'această', 'foarte', 'doar', 'ani', 'unde', 'dacă', 'când', 'iar', 'i', 'lor', 'cei', 'avea', 'despre', 'până', 'sub', 'fără', 'toate', 'spus', 'potrivit', 'precum', 'asta', 'ei', 'el', 'ea', 'noi'],
  },
} satisfies Language;
