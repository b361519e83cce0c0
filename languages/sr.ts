/** Serbian; Cyrillic is read as Latin. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const sr = {
  lang: 'sr',
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
    // biome-ignore format: a list of endings
    obliqueEndings: ['o', 'u', 'e', 'om', 'em', 'og', 'eg', 'oj', 'im', 'ih', 'ima', 'ama', 'ti', 'ći', 'ju', 'oga', 'ega', 'ome'],
    verbAgreement: { masculine: ['njegovim', 'njegovom'], feminine: ['njenim', 'njenom'], many: [] },
    cues: [
      {
        speaker: 'either',
        reports: 'object',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['nazvao', 'nazvala', 'nazvali', 'naziva', 'okarakterisao', 'okarakterisala', 'kritikovao', 'kritikovala', 'osudio', 'osudila'],
      },
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        within: ['u', 'iz'],
        // biome-ignore format: a list of words
        words: ['rekli', 'kažu', 'kazali', 'izjavili', 'naveli', 'navode', 'istakli', 'ističu', 'dodali', 'dodaju', 'poručili', 'poručuju', 'naglasili', 'naglašavaju', 'objasnili', 'objašnjavaju', 'upozorili', 'upozoravaju', 'tvrde', 'potvrdili', 'pišu', 'objavili', 'najavili', 'saopštili', 'izvestili', 'javljaju', 'prenose', 'precizirali', 'smatraju', 'veruju', 'očekuju', 'odgovorili'],
      },
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        mayDropSubject: true,
        // biome-ignore format: a list of words
        words: ['rekao', 'rekla', 'kaže', 'kazao', 'kazala', 'izjavio', 'izjavila', 'izjavljuje', 'naveo', 'navela', 'navodi', 'istakao', 'istakla', 'ističe', 'dodao', 'dodala', 'dodaje', 'poručio', 'poručila', 'poručuje', 'naglasio', 'naglasila', 'naglašava', 'objasnio', 'objasnila', 'objašnjava', 'pojasnio', 'pojasnila', 'pojašnjava', 'napomenuo', 'napomenula', 'napominje', 'upozorio', 'upozorila', 'upozorava', 'ustvrdio', 'ustvrdila', 'tvrdi', 'tvrdio', 'tvrdila', 'priznao', 'priznala', 'priznaje', 'potvrdio', 'potvrdila', 'potvrđuje', 'demantovao', 'demantovala', 'demantuje', 'negirao', 'negirala', 'odgovorio', 'odgovorila', 'odgovara', 'upitao', 'upitala', 'pita', 'pitao', 'napisao', 'napisala', 'piše', 'objavio', 'objavila', 'najavio', 'najavila', 'najavljuje', 'zaključio', 'zaključila', 'zaključuje', 'ocenio', 'ocenila', 'ocenjuje', 'komentarisao', 'komentarisala', 'komentariše', 'podsetio', 'podsetila', 'podseća', 'primetio', 'primetila', 'prokomentarisao', 'prokomentarisala', 'ispričao', 'ispričala', 'priča', 'pričao', 'priseća se', 'prisetio se', 'obećao', 'obećala', 'obećava', 'izvestio', 'izvestila', 'izveštava', 'javlja', 'javio', 'javila', 'saopštio', 'saopštila', 'precizirao', 'precizirala', 'konstatovao', 'konstatovala', 'otkrio', 'otkrila', 'otkriva', 'nastavio', 'nastavila', 'nastavlja', 'opisao', 'opisala', 'opisuje', 'smatrajući', 'pohvalio se', 'požalio se', 'žali se', 'šali se', 'poentirao', 'zapitao se', 'optužio', 'optužila', 'optužuje', 'odbacio', 'odbacila', 'prenosi', 'prenela', 'preneo', 'sažeo', 'uverava'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['smatra', 'smatrao', 'misli', 'misle', 'mislio', 'mislila', 'veruje', 'nada se', 'nadaju se', 'uveren je', 'uverena je', 'boji se', 'boje se', 'strahuje', 'pretpostavlja', 'očekuje', 'drži', 'procenjuje'],
      },
      {
        speaker: 'either',
        reports: 'request',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['pozvao', 'pozvala', 'pozvali', 'poziva', 'pozivaju', 'zatražio', 'zatražila', 'zatražili', 'traži', 'traže', 'zahteva', 'zamolio', 'zamolila', 'moli', 'apelirao', 'apelira', 'predložio', 'predložila', 'predlaže', 'preporučio', 'preporučuje', 'naredio', 'savetuje'],
      },
    ],
    // biome-ignore format: a list of words
    accordingTo: { before: ['prema rečima', 'po rečima', 'prema navodima', 'prema podacima', 'prema informacijama', 'prema mišljenju', 'po mišljenju', 'prema izveštaju', 'prema procenama'], after: [], enclitic: ['prema njegovim rečima', 'prema njenim rečima', 'po njegovim rečima', 'po njenim rečima', 'po njegovom mišljenju', 'po njenom mišljenju'], as: ['kako', 'kako je', 'kako su'] },
    complementizers: ['da', 'kako', 'hoće li', 'je li', 'što'],
    clauseComma: true,
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: ['je', 'su', 'bi', 'će', 'ne', 'se', 'i', 'takođe', 'još', 'već', 'potom', 'zatim', 'tada', 'onda', 'novinarima', 'medijima', 'za medije', 'kratko', 'ponovo', 'u intervjuu', 'opet', 'ponovno', 'mu', 'joj', 'nam', 'im', 'danas', 'juče', 'ranije', 'kasnije', 'pak', 'međutim', 'jasno', 'otvoreno', 'nedavno', 'bio', 'bila', 'bili'],
    pronouns: [
      { words: ['on', 'njega', 'njemu'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['ona', 'nje', 'njoj'], person: 'third', gender: 'feminine', number: 'one' },
      { words: ['oni', 'one', 'njih'], person: 'third', gender: 'any', number: 'many' },
      { words: ['ja', 'mene'], person: 'first', gender: 'any', number: 'one' },
      { words: ['mi', 'nas'], person: 'first', gender: 'any', number: 'many' },
    ],
    // biome-ignore format: a list of words
    determiners: { definite: ['ovaj', 'ova', 'ovo', 'ovi', 'taj', 'ta', 'te', 'ti', 'onaj', 'naš', 'naša'], other: ['jedan', 'jedna', 'neki', 'neke', 'svaki', 'svi', 'mnogi', 'nekoliko', 'drugi', 'druga', 'dvojica', 'trojica', 'pojedini'] },
    // biome-ignore format: a list of words
    prepositions: ['u', 'na', 's', 'sa', 'iz', 'od', 'do', 'o', 'po', 'za', 'k', 'ka', 'pri', 'pred', 'nad', 'pod', 'među', 'između', 'bez', 'kod', 'oko', 'nakon', 'pre', 'tokom', 'protiv', 'zbog', 'radi', 'uz', 'kroz', 'prema', 'preko', 'umesto', 'osim', 'povodom', 'unatoč'],
    // biome-ignore format: a list of words
    conjunctions: { coordinating: ['i', 'a', 'ali', 'ili', 'no', 'te', 'pa', 'već'], subordinating: ['kad', 'kada', 'ako', 'jer', 'iako', 'premda', 'dok', 'budući da', 'čim', 'kao'] },
    // biome-ignore format: a list of words
    relatives: ['koji', 'koja', 'koje', 'kojeg', 'kojega', 'kojoj', 'kojem', 'kojima', 'kojom', 'čiji'],
    // biome-ignore format: a list of words
    times: ['ponedeljak', 'utorak', 'sredu', 'četvrtak', 'petak', 'subotu', 'nedelju', 'u ponedeljak', 'u utorak', 'u sredu', 'u četvrtak', 'u petak', 'u subotu', 'u nedelju', 'danas', 'juče', 'sutra', 'prekjuče', 'jutros', 'sinoć', 'večeras', 'januara', 'februara', 'marta', 'aprila', 'maja', 'juna', 'jula', 'avgusta', 'septembra', 'oktobra', 'novembra', 'decembra'],
    // biome-ignore format: a list of words
    titles: [['odbornik', 'odbornica'], ['gospodin', 'g'], ['gospođa', 'gđa'], ['predsednik', 'predsednika', 'predsednica', 'predsednice'], ['premijer', 'premijera', 'premijerka'], ['predsednik vlade', 'predsednika vlade'], ['potpredsednik', 'potpredsednica'], ['ministar', 'ministra', 'ministarka', 'ministarke'], ['poslanik', 'poslanika', 'poslanica'], ['gradonačelnik', 'gradonačelnika', 'gradonačelnica'], ['načelnik', 'načelnika', 'načelnica'], ['direktor', 'direktora', 'direktorka'], ['direktor', 'direktora', 'direktorka'], ['portparol', 'portparola', 'portparolka', 'portparolke'], ['šef', 'šefa', 'šefica'], ['čelnik', 'čelnika', 'čelnica'], ['sekretar', 'sekretara', 'sekretarka'], ['državni sekretar'], ['kancelar', 'kancelara', 'kancelarka'], ['ambasador', 'ambasadora', 'ambasadorka'], ['general', 'generala'], ['pukovnik'], ['major'], ['kapetan'], ['sudija', 'sudije', 'sutkinja'], ['advokat', 'advokata', 'advokatkinja'], ['profesor', 'prof', 'profesorka'], ['doktor', 'dr', 'doktorka'], ['docent', 'doc'], ['inženjer'], ['patrijarh', 'patrijarha'], ['vladika', 'vladike'], ['episkop', 'episkopa'], ['mitropolit'], ['biskup'], ['kardinal'], ['papa'], ['fra'], ['don'], ['kralj'], ['kraljica'], ['trener', 'trenera'], ['selektor', 'selektora'], ['glumac', 'glumica'], ['reditelj', 'rediteljica'], ['pevač', 'pevačica'], ['novinar', 'novinarka'], ['ekonomist'], ['analitičar', 'analitičarka'], ['senator'], ['poverenik', 'poverenica'], ['guverner']],
    // biome-ignore format: a list of words
    genderedTitles: { masculine: ['gospodin', 'g', 'kralj', 'fra', 'don', 'biskup', 'ministar', 'direktor'], feminine: ['gospođa', 'gđa', 'kraljica', 'ministarka', 'direktorka', 'portparolka', 'predsednica', 'premijerka'] },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: ['aleksandar', 'vladimir', 'nikola', 'marko', 'milan', 'dragan', 'zoran', 'petar', 'ivan', 'stefan', 'luka', 'jovan', 'miloš', 'nenad', 'goran', 'dejan', 'slobodan', 'branko', 'ivica', 'boris', 'bojan', 'siniša', 'dušan', 'vuk', 'saša', 'nebojša', 'milorad', 'đorđe', 'predrag', 'miroslav', 'darko', 'igor'],
      // biome-ignore format: a list of words
      feminine: ['ana', 'marija', 'jelena', 'milica', 'ivana', 'jovana', 'maja', 'sanja', 'gordana', 'vesna', 'snežana', 'dragana', 'tatjana', 'zorana', 'katarina', 'nataša', 'olivera', 'darija', 'marinika', 'biljana', 'ljiljana', 'mirjana', 'svetlana', 'irena', 'tamara', 'danijela', 'brankica'],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: ['biolog', 'biološkinja', 'istraživač', 'istraživačica', 'naučnik', 'naučnica', 'stručnjak*', 'stručnjakinj*', 'ekspert*', 'analitičar', 'analitičar*', 'ekonomista', 'ekonomist*', 'politolog*', 'sociolog*', 'istoričar*', 'lekar*', 'lekark*', 'pravnik*', 'psiholog*', 'naučnik*', 'naučnic*', 'svedok*', 'meštanin*', 'meštank*', 'stanovnik*', 'vozač*', 'učitelj*', 'učiteljic*', 'učenik*', 'student*', 'studentkinj*', 'poljoprivrednik*', 'preduzetnik*', 'radnik*', 'radnic*', 'policajac*', 'vatrogasac*', 'novinar', 'novinar*', 'autor*', 'autork*', 'pisac*', 'spisateljic*', 'političar*', 'političark*', 'aktivist*', 'aktivistic*', 'predstavnik*', 'predstavnic*', 'voditelj*', 'voditeljic*', 'savetnik*', 'savetnic*', 'član', 'članic*', 'vlasnik*', 'vlasnic*', 'majka', 'otac', 'sin', 'kći', 'kćer', 'brat', 'sestr*', 'suprug*', 'muškarac*', 'žena', 'komšij*', 'izvor*', 'sagovornik*', 'sagovornic*', 'igrač*', 'fudbaler*', 'košarkaš*', 'golman*', 'kapetan', 'kapetan*', 'gost', 'zamenik*', 'zamenic*', 'pomoćnik*', 'predsednik', 'predsednik*', 'predsednika', 'predsednica', 'predsednic*', 'predsednice', 'premijer', 'premijer*', 'premijera', 'premijerka', 'premijerk*', 'potpredsednik', 'potpredsednik*', 'potpredsednica', 'potpredsednic*', 'ministar', 'ministar*', 'ministra', 'ministr*', 'ministarka', 'ministric*', 'ministrice', 'poslanik', 'poslanik*', 'poslanika', 'poslanica', 'poslanic*', 'gradonačelnik', 'gradonačelnik*', 'gradonačelnika', 'gradonačelnica', 'gradonačelnic*', 'načelnik', 'načelnik*', 'načelnika', 'načelnica', 'načelnic*', 'direktor', 'direktor*', 'direktora', 'direktorka', 'direktoric*', 'portparol', 'portparol*', 'šefica', 'šefic*', 'čelnik', 'čelnik*', 'čelnika', 'čelnica', 'čelnic*', 'sekretar', 'sekretar*', 'kancelar', 'kancelar*', 'kancelara', 'kancelarka', 'ambasador', 'ambasador*', 'general', 'general*', 'generala', 'pukovnik', 'pukovnik*', 'major', 'major*', 'sudija', 'sudije', 'sutkinj*', 'advokat', 'advokat*', 'profesor', 'profesor*', 'profesork*', 'doktor', 'doktor*', 'doktork*', 'docent', 'docent*', 'inženjer', 'inženjer*', 'patrijarh*', 'vladika', 'episkop*', 'mitropolit*', 'biskup', 'biskup*', 'kardinal', 'kardinal*', 'kralj', 'kralj*', 'kraljica', 'kraljic*', 'trener', 'trener*', 'trenera', 'selektor', 'selektor*', 'selektora', 'glumac', 'glumac*', 'glumica', 'glumic*', 'reditelj', 'reditelj*', 'rediteljica', 'rediteljic*', 'pevač', 'pevač*', 'pevačica', 'pevačic*', 'novinarka', 'novinark*', 'analitičarka', 'analitičark*', 'senator', 'senator*', 'poverenik', 'poverenik*', 'poverenic*', 'guverner', 'guverner*'],
      // biome-ignore format: a list of words
      group: ['stručnjaci', 'eksperti', 'analitičari', 'ekonomisti', 'naučnici', 'lekari', 'meštani', 'stanovnici', 'svedoci', 'policajci', 'vatrogasci', 'istražitelji', 'poslanici', 'političari', 'predstavnici', 'roditelji', 'učitelji', 'sindikati', 'preduzetnici', 'radnici', 'aktivisti', 'advokati', 'novinari', 'vlasti', 'opozicija', 'komšije', 'izvori', 'sagovornici', 'mediji', 'organizatori', 'nadležni', 'meteorolozi', 'građani', 'demonstranti', 'studenti'],
      // biome-ignore format: a list of words
      organization: ['policij*', 'tužilaštv*', 'vlada', 'ministarstv*', 'mup', 'skupštin*', 'sud', 'grad', 'opštin*', 'strank*', 'sns', 'sps', 'ssp', 'komisij*', 'odbor*', 'veće', 'savet*', 'uprav*', 'firma', 'kompanij*', 'banka', 'nbs', 'rzs', 'tanjug*', 'beta', 'fonet*', 'agencij*', 'list', 'portal*', 'televizij*', 'rts', 'n1', 'radio', 'univerzitet*', 'fakultet*', 'institut*', 'škola', 'bolnic*', 'fondacij*', 'udruženj*', 'sindikat*', 'savez*', 'federacij*', 'centar*', 'organizacij*', 'evropska komisija', 'evropska unija', 'eu', 'nato', 'un', 'ambasad*', 'kancelarij*', 'crkva', 'spc', 'kreml*', 'bela kuća', 'pentagon*', 'klub', 'rhmz', 'vojsk*'],
      // biome-ignore format: a list of words
      work: ['film', 'filma', 'filmu', 'knjiga', 'knjige', 'knjizi', 'knjigu', 'roman', 'serija', 'seriji', 'predstava', 'pesma', 'pesmu', 'album', 'emisija', 'emisiji', 'program', 'časopis', 'portal', 'članak', 'kampanja', 'nazivom', 'naslovom', 'projekat', 'konkurs', 'izložba', 'pod nazivom', 'sloganom'],
    },
    // biome-ignore format: a list of words
    roleWords: ['finansije', 'privredu', 'saobraćaj', 'zdravlje', 'kulturu', 'odbranu', 'spoljne', 'unutrašnje', 'poslove', 'obrazovanje', 'ekologiju', 'turizam', 'bivši', 'bivša', 'sadašnji', 'novi', 'nova', 'glavni', 'glavna', 'generalni', 'izvršni', 'državni', 'državna', 'spoljnih', 'poslova', 'unutrašnjih', 'odbrane', 'finansija', 'zdravlja', 'nauke', 'prosvete', 'pravde', 'privrede', 'turizma', 'kulture', 'saobraćaja', 'infrastrukture', 'poljoprivrede', 'rada', 'srpski', 'srpska', 'srbije', 'gradski', 'gradska'],
    // biome-ignore format: a list of words
    places: ['srbije', 'srbija', 'srbiji', 'beograda', 'beograd', 'beogradu', 'novog sada', 'niša', 'kosova', 'crne gore', 'bih', 'republike srpske', 'srpske', 'rusije', 'ukrajine', 'nemačke', 'francuske', 'sad', 'kine', 'eu', 'evrope', 'izraela', 'mađarske'],
    particles: ['von', 'van', 'de', 'da', 'di', 'bin', 'al'],
    nameLinks: ['i', 'za'],
    // biome-ignore format: a list of words
    notNames: ['ko', 'zašto', 'sutra', 'sada', 'tu', 'tamo', 'to', 'srbi', 'reč', 'ima', 'nema', 'bilo', 'biti', 'bit', 'podsetimo', 'naime', 'dakle', 'stoga', 'zato', 'ipak', 'upravo', 'samo', 'čak', 'primera radi', 'pritom', 'inače', 'foto'],
    // biome-ignore format: a list of words
    labels: ['pročitajte još', 'foto', 'fotografija', 'izvor', 'autor', 'video', 'urednik', 'tekst', 'pročitajte', 'snimak'],
  },
  // biome-ignore format: lists of words
  dates: {
    without: ['sat', 'sata', 'pon', 'pet', 'sub', 'sre', 'uto'],
    introducers: ['u', 'od', 'do', 'godine', 'godina', 'godini', 'nakon', 'pre', 'iz', 'za', 'godinama', 'između', 'još', 'tokom'],
    counted: ['ljudi', 'osoba', 'evra', 'dinara', 'metara', 'kilometara', 'vojnika', 'stanovnika'],
    ambiguous: ['nedelja', 'nedelje', 'nedelju', 'nedelji', 'sekunda', 'pola'],
    months: [['januar*'], ['februar*'], ['marta', 'martu', 'martov*'], ['april*'], ['maja', 'maju', 'majsk*'], ['juna', 'junu', 'junsk*'], ['jula', 'julu', 'julsk*'], ['avgust*'], ['septembr*'], ['oktobr*'], ['novembr*'], ['decembr*']],
    weekdays: [['ponedelj*'], ['utor*'], ['sreda', 'sredu', 'srede', 'sredom'], ['četvrtk*'], ['petka', 'petku', 'petkom'], ['subot*'], ['nedelju', 'nedelja', 'nedelji']],
    days: { '-1': ['jučerašnj*', 'jučeraš*'], '0': ['današnj*'], '1': ['sutraš*'], '-2': ['prekjuče'] },
    dayParts: { '-1 EV': ['sinoć'], '0 EV': ['večeras'], '0 MO': ['jutros'], '0 NI': ['noćas'] },
    contextDays: { '-1': ['dan ranije'], '1': ['sledećeg dana', 'sutradan', 'narednog dana'] },
    periods: { '-1 Y': ['lane', 'prošlogodišnj*'], '0 Y': ['ovogodišnj*'] },
    units: { TS: ['sekund*'], D: ['danu', 'danima', 'dane'], W: ['nedelj*', 'sedmic*'], M: ['mesec*'], Q: ['kvartal*', 'tromeseč*'], H: ['polugodi*'], Y: ['godin*'], DE: ['deceni*'], CE: ['vek', 'veka', 'veku'] },
    pluralUnits: ['godinama', 'mesecima', 'nedeljama', 'danima', 'decenijama', 'meseci', 'dana'],
    parts: { MO: ['ujutru', 'ujutro', 'jutro', 'prepodne'], AF: ['popodne', 'poslepodne'], EV: ['uveče', 'veče', 'večeri'], NI: ['noć', 'noći', 'noću'] },
    nightBefore: ['noći na', 'noć na'],
    seasons: { SP: ['proleć*'], SU: ['leto', 'leta', 'letos'], FA: ['jesen', 'jeseni', 'jesenas'], WI: ['zima', 'zime', 'zimus', 'zimi'] },
    weekend: ['vikend*'],
    numbers: { jedan: 1, jedna: 1, jednu: 1, dva: 2, dve: 2, tri: 3, četiri: 4, pet: 5, šest: 6, sedam: 7, osam: 8, devet: 9, deset: 10, dvanaest: 12, dvadeset: 20, trideset: 30, sto: 100 },
    ordinals: { prvi: 1, prvog: 1, prvom: 1, drugi: 2, drugog: 2, drugom: 2, treći: 3, trećeg: 3, trećem: 3, četvrti: 4, četvrtom: 4 },
    ordinalAffixes: { after: ['.'] },
    halves: ['pola'],
    shifts: { '-1': ['prošl*', 'poslednj*', 'protekl*', 'minul*'], '0': ['ovaj', 'ova', 'ovo', 'ove', 'ovog', 'ovom', 'ovu', 'ovih', 'tekuć*'], '1': ['sledeć*', 'naredn*', 'iduć*', 'predstojeć*'] },
    contextShifts: { '-1': ['prethodn*'] },
    distancesBefore: { '-1': ['pre'], '1': ['za'] },
    contextDistances: { '-1': ['ranije'], '1': ['kasnije'] },
    edges: ['početak', 'početkom', 'početka', 'početku', 'kraj', 'krajem', 'kraja', 'kraju', 'sredinom', 'sredini'],
    every: ['svaki', 'svaka', 'svake', 'svako', 'svakog'],
    sets: { P1D: ['svakodnev*', 'dnevno'], P1W: ['nedeljno'], P1M: ['mesečno'], P1Y: ['godišnje'] },
    rangeWords: ['do'],
    listWords: ['i'],
    between: ['između', 'између'],
    tense: { past: ['je', 'su', 'bio', 'bila', 'bilo', 'rekao', 'rekla', 'kazao', 'izjavio'], future: ['će', 'biće', 'treba', 'planira', 'počinje'], ahead: ['najkasnije'] },
    phrases: { of: '( u )' },
    patterns: ['u ( {clock} | {dottedclock} | {hour} ) [ časova | sati ]'],
  },
  reuse: {
    acts: [
      'preuzima*',
      'preuzimanje',
      'preuzimati',
      'preuzeti',
      'prenošenje',
      'prenositi',
      'kopira*',
      'kopiranje',
      'kopirati',
      'umnožava*',
      'umnožavanje',
      'citira*',
      'citiranje',
      'citirati',
      'reproduk*',
      'reprodukcija',
      'reprodukovanje',
      'preštampava*',
      'preštampavanje',
    ],
    uses: [
      'korišćenj*',
      'korišćenje',
      'koristiti',
      'upotreb*',
      'upotreba',
      'objavljiva*',
      'objavljivanje',
      'distribucij*',
      'distribucija',
      'emitovanje',
    ],
    material: [
      'sadržaj*',
      'sadržaja',
      'tekst*',
      'tekstova',
      'članak',
      'člank*',
      'materijal*',
      'portal*',
      'sajt*',
      'stranic*',
      'vest*',
      'vesti',
      'informacij*',
    ],
    own: [
      'ovog sajta',
      'ovog portala',
      'naših tekstova',
      'svi sadržaji',
      'sadržaj portala',
      'sadržaj sajta',
      'našeg portala',
      'ovog teksta',
      'ovog članka',
    ],
    forbidden: ['zabranj*', 'zabranjeno', 'zabranjena', 'nije dozvoljeno', 'nije dopušteno', 'ne sme', 'ne smeju'],
    allowed: ['dozvolj*', 'dozvoljeno', 'dozvoljena', 'dopušt*', 'može', 'mogu', 'slobodno'],
    demanded: [
      'uz',
      'isključivo',
      'samo',
      'obavezn*',
      'obavezno',
      'molimo',
      'potrebno',
      'mora',
      'uslov*',
      'pod uslovom',
    ],
    conditions: {
      'attribute-source': [
        'navođenj* … izvor*',
        'navođenj* … izvora',
        'navođenje … izvor*',
        'navođenje … izvora',
        'navođenjem … izvor*',
        'navođenjem … izvora',
        'naveden* … izvor*',
        'naveden* … izvora',
        'navesti … izvor*',
        'navesti … izvora',
        'navedete … izvor*',
        'navedete … izvora',
      ],
      'attribute-author': ['navođenj* … autora', 'navođenje … autora', 'navesti … autora'],
      'obtain-permission': [
        'bez … dozvol*',
        'bez … saglasnost*',
        'bez … odobrenj*',
        'bez … pristank*',
        'uz … dozvol*',
        'uz … saglasnost*',
        'uz … odobrenj*',
        'uz … pristank*',
        'samo uz … dozvol*',
        'samo uz … saglasnost*',
        'samo uz … odobrenj*',
        'samo uz … pristank*',
        'isključivo uz … dozvol*',
        'isključivo uz … saglasnost*',
        'isključivo uz … odobrenj*',
        'isključivo uz … pristank*',
        'pismenu saglasnost',
      ],
      'non-commercial': ['nekomercijaln*', 'komercijalne svrhe'],
      'no-derivatives': ['bez prerada', 'bez izmena'],
      'share-alike': ['deliti pod istim uslovima'],
      'no-machine-use': ['veštačke inteligencije'],
    },
    link: {
      hyperlink: ['hiperlink*', 'aktivan link', 'aktivnim linkom', 'aktivnog linka', 'aktivni link'],
      either: ['link*', 'veza ka'],
      article: ['originalni tekst', 'na tekst', 'ka tekstu', 'originalni članak'],
      site: ['na sajt', 'ka sajtu', 'na portal'],
      positions: {},
      indexable: [],
    },
    licence: ['pod licencom', 'licencom'],
    attribution: ['autorstvo'],
    reserved: ['sva prava zadržana'],
    otherMatters: ['komentar*', 'kolačić*'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: ['i', 'и', 'je', 'је', 'u', 'у', 'se', 'се', 'na', 'на', 'da', 'да', 'su', 'су', 'za', 'за', 'od', 'од', 'ne', 'не', 'što', 'што', 'koji', 'који', 'iz', 'из', 'kako', 'како', 'to', 'то', 'koja', 'која', 'koje', 'које', 'bi', 'би', 'ali', 'али', 'nije', 'није', 'će', 'ће', 'sa', 'са', 'do', 'до', 's', 'с', 'kao', 'као', 'ili', 'или', 'o', 'о', 'biti', 'бити', 'nego', 'него', 'te', 'те', 'kojima', 'којима', 'više', 'више', 'po', 'по', 'samo', 'само', 'jer', 'јер', 'rekao', 'рекао', 'godine', 'године', 'već', 'већ', 'bio', 'био', 'bila', 'била', 'pre', 'пре', 'ovaj', 'овај', 'ovo', 'ово', 'nakon', 'након', 'kod', 'код', 'no', 'но', 'bilo', 'било', 'smo', 'смо', 'ima', 'има', 'mu', 'му', 'im', 'им', 'ih', 'их', 'tako', 'тако', 'ako', 'ако', 'još', 'још', 'pa', 'па', 'kaže', 'каже', 'svi', 'сви', 'sve', 'све', 'kad', 'кад', 'koju', 'коју', 'kojeg', 'којег', 'oko', 'око', 'među', 'међу', 'treba', 'треба', 'danas', 'данас'],
  },
} satisfies Language;
