/** Norwegian. */
import type { Language } from './language.ts';

export const no = {
  lang: 'no',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: ['dr', 'prof', 'st', 'bl.a', 'f.eks', 'ca', 'nr', 'kl', 'tlf', 'jan', 'feb', 'aug', 'sept', 'sep', 'okt', 'nov', 'des', 'mv', 'osv', 'dvs', 'd.v.s', 't.o.m', 'f.o.m', 'mill', 'mrd', 'jf', 'pkt', 'ev', 'inkl', 'adm', 'dir'],
  },
  attribution: {
    // on the few annotated articles there are, too many names were missed or wrong: shown as unsure
    reliability: 0.7,
    freeFront: true,
    compoundNouns: true,
    dialogueDash: true,
    dialogueComma: true,
    nounPhrase: 'head-last',
    nameEndings: ['s'],
    genitiveEnding: 's',
    cues: [
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        within: ['i', 'fra', 'på'],
        words: ['står det', 'stod det', 'heter det', 'lyder det', 'lød det'],
      },
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['sier', 'sa', 'sagt', 'seier', 'sagde', 'forteller', 'fortalte', 'fortalt', 'fortel', 'fortalde', 'skriver', 'skrev', 'skrevet', 'skriv', 'skreiv', 'opplyser', 'opplyste', 'opplyst', 'opplys', 'mener', 'mente', 'ment', 'meiner', 'meinte', 'forklarer', 'forklarte', 'forklart', 'forklarar', 'understreker', 'understreket', 'understrekte', 'understrekar', 'poengterer', 'poengterte', 'presiserer', 'presiserte', 'legger til', 'la til', 'lagt til', 'legg til', 'fortsetter', 'fortsatte', 'fortset', 'svarer', 'svarte', 'svart', 'svarar', 'svara', 'spør', 'spurte', 'innrømmer', 'innrømmet', 'innrømte', 'innrømmar', 'erkjenner', 'erkjente', 'avviser', 'avviste', 'benekter', 'benektet', 'nekter for', 'bekrefter', 'bekreftet', 'stadfestar', 'stadfester', 'advarer', 'advarte', 'åtvarar', 'åtvara', 'påpeker', 'påpekte', 'påpeikar', 'peker på', 'pekte på', 'peikar på', 'trekker fram', 'hevder', 'hevdet', 'hevdar', 'hevda', 'kommenterer', 'kommenterte', 'konstaterer', 'konstaterte', 'fastslår', 'slår fast', 'slo fast', 'melder', 'meldte', 'melde', 'lover', 'lovet', 'lovte', 'lovar', 'lova', 'påstår', 'påsto', 'påstod', 'erklærer', 'erklærte', 'roper', 'ropte', 'utdyper', 'utdypet', 'utdypar', 'oppsummerer', 'oppsummerte', 'spøker', 'gjentar', 'gjentok', 'uttaler', 'uttalte', 'uttalt', 'uttaler seg', 'varsler', 'varslet', 'tilføyer', 'tilføyde', 'beskriver', 'beskrev', 'røper', 'røpet', 'avslører', 'avslørte', 'forsikrer', 'forsikret', 'forsikrar', 'rapporterer', 'rapporterte', 'informerer', 'informerte', 'kunngjør', 'kunngjorde', 'anslår', 'anslo', 'minner om', 'minnes', 'mintes', 'minnest', 'deler', 'medgir', 'beklager', 'beklaget', 'argumenterer', 'argumenterte', 'resonnerer', 'skildrer', 'ler', 'sukker', 'smiler', 'skyter inn', 'heiter det i', 'går det fram av', 'tvitrer', 'spår', 'truer', 'vedgår', 'vedgikk', 'ytrer'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['tror', 'trodde', 'trur', 'trudde', 'synes', 'syntes', 'syns', 'synest', 'håper', 'håpet', 'håpar', 'håpa', 'frykter', 'fryktet', 'fryktar', 'forventer', 'forventet', 'ventar', 'venter', 'regner med', 'regnet med', 'reknar med', 'vurderer', 'føler', 'tviler på', 'tvilar på', 'mistenker', 'mistenkjer', 'anser', 'er overbevist om', 'er sikker på', 'er enig i', 'er redd for', 'er bekymret for', 'er uroa for', 'går ut fra'],
      },
      {
        speaker: 'either',
        reports: 'request',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['ber', 'ba', 'bad', 'krever', 'krevde', 'krev', 'oppfordrer', 'oppfordret', 'oppfordrar', 'oppmodar', 'foreslår', 'foreslo', 'anbefaler', 'anbefalte', 'tilrår', 'tek til orde for', 'tar til orde for', 'tok til orde for', 'etterlyser', 'etterlyste', 'pålegger'],
      },
      {
        speaker: 'before',
        reports: 'object',
        // biome-ignore format: a list of words
        words: ['kaller', 'kalte', 'kalt', 'kallar', 'kalla', 'beskriver', 'beskrev', 'kritiserer', 'kritiserte', 'anklager', 'anklaget', 'snakker om', 'omtaler', 'omtalte', 'fordømmer', 'fordømte', 'betegner', 'betegnet', 'karakteriserer', 'karakteriserte', 'hyller', 'hyllet'],
      },
    ],
    // biome-ignore format: a list of words
    accordingTo: { opinion: ['for'], unparted: true, before: ['ifølge', 'ifølgje', 'i følge', 'i følgje', 'etter opplysninger fra'], after: [], enclitic: [] },
    brackets: { auxiliaries: ['har', 'hadde'], as: [], infinitives: [] },
    // biome-ignore format: lists of words
    speechNouns: {
      nouns: ['påstand', 'påstander', 'uttalelse', 'uttalelser', 'anklage', 'anklager', 'advarsel', 'advarsler', 'løfte', 'løfter', 'kritikk', 'melding', 'holdning', 'oppfatning', 'konklusjon', 'frykt', 'bekymring', 'forslag', 'mistanke'],
      possessives: ['hans', 'hennes', 'deres', 'sin', 'sitt', 'sine'],
      agents: ['fra', 'av'],
    },
    complementizers: ['at', 'om', 'hvorfor', 'hvordan', 'korleis', 'kvifor'],
    infinitives: ['å'],
    clauseComma: false,
    // biome-ignore format: a list of words
    clauseMarkers: ['har', 'hadde', 'er', 'var', 'blir', 'skal', 'skulle', 'kan', 'kunne', 'vil', 'ville', 'må', 'bør', 'burde', 'får', 'fikk', 'fekk', 'blei', 'ble', 'vart', 'kommer', 'kjem', 'kom', 'gjør', 'gjer', 'finnes', 'finst', 'går', 'gikk', 'gjekk', 'står', 'ligger', 'ligg', 'trenger', 'treng', 'tar', 'tok', 'gir', 'gav', 'ga', 'holder', 'krever', 'betyr', 'virker', 'vet', 'ser', 'mangler', 'gjelder', 'skjer', 'begynner', 'fungerer', 'skyldes'],
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: ['har', 'hadde', 'er', 'var', 'blir', 'ble', 'vert', 'vart', 'skal', 'skulle', 'kan', 'kunne', 'vil', 'ville', 'ikke', 'ikkje', 'også', 'òg', 'nå', 'no', 'da', 'så', 'senere', 'seinare', 'tidligere', 'tidlegare', 'selv', 'sjølv', 'allerede', 'videre', 'vidare', 'derimot', 'samtidig', 'samstundes', 'imidlertid', 'aldri', 'alltid', 'i dag', 'i går', 'nylig', 'nyleg', 'heller', 'likevel', 'blant annet', 'mellom anna', 'bare', 'seg', 'fremdeles', 'fortsatt', 'dessuten', 'i tillegg', 'på sin side', 'ofte', 'jo', 'altså', 'raskt', 'tydelig'],
    pronouns: [
      { words: ['han', 'ham'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['hun', 'henne', 'ho'], person: 'third', gender: 'feminine', number: 'one' },
      { words: ['de', 'dem', 'dei'], person: 'third', gender: 'any', number: 'many' },
      { words: ['vi', 'me'], person: 'first', gender: 'any', number: 'many' },
      { words: ['jeg', 'eg'], person: 'first', gender: 'any', number: 'one' },
    ],
    // biome-ignore format: a list of words
    determiners: { definite: ['den', 'det', 'de', 'dei', 'denne', 'dette', 'disse', 'desse', 'hans', 'hennes', 'hennar', 'deres', 'deira', 'dens', 'sin', 'si', 'sitt', 'sine', 'vår', 'vårt', 'våre', 'min', 'mitt', 'mine', 'begge'], other: ['en', 'et', 'ei', 'ein', 'eit', 'noen', 'nokon', 'nokre', 'mange', 'flere', 'fleire', 'andre', 'alle', 'hver', 'kvar', 'ingen', 'to', 'tre', 'fire', 'fem', 'ytterligere'] },
    definiteEndings: ['eren', 'oren', 'nten', 'mannen', 'innen', 'sjefen', 'en', 'et', 'enta', 'ordføraren', 'aren'],
    closingDeterminers: [],
    locatives: ['i'],
    // biome-ignore format: a list of words
    prepositions: ['i', 'på', 'av', 'for', 'med', 'til', 'fra', 'frå', 'om', 'ved', 'etter', 'under', 'mot', 'hos', 'over', 'gjennom', 'uten', 'utan', 'mellom', 'før', 'siden', 'ifølge', 'innen', 'innan', 'utenfor', 'utanfor', 'rundt', 'blant', 'tross', 'som', 'inn', 'ut', 'overfor', 'bak', 'foran', 'via', 'angående', 'langs', 'innenfor'],
    // biome-ignore format: a list of words
    conjunctions: { coordinating: ['og', 'men', 'eller', 'så', 'for', 'samt'], subordinating: ['når', 'da', 'då', 'mens', 'medan', 'fordi', 'før', 'etter at', 'selv om', 'sjølv om', 'siden', 'sidan', 'der', 'hvis', 'dersom', 'slik at', 'ettersom', 'inntil', 'selvom', 'skjønt', 'imens', 'idet', 'uansett'] },
    relatives: ['som', 'hvilken', 'der', 'hvor', 'kor'],
    addressee: ['til', 'overfor'],
    // biome-ignore format: a list of words
    times: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag', 'måndag', 'tysdag', 'laurdag', 'sundag', 'i dag', 'i går', 'i morgen', 'i morgon', 'i kveld', 'i natt', 'i morges', 'mandag kveld', 'tirsdag kveld', 'onsdag kveld', 'torsdag kveld', 'fredag kveld', 'lørdag kveld', 'søndag kveld', 'mandag morgen', 'tirsdag morgen', 'onsdag morgen', 'torsdag morgen', 'fredag morgen', 'ettermiddag', 'formiddag', 'kveld', 'morgen', 'natt', 'mandagens', 'januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember', 'senere', 'seinare', 'tidligere', 'tidlegare', 'nå', 'nylig', 'i fjor', 'i år'],
    // biome-ignore format: a list of words
    titles: [['herr'], ['fru'], ['dr', 'doktor'], ['prof', 'professor', 'professoren'], ['førsteamanuensis'], ['konge', 'kongen'], ['kong'], ['dronning', 'dronningen', 'dronninga'], ['prins', 'prinsen'], ['prinsesse', 'prinsessen', 'prinsessa'], ['kronprins', 'kronprinsen'], ['kronprinsesse', 'kronprinsessen'], ['pave', 'paven'], ['president', 'presidenten'], ['statsminister', 'statsministeren', 'statsministaren'], ['minister', 'ministeren', 'ministaren'], ['statsråd', 'statsråden'], ['utenriksminister', 'utenriksministeren', 'utanriksminister'], ['finansminister', 'finansministeren'], ['justisminister', 'justisministeren'], ['forsvarsminister', 'forsvarsministeren'], ['statssekretær', 'statssekretæren'], ['stortingspresident', 'stortingspresidenten'], ['forbundskansler', 'forbundskansleren'], ['partileder', 'partilederen', 'partileiar'], ['parlamentarisk leder'], ['nestleder', 'nestlederen', 'nestleiar'], ['leder', 'lederen', 'leiar', 'leiaren'], ['styreleder', 'styrelederen', 'styreleiar'], ['administrerende direktør'], ['daglig leder', 'dagleg leiar'], ['direktør', 'direktøren'], ['sjef', 'sjefen'], ['talsperson', 'talspersonen'], ['talsmann', 'talsmannen'], ['talskvinne', 'talskvinnen'], ['pressetalsmann'], ['pressesjef'], ['kommunikasjonssjef'], ['kommunikasjonsdirektør'], ['kommunikasjonsrådgiver'], ['politimester', 'politimesteren', 'politimeister'], ['politiadvokat', 'politiadvokaten'], ['politiinspektør'], ['politioverbetjent'], ['statsadvokat', 'statsadvokaten'], ['riksadvokat', 'riksadvokaten'], ['påtaleleder'], ['etterforskningsleder'], ['aktor', 'aktoren'], ['forsvarer', 'forsvareren', 'forsvarar'], ['bistandsadvokat', 'bistandsadvokaten'], ['advokat', 'advokaten'], ['dommer', 'dommeren', 'dommar'], ['ordfører', 'ordføreren', 'ordførar', 'ordføraren'], ['varaordfører'], ['byrådsleder'], ['byråd', 'byråden'], ['kommunedirektør'], ['fylkesordfører'], ['statsforvalter'], ['stortingsrepresentant', 'stortingsrepresentanten'], ['generalsekretær', 'generalsekretæren'], ['general', 'generalen'], ['oberst'], ['major'], ['kaptein'], ['forsvarssjef', 'forsvarssjefen'], ['landslagssjef', 'landslagssjefen'], ['trener', 'treneren', 'trenar', 'trenaren'], ['biskop', 'biskopen'], ['prest', 'presten'], ['ambassadør', 'ambassadøren'], ['rektor'], ['operasjonsleder', 'operasjonslederen', 'operasjonsleiar'], ['innsatsleder', 'innsatslederen', 'innsatsleiar'], ['sjeføkonom', 'sjeføkonomen'], ['økonom'], ['analytiker', 'analytikeren'], ['forsker', 'forskeren', 'forskar', 'forskaren'], ['lege', 'legen'], ['overlege', 'overlegen'], ['fastlege'], ['meteorolog', 'meteorologen'], ['ekspert', 'eksperten'], ['forfatter', 'forfatteren', 'forfattar'], ['regissør', 'regissøren'], ['artist', 'artisten'], ['skuespiller', 'skuespilleren', 'skodespelar'], ['programleder', 'programlederen'], ['kommentator', 'kommentatoren'], ['manager', 'manageren'], ['redaktør', 'sjefredaktør']],
    genderedTitles: {
      // biome-ignore format: a list of words
      masculine: ['herr', 'konge', 'kongen', 'kong', 'prins', 'prinsen', 'kronprins', 'kronprinsen', 'pave', 'paven', 'mann', 'mannen', 'far', 'faren', 'pappa', 'sønn', 'sønnen', 'son', 'sonen', 'bror', 'broren', 'talsmann', 'talsmannen', 'gutt', 'gutten', 'gut', 'guten', 'ektemannen', 'bestefar'],
      // biome-ignore format: a list of words
      feminine: ['fru', 'dronning', 'dronningen', 'dronninga', 'prinsesse', 'prinsessen', 'kronprinsesse', 'kvinne', 'kvinnen', 'kvinna', 'mor', 'moren', 'mora', 'mamma', 'datter', 'datteren', 'dotter', 'dottera', 'søster', 'søsteren', 'syster', 'talskvinne', 'jente', 'jenta', 'kona', 'kone', 'jordmor', 'bestemor'],
    },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: ['jan', 'per', 'bjørn', 'ole', 'lars', 'kjell', 'knut', 'arne', 'svein', 'sven', 'thomas', 'tomas', 'hans', 'geir', 'tor', 'morten', 'terje', 'odd', 'erik', 'eirik', 'martin', 'andreas', 'john', 'jon', 'kristian', 'jonas', 'ivar', 'sivert', 'espen', 'trygve', 'audun', 'harald', 'haakon', 'håkon', 'magnus', 'henrik', 'petter', 'peter', 'marius', 'johannes', 'erling', 'ståle', 'david', 'christian', 'rune', 'trond', 'tore', 'øyvind', 'øystein', 'stian', 'frode', 'anders', 'fredrik', 'tommy', 'sindre', 'jørgen', 'steinar', 'gunnar', 'olav', 'roger', 'roy', 'rolf', 'sverre', 'helge', 'dag', 'einar', 'kåre', 'pål', 'nils', 'egil', 'jens', 'leif', 'kenneth', 'daniel', 'simen', 'vegard', 'torbjørn', 'alexander', 'kristoffer', 'mats', 'sondre', 'håvard', 'jostein', 'ketil', 'ola', 'mohammed', 'ahmed', 'ali', 'mads', 'tobias', 'bård', 'gard', 'torstein', 'donald', 'joe', 'vladimir', 'emmanuel'],
      // biome-ignore format: a list of words
      feminine: ['anne', 'inger', 'kari', 'marit', 'ingrid', 'liv', 'eva', 'anna', 'maria', 'ida', 'hilde', 'berit', 'nina', 'hanne', 'marianne', 'heidi', 'astrid', 'ellen', 'silje', 'kristin', 'siv', 'erna', 'jenny', 'emilie', 'camilla', 'lene', 'trine', 'therese', 'marte', 'julie', 'tonje', 'sylvi', 'guri', 'solveig', 'mette', 'mia', 'sandra', 'maren', 'ingvild', 'anniken', 'tone', 'bente', 'elisabeth', 'gro', 'gunn', 'randi', 'kristine', 'linda', 'monica', 'line', 'cecilie', 'cathrine', 'karoline', 'caroline', 'ragnhild', 'sigrid', 'siri', 'sissel', 'turid', 'unni', 'wenche', 'åse', 'elin', 'grete', 'helene', 'ingeborg', 'jorunn', 'karin', 'laila', 'lise', 'mari', 'nora', 'sofie', 'stine', 'susanne', 'synnøve', 'tina', 'tove', 'vibeke', 'vigdis', 'hadia', 'lan', 'kjersti', 'merete', 'rita', 'sara', 'emma', 'thea', 'oda', 'ursula', 'angela', 'giorgia', 'fatima'],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: ['overlege', 'overlegen', 'kommuneoverlege', 'fisker', 'fiskeren', 'megler', 'megleren', 'rektoren', 'prest', 'presten', 'biskop', 'biskopen', 'keeperen', 'landslagssjef', 'landslagssjefen', 'meteorolog', 'meteorologen', 'politimester', 'politimesteren', 'lensmann', 'lensmannen', 'operasjonsleder', 'varaordfører', 'varaordføreren', 'biologen', 'biolog', 'åringen', 'åring', 'minister', 'ministeren', 'statsministeren', 'presidenten', 'talsperson', 'talspersonen', 'talsmann', 'talsmannen', 'talskvinne', 'sjef', 'sjefen', 'direktør', 'direktøren', 'leder', 'lederen', 'leiar', 'leiaren', 'forsker', 'forskeren', 'forskar', 'forskaren', 'professor', 'professoren', 'lege', 'legen', 'sykepleier', 'sykepleieren', 'sjukepleiar', 'journalist', 'journalisten', 'reporter', 'forfatter', 'forfatteren', 'forfattar', 'skuespiller', 'skuespilleren', 'sanger', 'sangeren', 'artist', 'artisten', 'regissør', 'trener', 'treneren', 'trenar', 'spiller', 'spilleren', 'spelar', 'keeper', 'politimann', 'politimannen', 'advokat', 'advokaten', 'aktor', 'forsvarer', 'forsvareren', 'dommer', 'dommeren', 'ekspert', 'eksperten', 'analytiker', 'analytikeren', 'økonom', 'økonomen', 'politiker', 'politikeren', 'politikar', 'representant', 'representanten', 'kandidat', 'kandidaten', 'aktivist', 'aktivisten', 'vitne', 'vitnet', 'nabo', 'naboen', 'far', 'faren', 'pappa', 'pappaen', 'mor', 'moren', 'mora', 'mamma', 'mammaen', 'sønn', 'sønnen', 'son', 'datter', 'datteren', 'dotter', 'bror', 'broren', 'søster', 'søsteren', 'syster', 'mann', 'mannen', 'kvinne', 'kvinnen', 'kvinna', 'gutt', 'gutten', 'jente', 'jenta', 'kilde', 'kilden', 'kjelde', 'kjelda', 'eier', 'eieren', 'eigar', 'gründer', 'gründeren', 'rådgiver', 'rådgiveren', 'ambassadør', 'ambassadøren', 'kommentator', 'kommentatoren', 'manager', 'manageren', 'saksbehandler', 'elev', 'eleven', 'student', 'studenten', 'lærer', 'læreren', 'lærar', 'rektor', 'bonde', 'bonden', 'sjåfør', 'sjåføren', 'kunde', 'kunden', 'ordfører', 'ordføreren', 'ordførar', 'ordføraren', 'statsråd', 'statsråden', 'innsatsleder', 'programleder', 'medlem', 'talerør'],
      // biome-ignore format: a list of words
      group: ['politiet', 'politi', 'myndighetene', 'myndigheter', 'kilder', 'kjelder', 'eksperter', 'forskere', 'forskerne', 'forskarar', 'leger', 'legene', 'beboere', 'vitner', 'pårørende', 'demonstranter', 'ansatte', 'tilsette', 'studenter', 'elever', 'elevene', 'kritikere', 'advokater', 'brannvesenet', 'nødetatene', 'medier', 'foreldre', 'foreldrene', 'naboer', 'naboene', 'naboar', 'etterforskere', 'lærere', 'økonomer', 'analytikere', 'partiene', 'opposisjonen', 'fagfolk', 'innbyggere', 'bønder', 'polititjenestemenn'],
      // biome-ignore format: a list of words
      organization: ['regjeringen', 'regjeringa', 'regjering', 'departementet', 'departement', 'partiet', 'parti', 'selskapet', 'selskap', 'bedriften', 'konsernet', 'konsern', 'banken', 'bank', 'universitetet', 'universitet', 'høgskolen', 'instituttet', 'institutt', 'stiftelsen', 'foreningen', 'forening', 'foreininga', 'organisasjonen', 'organisasjon', 'kommisjonen', 'komiteen', 'utvalget', 'utvalet', 'rådet', 'nemnda', 'retten', 'tingretten', 'tingrett', 'lagmannsretten', 'lagmannsrett', 'høyesterett', 'påtalemyndigheten', 'påtalemakta', 'forsvaret', 'stortinget', 'parlamentet', 'nyhetsbyrået', 'nyheitsbyrået', 'byrået', 'avisen', 'avisa', 'magasinet', 'kanalen', 'klubben', 'klubb', 'laget', 'forbundet', 'forbund', 'fagforeningen', 'ambassaden', 'kommunen', 'kommune', 'fylkeskommunen', 'fylket', 'sykehuset', 'sykehus', 'sjukehuset', 'rapporten', 'uttalelse', 'uttalelsen', 'pressemelding', 'pressemeldingen', 'pressemeldinga', 'melding', 'e-post', 'e-posten', 'sms', 'innlegg', 'studien', 'brev', 'brevet', 'etaten', 'etat', 'tilsynet', 'direktoratet', 'direktorat', 'verket', 'vesenet', 'sentralen', 'styret', 'arbeiderpartiet', 'høyre', 'senterpartiet', 'fremskrittspartiet', 'venstre', 'rødt', 'det hvite hus', 'kreml', 'pentagon', 'nrk', 'tv 2', 'vg', 'dagbladet', 'aftenposten', 'ntb', 'ssb', 'nav', 'pst', 'kripos', 'økokrim', 'lo', 'nho', 'times', 'post'],
      // biome-ignore format: a list of words
      work: ['filmen', 'film', 'boken', 'boka', 'bok', 'romanen', 'låta', 'låten', 'sangen', 'songen', 'albumet', 'album', 'serien', 'tv-serien', 'programmet', 'podkasten', 'magasinet', 'kalt', 'kalla', 'såkalt', 'såkalte', 'såkalla', 'dokumentaren', 'forestillingen', 'stykket', 'tittelen', 'med tittelen', 'operasjon', 'utstillingen', 'prosjektet', 'kampanjen', 'slagordet', 'mottoet', 'ordet', 'begrepet', 'kallenavnet'],
    },
    // biome-ignore format: a list of words
    roleWords: ['tidligere', 'tidlegare', 'daværende', 'dåverande', 'nåværende', 'noverande', 'ny', 'nye', 'assisterende', 'fungerende', 'fungerande', 'konstituert', 'påtroppende', 'avtroppende', 'stedfortredende', 'nest', 'viktig', 'norsk', 'norske', 'svensk', 'svenske', 'dansk', 'danske', 'finsk', 'finske', 'amerikansk', 'amerikanske', 'britisk', 'britiske', 'russisk', 'russiske', 'ukrainsk', 'ukrainske', 'tysk', 'tyske', 'fransk', 'franske', 'israelsk', 'israelske', 'kinesisk', 'kinesiske', 'tyrkisk', 'polsk', 'nasjonal', 'nasjonale', 'helsepolitisk', 'justispolitisk', 'finanspolitisk', 'utenrikspolitisk', 'transportpolitisk', 'skolepolitisk', 'innvandringspolitisk', 'klimapolitisk', 'politisk', 'eu', 'nato', 'fn', 'frp', 'sp', 'sv', 'krf', 'mdg', 'ap'],
    // biome-ignore format: a list of words
    places: ['norge', 'noreg', 'oslo', 'bergen', 'trondheim', 'stavanger', 'tromsø', 'kristiansand', 'drammen', 'bodø', 'ålesund', 'sverige', 'danmark', 'finland', 'tyskland', 'frankrike', 'russland', 'ukraina', 'israel', 'gaza', 'iran', 'kina', 'usa', 'storbritannia', 'europa', 'eu', 'polen', 'tyrkia', 'spania', 'italia', 'india', 'svalbard', 'finnmark', 'nordland', 'vestland', 'rogaland'],
    apostropheEndings: [],
    particles: ['von', 'af', 'de', 'van', 'der', 'la', 'al', 'el'],
    nameLinks: ['for', 'av', 'i', 'på', 'fra', 'frå', 'ved'],
    shortName: 'last',
    // biome-ignore format: a list of words
    notNames: ['ifølge', 'ifølgje', 'men', 'og', 'også', 'nå', 'no', 'da', 'då', 'så', 'samtidig', 'imidlertid', 'derimot', 'i', 'på', 'etter', 'under', 'ved', 'for', 'med', 'når', 'om', 'som', 'at', 'det', 'den', 'de', 'dei', 'vi', 'me', 'jeg', 'eg', 'du', 'dere', 'han', 'hun', 'ho', 'her', 'der', 'hvordan', 'hva', 'hvorfor', 'hvem', 'hvilken', 'korleis', 'kva', 'kvifor', 'kven', 'ja', 'nei', 'ikke', 'ikkje', 'les', 'se', 'sjå', 'mer', 'meir', 'flere', 'fleire', 'mange', 'alle', 'ingen', 'senere', 'tidligere', 'dessuten', 'derfor', 'difor', 'til', 'fra', 'frå', 'en', 'et', 'ein', 'eit', 'ei', 'over', 'uten', 'utan', 'tross', 'selv', 'sjølv', 'slik', 'dette', 'denne', 'disse', 'desse', 'blant', 'mellom', 'fortsatt', 'fremdeles', 'kanskje', 'totalt', 'først', 'bare', 'takk', 'jo', 'hvis', 'dersom', 'mens', 'fordi', 'før', 'siden', 'min', 'mine', 'vår', 'våre', 'noen', 'nokre', 'andre', 'alt', 'ingenting', 'rundt', 'innen', 'utenfor', 'er', 'var', 'har', 'blir', 'kan', 'skal', 'må', 'får', 'hver', 'hvert', 'både', 'begge', 'hans', 'hennes', 'deres'],
    ageNouns: ['åringen', 'årige'],
    interview: { questions: ['spørsmål'], answers: ['svar'] },
    // biome-ignore format: a list of words
    labels: ['les mer', 'foto', 'bilde', 'bilete', 'video', 'kilde', 'kjelde', 'tekst', 'redaktør', 'publisert', 'oppdatert', 'les', 'les også', 'fakta', 'annonse', 'kontakt'],
  },
  // biome-ignore format: lists of words
  dates: {
    modifiers: 'before',
    contextPeriods: { '-1 Y': ['et år tidligere', 'ett år tidligere', 'året før'] },
    calendarWeeks: ['uke'],
    capitalised: false,
    without: ['i', 'for', 'om', 'man', 'fre', 'søn', 'ons', 'tor', 'lør', 'på morgenen', 'på formiddagen', 'på ettermiddagen', 'på kvelden', 'på natten', 'neste år'],
    introducers: ['i', 'på', 'om', 'siden', 'fra', 'til', 'av', 'etter', 'før', 'mellom', 'under', 'år', 'ved', 'innen'],
    counted: ['personer', 'kroner', 'mennesker', 'meter', 'kilometer', 'euro', 'barn', 'soldater', 'boliger'],
    ambiguous: ['halv', 'sekund'],
    weekdays: [['mandagens', 'mandagen', 'mandags'], ['tirsdagens', 'tirsdagen', 'tirsdags'], ['onsdagens', 'onsdagen', 'onsdags'], ['torsdagens', 'torsdagen', 'torsdags'], ['fredagens', 'fredagen', 'fredags'], ['lørdagens', 'lørdagen', 'lørdags'], ['søndagens', 'søndagen', 'søndags']],
    days: { '0': ['dagens'], '-1': ['gårsdagens'] },
    dayParts: { '0 MO': ['i morges', 'i dag tidlig'], '-1 EV': ['i går kveld'], '0 EV': ['i kveld'], '0 AF': ['i ettermiddag'], '0 NI': ['i natt'], '1 MO': ['i morgen tidlig'], '0 MI': ['i formiddag'] },
    contextDays: { '-1': ['dagen før', 'en dag tidligere'], '1': ['dagen etter', 'neste dag', 'en dag senere', 'dagen derpå'] },
    periods: { '-1 Y': ['fjoråret', 'fjorårets'], '1 Y': ['neste år'], '0 Y': ['årets'], '0 W': ['ukens'] },
    units: { TS: ['sekund', 'sekunder'], TH: ['timene'], D: ['dag', 'dager', 'dagen', 'dagene', 'døgnet'], W: ['uka', 'uken', 'ukene'], M: ['måneden', 'månedene'], Q: ['kvartalet'], H: ['halvår', 'halvåret'], Y: ['året', 'årene'], DE: ['tiår', 'tiåret', 'tiårene'], CE: ['århundre', 'århundret', 'århundrer'] },
    pluralUnits: ['dager', 'dagene', 'uker', 'ukene', 'måneder', 'månedene', 'årene', 'tiårene', 'timer', 'timene'],
    parts: { MO: ['morgenen', 'formiddagen', 'morgen', 'formiddag'], AF: ['ettermiddagen', 'ettermiddag'], EV: ['kvelden', 'kveld'], NI: ['natten', 'natta', 'natt'] },
    partJoints: ['', ' ', 's'],
    nightBefore: ['natt til', 'natten til', 'natta til'],
    seasons: { SP: ['våren', 'vår'], SU: ['sommeren', 'sommer', 'i sommer'], FA: ['høsten', 'høst', 'i høst'], WI: ['vinteren', 'vinter', 'i vinter'] },
    weekend: ['helgen', 'helga', 'helg'],
    numbers: { to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, syv: 7, åtte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12, femten: 15, tjue: 20, tretti: 30, førti: 40, femti: 50, halvannet: 1.5, tretten: 13, fjorten: 14, seksten: 16, sytten: 17, atten: 18, nitten: 19, tjueen: 21, tjueto: 22, tjuetre: 23, tjuefire: 24, tjuefem: 25, tjueseks: 26, tjuesju: 27, tjueåtte: 28, tjueni: 29, trettien: 31 },
    articles: ['en', 'et', 'ett', 'én'],
    ordinals: { første: 1, andre: 2, tredje: 3, fjerde: 4 },
    ordinalStems: { stems: { femte: 5, sjette: 6, sjuende: 7, åttende: 8, niende: 9, tiende: 10, ellevte: 11, tolvte: 12, trettende: 13, fjortende: 14, femtende: 15, sekstende: 16, syttende: 17, attende: 18, nittende: 19, tjuende: 20, tjueførste: 21, tjueandre: 22, tjuetredje: 23, tjuefjerde: 24, tjuefemte: 25, tjuesjette: 26, tjuesjuende: 27, tjueåttende: 28, tjueniende: 29, trettiende: 30, trettiførste: 31 } },
    ordinalAffixes: { after: ['.'] },
    decades: { endings: ['- tallet', 'tallet', '- årene', 'årene', '- åra', 'åra'] },
    halves: ['halvt', 'halv', 'et halvt', 'en halv'],
    shifts: { '-1': ['forrige', 'siste', 'sist'], '0': ['denne', 'dette', 'inneværende'], '1': ['neste', 'kommende', 'førstkommende'] },
    contextShifts: { '0': ['samme'], '1': ['følgende'] },
    distancesBefore: { '1': ['om'] },
    distances: { '-1': ['siden'] },
    contextDistances: { '-1': ['tidligere'], '1': ['senere'] },
    edges: ['begynnelsen av', 'slutten av', 'midten av', 'starten av', 'tidlig i', 'sent i'],
    vague: ['flere', 'noen', 'et par', 'få', 'nokre'],
    approximators: ['cirka', 'omtrent', 'rundt', 'nesten', 'mer enn', 'minst'],
    times: { '24:00': ['midnatt'] },
    offsets: { '1': ['etter', 'fra'], '-1': ['før', 'innen'] },
    frequency: { often: ['en gang', 'én gang'], times: ['ganger', 'gang'], per: ['i', 'om', 'per', 'pr', 'pr.'] },
    every: ['hver', 'hvert'],
    sets: { P1D: ['daglig', 'daglige', 'om dagen', 'per dag'], P1W: ['ukentlig', 'ukentlige', 'i uka', 'i uken'], P1M: ['månedlig', 'i måneden'], P1Y: ['årlig', 'årlige', 'per år'] },
    rangeWords: ['til', 'til og med'],
    listWords: ['og'],
    between: ['mellom'],
    clock: ['klokken', 'klokka', 'kl', 'kl.'],
    holidays: { '12-24': ['julaften'], '12-25': ['første juledag', 'juledag', '1. juledag'], '12-31': ['nyttårsaften'], '01-01': ['nyttårsdag', 'nyttår'], '05-17': ['grunnlovsdagen'], easter: ['påske', 'påskedag', 'første påskedag', '1. påskedag', 'påsken', 'påskesøndag'], 'easter-2': ['langfredag'], 'easter+1': ['andre påskedag', '2. påskedag'], 'easter-3': ['skjærtorsdag'], 'easter+49': ['pinse', 'pinsedag', 'første pinsedag', '1. pinsedag'], 'easter+39': ['kristi himmelfartsdag'], '12-26': ['andre juledag', '2. juledag'], '02-14': ['valentinsdagen'], '10-31': ['halloween'], '11-4#4+1': ['black friday'] },
    ages: { before: ['i alderen', 'er i', 'var i', 'mann i', 'mannen i', 'kvinne i', 'kvinnen i', 'midten av', 'begynnelsen av', 'slutten av'], after: ['gammel', 'gamle', 'gammelt'] },
    tense: { past: ['har', 'hadde', 'var', 'ble', 'sa', 'kom', 'skjedde'], future: ['skal', 'vil', 'kommer', 'ventes', 'planlegger', 'begynner'], ahead: ['senest', 'innen', 'fram til', 'fra og med'] },
    phrases: { on: 'på', at: '( kl | kl {.} | klokka | klokken )', of: '( av | i | den )' },
    patterns: ['[ {edge} [ $of ] ] {shortdecade}', '{weekday} i ( {shift} {unit} | {period} )', '[ for ] $amount {unit} {ago}', '{weekday} den {day} [ {.} ] {month} [ {year} ] [ [,] $at ( {clock} | {dottedclock} ) ]'],
  },
  // biome-ignore format: lists of words
  reuse: {
    acts: ['kopier*', 'kopiering', 'siter*', 'sitering', 'sitat', 'gjengi*', 'gjengis', 'gjengivelse', 'ettertrykk', 'mangfoldiggjør*', 'republiser*', 'videreformidl*', 'eksemplarfremstilling'],
    uses: ['bruk*', 'bruke', 'publiser*', 'publisering', 'utnyttelse', 'spre*', 'spredning', 'dele'],
    material: ['innhold*', 'artik*', 'artikler', 'tekst*', 'materiale*', 'stoff', 'side*', 'nettsted*', 'saker'],
    own: ['denne siden', 'dette nettstedet', 'våre artikler', 'vårt innhold', 'denne artikkelen', 'alt innhold', 'innholdet på'],
    forbidden: ['forbudt', 'ikke tillatt', 'kan ikke', 'må ikke'],
    allowed: ['tillatt', 'kan', 'gjerne', 'fritt', 'må'],
    demanded: ['hvis', 'oppgir', 'oppgi', 'mot', 'bare', 'skal', 'forutsatt', 'vilkår', 'ved', 'dersom', 'med'],
    conditions: {
      'attribute-source': ['oppgir kilde', 'oppgir kilden', 'oppgir … kilde', 'oppgir … kilden', 'oppgi … kilde', 'oppgi … kilden', 'oppgi … kildehenvisning', 'oppgis … kilde', 'oppgis … kilden', 'oppgis … kildehenvisning', 'angi … kilde', 'angi … kilden', 'angi … kildehenvisning', 'angis … kilde', 'angis … kilden', 'angis … kildehenvisning', 'med … kilde', 'med … kilden', 'med … kildehenvisning', 'kildehenvisning', 'kildeangivelse', 'kreditering', 'kilde oppgis'],
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
    otherMatters: ['cookie*', 'foto:', 'kommentar*', 'retten slo fast', 'tingretten', 'lagmannsretten', 'domstol*', 'loven forbyr', 'loven … forbyr', 'lovforslag*'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: [
      'og', 'men', 'eller', 'at', 'som', 'en', 'et', 'ei', 'den', 'det', 'de', 'er', 'var', 'har', 'hadde', 'skal', 'skulle', 'kan', 'vil', 'ville', 'ikke', 'på', 'i', 'av',
      'for', 'med', 'til', 'fra', 'om', 'ved', 'etter', 'under', 'mot', 'hos', 'over', 'gjennom', 'uten', 'mellom', 'når', 'da', 'der', 'her', 'han', 'hun', 'vi', 'jeg', 'du',
      'dere', 'dem', 'ham', 'henne', 'hans', 'hennes', 'sin', 'sitt', 'sine', 'deres', 'dette', 'denne', 'disse', 'også', 'så', 'nå', 'siden', 'mye', 'mer', 'alle', 'andre',
      'noen', 'eg', 'ikkje', 'frå', 'ein', 'eit', 'dei', 'seier', 'ho', 'vert', 'å', 'meir', 'ha', 'være', 'blir', 'ble', 'sier', 'sa', 'ifølge', 'år', 'dag', 'to', 'får', 'selv',
    ],
  },
} satisfies Language;
