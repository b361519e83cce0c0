/** Estonian. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const et = {
  lang: 'et',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: ['hr', 'pr', 'dr', 'prof', 'lk', 'nt', 'jaan', 'veebr', 'sept', 'okt', 'nov', 'dets', 'jne', 'jms', 'jt', 's.o', 's.t', 'sh', 'vt', 'nr', 'tn', 'pst', 'mnt', 'mln', 'mld', 'tuh', 'kl', 'u', 'ca', 'end', 'kol', 'kpt', 'maj', 'ltn'],
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
    nameEndings: ['ile', 'ilt', 'iga', 'ina', 'iks', 'ist', 'sse', 'st', 'le', 'lt', 'ga', 'na', 'ks', 'ni', 'ta', 'ga', 'i', 'a', 'u', 'e', 'it', 't', 'd', 's', 'l'],
    cues: [
      {
        speaker: 'either',
        reports: 'object',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['nimetas', 'nimetasid', 'nimetab', 'taunis'],
      },
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['ütles', 'ütleb', 'ütlesid', 'ütlevad', 'lausus', 'lausub', 'teatas', 'teatab', 'teatasid', 'teatavad', 'lisas', 'lisab', 'rääkis', 'räägib', 'rääkisid', 'räägivad', 'selgitas', 'selgitab', 'selgitasid', 'kinnitas', 'kinnitab', 'kinnitasid', 'kinnitavad', 'rõhutas', 'rõhutab', 'märkis', 'märgib', 'märkisid', 'kirjutas', 'kirjutab', 'kirjutasid', 'kirjutavad', 'nentis', 'nendib', 'tõdes', 'tõdeb', 'leidis', 'leidsid', 'vastas', 'vastab', 'küsis', 'küsib', 'hoiatas', 'hoiatab', 'hoiatasid', 'tunnistas', 'tunnistab', 'eitas', 'eitab', 'väitis', 'väidab', 'väitsid', 'väidavad', 'meenutas', 'meenutab', 'kommenteeris', 'kommenteerib', 'kirjeldas', 'kirjeldab', 'lubas', 'lubab', 'põhjendas', 'põhjendab', 'täpsustas', 'täpsustab', 'tõi välja', 'toob välja', 'tõi esile', 'sõnas', 'sõnab', 'jätkas', 'jätkab', 'arutles', 'arutleb', 'mainis', 'mainib', 'avaldas', 'avaldab', 'tsiteeris', 'vahendab', 'kurtis', 'kurdab', 'kiitis', 'kiidab', 'kritiseeris', 'kritiseerib', 'resümeeris', 'võttis kokku', 'paljastas', 'tõstis esile', 'tõstab esile', 'nendivad', 'usutles', 'juhtis tähelepanu', 'juhib tähelepanu'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['arvas', 'arvab', 'arvavad', 'usub', 'usuvad', 'uskus', 'loodab', 'loodavad', 'lootis', 'kardab', 'kardavad', 'kartis', 'leiab', 'leiavad', 'peab', 'hindas', 'hindab', 'hindavad', 'on veendunud', 'oletab', 'eeldab'],
      },
      {
        speaker: 'either',
        reports: 'request',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['palus', 'palub', 'nõudis', 'nõuab', 'nõuavad', 'kutsus üles', 'kutsub üles', 'soovitas', 'soovitab', 'tegi ettepaneku', 'pani ette', 'käskis', 'ärgitas'],
      },
    ],
    // biome-ignore format: a list of words
    accordingTo: { before: ['vastavalt'], after: ['sõnul', 'hinnangul', 'arvates', 'väitel', 'kinnitusel', 'andmetel', 'meelest', 'teatel', 'arvamuse kohaselt', 'ütlust mööda', 'selgituse kohaselt'], enclitic: [] },
    complementizers: ['et', 'kas', 'nagu'],
    clauseComma: true,
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: ['ei', 'on', 'oli', 'olid', 'ka', 'veel', 'juba', 'siis', 'aga', 'siiski', 'täna', 'eile', 'homme', 'esmaspäeval', 'teisipäeval', 'kolmapäeval', 'neljapäeval', 'reedel', 'laupäeval', 'pühapäeval', 'talle', 'neile', 'meile', 'errile', 'err-ile', 'bnsile', 'delfile', 'postimehele', 'lisaks', 'hiljem', 'varem', 'samuti'],
    pronouns: [
      { words: ['ta', 'tema', 'temale', 'teda'], person: 'third', gender: 'any', number: 'one' },
      { words: ['nad', 'nemad', 'neid'], person: 'third', gender: 'any', number: 'many' },
      { words: ['ma', 'mina', 'mulle'], person: 'first', gender: 'any', number: 'one' },
      { words: ['me', 'meie', 'meile'], person: 'first', gender: 'any', number: 'many' },
    ],
    // biome-ignore format: a list of words
    noArticles: true,
    determiners: {
      definite: ['see', 'selle', 'too', 'need'],
      other: ['üks', 'mõni', 'mõned', 'iga', 'kõik', 'teine', 'teised', 'mitu', 'mitmed', 'paljud', 'kaks', 'kolm'],
    },
    // biome-ignore format: a list of words
    prepositions: ['kohta', 'ees', 'taga', 'all', 'peale', 'pärast', 'enne', 'ilma', 'koos', 'vastu', 'poolt', 'jaoks', 'kõrval', 'vahel', 'eest', 'järele', 'läbi', 'üle', 'alates', 'kuni', 'umbes', 'tõttu'],
    // biome-ignore format: a list of words
    conjunctions: { coordinating: ['ja', 'ning', 'või', 'aga', 'kuid', 'vaid', 'ent'], subordinating: ['kui', 'sest', 'kuigi', 'ehkki', 'kuna', 'kuni', 'nagu', 'siis kui'] },
    relatives: ['kes', 'mis', 'kelle', 'mille', 'keda', 'mida', 'kellele', 'millele', 'kus'],
    // biome-ignore format: a list of words
    times: ['esmaspäeval', 'teisipäeval', 'kolmapäeval', 'neljapäeval', 'reedel', 'laupäeval', 'pühapäeval', 'täna', 'eile', 'homme', 'hommikul', 'õhtul', 'jaanuaris', 'veebruaris', 'märtsis', 'aprillis', 'mais', 'juunis', 'juulis', 'augustis', 'septembris', 'oktoobris', 'novembris', 'detsembris'],
    // biome-ignore format: a list of words
    titles: [['finantsjuht'], ['volikogu liige'], ['härra', 'hr'], ['proua', 'pr'], ['president', 'presidendi'], ['peaminister', 'peaministri'], ['minister', 'ministri'], ['välisminister', 'välisministri'], ['siseminister'], ['kaitseminister', 'kaitseministri'], ['rahandusminister'], ['justiitsminister'], ['sotsiaalminister'], ['haridusminister'], ['asekantsler'], ['kantsler', 'kantsleri'], ['riigikogu liige', 'riigikogu liikme'], ['riigikogu esimees'], ['esimees', 'esimehe'], ['aseesimees'], ['europarlamendi saadik'], ['saadik'], ['linnapea'], ['abilinnapea'], ['vallavanem'], ['juht', 'juhi'], ['tegevjuht', 'tegevjuhi'], ['direktor', 'direktori'], ['peadirektor'], ['juhatuse esimees'], ['juhatuse liige'], ['pressiesindaja'], ['kõneisik'], ['nõunik'], ['suursaadik'], ['kindral'], ['kolonel'], ['major'], ['kapten'], ['prokurör', 'prokuröri'], ['kohtunik'], ['advokaat', 'vandeadvokaat'], ['professor', 'professori', 'prof'], ['doktor', 'dr'], ['dotsent'], ['teadur'], ['arst'], ['peaarst'], ['ekspert'], ['analüütik'], ['ökonomist'], ['politoloog'], ['ajaloolane'], ['peatreener'], ['treener'], ['peatoimetaja'], ['peapiiskop'], ['piiskop'], ['paavst'], ['kuningas'], ['kuninganna']],
    // biome-ignore format: a list of words
    genderedTitles: { masculine: ['härra', 'hr', 'kuningas'], feminine: ['proua', 'pr', 'kuninganna'] },
    nouns: {
      // biome-ignore format: a list of words
      person: ['bioloog', 'teadur', 'teadlane', 'esindaja', 'teadlane', 'õpetaja', 'pealtnägija', 'elanik', 'juht', 'politseinik', 'päästja', 'uurija', 'ajakirjanik', 'kirjanik', 'lavastaja', 'näitleja', 'laulja', 'poliitik', 'aktivist', 'omanik', 'ettevõtja', 'talunik', 'töötaja', 'liige', 'allikas', 'mees', 'naine', 'ema', 'isa', 'poeg', 'tütar', 'vend', 'õde', 'abikaasa', 'naaber', 'mängija', 'sünoptik', 'jurist', 'üliõpilane', 'õpilane', 'autojuht', 'spetsialist', 'härra', 'proua', 'president', 'presidendi', 'peaminister', 'peaministri', 'minister', 'ministri', 'välisminister', 'välisministri', 'siseminister', 'kaitseminister', 'kaitseministri', 'rahandusminister', 'justiitsminister', 'sotsiaalminister', 'haridusminister', 'asekantsler', 'kantsler', 'kantsleri', 'esimees', 'esimehe', 'aseesimees', 'saadik', 'linnapea', 'abilinnapea', 'vallavanem', 'tegevjuht', 'tegevjuhi', 'direktor', 'direktori', 'peadirektor', 'pressiesindaja', 'kõneisik', 'nõunik', 'suursaadik', 'kindral', 'kolonel', 'major', 'kapten', 'prokurör', 'prokuröri', 'kohtunik', 'advokaat', 'vandeadvokaat', 'professor', 'professori', 'doktor', 'dotsent', 'teadur', 'peaarst', 'ekspert', 'analüütik', 'ökonomist', 'politoloog', 'ajaloolane', 'peatreener', 'treener', 'peatoimetaja', 'peapiiskop', 'piiskop', 'paavst', 'kuningas', 'kuninganna'],
      // biome-ignore format: a list of words
      group: ['eksperdid', 'teadlased', 'arstid', 'õpetajad', 'elanikud', 'pealtnägijad', 'politseinikud', 'päästjad', 'uurijad', 'poliitikud', 'saadikud', 'vanemad', 'ettevõtjad', 'talunikud', 'ametiühingud', 'opositsioon', 'ametnikud', 'ajakirjanikud', 'naabrid', 'allikad', 'sünoptikud', 'advokaadid', 'majandusteadlased', 'analüütikud'],
      // biome-ignore format: a list of words
      organization: ['politsei', 'prokuratuur', 'valitsus', 'ministeerium', 'välisministeerium', 'siseministeerium', 'kaitseministeerium', 'rahandusministeerium', 'riigikogu', 'kohus', 'linnavalitsus', 'vald', 'erakond', 'reformierakond', 'keskerakond', 'ekre', 'isamaa', 'sdp', 'eesti 200', 'komisjon', 'euroopa komisjon', 'komitee', 'nõukogu', 'ettevõte', 'firma', 'pank', 'eesti pank', 'statistikaamet', 'bns', 'err', 'postimees', 'delfi', 'ajaleht', 'portaal', 'raadio', 'ülikool', 'instituut', 'kool', 'haigla', 'fond', 'liit', 'euroopa liit', 'el', 'ühing', 'föderatsioon', 'keskus', 'organisatsioon', 'nato', 'üro', 'saatkond', 'kreml', 'valge maja', 'pentagon', 'kapo', 'ppa', 'klubi', 'kaitsevägi', 'kirik', 'amet', 'päästeamet', 'keskkonnaagentuur'],
      // biome-ignore format: a list of words
      work: ['film', 'filmis', 'raamat', 'raamatus', 'romaan', 'sari', 'sarjas', 'lavastus', 'laul', 'album', 'saade', 'saates', 'ajakiri', 'artikkel', 'projekt', 'konkurss', 'näitus', 'pealkirjaga', 'nimeline'],
    },
    // biome-ignore format: a list of words
    roleWords: ['endine', 'praegune', 'uus', 'esimene', 'peamine', 'eesti', 'tallinna', 'tartu', 'rahvusvaheline', 'ameerika', 'vene', 'ukraina', 'saksa'],
    // biome-ignore format: a list of words
    places: ['eesti', 'eestis', 'tallinn', 'tallinna', 'tallinnas', 'tartu', 'tartus', 'narva', 'pärnu', 'venemaa', 'venemaal', 'ukraina', 'ukrainas', 'usa', 'ühendriigid', 'ühendriikide', 'saksamaa', 'soome', 'läti', 'leedu', 'poola', 'hiina', 'iisrael', 'euroopa', 'valgevene'],
    particles: ['von', 'van', 'de'],
    nameLinks: ['ja'],
    // biome-ignore format: a list of words
    notNames: ['kuid', 'aga', 'samuti', 'lisaks', 'siis', 'kui', 'sest', 'kuigi', 'ja', 'ning', 'või', 'et', 'see', 'need', 'tema', 'ta', 'nad', 'me', 'meie', 'ma', 'mina', 'ei', 'on', 'oli', 'olid', 'mis', 'kes', 'kus', 'miks', 'kuidas', 'täna', 'eile', 'homme', 'praegu', 'hiljem', 'varem', 'seejärel', 'seega', 'näiteks', 'samas', 'kõik', 'paljud', 'eestlased', 'loe', 'foto', 'ka', 'nüüd', 'pärast', 'enne', 'selle', 'selles', 'sellest'],
    interview: { questions: ['küsimus'], answers: ['vastus'] },
    labels: ['foto', 'video', 'allikas', 'autor', 'toimetaja', 'loe ka'],
  },
  // biome-ignore format: lists of words
  dates: {
    modifiers: 'before',
    calendarWeeks: ['kalendrinädal', 'kalendrinädalal'],
    months: [
      ['jaanuari*', 'i'], ['veebruari*', 'ii'], ['märtsi*', 'iii'], ['aprilli*', 'iv'], ['mai*', 'v'], ['juuni*', 'vi'],
      ['juuli*', 'vii'], ['augusti*', 'viii'], ['septembri*', 'ix'], ['oktoobri*', 'x'], ['novembri*', 'xi'], ['detsembri*', 'xii'],
    ],
    weekdays: [['esmaspäev*'], ['teisipäev*'], ['kolmapäev*'], ['neljapäev*'], ['reede*', 'reedel'], ['laupäev*'], ['pühapäev*']],
    ambiguous: ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'mai*'],
    without: ['e', 't', 'k', 'n', 'r', 'l', 'p', 'e.', 't.', 'k.', 'n.', 'r.', 'l.', 'p.', 'pärast', 'eest', 'ööpäev', 'ööpäeva', 'päeva', 'homme'],
    introducers: ['aasta', 'aastal', 'aastast', 'aastaks', 'aastani', 'aastate', 'alates', 'kuni'],
    counted: ['krooni', 'eurot', 'dollarit', 'inimest', 'meetrit', 'km', 'kilomeetrit', 'tonni', 'hektarit', 'korda', 'häält', 'töötajat', 'last', 'õpilast', 'protsenti', 'naela', 'marka', 'ruutmeetrit', 'liitrit', 'autot'],
    days: { '-2': ['üleeils*'], '-1': ['eils*', 'eilne', 'eilne päev'], '0': ['täna*', 'tänane', 'tänase*'], '1': ['homme', 'homse*', 'homne'], '2': ['ülehomme', 'ülehomse*'] },
    dayParts: { '-1 EV': ['eile õhtul', 'eile õhtuks'], '-1 MO': ['eile hommik*'], '0 MO': ['täna hommik*'], '0 EV': ['täna õht*'], '1 MO': ['homme hommik*'], '-1 NI': ['eile öösel'], '0 NI': ['täna öösel'] },
    contextDays: { '1': ['järgmisel päeval', 'järgmisel hommikul', 'päev hiljem'], '-1': ['eelmisel päeval', 'päev varem'], '0': ['samal päeval', 'sel päeval'] },
    periods: { '-1 Y': ['mullu*', 'mulluse*', 'mullune'], '0 Y': ['tänavu*', 'tänavune', 'tänavuse*'], '-2 Y': ['tunamullu'] },
    units: {
      TS: ['sekund*'], TM: ['minut*'], TH: ['tund*', 'tunni*'], D: ['päev*', 'ööpäev*'], W: ['nädal*'], M: ['kuu', 'kuud', 'kuul', 'kuus', 'kuust', 'kuuks', 'kuuga', 'kuude', 'kuuni'],
      Q: ['kvartal*'], H: ['poolaasta*'], Y: ['aasta', 'aastat', 'aastal', 'aastas', 'aastast', 'aastaks', 'aastaga', 'aastate', 'aastail', 'aastatel', 'aastani', 'aastasse', 'a.', 'a'], DE: ['aastakümme*', 'kümnend*'], CE: ['sajand*'],
    },
    parts: { MO: ['hommik*', 'varahommik*'], MI: ['keskpäev*', 'lõuna ajal'], AF: ['pärastlõun*'], EV: ['õhtu', 'õhtul', 'õhtuks', 'õhtuni', 'õhtust'], NI: ['öö', 'öösel', 'ööl', 'ööks', 'kesköö*'] },
    seasons: { SP: ['kevad*', 'kevadi*'], SU: ['suvi', 'suve', 'suvel', 'suvest', 'suveni', 'suveks', 'suvine', 'suvise*'], FA: ['sügis*'], WI: ['talv', 'talve', 'talvel', 'talveks', 'talvi*'] },
    weekend: ['nädalavahetus*', 'nädalalõp*'],
    numbers: { üks: 1, ühe: 1, ühel: 1, kaks: 2, kahe: 2, kahel: 2, kolm: 3, kolme: 3, kolmel: 3, neli: 4, nelja: 4, viis: 5, viie: 5, kuus: 6, kuue: 6, seitse: 7, seitsme: 7, kaheksa: 8, üheksa: 9, kümme: 10, kümne: 10, kakskümmend: 20, kahekümne: 20, kolmkümmend: 30, kolmekümne: 30, nelikümmend: 40, viiskümmend: 50, viiekümne: 50, sada: 100, tuhat: 1000, poolteist: 1.5, pooleteise: 1.5, üksteist: 11, kaksteist: 12, kolmteist: 13, neliteist: 14, viisteist: 15, kuusteist: 16, seitseteist: 17, kaheksateist: 18, üheksateist: 19, üheteistkümne: 11, kaheteistkümne: 12, viieteistkümne: 15 },
    ordinals: { esimene: 1, esimese: 1, esimesel: 1, teine: 2, teise: 2, teisel: 2, kolmas: 3, kolmanda: 3, kolmandal: 3, neljas: 4, neljanda: 4 },
    ordinalStems: { stems: { viie: 5, kuue: 6, seitsme: 7, kaheksa: 8, üheksa: 9, kümne: 10 }, endings: ['s', 'nda', 'ndal'] },
    ordinalAffixes: { after: ['.', '-ndal', 'ndal'] },
    decades: { endings: ['ndatel', 'ndate', 'ndad', 'ndail', 'ndatest', '-ndatel', '-ndate'], names: { kuuekümnendatel: 6, seitsmekümnendatel: 7, kaheksakümnendatel: 8, üheksakümnendatel: 9, viiekümnendatel: 5 } },
    vague: ['mõne', 'mõni', 'mõned', 'mitu', 'mitme', 'paar', 'paari', 'paaril'],
    halves: ['pool', 'poole'],
    shifts: { '-1': ['eelmi*', 'eelmise', 'eelmisel', 'möödunud', 'läinud', 'viimase*', 'viimane'], '0': ['see', 'selle', 'sel', 'sellel', 'käesoleva*', 'jooksva*'], '1': ['järgmi*', 'järgmise', 'järgmisel', 'tuleva*', 'tuleval', 'eeloleva*', 'saabuva*'] },
    contextShifts: { '0': ['samal', 'sama', 'tol', 'tolle'], '1': ['järgneva*'], '-1': ['eelneva*'] },
    distances: { '-1': ['tagasi', 'eest'], '1': ['pärast'] },
    contextDistances: { '-1': ['varem'], '1': ['hiljem'] },
    edges: ['alguse', 'algus', 'keskel', 'lõpu', 'lõpp'],
    approximators: ['umbes', 'ligi', 'üle', 'peaaegu', 'enam kui', 'rohkem kui', 'ligikaudu', 'vähemalt', 'kuni'],
    offsets: { '1': ['pärast', 'peale'], '-1': ['enne'] },
    frequency: { often: ['kord', 'kaks korda'], times: ['korda'] },
    every: ['iga', 'igal', 'igas'],
    sets: { P1D: ['iga päev', 'igapäeva*', 'päevas'], P1W: ['iganädala*'], P1M: ['igakuu*', 'igakui*'], P1Y: ['iga-aasta*', 'igal aastal'] },
    references: { PRESENT_REF: ['praegu', 'praegune', 'praeguse*', 'nüüd', 'hetkel', 'tänapäev*', 'seni', 'siiani', 'tänini', 'nüüdsest', 'senise*', 'senine'], PAST_REF: ['varem', 'kunagi', 'äsja', 'hiljuti', 'tollal', 'ammu', 'tolleaegse', 'minevik*'], FUTURE_REF: ['lähiajal', 'tulevik*', 'varsti', 'lähipäev*'] },
    rangeWords: ['kuni'],
    listWords: ['ja'],
    between: ['vahel'],
    clock: ['kell', 'kella'],
    holidays: { '12-25': ['jõulupüha', 'jõulud', 'jõulupüha*', 'esimene jõulupüha'], '12-24': ['jõululaupäev*', 'jõuluõhtu*'], '06-24': ['jaanipäev*'], '06-23': ['jaaniõht*'], '12-31': ['vana-aasta õhtul', 'vana-aasta õhtu*', 'aastavahetus*'], easter: ['lihavõtte*', 'ülestõusmispüha*'], 'easter-2': ['suur reede', 'suurel reedel'], 'easter+1': ['teine ülestõusmispüha'], 'easter+49': ['nelipüha*'], '01-01': ['uusaasta', 'uusaastal'], '02-14': ['sõbrapäev*'], '03-08': ['naistepäev*'], '05-01': ['kevadpüha'] },
    ages: { after: ['vana', 'vanune', 'vanuse', 'vanuselt'] },
    tense: { past: ['oli', 'olid', 'ütles', 'sai', 'tuli', 'toimus', 'andis', 'teatas', 'läks', 'tegi', 'võitis'], future: ['toimub', 'hakkab', 'peab', 'saab', 'tuleb', 'algab', 'plaanib', 'kavatseb', 'võib', 'peaks', 'avatakse'] },
    phrases: {at: '( kell | kl )', 
      year: '( {year} [ {.} ] [ {unit} ] | {shift} {unit} | {period} )',
      date: '[ $year ] {day} [ {.} ] {month} [ $year ]',
      end: '( {edge} | algul | alguses | algusest | alguseks | alguseni | keskel | keskpaigas | lõpus | lõpul | lõpuks | lõpuni | lõpust | lõppu )',
      amount: '( {n} | {vague} | {half} )',
      anyday: '( [ {shift} ] {weekday} [ [,] $date ] | $date | {nearday} | {numeric} )',
    },
    patterns: [
      '$date [ [,] {part} ]', '$anyday [,] ( {part} | {at} ( {clock} | {dottedclock} | {hour} ) )', '[ $year ] {month} [ $year ] [ $end ]', '{shift} ( {weekday} | {month} | {season} | {weekend} | {unit} | {part} ) [ $end ]', '{shift} {unit} ( {month} | {season} ) [ $end ]',
      '{period} ( {month} | {season} | {day} [ {.} ] {month} ) [ $end ]', '{period} [ $end ]', '{year} [ {.} ] {unit} [ ( {season} | {month} ) ] [ $end ]', '{year} {.} {unit}', '{year} {season}', '{unit} {year}', '{unit} $end', '{season}', '{weekend}', '{ordinal} {unit}',
      '{year} [ {.} ] {to} {year} [ {.} ] {unit}', '{decade} [ {unit} ] [ $end ]', '{shortdecade} [ {unit} ] [ $end ]', '{year} [ {.} ] {unit} {ordinal} {unit}',
      '[ {about} ] $amount {unit} [ {ago} ]', '[ {about} ] {unit} {ago}', '{every} [ $amount ] ( {unit} | {weekday} | {season} | {weekend} | {part} ) [ tagant | järel ]',
      '{nearday} {part}', '{part}', '{shift} [ $amount ] {unit}', '{at} ( {clock} | {dottedclock} | {hour} )',
    ],
  },
  reuse: {
    acts: [
      'kopeeri*',
      'kopeerimine',
      'kopeerida',
      'reprodutseeri*',
      'paljunda*',
      'paljundamine',
      'tsiteeri*',
      'tsiteerimine',
      'tsiteerida',
      'tsiteerimisel',
      'taasavalda*',
      'taasavaldamine',
      'taasesita*',
      'levita*',
      'levitamine',
      'levitada',
      'refereeri*',
    ],
    uses: ['kasuta*', 'kasutamine', 'kasutada', 'kasutamisel', 'avalda*', 'avaldamine', 'avaldada', 'edastamine'],
    material: [
      'sisu',
      'artikl*',
      'artikleid',
      'artiklite',
      'tekst*',
      'tekste',
      'materjal*',
      'materjalide',
      'uudis*',
      'veebileh*',
      'portaali',
      'lehekülj*',
    ],
    own: ['selle lehe', 'sellel lehel', 'meie artikl*', 'kogu sisu', 'selle artikli', 'meie sisu', 'portaali sisu'],
    forbidden: ['keelatud', 'ei ole lubatud', 'pole lubatud', 'ei tohi'],
    allowed: ['lubatud', 'võib', 'tohib', 'vabalt', 'võivad'],
    demanded: ['kui', 'ainult', 'üksnes', 'tuleb', 'palume', 'peab', 'tingimus*', 'tingimusel', 'kohustuslik', 'vaid'],
    conditions: {
      'attribute-source': [
        'viidatakse allikale',
        'viidates allikale',
        'viide allikale',
        'viida … allikale',
        'viidata … allikale',
        'viitega … allikale',
        'allikale viida*',
        'allikale viidates',
        'allika … märk*',
        'allikaviide',
        'allikale … viitamisel',
        'viidates … allikale',
        'viidata allikale',
      ],
      'attribute-author': ['viidata … autorile', 'autori … märk*'],
      'obtain-permission': [
        'ilma … loata',
        'ilma … nõusolekuta',
        'loata',
        'nõusolekuta',
        'loal',
        'nõusolekul',
        'kirjalik* … luba',
        'kirjalik* … nõusolek*',
        'kirjalikul nõusolekul',
        'kirjaliku loata',
        'kirjaliku nõusolekuta',
      ],
      'non-commercial': ['mitteäri*', 'ärilisel eesmärgil'],
      'no-derivatives': ['muutmata kujul'],
      'share-alike': ['samadel tingimustel'],
      'no-machine-use': ['tehisintellekt*'],
    },
    link: {
      hyperlink: ['hüperlink*', 'aktiivne link', 'aktiivse lingi', 'aktiivset linki'],
      either: ['link*', 'lingi', 'viide', 'viite'],
      article: ['algartikl*', 'originaalartikl*', 'algsele artiklile'],
      site: ['meie lehele', 'veebilehele'],
      positions: {},
      indexable: [],
    },
    licence: ['litsentsi alusel', 'litsents*'],
    attribution: ['autorile viitamine'],
    reserved: ['kõik õigused kaitstud'],
    otherMatters: ['kommentaar*', 'küpsis*', 'kohus', 'kohtunik', 'seadus keelab', 'seadus … keelab', 'seaduseelnõu'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: ['ja', 'on', 'ei', 'et', 'see', 'ka', 'oli', 'kui', 'aga', 'ta', 'selle', 'või', 'mis', 'kes', 'ning', 'oma', 'nii', 'olid', 'pole', 'siis', 'ole', 'mida', 'tema', 'seda', 'sest', 'kuid', 'juba', 'veel', 'ma', 'olnud', 'nende', 'pärast', 'mille', 'kus', 'üle', 'peab', 'saab', 'nad', 'kas', 'välja', 'ütles', 'sõnul', 'aasta', 'eesti', 'rohkem', 'väga', 'enne', 'sellest', 'võib', 'kuni', 'neid', 'me', 'kõik', 'kõige', 'need', 'vaid', 'mitte', 'enam'],
  },
} satisfies Language;
