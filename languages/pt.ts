/** Portuguese. */
import type { Language } from './language.ts';

export const pt = {
  lang: 'pt',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: [
      'sr', 'sra', 'srs', 'dr', 'dra', 'prof', 'profa', 'eng', 'gen', 'cel', 'cap', 'sgt', 'av', 'núm', 'art', 'etc', 'tel', 'fev', 'mar', 'abr', 'jun', 'jul', 'ago', 'set',
      'out', 'nov', 'dez', 'ex', 'dep', 'sen', 'min',
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
        words: ['disse', 'diz', 'dizem', 'disseram', 'dizia', 'diria', 'dito', 'afirmou', 'afirma', 'afirmam', 'afirmaram', 'afirmado', 'declarou', 'declara', 'declararam', 'declarado', 'falou', 'contou', 'conta', 'contam', 'contaram', 'explicou', 'explica', 'explicam', 'explicaram', 'informou', 'informa', 'informaram', 'informam', 'ressaltou', 'ressalta', 'ressaltaram', 'destacou', 'destaca', 'destacam', 'acrescentou', 'acrescenta', 'acrescentam', 'acrescentaram', 'completou', 'completa', 'concluiu', 'conclui', 'confirmou', 'confirma', 'confirmam', 'confirmaram', 'garantiu', 'garante', 'garantem', 'garantiram', 'avaliou', 'avalia', 'avaliam', 'apontou', 'aponta', 'apontam', 'apontaram', 'alegou', 'alega', 'alegam', 'argumentou', 'argumenta', 'argumentam', 'anunciou', 'anuncia', 'anunciam', 'anunciaram', 'admitiu', 'admite', 'admitem', 'admitiram', 'negou', 'nega', 'negam', 'negaram', 'enfatizou', 'enfatiza', 'escreveu', 'escreve', 'escreveram', 'esclareceu', 'esclarece', 'frisou', 'frisa', 'lamentou', 'lamenta', 'lamentam', 'lembrou', 'lembra', 'lembram', 'recordou', 'recorda', 'observou', 'observa', 'ponderou', 'pondera', 'pontuou', 'pontua', 'prometeu', 'promete', 'prometeram', 'reconheceu', 'reconhece', 'reconhecem', 'reforçou', 'reforça', 'relatou', 'relata', 'relatam', 'relataram', 'respondeu', 'responde', 'responderam', 'retrucou', 'revelou', 'revela', 'revelam', 'revelaram', 'salientou', 'salienta', 'sublinhou', 'sublinha', 'sustentou', 'sustenta', 'sustentam', 'referiu', 'refere', 'referem', 'referiram', 'indicou', 'indica', 'indicaram', 'adiantou', 'adianta', 'assegurou', 'assegura', 'asseguram', 'comentou', 'comenta', 'comentam', 'desabafou', 'desabafa', 'deixou claro', 'prosseguiu', 'prossegue', 'continuou', 'continua', 'finalizou', 'finaliza', 'resumiu', 'resume', 'reiterou', 'reitera', 'tuitou', 'detalhou', 'detalha', 'insistiu', 'insiste', 'insistem', 'justificou', 'justifica', 'disparou', 'dispara', 'realçou', 'realça', 'vincou', 'notou', 'nota', 'notaram', 'rematou', 'remata', 'ironizou', 'ironiza', 'brincou', 'brinca', 'confessou', 'confessa', 'confidenciou', 'rebateu', 'rebate', 'replicou', 'contestou', 'contesta', 'atestou', 'atesta', 'testemunhou', 'testemunha', 'expressou', 'manifestou', 'complementou', 'complementa', 'emendou', 'encerrou', 'opinou', 'opina', 'constatou', 'constata', 'narrou', 'narra', 'desmentiu', 'desmente', 'assumiu', 'assume', 'jurou', 'jura', 'previu', 'comunicou', 'comunica', 'postou', 'fez saber', 'fez questão de', 'pronunciou', 'especificou', 'precisou', 'precisa', 'clarificou', 'clarifica', 'evidenciou', 'evidencia', 'relembrou', 'relembra', 'exclamou', 'sintetizou', 'propôs', 'celebrou', 'comemorou', 'comemora', 'se queixou', 'queixou-se', 'queixa-se', 'congratulou-se', 'regozijou-se', 'interrogou-se', 'questionou-se', 'pergunta-se', 'diz-se', 'disse-se', 'defendeu', 'defende', 'defendem', 'defenderam', 'perguntaram', 'perguntado', 'perguntam', 'perguntava', 'perguntavam', 'indagou', 'indagaram', 'indagado', 'indagam', 'indagava', 'indagavam', 'atirou', 'atiraram', 'atirado', 'atira', 'atiram', 'atirava', 'atiravam', 'afiançou', 'afiançaram', 'afiançado', 'afiança', 'afiançam', 'afiançava', 'afiançavam', 'asseverou', 'asseveraram', 'asseverado', 'assevera', 'asseveram', 'asseverava', 'asseveravam', 'assinalou', 'assinalaram', 'assinalado', 'assinala', 'assinalam', 'assinalava', 'assinalavam', 'avançou', 'avançaram', 'avança', 'bradou', 'bradaram', 'bradado', 'brada', 'bradam', 'bradava', 'bradavam', 'brincaram', 'brincado', 'brincam', 'brincava', 'brincavam', 'clamou', 'clamaram', 'clamado', 'clama', 'clamam', 'clamava', 'clamavam', 'comunicaram', 'comunicam', 'comunicava', 'comunicavam', 'concretizou', 'concretizaram', 'concretizam', 'concretizava', 'concretizavam', 'confessaram', 'confessado', 'confessam', 'confessava', 'confessavam', 'confidenciaram', 'confidenciado', 'confidenciam', 'confidenciava', 'confidenciavam', 'congratulou', 'congratularam', 'congratulado', 'congratulam', 'congratulava', 'congratulavam', 'contestaram', 'contestam', 'contestava', 'contestavam', 'corroborou', 'corroboraram', 'corroborado', 'corrobora', 'corroboram', 'corroborava', 'corroboravam', 'cravou', 'cravaram', 'cravam', 'cravava', 'cravavam', 'declaram', 'declarava', 'declaravam', 'defendia', 'defendiam', 'desmentiram', 'desmentido', 'desmentem', 'desmentia', 'desmentiam', 'detalharam', 'detalhado', 'detalham', 'detalhava', 'detalhavam', 'desvalorizou', 'desvalorizaram', 'desvalorizado', 'desvaloriza', 'desvalorizam', 'desvalorizava', 'desvalorizavam', 'exclamaram', 'exclamado', 'exclama', 'exclamam', 'exclamava', 'exclamavam', 'exemplificou', 'exemplificaram', 'exemplificado', 'exemplifica', 'exemplificam', 'exemplificava', 'exemplificavam', 'explicitou', 'explicitaram', 'explicitado', 'explicita', 'explicitam', 'explicitava', 'explicitavam', 'exprimiu', 'exprimiram', 'exprimido', 'exprimem', 'exprimia', 'exprimiam', 'gracejou', 'gracejaram', 'gracejado', 'graceja', 'gracejam', 'gracejava', 'gracejavam', 'gritou', 'gritaram', 'gritado', 'gritam', 'gritava', 'gritavam', 'ironizaram', 'ironizado', 'ironizam', 'ironizava', 'ironizavam', 'juraram', 'jurado', 'juram', 'jurava', 'juravam', 'lançou', 'murmurou', 'murmuraram', 'murmurado', 'murmura', 'murmuram', 'murmurava', 'murmuravam', 'objetou', 'objetaram', 'objetado', 'objeta', 'objetam', 'objetava', 'objetavam', 'opinaram', 'opinado', 'opinam', 'opinava', 'opinavam', 'pormenorizou', 'pormenorizaram', 'pormenorizado', 'pormenoriza', 'pormenorizam', 'pormenorizava', 'pormenorizavam', 'precisavam', 'proclamou', 'proclamaram', 'proclamado', 'proclama', 'proclamam', 'proclamava', 'proclamavam', 'prometido', 'prometem', 'prometia', 'prometiam', 'protestou', 'protestaram', 'protestado', 'protestam', 'protestava', 'protestavam', 'reafirmou', 'reafirmaram', 'reafirmado', 'reafirma', 'reafirmam', 'reafirmava', 'reafirmavam', 'realçaram', 'realçado', 'realçam', 'realçava', 'realçavam', 'rebateram', 'rebatido', 'rebatem', 'rebatia', 'rebatiam', 'recusou', 'recusaram', 'recusam', 'recusava', 'recusavam', 'refletiu', 'refletiram', 'refletido', 'refletem', 'refletia', 'refletiam', 'reivindicaram', 'reivindicado', 'reivindicava', 'reivindicavam', 'relatava', 'relatavam', 'relativizou', 'relativizaram', 'relativizado', 'relativiza', 'relativizam', 'relativizava', 'relativizavam', 'replicaram', 'replicado', 'replica', 'replicam', 'replicava', 'replicavam', 'respondido', 'respondem', 'respondia', 'respondiam', 'ressalvou', 'ressalvaram', 'ressalvado', 'ressalva', 'ressalvam', 'ressalvava', 'ressalvavam', 'ripostou', 'ripostaram', 'ripostado', 'riposta', 'ripostam', 'ripostava', 'ripostavam', 'remataram', 'rematado', 'rematam', 'rematava', 'rematavam', 'sentenciou', 'sentenciaram', 'sentenciado', 'sentencia', 'sentenciam', 'sentenciava', 'sentenciavam', 'sintetizaram', 'sintetizado', 'sintetiza', 'sintetizam', 'sintetizava', 'sintetizavam', 'soltou', 'suspirou', 'suspiraram', 'suspirado', 'suspira', 'suspiram', 'suspirava', 'suspiravam', 'sustentaram', 'sustentava', 'sustentavam', 'testemunharam', 'testemunhado', 'testemunhava', 'testemunhavam', 'teimou', 'teimaram', 'teimado', 'teima', 'teimam', 'teimava', 'teimavam', 'transmitiu', 'transmitiram', 'transmitido', 'transmitem', 'transmitia', 'transmitiam', 'vaticinou', 'vaticinaram', 'vaticinado', 'vaticina', 'vaticinam', 'vaticinava', 'vaticinavam', 'vincaram', 'vincado', 'vinca', 'vincam', 'vincava', 'vincavam'],
      },
      // verbs whose object may be a person: only a quotation or a clause before them puts their subject behind
      {
        speaker: 'either',
        reports: 'speech',
        mayDropSubject: true,
        // biome-ignore format: a list of words
        words: ['criticou', 'critica', 'criticam', 'criticaram', 'denunciou', 'denuncia', 'denunciam', 'alertou', 'alerta', 'alertam', 'alertaram', 'avisou', 'avisa', 'avisam', 'advertiu', 'adverte', 'ameaçou', 'ameaça', 'questionou', 'questiona', 'perguntou', 'pergunta', 'acusa', 'reclamou', 'reclama', 'citou', 'publicou'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        mayDropSubject: true,
        // biome-ignore format: a list of words
        words: ['acredita', 'acreditam', 'acreditou', 'acreditava', 'acha', 'acham', 'achou', 'considera', 'consideram', 'considerou', 'consideraram', 'pensa', 'pensam', 'espera', 'esperam', 'esperou', 'teme', 'temem', 'entende', 'entendem', 'entendeu', 'estima', 'estimam', 'estimou', 'julga', 'julgam', 'confia', 'confiam', 'prevê', 'preveem', 'previu', 'duvida', 'duvidam', 'torce', 'imagina', 'supõe', 'calcula', 'receia', 'está convencido de', 'está convencida de', 'vê'],
      },
      {
        speaker: 'either',
        reports: 'request',
        mayDropSubject: true,
        takesAddressee: true,
        // biome-ignore format: a list of words
        words: ['pediu', 'pede', 'pedem', 'pediram', 'exigiu', 'exige', 'exigem', 'exigiram', 'propôs', 'propõe', 'propõem', 'recomendou', 'recomenda', 'recomendam', 'sugeriu', 'sugere', 'sugerem', 'determinou', 'determina', 'ordenou', 'ordena', 'apelou', 'apela', 'apelam', 'apelaram', 'solicitou', 'solicita', 'orientou', 'orienta', 'cobrou', 'cobra', 'cobram', 'reivindicou', 'reivindica', 'reivindicam', 'instou', 'insta', 'exortou', 'exorta', 'defende que', 'aconselhou', 'aconselha'],
      },
      {
        speaker: 'before',
        reports: 'object',
        mayDropSubject: true,
        // biome-ignore format: a list of words
        words: ['chamou de', 'chama de', 'chamou', 'classificou', 'classifica', 'classificam', 'classificaram', 'descreveu', 'descreve', 'descrevem', 'acusou', 'acusaram', 'acusam', 'definiu', 'define', 'condenou', 'condena', 'condenam', 'elogiou', 'elogia', 'rejeitou', 'rejeita', 'falou em', 'fala em', 'falam em', 'falou de', 'fala de', 'mencionou', 'apelidou', 'rotulou', 'qualificou', 'qualifica', 'o classificou', 'a classificou', 'o chamou de', 'a chamou de', 'o descreveu', 'a descreveu', 'classificou-o', 'classificou-a', 'tachou', 'disse-se', 'mostrou-se', 'declarou-se', 'se disse', 'se declarou'],
      },
      {
        speaker: 'shared',
        reports: 'speech',
        // biome-ignore format: a list of words
        words: ['dizendo', 'afirmando', 'acrescentando', 'explicando', 'alegando', 'garantindo', 'destacando', 'lembrando', 'sublinhando', 'salientando', 'referindo', 'frisando', 'argumentando', 'ressaltando', 'reforçando', 'apontando', 'adiantando', 'assegurando', 'admitindo', 'considerando', 'defendendo', 'recordando', 'reconhecendo', 'classificando', 'notando', 'indicando', 'reiterando', 'informando', 'negando', 'alertando', 'criticando'],
      },
    ],
    accordingTo: {
      opinion: ['para'],
      // biome-ignore format: a list of words
      before: [
        'segundo', 'conforme', 'de acordo com', 'na visão de', 'na avaliação de', 'na opinião de', 'nas palavras de', 'na avaliação do', 'na visão do', 'na opinião do', 'na visão da', 'na avaliação da', 'na opinião da', 'no entender de', 'no entender do', 'como disse', 'como afirmou', 'como explicou', 'como explica', 'como referiu', 'segundo disse', 'segundo explicou', 'segundo informou', 'segundo revelou', 'segundo afirmou', 'segundo adiantou', 'nas palavras do', 'nas palavras da', 'aos olhos de', 'citado por', 'na perspetiva de', 'na ótica de', 'a crer em'],
      after: [],
      enclitic: [
        'segundo ele',
        'segundo ela',
        'na sua opinião',
        'em sua opinião',
        'a seu ver',
        'no seu entender',
        'conforme ele',
        'de acordo com ele',
        'de acordo com ela',
      ],
    },
    // biome-ignore format: lists of words
    passive: { auxiliaries: ['sido', 'foi', 'foram', 'será', 'serão', 'ser', 'sendo'], agents: ['por', 'pelo', 'pela', 'pelos', 'pelas'] },
    // biome-ignore format: lists of words
    speechNouns: {
      nouns: ['acusação', 'acusações', 'advertência', 'afirmação', 'afirmações', 'alegação', 'anúncio', 'argumento', 'aviso', 'comentário', 'conclusão', 'convicção', 'crença', 'crítica', 'declaração', 'declarações', 'denúncia', 'esperança', 'ideia', 'opinião', 'palavras', 'promessa', 'proposta', 'suspeita', 'sugestão', 'teoria', 'temor', 'tese', 'versão'],
      possessives: ['sua', 'suas', 'seu', 'seus'],
      agents: ['de', 'do', 'da'],
    },
    complementizers: ['que', 'se'],
    infinitives: [],
    clauseComma: false,
    needsComplementizer: true,
    clauseMarkers: [],
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: [
      'tem', 'têm', 'tinha', 'havia', 'foi', 'é', 'era', 'está', 'estava', 'vai', 'quis', 'também', 'já', 'não', 'lhe', 'se', 'o que', 'ainda', 'depois', 'ontem', 'hoje',
      'nunca', 'sempre', 'só', 'apenas', 'como', 'assim', 'então', 'ele mesmo', 'ainda não', 'posteriormente', 'me', 'nos', 'chegou a', 'voltou a', 'deve', 'pode', 'tinham', 'foram', 'será', 'vão', 'ia', 'o', 'os', 'as', 'lhes', 'ainda assim', 'entretanto', 'no entanto', 'contudo', 'porém', 'também já', 'por sua vez', 'por seu lado', 'por seu turno', 'por outro lado', 'na ocasião', 'em seguida', 'por fim', 'finalmente', 'recentemente', 'anteriormente', 'nesta segunda-feira', 'nesta terça-feira', 'nesta quarta-feira', 'nesta quinta-feira', 'nesta sexta-feira', 'neste sábado', 'neste domingo', 'esta segunda-feira', 'esta terça-feira', 'esta quarta-feira', 'esta quinta-feira', 'esta sexta-feira', 'este sábado', 'este domingo', 'esta tarde', 'esta manhã', 'publicamente', 'oficialmente', 'mesmo', 'inclusive', 'igualmente', 'logo', 'agora'],
    adverbEndings: ['mente'],
    pronouns: [
      { words: ['ele', 'este'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['ela', 'esta'], person: 'third', gender: 'feminine', number: 'one' },
      { words: ['eles', 'elas'], person: 'third', gender: 'any', number: 'many' },
      { words: ['nós'], person: 'first', gender: 'any', number: 'many' },
      { words: ['eu'], person: 'first', gender: 'any', number: 'one' },
    ],
    determiners: {
      // biome-ignore format: a list of words
      definite: [
        'o', 'a', 'os', 'as', 'esse', 'essa', 'esses', 'essas', 'aquele', 'aquela', 'seu', 'sua', 'seus', 'suas', 'nosso', 'nossa', 'ambos', 'ambas',
      ],
      // biome-ignore format: a list of words
      other: [
        'um', 'uma', 'uns', 'umas', 'outro', 'outra', 'outros', 'outras', 'alguns', 'algumas', 'vários', 'várias', 'muitos', 'muitas', 'todos', 'todas', 'cada', 'dois', 'duas',
        'três', 'quatro', 'nenhum', 'nenhuma', 'qualquer', 'diversos',
      ],
    },
    closingDeterminers: [],
    locatives: ['em', 'no', 'na', 'nos', 'nas'],
    // biome-ignore format: a list of words
    prepositions: [
      'ao', 'à', 'aos', 'às', 'de', 'do', 'da', 'dos', 'das', 'em', 'no', 'na', 'nos', 'nas', 'com', 'por', 'pelo', 'pela', 'pelos', 'pelas', 'para', 'sem', 'sobre', 'contra',
      'entre', 'até', 'desde', 'durante', 'após', 'ante', 'sob', 'perante', 'num', 'numa', 'deste', 'desta', 'neste', 'nesta', 'junto a', 'além de', 'antes de', 'depois de',
      'a partir de', 'por meio de', 'em relação a',
    ],
    conjunctions: {
      coordinating: ['e', 'ou', 'mas', 'nem', 'porém', 'enquanto'],
      subordinating: ['porque', 'quando', 'embora', 'como', 'se', 'onde', 'já que', 'pois', 'para que'],
    },
    relatives: ['que', 'quem', 'qual', 'cujo', 'cuja', 'onde'],
    addressee: ['a', 'ao', 'à', 'aos', 'às', 'para'],
    // biome-ignore format: a list of words
    times: [
      'segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado', 'domingo', 'hoje', 'ontem',
      'amanhã', 'manhã', 'tarde', 'noite', 'madrugada', 'semana', 'mês', 'ano', 'passado', 'passada', 'último', 'última', 'nesta', 'neste', 'janeiro', 'fevereiro', 'março',
      'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro', 'nesta segunda-feira', 'nesta terça-feira', 'nesta quarta-feira', 'nesta quinta-feira', 'nesta sexta-feira', 'nesta segunda', 'nesta terça', 'nesta quarta', 'nesta quinta', 'nesta sexta', 'neste sábado', 'neste domingo', 'esta segunda-feira', 'esta terça-feira', 'esta quarta-feira', 'esta quinta-feira', 'esta sexta-feira', 'na segunda-feira', 'na terça-feira', 'na quarta-feira', 'na quinta-feira', 'na sexta-feira', 'no sábado', 'no domingo', 'esta manhã', 'esta tarde', 'esta noite', 'à tarde', 'à noite', 'de manhã', 'recentemente'],
    // biome-ignore format: a list of words
    titles: [
      ['sr', 'senhor'], ['sra', 'senhora'], ['dr', 'doutor', 'dra', 'doutora'], ['dom'], ['dona'], ['presidente', 'presidenta'], ['vice-presidente'],
      ['primeiro-ministro', 'primeira-ministra'], ['ministro', 'ministra'], ['secretário', 'secretária'], ['secretário-geral', 'secretária-geral'], ['senador', 'senadora'],
      ['deputado', 'deputada'], ['deputado federal', 'deputada federal'], ['governador', 'governadora'], ['prefeito', 'prefeita'], ['vereador', 'vereadora'],
      ['delegado', 'delegada'], ['diretor', 'diretora'], ['diretor-geral', 'diretora-geral'], ['chefe'], ['líder'], ['porta-voz'], ['general'], ['coronel'], ['capitão'],
      ['comandante'], ['sargento'], ['almirante'], ['juiz', 'juíza'], ['desembargador', 'desembargadora'], ['procurador', 'procuradora'], ['promotor', 'promotora'], ['rei'],
      ['rainha'], ['príncipe'], ['princesa'], ['papa'], ['bispo'], ['arcebispo'], ['cardeal'], ['padre'], ['pastor'], ['professor', 'professora'],
      ['técnico', 'treinador', 'treinadora'], ['embaixador', 'embaixadora'], ['ex-presidente'], ['ex-ministro', 'ex-ministra'], ['advogado', 'advogada'], ['meia'], ['atacante'],
      ['zagueiro'], ['goleiro'],
    ],
    genderedTitles: {
      // biome-ignore format: a list of words
      masculine: [
        'sr', 'senhor', 'doutor', 'rei', 'príncipe', 'papa', 'ministro', 'primeiro-ministro', 'secretário', 'senador', 'deputado', 'governador', 'prefeito', 'delegado', 'diretor',
        'juiz', 'professor', 'treinador', 'técnico', 'homem', 'pai', 'filho', 'irmão', 'marido', 'ator', 'advogado',
      ],
      // biome-ignore format: a list of words
      feminine: [
        'sra', 'senhora', 'dona', 'doutora', 'rainha', 'princesa', 'ministra', 'primeira-ministra', 'secretária', 'senadora', 'deputada', 'governadora', 'prefeita', 'delegada',
        'diretora', 'juíza', 'professora', 'mulher', 'mãe', 'filha', 'irmã', 'esposa', 'atriz', 'advogada', 'garota',
      ],
    },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: [
        'josé', 'joão', 'antônio', 'antónio', 'francisco', 'carlos', 'paulo', 'pedro', 'lucas', 'luiz', 'luís', 'marcos', 'gabriel', 'rafael', 'daniel', 'marcelo', 'bruno',
        'eduardo', 'felipe', 'filipe', 'rodrigo', 'manuel', 'mateus', 'andré', 'fernando', 'fábio', 'leonardo', 'gustavo', 'guilherme', 'leandro', 'tiago', 'thiago', 'ricardo',
        'jorge', 'rui', 'nuno', 'hugo', 'miguel', 'jair', 'alexandre', 'flávio', 'sérgio', 'geraldo', 'michel', 'donald', 'joe', 'vladimir', 'emmanuel', 'diogo', 'gonçalo', 'duarte', 'bernardo', 'afonso', 'vasco', 'vítor', 'victor', 'gilberto', 'henrique', 'jaime', 'júlio', 'márcio', 'maurício', 'mauro', 'otávio', 'raul', 'renan', 'renato', 'rogério', 'romeu', 'ronaldo', 'sebastião', 'silvio', 'tarcísio', 'vinícius', 'wagner', 'wellington', 'arthur', 'artur', 'cláudio', 'edson', 'ciro', 'aécio', 'elon', 'benjamin'],
      // biome-ignore format: a list of words
      feminine: [
        'maria', 'ana', 'francisca', 'antónia', 'adriana', 'juliana', 'márcia', 'fernanda', 'patrícia', 'aline', 'sandra', 'camila', 'amanda', 'bruna', 'jéssica', 'letícia',
        'júlia', 'luciana', 'vanessa', 'mariana', 'gabriela', 'vera', 'vitória', 'larissa', 'cláudia', 'beatriz', 'rita', 'sônia', 'renata', 'eliane', 'simone', 'marina', 'dilma',
        'joana', 'catarina', 'inês', 'teresa', 'isabel', 'marta', 'sofia', 'tatiana', 'cristina', 'angela', 'ursula', 'margarida', 'sara', 'sónia', 'susana', 'alexandra', 'assunção', 'graça', 'fátima', 'lurdes', 'lourdes', 'luísa', 'luiza', 'luana', 'lígia', 'lúcia', 'michelle', 'natália', 'nísia', 'paula', 'priscila', 'raquel', 'regina', 'roberta', 'rosa', 'rosângela', 'silvana', 'soraya', 'tânia', 'thaís', 'valéria', 'viviane', 'tábata', 'gleisi', 'cármen', 'anielle', 'débora', 'denise', 'érica', 'fabiana', 'flávia', 'helena', 'ivone', 'janaína', 'karina', 'kelly'],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: [
        'investigadora', 'biólogo', 'bióloga', 'presidente', 'ministro', 'ministra', 'porta-voz', 'líder', 'dirigente', 'diretor', 'diretora', 'responsável', 'chefe', 'secretário', 'secretária', 'prefeito', 'prefeita',
        'advogado', 'advogada', 'procurador', 'procuradora', 'juiz', 'juíza', 'especialista', 'analista', 'economista', 'pesquisador', 'pesquisadora', 'investigador', 'cientista',
        'professor', 'professora', 'médico', 'médica', 'jornalista', 'repórter', 'escritor', 'escritora', 'autor', 'autora', 'ator', 'atriz', 'cantor', 'cantora', 'técnico',
        'treinador', 'jogador', 'jogadora', 'atacante', 'zagueiro', 'goleiro', 'capitão', 'delegado', 'delegada', 'comandante', 'general', 'oficial', 'deputado', 'deputada',
        'senador', 'senadora', 'candidato', 'candidata', 'ativista', 'testemunha', 'morador', 'moradora', 'vítima', 'pai', 'mãe', 'filho', 'filha', 'irmão', 'irmã', 'mulher',
        'homem', 'jovem', 'fonte', 'empresário', 'empresária', 'proprietário', 'fundador', 'representante', 'assessor', 'assessora', 'governador', 'governadora', 'embaixador',
        'familiar', 'garota', 'garoto', 'parlamentar', 'magistrado', 'petista', 'primeiro-ministro', 'primeira-ministra', 'vice-presidente', 'secretário de estado', 'secretária de estado', 'secretário-geral', 'secretária-geral', 'ex-presidente', 'ex-ministro', 'ex-ministra', 'deputado federal', 'deputada federal', 'vereador', 'vereadora', 'autarca', 'promotor', 'promotora', 'desembargador', 'desembargadora', 'relator', 'relatora', 'coordenador', 'coordenadora', 'gerente', 'gestor', 'gestora', 'sindicalista', 'bastonário', 'bastonária', 'reitor', 'reitora', 'historiador', 'historiadora', 'politólogo', 'politóloga', 'cientista político', 'cientista política', 'psicólogo', 'psicóloga', 'sociólogo', 'socióloga', 'infectologista', 'epidemiologista', 'meteorologista', 'virologista', 'enfermeiro', 'enfermeira', 'motorista', 'comerciante', 'vizinho', 'vizinha', 'aposentado', 'aposentada', 'estudante', 'aluno', 'aluna', 'bombeiro', 'bombeira', 'coronel', 'sargento', 'agente', 'treinadora', 'selecionador', 'avançado', 'médio', 'bispo', 'arcebispo', 'padre', 'papa', 'cardeal', 'sacerdote', 'rei', 'rainha', 'esposa', 'marido', 'viúva', 'avó', 'avô', 'tio', 'tia', 'primo', 'amigo', 'amiga', 'namorado', 'namorada', 'sobrevivente', 'mandatário', 'líder parlamentar', 'opositor', 'opositora', 'bolsonarista', 'socialista', 'comunista', 'democrata', 'republicano', 'republicana', 'chanceler', 'embaixadora', 'cônsul', 'realizador', 'realizadora', 'cineasta', 'apresentador', 'apresentadora'],
      // biome-ignore format: a list of words
      group: [
        'polícia', 'autoridades', 'fontes', 'especialistas', 'analistas', 'pesquisadores', 'investigadores', 'cientistas', 'médicos', 'moradores', 'testemunhas', 'familiares',
        'manifestantes', 'sindicatos', 'trabalhadores', 'estudantes', 'críticos', 'advogados', 'agentes', 'bombeiros', 'policiais', 'usuários', 'aliados', 'pais', 'empresários', 'agricultores', 'produtores', 'professores', 'docentes', 'alunos', 'economistas', 'juízes', 'procuradores', 'promotores', 'militares', 'jornalistas', 'ambientalistas', 'ativistas', 'migrantes', 'jogadores', 'adeptos', 'torcedores', 'pacientes', 'enfermeiros', 'meteorologistas', 'deputados', 'senadores', 'governadores', 'prefeitos', 'autarcas', 'parlamentares', 'oposição', 'defesa', 'acusação', 'família', 'comerciantes', 'cidadãos', 'populares', 'motoristas', 'grevistas', 'indígenas', 'quilombolas', 'centrais sindicais', 'associações', 'organizações', 'partidos'],
      // biome-ignore format: a list of words
      organization: [
        'governo', 'ministério', 'secretaria', 'prefeitura', 'câmara', 'partido', 'empresa', 'grupo', 'banco', 'universidade', 'instituto', 'fundação', 'associação',
        'organização', 'times', 'post', 'ong', 'comissão', 'comitê', 'conselho', 'tribunal', 'justiça', 'supremo', 'procuradoria', 'exército', 'parlamento', 'congresso', 'senado',
        'agência', 'jornal', 'revista', 'site', 'portal', 'clube', 'equipe', 'federação', 'confederação', 'sindicato', 'embaixada', 'hospital', 'relatório', 'comunicado', 'nota',
        'estudo', 'carta', 'polícia civil', 'polícia militar', 'polícia federal', 'casa branca', 'planalto', 'defesa', 'ministério público', 'polícia judiciária', 'gnr', 'psp', 'pm', 'pf', 'mpf', 'stf', 'stj', 'tse', 'tcu', 'câmara municipal', 'assembleia', 'autarquia', 'presidência', 'itamaraty', 'palácio do planalto', 'direção-geral', 'proteção civil', 'defesa civil', 'corpo de bombeiros', 'central', 'cgtp', 'ugt', 'cut', 'fenprof', 'ordem', 'entidade', 'instituição', 'órgão', 'anvisa', 'ibge', 'inpe', 'inmet', 'ipma', 'ine', 'petrobras', 'banco central', 'banco de portugal', 'lusa', 'reuters', 'onu', 'oms', 'nato', 'otan', 'cruz vermelha', 'kremlin', 'pentágono', 'vaticano', 'hamas', 'pt', 'pl', 'psd', 'psdb', 'mdb', 'ps', 'pcp', 'bloco de esquerda', 'chega', 'iniciativa liberal', 'cds'],
      // biome-ignore format: a list of words
      work: ['chamado', 'chamada', 'chamados', 'chamadas', 'apelidado', 'apelidada', 'intitulado', 'intitulada', 
        'filme', 'livro', 'romance', 'canção', 'música', 'álbum', 'série', 'programa', 'novela', 'intitulado', 'intitulada', 'chamado', 'chamada', 'documentário', 'obra',
        'revista', 'operação', 'projeto', 'apelidado',
      ],
    },
    // biome-ignore format: a list of words
    roleWords: [
      'ex', 'geral', 'adjunto', 'nacional', 'federal', 'estadual', 'regional', 'municipal', 'estado', 'segurança', 'pública', 'fazenda', 'justiça', 'saúde', 'educação',
      'cultura', 'trabalho', 'defesa', 'exterior', 'exteriores', 'relações', 'interior', 'economia', 'atual', 'antigo', 'primeiro', 'brasileiro', 'brasileira', 'português',
      'portuguesa', 'francês', 'americano', 'americana', 'russo', 'ucraniano', 'israelense', 'espanhol', 'italiano', 'argentino', 'onu', 'otan', 'ue', 'pt', 'psdb', 'psol',
      'pl', 'mdb', 'pdt', 'psd', 'ps', 'stf', 'executivo', 'civil', 'militar',
    ],
    // biome-ignore format: a list of words
    places: [
      'brasil', 'portugal', 'são paulo', 'rio de janeiro', 'brasília', 'minas gerais', 'bahia', 'ceará', 'pernambuco', 'paraná', 'lisboa', 'porto', 'angola', 'moçambique',
      'estados unidos', 'eua', 'frança', 'alemanha', 'itália', 'espanha', 'inglaterra', 'reino unido', 'rússia', 'ucrânia', 'israel', 'palestina', 'gaza', 'irã', 'china',
      'japão', 'argentina', 'venezuela', 'méxico', 'união europeia', 'europa', 'américa', 'rio',
    ],
    apostropheEndings: [],
    particles: ['de', 'da', 'do', 'dos', 'das', 'e', 'i', 'van', 'von', 'der', 'di'],
    nameLinks: ['de', 'do', 'da', 'dos', 'das', 'para', 'e'],
    shortName: 'any',
    // biome-ignore format: a list of words
    notNames: [
      'segundo', 'conforme', 'além', 'também', 'assim', 'já', 'ainda', 'ontem', 'hoje', 'amanhã', 'depois', 'antes', 'agora', 'então', 'no', 'na', 'nos', 'nas', 'em', 'com',
      'por', 'para', 'ao', 'à', 'após', 'durante', 'entre', 'não', 'sim', 'se', 'quando', 'como', 'embora', 'mas', 'e', 'ele', 'ela', 'isso', 'isto', 'esse', 'essa', 'este',
      'esta', 'é', 'foi', 'há', 'são', 'leia', 'veja', 'confira', 'saiba', 'tudo', 'todos', 'nada', 'aqui', 'ali', 'continua', 'apesar', 'de', 'um', 'uma', 'eu', 'nós', 'quem',
    ],
    interview: { questions: ['pergunta', 'p'], answers: ['resposta', 'r'] },
    // biome-ignore format: a list of words
    labels: ['leia também', 'leia mais', 'veja também', 'saiba mais', 'caso', 'processo', 
      'foto', 'fotos', 'vídeo', 'imagem', 'fonte', 'autor', 'texto', 'reprodução', 'crédito', 'edição', 'leia', 'veja',
    ],
  },
  // biome-ignore format: lists of words
  dates: {
    plainLetters: true,
    on: ['dia', 'em', 'até'],
    weekdays: [['segunda'], ['terça'], ['quarta'], ['quinta'], ['sexta'], [], []],
    hence: ['em', 'dentro de'],
    distancesBefore: { '-1': ['faz', 'fazem'], '1': ['daqui a'] },
    without: ['marco', 'em', 'último'],
    introducers: ['em', 'desde', 'de', 'do', 'até', 'entre', 'e', 'ano', 'anos', 'para', 'por', 'início de', 'final de', 'fim de', 'que', 'a partir de', 'após'],
    counted: ['euros', 'pessoas', 'homens', 'reais', 'dólares', 'quilômetros', 'quilómetros', 'metros', 'empregos', 'trabalhadores', 'anos', 'mortos', 'soldados', 'votos', 'pontos', 'toneladas', 'habitantes', 'ações'],
    ambiguous: ['segundo', 'segunda', 'quarto', 'quarta', 'quinta', 'sexta', 'terça'],
    days: { '0': ['o dia de hoje'], '1': ['amanhã'] },
    dayParts: { '0 NI': ['esta noite', 'hoje à noite'], '-1 NI': ['ontem à noite', 'a noite passada', 'noite passada'], '0 MO': ['esta manhã'], '0 AF': ['esta tarde'] },
    contextDays: { '1': ['o dia seguinte', 'dia seguinte', 'um dia depois'], '-1': ['o dia anterior', 'dia anterior', 'a véspera', 'um dia antes'], '0': ['esse dia', 'nesse dia', 'o mesmo dia', 'mesmo dia', 'aquele dia'] },
    contextPeriods: { '0 Q': ['o trimestre', 'trimestre'], '-1 Y': ['um ano antes'], '0 Y': ['o ano', 'ano'], '0 M': ['mesmo mês', 'o mês', 'mês'], '0 W': ['a semana'] },
    pluralUnits: ['anos', 'meses', 'semanas', 'dias', 'horas', 'décadas', 'séculos'],
    decades: { endings: [], names: { 'anos vinte': 2, 'anos trinta': 3, 'anos quarenta': 4, 'anos 1950': 195, 'anos 1960': 196, 'anos 1970': 197, 'anos 1980': 198, 'anos 1990': 199, 'anos 2000': 200, 'anos 2010': 201, 'anos 2020': 202, 'anos 50': 5, 'anos 60': 6, 'anos 70': 7, 'anos 80': 8, 'anos 90': 9, 'anos cinquenta': 5, 'anos sessenta': 6, 'anos setenta': 7, 'anos oitenta': 8, 'anos noventa': 9 } },
    units: { TS: ['segundo', 'segundos'], H: ['semestre', 'semestres'], DE: ['década', 'décadas'], CE: ['século', 'séculos'] },
    parts: { MO: ['manhã', 'madrugada'], MI: ['meio-dia'], AF: ['tarde'], NI: ['noite', 'meia-noite'] },
    seasons: { SP: ['primavera'], SU: ['verão'], FA: ['outono'], WI: ['inverno'] },
    weekend: ['fim de semana', 'fim-de-semana', 'fins de semana'],
    numbers: { um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12, treze: 13, catorze: 14, quatorze: 14, quinze: 15, dezesseis: 16, dezasseis: 16, dezessete: 17, dezoito: 18, dezenove: 19, vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50, sessenta: 60, setenta: 70, oitenta: 80, noventa: 90, cem: 100, mil: 1000, 'um par de': 2, dezassete: 17, dezanove: 19, novecentos: 900 },
    ordinals: { xviii: 18, xix: 19, xx: 20, xxi: 21, primeiro: 1, primeira: 1, primeiros: 1, primeiras: 1, segundo: 2, segunda: 2, terceiro: 3, terceira: 3, quarto: 4, quarta: 4 },
    numberJoiners: ['e'],
    ordinalStems: { stems: { quint: 5, sext: 6, sétim: 7, oitav: 8, non: 9, décim: 10 }, endings: ['o', 'a'] },
    ordinalAffixes: { after: ['º', 'ª', 'o', 'a'] },
    vague: ['vários', 'várias', 'alguns', 'algumas', 'poucos', 'poucas', 'muitos', 'muitas', 'uns', 'umas'],
    halves: ['meio', 'meia'],
    shifts: { '-1': ['passado', 'passada', 'último', 'última', 'últimos', 'últimas', 'passados', 'passadas'], '0': ['este', 'esta', 'estes', 'estas', 'neste', 'nesta', 'deste', 'desta', 'atual', 'corrente'], '1': ['próximo', 'próxima', 'próximos', 'próximas', 'que vem'] },
    contextShifts: { '-1': ['anterior', 'anteriores'], '0': ['esse', 'essa', 'mesmo', 'nesse', 'nessa'], '1': ['seguinte', 'seguintes'] },
    distances: { '-1': ['atrás'] },
    contextDistances: { '-1': ['antes', 'mais cedo'], '1': ['depois', 'mais tarde'] },
    edges: ['início de', 'início do', 'início da', 'final de', 'final do', 'fim de', 'fim do', 'meados de', 'meados do', 'começo de', 'começo do', 'fins de', 'princípio de', 'meio da', 'o início do', 'o fim do', 'o final do'],
    approximators: ['cerca de', 'quase', 'mais de', 'menos de', 'pelo menos', 'aproximadamente', 'apenas', 'até'],
    names: ['mais tarde'],
    offsets: { '1': ['depois de', 'depois do', 'depois da', 'após', 'a partir de', 'a contar de'], '-1': ['antes de', 'antes do', 'antes da'] },
    frequency: { often: ['uma vez'], times: ['vezes'], per: ['por', 'ao', 'à', 'a'] },
    every: ['cada', 'todos os', 'todas as'],
    sets: { P1D: ['diário', 'diária', 'diários', 'diárias', 'diariamente', 'por dia'], P1W: ['semanal', 'semanais', 'por semana'], P1M: ['mensal', 'mensais', 'por mês'], P1Y: ['anual', 'anuais', 'anualmente', 'por ano', 'ao ano'] },
    references: { PRESENT_REF: ['agora', 'atualmente', 'atual', 'atuais', 'o momento', 'neste momento', 'hoje em dia'], PAST_REF: ['recentemente', 'recente', 'recentes', 'então', 'o passado'], FUTURE_REF: ['futuro', 'o futuro', 'futuro próximo', 'em breve', 'brevemente'] },
    rangeWords: ['a', 'até', 'ao'],
    listWords: ['e'],
    between: ['entre'],
    clock: ['h', 'horas', 'hora'],
    timeZones: ['gmt', 'hora local', 'horas locais', 'utc'],
    holidays: { '12-25': ['natal', 'o natal'], '12-24': ['véspera de natal'], '12-31': ['véspera de ano novo'], easter: ['páscoa', 'domingo de páscoa'], 'easter-2': ['sexta-feira santa', 'sexta feira santa'], 'easter+1': ['segunda-feira de páscoa'], 'easter-3': ['quinta-feira santa'], 'easter+49': ['pentecostes'], '01-01': ['ano novo', 'dia de ano novo'], '01-06': ['dia de reis'], '11-01': ['dia de todos os santos'], '02-14': ['dia de são valentim'], '05-01': ['dia do trabalho', 'dia do trabalhador'], '03-08': ['dia internacional da mulher'], '10-31': ['halloween'], '11-4#4+1': ['black friday'] },
    ages: { before: [', de', 'idade de'], after: ['de idade'] },
    tense: { past: ['disse', 'foi', 'havia', 'tinha', 'foram', 'era', 'anunciou', 'informou', 'afirmou'], future: ['será', 'serão', 'vai', 'vão', 'deve', 'deverá', 'previsto', 'prevista', 'poderá', 'haverá', 'irá'] },
    phrases: {on: '( na | no )', at: '( às | à )', 
      of: '( de | do | da )',
      the: '( o | a | os | as )',
      year: '( [ {unit} ] {year} | [ $the ] ( {unit} {shift} | {shift} {unit} ) | {period} | {moved} )',
      date: '( {day} | {n} ) de {month} [ ( de | do | , ) $year | {shift} ]',
      hour: '( ( {clock} | {dottedclock} | {hour} ) {at} | {clock} ) [ {zone} ]',
      anyday: '( [ $the ] [ {shift} ] {weekday} [ [,] [ dia ] $date | [,] $bracketed | {shift} ] | [ {shift} ] $date | {nearday} [ [,] {weekday} ] )',
      amount: '( {n} | {vague} | {half} )',
    },
    patterns: ['{month} {to} {month} ( de | do ) {year}', '[ no | do | ao ] dia ( {day} | $date )', '[ $the ] {weekday} [,] [ dia ] {day}', 
      '$anyday', '[ $the ] {unit} {ordinal}', '{day} {to} {day} de {month} [ ( de | do ) $year ]', '$the {part} ( de | do ) $anyday', '$anyday [,] ( à | de | pela ) {part}', '[ {edge} ] {month} [ ( de | do | , ) $year | {shift} | ( deste | desse ) {unit} ]', '[ $the ] {shift} [ {n} | {vague} ] ( {weekday} | {month} | {season} | {weekend} | {unit} | {part} )',
      '[ $the ] {n} {shift} {unit}', '[ $the ] ( {weekday} | {month} | {season} | {weekend} | {unit} ) {shift}', '{moved}', '{moved} [ homólogo ] do {unit} {shift}', '{unit} {year}', '{edge} ( $year | {unit} | {month} | [ {shift} ] {unit} | {shift} {unit} | {part} )',
      '[ $the ] {season} [ ( de | do ) $year | {shift} ]', '[ $the ] {weekend}', '[ $the | seu | seus ] {ordinal} {unit} [ fiscal ] [ ( de | do ) $year ]', '[ $the ] {ordinal} {n} {unit} [ ( de | do ) $year ]',
      '$the {n} {unit}', '[ {about} ] $amount {unit} [ {ago} ]', '{before} [ {about} ] $amount {unit}', '{n} {unit} e {half} [ {ago} ]', '{before} {n} {unit} e {half}', '{edge} $date',
      '{every} [ {n} ] ( {unit} | {weekday} | {part} | {month} | {season} | {weekend} )', '$hour [ ( de | da | do ) $anyday ]', '$anyday [,] às $hour', '$the {decade}',
    ],
  },
  // biome-ignore format: lists of words
  reuse: {
    acts: ['republicad*', 'reprodução', 'reproduções', 'reproduzir', 'reproduzido*', 'reproduzida', 'reproduza', 'republicar', 'republicação', 'republicado', 'republique', 'copiar', 'cópia', 'copiado', 'citar', 'citação', 'citações', 'replicar', 'redistribuição', 'redistribuído', 'reescrito', 'reproduzir-se'],
    uses: ['uso', 'usar', 'utilizar', 'utilização', 'publicado', 'publicar', 'publicação', 'difusão', 'distribuição', 'distribuir', 'divulgação', 'transmitido', 'veiculação', 'partilha'],
    material: ['conteúdo*', 'artigo*', 'texto*', 'material', 'materiais', 'matéria*', 'notícia*', 'site', 'página*', 'portal', 'obra*', 'informação', 'informações', 'reportagem', 'reportagens'],
    own: ['este site', 'deste site', 'desta obra', 'este conteúdo', 'deste conteúdo', 'este material', 'desta página', 'nosso conteúdo', 'nossos conteúdos', 'nossos textos', 'nossas reportagens', 'este artigo', 'os conteúdos', 'todo o conteúdo', 'todos os textos', 'este texto', 'esta obra', 'esta reportagem'],
    forbidden: ['proibid*', 'proibida', 'vedad*', 'vedada', 'não pode*', 'não é permitid*', 'não podem', 'não autorizad*'],
    allowed: ['permitid*', 'permitida', 'permite', 'pode', 'podem', 'livre*', 'livremente', 'autorizad*', 'autorizada', 'gratuitamente', 'gratuita'],
    demanded: ['desde que', 'por favor', 'deve*', 'devem', 'com a condição', 'contanto que', 'obrigatóri*', 'mediante', 'inclua', 'citando', 'solicitamos', 'pedimos', 'ao', 'é necessário', 'com'],
    conditions: {
      'attribute-source': ['citad* … fonte', 'citad* … origem', 'citada … fonte', 'citada … origem', 'citando … fonte', 'citando … origem', 'citar … fonte', 'citar … origem', 'cite … fonte', 'cite … origem', 'mencionad* … fonte', 'mencionad* … origem', 'mencionando … fonte', 'mencionando … origem', 'indicar … fonte', 'indicar … origem', 'indicando … fonte', 'indicando … origem', 'com citação … fonte', 'com citação … origem', 'citação … fonte', 'citação … origem', 'creditad* … fonte', 'creditad* … origem', 'creditando … fonte', 'creditando … origem', 'crédito* … fonte', 'crédito* … origem', 'menção … fonte', 'menção … origem', 'se cite … fonte', 'se cite … origem', 'referência … fonte', 'referência … origem', 'fonte … citada', 'fonte … mencionada', 'fonte … creditada', 'dar o crédito', 'dê o crédito'],
      'attribute-author': ['mencionad* … autor', 'citad* … autor*', 'citad* … autoria', 'citando … autor*', 'citando … autoria', 'creditando … autor*', 'creditando … autoria', 'crédito* … autor*', 'crédito* … autoria', 'mencionando … autor*', 'mencionando … autoria', 'citar … autor*', 'citar … autoria'],
      'obtain-permission': ['sem … autorização', 'sem … permissão', 'sem … consentimento', 'com … autorização', 'com … permissão', 'com … consentimento', 'mediante … autorização', 'mediante … permissão', 'mediante … consentimento', 'salvo … autorização', 'salvo … permissão', 'salvo … consentimento', 'salvo com … autorização', 'salvo com … permissão', 'salvo com … consentimento', 'autorização prévia', 'prévia autorização', 'autorização expressa'],
      'excerpt-limit': ['máximo … palavras', 'máximo … caracteres', 'máximo … parágrafos', 'até … palavras', 'até … caracteres', 'até … parágrafos', 'mais de … palavras', 'mais de … caracteres', 'mais de … parágrafos'],
      'non-commercial': ['não comercial*', 'não-comercial', 'nãocomercial', 'fins comerciais', 'fins não comerciais', 'sem fins lucrativos'],
      'no-derivatives': ['sem derivações', 'sem derivados', 'semderivações', 'sem alterações', 'sem alteração', 'na íntegra'],
      'share-alike': ['compartilha igual', 'compartilhaigual', 'compartilhamento pela mesma', 'mesma licença'],
      'no-machine-use': ['inteligência artificial', 'mineração de dados', 'mineração de textos'],
    },
    link: {
      hyperlink: ['hiperligaç*', 'hiperligação', 'hiperlink*', 'link ativo', 'link activo', 'link clicável'],
      either: ['link', 'links', 'ligação'],
      article: ['artigo original', 'original', 'para o artigo', 'matéria original', 'texto original', 'publicação original'],
      site: ['nosso site', 'para o site', 'nosso portal'],
      positions: { 'first-paragraph': ['primeiro parágrafo'] },
      indexable: ['nofollow', 'dofollow'],
    },
    licence: ['sob licença', 'sob a licença', 'sob uma licença', 'licença creative', 'licenciad*', 'sob licenças', 'licenciado sob'],
    attribution: ['atribuição'],
    reserved: ['todos os direitos reservados', 'direitos reservados'],
    otherMatters: ['cookie*', 'comentário*', 'newsletter', 'foto:', 'marca registrada', 'tribunal', 'juiz', 'juíza', 'lei proíbe', 'lei … proíbe', 'lei obriga', 'lei permite', 'projeto de lei', 'proibiu', 'museu permite'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: [
      'o', 'a', 'os', 'as', 'um', 'uma', 'uns', 'umas', 'ao', 'à', 'aos', 'às', 'de', 'do', 'da', 'dos', 'das', 'em', 'no', 'na', 'nos', 'nas', 'com', 'por', 'pelo', 'pela',
      'para', 'sem', 'sobre', 'entre', 'até', 'que', 'quem', 'qual', 'e', 'ou', 'mas', 'nem', 'se', 'não', 'sim', 'seu', 'sua', 'seus', 'suas', 'ele', 'ela', 'eles', 'elas',
      'eu', 'nós', 'isso', 'este', 'esta', 'esse', 'essa', 'isto', 'é', 'são', 'era', 'foi', 'foram', 'ser', 'sido', 'está', 'estão', 'estava', 'ter', 'tem', 'têm', 'tinha',
      'há', 'como', 'mais', 'menos', 'muito', 'já', 'também', 'quando', 'onde', 'porque', 'segundo', 'disse', 'hoje', 'ontem', 'ano', 'anos', 'dia', 'dias', 'dois', 'três',
      'outro', 'outra', 'outros', 'todo', 'toda', 'todos', 'pode', 'ainda', 'após',
    ],
  },
} satisfies Language;
