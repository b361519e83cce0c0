/** Finnish. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const fi = {
  lang: 'fi',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: ['mm', 'esim', 'ym', 'yms', 'jne', 'n', 'ks', 'vrt', 'ts', 'tri', 'prof', 'kenr', 'evl', 'maj', 'kapt', 'luutn', 'mrd', 'milj', 'kpl', 'klo', 'nro', 's', 'v', 'puh', 'os', 'k', 'toim', 'ent', 'em', 'ko', 'dos', 'fil', 'toht', 'maist'],
  },
  attribution: {
    ...noAttribution,
    dialogueDash: true,
    dialogueComma: true,
    freeFront: true,
    compoundNouns: true,
    // there are no articles: a bare office points to its bearer
    definiteEndings: [''],
    // biome-ignore format: a list of words
    nameEndings: ['nen', 'sen', 'sta', 'stä', 'ssa', 'ssä', 'lla', 'llä', 'lle', 'lta', 'ltä', 'ksi', 'na', 'nä', 'in', 'en', 'an', 'än', 'on', 'ön', 'un', 'yn', 'n', 'a', 'ä', 'ta', 'tä', 'ia', 'iä', 'ille', 'seen', 'aan', 'ään', 'oon', 'uun', 'iin'],
    cues: [
      {
        speaker: 'either',
        reports: 'object',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['kutsui', 'kutsuu', 'nimitti'],
      },
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['sanoo', 'sanoi', 'sanovat', 'sanoivat', 'kertoo', 'kertoi', 'kertovat', 'kertoivat', 'toteaa', 'totesi', 'toteavat', 'totesivat', 'ilmoittaa', 'ilmoitti', 'ilmoittavat', 'ilmoittivat', 'arvioi', 'arvioivat', 'muistuttaa', 'muistutti', 'muistuttavat', 'korostaa', 'korosti', 'korostavat', 'painottaa', 'painotti', 'selittää', 'selitti', 'selventää', 'lisää', 'lisäsi', 'jatkaa', 'jatkoi', 'kirjoittaa', 'kirjoitti', 'kirjoittavat', 'vastaa', 'vastasi', 'kysyy', 'kysyi', 'huomauttaa', 'huomautti', 'huomauttavat', 'varoittaa', 'varoitti', 'varoittavat', 'vakuuttaa', 'vakuutti', 'väittää', 'väitti', 'väittävät', 'myöntää', 'myönsi', 'kiistää', 'kiisti', 'kiistävät', 'vahvistaa', 'vahvisti', 'kuvailee', 'kuvaili', 'kuvaa', 'pohtii', 'pohti', 'perustelee', 'perusteli', 'tiivistää', 'tiivisti', 'kommentoi', 'kommentoivat', 'linjaa', 'linjasi', 'lupaa', 'lupasi', 'paljastaa', 'paljasti', 'pahoittelee', 'pahoitteli', 'iloitsee', 'iloitsi', 'harmittelee', 'harmitteli', 'hehkuttaa', 'kehuu', 'kehui', 'kritisoi', 'arvostelee', 'arvosteli', 'tarkentaa', 'tarkensi', 'tiedottaa', 'tiedotti', 'raportoi', 'raportoivat', 'uutisoi', 'julistaa', 'julisti', 'naurahtaa', 'huokaa', 'muistelee', 'muisteli', 'summaa', 'kiteyttää', 'kiteytti', 'mainitsee', 'mainitsi', 'esittää', 'esitti', 'viestittää', 'tviittaa', 'tviittasi', 'luonnehtii', 'luonnehti', 'ennustaa', 'ennusti', 'ennakoi', 'epäilee', 'epäili', 'epäilevät'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['uskoo', 'uskoi', 'uskovat', 'uskoivat', 'toivoo', 'toivoi', 'toivovat', 'odottaa', 'pelkää', 'pelkäsi', 'pelkäävät', 'ajattelee', 'ajatteli', 'luulee', 'olettaa', 'katsoo', 'katsoi', 'katsovat', 'pitää'],
      },
      {
        speaker: 'either',
        reports: 'request',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['vaatii', 'vaati', 'vaativat', 'vaativat', 'pyytää', 'pyysi', 'kehottaa', 'kehotti', 'kehottavat', 'ehdottaa', 'ehdotti', 'ehdottavat', 'esittää', 'suosittelee', 'suositteli', 'määräsi'],
      },
    ],
    // biome-ignore format: a list of words
    accordingTo: { before: [], after: ['mukaan', 'mielestä', 'arvion mukaan', 'tietojen mukaan', 'kertoman mukaan', 'ilmoituksen mukaan', 'arvioiden mukaan', 'sanoin', 'näkemyksen mukaan', 'tiedotteen mukaan', 'mukaan nyt'], enclitic: ['hänen mukaansa', 'hänen mielestään', 'heidän mukaansa', 'hänen arvionsa mukaan', 'hänen sanojensa mukaan', 'hänen näkemyksensä mukaan', 'heidän mielestään'] },
    complementizers: ['että', 'ettei', 'etteivät', 'jotta', 'onko'],
    clauseComma: true,
    // participles of reported clauses without a conjunction ("kertoo asian olevan selvä")
    // biome-ignore format: a list of words
    clauseMarkers: ['olevan', 'olleen', 'olevansa', 'olleensa', 'tulevan', 'tulleen', 'saavan', 'saaneen', 'saavansa', 'saaneensa', 'voivan', 'voivansa', 'pitävän', 'pitävänsä', 'tekevän', 'tehneen', 'tekevänsä', 'tehneensä', 'menevän', 'menneen', 'joutuvan', 'joutuneen', 'joutuvansa', 'aikovan', 'aikovansa', 'haluavan', 'haluavansa', 'antavan', 'antaneen', 'antavansa', 'jatkuvan', 'jatkavan', 'jatkavansa', 'kasvavan', 'kasvaneen', 'nousevan', 'nousseen', 'laskevan', 'laskeneen', 'alkavan', 'alkaneen', 'päättyvän', 'toimivan', 'toimineen', 'toimineensa', 'tietävän', 'tietävänsä', 'uskovan', 'uskovansa', 'odottavan', 'odottavansa', 'luottavansa', 'ymmärtävänsä', 'harkitsevan', 'harkitsevansa', 'tutkivan', 'tutkivansa', 'näkevän', 'näkevänsä', 'nähneen', 'nähneensä', 'kuolleen', 'loukkaantuneen', 'hyväksyvän', 'kannattavan', 'kannattavansa', 'tukevan', 'tukevansa', 'tarvitsevan', 'tarvitsevansa', 'eroavan', 'eroavansa', 'jättävän', 'jättävänsä', 'ottavan', 'ottaneen', 'ottavansa', 'lisääntyvän', 'lisääntyneen', 'säilyvän', 'riittävän', 'kestävän', 'muuttuvan', 'muuttuneen', 'paranevan', 'palaavan', 'palaavansa', 'lähtevän', 'lähteneen', 'lähtevänsä', 'tapahtuneen', 'kuuluvan', 'vaativan', 'johtuvan', 'vaikuttavan', 'syntyneen', 'käyvän', 'käyneen'],
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: ['ei', 'eivät', 'on', 'ovat', 'oli', 'myös', 'kuitenkin', 'nyt', 'jo', 'vielä', 'sitten', 'aina', 'itse', 'tänään', 'eilen', 'silti', 'edelleen', 'puolestaan', 'muun muassa', 'aiemmin', 'lisäksi', 'taas'],
    pronouns: [
      { words: ['hän', 'hänen', 'hänelle', 'hänestä', 'häntä', 'tämä'], person: 'third', gender: 'any', number: 'one' },
      { words: ['he', 'heidän'], person: 'third', gender: 'any', number: 'many' },
      { words: ['minä', 'mä', 'minun'], person: 'first', gender: 'any', number: 'one' },
      { words: ['me', 'meidän'], person: 'first', gender: 'any', number: 'many' },
    ],
    // biome-ignore format: a list of words
    noArticles: true,
    determiners: {
      definite: ['se', 'sen', 'tuo', 'nämä', 'kyseinen'],
      other: [
        'yksi',
        'eräs',
        'jokin',
        'jotkut',
        'joku',
        'monet',
        'moni',
        'kaikki',
        'muut',
        'toinen',
        'kaksi',
        'kolme',
        'useat',
      ],
    },
    // biome-ignore format: a list of words
    prepositions: ['kanssa', 'ilman', 'ennen', 'jälkeen', 'kohti', 'vastaan', 'varten', 'takia', 'vuoksi', 'puolesta', 'aikana', 'alla', 'päällä', 'välillä', 'luona', 'yli', 'alle', 'noin', 'kuten', 'kuin'],
    // biome-ignore format: a list of words
    conjunctions: { coordinating: ['ja', 'sekä', 'tai', 'mutta', 'vaan', 'eli'], subordinating: ['kun', 'jos', 'koska', 'vaikka', 'kunnes', 'jolloin', 'sillä', 'ellei', 'samalla kun'] },
    // biome-ignore format: a list of words
    relatives: ['joka', 'jonka', 'jota', 'jossa', 'josta', 'johon', 'jolla', 'jolle', 'jotka', 'joiden', 'joita', 'mikä', 'mitä'],
    // biome-ignore format: a list of words
    times: ['maanantaina', 'tiistaina', 'keskiviikkona', 'torstaina', 'perjantaina', 'lauantaina', 'sunnuntaina', 'tänään', 'eilen', 'huomenna', 'aamulla', 'illalla', 'yöllä', 'tammikuussa', 'helmikuussa', 'maaliskuussa', 'huhtikuussa', 'toukokuussa', 'kesäkuussa', 'heinäkuussa', 'elokuussa', 'syyskuussa', 'lokakuussa', 'marraskuussa', 'joulukuussa'],
    // biome-ignore format: a list of words
    titles: [['presidentti', 'presidentin'], ['pääministeri', 'pääministerin'], ['ministeri', 'ministerin'], ['ulkoministeri', 'ulkoministerin'], ['sisäministeri', 'sisäministerin'], ['puolustusministeri', 'puolustusministerin'], ['valtiovarainministeri', 'valtiovarainministerin'], ['opetusministeri'], ['oikeusministeri'], ['valtiosihteeri'], ['kansanedustaja', 'kansanedustajan'], ['europarlamentaarikko', 'meppi'], ['puheenjohtaja', 'puheenjohtajan'], ['varapuheenjohtaja'], ['puhemies', 'puhemiehen'], ['kaupunginjohtaja', 'kaupunginjohtajan'], ['pormestari'], ['toimitusjohtaja', 'toimitusjohtajan'], ['johtaja', 'johtajan'], ['pääjohtaja', 'pääjohtajan'], ['osastopäällikkö'], ['päällikkö'], ['rikoskomisario', 'rikoskomisarion'], ['rikosylikomisario'], ['komisario', 'komisarion'], ['ylikomisario', 'ylikomisarion'], ['poliisipäällikkö'], ['tutkinnanjohtaja', 'tutkinnanjohtajan'], ['syyttäjä', 'syyttäjän'], ['professori', 'professorin'], ['dosentti'], ['tohtori', 'tri'], ['tutkija', 'tutkijan'], ['tutkijatohtori'], ['erikoistutkija'], ['johtava asiantuntija'], ['asiantuntija'], ['ylilääkäri', 'ylilääkärin'], ['lääkäri'], ['asianajaja', 'asianajajan'], ['kenraali'], ['everstiluutnantti'], ['eversti'], ['majuri'], ['kapteeni'], ['piispa'], ['arkkipiispa'], ['paavi'], ['päävalmentaja', 'päävalmentajan'], ['valmentaja'], ['viestintäpäällikkö'], ['viestintäjohtaja'], ['tiedottaja'], ['pääekonomisti', 'pääekonomistin'], ['ekonomisti'], ['meteorologi', 'meteorologin'], ['toimittaja'], ['kirjailija'], ['ohjaaja'], ['näyttelijä'], ['kuningas'], ['kuningatar'], ['liittokansleri'], ['suurlähettiläs'], ['rouva'], ['herra']],
    // biome-ignore format: a list of words
    genderedTitles: { masculine: ['herra', 'kuningas'], feminine: ['rouva', 'kuningatar'] },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: ['juha', 'matti', 'timo', 'kari', 'mikko', 'jari', 'jukka', 'antti', 'petri', 'sauli', 'alexander', 'petteri', 'pekka', 'markku', 'hannu', 'heikki', 'sami', 'janne', 'ville', 'marko', 'tapio', 'olli', 'mika', 'esa', 'ari', 'harri', 'jussi', 'lauri', 'tuomas', 'eero', 'risto', 'ilkka', 'kimmo', 'pasi', 'teemu', 'tommi', 'aleksi', 'jouni', 'erkki', 'seppo', 'veli', 'li'],
      // biome-ignore format: a list of words
      feminine: ['maria', 'anna', 'sanna', 'elina', 'johanna', 'tiina', 'päivi', 'sari', 'minna', 'anne', 'katja', 'riikka', 'annika', 'merja', 'pirjo', 'marja', 'kaisa', 'laura', 'hanna', 'heidi', 'jenni', 'satu', 'tarja', 'susanna', 'kirsi', 'eeva', 'leena', 'liisa', 'outi', 'anu', 'mari', 'mirja', 'krista', 'emma', 'ella', 'aino', 'suvi', 'niina', 'elisabeth', 'jutta', 'tytti', 'heli'],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: ['biologi', 'tutkija', 'tiedemies', 'tiedottaja', 'edustaja', 'tutkija', 'asiantuntija', 'lääkäri', 'opettaja', 'poliisi', 'komisario', 'silminnäkijä', 'äiti', 'isä', 'mies', 'nainen', 'kuljettaja', 'yrittäjä', 'omistaja', 'analyytikko', 'ekonomisti', 'johtaja', 'päällikkö', 'puhemies', 'avustaja', 'neuvonantaja', 'kirjailija', 'ohjaaja', 'näyttelijä', 'laulaja', 'pelaaja', 'valmentaja', 'maalivahti', 'lähde', 'viranomainen', 'opiskelija', 'asukas', 'naapuri', 'jäsen', 'poliitikko', 'aktivisti', 'juristi', 'tuomari', 'syyttäjä', 'meteorologi', 'presidentti', 'presidentin', 'pääministeri', 'pääministerin', 'ministeri', 'ministerin', 'ulkoministeri', 'ulkoministerin', 'sisäministeri', 'sisäministerin', 'puolustusministeri', 'puolustusministerin', 'valtiovarainministeri', 'valtiovarainministerin', 'opetusministeri', 'oikeusministeri', 'valtiosihteeri', 'kansanedustaja', 'kansanedustajan', 'europarlamentaarikko', 'meppi', 'puheenjohtaja', 'puheenjohtajan', 'varapuheenjohtaja', 'puhemiehen', 'kaupunginjohtaja', 'kaupunginjohtajan', 'pormestari', 'toimitusjohtaja', 'toimitusjohtajan', 'johtajan', 'pääjohtaja', 'pääjohtajan', 'osastopäällikkö', 'rikoskomisario', 'rikoskomisarion', 'rikosylikomisario', 'komisarion', 'ylikomisario', 'ylikomisarion', 'poliisipäällikkö', 'tutkinnanjohtaja', 'tutkinnanjohtajan', 'syyttäjän', 'professori', 'professorin', 'dosentti', 'tohtori', 'tutkijan', 'tutkijatohtori', 'erikoistutkija', 'ylilääkäri', 'ylilääkärin', 'asianajaja', 'asianajajan', 'kenraali', 'everstiluutnantti', 'eversti', 'majuri', 'kapteeni', 'piispa', 'arkkipiispa', 'paavi', 'päävalmentaja', 'päävalmentajan', 'viestintäpäällikkö', 'viestintäjohtaja', 'pääekonomisti', 'pääekonomistin', 'meteorologin', 'toimittaja', 'kuningas', 'kuningatar', 'liittokansleri', 'suurlähettiläs'],
      // biome-ignore format: a list of words
      group: ['asiantuntijat', 'tutkijat', 'asukkaat', 'viranomaiset', 'silminnäkijät', 'lääkärit', 'opettajat', 'analyytikot', 'ekonomistit', 'kriitikot', 'vanhemmat', 'työntekijät', 'yrittäjät', 'poliitikot', 'kansanedustajat', 'oppositio', 'mediat', 'aktivistit', 'meteorologit', 'opiskelijat', 'sukulaiset'],
      // biome-ignore format: a list of words
      organization: ['poliisi', 'hallitus', 'ministeriö', 'ulkoministeriö', 'sisäministeriö', 'puolustusministeriö', 'valtiovarainministeriö', 'eduskunta', 'oikeus', 'käräjäoikeus', 'hovioikeus', 'syyttäjä', 'tulli', 'rajavartiolaitos', 'pelastuslaitos', 'kaupunki', 'kunta', 'puolue', 'kokoomus', 'sdp', 'perussuomalaiset', 'keskusta', 'vihreät', 'vasemmistoliitto', 'rkp', 'yhtiö', 'yritys', 'pankki', 'suomen pankki', 'tilastokeskus', 'thl', 'kela', 'stt', 'yle', 'helsingin sanomat', 'iltalehti', 'ilta-sanomat', 'yliopisto', 'instituutti', 'laitos', 'virasto', 'liitto', 'järjestö', 'säätiö', 'komissio', 'euroopan komissio', 'eu', 'nato', 'yk', 'kirkko', 'seura', 'joukkue', 'kreml', 'valkoinen talo', 'pentagon', 'ilmatieteen laitos', 'keskusrikospoliisi', 'supo', 'fingrid'],
      // biome-ignore format: a list of words
      work: ['elokuva', 'elokuvassa', 'kirja', 'kirjassa', 'romaani', 'romaanissa', 'sarja', 'sarjassa', 'ohjelma', 'ohjelmassa', 'laulu', 'kappale', 'albumi', 'levy', 'näytelmä', 'lehti', 'lehdessä', 'näyttely', 'hanke', 'kampanja', 'podcast'],
    },
    // biome-ignore format: a list of words
    roleWords: ['entinen', 'nykyinen', 'uusi', 'väistyvä', 'ensimmäinen', 'johtava', 'tekninen', 'suomen', 'kansainvälinen', 'helsingin'],
    // biome-ignore format: a list of words
    places: ['suomi', 'suomen', 'suomessa', 'ruotsi', 'ruotsin', 'venäjä', 'venäjän', 'ukraina', 'ukrainan', 'viro', 'viron', 'yhdysvallat', 'yhdysvaltain', 'usa', 'usa:n', 'kiina', 'kiinan', 'saksa', 'saksan', 'ranska', 'ranskan', 'britannia', 'britannian', 'israel', 'iran', 'iranin', 'norja', 'norjan', 'tanska', 'euroopan', 'helsinki', 'helsingin', 'tampere', 'tampereen', 'turku', 'turun', 'oulu', 'oulun'],
    // biome-ignore format: a list of words
    apostropheEndings: ['n', 'in', 'ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lle', 'lta', 'ltä', 'a', 'ä', 'iin'],
    particles: ['von', 'af', 'de', 'van', 'al'],
    // biome-ignore format: a list of words
    notNames: ['kuitenkin', 'myös', 'lisäksi', 'nyt', 'sitten', 'silti', 'kun', 'jos', 'koska', 'vaikka', 'ja', 'mutta', 'että', 'se', 'tämä', 'nämä', 'ne', 'hän', 'he', 'me', 'minä', 'ei', 'on', 'ovat', 'oli', 'mitä', 'miten', 'miksi', 'missä', 'tällä', 'tänään', 'eilen', 'huomenna', 'viime', 'ensi', 'aiemmin', 'esimerkiksi', 'toisaalta', 'toistaiseksi', 'vielä', 'jo', 'kaikki', 'moni', 'monet', 'suomalaiset', 'lue', 'kuva', 'juttu', 'asiasta', 'myöhemmin', 'pelkästään', 'yhteensä'],
    interview: { questions: ['kysymys'], answers: ['vastaus'] },
    labels: ['kuva', 'kuvat', 'video', 'lähde', 'teksti', 'toimittaja', 'lue lisää', 'lue myös'],
  },
  // biome-ignore format: lists of words
  dates: {
    modifiers: 'before',
    partJoints: ['', '-'],
    contextPeriods: { '-1 Y': ['vuotta aiemmin', 'vuotta aikaisemmin'] },
    rangeEndings: ['sta', 'stä'],
    calendarWeeks: ['viikko', 'viikolla', 'viikon'],
    inflects: true,
    introducers: ['vuonna', 'vuoden', 'vuodesta', 'vuoteen', 'vuosina', 'vuosien', 'jo', 'kesällä', 'syksyllä', 'keväällä', 'talvella'],
    ambiguous: ['puoli'],
    without: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su', 'päästä', 'aamulla', 'aamupäivällä', 'keskipäivällä', 'iltapäivällä', 'illalla', 'yöllä'],
    weekdays: [['maanantai*'], ['tiistai*'], ['keskiviik*'], ['torstai*'], ['perjantai*'], ['lauantai*'], ['sunnuntai*']],
    months: [['tammikuu*'], ['helmikuu*'], ['maaliskuu*'], ['huhtikuu*'], ['toukokuu*'], ['kesäkuu*'], ['heinäkuu*'], ['elokuu*'], ['syyskuu*'], ['lokakuu*'], ['marraskuu*'], ['joulukuu*']],
    days: { '-2': ['toissapäivänä'], '0': ['tämänpäiväi*'], '-1': ['eili*'], '1': ['huomi*'] },
    dayParts: { '-1 EV': ['eilisiltana', 'eilisillan'], '-1 NI': ['viime yönä'], '0 NI': ['ensi yönä'], '0 EV': ['tänä iltana'], '0 MO': ['tänä aamuna'] },
    contextDays: { '-1': ['edellisenä päivänä', 'päivää aiemmin', 'päivää aikaisemmin'], '1': ['seuraavana päivänä', 'päivää myöhemmin'] },
    units: { TS: ['sekun*'], TM: ['minuu*'], TH: ['tunti*', 'tunnin', 'tunnis*'], D: ['päivä*', 'vuorokau*'], W: ['viiko*', 'viikkoa'], M: ['kuukau*', 'kuussa', 'kuun', 'kuuta'], Q: ['neljänne*', 'neljänneks*', 'vuosineljänneks*', 'vuosineljänne*'], H: ['vuosipuolisko*', 'puolivuo*'], Y: ['vuosi', 'vuoden', 'vuonna', 'vuotta', 'vuodes*', 'vuoteen', 'vuosien', 'vuosia', 'vuosina'], DE: ['vuosikymmen*'], CE: ['vuosisa*'] },
    pluralUnits: ['vuosien', 'vuosia', 'vuosina'],
    parts: { MO: ['aamu*', 'aamupäiv*'], AF: ['iltapäiv*'], EV: ['ilta*', 'illalla', 'illan'], NI: ['yö', 'yöllä', 'yönä', 'yön'] },
    seasons: { SP: ['kevät', 'kevää*'], SU: ['kesä', 'kesällä', 'kesän', 'kesänä', 'kesästä'], FA: ['syksy*'], WI: ['talvi', 'talven', 'talvella', 'talvena', 'talvesta'] },
    weekend: ['viikonlop*'],
    numbers: { yksi: 1, yhden: 1, kaksi: 2, kahden: 2, kolme: 3, kolmen: 3, neljä: 4, neljän: 4, viisi: 5, viiden: 5, kuusi: 6, kuuden: 6, seitsemän: 7, kahdeksan: 8, yhdeksän: 9, kymmenen: 10, kaksitoista: 12, kaksikymmentä: 20, puolitoista: 1.5, yksitoista: 11, yhdentoista: 11, kahdentoista: 12, kolmetoista: 13, neljätoista: 14, viisitoista: 15, kuusitoista: 16, seitsemäntoista: 17, kahdeksantoista: 18, yhdeksäntoista: 19, kahdenkymmenen: 20, kolmekymmentä: 30, kolmenkymmenen: 30, neljäkymmentä: 40, viisikymmentä: 50, sata: 100, kaksikymmentäyksi: 21, kaksikymmentäkaksi: 22, kaksikymmentäkolme: 23, kaksikymmentäneljä: 24, kaksikymmentäviisi: 25, kaksikymmentäkuusi: 26, kaksikymmentäseitsemän: 27, kaksikymmentäkahdeksan: 28, kaksikymmentäyhdeksän: 29 },
    ordinals: { ensimmäisen: 1, toisen: 2, kolmannen: 3, neljännen: 4, ensimmäi: 1, ensimmäinen: 1, ensimmäisellä: 1, toinen: 2, toisella: 2, kolmas: 3, kolmannella: 3, neljäs: 4, neljännellä: 4 },
    ordinalStems: { stems: { viide: 5, kuude: 6, seitsemä: 7, kahdeksa: 8, yhdeksä: 9, kymmene: 10 }, endings: ['s', 'nnen', 'nnella', 'nnellä'] },
    ordinalAffixes: { after: ['.'] },
    decades: { endings: ['- luku', '- luvulla', '- luvun', '- luvulta', '- luvulle'] },
    halves: ['puoli', 'puolen', 'puolta'],
    shifts: { '-1': ['viime', 'viimeis*', 'menneen', 'menneenä'], '0': ['tämä', 'tämän', 'tänä', 'tässä', 'tällä', 'kuluva*', 'kuluvan'], '1': ['ensi', 'tulevan', 'tulevana', 'tulevalla'] },
    contextShifts: { '-1': ['edellise*', 'edellinen'], '0': ['sama*', 'saman'], '1': ['seuraava*'] },
    distances: { '-1': ['sitten'], '1': ['päästä', 'kuluttua'] },
    contextDistances: { '-1': ['aiemmin', 'aikaisemmin'], '1': ['myöhemmin'] },
    edges: ['alussa', 'alkupuolella', 'lopussa', 'loppupuolella', 'puolivälissä', 'lopulla', 'alun', 'lopun', 'alusta', 'loppuun'],
    vague: ['muutama', 'muutaman', 'muutamia', 'usea', 'usean', 'useita', 'pari', 'parin'],
    approximators: ['noin', 'lähes', 'melkein', 'yli', 'ainakin'],
    times: { '12:00': ['keskipäivällä'], '24:00': ['keskiyöllä', 'puoliltaöin'] },
    offsets: { '1': ['alkaen'], '-1': ['ennen'] },
    frequency: { often: ['kerran', 'kahdesti'], times: ['kertaa'] },
    every: ['joka', 'jokaise*', 'jokainen'],
    sets: { P1D: ['päivittäi*', 'päivässä'], P1W: ['viikoittai*', 'viikossa'], P1M: ['kuukausittai*', 'kuukaudessa'], P1Y: ['vuosittai*', 'vuodessa'] },
    listWords: ['ja'],
    between: ['välillä', 'välisenä aikana'],
    clock: ['klo', 'kello', 'kello.', 'klo.'],
    holidays: { '12-24': ['jouluaat*'], '12-25': ['joulupäiv*', 'joulun', 'jouluna', 'joulua', 'joulupäivä*'], '12-31': ['uudenvuodenaat*', 'uudenvuodenaatto*'], easter: ['pääsiäi*', 'pääsiäispäivä*', 'pääsiäissunnuntai*'], 'easter-2': ['pitkäperjantai*'], 'easter+1': ['pääsiäismaanantai*', 'toinen pääsiäispäivä'], 'easter-3': ['kiirastorstai*'], 'easter+49': ['helluntai*'], 'easter+39': ['helatorstai*'], '12-26': ['tapaninpäivä*'], '01-01': ['uudenvuodenpäivä*', 'uusivuosi'], '01-06': ['loppiainen', 'loppiaisena'], '05-01': ['vappu', 'vappuna', 'vappupäivä*'], '02-14': ['ystävänpäivä*'] },
    ages: { after: ['ikäi*', 'vanha*'] },
    tense: { past: ['oli', 'ovat olleet', 'sanoi', 'kertoi', 'ollut'], future: ['aikoo', 'tulee', 'pitäisi', 'alkaa', 'järjestetään', 'on määrä', 'suunnittelee'], ahead: ['viimeistään'] },
    phrases: { at: '( klo | kello )' },
  },
  // biome-ignore format: lists of words
  reuse: {
    acts: ['kopioi*', 'kopiointi', 'kopioiminen', 'lainaa*', 'lainaaminen', 'lainata', 'lainaus', 'lainaukset', 'jäljentä*', 'jäljentäminen', 'uudelleenjulkais*', 'uudelleenjulkaisu*', 'siteera*', 'siteeraaminen', 'monista*'],
    uses: ['käyt*', 'käyttö', 'käyttää', 'käyttäminen', 'julkais*', 'julkaiseminen', 'julkaista', 'levittä*', 'levittäminen', 'jaka*', 'jakaa'],
    material: ['sisäl*', 'sisältö', 'sisällön', 'sisältöä', 'artikkel*', 'artikkelin', 'artikkeleita', 'teksti*', 'tekstejä', 'materiaali*', 'materiaalin', 'sivusto*', 'juttu*'],
    own: ['tämän sivuston', 'tämän artikkelin', 'sivuston sisältö*', 'sivuston sisällön', 'artikkeleitamme'],
    forbidden: ['kielletty*', 'kielletty', 'ei saa', 'kielletään', 'ei ole sallittu'],
    allowed: ['sallittu*', 'sallittu', 'saa', 'voi', 'vapaasti'],
    demanded: ['mainittava', 'edellyttäen', 'vain', 'pyydämme', 'täytyy', 'on', 'edellyttää', 'tulee'],
    conditions: {
      'attribute-source': ['lähde … mainittava', 'lähde … mainiten', 'lähde … mainita', 'lähde … maininta', 'lähde … mainitaan', 'lähteen … mainittava', 'lähteen … mainiten', 'lähteen … mainita', 'lähteen … maininta', 'lähteen … mainitaan', 'lähdettä … mainittava', 'lähdettä … mainiten', 'lähdettä … mainita', 'lähdettä … maininta', 'lähdettä … mainitaan', 'lähde mainiten', 'lähdemaininta'],
      'attribute-author': ['tekijä* … mainittava', 'tekijä* … mainita', 'tekijä* … nimi'],
      'obtain-permission': ['ilman lupaa', 'ilman kirjallista lupaa', 'luvatta', 'vain luvalla', 'ilman lupa*', 'ilman … lupaa', 'ilman … luvalla', 'ilman … suostumusta', 'vain … lupaa', 'vain … luvalla', 'vain … suostumusta'],
      'non-commercial': ['epäkaupallinen', 'ei-kaupallinen', 'ei-kaupalliseen', 'kaupallisiin'],
      'no-derivatives': ['ei muutoksia', 'muuttamatta'],
      'share-alike': ['jaasamoin', 'jaa samoin'],
      'no-machine-use': ['tekoäly*', 'tiedonlouhin*'],
    },
    link: {
      hyperlink: ['hyperlinkki*', 'aktiivinen linkki'],
      either: ['linkitetään', 'linkittä*', 'linkitys', 'linkki*', 'linkki', 'linkin'],
      article: ['alkuperäiseen juttuun', 'alkuperäiseen uutiseen', 'alkuperäiseen artikkeliin', 'artikkeliin'],
      site: ['sivustolle'],
      positions: {},
      indexable: [],
    },
    licence: ['lisenssi*', 'lisensoitu'],
    attribution: ['nimeä'],
    reserved: ['kaikki oikeudet pidätetään'],
    otherMatters: ['eväste*', 'kuva:', 'komment*', 'kommentti*', 'oikeus katsoi', 'käräjäoikeus', 'hovioikeus', 'tuomioistui*', 'laki kieltää', 'laki … kieltää', 'lakiesity*'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: ['ja', 'on', 'ei', 'se', 'että', 'oli', 'hän', 'ovat', 'myös', 'mutta', 'kun', 'joka', 'ole', 'kuin', 'tai', 'jos', 'sen', 'mukaan', 'nyt', 'vain', 'niin', 'olla', 'jo', 'sanoo', 'kertoo', 'tämä', 'ollut', 'voi', 'sekä', 'vielä', 'hänen', 'mitä', 'sitä', 'noin', 'koska', 'kanssa', 'jälkeen', 'sitten', 'siitä', 'vuonna', 'olisi', 'eivät', 'tämän', 'jotka', 'itse', 'hyvin', 'ennen', 'aikana', 'jonka', 'saa', 'tulee', 'pitää', 'ne', 'yli', 'muun', 'kaikki', 'mikä', 'me'],
  },
} satisfies Language;
