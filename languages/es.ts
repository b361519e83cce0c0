/** Spanish. */
import type { Language } from './language.ts';

export const es = {
  lang: 'es',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: [
      'sr', 'sra', 'sres', 'srta', 'dr', 'dra', 'd', 'dña', 'prof', 'lic', 'ing', 'gral', 'cnel', 'tte', 'cap', 'pdte', 'excmo', 'av', 'avda', 'núm', 'pág', 'art', 'vs', 'etc',
      'ee', 'uu', 'ud', 'uds', 'aprox', 'tel', 'ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'sep', 'oct', 'nov', 'dic',
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
        words: ['dijo', 'dicho', 'dice', 'dicen', 'dijeron', 'decía', 'decían', 'diría', 'afirmó', 'afirmado', 'afirma', 'afirman', 'afirmaron', 'afirmaba', 'aseguró', 'asegurado', 'asegura', 'aseguran', 'aseguraron', 'aseguraba', 'explicó', 'explicado', 'explica', 'explican', 'explicaron', 'explicaba', 'añadió', 'añadido', 'añade', 'añaden', 'añadieron', 'señaló', 'señalado', 'señala', 'señalan', 'señalaron', 'precisó', 'precisado', 'precisa', 'precisan', 'precisaron', 'indicó', 'indicado', 'indica', 'indican', 'indicaron', 'declaró', 'declarado', 'declara', 'declaran', 'declararon', 'manifestó', 'manifestado', 'manifiesta', 'manifestaron', 'sostuvo', 'sostenido', 'sostiene', 'sostienen', 'sostuvieron', 'subrayó', 'subrayado', 'subraya', 'subrayan', 'recalcó', 'recalcado', 'recalca', 'reconoció', 'reconocido', 'reconoce', 'reconocen', 'reconocieron', 'admitió', 'admitido', 'admite', 'admiten', 'admitieron', 'anunció', 'anunciado', 'anuncia', 'anuncian', 'anunciaron', 'apuntó', 'apuntado', 'apunta', 'apuntan', 'agregó', 'agregado', 'agrega', 'agregaron', 'argumentó', 'argumentado', 'argumenta', 'argumentan', 'aclaró', 'aclarado', 'aclara', 'aclararon', 'confirmó', 'confirmado', 'confirma', 'confirman', 'confirmaron', 'comentó', 'comentado', 'comenta', 'comentan', 'contó', 'contado', 'cuenta', 'cuentan', 'contaba', 'destacó', 'destacado', 'destaca', 'destacan', 'destacaron', 'detalló', 'detallado', 'detalla', 'detallan', 'detallaron', 'expresó', 'expresado', 'expresa', 'expresaron', 'expuso', 'expone', 'expuesto', 'insistió', 'insistido', 'insiste', 'insisten', 'insistieron', 'lamentó', 'lamentado', 'lamenta', 'lamentan', 'lamentaron', 'negó', 'negado', 'niega', 'niegan', 'negaron', 'preguntó', 'preguntado', 'se pregunta', 'se preguntó', 'se ha preguntado', 'prometió', 'prometido', 'promete', 'prometieron', 'puntualizó', 'puntualizado', 'recordó', 'recordado', 'recuerda', 'recuerdan', 'recordaron', 'relató', 'relatado', 'relata', 'relatan', 'relataron', 'remarcó', 'remarcado', 'remarca', 'respondió', 'respondido', 'responde', 'responden', 'respondieron', 'replicó', 'replicado', 'replica', 'contestó', 'contestado', 'contesta', 'resumió', 'resumido', 'resume', 'reveló', 'revelado', 'revela', 'revelan', 'revelaron', 'sentenció', 'sentenciado', 'opinó', 'opinado', 'escribió', 'escrito', 'escribe', 'escribía', 'tuiteó', 'tuiteado', 'zanjó', 'zanjado', 'concluyó', 'concluido', 'concluye', 'informó', 'informado', 'informa', 'informan', 'informaron', 'reiteró', 'reiterado', 'reitera', 'reiteraron', 'enfatizó', 'enfatizado', 'enfatiza', 'ironizó', 'ironiza', 'espetó', 'exclamó', 'bromeó', 'bromea', 'acotó', 'matizó', 'matizado', 'matiza', 'ratificó', 'ratificado', 'alegó', 'alegado', 'alega', 'alegan', 'adelantó', 'adelantado', 'adelanta', 'avanzó', 'avanzado', 'avanza', 'se quejó', 'se queja', 'se ha quejado', 'incidió', 'incidido', 'incide', 'remachó', 'rezaba', 'reza', 'arguyó', 'razonó', 'razona', 'reflexionó', 'reflexiona', 'confesó', 'confesado', 'confiesa', 'narró', 'narra', 'describía', 'prosiguió', 'prosigue', 'continuó', 'continúa', 'apostilló', 'apostilla', 'esgrimió', 'esgrime', 'defendió', 'defendido', 'defiende', 'defienden', 'valoró', 'valorado', 'valora', 'celebró', 'celebrado', 'celebra', 'se felicitó', 'transmitió', 'transmitido', 'hizo saber', 'dejó claro', 'ha dejado claro', 'puso de relieve', 'puso de manifiesto', 'hizo hincapié', 'juró', 'garantizó', 'garantizado', 'garantiza', 'constató', 'constata', 'desmintió', 'desmentido', 'desmiente', 'pronunció', 'plantea', 'planteó', 'planteado', 'certificó', 'notificó', 'notificado', 'publicó en', 'comunicó', 'comunicado', 'mencionó', 'menciona', 'observó', 'observa', 'sugirió', 'sugiere', 'preguntaron', 'pregunta', 'preguntan', 'preguntaba', 'preguntaban', 'sentenciaron', 'sentencia', 'sentencian', 'sentenciaba', 'sentenciaban', 'atajó', 'atajaron', 'atajado', 'ataja', 'atajan', 'atajaba', 'atajaban', 'zanjaron', 'zanja', 'zanjan', 'zanjaba', 'zanjaban', 'espetaron', 'espetado', 'espeta', 'espetan', 'espetaba', 'espetaban', 'replicaron', 'replican', 'replicaba', 'replicaban', 'contestaron', 'contestan', 'contestaba', 'contestaban', 'respondía', 'respondían', 'confesaron', 'confesa', 'confesan', 'confesaba', 'confesaban', 'ironizaron', 'ironizado', 'ironizan', 'ironizaba', 'ironizaban', 'bromearon', 'bromeado', 'bromean', 'bromeaba', 'bromeaban', 'gritó', 'gritaron', 'gritado', 'gritaba', 'gritaban', 'exclamaron', 'exclamado', 'exclama', 'exclaman', 'exclamaba', 'exclamaban', 'musitó', 'musitaron', 'musitado', 'musita', 'musitan', 'musitaba', 'musitaban', 'susurró', 'susurraron', 'susurrado', 'susurra', 'susurran', 'susurraba', 'susurraban', 'matizaron', 'matizan', 'matizaba', 'matizaban', 'concretó', 'concretaron', 'concretado', 'concreta', 'concretan', 'concretaba', 'concretaban', 'resumieron', 'resumen', 'resumía', 'resumían', 'reflexionaron', 'reflexionado', 'reflexionan', 'reflexionaba', 'reflexionaban', 'valoraron', 'valoran', 'valoraba', 'valoraban', 'revelaba', 'revelaban', 'garantizaron', 'garantizan', 'garantizaba', 'garantizaban', 'insinuó', 'insinuaron', 'insinuado', 'insinua', 'insinuan', 'insinuaba', 'insinuaban', 'murmuró', 'murmuraron', 'murmurado', 'murmura', 'murmuran', 'murmuraba', 'murmuraban', 'remató', 'remataron', 'rematado', 'remata', 'rematan', 'remataba', 'remataban', 'resaltó', 'resaltaron', 'resaltado', 'resalta', 'resaltan', 'resaltaba', 'resaltaban', 'aventuró', 'aventuraron', 'aventurado', 'aventura', 'aventuran', 'aventuraba', 'aventuraban', 'deslizó', 'deslizaron', 'deslizado', 'desliza', 'deslizan', 'deslizaba', 'deslizaban', 'abundó', 'abundaron', 'abundado', 'abundaba', 'abundaban', 'justificó', 'justificaron', 'justifica', 'justifican', 'justificaba', 'justificaban', 'razonaron', 'razonado', 'razonan', 'razonaba', 'razonaban', 'objetó', 'objetaron', 'objetado', 'objeta', 'objetan', 'objetaba', 'objetaban', 'protestó', 'protestaron', 'protestado', 'protesta', 'protestan', 'protestaba', 'protestaban', 'rebatió', 'rebatieron', 'rebatido', 'rebate', 'rebaten', 'rebatía', 'rebatían', 'ratificaron', 'ratifica', 'ratifican', 'ratificaba', 'ratificaban', 'corroboró', 'corroboraron', 'corroborado', 'corrobora', 'corroboran', 'corroboraba', 'corroboraban', 'adelantaron', 'adelantan', 'adelantaba', 'adelantaban', 'avanzaron', 'avanzaban', 'informaba', 'informaban', 'notificaron', 'notifica', 'notifican', 'notificaba', 'notificaban', 'comunicaron', 'comunica', 'comunican', 'comunicaba', 'comunicaban', 'transmitieron', 'transmiten', 'transmitían', 'trasladaba', 'trasladaban', 'proclamó', 'proclamaron', 'proclama', 'proclaman', 'proclamaba', 'proclamaban', 'clamó', 'clamaron', 'clamado', 'clama', 'claman', 'clamaba', 'clamaban', 'bramó', 'bramaron', 'bramado', 'brama', 'braman', 'bramaba', 'bramaban', 'recalcaron', 'recalcan', 'recalcaba', 'recalcaban', 'subrayaron', 'subrayaba', 'subrayaban', 'puntualizaron', 'puntualiza', 'puntualizan', 'puntualizaba', 'puntualizaban', 'reiteran', 'reiteraba', 'reiteraban', 'reivindicó', 'reivindicaron', 'reivindicado', 'reivindica', 'reivindican', 'reivindicaba', 'reivindicaban', 'remarcaron', 'remarcan', 'remarcaba', 'remarcaban', 'relataba', 'relataban', 'recorda', 'recordan', 'recordaba', 'recordaban', 'lamentaba', 'lamentaban', 'apostillaron', 'apostillado', 'apostillan', 'apostillaba', 'apostillaban', 'apuntaron', 'apuntaba', 'apuntaban', 'soltó', 'soltaron', 'suelta', 'sueltan', 'expusieron', 'exponen', 'juraron', 'juraba', 'juraban', 'certificaron', 'certifica', 'certifican', 'certificaba', 'certificaban', 'dictaminó', 'dictaminaron', 'dictaminado', 'dictamina', 'dictaminan', 'dictaminaba', 'dictaminaban', 'auguraron', 'augurado', 'auguran', 'auguraba', 'auguraban', 'prometen', 'prometía', 'prometían', 'mantuvo', 'mantuvieron', 'mantienen', 'suscribió', 'suscribieron', 'suscribido', 'suscriben', 'suscribía', 'suscribían', 'especificó', 'especificaron', 'especifica', 'especifican', 'especificaba', 'especificaban', 'enumeró', 'enumeraron', 'enumerado', 'enumera', 'enumeran', 'enumeraba', 'enumeraban', 'ejemplificó', 'ejemplificaron', 'ejemplificado', 'ejemplifica', 'ejemplifican', 'ejemplificaba', 'ejemplificaban', 'argumentaron', 'argumentaba', 'argumentaban', 'aseveró', 'aseveraron', 'aseverado', 'asevera', 'aseveran', 'aseveraba', 'aseveraban', 'alegaron', 'alegaba', 'alegaban', 'constataron', 'constatado', 'constatan', 'constataba', 'constataban'],
      },
      // verbs whose object may be a person: only a quotation or a clause before them puts their subject behind
      {
        speaker: 'either',
        reports: 'speech',
        mayDropSubject: true,
        // biome-ignore format: a list of words
        words: ['criticó', 'criticado', 'critica', 'critican', 'criticaron', 'denunció', 'denunciado', 'denuncia', 'denuncian', 'denunciaron', 'advirtió', 'advertido', 'advierte', 'advierten', 'advirtieron', 'alertó', 'alertado', 'alerta', 'alertan', 'alertaron', 'amenazó', 'amenazado', 'amenaza', 'reprochó', 'reprochado', 'reprocha', 'avisó', 'avisado', 'avisa', 'interpeló', 'animó'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        mayDropSubject: true,
        // biome-ignore format: a list of words
        words: ['coincide en', 'coinciden en', 'coincidió en', 'coincidieron en', 'cree', 'creen', 'creyó', 'creído', 'creía', 'considera', 'consideran', 'consideró', 'considerado', 'consideraba', 'piensa', 'piensan', 'pensaba', 'espera', 'esperan', 'esperó', 'esperado', 'confía', 'confían', 'confió', 'confiado', 'teme', 'temen', 'temió', 'estima', 'estiman', 'estimó', 'estimado', 'opina', 'opinan', 'calcula', 'calculan', 'calculó', 'supone', 'sospecha', 'sospechan', 'duda', 'dudan', 'entiende', 'entienden', 'juzga', 'prevé', 'prevén', 'vaticinó', 'vaticina', 'pronosticó', 'pronostica', 'augura', 'auguró', 'está convencido de', 'está convencida de', 've'],
      },
      {
        speaker: 'either',
        reports: 'request',
        mayDropSubject: true,
        takesAddressee: true,
        // biome-ignore format: a list of words
        words: ['pidió', 'pedido', 'pide', 'piden', 'pidieron', 'pedía', 'exigió', 'exigido', 'exige', 'exigen', 'exigieron', 'instó', 'instado', 'insta', 'instan', 'instaron', 'urgió', 'urge', 'reclamó', 'reclamado', 'reclama', 'reclaman', 'reclamaron', 'solicitó', 'solicitado', 'solicita', 'solicitan', 'solicitaron', 'propuso', 'propuesto', 'propone', 'proponen', 'propusieron', 'recomendó', 'recomendado', 'recomienda', 'recomiendan', 'ordenó', 'ordenado', 'ordena', 'rogó', 'ruega', 'llamó a', 'llama a', 'llamaron a', 'abogó por', 'aboga por', 'abogan por', 'exhortó', 'exhorta', 'exhortaron', 'demandó', 'demanda', 'demandan', 'emplazó', 'invitó', 'aconsejó', 'aconseja'],
      },
      {
        speaker: 'before',
        reports: 'object',
        mayDropSubject: true,
        // biome-ignore format: a list of words
        words: ['calificó', 'calificado', 'califica', 'califican', 'calificaron', 'tildó', 'tildado', 'tilda', 'tachó', 'tachado', 'tacha', 'describió', 'descrito', 'describe', 'definió', 'definido', 'define', 'acusó', 'ha acusado', 'han acusado', 'había acusado', 'acusa', 'acusan', 'acusaron', 'habló de', 'ha hablado de', 'hablan de', 'habla de', 'se refirió a', 'se ha referido a', 'condenó', 'ha condenado', 'han condenado', 'condena', 'condenan', 'condenaron', 'elogió', 'elogiado', 'elogia', 'rechazó', 'rechazado', 'rechaza', 'rechazan', 'consideró', 'tachan', 'se mostró', 'se ha mostrado', 'se declaró', 'lo calificó', 'la calificó', 'los calificó', 'lo califica', 'la califica', 'los califica', 'lo ha calificado', 'la ha calificado', 'los ha calificado', 'lo tachó', 'la tachó', 'los tachó', 'lo tildó', 'la tildó', 'los tildó', 'lo definió', 'la definió', 'los definió', 'lo define', 'la define', 'los define', 'lo describió', 'la describió', 'los describió', 'lo describe', 'la describe', 'los describe', 'lo acusó', 'la acusó', 'los acusó', 'lo acusa', 'la acusa', 'los acusa'],
      },
      {
        speaker: 'shared',
        reports: 'speech',
        // biome-ignore format: a list of words
        words: ['diciendo', 'afirmando', 'asegurando', 'añadiendo', 'explicando', 'señalando', 'indicando', 'advirtiendo', 'recordando', 'subrayando', 'alegando', 'insistiendo', 'argumentando', 'precisando', 'destacando', 'agregando', 'reconociendo', 'apuntando', 'declarando', 'reiterando', 'recalcando', 'lamentando', 'anunciando', 'calificando', 'sosteniendo', 'puntualizando', 'criticando', 'manifestando', 'admitiendo', 'detallando'],
      },
    ],
    accordingTo: {
      opinion: ['para'],
      // biome-ignore format: a list of words
      before: [
        'según', 'según ha avanzado', 'según informó', 'según ha informado', 'según aseguran', 'según asegura', 'según explicó', 'según explica', 'según ha explicado',
        'según dijo', 'según señaló', 'según indicó', 'de acuerdo con', 'de acuerdo a', 'en palabras de', 'a juicio de', 'en opinión de', 'a ojos de', 'a decir de', 'en palabras del', 'a juicio del', 'en opinión del', 'según declaró', 'según anunció', 'según precisó', 'según detalló', 'según ha señalado', 'según ha indicado', 'según relató', 'según recoge', 'según publica', 'según adelantó', 'según contó', 'según confirmó', 'según cuenta', 'tal y como explicó', 'tal y como ha explicado', 'según manifestó', 'según afirmó', 'según afirma', 'según el relato de', 'como explicó', 'como explica', 'como dijo', 'conforme a'],
      after: [],
      enclitic: ['a su juicio', 'según él', 'según ella', 'en su opinión', 'según sus palabras', 'a su entender'],
    },
    // biome-ignore format: lists of words
    passive: { auxiliaries: ['sido', 'fue', 'fueron', 'será', 'serán', 'ser', 'siendo'], agents: ['por'] },
    // biome-ignore format: lists of words
    speechNouns: {
      nouns: ['acusación', 'acusaciones', 'advertencia', 'afirmación', 'afirmaciones', 'anuncio', 'argumento', 'aviso', 'comentario', 'conclusión', 'convicción', 'creencia', 'crítica', 'declaración', 'declaraciones', 'denuncia', 'esperanza', 'idea', 'impresión', 'opinión', 'palabras', 'promesa', 'propuesta', 'sospecha', 'sugerencia', 'teoría', 'temor', 'tesis', 'versión'],
      possessives: ['su', 'sus'],
      agents: ['de', 'del'],
    },
    complementizers: ['que', 'si'],
    infinitives: [],
    clauseComma: false,
    needsComplementizer: true,
    clauseMarkers: [],
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: [
      'ha', 'han', 'había', 'habían', 'haya', 'fue', 'es', 'está', 'estaba', 'va', 'quiso', 'quería', 'querido', 'también', 'ya', 'no', 'le', 'les', 'se', 'lo', 'nos', 'me',
      'luego', 'después', 'además', 'así', 'tal y como', 'tal como', 'como', 'ayer', 'hoy', 'siempre', 'nunca', 'incluso', 'solo', 'sólo', 'tampoco', 'todavía', 'aún',
      'llegó a', 'volvió a', 'no obstante', 'sin embargo', 'posteriormente', 'recientemente', 'al respecto', 'debe', 'puede', 'podría', 'según', 'he', 'hemos', 'hubo', 'habrá', 'será', 'la', 'los', 'las', 'asimismo', 'igualmente', 'por su parte', 'por su lado', 'a su vez', 'en este sentido', 'en ese sentido', 'por otra parte', 'por último', 'finalmente', 'este lunes', 'este martes', 'este miércoles', 'este jueves', 'este viernes', 'este sábado', 'este domingo', 'esta mañana', 'esta tarde', 'esta semana', 'anoche', 'aun así', 'en cambio', 'por tanto', 'directamente', 'públicamente', 'entonces', 'inicialmente', 'acto seguido', 'jamás', 'previamente', 'reiteradamente', 'repetidamente', 'oficialmente', 'claramente'],
    adverbEndings: ['mente'],
    pronouns: [
      { words: ['él', 'éste', 'este último'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['ella', 'ésta', 'esta última'], person: 'third', gender: 'feminine', number: 'one' },
      { words: ['ellos', 'ellas'], person: 'third', gender: 'any', number: 'many' },
      { words: ['nosotros', 'nosotras'], person: 'first', gender: 'any', number: 'many' },
      { words: ['yo'], person: 'first', gender: 'any', number: 'one' },
    ],
    determiners: {
      // biome-ignore format: a list of words
      definite: [
        'el', 'la', 'los', 'las', 'este', 'esta', 'estos', 'estas', 'ese', 'esa', 'esos', 'esas', 'aquel', 'aquella', 'su', 'sus', 'nuestro', 'nuestra', 'mi', 'mis', 'ambos',
        'ambas', 'dicho', 'dicha', 'al que',
      ],
      // biome-ignore format: a list of words
      other: [
        'un', 'una', 'unos', 'unas', 'otro', 'otra', 'otros', 'otras', 'algunos', 'algunas', 'varios', 'varias', 'muchos', 'muchas', 'todos', 'todas', 'cada', 'dos', 'tres',
        'cuatro', 'cinco', 'ningún', 'ninguna', 'cualquier', 'numerosos',
      ],
    },
    closingDeterminers: [],
    locatives: ['en'],
    // biome-ignore format: a list of words
    prepositions: [
      'a', 'al', 'de', 'del', 'de la', 'de las', 'de los', 'en', 'con', 'por', 'para', 'sin', 'sobre', 'contra', 'entre', 'hacia', 'hasta', 'desde', 'durante', 'mediante',
      'tras', 'ante', 'bajo', 'antes de', 'después de', 'junto a', 'frente a', 'dentro de', 'fuera de', 'a través de', 'acerca de', 'respecto a', 'en torno a',
    ],
    conjunctions: {
      coordinating: ['y', 'e', 'o', 'u', 'pero', 'ni', 'sino', 'mientras que'],
      // biome-ignore format: a list of words
      subordinating: [
        'porque', 'cuando', 'aunque', 'mientras', 'pues', 'como', 'si', 'donde', 'puesto que', 'ya que', 'para que',
      ],
    },
    relatives: ['que', 'quien', 'quienes', 'cual', 'cuyo', 'cuya', 'donde'],
    addressee: ['a', 'al'],
    // biome-ignore format: a list of words
    times: [
      'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo', 'hoy', 'ayer', 'mañana', 'anoche', 'este', 'esta', 'pasado', 'pasada', 'último', 'última',
      'tarde', 'noche', 'semana', 'mes', 'año', 'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'setiembre', 'octubre', 'noviembre',
      'diciembre', 'entonces', 'posteriormente', 'este lunes', 'este martes', 'este miércoles', 'este jueves', 'este viernes', 'este sábado', 'este domingo', 'el lunes', 'el martes', 'el miércoles', 'el jueves', 'el viernes', 'el sábado', 'el domingo', 'esta mañana', 'esta tarde', 'esta noche', 'esta semana', 'madrugada', 'recientemente', 'por la mañana', 'por la tarde', 'este mes', 'este año'],
    // biome-ignore format: a list of words
    titles: [
      ['sr', 'señor'], ['sra', 'señora'], ['srta', 'señorita'], ['don', 'd'], ['doña', 'dña'], ['dr', 'doctor', 'dra', 'doctora'], ['presidente', 'presidenta'],
      ['vicepresidente', 'vicepresidenta'], ['primer ministro', 'primera ministra'], ['ministro', 'ministra'], ['canciller'], ['secretario', 'secretaria'],
      ['secretario general', 'secretaria general'], ['senador', 'senadora'], ['diputado', 'diputada'], ['alcalde', 'alcaldesa'], ['gobernador', 'gobernadora'],
      ['consejero', 'consejera', 'conseller', 'consellera'], ['concejal', 'concejala'], ['director', 'directora'], ['director general', 'directora general'], ['jefe', 'jefa'],
      ['líder'], ['portavoz'], ['general'], ['teniente'], ['teniente general'], ['coronel'], ['capitán'], ['comandante'], ['sargento'], ['almirante'], ['contralmirante'],
      ['inspector', 'inspectora'], ['fiscal'], ['juez', 'jueza'], ['magistrado', 'magistrada'], ['rey'], ['reina'], ['príncipe'], ['princesa'], ['papa'], ['obispo'],
      ['arzobispo'], ['cardenal'], ['monseñor'], ['padre'], ['profesor', 'profesora'], ['entrenador', 'entrenadora'], ['técnico'], ['seleccionador'], ['delegado', 'delegada'],
      ['comisario', 'comisaria'], ['embajador', 'embajadora'], ['rector', 'rectora'], ['lehendakari'], ['mandatario', 'mandataria'], ['expresidente', 'expresidenta'],
      ['exministro', 'exministra'],
    ],
    genderedTitles: {
      // biome-ignore format: a list of words
      masculine: [
        'sr', 'señor', 'don', 'rey', 'príncipe', 'papa', 'presidente', 'vicepresidente', 'ministro', 'primer ministro', 'secretario', 'senador', 'diputado', 'alcalde',
        'gobernador', 'consejero', 'director', 'jefe', 'juez', 'profesor', 'entrenador', 'hombre', 'padre', 'hijo', 'hermano', 'marido', 'mandatario', 'actor', 'técnico',
        'abogado',
      ],
      // biome-ignore format: a list of words
      feminine: [
        'sra', 'señora', 'doña', 'reina', 'princesa', 'presidenta', 'vicepresidenta', 'ministra', 'primera ministra', 'secretaria', 'senadora', 'diputada', 'alcaldesa',
        'gobernadora', 'consejera', 'directora', 'jefa', 'jueza', 'profesora', 'entrenadora', 'mujer', 'madre', 'hija', 'hermana', 'esposa', 'mandataria', 'actriz', 'abogada',
      ],
    },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: [
        'josé', 'juan', 'antonio', 'manuel', 'francisco', 'luis', 'carlos', 'miguel', 'javier', 'pedro', 'pablo', 'jorge', 'fernando', 'alberto', 'rafael', 'ángel', 'alejandro',
        'sergio', 'daniel', 'david', 'andrés', 'mario', 'ricardo', 'eduardo', 'roberto', 'enrique', 'diego', 'ramón', 'jesús', 'santiago', 'gabriel', 'raúl', 'víctor', 'gustavo',
        'nicolás', 'óscar', 'álvaro', 'íñigo', 'iván', 'felipe', 'mariano', 'donald', 'joe', 'vladimir', 'emmanuel', 'benjamin', 'volodímir', 'julio', 'abril', 'domingo', 'emilio', 'ignacio', 'gonzalo', 'martín', 'tomás', 'mateo', 'hugo', 'marcelo', 'rodrigo', 'rubén', 'julián', 'agustín', 'salvador', 'esteban', 'guillermo', 'ernesto', 'alfredo', 'césar', 'arturo', 'joaquín', 'xavier', 'josep', 'pere', 'jordi', 'carles', 'oriol', 'kylian', 'javi'],
      // biome-ignore format: a list of words
      feminine: [
        'maría', 'ana', 'carmen', 'isabel', 'laura', 'marta', 'elena', 'cristina', 'lucía', 'paula', 'rosa', 'pilar', 'teresa', 'patricia', 'beatriz', 'silvia', 'mónica', 'sara',
        'andrea', 'claudia', 'irene', 'yolanda', 'inés', 'soraya', 'nadia', 'susana', 'dolores', 'mercedes', 'gabriela', 'alejandra', 'daniela', 'sofía', 'valeria', 'cecilia',
        'angela', 'ursula', 'giorgia', 'marine', 'kamala', 'ángeles', 'margarita', 'rocío', 'julia', 'eva', 'raquel', 'verónica', 'natalia', 'carolina', 'victoria', 'adriana', 'esther', 'alicia', 'ximena', 'fernanda', 'lorena', 'gloria', 'consuelo', 'montserrat', 'núria', 'ada', 'ione', 'camila', 'martha', 'diana', 'delcy', 'dina', 'michelle', 'keiko'],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: ['titular', 
        'biólogo', 'bióloga', 'regidor', 'regidora', 'presidente', 'presidenta', 'ministro', 'ministra', 'portavoz', 'vocero', 'vocera', 'líder', 'dirigente', 'director', 'directora', 'responsable', 'jefe', 'jefa',
        'secretario', 'secretaria', 'alcalde', 'alcaldesa', 'abogado', 'abogada', 'fiscal', 'juez', 'jueza', 'experto', 'experta', 'analista', 'economista', 'investigador',
        'investigadora', 'científico', 'científica', 'profesor', 'profesora', 'médico', 'médica', 'periodista', 'escritor', 'escritora', 'autor', 'autora', 'actor', 'actriz',
        'cantante', 'entrenador', 'técnico', 'jugador', 'jugadora', 'delantero', 'portero', 'capitán', 'teniente', 'general', 'funcionario', 'funcionaria', 'diputado', 'diputada',
        'senador', 'senadora', 'candidato', 'candidata', 'activista', 'testigo', 'vecino', 'vecina', 'víctima', 'padre', 'madre', 'hijo', 'hija', 'hermano', 'hermana', 'mujer',
        'hombre', 'joven', 'fuente', 'empresario', 'empresaria', 'propietario', 'propietaria', 'fundador', 'fundadora', 'representante', 'asesor', 'asesora', 'consejero',
        'consejera', 'mandatario', 'mandataria', 'socialista', 'popular', 'gobernador', 'gobernadora', 'embajador', 'embajadora', 'ministro de', 'consejero delegado', 'consejera delegada', 'número dos', 'magistrado', 'magistrada', 'sindicalista', 'empleado', 'empleada', 'trabajador', 'trabajadora', 'estudiante', 'agente', 'policía local', 'bombero', 'dueño', 'dueña', 'director general', 'directora general', 'secretario general', 'secretaria general', 'subsecretario', 'subsecretaria', 'viceministro', 'viceministra', 'canciller', 'cónsul', 'concejal', 'concejala', 'delegado', 'delegada', 'comisario', 'comisaria', 'rector', 'rectora', 'historiador', 'historiadora', 'politólogo', 'politóloga', 'psicólogo', 'psicóloga', 'sociólogo', 'socióloga', 'meteorólogo', 'meteoróloga', 'epidemiólogo', 'epidemióloga', 'músico', 'artista', 'cineasta', 'futbolista', 'seleccionador', 'entrenadora', 'tenista', 'piloto', 'turista', 'migrante', 'menor', 'novio', 'novia', 'esposo', 'esposa', 'marido', 'viuda', 'abuelo', 'abuela', 'tío', 'amigo', 'amiga', 'expresidente', 'expresidenta', 'exministro', 'exministra', 'legislador', 'legisladora', 'congresista', 'parlamentario', 'parlamentaria', 'procurador', 'procuradora', 'intendente', 'comandante', 'coronel', 'obispo', 'arzobispo', 'sacerdote', 'papa', 'rey', 'reina', 'presentador', 'presentadora', 'organizador', 'organizadora', 'coordinador', 'coordinadora', 'gerente', 'opositor', 'opositora', 'conservador', 'progresista', 'republicano', 'republicana', 'demócrata'],
      // biome-ignore format: a list of words
      group: [
        'policía', 'autoridades', 'fuentes', 'expertos', 'analistas', 'investigadores', 'científicos', 'médicos', 'vecinos', 'testigos', 'familiares', 'manifestantes',
        'sindicatos', 'trabajadores', 'estudiantes', 'usuarios', 'padres', 'críticos', 'abogados', 'agentes', 'bomberos', 'responsables', 'funcionarios', 'medios', 'vecinas',
        'afectados', 'organizadores', 'socialistas', 'populares', 'empresarios', 'agricultores', 'ganaderos', 'profesores', 'docentes', 'maestros', 'alumnos', 'economistas', 'jueces', 'fiscales', 'policías', 'militares', 'periodistas', 'ecologistas', 'activistas', 'migrantes', 'jugadores', 'aficionados', 'pacientes', 'enfermeros', 'sanitarios', 'meteorólogos', 'politólogos', 'congresistas', 'legisladores', 'diputados', 'senadores', 'gobernadores', 'alcaldes', 'oposición', 'defensa', 'acusación', 'familia', 'investigación', 'especialistas', 'comerciantes', 'residentes', 'ciudadanos', 'mujeres', 'jóvenes', 'organizaciones', 'asociaciones', 'ong', 'partidos'],
      // biome-ignore format: a list of words
      organization: [
        'gobierno', 'ejecutivo', 'ministerio', 'consejería', 'ayuntamiento', 'partido', 'empresa', 'compañía', 'grupo', 'banco', 'universidad', 'instituto', 'fundación',
        'asociación', 'organización', 'times', 'post', 'ong', 'comisión', 'comité', 'consejo', 'tribunal', 'corte', 'audiencia', 'fiscalía', 'fuerzas', 'ejército', 'guardia',
        'parlamento', 'congreso', 'senado', 'casa', 'agencia', 'diario', 'periódico', 'revista', 'cadena', 'club', 'equipo', 'federación', 'sindicato', 'plataforma', 'embajada',
        'oficina', 'hospital', 'informe', 'comunicado', 'nota', 'estudio', 'carta', 'texto', 'sentencia', 'autor', 'guardia civil', 'casa blanca', 'ministerio público', 'procuraduría', 'alcaldía', 'gobernación', 'presidencia', 'cancillería', 'conselleria', 'generalitat', 'junta', 'xunta', 'diputación', 'comunidad', 'departamento', 'dirección', 'servicio', 'secretaría', 'unidad', 'central', 'confederación', 'cámara', 'colegio', 'sociedad', 'institución', 'entidad', 'firma', 'defensoría', 'policía nacional', 'cruz roja', 'oms', 'onu', 'acnur', 'efe', 'reuters', 'ine', 'aemet', 'kremlin', 'pentágono', 'vaticano', 'moncloa', 'patronal', 'ccoo', 'ugt', 'ceoe'],
      // biome-ignore format: a list of words
      work: [
        'película', 'libro', 'novela', 'canción', 'álbum', 'disco', 'serie', 'programa', 'titulado', 'titulada', 'llamado', 'llamada', 'denominado', 'denominada', 'documental',
        'obra', 'revista', 'operación', 'lema', 'apodado', 'concurso',
      ],
    },
    // biome-ignore format: a list of words
    roleWords: [
      'ex', 'exteriores', 'interior', 'defensa', 'economía', 'hacienda', 'justicia', 'sanidad', 'educación', 'cultura', 'trabajo', 'asuntos', 'general', 'adjunto', 'adjunta',
      'nacional', 'federal', 'regional', 'provincial', 'municipal', 'estado', 'mayor', 'jefe', 'primer', 'primera', 'segundo', 'segunda', 'gobierno', 'partido', 'político',
      'política', 'actual', 'antiguo', 'antigua', 'anterior', 'español', 'española', 'francés', 'francesa', 'alemán', 'alemana', 'israelí', 'ruso', 'rusa', 'ucraniano',
      'ucraniana', 'estadounidense', 'británico', 'británica', 'italiano', 'italiana', 'mexicano', 'mexicana', 'argentino', 'argentina', 'colombiano', 'colombiana', 'chileno',
      'chilena', 'venezolano', 'venezolana', 'onu', 'otan', 'ue', 'psoe', 'pp', 'vox', 'sumar', 'podemos', 'pnv', 'erc', 'ciudadanos', 'ejército',
    ],
    // biome-ignore format: a list of words
    places: [
      'españa', 'madrid', 'cataluña', 'barcelona', 'andalucía', 'valencia', 'galicia', 'euskadi', 'francia', 'alemania', 'italia', 'portugal', 'reino unido', 'rusia', 'ucrania',
      'israel', 'palestina', 'gaza', 'irán', 'china', 'japón', 'méxico', 'argentina', 'chile', 'colombia', 'venezuela', 'perú', 'bolivia', 'ecuador', 'uruguay', 'paraguay',
      'cuba', 'brasil', 'estados unidos', 'ee uu', 'unión europea', 'europa', 'américa', 'turquía', 'marruecos', 'california', 'florida', 'texas',
    ],
    apostropheEndings: [],
    particles: ['de', 'la', 'del', 'las', 'los', 'y', 'i', 'von', 'van', 'der', 'da', 'di', 'bin', 'al', 'el'],
    nameLinks: ['de', 'del', 'de la', 'de las', 'de los', 'para', 'y'],
    shortName: 'last',
    // biome-ignore format: a list of words
    notNames: [
      'te', 'léa', 'lea', 'lee', 'ver', 'según', 'además', 'asimismo', 'así', 'mientras', 'ayer', 'hoy', 'mañana', 'también', 'sin', 'embargo', 'finalmente', 'ahora',
      'entonces', 'luego', 'después', 'antes', 'por', 'tras', 'ante', 'no', 'sí', 'ya', 'si', 'cuando', 'como', 'aunque', 'pero', 'en', 'con', 'de', 'a', 'lo', 'qué', 'quién',
      'todo', 'todos', 'todas', 'nada', 'aquí', 'allí', 'este', 'esto', 'eso', 'aseguró', 'añadió', 'más', 'menos', 'hay', 'es', 'son', 'fue', 'era', 'ha', 'han',
    ],
    interview: { questions: ['pregunta', 'p'], answers: ['respuesta', 'r'] },
    // biome-ignore format: a list of words
    labels: ['te puede interesar', 'también te puede interesar', 'le puede interesar', 'lea también', 'lee también', 'lea además', 'leer más', 'vea también', 'caso', 'juicio', 
      'foto', 'fotos', 'fotografía', 'vídeo', 'video', 'imagen', 'fuente', 'autor', 'texto', 'redacción', 'editor', 'publicidad', 'relacionado',
    ],
  },
  // biome-ignore format: lists of words
  dates: {
    plainLetters: true,
    on: ['el', 'del', 'al'],
    capitalised: false,
    introducers: ['en', 'desde', 'de', 'del', 'hasta', 'entre', 'y', 'año', 'años', 'a', 'para', 'por', 'finales de', 'principios de', 'fines de', 'el', 'durante', 'que'],
    counted: ['euros', 'personas', 'hombres', 'pesetas', 'dólares', 'kilómetros', 'metros', 'puestos', 'millones', 'años', 'muertos', 'soldados', 'votos', 'puntos', 'viviendas', 'toneladas', 'habitantes', 'hectáreas'],
    ambiguous: ['segundo', 'segunda', 'cuarto'],
    days: { '0': ['hoy por hoy', 'el día de hoy', 'hoy día'], '-1': ['el día de ayer'] },
    dayParts: { '-1 NI': ['anoche'], '0 NI': ['esta noche'], '0 MO': ['esta mañana', 'esta madrugada'], '0 AF': ['esta tarde'], '1 MO': ['mañana por la mañana'], '-2 NI': ['anteanoche'] },
    contextDays: { '1': ['el día siguiente', 'al día siguiente', 'un día después', 'un día más tarde'], '-1': ['el día anterior', 'la víspera', 'un día antes'], '0': ['ese día', 'ese mismo día', 'el mismo día', 'aquel día'] },
    pluralUnits: ['años', 'meses', 'semanas', 'días', 'horas', 'décadas', 'siglos'],
    decades: { endings: [], names: { 'años veinte': 2, 'años treinta': 3, 'años cuarenta': 4, 'los noventa': 9, 'los ochenta': 8, 'los setenta': 7, 'los sesenta': 6, 'años 1950': 195, 'años 1960': 196, 'años 1970': 197, 'años 1980': 198, 'años 1990': 199, 'años 2000': 200, 'años 2010': 201, 'años 2020': 202, 'años 50': 5, 'años 60': 6, 'años 70': 7, 'años 80': 8, 'años 90': 9, 'años cincuenta': 5, 'años sesenta': 6, 'años setenta': 7, 'años ochenta': 8, 'años noventa': 9 } },
    numberJoiners: ['y'],
    ordinalStems: { stems: { quint: 5, sext: 6, séptim: 7, octav: 8, noven: 9, décim: 10, undécim: 11, duodécim: 12 }, endings: ['o', 'a'] },
    ordinalAffixes: { after: ['º', '°', 'ª', 'er', 'ro', 'do'] },
    units: { TS: ['segundo', 'segundos'], Q: ['cuatrimestre'], H: ['semestre', 'semestres'], DE: ['década', 'décadas', 'decenio'], CE: ['siglo', 'siglos'] },
    parts: { MO: ['mañana', 'madrugada', 'mañanas'], MI: ['mediodía'], AF: ['tarde', 'tardes'], NI: ['noche', 'noches', 'medianoche'] },
    seasons: { SP: ['primavera'], SU: ['verano'], FA: ['otoño'], WI: ['invierno'] },
    weekend: ['fin de semana', 'fines de semana'],
    numbers: { un: 1, una: 1, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, veinticuatro: 24, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, cien: 100, mil: 1000, 'un par de': 2, 'una docena de': 12, veintiuno: 21, veintiún: 21, veintidós: 22, veintitrés: 23, veinticinco: 25, veintiséis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29, novecientos: 900 },
    ordinals: { xviii: 18, xix: 19, xx: 20, xxi: 21, primer: 1, primero: 1, primera: 1, primeros: 1, primeras: 1, segundo: 2, segunda: 2, tercer: 3, tercero: 3, tercera: 3, cuarto: 4, cuarta: 4 },
    vague: ['varios', 'varias', 'algunos', 'algunas', 'unos', 'unas', 'pocos', 'pocas', 'muchos', 'muchas'],
    halves: ['medio', 'media'],
    shifts: { '-1': ['pasado', 'pasada', 'último', 'última', 'últimos', 'últimas', 'pasados', 'pasadas'], '0': ['este', 'esta', 'estos', 'estas', 'presente', 'actual', 'en curso', 'este mismo', 'esta misma', 'ese mismo', 'esa misma'], '1': ['próximo', 'próxima', 'próximos', 'próximas', 'que viene', 'venidero', 'entrante'] },
    contextShifts: { '-1': ['anterior', 'previo'], '0': ['ese', 'esa', 'mismo', 'aquel', 'aquella'], '1': ['siguiente', 'siguientes'] },
    distances: { '-1': ['atrás'] },
    contextDistances: { '-1': ['antes', 'atrás'], '1': ['después', 'más tarde', 'más'] },
    edges: ['principios de', 'finales de', 'fines de', 'mediados de', 'comienzos de', 'inicios de', 'el fin de', 'el final de', 'principios del', 'finales del', 'fines del', 'mediados del', 'fin del', 'los primeros días de'],
    approximators: ['unos', 'casi', 'cerca de', 'más de', 'menos de', 'al menos', 'aproximadamente', 'ya', 'sólo'],
    calendarWeeks: ['semana'],
    offsets: { '1': ['después de', 'después del', 'tras', 'luego de', 'a partir de', 'a partir del', 'desde'], '-1': ['antes de', 'antes del'] },
    frequency: { often: ['una vez'], times: ['veces'], per: ['a', 'al', 'a la', 'por'] },
    every: ['cada', 'todos los', 'todas las'],
    sets: { P1D: ['diario', 'diaria', 'diarios', 'diarias', 'a diario', 'diariamente', 'al día'], P1W: ['semanal', 'semanales', 'a la semana'], P1M: ['mensual', 'mensuales', 'al mes'], P1Y: ['anual', 'anuales', 'anualmente', 'al año'] },
    references: { PRESENT_REF: ['ahora', 'actualmente', 'actual', 'actuales', 'la actualidad', 'el momento', 'hoy en día', 'estos momentos', 'este momento', 'el presente', 'del presente'], PAST_REF: ['recientemente', 'reciente', 'recientes', 'recién', 'entonces', 'aquel entonces', 'el pasado'], FUTURE_REF: ['el futuro', 'futuro', 'pronto', 'próximamente'] },
    rangeWords: ['a', 'al', 'hasta el', 'hasta'],
    listWords: ['y'],
    between: ['entre'],
    clock: ['h', 'horas', 'hora'],
    timeZones: ['gmt', 'hora local', 'horas locales', 'locales', 'utc'],
    holidays: { '12-25': ['navidad'], '12-24': ['nochebuena'], '12-31': ['nochevieja'], easter: ['pascua', 'domingo de pascua', 'domingo de resurrección'], 'easter-2': ['viernes santo'], 'easter+1': ['lunes de pascua'], 'easter-3': ['jueves santo'], 'easter+39': ['ascensión del señor'], 'easter+49': ['pentecostés'], '01-01': ['año nuevo'], '01-06': ['día de reyes', 'reyes magos', 'epifanía'], '11-01': ['todos los santos', 'día de todos los santos'], '08-15': ['asunción de la virgen'], '02-14': ['san valentín', 'día de san valentín'], '05-01': ['día del trabajo', 'día del trabajador', 'día internacional de los trabajadores'], '03-08': ['día internacional de la mujer'], '10-31': ['halloween'], '11-4#4+1': ['black friday', 'viernes negro'] },
    names: ['este diario', 'el diario', 'un diario', 'del diario', 'al diario', 'más tarde', 'hasta tarde', 'muy tarde', 'demasiado tarde'],
    ages: { before: [', de', 'edad de'], after: ['de edad'] },
    tense: { past: ['dijo', 'fue', 'había', 'ha', 'han', 'informó', 'fueron', 'era', 'anunció'], future: ['será', 'serán', 'va', 'van', 'prevé', 'previsto', 'prevista', 'habrá', 'deberá', 'podrá', 'se celebrará', 'próximo'] },
    phrases: { on: 'el', at: '( a las | a la )', holding: '( del | de )', in: '( de | del | de este )',
      the: '( el | la | los | las | del )',
      year: '( [ $the ] [ {unit} ] {year} | [ $the ] ( {unit} {shift} | {shift} {unit} ) | {period} )',
      date: '( {day} | {ordinal} | {n} ) de {month} [ ( de | del | , ) $year ]',
      hour: '( ( {clock} | {dottedclock} | {hour} ) {at} | {clock} | {dottedclock} {zone} ) [ {zone} ]',
      anyday: '( [ $the ] [ {shift} ] {weekday} [ [,] $date ] | [ $the ] [ {shift} ] [ {unit} ] $date | {nearday} [ [,] {weekday} ] | $the {weekday} {shift} )',
      amount: '( {n} | {vague} | {half} )',
    },

    patterns: ['[ $the ] {month} {to} {month} ( de | del ) {year}', '[ {edge} ] [ $the ] {unit} de {month} [ ( de | del ) {year} ]', '[ el | del | al ] día ( {day} | $date )', '$the {weekday} [ día ] ( {day} | $date )', '[ $the ] ( {ordinal} | {shift} ) {unit} ( de | del ) {year}', '$the {weekday} ( de | del ) [ $the ] ( {shift} {unit} | {unit} {shift} )', '[ $the ] {day} {to} [ $the ] {day} de {month} en {year}', '[ $the ] {unit} {shift} $the {weekday}', '[ $the ] {shift} {unit} $the {weekday}', 
      '$anyday', '[ $the ] ( {ordinal} | {shift} ) {unit} ( de | del ) {month} [ ( de | del ) {year} ]', '$anyday por $the {part}', '{unit} de {year}', '[ {edge} ] [ $the ] {decade}', '[ $the ] {unit} {ordinal}', '[ $the ] {day} {to} [ $the ] {day} de {month} [ ( de | del ) $year ]', '$the {part} ( del | de ) [ este ] ( $anyday | {weekday} )', '[ $the ] [ {edge} ] {month} [ ( de | del ) $year | {shift} ]', '[ $the ] {shift} [ {n} | {vague} ] ( {weekday} | {month} | {season} | {weekend} | {unit} | {part} )',
      '[ $the ] {n} {shift} {unit}', '[ $the ] ( {weekday} | {month} | {season} | {weekend} | {unit} ) {shift}', '$the {unit} {year}', '[ $the ] {year}', '{edge} ( $year | {unit} )', '{edge} $the {unit}',
      '$the {season} [ ( de | del ) $year ]', '{season} ( de | del ) $year', '$the {weekend}', '[ $the ] {ordinal} {unit} [ ( de | del ) $year ]', '$the {part}', '[ $the ] {n} {ordinal} {unit}',
      '[ $the ] ( {before} [ {about} ] $amount {unit} | [ {about} ] $amount {unit} [ {ago} ] )', '{n} {unit} y {half}', '{before} {n} {unit} y {half}', 'toda [ $the ] {unit}',
      '{every} [ {n} ] ( {unit} | {weekday} | {part} | {month} | {season} | {weekend} )', '[ $the ] $hour [ ( del | de ) $anyday ]', '$anyday a $the $hour',
    ],
  },
  // biome-ignore format: lists of words
  reuse: {
    acts: ['reproducción', 'reproducciones', 'reproducir', 'reproducida', 'reproducido', 'reproducidos', 'reproduce', 'reproduzca', 'copiar', 'copia', 'citar', 'cita', 'citas', 'citación', 'republicar', 'republicación', 'republicado', 'reproduzcan', 'retransmisión', 'redistribución', 'desnaturalización', 'replicar', 'agregación'],
    uses: ['uso', 'usar', 'utilizar', 'utilización', 'utilizado', 'publicar', 'publicación', 'difusión', 'distribución', 'distribuir', 'comunicación pública', 'transformación', 'explotación', 'compartir'],
    material: ['contenido*', 'artículo*', 'artículos', 'texto*', 'material*', 'materiales', 'información', 'informaciones', 'noticia*', 'sitio*', 'página*', 'web', 'portal', 'obra*', 'nota*'],
    own: ['este sitio', 'esta web', 'esta página', 'este portal', 'este artículo', 'este contenido', 'nuestros contenidos', 'nuestro contenido', 'nuestros artículos', 'nuestros textos', 'los contenidos', 'todos los contenidos', 'el contenido', 'esta obra', 'este medio', 'de esta publicación'],
    forbidden: ['prohib*', 'prohibida', 'prohibido', 'prohibidos', 'prohibición', 'prohíbe', 'no se permite', 'no está permitid*', 'no podrá*', 'no puede*', 'sin que', 'no autoriza*'],
    allowed: ['permit*', 'permitida', 'permite', 'autoriza*', 'autorizada', 'puede', 'pueden', 'podrá*', 'libre*', 'libremente', 'gratuitamente'],
    demanded: ['siempre que', 'siempre y cuando', 'por favor', 'debe*', 'deberá*', 'condición', 'citando', 'mencionando', 'con la condición', 'obligatori*', 'solo', 'rogamos', 'incluya', 'si', 'es necesario', 'al', 'a condición', 'indicando'],
    conditions: {
      'attribute-source': ['citando … fuente', 'citando … procedencia', 'citando … origen', 'citar … fuente', 'citar … procedencia', 'citar … origen', 'cite … fuente', 'cite … procedencia', 'cite … origen', 'cita … fuente', 'cita … procedencia', 'cita … origen', 'mencionando … fuente', 'mencionando … procedencia', 'mencionando … origen', 'mencionar … fuente', 'mencionar … procedencia', 'mencionar … origen', 'mencione … fuente', 'mencione … procedencia', 'mencione … origen', 'indicando … fuente', 'indicando … procedencia', 'indicando … origen', 'indicar … fuente', 'indicar … procedencia', 'indicar … origen', 'indique … fuente', 'indique … procedencia', 'indique … origen', 'mención … fuente', 'mención … procedencia', 'mención … origen', 'citen … fuente', 'citen … procedencia', 'citen … origen', 'citan … fuente', 'citan … procedencia', 'citan … origen', 'se cite … fuente', 'se cite … procedencia', 'se citen … fuente', 'se citen … procedencia', 'se mencione … fuente', 'se mencione … procedencia', 'se indique … fuente', 'se indique … procedencia', 'citando la procedencia', 'fuente … citada', 'fuente … mencionada'],
      'attribute-author': ['citando … autor*', 'citando … autoría', 'mencionar … autor*', 'mencionar … autoría', 'cite … autor*', 'cite … autoría', 'se cite … autor*', 'se cite … autoría', 'indicando … autor*', 'indicando … autoría', 'mencionando … autor*', 'mencionando … autoría'],
      'obtain-permission': ['sin … autorización', 'sin … permiso', 'sin … consentimiento', 'sin … licencia expresa', 'salvo … autorización', 'salvo … permiso', 'salvo … consentimiento', 'salvo … licencia expresa', 'previa … autorización', 'previa … permiso', 'previa … consentimiento', 'previa … licencia expresa', 'con … autorización', 'con … permiso', 'con … consentimiento', 'con … licencia expresa', 'excepto con … autorización', 'excepto con … permiso', 'excepto con … consentimiento', 'excepto con … licencia expresa', 'autorización previa', 'autorización expresa', 'autorización escrita'],
      'excerpt-limit': ['máximo … palabras', 'máximo … caracteres', 'máximo … párrafos', 'no más de … palabras', 'no más de … caracteres', 'no más de … párrafos', 'hasta … palabras', 'hasta … caracteres', 'hasta … párrafos'],
      'non-commercial': ['no comercial*', 'nocomercial', 'fines comerciales', 'uso comercial', 'sin fines de lucro'],
      'no-derivatives': ['sin obra* … derivada*', 'sin obras derivadas', 'sinderivadas', 'desnaturalización', 'sin modificaciones', 'sin modificar', 'sin alterar', 'no se altere'],
      'share-alike': ['compartir igual', 'compartirigual', 'misma licencia'],
      'no-machine-use': ['inteligencia artificial', 'minería de textos', 'minería de datos', 'aprendizaje automático', 'minería de texto'],
      compensate: ['previo pago'],
    },
    link: {
      hyperlink: ['hipervínculo*', 'hiperenlace*', 'enlace activo', 'link activo'],
      either: ['enlace*', 'link', 'links', 'vínculo'],
      article: ['artículo original', 'nota original', 'original', 'al artículo', 'a la noticia', 'publicación original'],
      site: ['a nuestra web', 'nuestro sitio', 'a nuestra página', 'a esta web'],
      positions: { 'first-paragraph': ['primer párrafo'] },
      indexable: ['nofollow', 'dofollow'],
    },
    licence: ['bajo licencia', 'bajo una licencia', 'licencia creative', 'bajo la licencia', 'licenciad*', 'con licencia', 'se distribuye', 'bajo licencias'],
    attribution: ['atribución', 'reconocimiento'],
    reserved: ['todos los derechos reservados', 'derechos reservados'],
    otherMatters: ['cookie*', 'comentario*', 'boletín', 'marca registrada', 'foto:', 'fotografía:', 'tribunal', 'juez', 'jueza', 'ley prohíbe', 'ley … prohíbe', 'ley obliga', 'ley permite', 'proyecto de ley', 'prohibió', 'museo permite'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: [
      'el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas', 'lo', 'al', 'del', 'de', 'a', 'en', 'con', 'por', 'para', 'sin', 'sobre', 'entre', 'hasta', 'desde', 'durante',
      'tras', 'ante', 'que', 'quien', 'cual', 'y', 'e', 'o', 'u', 'pero', 'ni', 'sino', 'si', 'no', 'sí', 'se', 'su', 'sus', 'le', 'les', 'me', 'te', 'nos', 'mi', 'tu', 'es',
      'son', 'era', 'eran', 'fue', 'fueron', 'ser', 'sido', 'está', 'están', 'estaba', 'estar', 'ha', 'han', 'había', 'haber', 'hay', 'he', 'hemos', 'tiene', 'tienen', 'tenía',
      'tener', 'hace', 'hacer', 'puede', 'pueden', 'como', 'más', 'menos', 'muy', 'ya', 'también', 'este', 'esta', 'estos', 'estas', 'ese', 'esa', 'eso', 'esto', 'aquel',
      'otro', 'otra', 'otros', 'otras', 'todo', 'toda', 'todos', 'todas', 'cuando', 'donde', 'porque', 'aunque', 'mientras', 'según', 'dijo', 'hoy', 'ayer', 'año', 'años',
      'día', 'días', 'vez', 'dos', 'tres', 'nuevo', 'nueva', 'gran', 'mismo', 'misma', 'cada', 'algo', 'así', 'entonces', 'además',
    ],
  },
} satisfies Language;
