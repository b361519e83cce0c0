/** French. */
import type { Language } from './language.ts';

export const fr = {
  lang: 'fr',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: [
      'm', 'mm', 'mme', 'mmes', 'mlle', 'me', 'dr', 'pr', 'st', 'ste', 'mgr', 'gén', 'col', 'cap', 'av', 'bd', 'art', 'no', 'vol', 'env', 'etc', 'cf', 'janv', 'févr', 'juil',
      'sept', 'oct', 'nov', 'déc',
    ],
  },
  attribution: {
    dialogueDash: true,
    dialogueComma: true,
    cueInMarks: true,
    nounPhrase: 'head-first',
    cues: [
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['dit', 'déclaré', 'affirmé', 'ajouté', 'expliqué', 'indiqué', 'annoncé', 'estimé', 'assuré', 'souligné', 'précisé', 'rappelé', 'confirmé', 'reconnu', 'regretté', 'insisté', 'lancé', 'répondu', 'rétorqué', 'raconté', 'confié', 'commenté', 'conclu', 'écrit', 'tweeté', 'lâché', 'martelé', 'fait savoir', 'fait valoir', 'fait remarquer', 'fait part de', 'avancé', 'admis', 'répété', 'résumé', 'poursuivi', 'ironisé', 'plaidé', 'nié', 'démenti', 'révélé', 'noté', 'observé', 'déploré', 'rapporté', 'relevé', 'témoigné', 'soutenu', 'réagi', 'détaillé', 'renchéri', 'argumenté', 'murmuré', 'glissé', 'asséné', 'promis', 'juré', 'garanti', 'certifié', 'clamé', 'proclamé', 'prétendu', 'nuancé', 'tempéré', 'temporisé', 'analysé', 'décrypté', 'complété', 'enchaîné', 'concédé', 'réaffirmé', 'réitéré', 'répliqué', 'riposté', 'plaisanté', 'soupiré',  'soufflé', 'tonné', 'tranché', 'abondé',  'constaté', 'énuméré', 'relaté',            'justifié', 'défendu',    'disent', 'disait', 'disaient', 'déclare', 'déclarent', 'déclarait', 'affirme', 'affirment', 'affirmait', 'ajoute', 'ajoutent', 'ajoutait', 'explique', 'expliquait', 'indique', 'indiquent', 'indiquait', 'annonce', 'annoncent', 'estime', 'estiment', 'estimait', 'assure', 'assurent', 'assurait', 'souligne', 'soulignent', 'soulignait', 'précise', 'précisent', 'précisait', 'rappelle', 'rappellent', 'rappelait', 'confirme', 'confirment', 'reconnaît', 'reconnaissent', 'regrette', 'regrettent', 'insiste', 'insistent', 'insistait', 'lance', 'répond', 'répondent', 'rétorque', 'raconte', 'racontent', 'racontait', 'confie', 'confient', 'confiait', 'commente', 'conclut', 'écrivait', 'écrivent', 'lâche', 'martèle', 'martelait', 'admet', 'admettent', 'répète', 'répètent', 'résume', 'poursuit', 'ironise', 'plaide', 'plaident', 'plaidait', 'nie', 'nient', 'dément', 'démentent', 'révèle', 'révèlent', 'note', 'notent', 'notait', 'observe', 'observent', 'déplore', 'déplorent', 'déplorait', 'rapporte', 'rapportent', 'relève', 'relèvent', 'témoigne', 'témoignent', 'soutient', 'soutiennent', 'soutenait', 'réagit', 'détaille', 'renchérit', 'argumente', 'glisse', 'tempère', 'nuance', 'abonde', 'analyse', 'analysent', 'constate', 'constatent', 'relate', 'tranche', 'complète', 'enchaîne', 'concède', 'réaffirme', 'réitère', 'réplique', 'plaisante', 'soupire',  'souffle', 'tonne',  'promet', 'promettent', 'jure', 'garantit', 'clame', 'prétend', 'prétendent', 'justifie', 'décrypte', 'font valoir', 'se félicite', 'se félicitent', 'se réjouit', 'se réjouissent', 'se souvient', 'se souviennent', 'se désole', 'se plaint', 'se défend', "s'inquiète", "s'inquiètent", "s'indigne", "s'indignent", "s'interroge", "s'agace", "s'alarme", "s'étonne", "s'exclame", "s'insurge", "s'emporte", "s'amuse", "s'enthousiasme", "s'est félicité", "s'est félicitée", "s'est réjoui", "s'est réjouie", "s'est inquiété", "s'est inquiétée", "s'est indigné", "s'est indignée", "s'est défendu", "s'est défendue", "s'est étonné", "s'est étonnée", "s'est plaint", "s'est plainte", "s'est souvenu", "s'est souvenue", "s'est exclamée", "s'est interrogée", "s'est insurgé", "s'est insurgée", "s'est emporté", "s'est alarmé", 'se sont félicités', 'se sont inquiétés', 'se sont réjouis', 'expliquent', "s'est interrogé", "s'est exclamé", 'résument', 'résumait', 'résumaient', 'résuma', 'résumèrent', 'affirmaient', 'affirma', 'affirmèrent', 'ajoutaient', 'ajouta', 'ajoutèrent', 'argumentent', 'argumentait', 'argumentaient', 'argumenta', 'argumentèrent', 'assène', 'assuraient', 'assura', 'assurèrent', 'chuchoté', 'chuchote', 'chuchotent', 'chuchotait', 'chuchotaient', 'chuchota', 'chuchotèrent', 'clament', 'clamait', 'clamaient', 'clama', 'clamèrent', 'commentent', 'commentait', 'commentaient', 'commenta', 'commentèrent', 'confessé', 'confesse', 'confessent', 'confessait', 'confessaient', 'confessa', 'confessèrent', 'confiaient', 'confia', 'confièrent', 'confirmait', 'confirmaient', 'confirma', 'confirmèrent', 'constatait', 'constataient', 'constata', 'constatèrent', 'certifie', 'certifient', 'certifiait', 'certifiaient', 'certifia', 'certifièrent', 'déploraient', 'déplora', 'déplorèrent', 'détaillent', 'détaillait', 'détaillaient', 'détailla', 'détaillèrent', 'embrayé', 'embraye', 'embrayent', 'embrayait', 'embrayaient', 'embraya', 'embrayèrent', 'enchaînent', 'enchaînait', 'enchaînaient', 'enchaîna', 'enchaînèrent', 'énumère', 'évaluaient', 'évalua', 'évaluèrent', 'expliquent', 'expliquaient', 'expliqua', 'expliquèrent', 'glissait', 'glissaient', 'glissa', 'glissèrent', 'grincé', 'grincent', 'grinçait', 'grinçaient', 'grinça', 'grincèrent', 'grondé', 'grondent', 'grondait', 'grondaient', 'gronda', 'grondèrent', 'insistaient', 'insista', 'insistèrent', 'ironisent', 'ironisait', 'ironisaient', 'ironisa', 'ironisèrent', 'jubilé', 'jubile', 'jubilent', 'jubilait', 'jubilaient', 'jubila', 'jubilèrent', 'lançait', 'lançaient', 'lancèrent', 'lâchent', 'lâchait', 'lâchaient', 'lâchèrent', 'murmure', 'murmurent', 'murmurait', 'murmuraient', 'murmura', 'murmurèrent', 'opiné', 'opine', 'opinent', 'opinait', 'opinaient', 'opina', 'opinèrent', 'peste', 'pestent', 'pestait', 'pestaient', 'pesta', 'pestèrent', 'plaidaient', 'plaida', 'plaidèrent', 'plaisantent', 'plaisantait', 'plaisantaient', 'plaisanta', 'plaisantèrent', 'pointent', 'pointait', 'précisaient', 'précisa', 'précisèrent', 'proclame', 'proclament', 'proclamait', 'proclamaient', 'proclama', 'proclamèrent', 'promettait', 'prophétisé', 'prophétise', 'prophétisent', 'prophétisait', 'prophétisaient', 'prophétisa', 'prophétisèrent', 'questionné', 'questionne', 'questionnent', 'questionnait', 'questionnaient', 'questionna', 'questionnèrent', 'rapportait', 'rapportaient', 'rapporta', 'rapportèrent', 'rassure', 'rassurent', 'rassurait', 'rassuraient', 'rassura', 'rassurèrent', 'réaffirment', 'réaffirmait', 'réaffirmaient', 'réaffirma', 'réaffirmèrent', 'récapitulé', 'récapitule', 'récapitulent', 'récapitulait', 'récapitulaient', 'récapitula', 'récapitulèrent', 'regrettait', 'regrettaient', 'regretta', 'regrettèrent', 'relativisé', 'relativise', 'relativisent', 'relativisait', 'relativisaient', 'relativisa', 'relativisèrent', 'releve', 'relevent', 'relevait', 'relevaient', 'releva', 'relevèrent', 'répliquent', 'répliquait', 'répliquaient', 'répliqua', 'répliquèrent', 'rigolé', 'rigole', 'rigolent', 'rigolait', 'rigolaient', 'rigola', 'rigolèrent', 'rétorquent', 'rétorquait', 'rétorquaient', 'rétorqua', 'rétorquèrent', 'riposte', 'ripostent', 'ripostait', 'ripostaient', 'riposta', 'ripostèrent', 'scandé', 'scande', 'scandent', 'scandait', 'scandaient', 'scanda', 'scandèrent', 'schématisé', 'schématise', 'schématisent', 'schématisait', 'schématisaient', 'schématisa', 'schématisèrent', 'sourit', 'soupirent', 'soupirait', 'soupiraient', 'soupira', 'soupirèrent', 'soufflait', 'soufflaient', 'soufflèrent', 'soulignaient', 'souligna', 'soulignèrent', 'témoignait', 'témoignaient', 'témoigna', 'témoignèrent', 'tonnent', 'tonnait', 'tonnaient', 'tonna', 'tonnèrent', 'tranchent', 'tranchait', 'tranchaient', 'trancha', 'tranchèrent', 'vociféré', 'vocifére', 'vociférent', 'vociférait', 'vociféraient', 'vociféra', 'vociférèrent', 'réfuté', 'réfute', 'réfutent', 'réfutait', 'réfutaient', 'réfuta', 'réfutèrent', 'revendiqué', 'revendique', 'revendiquent', 'revendiquait', 'revendiquaient', 'revendiqua', 'revendiquèrent', 'signalent', 'signalait', 'signalaient', 'signala', 'signalèrent', 'stipulé', 'stipulent', 'stipulait', 'stipulaient', 'stipula', 'stipulèrent', 'suggére', 'suggérent', 'suggérait', 'suggéraient', 'suggéra', 'suggérèrent', 'synthétisé', 'synthétise', 'synthétisent', 'synthétisait', 'synthétisaient', 'synthétisa', 'synthétisèrent', 'grince', 'gronde'],
      },
      // verbs whose object may be a person: only a quotation or a clause before them puts their subject behind
      {
        speaker: 'either',
        reports: 'speech',
        // biome-ignore format: a list of words
        words: ['dénoncé', 'averti', 'prévenu', 'critiqué', 'jugé', 'dénonce', 'dénoncent', 'avertit', 'avertissent', 'prévient', 'préviennent', 'critique', 'juge', 'jugent', 'met en garde', 'mettent en garde', 'mis en garde', 'menacé', 'menace', 'alerté', 'alerte', 'alertent', 'rassuré', 'rassure', 'demandé', 'interroge'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        // biome-ignore format: a list of words
        words: ['croit', 'croient', 'pense', 'pensent', 'pensait', 'considère', 'considèrent', 'considérait', 'espère', 'espèrent', 'espérait', 'craint', 'craignent', 'craignait', 'redoute', 'redoutent', 'doute', 'souhaite', 'souhaitent', 'veut croire', 'veulent croire', 'cru', 'pensé', 'considéré', 'espéré', 'prévoit', 'prévoient', 'prédit', 'prédisent', 'imagine', 'suppose', "s'attend", 'se dit convaincu', 'se dit convaincue', 'se dit persuadé'],
      },
      {
        speaker: 'either',
        reports: 'request',
        takesAddressee: true,
        // biome-ignore format: a list of words
        words: ['demandé', 'demande', 'demandent', 'demandait', 'exige', 'exigent', 'exigé', 'réclame', 'réclament', 'réclamé', 'appelle à', 'appellent à', 'appelé à', 'exhorté', 'exhorte', 'exhortent', 'propose', 'proposent', 'proposé', 'recommande', 'recommandent', 'recommandé', 'ordonné', 'ordonne', 'invite', 'invitent', 'invité', 'suggère', 'suggèrent', 'suggéré', 'souhaité', 'prié', 'sommé', 'enjoint', 'préconise', 'préconisé', 'prône'],
      },
      {
        speaker: 'before',
        reports: 'object',
        // biome-ignore format: a list of words
        words: ['qualifié', 'qualifie', 'qualifient', 'décrit', 'décrivent', 'dénoncé', 'dénonce', 'dénoncent', 'accuse', 'accusent', 'a accusé', 'ont accusé', 'avait accusé', 'a condamné', 'ont condamné', 'condamne', 'condamnent', 'évoqué', 'évoque', 'évoquent', 'parle de', 'parlent de', 'parlait de', 'parlé de', "parle d'", "parlent d'", "parlé d'", 'salué', 'salue', 'saluent', 'fustigé', 'fustige', 'fustigent', 'pointé', 'pointe', 'pointent', 'critiqué', 'critique', 'traité', 'taxé', 'taxe', "s'est dit", "s'est dite", 'se dit', 'se disent', 'se sont dits', 'se disait', 'rejeté', 'rejette', 'vilipendé', 'raillé'],
      },
      {
        speaker: 'shared',
        reports: 'speech',
        // biome-ignore format: a list of words
        words: ['disant', 'affirmant', 'ajoutant', 'expliquant', 'assurant', 'estimant', 'précisant', 'soulignant', 'rappelant', 'dénonçant', 'jugeant', 'indiquant', 'déclarant', 'évoquant', 'regrettant', 'reconnaissant', 'insistant', 'promettant', 'déplorant', 'notant', 'avertissant', 'confirmant', 'annonçant', 'arguant', 'martelant', 'réaffirmant', 'qualifiant', 'appelant'],
      },
    ],
    accordingTo: {
      opinion: ['pour'],
      // biome-ignore format: a list of words
      before: ['selon', "d'après", 'aux yeux de', 'aux yeux du', "de l'avis de", "de l'avis du", 'aux dires de', 'aux dires du', 'à en croire', 'de source', "de l'aveu de", 'dixit'],
      after: [],
      enclitic: [
        'à ses yeux',
        'selon lui',
        'selon elle',
        "d'après lui",
        "d'après elle",
        "à l'en croire",
        'de son propre aveu',
      ],
    },
    // biome-ignore format: lists of words
    passive: { auxiliaries: ['été', 'être', 'fut', 'furent'], agents: ['par'] },
    // biome-ignore format: lists of words
    speechNouns: {
      nouns: ['accusation', 'accusations', 'affirmation', 'affirmations', 'annonce', 'argument', 'avertissement', 'commentaire', 'conclusion', 'conviction', 'crainte', 'critique', 'déclaration', 'déclarations', 'dénonciation', 'espoir', 'hypothèse', 'idée', 'opinion', 'promesse', 'propos', 'proposition', 'soupçon', 'suggestion', 'théorie', 'thèse', 'version'],
      possessives: ['sa', 'son', 'ses', 'leur', 'leurs'],
      agents: ['de', 'du', 'd\'', 'des'],
    },
    complementizers: ['selon laquelle', 'selon lesquelles', 'selon lequel', 'selon lesquels', 'que', "qu'", 'si'],
    infinitives: [],
    clauseComma: false,
    needsComplementizer: true,
    clauseMarkers: [],
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: [
      'a', 'ont', 'avait', 'avaient', 'aurait', 'est', 'était', 'sont', 'étaient', 'sera', 'va', 'vont', 'doit', 'peut', "l'a", "l'ont", "s'est", 'se', "n'a", 'ne', 'pas',
      'lui', 'leur', 'en', 'y', 'déjà', 'aussi', 'également', 'encore', 'toujours', 'ensuite', 'ainsi', 'notamment', 'ainsi que', 'comme', 'puis', 'même', 'alors', 'hier',
      'jamais', 'enfin', 'finalement', "s'", "l'", "n'", "m'", 'ailleurs', 'par ailleurs', 'toutefois', 'cependant', 'récemment', 'longtemps', 'clairement', 'tout',
      'simplement', 'de son côté', 'pour sa part', 'quant à lui', 'à son tour', 'a-t-on',
    ],
    pronouns: [
      {
        words: ['il', 't-il', 'a-t-il', 'avait-il', 'ce dernier', 'celui-ci', "l'intéressé"],
        person: 'third',
        gender: 'masculine',
        number: 'one',
      },
      {
        words: ['elle', 't-elle', 'a-t-elle', 'avait-elle', 'cette dernière', 'celle-ci', "l'intéressée"],
        person: 'third',
        gender: 'feminine',
        number: 'one',
      },
      { words: ['ils', 'elles', 'ont-ils', 'ont-elles'], person: 'third', gender: 'any', number: 'many' },
      { words: ['nous'], person: 'first', gender: 'any', number: 'many' },
      { words: ['je', "j'"], person: 'first', gender: 'any', number: 'one' },
    ],
    determiners: {
      // biome-ignore format: a list of words
      definite: [
        'le', 'la', 'les', "l'", 'ce', 'cet', 'cette', 'ces', 'son', 'sa', 'ses', 'leur', 'leurs', 'notre', 'nos', 'mon', 'ma', 'mes', 'votre',
      ],
      // biome-ignore format: a list of words
      other: [
        'un', 'une', 'des', "d'autres", 'plusieurs', 'certains', 'certaines', 'quelques', 'chaque', 'tous', 'toutes', 'deux', 'trois', 'quatre', 'cinq', 'de nombreux',
        'de nombreuses', 'beaucoup', 'aucun', 'aucune',
      ],
    },
    closingDeterminers: [],
    locatives: ['en', 'dans'],
    // biome-ignore format: a list of words
    prepositions: [
      'à', 'au', 'aux', 'de', 'du', 'des', 'de la', "de l'", "d'", 'en', 'dans', 'par', 'pour', 'sans', 'sous', 'sur', 'contre', 'entre', 'vers', 'chez', 'avec', 'depuis',
      'pendant', 'durant', 'après', 'avant', 'lors', 'devant', 'malgré', 'parmi', 'près de', 'auprès de', 'lors de', 'face à', 'selon', 'dès', "jusqu'à", "à l'", 'à la',
      'outre',
    ],
    conjunctions: {
      coordinating: ['et', 'ou', 'mais', 'ni', 'car', 'or', 'tandis que'],
      // biome-ignore format: a list of words
      subordinating: [
        'quand', 'lorsque', "lorsqu'", 'comme', 'si', 'parce que', 'puisque', 'alors que', 'bien que', 'où', 'afin que', 'pendant que',
      ],
    },
    relatives: ['qui', 'que', 'dont', 'où', 'lequel', 'laquelle', 'lesquels'],
    addressee: ['à', 'au', 'aux', 'à la', "à l'", 'auprès de'],
    // biome-ignore format: a list of words
    times: [
      'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'hier', "aujourd'hui", 'demain', 'matin', 'soir', 'après-midi', 'nuit', 'dernier', 'dernière',
      'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre', 'ensuite', 'récemment', 'lundi soir', 'ce matin',
      'ce soir',
    ],
    // biome-ignore format: a list of words
    titles: [
      ['m', 'monsieur'], ['mme', 'madame'], ['mlle', 'mademoiselle'], ['dr', 'docteur'], ['me', 'maître'], ['pr', 'professeur', 'professeure'], ['président', 'présidente'],
      ['vice-président', 'vice-présidente'], ['premier ministre', 'première ministre'], ['ministre'], ['garde des sceaux'], ['secrétaire'],
      ['secrétaire général', 'secrétaire générale'], ['sénateur', 'sénatrice'], ['député', 'députée'], ['maire'], ['préfet', 'préfète'], ['chancelier', 'chancelière'],
      ['général'], ['colonel'], ['capitaine'], ['commandant'], ['lieutenant'], ['amiral'], ['roi'], ['reine'], ['prince'], ['princesse'], ['pape'], ['cardinal'], ['évêque'],
      ['mgr', 'monseigneur'], ['père'], ['juge'], ['procureur', 'procureure'], ['directeur', 'directrice'], ['directeur général', 'directrice générale'], ['pdg'],
      ['porte-parole'], ['entraîneur', 'entraîneuse'], ['sélectionneur'], ['ambassadeur', 'ambassadrice'], ['commissaire'], ['eurodéputé', 'eurodéputée'], ['politologue'],
      ['économiste'], ['historien', 'historienne'], ['avocat', 'avocate'],
    ],
    genderedTitles: {
      // biome-ignore format: a list of words
      masculine: [
        'm', 'monsieur', 'président', 'premier ministre', 'sénateur', 'roi', 'prince', 'pape', 'directeur', 'homme', 'père', 'fils', 'frère', 'mari', 'acteur', 'avocat',
        'chancelier', 'député', 'entraîneur',
      ],
      // biome-ignore format: a list of words
      feminine: [
        'mme', 'madame', 'mlle', 'présidente', 'première ministre', 'sénatrice', 'reine', 'princesse', 'directrice', 'femme', 'mère', 'fille', 'sœur', 'épouse', 'actrice',
        'avocate', 'chancelière', 'députée', 'ministre déléguée',
      ],
    },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: [
        'jean', 'pierre', 'michel', 'andré', 'philippe', 'alain', 'bernard', 'jacques', 'daniel', 'patrick', 'nicolas', 'christophe', 'laurent', 'éric', 'eric', 'olivier',
        'françois', 'frédéric', 'david', 'stéphane', 'pascal', 'julien', 'thomas', 'vincent', 'alexandre', 'emmanuel', 'gérald', 'bruno', 'édouard', 'gabriel', 'antoine',
        'guillaume', 'sébastien', 'benoît', 'marc', 'paul', 'louis', 'xavier', 'thierry', 'hervé', 'yannick', 'fabien', 'jordan', 'donald', 'joe', 'vladimir', 'volodymyr',
        'benyamin',
      ],
      // biome-ignore format: a list of words
      feminine: [
        'marie', 'nathalie', 'isabelle', 'sylvie', 'catherine', 'martine', 'christine', 'françoise', 'valérie', 'sandrine', 'stéphanie', 'véronique', 'sophie', 'céline', 'anne',
        'julie', 'claire', 'caroline', 'élisabeth', 'elisabeth', 'laurence', 'florence', 'hélène', 'émilie', 'camille', 'mathilde', 'marine', 'ségolène', 'rachida', 'brigitte',
        'aurore', 'clémentine', 'agnès', 'ursula', 'giorgia', 'angela', 'kamala',
      ],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: [
        'chercheur', 'chercheuse', 'biologiste', 'scientifique', 'directrice', 'bénévole', 'président', 'présidente', 'ministre', 'porte-parole', 'chef', 'cheffe', 'dirigeant', 'dirigeante', 'directeur', 'directrice', 'responsable', 'secrétaire', 'maire',
        'avocat', 'avocate', 'procureur', 'procureure', 'juge', 'expert', 'experte', 'analyste', 'économiste', 'chercheur', 'chercheuse', 'scientifique', 'professeur', 'médecin',
        'journaliste', 'écrivain', 'auteur', 'autrice', 'acteur', 'actrice', 'chanteur', 'chanteuse', 'réalisateur', 'entraîneur', 'joueur', 'joueuse', 'général', 'colonel',
        'officier', 'fonctionnaire', 'député', 'députée', 'sénateur', 'sénatrice', 'élu', 'élue', 'candidat', 'candidate', 'militant', 'militante', 'témoin', 'habitant',
        'habitante', 'victime', 'père', 'mère', 'fils', 'fille', 'frère', 'sœur', 'femme', 'homme', 'patron', 'patronne', 'entrepreneur', 'propriétaire', 'fondateur',
        'fondatrice', 'représentant', 'représentante', 'conseiller', 'conseillère', 'locataire', 'politologue', 'historien', 'sociologue', 'diplomate', 'source', 'chancelier',
      ],
      // biome-ignore format: a list of words
      group: [
        'police', 'autorités', 'experts', 'analystes', 'chercheurs', 'scientifiques', 'médecins', 'habitants', 'témoins', 'proches', 'manifestants', 'syndicats', 'salariés',
        'étudiants', 'élus', 'enquêteurs', 'pompiers', 'médias', 'associations', 'opposants', 'parents', 'avocats', 'critiques', 'voisins', 'responsables', 'sources',
      ],
      // biome-ignore format: a list of words
      organization: [
        'gouvernement', 'ministère', 'parti', 'entreprise', 'groupe', 'banque', 'université', 'institut', 'fondation', 'association', 'organisation', 'ong', 'commission',
        'comité', 'conseil', 'tribunal', 'cour', 'parquet', 'armée', 'parlement', 'assemblée', 'sénat', 'agence', 'journal', 'quotidien', 'hebdomadaire', 'magazine', 'chaîne',
        'club', 'équipe', 'fédération', 'syndicat', 'ambassade', 'mairie', 'préfecture', 'hôpital', 'rapport', 'communiqué', 'étude', 'lettre', 'texte', 'elysée', 'élysée',
        'matignon', 'kremlin', 'maison blanche', "quai d'orsay", 'collectif',
      ],
      // biome-ignore format: a list of words
      work: [
        'film', 'livre', 'roman', 'chanson', 'album', 'série', 'émission', 'intitulé', 'intitulée', 'appelé', 'appelée', 'baptisé', 'surnommé', 'dit', 'spectacle', 'documentaire',
        'ouvrage', 'revue', 'opération', 'slogan', 'expression', 'nommé', 'dénommé',
      ],
    },
    // biome-ignore format: a list of words
    roleWords: [
      'ancien', 'ancienne', 'ex', 'général', 'générale', 'adjoint', 'adjointe', 'délégué', 'déléguée', 'national', 'nationale', 'régional', 'municipal', 'intérieur', 'justice',
      'défense', 'économie', 'finances', 'éducation', 'santé', 'culture', 'travail', 'affaires', 'étrangères', 'européennes', 'état', 'politique', 'français', 'française',
      'allemand', 'allemande', 'américain', 'américaine', 'britannique', 'russe', 'ukrainien', 'ukrainienne', 'israélien', 'italien', 'espagnol', 'belge', 'suisse', 'onu',
      'otan', 'ue', 'lr', 'rn', 'ps', 'lfi', 'renaissance', 'insoumis', 'socialiste', 'écologiste', 'républicains', 'gouvernement', 'groupe', 'parti', 'premier', 'première',
    ],
    // biome-ignore format: a list of words
    places: ['france', 'paris', 'lyon', 'marseille', 'allemagne', 'italie', 'espagne', 'belgique', 'suisse', 'royaume-uni', 'russie', 'ukraine', 'israël', 'palestine', 'gaza', 'iran', 'chine', 'japon', 'canada', 'québec', 'états-unis', 'union européenne', 'europe', 'afrique', 'algérie', 'maroc', 'tunisie', 'turquie', 'bruxelles', 'berlin', 'londres', 'washington', 'moscou', 'kiev', 'français', 'française', 'françaises', 'américain', 'américains', 'américaine', 'américaines', 'allemand', 'allemands', 'allemande', 'allemandes', 'anglais', 'anglaise', 'anglaises', 'britannique', 'britanniques', 'italien', 'italiens', 'italienne', 'italiennes', 'espagnol', 'espagnols', 'espagnole', 'espagnoles', 'russe', 'russes', 'ukrainien', 'ukrainiens', 'ukrainienne', 'ukrainiennes', 'chinois', 'chinoise', 'chinoises', 'japonais', 'japonaise', 'belge', 'belges', 'suisses', 'canadien', 'canadiens', 'canadienne', 'québécois', 'marocain', 'marocains', 'algérien', 'algériens', 'tunisien', 'tunisiens', 'israélien', 'israéliens', 'palestinien', 'palestiniens', 'syrien', 'syriens', 'turc', 'turcs', 'iranien', 'iraniens', 'européen', 'européens', 'parisien', 'parisiens', 'parisienne'],
    apostropheEndings: [],
    particles: ['de', 'du', 'des', 'la', 'le', 'van', 'von', 'der', 'di', 'da', 'ben', 'al', 'el', 'd'],
    nameLinks: ['de', 'du', 'de la', "de l'", "d'", 'des', 'et', 'à la', 'aux'],
    shortName: 'last',
    // biome-ignore format: a list of words
    notNames: [
      'selon', 'pour', 'mais', 'et', 'ainsi', 'alors', 'enfin', 'puis', 'ensuite', 'cependant', 'toutefois', 'pourtant', 'dans', 'en', 'sur', 'avec', 'sans', 'après', 'avant',
      'depuis', 'par', 'au', 'aux', 'à', 'lors', 'ce', 'ces', "c'est", 'il', 'elle', 'ils', 'elles', 'on', 'nous', 'vous', 'je', 'oui', 'non', 'hier', "aujourd'hui", 'demain',
      'lundi', 'mardi', 'si', 'quand', 'comme', 'tout', 'tous', 'rien', 'lire', 'voir', 'abonnez', 'publié', 'outre', 'face', 'pas', 'plus', 'une', 'un',
    ],
    interview: { questions: ['question', 'q'], answers: ['réponse', 'r'] },
    labels: [
      'lire aussi',
      'à lire aussi',
      'lire également',
      'voir aussi',
      'affaire',
      'procès',
      'dossier',
      'photo',
      'photos',
      'vidéo',
      'image',
      'crédit',
      'source',
      'auteur',
      'texte',
      'publié',
      'lire',
    ],
  },
  // biome-ignore format: lists of words
  dates: {
    plainLetters: true,
    on: ['le', 'du', 'au'],
    capitalised: false,
    hence: ["d'ici"],
    distancesBefore: { '1': ['dans'] },
    without: ['dans', 'mar', 'mer', 'jeu', 'dim', 'mar.', 'mer.', 'jeu.', 'jui', 'lun', 'midi'],
    introducers: ['en', 'depuis', 'dès', 'de', "d'", 'à', 'entre', 'et', 'année', 'avant', 'après', "jusqu'en", 'pour', 'fin', 'début', 'mi', 'vers', 'par', 'que'],
    counted: ['euros', 'personnes', 'hommes', 'femmes', 'emplois', 'salariés', 'francs', 'dollars', 'mètres', 'kilomètres', 'km', 'ans', 'morts', 'habitants', 'soldats', 'voix', 'points', 'logements', 'tonnes'],
    ambiguous: ['second', 'été', 'mars'],
    days: { '-2': ['avant-hier'], '0': ["aujourd'hui", 'ce jour'] },
    dayParts: { '-1 EV': ['hier soir'], '-1 MO': ['hier matin'], '0 EV': ['ce soir'], '0 MO': ['ce matin'], '0 AF': ['cet après-midi'], '0 NI': ['cette nuit'], '1 MO': ['demain matin'], '1 EV': ['demain soir'] },
    contextDays: { '1': ['le lendemain', 'lendemain', 'le jour suivant', 'un jour plus tard'], '-1': ['la veille', 'le jour précédent'], '0': ['ce jour-là', 'le jour même', 'le même jour'] },
    pluralUnits: ['années', 'ans', 'semaines', 'jours', 'heures', 'décennies', 'siècles'],
    decades: { endings: [], names: { 'années vingt': 2, 'années trente': 3, 'années quarante': 4, 'années cinquante': 5, 'années soixante': 6, 'années soixante-dix': 7, 'années quatre-vingt': 8, 'années quatre-vingts': 8, 'années quatre-vingt-dix': 9, 'années 50': 5, 'années 60': 6, 'années 70': 7, 'années 80': 8, 'années 90': 9, 'années 1960': 196, 'années 1970': 197, 'années 1980': 198, 'années 1990': 199, 'années 2000': 200, 'années 2010': 201 } },
    units: { TS: ['seconde', 'secondes'], D: ['journée', 'journées'], Q: ['trim.'], H: ['semestre', 'semestres'], Y: ['année', 'années'], DE: ['décennie', 'décennies'], CE: ['siècle', 'siècles'] },
    parts: { MO: ['matin', 'matinée', 'le matin'], AF: ['après-midi'], EV: ['soir', 'soirée'], NI: ['nuit'] },
    seasons: { SP: ['printemps'], SU: ['été'], FA: ['automne'], WI: ['hiver'] },
    weekend: ['week-end', 'weekend', 'fin de semaine'],
    numbers: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, 'dix-sept': 17, 'dix-huit': 18, 'dix-neuf': 19, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100, mille: 1000, 'une dizaine de': 10, "une dizaine d'": 10, 'une quinzaine de': 15, 'une vingtaine de': 20, 'vingt-et-un': 21 },
    ordinals: { xviiie: 18, xixe: 19, xxe: 20, xxie: 21, premier: 1, première: 1, premiers: 1, deuxième: 2, second: 2, seconde: 2, troisième: 3, quatrième: 4, dernier: 4 },
    numberJoiners: ['et'],
    ordinalStems: { stems: { cinquième: 5, sixième: 6, septième: 7, huitième: 8, neuvième: 9, dixième: 10, onzième: 11, douzième: 12 } },
    ordinalAffixes: { after: ['er', 're', 'e', 'ème', 'ième'] },
    vague: ['quelques', 'plusieurs', 'certaines', 'nombreuses', 'nombreux', 'des'],
    halves: ['demi', 'demie', 'une demi', 'un demi'],
    shifts: { '-1': ['dernier', 'dernière', 'derniers', 'dernières', 'passé', 'passée', 'passés'], '0': ['ce', 'cet', 'cette', 'ces', 'en cours'], '1': ['prochain', 'prochaine', 'prochains', 'prochaines', 'à venir'] },
    contextShifts: { '-1': ['précédent', 'précédente', "d'avant"], '0': ['même'], '1': ['suivant', 'suivante', "d'après"] },
    contextDistances: { '-1': ['plus tôt', 'auparavant', 'avant'], '1': ['plus tard', 'après'] },
    edges: ['début', 'fin', 'mi', 'mi-', 'le début de', 'la fin de', 'le début', 'la fin', 'courant', 'au début de', 'à la fin de', 'au début du', 'à la fin du', 'début du', 'fin du', 'courant du', 'en début de', 'en fin de', 'en milieu de', 'fin de', "fin d'", "en fin d'", "en début d'"],
    approximators: ['environ', 'près de', 'plus de', 'moins de', 'au moins', 'vers', 'presque', 'quelque', "près d'", "plus d'", "moins d'"],
    offsets: { '1': ['après', 'suivant', 'à partir de', 'à compter de', "à partir d'", 'à compter du', 'à partir du'], '-1': ['avant'] },
    frequency: { often: ['une fois'], times: ['fois'], per: ['par'] },
    every: ['chaque', 'tous les', 'toutes les'],
    sets: { P1D: ['quotidienne', 'quotidiennes', 'par jour', 'quotidiennement'], P1W: ['hebdomadaire*', 'par semaine'], P1M: ['mensuel*', 'par mois'], P1Y: ['annuel*', 'annuellement', 'par an'] },
    references: { PRESENT_REF: ['maintenant', 'actuellement', 'actuel', 'actuelle', 'actuels', 'actuelles', 'désormais', 'à présent'], PAST_REF: ['récemment', 'récent', 'récente', 'le passé', 'jadis', 'autrefois'], FUTURE_REF: ["l'avenir", 'avenir', 'bientôt', 'prochainement'] },
    rangeWords: ['à', 'au', "jusqu'à", "jusqu'au"],
    listWords: ['et'],
    between: ['entre'],
    clock: ['h', 'heure', 'heures'],
    timeZones: ['gmt', 'utc', 'locales', 'heure locale', 'heures locales'],
    holidays: { '12-25': ['noël', 'le jour de noël'], '01-01': ["jour de l'an", 'nouvel an'], '07-14': ['la fête nationale'], '11-01': ['la toussaint', 'toussaint'], easter: ['pâques', 'dimanche de pâques'], 'easter-2': ['vendredi saint'], 'easter+1': ['lundi de pâques'], 'easter-3': ['jeudi saint'], 'easter+49': ['pentecôte', 'dimanche de pentecôte'], 'easter+50': ['lundi de pentecôte'], 'easter+39': ['ascension', "jeudi de l'ascension"], '12-24': ['veille de noël', 'réveillon de noël'], '12-31': ['saint-sylvestre', 'réveillon du nouvel an'], '01-06': ['épiphanie'], '08-15': ['assomption'], '02-14': ['saint-valentin', 'saint valentin'], '05-01': ['fête du travail'], '10-31': ['halloween'], '11-4#4+1': ['black friday'] },
    names: ["jeux olympiques d'hiver", "jeux d'hiver", "jeux olympiques d'été", "jeux d'été", "sports d'hiver", "olympiques d'hiver"],
    ages: { before: ['âgé de', 'âgée de', 'âgés de'], after: ["d'âge"] },
    tense: { past: ['a', 'ont', 'avait', 'était', 'a été', 'est', 'sont', 'avaient'], future: ['sera', 'seront', 'doit', 'doivent', 'devrait', 'devraient', 'aura', 'auront', 'prévu', 'prévue', 'va', 'vont'] },
    phrases: { on: 'le', at: '( à | vers )', holding: '( du )', in: "( de | d ' | en | du )",
      the: "( le | la | les | l' )",
      year: '( {year} | {period} | [ $the ] ( {unit} {shift} | {shift} {unit} ) )',
      date: '[ $the ] [ {weekday} ] ( {day} | {ordinal} ) {month} [ {shift} | [ de ] $year ]',
      hour: '( {clock} | {hour} {at} [ {n} ] ) [ {zone} ]',
      amount: '( {n} | {vague} | {half} )',
    },

    patterns: ['{edge} {unit}', '( {day} | {ordinal} ) {to} [ $the ] {weekday} {day} {month} [ [ de ] {year} ]', "[ {edge} ] [ $the ] {unit} ( de | d ' ) {month} [ [ de ] {year} ]", '$the {weekday} {day}', '$the {weekday} {numeric}', '[ $the ] ( {ordinal} | {shift} ) {unit} ( de | du ) {year}', 
      '$date [ [,] ( à | vers ) $hour ]', '( [ $the ] {weekday} | {nearday} | {shift} {weekday} ) [ {part} ] [ [ à | vers ] $hour ]',
      '[ {about} ] $hour [ {weekday} | {nearday} | $date ]',
      '[ $the ] {weekday} {shift}', '[ $the ] {part} [ de | du ] ( {weekday} | {nearday} | $date )', '[ {edge} ] [ les | des ] {decade}', '[ {edge} ] {month} [ {shift} | [ de ] $year ]',
      '[ {edge} ] [ $the ] ( {month} | {season} | {weekend} | {unit} ) {shift}', '[ $the ] ( {ordinal} {unit} | {shift} {unit} ) ( de | d ) [ \' ] {month} [ {year} ]', '{day} {to} [ $the ] {day} {month} [ [ de ] $year ]', '{unit} {year}', '{shift} ( {month} | {season} | {weekend} | {unit} | {part} | {weekday} )',
      '[ $the ] {shift} [ {n} | {vague} ] {unit}', '[ $the ] {n} {shift} {unit}', '{edge} {year}', '{edge} [ de ] $the {unit}', '[ $the ] {season} [ de ] {year}', '$the {season}', '[ $the ] {weekend}', "$the {part}",
      '{unit} {year}', '[ $the ] {ordinal} {unit} [ [ de ] $year | {unit} {year} ]', '{unit} {year}', '$the {unit} {n}', '{n} {unit} et {half}', '{before} {n} {unit} et {half}',
      '[ {about} ] $amount {unit} [ {ago} ]', '{before} [ {about} ] $amount {unit}', '[ $the ] {unit} {shift}',
      '{every} [ {n} ] ( {unit} | {weekday} | {part} | {month} | {season} | {weekend} )', '[ $the ] {part} de {weekday} à {weekday}',
    ],
  },
  // biome-ignore format: lists of words
  reuse: {
    acts: ['reproduction*', 'reproduire', 'reproduit*', 'reproduits', 'reproduite*', 'reprise', 'reprendre', 'citer', 'cités', 'citation*', 'recopier', 'copie', 'copier', 'copiés', 'republier', 'republication', 'rediffusion', 'rediffuser', 'réutilisation', 'réutiliser', 'rediffusé*'],
    uses: ['utilisation', 'utiliser', 'usage', 'publication', 'diffusion', 'diffuser', 'représentation', 'exploitation', 'partager', 'adaptation', 'extraction'],
    material: ['contenu*', 'contenus', 'article*', 'articles', 'texte*', 'textes', 'site*', 'page*', 'information*', 'informations', 'œuvre*', 'éléments', 'publication*', 'dépêche*', 'matériel*'],
    own: ['ce site', 'de ce site', 'cet article', 'du site', 'notre site', 'nos articles', 'nos contenus', 'nos textes', 'ce contenu', 'cette œuvre', 'tous les contenus', 'le contenu', 'du contenu', 'les contenus', 'cette page', 'présent site', 'présent article'],
    forbidden: ['interdit*', 'interdite', 'interdites', 'prohibé*', 'ne peut', 'ne peuvent', 'ne doit', 'strictement interdit*', 'pas autorisé*'],
    allowed: ['autorisé*', 'autorisée', 'permis*', 'permise', 'peut', 'peuvent', 'libre*', 'librement', 'vous pouvez', 'gratuitement'],
    demanded: ['sous réserve', 'à condition', 'merci', 'doit', 'doivent', 'veuillez', 'obligatoire*', 'condition*', 'devra', 'devront', 'avec', 'uniquement', 'prière', 'sous condition'],
    conditions: {
      'attribute-source': ['mention … source', 'mention … origine', 'mentionner … source', 'mentionner … origine', 'mentionnant … source', 'mentionnant … origine', 'citer … source', 'citer … origine', 'citant … source', 'citant … origine', 'indiquer … source', 'indiquer … origine', 'indiquant … source', 'indiquant … origine', 'mentionnée … source', 'mentionnée … origine', 'indication … source', 'indication … origine', 'source … mentionnée', 'source … citée', 'source … indiquée', 'de citer la source', 'en citant la source'],
      'attribute-author': ['mention … auteur*', "mention … l'auteur", 'mentionner … auteur*', "mentionner … l'auteur", 'citer … auteur*', "citer … l'auteur", 'citant … auteur*', "citant … l'auteur", 'nom … auteur*', "nom … l'auteur", 'indiquer … auteur*', "indiquer … l'auteur"],
      'obtain-permission': ['sans … autorisation', 'sans … accord', 'sans … consentement', 'sans … permission', 'sauf … autorisation', 'sauf … accord', 'sauf … consentement', 'sauf … permission', 'avec … autorisation', 'avec … accord', 'avec … consentement', 'avec … permission', 'après … autorisation', 'après … accord', 'après … consentement', 'après … permission', "qu'avec … autorisation", "qu'avec … accord", "qu'avec … consentement", "qu'avec … permission", 'autorisation préalable', 'autorisation écrite', 'soumise à autorisation', 'accord préalable'],
      'excerpt-limit': ['maximum … mots', 'maximum … caractères', 'maximum … signes', 'maximum … lignes', 'plus de … mots', 'plus de … caractères', 'plus de … signes', 'plus de … lignes', 'limite de … mots', 'limite de … caractères', 'limite de … signes', 'limite de … lignes', 'maximale … mots', 'maximale … caractères', 'maximale … signes', 'maximale … lignes'],
      'non-commercial': ["pas d'utilisation commerciale", 'non commerciale*', 'non commercial', 'fins commerciales', 'usage privé'],
      'no-derivatives': ['pas de modification', "pas d'œuvre dérivée", 'sans modification*', 'pas de modifications', 'dénaturation'],
      'share-alike': ['partage dans les mêmes conditions', 'mêmes conditions'],
      'no-machine-use': ['fouille de textes', 'fouille de données', 'intelligence artificielle', 'text and data mining', 'moissonnage', 'data mining'],
      compensate: ['à titre onéreux'],
    },
    link: {
      hyperlink: ['hyperlien*', 'lien hypertexte', 'liens hypertexte*', 'lien actif', 'lien cliquable', 'lien direct'],
      either: ['lien', 'liens'],
      article: ['article original', "l'article original", "vers l'article", "l'original", 'vers la page'],
      site: ['vers le site', 'vers notre site', 'notre site'],
      positions: { 'first-paragraph': ['premier paragraphe'] },
      indexable: ['nofollow', 'dofollow'],
    },
    licence: ['sous licence*', 'sous une licence', 'selon les termes', 'licence creative', 'mis à disposition', 'sous la licence', 'sous licences'],
    attribution: ['attribution', 'paternité'],
    reserved: ['tous droits réservés', 'tout droits réservés'],
    otherMatters: ['cookie*', 'commentaire*', 'newsletter', 'crédit photo', 'photo :', 'données personnelles', 'rediffusion :', 'marque*', 'tribunal', 'la cour', 'le juge', 'la juge', 'la loi … interdit', 'loi oblige', 'loi autorise', 'projet de loi', 'le musée'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: [
      'le', 'la', 'les', "l'", 'un', 'une', 'des', 'du', 'de', "d'", 'à', 'au', 'aux', 'en', 'dans', 'par', 'pour', 'sur', 'sous', 'avec', 'sans', 'entre', 'vers', 'chez', 'et',
      'ou', 'mais', 'ni', 'car', 'donc', 'que', "qu'", 'qui', 'quoi', 'dont', 'où', 'ce', 'cet', 'cette', 'ces', "c'", 'il', 'elle', 'ils', 'elles', 'on', 'nous', 'vous', 'je',
      "j'", 'se', "s'", 'sa', 'son', 'ses', 'leur', 'leurs', 'lui', 'y', 'ne', "n'", 'pas', 'plus', 'moins', 'très', 'est', 'sont', 'était', 'étaient', 'été', 'être', 'a',
      'ont', 'avait', 'avaient', 'avoir', 'sera', 'fait', 'faire', 'peut', 'même', 'aussi', 'comme', 'si', 'tout', 'tous', 'toute', 'toutes', 'autre', 'autres', 'après',
      'avant', 'depuis', 'selon', 'deux', 'trois', 'ans', 'année', 'jour', 'jours',
    ],
  },
} satisfies Language;
