/** Galician. */
import type { Language } from './language.ts';

export const gl = {
  lang: 'gl',
  // biome-ignore format: a list of words
  sentences: { abbreviations: ['sr', 'sra', 'srta', 'dr', 'dra', 'prof', 'd', 'dna', 'av', 'avda', 'núm', 'páx', 'art', 'etc', 'xan', 'feb', 'abr', 'xul', 'ago', 'set', 'out', 'nov', 'dec', 'tel', 'aprox', 'cap', 'vol', 'vs'] },
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
        words: ['dixo', 'di', 'din', 'dixeron', 'dicía', 'dito', 'afirmou', 'afirma', 'afirman', 'afirmaron', 'asegurou', 'asegura', 'aseguran', 'aseguraron', 'explicou', 'explica', 'explican', 'explicaron', 'engadiu', 'engade', 'engaden', 'sinalou', 'sinala', 'sinalan', 'sinalaron', 'declarou', 'declara', 'declararon', 'manifestou', 'manifesta', 'manifestaron', 'indicou', 'indica', 'indican', 'indicaron', 'precisou', 'precisa', 'subliñou', 'subliña', 'subliñan', 'lembrou', 'lembra', 'lembran', 'admitiu', 'admite', 'recoñeceu', 'recoñece', 'recoñecen', 'anunciou', 'anuncia', 'anuncian', 'anunciaron', 'apuntou', 'apunta', 'apuntan', 'aclarou', 'aclara', 'confirmou', 'confirma', 'confirman', 'confirmaron', 'comentou', 'comenta', 'relatou', 'relata', 'contou', 'conta', 'contan', 'destacou', 'destaca', 'destacan', 'salientou', 'salienta', 'insistiu', 'insiste', 'insisten', 'reiterou', 'reitera', 'respondeu', 'responde', 'replicou', 'lamentou', 'lamenta', 'lamentan', 'avanzou', 'avanza', 'sostivo', 'sostén', 'sosteñen', 'defendeu', 'defende', 'defenden', 'concluíu', 'conclúe', 'informou', 'informa', 'informan', 'informaron', 'comunicou', 'comunica', 'escribiu', 'escribe', 'negou', 'nega', 'negan', 'asevera', 'aseverou', 'detallou', 'detalla', 'remarcou', 'remarca', 'valorou', 'valora', 'prometeu', 'promete', 'alegou', 'alega', 'argumentou', 'argumenta', 'considerou', 'expresou', 'expresa', 'recalcou', 'puntualizou', 'agradeceu', 'agradece', 'ironizou', 'preguntou', 'pregunta', 'preguntouse'],
      },
      // verbs whose object may be a person: only a quotation or a clause before them puts their subject behind
      {
        speaker: 'either',
        reports: 'speech',
        mayDropSubject: true,
        words: ['criticou', 'critica', 'critican', 'criticaron', 'denunciou', 'denuncia', 'denuncian', 'denunciaron', 'advertiu', 'advirte', 'advirten', 'alertou', 'alerta', 'alertan', 'avisou', 'avisa', 'reprochou', 'reprocha'],
      },
      {
        speaker: 'before',
        reports: 'thought',
        mayDropSubject: true,
        words: ['cre', 'cren', 'considera', 'consideran', 'pensa', 'pensan', 'agarda', 'agardan', 'espera', 'esperan', 'confía', 'confían', 'teme', 'temen', 'opina', 'opinan', 'prevé', 'prevén', 'calcula', 'calculan', 'sospeita', 'dubida', 'entende', 'entenden'],
      },
      {
        speaker: 'either',
        reports: 'request',
        mayDropSubject: true,
        takesAddressee: true,
        words: ['pediu', 'pide', 'piden', 'pediron', 'esixiu', 'esixe', 'esixen', 'esixiron', 'reclamou', 'reclama', 'reclaman', 'instou', 'insta', 'instan', 'solicitou', 'solicita', 'propuxo', 'propón', 'propoñen', 'recomendou', 'recomenda', 'recomendan', 'suxeriu', 'suxire', 'ordenou', 'chamou a', 'aposta por', 'avoga por'],
      },
      { speaker: 'before', reports: 'object', mayDropSubject: true, words: ['cualificou', 'cualifica', 'cualifican', 'definiu', 'define', 'describiu', 'describe', 'acusou', 'acusa', 'acusan', 'acusaron', 'falou de', 'fala de', 'falan de', 'rexeitou', 'rexeita', 'rexeitan', 'condenou', 'condena', 'condenan', 'tachou', 'tacha', 'referiuse a'] },
      { speaker: 'shared', reports: 'speech', words: ['dicindo', 'afirmando', 'asegurando', 'engadindo', 'explicando', 'sinalando', 'indicando', 'advertindo', 'lembrando', 'subliñando', 'argumentando', 'insistindo', 'precisando', 'destacando', 'recoñecendo', 'lamentando', 'anunciando', 'criticando', 'defendendo'] },
    ],
    accordingTo: {
      before: ['segundo', 'segundo explicou', 'segundo informou', 'segundo dixo', 'segundo explica', 'segundo indicou', 'segundo informaron', 'de acordo con', 'de acordo co', 'de acordo coa', 'na opinión de', 'na opinión do', 'na opinión da', 'a xuízo de', 'a xuízo do', 'a xuízo da', 'en palabras de', 'en palabras do', 'en palabras da', 'como explicou', 'como explica', 'tal e como explicou'],
      after: [],
      enclitic: ['ao seu parecer', 'segundo el', 'segundo ela', 'na súa opinión', 'ao seu xuízo', 'ao seu entender'],
    },
    complementizers: ['que', 'se'],
    infinitives: [],
    clauseComma: false,
    needsComplementizer: true,
    clauseMarkers: [],
    betweenSubjectAndVerb: ['foi', 'é', 'era', 'está', 'estaba', 'ten', 'tiña', 'vai', 'quixo', 'quere', 'pode', 'debe', 'tamén', 'xa', 'non', 'lle', 'lles', 'se', 'nos', 'logo', 'despois', 'ademais', 'así', 'onte', 'hoxe', 'sempre', 'nunca', 'mesmo', 'só', 'tampouco', 'aínda', 'posteriormente', 'recentemente', 'pola súa banda', 'pola súa parte', 'á súa vez', 'neste sentido', 'finalmente', 'igualmente', 'este luns', 'este martes', 'este mércores', 'este xoves', 'este venres', 'este sábado', 'este domingo'],
    adverbEndings: ['mente'],
    pronouns: [
      { words: ['el', 'este último'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['ela', 'esta última'], person: 'third', gender: 'feminine', number: 'one' },
      { words: ['eles', 'elas'], person: 'third', gender: 'any', number: 'many' },
      { words: ['nós'], person: 'first', gender: 'any', number: 'many' },
      { words: ['eu'], person: 'first', gender: 'any', number: 'one' },
    ],
    determiners: {
      definite: ['o', 'a', 'os', 'as', 'este', 'esta', 'estes', 'estas', 'ese', 'esa', 'aquel', 'aquela', 'o seu', 'a súa', 'os seus', 'as súas', 'seu', 'súa', 'noso', 'nosa', 'ambos', 'ambas'],
      other: ['un', 'unha', 'uns', 'unhas', 'outro', 'outra', 'outros', 'outras', 'algúns', 'algunhas', 'varios', 'varias', 'moitos', 'moitas', 'todos', 'todas', 'cada', 'dous', 'dúas', 'tres', 'catro', 'cinco', 'ningún', 'calquera', 'numerosos'],
    },
    closingDeterminers: [],
    prepositions: ['ao', 'á', 'aos', 'ás', 'de', 'do', 'da', 'dos', 'das', 'dun', 'dunha', 'con', 'co', 'coa', 'cos', 'coas', 'por', 'polo', 'pola', 'polos', 'polas', 'para', 'sen', 'sobre', 'contra', 'entre', 'cara a', 'ata', 'desde', 'durante', 'mediante', 'despois de', 'antes de', 'ante', 'diante de', 'baixo', 'dentro de', 'fóra de', 'a través de', 'respecto de', 'arredor de', 'tras', 'malia', 'en', 'no', 'na', 'nos', 'nas', 'nun', 'nunha'],
    conjunctions: {
      coordinating: ['e', 'ou', 'pero', 'mais', 'nin', 'senón'],
      subordinating: ['porque', 'cando', 'aínda que', 'mentres', 'como', 'se', 'onde', 'xa que', 'pois', 'despois de que', 'antes de que'],
    },
    relatives: ['que', 'quen', 'cal', 'cales', 'onde'],
    addressee: ['ao', 'á', 'aos', 'ás'],
    times: ['luns', 'martes', 'mércores', 'xoves', 'venres', 'sábado', 'domingo', 'este luns', 'este martes', 'este mércores', 'este xoves', 'este venres', 'este sábado', 'este domingo', 'hoxe', 'onte', 'mañá', 'antonte', 'esta mañá', 'esta tarde', 'esta noite', 'pasado', 'pasada', 'tarde', 'noite', 'xaneiro', 'febreiro', 'marzo', 'abril', 'maio', 'xuño', 'xullo', 'agosto', 'setembro', 'outubro', 'novembro', 'decembro', 'posteriormente', 'recentemente', 'esta semana'],
    titles: [
      ['sr', 'señor'], ['sra', 'señora'], ['dr', 'doutor', 'dra', 'doutora'], ['presidente', 'presidenta'], ['vicepresidente', 'vicepresidenta'], ['primeiro ministro', 'primeira ministra'], ['ministro', 'ministra'], ['conselleiro', 'conselleira'], ['secretario', 'secretaria'], ['secretario xeral', 'secretaria xeral'],
      ['senador', 'senadora'], ['deputado', 'deputada'], ['alcalde', 'alcaldesa'], ['concelleiro', 'concelleira'], ['director', 'directora'], ['director xeral', 'directora xeral'], ['líder'], ['portavoz', 'voceiro', 'voceira'], ['delegado', 'delegada'], ['fiscal'], ['xuíz', 'xuíza'], ['rei'], ['raíña'], ['papa'], ['bispo'], ['arcebispo'],
      ['profesor', 'profesora'], ['adestrador', 'adestradora'], ['técnico', 'técnica'], ['comisario', 'comisaria'], ['embaixador', 'embaixadora'], ['reitor', 'reitora'], ['expresidente', 'expresidenta'], ['chanceler'], ['avogado', 'avogada'],
    ],
    genderedTitles: {
      masculine: ['sr', 'señor', 'rei', 'papa', 'bispo', 'ministro', 'conselleiro', 'alcalde', 'director', 'deputado', 'senador', 'concelleiro', 'secretario', 'xuíz', 'profesor', 'adestrador', 'home', 'pai', 'fillo', 'irmán', 'avogado', 'voceiro'],
      feminine: ['sra', 'señora', 'raíña', 'presidenta', 'ministra', 'conselleira', 'alcaldesa', 'directora', 'deputada', 'senadora', 'concelleira', 'secretaria', 'xuíza', 'profesora', 'adestradora', 'muller', 'nai', 'filla', 'irmá', 'avogada', 'voceira'],
    },
    givenNames: {
      masculine: ['xosé', 'josé', 'manuel', 'antón', 'antonio', 'xoán', 'juan', 'francisco', 'carlos', 'luís', 'miguel', 'pedro', 'paulo', 'pablo', 'brais', 'xavier', 'javier', 'alberto', 'alfonso', 'rafael', 'daniel', 'david', 'martiño', 'anxo', 'xurxo', 'jorge', 'roi', 'iago', 'fernando', 'ramón', 'ricardo', 'diego', 'abel', 'donald'],
      feminine: ['maría', 'ana', 'carme', 'carmen', 'marta', 'laura', 'lucía', 'sabela', 'isabel', 'uxía', 'noa', 'noelia', 'rosa', 'elena', 'helena', 'teresa', 'pilar', 'olalla', 'iria', 'antía', 'paula', 'sara', 'cristina', 'beatriz', 'susana', 'mónica', 'eva', 'inés', 'goretti', 'ursula'],
    },
    nouns: {
      person: ['presidente', 'presidenta', 'ministro', 'ministra', 'conselleiro', 'conselleira', 'portavoz', 'voceiro', 'voceira', 'líder', 'dirixente', 'director', 'directora', 'responsable', 'xefe', 'xefa', 'secretario', 'secretaria', 'alcalde', 'alcaldesa', 'rexedor', 'rexedora', 'concelleiro', 'concelleira', 'avogado', 'avogada', 'fiscal', 'xuíz', 'xuíza', 'experto', 'experta', 'analista', 'economista', 'investigador', 'investigadora', 'científico', 'científica', 'profesor', 'profesora', 'médico', 'médica', 'xornalista', 'escritor', 'escritora', 'autor', 'autora', 'actor', 'actriz', 'cantante', 'adestrador', 'adestradora', 'xogador', 'xogadora', 'deputado', 'deputada', 'candidato', 'candidata', 'veciño', 'veciña', 'testemuña', 'home', 'muller', 'pai', 'nai', 'irmán', 'irmá', 'fillo', 'filla', 'empresario', 'empresaria', 'mariñeiro', 'agricultor', 'agricultora'],
      group: ['policía', 'autoridades', 'fontes', 'expertos', 'analistas', 'investigadores', 'científicos', 'médicos', 'veciños', 'veciñas', 'testemuñas', 'familiares', 'manifestantes', 'sindicatos', 'traballadores', 'estudantes', 'usuarios', 'pais', 'familias', 'críticos', 'avogados', 'axentes', 'bombeiros', 'responsables', 'gandeiros', 'mariñeiros', 'mestres', 'docentes', 'economistas', 'xornalistas', 'ecoloxistas', 'activistas', 'xogadores', 'afeccionados', 'comerciantes', 'cidadáns', 'entidades', 'partidos', 'organizadores', 'afectados', 'socialistas', 'nacionalistas', 'populares', 'oposición', 'empresarios'],
      organization: ['goberno', 'executivo', 'ministerio', 'consellería', 'xunta', 'concello', 'deputación', 'partido', 'empresa', 'compañía', 'grupo', 'banco', 'universidade', 'instituto', 'fundación', 'asociación', 'organización', 'ong', 'comisión', 'comité', 'consello', 'tribunal', 'audiencia', 'fiscalía', 'exército', 'garda civil', 'parlamento', 'congreso', 'senado', 'axencia', 'diario', 'xornal', 'revista', 'club', 'equipo', 'federación', 'sindicato', 'plataforma', 'embaixada', 'oficina', 'hospital', 'informe', 'comunicado', 'nota', 'estudo', 'carta', 'sentenza', 'confraría', 'protección civil', 'bng', 'pp', 'psdeg'],
      work: ['película', 'filme', 'libro', 'novela', 'canción', 'álbum', 'disco', 'serie', 'programa', 'titulado', 'titulada', 'chamado', 'chamada', 'documental', 'obra', 'operación', 'lema', 'exposición', 'espectáculo', 'festival', 'campaña', 'proxecto'],
    },
    roleWords: ['ex', 'xeral', 'adxunto', 'adxunta', 'nacional', 'federal', 'municipal', 'interior', 'exterior', 'exteriores', 'economía', 'facenda', 'xustiza', 'sanidade', 'educación', 'cultura', 'traballo', 'mar', 'medio rural', 'presidencia', 'dereitos', 'vivenda', 'agricultura', 'estado', 'goberno', 'político', 'política', 'actual', 'antigo', 'antiga', 'galego', 'galega', 'español', 'española', 'portugués', 'portuguesa', 'francés', 'francesa', 'alemán', 'alemá', 'ruso', 'rusa', 'estadounidense', 'británico', 'británica', 'europeo', 'europea', 'autonómico', 'local'],
    places: ['galicia', 'galiza', 'santiago', 'compostela', 'vigo', 'a coruña', 'lugo', 'ourense', 'pontevedra', 'ferrol', 'españa', 'madrid', 'portugal', 'lisboa', 'francia', 'alemaña', 'italia', 'reino unido', 'rusia', 'ucraína', 'israel', 'gaza', 'china', 'estados unidos', 'unión europea', 'europa', 'bruxelas'],
    apostropheEndings: [],
    particles: ['de', 'do', 'da', 'dos', 'das', 'e', 'von', 'van', 'del', 'la'],
    nameLinks: ['de', 'do', 'da', 'dos', 'das', 'e', 'para'],
    shortName: 'last',
    notNames: ['segundo', 'ademais', 'así', 'mentres', 'onte', 'hoxe', 'mañá', 'tamén', 'sen', 'finalmente', 'agora', 'entón', 'despois', 'antes', 'por', 'non', 'si', 'xa', 'cando', 'como', 'aínda', 'pero', 'con', 'todo', 'todos', 'todas', 'nada', 'aquí', 'alí', 'isto', 'iso', 'máis', 'menos', 'hai', 'é', 'son', 'foi', 'era', 'malia', 'entre', 'desde', 'ata', 'durante', 'por iso', 'lea', 'vexa', 'foto', 'vídeo', 'luns', 'martes', 'mércores', 'xoves', 'venres', 'sábado', 'domingo', 'en', 'no', 'na', 'ante', 'trala', 'tras', 'moitos', 'algúns', 'outros', 'para', 'pola', 'polo'],
    interview: { questions: ['pregunta', 'p'], answers: ['resposta', 'r'] },
    labels: ['foto', 'fotos', 'vídeo', 'imaxe', 'fonte', 'autor', 'texto', 'redacción', 'editor', 'publicidade', 'le tamén', 'le máis', 'o caso', 'caso'],
  },
  // biome-ignore format: lists of words
  dates: {
    without: ['mar'],
    ambiguous: ['segundo'],
    introducers: ['en', 'desde', 'ata', 'ano', 'do ano', 'entre'],
    counted: ['persoas', 'euros', 'metros', 'quilómetros', 'habitantes', 'votos'],
    shifts: { '-1': ['pasado', 'pasada'], '0': ['este', 'esta'], '1': ['vindeiro', 'vindeira', 'próximo', 'próxima'] },
    tense: { past: ['foi', 'dixo', 'era', 'tiña', 'houbo'], future: ['será', 'terá', 'haberá', 'celebrarase'] },
    listWords: ['e'],
    between: ['entre'],
  },
  // biome-ignore format: lists of words
  reuse: {
    acts: ['reprodu*', 'reproduc*', 'copiar', 'copia dos', 'copia total', 'copia parcial', 'citar', 'reimprim*', 'redistribu*', 'transcrib*', 'republicar', 'republicación'],
    uses: ['utiliz*', 'uso', 'empreg*', 'difundir', 'difusión', 'publicar', 'publicación', 'distribu*', 'comunicación pública'],
    material: ['contido*', 'texto*', 'artigo*', 'noticia*', 'nova', 'novas', 'material*', 'páxina*', 'web'],
    own: ['este medio', 'este xornal', 'este diario', 'esta web', 'esta páxina', 'este sitio', 'deste medio', 'desta web', 'desta páxina', 'deste sitio', 'os nosos', 'as nosas', 'dos nosos', 'das nosas', 'este artigo', 'deste artigo'],
    forbidden: ['prohibi*', 'non se permite*', 'non está permitid*'],
    allowed: ['permite', 'permítese', 'permiten', 'permitid*', 'autoriz*', 'pódese', 'pódense', 'poden', 'podes', 'libremente'],
    demanded: ['sempre que', 'sempre e cando', 'obrigatori*', 'é necesario', 'debe', 'deben', 'deberá*', 'só', 'unicamente', 'prégase', 'rogamos', 'cómpre', 'condición'],
    conditions: {
      'attribute-source': ['cit* … fonte', 'cit* … orixe', 'cit* … procedencia', 'indi* … fonte', 'mencion* … fonte', 'mención … fonte', 'mención … orixe'],
      'attribute-author': ['cit* … autor*', 'mencion* … autor*'],
      'obtain-permission': ['sen … autorización', 'sen … permiso', 'sen … consentimento', 'autorización previa', 'autorización expresa', 'autorización … escrita', 'autorización … escrito', 'permiso … escrito', 'permiso previo'],
      'non-commercial': ['fins comerciais', 'sen ánimo de lucro', 'non comercial', 'uso comercial'],
      'no-derivatives': ['sen obras derivadas', 'obra derivada'],
      'share-alike': ['compartir igual', 'mesma licenza'],
    },
    link: {
      hyperlink: ['hiperligazón*', 'ligazón activa', 'ligazón directa', 'enlace activo', 'enlazando', 'ligando'],
      either: ['ligazón*', 'enlace*', 'link*'],
      article: ['artigo orixinal', 'noticia orixinal', 'publicación orixinal', 'nova orixinal', 'texto orixinal'],
      site: ['nosa web', 'á páxina', 'á web', 'nosa páxina'],
      positions: {},
      indexable: [],
    },
    licence: ['licenza'],
    attribution: ['recoñecemento', 'atribución'],
    reserved: ['todos os dereitos reservados', 'reservados todos os dereitos', 'dereitos reservados'],
    otherMatters: ['comentario*', 'cookie*'],
  },
  // biome-ignore format: a list of words
  summary: { stopWords: ['de', 'a', 'o', 'que', 'e', 'do', 'da', 'en', 'os', 'un', 'no', 'as', 'na', 'unha', 'para', 'non', 'con', 'dos', 'por', 'das', 'se', 'ao', 'é', 'como', 'máis', 'á', 'pola', 'polo', 'foi', 'súa', 'nos', 'seu', 'tamén', 'pero', 'ten', 'está', 'xa', 'este', 'esta', 'entre', 'ata'] },
} satisfies Language;
