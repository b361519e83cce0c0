/** Azerbaijani. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const az = {
  lang: 'az',
  // biome-ignore format: a list of words
  sentences: { abbreviations: ['prof', 'dos', 'akad', 'dr', 'müəl', 'gen', 'küç', 'pr', 'məs', 'b.e.ə', 'və s', 'yan', 'fev', 'apr', 'avq', 'sen', 'okt', 'noy', 'dek', 'mln', 'mlrd', 'min'] },
  // biome-ignore format: lists of words
  attribution: {
    ...noAttribution,
    dialogueDash: true,
    dialogueComma: true,
    nounPhrase: 'head-last',
    nameEndings: ['nın', 'nin', 'nun', 'nün', 'ın', 'in', 'un', 'ün', 'ya', 'yə', 'dan', 'dən'],
    cues: [
      {
        speaker: 'either',
        reports: 'speech',
        freeOrder: true,
        words: ['deyib', 'dedi', 'deyir', 'demişdir', 'demişdi', 'deyiblər', 'bildirib', 'bildirdi', 'bildirir', 'bildirmişdir', 'bildiriblər', 'qeyd edib', 'qeyd etdi', 'qeyd edir', 'qeyd etmişdir', 'vurğulayıb', 'vurğuladı', 'vurğulayır', 'söyləyib', 'söylədi', 'söyləyir', 'əlavə edib', 'əlavə etdi', 'əlavə edir', 'açıqlayıb', 'açıqladı', 'açıqlama verib', 'xatırladıb', 'xatırlatdı', 'yazıb', 'yazdı', 'yazır', 'məlumat verib', 'məlumat verir', 'xəbər verib', 'xəbər verir', 'iddia edib', 'iddia etdi', 'iddia edir', 'təsdiqləyib', 'təsdiq edib', 'təkzib edib', 'inkar edib', 'etiraf edib', 'xəbərdarlıq edib', 'xəbərdarlıq etdi', 'elan edib', 'elan etdi', 'bəyan edib', 'bəyan etdi', 'diqqətə çatdırıb', 'diqqətə çatdırdı', 'nəzərə çatdırıb', 'diqqət çəkib', 'cavab verib', 'cavab verdi', 'soruşub', 'danışıb', 'danışdı', 'hesab edib', 'qiymətləndirib', 'söz verib', 'şərh edib', 'aydınlıq gətirib', 'paylaşıb', 'göstərib', 'ifadə edib'],
      },
      { speaker: 'either', reports: 'thought', words: ['hesab edir', 'düşünür', 'inanır', 'ümid edir', 'güman edir', 'ehtimal edir', 'fikirləşir', 'əmindir'] },
      { speaker: 'either', reports: 'request', words: ['çağırıb', 'çağırış edib', 'tələb edib', 'tələb edir', 'xahiş edib', 'təklif edib', 'tövsiyə edib', 'göstəriş verib', 'tapşırıb', 'istəyib'] },
      { speaker: 'before', reports: 'object', words: ['adlandırıb', 'adlandırdı', 'adlandırır', 'ittiham edib', 'tənqid edib', 'pisləyib', 'qınayıb'] },
    ],
    accordingTo: {
      before: [],
      after: ['görə', 'sözlərinə görə', 'dediyinə görə', 'bildirdiyinə görə', 'məlumatına görə', 'fikrincə', 'sözlərincə', 'hesab etdiyinə görə', 'yazdığına görə', 'məlumatında bildirilir', 'istinadən'],
      enclitic: ['onun sözlərinə görə', 'onun fikrincə', 'onun dediyinə görə', 'onun sözlərincə', 'onun bildirdiyinə görə'],
    },
    complementizers: ['ki', 'deyə'],
    infinitives: [],
    clauseComma: true,
    needsComplementizer: true,
    clauseMarkers: [],
    betweenSubjectAndVerb: ['isə', 'da', 'də', 'həmçinin', 'həm də', 'bu gün', 'dünən', 'jurnalistlərə', 'mətbuata', 'açıqlamasında', 'çıxışında', 'bununla bağlı', 'sonra', 'daha sonra', 'yenidən', 'artıq', 'bir daha'],
    pronouns: [
      { words: ['o', 'özü', 'onun'], person: 'third', gender: 'any', number: 'one' },
      { words: ['onlar', 'özləri'], person: 'third', gender: 'any', number: 'many' },
      { words: ['mən'], person: 'first', gender: 'any', number: 'one' },
      { words: ['biz'], person: 'first', gender: 'any', number: 'many' },
    ],
    determiners: { definite: ['bu', 'həmin', 'sözügedən'], other: ['bir', 'bəzi', 'bir çox', 'bir sıra', 'hər', 'bütün', 'iki', 'üç', 'çox'] },
    // biome-ignore format: a list of words
    prepositions: ['üçün', 'ilə', 'qədər', 'kimi', 'sonra', 'əvvəl', 'qarşı', 'doğru', 'haqqında', 'barədə', 'tərəfindən', 'üzrə', 'görə', 'bəri', 'ərzində', 'zamanı'],
    conjunctions: { coordinating: ['və', 'amma', 'lakin', 'ancaq', 'ya', 'ya da', 'həm'], subordinating: ['çünki', 'əgər', 'ki', 'baxmayaraq', 'halda'] },
    times: ['bu gün', 'dünən', 'sabah', 'bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə', 'bazar', 'səhər', 'axşam', 'gecə', 'günü', 'yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr', 'dekabr', 'əvvəl'],
    titles: [['prezident', 'prezidenti'], ['vitse-prezident', 'vitse-prezidenti'], ['baş nazir', 'baş naziri'], ['nazir', 'naziri'], ['nazir müavini'], ['xarici işlər naziri'], ['müdafiə naziri'], ['daxili işlər naziri'], ['sədr', 'sədri'], ['sədr müavini', 'sədrinin müavini'], ['spiker', 'spikeri'], ['deputat', 'deputatı', 'millət vəkili'], ['icra başçısı'], ['mer', 'meri'], ['qubernator', 'qubernatoru'], ['səfir', 'səfiri'], ['general'], ['polkovnik'], ['mayor'], ['direktor', 'direktoru'], ['müdir', 'müdiri'], ['rəis', 'rəisi'], ['baş katib', 'baş katibi'], ['katib', 'katibi'], ['sözçü', 'sözçüsü'], ['mətbuat katibi'], ['müşavir', 'müşaviri'], ['köməkçi', 'köməkçisi'], ['prokuror', 'prokuroru', 'baş prokuror'], ['hakim', 'hakimi'], ['vəkil', 'vəkili'], ['professor'], ['doktor'], ['akademik'], ['rektor', 'rektoru'], ['baş məşqçi', 'baş məşqçisi', 'məşqçi'], ['kral', 'kralı'], ['kraliça', 'kraliçası'], ['kansler', 'kansleri'], ['lider', 'lideri'], ['komissar', 'komissarı']],
    genderedTitles: { masculine: ['bəy', 'kral', 'kralı', 'cənab'], feminine: ['xanım', 'kraliça', 'kraliçası'] },
    givenNames: {
      masculine: ['ilham', 'heydər', 'əli', 'əhməd', 'məmməd', 'elçin', 'elnur', 'rəşad', 'vüqar', 'ramil', 'tural', 'anar', 'orxan', 'samir', 'ceyhun', 'kamran', 'fuad', 'nicat', 'zakir', 'rövşən', 'eldar', 'rasim', 'fərid', 'vladimir', 'donald', 'nikol'],
      feminine: ['leyla', 'aytən', 'günel', 'nigar', 'sevda', 'səbinə', 'aygün', 'mehriban', 'sahibə', 'gülnar', 'könül', 'lalə', 'nərgiz', 'aysel', 'ülviyyə', 'zəhra', 'fatimə', 'ursula'],
    },
    nouns: {
      person: ['sözçü', 'sözçüsü', 'ekspert', 'mütəxəssis', 'rəsmi', 'mənbə', 'şahid', 'analitik', 'iqtisadçı', 'politoloq', 'həkim', 'müəllim', 'tələbə', 'fermer', 'sürücü', 'ana', 'ata', 'oğlu', 'qızı', 'qardaşı', 'bacısı', 'qadın', 'kişi', 'jurnalist', 'yazıçı', 'alim', 'tədqiqatçı', 'deputat', 'nazir', 'sakin', 'nümayəndə', 'nümayəndəsi', 'əməkdaş', 'əməkdaşı', 'müğənni', 'aktyor', 'aktrisa', 'futbolçu', 'məşqçi'],
      group: ['ekspertlər', 'mütəxəssislər', 'rəsmilər', 'mənbələr', 'şahidlər', 'analitiklər', 'iqtisadçılar', 'sakinlər', 'həkimlər', 'müəllimlər', 'tələbələr', 'alimlər', 'tədqiqatçılar', 'polis', 'müxalifət', 'jurnalistlər', 'deputatlar', 'valideynlər', 'vətəndaşlar', 'hüquq müdafiəçiləri'],
      organization: ['nazirliyin', 'agentliyin', 'agentliyinin', 'nazirliyinin', 'komitənin', 'komitəsinin', 'idarəsinin', 'xidmətinin', 'prokurorluğunun', 'hökumətin', 'məhkəmənin', 'şirkətin', 'nazirlik', 'nazirliyi', 'nazirliyindən', 'hökumət', 'hökuməti', 'parlament', 'milli məclis', 'məhkəmə', 'məhkəməsi', 'prokurorluq', 'prokurorluğu', 'polis idarəsi', 'idarə', 'idarəsi', 'agentlik', 'agentliyi', 'komitə', 'komitəsi', 'komissiya', 'komissiyası', 'partiya', 'partiyası', 'bank', 'bankı', 'mərkəzi bank', 'universitet', 'universiteti', 'institut', 'institutu', 'assosiasiya', 'assosiasiyası', 'federasiya', 'federasiyası', 'şirkət', 'şirkəti', 'xidmət', 'xidməti', 'mərkəz', 'mərkəzi', 'fond', 'fondu', 'birlik', 'birliyi', 'klub', 'klubu', 'nəşr', 'nəşri', 'qəzet', 'qəzeti', 'portal', 'bmt', 'nato', 'fhn', 'dtx', 'xin', 'socar', 'ağ ev', 'kreml'],
      work: ['film', 'filmi', 'kitab', 'kitabı', 'mahnı', 'mahnısı', 'roman', 'romanı', 'adlı', 'layihə', 'layihəsi', 'veriliş', 'verilişi', 'proqram', 'proqramı', 'jurnalı', 'serial', 'serialı'],
    },
    roleWords: ['keçmiş', 'yeni', 'birinci', 'milli', 'xarici', 'işlər', 'daxili', 'müdafiə', 'maliyyə', 'iqtisadiyyat', 'ədliyyə', 'səhiyyə', 'elm', 'təhsil', 'mədəniyyət', 'nəqliyyat', 'energetika', 'ekologiya', 'rəqəmsal', 'inkişaf', 'kənd', 'təsərrüfatı', 'dövlət', 'mətbuat', 'xidmətinin', 'rəhbər', 'rəhbəri', 'baş', 'icra', 'rusiya', 'türkiyə', 'abş', 'ermənistan', 'gürcüstan', 'ukrayna', 'fransa', 'almaniya'],
    places: ['azərbaycan', 'bakı', 'gəncə', 'sumqayıt', 'naxçıvan', 'qarabağ', 'şuşa', 'xankəndi', 'türkiyə', 'ankara', 'rusiya', 'moskva', 'ermənistan', 'gürcüstan', 'iran', 'abş', 'vaşinqton', 'ukrayna', 'kiyev', 'israil', 'avropa', 'brüssel', 'fransa', 'almaniya', 'çin'],
    apostropheEndings: ['in', 'ın', 'un', 'ün', 'nin', 'nın', 'ə', 'a', 'də', 'da', 'dən', 'dan'],
    particles: ['oğlu', 'qızı', 'von', 'van', 'de', 'al'],
    nameLinks: ['və'],
    shortName: 'last',
    notNames: ['görə', 'bundan', 'bu', 'həmin', 'eyni', 'həmçinin', 'lakin', 'amma', 'ancaq', 'belə', 'beləliklə', 'hazırda', 'indi', 'sonra', 'əvvəl', 'dünən', 'sabah', 'bütün', 'hər', 'bəzi', 'digər', 'xatırladaq', 'qeyd edək', 'bildirilir', 'məlumata', 'onun', 'mənim', 'bizim', 'nə', 'kim', 'niyə', 'necə', 'əgər', 'çünki', 'artıq', 'yeni', 'ötən', 'bir', 'iki', 'üç'],
    labels: ['foto', 'video', 'mənbə', 'müəllif', 'redaktor', 'oxuyun', 'həmçinin oxuyun', 'bax'],
  },
  // biome-ignore format: lists of words
  dates: {
    introducers: ['ildə', 'il', 'ilin'],
    ambiguous: ['may', 'bazar', 'şənbə'],
    shifts: { '-1': ['ötən', 'keçən'], '0': ['bu', 'cari'], '1': ['gələn', 'növbəti'] },
    tense: { past: ['edib', 'olub', 'bildirib', 'keçirilib'], future: ['keçiriləcək', 'olacaq', 'başlayacaq'] },
    listWords: ['və'],
    between: ['arasında'],
  },
  // biome-ignore format: lists of words
  reuse: {
    acts: ['köçürül*', 'köçürmə*', 'kopyala*', 'sitat*', 'yenidən dərc*', 'yenidən yay*', 'yenidən nəşr*', 'təkrar nəşr*', 'çoxaldıl*', 'iqtibas*'],
    uses: ['istifadə*', 'dərc*', 'yayım*', 'yayımlan*', 'yayıl*', 'yayılma*', 'çap*'],
    material: ['material*', 'materiallar*', 'məlumat*', 'məlumatlar*', 'xəbər*', 'xəbərlər*', 'məqalə*', 'məqalələr*', 'mətn*', 'mətnlər*', 'sayt*', 'portal*'],
    own: ['saytımız*', 'saytın', 'saytdakı', 'saytda yerləşdirilən', 'portalın', 'agentliyin', 'materiallarımız*', 'xəbərlərimiz*', 'yazılarımız*', 'bu məqalə*'],
    forbidden: ['qadağan*', 'yolverilməz*', 'icazə verilmir'],
    allowed: ['icazə verilir', 'mümkün*', 'olar', 'bilər*'],
    demanded: ['vacib*', 'zəruri*', 'mütləq*', 'məcburi*', 'şərt*', 'yalnız', 'xahiş*', 'lazım*'],
    conditions: {
      'attribute-source': ['mənbə* … göstər*', 'mənbəyi … göstər*'],
      'obtain-permission': ['icazəsiz', 'icazə* … olmadan', 'icazəsi … olmadan', 'razılıq … olmadan', 'razılığı … olmadan', 'yazılı icazə*', 'yazılı razılıq*', 'yazılı razılığı*'],
      'non-commercial': ['kommersiya məqsəd*'],
    },
    link: {
      hyperlink: ['hiperlink*', 'hiperistinad*', 'aktiv link*', 'aktiv keçid*'],
      either: ['istinad*', 'link*'],
      article: ['məqalənin özünə', 'orijinal məqalə*', 'orijinal xəbər*'],
      site: ['saytımıza', 'sayta'],
      positions: {},
      indexable: [],
    },
    licence: ['lisenziya*'],
    attribution: [],
    reserved: ['bütün hüquqlar qorunur', 'bütün hüquqları qorunur'],
    otherMatters: ['şərh*'],
  },
  // biome-ignore format: a list of words
  summary: { stopWords: ['və', 'bu', 'bir', 'ilə', 'üçün', 'da', 'də', 'ki', 'olan', 'o', 'edir', 'olub', 'edib', 'isə', 'görə', 'daha', 'həm', 'sonra', 'ən', 'ildə', 'onun', 'deyib', 'kimi', 'çox', 'bildirib', 'tərəfindən', 'həmin', 'hər'] },
} satisfies Language;
