/** Danish. */
import type { Language } from './language.ts';

export const da = {
  lang: 'da',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: [
      'dr', 'prof', 'skt', 'bl.a', 'f.eks', 'ca', 'nr', 'kl', 'tlf', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'okt', 'nov', 'dec', 'mv', 'osv',
    ],
  },
  attribution: {
    freeFront: true,
    dialogueDash: true,
    dialogueComma: true,
    nounPhrase: 'head-last',
    cues: [
      {
        speaker: 'either',
        reports: 'speech',
        // biome-ignore format: a list of words
        words: [
          'siger', 'sagde', 'sagt', 'fortæller', 'fortalte', 'fortalt', 'skriver', 'skrev', 'skrevet', 'oplyser', 'oplyste', 'oplyst', 'mener', 'mente', 'forklarer', 'forklarede',
          'tilføjer', 'tilføjede', 'fortsætter', 'fortsatte', 'svarer', 'svarede', 'spørger', 'spurgte', 'erkender', 'erkendte', 'afviser', 'afviste', 'bekræfter', 'bekræftede',
          'advarer', 'advarede', 'understreger', 'understregede', 'lyder det', 'lød det', 'udbryder', 'slutter', 'mindes', 'slår fast', 'slog fast', 'påpeger', 'påpegede', 'hævder',
          'hævdede', 'kommenterer', 'kommenterede', 'konstaterer', 'konstaterede', 'melder', 'meldte', 'lover', 'lovede', 'påstår', 'erklærer', 'erklærede', 'råber', 'råbte',
          'udtaler', 'udtalte', 'afslører', 'uddyber', 'griner', 'indrømmer', 'vurderer', 'gentager', 'konkluderer', 'beskriver', 'bemærker',
        ],
      },
      {
        speaker: 'before',
        reports: 'thought',
        // biome-ignore format: a list of words
        words: [
          'tror', 'troede', 'synes', 'syntes', 'håber', 'håbede', 'frygter', 'frygtede', 'forventer', 'forventede', 'regner med', 'føler', 'tvivler', 'mistænker', 'finder',
        ],
      },
      {
        speaker: 'before',
        reports: 'request',
        // biome-ignore format: a list of words
        words: [
          'beder', 'bad', 'kræver', 'krævede', 'opfordrer', 'opfordrede', 'foreslår', 'foreslog', 'anbefaler', 'anbefalede', 'vil', 'ønsker',
        ],
      },
      {
        speaker: 'before',
        reports: 'object',
        // biome-ignore format: a list of words
        words: [
          'kalder', 'kaldte', 'beskriver', 'beskrev', 'kritiserer', 'kritiserede', 'anklager', 'anklagede', 'taler om', 'omtaler', 'fordømmer',
        ],
      },
    ],
    accordingTo: {
      before: ['ifølge', 'følge'],
      after: [],
      enclitic: [],
    },
    complementizers: ['at', 'om'],
    infinitives: [],
    clauseComma: false,
    clauseMarkers: [],
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: [
      'har', 'havde', 'er', 'var', 'bliver', 'skal', 'skulle', 'kan', 'vil', 'ville', 'ikke', 'også', 'nu', 'da', 'så', 'senere', 'tidligere', 'selv', 'allerede', 'videre',
      'derimod', 'samtidig', 'imidlertid', 'aldrig', 'altid', 'i dag', 'i går', 'for nylig', 'heller', 'dog',
    ],
    pronouns: [
      { words: ['han', 'ham'], person: 'third', gender: 'masculine', number: 'one' },
      { words: ['hun', 'hende'], person: 'third', gender: 'feminine', number: 'one' },
      { words: ['de', 'dem'], person: 'third', gender: 'any', number: 'many' },
      { words: ['vi'], person: 'first', gender: 'any', number: 'many' },
      { words: ['jeg'], person: 'first', gender: 'any', number: 'one' },
    ],
    determiners: {
      // biome-ignore format: a list of words
      definite: [
        'den', 'det', 'de', 'denne', 'dette', 'disse', 'hans', 'hendes', 'deres', 'sin', 'sit', 'sine', 'vores', 'min', 'mit', 'mine', 'begge',
      ],
      // biome-ignore format: a list of words
      other: [
        'en', 'et', 'nogle', 'mange', 'flere', 'andre', 'alle', 'hver', 'ingen', 'to', 'tre', 'fire', 'fem',
      ],
    },
    closingDeterminers: [],
    // biome-ignore format: a list of words
    prepositions: [
      'i', 'på', 'af', 'for', 'med', 'til', 'fra', 'om', 'ved', 'efter', 'under', 'mod', 'hos', 'over', 'gennem', 'uden', 'mellem', 'før', 'siden', 'ifølge', 'inden', 'udenfor',
      'omkring', 'blandt', 'trods', 'per', 'som',
    ],
    conjunctions: {
      coordinating: ['og', 'men', 'eller', 'så', 'for'],
      subordinating: ['når', 'da', 'mens', 'fordi', 'før', 'efter at', 'selv om', 'siden', 'hvor', 'hvis'],
    },
    relatives: ['som', 'der', 'hvor'],
    addressee: ['til'],
    // biome-ignore format: a list of words
    times: [
      'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag', 'i dag', 'i går', 'i morgen', 'i aften', 'januar', 'februar', 'marts', 'april', 'maj', 'juni',
      'juli', 'august', 'september', 'oktober', 'november', 'december', 'senere', 'tidligere', 'nu',
    ],
    // biome-ignore format: a list of words
    titles: [
      ['herr'], ['fru'], ['dr', 'doktor'], ['prof', 'professor', 'professoren'], ['konge', 'kongen'], ['kong'], ['dronning', 'dronningen'], ['prins', 'prinsen'],
      ['prinsesse', 'prinsessen'], ['kronprins', 'kronprinsen'], ['paven'], ['præsident', 'præsidenten'], ['statsminister', 'statsministeren'], ['minister', 'ministeren'],
      ['udenrigsminister', 'udenrigsministeren'], ['finansminister', 'finansministeren'], ['justitsminister', 'justitsministeren'], ['forsvarsminister', 'forsvarsministeren'],
      ['partileder', 'partilederen'], ['leder'], ['styreleder'], ['administrerende direktør'], ['adm direktør'], ['daglig leder'], ['talsperson'], ['talsmand'], ['talskvinde'],
      ['politidirektør'], ['politiinspektør'], ['vicepolitiinspektør'], ['politikommissær'], ['politiadvokat', 'politiadvokaten'], ['forsvarer', 'forsvareren'],
      ['advokat', 'advokaten'], ['dommer', 'dommeren'], ['anklager', 'anklageren'], ['borgmester', 'borgmesteren'], ['ordfører', 'ordføreren'], ['formand', 'formanden'],
      ['regionsrådsformand'], ['folketingsmedlem'], ['generalsekretær'], ['politisk ordfører'], ['medejer'], ['general', 'generalen'], ['oberst'], ['kaptajn'],
      ['landstræner', 'landstræneren'], ['træner', 'træneren'], ['biskop'], ['ambassadør'], ['rektor'], ['operasjonsleder'], ['indsatsleder'], ['kommentator'], ['artist'],
      ['manager'], ['kjendismanager'],
    ],
    genderedTitles: {
      // biome-ignore format: a list of words
      masculine: [
        'herr', 'konge', 'kongen', 'kong', 'prins', 'prinsen', 'kronprinsen', 'paven', 'mand', 'manden', 'far', 'søn', 'sønnen', 'bror', 'talsmand', 'dreng', 'drengen',
      ],
      // biome-ignore format: a list of words
      feminine: [
        'fru', 'dronning', 'dronningen', 'prinsesse', 'kvinde', 'kvinden', 'mor', 'datter', 'datteren', 'søster', 'talskvinde', 'pige', 'pigen',
      ],
    },
    givenNames: {
      // biome-ignore format: a list of words
      masculine: [
        'peter', 'jens', 'lars', 'michael', 'henrik', 'thomas', 'søren', 'jan', 'niels', 'christian', 'martin', 'jørgen', 'hans', 'anders', 'morten', 'jesper', 'ole', 'per',
        'mads', 'rasmus', 'kristian', 'jakob', 'jacob', 'troels', 'alex', 'claus', 'kim', 'bent', 'erik', 'frederik', 'kasper', 'simon', 'nicolai', 'mathias', 'emil', 'david',
        'donald', 'joe', 'vladimir', 'emmanuel',
      ],
      // biome-ignore format: a list of words
      feminine: [
        'anne', 'kirsten', 'mette', 'hanne', 'anna', 'helle', 'susanne', 'lene', 'maria', 'marianne', 'inge', 'karen', 'lone', 'camilla', 'pia', 'stine', 'charlotte', 'louise',
        'pernille', 'sofie', 'ida', 'inger', 'vanopslagh', 'mai', 'rikke', 'trine', 'signe', 'line', 'julie', 'katrine', 'emma', 'laura', 'margrethe', 'mary', 'ursula', 'angela',
        'giorgia',
      ],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: [
        'minister', 'talsmand', 'talskvinde', 'chef', 'chefen', 'direktør', 'direktøren', 'leder', 'lederen', 'forsker', 'forskeren', 'professor', 'læge', 'lægen', 'journalist',
        'reporter', 'forfatter', 'forfatteren', 'skuespiller', 'skuespilleren', 'sanger', 'kunstner', 'træner', 'træneren', 'spiller', 'spilleren', 'målmand', 'betjent',
        'advokat', 'advokaten', 'forsvarer', 'anklager', 'dommer', 'ekspert', 'eksperten', 'analytiker', 'økonom', 'politiker', 'politikeren', 'medlem', 'kandidat', 'aktivist',
        'vidne', 'vidnet', 'nabo', 'offer', 'far', 'mor', 'søn', 'datter', 'bror', 'søster', 'mand', 'manden', 'kvinde', 'kvinden', 'dreng', 'drengen', 'pige', 'pigen', 'kilde',
        'ejer', 'ejeren', 'medejer', 'iværksætter', 'stifter', 'rådgiver', 'ambassadør', 'formand', 'formanden', 'ordfører', 'borgmester', 'statsministeren', 'præsidenten',
        'udenrigsministeren',
      ],
      // biome-ignore format: a list of words
      group: [
        'politiet', 'myndighederne', 'myndigheder', 'kilder', 'eksperter', 'forskere', 'læger', 'beboere', 'vidner', 'pårørende', 'demonstranter', 'ansatte', 'studerende',
        'kritikere', 'advokater', 'brandvæsenet', 'medier', 'forældre', 'naboer', 'efterforskere',
      ],
      // biome-ignore format: a list of words
      organization: [
        'regeringen', 'ministeriet', 'partiet', 'parti', 'selskabet', 'koncernen', 'virksomheden', 'banken', 'universitetet', 'instituttet', 'fonden', 'foreningen',
        'organisationen', 'kommissionen', 'komiteen', 'rådet', 'retten', 'byretten', 'landsretten', 'anklagemyndigheden', 'forsvaret', 'folketinget', 'parlamentet',
        'nyhedsbureauet', 'avisen', 'magasinet', 'kanalen', 'klubben', 'holdet', 'forbundet', 'fagforeningen', 'ambassaden', 'kommunen', 'regionen', 'hospitalet', 'sygehuset',
        'rapporten', 'udtalelse', 'pressemeddelelse', 'undersøgelsen', 'brev', 'styrelsen', 'det hvide hus', 'kreml', 'dr', 'berlingske', 'politiken', 'times', 'post',
      ],
      // biome-ignore format: a list of words
      work: [
        'filmen', 'film', 'bogen', 'romanen', 'sangen', 'albummet', 'serien', 'programmet', 'magasinet', 'kaldt', 'såkaldt', 'såkaldte', 'dokumentaren', 'forestillingen',
        'titlen', 'operation',
      ],
    },
    // biome-ignore format: a list of words
    roleWords: [
      'tidligere', 'fungerende', 'konstitueret', 'kommende', 'dansk', 'danske', 'norsk', 'svensk', 'amerikansk', 'amerikanske', 'britisk', 'britiske', 'russisk', 'russiske',
      'ukrainsk', 'tysk', 'tyske', 'fransk', 'israelsk', 'nationale', 'eu', 'nato', 'fn', 'socialdemokratiet', 'venstre', 'moderaterne', 'radikale', 'konservative',
      'enhedslisten', 'df', 'sf',
    ],
    // biome-ignore format: a list of words
    places: [
      'danmark', 'københavn', 'aarhus', 'odense', 'aalborg', 'norge', 'sverige', 'finland', 'grønland', 'færøerne', 'tyskland', 'frankrig', 'rusland', 'ukraine', 'israel',
      'gaza', 'iran', 'kina', 'usa', 'storbritannien', 'europa', 'eu',
    ],
    apostropheEndings: [],
    particles: ['von', 'af', 'de', 'van', 'der', 'la', 'al', 'el'],
    nameLinks: ['for', 'af', 'i', 'på', 'fra'],
    shortName: 'last',
    // biome-ignore format: a list of words
    notNames: [
      'ifølge', 'men', 'og', 'også', 'nu', 'da', 'så', 'samtidig', 'imidlertid', 'derimod', 'i', 'på', 'efter', 'under', 'ved', 'for', 'med', 'når', 'om', 'som', 'at', 'det',
      'den', 'de', 'vi', 'jeg', 'du', 'han', 'hun', 'her', 'der', 'hvordan', 'hvad', 'hvorfor', 'hvem', 'ja', 'nej', 'ikke', 'læs', 'se', 'mere', 'flere', 'mange', 'alle',
      'ingen', 'senere', 'tidligere', 'desuden', 'derfor', 'til', 'fra', 'en', 'et', 'over', 'uden', 'trods', 'selv', 'sådan', 'dette', 'denne',
    ],
    labels: ['foto', 'billede', 'video', 'kilde', 'tekst', 'redaktør', 'publiceret', 'opdateret', 'læs'],
  },
  dates: {},
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
    otherMatters: ['cookie*', 'foto:'],
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
