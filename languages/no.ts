/** Norwegian. */
import type { Language } from './language.ts';

export const no = {
  lang: 'no',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: [
      'dr', 'prof', 'st', 'bl.a', 'f.eks', 'ca', 'nr', 'kl', 'tlf', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'okt', 'nov', 'des', 'mv', 'osv',
    ],
  },
  attribution: {
    // on the few annotated articles there are, too many names were wrong: shown as unsure
    reliability: 0.6,
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
          'sier', 'sa', 'sagt', 'forteller', 'fortalte', 'fortalt', 'skriver', 'skrev', 'skrevet', 'opplyser', 'opplyste', 'opplyst', 'mener', 'mente', 'ment', 'forklarer',
          'forklarte', 'understreker', 'understreket', 'la til', 'legger til', 'fortsetter', 'fortsatte', 'svarer', 'svarte', 'svart', 'spør', 'spurte', 'innrømmer', 'innrømmet',
          'avviser', 'avviste', 'bekrefter', 'bekreftet', 'advarer', 'advarte', 'påpeker', 'påpekte', 'hevder', 'hevdet', 'kommenterer', 'kommenterte', 'deler', 'minnes',
          'avslørte', 'avslører', 'konstaterer', 'konstaterte', 'melder', 'meldte', 'lover', 'lovet', 'påstår', 'påsto', 'erklærte', 'erklærer', 'slår fast', 'slo fast',
          'legger ikke skjul på', 'roper', 'ropte', 'utdyper', 'oppsummerer', 'ler', 'spøker', 'gjentar', 'uttaler', 'uttalte', 'varsler', 'varslet', 'tilføyer', 'beskriver',
          'røper', 'ifølge ham',
        ],
      },
      {
        speaker: 'before',
        reports: 'thought',
        // biome-ignore format: a list of words
        words: [
          'tror', 'trodde', 'synes', 'syntes', 'håper', 'håpet', 'frykter', 'fryktet', 'venter', 'forventer', 'regner med', 'vurderer', 'føler', 'tviler', 'mistenker',
        ],
      },
      {
        speaker: 'before',
        reports: 'request',
        // biome-ignore format: a list of words
        words: [
          'ber', 'ba', 'krever', 'krevde', 'oppfordrer', 'oppfordret', 'foreslår', 'foreslo', 'anbefaler', 'anbefalte', 'vil', 'ønsker',
        ],
      },
      {
        speaker: 'before',
        reports: 'object',
        // biome-ignore format: a list of words
        words: [
          'kaller', 'kalte', 'beskriver', 'beskrev', 'kritiserer', 'kritiserte', 'anklager', 'anklaget', 'snakker om', 'omtaler', 'omtalte', 'fordømmer',
        ],
      },
    ],
    accordingTo: {
      before: ['ifølge', 'følge'],
      after: [],
      enclitic: [],
    },
    complementizers: ['at', 'om'],
    infinitives: [],
    clauseComma: false,
    clauseMarkers: [],
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: [
      'har', 'hadde', 'er', 'var', 'blir', 'skal', 'skulle', 'kan', 'vil', 'ville', 'ikke', 'også', 'nå', 'da', 'så', 'senere', 'tidligere', 'selv', 'allerede', 'videre',
      'derimot', 'samtidig', 'imidlertid', 'aldri', 'alltid', 'i dag', 'i går', 'nylig', 'heller',
    ],
    pronouns: [
      { words: ['han', 'ham'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['hun', 'henne'], person: 'third', gender: 'feminine', number: 'one' },
      { words: ['de', 'dem'], person: 'third', gender: 'any', number: 'many' },
      { words: ['vi'], person: 'first', gender: 'any', number: 'many' },
      { words: ['jeg', 'eg'], person: 'first', gender: 'any', number: 'one' },
    ],
    determiners: {
      // biome-ignore format: a list of words
      definite: [
        'den', 'det', 'de', 'denne', 'dette', 'disse', 'hans', 'hennes', 'deres', 'sin', 'sitt', 'sine', 'vår', 'vårt', 'våre', 'min', 'mitt', 'mine', 'begge',
      ],
      // biome-ignore format: a list of words
      other: [
        'en', 'et', 'ei', 'noen', 'mange', 'flere', 'andre', 'alle', 'hver', 'ingen', 'to', 'tre', 'fire', 'fem',
      ],
    },
    closingDeterminers: [],
    // biome-ignore format: a list of words
    prepositions: [
      'i', 'på', 'av', 'for', 'med', 'til', 'fra', 'om', 'ved', 'etter', 'under', 'mot', 'hos', 'over', 'gjennom', 'uten', 'mellom', 'før', 'siden', 'ifølge', 'innen',
      'utenfor', 'rundt', 'blant', 'tross', 'per', 'som', 'inn', 'ut',
    ],
    conjunctions: {
      coordinating: ['og', 'men', 'eller', 'så', 'for'],
      subordinating: ['når', 'da', 'mens', 'fordi', 'før', 'etter at', 'selv om', 'siden', 'der', 'hvis'],
    },
    relatives: ['som', 'hvilken', 'der'],
    addressee: ['til'],
    // biome-ignore format: a list of words
    times: [
      'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag', 'i dag', 'i går', 'i morgen', 'i kveld', 'mandagens', 'januar', 'februar', 'mars', 'april', 'mai',
      'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember', 'senere', 'tidligere', 'nå', 'kveld', 'morgen',
    ],
    // biome-ignore format: a list of words
    titles: [
      ['herr'], ['fru'], ['dr', 'doktor'], ['prof', 'professor', 'professoren'], ['konge', 'kongen'], ['kong'], ['dronning', 'dronningen'], ['prins', 'prinsen'],
      ['prinsesse', 'prinsessen'], ['kronprins', 'kronprinsen'], ['paven'], ['president', 'presidenten'], ['statsminister', 'statsministeren'], ['minister', 'ministeren'],
      ['statsråd', 'statsråden'], ['utenriksminister', 'utenriksministeren'], ['finansminister', 'finansministeren'], ['justisminister', 'justisministeren'],
      ['forsvarsminister', 'forsvarsministeren'], ['partileder', 'partilederen'], ['leder'], ['styreleder'], ['administrerende direktør'], ['daglig leder'], ['talsperson'],
      ['talsmann'], ['talskvinne'], ['pressetalsmann'], ['politimester', 'politimesteren'], ['politiadvokat', 'politiadvokaten'], ['statsadvokat'], ['aktor'],
      ['forsvarer', 'forsvareren'], ['advokat', 'advokaten'], ['dommer', 'dommeren'], ['ordfører', 'ordføreren'], ['byråd'], ['fylkesordfører'], ['stortingsrepresentant'],
      ['generalsekretær'], ['general', 'generalen'], ['oberst'], ['kaptein'], ['landslagssjef', 'landslagssjefen'], ['trener', 'treneren'], ['biskop'], ['ambassadør'],
      ['rektor'], ['operasjonsleder'], ['innsatsleder'], ['kommentator'], ['artist'], ['manager'], ['kjendismanager'],
    ],
    genderedTitles: {
      // biome-ignore format: a list of words
      masculine: [
        'herr', 'konge', 'kongen', 'kong', 'prins', 'prinsen', 'kronprinsen', 'paven', 'mann', 'mannen', 'far', 'pappa', 'sønn', 'sønnen', 'bror', 'talsmann', 'gutt', 'gutten',
        'skuespilleren',
      ],
      // biome-ignore format: a list of words
      feminine: [
        'fru', 'dronning', 'dronningen', 'prinsesse', 'prinsessen', 'kronprinsesse', 'kvinne', 'kvinnen', 'mor', 'mamma', 'datter', 'datteren', 'søster', 'talskvinne', 'jente',
        'jenta',
      ],
    },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: [
        'jan', 'per', 'bjørn', 'ole', 'lars', 'kjell', 'knut', 'arne', 'svein', 'thomas', 'hans', 'geir', 'tor', 'morten', 'terje', 'odd', 'erik', 'martin', 'andreas', 'john',
        'kristian', 'jonas', 'ivar', 'sivert', 'espen', 'trygve', 'audun', 'harald', 'haakon', 'magnus', 'henrik', 'petter', 'marius', 'johannes', 'therje', 'erling', 'ståle',
        'david', 'christian', 'donald', 'joe', 'vladimir', 'emmanuel',
      ],
      // biome-ignore format: a list of words
      feminine: [
        'anne', 'inger', 'kari', 'marit', 'ingrid', 'liv', 'eva', 'anna', 'maria', 'ida', 'hilde', 'berit', 'nina', 'hanne', 'marianne', 'heidi', 'astrid', 'ellen', 'silje',
        'kristin', 'siv', 'erna', 'jenny', 'emilie', 'camilla', 'lene', 'trine', 'therese', 'marte', 'julie', 'tonje', 'sylvi', 'guri', 'solveig', 'mette', 'mia', 'lan', 'sandra',
        'maren', 'ingvild', 'anniken', 'ursula', 'angela', 'giorgia',
      ],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: [
        'minister', 'talsperson', 'talsmann', 'talskvinne', 'sjef', 'sjefen', 'direktør', 'direktøren', 'leder', 'lederen', 'forsker', 'forskeren', 'professor', 'lege', 'legen',
        'journalist', 'reporter', 'forfatter', 'forfatteren', 'skuespiller', 'skuespilleren', 'sanger', 'artist', 'artisten', 'trener', 'treneren', 'spiller', 'spilleren',
        'keeper', 'politimann', 'advokat', 'advokaten', 'forsvarer', 'dommer', 'ekspert', 'eksperten', 'analytiker', 'økonom', 'politiker', 'politikeren', 'representant',
        'kandidat', 'aktivist', 'vitne', 'vitnet', 'nabo', 'offer', 'far', 'pappa', 'mor', 'mamma', 'sønn', 'datter', 'bror', 'søster', 'mann', 'mannen', 'kvinne', 'kvinnen',
        'gutt', 'gutten', 'jente', 'jenta', 'kilde', 'eier', 'eieren', 'gründer', 'rådgiver', 'ambassadør', 'kommentator', 'manager', 'statsministeren', 'presidenten',
        'utenriksministeren',
      ],
      // biome-ignore format: a list of words
      group: [
        'politiet', 'myndighetene', 'myndigheter', 'kilder', 'eksperter', 'forskere', 'leger', 'beboere', 'vitner', 'pårørende', 'demonstranter', 'ansatte', 'studenter',
        'kritikere', 'advokater', 'brannvesenet', 'medier', 'foreldre', 'naboer', 'tollvesenet', 'etterforskere',
      ],
      // biome-ignore format: a list of words
      organization: [
        'regjeringen', 'departementet', 'partiet', 'parti', 'selskapet', 'konsernet', 'banken', 'universitetet', 'instituttet', 'stiftelsen', 'foreningen', 'organisasjonen',
        'kommisjonen', 'komiteen', 'rådet', 'retten', 'tingretten', 'lagmannsretten', 'påtalemyndigheten', 'forsvaret', 'stortinget', 'parlamentet', 'nyhetsbyrået', 'avisen',
        'avisa', 'magasinet', 'kanalen', 'klubben', 'laget', 'forbundet', 'fagforeningen', 'ambassaden', 'kommunen', 'fylket', 'sykehuset', 'rapporten', 'uttalelse',
        'pressemelding', 'studien', 'brev', 'etaten', 'det hvite hus', 'kreml', 'nrk', 'vg', 'dagbladet', 'times', 'post',
      ],
      // biome-ignore format: a list of words
      work: [
        'filmen', 'film', 'boken', 'boka', 'romanen', 'låta', 'låten', 'sangen', 'albumet', 'serien', 'programmet', 'magasinet', 'kalt', 'såkalt', 'såkalte', 'dokumentaren',
        'forestillingen', 'tittelen', 'operasjon',
      ],
    },
    // biome-ignore format: a list of words
    roleWords: [
      'tidligere', 'assisterende', 'fungerende', 'påtroppende', 'avtroppende', 'norsk', 'norske', 'svensk', 'svenske', 'dansk', 'danske', 'amerikansk', 'amerikanske', 'britisk',
      'britiske', 'russisk', 'russiske', 'ukrainsk', 'tysk', 'tyske', 'fransk', 'israelsk', 'nasjonale', 'eu', 'nato', 'fn', 'arbeiderpartiet', 'høyre', 'frp', 'sp', 'sv',
      'venstre', 'krf', 'rødt', 'mdg', 'ap',
    ],
    // biome-ignore format: a list of words
    places: [
      'norge', 'oslo', 'bergen', 'trondheim', 'stavanger', 'tromsø', 'sverige', 'danmark', 'finland', 'tyskland', 'frankrike', 'russland', 'ukraina', 'israel', 'gaza', 'iran',
      'kina', 'usa', 'storbritannia', 'europa', 'eu',
    ],
    apostropheEndings: [],
    particles: ['von', 'af', 'de', 'van', 'der', 'la', 'al', 'el'],
    nameLinks: ['for', 'av', 'i', 'på', 'fra'],
    shortName: 'last',
    // biome-ignore format: a list of words
    notNames: [
      'ifølge', 'men', 'og', 'også', 'nå', 'da', 'så', 'samtidig', 'imidlertid', 'derimot', 'i', 'på', 'etter', 'under', 'ved', 'for', 'med', 'når', 'om', 'som', 'at', 'det',
      'den', 'de', 'vi', 'jeg', 'du', 'dere', 'han', 'hun', 'her', 'der', 'hvordan', 'hva', 'hvorfor', 'hvem', 'ja', 'nei', 'ikke', 'les', 'se', 'mer', 'flere', 'mange', 'alle',
      'ingen', 'senere', 'tidligere', 'dessuten', 'derfor', 'til', 'fra', 'en', 'et', 'over', 'uten', 'tross', 'selv', 'slik', 'dette', 'denne',
    ],
    labels: ['foto', 'bilde', 'video', 'kilde', 'tekst', 'redaktør', 'publisert', 'oppdatert', 'les'],
  },
  dates: {},
  // biome-ignore format: lists of words
  reuse: {
    acts: ['kopier*', 'kopiering', 'siter*', 'sitering', 'sitat', 'gjengi*', 'gjengis', 'gjengivelse', 'ettertrykk', 'mangfoldiggjør*', 'republiser*', 'videreformidl*', 'eksemplarfremstilling'],
    uses: ['bruk*', 'bruke', 'publiser*', 'publisering', 'utnyttelse', 'spre*', 'spredning', 'dele'],
    material: ['innhold*', 'artik*', 'artikler', 'tekst*', 'materiale*', 'stoff', 'side*', 'nettsted*', 'saker'],
    own: ['denne siden', 'dette nettstedet', 'våre artikler', 'vårt innhold', 'denne artikkelen', 'alt innhold', 'innholdet på'],
    forbidden: ['forbudt', 'ikke tillatt', 'kan ikke', 'må ikke'],
    allowed: ['tillatt', 'kan', 'gjerne', 'fritt', 'må'],
    demanded: ['oppgi', 'mot', 'bare', 'skal', 'forutsatt', 'vilkår', 'ved', 'dersom', 'med'],
    conditions: {
      'attribute-source': ['oppgi … kilde', 'oppgi … kilden', 'oppgi … kildehenvisning', 'oppgis … kilde', 'oppgis … kilden', 'oppgis … kildehenvisning', 'angi … kilde', 'angi … kilden', 'angi … kildehenvisning', 'angis … kilde', 'angis … kilden', 'angis … kildehenvisning', 'med … kilde', 'med … kilden', 'med … kildehenvisning', 'kildehenvisning', 'kildeangivelse', 'kreditering', 'kilde oppgis'],
      'obtain-permission': ['uten … tillatelse', 'uten … samtykke', 'uten … avtale', 'uten … særskilt avtale', 'etter … tillatelse', 'etter … samtykke', 'etter … avtale', 'etter … særskilt avtale', 'med … tillatelse', 'med … samtykke', 'med … avtale', 'med … særskilt avtale'],
      'non-commercial': ['ikke-kommersiell*', 'kommersiell bruk'],
      'no-derivatives': ['ingen bearbeidelse'],
      'share-alike': ['del på samme'],
      'no-machine-use': ['tekst- og datautvinning', 'kunstig intelligens', 'tekst- og datagruvedrift'],
    },
    link: {
      hyperlink: ['hyperlenke*', 'klikkbar lenke', 'aktiv lenke'],
      either: ['lenke', 'lenken', 'link', 'lenker'],
      article: ['originalartikkel*', 'til artikkelen', 'opprinnelige artikkelen', 'originalsaken'],
      site: ['til vår', 'til nettstedet'],
      positions: {},
      indexable: [],
    },
    licence: ['under lisens*', 'lisensiert', 'under en creative'],
    attribution: ['navngivelse'],
    reserved: ['alle rettigheter reservert'],
    otherMatters: ['cookie*', 'foto:', 'kommentar*'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: [
      'og', 'men', 'eller', 'at', 'som', 'en', 'et', 'ei', 'den', 'det', 'de', 'er', 'var', 'har', 'hadde', 'skal', 'skulle', 'kan', 'vil', 'ville', 'ikke', 'på', 'i', 'av',
      'for', 'med', 'til', 'fra', 'om', 'ved', 'etter', 'under', 'mot', 'hos', 'over', 'gjennom', 'uten', 'mellom', 'når', 'da', 'der', 'her', 'han', 'hun', 'vi', 'jeg', 'du',
      'dere', 'dem', 'ham', 'henne', 'hans', 'hennes', 'sin', 'sitt', 'sine', 'deres', 'dette', 'denne', 'disse', 'også', 'så', 'nå', 'siden', 'mye', 'mer', 'alle', 'andre',
      'noen', 'ha', 'være', 'blir', 'ble', 'sier', 'sa', 'ifølge', 'år', 'dag', 'to', 'får', 'selv',
    ],
  },
} satisfies Language;
