/** Icelandic. */
import type { Language } from './language.ts';

export const is = {
  lang: 'is',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: ['dr', 'prof', 't.d', 'm.a', 'þ.e', 'þ.e.a.s', 'o.s.frv', 'o.fl', 'u.þ.b', 'kl', 'nr', 'sr', 'hr', 'jan', 'feb', 'ágú', 'sept', 'okt', 'nóv', 'des', 'bls', 'sbr', 'skv', 'a.m.k', 's.s', 'm.kr', 'ma', 'kr', 'st', 'f.kr', 'e.kr', 'sl', 'nk', 'þús'],
  },
  attribution: {
    freeFront: true,
    compoundNouns: true,
    dialogueDash: false,
    nounPhrase: 'head-middle',
    officeBehindName: true,
    nameEndings: ['ur', 'ar', 'ir', 'um', 'num', 'inn', 'i', 'a', 'u', 's'],
    cues: [
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['segir', 'sagði', 'segja', 'sögðu', 'sagt', 'kveðst', 'kvaðst', 'greinir frá', 'greindi frá', 'skýrir frá', 'skýrði frá', 'upplýsir', 'upplýsti', 'útskýrir', 'útskýrði', 'bætir við', 'bætti við', 'bendir á', 'benti á', 'bent á', 'leggur áherslu á', 'lagði áherslu á', 'áréttar', 'áréttaði', 'ítrekar', 'ítrekaði', 'undirstrikar', 'fullyrðir', 'fullyrti', 'staðfestir', 'staðfesti', 'neitar', 'neitaði', 'hafnar', 'hafnaði', 'viðurkennir', 'viðurkenndi', 'varar við', 'varaði við', 'svarar', 'svaraði', 'spyr', 'spurði', 'skrifar', 'skrifaði', 'ritar', 'ritaði', 'tilkynnir', 'tilkynnti', 'tilkynntu', 'lýsir', 'lýsti', 'lýsti yfir', 'lýsir yfir', 'heldur fram', 'hélt fram', 'heldur áfram', 'rifjar upp', 'rifjaði upp', 'tekur fram', 'tók fram', 'nefnir', 'nefndi', 'minnir á', 'minnti á', 'lofar', 'lofaði', 'heitir', 'hét', 'gagnrýnir', 'gagnrýndi', 'útilokar', 'fagnar', 'harmar', 'spáir', 'spáði', 'áætlar', 'metur', 'mat', 'tjáði', 'sagðist', 'segist', 'segjast', 'sögðust', 'kemur fram í', 'kom fram í'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['telur', 'taldi', 'telja', 'töldu', 'álítur', 'heldur', 'hélt', 'vonar', 'vonaði', 'vona', 'vonast til', 'vonaðist til', 'óttast', 'óttaðist', 'býst við', 'bjóst við', 'gerir ráð fyrir', 'efast um', 'trúir', 'trúði', 'finnst', 'er sannfærður um', 'er sannfærð um', 'er viss um'],
      },
      {
        speaker: 'either',
        reports: 'request',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['krefst', 'krafðist', 'krefjast', 'hvetur', 'hvatti', 'hvetja', 'skorar á', 'skoraði á', 'biður', 'bað', 'leggur til', 'lagði til', 'óskar eftir', 'mælir með', 'kallar eftir', 'kallaði eftir'],
      },
      {
        speaker: 'before',
        reports: 'object',
        // biome-ignore format: a list of words
        words: ['kallar', 'kallaði', 'lýsir', 'lýsti', 'fordæmir', 'fordæmdi', 'sakar', 'sakaði'],
      },
    ],
    // biome-ignore format: a list of words
    accordingTo: { before: ['samkvæmt', 'að sögn', 'að mati', 'að því er', 'samkvæmt upplýsingum frá'], after: [], enclitic: [] },
    brackets: { auxiliaries: ['hefur', 'hafði'], as: [], infinitives: [] },
    complementizers: ['að', 'hvort', 'hvers vegna'],
    infinitives: [],
    clauseComma: false,
    needsComplementizer: true,
    clauseMarkers: [],
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: ['hefur', 'hafa', 'hafði', 'höfðu', 'er', 'eru', 'var', 'voru', 'verður', 'varð', 'ekki', 'einnig', 'líka', 'nú', 'þá', 'þó', 'síðan', 'síðar', 'áður', 'sjálfur', 'sjálf', 'þegar', 'enn', 'aftur', 'jafnframt', 'hins vegar', 'aldrei', 'alltaf', 'í dag', 'í gær', 'nýlega', 'meðal annars', 'því', 'svo', 'sig', 'ennfremur'],
    pronouns: [
      { words: ['hann', 'honum', 'hans'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['hún', 'henni', 'hana', 'hennar'], person: 'third', gender: 'feminine', number: 'one' },
      { words: ['þeir', 'þær', 'þau', 'þeim', 'þeirra'], person: 'third', gender: 'any', number: 'many' },
      { words: ['við', 'okkur'], person: 'first', gender: 'any', number: 'many' },
      { words: ['ég', 'mig', 'mér'], person: 'first', gender: 'any', number: 'one' },
    ],
    // biome-ignore format: a list of words
    determiners: { definite: ['þessi', 'þetta', 'þessir', 'þessar', 'sá', 'sú', 'það', 'hinn', 'hin', 'hið', 'sinn', 'sín', 'sitt', 'minn', 'mín', 'mitt', 'okkar', 'þeirra', 'hans', 'hennar', 'báðir'], other: ['einn', 'ein', 'eitt', 'einhver', 'nokkrir', 'nokkrar', 'margir', 'margar', 'mörg', 'fleiri', 'aðrir', 'allir', 'allar', 'öll', 'hver', 'enginn', 'tveir', 'tvær', 'þrír', 'þrjár', 'fjórir'] },
    definiteEndings: ['inn', 'in', 'ið', 'nn', 'nin'],
    closingDeterminers: [],
    // biome-ignore format: a list of words
    prepositions: ['í', 'á', 'af', 'fyrir', 'með', 'til', 'frá', 'um', 'við', 'eftir', 'undir', 'gegn', 'hjá', 'yfir', 'gegnum', 'án', 'milli', 'áður en', 'síðan', 'samkvæmt', 'innan', 'utan', 'kringum', 'meðal', 'þrátt fyrir', 'úr', 'að', 'vegna', 'auk', 'handa', 'ofan'],
    // biome-ignore format: a list of words
    conjunctions: { coordinating: ['og', 'en', 'eða', 'heldur', 'enda', 'sem og'], subordinating: ['þegar', 'meðan', 'á meðan', 'af því að', 'áður en', 'eftir að', 'þó að', 'þótt', 'ef', 'svo að', 'þar sem', 'nema', 'síðan'] },
    relatives: ['sem', 'er'],
    addressee: ['við', 'í samtali við', 'til'],
    // biome-ignore format: a list of words
    times: ['mánudag', 'þriðjudag', 'miðvikudag', 'fimmtudag', 'föstudag', 'laugardag', 'sunnudag', 'á mánudag', 'á þriðjudag', 'á miðvikudag', 'á fimmtudag', 'á föstudag', 'á laugardag', 'á sunnudag', 'í dag', 'í gær', 'á morgun', 'í kvöld', 'í nótt', 'í morgun', 'janúar', 'febrúar', 'mars', 'apríl', 'maí', 'júní', 'júlí', 'ágúst', 'september', 'október', 'nóvember', 'desember', 'síðar', 'fyrr', 'nú'],
    // biome-ignore format: a list of words
    titles: [['herra'], ['frú'], ['dr', 'doktor'], ['prófessor', 'prófessorinn'], ['lektor'], ['dósent'], ['forseti', 'forsetinn', 'forseta'], ['forsætisráðherra'], ['ráðherra', 'ráðherrann', 'ráðherrans'], ['utanríkisráðherra'], ['fjármálaráðherra'], ['fjármála- og efnahagsráðherra'], ['dómsmálaráðherra'], ['heilbrigðisráðherra'], ['innviðaráðherra'], ['menntamálaráðherra'], ['innanríkisráðherra'], ['varnarmálaráðherra'], ['borgarstjóri', 'borgarstjórinn', 'borgarstjóra'], ['bæjarstjóri', 'bæjarstjórinn', 'bæjarstjóra'], ['sveitarstjóri'], ['borgarfulltrúi'], ['bæjarfulltrúi'], ['þingmaður', 'þingmaðurinn', 'alþingismaður'], ['þingflokksformaður'], ['formaður', 'formaðurinn', 'formanns'], ['varaformaður'], ['framkvæmdastjóri', 'framkvæmdastjórinn', 'framkvæmdastjóra'], ['forstjóri', 'forstjórinn', 'forstjóra'], ['forstöðumaður'], ['sviðsstjóri'], ['deildarstjóri'], ['upplýsingafulltrúi', 'upplýsingafulltrúa'], ['talsmaður', 'talsmaðurinn', 'talskona'], ['lögreglustjóri', 'lögreglustjórinn'], ['ríkislögreglustjóri'], ['yfirlögregluþjónn'], ['aðstoðaryfirlögregluþjónn'], ['lögreglufulltrúi'], ['varðstjóri'], ['slökkviliðsstjóri'], ['saksóknari', 'saksóknarinn'], ['ríkissaksóknari'], ['héraðssaksóknari'], ['lögmaður', 'lögmaðurinn'], ['verjandi'], ['dómari', 'dómarinn'], ['seðlabankastjóri', 'seðlabankastjórinn'], ['hagfræðingur'], ['aðalhagfræðingur'], ['sérfræðingur'], ['náttúruvársérfræðingur'], ['jarðeðlisfræðingur'], ['eldfjallafræðingur'], ['veðurfræðingur', 'veðurfræðingurinn'], ['stjórnmálafræðingur'], ['sagnfræðingur'], ['læknir', 'læknirinn'], ['yfirlæknir'], ['landlæknir'], ['sóttvarnalæknir'], ['þjálfari', 'þjálfarinn', 'landsliðsþjálfari'], ['fyrirliði'], ['leikari'], ['leikkona'], ['rithöfundur'], ['leikstjóri'], ['biskup'], ['prestur'], ['sendiherra'], ['skólastjóri'], ['rektor'], ['kanslari'], ['konungur'], ['drottning'], ['prins'], ['prinsessa'], ['páfi', 'páfinn']],
    genderedTitles: {
      // biome-ignore format: a list of words
      masculine: ['herra', 'konungur', 'prins', 'páfi', 'páfinn', 'maður', 'maðurinn', 'faðir', 'sonur', 'bróðir', 'drengur', 'strákur', 'eiginmaður'],
      // biome-ignore format: a list of words
      feminine: ['frú', 'drottning', 'prinsessa', 'kona', 'konan', 'móðir', 'mamma', 'dóttir', 'systir', 'stúlka', 'stúlkan', 'eiginkona', 'talskona', 'leikkona'],
    },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: ['jón', 'sigurður', 'guðmundur', 'gunnar', 'ólafur', 'einar', 'kristján', 'magnús', 'stefán', 'jóhann', 'björn', 'árni', 'bjarni', 'helgi', 'halldór', 'arnar', 'kristinn', 'ragnar', 'pétur', 'gísli', 'guðjón', 'þór', 'þórður', 'páll', 'haraldur', 'davíð', 'dagur', 'andri', 'aron', 'alexander', 'daníel', 'birgir', 'óskar', 'sveinn', 'þorsteinn', 'hilmar', 'haukur', 'benedikt', 'víðir', 'ásgeir', 'logi', 'willum', 'ingi', 'örn', 'karl', 'hannes', 'rúnar', 'róbert', 'tómas', 'viktor', 'jakob', 'elías', 'donald', 'joe', 'vladimir', 'emmanuel'],
      // biome-ignore format: a list of words
      feminine: ['guðrún', 'anna', 'kristín', 'sigríður', 'margrét', 'helga', 'sigrún', 'ingibjörg', 'jóhanna', 'maría', 'elín', 'katrín', 'guðný', 'hildur', 'ásta', 'ragnheiður', 'halla', 'lilja', 'þórdís', 'svandís', 'áslaug', 'bjarkey', 'inga', 'kristrún', 'þorgerður', 'hanna', 'ásdís', 'birgitta', 'björk', 'edda', 'erla', 'eva', 'fríða', 'guðbjörg', 'heiða', 'hrafnhildur', 'hulda', 'íris', 'jóna', 'júlía', 'lára', 'rósa', 'sara', 'silja', 'sólveig', 'steinunn', 'unnur', 'vigdís', 'þóra', 'þórunn', 'alma', 'ursula', 'angela', 'giorgia'],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: ['ráðherra', 'ráðherrann', 'forseti', 'forsetinn', 'þingmaður', 'þingmaðurinn', 'formaður', 'formaðurinn', 'framkvæmdastjóri', 'forstjóri', 'talsmaður', 'talskona', 'upplýsingafulltrúi', 'borgarstjóri', 'bæjarstjóri', 'lögreglustjóri', 'lögmaður', 'verjandi', 'dómari', 'saksóknari', 'sérfræðingur', 'hagfræðingur', 'prófessor', 'prófessorinn', 'læknir', 'læknirinn', 'kennari', 'kennarinn', 'blaðamaður', 'fréttamaður', 'rithöfundur', 'leikari', 'leikkona', 'leikstjóri', 'söngvari', 'söngkona', 'þjálfari', 'þjálfarinn', 'leikmaður', 'leikmaðurinn', 'markvörður', 'bóndi', 'bóndinn', 'íbúi', 'íbúinn', 'vitni', 'vitnið', 'nágranni', 'faðir', 'faðirinn', 'móðir', 'móðirin', 'sonur', 'sonurinn', 'dóttirin', 'bróðir', 'systir', 'maður', 'maðurinn', 'kona', 'konan', 'drengur', 'stúlka', 'heimildarmaður', 'eigandi', 'eigandinn', 'stofnandi', 'ráðgjafi', 'sendiherra', 'nemandi', 'starfsmaður', 'fulltrúi', 'fulltrúinn', 'varðstjóri', 'stjóri', 'fræðingur', 'leiðtogi', 'leiðtoginn'],
      // biome-ignore format: a list of words
      group: ['sérfræðingar', 'íbúar', 'vitni', 'læknar', 'kennarar', 'foreldrar', 'nemendur', 'starfsmenn', 'stjórnvöld', 'yfirvöld', 'heimildir', 'heimildarmenn', 'þingmenn', 'hagfræðingar', 'vísindamenn', 'gagnrýnendur', 'mótmælendur', 'aðstandendur', 'björgunarsveitir', 'fjölmiðlar', 'bændur', 'leikmenn', 'almannavarnir', 'stjórnarandstaðan'],
      // biome-ignore format: a list of words
      organization: ['lögreglan', 'lögregla', 'ríkisstjórnin', 'ríkisstjórn', 'ráðuneytið', 'ráðuneyti', 'alþingi', 'þingið', 'flokkurinn', 'flokkur', 'fyrirtækið', 'fyrirtæki', 'félagið', 'félag', 'bankinn', 'banki', 'seðlabankinn', 'landsbankinn', 'háskólinn', 'háskóli', 'stofnunin', 'stofnun', 'veðurstofan', 'veðurstofa', 'sambandið', 'samband', 'samtökin', 'samtök', 'nefndin', 'nefnd', 'ráðið', 'dómstóllinn', 'héraðsdómur', 'landsréttur', 'hæstiréttur', 'borgin', 'bærinn', 'sveitarfélagið', 'sjúkrahúsið', 'landspítali', 'landspítalinn', 'slökkviliðið', 'slökkvilið', 'landhelgisgæslan', 'vegagerðin', 'neyðarlínan', 'fréttastofa', 'blaðið', 'morgunblaðið', 'fréttablaðið', 'vísir', 'rúv', 'mbl', 'félagsins', 'skýrslan', 'skýrsla', 'tilkynning', 'tilkynningu', 'yfirlýsing', 'yfirlýsingu', 'færslu', 'bréf', 'sjálfstæðisflokkurinn', 'framsóknarflokkurinn', 'samfylkingin', 'viðreisn', 'píratar', 'vinstri græn', 'miðflokkurinn', 'hagstofa', 'hagstofan', 'embættið', 'embætti', 'así', 'nató', 'kreml', 'hvíta húsið'],
      // biome-ignore format: a list of words
      work: ['myndin', 'mynd', 'kvikmyndin', 'kvikmynd', 'bókin', 'bók', 'skáldsagan', 'lagið', 'lag', 'platan', 'þátturinn', 'þættirnir', 'þáttaröðin', 'sýningin', 'leikritið', 'svokallaður', 'svokölluð', 'svokallað', 'svokallaða', 'svokallaðar', 'kallað', 'kölluð', 'verkefnið', 'átakið'],
    },
    // biome-ignore format: a list of words
    roleWords: ['fyrrverandi', 'núverandi', 'fráfarandi', 'verðandi', 'starfandi', 'settur', 'nýr', 'íslenskur', 'íslenski', 'bandaríski', 'breski', 'rússneski', 'danski', 'norski', 'sænski', 'þýski', 'franski', 'ísraelski', 'úkraínski', 'ríkis', 'íslands', 'bandaríkjanna', 'reykjavíkur'],
    // biome-ignore format: a list of words
    places: ['ísland', 'íslands', 'íslandi', 'reykjavík', 'reykjavíkur', 'akureyri', 'grindavík', 'kópavogur', 'hafnarfjörður', 'danmörk', 'noregur', 'svíþjóð', 'bretland', 'bandaríkin', 'bandaríkjunum', 'rússland', 'úkraína', 'úkraínu', 'ísrael', 'gasa', 'íran', 'kína', 'þýskaland', 'frakkland', 'evrópa', 'evrópu', 'grænland', 'færeyjar'],
    apostropheEndings: [],
    particles: ['von', 'af', 'de', 'van', 'al'],
    nameLinks: ['og', 'á', 'í', 'við'],
    shortName: 'any',
    // biome-ignore format: a list of words
    notNames: ['samkvæmt', 'en', 'og', 'einnig', 'nú', 'þá', 'síðan', 'í', 'á', 'eftir', 'undir', 'við', 'fyrir', 'með', 'þegar', 'um', 'sem', 'að', 'það', 'þetta', 'þeir', 'þær', 'þau', 'ég', 'þú', 'þið', 'hann', 'hún', 'hér', 'þar', 'hvernig', 'hvað', 'hvers', 'hver', 'já', 'nei', 'ekki', 'lesa', 'sjá', 'meira', 'margir', 'allir', 'enginn', 'síðar', 'áður', 'auk', 'þess', 'því', 'þó', 'til', 'frá', 'einn', 'ein', 'eitt', 'yfir', 'án', 'þrátt', 'meðal', 'enn', 'svo', 'ef', 'hins', 'aðspurð', 'aðspurður', 'mynd', 'er', 'var', 'hefur', 'verður', 'okkar', 'þessi', 'sá', 'sú', 'fyrr', 'jafnframt'],
    interview: { questions: ['spurning'], answers: ['svar'] },
    // biome-ignore format: a list of words
    labels: ['mynd', 'myndir', 'ljósmynd', 'myndband', 'heimild', 'texti', 'ritstjóri', 'lesa meira'],
  },
  // biome-ignore format: lists of words
  dates: {
    modifiers: 'before',
    calendarWeeks: ['viku'],
    inflects: true,
    introducers: ['árið', 'ársins', 'frá', 'til', 'í', 'síðan', 'um', 'fyrir', 'að'],
    weekdays: [['mánudag*'], ['þriðjudag*'], ['miðvikudag*'], ['fimmtudag*'], ['föstudag*'], ['laugardag*'], ['sunnudag*']],
    days: { '-1': ['í gær', 'gærdag*'], '0': ['í dag', 'dagsins'], '1': ['á morgun'], '-2': ['í fyrradag'] },
    dayParts: { '-1 EV': ['í gærkvöldi', 'í gærkvöld'], '0 EV': ['í kvöld'], '0 MO': ['í morgun'], '0 NI': ['í nótt'] },
    contextDays: { '-1': ['daginn áður'], '1': ['daginn eftir', 'næsta dag'] },
    periods: { '-1 Y': ['í fyrra'], '0 Y': ['í ár'] },
    units: { D: ['dag', 'dagar', 'daga', 'dögum'], W: ['viku', 'vikur', 'vikum', 'vikan', 'vikunni'], M: ['mánuð*', 'mánuðum'], Y: ['ár', 'ári', 'ára', 'árum', 'árið', 'árinu'], DE: ['áratug*'], CE: ['öld', 'öldinni'] },
    pluralUnits: ['dögum', 'vikum', 'mánuðum', 'árum', 'áratugum'],
    parts: { MO: ['morgun', 'morguninn'], AF: ['síðdegis'], EV: ['kvöld', 'kvöldið'], NI: ['nótt', 'nóttina'] },
    seasons: { SP: ['vor', 'vorið'], SU: ['sumar', 'sumarið'], FA: ['haust', 'haustið'], WI: ['vetur', 'veturinn'] },
    weekend: ['helgi', 'helgina', 'helgin'],
    numbers: { einn: 1, eitt: 1, einu: 1, tveir: 2, tvo: 2, tvö: 2, tveimur: 2, þrír: 3, þrjá: 3, þrjú: 3, þremur: 3, fjórir: 4, fjögur: 4, fjórum: 4, fimm: 5, sex: 6, sjö: 7, átta: 8, níu: 9, tíu: 10, tuttugu: 20, ellefu: 11, tólf: 12, þrettán: 13, fjórtán: 14, fimmtán: 15, sextán: 16, sautján: 17, átján: 18, nítján: 19, þrjátíu: 30, fjörutíu: 40, fimmtíu: 50 },
    numberJoiners: ['og'],
    ordinalStems: { stems: { fyrst: 1, þriðj: 3, fjórð: 4, fimmt: 5, sjött: 6, sjöund: 7, áttund: 8, níund: 9, tíund: 10, elleft: 11, tólft: 12 }, endings: ['i', 'a', 'u', 'ur'] },
    ordinalAffixes: { after: ['.'] },
    shifts: { '-1': ['síðast*', 'síðust*', 'liðin*', 'liðnum'], '0': ['þessa', 'þessari', 'þessu', 'þennan'], '1': ['næst*', 'komandi'] },
    distancesBefore: { '-1': ['fyrir'], '1': ['eftir'] },
    contextDistances: { '-1': ['áður'], '1': ['síðar', 'seinna'] },
    edges: ['byrjun', 'lok', 'miðjum', 'upphafi', 'snemma'],
    vague: ['nokkrum', 'nokkrir', 'nokkur', 'nokkra', 'nokkurra', 'fáein', 'fáeinum'],
    approximators: ['um', 'næstum', 'rúmlega', 'meira en', 'að minnsta kosti'],
    times: { '24:00': ['á miðnætti', 'miðnætti'] },
    offsets: { '1': ['eftir', 'frá'], '-1': ['fyrir'] },
    frequency: { often: ['einu sinni', 'tvisvar', 'þrisvar', 'tvisvar sinnum', 'þrisvar sinnum'], times: ['sinnum'], per: ['í', 'á'] },
    every: ['hvern', 'hverja', 'hvert', 'annan hvern'],
    sets: { P1D: ['daglega', 'á dag'], P1W: ['vikulega', 'á viku'], P1M: ['mánaðarlega', 'á mánuði'], P1Y: ['árlega', 'á ári'] },
    listWords: ['og'],
    between: ['milli', 'á milli'],
    clock: ['klukkan', 'kl', 'kl.'],
    holidays: { easter: ['páskar', 'páskadagur', 'páskadag'], 'easter-2': ['föstudagurinn langi', 'föstudaginn langa'], 'easter+1': ['annar í páskum', 'annan í páskum'], 'easter-3': ['skírdagur', 'skírdag'], 'easter+49': ['hvítasunna', 'hvítasunnudagur'], '12-25': ['jól', 'jóladagur', 'jóladag'], '12-24': ['aðfangadagur', 'aðfangadag'], '12-26': ['annar í jólum', 'annan í jólum'], '12-31': ['gamlárskvöld', 'gamlársdagur', 'gamlársdag'], '01-01': ['nýársdagur', 'nýársdag'] },
    tense: { past: ['var', 'voru', 'hefur', 'hafa', 'sagði', 'kom'], future: ['mun', 'munu', 'verður', 'verða', 'ætlar', 'hefst'] },
    phrases: { on: 'á', at: '( kl | kl {.} | klukkan )', of: '( í )' },
  },
  // biome-ignore format: lists of words
  reuse: {
    acts: ['afrit*', 'afritun', 'endurprent*', 'endurbirt*', 'endurbirting*', 'fjölfald*', 'fjölföldun*', 'eftirprent*', 'vitna', 'vitnað', 'tilvitnun*', 'endurút*'],
    uses: ['nota', 'notkun', 'nýta', 'birta', 'birting', 'birtingar', 'dreifa', 'dreifing', 'dreifingar'],
    material: ['efni*', 'grein*', 'text*', 'frétt*', 'vef*', 'síðu*'],
    own: ['efni vefsins', 'efni þessa vefs', 'á þessum vef', 'af þessum vef', 'á vefnum', 'efni okkar', 'okkar', 'þessa grein', 'þessari grein', 'þessarar greinar', 'þessa frétt'],
    forbidden: ['óheimil*', 'bannað', 'bönnuð', 'bannaður', 'ekki heimil*', 'ekki leyfil*', 'má ekki'],
    allowed: ['heimil*', 'leyfil*', 'má'],
    demanded: ['skal', 'verður að', 'enda', 'að því tilskildu', 'nema', 'aðeins', 'eingöngu', 'ber að', 'vinsamleg*', 'skylt'],
    conditions: {
      'attribute-source': ['get* … heimild*', 'heimild* … get*', 'heimildar … getið', 'heimildar getið', 'heimilda … getið', 'vís* … heimild*', 'getið … uppruna', 'uppruna … getið'],
      'attribute-author': ['get* … höfund*', 'höfundar … getið'],
      'obtain-permission': ['án leyfis', 'án … leyfis', 'án … samþykkis', 'án … heimildar', 'skriflegt leyfi', 'skriflegs leyfis', 'skriflegu leyfi', 'skriflegu samþykki', 'með leyfi'],
      'non-commercial': ['í hagnaðarskyni', 'í viðskiptalegum tilgangi'],
    },
    link: {
      hyperlink: ['hlekk*', 'hlekkur', 'tengil*', 'tengli', 'tengill', 'krækj*'],
      either: ['link*'],
      article: ['upprunaleg* … grein*', 'upprunalegu greinina', 'upprunalegu fréttina', 'á greinina', 'í greinina', 'á fréttina', 'í fréttina'],
      site: ['á vefinn', 'á síðuna', 'í vefinn'],
      positions: {},
      indexable: [],
    },
    licence: ['leyfinu', 'samkvæmt … leyfi', 'undir leyfi'],
    attribution: [],
    reserved: ['allur réttur áskilinn', 'öll réttindi áskilin'],
    otherMatters: ['athugasemd*', 'vafrakök*', 'dómurinn', 'héraðsdómur', 'dómstól*', 'lögin banna', 'frumvarp*'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: ['og', 'að', 'í', 'á', 'er', 'til', 'um', 'við', 'sem', 'fyrir', 'ekki', 'af', 'var', 'með', 'hann', 'en', 'það', 'hefur', 'eru', 'frá', 'þetta', 'segir', 'þegar', 'eftir', 'verið', 'vera', 'hafi', 'þar', 'þeir', 'hún', 'sé', 'því', 'upp', 'þess', 'sagði', 'voru', 'hafa', 'ég', 'svo', 'eða', 'hafði', 'verður', 'einnig', 'þau', 'þær', 'hjá', 'yfir', 'þá', 'nú', 'út', 'sér', 'hans', 'hennar', 'mikið', 'ár', 'ári'],
  },
} satisfies Language;
