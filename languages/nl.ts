/** Dutch. */
import type { Language } from './language.ts';

export const nl = {
  lang: 'nl',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: [
      'dhr', 'mevr', 'mw', 'dr', 'prof', 'drs', 'ir', 'ing', 'mr', 'st', 'jr', 'sr', 'o.a', 'bijv', 'nl', 'ca', 'blz', 'nr', 'tel', 'jan', 'feb', 'mrt', 'apr', 'jun', 'jul',
      'aug', 'sept', 'sep', 'okt', 'nov', 'dec', 'resp', 'incl',
    ],
  },
  attribution: {
    freeFront: true,
    dialogueDash: false,
    nounPhrase: 'head-last',
    cues: [
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: [
          'zegt', 'zeggen', 'zeg', 'verklaart', 'verklaren', 'vertelt', 'vertellen', 'stelt', 'stellen', 'meldt', 'melden', 'benadrukt', 'schrijft', 'schrijven', 'twittert',
          'reageert', 'erkent', 'ontkent', 'bevestigt', 'waarschuwt', 'waarschuwen', 'belooft', 'vraagt', 'antwoordt', 'concludeert', 'herinnert', 'wijst erop', 'pleit', 'beweert',
          'oordeelt', 'vervolgt', 'besluit', 'klinkt het', 'luidt het', 'klinkt het bij', 'laat weten', 'laten weten', 'legt uit', 'legt', 'voegt', 'voegde', 'legde', 'geeft aan',
          'geeft toe', 'onthult', 'onthulde', 'onderstreept', 'verzekert', 'verzucht', 'lacht', 'grapt', 'roept', 'zegt hij', 'licht toe', 'vat samen', 'betoogt',
          'stipt aan', 'noteert', 'tweet', 'zegden', 'merkt op', 'merkte op', 'wijzen erop', 'wees erop', 'wezen erop', 'stelt vast', 'stelde vast', 'spreekt tegen', 'sprak tegen', 'maakte bekend', 'maakten bekend', 'maakt bekend', 'lieten weten', 'laat verstaan', 'liet verstaan', 'vult aan', 'vulde aan', 'klinkt', 'klonk', 'zucht', 'zuchtte', 'riep', 'riepen', 'meldden', 'stelden', 'vertelden', 'schreven', 'waarschuwden', 'bevestigden', 'bevestigen', 'verzekerde', 'legden uit', 'leggen uit', 'lichtte toe', 'voegt toe', 'voegt eraan toe', 'voegde eraan toe', 'voegt daaraan toe', 'gaven aan', 'geven aan', 'gaven toe', 'kondigt aan', 'kondigen aan', 'betreurt', 'betreurde', 'weerlegt', 'weerlegde', 'bezweert', 'bezwoer', 'waarschuwt voor', 'nuanceert', 'nuanceerde', 'citeert', 'deelde mee', 'deelt mee', 'zei', 'zeiden', 'verklaarde', 'vertelde', 'stelde',
          'meldde', 'benadrukte', 'schreef', 'twitterde', 'reageerde', 'erkende', 'ontkende', 'bevestigde', 'waarschuwde', 'beloofde', 'vroeg', 'antwoordde', 'concludeerde',
          'herinnerde', 'beweerde', 'oordeelde', 'vervolgde', 'besloot', 'klonk het', 'luidde het', 'klonk het bij', 'liet weten', 'legde uit', 'voegde toe', 'gaf aan', 'gaf toe',
          'kondigde aan', 'kondigt', 'kondigen', 'kondigde', 'kondigden',
        ],
      },
      {
        speaker: 'either',
        reports: 'speech',
        participle: true,
        freeOrder: true,
        // biome-ignore format: a list of words
        words: [
          'gezegd', 'verteld', 'verklaard', 'gemeld', 'bekendgemaakt', 'aangekondigd', 'laten weten', 'meegedeeld', 'benadrukt', 'geschreven', 'gereageerd', 'erkend', 'ontkend',
          'bevestigd', 'gewaarschuwd', 'beloofd', 'gevraagd', 'geantwoord', 'aangegeven', 'toegegeven', 'uitgelegd', 'beweerd', 'vastgesteld', 'opgemerkt', 'opgeroepen',
          'gewezen op', 'erop gewezen', 'besloten', 'geëist', 'toegezegd', 'voorgesteld', 'gepleit',
        ],
      },
      {
        speaker: 'either',
        reports: 'thought',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: [
          'vindt', 'vinden', 'vond', 'meent', 'menen', 'denkt', 'denken', 'dacht', 'gelooft', 'geloven', 'hoopt', 'hopen', 'hoopte', 'vreest', 'vrezen', 'vreesde', 'verwacht',
          'verwachten', 'verwachtte', 'verwachtten', 'schat', 'schatte', 'twijfelt', 'vonden', 'meende', 'dachten', 'geloofde', 'hoopten', 'vreesden', 'gaat ervan uit', 'gaan ervan uit', 'ging ervan uit', 'gingen ervan uit', 'is ervan overtuigd', 'was ervan overtuigd', 'is van mening', 'was van mening', 'rekent erop', 'vermoedt', 'vermoedde', 'vermoeden',
        ],
      },
      {
        speaker: 'either',
        reports: 'request',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: [
          'eist', 'eisen', 'eiste', 'roept op', 'riep op', 'vraagt', 'vroeg', 'dringt aan', 'pleit voor', 'pleitte voor', 'adviseert', 'adviseerde',
        ],
      },
      {
        speaker: 'either',
        reports: 'object',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: [
          'noemt', 'noemde', 'noemen', 'omschrijft', 'omschreef', 'bekritiseert', 'hekelt', 'hekelde', 'spreekt van', 'sprak van', 'heeft het over', 'beschuldigt', 'veroordeelt',
          'prijst',
        ],
      },
    ],
    accordingTo: {
      opinion: ['voor'],
      unparted: true,
      before: [
        'volgens',
        'aldus',
        'in de woorden van',
        'naar mening van',
        'naar de mening van',
        'in de ogen van',
        'op gezag van',
        'aldus nog',
      ],
      after: [],
      own: ['naar eigen zeggen', 'naar eigen woorden'],
      enclitic: [
        'volgens hem',
        'volgens haar',
        'volgens hen',
        'naar zijn mening',
        'naar haar mening',
        'wat hem betreft',
        'wat haar betreft',
      ],
    },
    // biome-ignore format: lists of words
    brackets: { auxiliaries: ['heeft', 'hebben', 'had', 'hadden', 'zou', 'zouden'], as: ['zoals'], infinitives: ['te'] },
    // biome-ignore format: lists of words
    speechNouns: {
      nouns: ['aankondiging', 'argument', 'beschuldiging', 'bewering', 'beweringen', 'boodschap', 'conclusie', 'eis', 'hoop', 'idee', 'klacht', 'kritiek', 'mening', 'mededeling', 'oproep', 'opmerking', 'overtuiging', 'stelling', 'suggestie', 'uitspraak', 'uitspraken', 'verklaring', 'verklaringen', 'vermoeden', 'verwachting', 'verwijt', 'voorstel', 'vrees', 'waarschuwing', 'wens', 'zorg'],
      possessives: ['zijn', 'haar', 'hun'],
      agents: ['van', 'door'],
    },
    complementizers: ['dat', 'of'],
    infinitives: [],
    clauseComma: false,
    needsComplementizer: true,
    clauseMarkers: [],
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: [
      'heeft', 'hebben', 'had', 'hadden', 'is', 'was', 'werd', 'wordt', 'zou', 'zal', 'ook', 'nog', 'al', 'toen', 'daarna', 'dan', 'wel', 'niet', 'weer', 'er', 'zich', 'hem',
      'haar', 'eerder', 'later', 'gisteren', 'vandaag', 'daarbij', 'daarop', 'onder meer', 'vervolgens', 'zelf', 'echter', 'nu', 'verder', 'toch', 'me', 'ons', 'daar',
    ],
    pronouns: [
      { words: ['hij', 'hem'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['zij', 'haar'], person: 'third', gender: 'feminine', number: 'one', pluralEndings: ['en', 'zijn'] },
      { words: ['ze'], person: 'third', gender: 'any', number: 'one', pluralEndings: ['en', 'zijn'] },
      { words: ['wij', 'we'], person: 'first', gender: 'any', number: 'many' },
      { words: ['ik'], person: 'first', gender: 'any', number: 'one' },
    ],
    determiners: {
      definite: ['de', 'het', 'die', 'dat', 'deze', 'dit', 'zijn', 'hun', 'ons', 'onze', 'mijn', 'beide'],
      // biome-ignore format: a list of words
      other: [
        'een', 'andere', 'veel', 'enkele', 'sommige', 'verschillende', 'meerdere', 'alle', 'elke', 'ieder', 'geen', 'twee', 'drie', 'vier', 'vijf',
      ],
    },
    closingDeterminers: [],
    locatives: ['in'],
    // biome-ignore format: a list of words
    prepositions: [
      'van', 'in', 'op', 'aan', 'bij', 'voor', 'met', 'door', 'over', 'uit', 'naar', 'om', 'tot', 'tegen', 'onder', 'tussen', 'na', 'sinds', 'tijdens', 'zonder', 'volgens',
      'vanaf', 'binnen', 'buiten', 'langs', 'rond', 'per', 'te', 'ten', 'tegenover', 'vanuit', 'wegens', 'naast', 'dankzij',
    ],
    conjunctions: {
      coordinating: ['en', 'maar', 'of', 'want', 'dus'],
      // biome-ignore format: a list of words
      subordinating: [
        'omdat', 'toen', 'als', 'terwijl', 'hoewel', 'zodat', 'nadat', 'voordat', 'wanneer', 'zoals', 'sinds', 'indien',
      ],
    },
    relatives: ['die', 'dat', 'wie', 'waar', 'wat'],
    addressee: ['aan', 'tegen'],
    // biome-ignore format: a list of words
    times: [
      'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'vandaag', 'gisteren', 'morgen', 'maandagavond', 'vanochtend', 'vanmiddag', 'vanavond',
      'vorige', 'afgelopen', 'week', 'maand', 'jaar', 'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december',
      'eerder', 'later',
    ],
    // biome-ignore format: a list of words
    titles: [
      ['dhr', 'meneer', 'heer'], ['mevr', 'mevrouw', 'mw'], ['dr', 'dokter'], ['prof', 'professor', 'hoogleraar'], ['ir'], ['mr'], ['drs'], ['koning'], ['koningin'], ['prins'],
      ['prinses'], ['paus'], ['president'], ['premier', 'minister-president'], ['vicepremier', 'vice-premier'], ['minister'], ['staatssecretaris'], ['burgemeester'],
      ['wethouder', 'schepen'], ['kamerlid'], ['gouverneur'], ['commissaris'], ['voorzitter'], ['fractievoorzitter', 'fractieleider'], ['partijleider', 'lijsttrekker'],
      ['woordvoerder', 'woordvoerster'], ['directeur', 'directrice'], ['ceo'], ['generaal'], ['kolonel'], ['kapitein'], ['bisschop'], ['kardinaal'], ['aartsbisschop'],
      ['officier van justitie'], ['rechter'], ['advocaat', 'advocate'], ['bondscoach', 'coach', 'trainer'], ['secretaris-generaal'], ['ambassadeur'], ['eurocommissaris'],
      ['parlementslid'], ['senator'], ['kanselier'], ['agent'], ['agente'], ['hoofdredacteur'],
    ],
    genderedTitles: {
      // biome-ignore format: a list of words
      masculine: [
        'dhr', 'meneer', 'heer', 'koning', 'prins', 'paus', 'man', 'vader', 'zoon', 'broer', 'woordvoerder', 'acteur',
      ],
      // biome-ignore format: a list of words
      feminine: [
        'mevr', 'mevrouw', 'mw', 'koningin', 'prinses', 'vrouw', 'moeder', 'dochter', 'zus', 'woordvoerster', 'actrice', 'directrice', 'agente', 'advocate', 'politica',
      ],
    },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: [
        'jan', 'piet', 'kees', 'hans', 'peter', 'mark', 'bart', 'wouter', 'willem', 'johan', 'henk', 'gert', 'erik', 'marc', 'jeroen', 'thomas', 'tom', 'alexander', 'geert',
        'frans', 'rob', 'ronald', 'paul', 'pieter', 'koen', 'joachim', 'vincent', 'sander', 'dirk', 'luc', 'guy', 'herman', 'filip', 'philippe', 'david', 'bas', 'martijn',
        'maarten', 'rutger', 'lars', 'dick', 'emmanuel', 'donald', 'joe', 'vladimir', 'adriaan', 'ahmed', 'albert', 'andré', 'arie', 'arjen', 'bert', 'bram', 'cees', 'cor', 'daan', 'daniël', 'dennis', 'ed', 'edwin', 'eric', 'evert', 'ferdinand', 'floris', 'frank', 'frits', 'gerard', 'gerrit', 'gijs', 'guido', 'harry', 'hein', 'hendrik', 'hugo', 'ivo', 'jaap', 'jacques', 'jasper', 'jelle', 'jesse', 'job', 'joep', 'joost', 'joris', 'jos', 'jurgen', 'karel', 'klaas', 'kris', 'leo', 'leon', 'louis', 'lode', 'luuk', 'marcel', 'marco', 'martin', 'matthias', 'max', 'menno', 'michel', 'mohamed', 'niels', 'olivier', 'paulus', 'raf', 'ralf', 'remco', 'rené', 'richard', 'rik', 'robert', 'robin', 'roel', 'roland', 'ruben', 'rudy', 'ruud', 'sam', 'siebe', 'sjoerd', 'stef', 'stefan', 'steven', 'stijn', 'theo', 'tim', 'toon', 'twan', 'victor', 'walter', 'wim', 'wopke', 'xavier', 'yves', ],
      // biome-ignore format: a list of words
      feminine: [
        'maria', 'anna', 'els', 'marie', 'sophie', 'petra', 'ingrid', 'sigrid', 'hilde', 'annelies', 'caroline', 'kathleen', 'gwendolyn',
        'liesbeth', 'mona', 'esther', 'linda', 'marjolein', 'sandra', 'carola', 'femke', 'ellen', 'ursula', 'angela', 'dilan', 'fleur', 'karin', 'agnes', 'alexandra', 'anita', 'anja', 'anke', 'ann', 'anne', 'annemarie', 'annemiek', 'astrid', 'barbara', 'bianca', 'brigitte', 'carla', 'charlotte', 'christine', 'claire', 'daphne', 'eline', 'elise', 'elke', 'elly', 'emma', 'eva', 'eveline', 'fatima', 'freya', 'gerda', 'greet', 'greta', 'hanneke', 'hanna', 'heleen', 'ilse', 'ine', 'inge', 'ingeborg', 'iris', 'irene', 'jacqueline', 'jana', 'janneke', 'jasmina', 'joke', 'josefien', 'judith', 'julie', 'karen', 'katrien', 'kim', 'lieve', 'laura', 'lies', 'linde', 'lotte', 'lucia', 'maaike', 'margot', 'marianne', 'marieke', 'marijke', 'marleen', 'martine', 'mia', 'mieke', 'monique', 'nathalie', 'nele', 'nicole', 'nina', 'paula', 'rita', 'roos', 'ruth', 'sabine', 'samira', 'sarah', 'saskia', 'silvia', 'simone', 'sofie', 'suzanne', 'tine', 'tineke', 'ulrike', 'veerle', 'vera', 'wendy', 'yvonne', ],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: [
        'bioloog', 'onderzoekster', 'minister', 'voorzitter', 'woordvoerder', 'woordvoerster', 'directeur', 'burgemeester', 'premier', 'onderzoeker', 'wetenschapper', 'hoogleraar', 'professor', 'arts',
        'dokter', 'journalist', 'schrijver', 'auteur', 'acteur', 'actrice', 'zanger', 'zangeres', 'trainer', 'coach', 'speler', 'aanvaller', 'keeper', 'agent', 'agente',
        'officier', 'rechter', 'advocaat', 'expert', 'deskundige', 'analist', 'econoom', 'politicus', 'politica', 'kamerlid', 'kandidaat', 'activist', 'getuige', 'bewoner',
        'slachtoffer', 'vader', 'moeder', 'zoon', 'dochter', 'broer', 'zus', 'man', 'vrouw', 'jongen', 'meisje', 'bron', 'eigenaar', 'ondernemer', 'oprichter',
        'vertegenwoordiger', 'adviseur', 'ambassadeur', 'leider', 'chef', 'baas', 'hoofd', 'partijleider', 'medewerker', 'collega', 'buurman', 'bestuurder', 'bakker', 'boer', 'buschauffeur', 'chauffeur', 'buurvrouw', 'bewindsman', 'bewindsvrouw', 'staatssecretaris', 'wethouder', 'schepen', 'gouverneur', 'president', 'koning', 'koningin', 'paus', 'bisschop', 'raadslid', 'gemeenteraadslid', 'parlementslid', 'senator', 'onderhandelaar', 'fractieleider', 'fractievoorzitter', 'korpschef', 'brandweerman', 'brandweercommandant', 'verpleegkundige', 'viroloog', 'historicus', 'jurist', 'psycholoog', 'leraar', 'lerares', 'leerkracht', 'student', 'studente', 'leerling', 'winkelier', 'zaakvoerder', 'topman', 'topvrouw', 'ceo', 'manager', 'bondscoach', 'doelman', 'verdediger', 'middenvelder', 'renner', 'wielrenner', 'organisator', 'initiatiefnemer', 'initiatiefneemster', 'klant', 'toerist', 'buurtbewoner', 'omwonende', 'ooggetuige', 'verdachte', 'dader', 'nabestaande', 'patiënt', 'familielid', 'echtgenoot', 'echtgenote', 'partner', 'kunstenaar', 'regisseur', 'presentator', 'presentatrice', 'redacteur', 'hoofdredacteur', 'verslaggever', 'correspondent', 'commissaris', 'inspecteur', 'generaal', 'kolonel', 'soldaat', 'diplomaat', 'gezant', 'vakbondsman', 'secretaris', ],
      // biome-ignore format: a list of words
      group: [
        'politie', 'autoriteiten', 'bronnen', 'experts', 'deskundigen', 'analisten', 'onderzoekers', 'wetenschappers', 'artsen', 'bewoners', 'getuigen', 'familieleden',
        'betogers', 'vakbonden', 'werknemers', 'studenten', 'critici', 'advocaten', 'agenten', 'inwoners', 'buurtbewoners', 'ouders', 'mensen', 'media', 'speurders', 'boeren', 'omwonenden', 'ooggetuigen', 'nabestaanden', 'leerlingen', 'leraren', 'leerkrachten', 'winkeliers', 'klanten', 'toeristen', 'reizigers', 'huurders', 'verdachten', 'kijkers', 'fans', 'supporters', 'spelers', 'economen', 'juristen', 'virologen', 'historici', 'politici', 'partijen', 'werkgevers', 'ondernemers', 'activisten', 'demonstranten', 'actievoerders', 'organisatoren', 'diplomaten', 'rebellen', 'inspecteurs', 'onderhandelaars', 'kamerleden', 'raadsleden', 'patiënten', 'verpleegkundigen', 'leden', 'medewerkers', ],
      // biome-ignore format: a list of words
      organization: [
        'regering', 'kabinet', 'ministerie', 'partij', 'bedrijf', 'groep', 'bank', 'universiteit', 'instituut', 'stichting', 'vereniging', 'organisatie', 'commissie', 'comité',
        'raad', 'rechtbank', 'gerecht', 'parket', 'justitie', 'leger', 'parlement', 'kamer', 'senaat', 'agentschap', 'krant', 'dagblad', 'weekblad', 'omroep', 'zender', 'club',
        'ploeg', 'team', 'federatie', 'bond', 'vakbond', 'ambassade', 'gemeente', 'provincie', 'ziekenhuis', 'rapport', 'verklaring', 'studie', 'brief', 'nota', 'witte huis',
        'openbaar ministerie', 'europese commissie', 'times', 'post', 'rijk', 'overheid', 'belastingdienst', 'douane', 'brandweer', 'marechaussee', 'inspectie', 'rekenkamer', 'hof', 'rijksoverheid', 'veiligheidsregio', 'waterschap', 'school', 'hogeschool', 'museum', 'fonds', 'koepel', 'onderneming', 'winkelketen', 'luchthaven', 'spoorbeheerder', 'fractie', 'coalitie', 'oppositie', 'fractie', 'college', 'gemeenteraad', 'persbureau', 'maatschappij', 'verzekeraar', 'bouwbedrijf', 'netbeheerder', 'ngo', 'hulporganisatie', 'milieuorganisatie', ],
      // biome-ignore format: a list of words
      work: [
        'film', 'boek', 'roman', 'lied', 'album', 'serie', 'programma', 'getiteld', 'genaamd', 'genoemd', 'tijdschrift', 'documentaire', 'voorstelling', 'bijnaam', 'zogenaamde',
        'zogeheten',
      ],
    },
    // biome-ignore format: a list of words
    roleWords: [
      'voormalig', 'voormalige', 'oud-minister', 'vice', 'algemeen', 'algemene', 'plaatsvervangend', 'federaal', 'federale', 'vlaams', 'vlaamse', 'waals', 'waalse', 'brussels',
      'brusselse', 'nederlands', 'nederlandse', 'belgisch', 'belgische', 'frans', 'franse', 'duits', 'duitse', 'amerikaans', 'amerikaanse', 'brits', 'britse', 'russisch',
      'russische', 'oekraïense', 'israëlische', 'buitenlandse', 'binnenlandse', 'zaken', 'financiën', 'justitie', 'defensie', 'volksgezondheid', 'onderwijs', 'werk', 'economie',
      'vvd', 'pvv', 'd66', 'cda', 'pvda', 'groenlinks', 'sp', 'bbb', 'nsc', 'cd&v', 'n-va', 'vooruit', 'groen', 'open vld', 'ps', 'mr', 'eu', 'navo', 'vn', 'demissionair',
    ],
    // biome-ignore format: a list of words
    places: [
      'nederland', 'belgië', 'vlaanderen', 'wallonië', 'brussel', 'amsterdam', 'rotterdam', 'den haag', 'utrecht', 'antwerpen', 'gent', 'duitsland', 'frankrijk', 'spanje',
      'italië', 'engeland', 'verenigd koninkrijk', 'rusland', 'oekraïne', 'israël', 'gaza', 'iran', 'china', 'japan', 'verenigde staten', 'vs', 'europa', 'europese unie',
    ],
    apostropheEndings: ['s'],
    particlesOpenSurname: true,
    particles: ['van', 'de', 'der', 'den', 'ten', 'ter', 'von', 'het', 'te', 'di', 'da', 'el', 'al'],
    nameLinks: ['van', 'voor'],
    shortName: 'last',
    // biome-ignore format: a list of words
    notNames: [
      'volgens', 'maar', 'ook', 'en', 'toch', 'daarom', 'daarna', 'later', 'eerder', 'vandaag', 'gisteren', 'morgen', 'nu', 'toen', 'dan', 'als', 'hoewel', 'omdat', 'terwijl',
      'wat', 'wie', 'waar', 'hoe', 'waarom', 'ja', 'nee', 'niet', 'geen', 'er', 'het', 'dat', 'dit', 'deze', 'die', 'in', 'op', 'met', 'na', 'voor', 'van', 'bij', 'tijdens',
      'sinds', 'door', 'naar', 'lees', 'bekijk', 'meer', 'veel', 'zo', 'zelf', 'intussen', 'ondertussen', 'verder', 'bovendien', 'echter', 'nog', 'al', 'we', 'ik', 'je', 'u',
    ],
    ageNouns: ['jarige'],
    interview: { questions: ['vraag', 'v'], answers: ['antwoord', 'a'] },
    labels: [
      'lees ook',
      'lees meer',
      'foto',
      "foto's",
      'video',
      'beeld',
      'bron',
      'auteur',
      'tekst',
      'redactie',
      'lees',
    ],
  },
  // biome-ignore format: lists of words
  dates: {
    modifiers: 'before',
    calendarWeeks: ['kalenderweek'],
    on: ['op'],
    without: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo', 'ma.', 'di.', 'wo.', 'do.', 'vr.', 'za.', 'zo.'],
    introducers: ['in', 'sinds', 'vanaf', 'tot', 'van', 'voor', 'na', 'jaar', 'eind', 'begin', 'tussen', 'uit', 'per', "'s"],
    counted: ['euro', 'mensen', 'meter', 'kilometer', 'woningen', 'kinderen', 'inwoners', 'bezoekers', 'personen', 'banen', 'keer'],
    ambiguous: ['seconde', 'half'],
    dayParts: { '-1 EV': ['gisteravond'], '-1 MO': ['gisterochtend', 'gistermorgen'], '-1 AF': ['gistermiddag'], '-1 NI': ['gisternacht'], '0 MO': ['vanmorgen', 'vanochtend'], '0 AF': ['vanmiddag'], '0 EV': ['vanavond'], '0 NI': ['vannacht', 'afgelopen nacht'], '1 MO': ['morgenochtend'], '1 AF': ['morgenmiddag'], '1 EV': ['morgenavond'] },
    contextDays: { '-1': ['een dag eerder', 'de dag ervoor', 'de vorige dag'], '1': ['een dag later', 'de volgende dag', 'de dag erna'] },
    units: { TS: ['seconde', 'seconden'], TH: ['uren'], H: ['halfjaar'], Y: ['jaren'], DE: ['decennium', 'decennia'], CE: ['eeuw', 'eeuwen'] },
    pluralUnits: ['jaren', 'maanden', 'weken', 'dagen', 'uren', 'decennia', 'eeuwen'],
    parts: { MO: ['ochtend', 'voormiddag'], AF: ['middag', 'namiddag'], EV: ['avond'], NI: ['nacht'] },
    partJoints: [''],
    nightBefore: ['nacht op'],
    seasons: { SP: ['lente', 'voorjaar'], SU: ['zomer'], FA: ['herfst', 'najaar'], WI: ['winter'] },
    weekend: ['weekend', 'weekeinde'],
    numbers: { één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, veertien: 14, vijftien: 15, twintig: 20, dertig: 30, veertig: 40, vijftig: 50, zestig: 60, honderd: 100, anderhalf: 1.5, dertien: 13, zestien: 16, zeventien: 17, achttien: 18, negentien: 19, eenentwintig: 21, tweeëntwintig: 22, drieëntwintig: 23, vierentwintig: 24, vijfentwintig: 25, zesentwintig: 26, zevenentwintig: 27, achtentwintig: 28, negenentwintig: 29, eenendertig: 31, zeventig: 70, tachtig: 80, negentig: 90, duizend: 1000 },
    articles: ['een'],
    ordinals: { eerste: 1, tweede: 2, derde: 3, vierde: 4, vijfde: 5 },
    ordinalStems: { stems: { zesde: 6, zevende: 7, achtste: 8, negende: 9, tiende: 10, elfde: 11, twaalfde: 12, dertiende: 13, veertiende: 14, vijftiende: 15, zestiende: 16, zeventiende: 17, achttiende: 18, negentiende: 19, twintigste: 20, eenentwintigste: 21, tweeëntwintigste: 22, drieëntwintigste: 23, vierentwintigste: 24, vijfentwintigste: 25, zesentwintigste: 26, zevenentwintigste: 27, achtentwintigste: 28, negenentwintigste: 29, dertigste: 30, eenendertigste: 31 } },
    ordinalAffixes: { after: ['e', 'de', 'ste'] },
    decades: { endings: [], names: { 'jaren twintig': 2, 'jaren dertig': 3, 'jaren vijftig': 5, 'jaren zestig': 6, 'jaren zeventig': 7, 'jaren tachtig': 8, 'jaren negentig': 9, "jaren ' 60": 6, "jaren ' 70": 7, "jaren ' 80": 8, "jaren ' 90": 9, 'jaren 70': 7, 'jaren 80': 8, 'jaren 90': 9 } },
    halves: ['half', 'halve'],
    shifts: { '-1': ['vorig', 'vorige', 'afgelopen', 'laatste', 'voorbije', 'voorgaande', 'voorafgaande'], '0': ['dit', 'deze', 'huidige'], '1': ['volgend', 'volgende', 'komend', 'komende', 'aanstaande', 'aankomende', 'aankomend'] },
    contextShifts: { '0': ['dat', 'die'], '1': ['daaropvolgende'] },
    hence: ['binnen'],
    contextDistances: { '-1': ['eerder'], '1': ['later'] },
    edges: ['begin', 'eind', 'einde', 'midden', 'medio', 'halverwege'],
    vague: ['enkele', 'een paar', 'paar', 'meerdere', 'verscheidene', 'verschillende', 'een aantal'],
    approximators: ['ongeveer', 'bijna', 'ruim', 'meer dan', 'circa', "zo'n", 'minstens'],
    times: { '12:00': ["twaalf uur 's middags"], '24:00': ['middernacht'] },
    offsets: { '1': ['na', 'vanaf', 'sinds'], '-1': ['voor', 'vóór'] },
    frequency: { often: ['eenmaal', 'tweemaal', 'driemaal'], times: ['keer', 'maal'], per: ['per', 'in de', 'in het', 'in'] },
    every: ['elke', 'elk', 'iedere', 'ieder'],
    sets: { P1D: ['dagelijks', 'dagelijkse', 'per dag'], P1W: ['wekelijks', 'wekelijkse', 'per week'], P1M: ['maandelijks', 'maandelijkse', 'per maand'], P1Y: ['jaarlijks', 'jaarlijkse', 'per jaar'] },
    rangeWords: ['tot', 'tot en met', 't / m'],
    listWords: ['en'],
    between: ['tussen'],
    holidays: { '12-24': ['kerstavond'], '12-25': ['eerste kerstdag', 'kerstmis', 'kerst'], '12-26': ['tweede kerstdag'], '12-31': ['oudejaarsavond', 'oudejaarsdag', 'oud en nieuw'], '01-01': ['nieuwjaarsdag', 'nieuwjaar'], '04-27': ['koningsdag'], easter: ['pasen', 'paaszondag', 'eerste paasdag'], 'easter-2': ['goede vrijdag'], 'easter+1': ['tweede paasdag', 'paasmaandag'], 'easter-3': ['witte donderdag'], 'easter+49': ['pinksteren', 'eerste pinksterdag'], 'easter+39': ['hemelvaartsdag', 'hemelvaart'], '02-14': ['valentijnsdag'], '05-01': ['dag van de arbeid'], '10-31': ['halloween'], '11-4#4+1': ['black friday'], '01-06': ['driekoningen'], '11-01': ['allerheiligen'] },
    ages: { before: ['leeftijd van'], after: ['oud', 'oude'] },
    tense: { past: ['heeft', 'hebben', 'had', 'was', 'waren', 'werd', 'werden', 'zei', 'kwam'], future: ['zal', 'zullen', 'gaat', 'gaan', 'moet', 'moeten', 'begint', 'wil', 'willen'], ahead: ['vanaf', 'tot', 'voor'] },
    phrases: { on: 'op', at: '( om | rond )', holding: '( van )', of: '( van | van het | van de | in )' },
    patterns: ['[ {weekday} | {nearday} | $date [ {year} ] ] [,] om ( {clock} | {dottedclock} | {hour} ) [ uur ]', '( {clock} | {dottedclock} ) uur'],
  },
  // biome-ignore format: lists of words
  reuse: {
    acts: ['verveelvoudig*', 'verveelvoudigd', 'overgenomen', 'overnemen', 'overname', 'kopiëren', 'gekopieerd', 'citeren', 'citaat', 'citaten', 'herpublicatie', 'herpublicer*', 'reproductie', 'vermenigvuldig*', 'vermenigvuldigd', 'gereproduceerd', 'vrij te delen'],
    uses: ['gebruik', 'gebruiken', 'gebruikt', 'publicatie', 'publiceren', 'verspreid*', 'verspreiding', 'openbaar', 'openbaar gemaakt', 'delen', 'hergebruik*'],
    material: ['inhoud', 'artikel*', 'artikelen', 'tekst*', 'teksten', 'materiaal', 'site', 'website', 'pagina*', 'uitgave', 'berichten', 'content', 'publicatie*'],
    own: ['deze site', 'deze website', 'deze pagina', 'onze artikelen', 'onze inhoud', 'dit artikel', 'deze uitgave', 'onze teksten', 'alle artikelen', 'alle teksten'],
    forbidden: ['verboden', 'niet toegestaan', 'mag niet', 'mogen niet', 'niets uit'],
    allowed: ['toegestaan', 'mag', 'mogen', 'kunt', 'vrij', 'gratis'],
    demanded: ['mits', 'alleen', 'graag', 'verplicht', 'gelieve', 'moet', 'moeten', 'voorwaarde', 'met', 'op voorwaarde', 'indien'],
    conditions: {
      'attribute-source': ['bronvermelding', 'bron te vermelden', 'vermelding … bron', 'vermelding … bron wordt', 'vermeld* … bron', 'vermeld* … bron wordt', 'vermelden … bron', 'vermelden … bron wordt', 'vermeld … bron', 'vermeld … bron wordt', 'bron … vermeld', 'bron … vermelden'],
      'attribute-author': ['vermelding … auteur', 'vermelding … maker', 'vermelden … auteur', 'vermelden … maker', 'naam … auteur', 'naam … maker'],
      'obtain-permission': ['zonder … toestemming', 'zonder … schriftelijke toestemming', 'met … toestemming', 'met … schriftelijke toestemming', 'na … toestemming', 'na … schriftelijke toestemming'],
      'non-commercial': ['niet-commercieel', 'niet-commerciële', 'niet commercieel', 'commerciële doeleinden'],
      'no-derivatives': ['geen afgeleide werken', 'geen bewerking*', 'ongewijzigd'],
      'share-alike': ['gelijk delen', 'gelijkdelen'],
      'no-machine-use': ['tekst- en datamining', 'datamining', 'kunstmatige intelligentie'],
    },
    link: {
      hyperlink: ['hyperlink', 'klikbare link', 'actieve link', 'link terug'],
      either: ['link'],
      article: ['oorspronkelijke artikel', 'originele artikel', 'naar het artikel'],
      site: ['naar de site', 'naar onze site', 'naar onze website'],
      positions: {},
      indexable: [],
    },
    licence: ['licentie:', 'onder licentie', 'onder een', 'licentie creative', 'onder de licentie', 'beschikbaar onder'],
    attribution: ['naamsvermelding'],
    reserved: ['alle rechten voorbehouden'],
    otherMatters: ['cookie*', 'reactie*', 'foto:', 'nieuwsbrief', 'rechter', 'rechtbank', 'wet verbiedt', 'wet … verbiedt', 'wetsvoorstel'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: [
      'de', 'het', 'een', 'en', 'of', 'maar', 'want', 'dus', 'dat', 'die', 'dit', 'deze', 'er', 'hij', 'zij', 'ze', 'hem', 'haar', 'hun', 'wij', 'we', 'ons', 'ik', 'je', 'u',
      'zijn', 'is', 'was', 'waren', 'wordt', 'werd', 'worden', 'heeft', 'hebben', 'had', 'hadden', 'zal', 'zou', 'kan', 'kunnen', 'moet', 'moeten', 'wil', 'van', 'in', 'op',
      'aan', 'bij', 'voor', 'met', 'door', 'over', 'uit', 'naar', 'om', 'tot', 'tegen', 'onder', 'na', 'te', 'ook', 'nog', 'al', 'niet', 'geen', 'wel', 'dan', 'als', 'toen',
      'zo', 'meer', 'veel', 'zei', 'zegt', 'volgens', 'jaar', 'vandaag', 'gisteren', 'twee', 'andere',
    ],
  },
} satisfies Language;
