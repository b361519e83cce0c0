/** Italian. */
import type { Language } from './language.ts';

export const it = {
  lang: 'it',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: [
      'sig', 'sigg', 'dott', 'dr', 'prof', 'avv', 'ing', 'on', 'sen', 'gen', 'col', 'cap', 'mons', 'arch', 'geom', 'rag', 'art', 'pag', 'tel', 'ecc', 'ca', 'feb', 'mar', 'apr',
      'mag', 'giu', 'lug', 'ago', 'set', 'sett', 'ott', 'nov', 'dic', 'ss',
    ],
  },
  attribution: {
    dialogueDash: true,
    nounPhrase: 'head-first',
    cues: [
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        mayDropSubject: true,
        // biome-ignore format: a list of words
        words: ['detto', 'dichiarato', 'spiegato', 'aggiunto', 'affermato', 'sottolineato', 'precisato', 'ricordato', 'commentato', 'concluso', 'scritto', 'twittato', 'annunciato', 'ammesso', 'assicurato', 'confermato', 'raccontato', 'replicato', 'ribadito', 'risposto', 'riferito', 'rivelato', 'sostenuto', 'osservato', 'evidenziato', 'rilevato', 'proseguito', 'auspicato', 'garantito', 'promesso', 'lamentato', 'ironizzato', 'insistito', 'chiarito', 'esclamato', 'fatto sapere', 'tuonato', 'incalzato', 'rimarcato', 'puntualizzato', 'sentenziato', 'specificato', 'argomentato', 'confidato', 'confessato', 'giurato', 'smentito', 'negato', 'segnalato', 'comunicato', 'informato', 'reso noto', 'fatto notare', 'messo in chiaro', 'rivendicato', 'continuato', 'rincarato', 'chiosato', 'ripetuto', 'postato', 'testimoniato', 'riconosciuto', 'illustrato', 'obiettato', 'controbattuto', 'dice', 'dicono', 'disse', 'diceva', 'dichiara', 'dichiarano', 'dichiarò', 'spiega', 'spiegano', 'spiegava', 'spiegò', 'aggiunge', 'aggiungono', 'aggiunse', 'afferma', 'affermano', 'affermò', 'sottolinea', 'sottolineano', 'precisa', 'precisano', 'ricorda', 'ricordano', 'commenta', 'commentano', 'conclude', 'concludono', 'scrive', 'scrivono', 'scriveva', 'scrisse', 'annuncia', 'annunciano', 'annunciò', 'ammette', 'ammettono', 'assicura', 'assicurano', 'conferma', 'confermano', 'racconta', 'raccontano', 'raccontava', 'raccontò', 'replica', 'replicano', 'replicò', 'ribadisce', 'ribadiscono', 'risponde', 'rispondono', 'rispose', 'riferisce', 'riferiscono', 'rivela', 'rivelano', 'sostiene', 'sostengono', 'sosteneva', 'osserva', 'osservano', 'evidenzia', 'evidenziano', 'rileva', 'rilevano', 'prosegue', 'proseguono', 'continua', 'continuano', 'lamenta', 'lamentano', 'ironizza', 'chiosa', 'incalza', 'incalzano', 'insiste', 'insistono', 'chiarisce', 'chiariscono', 'fa sapere', 'fanno sapere', 'rende noto', 'rendono noto', 'fa notare', 'si legge', 'rincara', 'tuona', 'tuonano', 'sbotta', 'confida', 'nota', 'rimarca', 'puntualizza', 'sentenzia', 'specifica', 'argomenta', 'confessa', 'giura', 'smentisce', 'nega', 'negano', 'segnala', 'rivendica', 'ragiona', 'riflette', 'taglia corto', 'mette in chiaro', 'promette', 'garantisce', 'si sfoga', 'sfogato', 'si difende', 'si domanda', 'si chiede', 'si rammarica', 'scherza', 'esulta', 'sorride', 'ripete', 'riconosce', 'illustra', 'obietta', 'domanda', 'esclama', 'interviene', 'intervenuto', 'affermarono', 'affermava', 'affermavano', 'annunciarono', 'annunciava', 'annunciavano', 'assicurò', 'assicurarono', 'assicurava', 'assicuravano', 'auspicò', 'auspicarono', 'auspicava', 'auspicavano', 'azzardato', 'azzarda', 'azzardano', 'azzardò', 'azzardarono', 'azzardava', 'azzardavano', 'avvisato', 'avvisano', 'avvisò', 'avvisarono', 'avvisava', 'avvisavano', 'borbottato', 'borbotta', 'borbottano', 'borbottò', 'borbottarono', 'borbottava', 'borbottavano', 'chiosano', 'chiosò', 'chiosarono', 'chiosava', 'chiosavano', 'commentò', 'commentarono', 'commentava', 'commentavano', 'comunica', 'comunicano', 'comunicò', 'comunicarono', 'comunicava', 'comunicavano', 'confessano', 'confessò', 'confessarono', 'confessava', 'confessavano', 'confermò', 'confermarono', 'confermava', 'confermavano', 'confidò', 'confidarono', 'confidava', 'confidavano', 'constatato', 'constata', 'constatano', 'constatò', 'constatarono', 'constatava', 'constatavano', 'contestato', 'contestano', 'contestò', 'contestarono', 'contestava', 'contestavano', 'denunciò', 'denunciarono', 'denunciavano', 'dichiararono', 'dichiarava', 'dichiaravano', 'domandato', 'domandano', 'domandò', 'domandarono', 'domandava', 'domandavano', 'esclamano', 'esclamò', 'esclamarono', 'esclamava', 'esclamavano', 'esultato', 'esultano', 'esultò', 'esultarono', 'esultava', 'esultavano', 'evidenziò', 'evidenziarono', 'evidenziava', 'evidenziavano', 'garantiscono', 'gridato', 'gridano', 'gridò', 'gridarono', 'gridava', 'gridavano', 'informano', 'informò', 'informarono', 'informava', 'informavano', 'insinuato', 'insinua', 'insinuano', 'insinuò', 'insinuarono', 'insinuava', 'insinuavano', 'ipotizzato', 'ipotizza', 'ipotizzano', 'ipotizzò', 'ipotizzarono', 'ipotizzava', 'ipotizzavano', 'ironizzano', 'ironizzò', 'ironizzarono', 'ironizzava', 'ironizzavano', 'lamentò', 'lamentarono', 'lamentava', 'lamentavano', 'mormorato', 'mormora', 'mormorano', 'mormorò', 'mormorarono', 'mormorava', 'mormoravano', 'notato', 'notò', 'notarono', 'notava', 'notavano', 'obiettano', 'obiettò', 'obiettarono', 'obiettava', 'obiettavano', 'osservò', 'osservarono', 'osservava', 'osservavano', 'precisò', 'precisarono', 'precisava', 'precisavano', 'profetizzato', 'profetizza', 'profetizzano', 'profetizzò', 'profetizzarono', 'profetizzava', 'profetizzavano', 'puntualizzano', 'puntualizzò', 'puntualizzarono', 'puntualizzava', 'puntualizzavano', 'raccontarono', 'raccontavano', 'rammentato', 'rammenta', 'rammentano', 'rammentò', 'rammentarono', 'rammentava', 'rammentavano', 'rassicurato', 'rassicurano', 'rassicurò', 'rassicurarono', 'rassicurava', 'rassicuravano', 'replicarono', 'replicava', 'replicavano', 'ricordò', 'ricordarono', 'ricordava', 'ricordavano', 'rilevò', 'rilevarono', 'rilevava', 'rilevavano', 'rimarcano', 'rimarcò', 'rimarcarono', 'rimarcava', 'rimarcavano', 'rimproverato', 'rimprovera', 'rimproverano', 'rimproverò', 'rimproverarono', 'rimproverava', 'rimproveravano', 'ripetono', 'rivelò', 'rivelarono', 'rivelava', 'rivelavano', 'rivendicano', 'rivendicò', 'rivendicarono', 'rivendicava', 'rivendicavano', 'rincarano', 'rincarò', 'rincararono', 'rincarava', 'rincaravano', 'sbottato', 'sbottano', 'sbottò', 'sbottarono', 'sbottava', 'sbottavano', 'scherzato', 'scherzano', 'scherzò', 'scherzarono', 'scherzava', 'scherzavano', 'segnalò', 'segnalarono', 'segnalava', 'segnalavano', 'sentenziano', 'sentenziò', 'sentenziarono', 'sentenziava', 'sentenziavano', 'smorzato', 'smorza', 'smorzano', 'smorzò', 'smorzarono', 'smorzava', 'smorzavano', 'sospirato', 'sospira', 'sospirano', 'sospirò', 'sospirarono', 'sospirava', 'sospiravano', 'sottolineò', 'sottolinearono', 'sottolineava', 'sottolineavano', 'specificano', 'specificò', 'specificarono', 'specificava', 'specificavano', 'spiegarono', 'spiegavano', 'sussurrato', 'sussurra', 'sussurrano', 'sussurrò', 'sussurrarono', 'sussurrava', 'sussurravano', 'svelò', 'svelarono', 'svelava', 'svelavano', 'ha tagliato corto', 'tagliato corto', 'fa eco', 'gli fa eco', 'le fa eco', 'ha fatto eco', 'mette le mani avanti', 'getta acqua sul fuoco', 'tranquillizzato', 'tranquillizzano', 'tranquillizzò', 'tranquillizzarono', 'tranquillizzava', 'tranquillizzavano', 'tuonò', 'tuonarono', 'tuonava', 'tuonavano', 'urlato', 'urlano', 'urlò', 'urlarono', 'urlava', 'urlavano'],
      },
      // verbs whose object may be a person: only a quotation or a clause before them puts their subject behind
      {
        speaker: 'either',
        reports: 'speech',
        mayDropSubject: true,
        // biome-ignore format: a list of words
        words: ['avverte', 'avvertono', 'avvertito', 'denuncia', 'denunciano', 'denunciato', 'attacca', 'attaccano', 'attaccato', 'critica', 'criticano', 'criticato', 'accusa', 'allerta', 'minaccia', 'minacciato', 'avvisa'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        mayDropSubject: true,
        // biome-ignore format: a list of words
        words: ['crede', 'credono', 'creduto', 'pensa', 'pensano', 'pensato', 'ritiene', 'ritengono', 'ritenuto', 'considera', 'considerano', 'spera', 'sperano', 'sperato', 'teme', 'temono', 'temuto', 'si aspetta', 'dubita', 'prevede', 'prevedono', 'stima', 'stimano', 'auspica', 'auspicano', 'immagina', 'suppone', 'è convinto', 'è convinta', 'si dice convinto', 'si dice convinta', 'si dice certo'],
      },
      {
        speaker: 'either',
        reports: 'request',
        mayDropSubject: true,
        takesAddressee: true,
        // biome-ignore format: a list of words
        words: ['chiesto', 'chiede', 'chiedono', 'chiese', 'invocato', 'invoca', 'proposto', 'propone', 'propongono', 'suggerito', 'suggerisce', 'raccomandato', 'raccomanda', 'ordinato', 'ordina', 'invitato', 'invita', 'invitano', 'esortato', 'esorta', 'sollecitato', 'sollecita', 'preteso', 'pretende', 'pretendono', 'reclama', 'richiesto', 'richiede', 'consigliato', 'intimato', 'appellato'],
      },
      {
        speaker: 'before',
        reports: 'object',
        mayDropSubject: true,
        // biome-ignore format: a list of words
        words: ['definito', 'definita', 'definisce', 'definiti', 'definite', 'definiscono', 'bollato', 'bollata', 'bolla', 'ha accusato', 'hanno accusato', 'aveva accusato', 'accusa di', 'accusano', 'descritto', 'descritta', 'descrive', 'elogiato', 'elogia', 'ha condannato', 'hanno condannato', 'condanna', 'parla di', 'parlano di', 'parlato di', 'parlò di', 'ha parlato di', 'lo definisce', 'la definisce', 'li definisce', 'respinto', 'respinge', 'liquidato', 'liquida', 'si è detto', 'si è detta', 'si dice', 'si dicono', 'si sono detti', 'etichettato'],
      },
      {
        speaker: 'shared',
        reports: 'speech',
        // biome-ignore format: a list of words
        words: ['dicendo', 'affermando', 'aggiungendo', 'spiegando', 'sottolineando', 'sostenendo', 'ricordando', 'assicurando', 'precisando', 'ribadendo', 'annunciando', 'ammettendo', 'dichiarando', 'evidenziando', 'osservando', 'chiarendo', 'confermando', 'definendo', 'auspicando', 'lamentando', 'avvertendo', 'promettendo', 'negando'],
      },
    ],
    accordingTo: {
      opinion: ['per'],
      // biome-ignore format: a list of words
      before: [
        'secondo', 'a detta di', 'stando a', 'a giudizio di', 'come riferito da', 'a parere di', 'nelle parole di', 'a detta del', 'a detta della', 'stando al', 'stando alla', 'stando alle', 'stando ai', 'stando agli', 'a giudizio del', 'a parere del', 'per bocca di', 'come spiega', 'come ha spiegato', 'come ha detto', 'come ha dichiarato', 'come ha annunciato', 'come ha sottolineato', 'come sottolinea', 'come ha ricordato', 'come riferisce', 'come riferiscono', 'come riporta', 'come riportato da', 'come scrive', 'come rivela', 'come spiegato da', 'come annunciato da', 'nelle parole del', 'in base a'],
      after: [],
      enclitic: [
        'a suo avviso',
        'secondo lui',
        'secondo lei',
        'a suo dire',
        'a suo parere',
        'a suo giudizio',
        'a detta sua',
      ],
    },
    // biome-ignore format: lists of words
    passive: { auxiliaries: ['stato', 'stata', 'stati', 'state', 'viene', 'vengono', 'venne', 'vennero', 'essere'], agents: ['da', 'dal', 'dalla', 'dai', 'dagli', 'dalle', "dall'"] },
    // biome-ignore format: lists of words
    speechNouns: {
      nouns: ['accusa', 'accuse', 'affermazione', 'affermazioni', 'annuncio', 'argomento', 'avvertimento', 'commento', 'conclusione', 'convinzione', 'critica', 'dichiarazione', 'dichiarazioni', 'denuncia', 'idea', 'ipotesi', 'opinione', 'parole', 'promessa', 'proposta', 'sospetto', 'speranza', 'tesi', 'teoria', 'timore', 'versione'],
      possessives: ['sua', 'suo', 'sue', 'suoi'],
      agents: ['di', 'del', 'della', 'dei', 'dell\''],
    },
    complementizers: ['secondo cui', 'secondo la quale', 'secondo le quali', 'secondo il quale', 'che', 'se'],
    infinitives: [],
    clauseComma: false,
    needsComplementizer: true,
    clauseMarkers: [],
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: [
      'ha', 'hanno', 'aveva', 'avevano', 'avrebbe', 'è', 'era', 'sono', 'erano', 'viene', 'sarà', 'va', 'vuole', 'deve', 'può', 'si', 'lo', "l'ha", 'li', 'le', 'ne', 'ci',
      'gli', 'non', 'già', 'anche', 'ancora', 'poi', 'infine', 'così', 'come', 'inoltre', 'ieri', 'oggi', 'sempre', 'mai', 'solo', 'pure', 'quindi', 'più volte', 'sua volta',
      'a sua volta', 'invece', 'però', 'intanto', "l'", "gliel'ha", 'abbia', 'avrebbero', 'la', 'mi', 'vi', 'ci ha', 'ha poi', 'tuttavia', 'dunque', 'infatti', 'ovviamente', 'subito', 'spesso', 'ormai', 'adesso', 'ora', 'recentemente', 'successivamente', 'pubblicamente', 'nuovamente', 'dal canto suo', 'da parte sua', 'per parte sua', 'nel frattempo', 'allo stesso tempo', 'stamattina', 'stasera', 'ieri sera', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
    adverbEndings: ['mente'],
    pronouns: [
      { words: ['lui', 'egli', "quest'ultimo"], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['lei', 'ella', "quest'ultima"], person: 'third', gender: 'feminine', number: 'one' },
      { words: ['loro', 'essi'], person: 'third', gender: 'any', number: 'many' },
      { words: ['noi'], person: 'first', gender: 'any', number: 'many' },
      { words: ['io'], person: 'first', gender: 'any', number: 'one' },
    ],
    determiners: {
      // biome-ignore format: a list of words
      definite: [
        'il', 'lo', 'la', 'i', 'gli', 'le', "l'", 'questo', 'questa', 'questi', 'queste', 'quel', 'quello', 'quella', 'quei', 'sua', 'suo', 'suoi', 'sue', 'loro', 'nostro',
        'nostra', 'entrambi',
      ],
      // biome-ignore format: a list of words
      other: [
        'un', 'uno', 'una', "un'", 'altro', 'altra', 'altri', 'altre', 'alcuni', 'alcune', 'molti', 'molte', 'tutti', 'tutte', 'ogni', 'due', 'tre', 'quattro', 'cinque',
        'diversi', 'numerosi', 'nessun', 'qualche', 'vari',
      ],
    },
    closingDeterminers: [],
    locatives: ['in', 'nel', 'nella', 'nei', 'nelle', 'nello'],
    // biome-ignore format: a list of words
    prepositions: [
      'a', 'al', 'allo', 'alla', 'ai', 'agli', 'alle', "all'", 'di', 'del', 'dello', 'della', 'dei', 'degli', 'delle', "dell'", "d'", 'da', 'dal', 'dallo', 'dalla', 'dai',
      'dagli', 'dalle', "dall'", 'in', 'nel', 'nello', 'nella', 'nei', 'negli', 'nelle', "nell'", 'con', 'su', 'sul', 'sullo', 'sulla', 'sui', 'sulle', "sull'", 'per', 'tra',
      'fra', 'contro', 'senza', 'dopo', 'prima', 'durante', 'verso', 'presso', 'sotto', 'oltre', 'entro', 'attraverso', 'davanti', 'insieme a',
    ],
    conjunctions: {
      coordinating: ['e', 'ed', 'o', 'ma', 'né', 'però', 'mentre'],
      subordinating: ['perché', 'quando', 'anche se', 'come', 'se', 'dove', 'poiché', 'affinché', 'sebbene'],
    },
    relatives: ['che', 'cui', 'chi', 'quale', 'dove'],
    addressee: ['a', 'al', 'alla', 'ai', 'alle', "all'", 'allo'],
    // biome-ignore format: a list of words
    times: [
      'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica', 'oggi', 'ieri', 'domani', 'stamattina', 'stasera', 'mattina', 'sera', 'pomeriggio', 'notte',
      'scorso', 'scorsa', 'gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre', 'ieri sera', 'questa mattina', 'questa sera', 'lunedì scorso', 'in serata', 'in mattinata', 'nel pomeriggio', 'recentemente', 'nei giorni scorsi', 'stamane', 'stamani', 'questo pomeriggio'],
    // biome-ignore format: a list of words
    titles: [
      ['sig', 'signor', 'signora'], ['dott', 'dottor', 'dottoressa'], ['avv', 'avvocato'], ['prof', 'professor', 'professore', 'professoressa'], ['ing'], ['on', 'onorevole'],
      ['don'], ['monsignor', 'mons'], ['presidente', 'presidentessa'], ['premier'], ['vicepresidente'], ['ministro', 'ministra'], ['sottosegretario', 'sottosegretaria'],
      ['segretario', 'segretaria'], ['segretario generale'], ['senatore', 'senatrice'], ['deputato', 'deputata'], ['sindaco', 'sindaca'], ['governatore', 'governatrice'],
      ['assessore', 'assessora'], ['consigliere', 'consigliera'], ['direttore', 'direttrice'], ['amministratore delegato'], ['capo'], ['leader'], ['portavoce'], ['generale'],
      ['colonnello'], ['capitano'], ['comandante'], ['ammiraglio'], ['procuratore', 'procuratrice'], ['pm'], ['giudice'], ['re'], ['regina'], ['principe'], ['principessa'],
      ['papa'], ['cardinale'], ['vescovo'], ['arcivescovo'], ['padre'], ['tecnico', 'allenatore'], ['ct'], ['ambasciatore', 'ambasciatrice'], ['cancelliere', 'cancelliera'],
      ['questore'], ['prefetto'], ['commissario', 'commissaria'], ['capogruppo'], ['ex premier'], ['ex presidente'], ['ex ministro'],
    ],
    genderedTitles: {
      // biome-ignore format: a list of words
      masculine: [
        'signor', 're', 'principe', 'papa', 'don', 'ministro', 'segretario', 'senatore', 'deputato', 'sindaco', 'governatore', 'direttore', 'giudice', 'professore', 'allenatore',
        'uomo', 'padre', 'figlio', 'fratello', 'marito', 'attore', 'avvocato', 'monsignor',
      ],
      // biome-ignore format: a list of words
      feminine: [
        'signora', 'dottoressa', 'regina', 'principessa', 'ministra', 'segretaria', 'senatrice', 'deputata', 'sindaca', 'governatrice', 'direttrice', 'professoressa', 'donna',
        'madre', 'figlia', 'sorella', 'moglie', 'attrice', 'cancelliera',
      ],
    },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: [
        'marco', 'giuseppe', 'antonio', 'giovanni', 'mario', 'luigi', 'francesco', 'angelo', 'vincenzo', 'pietro', 'salvatore', 'carlo', 'franco', 'domenico', 'bruno', 'paolo',
        'michele', 'giorgio', 'sergio', 'luciano', 'matteo', 'andrea', 'alessandro', 'roberto', 'stefano', 'massimo', 'silvio', 'romano', 'enrico', 'claudio', 'maurizio',
        'davide', 'luca', 'simone', 'federico', 'lorenzo', 'fabio', 'riccardo', 'nicola', 'guido', 'sandro', 'donald', 'joe', 'vladimir', 'emmanuel', 'volodymyr', 'gianni', 'gianluca', 'giancarlo', 'giampaolo', 'giulio', 'guglielmo', 'filippo', 'tommaso', 'emanuele', 'mattia', 'gabriele', 'alberto', 'aldo', 'alfonso', 'antonello', 'carmelo', 'cesare', 'corrado', 'daniele', 'dario', 'diego', 'edoardo', 'emilio', 'ernesto', 'eugenio', 'fabrizio', 'gennaro', 'giacomo', 'ignazio', 'ivan', 'jacopo', 'leonardo', 'marcello', 'massimiliano', 'mauro', 'nicolò', 'pasquale', 'piero', 'raffaele', 'renato', 'rosario', 'rocco', 'tiziano', 'ugo', 'umberto', 'vito', 'vittorio', 'walter', 'nello', 'pierluigi', 'benyamin', 'elon', 'zelensky'],
      // biome-ignore format: a list of words
      feminine: [
        'maria', 'anna', 'giuseppina', 'rosa', 'angela', 'giovanna', 'teresa', 'lucia', 'carmela', 'caterina', 'francesca', 'antonietta', 'carla', 'elena', 'giorgia', 'elly',
        'laura', 'paola', 'daniela', 'silvia', 'chiara', 'sara', 'valentina', 'federica', 'alessandra', 'roberta', 'monica', 'barbara', 'cristina', 'simona', 'elisa', 'martina',
        'giulia', 'marina', 'mara', 'mariastella', 'licia', 'ursula', 'marine', 'kamala', 'giuliana', 'ilaria', 'irene', 'lorenza', 'luisa', 'maddalena', 'manuela', 'margherita', 'mariagrazia', 'michela', 'micaela', 'nicoletta', 'ornella', 'patrizia', 'raffaella', 'rita', 'rossella', 'sabrina', 'serena', 'silvana', 'sofia', 'sonia', 'stefania', 'susanna', 'tiziana', 'vanessa', 'veronica', 'vittoria', 'virginia', 'alice', 'beatrice', 'benedetta', 'bianca', 'camilla', 'claudia', 'debora', 'donatella', 'eleonora', 'emanuela', 'emma', 'eugenia', 'gabriella', 'ginevra', 'ivana', 'liliana', 'loredana', 'lucrezia', 'kaja'],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: [
        'biologo', 'biologa', 'scienziata', 'presidente', 'ministro', 'ministra', 'portavoce', 'leader', 'dirigente', 'direttore', 'direttrice', 'responsabile', 'capo', 'segretario', 'segretaria', 'sindaco',
        'sindaca', 'avvocato', 'avvocata', 'procuratore', 'giudice', 'esperto', 'esperta', 'analista', 'economista', 'ricercatore', 'ricercatrice', 'scienziato', 'professore',
        'professoressa', 'medico', 'giornalista', 'scrittore', 'scrittrice', 'autore', 'autrice', 'attore', 'attrice', 'cantante', 'regista', 'tecnico', 'allenatore', 'giocatore',
        'attaccante', 'difensore', 'portiere', 'capitano', 'generale', 'funzionario', 'deputato', 'deputata', 'senatore', 'senatrice', 'candidato', 'candidata', 'attivista',
        'testimone', 'abitante', 'vittima', 'padre', 'madre', 'figlio', 'figlia', 'fratello', 'sorella', 'donna', 'uomo', 'ragazzo', 'ragazza', 'fonte', 'imprenditore',
        'proprietario', 'fondatore', 'fondatrice', 'rappresentante', 'consigliere', 'premier', 'tycoon', 'cancelliere', 'governatore', 'esponente', 'ministro degli esteri', 'amministratore delegato', 'amministratrice delegata', 'presidentessa', 'vicepresidente', 'vicepremier', 'sottosegretario', 'sottosegretaria', 'viceministro', 'viceministra', 'questore', 'prefetto', 'commissario', 'commissaria', 'assessore', 'assessora', 'capogruppo', 'governatrice', 'ambasciatore', 'ambasciatrice', 'imprenditrice', 'avvocatessa', 'procuratrice', 'pm', 'gip', 'legale', 'sindacalista', 'operaio', 'operaia', 'studente', 'studentessa', 'insegnante', 'preside', 'rettore', 'rettrice', 'infermiere', 'infermiera', 'primario', 'virologo', 'virologa', 'epidemiologo', 'geologo', 'geologa', 'meteorologo', 'storico', 'storica', 'politologo', 'politologa', 'sociologo', 'sociologa', 'psicologo', 'psicologa', 'musicista', 'artista', 'calciatore', 'calciatrice', 'ct', 'pilota', 'tennista', 'turista', 'migrante', 'passante', 'vicino', 'vicina', 'nonno', 'nonna', 'zio', 'zia', 'compagno', 'compagna', 'moglie', 'marito', 'fidanzato', 'fidanzata', 'amico', 'amica', 'parroco', 'sacerdote', 'vescovo', 'arcivescovo', 'cardinale', 'papa', 'pontefice', 'ex premier', 'ex ministro', 'parlamentare', 'eurodeputato', 'eurodeputata', 'onorevole', 'repubblicano', 'democratico', 'dem', 'numero uno', 'titolare', 'coordinatore', 'coordinatrice', 'delegato', 'delegata', 'colonnello', 'comandante', 'maresciallo', 'agente', 'soccorritore', 'superstite', 'titolare della farnesina', 'inviato', 'inviata'],
      // biome-ignore format: a list of words
      group: [
        'polizia', 'autorità', 'fonti', 'esperti', 'analisti', 'ricercatori', 'scienziati', 'medici', 'abitanti', 'testimoni', 'familiari', 'manifestanti', 'sindacati',
        'lavoratori', 'studenti', 'critici', 'avvocati', 'agenti', 'inquirenti', 'carabinieri', 'vigili', 'residenti', 'parlamentari', 'media', 'democratici', 'repubblicani', 'imprenditori', 'agricoltori', 'allevatori', 'insegnanti', 'docenti', 'alunni', 'genitori', 'economisti', 'giudici', 'magistrati', 'pm', 'poliziotti', 'militari', 'giornalisti', 'ambientalisti', 'attivisti', 'migranti', 'giocatori', 'tifosi', 'pazienti', 'infermieri', 'soccorritori', 'vigili del fuoco', 'meteorologi', 'geologi', 'deputati', 'senatori', 'sindaci', 'governatori', 'opposizioni', 'opposizione', 'maggioranza', 'difesa', 'famiglia', 'legali', 'operai', 'commercianti', 'cittadini', 'associazioni', 'sigle', 'partiti', 'organizzatori', 'virologi', 'storici', 'vicini', 'parenti', 'pendolari'],
      // biome-ignore format: a list of words
      organization: [
        'governo', 'ministero', 'comune', 'regione', 'partito', 'azienda', 'società', 'gruppo', 'banca', 'università', 'istituto', 'fondazione', 'associazione', 'organizzazione',
        'times', 'post', 'news', 'ong', 'commissione', 'comitato', 'consiglio', 'tribunale', 'corte', 'procura', 'esercito', 'parlamento', 'camera', 'senato', 'agenzia',
        'giornale', 'quotidiano', 'rivista', 'rete', 'club', 'squadra', 'federazione', 'sindacato', 'ambasciata', 'ospedale', 'rapporto', 'comunicato', 'nota', 'studio',
        'lettera', 'testo', 'palazzo chigi', 'quirinale', 'viminale', 'farnesina', 'casa bianca', 'cremlino', 'vaticano', 'lega', 'movimento', 'protezione civile', 'confindustria', 'confcommercio', 'coldiretti', 'codacons', 'cgil', 'cisl', 'uil', 'istat', 'inps', 'ansa', 'reuters', 'bankitalia', 'bce', 'fmi', 'oms', 'onu', 'nato', 'croce rossa', 'unicef', 'consulta', 'cassazione', 'csm', 'agcom', 'antitrust', 'palazzo', 'casa', 'carabinieri', 'guardia di finanza', 'questura', 'prefettura', 'provincia', 'giunta', 'dipartimento', 'direzione', 'ufficio', 'ente', 'ordine', 'collegio', 'confederazione', 'unione', 'fronte', 'pentagono', 'santa sede', 'mossad', 'hamas', 'idf', 'asl', 'rai', 'mediaset'],
      // biome-ignore format: a list of words
      work: [
        'film', 'libro', 'romanzo', 'canzone', 'album', 'disco', 'serie', 'programma', 'trasmissione', 'intitolato', 'intitolata', 'chiamato', 'chiamata', 'denominato',
        'documentario', 'opera', 'rivista', 'operazione', 'slogan', 'soprannominato', 'mostra', 'titolo', 'titolata', 'intitolate', 'ribattezzato', 'ribattezzata', 'detto', 'detta', 'cosiddetto', 'cosiddetta', 'cosiddetti', 'cosiddette', 'spettacolo', 'progetto', 'campagna', 'inchiesta', 'evento', 'rassegna', 'festival', 'premio', 'format', 'brano', 'singolo'],
    },
    // biome-ignore format: a list of words
    roleWords: [
      'ex', 'generale', 'aggiunto', 'nazionale', 'regionale', 'comunale', 'esteri', 'interno', 'economia', 'giustizia', 'difesa', 'salute', 'istruzione', 'cultura', 'lavoro',
      'infrastrutture', 'consiglio', 'stato', 'repubblica', 'governo', 'camera', 'senato', 'lega', 'pd', 'forza', 'fratelli', 'movimento', 'partito', 'italiano', 'italiana',
      'francese', 'tedesco', 'tedesca', 'americano', 'americana', 'statunitense', 'britannico', 'russo', 'russa', 'ucraino', 'ucraina', 'israeliano', 'spagnolo', 'onu', 'nato',
      'ue', 'democratico', 'repubblicano', 'primo', 'prima', 'attuale',
    ],
    // biome-ignore format: a list of words
    places: [
      'italia', 'roma', 'milano', 'napoli', 'torino', 'lombardia', 'veneto', 'sicilia', 'lazio', 'toscana', 'puglia', 'francia', 'germania', 'spagna', 'regno unito', 'russia',
      'ucraina', 'israele', 'palestina', 'gaza', 'iran', 'cina', 'giappone', 'stati uniti', 'usa', 'unione europea', 'europa', 'america', 'florida', 'texas', 'california',
      'new york', 'washington', 'bruxelles', 'mosca', 'kiev', 'parigi', 'londra', 'berlino',
    ],
    apostropheEndings: [],
    particles: ['de', 'del', 'della', 'dei', 'lo', 'la', 'van', 'von', 'der', 'al'],
    nameLinks: ['di', 'del', 'dello', 'della', 'dei', 'degli', 'delle', "dell'", "d'", 'per', 'e'],
    shortName: 'last',
    // biome-ignore format: a list of words
    notNames: [
      'secondo', 'inoltre', 'anche', 'così', 'poi', 'infine', 'intanto', 'ieri', 'oggi', 'domani', 'dopo', 'prima', 'per', 'in', 'nel', 'nella', 'con', 'da', 'dal', 'dalla',
      'su', 'sul', 'sulla', 'tra', 'fra', 'ma', 'e', 'se', 'quando', 'come', 'non', 'sì', 'no', 'ora', 'allora', 'quindi', 'ecco', 'tutto', 'tutti', 'niente', 'chi', 'che',
      'cosa', 'questo', 'questa', 'quello', 'è', 'sono', 'era', 'ha', 'hanno', 'il', 'la', 'un', 'una', 'io', 'noi', 'leggi', 'guarda', 'a', 'al', 'alla',
    ],
    interview: { questions: ['domanda', 'd'], answers: ['risposta', 'r'] },
    labels: [
      'leggi anche',
      'vedi anche',
      'caso',
      'vicenda',
      'processo',
      'inchiesta',
      'affare',
      'foto',
      'video',
      'immagine',
      'fonte',
      'autore',
      'testo',
      'redazione',
      'leggi',
      'credits',
    ],
  },
  // biome-ignore format: lists of words
  dates: {
    plainLetters: true,
    on: ['il', 'dal', 'del', 'al'],
    capitalised: false,
    without: ['tra'],
    hence: ['entro'],
    introducers: ['nel', 'dal', 'del', 'al', 'fino al', 'tra il', 'e il', 'anno', 'anni', 'entro il', 'il', 'di', 'da', 'a'],
    counted: ['euro', 'persone', 'lire', 'dollari', 'metri', 'chilometri', 'posti', 'lavoratori', 'anni', 'morti', 'soldati', 'voti', 'punti', 'tonnellate', 'abitanti'],
    ambiguous: ['secondo', 'secondi', 'quarto', 'pasqua'],
    days: { '0': ['oggi'], '-1': ['ieri'], '1': ['domani'], '2': ['dopodomani'], '-2': ["l'altro ieri", 'altro ieri'] },
    dayParts: { '-1 EV': ['ieri sera'], '0 EV': ['stasera', 'questa sera'], '0 MO': ['stamattina', 'questa mattina', 'stamane'], '0 NI': ['stanotte', 'questa notte'], '0 AF': ['oggi pomeriggio', 'questo pomeriggio'], '-1 MO': ['ieri mattina'], '-1 AF': ['ieri pomeriggio'], '1 MO': ['domani mattina', 'domattina'], '1 EV': ['domani sera'] },
    contextDays: { '1': ['il giorno dopo', 'il giorno successivo', "l'indomani", 'il giorno seguente'], '-1': ['il giorno prima', 'il giorno precedente'], '0': ['quel giorno', 'lo stesso giorno'] },
    pluralUnits: ['anni', 'mesi', 'settimane', 'giorni', 'ore', 'decenni', 'secoli'],
    decades: { endings: [], names: { 'anni venti': 2, 'anni trenta': 3, 'anni quaranta': 4, 'anni 1950': 195, 'anni 1960': 196, 'anni 1970': 197, 'anni 1980': 198, 'anni 1990': 199, 'anni 2000': 200, 'anni 2010': 201, 'anni 2020': 202, "anni ' 50": 5, "anni ' 60": 6, "anni ' 70": 7, "anni ' 80": 8, "anni ' 90": 9, 'anni cinquanta': 5, 'anni sessanta': 6, 'anni settanta': 7, 'anni ottanta': 8, 'anni novanta': 9 } },
    contextPeriods: { '0 M': ['stesso mese'] },
    units: { TS: ['secondo', 'secondi'], TH: ['ora', 'ore'], Q: ['trimestre', 'trimestri'], H: ['semestre', 'semestri'], DE: ['decennio', 'decenni'], CE: ['secolo', 'secoli'] },
    parts: { MO: ['mattina', 'mattino', 'mattinata'], MI: ['mezzogiorno'], AF: ['pomeriggio'], EV: ['sera', 'serata'], NI: ['notte', 'mezzanotte'] },
    seasons: { SP: ['primavera'], SU: ['estate'], FA: ['autunno'], WI: ['inverno'] },
    weekend: ['fine settimana', 'weekend', 'week end'],
    numbers: { un: 1, uno: 1, una: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12, tredici: 13, quattordici: 14, quindici: 15, sedici: 16, diciassette: 17, diciotto: 18, diciannove: 19, venti: 20, ventiquattro: 24, trenta: 30, quaranta: 40, cinquanta: 50, sessanta: 60, cento: 100, mille: 1000, mila: 1000, 'un paio di': 2, 'una decina di': 10, 'una ventina di': 20, ventuno: 21, ventidue: 22, ventitré: 23, ventitre: 23, venticinque: 25, ventisei: 26, ventisette: 27, ventotto: 28, ventinove: 29, trentuno: 31, settanta: 70, ottanta: 80, novanta: 90 },
    ordinals: { xviii: 18, xix: 19, xx: 20, xxi: 21, primo: 1, prima: 1, secondo: 2, seconda: 2, terzo: 3, terza: 3, quarto: 4, quarta: 4 },
    ordinalStems: { stems: { second: 2, terz: 3, quart: 4, quint: 5, sest: 6, settim: 7, ottav: 8, non: 9, decim: 10, undicesim: 11, dodicesim: 12 }, endings: ['o', 'a'] },
    ordinalAffixes: { after: ['º', 'ª', '°'] },
    vague: ['alcuni', 'alcune', 'diversi', 'diverse', 'pochi', 'poche', 'molti', 'molte', 'qualche', 'vari'],
    halves: ['mezzo', 'mezza', 'mezzora'],
    shifts: { '-1': ['scorso', 'scorsa', 'scorsi', 'scorse', 'passato', 'passata', 'ultimo', 'ultima', 'ultimi', 'ultime'], '0': ['questo', 'questa', 'questi', 'queste', "quest'", 'in corso', 'corrente'], '1': ['prossimo', 'prossima', 'prossimi', 'prossime', 'che viene', 'venturo'] },
    contextShifts: { '-1': ['precedente'], '0': ['quel', 'quella', 'stesso', 'stessa'], '1': ['successivo', 'successiva', 'seguente'] },
    distances: { '-1': ['fa', 'or sono'], '1': [] },
    contextDistances: { '-1': ['prima'], '1': ['dopo', 'più tardi'] },
    edges: ['inizio', 'fine', 'metà', 'fine di', 'inizio di', 'la fine di', "l'inizio di", 'la fine del', "l'inizio del", 'fine del'],
    approximators: ['circa', 'quasi', 'più di', 'meno di', 'almeno', 'oltre'],
    distancesBefore: { '1': ['tra', 'fra'] },
    offsets: { '1': ['dopo', 'a partire da', 'a partire dal', 'da', 'dal'], '-1': ['prima di', 'prima del', 'prima della', "prima dell'"] },
    frequency: { often: ['una volta'], times: ['volte'], per: ['a', 'al', "all'", 'alla', 'per'] },
    every: ['ogni', 'tutti i', 'tutte le', 'tutti gli'],
    sets: { P1D: ['quotidianamente', 'giornalmente', 'al giorno'], P1W: ['settimanale', 'settimanali', 'settimanalmente', 'alla settimana'], P1M: ['mensile', 'mensili', 'mensilmente', 'al mese'], P1Y: ['annuale', 'annuali', 'annualmente', "all'anno"] },
    references: { PRESENT_REF: ['ora', 'adesso', 'attualmente', 'attuale', 'attuali', 'oggigiorno', 'al momento'], PAST_REF: ['recentemente', 'recente', 'recenti', 'il passato', 'allora'], FUTURE_REF: ['il futuro', 'futuro', 'prossimamente', 'presto'] },
    rangeWords: ['a', 'al', 'fino al', 'fino a'],
    listWords: ['e'],
    between: ['tra', 'fra'],
    clock: ['ore', 'alle', 'alle ore', 'le ore'],
    holidays: { '12-25': ['natale'], '12-24': ['la vigilia di natale', 'vigilia di natale'], '01-01': ['capodanno'], '08-15': ['ferragosto'], easter: ['pasqua', 'domenica di pasqua'], 'easter-2': ['venerdì santo'], 'easter+1': ['pasquetta', 'lunedì di pasqua', "lunedì dell'angelo"], 'easter-3': ['giovedì santo'], 'easter+49': ['pentecoste'], '12-26': ['santo stefano'], '12-31': ['notte di san silvestro', 'san silvestro'], '01-06': ['epifania', 'la befana'], '11-01': ['ognissanti', 'tutti i santi'], '02-14': ['san valentino', 'festa degli innamorati'], '03-08': ['festa della donna'], '05-01': ['festa dei lavoratori', 'festa del lavoro'], '10-31': ['halloween'], '11-4#4+1': ['black friday'] },
    ages: { before: [', di', 'età di'], after: ['di età'] },
    tense: { past: ['ha', 'hanno', 'è', 'era', 'sono', 'aveva', 'disse', 'stato', 'stata'], future: ['sarà', 'saranno', 'dovrà', 'deve', 'previsto', 'prevista', 'si terrà', 'potrà', 'verrà', 'inizierà'] },
    phrases: { on: '( di | il )', at: '( alle | alle ore | ore )', holding: '( del )', in: "( di | del | dell ' | d ' | a | in | [ $of ] )",
      of: '( di | del | della )',
      the: "( il | lo | la | i | gli | le | l' )",
      year: '( {year} | [ $the ] ( {shift} {unit} | {unit} {shift} ) | {period} )',
      date: '( {day} | {n} | {ordinal} ) {month} [ $year | {shift} ]',
      hour: '( {at} ( {clock} | {dottedclock} | {hour} | {n} ) | {clock} )',
      amount: '( {n} | {vague} | {half} )',
      anyday: '( [ $the ] [ {shift} ] {weekday} [ $date ] | [ $the ] $date | {nearday} [ [,] {weekday} ] | [ $the ] {weekday} {shift} | {numeric} )',
    },
    patterns: ['$the {weekday} {day}', 'il giorno ( {day} | $date )', 
      '$anyday', '$anyday [ [,] {part} ] [ [,] $hour ]', '$anyday {part}', '$hour [ [ di | del ] $anyday ]', '$the {part} [ di | del ] $anyday', '[ {edge} ] {month} [ $year | {shift} | del {year} ]', '[ $the ] {shift} [ {n} | {vague} ] ( {weekday} | {month} | {season} | {weekend} | {unit} | {part} )',
      '[ $the ] {n} {shift} {unit}', '[ $the ] ( {weekday} | {month} | {season} | {weekend} | {unit} | {part} ) {shift}', '{edge} {year}', '{edge} [ $the ] {unit}', "[ $the ] {season} [ ( del | dell ' ) {year} | {year} ]", '[ $the ] {weekend}', '[ $the ] {ordinal} {unit} [ del {year} ]', '$the {unit} {year}', '$the {n} {unit}',
      '[ {about} ] $amount {unit} [ {ago} ]', '{before} [ {about} ] $amount {unit}', '{n} {unit} e {half} [ {ago} ]', '{every} [ {n} ] ( {unit} | {weekday} | {part} | {month} | {season} | {weekend} )',
    ],
  },
  // biome-ignore format: lists of words
  reuse: {
    acts: ['riproduzione', 'riproduzioni', 'riproduzione riservata', 'riprodurre', 'riprodotto', 'riprodotti', 'ripresi', 'ripreso', 'ripubblicato', 'copiati', 'citati', 'citato', 'ripubblicazione', 'ripubblicare', 'ripubblicati', 'copia', 'copiare', 'citare', 'citazione', 'citazioni', 'ripresa'],
    uses: ['uso', 'usare', 'utilizzo', 'utilizzare', 'utilizzati', 'utilizzato', 'pubblicazione', 'diffusione', 'distribuzione', 'condivisione', 'divulgazione'],
    material: ['contenut*', 'contenuti', 'articol*', 'articoli', 'test*', 'testi', 'materiale', 'materiali', 'sito', 'pagina', 'pagine', 'notizie', 'informazioni', 'opera'],
    own: ['questo contenuto', 'questi contenuti', 'i nostri contenuti', 'i nostri articoli', 'questo sito', 'questo articolo', 'di questo sito', 'del sito', 'nostri articoli', 'nostri contenuti', 'i contenuti', 'tutti i contenuti', 'questa opera', "quest'opera", 'presente sito', 'riproduzione riservata'],
    forbidden: ['vietat*', 'vietata', 'vietato', 'proibit*', 'non può', 'non possono', 'non è consentit*', 'non autorizzata'],
    allowed: ['consentit*', 'consentita', 'permess*', 'permessa', 'può', 'possono', 'liberamente', 'autorizzat*', 'libera'],
    demanded: ['purché', 'a condizione', 'si prega', 'deve', 'devono', 'previa', 'citando', 'a patto', 'solo', 'obbligo', 'obbligatori*', 'è necessario', 'con'],
    conditions: {
      'attribute-source': ['citando … fonte', 'citare … fonte', 'citata … fonte', 'indicando … fonte', 'indicare … fonte', 'indicazione … fonte', 'citazione … fonte', 'menzione … fonte', 'si citi … fonte', 'sia citata … fonte', 'venga citata … fonte', 'cita … fonte', 'fonte … citata', 'fonte … indicata'],
      'attribute-author': ['citando … autore', "citando … l'autore", 'citare … autore', "citare … l'autore", 'indicazione … autore', "indicazione … l'autore"],
      'obtain-permission': ['senza … autorizzazione', 'senza … permesso', 'senza … consenso', 'senza … autorizzazioni', 'salvo … autorizzazione', 'salvo … permesso', 'salvo … consenso', 'salvo … autorizzazioni', 'previa … autorizzazione', 'previa … permesso', 'previa … consenso', 'previa … autorizzazioni', 'previo … autorizzazione', 'previo … permesso', 'previo … consenso', 'previo … autorizzazioni', 'con … autorizzazione', 'con … permesso', 'con … consenso', 'con … autorizzazioni', 'riproduzione riservata', 'autorizzazione scritta'],
      'excerpt-limit': ['massimo … parole', 'massimo … caratteri', 'massimo … righe', 'non più di … parole', 'non più di … caratteri', 'non più di … righe', 'fino a … parole', 'fino a … caratteri', 'fino a … righe'],
      'non-commercial': ['non commercial*', 'non commerciale', 'fini commerciali', 'scopo di lucro', 'scopi commerciali'],
      'no-derivatives': ['non opere derivate', 'senza modifiche'],
      'share-alike': ['condividi allo stesso modo', 'stessa licenza'],
      'no-machine-use': ['estrazione di testo e dati', 'estrazione di testo', 'text and data mining', 'intelligenza artificiale', 'data mining'],
    },
    link: {
      hyperlink: ['hyperlink', 'link attivo', 'collegamento ipertestuale', 'link cliccabile', 'link diretto'],
      either: ['link', 'collegamento'],
      article: ['articolo originale', "all'articolo", 'originale', 'alla pagina'],
      site: ['al sito', 'al nostro sito'],
      positions: { 'first-paragraph': ['primo paragrafo'] },
      indexable: ['nofollow', 'dofollow'],
    },
    licence: ['con licenza', 'sotto licenza', 'licenza creative', 'sotto una licenza', 'distribuito con', 'rilasciat*'],
    attribution: ['attribuzione'],
    reserved: ['tutti i diritti riservati', 'diritti riservati'],
    otherMatters: ['cookie*', 'comment*', 'newsletter', 'foto:', 'marchio', 'tribunale', 'giudice', 'legge vieta', 'legge … vieta', 'legge obbliga', 'legge consente', 'disegno di legge', 'ha vietato', 'ha riprodotto', 'ha copiato', 'museo consente'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: [
      'il', 'lo', 'la', 'i', 'gli', 'le', "l'", 'un', 'uno', 'una', "un'", 'di', 'del', 'dello', 'della', 'dei', 'degli', 'delle', "dell'", 'a', 'al', 'allo', 'alla', 'ai',
      'agli', 'alle', "all'", 'da', 'dal', 'dalla', 'dai', 'in', 'nel', 'nella', 'nei', 'nelle', 'con', 'su', 'sul', 'sulla', 'per', 'tra', 'fra', 'e', 'ed', 'o', 'ma', 'né',
      'che', 'chi', 'cui', 'se', 'non', 'si', 'è', 'sono', 'era', 'erano', 'stato', 'stata', 'essere', 'ha', 'hanno', 'aveva', 'avere', 'come', 'più', 'meno', 'anche', 'ancora',
      'già', 'poi', 'quando', 'dove', 'perché', 'questo', 'questa', 'questi', 'quello', 'quella', 'suo', 'sua', 'suoi', 'loro', 'lui', 'lei', 'io', 'noi', 'ci', 'ne', 'dopo',
      'prima', 'secondo', 'detto', 'due', 'tre', 'anni', 'anno', 'giorno', 'giorni', 'oggi', 'ieri', 'tutti', 'tutto', 'altro', 'altri', 'ogni', 'solo',
    ],
  },
} satisfies Language;
