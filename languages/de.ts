/** German. */
import type { Language } from './language.ts';

export const de = {
  lang: 'de',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: ['dr', 'prof', 'bzw', 'ca', 'usw', 'etc', 'nr', 'st', 'mio', 'mrd', 'jan', 'feb', 'aug', 'sept', 'okt', 'nov', 'dez', 'abs', 'art', 'vgl', 'evtl', 'str', 'ing', 'dipl', 'ehem', 'geb', 'gest', 'ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'ix', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xxiii'],
  },
  attribution: {
    freeFront: true,
    reliability: 0.8,
    dialogueDash: false,
    nounPhrase: 'head-middle',
    nameEndings: ['s'],
    adjectiveEndings: ['e', 'en', 'er', 'es', 'em'],
    genitiveEnding: 's',
    genitiveArticles: [
      'des',
      'der',
      'eines',
      'einer',
      'dieses',
      'dieser',
      'mehrerer',
      'einiger',
      'vieler',
      'zweier',
      'dreier',
      'anderer',
    ],
    // biome-ignore format: a list of words
    obliqueArticles: ['den', 'dem', 'des', 'einen', 'einem', 'eines', 'einer', 'diesen', 'diesem', 'dieses', 'seinen', 'seinem', 'seines', 'seiner', 'ihren', 'ihrem', 'ihres', 'ihrer', 'keinen', 'keinem', 'jeden', 'jedem', 'unserem', 'unseren', 'unserer', 'keiner', 'solchen', 'solchem', 'jenen', 'jenem', 'jener'],
    capitalNouns: true,
    particlesOpenSurname: true,
    compoundNouns: true,
    cues: [
      { speaker: 'object', reports: 'speech', words: ['zitiert', 'zitierte', 'zitieren', 'zitierten'] },
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['sagt', 'sagte', 'sagten', 'sagen', 'erklärt', 'erklärte', 'erklärten', 'erklären', 'betont', 'betonte', 'betonten', 'berichtet', 'berichtete', 'berichteten', 'berichten', 'meint', 'meinte', 'meinten', 'meinen', 'ergänzt', 'ergänzte', 'kritisiert', 'kritisierte', 'kritisierten', 'warnt', 'warnte', 'warnten', 'mahnt', 'mahnte', 'bestätigt', 'bestätigte', 'bestätigten', 'behauptet', 'behauptete', 'behaupteten', 'schreibt', 'schrieb', 'schrieben', 'twitterte', 'äußert', 'äußerte', 'äußerten', 'unterstrich', 'versichert', 'versicherte', 'beteuerte', 'bekräftigte', 'urteilt', 'urteilte', 'bedauerte', 'fragt', 'fragte', 'antwortet', 'antwortete', 'entgegnet', 'entgegnete', 'kommentierte', 'verkündet', 'verkündete', 'teilt', 'teilte', 'teilten', 'fügt', 'fügte', 'weist', 'wies', 'wiesen', 'räumt', 'räumte', 'kündigt', 'kündigte', 'kündigten', 'gab', 'gaben', 'stellt', 'stellte', 'hob', 'hebt', 'vermutet', 'vermutete', 'schätzt', 'schätzte', 'lobt', 'lobte', 'verspricht', 'versprach', 'beklagt', 'beklagte', 'argumentiert', 'argumentierte', 'führt', 'führte', 'meldet', 'meldete', 'meldeten', 'erläutert', 'erläuterte', 'erzählt', 'erzählte', 'begründet', 'begründete', 'spricht', 'sprach', 'sprachen', 'bezeichnet', 'bezeichnete', 'bezeichneten', 'nennt', 'nannte', 'nannten', 'wirft', 'warf', 'verwies', 'verweist', 'zitiert', 'zitierte', 'rief', 'ruft', 'bekräftigt', 'bekräftigen', 'bekräftigten', 'konstatierte', 'konstatiert', 'kommentiert', 'kommentierten', 'machte klar', 'macht klar', 'machten klar', 'machte deutlich', 'macht deutlich', 'stellte klar', 'stellt klar', 'stellten klar', 'fragen sich', 'fragt sich', 'fragte sich', 'rät', 'riet', 'rieten', 'schildert', 'schilderte', 'schilderten', 'beschreibt', 'beschrieb', 'beschrieben', 'führte aus', 'führt aus', 'hält fest', 'hielt fest', 'gab zu', 'gibt zu', 'räumte ein', 'räumt ein', 'räumten ein', 'resümierte', 'resümiert', 'bilanzierte', 'mutmaßte', 'mutmaßt', 'prophezeite', 'monierte', 'moniert', 'bemängelte', 'bemängelt', 'bemängelten', 'beklagten', 'bedauert', 'kritisieren', 'befand', 'urteilten', 'widersprach', 'widerspricht', 'erwiderte', 'erwidert', 'konterte', 'kontert', 'scherzte', 'witzelte', 'twittert', 'postete', 'verlautbarte', 'ließ wissen', 'lässt wissen', 'ließ verlauten', 'ließ mitteilen', 'gab bekannt', 'gibt bekannt', 'gaben bekannt', 'gab zu protokoll', 'gab an', 'gibt an', 'gaben an', 'geben an', 'versicherten', 'beteuert', 'beteuerten', 'dementierte', 'dementiert', 'bestätigen', 'behaupten', 'argumentierten', 'folgerte', 'folgert', 'unterstreicht', 'unterstrichen', 'hob hervor', 'hebt hervor', 'wies darauf hin', 'weist darauf hin', 'wiesen darauf hin', 'verwies darauf', 'verweist darauf', 'drohte', 'droht', 'drohten', 'schwor', 'gestand', 'gesteht', 'offenbarte', 'offenbart', 'enthüllte', 'verriet', 'verrät', 'erinnerte sich', 'erinnert sich', 'erzählten', 'notierte', 'notiert', 'präzisierte', 'präzisiert', 'pflichtete bei', 'stimmte zu', 'wandte ein', 'wendet ein', 'warf ein', 'schloss', 'ergänzten', 'fügte hinzu', 'fügt hinzu', 'fügten hinzu', 'erläuterten', 'verkündeten', 'mahnten', 'warnen', 'betonen', 'bewertet', 'bewertete', 'bewerteten', 'wertet', 'wertete', 'werteten', 'beurteilt', 'beurteilte', 'beurteilten', 'stufte', 'stuft', 'charakterisierte', 'verurteilt', 'verurteilte', 'verurteilten', 'begrüßt', 'begrüßte', 'begrüßten', 'würdigt', 'würdigte', 'würdigten', 'lobten', 'rechtfertigte', 'verteidigte', 'reagiert', 'reagierte', 'reagierten', 'zeigt sich', 'zeigte sich', 'zeigten sich', 'zeigen sich', 'äußert sich', 'äußerte sich', 'äußerten sich', 'spekuliert', 'spekulierte', 'erinnert', 'erinnerte', 'erinnerten', 'ließ offen', 'lässt offen', 'schloss nicht aus', 'schließt nicht aus', 'sprach von', 'sprachen von', 'spricht von', 'sprechen von', 'warnte vor', 'warnten vor', 'warnt vor', 'warnen vor', 'ist die rede von', 'sagt zu', 'sagte zu', 'stellte fest', 'stellt fest', 'stellten fest', 'stellte in aussicht', 'prangerte an', 'lehnte ab', 'lehnt ab', 'lehnten ab', 'wies zurück', 'weist zurück', 'wiesen zurück', 'kündigen', 'schwärmt', 'schwärmte', 'schwärmten', 'jubelt', 'jubelte', 'jubelten', 'schimpft', 'schimpfte', 'schimpften', 'klagt', 'klagte', 'klagten', 'klagen', 'poltert', 'polterte', 'wettert', 'wetterte', 'wetterten', 'ätzt', 'ätzte', 'stichelt', 'stichelte', 'frotzelt', 'frotzelte', 'spottet', 'spottete', 'spotteten', 'höhnte', 'höhnt', 'grantelte', 'grantelt', 'sinniert', 'sinnierte', 'bekennt', 'beichtet', 'beichtete', 'unterstellt', 'unterstellte', 'unterstellten', 'attestiert', 'attestierte', 'attestierten', 'bescheinigt', 'bescheinigte', 'bescheinigten', 'geißelt', 'geißelte', 'rügt', 'rügte', 'rügten', 'tadelte', 'bemerkt', 'bemerkte', 'merkt an', 'merkte an', 'merkten an', 'orakelt', 'orakelte', 'raunt', 'raunte', 'plaudert', 'plauderte', 'beharrt', 'beharrte', 'beharrten', 'insistiert', 'insistierte', 'beschwert sich', 'beschwerte sich', 'beschwerten sich', 'empört sich', 'empörte sich', 'empörten sich', 'ärgert sich', 'ärgerte sich', 'brüstete sich', 'brüstet sich', 'relativierte', 'relativiert', 'schob nach', 'schiebt nach', 'legte nach', 'legt nach', 'entschuldigte sich', 'entschuldigt sich', 'beruhigte', 'beruhigt', 'beschwichtigte', 'beschwichtigt', 'deutete an', 'deutet an', 'deuteten an', 'gibt zu bedenken', 'gab zu bedenken', 'gaben zu bedenken', 'gab zu verstehen', 'gibt zu verstehen', 'gab zurück', 'rechnet vor', 'rechnete vor', 'rechneten vor', 'zählt auf', 'zählte auf', 'wirft vor', 'legt dar', 'legte dar', 'trug vor', 'hielt dagegen', 'hält dagegen', 'hielt entgegen', 'entgegneten', 'antworteten', 'antworten', 'kommt zu dem schluss', 'kam zu dem schluss', 'kamen zu dem schluss', 'kommen zu dem schluss', 'kommt zum schluss', 'kam zum schluss', 'kommen zum schluss', 'kamen zum schluss', 'kommt zu dem ergebnis', 'kam zu dem ergebnis', 'kommen zu dem ergebnis', 'kamen zu dem ergebnis', 'kommt zum ergebnis', 'kam zum ergebnis', 'zog das fazit', 'zieht das fazit', 'ergab', 'ergibt', 'ergaben', 'belegt', 'belegte', 'verdeutlichte', 'verdeutlicht', 'sprach sich dafür aus', 'gesteht ein', 'gestand ein', 'gestanden ein', 'sagt aus', 'sagte aus', 'sagten aus', 'lästert', 'lästerte', 'hakt nach', 'hakte nach', 'erkundigt sich', 'erkundigte sich', 'rief zu', 'ruft zu', 'berichtigte', 'stellte richtig', 'gratulierte', 'mutmaßten', 'prophezeit', 'prahlt', 'prahlte', 'dozierte', 'referierte', 'resümieren', 'bilanziert', 'frohlockt', 'frohlockte', 'triumphierte', 'tönt', 'tönte', 'witzelt', 'scherzt'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['glaubt', 'glaubte', 'sieht', 'sehen', 'sah', 'sahen', 'sieht darin', 'sehen darin', 'sah darin', 'sahen darin', 'glauben', 'hofft', 'hoffte', 'hoffen', 'befürchtet', 'befürchtete', 'befürchten', 'erwartet', 'erwartete', 'erwarten', 'denkt', 'findet', 'bezweifelt', 'bezweifelte', 'glaubten', 'hofften', 'fürchtet', 'fürchtete', 'fürchten', 'fürchteten', 'erwarteten', 'dachte', 'denken', 'hält für möglich', 'rechnet damit', 'rechnete damit', 'rechnen damit', 'geht davon aus', 'ging davon aus', 'gehen davon aus', 'gingen davon aus', 'ist überzeugt', 'war überzeugt', 'zeigte sich überzeugt', 'zeigt sich überzeugt', 'ist sich sicher', 'war sich sicher', 'ist der ansicht', 'war der ansicht', 'ist der meinung', 'war der meinung', 'vertritt die auffassung', 'vertrat die auffassung', 'schätzt', 'schätzte', 'schätzen', 'schätzten', 'vermutet', 'vermutete', 'vermuten', 'vermuteten', 'nimmt an', 'nahm an', 'prognostiziert', 'prognostizierte', 'prognostizieren', 'zweifelt', 'bezweifeln', 'ist davon überzeugt', 'war davon überzeugt', 'sind überzeugt', 'waren überzeugt', 'sind der ansicht', 'sind der meinung', 'waren der ansicht', 'waren der meinung', 'hält es für möglich', 'hält es für wahrscheinlich', 'zeigten sich überzeugt', 'zeigte sich zuversichtlich', 'zeigt sich zuversichtlich', 'zeigte sich besorgt', 'zeigt sich besorgt', 'wünscht sich', 'wünschte sich', 'wünschen sich', 'ahnt', 'ahnte', 'ist zuversichtlich', 'war zuversichtlich', 'nehmen an', 'nahmen an', 'prognostizierten', 'mutmaßen', 'spekulieren', 'sieht es als erwiesen an', 'sah es als erwiesen an'],
      },
      {
        speaker: 'either',
        reports: 'request',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['fordert', 'forderte', 'forderten', 'fordern', 'verlangt', 'verlangte', 'verlangten', 'empfiehlt', 'empfahl', 'rät', 'appelliert', 'appellierte', 'forderte auf', 'fordert auf', 'rief auf', 'ruft auf', 'riefen auf', 'rief dazu auf', 'ruft dazu auf', 'mahnte an', 'drängte', 'drängt', 'drängten', 'bat', 'bittet', 'baten', 'bitten', 'empfehlen', 'empfahlen', 'riet', 'raten', 'rieten', 'schlug vor', 'schlägt vor', 'schlugen vor', 'kündigte an', 'kündigt an', 'kündigten an', 'versprach', 'verspricht', 'versprachen', 'drohte damit', 'plädierte', 'plädiert', 'plädieren', 'ordnete an', 'ordnet an', 'verbot', 'warb dafür', 'wirbt dafür', 'sprach sich dafür aus', 'spricht sich dafür aus', 'pochte', 'pocht', 'pochen', 'pochten', 'drängen', 'beantragte', 'beantragt', 'beantragten', 'sprachen sich dafür aus', 'sprechen sich dafür aus', 'regte an', 'regt an', 'regten an', 'legte nahe', 'legt nahe', 'ermahnte', 'ermahnt', 'ermunterte', 'mahnen', 'appellieren', 'appellierten', 'schlagen vor', 'rufen auf', 'fordern auf', 'forderten auf', 'plädierten'],
      },
      {
        speaker: 'after',
        reports: 'speech',
        freeOrder: true,
        words: ['so'],
      },
      {
        speaker: 'either',
        reports: 'speech',
        participle: true,
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['gesagt', 'angekündigt', 'mitgeteilt', 'geschrieben', 'geäußert', 'gewarnt', 'gemeldet', 'unterstrichen', 'zurückgewiesen', 'eingeräumt', 'hingewiesen', 'darauf hingewiesen', 'bekannt gegeben', 'bekanntgegeben', 'bekannt gemacht', 'ausgesagt', 'vorgeworfen', 'hinzugefügt', 'hervorgehoben', 'klargestellt', 'festgestellt', 'dargelegt', 'ausgeführt', 'angegeben', 'zugegeben', 'gestanden', 'beteuert', 'verkündet', 'gesprochen', 'genannt', 'angemahnt', 'moniert', 'beanstandet', 'bemängelt', 'getwittert', 'gepostet', 'wissen lassen', 'deutlich gemacht', 'klar gemacht', 'klargemacht', 'dementiert', 'gefragt', 'geantwortet', 'vermeldet', 'angedeutet', 'prophezeit', 'prognostiziert', 'vermutet', 'gedroht', 'gelobt', 'verraten', 'erzählt', 'bestritten', 'abgestritten', 'unterstellt', 'attestiert', 'bescheinigt', 'bemerkt', 'angemerkt', 'vorgebracht', 'beklagt', 'betont', 'kritisiert', 'begründet', 'erläutert', 'geschildert', 'bekräftigt', 'bestätigt', 'behauptet', 'versichert', 'erklärt', 'berichtet', 'beschrieben', 'bezeichnet', 'zitiert', 'vorgerechnet', 'eingestanden', 'preisgegeben', 'durchblicken lassen', 'zu protokoll gegeben', 'zu bedenken gegeben', 'deutlich werden lassen', 'mutgemaßt', 'gemutmaßt', 'gemahnt'],
      },
      {
        speaker: 'either',
        reports: 'speech',
        participle: true,
        freeOrder: true,
        words: ['mitteilen', 'ausrichten', 'wissen', 'verlauten', 'verkünden', 'durchblicken', 'verbreiten'],
      },
      {
        speaker: 'either',
        reports: 'request',
        participle: true,
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['gefordert', 'verlangt', 'zugesagt', 'zugesichert', 'versprochen', 'vorgeschlagen', 'empfohlen', 'aufgefordert', 'aufgerufen', 'dazu aufgerufen', 'gebeten', 'geraten', 'beschlossen', 'entschieden', 'beantragt', 'angeordnet', 'angeboten', 'in aussicht gestellt', 'appelliert', 'plädiert'],
      },
      {
        speaker: 'either',
        reports: 'speech',
        words: [
          'mitteilte',
          'mitteilten',
          'mitteilt',
          'ankündigte',
          'ankündigten',
          'ankündigt',
          'hinzufügte',
          'bekanntgab',
          'bekannt gab',
          'bekannt gaben',
          'einräumte',
          'hinwies',
          'angab',
          'angaben',
          'ausführte',
          'feststellte',
          'zugab',
          'anmerkte',
          'wissen ließ',
        ],
      },
      {
        speaker: 'either',
        reports: 'speech',
        within: ['in', 'im', 'aus', 'bei', 'beim', 'auf', 'von', 'vom', 'seitens'],
        words: ['heißt es', 'hieß es', 'ist die rede', 'war die rede'],
      },
    ],
    accordingTo: {
      unparted: true,
      // biome-ignore format: a list of words
      before: ['laut', 'aus sicht von', 'aus sicht der', 'aus sicht des', 'gemäß', 'in den augen von', 'in den augen des', 'in den augen der', 'nach den worten von', 'nach den worten des', 'nach den worten der', 'wie aus', 'unter berufung auf'],
      accounts: {
        prepositions: ['nach', 'laut', 'gemäß'],
        // biome-ignore format: a list of words
        nouns: ['angaben', 'ansicht', 'ansichten', 'meinung', 'auffassung', 'auskunft', 'aussage', 'aussagen', 'berichten', 'darstellung', 'darstellungen', 'einschätzung', 'einschätzungen', 'erkenntnissen', 'information', 'informationen', 'meldungen', 'mitteilung', 'recherchen', 'schätzung', 'schätzungen', 'worten', 'überzeugung', 'bericht', 'berechnung', 'berechnungen', 'analyse', 'analysen', 'hochrechnung', 'hochrechnungen', 'prognose', 'prognosen', 'studie', 'umfrage', 'umfragen', 'erhebung', 'pressemitteilung', 'lesart', 'interpretation', 'untersuchungen', 'ergebnissen', 'beobachtungen'],
        links: ['von', 'vom', 'der', 'des', 'eines', 'einer'],
      },
      after: ['zufolge', 'nach angaben zufolge'],
      // biome-ignore format: a list of words
      own: ['nach eigenen angaben', 'nach eigenen worten', 'nach eigener aussage', 'nach eigener darstellung', 'nach eigenem bekunden', 'eigenen angaben zufolge', 'eigenen worten zufolge'],
      // biome-ignore format: a list of words
      enclitic: ['seiner ansicht nach', 'ihrer ansicht nach', 'seiner meinung nach', 'ihrer meinung nach', 'seiner einschätzung nach', 'ihrer einschätzung nach', 'nach seiner ansicht', 'nach ihrer ansicht', 'nach seiner meinung', 'nach ihrer meinung', 'nach seinen worten', 'nach ihren worten', 'nach seinen angaben', 'nach ihren angaben', 'nach seiner einschätzung', 'nach ihrer einschätzung', 'nach seiner darstellung', 'nach ihrer darstellung', 'aus seiner sicht', 'aus ihrer sicht'],
    },
    passive: { auxiliaries: ['wird', 'werden', 'wurde', 'wurden', 'worden', 'werde'], agents: ['von', 'vom', 'durch'] },
    brackets: {
      auxiliaries: ['hat', 'haben', 'hatte', 'hatten', 'habe', 'hätten', 'ließ', 'lässt', 'ließen', 'lassen'],
      as: ['wie'],
      infinitives: ['zu'],
    },
    // biome-ignore format: a list of words
    reportedForms: ['sei', 'seien', 'habe', 'werde', 'könne', 'müsse', 'solle', 'wolle', 'dürfe', 'möge', 'wisse', 'gebe', 'gehe', 'komme', 'stehe', 'bestehe', 'liege', 'bleibe', 'mache', 'lasse', 'nehme', 'sehe', 'finde', 'halte', 'brauche', 'führe', 'bringe', 'handele', 'handle', 'gelte', 'zeige', 'stelle', 'spiele', 'laufe', 'fehle', 'bedeute', 'biete', 'treffe', 'trage', 'spreche', 'denke', 'glaube', 'gehöre', 'scheine', 'betrage', 'erhalte', 'erwarte', 'fordere', 'plane', 'arbeite', 'unterstütze', 'rechne', 'setze', 'hätte', 'hätten', 'wäre', 'wären', 'würde', 'würden', 'könnten', 'müssten', 'sollten', 'gäbe', 'käme'],
    conditionalForms: [
      'hätte',
      'hätten',
      'wäre',
      'wären',
      'würde',
      'würden',
      'könnten',
      'müssten',
      'sollten',
      'gäbe',
      'käme',
    ],
    // biome-ignore format: lists of words
    speechNouns: {
      nouns: ['ankündigung', 'annahme', 'anschuldigung', 'anschuldigungen', 'argument', 'auffassung', 'aussage', 'aussagen', 'äußerung', 'äußerungen', 'ansicht', 'befürchtung', 'befund', 'begründung', 'behauptung', 'behauptungen', 'bekenntnis', 'beteuerung', 'bitte', 'drohung', 'einschätzung', 'einwand', 'erkenntnis', 'erklärung', 'fazit', 'feststellung', 'forderung', 'forderungen', 'gerücht', 'gerüchte', 'gedanke', 'hinweis', 'hoffnung', 'idee', 'klage', 'kommentar', 'kritik', 'meinung', 'meldung', 'motto', 'parole', 'prognose', 'sorge', 'these', 'titel', 'überzeugung', 'urteil', 'verdacht', 'vermutung', 'versicherung', 'versprechen', 'vorhersage', 'vorschlag', 'vorwurf', 'vorwürfe', 'warnung', 'warnungen', 'wortlaut', 'wunsch', 'zusage', 'zusicherung', 'eindruck', 'überschrift', 'slogan', 'erfahrung', 'realität', 'devise', 'botschaft', 'antwort', 'einsicht', 'lehre', 'tenor', 'credo', 'appell', 'plädoyer', 'aufruf', 'zwischenfazit', 'bilanz', 'diagnose', 'rückmeldung', 'empfehlung', 'auskunft', 'reaktion', 'frage'],
      possessives: ['dessen', 'deren', 'sein', 'seine', 'seiner', 'seinem', 'seinen', 'ihr', 'ihre', 'ihrer', 'ihrem', 'ihren'],
      agents: ['von', 'vom', 'durch'],
      genitive: true,
      correlates: ['davon', 'darauf', 'daran', 'dafür'],
      means: ['mit', 'unter'],
    },
    complementizers: ['dass', 'daß', 'ob'],
    infinitives: [],
    clauseComma: true,
    // biome-ignore format: a list of words
    clauseMarkers: ['sei', 'seien', 'habe', 'hätten', 'hätte', 'werde', 'würde', 'würden', 'könne', 'könnten', 'müsse', 'solle', 'wolle', 'gebe', 'wäre', 'wären', 'sollte', 'dürfe'],
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: ['hat', 'haben', 'hatte', 'hatten', 'habe', 'ist', 'sind', 'war', 'waren', 'sei', 'wird', 'werden', 'wurde', 'wurden', 'würde', 'kann', 'könne', 'könnte', 'soll', 'sollte', 'muss', 'müsse', 'will', 'wollte', 'auch', 'nicht', 'noch', 'nun', 'zudem', 'außerdem', 'weiter', 'ferner', 'jedoch', 'aber', 'hingegen', 'dagegen', 'dazu', 'daraufhin', 'bereits', 'schon', 'selbst', 'sich', 'dann', 'später', 'zuvor', 'es', 'hierzu', 'ebenfalls', 'wörtlich', 'deshalb', 'wiederum', 'derweil', 'indes', 'indessen', 'unterdessen', 'inzwischen', 'mittlerweile', 'erneut', 'abermals', 'mehrfach', 'wiederholt', 'schließlich', 'zunächst', 'anschließend', 'ansonsten', 'dennoch', 'trotzdem', 'sogar', 'ausdrücklich', 'öffentlich', 'schriftlich', 'lachend', 'schmunzelnd', 'trocken', 'resigniert', 'sichtlich', 'rückblickend', 'kürzlich', 'jüngst', 'kurz', 'offen', 'etwa', 'beispielsweise', 'deutlich', 'ruhig', 'leise'],
    pronouns: [
      { words: ['er', 'ihm', 'ihn'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['sie'], person: 'third', gender: 'feminine', number: 'one', pluralEndings: ['en', 'sind'] },
      { words: ['wir'], person: 'first', gender: 'any', number: 'many' },
      { words: ['ich'], person: 'first', gender: 'any', number: 'one' },
    ],
    determiners: {
      // biome-ignore format: a list of words
      definite: ['der', 'die', 'das', 'des', 'dem', 'den', 'dieser', 'diese', 'dieses', 'diesem', 'diesen', 'sein', 'seine', 'seiner', 'seinem', 'seinen', 'ihr', 'ihre', 'ihrer', 'ihrem', 'ihren', 'unsere', 'unser', 'beide', 'unserem', 'unseren', 'unserer', 'unseres'],
      // biome-ignore format: a list of words
      other: ['ein', 'eine', 'einer', 'einem', 'einen', 'eines', 'mehrere', 'mehrerer', 'viele', 'vieler', 'einige', 'einiger', 'andere', 'anderer', 'zwei', 'zweier', 'dreier', 'drei', 'vier', 'alle', 'kein', 'keine', 'keiner', 'jeder', 'jede', 'manche'],
    },
    closingDeterminers: [],
    locatives: ['in', 'im', 'ins'],
    // biome-ignore format: a list of words
    prepositions: ['in', 'im', 'an', 'am', 'auf', 'aus', 'bei', 'beim', 'mit', 'nach', 'seit', 'von', 'vom', 'zu', 'zum', 'zur', 'durch', 'für', 'gegen', 'ohne', 'um', 'über', 'unter', 'vor', 'zwischen', 'wegen', 'während', 'trotz', 'bis', 'ab', 'als', 'ins', 'ans', 'hinter', 'neben', 'gegenüber', 'wie', 'angesichts', 'aufgrund', 'anlässlich', 'infolge', 'seitens', 'entgegen', 'samt', 'binnen'],
    conjunctions: {
      coordinating: ['und', 'oder', 'aber', 'denn', 'sondern', 'doch'],
      // biome-ignore format: a list of words
      subordinating: ['wie', 'weil', 'wenn', 'als', 'während', 'nachdem', 'bevor', 'obwohl', 'da', 'damit', 'sobald', 'indem', 'falls'],
    },
    relatives: ['welcher', 'welche', 'welches', 'wobei', 'wo', 'deren', 'dessen'],
    addressee: ['gegenüber'],
    // biome-ignore format: a list of words
    times: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonnabend', 'sonntag', 'heute', 'gestern', 'vorgestern', 'morgen', 'abend', 'nachmittag', 'vormittag', 'mittag', 'nacht', 'januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'],
    // biome-ignore format: a list of words
    titles: [['herr', 'herrn'], ['frau'], ['dr', 'doktor'], ['prof', 'professor', 'professorin'], ['bundeskanzler', 'bundeskanzlerin', 'kanzler', 'kanzlerin'], ['ministerpräsident', 'ministerpräsidentin'], ['premierminister', 'premierministerin'], ['präsident', 'präsidentin'], ['us-präsident'], ['bundespräsident'], ['minister', 'ministerin'], ['außenminister', 'außenministerin'], ['innenminister', 'bundesinnenminister'], ['staatssekretär', 'staatssekretärin'], ['bürgermeister', 'bürgermeisterin', 'oberbürgermeister', 'oberbürgermeisterin'], ['senator', 'senatorin'], ['general'], ['papst'], ['könig', 'königin'], ['bischof'], ['kardinal']],
    genderedTitles: {
      masculine: ['herr', 'herrn', 'sprecher', 'präsident', 'minister', 'kanzler', 'papst', 'könig'],
      feminine: ['frau', 'sprecherin', 'präsidentin', 'ministerin', 'kanzlerin', 'bundeskanzlerin', 'königin'],
    },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: ['peter', 'michael', 'thomas', 'andreas', 'wolfgang', 'klaus', 'jürgen', 'günter', 'günther', 'stefan', 'christian', 'uwe', 'werner', 'horst', 'frank', 'dieter', 'manfred', 'gerhard', 'hans', 'bernd', 'matthias', 'helmut', 'walter', 'heinz', 'martin', 'jörg', 'rolf', 'jens', 'sven', 'alexander', 'rainer', 'joachim', 'markus', 'oliver', 'karl', 'ralf', 'robert', 'paul', 'daniel', 'sebastian', 'jan', 'tobias', 'florian', 'philipp', 'felix', 'max', 'lukas', 'volker', 'guido', 'kurt', 'roland', 'ulrich', 'olaf', 'christoph', 'norbert', 'george', 'john', 'david', 'barack', 'donald', 'nicolas', 'tony', 'wladimir', 'jacques', 'joseph', 'franz', 'hugo', 'dirk', 'udo', 'lothar', 'reinhard', 'armin', 'cem', 'gregor', 'oskar', 'steffen', 'achim', 'adrian', 'albert', 'alfred', 'arne', 'arnold', 'axel', 'benjamin', 'benedikt', 'björn', 'boris', 'bruno', 'carsten', 'karsten', 'claus', 'clemens', 'dominik', 'edmund', 'erich', 'erik', 'ernst', 'erwin', 'fabian', 'friedrich', 'fritz', 'georg', 'gerd', 'harald', 'hartmut', 'heiko', 'heinrich', 'hendrik', 'henning', 'herbert', 'hermann', 'holger', 'hubert', 'ingo', 'jakob', 'jochen', 'johann', 'johannes', 'jonas', 'josef', 'julian', 'kai', 'konrad', 'konstantin', 'lars', 'leon', 'ludwig', 'marc', 'marcel', 'marco', 'mario', 'mark', 'mathias', 'maximilian', 'moritz', 'nils', 'niklas', 'otto', 'patrick', 'rudolf', 'rüdiger', 'sascha', 'siegfried', 'sigmar', 'simon', 'stephan', 'theo', 'thilo', 'thorsten', 'torsten', 'tim', 'timo', 'tom', 'wilhelm', 'winfried', 'wilfried', 'xaver', 'jean', 'james', 'joe', 'emmanuel', 'françois', 'recep', 'ali', 'silvio', 'richard', 'william', 'achmed', 'ahmed', 'albrecht', 'alexej', 'alois', 'alwin', 'amir', 'anatol', 'andré', 'andrej', 'anselm', 'anton', 'antonio', 'arno', 'arthur', 'artur', 'arndt', 'august', 'bastian', 'beat', 'bernhard', 'bernward', 'berthold', 'bertram', 'bodo', 'burkhard', 'burkhart', 'carl', 'cedric', 'christof', 'conrad', 'constantin', 'cornelius', 'dag', 'darius', 'denis', 'dennis', 'detlef', 'detlev', 'diego', 'dietmar', 'dietrich', 'diethelm', 'dominic', 'eberhard', 'eckart', 'eckhard', 'eckhart', 'edgar', 'edwin', 'egon', 'ekkehard', 'elias', 'elmar', 'emil', 'emir', 'enrico', 'eren', 'ewald', 'fabio', 'falk', 'ferdinand', 'ferenc', 'filip', 'finn', 'florentin', 'frederic', 'frederik', 'fredi', 'friedbert', 'friedhelm', 'fridolin', 'gabriel', 'gebhard', 'gero', 'gerrit', 'gisbert', 'gottfried', 'gunnar', 'gunter', 'gustav', 'hannes', 'hannes', 'hans-peter', 'hansjörg', 'harry', 'hasan', 'hauke', 'heiner', 'heino', 'helge', 'helmuth', 'henrik', 'henry', 'herwig', 'hinnerk', 'hinrich', 'hüseyin', 'ibrahim', 'igor', 'immanuel', 'ingolf', 'ingmar', 'isaak', 'ismail', 'iwan', 'jaime', 'jannik', 'jannis', 'jasper', 'joel', 'joern', 'jonathan', 'jordan', 'jost', 'julius', 'justin', 'justus', 'kaspar', 'kemal', 'kevin', 'kilian', 'knut', 'korbinian', 'kuno', 'lasse', 'laurenz', 'leander', 'lennart', 'leo', 'leonard', 'leonhard', 'leopold', 'linus', 'lorenz', 'louis', 'luca', 'luis', 'lutz', 'magnus', 'malte', 'manuel', 'marian', 'marius', 'marvin', 'matteo', 'matthäus', 'maurice', 'mehmet', 'meinhard', 'meinrad', 'mike', 'milan', 'mirko', 'murat', 'mustafa', 'nico', 'niko', 'nikolai', 'nikolaus', 'nikolas', 'noah', 'norman', 'ole', 'omar', 'orhan', 'oscar', 'özgür', 'pascal', 'pasquale', 'patrik', 'peer', 'pierre', 'pirmin', 'quentin', 'quirin', 'raimund', 'rainald', 'ralph', 'raphael', 'reiner', 'reinhold', 'reto', 'rené', 'rico', 'robin', 'rocco', 'roger', 'roman', 'ronald', 'ronny', 'ruben', 'rudi', 'rupert', 'samuel', 'sandro', 'sebastiano', 'sepp', 'serkan', 'siegbert', 'sigismund', 'sönke', 'stefano', 'sven-erik', 'thaddäus', 'theodor', 'thiemo', 'till', 'tilman', 'tilo', 'tino', 'titus', 'toni', 'ulf', 'ulli', 'urban', 'urs', 'valentin', 'veit', 'viktor', 'vincent', 'vinzenz', 'vitali', 'wendelin', 'wenzel', 'wieland', 'willi', 'willy', 'wladislaw', 'wolf', 'wolfram', 'yannick', 'yusuf', 'zeno'],
      // biome-ignore format: a list of words
      feminine: ['angela', 'ursula', 'monika', 'petra', 'sabine', 'renate', 'karin', 'brigitte', 'andrea', 'claudia', 'susanne', 'gabriele', 'birgit', 'anna', 'maria', 'nina', 'katrin', 'kathrin', 'julia', 'franziska', 'christine', 'barbara', 'sandra', 'stefanie', 'nicole', 'hillary', 'marie', 'eva', 'silvia', 'ute', 'heike', 'anja', 'martina', 'katja', 'annegret', 'annalena', 'alexandra', 'alice', 'anke', 'anne', 'annette', 'antje', 'astrid', 'beate', 'bettina', 'britta', 'carola', 'charlotte', 'christiane', 'christina', 'cornelia', 'dagmar', 'daniela', 'doris', 'elisabeth', 'elke', 'erika', 'gisela', 'gudrun', 'hanna', 'hannah', 'hannelore', 'heidi', 'helga', 'ines', 'ingrid', 'irene', 'iris', 'jana', 'jennifer', 'johanna', 'judith', 'jutta', 'katharina', 'kerstin', 'kirsten', 'laura', 'lea', 'lena', 'lisa', 'luise', 'manuela', 'margarete', 'marion', 'marlies', 'melanie', 'michaela', 'miriam', 'nadine', 'nora', 'regina', 'rita', 'ruth', 'sarah', 'silke', 'simone', 'sonja', 'sophie', 'svenja', 'tanja', 'tina', 'ulrike', 'vanessa', 'vera', 'verena', 'yvonne', 'theresa', 'bärbel', 'gabi', 'gaby', 'uschi', 'ulla', 'inge', 'ilse', 'elfriede', 'edith', 'erna', 'hilde', 'hildegard', 'irmgard', 'gerda', 'gertrud', 'ingeborg', 'lieselotte', 'rosemarie', 'roswitha', 'sigrid', 'waltraud', 'marianne', 'margit', 'margot', 'margret', 'marlene', 'marlis', 'mechthild', 'mathilde', 'nele', 'nadja', 'nadia', 'natalie', 'natascha', 'olga', 'patricia', 'pauline', 'pia', 'ricarda', 'romy', 'ronja', 'rosa', 'sabrina', 'sarina', 'saskia', 'selina', 'sina', 'sophia', 'stella', 'stephanie', 'steffi', 'svetlana', 'sybille', 'tamara', 'tatjana', 'teresa', 'tessa', 'thea', 'trude', 'ulla', 'valentina', 'valerie', 'vivian', 'wiebke', 'xenia', 'yasmin', 'zoe', 'adele', 'agnes', 'aline', 'alma', 'amelie', 'amira', 'andreja', 'angelika', 'angelique', 'anneliese', 'annika', 'antonia', 'ariane', 'aylin', 'ayse', 'bea', 'bernadette', 'bianca', 'birgitta', 'carina', 'carla', 'carmen', 'caroline', 'catharina', 'celina', 'chantal', 'chiara', 'christa', 'clara', 'conny', 'corinna', 'cosima', 'dana', 'daria', 'debora', 'denise', 'diana', 'dilek', 'dorothea', 'dorothee', 'edeltraud', 'elena', 'eleonore', 'elfi', 'elif', 'eliane', 'elif', 'elina', 'ella', 'elsa', 'emilia', 'emma', 'esra', 'esther', 'evelyn', 'fatima', 'fatma', 'felicitas', 'finja', 'frauke', 'freya', 'frida', 'friederike', 'gesa', 'gesine', 'greta', 'grit', 'gundula', 'gülsen', 'hedwig', 'heide', 'heidrun', 'helene', 'henrike', 'hilke', 'hülya', 'imke', 'ina', 'inga', 'inka', 'ira', 'irina', 'irmela', 'isabel', 'isabell', 'isabella', 'jacqueline', 'jasmin', 'jeannette', 'jessica', 'jil', 'josefine', 'josephine', 'julika', 'juliane', 'kaja', 'karla', 'karoline', 'katarina', 'kathleen', 'katinka', 'kim', 'kira', 'klara', 'klaudia', 'korinna', 'kristin', 'kristina', 'larissa', 'laurin', 'leila', 'lenka', 'leonie', 'leoni', 'liane', 'lilly', 'lina', 'linda', 'liv', 'lore', 'lotte', 'louisa', 'louise', 'lucia', 'lucie', 'luzie', 'lydia', 'madeleine', 'magda', 'magdalena', 'maike', 'maja', 'malin', 'mandy', 'mara', 'mareike', 'maren', 'margarethe', 'margrit', 'marielle', 'marina', 'marit', 'marita', 'marleen', 'mary', 'maya', 'meike', 'merle', 'mia', 'mila', 'mina', 'mona', 'nancy', 'nathalie', 'nelly', 'nicola'],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: ['jähriger', 'jährige', 'jährigen', 'sprecher', 'sprecherin', 'chef', 'chefin', 'vorsitzender', 'vorsitzende', 'vorsitzenden', 'leiter', 'leiterin', 'direktor', 'direktorin', 'generalsekretärin', 'politiker', 'politikerin', 'abgeordneter', 'abgeordnete', 'experte', 'expertin', 'wissenschaftler', 'wissenschaftlerin', 'forscher', 'forscherin', 'anwalt', 'anwältin', 'richter', 'richterin', 'trainer', 'trainerin', 'spieler', 'minister', 'ministerin', 'präsident', 'präsidentin', 'meister', 'meisterin', 'autor', 'autorin', 'journalist', 'journalistin', 'beamter', 'vater', 'mutter', 'tochter', 'sohn', 'bruder', 'schwester', 'mitarbeiter', 'mitarbeiterin', 'vertreter', 'vertreterin', 'botschafter', 'botschafterin', 'kommissar', 'kommissarin', 'führer', 'führerin', 'kandidat', 'kandidatin', 'zeuge', 'arzt', 'ärztin', 'lehrer', 'lehrerin', 'polizist', 'landrat', 'manager', 'mitglied', 'beauftragter', 'beauftragte', 'gründer', 'kollege', 'sekretär', 'ökonom', 'analyst', 'historiker', 'kritiker', 'berater', 'beraterin', 'vize', 'stellvertreter', 'reporter', 'reporterin', 'kommentator', 'kommentatorin', 'moderator', 'moderatorin', 'redakteur', 'redakteurin', 'herausgeber', 'korrespondent', 'korrespondentin', 'verteidiger', 'verteidigerin', 'bundespräsident', 'torwart', 'torhüter', 'spielerin', 'stürmer', 'kapitän', 'managerin', 'schiedsrichter', 'polizistin', 'polizeisprecher', 'polizeisprecherin', 'feuerwehrmann', 'feuerwehrsprecher', 'retter', 'sanitäter', 'professor', 'professorin', 'analystin', 'ökonomin', 'volkswirt', 'historikerin', 'politologe', 'politologin', 'soziologe', 'meteorologe', 'meteorologin', 'schüler', 'schülerin', 'student', 'studentin', 'schauspieler', 'sänger', 'sängerin', 'musiker', 'musikerin', 'regisseur', 'regisseurin', 'schriftsteller', 'schriftstellerin', 'künstler', 'künstlerin', 'architekt', 'architektin', 'landwirt', 'landwirtin', 'bauer', 'bäuerin', 'unternehmer', 'unternehmerin', 'besitzer', 'besitzerin', 'eigentümer', 'eigentümerin', 'nachbar', 'nachbarin', 'anwohner', 'anwohnerin', 'zeugin', 'opfer', 'täter', 'angeklagter', 'angeklagte', 'kläger', 'klägerin', 'ehemann', 'ehefrau', 'junge', 'mädchen', 'passagier', 'passagierin', 'fahrer', 'fahrerin', 'pilot', 'pilotin', 'kopilot', 'tourist', 'touristin', 'flüchtling', 'aktivist', 'aktivistin', 'demonstrant', 'senator', 'senatorin', 'landrätin', 'kanzler', 'kanzlerin', 'premier', 'staatssekretärin', 'regierungssprecher', 'regierungssprecherin', 'general', 'generalin', 'offizier', 'soldat', 'soldatin', 'bischof', 'papst', 'pfarrer', 'pfarrerin', 'kardinal', 'könig', 'königin', 'prinz', 'prinzessin', 'beamtin', 'insider', 'informant', 'gründerin', 'entwickler', 'entwicklerin', 'betreiber', 'betreiberin', 'veranstalter', 'kritikerin', 'befürworter', 'gegner', 'datenschützer', 'datenschützerin', 'umweltschützer', 'gewerkschafter', 'gewerkschafterin', 'funktionär', 'funktionärin', 'intendant', 'intendantin', 'kurator', 'kuratorin', 'jurist', 'juristin', 'mediziner', 'medizinerin', 'virologe', 'virologin', 'psychologe', 'psychologin', 'sekretärin', 'stellvertreterin', 'herausgeberin', 'bundespräsidentin', 'torhüterin', 'stürmerin', 'kapitänin', 'schiedsrichterin', 'feuerwehrsprecherin', 'retterin', 'sanitäterin', 'volkswirtin', 'schauspielerin', 'täterin', 'demonstrantin', 'offizierin', 'insiderin', 'informantin', 'veranstalterin', 'befürworterin', 'gegnerin', 'umweltschützerin', 'oberhaupt', 'oberbürgermeister', 'oberbürgermeisterin', 'bürgermeister', 'bürgermeisterin', 'hebamme', 'sportlerin', 'sportler', 'ingenieur', 'ingenieurin', 'wirt', 'wirtin', 'bäcker', 'bäckerin', 'fischer', 'fischerin', 'händlerin', 'händler', 'verkäufer', 'verkäuferin', 'pfleger', 'pflegerin', 'krankenschwester', 'biologe', 'biologin', 'physiker', 'physikerin', 'chemiker', 'chemikerin', 'geologe', 'geologin', 'archäologe', 'archäologin', 'förster', 'försterin', 'jäger', 'jägerin', 'rentner', 'rentnerin', 'besucher', 'besucherin', 'zuschauer', 'zuschauerin', 'kunde', 'kundin', 'mieter', 'mieterin', 'vermieter', 'vermieterin', 'elternvertreter', 'elternvertreterin', 'rektor', 'rektorin', 'schulleiter', 'schulleiterin', 'kita-leiterin', 'dozent', 'dozentin', 'doktorand', 'doktorandin', 'gutachter', 'gutachterin', 'sachverständiger', 'sachverständige', 'ermittler', 'ermittlerin', 'staatsanwalt', 'staatsanwältin', 'notar', 'notarin', 'insolvenzverwalter', 'verwalter', 'verwalterin', 'aufseher', 'wächter', 'helfer', 'helferin', 'freiwilliger', 'freiwillige', 'läufer', 'läuferin', 'schwimmer', 'schwimmerin', 'radprofi', 'torfrau', 'abwehrspieler', 'mittelfeldspieler', 'angreifer', 'angreiferin', 'innenverteidiger', 'bundestrainer', 'bundestrainerin', 'sportdirektor', 'sportdirektorin', 'weltmeister', 'weltmeisterin', 'olympiasieger', 'olympiasiegerin', 'enkel', 'enkelin', 'oma', 'opa', 'großmutter', 'großvater', 'onkel', 'tante', 'partner', 'partnerin', 'freundin', 'witwe', 'witwer', 'neffe', 'nichte', 'schwager', 'schwägerin', 'schwiegersohn', 'schwiegertochter', 'stadtrat', 'stadträtin', 'gemeinderat', 'gemeinderätin', 'nationalrat', 'nationalrätin', 'ständerat', 'ständerätin', 'regierungsrat', 'regierungsrätin', 'bundesrat', 'bundesrätin', 'kantonsrat', 'kantonsrätin', 'landeshauptmann', 'landeshauptfrau', 'gemeindepräsident', 'gemeindepräsidentin', 'ratsherr', 'ratsfrau', 'verbandschef', 'verbandschefin', 'ologe', 'ologin', 'anthropologe', 'pädagoge', 'pädagogin', 'therapeut', 'therapeutin', 'chirurg', 'chirurgin', 'tierarzt', 'zahnarzt', 'hausarzt', 'istin', 'antin', 'entin', 'ikerin', 'techniker', 'technikerin', 'mechaniker', 'mechanikerin', 'handwerker', 'handwerkerin', 'dachdecker', 'friseur', 'friseurin', 'köchin', 'kellner', 'kellnerin', 'winzer', 'winzerin', 'gärtner', 'gärtnerin', 'züchter', 'züchterin', 'imker', 'imkerin', 'schreiner', 'tischler', 'elektriker', 'malerin', 'bildhauer', 'bildhauerin', 'fotograf', 'fotografin', 'grafiker', 'designer', 'designerin', 'komponist', 'dirigent', 'dirigentin', 'tänzer', 'tänzerin', 'choreograf', 'choreografin', 'dramaturg', 'dramaturgin', 'bloggerin', 'blogger', 'influencer', 'influencerin', 'streamer', 'rapper', 'rapperin', 'comedian', 'kabarettist', 'kabarettistin', 'satiriker', 'satirikerin', 'dichter', 'dichterin', 'dramatiker', 'lyriker', 'lyrikerin', 'verleger', 'verlegerin', 'übersetzer', 'übersetzerin', 'gastgeber', 'gastgeberin', 'gewinner', 'gewinnerin', 'sieger', 'siegerin', 'verlierer', 'verliererin', 'titelverteidiger', 'rennfahrer', 'skispringer', 'skispringerin', 'biathlet', 'biathletin', 'boxerin', 'turnerin', 'reiterin', 'segler', 'seglerin', 'torjäger', 'schlussmann', 'teamchef', 'präsidiumsmitglied', 'schatzmeister', 'schatzmeisterin', 'geschäftsführer', 'geschäftsführerin', 'prokurist', 'aufsichtsrat', 'betriebsrat', 'betriebsrätin', 'personalrat', 'diplomat', 'diplomatin', 'attaché', 'konsul', 'konsulin', 'generalkonsul', 'gouverneur', 'gouverneurin', 'statthalter', 'scheich', 'ajatollah', 'rabbiner', 'rabbinerin', 'pastorin', 'äbtissin', 'dekan', 'dekanin', 'superintendent', 'superintendentin', 'erzbischof', 'kommandeur', 'kommandant', 'kommandantin', 'leutnant', 'admiral', 'feldwebel', 'veteran', 'veteranin', 'fahnder', 'fahnderin', 'kriminalist', 'kriminalistin', 'hauptkommissar', 'hauptkommissarin', 'oberstaatsanwalt', 'oberstaatsanwältin', 'bewährungshelfer', 'häftling', 'insasse', 'insassin', 'überlebender', 'überlebende', 'überlebenden', 'betroffener', 'betroffene', 'verletzter', 'verletzte', 'angehöriger', 'angehörige', 'unbekannter', 'verdächtiger', 'verdächtige', 'tatverdächtiger', 'tatverdächtige', 'beschuldigter', 'beschuldigte', 'geschädigter', 'geschädigte', 'zeitzeuge', 'zeitzeugin', 'metzger', 'fleischer', 'schlachter', 'käufer', 'käuferin', 'kenner', 'kennerin', 'spezialist', 'gitarrist', 'pianist', 'bassist', 'solist', 'publizist', 'kolumnist', 'terrorist', 'sozialist', 'kommunist', 'lobbyist', 'stylist', 'maschinist', 'zivilist', 'finalist', 'optimist', 'gewerkschaftschef', 'oppositionsführer', 'oppositionsführerin', 'fraktionschef', 'fraktionschefin', 'parteichef', 'parteichefin', 'vereinschef', 'bezirkschef', 'firmenchef', 'konzernchef', 'klubchef', 'ressortchef', 'dezernent', 'dezernentin', 'referent', 'referentin', 'praktikant', 'praktikantin', 'lieferant', 'absolvent', 'absolventin', 'produzent', 'produzentin', 'assistent', 'assistentin', 'patient', 'patientin', 'klient', 'klientin', 'mandant', 'mandantin', 'informatiker', 'informatikerin', 'statistiker', 'statistikerin', 'theoretiker', 'mathematiker', 'mathematikerin', 'biochemiker', 'grieche', 'ausländer', 'ausländerin', 'einheimischer', 'einheimische', 'urlauber', 'urlauberin', 'camper', 'wanderer', 'wanderin', 'bergsteiger', 'bergsteigerin', 'kletterer', 'kletterin', 'surfer', 'surferin', 'taucher', 'taucherin', 'radfahrer', 'radfahrerin', 'autofahrer', 'autofahrerin', 'busfahrer', 'busfahrerin', 'lokführer', 'lokführerin', 'fluglotse', 'lotse', 'steward', 'stewardess', 'pflegedienstleiter', 'pflegedienstleiterin', 'betreuer', 'betreuerin', 'erzieher', 'erzieherin', 'tagesmutter', 'sozialarbeiter', 'sozialarbeiterin', 'streetworker', 'seelsorger', 'seelsorgerin', 'ehrenamtlicher', 'ehrenamtliche', 'spender', 'spenderin', 'sammler', 'sammlerin', 'galerist', 'galeristin', 'kunsthistoriker', 'auktionator', 'makler', 'maklerin', 'bankier', 'banker', 'bankerin', 'broker', 'investor', 'investorin', 'aktionär', 'aktionärin', 'unternehmensberater', 'steuerberater', 'wirtschaftsprüfer'],
      // biome-ignore format: a list of words
      group: ['experten', 'leute', 'bürger', 'kritiker', 'politiker', 'beobachter', 'forscher', 'wissenschaftler', 'zeugen', 'behörden', 'ermittler', 'medien', 'anwohner', 'demonstranten', 'gegner', 'vertreter', 'eltern', 'ärzte', 'richter', 'veranstalter', 'aktivisten', 'autoren', 'bewohner', 'abgeordnete', 'oppositionelle', 'mediziner', 'ökonomen', 'volkswirte', 'analysten', 'juristen', 'anwälte', 'verteidiger', 'gewerkschaften', 'gewerkschafter', 'verbände', 'umweltschützer', 'datenschützer', 'organisatoren', 'betreiber', 'hersteller', 'händler', 'landwirte', 'bauern', 'lehrer', 'schüler', 'studenten', 'studierende', 'angehörige', 'nachbarn', 'teilnehmer', 'mitarbeiter', 'beschäftigte', 'polizisten', 'feuerwehrleute', 'rettungskräfte', 'sprecher', 'zeitungen', 'insider', 'diplomaten', 'militärs', 'rebellen', 'kreise', 'befürworter', 'fans', 'spieler', 'historiker', 'archäologen', 'meteorologen', 'seismologen', 'astronomen', 'sanitäter', 'retter', 'reporter', 'journalisten', 'grünen', 'linken', 'liberalen', 'republikaner', 'demokraten', 'innen', 'passanten', 'touristen', 'fahrgäste', 'reisende', 'pendler', 'mieter', 'vermieter', 'kunden', 'verbraucher', 'verbraucherschützer', 'patienten', 'pfleger', 'hebammen', 'apotheker', 'unternehmer', 'investoren', 'anleger', 'aktionäre', 'gründer', 'ingenieure', 'techniker', 'handwerker', 'winzer', 'fischer', 'jäger', 'förster', 'züchter', 'künstler', 'musiker', 'schriftsteller', 'kollegen', 'freunde', 'verwandte', 'senioren', 'rentner', 'bürger', 'beamte', 'beamten', 'fahnder', 'geheimdienste', 'militante', 'kämpfer', 'soldaten', 'offiziere', 'sicherheitskreise', 'regierungskreise', 'koalitionäre', 'sozialdemokraten', 'christdemokraten', 'freidemokraten', 'konservative', 'ministerpräsidenten', 'minister', 'hilfsorganisationen', 'tierschützer', 'naturschützer', 'klimaschützer', 'klimaaktivisten', 'klimaforscher', 'virologen', 'epidemiologen', 'psychologen', 'soziologen', 'politologen', 'biologen', 'physiker', 'geologen', 'chemiker', 'ornithologen', 'neurologen', 'kardiologen', 'ologen', 'marktbeobachter', 'branchenkenner', 'überlebende', 'betroffene', 'verletzte', 'zuschauer', 'besucher', 'passagiere'],
      // biome-ignore format: a list of words
      organization: ['polizei', 'staatsanwaltschaft', 'regierung', 'ministerium', 'partei', 'gericht', 'gerichtshof', 'verband', 'verein', 'gewerkschaft', 'unternehmen', 'konzern', 'firma', 'behörde', 'zeitung', 'agentur', 'institut', 'universität', 'stiftung', 'bank', 'kommission', 'parlament', 'bundestag', 'fraktion', 'organisation', 'gesellschaft', 'sender', 'magazin', 'feuerwehr', 'armee', 'studie', 'bericht', 'erklärung', 'mitteilung', 'papier', 'stellungnahme', 'gutachten', 'schreiben', 'brief', 'meldung', 'urteil', 'umfrage', 'medienberichte', 'medienberichten', 'presseberichte', 'presseberichten', 'polizeiangaben', 'behördenangaben', 'ausschuss', 'senat', 'gruppe', 'bündnis', 'bgh', 'europäischer gerichtshof', 'eugh', 'bundesanwaltschaft', 'auswärtiges amt', 'auswärtige amt', 'bundesrat', 'landtag', 'opposition', 'koalition', 'spd', 'cdu', 'csu', 'fdp', 'grüne', 'linke', 'afd', 'magistrat', 'stadt', 'stadtverwaltung', 'gemeinde', 'landkreis', 'amt', 'bundesamt', 'landesamt', 'ver.di', 'ig metall', 'dgb', 'hersteller', 'betreiber', 'ezb', 'börse', 'dpa', 'afp', 'reuters', 'ap', 'zeitschrift', 'spiegel', 'ard', 'zdf', 'bbc', 'cnn', 'website', 'webseite', 'internetseite', 'uni', 'schule', 'klinik', 'krankenhaus', 'greenpeace', 'amnesty international', 'rotes kreuz', 'kirche', 'vatikan', 'vereinte nationen', 'uno', 'un', 'nato', 'eu', 'eu-kommission', 'europäische kommission', 'europäische union', 'iwf', 'who', 'weißes haus', 'pentagon', 'kreml', 'rat', 'sicherheitsrat', 'vorstand', 'aufsichtsrat', 'geschäftsführung', 'leitung', 'direktion', 'redaktion', 'team', 'klub', 'club', 'dfb', 'fifa', 'uefa', 'ioc', 'wetterdienst', 'deutscher wetterdienst', 'bundeswehr', 'militär', 'miliz', 'taliban', 'hamas', 'hisbollah', 'botschaft', 'konsulat', 'küstenwache', 'bundespolizei', 'landespolizei', 'zoll', 'bundeskriminalamt', 'landeskriminalamt', 'verfassungsschutz', 'nachrichtendienst', 'geheimdienst', 'justiz', 'verwaltung', 'stadtwerke', 'bezirksamt', 'rathaus', 'kanzleramt', 'bundeskanzleramt', 'präsidialamt', 'weißen haus', 'auswärtigen amt', 'kammer', 'handwerkskammer', 'handelskammer', 'innung', 'dachverband', 'bundesverband', 'landesverband', 'zentralrat', 'ombudsrat', 'fachrat', 'beirat', 'stadtrat', 'gemeinderat', 'kreistag', 'präsidium', 'kuratorium', 'komitee', 'jury', 'kanzlei', 'kasse', 'krankenkasse', 'versicherung', 'versicherer', 'airline', 'fluggesellschaft', 'reederei', 'bahn', 'werft', 'brauerei', 'molkerei', 'verlag', 'museum', 'zoo', 'theater', 'orchester', 'akademie', 'hochschule', 'fakultät', 'lehrstuhl', 'forschungsinstitut', 'wirtschaftsforschungsinstitut', 'labor', 'startup', 'plattform', 'dienst', 'portal', 'blatt', 'tageszeitung', 'wochenzeitung', 'nachrichtenagentur', 'presseagentur', 'rundfunk', 'fernsehen', 'redaktionsnetzwerk', 'familie', 'orden', 'bistum', 'diözese', 'pfarrei', 'bischofskonferenz', 'hilfsorganisation', 'hilfswerk', 'vereinigung', 'allianz', 'liga', 'föderation', 'genossenschaft', 'notenbank', 'zentralbank', 'bundesbank', 'aufsicht', 'finanzaufsicht', 'kartellamt', 'rechnungshof', 'verfassungsgericht', 'verwaltungsgericht', 'landgericht', 'amtsgericht', 'oberlandesgericht', 'bundesgericht', 'schöffengericht', 'kammergericht'],
      // biome-ignore format: a list of words
      work: ['film', 'buch', 'roman', 'lied', 'album', 'serie', 'sendung', 'titel', 'namen', 'name', 'motto', 'reihe', 'song', 'band', 'projekt', 'sogenannte', 'sogenannten', 'so genannte', 'so genannten', 'genannt', 'zeitschrift', 'thema', 'ausstellung', 'stück', 'zeitung', 'magazin', 'aktion', 'operation', 'überschrift', 'schiff', 'verein', 'vereins', 'gasthof', 'gasthofs', 'restaurant', 'restaurants', 'hotel', 'hotels', 'kneipe', 'theater', 'kino', 'portal', 'plattform', 'sendereihe', 'slogan', 'plakat', 'aufschrift', 'programm', 'initiative'],
    },
    // biome-ignore format: a list of words
    roleWords: ['ehemaliger', 'ehemalige', 'ehemaligen', 'früherer', 'frühere', 'früheren', 'damaliger', 'damalige', 'amtierende', 'amtierender', 'stellvertretender', 'stellvertretende', 'stellvertretenden', 'spd', 'cdu', 'csu', 'fdp', 'britische', 'britischen', 'französische', 'französischen', 'russische', 'russischen', 'amerikanische', 'amerikanischen', 'deutsche', 'deutschen', 'israelische', 'türkische', 'iranische', 'chinesische', 'polnische', 'österreichische', 'bayerische', 'us'],
    // biome-ignore format: a list of words
    places: ['deutschland', 'berlin', 'hamburg', 'münchen', 'frankreich', 'russland', 'china', 'polen', 'österreich', 'schweiz', 'england', 'großbritannien', 'usa', 'israel', 'iran', 'irak', 'türkei', 'europa', 'bayern', 'hessen', 'sachsen', 'italien', 'spanien', 'london', 'paris', 'washington', 'moskau', 'köln', 'bonn', 'frankfurt'],
    apostropheEndings: [],
    particles: ['von', 'vom', 'zu', 'van', 'der', 'den', 'de', 'di', 'bin', 'al', 'la', 'le', 'du', 'da'],
    nameLinks: ['für'],
    shortName: 'last',
    // biome-ignore format: a list of words
    notNames: ['weiterhin', 'vorerst', 'kurzzeitig', 'zeitgleich', 'mittlerweile', 'zwischenzeitlich', 'letztlich', 'letztendlich', 'nachträglich', 'abschließend', 'zusätzlich', 'vorab', 'vorher', 'nachher', 'seither', 'bislang', 'mehrfach', 'wiederholt', 'vereinzelt', 'weltweit', 'bundesweit', 'landesweit', 'offiziell', 'anders', 'ähnlich', 'ebenso', 'genauso', 'entsprechend', 'sinngemäß', 'wörtlich', 'schließlich', 'zuletzt', 'zunächst', 'anschließend', 'daraufhin', 'dagegen', 'hingegen', 'indes', 'indessen', 'derweil', 'vielmehr', 'jedenfalls', 'offenbar', 'offensichtlich', 'angeblich', 'möglicherweise', 'vermutlich', 'wahrscheinlich', 'sicherlich', 'natürlich', 'selbstverständlich', 'tatsächlich', 'eigentlich', 'grundsätzlich', 'insbesondere', 'besonders', 'kürzlich', 'jüngst', 'bereits', 'erst', 'lediglich', 'immerhin', 'zumindest', 'stattdessen', 'somit', 'folglich', 'demnach', 'demzufolge', 'danach', 'wonach', 'darauf', 'daran', 'darin', 'davon', 'dafür', 'hierzu', 'hinzu', 'überdies', 'einerseits', 'andererseits', 'erstmals', 'damals', 'früher', 'schriftlich', 'öffentlich', 'kurz', 'oft', 'immer', 'nie', 'gerade', 'ausgerechnet', 'endlich', 'leider', 'zufrieden', 'empört', 'enttäuscht', 'erleichtert', 'kritisch', 'scharf', 'deutlich', 'klar', 'dabei', 'dazu', 'dann', 'darüber', 'damit', 'daher', 'deshalb', 'dennoch', 'außerdem', 'zudem', 'jedoch', 'hier', 'dort', 'so', 'nun', 'jetzt', 'insgesamt', 'seitdem', 'inzwischen', 'unterdessen', 'allerdings', 'auch', 'bisher', 'zuvor', 'später', 'ferner', 'weiter', 'weitere', 'gleichzeitig', 'zugleich', 'trotzdem', 'was', 'wer', 'warum', 'ja', 'nein', 'es', 'man', 'nur', 'schon', 'noch', 'nicht'],
    ageNouns: ['jähriger', 'jährige', 'jährigen'],
    interview: { questions: ['frage', 'f'], answers: ['antwort', 'a'] },
    // biome-ignore format: a list of words
    labels: ['lesen sie auch', 'siehe auch', 'mehr zum thema', 'auch interessant', 'fall', 'affäre', 'prozess', 'foto', 'bild', 'quelle', 'quellen', 'text', 'video', 'themen', 'redaktion', 'autor', 'stand', 'grafik'],
  },
  // biome-ignore format: lists of words
  dates: {
    calendarWeeks: ['kw', 'kalenderwoche'],
    on: ['am', 'vom', 'zum'],
    capitalised: true,
    months: [[], [], [], [], [], [], [], [], ['septembers'], [], [], []],
    weekdays: [['montags'], ['dienstags'], ['mittwochs'], ['donnerstags'], ['freitags'], ['sonnabend', 'samstags'], ['sonntags']],
    without: ['in', 'mo', 'di', 'mi', 'do', 'fr', 'sa', 'so', 'mo.', 'di.', 'mi.', 'do.', 'fr.', 'sa.', 'so.'],
    introducers: ['am', 'in der', 'gegen', 'im', 'in', 'seit', 'bis', 'ab', 'von', 'vor', 'nach', 'jahr', 'jahre', 'jahres', 'zwischen', 'ende', 'anfang', 'mitte', 'um', 'schon', 'erst', 'noch'],
    counted: ['mark', 'dm', 'quadratmeter', 'hektar', 'teilnehmer', 'betten', 'flüchtlinge', 'euro', 'dollar', 'menschen', 'personen', 'mann', 'meter', 'kilometer', 'mitarbeiter', 'besucher', 'zuschauer', 'einwohner', 'stück', 'stimmen', 'stunden', 'mal', 'tonnen', 'jahre', 'kinder', 'leute', 'prozent', 'franken', 'arbeitsplätze', 'stellen', 'seiten'],
    ambiguous: ['mai', 'august', 'sekunde', 'halb', 'mittag'],
    days: { '0': ['heutig', 'heutige', 'heutigen', 'heutiger', 'heutiges', 'heutigem'], '-1': ['gestrigen', 'gestrige', 'gestriger'], '1': ['morgigen', 'morgige', 'morgiger'] },
    dayParts: { '-1 EV': ['gestern abend'], '0 EV': ['heute abend'], '0 MO': ['heute morgen', 'heute früh', 'heute vormittag'], '1 MO': ['morgen früh'], '1 EV': ['morgen abend'], '-1 MO': ['gestern morgen', 'gestern früh', 'gestern vormittag'], '0 NI': ['heute nacht'], '0 AF': ['heute nachmittag'], '-1 AF': ['gestern nachmittag'] },
    contextDays: { '1': ['am nächsten tag', 'am tag darauf', 'tags darauf', 'einen tag später', 'am folgetag'], '-1': ['tags zuvor', 'am vortag', 'vortag', 'einen tag zuvor', 'am tag zuvor', 'einen tag vorher'] },
    periods: { '-1 Y': ['vorjahr', 'vorjahres', 'vorjahrs'], '-1 M': ['vormonat'], '-1 W': ['vorwoche'], '0 Y': ['heuer'], '-1 Q': ['vorquartal'] },
    contextPeriods: { '0 M': ['gleichen monat', 'gleichen monats', 'selben monat'] },
    units: {
      TS: ['sekunde', 'sekunden'], TM: ['minute', 'minuten'], TH: ['stunde', 'stunden'], D: ['tag', 'tage', 'tagen', 'tages', 'tags'], W: ['woche', 'wochen'],
      M: ['monat', 'monate', 'monaten', 'monats'], Q: ['quartal', 'quartals', 'quartale', 'vierteljahr'], H: ['halbjahr', 'halbjahres', 'semester'], Y: ['jahr', 'jahre', 'jahren', 'jahres', 'jahrs'],
      DE: ['jahrzehnt', 'jahrzehnte', 'jahrzehnten', 'jahrzehnts'], CE: ['jahrhundert', 'jahrhunderts', 'jahrhunderte', 'jahrhunderten'],
    },
    pluralUnits: ['jahre', 'jahren', 'monate', 'monaten', 'wochen', 'tage', 'tagen', 'stunden', 'jahrzehnte', 'jahrzehnten', 'jahrhunderte', 'jahrhunderten', 'quartale', 'quartalen'],
    hence: ['in'],
    parts: { MO: ['morgen', 'vormittag', 'früh', 'morgens', 'vormittags'], MI: ['mittag', 'mittags'], AF: ['nachmittag', 'nachmittags'], EV: ['abend', 'abends'], NI: ['nacht', 'nachts', 'mitternacht'] },
    partJoints: [''],
    nightBefore: ['nacht auf', 'nacht zum', 'nacht auf den', 'nacht zu'],
    seasons: { SP: ['frühjahr', 'frühling', 'frühjahrs'], SU: ['sommer', 'sommers'], FA: ['herbst', 'herbstes'], WI: ['winter', 'winters'] },
    weekend: ['wochenende', 'wochenendes'],
    numbers: { ein: 1, eine: 1, einen: 1, einem: 1, einer: 1, eines: 1, zwei: 2, beiden: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19, zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90, hundert: 100, tausend: 1000, eineinhalb: 1.5, anderthalb: 1.5, zweieinhalb: 2.5, dreieinhalb: 3.5, einundzwanzig: 21, zweiundzwanzig: 22, dreiundzwanzig: 23, vierundzwanzig: 24, fünfundzwanzig: 25, sechsundzwanzig: 26, siebenundzwanzig: 27, achtundzwanzig: 28, neunundzwanzig: 29, einunddreißig: 31 },
    ordinals: { erste: 1, ersten: 1, erster: 1, erstes: 1, zweite: 2, zweiten: 2, zweiter: 2, zweites: 2, dritte: 3, dritten: 3, drittes: 3, vierte: 4, vierten: 4, viertes: 4, fünften: 5 },
    ordinalStems: { stems: { fünft: 5, sechst: 6, siebt: 7, acht: 8, neunt: 9, zehnt: 10, elft: 11, zwölft: 12, dreizehnt: 13, vierzehnt: 14, fünfzehnt: 15, sechzehnt: 16, siebzehnt: 17, achtzehnt: 18, neunzehnt: 19, zwanzigst: 20, einundzwanzigst: 21, zweiundzwanzigst: 22, dreiundzwanzigst: 23, vierundzwanzigst: 24, fünfundzwanzigst: 25, sechsundzwanzigst: 26, siebenundzwanzigst: 27, achtundzwanzigst: 28, neunundzwanzigst: 29, dreißigst: 30, einunddreißigst: 31 }, endings: ['e', 'er', 'en', 'es', 'em'] },
    ordinalAffixes: { after: ['.', 'ten', 'te'] },
    decades: { endings: ['er', '-er'], names: { zwanziger: 2, dreißiger: 3, vierziger: 4, fünfziger: 5, sechziger: 6, siebziger: 7, achtziger: 8, neunziger: 9, zwanzigerjahre: 2, dreißigerjahre: 3, fünfzigerjahre: 5, sechzigerjahre: 6, siebzigerjahre: 7, achtzigerjahre: 8, neunzigerjahre: 9 } },
    vague: ['einige', 'einigen', 'einiger', 'mehrere', 'mehreren', 'mehrerer', 'wenige', 'wenigen', 'viele', 'vielen', 'ein paar', 'paar'],
    halves: ['halbes', 'halben', 'halbe', 'ein halbes', 'einem halben', 'eine halbe', 'einer halben'],
    shifts: { '-2': ['vorletzt*', 'vorvorig*'], '2': ['übernächst*'],
      '-1': ['letzte', 'letzten', 'letzter', 'letztes', 'letztem', 'vergangen*', 'vorig*', 'verwichen*'],
      '0': ['dies*', 'laufende', 'laufenden', 'laufendes', 'heurigen', 'heurige'],
      '1': ['nächste', 'nächsten', 'nächster', 'nächstes', 'nächstem', 'kommend*'],
    },
    contextShifts: { '-1': ['vorhergehend*', 'vorangegangen*'], '0': ['jene', 'jenem', 'jenen', 'jener'], '1': ['folgend*', 'darauffolgend*', 'darauf folgend*'] },
    contextDistances: { '-1': ['zuvor', 'vorher', 'früher'], '1': ['später', 'danach', 'darauf'] },
    edges: ['anfang', 'ende', 'mitte', 'beginn', 'anfangs', 'spätestens', 'frühestens'],
    approximators: ['rund', 'etwa', 'knapp', 'gut', 'fast', 'ungefähr', 'mehr als', 'mindestens', 'höchstens', 'über', 'zirka', 'ca.', 'nur', 'beinahe'],
    offsets: { '1': ['nach', 'ab'], '-1': ['vor'] },
    frequency: { often: ['einmal', 'zweimal', 'dreimal', 'viermal', 'fünfmal', 'mehrmals'], times: ['mal'], per: ['pro', 'in der', 'im', 'am', 'die'] },
    every: ['jed*', 'alle'],
    sets: { P1D: ['täglich*', 'pro tag', 'tagtäglich'], P1W: ['wöchentlich*', 'pro woche'], P1M: ['monatlich*', 'pro monat'], P1Y: ['jährlich*', 'alljährlich*', 'pro jahr'] },
    references: {
      PRESENT_REF: ['jetzt', 'von heute',  'derzeit', 'gegenwärtig', 'zurzeit', 'zur zeit', 'momentan', 'heutzutage', 'im moment', 'zur stunde', 'aktuell'],
      PAST_REF: ['früher', 'damals', 'kürzlich', 'vor kurzem', 'unlängst', 'neulich', 'in letzter zeit', 'vor langem', 'jüngst'],
      FUTURE_REF: ['in zukunft', 'in der zukunft', 'bald', 'demnächst', 'in kürze'],
    },
    rangeWords: ['bis', 'bis zum', 'bis zu'],
    listWords: ['und', 'sowie'],
    between: ['zwischen'],
    clock: ['uhr', 'h'],
    holidays: { '12-25': ['weihnachten', 'weihnachtstag'], '12-24': ['heiligabend', 'heiligen abend', 'heilige abend'], '12-31': ['silvester', 'silvesterabend'], '01-01': ['neujahr', 'neujahrstag'], '11-01': ['allerheiligen'], '01-06': ['dreikönigstag', 'heilige drei könige'], easter: ['ostern', 'ostersonntag', 'osterfest'], 'easter-2': ['karfreitag'], 'easter+1': ['ostermontag'], 'easter-3': ['gründonnerstag'], 'easter-46': ['aschermittwoch'], 'easter+49': ['pfingsten', 'pfingstsonntag'], 'easter+50': ['pfingstmontag'], 'easter+39': ['christi himmelfahrt'], 'easter+60': ['fronleichnam'], '05-01': ['tag der arbeit'], '02-14': ['valentinstag'], '03-08': ['weltfrauentag', 'internationaler frauentag'], '10-31': ['halloween'], '11-4#4+1': ['black friday'], '12-26': ['stephanstag'] },
    names: ['rosenmontag'],
    ages: { before: ['alter von', 'im alter von'], after: ['alt', 'alte', 'alten', 'alter', 'altes'] },
    tense: {
      past: ['hat', 'haben', 'hatte', 'hatten', 'war', 'waren', 'wurde', 'wurden', 'sagte', 'kam', 'worden', 'gab', 'erklärte', 'teilte'],
      future: ['wird', 'werden', 'soll', 'sollen', 'will', 'wollen', 'findet', 'finden', 'beginnt', 'startet', 'erscheint', 'steht', 'folgt', 'lädt', 'geplant', 'ab', 'voraussichtlich', 'kann', 'können', 'eröffnet', 'tritt', 'treten', 'trifft', 'treffen', 'spielt', 'spielen', 'empfängt', 'empfangen', 'gastiert', 'gastieren', 'öffnet', 'öffnen', 'schließt', 'endet', 'tagt', 'muss', 'müssen', 'möchte', 'dürfte', 'dürften', 'beginnen', 'starten', 'feiert', 'stehen', 'laden', 'bietet', 'liest', 'referiert', 'sollte', 'sollten'],
    },
    phrases: { on: 'am', at: '( um | gegen | ab )', holding: '( vom | ab | ab dem )', in: '( im | in | des | vom | des Jahres | [ $of ] )',
      the: '( der | die | das | den | dem | des )',
      year: '( {year} | {yy} | [ $the ] {shift} {unit} | [ $the ] {period} )',
      date: '{day} [ {.} ] ( {month} | {mm} [ {.} ] ) [ $year ]',
      amount: '( {n} | {vague} | {half} )',
      hour: '( {clock} | {dottedclock} | {hour} ) {at}',
      anyday: '( {weekday} [ [,] [ $the ] $date ] | [ $the ] $date | {nearday} | {numeric} | [ $the ] {shift} {weekday} )',
    },
    patterns: [
      '[ $the ] $date',
      '{weekday} [,] [ $the ] {day} [ {.} ] ( {month} | {mm} [ {.} ] ) [ $year ]',
      '{weekdaypart} [ [,] [ $the ] $date ]',
      '[ $the ] {shift} ( {weekdaypart} | {part} )',
      '$anyday [,] ( {part} | [ um | gegen ] $hour )',
      '[ $the ] {shift} {weekday} {part}', '[ $the ] {shift} [ {n} | {vague} ] ( {weekday} | {month} | {season} | {weekend} | {unit} )',
      '[ {edge} ] ( {month} | {season} ) [ $year ]',
      '[ $the ] ( {month} | {season} ) [ $the ] {shift} {unit}',
      '{edge} $year', '{edge} [ $the ] {unit}',
      '{unit} {year}', '{season} {year} / {yy}',
      '{edge} [ $the ] {ordinal} {unit}', '[ $the ] {ordinal} {unit} [ $year | {unit} {year} ]',
      '{ordinal} {weekday} ( im | des ) {month}',
      '[ $the ] ( {decade} | {shortdecade} ) [ {unit} ]', '{edge} [ $the ] ( {decade} | {shortdecade} ) [ {unit} ]',
      '[ {about} ] $amount {unit}', '{before} [ {about} ] $amount {unit}', 'seit {unit}', '( lange | viele ) {unit}', '[ {about} ] $amount {unit} {ago}',
      '{every} [ {n} | {vague} | {ordinal} ] ( {unit} | {weekday} | {month} | {season} | {weekend} | {part} )',
      '{weekend}', '[ $the ] {shift} {weekend}', '[ $the ] {period}', '{season}',
      '[ {about} ] $hour',
      '{nearday} {part}', '{day} [ {.} ] {to} {day} {.} ( {month} | {mm} [ {.} ] ) [ $year ]',
      '{year} {to} {year}', '{day} [ {.} ] und {day} [ {.} ] {month} [ $year ]',
    ],
  },
  // biome-ignore format: lists of words
  reuse: {
    acts: ['vervielfält*', 'vervielfältigung', 'vervielfältigungen', 'vervielfältigt', 'nachdruck*', 'abdruck', 'wiedergabe', 'weiterverbreit*', 'weiterverbreitung', 'weiterverwend*', 'weiterverwendung', 'weiterverwertung', 'nachdrucken', 'kopieren', 'kopiert', 'zitieren', 'zitiert werden', 'zitaten', 'zitate', 'wiederveröffentlich*', 'wiederveröffentlichung', 'reproduktion*', 'republiziert', 'zweitverwertung', 'syndizierung', 'scraping', 'text- und data-mining'],
    uses: ['nutzung*', 'nutzen', 'genutzt', 'verwendung', 'verwenden', 'verwendet', 'verwertung', 'verbreitung', 'verbreitet', 'veröffentlich*', 'veröffentlichung', 'übernahme', 'übernehmen', 'übernommen', 'speicherung', 'weitergabe', 'einspeisung', 'teilen'],
    material: ['inhalt*', 'inhalte', 'inhalten', 'artikel*', 'text*', 'texte', 'beitrag*', 'beiträge*', 'material*', 'seite*', 'website*', 'webseite*', 'werk*', 'angebot*', 'publikation*', 'meldung*', 'informationen', 'daten', 'nachricht*'],
    own: ['dieser seite', 'dieser website', 'dieser webseite', 'unsere inhalte', 'unserer inhalte', 'unsere texte', 'unserer texte', 'unsere artikel', 'unserer artikel', 'diese texte', 'dieser text', 'dieser artikel', 'dieses artikels', 'dieser beitrag', 'alle inhalte', 'alle artikel', 'alle texte', 'alle beiträge', 'die inhalte', 'der inhalt', 'dieses blogs', 'dieses werk', 'dieser inhalt', 'unsere beiträge'],
    forbidden: ['keine … nutzung', 'keine … verbreitung', 'keine … weitergabe', 'keine … veröffentlichung', 'keine … vervielfältigung', 'nicht gestattet', 'nicht erlaubt', 'nicht zulässig', 'untersagt', 'verboten', 'unzulässig', 'darf nicht', 'dürfen nicht', 'nur im rahmen', 'ist nicht', 'dürfen weder', 'darf weder', 'nicht … werden'],
    allowed: ['gestattet', 'erlaubt', 'zulässig', 'dürfen', 'darf', 'können', 'kann', 'gerne', 'frei', 'kostenlos', 'kostenfrei', 'willkommen', 'erwünscht'],
    demanded: ['bitte', 'nur', 'muss', 'müssen', 'sofern', 'wenn', 'mit', 'voraussetzung', 'unter der bedingung', 'vorausgesetzt', 'erforderlich', 'bei', 'ist anzugeben', 'ist zu nennen', 'soweit', 'solange', 'bedarf', 'bedürfen'],
    conditions: {
      'attribute-source': ['angabe … quelle', 'angabe … quellen*', 'angabe … der quelle', 'nennung … quelle', 'nennung … quellen*', 'nennung … der quelle', 'hinweis … quelle', 'hinweis … quellen*', 'hinweis … der quelle', 'unter verweis … quelle', 'unter verweis … quellen*', 'unter verweis … der quelle', 'quelle … angeben', 'quelle … angegeben', 'quelle … nennen', 'quelle … genannt', 'quelle … anzugeben', 'quelle … zu nennen', 'quelle … angabe', 'quellen … angeben', 'quellen … angegeben', 'quellen … nennen', 'quellen … genannt', 'quellen … anzugeben', 'quellen … zu nennen', 'quellen … angabe', 'quellenangabe', 'quellennachweis', 'quellenhinweis', 'quellennennung'],
      'attribute-author': ['nennung … autor*', 'nennung … urheber*', 'nennung … verfasser*', 'nennung … autors', 'angabe … autor*', 'angabe … urheber*', 'angabe … verfasser*', 'angabe … autors', 'namen … autor*', 'namen … urheber*', 'namen … verfasser*', 'namen … autors', 'autorennennung', 'urhebernennung'],
      'obtain-permission': ['ohne … genehmigung', 'ohne … zustimmung', 'ohne … erlaubnis', 'ohne … einwilligung', 'ohne … einverständnis', 'ohne … genehmigungen', 'ohne … lizenzierung', 'ohne … freigabe', 'nur mit … genehmigung', 'nur mit … zustimmung', 'nur mit … erlaubnis', 'nur mit … einwilligung', 'nur mit … einverständnis', 'nur mit … genehmigungen', 'nur mit … lizenzierung', 'nur mit … freigabe', 'bedarf … genehmigung', 'bedarf … zustimmung', 'bedarf … erlaubnis', 'bedarf … einwilligung', 'bedarf … einverständnis', 'bedarf … genehmigungen', 'bedarf … lizenzierung', 'bedarf … freigabe', 'bedürfen … genehmigung', 'bedürfen … zustimmung', 'bedürfen … erlaubnis', 'bedürfen … einwilligung', 'bedürfen … einverständnis', 'bedürfen … genehmigungen', 'bedürfen … lizenzierung', 'bedürfen … freigabe', 'nach … genehmigung', 'nach … zustimmung', 'nach … erlaubnis', 'nach … einwilligung', 'nach … einverständnis', 'nach … genehmigungen', 'nach … lizenzierung', 'nach … freigabe', 'mit … genehmigung', 'mit … zustimmung', 'mit … erlaubnis', 'mit … einwilligung', 'mit … einverständnis', 'mit … genehmigungen', 'mit … lizenzierung', 'mit … freigabe', 'vorherige* … genehmigung', 'vorherige* … zustimmung', 'vorherige* … erlaubnis', 'vorherige* … einwilligung', 'vorherige* … einverständnis', 'vorherige* … genehmigungen', 'vorherige* … lizenzierung', 'vorherige* … freigabe', 'ausdrücklich* … genehmigung', 'ausdrücklich* … zustimmung', 'ausdrücklich* … erlaubnis', 'ausdrücklich* … einwilligung', 'ausdrücklich* … einverständnis', 'ausdrücklich* … genehmigungen', 'ausdrücklich* … lizenzierung', 'ausdrücklich* … freigabe', 'schriftlich* … genehmigung', 'schriftlich* … zustimmung', 'schriftlich* … erlaubnis', 'schriftlich* … einwilligung', 'schriftlich* … einverständnis', 'schriftlich* … genehmigungen', 'schriftlich* … lizenzierung', 'schriftlich* … freigabe', 'lizenz … erwerben', 'lizenz … einholen', 'lizenz … anfragen', 'lizenz … erhalten', 'lizenz … erworben', 'lizenzen … erwerben', 'lizenzen … einholen', 'lizenzen … anfragen', 'lizenzen … erhalten', 'lizenzen … erworben', 'rechte … erwerben', 'rechte … einholen', 'rechte … anfragen', 'rechte … erhalten', 'rechte … erworben', 'nutzungsrechte … erwerben', 'nutzungsrechte … einholen', 'nutzungsrechte … anfragen', 'nutzungsrechte … erhalten', 'nutzungsrechte … erworben', 'genehmigung … erforderlich', 'genehmigung … einholen', 'genehmigung … einzuholen', 'zustimmung … erforderlich', 'zustimmung … einholen', 'zustimmung … einzuholen', 'erlaubnis … erforderlich', 'erlaubnis … einholen', 'erlaubnis … einzuholen', 'genehmigungspflichtig', 'zustimmungspflichtig', 'unerlaubt*'],
      'excerpt-limit': ['maximal … wörter', 'maximal … worte', 'maximal … zeichen', 'maximal … zeilen', 'maximal … sätze', 'maximal … absätze', 'höchstens … wörter', 'höchstens … worte', 'höchstens … zeichen', 'höchstens … zeilen', 'höchstens … sätze', 'höchstens … absätze', 'nicht mehr als … wörter', 'nicht mehr als … worte', 'nicht mehr als … zeichen', 'nicht mehr als … zeilen', 'nicht mehr als … sätze', 'nicht mehr als … absätze', 'bis zu … wörter', 'bis zu … worte', 'bis zu … zeichen', 'bis zu … zeilen', 'bis zu … sätze', 'bis zu … absätze', 'auszugsweise wiedergabe', 'kurze auszüge', 'kurze zitate'],
      'non-commercial': ['für kommerzielle zwecke', 'zu kommerziellen zwecken', 'kommerzielle nutzung', 'nicht kommerziell*', 'nicht-kommerziell*', 'nichtkommerziell*', 'keine kommerzielle nutzung', 'nicht gewerblich*', 'nicht für kommerzielle', 'private zwecke', 'privaten gebrauch'],
      'no-derivatives': ['keine bearbeitung*', 'keinebearbeitung*', 'keine bearbeitungen', 'unverändert*', 'nicht verändert', 'ohne änderungen', 'ohne veränderung', 'nicht bearbeitet'],
      'share-alike': ['unter gleichen bedingungen', 'gleichen bedingungen', 'gleicher lizenz'],
      'no-machine-use': ['data-mining', 'text- und data mining', 'text- und datamining', 'ki-training', 'training künstlicher intelligenz', 'training von ki-modellen', 'text- und data-mining', 'text und data mining', 'data mining', 'künstliche intelligenz', 'künstlicher intelligenz', 'ki-systemen', 'training von ki', 'maschinelles lernen', 'scraping'],
      'third-party-excluded': ['ausgenommen … agentur*', 'ausgenommen … dritter', 'agenturen … agentur*', 'agenturen … dritter', 'agenturmaterial* … agentur*', 'agenturmaterial* … dritter'],
      'notify-publisher': ['belegexemplar*', 'informieren sie uns', 'benachrichtigen', 'benachrichtigung'],
      compensate: ['kostenpflichtig*', 'gegen gebühr', 'honorarpflichtig*', 'gegen honorar', 'vergütungspflichtig'],
    },
    link: {
      hyperlink: ['hyperlink*', 'klickbar*', 'aktiver link', 'aktiven link', 'aktivem link', 'direktem link', 'verlinken', 'verlinkt', 'verlinkung', 'backlink*', 'rückverlinkung'],
      either: ['link', 'links', 'link zu', 'quelle/link'],
      article: ['originalartikel*', 'zum artikel', 'auf den artikel', 'ursprünglichen artikel', 'originalbeitrag*', 'zum original*', 'originaltext*', 'ursprungsartikel'],
      site: ['unsere seite', 'unsere website', 'unsere webseite', 'auf diese seite', 'zu unserer'],
      positions: { 'first-paragraph': ['ersten absatz'] },
      indexable: ['nofollow', 'dofollow', 'follow-link'],
    },
    licence: ['steht unter', 'stehen unter', 'lizenziert', 'lizensiert', 'veröffentlicht unter', 'unter einer', 'unter der lizenz', 'unter der creative', 'unter den bedingungen', 'erscheint unter', 'erscheinen unter', 'lizenz:', 'unter cc', 'verfügbar unter', 'unter creative', 'sind unter', 'ist unter'],
    attribution: ['namensnennung'],
    reserved: ['ist vorbehalten', 'bleibt vorbehalten', 'nutzungsvorbehalt', 'vorbehalten', 'alle rechte vorbehalten', 'urheberrechtlich geschützt'],
    otherMatters: ['foto', 'fotos', 'bild', 'bilder', 'titelbild', 'grafik', 'foto:', 'bild:', 'illustration', 'kommentar*', 'marken*', 'newsletter*', 'abo', 'cookie*', 'abzocke', 'software', 'musik:', 'video:'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: ['der', 'die', 'das', 'und', 'in', 'den', 'von', 'zu', 'mit', 'sich', 'des', 'auf', 'für', 'ist', 'im', 'dem', 'nicht', 'ein', 'eine', 'als', 'auch', 'es', 'an', 'er', 'hat', 'aus', 'bei', 'dass', 'sie', 'nach', 'wird', 'einer', 'um', 'am', 'sind', 'noch', 'wie', 'einem', 'über', 'einen', 'so', 'zum', 'war', 'haben', 'nur', 'oder', 'aber', 'vor', 'zur', 'bis', 'mehr', 'durch', 'man', 'sein', 'wurde', 'wenn', 'können', 'ihre', 'habe', 'unter', 'wir', 'ich', 'worden', 'seine', 'sei', 'seit', 'werden', 'gegen', 'vom', 'wurden', 'dieser', 'diese'],
  },
} satisfies Language;
