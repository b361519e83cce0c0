/** Swedish. */
import type { Language } from './language.ts';

export const sv = {
  lang: 'sv',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: [
      'dr', 'prof', 'st', 'bl.a', 't.ex', 'ca', 'nr', 'kl', 'tel', 'sid', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'okt', 'nov', 'dec', 'resp', 'inkl',
    ],
  },
  attribution: {
    freeFront: true,
    dialogueDash: true,
    dialogueComma: true,
    nounPhrase: 'head-last',
    cues: [
      {
        speaker: 'either',
        reports: 'speech',
        // biome-ignore format: a list of words
        words: [
          'säger', 'sade', 'sa', 'sagt', 'berättar', 'berättade', 'berättat', 'skriver', 'skrev', 'skrivit', 'uppger', 'uppgav', 'uppgett', 'menar', 'menade', 'menat', 'förklarar',
          'förklarade', 'konstaterar', 'konstaterade', 'konstaterat', 'tillägger', 'tillade', 'fortsätter', 'fortsatte', 'svarar', 'svarade', 'frågar', 'frågade', 'undrar',
          'medger', 'medgav', 'vädjar', 'vädjade', 'varnar', 'varnade', 'hävdar', 'hävdade', 'förnekar', 'förnekade', 'bekräftar', 'bekräftade', 'bekräftat', 'meddelar',
          'meddelade', 'meddelat', 'påpekar', 'påpekade', 'betonar', 'betonade', 'kommenterar', 'kommenterade', 'understryker', 'underströk', 'lovar', 'lovade', 'beskriver',
          'beskrev', 'påstår', 'påstod', 'tvittrar', 'utropar', 'ropar', 'skanderade', 'skanderar', 'läser', 'står det i', 'framhåller', 'rapporterar', 'rapporterade', 'avslöjar',
          'avslöjade', 'resonerar', 'skämtar', 'slår fast', 'slog fast', 'lägger till', 'lade till', 'summerar', 'pekar på', 'upprepar',
        ],
      },
      {
        speaker: 'before',
        reports: 'thought',
        // biome-ignore format: a list of words
        words: [
          'anser', 'ansåg', 'tror', 'trodde', 'tycker', 'tyckte', 'hoppas', 'hoppades', 'befarar', 'fruktar', 'väntar sig', 'räknar med', 'bedömer', 'bedömde', 'misstänker',
          'misstänkte', 'tvivlar', 'känner',
        ],
      },
      {
        speaker: 'before',
        reports: 'request',
        // biome-ignore format: a list of words
        words: [
          'uppmanar', 'uppmanade', 'kräver', 'krävde', 'begär', 'begärde', 'föreslår', 'föreslog', 'rekommenderar', 'vill', 'ber', 'bad', 'efterlyser',
        ],
      },
      {
        speaker: 'before',
        reports: 'object',
        // biome-ignore format: a list of words
        words: [
          'kallar', 'kallade', 'beskriver', 'beskrev', 'kritiserar', 'kritiserade', 'anklagar', 'anklagade', 'talar om', 'talade om', 'fördömer',
        ],
      },
    ],
    accordingTo: {
      before: ['enligt'],
      after: [],
      enclitic: [],
    },
    complementizers: ['att', 'om'],
    infinitives: [],
    clauseComma: false,
    clauseMarkers: [],
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: [
      'har', 'hade', 'är', 'var', 'blir', 'ska', 'skulle', 'kan', 'vill', 'inte', 'också', 'även', 'nu', 'då', 'sedan', 'senare', 'tidigare', 'själv', 'redan', 'ju', 'alltså',
      'vidare', 'däremot', 'samtidigt', 'dock', 'aldrig', 'alltid', 'i dag', 'igår', 'nyligen',
    ],
    pronouns: [
      { words: ['han', 'honom'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['hon', 'henne'], person: 'third', gender: 'feminine', number: 'one' },
      { words: ['de', 'dem'], person: 'third', gender: 'any', number: 'many' },
      { words: ['vi'], person: 'first', gender: 'any', number: 'many' },
      { words: ['jag'], person: 'first', gender: 'any', number: 'one' },
    ],
    determiners: {
      // biome-ignore format: a list of words
      definite: [
        'den', 'det', 'de', 'denna', 'detta', 'dessa', 'hans', 'hennes', 'deras', 'sin', 'sitt', 'sina', 'vår', 'vårt', 'våra', 'min', 'mitt', 'mina', 'båda',
      ],
      // biome-ignore format: a list of words
      other: [
        'en', 'ett', 'någon', 'några', 'många', 'flera', 'andra', 'alla', 'varje', 'ingen', 'två', 'tre', 'fyra', 'fem',
      ],
    },
    closingDeterminers: [],
    // biome-ignore format: a list of words
    prepositions: [
      'i', 'på', 'av', 'för', 'med', 'till', 'från', 'om', 'vid', 'efter', 'under', 'mot', 'hos', 'över', 'genom', 'utan', 'mellan', 'innan', 'sedan', 'enligt', 'inom',
      'utanför', 'kring', 'bland', 'trots', 'per', 'som', 'åt', 'ur', 'omkring',
    ],
    conjunctions: {
      coordinating: ['och', 'men', 'eller', 'utan', 'så', 'för'],
      // biome-ignore format: a list of words
      subordinating: [
        'när', 'då', 'medan', 'eftersom', 'innan', 'efter att', 'trots att', 'därför att', 'sedan', 'där',
      ],
    },
    relatives: ['som', 'vilken', 'vilket', 'vilka', 'där', 'vars'],
    addressee: ['till', 'för'],
    // biome-ignore format: a list of words
    times: [
      'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag', 'i dag', 'idag', 'i går', 'igår', 'i morgon', 'i kväll', 'måndagen', 'tisdagen', 'onsdagen',
      'torsdagen', 'fredagen', 'lördagen', 'söndagen', 'januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december',
      'senare', 'tidigare', 'nu',
    ],
    // biome-ignore format: a list of words
    titles: [
      ['herr'], ['fru'], ['fröken'], ['dr', 'doktor'], ['prof', 'professor', 'professorn'], ['kung', 'kungen'], ['drottning', 'drottningen'], ['prins', 'prinsen'],
      ['prinsessa', 'prinsessan'], ['kronprinsessan'], ['påven'], ['president', 'presidenten'], ['statsminister', 'statsministern'], ['minister', 'ministern'],
      ['utrikesminister', 'utrikesministern'], ['finansminister', 'finansministern'], ['justitieminister', 'justitieministern'], ['försvarsminister', 'försvarsministern'],
      ['vice statsminister'], ['partiledare', 'partiledaren'], ['ordförande', 'ordföranden'], ['vd', 'vd:n'], ['talesperson', 'talespersonen'], ['presstalesperson'],
      ['presstalesman'], ['rikspolischef'], ['polischef', 'polischefen'], ['åklagare', 'åklagaren'], ['kammaråklagare'], ['chefsåklagare'], ['advokat', 'advokaten'],
      ['domare', 'domaren'], ['borgmästare'], ['landshövding'], ['kommunalråd'], ['riksdagsledamot'], ['generalsekreterare'], ['general', 'generalen'], ['överste'], ['kapten'],
      ['förbundskapten', 'förbundskaptenen'], ['tränare', 'tränaren'], ['biskop'], ['ärkebiskop'], ['ambassadör'], ['rektor'], ['generaldirektör'], ['förundersökningsledare'],
    ],
    genderedTitles: {
      // biome-ignore format: a list of words
      masculine: [
        'herr', 'kung', 'kungen', 'prins', 'prinsen', 'påven', 'man', 'mannen', 'far', 'pappa', 'son', 'sonen', 'bror', 'talesman', 'pojke', 'pojken', 'skådespelaren',
      ],
      // biome-ignore format: a list of words
      feminine: [
        'fru', 'fröken', 'drottning', 'drottningen', 'prinsessa', 'prinsessan', 'kronprinsessan', 'kvinna', 'kvinnan', 'mor', 'mamma', 'dotter', 'dottern', 'syster',
        'skådespelerskan', 'flicka', 'flickan',
      ],
    },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: [
        'lars', 'anders', 'johan', 'erik', 'per', 'karl', 'nils', 'jan', 'mikael', 'peter', 'thomas', 'fredrik', 'daniel', 'magnus', 'henrik', 'gustav', 'oscar', 'jonas', 'mats',
        'stefan', 'mattias', 'andreas', 'jimmie', 'ulf', 'göran', 'bengt', 'bo', 'sven', 'olof', 'carl', 'martin', 'tobias', 'david', 'marcus', 'niklas', 'simon', 'emil', 'ola',
        'pål', 'donald', 'joe', 'vladimir', 'emmanuel',
      ],
      // biome-ignore format: a list of words
      feminine: [
        'anna', 'maria', 'karin', 'eva', 'kristina', 'elisabeth', 'lena', 'sara', 'kerstin', 'emma', 'malin', 'jenny', 'annika', 'linda', 'helena', 'sofia', 'susanne', 'ulla',
        'magdalena', 'ebba', 'annie', 'nooshi', 'märta', 'elin', 'johanna', 'ida', 'frida', 'amanda', 'julia', 'hanna', 'åsa', 'camilla', 'cecilia', 'carin', 'ursula', 'angela',
        'giorgia',
      ],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: [
        'minister', 'talesperson', 'presstalesperson', 'talesman', 'chef', 'chefen', 'direktör', 'vd', 'forskare', 'forskaren', 'professor', 'läkare', 'läkaren', 'journalist',
        'reporter', 'författare', 'författaren', 'skådespelare', 'skådespelaren', 'sångare', 'artist', 'artisten', 'tränare', 'tränaren', 'spelare', 'spelaren', 'målvakt',
        'polisman', 'åklagare', 'åklagaren', 'advokat', 'advokaten', 'försvarare', 'domare', 'expert', 'experten', 'analytiker', 'ekonom', 'politiker', 'politikern', 'ledamot',
        'kandidat', 'aktivist', 'vittne', 'vittnet', 'granne', 'offer', 'far', 'pappa', 'mor', 'mamma', 'son', 'dotter', 'bror', 'syster', 'man', 'mannen', 'kvinna', 'kvinnan',
        'pojke', 'pojken', 'flicka', 'flickan', 'källa', 'ägare', 'ägaren', 'företagare', 'grundare', 'företrädare', 'rådgivare', 'ambassadör', 'ledare', 'ledaren', 'ordförande',
        'partiledare', 'partiledaren', 'vakthavande', 'insatsledare', 'presschef', 'statsministern', 'presidenten', 'utrikesministern',
      ],
      // biome-ignore format: a list of words
      group: [
        'polisen', 'polis', 'myndigheterna', 'myndigheter', 'källor', 'experter', 'forskare', 'läkare', 'boende', 'vittnen', 'anhöriga', 'demonstranter', 'facket', 'anställda',
        'studenter', 'kritiker', 'advokater', 'räddningstjänsten', 'medier', 'föräldrar', 'grannar', 'tullen', 'brandkåren', 'åklagarna',
      ],
      // biome-ignore format: a list of words
      organization: [
        'regeringen', 'regering', 'departementet', 'partiet', 'parti', 'företaget', 'företag', 'bolaget', 'koncernen', 'banken', 'universitetet', 'institutet', 'stiftelsen',
        'föreningen', 'organisationen', 'kommissionen', 'kommittén', 'rådet', 'domstolen', 'tingsrätten', 'hovrätten', 'åklagarmyndigheten', 'försvarsmakten', 'militären',
        'riksdagen', 'parlamentet', 'nyhetsbyrån', 'tidningen', 'tidning', 'magasin', 'kanalen', 'klubben', 'klubb', 'laget', 'lag', 'förbundet', 'förbund', 'facket',
        'ambassaden', 'kommunen', 'regionen', 'sjukhuset', 'rapporten', 'rapport', 'uttalande', 'uttalandet', 'pressmeddelande', 'studien', 'brev', 'myndigheten', 'vita huset',
        'kreml', 'times', 'post',
      ],
      // biome-ignore format: a list of words
      work: [
        'film', 'filmen', 'boken', 'romanen', 'låten', 'sången', 'album', 'serien', 'programmet', 'tidningen', 'tidskriften', 'kallad', 'kallade', 'så kallad', 'så kallade',
        'dokumentären', 'föreställningen', 'titeln', 'med titeln', 'operation',
      ],
    },
    // biome-ignore format: a list of words
    roleWords: [
      'före detta', 'förre', 'förra', 'tidigare', 'biträdande', 'vice', 'tillförordnad', 'svensk', 'svenske', 'svenska', 'norsk', 'norske', 'dansk', 'amerikanske', 'amerikansk',
      'brittiske', 'ryske', 'ukrainske', 'tyske', 'franske', 'israeliske', 'nationella', 'eu', 'nato', 'fn', 'socialdemokraterna', 'moderaterna', 'sverigedemokraterna',
      'centerpartiet', 'liberalerna',
    ],
    // biome-ignore format: a list of words
    places: [
      'sverige', 'stockholm', 'göteborg', 'malmö', 'uppsala', 'norge', 'danmark', 'finland', 'tyskland', 'frankrike', 'ryssland', 'ukraina', 'israel', 'gaza', 'iran', 'kina',
      'usa', 'storbritannien', 'europa', 'eu', 'skåne',
    ],
    apostropheEndings: [],
    particles: ['von', 'af', 'de', 'van', 'der', 'la', 'al', 'el'],
    nameLinks: ['för', 'av', 'i', 'på', 'från'],
    shortName: 'last',
    // biome-ignore format: a list of words
    notNames: [
      'enligt', 'men', 'och', 'också', 'nu', 'då', 'sedan', 'samtidigt', 'dock', 'däremot', 'i', 'på', 'efter', 'under', 'vid', 'för', 'med', 'när', 'om', 'som', 'att', 'det',
      'den', 'de', 'vi', 'jag', 'du', 'ni', 'han', 'hon', 'här', 'där', 'hur', 'vad', 'varför', 'vem', 'ja', 'nej', 'inte', 'igår', 'idag', 'läs', 'se', 'mer', 'flera', 'många',
      'alla', 'ingen', 'efter det', 'senare', 'tidigare', 'dessutom', 'därför', 'även', 'så', 'till', 'från', 'en', 'ett', 'över', 'utan', 'trots',
    ],
    labels: ['foto', 'bild', 'video', 'källa', 'text', 'redaktör', 'publicerad', 'uppdaterad', 'läs'],
  },
  dates: {},
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
    otherMatters: ['cookie*', 'kakor', 'foto:', 'kommentar*'],
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
