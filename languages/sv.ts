/** Swedish. */
import type { Language } from './language.ts';

export const sv = {
  lang: 'sv',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: ['dr', 'prof', 's:t', 'bl.a', 't.ex', 'ca', 'nr', 'kl', 'tel', 'jan', 'feb', 'aug', 'sept', 'sep', 'okt', 'nov', 'dec', 'resp', 'inkl', 'f.d', 'dvs', 'd.v.s', 'fr.o.m', 't.o.m', 's.k', 'mfl', 'p.g.a', 'milj', 'mdr', 'docent'],
  },
  attribution: {
    freeFront: true,
    compoundNouns: true,
    dialogueDash: true,
    dialogueComma: true,
    nounPhrase: 'head-last',
    nameEndings: ['s'],
    genitiveEnding: 's',
    cues: [
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        within: ['i', 'på'],
        words: ['står det', 'stod det', 'heter det', 'hette det'],
      },
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['säger', 'sade', 'sa', 'sagt', 'berättar', 'berättade', 'berättat', 'skriver', 'skrev', 'skrivit', 'uppger', 'uppgav', 'uppgett', 'uppgivit', 'menar', 'menade', 'menat', 'förklarar', 'förklarade', 'förklarat', 'konstaterar', 'konstaterade', 'konstaterat', 'tillägger', 'tillade', 'tillagt', 'fortsätter', 'fortsatte', 'svarar', 'svarade', 'svarat', 'frågar', 'frågade', 'undrar', 'undrade', 'medger', 'medgav', 'medgett', 'erkänner', 'erkände', 'erkänt', 'varnar', 'varnade', 'varnat', 'hävdar', 'hävdade', 'hävdat', 'förnekar', 'förnekade', 'dementerar', 'dementerade', 'bekräftar', 'bekräftade', 'bekräftat', 'meddelar', 'meddelade', 'meddelat', 'påpekar', 'påpekade', 'påpekat', 'betonar', 'betonade', 'betonat', 'poängterar', 'poängterade', 'understryker', 'underströk', 'framhåller', 'framhöll', 'kommenterar', 'kommenterade', 'lovar', 'lovade', 'lovat', 'beskriver', 'beskrev', 'påstår', 'påstod', 'påstått', 'försäkrar', 'försäkrade', 'intygar', 'rapporterar', 'rapporterade', 'avslöjar', 'avslöjade', 'resonerar', 'skämtar', 'summerar', 'summerade', 'sammanfattar', 'upprepar', 'upprepade', 'utropar', 'utropade', 'ropar', 'ropade', 'skanderar', 'skanderade', 'lyder', 'löd', 'uttalar', 'uttalade', 'anför', 'anförde', 'argumenterar', 'argumenterade', 'slår fast', 'slog fast', 'lägger till', 'lade till', 'fyller i', 'inflikar', 'förtydligar', 'förtydligade', 'klargör', 'klargjorde', 'upplyser', 'informerar', 'informerade', 'minns', 'mindes', 'suckar', 'skrattar', 'ler', 'replikerar', 'tvittrar', 'säger sig', 'vittnar om', 'vittnade om', 'pekar på', 'pekade på', 'uppskattar', 'uppskattade', 'beklagar', 'beklagade', 'avfärdar', 'avfärdade', 'tillkännager', 'tillkännagav', 'utlovar', 'spår', 'spådde', 'förutspår', 'hotar', 'hotade'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['anser', 'ansåg', 'ansett', 'tror', 'trodde', 'tycker', 'tyckte', 'tyckt', 'hoppas', 'hoppades', 'befarar', 'befarade', 'fruktar', 'fruktade', 'väntar sig', 'räknar med', 'räknade med', 'bedömer', 'bedömde', 'bedömt', 'misstänker', 'misstänkte', 'tvivlar på', 'betvivlar', 'förväntar sig', 'är övertygad om', 'är säker på', 'oroar sig för', 'är orolig för', 'utgår från', 'utgår ifrån'],
      },
      {
        speaker: 'either',
        reports: 'request',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['uppmanar', 'uppmanade', 'uppmanat', 'kräver', 'krävde', 'krävt', 'begär', 'begärde', 'föreslår', 'föreslog', 'föreslagit', 'rekommenderar', 'rekommenderade', 'ber', 'bad', 'efterlyser', 'manar', 'råder', 'vädjar', 'vädjade', 'yrkar'],
      },
      {
        speaker: 'before',
        reports: 'object',
        // biome-ignore format: a list of words
        words: ['kallar', 'kallade', 'kallat', 'beskriver', 'beskrev', 'kritiserar', 'kritiserade', 'anklagar', 'anklagade', 'talar om', 'talade om', 'fördömer', 'fördömde', 'betecknar', 'betecknade', 'liknar', 'liknade', 'hyllar', 'hyllade'],
      },
    ],
    // biome-ignore format: a list of words
    accordingTo: { opinion: ['för'], unparted: true, before: ['enligt'], after: [], enclitic: [] },
    brackets: { auxiliaries: ['har', 'hade'], as: [], infinitives: [] },
    // biome-ignore format: lists of words
    speechNouns: {
      nouns: ['påstående', 'påståenden', 'uttalande', 'uttalanden', 'anklagelse', 'anklagelser', 'varning', 'varningar', 'löfte', 'löften', 'kritik', 'besked', 'åsikt', 'uppfattning', 'slutsats', 'farhåga', 'oro', 'förslag', 'misstanke'],
      possessives: ['hans', 'hennes', 'deras', 'sin', 'sitt', 'sina'],
      agents: ['från', 'av'],
    },
    complementizers: ['att', 'om', 'hur', 'varför'],
    infinitives: [],
    clauseComma: false,
    needsComplementizer: true,
    clauseMarkers: [],
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: ['har', 'hade', 'är', 'var', 'blir', 'ska', 'skulle', 'kan', 'kunde', 'inte', 'också', 'även', 'nu', 'då', 'sedan', 'senare', 'tidigare', 'själv', 'själva', 'redan', 'ju', 'alltså', 'vidare', 'däremot', 'samtidigt', 'dock', 'aldrig', 'alltid', 'i dag', 'i går', 'idag', 'igår', 'nyligen', 'sig', 'bland annat', 'bara', 'emellertid', 'nyss', 'snabbt', 'tydligt', 'öppet', 'skriftligen', 'i sin tur', 'precis', 'ändå', 'nu i efterhand'],
    pronouns: [
      { words: ['han', 'honom'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['hon', 'henne'], person: 'third', gender: 'feminine', number: 'one' },
      { words: ['de', 'dem'], person: 'third', gender: 'any', number: 'many' },
      { words: ['vi'], person: 'first', gender: 'any', number: 'many' },
      { words: ['jag'], person: 'first', gender: 'any', number: 'one' },
    ],
    // biome-ignore format: a list of words
    determiners: { definite: ['den', 'det', 'de', 'denna', 'denne', 'detta', 'dessa', 'hans', 'hennes', 'deras', 'dess', 'sin', 'sitt', 'sina', 'vår', 'vårt', 'våra', 'min', 'mitt', 'mina', 'båda'], other: ['en', 'ett', 'någon', 'några', 'många', 'flera', 'andra', 'alla', 'varje', 'ingen', 'två', 'tre', 'fyra', 'fem', 'ytterligare'] },
    definiteEndings: ['en', 'ern', 'arn', 'tan', 'kan', 'nnan', 'nan', 'et', 'vd:n'],
    closingDeterminers: [],
    locatives: ['i'],
    // biome-ignore format: a list of words
    prepositions: ['i', 'på', 'av', 'för', 'med', 'till', 'från', 'om', 'vid', 'efter', 'under', 'mot', 'hos', 'över', 'genom', 'utan', 'mellan', 'innan', 'före', 'sedan', 'enligt', 'inom', 'utanför', 'kring', 'bland', 'trots', 'som', 'åt', 'ur', 'omkring', 'via', 'inför', 'längs', 'bakom', 'framför', 'utöver', 'gentemot', 'angående'],
    // biome-ignore format: a list of words
    conjunctions: { coordinating: ['och', 'men', 'eller', 'utan', 'så', 'för', 'samt'], subordinating: ['när', 'då', 'medan', 'eftersom', 'innan', 'efter att', 'trots att', 'därför att', 'sedan', 'där', 'om', 'så att', 'sedan dess', 'även om', 'fast', 'tills', 'fastän', 'ifall', 'medans', 'ehuru'] },
    relatives: ['som', 'vilken', 'vilket', 'vilka', 'där', 'vars'],
    addressee: ['till', 'för', 'inför'],
    // biome-ignore format: a list of words
    times: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag', 'i måndags', 'i tisdags', 'i onsdags', 'i torsdags', 'i fredags', 'i lördags', 'i söndags', 'i dag', 'idag', 'i går', 'igår', 'i morgon', 'i kväll', 'i natt', 'i morse', 'måndagen', 'tisdagen', 'onsdagen', 'torsdagen', 'fredagen', 'lördagen', 'söndagen', 'måndagskvällen', 'tisdagskvällen', 'onsdagskvällen', 'torsdagskvällen', 'fredagskvällen', 'lördagskvällen', 'söndagskvällen', 'kvällen', 'morgonen', 'eftermiddagen', 'förmiddagen', 'natten', 'januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december', 'senare', 'tidigare', 'nu', 'nyligen', 'i fjol', 'i år'],
    // biome-ignore format: a list of words
    titles: [['herr'], ['fru'], ['fröken'], ['dr', 'doktor'], ['prof', 'professor', 'professorn'], ['docent', 'docenten'], ['kung', 'kungen'], ['drottning', 'drottningen'], ['prins', 'prinsen'], ['prinsessa', 'prinsessan'], ['kronprinsessa', 'kronprinsessan'], ['påve', 'påven'], ['president', 'presidenten'], ['statsminister', 'statsministern', 'premiärminister', 'premiärministern'], ['vice statsminister'], ['minister', 'ministern'], ['utrikesminister', 'utrikesministern'], ['finansminister', 'finansministern'], ['justitieminister', 'justitieministern'], ['försvarsminister', 'försvarsministern'], ['inrikesminister', 'inrikesministern'], ['statsråd', 'statsrådet'], ['statssekreterare', 'statssekreteraren'], ['förbundskansler', 'förbundskanslern'], ['talman', 'talmannen'], ['partiledare', 'partiledaren'], ['språkrör', 'språkröret'], ['partisekreterare', 'partisekreteraren'], ['gruppledare', 'gruppledaren'], ['ordförande', 'ordföranden'], ['vd', 'vd:n'], ['direktör', 'direktören'], ['chef', 'chefen'], ['talesperson', 'talespersonen'], ['talesman', 'talesmannen'], ['taleskvinna'], ['presstalesperson', 'presstalespersonen'], ['presstalesman'], ['presschef', 'presschefen'], ['pressekreterare', 'pressekreteraren'], ['kommunikatör', 'kommunikatören'], ['rikspolischef', 'rikspolischefen'], ['polischef', 'polischefen'], ['polis'], ['åklagare', 'åklagaren'], ['kammaråklagare', 'kammaråklagaren'], ['chefsåklagare'], ['advokat', 'advokaten'], ['försvarare', 'försvararen'], ['domare', 'domaren'], ['chefsrådman', 'rådman'], ['utredare', 'utredaren'], ['förundersökningsledare', 'förundersökningsledaren'], ['befäl', 'befälet'], ['insatsledare', 'insatsledaren'], ['räddningsledare', 'räddningsledaren'], ['borgmästare', 'borgmästaren'], ['landshövding', 'landshövdingen'], ['kommunalråd', 'kommunalrådet'], ['regionråd', 'regionrådet'], ['riksdagsledamot', 'riksdagsledamoten'], ['ledamot', 'ledamoten'], ['senator', 'senatorn'], ['generalsekreterare', 'generalsekreteraren'], ['general', 'generalen'], ['överste', 'översten'], ['kapten'], ['major', 'majoren'], ['överbefälhavare', 'överbefälhavaren', 'öb'], ['förbundskapten', 'förbundskaptenen'], ['tränare', 'tränaren'], ['lagkapten'], ['biskop', 'biskopen'], ['ärkebiskop', 'ärkebiskopen'], ['präst', 'prästen'], ['ambassadör', 'ambassadören'], ['rektor', 'rektorn'], ['generaldirektör', 'generaldirektören'], ['ekonom', 'ekonomen', 'chefsekonom', 'chefsekonomen'], ['analytiker', 'analytikern'], ['forskare', 'forskaren'], ['läkare', 'läkaren'], ['överläkare', 'överläkaren'], ['smittskyddsläkare', 'smittskyddsläkaren'], ['statsepidemiolog', 'statsepidemiologen'], ['meteorolog', 'meteorologen'], ['expert', 'experten'], ['författare', 'författaren'], ['regissör', 'regissören'], ['artist', 'artisten'], ['skådespelare', 'skådespelaren'], ['kommentator', 'kommentatorn'], ['krönikör']],
    genderedTitles: {
      // biome-ignore format: a list of words
      masculine: ['herr', 'kung', 'kungen', 'prins', 'prinsen', 'påve', 'påven', 'man', 'mannen', 'far', 'pappa', 'pappan', 'son', 'sonen', 'bror', 'brodern', 'talesman', 'talesmannen', 'pojke', 'pojken', 'make', 'maken', 'farfar', 'morfar', 'talmannen', 'polisman'],
      // biome-ignore format: a list of words
      feminine: ['fru', 'fröken', 'drottning', 'drottningen', 'prinsessa', 'prinsessan', 'kronprinsessa', 'kronprinsessan', 'kvinna', 'kvinnan', 'mor', 'mamma', 'mamman', 'dotter', 'dottern', 'syster', 'systern', 'taleskvinna', 'flicka', 'flickan', 'hustru', 'hustrun', 'mormor', 'farmor', 'skådespelerska', 'skådespelerskan', 'barnmorska', 'barnmorskan'],
    },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: ['lars', 'anders', 'johan', 'erik', 'per', 'karl', 'nils', 'jan', 'mikael', 'michael', 'peter', 'thomas', 'fredrik', 'daniel', 'magnus', 'henrik', 'gustav', 'oscar', 'oskar', 'jonas', 'mats', 'stefan', 'mattias', 'andreas', 'jimmie', 'ulf', 'göran', 'bengt', 'bo', 'sven', 'olof', 'carl', 'martin', 'tobias', 'david', 'marcus', 'markus', 'niklas', 'nicklas', 'simon', 'emil', 'ola', 'pål', 'pär', 'åke', 'björn', 'christer', 'håkan', 'kjell', 'leif', 'lennart', 'roger', 'rolf', 'stig', 'tommy', 'johnny', 'jörgen', 'patrik', 'robert', 'roland', 'rickard', 'richard', 'joakim', 'jakob', 'jacob', 'anton', 'viktor', 'victor', 'alexander', 'filip', 'gustaf', 'hampus', 'linus', 'ludvig', 'elias', 'hugo', 'axel', 'hans', 'ingvar', 'arne', 'claes', 'torbjörn', 'christian', 'kristian', 'joel', 'samuel', 'ali', 'mohammed', 'mohamed', 'ahmed', 'hassan', 'donald', 'joe', 'vladimir', 'emmanuel'],
      // biome-ignore format: a list of words
      feminine: ['anna', 'maria', 'karin', 'eva', 'kristina', 'christina', 'elisabeth', 'elisabet', 'lena', 'sara', 'sarah', 'kerstin', 'emma', 'malin', 'jenny', 'annika', 'linda', 'helena', 'helene', 'sofia', 'sofie', 'susanne', 'susanna', 'ulla', 'magdalena', 'ebba', 'annie', 'nooshi', 'märta', 'elin', 'johanna', 'ida', 'frida', 'amanda', 'julia', 'hanna', 'hannah', 'åsa', 'camilla', 'cecilia', 'carin', 'ingrid', 'birgitta', 'marie', 'margareta', 'monica', 'monika', 'gunilla', 'inger', 'ulrika', 'ann', 'anette', 'annette', 'pernilla', 'petra', 'therese', 'katarina', 'catharina', 'josefin', 'josefine', 'matilda', 'elsa', 'alice', 'maja', 'lisa', 'louise', 'lovisa', 'klara', 'clara', 'ellen', 'moa', 'linnéa', 'lina', 'mona', 'madeleine', 'jessica', 'veronica', 'victoria', 'viktoria', 'yvonne', 'agneta', 'barbro', 'britt', 'gun', 'siv', 'berit', 'tove', 'stina', 'astrid', 'rebecka', 'nina', 'romina', 'acko', 'ursula', 'angela', 'giorgia', 'fatima', 'leila'],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: ['fiskare', 'fiskaren', 'polis', 'brandman', 'oppositionsråd', 'oppositionsrådet', 'regionråd', 'regionrådet', 'borgarråd', 'borgarrådet', 'statsrådet', 'landshövding', 'landshövdingen', 'överläkare', 'överläkaren', 'mäklare', 'mäklaren', 'meteorolog', 'meteorologen', 'förbundskapten', 'förbundskaptenen', 'präst', 'prästen', 'biskop', 'biskopen', 'butiksägare', 'biologen', 'biolog', 'åringen', 'åring', 'minister', 'ministern', 'statsminister', 'statsministern', 'president', 'presidenten', 'talesperson', 'talespersonen', 'presstalesperson', 'presstalespersonen', 'talesman', 'talesmannen', 'taleskvinna', 'chef', 'chefen', 'direktör', 'direktören', 'vd', 'vd:n', 'forskare', 'forskaren', 'professor', 'professorn', 'docent', 'läkare', 'läkaren', 'sjuksköterska', 'sjuksköterskan', 'journalist', 'journalisten', 'reporter', 'reportern', 'författare', 'författaren', 'skådespelare', 'skådespelaren', 'sångare', 'sångaren', 'sångerskan', 'artist', 'artisten', 'regissör', 'regissören', 'tränare', 'tränaren', 'spelare', 'spelaren', 'målvakt', 'målvakten', 'anfallare', 'mittback', 'kapten', 'polisman', 'polismannen', 'åklagare', 'åklagaren', 'advokat', 'advokaten', 'försvarare', 'försvararen', 'domare', 'domaren', 'expert', 'experten', 'analytiker', 'analytikern', 'ekonom', 'ekonomen', 'politiker', 'politikern', 'ledamot', 'ledamoten', 'kandidat', 'kandidaten', 'aktivist', 'aktivisten', 'vittne', 'vittnet', 'granne', 'grannen', 'offret', 'far', 'pappa', 'pappan', 'mor', 'mamma', 'mamman', 'son', 'sonen', 'dotter', 'dottern', 'bror', 'syster', 'systern', 'man', 'mannen', 'kvinna', 'kvinnan', 'pojke', 'pojken', 'flicka', 'flickan', 'källa', 'källan', 'ägare', 'ägaren', 'företagare', 'företagaren', 'grundare', 'grundaren', 'företrädare', 'företrädaren', 'rådgivare', 'rådgivaren', 'ambassadör', 'ambassadören', 'ledare', 'ledaren', 'ordförande', 'ordföranden', 'partiledare', 'partiledaren', 'vakthavande', 'befäl', 'insatsledare', 'presschef', 'handläggare', 'handläggaren', 'utredare', 'utredaren', 'elev', 'eleven', 'student', 'studenten', 'lärare', 'läraren', 'rektor', 'rektorn', 'bonde', 'bonden', 'chaufför', 'chauffören', 'kund', 'kunden', 'kommentator', 'krönikör', 'borgmästare', 'borgmästaren', 'statsråd', 'kommunalråd', 'kommunalrådet', 'ministrarna'],
      // biome-ignore format: a list of words
      group: ['polisen', 'polis', 'myndigheterna', 'myndigheter', 'källor', 'experter', 'forskare', 'forskarna', 'läkare', 'läkarna', 'boende', 'vittnen', 'anhöriga', 'demonstranter', 'demonstranterna', 'anställda', 'studenter', 'eleverna', 'elever', 'kritiker', 'kritikerna', 'advokater', 'räddningstjänsten', 'medier', 'föräldrar', 'föräldrarna', 'grannar', 'grannarna', 'brandkåren', 'åklagarna', 'bedömare', 'analytiker', 'ekonomer', 'supportrar', 'fans', 'företrädare', 'tjänstemän', 'poliser', 'lärare', 'partierna', 'oppositionen', 'fackförbunden', 'invånare'],
      // biome-ignore format: a list of words
      organization: ['regeringen', 'regering', 'departementet', 'departement', 'partiet', 'parti', 'företaget', 'företag', 'bolaget', 'bolag', 'koncernen', 'banken', 'bank', 'universitetet', 'universitet', 'högskolan', 'högskola', 'institutet', 'institut', 'stiftelsen', 'föreningen', 'förening', 'organisationen', 'organisation', 'kommissionen', 'kommittén', 'rådet', 'nämnden', 'domstolen', 'domstol', 'tingsrätten', 'tingsrätt', 'hovrätten', 'hovrätt', 'åklagarmyndigheten', 'åklagarkammaren', 'försvarsmakten', 'militären', 'riksdagen', 'parlamentet', 'nyhetsbyrån', 'byrån', 'tidningen', 'tidning', 'magasinet', 'kanalen', 'klubben', 'klubb', 'laget', 'förbundet', 'förbund', 'facket', 'ambassaden', 'kommunen', 'kommun', 'regionen', 'region', 'länsstyrelsen', 'sjukhuset', 'sjukhus', 'rapporten', 'uttalande', 'uttalandet', 'pressmeddelande', 'pressmeddelandet', 'mejl', 'sms', 'inlägg', 'studien', 'utredningen', 'brev', 'brevet', 'myndigheten', 'myndighet', 'verket', 'styrelsen', 'styrelse', 'centralen', 'socialdemokraterna', 'moderaterna', 'sverigedemokraterna', 'vänsterpartiet', 'centerpartiet', 'miljöpartiet', 'kristdemokraterna', 'liberalerna', 'säpo', 'tullverket', 'skatteverket', 'smhi', 'scb', 'tt', 'svt', 'sr', 'dn', 'aftonbladet', 'expressen', 'vita huset', 'kreml', 'pentagon', 'times', 'post'],
      // biome-ignore format: a list of words
      work: ['film', 'filmen', 'boken', 'bok', 'roman', 'romanen', 'låt', 'låten', 'sång', 'sången', 'album', 'albumet', 'skiva', 'skivan', 'serie', 'serien', 'tv-serien', 'program', 'programmet', 'podden', 'tidningen', 'tidskriften', 'kallad', 'kallade', 'kallas', 'så kallad', 'så kallade', 'så kallat', 'dokumentär', 'dokumentären', 'föreställning', 'föreställningen', 'pjäsen', 'titeln', 'med titeln', 'operation', 'utställningen', 'projektet', 'kampanjen', 'mottot', 'parollen', 'ordet', 'begreppet', 'smeknamnet'],
    },
    // biome-ignore format: a list of words
    roleWords: ['före detta', 'förre', 'förra', 'tidigare', 'dåvarande', 'nuvarande', 'blivande', 'nye', 'nya', 'biträdande', 'ställföreträdande', 'vice', 'tillförordnad', 'tf', 'vakthavande', 'ansvarig', 'operativ', 'svensk', 'svenske', 'svenska', 'norsk', 'norske', 'norska', 'dansk', 'danske', 'danska', 'finsk', 'finske', 'finska', 'amerikanske', 'amerikansk', 'amerikanska', 'brittiske', 'brittiska', 'ryske', 'ryska', 'ukrainske', 'ukrainska', 'tyske', 'tyska', 'franske', 'franska', 'israeliske', 'israeliska', 'kinesiske', 'kinesiska', 'turkiske', 'polske', 'nationella', 'ekonomiskpolitisk', 'ekonomisk-politiska', 'rättspolitisk', 'rättspolitiska', 'migrationspolitisk', 'trafikpolitiska', 'utrikespolitisk', 'utrikespolitiska', 'skolpolitisk', 'eu', 'nato', 'fn'],
    // biome-ignore format: a list of words
    places: ['sverige', 'stockholm', 'göteborg', 'malmö', 'uppsala', 'västerås', 'örebro', 'linköping', 'umeå', 'norge', 'danmark', 'finland', 'tyskland', 'frankrike', 'ryssland', 'ukraina', 'israel', 'gaza', 'iran', 'kina', 'usa', 'storbritannien', 'europa', 'eu', 'skåne', 'norrland', 'polen', 'turkiet', 'spanien', 'italien', 'indien', 'japan'],
    apostropheEndings: [],
    particles: ['von', 'af', 'de', 'van', 'der', 'la', 'al', 'el'],
    nameLinks: ['för', 'av', 'i', 'på', 'från'],
    shortName: 'last',
    // biome-ignore format: a list of words
    notNames: ['enligt', 'men', 'och', 'också', 'nu', 'då', 'sedan', 'samtidigt', 'dock', 'däremot', 'i', 'på', 'efter', 'under', 'vid', 'för', 'med', 'när', 'om', 'som', 'att', 'det', 'den', 'de', 'vi', 'jag', 'du', 'ni', 'han', 'hon', 'här', 'där', 'hur', 'vad', 'varför', 'vem', 'vilken', 'vilka', 'ja', 'nej', 'inte', 'igår', 'idag', 'läs', 'se', 'mer', 'flera', 'många', 'alla', 'ingen', 'efter det', 'senare', 'tidigare', 'dessutom', 'därför', 'även', 'så', 'till', 'från', 'en', 'ett', 'över', 'utan', 'trots', 'bland', 'dagen', 'ännu', 'fortfarande', 'kanske', 'sammanlagt', 'totalt', 'strax', 'först', 'sist', 'bara', 'kvar', 'tack', 'jo', 'min', 'mina', 'vår', 'våra', 'hans', 'hennes', 'deras', 'vissa', 'några', 'andra', 'allt', 'inget', 'ingenting', 'någon', 'redan', 'plötsligt', 'kring', 'inom', 'mellan', 'runt', 'utanför', 'innan', 'medan', 'eftersom', 'får', 'kan', 'ska', 'måste', 'var', 'är', 'har', 'blir'],
    ageNouns: ['åringen', 'åriga', 'årige'],
    interview: { questions: ['fråga'], answers: ['svar'] },
    // biome-ignore format: a list of words
    labels: ['läs även', 'foto', 'bild', 'video', 'källa', 'text', 'redaktör', 'publicerad', 'uppdaterad', 'läs', 'läs mer', 'läs också', 'fakta', 'annons', 'kontakt'],
  },
  // biome-ignore format: lists of words
  dates: {
    modifiers: 'before',
    contextPeriods: { '-1 Y': ['ett år tidigare', 'året innan', 'året före'] },
    calendarWeeks: ['vecka', 'v.'],
    capitalised: false,
    without: ['i', 'för', 'om', 'mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön', 'på morgonen', 'på förmiddagen', 'på eftermiddagen', 'på kvällen', 'på natten'],
    introducers: ['i', 'på', 'under', 'sedan', 'år', 'från', 'till', 'av', 'efter', 'före', 'mellan', 'vid', 'hösten', 'våren'],
    counted: ['personer', 'kronor', 'människor', 'meter', 'kilometer', 'euro', 'barn', 'soldater', 'invånare', 'jobb'],
    ambiguous: ['mars', 'halv', 'sekund'],
    weekdays: [['måndagen', 'måndagens', 'i måndags'], ['tisdagen', 'tisdagens', 'i tisdags'], ['onsdagen', 'onsdagens', 'i onsdags'], ['torsdagen', 'torsdagens', 'i torsdags'], ['fredagen', 'fredagens', 'i fredags'], ['lördagen', 'lördagens', 'i lördags'], ['söndagen', 'söndagens', 'i söndags']],
    days: { '-1': ['igår', 'gårdagen', 'gårdagens'], '0': ['idag', 'dagens'], '1': ['imorgon'], '2': ['övermorgon'], '-2': ['förrgår'] },
    dayParts: { '0 MO': ['i morse', 'imorse'], '-1 EV': ['i går kväll', 'igår kväll'], '-1 AF': ['i går eftermiddag', 'igår eftermiddag'], '0 EV': ['i kväll', 'ikväll'], '0 AF': ['i eftermiddag', 'i eftermiddags'], '0 NI': ['i natt', 'inatt'], '-1 NI': ['i går natt'], '1 MO': ['i morgon bitti'] },
    contextDays: { '-1': ['dagen före', 'dagen innan', 'en dag tidigare'], '1': ['dagen efter', 'nästa dag', 'en dag senare', 'dagen därpå'] },
    periods: { '-1 Y': ['i fjol', 'fjolåret', 'fjolårets'], '0 Y': ['årets'], '0 W': ['i veckan', 'veckans'],  },
    units: { TS: ['sekund', 'sekunder'], TM: ['minuten', 'minuterna'], TH: ['timmen', 'timmarna'], D: ['dagen', 'dagarna', 'dygnet'], W: ['veckan', 'veckorna', 'vecka'], M: ['månaden', 'månaderna'], Q: ['kvartalet'], H: ['halvåret', 'halvår'], Y: ['året', 'åren'], DE: ['årtionde', 'decennium', 'decennier', 'decennierna', 'decenniet'], CE: ['århundrade', 'århundradet', 'seklet', 'århundraden'] },
    pluralUnits: ['timmarna', 'dagarna', 'veckorna', 'månaderna', 'åren', 'decennierna', 'minuterna'],
    parts: { MO: ['morgonen', 'förmiddagen', 'morgon', 'förmiddag'], AF: ['eftermiddagen', 'eftermiddag'], EV: ['kvällen', 'kväll'], NI: ['natten', 'natt'] },
    partJoints: ['', 's'],
    nightBefore: ['natten mot', 'natten till'],
    seasons: { SP: ['våren', 'vår', 'i våras'], SU: ['sommaren', 'sommar', 'i somras'], FA: ['hösten', 'höst', 'i höstas'], WI: ['vintern', 'vinter', 'i vintras'] },
    weekend: ['helgen', 'helg', 'veckoslutet'],
    numbers: { ett: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10, elva: 11, tolv: 12, femton: 15, tjugo: 20, trettio: 30, fyrtio: 40, femtio: 50, sextio: 60, hundra: 100, en: 1, tretton: 13, fjorton: 14, sexton: 16, sjutton: 17, arton: 18, nitton: 19, tjugoett: 21, tjugotvå: 22, tjugotre: 23, tjugofyra: 24, tjugofem: 25, tjugosex: 26, tjugosju: 27, tjugoåtta: 28, tjugonio: 29, trettioett: 31, sjuttio: 70, åttio: 80, nittio: 90 },
    articles: ['en', 'ett'],
    ordinals: { första: 1, andra: 2, tredje: 3, fjärde: 4 },
    ordinalStems: { stems: { femte: 5, sjätte: 6, sjunde: 7, åttonde: 8, nionde: 9, tionde: 10, elfte: 11, tolfte: 12, trettonde: 13, fjortonde: 14, femtonde: 15, sextonde: 16, sjuttonde: 17, artonde: 18, nittonde: 19, tjugonde: 20, tjugoförsta: 21, tjugoandra: 22, tjugotredje: 23, tjugofjärde: 24, tjugofemte: 25, tjugosjätte: 26, tjugosjunde: 27, tjugoåttonde: 28, tjugonionde: 29, trettionde: 30, trettioförsta: 31 } },
    ordinalAffixes: { after: [': e', ': a', '- e'] },
    decades: { endings: ['- talet', 'talet', '- tal'] },
    halves: ['halvt', 'halv', 'ett halvt', 'en halv'],
    shifts: { '-1': ['förra', 'senaste', 'sista', 'gångna', 'föregående'], '0': ['denna', 'detta', 'innevarande', 'den här', 'det här'], '1': ['nästa', 'kommande'] },
    contextShifts: { '0': ['samma'], '1': ['följande'] },
    distancesBefore: { '1': ['om'] },
    distances: { '-1': ['sedan', 'sen'] },
    contextDistances: { '-1': ['tidigare'], '1': ['senare'] },
    edges: ['början av', 'slutet av', 'mitten av', 'tidigt', 'sent'],
    vague: ['flera', 'några', 'ett par', 'få', 'åtskilliga'],
    approximators: ['ungefär', 'cirka', 'omkring', 'nästan', 'mer än', 'minst', 'drygt', 'knappt'],
    times: { '24:00': ['midnatt'] },
    offsets: { '1': ['efter', 'från'], '-1': ['före', 'innan'] },
    frequency: { often: ['en gång'], times: ['gånger'], per: ['i', 'om', 'per'] },
    every: ['varje', 'var', 'varannan'],
    sets: { P1D: ['dagligen', 'om dagen', 'per dag', 'dagliga'], P1W: ['varje vecka', 'per vecka'], P1M: ['varje månad', 'i månaden', 'per månad'], P1Y: ['årligen', 'årliga', 'per år', 'om året'] },
    rangeWords: ['till', 'till och med'],
    listWords: ['och'],
    between: ['mellan'],
    clock: ['tiden', 'klockan', 'kl', 'kl.'],
    holidays: { '12-24': ['julafton'], '12-25': ['juldagen', 'jul', 'juldag'], '12-31': ['nyårsafton'], '01-01': ['nyårsdagen', 'nyår', 'nyårsdag'], '06-06': ['nationaldagen'], easter: ['påsk', 'påskdagen', 'påsken'], 'easter-2': ['långfredagen', 'långfredag'], 'easter+1': ['annandag påsk'], 'easter-3': ['skärtorsdagen', 'skärtorsdag'], 'easter+49': ['pingst', 'pingstdagen'], 'easter+39': ['kristi himmelsfärdsdag'], '12-26': ['annandag jul', 'annandagen'], '01-06': ['trettondagen'], '02-14': ['alla hjärtans dag'], '10-31': ['halloween'], '11-4#4+1': ['black friday'] },
    names: ['första maj'],
    ages: { before: ['i åldern'], after: ['gammal', 'gamla', 'gammalt'] },
    tense: { past: ['har', 'hade', 'var', 'blev', 'sade', 'sa', 'kom', 'skedde'], future: ['ska', 'skall', 'kommer', 'väntas', 'planerar', 'vill', 'börjar'], ahead: ['senast', 'fram till', 'från och med'] },
    phrases: { on: 'på', at: '( kl | kl {.} | klockan )', in: '( i | av | under | [ $of ] )', of: '( av | den )' },
    patterns: ['[ {edge} [ $of ] ] {shortdecade}', '{weekday} i ( {shift} {unit} | {period} )', '[ för ] $amount {unit} {ago}'],
  },
  // biome-ignore format: lists of words
  reuse: {
    acts: ['kopier*', 'kopiering', 'citera*', 'citat', 'eftertryck', 'återge*', 'återgivning', 'mångfaldig*', 'återpubliceras', 'återpublicer*', 'återpublicering'],
    uses: ['använd*', 'användning', 'publicer*', 'publicering', 'sprid*', 'spridning', 'distribu*', 'dela'],
    material: ['innehåll*', 'artik*', 'artiklar', 'text*', 'material*', 'sida*', 'sajt*', 'webbplats*', 'nyheter'],
    own: ['denna sida', 'denna webbplats', 'vårt innehåll', 'våra artiklar', 'våra texter', 'denna artikel', 'innehållet på'],
    forbidden: ['förbjud*', 'förbjudet', 'förbjuden', 'inte tillåt*', 'får inte', 'får ej', 'ej tillåtet'],
    allowed: ['tillåt*', 'tillåtet', 'får', 'kan', 'gärna', 'fritt'],
    demanded: ['ange', 'uppge', 'om', 'endast', 'måste', 'ska', 'förutsatt', 'villkor', 'vänligen'],
    conditions: {
      'attribute-source': ['ange … källa', 'ange … källan', 'ange … källan anges', 'uppge … källa', 'uppge … källan', 'uppge … källan anges', 'anger … källa', 'anger … källan', 'anger … källan anges', 'angivande … källa', 'angivande … källan', 'angivande … källan anges', 'angiven … källa', 'angiven … källan', 'angiven … källan anges', 'källhänvisning', 'källan anges', 'källangivelse', 'med angivande av källa'],
      'obtain-permission': ['utan … tillstånd', 'utan … medgivande', 'utan … tillåtelse', 'utan … godkännande', 'utan … medgivanden', 'efter … tillstånd', 'efter … medgivande', 'efter … tillåtelse', 'efter … godkännande', 'efter … medgivanden', 'med … tillstånd', 'med … medgivande', 'med … tillåtelse', 'med … godkännande', 'med … medgivanden'],
      'non-commercial': ['icke-kommersiell*', 'ickekommersiell*', 'kommersiellt syfte'],
      'no-derivatives': ['inga bearbetningar'],
      'share-alike': ['dela lika'],
      'no-machine-use': ['text- och datautvinning', 'artificiell intelligens', 'ai-träning'],
    },
    link: {
      hyperlink: ['hyperlänk*', 'klickbar länk', 'aktiv länk'],
      either: ['länk', 'länka', 'länken', 'länkar'],
      article: ['originalartikel*', 'till artikeln', 'ursprungliga artikeln'],
      site: ['till vår', 'till sajten'],
      positions: {},
      indexable: [],
    },
    licence: ['under licens*', 'under en creative', 'licensierad*'],
    attribution: ['erkännande'],
    reserved: ['alla rättigheter förbehållna'],
    otherMatters: ['cookie*', 'kakor', 'foto:', 'kommentar*', 'domstol*', 'tingsrätten', 'hovrätten', 'lagen förbjuder', 'lagen … förbjuder', 'lagförslag*'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: [
      'och', 'men', 'eller', 'att', 'som', 'en', 'ett', 'den', 'det', 'de', 'är', 'var', 'har', 'hade', 'ska', 'skulle', 'kan', 'vill', 'inte', 'på', 'i', 'av', 'för', 'med',
      'till', 'från', 'om', 'vid', 'efter', 'under', 'mot', 'hos', 'över', 'genom', 'utan', 'mellan', 'när', 'då', 'där', 'här', 'han', 'hon', 'vi', 'jag', 'du', 'ni', 'dem',
      'honom', 'henne', 'hans', 'hennes', 'sin', 'sitt', 'sina', 'deras', 'detta', 'denna', 'dessa', 'också', 'så', 'nu', 'sedan', 'mycket', 'mer', 'alla', 'andra', 'någon',
      'några', 'ha', 'vara', 'blir', 'blev', 'säger', 'sade', 'enligt', 'år', 'dag', 'två', 'får',
    ],
  },
} satisfies Language;
