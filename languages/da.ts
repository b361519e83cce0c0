/** Danish. */
import type { Language } from './language.ts';

export const da = {
  lang: 'da',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: ['dr', 'prof', 'skt', 'bl.a', 'f.eks', 'ca', 'nr', 'kl', 'tlf', 'jan', 'feb', 'aug', 'sept', 'sep', 'okt', 'nov', 'dec', 'mv', 'osv', 'dvs', 'd.v.s', 'pct', 'mio', 'mia', 'adm', 'dir', 'jf', 'ift', 'pga', 'inkl', 'cand', 'mag', 'fhv', 'afd'],
  },
  attribution: {
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
        words: ['står der', 'stod der', 'hedder det', 'hed det', 'lyder det', 'lød det'],
      },
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['siger', 'sagde', 'sagt', 'fortæller', 'fortalte', 'fortalt', 'skriver', 'skrev', 'skrevet', 'oplyser', 'oplyste', 'oplyst', 'mener', 'mente', 'ment', 'forklarer', 'forklarede', 'forklaret', 'tilføjer', 'tilføjede', 'fortsætter', 'fortsatte', 'svarer', 'svarede', 'svaret', 'spørger', 'spurgte', 'erkender', 'erkendte', 'erkendt', 'indrømmer', 'indrømmede', 'afviser', 'afviste', 'afvist', 'nægter', 'benægter', 'benægtede', 'bekræfter', 'bekræftede', 'bekræftet', 'advarer', 'advarede', 'advaret', 'understreger', 'understregede', 'understreget', 'pointerer', 'pointerede', 'præciserer', 'præciserede', 'lyder det', 'lød det', 'hedder det', 'udbryder', 'udbrød', 'mindes', 'husker', 'slår fast', 'slog fast', 'fastslår', 'påpeger', 'påpegede', 'påpeget', 'peger på', 'pegede på', 'hævder', 'hævdede', 'hævdet', 'kommenterer', 'kommenterede', 'konstaterer', 'konstaterede', 'melder', 'meldte', 'lover', 'lovede', 'lovet', 'påstår', 'påstod', 'erklærer', 'erklærede', 'råber', 'råbte', 'udtaler', 'udtalte', 'udtalt', 'afslører', 'afslørede', 'uddyber', 'uddybede', 'griner', 'vurderer', 'vurderede', 'vurderet', 'anslår', 'gentager', 'gentog', 'konkluderer', 'konkluderede', 'beskriver', 'beskrev', 'bemærker', 'bemærkede', 'forsikrer', 'forsikrede', 'rapporterer', 'rapporterede', 'informerer', 'meddeler', 'meddelte', 'meddelt', 'bebuder', 'bebudede', 'beretter', 'berettede', 'beklager', 'beklagede', 'argumenterer', 'argumenterede', 'anfører', 'anførte', 'opsummerer', 'medgiver', 'nævner', 'nævnte', 'fremhæver', 'fremhævede', 'spår', 'truer', 'slutter', 'indleder', 'indskyder', 'lægger ikke skjul på', 'gør opmærksom på', 'gjorde opmærksom på', 'fremgår det af'],
      },
      {
        speaker: 'either',
        reports: 'thought',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['tror', 'troede', 'troet', 'synes', 'syntes', 'håber', 'håbede', 'frygter', 'frygtede', 'forventer', 'forventede', 'venter', 'regner med', 'regnede med', 'føler', 'tvivler på', 'mistænker', 'mistænkte', 'finder', 'er overbevist om', 'er sikker på', 'er enig i', 'er bange for', 'er bekymret for', 'går ud fra'],
      },
      {
        speaker: 'either',
        reports: 'request',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['beder', 'bad', 'kræver', 'krævede', 'krævet', 'opfordrer', 'opfordrede', 'opfordret', 'foreslår', 'foreslog', 'foreslået', 'anbefaler', 'anbefalede', 'efterlyser', 'efterlyste', 'pålægger', 'pålagde'],
      },
      {
        speaker: 'before',
        reports: 'object',
        // biome-ignore format: a list of words
        words: ['kalder', 'kaldte', 'kaldt', 'beskriver', 'beskrev', 'kritiserer', 'kritiserede', 'anklager', 'anklagede', 'taler om', 'omtaler', 'omtalte', 'fordømmer', 'fordømte', 'betegner', 'betegnede', 'hylder', 'hyldede'],
      },
    ],
    // biome-ignore format: a list of words
    accordingTo: { opinion: ['for'], unparted: true, before: ['ifølge', 'i følge', 'efter oplysninger fra'], after: [], enclitic: [] },
    brackets: { auxiliaries: ['har', 'havde'], as: [], infinitives: [] },
    // biome-ignore format: lists of words
    speechNouns: {
      nouns: ['påstand', 'påstande', 'udtalelse', 'udtalelser', 'anklage', 'anklager', 'advarsel', 'advarsler', 'løfte', 'løfter', 'kritik', 'melding', 'holdning', 'opfattelse', 'konklusion', 'frygt', 'bekymring', 'forslag', 'mistanke'],
      possessives: ['hans', 'hendes', 'deres', 'sin', 'sit', 'sine'],
      agents: ['fra', 'af'],
    },
    complementizers: ['at', 'om', 'hvorfor', 'hvordan'],
    infinitives: [],
    clauseComma: false,
    // biome-ignore format: a list of words
    clauseMarkers: ['har', 'havde', 'er', 'var', 'bliver', 'skal', 'skulle', 'kan', 'kunne', 'vil', 'ville', 'må', 'bør', 'burde', 'får', 'fik', 'blev', 'kommer', 'kom', 'gør', 'gjorde', 'findes', 'går', 'gik', 'står', 'ligger', 'mangler', 'tager', 'tog', 'giver', 'gav', 'holder', 'kræver', 'betyder', 'virker', 'ved', 'ser', 'gælder', 'sker', 'begynder', 'fungerer', 'skyldes', 'lever', 'bor', 'arbejder'],
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: ['har', 'havde', 'er', 'var', 'bliver', 'blev', 'skal', 'skulle', 'kan', 'kunne', 'vil', 'ville', 'ikke', 'også', 'nu', 'da', 'så', 'senere', 'tidligere', 'selv', 'allerede', 'videre', 'derimod', 'samtidig', 'imidlertid', 'aldrig', 'altid', 'i dag', 'i går', 'for nylig', 'heller', 'dog', 'blandt andet', 'bl.a', 'kun', 'sig', 'fortsat', 'stadig', 'desuden', 'også selv', 'ofte', 'jo', 'altså', 'hurtigt', 'tydeligt', 'onsdag', 'torsdag', 'fredag'],
    pronouns: [
      { words: ['han', 'ham'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['hun', 'hende'], person: 'third', gender: 'feminine', number: 'one' },
      { words: ['de', 'dem'], person: 'third', gender: 'any', number: 'many' },
      { words: ['vi'], person: 'first', gender: 'any', number: 'many' },
      { words: ['jeg'], person: 'first', gender: 'any', number: 'one' },
    ],
    // biome-ignore format: a list of words
    determiners: { definite: ['den', 'det', 'de', 'denne', 'dette', 'disse', 'hans', 'hendes', 'deres', 'dens', 'dets', 'sin', 'sit', 'sine', 'vores', 'min', 'mit', 'mine', 'begge'], other: ['en', 'et', 'nogle', 'nogen', 'mange', 'flere', 'andre', 'alle', 'hver', 'ingen', 'to', 'tre', 'fire', 'fem', 'yderligere'] },
    definiteEndings: ['eren', 'oren', 'nten', 'manden', 'inden', 'aleren', 'en', 'et'],
    closingDeterminers: [],
    locatives: ['i'],
    // biome-ignore format: a list of words
    prepositions: ['i', 'på', 'af', 'for', 'med', 'til', 'fra', 'om', 'ved', 'efter', 'under', 'mod', 'hos', 'over', 'gennem', 'uden', 'mellem', 'før', 'siden', 'ifølge', 'inden', 'udenfor', 'uden for', 'omkring', 'blandt', 'trods', 'som', 'bag', 'foran', 'via', 'langs', 'over for', 'angående', 'inden for'],
    // biome-ignore format: a list of words
    conjunctions: { coordinating: ['og', 'men', 'eller', 'så', 'for', 'samt'], subordinating: ['når', 'da', 'mens', 'fordi', 'før', 'efter at', 'selv om', 'siden', 'hvor', 'hvis', 'såfremt', 'eftersom', 'indtil', 'så', 'selvom', 'skønt', 'imens', 'idet', 'uanset'] },
    relatives: ['som', 'der', 'hvor', 'hvilken'],
    addressee: ['til', 'over for', 'overfor'],
    // biome-ignore format: a list of words
    times: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag', 'i dag', 'i går', 'i morgen', 'i aften', 'i nat', 'i morges', 'mandag aften', 'tirsdag aften', 'onsdag aften', 'torsdag aften', 'fredag aften', 'lørdag aften', 'søndag aften', 'eftermiddag', 'formiddag', 'aften', 'morgen', 'nat', 'januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december', 'senere', 'tidligere', 'nu', 'for nylig', 'sidste år', 'i år'],
    // biome-ignore format: a list of words
    titles: [['herr'], ['fru'], ['dr', 'doktor'], ['prof', 'professor', 'professoren'], ['lektor', 'lektoren'], ['konge', 'kongen'], ['kong'], ['dronning', 'dronningen'], ['prins', 'prinsen'], ['prinsesse', 'prinsessen'], ['kronprins', 'kronprinsen'], ['kronprinsesse', 'kronprinsessen'], ['pave', 'paven'], ['præsident', 'præsidenten'], ['statsminister', 'statsministeren'], ['premierminister', 'premierministeren'], ['minister', 'ministeren'], ['udenrigsminister', 'udenrigsministeren'], ['finansminister', 'finansministeren'], ['justitsminister', 'justitsministeren'], ['forsvarsminister', 'forsvarsministeren'], ['indenrigsminister', 'indenrigsministeren'], ['sundhedsminister', 'sundhedsministeren'], ['kommissær', 'kommissæren'], ['forbundskansler', 'forbundskansleren'], ['partileder', 'partilederen'], ['politisk leder'], ['gruppeformand', 'gruppeformanden'], ['leder', 'lederen'], ['bestyrelsesformand', 'bestyrelsesformanden'], ['administrerende direktør'], ['adm. direktør'], ['adm direktør'], ['direktør', 'direktøren'], ['vicedirektør', 'vicedirektøren'], ['chef', 'chefen'], ['talsperson', 'talspersonen'], ['talsmand', 'talsmanden'], ['talskvinde', 'talskvinden'], ['pressechef', 'pressechefen'], ['kommunikationschef'], ['politidirektør', 'politidirektøren'], ['politiinspektør', 'politiinspektøren'], ['vicepolitiinspektør', 'vicepolitiinspektøren'], ['politikommissær', 'politikommissæren'], ['vagtchef', 'vagtchefen'], ['indsatsleder', 'indsatslederen'], ['efterforskningsleder'], ['senioranklager', 'senioranklageren'], ['specialanklager'], ['anklager', 'anklageren'], ['forsvarer', 'forsvareren'], ['forsvarsadvokat', 'forsvarsadvokaten'], ['bistandsadvokat'], ['advokat', 'advokaten'], ['dommer', 'dommeren'], ['borgmester', 'borgmesteren'], ['rådmand', 'rådmanden'], ['ordfører', 'ordføreren'], ['politisk ordfører'], ['retsordfører'], ['finansordfører'], ['formand', 'formanden'], ['næstformand', 'næstformanden'], ['forperson', 'forpersonen'], ['regionsrådsformand', 'regionsrådsformanden'], ['folketingsmedlem', 'mf'], ['generalsekretær', 'generalsekretæren'], ['general', 'generalen'], ['oberst'], ['major'], ['kaptajn'], ['forsvarschef', 'forsvarschefen'], ['landstræner', 'landstræneren'], ['cheftræner', 'cheftræneren'], ['sportschef', 'sportschefen'], ['træner', 'træneren'], ['biskop', 'biskoppen'], ['præst', 'præsten'], ['ambassadør', 'ambassadøren'], ['rektor'], ['skoleleder'], ['cheføkonom', 'cheføkonomen'], ['økonom'], ['analytiker', 'analytikeren'], ['chefanalytiker'], ['seniorforsker'], ['forsker', 'forskeren'], ['overlæge', 'overlægen'], ['læge', 'lægen'], ['meteorolog', 'meteorologen'], ['ekspert', 'eksperten'], ['forfatter', 'forfatteren'], ['instruktør', 'instruktøren'], ['kunstner', 'kunstneren'], ['skuespiller', 'skuespilleren'], ['kommentator', 'kommentatoren'], ['ejer', 'ejeren'], ['medejer', 'medejeren'], ['redaktør', 'chefredaktør']],
    genderedTitles: {
      // biome-ignore format: a list of words
      masculine: ['herr', 'konge', 'kongen', 'kong', 'prins', 'prinsen', 'kronprins', 'kronprinsen', 'pave', 'paven', 'mand', 'manden', 'far', 'faren', 'søn', 'sønnen', 'bror', 'broren', 'talsmand', 'talsmanden', 'dreng', 'drengen', 'farfar', 'morfar', 'ægtemanden'],
      // biome-ignore format: a list of words
      feminine: ['fru', 'dronning', 'dronningen', 'prinsesse', 'prinsessen', 'kronprinsesse', 'kvinde', 'kvinden', 'mor', 'moren', 'datter', 'datteren', 'søster', 'søsteren', 'talskvinde', 'pige', 'pigen', 'kone', 'konen', 'hustruen', 'jordemoder', 'mormor', 'farmor'],
    },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: ['peter', 'jens', 'lars', 'michael', 'henrik', 'thomas', 'søren', 'jan', 'niels', 'christian', 'martin', 'jørgen', 'hans', 'anders', 'morten', 'jesper', 'ole', 'per', 'mads', 'rasmus', 'kristian', 'jakob', 'jacob', 'troels', 'alex', 'claus', 'klaus', 'kim', 'bent', 'erik', 'frederik', 'kasper', 'casper', 'simon', 'nicolai', 'nikolaj', 'mathias', 'emil', 'david', 'torben', 'poul', 'finn', 'bo', 'brian', 'carsten', 'karsten', 'flemming', 'steen', 'sten', 'john', 'kurt', 'leif', 'mogens', 'preben', 'svend', 'uffe', 'allan', 'rené', 'tommy', 'dennis', 'daniel', 'jonas', 'magnus', 'oliver', 'tobias', 'victor', 'viktor', 'alexander', 'philip', 'gustav', 'villads', 'jeppe', 'esben', 'kenneth', 'johan', 'johannes', 'stefan', 'steffen', 'ulrik', 'pelle', 'karl', 'carl', 'aksel', 'mikkel', 'mikael', 'ali', 'ahmed', 'mohammed', 'hassan', 'donald', 'joe', 'vladimir', 'emmanuel'],
      // biome-ignore format: a list of words
      feminine: ['anne', 'kirsten', 'mette', 'hanne', 'anna', 'helle', 'susanne', 'lene', 'maria', 'marianne', 'inge', 'karen', 'lone', 'camilla', 'pia', 'stine', 'charlotte', 'louise', 'pernille', 'sofie', 'ida', 'inger', 'mai', 'rikke', 'trine', 'signe', 'line', 'julie', 'katrine', 'emma', 'laura', 'margrethe', 'mary', 'birgitte', 'bodil', 'britta', 'dorte', 'dorthe', 'ellen', 'else', 'eva', 'gitte', 'grethe', 'hanna', 'heidi', 'inga', 'ingrid', 'janne', 'jette', 'jytte', 'kamilla', 'karin', 'lis', 'lisbeth', 'lise', 'lotte', 'maja', 'malene', 'maren', 'marie', 'merete', 'mia', 'nanna', 'nina', 'randi', 'sanne', 'sara', 'sarah', 'sisse', 'tina', 'tine', 'tove', 'ulla', 'vibeke', 'zenia', 'cecilie', 'caroline', 'amalie', 'freja', 'astrid', 'gry', 'kristina', 'christina', 'lykke', 'samira', 'franciska', 'ursula', 'angela', 'giorgia', 'fatima'],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: ['fisker', 'fiskeren', 'overlægen', 'mægler', 'mægleren', 'ejendomsmægler', 'skoleleder', 'skolelederen', 'meteorolog', 'meteorologen', 'præst', 'præsten', 'biskop', 'biskoppen', 'viceborgmester', 'byrådsmedlem', 'politidirektør', 'vicepolitiinspektør', 'politiinspektør', 'biologen', 'biolog', 'minister', 'ministeren', 'statsministeren', 'præsidenten', 'talsperson', 'talsmand', 'talsmanden', 'talskvinde', 'chef', 'chefen', 'direktør', 'direktøren', 'leder', 'lederen', 'forsker', 'forskeren', 'professor', 'professoren', 'læge', 'lægen', 'sygeplejerske', 'sygeplejersken', 'journalist', 'journalisten', 'reporter', 'forfatter', 'forfatteren', 'skuespiller', 'skuespilleren', 'sanger', 'sangeren', 'kunstner', 'kunstneren', 'instruktør', 'træner', 'træneren', 'spiller', 'spilleren', 'målmand', 'målmanden', 'betjent', 'betjenten', 'advokat', 'advokaten', 'forsvarer', 'forsvareren', 'anklager', 'anklageren', 'dommer', 'dommeren', 'ekspert', 'eksperten', 'analytiker', 'analytikeren', 'økonom', 'økonomen', 'politiker', 'politikeren', 'medlem', 'kandidat', 'kandidaten', 'aktivist', 'aktivisten', 'vidne', 'vidnet', 'nabo', 'naboen', 'far', 'faren', 'mor', 'moren', 'søn', 'sønnen', 'datter', 'datteren', 'bror', 'broren', 'søster', 'søsteren', 'mand', 'manden', 'kvinde', 'kvinden', 'dreng', 'drengen', 'pige', 'pigen', 'kilde', 'kilden', 'ejer', 'ejeren', 'medejer', 'iværksætter', 'iværksætteren', 'stifter', 'stifteren', 'rådgiver', 'rådgiveren', 'ambassadør', 'ambassadøren', 'formand', 'formanden', 'forperson', 'ordfører', 'ordføreren', 'borgmester', 'borgmesteren', 'sagsbehandler', 'elev', 'eleven', 'studerende', 'lærer', 'læreren', 'pædagog', 'rektor', 'landmand', 'landmanden', 'chauffør', 'chaufføren', 'kunde', 'kunden', 'beboer', 'beboeren', 'overlæge', 'vagtchef', 'kommentator', 'talerør', 'lektor', 'lektoren'],
      // biome-ignore format: a list of words
      group: ['politiet', 'politi', 'myndighederne', 'myndigheder', 'kilder', 'eksperter', 'eksperterne', 'forskere', 'forskerne', 'læger', 'lægerne', 'beboere', 'beboerne', 'vidner', 'pårørende', 'demonstranter', 'ansatte', 'studerende', 'elever', 'eleverne', 'kritikere', 'advokater', 'brandvæsenet', 'medier', 'forældre', 'forældrene', 'naboer', 'naboerne', 'efterforskere', 'lærere', 'økonomer', 'analytikere', 'partierne', 'oppositionen', 'fagfolk', 'borgere', 'borgerne', 'landmænd', 'betjente'],
      // biome-ignore format: a list of words
      organization: ['regeringen', 'regering', 'ministeriet', 'ministerium', 'departementet', 'partiet', 'parti', 'selskabet', 'selskab', 'koncernen', 'koncern', 'virksomheden', 'virksomhed', 'banken', 'bank', 'universitetet', 'universitet', 'instituttet', 'institut', 'fonden', 'foreningen', 'forening', 'organisationen', 'organisation', 'kommissionen', 'komiteen', 'udvalget', 'rådet', 'nævnet', 'retten', 'byretten', 'landsretten', 'højesteret', 'byret', 'landsret', 'anklagemyndigheden', 'forsvaret', 'folketinget', 'parlamentet', 'nyhedsbureauet', 'bureauet', 'avisen', 'magasinet', 'kanalen', 'klubben', 'klub', 'holdet', 'forbundet', 'forbund', 'fagforeningen', 'ambassaden', 'kommunen', 'kommune', 'regionen', 'region', 'hospitalet', 'hospital', 'sygehuset', 'sygehus', 'rapporten', 'udtalelse', 'udtalelsen', 'pressemeddelelse', 'pressemeddelelsen', 'mail', 'sms', 'opslag', 'undersøgelsen', 'brev', 'brevet', 'styrelsen', 'styrelse', 'myndigheden', 'myndighed', 'tilsynet', 'direktoratet', 'beredskab', 'beredskabet', 'socialdemokratiet', 'venstre', 'moderaterne', 'radikale venstre', 'dansk folkeparti', 'enhedslisten', 'liberal alliance', 'det hvide hus', 'kreml', 'pentagon', 'dr', 'tv 2', 'ritzau', 'berlingske', 'politiken', 'jyllands-posten', 'dmi', 'pet', 'dansk industri', 'dansk erhverv', 'times', 'post'],
      // biome-ignore format: a list of words
      work: ['filmen', 'film', 'bogen', 'bog', 'romanen', 'sangen', 'albummet', 'album', 'serien', 'tv-serien', 'programmet', 'podcasten', 'magasinet', 'kaldt', 'såkaldt', 'såkaldte', 'dokumentaren', 'forestillingen', 'titlen', 'med titlen', 'operation', 'udstillingen', 'projektet', 'kampagnen', 'sloganet', 'mottoet', 'ordet', 'begrebet', 'kælenavnet'],
    },
    // biome-ignore format: a list of words
    roleWords: ['tidligere', 'daværende', 'nuværende', 'ny', 'nye', 'fungerende', 'konstitueret', 'kommende', 'afgående', 'ledende', 'dansk', 'danske', 'norsk', 'norske', 'svensk', 'svenske', 'finsk', 'amerikansk', 'amerikanske', 'britisk', 'britiske', 'russisk', 'russiske', 'ukrainsk', 'ukrainske', 'tysk', 'tyske', 'fransk', 'franske', 'israelsk', 'israelske', 'kinesisk', 'kinesiske', 'tyrkisk', 'polsk', 'grønlandske', 'grønlandsk', 'national', 'nationale', 'politisk', 'eu', 'nato', 'fn', 'socialdemokratiets', 'venstres', 'moderaternes', 'radikales', 'konservatives', 'sf', 'df'],
    // biome-ignore format: a list of words
    places: ['danmark', 'københavn', 'aarhus', 'odense', 'aalborg', 'esbjerg', 'norge', 'sverige', 'finland', 'grønland', 'færøerne', 'tyskland', 'frankrig', 'rusland', 'ukraine', 'israel', 'gaza', 'iran', 'kina', 'usa', 'storbritannien', 'europa', 'eu', 'polen', 'tyrkiet', 'spanien', 'italien', 'indien', 'jylland', 'fyn', 'sjælland', 'bornholm'],
    apostropheEndings: [],
    particles: ['von', 'af', 'de', 'van', 'der', 'la', 'al', 'el'],
    nameLinks: ['for', 'af', 'i', 'på', 'fra', 'ved'],
    shortName: 'last',
    // biome-ignore format: a list of words
    notNames: ['ifølge', 'men', 'og', 'også', 'nu', 'da', 'så', 'samtidig', 'imidlertid', 'derimod', 'i', 'på', 'efter', 'under', 'ved', 'for', 'med', 'når', 'om', 'som', 'at', 'det', 'den', 'de', 'vi', 'jeg', 'du', 'han', 'hun', 'her', 'der', 'hvordan', 'hvad', 'hvorfor', 'hvem', 'hvilken', 'ja', 'nej', 'ikke', 'læs', 'se', 'mere', 'flere', 'mange', 'alle', 'ingen', 'senere', 'tidligere', 'desuden', 'derfor', 'til', 'fra', 'en', 'et', 'over', 'uden', 'trods', 'selv', 'sådan', 'dette', 'denne', 'disse', 'blandt', 'mellem', 'fortsat', 'stadig', 'måske', 'samlet', 'først', 'kun', 'tak', 'jo', 'hvis', 'mens', 'fordi', 'før', 'siden', 'min', 'mine', 'vores', 'nogle', 'andre', 'alt', 'intet', 'ingenting', 'omkring', 'inden', 'er', 'var', 'har', 'bliver', 'kan', 'skal', 'må', 'får', 'hver', 'hvert', 'både', 'begge', 'hans', 'hendes', 'deres', 'adspurgt'],
    ageNouns: ['årige', 'åringen'],
    interview: { questions: ['spørgsmål'], answers: ['svar'] },
    // biome-ignore format: a list of words
    labels: ['læs mere', 'foto', 'billede', 'video', 'kilde', 'tekst', 'redaktør', 'publiceret', 'opdateret', 'læs', 'læs også', 'fakta', 'annonce', 'kontakt'],
  },
  // biome-ignore format: lists of words
  dates: {
    modifiers: 'before',
    contextPeriods: { '-1 Y': ['et år tidligere', 'året før'] },
    calendarWeeks: ['uge'],
    capitalised: false,
    without: ['i', 'for', 'om', 'man', 'fre', 'søn', 'ons', 'tors', 'om morgenen', 'om formiddagen', 'om eftermiddagen', 'om aftenen', 'om natten'],
    introducers: ['i', 'om', 'siden', 'fra', 'til', 'af', 'efter', 'før', 'mellem', 'under', 'år', 'ved', 'på', 'inden'],
    counted: ['personer', 'kroner', 'mennesker', 'meter', 'kilometer', 'euro', 'børn', 'soldater', 'boliger'],
    ambiguous: ['marts', 'halv', 'sekund'],
    weekdays: [['mandagen', 'mandagens', 'mandags', 'i mandags'], ['tirsdagen', 'tirsdagens', 'tirsdags', 'i tirsdags'], ['onsdagen', 'onsdagens', 'onsdags', 'i onsdags'], ['torsdagen', 'torsdagens', 'torsdags', 'i torsdags'], ['fredagen', 'fredagens', 'fredags', 'i fredags'], ['lørdagen', 'lørdagens', 'lørdags', 'i lørdags'], ['søndagen', 'søndagens', 'søndags', 'i søndags']],
    days: { '0': ['dagens'], '-1': ['gårsdagens'] },
    dayParts: { '0 MO': ['i morges', 'her til morgen'], '-1 EV': ['i går aftes', 'i aftes', 'i går aften'], '0 EV': ['i aften'], '0 AF': ['i eftermiddag', 'i eftermiddags'], '0 NI': ['i nat'], '1 MO': ['i morgen tidlig'] },
    contextDays: { '-1': ['dagen før', 'dagen forinden', 'en dag tidligere'], '1': ['dagen efter', 'næste dag', 'en dag senere'] },
    periods: { '-1 Y': ['i fjor', 'sidste år'], '0 Y': ['årets'], '0 W': ['ugens'] },
    units: { TS: ['sekund', 'sekunder'], TH: ['timerne'], D: ['dagen', 'dagene', 'døgn', 'døgnet'], W: ['ugen', 'ugerne'], M: ['måneden', 'månederne'], Q: ['kvartalet'], H: ['halvår', 'halvåret'], Y: ['året', 'årene'], DE: ['årti', 'årtier', 'årtiet'], CE: ['århundrede', 'århundredet', 'århundreder'] },
    pluralUnits: ['dage', 'dagene', 'uger', 'ugerne', 'måneder', 'månederne', 'årene', 'årtier', 'timer'],
    parts: { MO: ['morgenen', 'formiddagen', 'morgen', 'formiddag'], AF: ['eftermiddagen', 'eftermiddag'], EV: ['aftenen', 'aften'], NI: ['natten', 'nat'] },
    partJoints: ['', ' '],
    nightBefore: ['natten til'],
    seasons: { SP: ['foråret', 'forår'], SU: ['sommeren', 'sommer', 'i sommer'], FA: ['efteråret', 'efterår'], WI: ['vinteren', 'vinter'] },
    weekend: ['weekenden', 'weekend'],
    numbers: { to: 2, tre: 3, fire: 4, fem: 5, seks: 6, syv: 7, otte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12, femten: 15, tyve: 20, tredive: 30, fyrre: 40, halvtreds: 50, halvanden: 1.5, halvandet: 1.5, tretten: 13, fjorten: 14, seksten: 16, sytten: 17, atten: 18, nitten: 19, enogtyve: 21, toogtyve: 22, treogtyve: 23, fireogtyve: 24, femogtyve: 25, seksogtyve: 26, syvogtyve: 27, otteogtyve: 28, niogtyve: 29, enogtredive: 31, tres: 60, hundrede: 100, tusind: 1000 },
    articles: ['en', 'et'],
    ordinals: { første: 1, anden: 2, andet: 2, tredje: 3, fjerde: 4 },
    ordinalStems: { stems: { femte: 5, sjette: 6, syvende: 7, ottende: 8, niende: 9, tiende: 10, ellevte: 11, tolvte: 12, trettende: 13, fjortende: 14, femtende: 15, sekstende: 16, syttende: 17, attende: 18, nittende: 19, tyvende: 20, enogtyvende: 21, toogtyvende: 22, treogtyvende: 23, fireogtyvende: 24, femogtyvende: 25, seksogtyvende: 26, syvogtyvende: 27, otteogtyvende: 28, niogtyvende: 29, tredivte: 30, enogtredivte: 31 } },
    ordinalAffixes: { after: ['.'] },
    decades: { endings: ['\'erne', 'erne'] },
    halves: ['halvt', 'halv', 'et halvt', 'en halv'],
    shifts: { '-2': ['forrige forrige'], '2': ['overnæste'], '-1': ['sidste', 'forrige', 'seneste', 'forgangne'], '0': ['denne', 'dette', 'indeværende'], '1': ['næste', 'kommende'] },
    contextShifts: { '0': ['samme'], '1': ['følgende'] },
    distancesBefore: { '1': ['om'] },
    distances: { '-1': ['siden'] },
    contextDistances: { '-1': ['tidligere'], '1': ['senere'] },
    edges: ['begyndelsen af', 'slutningen af', 'midten af', 'starten af', 'primo', 'medio', 'ultimo'],
    vague: ['flere', 'nogle', 'et par', 'få'],
    approximators: ['cirka', 'omkring', 'næsten', 'mere end', 'mindst'],
    times: { '24:00': ['midnat'] },
    offsets: { '1': ['efter', 'fra'], '-1': ['før', 'inden'] },
    frequency: { often: ['en gang', 'én gang'], times: ['gange', 'gang'], per: ['om', 'i', 'pr', 'pr.', 'per'] },
    every: ['hver', 'hvert'],
    sets: { P1D: ['dagligt', 'daglige', 'om dagen', 'per dag'], P1W: ['ugentligt', 'ugentlige', 'om ugen'], P1M: ['månedligt', 'om måneden'], P1Y: ['årligt', 'årlige', 'om året'] },
    rangeWords: ['til', 'til og med'],
    listWords: ['og'],
    between: ['mellem'],
    clock: ['klokken', 'kl', 'kl.'],
    holidays: { '12-24': ['juleaften', 'juleaftensdag'], '12-25': ['juledag', 'første juledag', '1. juledag'], '12-31': ['nytårsaften', 'nytårsaftensdag'], '01-01': ['nytårsdag', 'nytår', 'nytåret'], '06-05': ['grundlovsdag'], easter: ['påske', 'påskedag', 'påsken', 'påskesøndag'], 'easter-2': ['langfredag'], 'easter+1': ['anden påskedag', '2. påskedag', 'påskemandag'], 'easter-3': ['skærtorsdag'], 'easter+49': ['pinse', 'pinsedag', 'pinsen'], 'easter+39': ['kristi himmelfartsdag'], '12-26': ['anden juledag', '2. juledag'], '02-14': ['valentinsdag'], '03-08': ['kvindernes internationale kampdag'], '10-31': ['halloween'], '11-4#4+1': ['black friday'] },
    ages: { before: ['i alderen'], after: ['gammel', 'gamle', 'gammelt'] },
    tense: { past: ['har', 'havde', 'var', 'blev', 'sagde', 'kom', 'skete'], future: ['skal', 'vil', 'kommer', 'ventes', 'planlægger', 'begynder'], ahead: ['senest', 'indtil', 'fra og med'] },
    phrases: { on: 'på', at: '( kl | kl {.} | klokken )', in: '( i | af | [ $of ] )', of: '( af | den )' },
    patterns: ['[ {edge} [ $of ] ] {shortdecade}', '{weekday} i ( {shift} {unit} | {period} )', '[ for ] $amount {unit} {ago}', '{weekday} den {day} [ {.} ] {month} [ {year} ] [ [,] $at ( {clock} | {dottedclock} ) ]', '( {nearday} | {weekday} | $date | {numeric} ) [,] $time'],
  },
  // biome-ignore format: lists of words
  reuse: {
    acts: ['kopier*', 'kopiering', 'gengiv*', 'gengivelse', 'genoptryk*', 'citat', 'citater', 'citere*', 'eftertryk', 'viderebring*', 'viderebringelse', 'genudgiv*', 'mangfoldiggør*'],
    uses: ['brug*', 'anvend*', 'anvendelse', 'offentliggør*', 'videregiv*', 'udnyt*', 'deling'],
    material: ['indhold*', 'artik*', 'artikler', 'tekst*', 'materiale*', 'side*', 'hjemmeside*', 'site'],
    own: ['denne side', 'dette site', 'vores artikler', 'vores indhold', 'denne artikel', 'indholdet på'],
    forbidden: ['forbudt', 'ikke tilladt', 'må ikke'],
    allowed: ['tilladt', 'må', 'kan', 'gerne'],
    demanded: ['mod', 'kun', 'skal', 'forudsat', 'betingelse', 'hvis', 'venligst'],
    conditions: {
      'attribute-source': ['kildeangivelse', 'angivelse af kilde', 'tydelig kildeangivelse', 'kilden angives', 'kildehenvisning'],
      'obtain-permission': ['uden … tilladelse', 'uden … aftale', 'uden … samtykke', 'uden … skriftlig aftale', 'efter … tilladelse', 'efter … aftale', 'efter … samtykke', 'efter … skriftlig aftale', 'kun med … tilladelse', 'kun med … aftale', 'kun med … samtykke', 'kun med … skriftlig aftale'],
      'non-commercial': ['ikke-kommerciel*', 'kommercielt brug'],
      'no-machine-use': ['tekst- og datamining', 'kunstig intelligens'],
    },
    link: {
      hyperlink: ['hyperlink', 'aktivt link', 'klikbart link'],
      either: ['link'],
      article: ['originale artikel', 'oprindelige artikel', 'til artiklen'],
      site: [],
      positions: {},
      indexable: [],
    },
    licence: ['under licens', 'under en creative', 'licenseret'],
    attribution: ['kreditering'],
    reserved: ['alle rettigheder forbeholdes'],
    otherMatters: ['cookie*', 'foto:', 'retten fandt', 'retten afgjorde', 'byretten', 'landsretten', 'domstol*', 'loven forbyder', 'loven … forbyder', 'lovforslag*'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: [
      'og', 'men', 'eller', 'at', 'som', 'en', 'et', 'den', 'det', 'de', 'er', 'var', 'har', 'havde', 'skal', 'skulle', 'kan', 'vil', 'ville', 'ikke', 'på', 'i', 'af', 'for',
      'med', 'til', 'fra', 'om', 'ved', 'efter', 'under', 'mod', 'hos', 'over', 'gennem', 'uden', 'mellem', 'når', 'da', 'der', 'her', 'han', 'hun', 'vi', 'jeg', 'du', 'dem',
      'ham', 'hende', 'hans', 'hendes', 'sin', 'sit', 'sine', 'deres', 'dette', 'denne', 'disse', 'også', 'så', 'nu', 'siden', 'meget', 'mere', 'alle', 'andre', 'nogle', 'have',
      'være', 'bliver', 'blev', 'siger', 'sagde', 'ifølge', 'år', 'dag', 'to', 'får', 'selv',
    ],
  },
} satisfies Language;
