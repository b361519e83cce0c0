/** Filipino, the standard of Tagalog. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const fil = {
  lang: 'fil',
  // biome-ignore format: a list of words
  sentences: { abbreviations: ['g', 'gng', 'bb', 'dr', 'dra', 'atty', 'engr', 'sen', 'rep', 'cong', 'gov', 'hon', 'gen', 'col', 'maj', 'capt', 'lt', 'sgt', 'pol', 'sec', 'usec', 'asec', 'brgy', 'sto', 'sta', 'jr', 'sr', 'no', 'blg', 'st', 'ave', 'corp', 'inc'] },
  // biome-ignore format: lists of words
  attribution: {
    ...noAttribution,
    nounPhrase: 'head-first',
    cues: [
      {
        // "Sinabi ni X na …", "…," ani X: the verb leads, "ni" and "ng" open its speaker
        speaker: 'after',
        reports: 'speech',
        freeOrder: true,
        words: ['sinabi ni', 'sinabi ng', 'sinabi nina', 'sinabi rin ni', 'sinabi pa ni', 'sinabi naman ni', 'sinabi rin ng', 'sabi ni', 'sabi ng', 'sabi nina', 'sabi pa ni', 'sabi pa ng', 'ani', 'ani ng', 'wika ni', 'wika ng', 'dagdag ni', 'dagdag pa ni', 'dagdag pa ng', 'idinagdag ni', 'idinagdag pa ni', 'paliwanag ni', 'paliwanag ng', 'ipinaliwanag ni', 'ipinaliwanag ng', 'pahayag ni', 'pahayag ng', 'ipinahayag ni', 'ipinahayag ng', 'inihayag ni', 'inihayag ng', 'giit ni', 'giit ng', 'iginiit ni', 'iginiit ng', 'binigyang-diin ni', 'binigyang-diin ng', 'kuwento ni', 'kwento ni', 'tugon ni', 'tugon ng', 'sagot ni', 'sagot ng', 'babala ni', 'babala ng', 'nagbabala si', 'nagbabala ang', 'inamin ni', 'inamin ng', 'itinanggi ni', 'itinanggi ng', 'kinumpirma ni', 'kinumpirma ng', 'iniulat ng', 'iniulat ni', 'ulat ng', 'nilinaw ni', 'nilinaw ng', 'binanggit ni', 'binanggit ng', 'ibinunyag ni', 'ibinunyag ng', 'isiniwalat ni', 'isiniwalat ng', 'inanunsyo ni', 'inanunsyo ng', 'inanunsiyo ni', 'inanunsiyo ng', 'tiniyak ni', 'tiniyak ng', 'nanindigan si', 'nanindigan ang', 'puna ni', 'komento ni', 'tanong ni', 'tanong ng', 'isinulat ni', 'inakusahan ni', 'ikinatwiran ni', 'katwiran ni'],
      },
      { speaker: 'after', reports: 'thought', freeOrder: true, words: ['naniniwala si', 'naniniwala ang', 'umaasa si', 'umaasa ang', 'inaasahan ni', 'inaasahan ng', 'paniwala ni', 'palagay ni', 'sa tingin ni', 'para kay'] },
      { speaker: 'after', reports: 'request', freeOrder: true, words: ['hinimok ni', 'hinimok ng', 'nanawagan si', 'nanawagan ang', 'panawagan ni', 'hiniling ni', 'hiniling ng', 'iniutos ni', 'inirekomenda ni', 'inirekomenda ng', 'iminungkahi ni', 'iminungkahi ng', 'hiling ni', 'utos ni'] },
      { speaker: 'after', reports: 'object', freeOrder: true, words: ['tinawag ni', 'tinawag ng', 'inilarawan ni', 'inilarawan ng', 'kinondena ni', 'kinondena ng', 'binatikos ni', 'binatikos ng', 'pinuri ni'] },
    ],
    accordingTo: {
      before: ['ayon kay', 'ayon kina', 'ayon sa', 'batay kay', 'batay sa', 'alinsunod sa', 'base sa'],
      after: [],
      enclitic: ['aniya', 'ayon sa kaniya', 'ayon sa kanya', 'ayon pa sa kaniya', 'ayon pa sa kanya', 'sabi niya', 'sabi pa niya', 'dagdag niya', 'dagdag pa niya', 'giit niya', 'paliwanag niya', 'wika niya', 'kuwento niya', 'sa kaniyang palagay', 'sa tingin niya'],
    },
    complementizers: ['na', 'kung'],
    infinitives: [],
    clauseMarkers: [],
    betweenSubjectAndVerb: ['din', 'rin', 'naman', 'pa', 'na', 'hindi', 'daw', 'raw', 'lang', 'lamang'],
    pronouns: [
      { words: ['siya', 'niya', 'kaniya', 'kanya'], person: 'third', gender: 'any', number: 'one' },
      { words: ['sila', 'nila', 'kanila'], person: 'third', gender: 'any', number: 'many' },
      { words: ['ako', 'ko'], person: 'first', gender: 'any', number: 'one' },
      { words: ['kami', 'tayo', 'namin', 'natin'], person: 'first', gender: 'any', number: 'many' },
    ],
    determiners: { definite: ['ang', 'si', 'sina', 'ang mga', 'nasabing', 'naturang'], other: ['isang', 'ilang', 'mga', 'maraming', 'ibang', 'bawat', 'lahat ng', 'dalawang', 'tatlong'] },
    closingDeterminers: ['ito', 'iyon', 'na ito', 'na iyon'],
    prepositions: ['sa', 'ng', 'ni', 'nina', 'kay', 'kina', 'para sa', 'para kay', 'mula sa', 'mula kay', 'tungkol sa', 'laban sa', 'laban kay', 'hinggil sa', 'dahil sa', 'hanggang', 'noong', 'tuwing', 'nitong', 'sa mga', 'ng mga', 'bilang', 'kasama ang', 'kasama si', 'ukol sa', 'nang'],
    conjunctions: { coordinating: ['at', 'o', 'pero', 'ngunit', 'subalit', 'ni'], subordinating: ['dahil', 'kapag', 'kung', 'habang', 'bagaman', 'bago', 'matapos', 'nang', 'upang', 'para', 'sapagkat', 'kahit'] },
    relatives: ['na siyang'],
    addressee: ['sa', 'kay'],
    times: ['ngayon', 'kahapon', 'bukas', 'kagabi', 'kaninang', 'lunes', 'martes', 'miyerkules', 'miyerkoles', 'huwebes', 'biyernes', 'sabado', 'linggo', 'nitong', 'noong', 'umaga', 'hapon', 'gabi', 'enero', 'pebrero', 'marso', 'abril', 'mayo', 'hunyo', 'hulyo', 'agosto', 'setyembre', 'oktubre', 'nobyembre', 'disyembre'],
    titles: [['pangulo', 'pangulong', 'presidente', 'president', 'pbbm'], ['bise presidente', 'vice president', 'pangalawang pangulo', 'vp'], ['kalihim', 'secretary', 'sec'], ['undersecretary', 'usec'], ['assistant secretary', 'asec'], ['executive secretary'], ['senador', 'senadora', 'senator', 'sen'], ['senate president'], ['kongresista', 'congressman', 'congresswoman', 'rep', 'kinatawan'], ['speaker', 'house speaker'], ['gobernador', 'governor', 'gov'], ['bise gobernador', 'vice governor'], ['alkalde', 'mayor'], ['bise alkalde', 'vice mayor'], ['konsehal', 'councilor'], ['kapitan', 'barangay captain', 'kapitana'], ['heneral', 'general', 'gen'], ['koronel', 'colonel', 'col'], ['mayor heneral'], ['direktor', 'director'], ['tagapangulo', 'chairman', 'chairperson', 'chair'], ['komisyoner', 'commissioner'], ['hukom', 'judge'], ['mahistrado', 'justice', 'chief justice', 'punong mahistrado'], ['abogado', 'abugado', 'atty', 'attorney'], ['doktor', 'doktora', 'dr', 'dra'], ['propesor', 'prof', 'professor'], ['tagapagsalita', 'spokesperson', 'spokesman', 'spokeswoman'], ['g', 'ginoo', 'ginoong'], ['gng', 'ginang'], ['bb', 'binibini', 'binibining'], ['padre', 'father', 'fr'], ['obispo', 'bishop'], ['arsobispo', 'archbishop'], ['kardinal', 'cardinal'], ['hepe', 'chief', 'pnp chief'], ['ambassador', 'embahador']],
    genderedTitles: { masculine: ['g', 'ginoo', 'ginoong', 'senador', 'padre', 'congressman', 'hari'], feminine: ['gng', 'ginang', 'bb', 'binibini', 'binibining', 'senadora', 'doktora', 'dra', 'kapitana', 'congresswoman', 'reyna'] },
    givenNames: {
      masculine: ['jose', 'juan', 'pedro', 'antonio', 'manuel', 'carlos', 'ramon', 'eduardo', 'ferdinand', 'rodrigo', 'joseph', 'mark', 'john', 'michael', 'rafael', 'benjamin', 'francis', 'ronald', 'donald', 'vicente', 'emmanuel', 'leandro'],
      feminine: ['maria', 'ana', 'rosa', 'leila', 'sara', 'imee', 'grace', 'risa', 'cynthia', 'pia', 'nancy', 'loren', 'gloria', 'corazon', 'leni', 'teresita', 'cristina', 'carmen', 'luz', 'elena'],
    },
    nouns: {
      person: ['tagapagsalita', 'opisyal', 'eksperto', 'testigo', 'residente', 'doktor', 'guro', 'mag-aaral', 'estudyante', 'magsasaka', 'mangingisda', 'abogado', 'pulis', 'sundalo', 'mambabatas', 'senador', 'kalihim', 'alkalde', 'gobernador', 'pangulo', 'ina', 'ama', 'anak', 'asawa', 'kapatid', 'biktima', 'suspek', 'drayber', 'tsuper', 'negosyante', 'aktibista', 'mamamahayag', 'lider', 'pinuno', 'direktor', 'hepe', 'ekonomista', 'siyentista', 'mananaliksik', 'aktor', 'aktres', 'mang-aawit'],
      group: ['mga opisyal', 'mga eksperto', 'mga residente', 'mga testigo', 'mga guro', 'mga doktor', 'mga magsasaka', 'mga mangingisda', 'mga mambabatas', 'mga senador', 'mga estudyante', 'mga kritiko', 'mga awtoridad', 'awtoridad', 'pulisya', 'mga pulis', 'oposisyon', 'mga aktibista', 'mga ekonomista', 'mga kamag-anak', 'pamilya', 'mga manggagawa'],
      organization: ['palasyo', 'malacañang', 'malakanyang', 'kagawaran', 'pamahalaan', 'gobyerno', 'senado', 'kongreso', 'kamara', 'korte', 'korte suprema', 'ombudsman', 'komisyon', 'partido', 'simbahan', 'unibersidad', 'ospital', 'kompanya', 'kumpanya', 'bangko', 'ahensya', 'ahensiya', 'tanggapan', 'konseho', 'militar', 'hukbo', 'pahayagan', 'ulat', 'pag-aaral', 'dilg', 'doh', 'depEd', 'dswd', 'dfa', 'doj', 'dole', 'dotr', 'pnp', 'afp', 'nbi', 'comelec', 'pagasa', 'phivolcs', 'ndrrmc', 'mmda', 'pcg', 'coa', 'sec', 'bsp', 'neda'],
      work: ['pelikula', 'aklat', 'libro', 'kanta', 'awitin', 'album', 'serye', 'programa', 'nobela', 'pinamagatang', 'tinatawag na', 'tinaguriang', 'proyekto', 'kampanya', 'dula', 'palabas'],
    },
    roleWords: ['dating', 'bagong', 'pambansang', 'national', 'chief', 'deputy', 'acting', 'foreign', 'affairs', 'justice', 'defense', 'health', 'education', 'interior', 'finance', 'labor', 'transportation', 'agriculture', 'tourism', 'press', 'palace', 'majority', 'minority', 'leader'],
    places: ['pilipinas', 'maynila', 'manila', 'quezon city', 'cebu', 'davao', 'mindanao', 'luzon', 'visayas', 'makati', 'pasig', 'taguig', 'baguio', 'iloilo', 'china', 'tsina', 'japan', 'amerika', 'estados unidos', 'washington', 'beijing'],
    apostropheEndings: ['y', 't'],
    particles: ['de', 'dela', 'del', 'delos', 'los', 'la', 'san', 'van'],
    nameLinks: ['ng', 'at', 'of', 'sa'],
    shortName: 'last',
    notNames: ['ayon', 'samantala', 'gayunman', 'gayunpaman', 'dagdag', 'aniya', 'kaya', 'dahil', 'matapos', 'noong', 'nitong', 'ngayon', 'kahapon', 'bukas', 'sa', 'ang', 'mga', 'si', 'sina', 'kay', 'isang', 'ito', 'iyon', 'hindi', 'may', 'mayroon', 'wala', 'kung', 'kapag', 'habang', 'para', 'pero', 'ngunit', 'subalit', 'at', 'una', 'giit', 'sabi', 'sinabi', 'wika', 'paliwanag', 'tugon', 'batay', 'base', 'bukod', 'tinatayang', 'umabot', 'nasa', 'bago', 'bilang', 'kasama', 'lahat', 'ilan', 'basahin', 'panoorin'],
    labels: ['larawan', 'litrato', 'kuha', 'ulat', 'pinagmulan', 'basahin', 'basahin din', 'panoorin', 'video', 'photo', 'source', 'kaugnay na balita'],
  },
  // biome-ignore format: lists of words
  dates: {
    without: ['mar'],
    ambiguous: ['linggo'],
    introducers: ['noong', 'taong', 'mula', 'hanggang', 'simula'],
    shifts: { '-1': ['nakaraang', 'nakalipas na'], '0': ['nitong', 'ngayong', 'kasalukuyang'], '1': ['susunod na', 'darating na'] },
    tense: { past: ['sinabi', 'noong', 'nangyari', 'nagsimula', 'natapos'], future: ['magsisimula', 'gaganapin', 'inaasahan', 'darating'] },
    listWords: ['at'],
    between: ['sa pagitan ng'],
  },
  // biome-ignore format: lists of words
  reuse: {
    acts: ['kopyahin', 'pagkopya', 'pangongopya', 'kinokopya', 'sipiin', 'pagsipi', 'magsipi', 'sumipi', 'sisipi*', 'i-repost', 'pag-repost', 'muling ilathala', 'muling paglalathala', 'muling paglathala', 'ilathala muli'],
    uses: ['gamitin', 'paggamit', 'ilathala', 'paglalathala', 'ipamahagi', 'pamamahagi'],
    material: ['artikulo*', 'nilalaman', 'materyal*', 'balita', 'teksto', 'website'],
    own: ['aming', 'namin', 'website na ito', 'site na ito', 'artikulong ito', 'nilalamang ito'],
    forbidden: ['bawal', 'ipinagbabawal', 'hindi pinapayagan', 'hindi pinahihintulutan', 'hindi maaaring', 'hindi maaari', 'hindi pwedeng', 'hindi puwedeng'],
    allowed: ['maaaring', 'maaari', 'pinapayagan', 'pinahihintulutan', 'pwedeng', 'puwedeng', 'malayang'],
    demanded: ['dapat', 'kailangan', 'kailangang', 'basta', "hangga't", 'pakiusap', 'pakilagay', 'lamang'],
    conditions: {
      'attribute-source': ['banggitin … pinagmulan', 'babanggitin … pinagmulan', 'pagbanggit … pinagmulan', 'kilalanin … pinagmulan', 'banggitin … source', 'ilagay … pinagmulan'],
      'attribute-author': ['banggitin … may-akda', 'banggitin … sumulat'],
      'obtain-permission': ['walang pahintulot', 'walang … pahintulot', 'walang permiso', 'walang … permiso', 'nakasulat na pahintulot', 'humingi … pahintulot', 'pahintulot mula'],
      'non-commercial': ['komersyal*'],
    },
    link: {
      hyperlink: ['hyperlink*', 'aktibong link'],
      either: ['link', 'i-link', 'mag-link'],
      article: ['orihinal na artikulo', 'orihinal na balita', 'orihinal na ulat'],
      site: ['aming website'],
      positions: {},
      indexable: [],
    },
    licence: ['lisensya*', 'sa ilalim ng creative'],
    attribution: [],
    reserved: ['nakalaan ang lahat ng karapatan', 'lahat ng karapatan ay nakalaan'],
    otherMatters: ['komento*', 'cookie*'],
  },
  // biome-ignore format: a list of words
  summary: { stopWords: ['ang', 'ng', 'sa', 'na', 'mga', 'at', 'si', 'ay', 'ni', 'para', 'hindi', 'kay', 'nang', 'siya', 'ito', 'ako', 'niya', 'pa', 'nito', 'isang', 'din', 'kung', 'may', 'dahil', 'sila', 'rin', 'ayon', 'mula', 'naman', 'ngunit', 'lang', 'wala', 'kanyang', 'nila', 'bilang', 'nasa', 'pero', 'kanilang'] },
} satisfies Language;
