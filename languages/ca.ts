/** Catalan. */
import { noReuse } from './empty.ts';
import type { Language } from './language.ts';

export const ca = {
  lang: 'ca',
  // biome-ignore format: a list of words
  sentences: { abbreviations: ['sr', 'sra', 'srs', 'dr', 'dra', 'prof', 'sta', 'st', 'av', 'avda', 'núm', 'pàg', 'art', 'etc', 'gen', 'febr', 'jul', 'ag', 'set', 'oct', 'nov', 'des', 'tel', 'aprox', 'cap', 'vol'] },
  // biome-ignore format: lists of words
  attribution: {
    dialogueDash: true,
    nounPhrase: 'head-first',
    cues: [
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        mayDropSubject: true,
        words: ['va dir', 'van dir', 'va afirmar', 'van afirmar', 'va assegurar', 'van assegurar', 'va explicar', 'van explicar', 'va afegir', 'van afegir', 'va assenyalar', 'van assenyalar', 'va declarar', 'van declarar', 'va manifestar', 'van manifestar', 'va indicar', 'van indicar', 'va precisar', 'van precisar', 'va subratllar', 'van subratllar', 'va recordar', 'van recordar', 'va admetre', 'van admetre', 'va reconèixer', 'van reconèixer', 'va anunciar', 'van anunciar', 'va apuntar', 'van apuntar', 'va argumentar', 'van argumentar', 'va aclarir', 'van aclarir', 'va confirmar', 'van confirmar', 'va comentar', 'van comentar', 'va relatar', 'van relatar', 'va destacar', 'van destacar', 'va detallar', 'van detallar', 'va expressar', 'van expressar', 'va insistir', 'van insistir', 'va lamentar', 'van lamentar', 'va negar', 'van negar', 'va respondre', 'van respondre', 'va replicar', 'van replicar', 'va revelar', 'van revelar', 'va sentenciar', 'van sentenciar', 'va escriure', 'van escriure', 'va concloure', 'van concloure', 'va informar', 'van informar', 'va reiterar', 'van reiterar', 'va ironitzar', 'van ironitzar', 'va exclamar', 'van exclamar', 'va avançar', 'van avançar', 'va sostenir', 'van sostenir', 'va defensar', 'van defensar', 'va remarcar', 'van remarcar', 'va posar en relleu', 'van posar en relleu', 'va fer saber', 'van fer saber', 'va queixar-se', 'van queixar-se', 'va preguntar', 'van preguntar', 'va valorar', 'van valorar', 'va celebrar', 'van celebrar', 'va matisar', 'van matisar', 'va reivindicar', 'van reivindicar', 'va prometre', 'van prometre', 'va garantir', 'van garantir', 'dit', 'afirmat', 'assegurat', 'explicat', 'afegit', 'assenyalat', 'declarat', 'manifestat', 'indicat', 'precisat', 'subratllat', 'recordat', 'admès', 'reconegut', 'anunciat', 'apuntat', 'argumentat', 'aclarit', 'confirmat', 'comentat', 'relatat', 'destacat', 'detallat', 'expressat', 'insistit', 'lamentat', 'negat', 'respost', 'replicat', 'revelat', 'sentenciat', 'escrit', 'conclòs', 'informat', 'reiterat', 'ironitzat', 'exclamat', 'avançat', 'sostingut', 'defensat', 'remarcat', 'fet saber', 'deixat clar', 'preguntat', 'valorat', 'celebrat', 'matisat', 'reivindicat', 'promès', 'garantit', 'diu', 'diuen', 'deia', 'deien', 'afirma', 'afirmen', 'assegura', 'asseguren', 'explica', 'expliquen', 'explicava', 'afegeix', 'afegeixen', 'assenyala', 'assenyalen', 'declara', 'manifesta', 'indica', 'indiquen', 'precisa', 'subratlla', 'subratllen', 'recorda', 'recorden', 'admet', 'admeten', 'reconeix', 'reconeixen', 'anuncia', 'anuncien', 'apunta', 'apunten', 'argumenta', 'argumenten', 'aclareix', 'confirma', 'confirmen', 'comenta', 'comenten', 'relata', 'relaten', 'destaca', 'destaquen', 'detalla', 'insisteix', 'insisteixen', 'lamenta', 'lamenten', 'nega', 'neguen', 'respon', 'responen', 'replica', 'revela', 'revelen', 'sentencia', 'escriu', 'conclou', 'informa', 'informen', 'reitera', 'ironitza', 'exclama', 'avança', 'sosté', 'sostenen', 'defensa', 'defensen', 'remarca', 'remarquen', 'es queixa', 'es queixen', 'es pregunta', 'valora', 'celebra', 'matisa', 'reivindica', 'promet', 'garanteix', 'puntualitza', 'rebla', 'etziba'],
      },
      // verbs whose object may be a person: only a quotation or a clause before them puts their subject behind
      {
        speaker: 'either',
        reports: 'speech',
        mayDropSubject: true,
        words: ['criticat', 'denunciat', 'advertit', 'alertat', 'avisat', 'va criticar', 'van criticar', 'va denunciar', 'van denunciar', 'va advertir', 'van advertir', 'va alertar', 'van alertar', 'va avisar', 'critica', 'critiquen', 'denuncia', 'denuncien', 'adverteix', 'adverteixen', 'alerta', 'alerten', 'avisa', 'avisen', 'retreu'],
      },
      {
        speaker: 'before',
        reports: 'thought',
        mayDropSubject: true,
        words: ['creu', 'creuen', 'considera', 'consideren', 'considerat', 'pensa', 'pensen', 'espera', 'esperen', 'confia', 'confien', 'tem', 'temen', 'opina', 'opinen', 'preveu', 'preveuen', 'calcula', 'calculen', 'sospita', 'dubta', 'entén', 'entenen', 'va considerar', 'està convençut de', 'està convençuda de', 'veu'],
      },
      {
        speaker: 'either',
        reports: 'request',
        mayDropSubject: true,
        takesAddressee: true,
        words: ['demanat', 'demana', 'demanen', 'va demanar', 'van demanar', 'exigit', 'exigeix', 'exigeixen', 'va exigir', 'van exigir', 'reclamat', 'reclama', 'reclamen', 'va reclamar', 'van reclamar', 'instat', 'insta', 'insten', 'va instar', 'proposat', 'proposa', 'proposen', 'va proposar', 'recomanat', 'recomana', 'recomanen', 'ordenat', 'va ordenar', 'suggerit', 'suggereix', 'va suggerir', 'aposta per', 'advoca per'],
      },
      { speaker: 'before', reports: 'object', mayDropSubject: true, words: ['ha qualificat', 'han qualificat', 'va qualificar', 'qualifica', 'qualifiquen', 'ha titllat', 'va titllar', 'titlla', 'ha definit', 'va definir', 'defineix', 'ha descrit', 'va descriure', 'descriu', 'ha acusat', 'han acusat', 'va acusar', 'van acusar', 'acusa', 'acusen', 'parla de', 'parlen de', 'ha parlat de', 'va parlar de', 'ha rebutjat', 'rebutja', 'rebutgen', 'va rebutjar', 'ha condemnat', 'condemna', 'condemnen', "s'ha mostrat", 'es mostra', "l'ha qualificat", "l'ha definit", 'la va qualificar', 'el va qualificar', 'ho va qualificar', 'la va definir', 'el va definir'] },
      { speaker: 'shared', reports: 'speech', words: ['dient', 'afirmant', 'assegurant', 'afegint', 'explicant', 'assenyalant', 'indicant', 'advertint', 'recordant', 'subratllant', 'argumentant', 'insistint', 'precisant', 'destacant', 'reconeixent', 'lamentant', 'anunciant', 'qualificant', 'remarcant', 'criticant', 'defensant'] },
    ],
    accordingTo: {
      before: ['segons', "d'acord amb", 'a parer de', 'a parer del', 'en opinió de', 'en opinió del', 'en paraules de', 'en paraules del', 'a judici de', 'a judici del', 'als ulls de', 'tal com ha explicat', 'tal com explica', 'com ha explicat', 'com explica', 'com ha dit', 'segons ha explicat', 'segons ha informat', 'segons ha dit', 'segons explica', 'segons han explicat', 'segons han informat', 'segons va explicar', 'segons informa'],
      after: [],
      enclitic: ['al seu parer', 'segons ell', 'segons ella', 'a parer seu', 'en la seva opinió', 'al seu entendre', 'a judici seu'],
    },
    complementizers: ['que', 'si'],
    infinitives: [],
    clauseComma: false,
    needsComplementizer: true,
    clauseMarkers: [],
    betweenSubjectAndVerb: ['ha', 'han', 'havia', 'havien', 'hauria', 'haurien', 'hagi', 'he', 'hem', 'és', 'era', 'està', 'estava', 'va', 'van', 'vol', 'pot', 'deu', 'també', 'ja', 'no', 'li', 'els', 'es', "s'", "s'ha", "s'han", "l'", "l'ha", "l'han", 'ho', 'en', "n'", 'hi', "m'", 'ens', 'després', 'llavors', 'a més', 'així', 'ahir', 'avui', 'sempre', 'mai', 'fins i tot', 'només', 'tampoc', 'encara', 'tot i això', 'no obstant això', 'posteriorment', 'recentment', 'al respecte', 'per la seva banda', 'per la seva part', 'al seu torn', 'en aquest sentit', "d'altra banda", 'finalment', 'igualment', 'aquest dilluns', 'aquest dimarts', 'aquest dimecres', 'aquest dijous', 'aquest divendres', 'aquest dissabte', 'aquest diumenge', 'aquest matí', 'aquesta tarda', 'tot seguit', 'doncs', 'públicament', 'clarament'],
    pronouns: [
      { words: ['ell', 'aquest darrer', 'aquest últim'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['ella', 'aquesta darrera', 'aquesta última'], person: 'third', gender: 'feminine', number: 'one' },
      { words: ['ells', 'elles'], person: 'third', gender: 'any', number: 'many' },
      { words: ['nosaltres'], person: 'first', gender: 'any', number: 'many' },
      { words: ['jo'], person: 'first', gender: 'any', number: 'one' },
    ],
    determiners: {
      definite: ['el', 'la', 'els', 'les', "l'", 'en', 'na', 'aquest', 'aquesta', 'aquests', 'aquestes', 'aquell', 'aquella', 'el seu', 'la seva', 'els seus', 'les seves', 'seu', 'seva', 'nostre', 'nostra', 'ambdós', 'ambdues'],
      other: ['un', 'una', 'uns', 'unes', 'altre', 'altra', 'altres', 'alguns', 'algunes', 'diversos', 'diverses', 'molts', 'moltes', 'tots', 'totes', 'cada', 'dos', 'dues', 'tres', 'quatre', 'cinc', 'cap', 'qualsevol', 'nombrosos'],
    },
    closingDeterminers: [],
    prepositions: ['a', 'al', 'als', 'de', 'del', 'dels', "d'", 'de la', "de l'", 'amb', 'per', 'pel', 'pels', 'per a', 'sense', 'sobre', 'contra', 'entre', 'cap a', 'fins a', 'des de', 'durant', 'mitjançant', 'després de', 'abans de', 'davant', 'davant de', 'sota', 'dins', 'fora de', 'a través de', 'respecte a', 'entorn de', 'arran de', 'malgrat', 'segons', 'en'],
    conjunctions: {
      coordinating: ['i', 'o', 'però', 'ni', 'sinó', 'mentre que'],
      subordinating: ['perquè', 'quan', 'encara que', 'mentre', 'com', 'si', 'on', 'ja que', 'tot i que', 'malgrat que', 'doncs', 'després que', 'abans que'],
    },
    relatives: ['que', 'qui', 'qual', 'quals', 'on'],
    addressee: ['a', 'al', 'als', 'a la', "a l'"],
    times: ['dilluns', 'dimarts', 'dimecres', 'dijous', 'divendres', 'dissabte', 'diumenge', 'aquest dilluns', 'aquest dimarts', 'aquest dimecres', 'aquest dijous', 'aquest divendres', 'aquest dissabte', 'aquest diumenge', 'avui', 'ahir', 'demà', 'anit', 'aquest matí', 'aquesta tarda', 'aquesta nit', 'aquest migdia', 'passat', 'passada', 'matí', 'tarda', 'vespre', 'nit', 'gener', 'febrer', 'març', 'abril', 'maig', 'juny', 'juliol', 'agost', 'setembre', 'octubre', 'novembre', 'desembre', 'posteriorment', 'recentment', 'aquesta setmana'],
    titles: [
      ['sr', 'senyor'], ['sra', 'senyora'], ['dr', 'doctor', 'dra', 'doctora'], ['president', 'presidenta'], ['vicepresident', 'vicepresidenta'], ['primer ministre', 'primera ministra'], ['ministre', 'ministra'], ['conseller', 'consellera'], ['secretari', 'secretària'], ['secretari general', 'secretària general'],
      ['senador', 'senadora'], ['diputat', 'diputada'], ['eurodiputat', 'eurodiputada'], ['alcalde', 'alcaldessa'], ['regidor', 'regidora'], ['director', 'directora'], ['director general', 'directora general'], ['cap'], ['líder'], ['portaveu'], ['delegat', 'delegada'], ['fiscal'], ['jutge', 'jutgessa', 'jutja'], ['rei'], ['reina'], ['papa'], ['bisbe'], ['arquebisbe'], ['mossèn'],
      ['professor', 'professora'], ['entrenador', 'entrenadora'], ['tècnic', 'tècnica'], ['comissari', 'comissària'], ['ambaixador', 'ambaixadora'], ['rector', 'rectora'], ['expresident', 'expresidenta'], ['exconseller', 'exconsellera'], ['canceller', 'cancellera'], ['major'], ['intendent', 'intendenta'], ['síndic', 'síndica'], ['advocat', 'advocada'],
    ],
    genderedTitles: {
      masculine: ['sr', 'senyor', 'rei', 'papa', 'bisbe', 'president', 'ministre', 'conseller', 'alcalde', 'director', 'diputat', 'senador', 'regidor', 'secretari', 'jutge', 'professor', 'entrenador', 'home', 'pare', 'fill', 'germà', 'marit', 'actor', 'advocat'],
      feminine: ['sra', 'senyora', 'reina', 'presidenta', 'ministra', 'consellera', 'alcaldessa', 'directora', 'diputada', 'senadora', 'regidora', 'secretària', 'jutgessa', 'professora', 'entrenadora', 'dona', 'mare', 'filla', 'germana', 'esposa', 'actriu', 'advocada'],
    },
    givenNames: {
      masculine: ['josep', 'joan', 'jordi', 'antoni', 'xavier', 'francesc', 'marc', 'david', 'carles', 'jaume', 'pere', 'lluís', 'miquel', 'ramon', 'albert', 'daniel', 'sergi', 'oriol', 'pau', 'àlex', 'manel', 'enric', 'salvador', 'artur', 'quim', 'joaquim', 'gerard', 'roger', 'arnau', 'ferran', 'eduard', 'rafael', 'ricard', 'toni', 'pep', 'ernest', 'gabriel', 'santi', 'víctor', 'raül', 'ivan', 'martí', 'guillem', 'bernat', 'andreu', 'vicent', 'pablo', 'pedro', 'carlos', 'alberto', 'javier', 'donald', 'vladímir', 'emmanuel', 'volodímir'],
      feminine: ['maria', 'montserrat', 'núria', 'marta', 'anna', 'laura', 'laia', 'meritxell', 'mercè', 'teresa', 'carme', 'rosa', 'sílvia', 'mònica', 'cristina', 'montse', 'isabel', 'helena', 'elena', 'judith', 'gemma', 'imma', 'neus', 'mireia', 'ester', 'eva', 'sònia', 'raquel', 'clara', 'alba', 'júlia', 'paula', 'ada', 'àngels', 'dolors', 'pilar', 'marina', 'irene', 'lluïsa', 'joana', 'aina', 'francina', 'susanna', 'cinta', 'jéssica', 'natàlia', 'carla', 'ursula', 'giorgia', 'angela', 'kamala'],
    },
    nouns: {
      person: ['president', 'presidenta', 'ministre', 'ministra', 'conseller', 'consellera', 'portaveu', 'líder', 'dirigent', 'director', 'directora', 'responsable', 'cap', 'secretari', 'secretària', 'alcalde', 'alcaldessa', 'regidor', 'regidora', 'advocat', 'advocada', 'fiscal', 'jutge', 'jutgessa', 'expert', 'experta', 'analista', 'economista', 'investigador', 'investigadora', 'científic', 'científica', 'professor', 'professora', 'metge', 'metgessa', 'periodista', 'escriptor', 'escriptora', 'autor', 'autora', 'actor', 'actriu', 'cantant', 'entrenador', 'entrenadora', 'tècnic', 'jugador', 'jugadora', 'davanter', 'porter', 'capità', 'funcionari', 'diputat', 'diputada', 'senador', 'senadora', 'candidat', 'candidata', 'activista', 'testimoni', 'veí', 'veïna', 'víctima', 'pare', 'mare', 'fill', 'filla', 'germà', 'germana', 'dona', 'home', 'noi', 'noia', 'jove', 'font', 'empresari', 'empresària', 'propietari', 'propietària', 'fundador', 'fundadora', 'representant', 'assessor', 'assessora', 'sindicalista', 'treballador', 'treballadora', 'pagès', 'pagesa', 'mestre', 'mestra', 'estudiant', 'infermer', 'infermera', 'geòleg', 'meteoròleg', 'historiador', 'historiadora', 'politòleg', 'politòloga', 'comissari', 'delegat', 'delegada', 'coordinador', 'coordinadora', 'gerent', 'rector', 'rectora', 'mossèn', 'síndic', 'intendent', 'sergent', 'bomber', 'agent', 'republicà', 'republicana', 'socialista', 'popular', 'convergent'],
      group: ['policia', 'autoritats', 'fonts', 'experts', 'analistes', 'investigadors', 'científics', 'metges', 'veïns', 'veïnes', 'testimonis', 'familiars', 'manifestants', 'sindicats', 'treballadors', 'estudiants', 'usuaris', 'pares', 'famílies', 'crítics', 'advocats', 'agents', 'bombers', 'responsables', 'mossos', 'pagesos', 'ramaders', 'mestres', 'docents', 'professors', 'infermeres', 'economistes', 'periodistes', 'ecologistes', 'activistes', 'jugadors', 'aficionats', 'comerciants', 'ciutadans', 'entitats', 'partits', 'organitzadors', 'afectats', 'socialistes', 'republicans', 'populars', 'comuns', 'oposició', 'meteoròlegs', 'empresaris'],
      organization: ['govern', 'executiu', 'ministeri', 'conselleria', 'departament', 'ajuntament', 'partit', 'empresa', 'companyia', 'grup', 'banc', 'universitat', 'institut', 'fundació', 'associació', 'organització', 'ong', 'comissió', 'comitè', 'consell', 'tribunal', 'audiència', 'fiscalia', 'exèrcit', 'guàrdia', 'parlament', 'congrés', 'senat', 'agència', 'diari', 'revista', 'cadena', 'club', 'equip', 'federació', 'sindicat', 'plataforma', 'ambaixada', 'oficina', 'hospital', 'informe', 'comunicat', 'nota', 'estudi', 'carta', 'text', 'sentència', 'generalitat', 'diputació', 'consell comarcal', "mossos d'esquadra", 'protecció civil', 'servei', 'cambra', 'col·legi', 'entitat', 'síndic de greuges', 'ugt', 'ccoo', 'unió de pagesos', 'pimec', 'foment', 'acn', 'efe', 'reuters', 'onu', 'oms', 'otan', 'erc', 'junts', 'psc', 'psoe', 'pp', 'cup', 'vox', 'sumar', 'comuns', 'kremlin', 'casa blanca', 'times', 'post'],
      work: ['pel·lícula', 'llibre', 'novel·la', 'cançó', 'àlbum', 'disc', 'sèrie', 'programa', 'titulat', 'titulada', 'anomenat', 'anomenada', 'anomenats', 'documental', 'obra', 'revista', 'operació', 'lema', 'exposició', 'espectacle', 'festival', 'concurs', 'campanya', 'projecte', 'batejat', 'batejada'],
    },
    roleWords: ['ex', 'general', 'adjunt', 'adjunta', 'nacional', 'federal', 'regional', 'municipal', 'comarcal', 'territorial', 'interior', 'exterior', 'exteriors', 'economia', 'hisenda', 'justícia', 'salut', 'sanitat', 'educació', 'ensenyament', 'cultura', 'treball', 'territori', 'empresa', 'presidència', 'afers', 'drets', 'socials', 'habitatge', 'agricultura', 'estat', 'estatal', 'govern', 'partit', 'polític', 'política', 'actual', 'antic', 'antiga', 'català', 'catalana', 'espanyol', 'espanyola', 'francès', 'francesa', 'alemany', 'alemanya', 'italià', 'italiana', 'rus', 'russa', 'ucraïnès', 'israelià', 'nord-americà', 'nord-americana', 'britànic', 'britànica', 'europeu', 'europea', 'valencià', 'valenciana', 'balear', 'andorrà', 'andorrana', 'onu', 'otan', 'ue', 'primer', 'primera'],
    places: ['catalunya', 'barcelona', 'girona', 'lleida', 'tarragona', 'terrassa', 'sabadell', 'badalona', 'reus', 'mataró', "l'hospitalet", 'país valencià', 'valència', 'mallorca', 'balears', 'illes balears', 'andorra', 'espanya', 'madrid', 'frança', 'parís', 'alemanya', 'itàlia', 'portugal', 'regne unit', 'rússia', 'ucraïna', 'israel', 'palestina', 'gaza', 'iran', 'xina', 'estats units', 'unió europea', 'europa', 'brussel·les', 'turquia', 'marroc'],
    apostropheEndings: [],
    particles: ['de', 'del', 'i', 'la', 'von', 'van', 'der', 'da', 'di', 'al', 'd'],
    nameLinks: ['de', 'del', 'dels', 'de la', "de l'", "d'", 'i', 'per a'],
    shortName: 'last',
    notNames: ['segons', 'a més', 'així', 'mentre', 'ahir', 'avui', 'demà', 'també', 'sense', 'finalment', 'ara', 'llavors', 'després', 'abans', 'per', 'davant', 'no', 'sí', 'ja', 'si', 'quan', 'com', 'encara', 'però', 'en', 'amb', 'de', 'a', 'el', 'la', 'els', 'les', 'l', 'què', 'qui', 'tot', 'tots', 'totes', 'res', 'aquí', 'allà', 'aquest', 'aquesta', 'això', 'allò', 'més', 'menys', 'hi', 'ha', 'és', 'són', 'va', 'van', 'era', 'ells', 'nosaltres', 'jo', 'un', 'una', 'dos', 'dues', 'tres', 'malgrat', 'entre', 'des', 'fins', 'durant', 'per això', 'llegiu', 'vegeu', 'foto', 'vídeo', 'dilluns', 'dimarts', 'dimecres', 'dijous', 'divendres', 'dissabte', 'diumenge', 'molts', 'alguns', 'cada', 'cap', 'ningú', 'potser', 'doncs'],
    labels: ['foto', 'fotos', 'fotografia', 'vídeo', 'imatge', 'font', 'autor', 'text', 'redacció', 'editor', 'publicitat', 'relacionat'],
  },
  dates: {},
  reuse: noReuse,
  // biome-ignore format: a list of words
  summary: { stopWords: ['el', 'la', 'els', 'les', "l'", 'de', 'del', 'dels', "d'", 'que', 'i', 'a', 'al', 'als', 'en', 'un', 'una', 'uns', 'unes', 'per', 'pel', 'amb', 'és', 'ha', 'han', 'no', 'es', "s'", 'se', 'ser', 'més', 'aquest', 'aquesta', 'aquests', 'aquestes', 'això', 'però', 'com', 'va', 'van', 'seva', 'seu', 'també', 'són', 'perquè', 'o', 'ho', 'hi', 'si', 'molt', 'ja', 'fins', 'sobre', 'entre', 'quan', 'on', 'sense', 'dos', 'anys', 'segons', 'després', 'era', 'havia'] },
} satisfies Language;
