/** Croatian. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const hr = {
  lang: 'hr',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: ['dr', 'mr', 'prof', 'doc', 'ing', 'dipl', 'sv', 'gđa', 'g', 'gosp', 'ul', 'tzv', 'npr', 'itd', 'tj', 'sl', 'br', 'str', 'st', 'čl', 'mil', 'mlrd', 'tis', 'god', 'kn', 'min', 'sat', 'sek', 'gen', 'puk', 'kap', 'o', 'don', 'mons', 'kard'],
  },
  attribution: {
    ...noAttribution,
    dialogueDash: true,
    freeFront: true,
    placeBehindOffice: true,
    nounPhrase: 'head-middle',
    // biome-ignore format: a list of words
    nameEndings: ['ovog', 'ovom', 'ovim', 'ima', 'ama', 'om', 'em', 'og', 'oga', 'omu', 'ome', 'im', 'oj', 'a', 'e', 'u', 'i', 'o'],
    adjectiveEndings: [
      'ski',
      'ska',
      'sko',
      'skog',
      'skoga',
      'ske',
      'skom',
      'skoj',
      'sku',
      'čki',
      'čka',
      'čko',
      'čkog',
      'čke',
      'čkoj',
      'čku',
      'ni',
      'na',
      'no',
      'nog',
      'ne',
      'noj',
      'nom',
      'nu',
      'vi',
      'va',
      'vo',
      'vog',
      've',
      'voj',
      'vu',
    ],
    // biome-ignore format: a list of endings
    obliqueEndings: ['o', 'u', 'e', 'om', 'em', 'og', 'eg', 'oj', 'im', 'ih', 'ima', 'ama', 'ti', 'ći', 'ju', 'oga', 'ega', 'ome'],
    verbAgreement: { masculine: ['njegovim', 'njegovu'], feminine: ['njezinim', 'njezinu'], many: [] },
    cues: [
      {
        speaker: 'either',
        reports: 'object',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['nazvao', 'nazvala', 'nazvali', 'naziva', 'okarakterizirao', 'okarakterizirala', 'kritizirao', 'kritizirala', 'osudio', 'osudila'],
      },
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        within: ['u', 'iz'],
        // biome-ignore format: a list of words
        words: ['rekli', 'kažu', 'kazali', 'izjavili', 'naveli', 'navode', 'istaknuli', 'ističu', 'dodali', 'dodaju', 'poručili', 'poručuju', 'naglasili', 'naglašavaju', 'objasnili', 'objašnjavaju', 'upozorili', 'upozoravaju', 'tvrde', 'potvrdili', 'pišu', 'objavili', 'najavili', 'priopćili', 'izvijestili', 'javljaju', 'prenose', 'smatraju', 'vjeruju', 'očekuju', 'odgovorili', 'doznaju'],
      },
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        mayDropSubject: true,
        // biome-ignore format: a list of words
        words: ['rekao', 'rekla', 'kaže', 'kazao', 'kazala', 'izjavio', 'izjavila', 'izjavljuje', 'naveo', 'navela', 'navodi', 'istaknuo', 'istaknula', 'istakao', 'istakla', 'ističe', 'dodao', 'dodala', 'dodaje', 'poručio', 'poručila', 'poručuje', 'naglasio', 'naglasila', 'naglašava', 'objasnio', 'objasnila', 'objašnjava', 'pojasnio', 'pojasnila', 'pojašnjava', 'napomenuo', 'napomenula', 'napominje', 'upozorio', 'upozorila', 'upozorava', 'ustvrdio', 'ustvrdila', 'tvrdi', 'tvrdio', 'tvrdila', 'priznao', 'priznala', 'priznaje', 'potvrdio', 'potvrdila', 'potvrđuje', 'demantirao', 'demantirala', 'demantira', 'negirao', 'negirala', 'odgovorio', 'odgovorila', 'odgovara', 'upitao', 'upitala', 'pita', 'pitao', 'napisao', 'napisala', 'piše', 'objavio', 'objavila', 'najavio', 'najavila', 'najavljuje', 'zaključio', 'zaključila', 'zaključuje', 'ocijenio', 'ocijenila', 'ocjenjuje', 'komentirao', 'komentirala', 'komentira', 'podsjetio', 'podsjetila', 'podsjeća', 'primijetio', 'primijetila', 'prokomentirao', 'prokomentirala', 'ispričao', 'ispričala', 'priča', 'pričao', 'prisjeća se', 'prisjetio se', 'obećao', 'obećala', 'obećava', 'izvijestio', 'izvijestila', 'izvještava', 'javlja', 'javio', 'javila', 'priopćio', 'priopćila', 'precizirao', 'precizirala', 'konstatirao', 'konstatirala', 'otkrio', 'otkrila', 'otkriva', 'nastavio', 'nastavila', 'nastavlja', 'opisao', 'opisala', 'opisuje', 'smatrajući', 'pohvalio se', 'požalio se', 'žali se', 'šali se', 'poentirao', 'zapitao se', 'optužio', 'optužila', 'optužuje', 'odbacio', 'odbacila', 'prenosi', 'prenijela', 'sažeo', 'uvjerava'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['smatra', 'smatrao', 'misli', 'misle', 'mislio', 'mislila', 'vjeruje', 'nada se', 'nadaju se', 'uvjeren je', 'uvjerena je', 'boji se', 'boje se', 'strahuje', 'pretpostavlja', 'očekuje', 'drži', 'procjenjuje'],
      },
      {
        speaker: 'either',
        reports: 'request',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['pozvao', 'pozvala', 'pozvali', 'poziva', 'pozivaju', 'zatražio', 'zatražila', 'zatražili', 'traži', 'traže', 'zahtijeva', 'zamolio', 'zamolila', 'moli', 'apelirao', 'apelira', 'predložio', 'predložila', 'predlaže', 'preporučio', 'preporučuje', 'naredio', 'savjetuje'],
      },
    ],
    // biome-ignore format: a list of words
    oralVerbs: ['rekao', 'rekla', 'kazao', 'kazala'],
    accordingTo: {
      opinion: ['za'],
      before: [
        'prema riječima',
        'po riječima',
        'prema navodima',
        'prema podacima',
        'prema informacijama',
        'prema mišljenju',
        'po mišljenju',
        'prema izvješću',
        'prema procjenama',
      ],
      after: [],
      enclitic: [
        'prema njegovim riječima',
        'prema njezinim riječima',
        'po njegovim riječima',
        'po njezinim riječima',
        'po njegovu mišljenju',
        'po njezinu mišljenju',
      ],
      as: ['kako', 'kako je', 'kako su'],
    },
    complementizers: ['da', 'kako', 'hoće li', 'je li', 'što'],
    clauseComma: true,
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: ['je', 'su', 'bi', 'će', 'ne', 'se', 'i', 'također', 'takođe', 'još', 'već', 'potom', 'zatim', 'tada', 'onda', 'novinarima', 'medijima', 'za medije', 'kratko', 'ponovo', 'u intervjuu', 'opet', 'ponovno', 'mu', 'joj', 'nam', 'im', 'danas', 'jučer', 'ranije', 'kasnije', 'pak', 'međutim', 'jasno', 'otvoreno', 'nedavno', 'bio', 'bila', 'bili'],
    pronouns: [
      { words: ['on', 'njega', 'njemu'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['ona', 'nje', 'njoj'], person: 'third', gender: 'feminine', number: 'one' },
      { words: ['oni', 'one', 'njih'], person: 'third', gender: 'any', number: 'many' },
      { words: ['ja', 'mene'], person: 'first', gender: 'any', number: 'one' },
      { words: ['mi', 'nas'], person: 'first', gender: 'any', number: 'many' },
    ],
    // biome-ignore format: a list of words
    noArticles: true,
    determiners: {
      definite: ['ovaj', 'ova', 'ovo', 'ovi', 'taj', 'ta', 'te', 'ti', 'onaj', 'naš', 'naša'],
      other: [
        'jedan',
        'jedna',
        'neki',
        'neke',
        'svaki',
        'svi',
        'mnogi',
        'nekoliko',
        'drugi',
        'druga',
        'dvojica',
        'trojica',
        'pojedini',
      ],
    },
    locatives: ['u'],
    // biome-ignore format: a list of words
    prepositions: ['u', 'na', 's', 'sa', 'iz', 'od', 'do', 'o', 'po', 'za', 'k', 'ka', 'pri', 'pred', 'nad', 'pod', 'među', 'između', 'bez', 'kod', 'oko', 'nakon', 'prije', 'tijekom', 'protiv', 'zbog', 'radi', 'uz', 'kroz', 'prema', 'preko', 'umjesto', 'osim', 'povodom', 'unatoč'],
    // biome-ignore format: a list of words
    conjunctions: { coordinating: ['i', 'a', 'ali', 'ili', 'no', 'te', 'pa', 'već'], subordinating: ['kad', 'kada', 'ako', 'jer', 'iako', 'premda', 'dok', 'budući da', 'čim', 'kao'] },
    relatives: ['koji', 'koja', 'koje', 'kojeg', 'kojega', 'kojoj', 'kojem', 'kojima', 'kojom', 'čiji'],
    // biome-ignore format: a list of words
    times: ['ponedjeljak', 'utorak', 'srijedu', 'četvrtak', 'petak', 'subotu', 'nedjelju', 'u ponedjeljak', 'u utorak', 'u srijedu', 'u četvrtak', 'u petak', 'u subotu', 'u nedjelju', 'danas', 'jučer', 'sutra', 'prekjučer', 'jutros', 'sinoć', 'večeras', 'siječnja', 'veljače', 'ožujka', 'travnja', 'svibnja', 'lipnja', 'srpnja', 'kolovoza', 'rujna', 'listopada', 'studenoga', 'studenog', 'prosinca'],
    // biome-ignore format: a list of words
    titles: [['vijećnik', 'vijećnica'], ['pročelnik', 'pročelnika', 'pročelnica'], ['gospodin', 'g'], ['gospođa', 'gđa'], ['predsjednik', 'predsjednika', 'predsjednica', 'predsjednice'], ['premijer', 'premijera', 'premijerka'], ['predsjednik vlade', 'predsjednika vlade'], ['potpredsjednik', 'potpredsjednica'], ['ministar', 'ministra', 'ministrica', 'ministrice'], ['zastupnik', 'zastupnika', 'zastupnica'], ['gradonačelnik', 'gradonačelnika', 'gradonačelnica'], ['načelnik', 'načelnika', 'načelnica'], ['župan', 'župana', 'županica'], ['ravnatelj', 'ravnatelja', 'ravnateljica'], ['direktor', 'direktora', 'direktorica'], ['glasnogovornik', 'glasnogovornika', 'glasnogovornica'], ['šef', 'šefa', 'šefica'], ['čelnik', 'čelnika', 'čelnica'], ['tajnik', 'tajnica'], ['državni tajnik'], ['kancelar', 'kancelara', 'kancelarka'], ['veleposlanik', 'veleposlanica'], ['general', 'generala'], ['pukovnik'], ['bojnik'], ['kapetan'], ['sudac', 'sutkinja'], ['odvjetnik', 'odvjetnica'], ['profesor', 'prof', 'profesorica'], ['doktor', 'dr', 'doktorica'], ['docent', 'doc'], ['inženjer'], ['biskup'], ['nadbiskup'], ['kardinal'], ['papa', 'papa'], ['fra'], ['don'], ['kralj'], ['kraljica'], ['trener', 'trenera'], ['izbornik', 'izbornika'], ['glumac', 'glumica'], ['redatelj', 'redateljica'], ['pjevač', 'pjevačica'], ['novinar', 'novinarka'], ['ekonomist'], ['analitičar', 'analitičarka'], ['senator'], ['povjerenik', 'povjerenica'], ['guverner']],
    // biome-ignore format: a list of words
    genderedTitles: { masculine: ['gospodin', 'g', 'kralj', 'fra', 'don', 'biskup', 'ministar', 'ravnatelj', 'direktor'], feminine: ['gospođa', 'gđa', 'kraljica', 'ministrica', 'ravnateljica', 'direktorica', 'glasnogovornica', 'predsjednica', 'premijerka'] },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: ['ivan', 'marko', 'josip', 'ante', 'tomislav', 'marin', 'luka', 'petar', 'stjepan', 'zoran', 'andrej', 'goran', 'damir', 'mario', 'krešimir', 'igor', 'darko', 'dražen', 'branko', 'božo', 'davor', 'hrvoje', 'zlatko', 'nikola', 'milan', 'dragan', 'boris', 'vladimir', 'domagoj', 'mate', 'nenad', 'gordan', 'oleg', 'dario', 'robert', 'siniša', 'anton', 'vili', 'radovan', 'ivica', 'mislav', 'ivo', 'denis', 'bruno'],
      // biome-ignore format: a list of words
      feminine: ['marija', 'ana', 'ivana', 'katarina', 'maja', 'jelena', 'sandra', 'nina', 'kolinda', 'jadranka', 'vesna', 'gordana', 'mirela', 'dalija', 'blaženka', 'martina', 'mirjana', 'sanja', 'tea', 'marina', 'nikolina', 'vlasta', 'dubravka', 'anka', 'ljubica', 'iva', 'petra', 'lucija', 'irena', 'nataša', 'zrinka', 'biljana', 'snježana'],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: ['biolog', 'biologinja', 'istraživač', 'istraživačica', 'znanstvenik', 'znanstvenica', 'stručnjak*', 'stručnjakinj*', 'ekspert*', 'analitičar', 'analitičar*', 'ekonomist', 'ekonomist*', 'politolog*', 'sociolog*', 'povjesničar*', 'liječnik*', 'liječnic*', 'pravnik*', 'psiholog*', 'znanstvenik*', 'znanstvenic*', 'svjedok*', 'mještanin*', 'mještank*', 'stanovnik*', 'vozač*', 'učitelj*', 'učiteljic*', 'učenik*', 'student*', 'studentic*', 'poljoprivrednik*', 'poduzetnik*', 'radnik*', 'radnic*', 'policajac*', 'vatrogasac*', 'novinar', 'novinar*', 'autor*', 'autoric*', 'pisac*', 'spisateljic*', 'političar*', 'političark*', 'aktivist*', 'aktivistic*', 'predstavnik*', 'predstavnic*', 'voditelj*', 'voditeljic*', 'savjetnik*', 'savjetnic*', 'član', 'članic*', 'vlasnik*', 'vlasnic*', 'majka', 'otac', 'sin', 'kći', 'kćer', 'brat', 'sestr*', 'suprug*', 'muškarac*', 'žena', 'susjed*', 'izvor*', 'sugovornik*', 'sugovornic*', 'igrač*', 'nogometaš*', 'vratar*', 'kapetan', 'kapetan*', 'gost', 'zamjenik*', 'zamjenic*', 'pomoćnik*', 'predsjednik', 'predsjednik*', 'predsjednika', 'predsjednica', 'predsjednic*', 'predsjednice', 'premijer', 'premijer*', 'premijera', 'premijerka', 'premijerk*', 'potpredsjednik', 'potpredsjednik*', 'potpredsjednica', 'potpredsjednic*', 'ministar', 'ministar*', 'ministra', 'ministr*', 'ministrica', 'ministric*', 'ministrice', 'zastupnik', 'zastupnik*', 'zastupnika', 'zastupnica', 'zastupnic*', 'gradonačelnik', 'gradonačelnik*', 'gradonačelnika', 'gradonačelnica', 'gradonačelnic*', 'načelnik', 'načelnik*', 'načelnika', 'načelnica', 'načelnic*', 'župan', 'župan*', 'župana', 'županica', 'županic*', 'ravnatelj', 'ravnatelj*', 'ravnatelja', 'ravnateljica', 'ravnateljic*', 'direktor', 'direktor*', 'direktora', 'direktorica', 'direktoric*', 'glasnogovornik', 'glasnogovornik*', 'glasnogovornika', 'glasnogovornica', 'glasnogovornic*', 'šefica', 'šefic*', 'čelnik', 'čelnik*', 'čelnika', 'čelnica', 'čelnic*', 'tajnik', 'tajnik*', 'tajnica', 'tajnic*', 'kancelar', 'kancelar*', 'kancelara', 'kancelarka', 'kancelark*', 'veleposlanik', 'veleposlanik*', 'veleposlanica', 'veleposlanic*', 'general', 'general*', 'generala', 'pukovnik', 'pukovnik*', 'bojnik', 'bojnik*', 'sudac', 'sudac*', 'sutkinja', 'sutkinj*', 'odvjetnik', 'odvjetnik*', 'odvjetnica', 'odvjetnic*', 'profesor', 'profesor*', 'profesorica', 'profesoric*', 'doktor', 'doktor*', 'doktorica', 'doktoric*', 'docent', 'docent*', 'inženjer', 'inženjer*', 'biskup', 'biskup*', 'nadbiskup', 'nadbiskup*', 'kardinal', 'kardinal*', 'kralj', 'kralj*', 'kraljica', 'kraljic*', 'trener', 'trener*', 'trenera', 'izbornik', 'izbornik*', 'izbornika', 'glumac', 'glumac*', 'glumica', 'glumic*', 'redatelj', 'redatelj*', 'redateljica', 'redateljic*', 'pjevač', 'pjevač*', 'pjevačica', 'pjevačic*', 'novinarka', 'novinark*', 'analitičarka', 'analitičark*', 'senator', 'senator*', 'povjerenik', 'povjerenik*', 'povjerenica', 'povjerenic*', 'guverner', 'guverner*'],
      // biome-ignore format: a list of words
      group: ['stručnjaci', 'eksperti', 'analitičari', 'ekonomisti', 'znanstvenici', 'liječnici', 'mještani', 'stanovnici', 'svjedoci', 'policajci', 'vatrogasci', 'istražitelji', 'zastupnici', 'političari', 'predstavnici', 'roditelji', 'učitelji', 'sindikati', 'poduzetnici', 'radnici', 'aktivisti', 'odvjetnici', 'novinari', 'vlasti', 'oporba', 'susjedi', 'izvori', 'sugovornici', 'mediji', 'organizatori', 'meteorolozi', 'građani', 'prosvjednici', 'studenti'],
      // biome-ignore format: a list of words
      organization: ['policij*', 'tužiteljstv*', 'vlada', 'ministarstv*', 'mup', 'sabor*', 'sud', 'grad', 'općin*', 'županij*', 'strank*', 'hdz', 'sdp', 'most', 'možem*', 'domovinski pokret', 'povjerenstv*', 'odbor*', 'vijeć*', 'uprav*', 'tvrtk*', 'kompanij*', 'banka', 'hnb', 'dzs', 'hina', 'agencij*', 'list', 'portal*', 'televizij*', 'hrt', 'radio', 'sveučilišt*', 'fakultet*', 'institut*', 'škola', 'bolnic*', 'zaklad*', 'udrug*', 'sindikat*', 'savez*', 'federacij*', 'centar*', 'organizacij*', 'europska komisija', 'europska unija', 'eu', 'nato', 'un', 'veleposlanstv*', 'ured', 'crkva', 'kremlj*', 'bijela kuća', 'pentagon*', 'klub', 'dhmz', 'hgss', 'uskok*', 'dorh'],
      // biome-ignore format: a list of words
      work: ['film', 'filma', 'filmu', 'knjiga', 'knjige', 'knjizi', 'knjigu', 'roman', 'serija', 'seriji', 'predstava', 'pjesma', 'pjesmu', 'album', 'emisija', 'emisiji', 'program', 'časopis', 'portal', 'članak', 'kampanja', 'nazivom', 'naslovom', 'projekt', 'natječaj', 'izložba', 'pod nazivom', 'sloganom'],
    },
    // biome-ignore format: a list of words
    roleWords: ['financije', 'gospodarstvo', 'promet', 'zdravstvo', 'kulturu', 'obranu', 'vanjske', 'unutarnje', 'poslove', 'obrazovanje', 'okoliš', 'turizam', 'bivši', 'bivša', 'sadašnji', 'novi', 'nova', 'glavni', 'glavna', 'generalni', 'izvršni', 'državni', 'državna', 'vanjskih', 'poslova', 'unutarnjih', 'obrane', 'financija', 'zdravstva', 'znanosti', 'obrazovanja', 'pravosuđa', 'uprave', 'gospodarstva', 'turizma', 'kulture', 'mora', 'prometa', 'infrastrukture', 'poljoprivrede', 'rada', 'hrvatski', 'hrvatska', 'hrvatske', 'gradski', 'gradska', 'zagrebački'],
    // biome-ignore format: a list of words
    places: ['hrvatske', 'hrvatska', 'hrvatskoj', 'zagreba', 'zagreb', 'zagrebu', 'splita', 'split', 'rijeke', 'osijeka', 'bih', 'bosne', 'hercegovine', 'srbije', 'srbija', 'slovenije', 'crne gore', 'kosova', 'rusije', 'ukrajine', 'njemačke', 'francuske', 'italije', 'sad', 'kine', 'eu', 'europe', 'izraela', 'mađarske', 'austrije'],
    particles: ['von', 'van', 'de', 'da', 'di', 'bin', 'al'],
    nameLinks: ['i', 'za'],
    // biome-ignore format: a list of words
    notNames: ['tko', 'zašto', 'sutra', 'sada', 'tu', 'tamo', 'to', 'hrvati', 'riječ', 'ima', 'nema', 'bilo', 'biti', 'bit', 'podsjetimo', 'naime', 'dakle', 'stoga', 'zato', 'ipak', 'upravo', 'samo', 'čak', 'primjerice', 'pritom', 'inače', 'foto'],
    interview: { questions: ['pitanje'], answers: ['odgovor'] },
    labels: [
      'pročitajte i',
      'pročitajte još',
      'foto',
      'fotografija',
      'izvor',
      'autor',
      'video',
      'urednik',
      'tekst',
      'pročitajte',
      'snimka',
    ],
  },
  // biome-ignore format: lists of words
  dates: {
    modifiers: 'before',
    contextPeriods: { '-1 Y': ['godinu ranije', 'godinu dana ranije'] },
    plainLetters: true,
    without: ['lip', 'ruj', 'pon', 'pet', 'sub', 'pro', 'stu', 'tra', 'svi', 'velj', 'kol'],
    introducers: ['u', 'od', 'do', 'godine', 'godina', 'godini', 'nakon', 'prije', 'iz', 'za', 'godinama', 'između', 'i', 'još', 'tijekom'],
    counted: ['ljudi', 'osoba', 'eura', 'kuna', 'metara', 'kilometara', 'vojnika', 'stanovnika', 'dinara'],
    ambiguous: ['sekunda', 'pola'],
    months: [['siječnj*', 'januar*'], ['veljač*', 'februar*'], ['ožujk*', 'mart'], ['travnju', 'travnjem', 'april*'], ['svibnj*', 'maj'], ['lipnj*', 'juni', 'jun'], ['srpnj*', 'juli', 'jul'], ['kolovoz*', 'august'], ['rujn*', 'septembar'], ['listopad*', 'oktobar'], ['studeni', 'studenog', 'studenom', 'studenome', 'novembar'], ['prosinc*', 'decembar']],
    weekdays: [['ponedjelj*'], ['utor*'], ['srijed*'], ['četvrtk*', 'četvrtak'], ['petk*', 'petka'], ['subot*'], ['nedjelj*']],
    days: { '-1': ['jučeraš*'], '0': ['današnj*'], '1': ['sutraš*'] },
    dayParts: { '-1 EV': ['sinoć', 'jučer navečer'], '0 EV': ['večeras'], '0 MO': ['jutros', 'danas ujutro'], '0 NI': ['noćas'] },
    contextDays: { '-1': ['dan ranije', 'dan prije'], '1': ['sljedećeg dana', 'sutradan', 'dan kasnije', 'idućeg dana'] },
    periods: { '-1 Y': ['lani', 'lanjsk*'], '0 Y': ['ovogodišnj*'] },
    units: { TH: ['sat', 'sata', 'sati', 'satima'], TS: ['sekund*'], D: ['danom', 'danu', 'danima', 'dane'], W: ['tjed*'], M: ['mjesec*'], Q: ['tromjeseč*', 'kvartal*'], H: ['polugodi*'], Y: ['godin*'], DE: ['desetljeć*', 'dekad*'], CE: ['stoljeć*'] },
    pluralUnits: ['godinama', 'mjesecima', 'tjednima', 'danima', 'desetljećima', 'mjeseci', 'tjedana', 'dana'],
    parts: { MO: ['ujutro', 'jutro', 'jutra', 'prijepodne'], AF: ['poslijepodne', 'popodne'], EV: ['večer', 'navečer', 'uvečer', 'večeri'], NI: ['noć', 'noći', 'noću'] },
    nightBefore: ['noć na', 'noći na'],
    seasons: { SP: ['proljeć*'], SU: ['ljeto', 'ljeta', 'ljeti'], FA: ['jesen', 'jeseni', 'jesenas'], WI: ['zima', 'zime', 'zimi', 'zimu'] },
    weekend: ['vikend*'],
    numbers: { jedan: 1, jedna: 1, jednu: 1, dva: 2, dvije: 2, tri: 3, četiri: 4, pet: 5, šest: 6, sedam: 7, osam: 8, devet: 9, deset: 10, dvanaest: 12, petnaest: 15, dvadeset: 20, trideset: 30, sto: 100, jedanaest: 11, trinaest: 13, četrnaest: 14, šesnaest: 16, sedamnaest: 17, osamnaest: 18, devetnaest: 19, četrdeset: 40, pedeset: 50, jednog: 1, jedne: 1, dvjema: 2, trima: 3 },
    ordinals: { prva: 1, druga: 2, treća: 3, četvrta: 4, prvu: 1, drugu: 2, treću: 3, četvrtu: 4, prvi: 1, prvog: 1, prvom: 1, prvo: 1, drugi: 2, drugog: 2, drugom: 2, drugo: 2, treći: 3, trećeg: 3, trećem: 3, treće: 3, četvrti: 4, četvrtog: 4, četvrtom: 4 },
    numberJoiners: ['i'],
    ordinalStems: { stems: { pet: 5, šest: 6, sedm: 7, osm: 8, devet: 9, deset: 10, jedanaest: 11, dvanaest: 12, trinaest: 13, četrnaest: 14, petnaest: 15, šesnaest: 16, sedamnaest: 17, osamnaest: 18, devetnaest: 19, dvadeset: 20, trideset: 30 }, endings: ['i', 'og', 'a', 'u', 'o', 'oj', 'e', 'om', 'oga'] },
    ordinalAffixes: { after: ['.'] },
    halves: ['pola'],
    shifts: { '-2': ['pretprošl*'], '-1': ['prošl*', 'posljednj*', 'protekl*', 'minul*', 'zadnj*'], '0': ['ovaj', 'ova', 'ovo', 'ove', 'ovog', 'ovoga', 'ovom', 'ovu', 'ovih', 'tekuć*'], '1': ['sljedeć*', 'iduć*', 'slijedeć*', 'nadolazeć*'] },
    contextShifts: { '-1': ['prethodn*'], '0': ['iste', 'istog', 'istoga', 'te', 'tog', 'toga'] },
    distancesBefore: { '-1': ['prije'], '1': ['za'] },
    contextDistances: { '-1': ['ranije'], '1': ['kasnije'] },
    edges: ['početak', 'početkom', 'početka', 'početku', 'kraj', 'krajem', 'kraja', 'kraju', 'sredinom', 'sredina', 'sredini'],
    vague: ['nekoliko', 'par', 'mnogo'],
    approximators: ['oko', 'gotovo', 'više od', 'otprilike', 'najmanje'],
    times: { '12:00': ['u podne'], '24:00': ['u ponoć', 'ponoć'] },
    decades: { endings: ['-ih', '-e'], names: { 'dvadesetih godina': 2, 'dvadesetih': 2, 'dvadesetim godinama': 2, 'dvadesete godine': 2, 'tridesetih godina': 3, 'tridesetih': 3, 'tridesetim godinama': 3, 'tridesete godine': 3, 'četrdesetih godina': 4, 'četrdesetih': 4, 'četrdesetim godinama': 4, 'četrdesete godine': 4, 'pedesetih godina': 5, 'pedesetih': 5, 'pedesetim godinama': 5, 'pedesete godine': 5, 'šezdesetih godina': 6, 'šezdesetih': 6, 'šezdesetim godinama': 6, 'šezdesete godine': 6, 'sedamdesetih godina': 7, 'sedamdesetih': 7, 'sedamdesetim godinama': 7, 'sedamdesete godine': 7, 'osamdesetih godina': 8, 'osamdesetih': 8, 'osamdesetim godinama': 8, 'osamdesete godine': 8, 'devedesetih godina': 9, 'devedesetih': 9, 'devedesetim godinama': 9, 'devedesete godine': 9 } },
    calendarWeeks: ['tjedan'],
    clock: ['sati', 'sata', 'sat', 'h'],
    offsets: { '1': ['nakon', 'poslije', 'od'], '-1': ['prije', 'uoči'] },
    frequency: { often: ['jednom', 'dvaput', 'triput', 'dva puta'], times: ['puta', 'put'], per: ['u', 'na'] },
    every: ['svaki', 'svaka', 'svake', 'svako', 'svakog', 'svakoga'],
    sets: { P1D: ['svakodnev*', 'dnevno'], P1W: ['tjedno'], P1M: ['mjesečno'], P1Y: ['godišnje'] },
    rangeWords: ['do'],
    listWords: ['i'],
    between: ['između'],
    holidays: { '12-24': ['badnjak', 'badnja večer', 'badnju večer'], '12-25': ['božić', 'božića', 'božiću'], '12-31': ['silvestrovo'], '08-05': ['dan pobjede'], easter: ['uskrs', 'uskrsa', 'uskrsu'], 'easter-2': ['veliki petak', 'velikog petka'], 'easter+1': ['uskrsni ponedjeljak'], 'easter+49': ['duhovi'], '01-01': ['nova godina', 'novu godinu', 'nove godine'], '01-06': ['sveta tri kralja'], '11-01': ['svi sveti', 'dan svih svetih'], '05-01': ['praznik rada'], '02-14': ['valentinovo'], '03-08': ['dan žena'] },
    ages: { before: ['u dobi od'], after: ['star*'] },
    tense: { past: ['je', 'su', 'bio', 'bila', 'bilo', 'rekao', 'rekla', 'kazao'], future: ['će', 'bit', 'treba', 'planira', 'planiraju', 'počinje'], ahead: ['najkasnije'] },
    phrases: { hour: '( {clock} [ {at} ] )', on: 'u', at: '( u | oko )', of: '( u )' },
    patterns: ['[ ( {nearday} | {weekday} | $whole ) [,] ] u ( {hour} | {clock} | {dottedclock} ) [ {.} ] {at}', 'u $hour sati', 'u ( {clock} | {dottedclock} | {hour} ) sati'],
  },
  // biome-ignore format: lists of words
  reuse: {
    acts: ['prenijeti', 'prenesite', 'preuzima*', 'preuzimati', 'preuzimanje', 'preuzeti', 'prenošenje', 'prenositi', 'kopira*', 'kopiranje', 'kopirati', 'umnaža*', 'umnožavanje', 'umnažanje', 'citira*', 'citiranje', 'citirati', 'reproduci*', 'reproduciranje', 'reprodukcija'],
    uses: ['korištenj*', 'korištenje', 'korištenja', 'koristiti', 'upotreb*', 'uporab*', 'objav*', 'objavljivanje', 'distribucij*', 'distribuirati'],
    material: ['sadržaj*', 'sadržaja', 'tekst*', 'članak*', 'članka', 'članaka', 'materijal*', 'portal*', 'stranic*', 'vijest*', 'informacij*'],
    own: ['ovog portala', 'ove stranice', 'naših tekstova', 'svi sadržaji', 'sadržaj portala', 'sadržaj stranice', 'našeg portala', 'ovog članka'],
    forbidden: ['zabranj*', 'zabranjeno', 'zabranjena', 'nije dozvoljeno', 'nije dopušteno', 'ne smije', 'ne smiju'],
    allowed: ['smijete', 'možete', 'dozvolj*', 'dozvoljeno', 'dopušt*', 'dopušteno', 'može', 'mogu', 'slobodno'],
    demanded: ['uz', 'isključivo', 'samo', 'obavezn*', 'obvezn*', 'obavezno', 'molimo', 'potrebno', 'mora', 'uvjet*'],
    conditions: {
      'no-machine-use': ['umjetne inteligencije', 'rudarenje teksta', 'rudarenje podataka'],
      'attribute-source': ['navođenj* … izvor*', 'navođenj* … izvora', 'navođenj* … izvor', 'navođenje … izvor*', 'navođenje … izvora', 'navođenje … izvor', 'navođenjem … izvor*', 'navođenjem … izvora', 'navođenjem … izvor', 'naveden* … izvor*', 'naveden* … izvora', 'naveden* … izvor', 'navesti … izvor*', 'navesti … izvora', 'navesti … izvor'],
      'attribute-author': ['navođenj* … autora', 'navođenje … autora'],
      'obtain-permission': ['bez … dozvole', 'bez … dopuštenja', 'bez … odobrenja', 'bez … suglasnosti', 'bez … pristanka', 'bez … odobrenje', 'bez … dozvolu', 'bez … suglasnost', 'bez … dopuštenje', 'uz … dozvole', 'uz … dopuštenja', 'uz … odobrenja', 'uz … suglasnosti', 'uz … pristanka', 'uz … odobrenje', 'uz … dozvolu', 'uz … suglasnost', 'uz … dopuštenje', 'samo uz … dozvole', 'samo uz … dopuštenja', 'samo uz … odobrenja', 'samo uz … suglasnosti', 'samo uz … pristanka', 'samo uz … odobrenje', 'samo uz … dozvolu', 'samo uz … suglasnost', 'samo uz … dopuštenje'],
      'non-commercial': ['nekomercijaln*', 'nekomercijalnu', 'komercijalne svrhe'],
      'no-derivatives': ['bez prerada', 'bez izmjena'],
      'share-alike': ['dijeli pod istim uvjetima'],
    },
    link: {
      hyperlink: ['aktivn* … link*', 'hiperlink*', 'poveznica na izvor', 'aktivnu poveznicu'],
      either: ['link', 'linka', 'poveznic*'],
      article: ['izvorni članak', 'originalni članak', 'na članak'],
      site: ['na portal', 'na stranicu'],
      positions: {},
      indexable: [],
    },
    licence: ['pod licenc*', 'licencom', 'licencijom'],
    attribution: ['imenovanje'],
    reserved: ['sva prava pridržana', 'sva prava zadržana'],
    otherMatters: ['komentar*', 'kolačić*', 'sud je', 'sudac', 'sutkinja', 'zakon zabranjuje', 'zakon … zabranjuje', 'prijedlog zakona'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: ['i', 'je', 'u', 'se', 'na', 'da', 'su', 'za', 'od', 'ne', 'što', 'koji', 'iz', 'kako', 'to', 'koja', 'koje', 'bi', 'ali', 'nije', 'će', 'sa', 'do', 's', 'kao', 'ili', 'o', 'biti', 'nego', 'te', 'kojima', 'više', 'po', 'samo', 'jer', 'rekao', 'godine', 'već', 'bio', 'bila', 'prije', 'ovaj', 'ovo', 'nakon', 'kod', 'no', 'bilo', 'smo', 'ima', 'mu', 'im', 'ih', 'tako', 'ako', 'još', 'pa', 'kaže', 'svi', 'sve', 'kad', 'koju', 'kojeg', 'oko', 'među', 'treba', 'danas'],
  },
} satisfies Language;
