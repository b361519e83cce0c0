/** Polish. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const pl = {
  lang: 'pl',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: ['prof', 'dr', 'hab', 'mgr', 'inż', 'lek', 'med', 'ks', 'bp', 'abp', 'kard', 'o', 's', 'św', 'gen', 'płk', 'ppłk', 'mjr', 'kpt', 'por', 'sierż', 'asp', 'mł', 'st', 'nadkom', 'kom', 'insp', 'p', 'pn', 'ul', 'al', 'pl', 'os', 'tzw', 'tzn', 'np', 'm.in', 'in', 'itd', 'itp', 'tj', 'ok', 'r', 'w', 'godz', 'min', 'tys', 'mln', 'mld', 'zł', 'nr', 'art', 'ust', 'pkt', 'red', 'im', 'woj', 'pow', 'gm', 'sp', 'sekr', 'v-ce', 'wg', 'ds'],
  },
  attribution: {
    ...noAttribution,
    dialogueDash: true,
    freeFront: true,
    verbAgreement: { masculine: ['ł', 'jego'], feminine: ['ła', 'jej'], many: ['li', 'ich', 'ły', 'ło', 'ją', 'no'] },
    placeBehindOffice: true,
    nounPhrase: 'head-middle',
    // biome-ignore format: a list of words
    nameEndings: ['owie', 'kiego', 'kiemu', 'kiej', 'kim', 'iego', 'iemu', 'ego', 'emu', 'ą', 'ę', 'iej', 'ej', 'iem', 'em', 'ie', 'im', 'ym', 'i', 'a', 'y', 'u', 'o', 'e', 'owi', 'om', 'ami', 'ach', 'k', 'ek', 'ka', 'ku', 'ki', 'ką', 'kę', 'kiem', 'kowi', 'c', 'ec', 'ca', 'cem', 'cowi'],
    adjectiveEndings: [
      'ski',
      'ska',
      'skie',
      'skiego',
      'skiej',
      'skiemu',
      'skim',
      'ską',
      'cki',
      'cka',
      'ckie',
      'ckiego',
      'ckiej',
      'ckiemu',
      'ckim',
      'cką',
      'ny',
      'na',
      'ne',
      'nego',
      'nej',
      'nemu',
      'nym',
      'ną',
      'wy',
      'wa',
      'we',
      'wego',
      'wej',
      'wemu',
      'wym',
      'wą',
      'ły',
      'ła',
      'łego',
      'łej',
    ],
    cues: [
      {
        speaker: 'either',
        reports: 'object',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['nazwał', 'nazwała', 'nazwali', 'nazywa', 'określił', 'określiła', 'określili', 'określa', 'skrytykował', 'skrytykowała', 'potępił', 'potępiła'],
      },
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        mayDropSubject: true,
        // biome-ignore format: a list of words
        words: ['powiedział', 'powiedziała', 'powiedzieli', 'powiedziały', 'mówi', 'mówią', 'mówił', 'mówiła', 'mówili', 'stwierdził', 'stwierdziła', 'stwierdzili', 'stwierdza', 'stwierdzają', 'dodał', 'dodała', 'dodali', 'dodaje', 'dodają', 'podkreślił', 'podkreśliła', 'podkreślili', 'podkreśla', 'podkreślają', 'podkreślał', 'zaznaczył', 'zaznaczyła', 'zaznacza', 'zaznaczają', 'poinformował', 'poinformowała', 'poinformowali', 'poinformowało', 'informuje', 'informują', 'przekazał', 'przekazała', 'przekazali', 'przekazało', 'przekazuje', 'wyjaśnił', 'wyjaśniła', 'wyjaśnia', 'wyjaśniają', 'wyjaśniał', 'tłumaczył', 'tłumaczyła', 'tłumaczy', 'tłumaczą', 'oświadczył', 'oświadczyła', 'oświadczyli', 'oświadcza', 'ocenił', 'oceniła', 'ocenia', 'oceniają', 'ocenili', 'przyznał', 'przyznała', 'przyznaje', 'przyznają', 'zapewnił', 'zapewniła', 'zapewnia', 'zapewniają', 'zapewniał', 'napisał', 'napisała', 'napisali', 'pisze', 'piszą', 'pisał', 'ogłosił', 'ogłosiła', 'ogłosili', 'ogłasza', 'zauważył', 'zauważyła', 'zauważa', 'zapowiedział', 'zapowiedziała', 'zapowiedzieli', 'zapowiada', 'zapowiadają', 'odpowiedział', 'odpowiedziała', 'odpowiada', 'odparł', 'odparła', 'ostrzegł', 'ostrzegła', 'ostrzega', 'ostrzegają', 'ostrzegał', 'potwierdził', 'potwierdziła', 'potwierdza', 'potwierdzają', 'zaprzeczył', 'zaprzeczyła', 'zaprzecza', 'zadeklarował', 'zadeklarowała', 'deklaruje', 'argumentował', 'argumentowała', 'argumentuje', 'przekonywał', 'przekonywała', 'przekonuje', 'przekonują', 'wskazał', 'wskazała', 'wskazuje', 'wskazują', 'wskazywał', 'relacjonuje', 'relacjonował', 'relacjonowała', 'opowiada', 'opowiadał', 'opowiadała', 'wspomina', 'wspominał', 'wspominała', 'przypomniał', 'przypomniała', 'przypomina', 'przypominają', 'komentuje', 'skomentował', 'skomentowała', 'komentował', 'zapytał', 'zapytała', 'pyta', 'pytał', 'pytała', 'zwrócił uwagę', 'zwróciła uwagę', 'zwraca uwagę', 'zwracają uwagę', 'dowodził', 'dowodzi', 'twierdzi', 'twierdzą', 'twierdził', 'twierdziła', 'twierdzili', 'obiecał', 'obiecała', 'obiecuje', 'zarzucił', 'zarzuciła', 'zarzuca', 'doprecyzował', 'doprecyzowała', 'uzupełnił', 'uzupełniła', 'podsumował', 'podsumowała', 'podsumowuje', 'kwituje', 'skwitował', 'cytuje', 'alarmuje', 'alarmują', 'apelował', 'żartuje', 'żartował', 'radzi', 'donosi', 'donoszą', 'podaje', 'podał', 'podała', 'podało', 'podali', 'poinformowano', 'utrzymuje', 'utrzymywał', 'utrzymują', 'zdradził', 'zdradziła', 'zdradza', 'ujawnił', 'ujawniła', 'wyznał', 'wyznała', 'wyznaje', 'wyliczał', 'wylicza', 'kontynuował', 'kontynuuje', 'zakończył', 'skarży się', 'chwali się', 'cieszy się', 'dziwi się', 'denerwuje się', 'śmieje się'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['uważa', 'uważają', 'uważał', 'uważała', 'sądzi', 'sądzą', 'myśli', 'wierzy', 'wierzą', 'ma nadzieję', 'liczy', 'spodziewa się', 'obawia się', 'obawiają się', 'jest przekonany', 'jest przekonana', 'przypuszcza', 'zakłada', 'jest zdania'],
      },
      {
        speaker: 'either',
        reports: 'request',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['wezwał', 'wezwała', 'wezwali', 'wzywa', 'wzywają', 'zaapelował', 'zaapelowała', 'zaapelowali', 'apeluje', 'apelują', 'poprosił', 'poprosiła', 'prosi', 'zażądał', 'zażądała', 'żąda', 'żądają', 'domaga się', 'domagają się', 'zaproponował', 'zaproponowała', 'proponuje', 'proponują', 'zalecił', 'zaleca', 'nakazał', 'polecił', 'zachęca', 'zachęcał', 'postuluje'],
      },
    ],
    // biome-ignore format: a list of words
    accordingTo: { unparted: true, before: ['według', 'zdaniem', 'w ocenie', 'w opinii', 'jak powiedział', 'jak powiedziała', 'jak mówi', 'jak mówił', 'jak mówiła', 'jak podkreślił', 'jak podkreśliła', 'jak podkreśla', 'jak podaje', 'jak podał', 'jak podała', 'jak poinformował', 'jak poinformowała', 'jak informuje', 'jak wyjaśnił', 'jak wyjaśniła', 'jak wyjaśnia', 'jak dodał', 'jak dodała', 'jak zaznaczył', 'jak zaznaczyła', 'jak zaznacza', 'jak stwierdził', 'jak stwierdziła', 'jak ocenił', 'jak ocenia', 'jak przekazał', 'jak przekazała', 'jak twierdzi', 'jak pisze', 'jak zauważył', 'jak zauważa', 'jak przyznał', 'jak przyznaje', 'jak wynika z relacji', 'jak wynika z informacji', 'jak donosi', 'zgodnie z informacją', 'z relacji', 'ze słów'], after: [], enclitic: ['jego zdaniem', 'jej zdaniem', 'ich zdaniem', 'w jego ocenie', 'w jej ocenie', 'w jego opinii', 'w jej opinii', 'według jego słów', 'według jej słów'] },
    // biome-ignore format: lists of words
    speechNouns: {
      nouns: ['słowa', 'słów', 'słowach', 'słowom', 'słowami', 'oświadczenie', 'oświadczenia', 'oświadczeniu', 'stwierdzenie', 'stwierdzenia', 'twierdzenie', 'twierdzenia', 'opinia', 'opinię', 'opinii', 'zarzut', 'zarzuty', 'zapowiedź', 'zapowiedzi', 'ostrzeżenie', 'ostrzeżenia', 'obietnica', 'obietnicę', 'obawa', 'obawy', 'nadzieja', 'nadzieję', 'sugestia', 'sugestie', 'wypowiedź', 'wypowiedzi', 'wniosek', 'teza', 'tezę'],
      possessives: ['jego', 'jej', 'ich'],
      agents: [],
      genitive: true,
      correlates: ['tym', 'to', 'tego', 'temu'],
    },
    complementizers: ['że', 'iż', 'czy', 'jakoby', 'aby', 'żeby', 'by', 'ażeby'],
    clauseComma: true,
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: ['polskiej agencji prasowej', 'dziennikarzom', 'w rozmowie z pap', 'w komunikacie', 'na konferencji prasowej', 'nie', 'się', 'też', 'także', 'również', 'już', 'jeszcze', 'to', 'jednak', 'tylko', 'ponadto', 'następnie', 'potem', 'dziś', 'dzisiaj', 'wczoraj', 'natomiast', 'zaś', 'wprost', 'otwarcie', 'jasno', 'dalej', 'później', 'wcześniej', 'został', 'została', 'nam', 'mu', 'im', 'mi'],
    pronouns: [
      { words: ['on', 'jego', 'mu', 'niego'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['ona', 'jej', 'niej'], person: 'third', gender: 'feminine', number: 'one' },
      { words: ['oni', 'one', 'ich', 'nim'], person: 'third', gender: 'any', number: 'many' },
      { words: ['ja', 'mnie'], person: 'first', gender: 'any', number: 'one' },
      { words: ['my', 'nas'], person: 'first', gender: 'any', number: 'many' },
    ],
    // biome-ignore format: a list of words
    determiners: { definite: ['ten', 'ta', 'ci', 'te', 'tego', 'tej', 'ów', 'nasz', 'nasza'], other: ['jeden', 'jedna', 'pewien', 'pewna', 'niektórzy', 'każdy', 'kilku', 'wielu', 'wszyscy', 'inny', 'inna', 'dwaj', 'dwóch', 'trzech', 'część'] },
    // biome-ignore format: a list of words
    prepositions: ['w', 'we', 'na', 'z', 'ze', 'do', 'od', 'o', 'po', 'przez', 'dla', 'przy', 'pod', 'nad', 'przed', 'za', 'między', 'bez', 'u', 'wobec', 'podczas', 'w trakcie', 'w sprawie', 'w czasie', 'wśród', 'obok', 'oprócz', 'mimo', 'dzięki', 'przeciwko', 'ws', 'ds', 'do spraw'],
    // biome-ignore format: a list of words
    conjunctions: { coordinating: ['i', 'a', 'oraz', 'lub', 'albo', 'ale', 'lecz', 'czyli'], subordinating: ['gdy', 'kiedy', 'jeśli', 'jeżeli', 'ponieważ', 'bo', 'gdyż', 'choć', 'chociaż', 'jak', 'zanim', 'podczas gdy', 'skoro'] },
    relatives: ['który', 'która', 'które', 'którzy', 'którego', 'której', 'których', 'którym', 'którą'],
    // biome-ignore format: a list of words
    times: ['poniedziałek', 'wtorek', 'środę', 'czwartek', 'piątek', 'sobotę', 'niedzielę', 'w poniedziałek', 'we wtorek', 'w środę', 'w czwartek', 'w piątek', 'w sobotę', 'w niedzielę', 'dziś', 'dzisiaj', 'wczoraj', 'jutro', 'rano', 'wieczorem', 'stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września', 'października', 'listopada', 'grudnia'],
    // biome-ignore format: a list of words
    titles: [['skarbnik', 'skarbnika', 'skarbniczka'], ['pan', 'pana', 'panu', 'panem'], ['pani', 'panią'], ['prezydent', 'prezydenta', 'prezydentowi', 'prezydentem'], ['wiceprezydent'], ['premier', 'premiera', 'premierowi', 'premierem'], ['wicepremier', 'wicepremiera'], ['minister', 'ministra', 'ministrowi', 'ministrem', 'ministry'], ['wiceminister', 'wiceministra'], ['marszałek', 'marszałka', 'marszałkowi'], ['wicemarszałek'], ['poseł', 'posła', 'posłowi', 'posłanka', 'posłanki'], ['senator', 'senatora', 'senatorka'], ['europoseł', 'europosła', 'europosłanka'], ['wojewoda', 'wojewody'], ['burmistrz', 'burmistrza'], ['wójt', 'wójta'], ['starosta', 'starosty'], ['prezes', 'prezesa', 'prezeska', 'prezeski'], ['wiceprezes', 'wiceprezesa'], ['przewodniczący', 'przewodniczącego', 'przewodnicząca', 'przewodniczącej'], ['dyrektor', 'dyrektora', 'dyrektorka'], ['szef', 'szefa', 'szefowa', 'szefowej'], ['rzecznik', 'rzecznika', 'rzeczniczka', 'rzeczniczki'], ['rzecznik prasowy', 'rzecznika prasowego', 'rzeczniczka prasowa'], ['lider', 'lidera', 'liderka'], ['kanclerz', 'kanclerza'], ['ambasador', 'ambasadora'], ['generał', 'generała', 'gen'], ['pułkownik', 'płk'], ['podpułkownik', 'ppłk'], ['major', 'mjr'], ['kapitan', 'kpt'], ['porucznik', 'por'], ['komisarz', 'kom'], ['nadkomisarz', 'nadkom'], ['podkomisarz', 'podkom'], ['inspektor', 'insp'], ['młodszy inspektor'], ['aspirant', 'asp'], ['sierżant', 'sierż'], ['prokurator', 'prokuratora'], ['sędzia', 'sędziego'], ['adwokat', 'mecenas', 'mec'], ['profesor', 'prof'], ['doktor', 'dr'], ['dr hab', 'doktor habilitowany'], ['inżynier', 'inż'], ['ksiądz', 'ks'], ['biskup', 'bp'], ['arcybiskup', 'abp'], ['kardynał', 'kard'], ['papież', 'papieża'], ['siostra'], ['brat'], ['ojciec'], ['trener', 'trenera', 'trenerka'], ['selekcjoner'], ['redaktor', 'red'], ['radny', 'radnego', 'radna', 'radnej'], ['sekretarz generalny'], ['król', 'króla'], ['królowa'], ['książę'], ['księżna']],
    // biome-ignore format: a list of words
    genderedTitles: { masculine: ['pan', 'pana', 'ksiądz', 'ks', 'biskup', 'król', 'książę', 'ojciec', 'posła', 'rzecznik', 'dyrektor', 'radny'], feminine: ['pani', 'panią', 'posłanka', 'posłanki', 'siostra', 'królowa', 'rzeczniczka', 'szefowa', 'prezeska', 'radna', 'senatorka'] },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: ['jan', 'andrzej', 'piotr', 'krzysztof', 'stanisław', 'tomasz', 'paweł', 'józef', 'marcin', 'marek', 'michał', 'grzegorz', 'jerzy', 'tadeusz', 'adam', 'łukasz', 'zbigniew', 'ryszard', 'dariusz', 'henryk', 'mariusz', 'kazimierz', 'wojciech', 'robert', 'mateusz', 'marian', 'rafał', 'jacek', 'janusz', 'mirosław', 'maciej', 'sławomir', 'jarosław', 'kamil', 'wiesław', 'roman', 'władysław', 'jakub', 'artur', 'zdzisław', 'edward', 'mieczysław', 'damian', 'dawid', 'przemysław', 'sebastian', 'czesław', 'leszek', 'daniel', 'waldemar', 'donald', 'radosław', 'szymon', 'bartosz', 'cezary', 'bogdan'],
      // biome-ignore format: a list of words
      feminine: ['anna', 'maria', 'katarzyna', 'małgorzata', 'agnieszka', 'barbara', 'krystyna', 'ewa', 'elżbieta', 'zofia', 'teresa', 'magdalena', 'joanna', 'monika', 'danuta', 'jadwiga', 'aleksandra', 'halina', 'irena', 'beata', 'marta', 'dorota', 'helena', 'karolina', 'grażyna', 'jolanta', 'iwona', 'marianna', 'natalia', 'bożena', 'stanisława', 'justyna', 'paulina', 'urszula', 'alicja', 'renata', 'sylwia', 'agata', 'izabela', 'ewelina', 'edyta', 'wanda', 'aneta', 'julia', 'oliwia'],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: ['obrończyni', 'biolog', 'badacz', 'badaczka', 'naukowiec', 'ekspert*', 'ekspertk*', 'analityk*', 'ekonomist*', 'ekonomistk*', 'politolog*', 'socjolog*', 'historyk*', 'lekarz*', 'lekark*', 'prawnik*', 'psycholog*', 'naukowiec*', 'badacz*', 'świadek*', 'mieszkaniec*', 'mieszkank*', 'kierowc*', 'nauczyciel*', 'nauczycielk*', 'uczeń*', 'student*', 'studentk*', 'rolnik*', 'przedsiębiorc*', 'pracownik*', 'pracownic*', 'urzędnik*', 'policjant*', 'strażak*', 'ratownik*', 'dziennikarz*', 'dziennikark*', 'autor*', 'autork*', 'pisarz*', 'reżyser*', 'aktor*', 'aktork*', 'piosenkark*', 'piosenkarz*', 'polityk*', 'działacz*', 'działaczk*', 'aktywist*', 'aktywistk*', 'przedstawiciel*', 'przedstawicielk*', 'współautor*', 'kierownik*', 'kierowniczk*', 'koordynator*', 'doradc*', 'członek*', 'właściciel*', 'właścicielk*', 'matka', 'ojciec*', 'syn', 'córka', 'brat', 'siostr*', 'mąż', 'żona', 'mężczyzn*', 'kobiet*', 'sąsiad*', 'sąsiadk*', 'informator*', 'rozmówc*', 'źródł*', 'zawodnik*', 'zawodniczk*', 'piłkarz*', 'sportowiec*', 'historyczk*', 'wiceszef*', 'szef', 'komendant*', 'naczelnik*', 'prezydent*', 'prezydentow*', 'prezydentem*', 'wiceprezydent*', 'premier*', 'premierow*', 'premierem*', 'wicepremier*', 'minister*', 'ministr*', 'ministrow*', 'ministrem*', 'wiceminister*', 'wiceministr*', 'marszałek*', 'marszałk*', 'marszałkow*', 'wicemarszałek*', 'poseł*', 'posła', 'posłow*', 'posłank*', 'senator*', 'senatork*', 'europoseł*', 'europosł*', 'europosłank*', 'wojewod*', 'burmistrz*', 'wójta', 'starost*', 'prezes*', 'prezesk*', 'wiceprezes*', 'przewodnicząc*', 'przewodnicząceg*', 'przewodniczącej*', 'dyrektor*', 'dyrektork*', 'szefa', 'szefow*', 'szefowej*', 'rzecznik*', 'rzeczniczk*', 'lider*', 'liderk*', 'kanclerz*', 'ambasador*', 'generał*', 'pułkownik*', 'podpułkownik*', 'major*', 'kapitan*', 'porucznik*', 'komisarz*', 'nadkomisarz*', 'nadkom*', 'podkomisarz*', 'podkom*', 'inspektor*', 'aspirant*', 'sierżant*', 'sierż*', 'prokurator*', 'sędzi*', 'sędzieg*', 'adwokat*', 'mecenas*', 'profesor*', 'doktor*', 'inżynier*', 'ksiądz*', 'biskup*', 'arcybiskup*', 'kardynał*', 'papież*', 'trener*', 'trenerk*', 'selekcjoner*', 'redaktor*', 'radny', 'radneg*', 'radna', 'radnej*', 'króla', 'królow*', 'książ*', 'księżn*'],
      // biome-ignore format: a list of words
      group: ['eksperci', 'analitycy', 'ekonomiści', 'naukowcy', 'badacze', 'lekarze', 'mieszkańcy', 'świadkowie', 'policjanci', 'strażacy', 'śledczy', 'urzędnicy', 'politycy', 'posłowie', 'przedstawiciele', 'rodzice', 'nauczyciele', 'rolnicy', 'związkowcy', 'przedsiębiorcy', 'pracownicy', 'aktywiści', 'ekolodzy', 'prawnicy', 'dziennikarze', 'władze', 'opozycja', 'służby', 'sąsiedzi', 'rozmówcy', 'źródła', 'organizatorzy', 'autorzy', 'media', 'synoptycy', 'meteorolodzy'],
      // biome-ignore format: a list of words
      organization: ['policj*', 'prokuratur*', 'straż*', 'straż pożarna', 'straż graniczna', 'rząd', 'ministerstw*', 'resort*', 'mon', 'msz', 'mswia', 'sejm', 'senat*', 'sąd', 'urząd*', 'gmina', 'miast*', 'parti*', 'klub', 'koalicj*', 'komisj*', 'komitet*', 'rada', 'zarząd*', 'spółk*', 'firma', 'koncern*', 'bank', 'nbp', 'gus', 'imgw', 'pap', 'agencj*', 'gazet*', 'dziennik*', 'portal*', 'telewizj*', 'radio', 'uniwersytet*', 'politechnik*', 'instytut*', 'szkoł*', 'szpital*', 'fundacj*', 'stowarzyszeni*', 'związek*', 'federacj*', 'centrum*', 'organizacj*', 'pis', 'po', 'ko', 'psl', 'lewic*', 'konfederacj*', 'unia', 'unia europejska', 'nato', 'onz', 'ambasad*', 'kancelari*', 'biuro', 'sztab*', 'kościół*', 'episkopat*', 'drużyn*', 'kreml*', 'biały dom', 'pentagon*'],
      // biome-ignore format: a list of words
      work: ['film', 'filmie', 'filmu', 'książka', 'książce', 'książkę', 'powieść', 'powieści', 'serial', 'serialu', 'spektakl', 'piosenka', 'piosenkę', 'utwór', 'album', 'albumu', 'płyta', 'program', 'programie', 'gazeta', 'magazyn', 'tygodnik', 'portal', 'artykuł', 'raport', 'akcja', 'kampania', 'hasłem', 'hasło', 'tytułem', 'pod tytułem', 'pod nazwą', 'projekt', 'konkurs', 'wystawa'],
    },
    // biome-ignore format: a list of words
    roleWords: ['były', 'była', 'byłego', 'byłej', 'obecny', 'obecna', 'nowy', 'nowa', 'główny', 'główna', 'generalny', 'generalna', 'naczelny', 'zastępca', 'pełnomocnik', 'wykonawczy', 'prasowy', 'prasowa', 'spraw', 'zagranicznych', 'wewnętrznych', 'obrony', 'narodowej', 'finansów', 'zdrowia', 'edukacji', 'sprawiedliwości', 'rolnictwa', 'klimatu', 'środowiska', 'kultury', 'sportu', 'infrastruktury', 'rozwoju', 'rodziny', 'pracy', 'cyfryzacji', 'aktywów', 'państwowych', 'funduszy', 'polski', 'polska', 'krajowy', 'krajowej', 'wojewódzki', 'powiatowy', 'miejski', 'miejskiej'],
    // biome-ignore format: a list of words
    places: ['polski', 'polska', 'polsce', 'polskę', 'warszawy', 'warszawa', 'krakowa', 'gdańska', 'poznania', 'wrocławia', 'ukrainy', 'rosji', 'niemiec', 'francji', 'usa', 'stanów zjednoczonych', 'chin', 'unii europejskiej', 'europy', 'białorusi', 'izraela', 'węgier', 'wielkiej brytanii', 'podlaskie', 'mazowsza', 'śląska'],
    particles: ['von', 'van', 'de', 'da', 'di', 'del', 'bin', 'al'],
    nameLinks: ['i', 'ds'],
    // biome-ignore format: a list of words
    notNames: ['jednak', 'ponadto', 'dodatkowo', 'natomiast', 'tymczasem', 'również', 'także', 'jeszcze', 'już', 'dlatego', 'dzięki', 'według', 'jak', 'gdy', 'kiedy', 'jeśli', 'co', 'kto', 'czy', 'nie', 'tak', 'to', 'ten', 'ta', 'te', 'w', 'na', 'z', 'po', 'do', 'od', 'o', 'za', 'przed', 'podczas', 'obecnie', 'dziś', 'wczoraj', 'następnie', 'potem', 'wtedy', 'teraz', 'zdaniem', 'jego', 'jej', 'ich', 'nasz', 'nasi', 'my', 'ja', 'on', 'ona', 'oni', 'wszyscy', 'wielu', 'część', 'polacy', 'chodzi', 'mamy', 'jest', 'są', 'był', 'była', 'było', 'będzie', 'warto', 'trzeba', 'można', 'niestety', 'oczywiście', 'bardzo', 'najważniejsze', 'przypomnijmy', 'zobacz', 'czytaj'],
    ageNouns: ['latek', 'latka'],
    interview: { questions: ['pytanie'], answers: ['odpowiedź'] },
    // biome-ignore format: a list of words
    labels: ['czytaj też', 'zobacz też', 'przeczytaj także', 'fot', 'foto', 'zdjęcie', 'wideo', 'źródło', 'autor', 'oprac', 'redakcja', 'czytaj także', 'zobacz'],
  },
  // biome-ignore format: lists of words
  dates: {
    on: ['dnia'],
    without: ['śr', 'sob', 'sty', 'w południe', 'maj', 'kwi', 'lip'],
    introducers: ['w', 'od', 'do', 'roku', 'po', 'przed', 'z', 'na', 'latach', 'lat', 'między', 'a', 'już'],
    counted: ['osób', 'złotych', 'zł', 'metrów', 'euro', 'żołnierzy', 'kilometrów', 'mieszkańców'],
    ambiguous: ['sekunda', 'maja', 'maju', 'pół'],
    months: [['styczni*', 'stycznie'], ['lutym', 'lutowy'], ['marcu', 'marcem', 'marcow*', 'marzec'], ['kwietni*'], ['maju'], ['czerwc*'], ['lipc*'], ['sierpni*'], ['wrześni*'], ['październik*'], ['listopad*'], ['grudni*']],
    weekdays: [['poniedział*'], ['wtorek', 'wtork*'], ['środy', 'środę', 'środzie', 'środą', 'środowy', 'środowe', 'środową'], ['czwartk*', 'czwartek'], ['piątk*', 'piątek'], ['sobota', 'sobotę', 'soboty', 'sobocie', 'sobotą', 'sobotni*'], ['niedziel*']],
    days: { '-2': ['przedwczoraj'], '-1': ['wczorajsz*'], '0': ['dziś', 'dzisiejsz*'], '1': ['jutrzejsz*'] },
    dayParts: { '-1 EV': ['wczoraj wieczorem'], '0 EV': ['dziś wieczorem'], '0 MO': ['dziś rano', 'dzisiaj rano'], '0 NI': ['dziś w nocy'], '-1 NI': ['ostatniej nocy', 'minionej nocy'] },
    contextDays: { '-1': ['dzień wcześniej', 'poprzedniego dnia'], '1': ['następnego dnia', 'dzień później', 'nazajutrz'] },
    contextPeriods: { '0 M': ['tym samym miesiącu', 'ten sam miesiąc'] },
    units: { TS: ['sekund*'], D: ['dniem', 'dniach', 'dniami', 'dniu', 'doba', 'dobę', 'doby'], W: ['tygodni*'], M: ['miesiąc*', 'miesięc*'], Q: ['kwartał*', 'kwartale'], H: ['półrocz*'], Y: ['roku', 'rokiem', 'latach', 'latami', 'latom', 'r.'], DE: ['dekad*', 'dziesięcioleci*'], CE: ['wiek', 'wieku', 'stuleci*', 'wieków'] },
    pluralUnits: ['lata', 'lat', 'latach', 'latami', 'miesięcy', 'miesiącach', 'miesiące', 'tygodni', 'tygodniach', 'tygodnie', 'dni', 'dniach', 'dniami', 'dekad', 'dekady', 'dekadach', 'stuleci', 'godzin', 'godzinach'],
    parts: { MO: ['rano', 'rankiem', 'ranek', 'nad ranem', 'poranek'], MI: ['południe', 'w południe'], AF: ['popołudni*', 'po południu'], EV: ['wieczorem', 'wieczór', 'wieczoru'], NI: ['noc', 'nocą', 'nocy', 'w nocy'] },
    seasons: { SP: ['wiosn*', 'wiosna'], SU: ['latem'], FA: ['jesień', 'jesieni*'], WI: ['zima', 'zimy', 'zimą', 'zimę', 'zimie'] },
    weekend: ['weekend*'],
    numbers: { jeden: 1, jednego: 1, dwa: 2, dwie: 2, dwóch: 2, dwoma: 2, trzy: 3, trzech: 3, cztery: 4, czterech: 4, pięć: 5, pięciu: 5, sześć: 6, sześciu: 6, siedem: 7, siedmiu: 7, osiem: 8, ośmiu: 8, dziewięć: 9, dziesięć: 10, dziesięciu: 10, dwanaście: 12, piętnaście: 15, dwadzieścia: 20, dwudziestu: 20, trzydzieści: 30, sto: 100, półtora: 1.5 },
    ordinals: { pierwszy: 1, pierwszego: 1, pierwszym: 1, pierwsze: 1, drugi: 2, drugiego: 2, drugim: 2, drugie: 2, trzeci: 3, trzeciego: 3, trzecim: 3, czwarty: 4, czwartego: 4, czwartym: 4, ii: 2, iii: 3, iv: 4, xix: 19, xx: 20, xxi: 21 },
    ordinalAffixes: { after: ['.', '- go', '- ego'] },
    halves: ['pół'],
    shifts: { '-1': ['zeszł*', 'ubiegł*', 'ostatni*', 'minion*', 'poprzedni*'], '0': ['ten', 'tego', 'tym', 'ta', 'tej', 'te', 'tych', 'bieżąc*', 'obecn*'], '1': ['przyszł*', 'nadchodząc*', 'najbliższ*', 'następn*', 'kolejn*'] },
    distances: { '-1': ['temu'] },
    distancesBefore: { '-1': ['przed'], '1': ['za'] },
    contextDistances: { '-1': ['wcześniej'], '1': ['później'] },
    edges: ['początku', 'początek', 'początkiem', 'koniec', 'końca', 'końcu', 'końcem', 'połowie', 'połowa', 'połowy', 'koniec'],
    every: ['każdy', 'każdego', 'każdą', 'każde', 'każdej', 'co'],
    sets: { P1D: ['codzienn*', 'dziennie', 'dzienny', 'dzienna', 'dziennego', 'dziennej'], P1W: ['tygodniowo', 'cotygodniow*'], P1M: ['miesięcznie', 'comiesięczn*'], P1Y: ['rocznie', 'corocznie', 'coroczn*'] },
    rangeWords: ['do'],
    listWords: ['i'],
    between: ['między', 'pomiędzy'],
    clock: ['godz.', 'godz', 'godzinie', 'godziny', 'godzinę', 'o godz.', 'o godzinie'],
    names: ['wielki piątek'],
    holidays: { '12-24': ['wigili*'], '12-31': ['sylwester', 'sylwestra'], '11-01': ['wszystkich świętych'], '11-11': ['święto niepodległości'] },
    ages: { before: ['w wieku'] },
    tense: { past: ['był', 'była', 'było', 'były', 'został', 'została', 'zostało', 'powiedział', 'powiedziała', 'poinformował', 'poinformowała'], future: ['będzie', 'będą', 'ma', 'mają', 'zostanie', 'planuje', 'odbędzie', 'zacznie', 'pokaże', 'poinformuje', 'rozpatrzy', 'spotka', 'spotkają', 'odbędą', 'przyjmie', 'rozpocznie', 'rozpoczną', 'wystąpi', 'przeprowadzi', 'ogłosi', 'przyjedzie', 'przybędzie', 'podpisze', 'opublikuje', 'wejdzie', 'zostaną', 'otrzyma', 'odwiedzi', 'omówi', 'zbierze', 'zakończy', 'przedstawi', 'zdecyduje', 'zatwierdzi', 'zagłosuje', 'wróci', 'zagra', 'otworzy', 'pojawi'], ahead: ['najpóźniej'] },
    phrases: { of: '( w | we )' },
    patterns: ['{part} o {hour}', '$hour {part}', '{day} {month} {year} [ r {.} ]', 'lata {shortdecade}', '( latach | lat ) {day} {.}'],
  },
  // biome-ignore format: lists of words
  reuse: {
    acts: ['kopiowan*', 'kopiowanie', 'kopiować', 'przedruk*', 'przedrukow*', 'przedrukowywanie', 'powiel*', 'powielan*', 'powielanie', 'powielana', 'powielać', 'cytowan*', 'cytowanie', 'cytować', 'cytowania', 'reprodukow*', 'reprodukcj*', 'zwielokrotn*', 'zwielokrotnianie', 'rozpowszechnian*', 'rozpowszechniana', 'rozpowszechnianie', 'eksploracj*'],
    uses: ['użycie', 'użycia', 'używan*', 'wykorzyst*', 'wykorzystan*', 'wykorzystanie', 'wykorzystywanie', 'wykorzystywać', 'korzystan*', 'korzystanie', 'publikacj*', 'publikowan*', 'publikowanie', 'udostępn*', 'udostępnianie'],
    material: ['treś*', 'treści', 'artykuł*', 'artykułów', 'materiał*', 'materiałów', 'tekst*', 'tekstów', 'utwor*', 'utworów', 'serwis*', 'portal*', 'stron*', 'informacj*', 'publikacj*', 'zawartoś*'],
    own: ['tej strony', 'niniejszej strony', 'niniejszego serwisu', 'naszych materiałów', 'naszych artykułów', 'naszych tekstów', 'w serwisie', 'w portalu', 'w dzienniku', 'na stronie', 'wszystkie materiały', 'wszelkie materiały', 'wszystkie treści', 'nasze teksty'],
    forbidden: ['zabron*', 'zabronion*', 'zabronione', 'zakazan*', 'zakazane', 'niedozwolon*', 'nie mogą', 'nie może', 'nie wolno', 'zabrania się', 'wzbronion*'],
    allowed: ['dozwolon*', 'dozwolone', 'można', 'możliw*', 'możliwe', 'wolno', 'zezwalam*', 'zachęcamy', 'bezpłatn*', 'mogą być', 'może być', 'dopuszczaln*'],
    demanded: ['pod warunkiem', 'wymag*', 'wymagan*', 'wymagane', 'wymaga', 'konieczn*', 'konieczne', 'należy', 'prosimy', 'tylko', 'jedynie', 'wyłącznie', 'musi', 'muszą', 'obowiązk*', 'z podaniem', 'za podaniem', 'wymagają'],
    conditions: {
      'attribute-source': ['podanie* … źródł*', 'podanie* … źródła', 'podaniem … źródł*', 'podaniem … źródła', 'podania … źródł*', 'podania … źródła', 'wskazanie* … źródł*', 'wskazanie* … źródła', 'wskazaniem … źródł*', 'wskazaniem … źródła', 'powołanie* … źródł*', 'powołanie* … źródła', 'powołaniem … źródł*', 'powołaniem … źródła', 'podać źródło', 'źródło podane'],
      'attribute-author': ['podanie* … autor*', 'podaniem … autor*', 'podania … autor*'],
      'obtain-permission': ['bez … zgody', 'bez … zgodą', 'bez … zezwolenia', 'bez … pozwolenia', 'bez … licencji', 'za … zgody', 'za … zgodą', 'za … zezwolenia', 'za … pozwolenia', 'za … licencji', 'po uzyskaniu … zgody', 'po uzyskaniu … zgodą', 'po uzyskaniu … zezwolenia', 'po uzyskaniu … pozwolenia', 'po uzyskaniu … licencji', 'wymaga … zgody', 'wymaga … zgodą', 'wymaga … zezwolenia', 'wymaga … pozwolenia', 'wymaga … licencji', 'wymagają … zgody', 'wymagają … zgodą', 'wymagają … zezwolenia', 'wymagają … pozwolenia', 'wymagają … licencji', 'tylko za … zgody', 'tylko za … zgodą', 'tylko za … zezwolenia', 'tylko za … pozwolenia', 'tylko za … licencji', 'pisemnej zgody', 'zgody redakcji', 'zgody wydawcy', 'nabycia licencji', 'zgoda wydawcy'],
      'excerpt-limit': ['nie więcej niż … znaków', 'nie więcej niż … słów', 'nie więcej niż … zdań', 'nie więcej niż … akapit*', 'do … znaków', 'do … słów', 'do … zdań', 'do … akapit*', 'maksymalnie … znaków', 'maksymalnie … słów', 'maksymalnie … zdań', 'maksymalnie … akapit*'],
      'non-commercial': ['niekomercyjn*', 'użycie niekomercyjne', 'celów komercyjnych', 'celach komercyjnych'],
      'no-derivatives': ['bez utworów zależnych', 'bez zmian', 'w niezmienionej'],
      'share-alike': ['na tych samych warunkach'],
      'no-machine-use': ['eksploracji tekstów', 'eksploracja tekstów', 'sztucznej inteligencji', 'uczenia maszynowego', 'data mining', 'web scraping'],
      'notify-publisher': ['poinformow*', 'poinformowanie'],
      compensate: ['odpłatn*', 'za opłatą'],
    },
    link: {
      hyperlink: ['hiperłącz*', 'aktywny link', 'aktywnego linku', 'aktywnym linkiem', 'aktywnego odnośnika', 'hiperlink*', 'klikaln*', 'linkując', 'aktywn* … link*', 'aktywn* … odnośnik*'],
      either: ['link', 'linku', 'linkiem', 'linka', 'odnośnik*', 'odsyłacz*'],
      article: ['do artykułu', 'do oryginał*', 'do oryginalnego', 'do tekstu', 'do źródłowego'],
      site: ['do strony', 'do serwisu', 'do naszej', 'do portalu'],
      positions: { 'first-paragraph': ['pierwszym akapicie'] },
      indexable: ['nofollow', 'dofollow'],
    },
    licence: ['na licencji', 'licencja creative', 'na warunkach licencji', 'dostępne na', 'udostępnione na', 'objęte licencją'],
    attribution: ['uznanie autorstwa'],
    reserved: ['wszelkie prawa zastrzeżone', 'wszystkie prawa zastrzeżone'],
    otherMatters: ['komentarz*', 'newsletter*', 'znak* … towarow*', 'fot.', 'zdjęcie:', 'cookie*', 'dane osobowe', 'danych osobowych'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: ['w', 'i', 'na', 'z', 'do', 'się', 'nie', 'to', 'że', 'jest', 'o', 'po', 'jak', 'za', 'od', 'przez', 'dla', 'ale', 'są', 'co', 'czy', 'tym', 'który', 'która', 'które', 'także', 'już', 'przy', 'oraz', 'ze', 'być', 'może', 'tego', 'ich', 'jego', 'tak', 'był', 'była', 'było', 'roku', 'tylko', 'jednak', 'ten', 'ta', 'te', 'jej', 'też', 'pod', 'będzie', 'lub', 'we', 'których', 'nas', 'również', 'sobie', 'mnie', 'gdy', 'bardzo', 'więc', 'przed', 'ma'],
  },
} satisfies Language;
