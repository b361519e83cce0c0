/** Hungarian. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const hu = {
  lang: 'hu',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: ['dr', 'id', 'ifj', 'prof', 'ún', 'pl', 'stb', 'kb', 'u.n', 'ill', 'kft', 'bt', 'rt', 'zrt', 'nyrt', 'tel', 'sz', 'u', 'krt', 't', 'ft', 'mrd', 'ezr', 'alez', 'őrgy', 'szds', 'hdgy', 'fhdgy', 'pk', 'vb', 'okl', 'jan', 'febr', 'márc', 'ápr', 'máj', 'jún', 'júl', 'aug', 'szept', 'okt', 'nov', 'dec'],
  },
  attribution: {
    ...noAttribution,
    dialogueDash: true,
    freeFront: true,
    officeBehindName: true,
    // biome-ignore format: a list of words
    nameEndings: ['ának', 'ének', 'jának', 'jének', 'nak', 'nek', 'val', 'vel', 'ról', 'ről', 'tól', 'től', 'ban', 'ben', 'ból', 'ből', 'hoz', 'hez', 'höz', 'ért', 'nál', 'nél', 'ra', 're', 'ék', 'é', 't', 'ot', 'et', 'át', 'ét', 'on', 'en', 'ön', 'n'],
    cues: [
      {
        speaker: 'either',
        reports: 'speech',
        mayDropSubject: true,
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['mondta', 'mondta el', 'mondja', 'mondják', 'mondták', 'elmondta', 'elmondja', 'elmondták', 'közölte', 'közölték', 'közli', 'hangsúlyozta', 'hangsúlyozza', 'hangsúlyozták', 'kijelentette', 'kijelentették', 'kijelenti', 'hozzátette', 'hozzátették', 'hozzáteszi', 'írta', 'írja', 'írják', 'írták', 'kiemelte', 'kiemeli', 'fogalmazott', 'fogalmaz', 'megjegyezte', 'megjegyzi', 'rámutatott', 'rámutat', 'kifejtette', 'kifejti', 'magyarázta', 'magyarázza', 'elmagyarázta', 'tájékoztatott', 'tájékoztatta', 'tájékoztat', 'jelezte', 'jelzi', 'jelezték', 'állítja', 'állította', 'állítják', 'állították', 'válaszolta', 'válaszolt', 'válaszolja', 'kérdezte', 'kérdezi', 'felidézte', 'felidézi', 'figyelmeztetett', 'figyelmeztet', 'figyelmeztettek', 'bejelentette', 'bejelentették', 'megerősítette', 'megerősítették', 'cáfolta', 'cáfolták', 'tagadta', 'elismerte', 'elismeri', 'beismerte', 'ígérte', 'megígérte', 'nyilatkozta', 'nyilatkozott', 'nyilatkozik', 'vélekedett', 'vélekedik', 'értékelt', 'értékelte', 'értékel', 'összegezte', 'összegzett', 'felhívta a figyelmet', 'felhívta a figyelmét', 'emlékeztetett', 'emlékeztet', 'utalt rá', 'aláhúzta', 'leszögezte', 'leszögezi', 'elárulta', 'elárulja', 'mesélte', 'meséli', 'mesélt', 'beszélt arról', 'beszélt róla', 'arról beszélt', 'arról írt', 'szögezte le', 'jelentette ki', 'tette hozzá', 'teszi hozzá', 'tette közzé', 'hangoztatta', 'hangoztatja', 'reagált', 'reagálta', 'bírálta', 'ismertette', 'posztolta', 'idézte', 'idézi', 'részletezte', 'folytatta', 'zárta', 'üzente', 'közölték vele', 'fejtette ki', 'emelte ki', 'hívta fel a figyelmet', 'mutatott rá', 'jegyezte meg', 'erősítette meg'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['szerinte', 'gondolja', 'véli', 'vélik', 'hiszi', 'reméli', 'remélik', 'bízik benne', 'bíznak benne', 'úgy gondolja', 'úgy véli', 'úgy látja', 'úgy tartja', 'tart tőle', 'meggyőződése', 'feltételezi', 'arra számít', 'várja'],
      },
      {
        speaker: 'either',
        reports: 'request',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['kérte', 'kérték', 'kéri', 'kérik', 'felszólította', 'felszólították', 'követelte', 'követelik', 'követeli', 'javasolta', 'javasolja', 'sürgette', 'sürgeti', 'szorgalmazza', 'szorgalmazta', 'felkérte', 'utasította', 'ajánlotta'],
      },
    ],
    // biome-ignore format: a list of words
    accordingTo: { before: [], after: ['szerint', 'közlése szerint', 'tájékoztatása szerint', 'értesülései szerint', 'információi szerint', 'adatai szerint', 'beszámolója szerint', 'szavai szerint', 'mint írta'], enclitic: ['szerinte', 'elmondása szerint', 'véleménye szerint', 'állítása szerint', 'mint mondta', 'mint elmondta', 'mint fogalmazott', 'mint közölte'] },
    complementizers: ['hogy', 'hogyan', 'vajon'],
    clauseComma: true,
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: ['is', 'nem', 'azt', 'arról', 'ezt', 'úgy', 'majd', 'már', 'még', 'pedig', 'ugyanakkor', 'azonban', 'viszont', 'most', 'ma', 'tegnap', 'kedden', 'később', 'korábban', 'szintén', 'így', 'akkor', 'azonnal', 'végül', 'hétfőn', 'szerdán', 'csütörtökön', 'pénteken', 'szombaton', 'vasárnap', 'ehhez', 'erre', 'arra', 'neki', 'nekik', 'nekünk', 'lapunknak', 'portálunknak', 'az mti-nek', 'az mti érdeklődésére', 'újságíróknak', 'az újságíróknak', 'sajtótájékoztatóján', 'közleményében', 'facebook-oldalán', 'közösségi oldalán', 'a facebookon', 'hangsúlyosan'],
    pronouns: [
      { words: ['ő', 'őt', 'neki'], person: 'third', gender: 'any', number: 'one' },
      { words: ['ők', 'őket'], person: 'third', gender: 'any', number: 'many' },
      { words: ['én', 'engem'], person: 'first', gender: 'any', number: 'one' },
      { words: ['mi', 'minket'], person: 'first', gender: 'any', number: 'many' },
    ],
    // biome-ignore format: a list of words
    determiners: { definite: ['a', 'az', 'ez a', 'ez az'], other: ['egy', 'egyik', 'néhány', 'több', 'sok', 'minden', 'mindkét', 'két', 'három', 'számos', 'más'] },
    // biome-ignore format: a list of words
    prepositions: [],
    // biome-ignore format: a list of words
    conjunctions: { coordinating: ['és', 's', 'vagy', 'de', 'illetve', 'valamint', 'meg', 'ám'], subordinating: ['mert', 'ha', 'amikor', 'mivel', 'bár', 'noha', 'amíg', 'miután', 'mielőtt', 'ugyanis', 'hiszen', 'mintha'] },
    // biome-ignore format: a list of words
    relatives: ['aki', 'akik', 'akit', 'akinek', 'ami', 'amit', 'amely', 'amelyet', 'amelyek', 'amelynek', 'melyet', 'mely'],
    // biome-ignore format: a list of words
    times: ['hétfőn', 'kedden', 'szerdán', 'csütörtökön', 'pénteken', 'szombaton', 'vasárnap', 'ma', 'tegnap', 'holnap', 'reggel', 'délelőtt', 'délután', 'este', 'éjjel', 'januárban', 'februárban', 'márciusban', 'áprilisban', 'májusban', 'júniusban', 'júliusban', 'augusztusban', 'szeptemberben', 'októberben', 'novemberben', 'decemberben'],
    // biome-ignore format: a list of words
    titles: [['miniszterelnök'], ['köztársasági elnök', 'államfő'], ['elnök'], ['alelnök'], ['miniszter'], ['külügyminiszter'], ['belügyminiszter'], ['honvédelmi miniszter'], ['igazságügyi miniszter'], ['pénzügyminiszter'], ['gazdasági miniszter'], ['agrárminiszter'], ['miniszterhelyettes'], ['miniszterelnök-helyettes'], ['államtitkár'], ['képviselő', 'országgyűlési képviselő'], ['európai parlamenti képviselő', 'ep-képviselő'], ['frakcióvezető'], ['pártelnök'], ['polgármester', 'főpolgármester'], ['jegyző'], ['kancellár'], ['nagykövet'], ['szóvivő', 'kormányszóvivő'], ['igazgató'], ['vezérigazgató'], ['főigazgató'], ['ügyvezető'], ['ügyvéd'], ['ügyész'], ['bíró'], ['professzor', 'prof'], ['doktor', 'dr'], ['docens'], ['kutató'], ['elemző'], ['szakértő'], ['közgazdász'], ['politológus'], ['főorvos'], ['orvos'], ['tábornok'], ['vezérőrnagy'], ['ezredes'], ['alezredes'], ['őrnagy'], ['százados'], ['püspök'], ['érsek'], ['bíboros'], ['pápa'], ['király'], ['királynő'], ['edző', 'vezetőedző'], ['szövetségi kapitány'], ['főtitkár'], ['főszerkesztő'], ['rendező'], ['színész', 'színésznő'], ['író'], ['énekes', 'énekesnő'], ['úr'], ['asszony']],
    // biome-ignore format: a list of words
    genderedTitles: { masculine: ['úr', 'király'], feminine: ['asszony', 'királynő', 'színésznő', 'énekesnő'] },
    nouns: {
      // biome-ignore format: a list of words
      person: ['biológus', 'tudós', 'szóvivő', 'szakértő', 'elemző', 'kutató', 'orvos', 'tanár', 'diák', 'szemtanú', 'tanú', 'sofőr', 'vállalkozó', 'tulajdonos', 'vezető', 'képviselő', 'tanácsadó', 'író', 'rendező', 'színész', 'énekes', 'játékos', 'edző', 'kapus', 'forrás', 'férfi', 'nő', 'anya', 'apa', 'anyja', 'apja', 'testvére', 'férje', 'felesége', 'fia', 'lánya', 'szomszéd', 'gazda', 'rendőr', 'tűzoltó', 'politikus', 'politológus', 'közgazdász', 'történész', 'újságíró', 'jogász', 'ügyvéd', 'aktivista', 'lakó', 'tag', 'munkatárs', 'szerző', 'illetékes', 'hatósági vezető', 'igazgató', 'házigazda', 'meteorológus', 'miniszterelnök', 'államfő', 'elnök', 'elnöke', 'alelnök', 'alelnöke', 'miniszter', 'minisztere', 'külügyminiszter', 'belügyminiszter', 'pénzügyminiszter', 'agrárminiszter', 'miniszterhelyettes', 'államtitkár', 'államtitkára', 'képviselője', 'frakcióvezető', 'frakcióvezetője', 'pártelnök', 'polgármester', 'polgármestere', 'főpolgármester', 'jegyző', 'kancellár', 'nagykövet', 'nagykövete', 'szóvivője', 'kormányszóvivő', 'igazgatója', 'vezérigazgató', 'vezérigazgatója', 'főigazgató', 'ügyvezető', 'ügyvezetője', 'ügyvédje', 'ügyész', 'professzor', 'doktor', 'docens', 'kutatója', 'elemzője', 'szakértője', 'főorvos', 'tábornok', 'vezérőrnagy', 'ezredes', 'alezredes', 'őrnagy', 'százados', 'püspök', 'érsek', 'bíboros', 'király', 'királynő', 'edzője', 'vezetőedző', 'főtitkár', 'főtitkára', 'főszerkesztő', 'főszerkesztője', 'színésznő', 'énekesnő'],
      // biome-ignore format: a list of words
      group: ['szakértők', 'elemzők', 'kutatók', 'orvosok', 'tanárok', 'diákok', 'szemtanúk', 'helyiek', 'lakók', 'szülők', 'politikusok', 'képviselők', 'hatóságok', 'nyomozók', 'kritikusok', 'források', 'ellenzék', 'ellenzéki pártok', 'szakszervezetek', 'vállalkozók', 'gazdák', 'tudósok', 'közgazdászok', 'meteorológusok', 'ügyvédek', 'aktivisták'],
      // biome-ignore format: a list of words
      organization: ['rendőrség', 'ügyészség', 'kormány', 'minisztérium', 'külügyminisztérium', 'belügyminisztérium', 'országgyűlés', 'parlament', 'bíróság', 'kúria', 'alkotmánybíróság', 'önkormányzat', 'főváros', 'párt', 'fidesz', 'kdnp', 'tisza párt', 'tisza', 'dk', 'mszp', 'momentum', 'jobbik', 'mi hazánk', 'cég', 'vállalat', 'társaság', 'bank', 'mnb', 'magyar nemzeti bank', 'ksh', 'mti', 'ügynökség', 'lap', 'portál', 'telex', 'index', 'hvg', '444', 'televízió', 'rtl', 'atv', 'egyetem', 'akadémia', 'intézet', 'iskola', 'kórház', 'alapítvány', 'egyesület', 'szövetség', 'szakszervezet', 'szervezet', 'bizottság', 'európai bizottság', 'tanács', 'eu', 'nato', 'ensz', 'nagykövetség', 'hivatal', 'hatóság', 'központ', 'egyház', 'klub', 'csapat', 'kreml', 'fehér ház', 'pentagon', 'katasztrófavédelem', 'máv', 'bkk', 'mol', 'otp', 'hungaromet'],
      // biome-ignore format: a list of words
      work: ['film', 'filmben', 'könyv', 'könyvben', 'regény', 'sorozat', 'dal', 'album', 'műsor', 'műsorban', 'színdarab', 'előadás', 'lap', 'cikk', 'podcast', 'című', 'nevű', 'kampány', 'projekt', 'kiállítás'],
    },
    // biome-ignore format: a list of words
    roleWords: ['volt', 'korábbi', 'jelenlegi', 'új', 'független', 'ellenzéki', 'kormánypárti', 'fideszes', 'tiszás', 'szocialista', 'magyar', 'amerikai', 'orosz', 'ukrán', 'német', 'francia', 'európai', 'parlamenti', 'nemzetközi', 'kommunikációs', 'stratégiai', 'kereskedelmi', 'gazdasági', 'egészségügyi', 'oktatási'],
    // biome-ignore format: a list of words
    places: ['magyarország', 'magyarországi', 'budapest', 'budapesti', 'oroszország', 'ukrajna', 'németország', 'franciaország', 'egyesült államok', 'usa', 'kína', 'lengyelország', 'románia', 'szlovákia', 'szerbia', 'ausztria', 'izrael', 'irán', 'európa', 'európai unió', 'debrecen', 'szeged'],
    particles: ['von', 'van', 'de', 'al'],
    shortName: 'family-first',
    // biome-ignore format: a list of words
    notNames: ['azonban', 'ugyanakkor', 'viszont', 'emellett', 'közben', 'majd', 'most', 'ma', 'tegnap', 'holnap', 'ez', 'az', 'a', 'egy', 'ezt', 'azt', 'így', 'itt', 'ott', 'akkor', 'mint', 'ha', 'amikor', 'mert', 'és', 'de', 'hogy', 'nem', 'is', 'ki', 'mi', 'miért', 'hogyan', 'minden', 'sok', 'több', 'szerinte', 'korábban', 'később', 'végül', 'például', 'ezért', 'tehát', 'persze', 'igen', 'nagyon', 'csak', 'még', 'már', 'ők', 'ő', 'én', 'magyarok', 'kiemelt', 'hozzátette', 'olvasd', 'kép'],
    interview: { questions: ['kérdés'], answers: ['válasz'] },
    labels: ['olvassa el', 'fotó', 'kép', 'képek', 'videó', 'forrás', 'szerző', 'szerkesztő', 'címlapkép', 'borítókép'],
  },
  // biome-ignore format: lists of words
  dates: {
    plainLetters: true,
    contextPeriods: { '-1 Y': ['egy évvel korábban'] },
    vague: ['néhány', 'pár', 'több', 'számos'],
    approximators: ['körülbelül', 'mintegy', 'közel', 'több mint', 'legalább', 'nagyjából'],
    times: { '24:00': ['éjfélkor', 'éjfél'] },
    frequency: { often: ['egyszer', 'kétszer', 'háromszor', 'négyszer', 'ötször', 'hatszor'], times: ['alkalommal'] },
    rangeWords: ['- tól', '- től'],
    rangeEndings: ['tól', 'től'],
    without: ['dél', 'h', 'k', 'p', 'v', 'cs', 'sze', 'szo', 'jan', 'ma', 'a', 'az'],
    introducers: ['óta', 'évi', 'az', 'a', 'már', 'és', 'között', 'közötti'],
    counted: ['ember', 'forint', 'méter', 'euró', 'kilométer', 'fő', 'katona', 'lakos', 'darab'],
    ambiguous: ['fél', 'másodperc'],
    affixes: { behind: ['it', 'et', 'ot', 'án', 'én', 'ától', 'étől', 'áig', 'éig', 'ára', 'ére', 'ai', 'ei', 'i', 'on', 'en', 'ön', 'n', 'ban', 'ben', 'ra', 're', 'tól', 'től', 'ig', 'nak', 'nek', 'ja', 'je', 'jén', 'ján', 'ára', 'ában', 'ében', 'át', 'ét', 'a', 'e', 'kor', 'tól', 'val', 'vel'] },
    days: { '0': ['ma', 'mai'], '-1': ['tegnapi'], '1': ['holnapi'], '-2': ['tegnapelőtti'] },
    dayParts: { '-1 EV': ['tegnap este'], '0 EV': ['ma este'], '0 MO': ['ma reggel', 'ma délelőtt'], '0 AF': ['ma délután'], '0 NI': ['ma éjjel'], '1 MO': ['holnap reggel'], '-1 AF': ['tegnap délután'] },
    contextDays: { '-1': ['előző napon', 'egy nappal korábban'], '1': ['másnap', 'következő napon', 'egy nappal később'] },
    periods: { '-1 Y': ['tavaly', 'tavalyi'], '0 Y': ['idén', 'idei'], '1 Y': ['jövőre'], '-2 Y': ['tavalyelőtt'] },
    units: { TS: ['másodperc*'], TM: ['percben'], TH: ['órában', 'órán'], D: ['nap', 'napon', 'napok*', 'napja'], W: ['héten', 'hete', 'hetek*'], M: ['hónapb*', 'hónapja', 'hónapok*'], Q: ['negyedév*'], H: ['félév*'], Y: ['évben', 'éve', 'évek*', 'évi', 'év'], DE: ['évtized*'], CE: ['század*', 'évszázad*'] },
    pluralUnits: ['napokban', 'napok', 'hetekben', 'hetek', 'hónapokban', 'hónapok', 'években', 'évek', 'évtizedek', 'évtizedekben'],
    parts: { MO: ['reggel', 'délelőtt', 'hajnalban', 'reggeli'], MI: ['délben'], AF: ['délután', 'délutáni'], EV: ['este', 'esti', 'estéjén'], NI: ['éjjel', 'éjszaka', 'éjszakáján'] },
    seasons: { SP: ['tavasz', 'tavasszal', 'tavaszán'], SU: ['nyár', 'nyáron', 'nyarán'], FA: ['ősz', 'ősszel', 'őszén'], WI: ['tél', 'télen', 'telén'] },
    weekend: ['hétvég*'],
    numbers: { egy: 1, két: 2, kettő: 2, három: 3, négy: 4, öt: 5, hat: 6, hét: 7, nyolc: 8, kilenc: 9, tíz: 10, tizenkét: 12, tizenöt: 15, húsz: 20, harminc: 30, száz: 100, másfél: 1.5, tizenegy: 11, tizenkettő: 12, tizenhárom: 13, tizennégy: 14, tizenhat: 16, tizenhét: 17, tizennyolc: 18, tizenkilenc: 19, huszonegy: 21, huszonkettő: 22, huszonkét: 22, huszonhárom: 23, huszonnégy: 24, huszonöt: 25, huszonhat: 26, huszonhét: 27, huszonnyolc: 28, huszonkilenc: 29, harmincegy: 31, negyven: 40, ötven: 50 },
    ordinals: { első: 1, második: 2, harmadik: 3, negyedik: 4, ötödik: 5, huszadik: 20, huszonegyedik: 21 },
    ordinalStems: { stems: { hatodik: 6, hetedik: 7, nyolcadik: 8, kilencedik: 9, tizedik: 10 } },
    ordinalAffixes: { after: ['.', '-én', '-án', '-jén', '-ján', '-e', '-a', '-i', '-ig', '-től', '-tól', '-ra', '-re', '-étől', '-ától', '-éig', '-áig', '-ére', '-ára', 'én', 'án', 'jén', 'ján'] },
    decades: { endings: ['- as', '- es'] },
    halves: ['fél'],
    shifts: { '2': ['jövő utáni'], '-2': ['múlt előtti'], '-1': ['múlt', 'elmúlt', 'tavalyi', 'legutóbbi', 'utolsó'], '0': ['ez a', 'ez az', 'ezen a', 'ebben a', 'ebben az', 'e', 'folyó', 'idei'], '1': ['jövő', 'következő', 'jövő évi'] },
    contextShifts: { '-1': ['előző', 'megelőző'], '0': ['ugyanazon a', 'azon a', 'abban az', 'abban a'] },
    distances: { '-1': ['ezelőtt'], '1': ['múlva'] },
    contextDistances: { '-1': ['korábban'], '1': ['később'] },
    edges: ['eleje', 'elején', 'vége', 'végén', 'végéig', 'végére', 'közepe', 'közepén', 'elejéig', 'elejére'],
    every: ['minden'],
    sets: { P1D: ['naponta', 'napi', 'mindennap*'], P1W: ['hetente', 'heti'], P1M: ['havonta', 'havi'], P1Y: ['évente', 'éves szinten'] },
    listWords: ['és'],
    between: ['között'],
    holidays: { '12-24': ['szenteste'], '12-25': ['karácsony', 'karácsonykor'], '12-31': ['szilveszter*'], '03-15': ['nemzeti ünnep'], easter: ['húsvét', 'húsvétkor', 'húsvétvasárnap'], 'easter-2': ['nagypéntek', 'nagypénteken'], 'easter+1': ['húsvéthétfő', 'húsvéthétfőn'], 'easter+49': ['pünkösd', 'pünkösdkor'], '01-01': ['újév', 'újévkor', 'újév napja'], '01-06': ['vízkereszt'], '11-01': ['mindenszentek'], '05-01': ['munka ünnepe'], '02-14': ['valentin-nap'] },
    names: ['nagypéntek*'],
    clock: ['órakor', 'órától', 'óráig'],
    ages: { after: ['éves', 'esztendős'] },
    tense: { past: ['volt', 'voltak', 'mondta', 'közölte', 'történt', 'lett'], future: ['lesz', 'lesznek', 'fog', 'fognak', 'tervezi', 'tervezik', 'kezdődik', 'várható'], ahead: ['legkésőbb'] },
    phrases: { year: '( {year} [ . ] [ {unit} ] | {shift} {unit} | {period} )' },
    patterns: ['{shift} $article {unit}', '{year} [ . ] {month} {day} [ . ] [ [,] {weekday} ] [ [,] {clock} ]', '{year} [ . ] {month} {day} [ . ] {to} [ {month} ] {day} [ . ]'],
  },
  // biome-ignore format: lists of words
  reuse: {
    acts: ['másodközl*', 'másodközlése', 'másol*', 'másolása', 'idéz*', 'idézése', 'idézhető*', 'újraközl*', 'újraközlése', 'utánközl*', 'utánközlés*', 'sokszorosít*', 'sokszorosítása', 'átvétel*', 'átvétele', 'átvehető*', 'idézhetők', 'másolható*', 'terjeszt*', 'terjesztése', 'reprodukál*', 'többszöröz*'],
    uses: ['felhasznál*', 'közölhető*', 'felhasználható*', 'felhasználása', 'használat*', 'közl*', 'közlése', 'közzététel*', 'publikál*'],
    material: ['tartal*', 'tartalom', 'tartalmak', 'cikk*', 'cikkek', 'írás*', 'anyag*', 'anyagok', 'szöveg*', 'oldal*', 'honlap*', 'hír*', 'információ*'],
    own: ['oldalon megjelenő', 'az oldal', 'honlapon', 'portálon', 'cikkeink*', 'tartalmaink*', 'lapunk*'],
    forbidden: ['tilos', 'tiltott', 'nem megengedett', 'nem engedélyezett'],
    allowed: ['megenged*', 'megengedett', 'engedélyezett', 'szabadon', 'lehet*', 'lehetséges', 'átvehető*', 'idézhető*', 'felhasználható*'],
    demanded: ['csak', 'kizárólag', 'kötelez*', 'kötelező', 'kérjük', 'feltétel*', 'mellett', 'esetén', 'szükséges'],
    conditions: {
      'no-machine-use': ['mesterséges intelligencia', 'szöveg- és adatbányászat', 'adatbányászat*'],
      'attribute-source': ['forrásnak … feltüntet*', 'forrás* … megjelöl*', 'forrás* … megjelölésével', 'forrás* … feltüntet*', 'forrás* … megnevez*', 'forrás* … feltüntetésével', 'forrás* … megjelölése', 'forrást … megjelöl*', 'forrást … megjelölésével', 'forrást … feltüntet*', 'forrást … megnevez*', 'forrást … feltüntetésével', 'forrást … megjelölése', 'forrásmegjelölés*', 'forrásmegjelöléssel'],
      'attribute-author': ['szerző nevének', 'szerző nevének … feltüntet*', 'szerző nevének … megjelöl*', 'szerző* … megjelöl*', 'szerző* … feltüntet*'],
      'obtain-permission': ['engedély* … nélkül', 'engedély* … csak', 'engedély* … alapján', 'engedély* … esetén', 'engedély* … birtokában', 'engedélye … nélkül', 'engedélye … csak', 'engedélye … alapján', 'engedélye … esetén', 'engedélye … birtokában', 'hozzájárulás* … nélkül', 'hozzájárulás* … csak', 'hozzájárulás* … alapján', 'hozzájárulás* … esetén', 'hozzájárulás* … birtokában', 'hozzájárulása … nélkül', 'hozzájárulása … csak', 'hozzájárulása … alapján', 'hozzájárulása … esetén', 'hozzájárulása … birtokában', 'írásos … nélkül', 'írásos … csak', 'írásos … alapján', 'írásos … esetén', 'írásos … birtokában', 'engedélyével', 'hozzájárulásával', 'engedélyhez', 'írásbeli engedély*', 'írásbeli engedéllyel', 'engedéllyel', 'hozzájárulással'],
      'non-commercial': ['nem kereskedelmi', 'ne add el', 'kereskedelmi cél*'],
      'no-derivatives': ['ne változtasd', 'változtatás nélkül'],
      'share-alike': ['így add tovább'],
    },
    link: {
      hyperlink: ['hiperlink*', 'hivatkozás elhelyez*', 'élő link*', 'kattintható', 'aktív link*'],
      either: ['link*', 'hivatkozás*'],
      article: ['eredeti cikk*', 'cikkre mutató', 'az eredeti'],
      site: ['oldalunkra', 'honlapra'],
      positions: {},
      indexable: [],
    },
    licence: ['licenc*', 'licenc alatt'],
    attribution: ['nevezd meg'],
    reserved: ['minden jog fenntartva'],
    otherMatters: ['hozzászólás*', 'süti*', 'bíróság szerint', 'a bíróság', 'törvényszék', 'a törvény tiltja', 'törvény … tiltja', 'törvényjavaslat*'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: ['a', 'az', 'és', 'hogy', 'nem', 'is', 'egy', 'ez', 'volt', 'azt', 'meg', 'már', 'csak', 'de', 'van', 'még', 'ha', 'mint', 'el', 'ki', 'kell', 'lehet', 'vagy', 'után', 'így', 'ezt', 'amely', 'majd', 'szerint', 'mert', 'lesz', 'ami', 'aki', 'minden', 'arra', 'pedig', 'két', 'több', 'amikor', 'olyan', 'nagyon', 'sem', 'be', 'fel', 'én', 'ő', 'ezek', 'azonban', 'most', 'arról', 'ezért', 'között', 'mondta', 'év', 'magyar', 'akkor', 'illetve', 'során'],
  },
} satisfies Language;
