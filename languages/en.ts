import type { Language } from './language.ts';

export const en = {
  lang: 'en',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: [
      'mr', 'mrs', 'ms', 'dr', 'prof', 'sen', 'sens', 'rep', 'reps', 'gov', 'govs', 'gen', 'col', 'lt', 'capt', 'cmdr', 'sgt', 'maj', 'adm', 'det', 'rev', 'hon', 'pres', 'sec', 'supt', 'st', 'ft', 'mt', 'jr', 'sr', 'vs', 'etc', 'inc', 'corp', 'co', 'ltd', 'bros',
      'jan', 'feb', 'apr', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec', 'ave', 'blvd', 'dept', 'est', 'approx', 'fla', 'calif', 'ariz', 'colo', 'conn', 'ga', 'kan', 'ky', 'md', 'mich', 'minn', 'mont', 'neb', 'nev', 'okla', 'tenn', 'tex', 'vt', 'va', 'wis', 'wyo',
    ],
  },
  attribution: {
    dialogueDash: false,
    nounPhrase: 'head-last',
    cues: [
      {
        speaker: 'either',
        reports: 'speech',
        // biome-ignore format: a list of words
        words: [
          'said', 'says', 'say', 'added', 'adds', 'add', 'wrote', 'writes', 'write', 'written', 'tweeted', 'tweets', 'posted', 'continued', 'continues',
          'replied', 'replies', 'responded', 'responds', 'noted', 'notes', 'note', 'declared', 'declares', 'declare',
          'explained', 'explains', 'explain', 'concluded', 'concludes', 'conclude', 'joked', 'jokes', 'joke', 'shouted', 'shouts',
          'yelled', 'yells', 'insisted', 'insists', 'insist', 'argued', 'argues', 'argue', 'asserted', 'asserts', 'assert',
          'claimed', 'claims', 'claim', 'stated', 'states', 'state', 'warned', 'warns', 'warn', 'predicted', 'predicts', 'predict',
          'acknowledged', 'acknowledges', 'acknowledge', 'admitted', 'admits', 'admit', 'announced', 'announces', 'announce',
          'answered', 'answers', 'asked', 'asks', 'ask', 'boasted', 'boasts', 'boast', 'cautioned', 'cautions', 'caution', 'charged', 'complained',
          'complains', 'complain', 'commented', 'comments', 'conceded', 'concedes', 'concede', 'confirmed', 'confirms', 'confirm', 'contended',
          'contends', 'contend', 'countered', 'counters', 'demanded', 'demands', 'demand', 'denied', 'denies', 'deny', 'disclosed', 'discloses',
          'emphasized', 'emphasizes', 'emphasised', 'emphasises', 'exclaimed', 'exclaims', 'interjected', 'lamented', 'laments', 'lament',
          'maintained', 'maintains', 'maintain', 'mused', 'muses', 'observed', 'observes', 'observe', 'offered', 'opined', 'opines', 'pointed out',
          'points out', 'point out', 'pledged', 'pledges', 'promised', 'promises', 'promise', 'protested', 'quipped', 'quips', 'recalled', 'recalls',
          'recall', 'recounted', 'recounts', 'remarked', 'remarks', 'repeated', 'repeats', 'reported', 'reports', 'report', 'retorted', 'retorts',
          'revealed', 'reveals', 'reiterated', 'reiterates', 'shot back', 'snapped', 'stressed', 'stresses', 'stress', 'suggested', 'suggests', 'suggest',
          'testified', 'testifies', 'told', 'tells', 'tell', 'urged', 'urges', 'vowed', 'vows', 'vow', 'went on', 'goes on', 'went on to say', 'wondered', 'wonders',
          'clarified', 'clarifies', 'implied', 'implies', 'indicated', 'indicates', 'indicate', 'alleged', 'alleges', 'allege', 'read', 'reads',
          'emailed', 'chanted', 'screamed', 'whispered', 'thundered', 'gushed', 'intoned', 'ruled', 'estimated', 'estimates', 'estimate',
          'recited', 'proclaimed', 'proclaims', 'affirmed', 'affirms', 'chimed in', 'theorized', 'ventured', 'summed up', 'sums up', 'volunteered', 'elaborated',
        ],
      },
      {
        speaker: 'before',
        reports: 'speech',
        takesAddressee: true,
        // biome-ignore format: a list of words
        words: ['told', 'tells', 'tell', 'assured', 'assures', 'reminded', 'reminds', 'informed', 'informs', 'warned', 'warns', 'asked', 'asks', 'promised', 'promises'],
      },
      {
        speaker: 'before',
        reports: 'thought',
        // biome-ignore format: a list of words
        words: [
          'believes', 'believe', 'believed', 'thinks', 'think', 'thought', 'feels', 'feel', 'felt', 'fears', 'fear', 'feared', 'hopes', 'hope', 'hoped',
          'expects', 'expect', 'expected', 'doubts', 'doubt', 'doubted', 'worries', 'worry', 'worried', 'assumes', 'assume', 'assumed', 'anticipates',
          'anticipated', 'considers', 'consider', 'considered', 'agrees', 'agree', 'agreed', 'finds', 'found', 'shows', 'show', 'showed', 'speculated', 'speculates',
          'suspects', 'suspect', 'suspected', 'is confident', 'is convinced', 'are convinced', 'are confident', 'is optimistic', 'sees', 'projected', 'determined',
          'appears', 'appeared', 'appear', 'seems', 'seemed', 'seem',
        ],
      },
      {
        speaker: 'before',
        reports: 'request',
        // biome-ignore format: a list of words
        words: [
          'urged', 'urges', 'urge', 'called on', 'calls on', 'call on', 'called for', 'calls for', 'call for', 'asked', 'asks', 'ask', 'demanded', 'demands',
          'ordered', 'orders', 'proposed', 'proposes', 'propose', 'recommended', 'recommends', 'encouraged', 'encourages', 'encourage', 'advised', 'advises', 'vowed',
          'vows', 'pledged', 'pledges', 'promised', 'promises', 'threatened', 'threatens', 'offered', 'offers', 'wants', 'want', 'wanted', 'plans', 'planned',
          'declined', 'declines', 'refused', 'refuses', 'refuse', 'sought', 'seeks', 'agreed', 'hopes', 'hoped', 'expects', 'expected', 'needs', 'prefers', 'preferred',
        ],
      },
      {
        speaker: 'before',
        reports: 'object',
        // biome-ignore format: a list of words
        words: [
          'called', 'calls', 'call', 'described', 'describes', 'describe', 'dubbed', 'labeled', 'labelled', 'branded', 'criticized', 'criticizes', 'criticize',
          'criticised', 'praised', 'praises', 'praise', 'denounced', 'denounces', 'condemned', 'condemns', 'blasted', 'blasts', 'slammed', 'slams', 'dismissed', 'dismisses',
          'accused', 'accuses', 'accuse', 'blamed', 'blames', 'rejected', 'rejects', 'endorsed', 'endorses', 'defended', 'defends', 'decried', 'cited',
          'cites', 'referred to', 'refers to', 'spoke about', 'talked about', 'spoke of', 'pointed to', 'points to', 'supports', 'supported', 'opposes', 'opposed',
          'mocked', 'mocks', 'attacked', 'attacks', 'hailed', 'hails', 'questioned', 'questions', 'bemoaned', 'touted', 'touts', 'apologized for', 'discussed', 'characterized', 'portrayed',
        ],
      },
      {
        speaker: 'shared',
        reports: 'speech',
        // biome-ignore format: a list of words
        words: [
          'saying', 'adding', 'telling', 'writing', 'asking', 'claiming', 'arguing', 'noting', 'insisting', 'declaring', 'stating', 'warning',
          'suggesting', 'explaining', 'promising', 'predicting', 'asserting', 'announcing', 'acknowledging', 'admitting', 'conceding', 'pointing out', 'tweeting',
          'replying', 'responding', 'vowing', 'alleging', 'contending', 'recalling', 'reminding', 'boasting', 'joking', 'complaining', 'reasoning', 'stressing',
          'emphasizing', 'concluding', 'declining', 'demanding', 'urging', 'pledging', 'shouting', 'proclaiming', 'implying', 'observing', 'reiterating',
        ],
      },
      {
        speaker: 'shared',
        reports: 'object',
        // biome-ignore format: a list of words
        words: [
          'calling', 'describing', 'citing', 'criticizing', 'praising', 'accusing', 'dismissing', 'referring to', 'pointing to', 'denouncing', 'condemning', 'questioning',
          'calling for', 'calling on', 'labeling', 'blaming', 'blasting', 'slamming', 'mocking', 'touting',
        ],
      },
    ],
    accordingTo: {
      before: ['according to', 'in the words of', 'in the view of', 'in the opinion of'],
      after: [],
      enclitic: [],
    },
    complementizers: ['that', 'whether', 'if'],
    infinitives: ['to'],
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: [
      'has', 'have', 'had', 'is', 'was', 'are', 'were', 'be', 'been', 'will', 'would', 'did', 'do', 'does', 'not', 'could', 'can', 'may', 'might', 'should', 'must', 'also', 'later', 'then', 'now', 'once',
      'repeatedly', 'again', 'already', 'often', 'never', 'always', 'even', 'just', 'further', 'previously', 'recently', 'reportedly', 'first', 'openly',
      'publicly', 'privately', 'initially', 'earlier', 'instead', 'simply', 'still', 'however', 'ever', 'long', 'consistently', 'frequently', 'sometimes', 'eventually',
      'quickly', 'immediately', 'finally', 'famously', 'explicitly', 'personally', 'both', 'all', 'too', 'only', 'merely', 'clearly', 'since', 'once again', 'specifically', 'generally', 'similarly',
      'jokingly', 'angrily', 'subsequently', 'regularly', 'n\'t', 'went on to', 'continued to', 'sought to', 'tried to', 'proceeded to', 'used to', 'began to', 'appeared to', 'seemed to', 'is quoted as', 'was quoted as', 'added later',
    ],
    pronouns: [
      { words: ['he', 'him', 'himself'], gender: 'masculine', number: 'one' },
      { words: ['she', 'herself'], gender: 'feminine', number: 'one' },
      { words: ['they', 'them', 'we'], gender: 'any', number: 'many' },
      { words: ['i'], gender: 'any', number: 'one' },
    ],
    determiners: {
      definite: ['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'my', 'our', 'your', 'both'],
      // biome-ignore format: a list of words
      other: ['a', 'an', 'one', 'another', 'some', 'many', 'several', 'most', 'other', 'two', 'three', 'four', 'five', 'few', 'each', 'every', 'no', 'any', 'all'],
    },
    closingDeterminers: [],
    // biome-ignore format: a list of words
    prepositions: [
      'of', 'in', 'on', 'at', 'for', 'from', 'with', 'by', 'about', 'to', 'into', 'over', 'under', 'after', 'before', 'during', 'against', 'between', 'through', 'near', 'outside', 'inside',
      'among', 'amid', 'despite', 'without', 'within', 'as', 'like', 'via', 'upon', 'toward', 'towards', 'around', 'behind', 'regarding', 'including', 'than', 'per', 'following', 'since', 'until',
    ],
    // biome-ignore format: a list of words
    conjunctions: ['and', 'but', 'or', 'while', 'when', 'as', 'because', 'although', 'though', 'if', 'since', 'so', 'yet', 'nor', 'whereas', 'after', 'before', 'where', 'unless', 'until', 'once', 'even as', 'even though'],
    relatives: ['who', 'which', 'whom', 'whose', 'that', 'where'],
    addressee: ['to'],
    // biome-ignore format: a list of words
    times: [
      'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday', 'tonight', 'earlier', 'later', 'recently', 'last', 'this', 'next', 'week', 'month', 'year',
      'morning', 'afternoon', 'evening', 'night', 'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'jan', 'feb', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec', 'ago', 'then', 'again',
    ],
    // biome-ignore format: a list of words
    titles: [
      ['mr'], ['mrs'], ['ms'], ['miss'], ['dr'], ['prof', 'professor'], ['sir'], ['dame'], ['lord'], ['lady'], ['sen', 'senator'], ['rep', 'representative', 'congressman', 'congresswoman'], ['gov', 'governor'], ['lt'], ['lt gov', 'lieutenant governor'],
      ['gen', 'general'], ['col', 'colonel'], ['capt', 'captain'], ['sgt', 'sergeant'], ['maj', 'major'], ['adm', 'admiral'], ['det', 'detective'], ['rev', 'reverend'], ['president'], ['vice president'], ['prime minister', 'premier'], ['secretary'], ['secretary of state'], ['minister'], ['chancellor'],
      ['justice'], ['chief justice'], ['judge'], ['king'], ['queen'], ['prince'], ['princess'], ['pope'], ['bishop'], ['archbishop'], ['cardinal'], ['rabbi'], ['imam'], ['mayor'], ['ambassador'], ['speaker'], ['majority leader'], ['minority leader'], ['attorney general'], ['sheriff'], ['chief'],
      ['commissioner'], ['chairman', 'chairwoman', 'chair'], ['director'], ['ceo'], ['delegate'], ['councilman', 'councilwoman'], ['assemblyman', 'assemblywoman'], ['treasurer'], ['foreign minister'], ['defence minister', 'defense minister'], ['democrat'], ['republican'], ['sens'], ['reps'], ['gop'], ['officer'], ['coach'], ['president-elect'], ['first lady'],
    ],
    genderedTitles: {
      // biome-ignore format: a list of words
      masculine: ['mr', 'sir', 'lord', 'king', 'prince', 'pope', 'congressman', 'chairman', 'spokesman', 'councilman', 'assemblyman', 'businessman', 'actor', 'father', 'husband', 'son', 'brother', 'man', 'boy'],
      // biome-ignore format: a list of words
      feminine: ['mrs', 'ms', 'miss', 'dame', 'lady', 'queen', 'princess', 'congresswoman', 'chairwoman', 'spokeswoman', 'councilwoman', 'assemblywoman', 'businesswoman', 'actress', 'mother', 'wife', 'daughter', 'sister', 'woman', 'girl', 'first lady'],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: [
        'boss', 'salesman', 'saleswoman', 'spokesman', 'spokeswoman', 'spokesperson', 'senator', 'congressman', 'congresswoman', 'governor', 'mayor', 'president', 'minister', 'secretary', 'chairman', 'chairwoman', 'chair', 'director', 'manager', 'adviser', 'advisor',
        'aide', 'analyst', 'strategist', 'consultant', 'pollster', 'professor', 'researcher', 'scientist', 'economist', 'expert', 'historian', 'author', 'writer', 'journalist', 'reporter', 'editor', 'columnist', 'commentator', 'anchor',
        'moderator', 'host', 'lawyer', 'attorney', 'judge', 'prosecutor', 'sheriff', 'officer', 'official', 'lawmaker', 'politician', 'candidate', 'nominee', 'contender', 'rival', 'leader', 'activist', 'organizer', 'advocate', 'critic',
        'supporter', 'voter', 'delegate', 'member', 'executive', 'chief', 'founder', 'owner', 'billionaire', 'businessman', 'businesswoman', 'mogul', 'developer', 'investor', 'banker', 'operative', 'staffer', 'source', 'person', 'man',
        'woman', 'mother', 'father', 'wife', 'husband', 'son', 'daughter', 'brother', 'sister', 'student', 'teacher', 'doctor', 'nurse', 'veteran', 'resident', 'neighbor', 'neighbour', 'friend', 'colleague', 'witness', 'victim', 'suspect', 'narrator',
        'ambassador', 'diplomat', 'commander', 'commissioner', 'actor', 'actress', 'singer', 'star', 'coach', 'player', 'captain', 'pastor', 'bishop', 'priest', 'front-runner', 'frontrunner', 'republican', 'democrat', 'socialist', 'independent', 'speaker', 'justice',
        'representative', 'counsel', 'coordinator', 'superintendent', 'principal', 'engineer', 'fellow', 'scholar', 'blogger', 'correspondent', 'producer', 'worker', 'employee', 'farmer', 'driver', 'incumbent', 'premier', 'chancellor', 'king', 'queen', 'prince', 'pope', 'designer', 'lobbyist', 'donor', 'planner', 'defendant', 'plaintiff', 'teenager', 'boy', 'girl', 'retiree', 'vice president', 'lead author', 'ceo',
      ],
      // biome-ignore format: a list of words
      group: [
        'police', 'officials', 'analysts', 'experts', 'voters', 'critics', 'prosecutors', 'sources', 'supporters', 'advisers', 'advisors', 'aides', 'strategists', 'economists', 'scientists', 'researchers', 'authorities', 'lawyers', 'attorneys', 'lawmakers', 'people',
        'women', 'men', 'organizers', 'protesters', 'activists', 'residents', 'democrats', 'republicans', 'conservatives', 'liberals', 'progressives', 'members', 'senators', 'leaders', 'reporters', 'journalists', 'investigators', 'executives', 'employees', 'workers', 'students', 'doctors', 'families', 'parents',
        'others', 'respondents', 'pollsters', 'observers', 'advocates', 'opponents', 'delegates', 'donors', 'operatives', 'governors', 'candidates', 'judges', 'investors', 'historians', 'commentators', 'rivals', 'witnesses', 'neighbors', 'friends', 'allies', 'insiders', 'campaigners', 'some', 'many', 'most', 'americans', 'everyone', 'someone', 'nobody', 'physicians', 'pundits', 'fans', 'users', 'teachers', 'veterans', 'forecasters', 'regulators', 'diplomats', 'officers', 'polls', 'surveys',
      ],
      // biome-ignore format: a list of words
      organization: [
        'campaign', 'group', 'company', 'government', 'administration', 'agency', 'department', 'ministry', 'commission', 'committee', 'council', 'court', 'board', 'university', 'college', 'institute', 'foundation', 'center', 'centre', 'party', 'union', 'association', 'organization', 'organisation',
        'newspaper', 'magazine', 'network', 'bank', 'office', 'bureau', 'team', 'club', 'statement', 'report', 'poll', 'survey', 'study', 'letter', 'email', 'memo', 'document', 'ad', 'video', 'complaint', 'lawsuit', 'affidavit', 'website', 'post', 'times', 'house', 'parliament', 'congress', 'senate', 'embassy', 'army', 'military', 'firm', 'inc', 'corp', 'ltd', 'coalition', 'league', 'society', 'press', 'news', 'service', 'authority', 'fund', 'federation', 'tribune', 'journal', 'daily', 'editorial', 'article', 'message', 'tweet', 'release', 'indictment', 'publication', 'headline', 'book', 'transcript', 'narrative', 'petition', 'resolution', 'legislation', 'community', 'industry', 'crowd', 'audience', 'camp', 'family', 'airline', 'school', 'hospital', 'church', 'county',
      ],
      // biome-ignore format: a list of words
      work: ['film', 'movie', 'book', 'novel', 'song', 'album', 'show', 'series', 'program', 'programme', 'play', 'documentary', 'titled', 'entitled', 'called', 'named', 'dubbed', 'nicknamed', 'known as', 'so-called', 'magazine', 'episode', 'podcast', 'musical', 'painting', 'exhibition', 'essay'],
    },
    // biome-ignore format: a list of words
    roleWords: [
      'former', 'then', 'current', 'deputy', 'vice', 'assistant', 'associate', 'acting', 'senior', 'chief', 'executive', 'foreign', 'defense', 'defence', 'interior', 'finance', 'prime', 'presidential', 'congressional', 'white', 'house', 'supreme', 'attorney', 'political', 'campaign', 'communications', 'press', 'longtime', 'fellow', 'national',
      'state', 'federal', 'local', 'top', 'lead', 'rival', 'conservative', 'liberal', 'republican', 'democratic', 'democrat', 'gop', 'billionaire', 'real', 'estate', 'libertarian', 'green', 'independent', 'presumptive', 'likely', 'controversial', 'ex', 'retired', 'late', 'hopeful', 'front', 'runner', 'frontrunner', 'majority', 'minority', 'co', 'managing', 'general', 'security', 'policy', 'legal', 'media', 'public', 'affairs', 'relations', 'health', 'education', 'energy', 'labor', 'trade', 'treasury', 'city', 'county', 'district', 'police', 'research', 'political', 'science', 'law', 'university', 'newly', 'elected', 'elect', 'one', 'time', 'two', 'term', 'hollywood', 'internal', 'external', 'religious', 'civil', 'rights', 'counter', 'regional', 'junior', 'freshman', 'embattled', 'progressive',
    ],
    // biome-ignore format: a list of words
    places: [
      'american', 'british', 'russian', 'german', 'french', 'chinese', 'indian', 'japanese', 'israeli', 'iranian', 'mexican', 'canadian', 'australian', 'ukrainian', 'turkish', 'italian', 'spanish', 'polish', 'european', 'indonesian', 'malaysian', 'syrian', 'egyptian', 'saudi', 'us', 'u.s', 'uk', 'u.k', 'eu', 'un', 'u.n',
      'alabama', 'alaska', 'arizona', 'arkansas', 'california', 'colorado', 'connecticut', 'delaware', 'florida', 'hawaii', 'idaho', 'illinois', 'indiana', 'iowa', 'kansas', 'kentucky', 'louisiana', 'maine', 'maryland', 'massachusetts', 'michigan', 'minnesota', 'mississippi', 'missouri', 'montana', 'nebraska', 'nevada', 'new hampshire', 'new jersey', 'new mexico', 'new york', 'north carolina', 'north dakota', 'ohio', 'oklahoma', 'oregon', 'pennsylvania', 'rhode island', 'south carolina', 'south dakota', 'tennessee', 'texas', 'utah', 'vermont', 'virginia', 'west virginia', 'wisconsin', 'wyoming', 'washington',
      'america', 'britain', 'russia', 'germany', 'france', 'china', 'india', 'japan', 'israel', 'iran', 'mexico', 'canada', 'australia', 'ukraine', 'turkey', 'italy', 'spain', 'poland', 'europe', 'indonesia', 'malaysia', 'syria', 'egypt', 'iraq', 'afghanistan', 'london', 'united states', 'united kingdom',
    ],
    particles: [
      'de',
      'van',
      'von',
      'der',
      'den',
      'bin',
      'ibn',
      'al',
      'el',
      'la',
      'le',
      'du',
      'di',
      'da',
      'del',
      'della',
      'dos',
      'y',
      'ter',
      'ten',
    ],
    nameLinks: ['of', 'for', 'of the', 'and'],
    shortName: 'last',
    // biome-ignore format: a list of words
    notNames: ['i', 'it', 'there', 'here', 'yes', 'no', 'well', 'meanwhile', 'moreover', 'yet', 'still', 'now', 'today', 'however', 'instead', 'perhaps', 'maybe', 'asked', 'lashing', 'speaking', 'not', 'nor', 'what', 'how', 'why', 'when', 'whether', 'thanks', 'just', 'only', 'even', 'also', 'so', 'then', 'if', 'you', 'your', 'we', 'our', 'let', 'please', 'click', 'according', 'hours', 'days', 'weeks', 'years', 'nearly', 'more', 'less', 'much', 'such'],
    labels: [
      'photo',
      'photos',
      'picture',
      'image',
      'video',
      'credit',
      'source',
      'editor',
      'by',
      'reporting',
      'editing',
      'update',
      'correction',
      'read more',
      'related',
      'note',
      'watch',
      'breaking',
      'exclusive',
      'q',
      'a',
    ],
  },
  // biome-ignore format: lists of words
  dates: {
    capitalised: true,
    months: [[], [], [], [], [], [], [], [], ['sept', 'sept.'], [], [], []],
    weekdays: [
      [],
      ['tues', 'tues.'],
      ['weds', 'weds.'],
      ['thur', 'thurs', 'thur.', 'thurs.'],
      [],
      [],
      [],
    ],
    ambiguous: ['may', 'march', 'mar', 'jan', 'sun', 'sat', 'wed', 'tues', 'thurs', 'spring', 'fall', 'summer', 'winter', 'autumn'],
    without: ['in', 'in the morning', 'in the afternoon', 'in the evening', 'at night', 'noon'],
    introducers: [
      'in', 'since', 'until', 'till', 'by', 'before', 'after', 'during', 'from', 'to', 'of', 'for', 'through', 'between', 'and', 'around',
      'about', 'early', 'late', 'mid', 'circa', 'year', 'than', 'the', 'as early as', 'as of',
    ],
    counted: [
      'people', 'men', 'women', 'children', 'years', 'days', 'shares', 'votes', 'miles', 'feet', 'meters', 'metres', 'kilometers',
      'kilometres', 'troops', 'soldiers', 'jobs', 'employees', 'workers', 'points', 'pounds', 'dollars', 'square', 'hours', 'pages', 'units',
      'homes', 'cars', 'members', 'students',
    ],
    days: { '-1': ['yesterday'], '0': ['today'], '1': ['tomorrow'], '-2': ['the day before yesterday'], '2': ['the day after tomorrow'] },
    dayParts: { '0 NI': ['tonight'], '-1 NI': ['last night'] },
    contextPeriods: {
      '0 Q': ['the quarter'],
      '0 M': ['the month'],
      '0 W': ['the week'],
      '0 Y': ['the year', 'the fiscal year'],
      '-1 Y': ['a year earlier', 'year - ago', 'year - earlier', 'the year - ago', 'the year - earlier', 'one year earlier'],
    },
    contextDays: {
      '-1': ['the day before', 'the previous day', 'a day earlier', 'a day before', 'one day earlier'],
      '0': ['that day', 'that same day', 'the same day', 'earlier that day', 'later that day'],
      '1': ['the next day', 'the following day', 'the day after', 'a day later', 'one day later'],
    },
    units: {
      TS: ['second', 'seconds'],
      W: ['week', 'weeks'],
      H: ['half'],
      Y: ['year', 'years', 'yr'],
      DE: ['decade', 'decades'],
      CE: ['century', 'centuries'],
    },
    parts: {
      MO: ['morning', 'mornings'],
      MI: ['noon', 'midday'],
      AF: ['afternoon', 'afternoons'],
      EV: ['evening', 'evenings'],
      NI: ['night', 'nights'],
    },
    seasons: { SP: ['spring', 'springtime'], SU: ['summer', 'summertime'], FA: ['fall', 'autumn'], WI: ['winter', 'wintertime'] },
    weekend: ['weekend'],
    numbers: {
      zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
      thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
      forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, thousand: 1000, million: 1e6,
      'a hundred': 100, 'a thousand': 1000, 'a couple of': 2, 'a couple': 2, 'a dozen': 12,
    },
    articles: ['a', 'an'],
    ordinals: {
      first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11,
      twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19,
      twentieth: 20, 'twenty-first': 21, thirtieth: 30, final: 4,
    },
    ordinalAffixes: { after: ['st', 'nd', 'rd', 'th'] },
    decades: {
      endings: ['s', "'s"],
      names: { twenties: 2, thirties: 3, forties: 4, fifties: 5, sixties: 6, seventies: 7, eighties: 8, nineties: 9 },
    },
    vague: ['several', 'a few', 'few', 'some', 'many', 'recent', 'various', 'a number of', 'couple of'],
    halves: ['half', 'half a', 'half an'],
    shifts: {
      '-1': ['last', 'past', 'latest', 'this past', 'previous'],
      '0': ['this', 'current', 'the current'],
      '1': ['next', 'coming', 'upcoming', 'this coming'],
    },
    contextShifts: {
      '-1': ['the previous', 'the preceding', 'preceding'],
      '0': ['that', 'the same', 'that same', 'same'],
      '1': ['the following', 'following', 'the next', 'the subsequent'],
    },
    distances: { '-1': ['ago'], '1': ['from now', 'hence'] },
    contextDistances: { '-1': ['earlier'], '1': ['later', 'afterward', 'afterwards'] },
    edges: [
      'early', 'late', 'mid', 'earlier', 'later', 'early in', 'late in', 'later in', 'earlier in', 'end of', 'the end of', 'beginning of',
      'the beginning of', 'start of', 'the start of', 'middle of', 'the middle of', 'the rest of', 'the remainder of', 'the first part of',
      'the latter part of', 'much of', 'most of', 'all of',
    ],
    approximators: ['around', 'nearly', 'almost', 'more than', 'less than', 'at least', 'as many as', 'roughly', 'at most'],
    every: ['every', 'each'],
    sets: {
      P1D: ['daily', 'a day', 'per day'],
      P1W: ['weekly', 'per week'],
      P1M: ['monthly', 'per month'],
      P3M: ['quarterly'],
      P1Y: ['annually', 'yearly', 'per year', 'per annum'],
    },
    references: {
      PRESENT_REF: ['now', 'currently', 'current', 'at present', 'at the moment', 'nowadays', 'the present', 'these days', 'right now'],
      PAST_REF: ['recently', 'recent', 'the past', 'the recent past'],
      FUTURE_REF: ['soon', 'the future', 'the near future', 'the foreseeable future'],
    },
    rangeWords: ['to', 'through', 'until', 'till', 'and'],
    meridiem: { am: ['am', 'a.m', 'a.m.'], pm: ['pm', 'p.m', 'p.m.'] },
    clock: [],
    timeZones: ['est', 'edt', 'gmt', 'utc', 'pst', 'pdt', 'cst', 'cdt', 'et', 'pt', 'bst', 'local time'],
    fiscal: ['fiscal', 'financial'],
    holidays: {
      '12-25': ['christmas day', 'christmas'],
      '12-24': ['christmas eve'],
      '12-31': ["new year's eve"],
      '01-01': ["new year's day"],
      '11-4#4': ['thanksgiving', 'thanksgiving day'],
      '09-1#1': ['labor day'],
      '10-31': ['halloween'],
      '02-14': ["valentine's day"],
      '07-04': ['independence day'],
    },
    ages: { before: ['aged', 'age'], after: ['old', 'of age'] },
    tense: {
      past: ['said', 'says', 'told', 'was', 'were', 'had', 'did', 'has', 'have', 'came', 'went', 'made', 'took', 'told', 'reported', 'announced', 'fell', 'rose', 'began', 'met', 'closed', 'ended'],
      future: ['will', "'ll", 'would', 'plan to', 'plans to', 'planned for', 'planned', 'scheduled', 'scheduled to', 'scheduled for', 'expected to', 'expects to', 'going to', 'to be', 'due', 'set for', 'set to', 'is to', 'are to', 'could', 'may', 'must', 'should', 'deadline', 'expires', 'upcoming'],
    },
    phrases: {
      year: '( [ the ] {shift} [ {fiscal} ] {unit} | {period} | {moved} | [ {fiscal} ] {year} )',
      day: '( {month} [ the ] {day} [ [,] ( {year} | {yy} ) | of $year ] | [ the ] {day} [ of ] {month} [ [,] {year} ] )',
      anyday: '( [ {edge} ] {weekday} [ [,] $day ] | $day | {nearday} | {shift} {weekday} | {numeric} )',
      amount: '( {n} | {vague} | {n} and a {half} | {half} )',
      zoned: '$time [ {zone} ]',
    },
    patterns: [
      '[ {about} ] [ {edge} ] $day',
      '{moved} [ {unit} | period ]',
      'the {shortdecade}',
      '[ {edge} ] {weekday} [,] $day',
      '[ {about} ] [ {edge} ] ( {month} [ of | , ] $year | {month} | $year )',
      '[ {edge} ] [ the ] {shift} ( {weekday} | {month} | {season} | {weekend} | {part} | {unit} | {holiday} )',
      '[ {edge} ] ( {weekday} | {nearday} )',
      '( {weekday} | {nearday} | $day | {weekday} [,] $day | [ the ] {shift} {weekday} ) {part}',
      '[ {edge} ] [ the ] {part} of $anyday',
      '[ {edge} ] {weekday} of ( {shift} {unit} | {period} )',
      '[ {edge} ] [ the ] {season} [ of ] $year',
      '[ {edge} ] [ the ] {weekend}',
      "[ {edge} ] [ $year [ 's ] ] [ the ] [ {fiscal} ] {ordinal} {unit} [ [ of | in | , ] $year ]",
      '[ the ] {ordinal} {unit}',
      '[ the ] {decade}',
      '[ {edge} ] the {decade}',
      '[ {about} ] [ the ] [ {shift} | {ordinal} | {shift} {ordinal} ] $amount {unit}',
      '[ {about} ] $amount {unit} {ago}',
      '{n} {unit} and a {half} [ {ago} ]',
      '{every} [ {n} | {ordinal} ] ( {unit} | {weekday} [ {part} ] | {month} | {part} | {season} | {weekend} )',
      '[ {about} ] $zoned [ [,] [ on ] $anyday ]',
      '$anyday [,] [ at ] [ {about} ] $zoned',
    ],
  },
  reuse: {},
  summary: { stopWords: [] },
} as const satisfies Language;
