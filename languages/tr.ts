/** Turkish. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const tr = {
  lang: 'tr',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: ['dr', 'prof', 'doç', 'yrd', 'av', 'op', 'uzm', 'öğr', 'gör', 'arş', 'alb', 'yzb', 'org', 'korg', 'tuğg', 'bşk', 'gn', 'md', 'mah', 'cad', 'sok', 'no', 'vb', 'vs', 'bkz', 'örn', 'yy', 'tel', 'st'],
  },
  attribution: {
    ...noAttribution,
    cues: [
      {
        speaker: 'before',
        reports: 'speech',
        // biome-ignore format: a list of words
        words: ['dedi', 'dediler', 'demişti', 'der', 'diyor', 'derken', 'söyledi', 'söylediler', 'söylemişti', 'söylüyor', 'belirtti', 'belirttiler', 'belirtmişti', 'belirtiyor', 'ifade etti', 'ifade ettiler', 'ifade ediyor', 'ifade etmişti', 'açıkladı', 'açıkladılar', 'açıklamıştı', 'kaydetti', 'kaydettiler', 'vurguladı', 'vurguladılar', 'vurguluyor', 'bildirdi', 'bildirdiler', 'bildirmişti', 'aktardı', 'aktardılar', 'aktarıyor', 'anlattı', 'anlattılar', 'anlatıyor', 'ekledi', 'konuştu', 'konuştular', 'duyurdu', 'duyurdular', 'duyurmuştu', 'savundu', 'savundular', 'savunuyor', 'iddia etti', 'iddia ettiler', 'iddia ediyor', 'öne sürdü', 'öne sürdüler', 'ileri sürdü', 'değerlendirdi', 'uyardı', 'uyardılar', 'uyarısında bulundu', 'uyarısı yaptı', 'çağrısında bulundu', 'çağrısı yaptı', 'dile getirdi', 'dile getirdiler', 'altını çizdi', 'dikkat çekti', 'dikkati çekti', 'dikkatini çekti', 'işaret etti', 'hatırlattı', 'anımsattı', 'yanıtladı', 'yanıt verdi', 'yanıtını verdi', 'cevap verdi', 'cevabını verdi', 'cevapladı', 'yazdı', 'paylaştı', 'itiraf etti', 'kabul etti', 'yalanladı', 'doğruladı', 'reddetti', 'tekrarladı', 'yineledi', 'sordu', 'ifadesini kullandı', 'ifadelerini kullandı', 'ifadelerine yer verdi', 'ifadesine yer verdi', 'değerlendirmesinde bulundu', 'değerlendirmesini yaptı', 'değerlendirmelerinde bulundu', 'açıklamasında bulundu', 'açıklamasını yaptı', 'açıklamalarında bulundu', 'yorumunu yaptı', 'yorumunda bulundu', 'görüşünü dile getirdi', 'görüşünü savundu', 'görüşlerini paylaştı', 'bilgisini verdi', 'bilgisini paylaştı', 'bilgisi verdi', 'mesajını verdi', 'mesajı verdi', 'müjdesini verdi', 'sözünü verdi', 'şunları söyledi', 'şunları kaydetti', 'şunları dile getirdi', 'şunları aktardı', 'şunları ifade etti', 'şöyle konuştu', 'şöyle devam etti', 'şöyle dedi', 'böyle konuştu', 'diye konuştu', 'diye ekledi', 'diye yazdı', 'diye sordu', 'diye seslendi', 'diye yanıtladı', 'diye devam etti', 'şeklinde konuştu', 'şeklinde açıkladı', 'şeklinde yanıtladı', 'şeklinde ifade etti', 'şeklinde yanıt verdi', 'sözlerine ekledi', 'sözlerini kullandı', 'sözleriyle anlattı', 'sözleriyle tepki gösterdi', 'sözleriyle ifade etti', 'tepki gösterdi', 'tepkisini gösterdi', 'talimatını verdi'],
      },
      {
        speaker: 'before',
        reports: 'speech',
        // biome-ignore format: a list of words
        words: ['belirterek', 'vurgulayarak', 'söyleyerek', 'diyerek', 'ifade ederek', 'kaydederek', 'aktararak', 'anlatarak', 'bildirerek', 'altını çizerek', 'dikkat çekerek', 'dikkati çekerek', 'hatırlatarak', 'anımsatarak', 'savunarak', 'ekleyerek', 'dile getirerek', 'işaret ederek', 'açıklayarak', 'uyararak', 'iddia ederek'],
      },
      {
        speaker: 'after',
        reports: 'speech',
        // biome-ignore format: a list of words
        words: ['diyen', 'söyleyen', 'belirten', 'ifade eden', 'kaydeden', 'vurgulayan', 'aktaran', 'anlatan', 'bildiren', 'altını çizen', 'dikkati çeken', 'dikkat çeken', 'hatırlatan', 'anımsatan', 'savunan', 'dile getiren', 'işaret eden', 'açıklayan', 'bilgisini paylaşan', 'bilgisini veren', 'iddia eden', 'öne süren', 'ifadelerini kullanan', 'ifadesini kullanan', 'değerlendirmesinde bulunan', 'diye konuşan', 'şeklinde konuşan', 'diye soran', 'diye seslenen', 'diye tepki gösteren', 'diye yazan', 'diye anlatan', 'diye uyaran', 'diyerek tepki gösteren'],
      },
      {
        speaker: 'before',
        reports: 'speech',
        // biome-ignore format: a list of words
        words: ['belirtildi', 'denildi', 'dendi', 'ifade edildi', 'kaydedildi', 'vurgulandı', 'bildirildi', 'açıklandı', 'aktarıldı', 'iddia edildi', 'ifadelerine yer verildi', 'ifadesine yer verildi', 'ifadeleri kullanıldı', 'ifadesi kullanıldı', 'duyuruldu', 'hatırlatıldı', 'savunuldu', 'dile getirildi', 'diye sordu', 'diye sordular', 'diye seslendi', 'diye yazdı', 'diye ekledi', 'diye anlattı', 'diye yanıtladı', 'diye cevap verdi', 'diye tepki gösterdi', 'diye uyardı'],
      },
      {
        speaker: 'before',
        reports: 'thought',
        // biome-ignore format: a list of words
        words: ['düşünüyor', 'düşündüğünü söyledi', 'inanıyor', 'umuyor', 'tahmin ediyor', 'bekliyor'],
      },
      {
        speaker: 'before',
        reports: 'request',
        // biome-ignore format: a list of words
        words: ['istedi', 'istediler', 'talep etti', 'talep ettiler', 'rica etti', 'önerdi', 'tavsiye etti', 'emretti'],
      },
    ],
    // biome-ignore format: a list of words
    accordingTo: { before: [], after: ['göre', 'açıklamasına göre', 'ifadesine göre', 'iddiasına göre', 'haberine göre', 'verilerine göre', 'raporuna göre', 'aktardığına göre', 'bildirdiğine göre'], enclitic: [] },
    // biome-ignore format: a list of words
    betweenSubjectAndVerb: ['da', 'de', 'ise', 'ayrıca', 'daha sonra', 'sonra', 'önce', 'bugün', 'dün'],
    pronouns: [
      { words: ['o', 'kendisi', 'onun'], person: 'third', gender: 'any', number: 'one' },
      { words: ['onlar', 'kendileri'], person: 'third', gender: 'any', number: 'many' },
      { words: ['ben', 'benim', 'bana', 'beni'], person: 'first', gender: 'any', number: 'one' },
      { words: ['biz', 'bizim', 'bize', 'bizi'], person: 'first', gender: 'any', number: 'many' },
    ],
    noArticles: true,
    determiners: {
      definite: ['bu', 'şu', 'söz konusu'],
      other: ['bir', 'bazı', 'birçok', 'pek çok', 'her', 'tüm', 'bütün', 'iki', 'üç'],
    },
    // biome-ignore format: a list of words
    prepositions: ['için', 'ile', 'kadar', 'gibi', 'göre', 'sonra', 'önce', 'karşı', 'doğru', 'rağmen', 'dair', 'ilişkin', 'hakkında', 'konusunda', 'tarafından', 'üzerine', 'dolayı', 'nedeniyle', 'beri'],
    // biome-ignore format: a list of words
    conjunctions: { coordinating: ['ve', 'ama', 'fakat', 'ancak', 'veya', 'ya da', 'ile', 'hem'], subordinating: ['çünkü', 'eğer', 'ki', 'iken', 'rağmen'] },
    // biome-ignore format: a list of words
    times: ['günü', 'pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar', 'bugün', 'dün', 'yarın', 'sabah', 'akşam', 'gece', 'önceki gün', 'ocak', 'şubat', 'mart', 'nisan', 'mayıs', 'haziran', 'temmuz', 'ağustos', 'eylül', 'ekim', 'kasım', 'aralık'],
    // biome-ignore format: a list of words
    titles: [['cumhurbaşkanı'], ['cumhurbaşkanı yardımcısı'], ['başbakan'], ['bakan', 'bakanı'], ['bakan yardımcısı'], ['başkan', 'başkanı'], ['başkan yardımcısı', 'başkanvekili'], ['genel başkan', 'genel başkanı'], ['genel başkan yardımcısı'], ['belediye başkanı'], ['meclis başkanı', 'tbmm başkanı'], ['vali', 'valisi'], ['kaymakam', 'kaymakamı'], ['müdür', 'müdürü'], ['genel müdür', 'genel müdürü'], ['il müdürü'], ['sözcü', 'sözcüsü'], ['parti sözcüsü'], ['milletvekili'], ['büyükelçi', 'büyükelçisi'], ['genel sekreter', 'genel sekreteri'], ['başsavcı', 'başsavcısı'], ['savcı'], ['hakim', 'hâkim'], ['avukat', 'av'], ['prof'], ['profesör'], ['doç'], ['doçent'], ['dr'], ['doktor'], ['op'], ['uzm'], ['öğretim üyesi'], ['rektör', 'rektörü'], ['dekan', 'dekanı'], ['sayın'], ['teknik direktör', 'teknik direktörü'], ['antrenör'], ['kaptan', 'kaptanı'], ['general'], ['albay'], ['amiral'], ['kraliçe'], ['kral'], ['prens'], ['prenses'], ['papa'], ['muhtar', 'muhtarı'], ['oyuncu', 'oyuncusu'], ['yönetmen', 'yönetmeni'], ['yazar', 'yazarı'], ['şarkıcı'], ['gazeteci'], ['ceo', "ceo'su"], ['bey'], ['hanım']],
    genderedTitles: { masculine: ['bey', 'kral', 'prens'], feminine: ['hanım', 'kraliçe', 'prenses'] },
    nouns: {
      // biome-ignore format: a list of words
      person: ['biyolog', 'araştırmacı', 'bilim insanı', 'sözcü', 'sözcüsü', 'uzman', 'uzmanı', 'yetkili', 'yetkilisi', 'kaynak', 'tanık', 'görgü tanığı', 'analist', 'ekonomist', 'danışman', 'danışmanı', 'temsilci', 'temsilcisi', 'yönetici', 'yöneticisi', 'üye', 'üyesi', 'öğretmen', 'öğrenci', 'işçi', 'çiftçi', 'esnaf', 'sürücü', 'anne', 'baba', 'anneli', 'babası', 'annesi', 'eşi', 'kardeşi', 'oğlu', 'kızı', 'kadın', 'adam', 'genç', 'polis memuru', 'doktoru', 'hekim', 'hemşire', 'akademisyen', 'araştırmacı', 'lider', 'lideri', 'politikacı', 'siyasetçi', 'şüpheli', 'sanık', 'mağdur'],
      // biome-ignore format: a list of words
      group: ['uzmanlar', 'yetkililer', 'kaynaklar', 'görgü tanıkları', 'tanıklar', 'analistler', 'vatandaşlar', 'muhalefet', 'polis', 'bilim insanları', 'araştırmacılar', 'sendikalar', 'öğrenciler', 'işçiler', 'çiftçiler', 'aileler', 'yakınları', 'mahalle sakinleri', 'köylüler', 'avukatlar', 'avukatları', 'doktorlar'],
      // biome-ignore format: a list of words
      organization: ['açıklamada', 'açıklamasında', 'raporda', 'haberde', 'bildiride', 'mesajda', 'duyuruda', 'yazıda', 'metinde', 'bakanlık', 'bakanlığı', 'hükümet', 'hükümeti', 'başkanlığı', 'müdürlüğü', 'valiliği', 'belediyesi', 'belediye', 'mahkemesi', 'mahkeme', 'savcılığı', 'başsavcılığı', 'emniyet', 'parti', 'partisi', 'meclis', 'meclisi', 'ajansı', 'gazetesi', 'televizyonu', 'şirket', 'şirketi', 'holding', 'banka', 'bankası', 'merkez bankası', 'üniversitesi', 'enstitüsü', 'derneği', 'vakfı', 'sendikası', 'kurumu', 'kurulu', 'komisyonu', 'konseyi', 'birliği', 'örgütü', 'federasyonu', 'odası', 'afad', 'tüik', 'tcmb', 'chp', 'akp', 'ak parti', 'mhp', 'dem parti', 'ab', 'bm', 'nato', 'komutanlığı', 'kulübü', 'ordusu'],
      work: [
        'film',
        'filmi',
        'filminde',
        'dizi',
        'dizisi',
        'kitap',
        'kitabı',
        'şarkı',
        'şarkısı',
        'albüm',
        'albümü',
        'roman',
        'romanı',
        'adlı',
        'isimli',
        'başlıklı',
        'projesi',
        'kampanyası',
        'programı',
      ],
    },
    // biome-ignore format: a list of words
    roleWords: ['eski', 'yeni', 'ulusal', 'genel', 'dışişleri', 'içişleri', 'milli', 'savunma', 'maliye', 'hazine', 'adalet', 'sağlık', 'eğitim', 'ulaştırma', 'altyapı', 'çevre', 'şehircilik', 'enerji', 'tabii', 'kaynaklar', 'ticaret', 'sanayi', 'teknoloji', 'tarım', 'orman', 'gençlik', 'spor', 'kültür', 'turizm', 'aile', 'sosyal', 'hizmetler', 'çalışma', 'güvenlik', 'yürütme', 'kurulu', 'yönetim', 'il', 'ilçe', 'büyükşehir', 'belediye', 'emniyet', 'parti', 'grup'],
    // biome-ignore format: a list of words
    places: ['türkiye', 'abd', 'rusya', 'ukrayna', 'almanya', 'fransa', 'ingiltere', 'çin', 'iran', 'irak', 'suriye', 'israil', 'filistin', 'yunanistan', 'azerbaycan', 'kıbrıs', 'avrupa', 'istanbul', 'ankara', 'izmir', 'alman', 'fransız', 'ingiliz', 'rus', 'türk', 'amerikalı', 'amerikan', 'ukraynalı', 'iranlı', 'suriyeli', 'filistinli', 'israilli'],
    // biome-ignore format: a list of words
    apostropheEndings: ['ın', 'in', 'un', 'ün', 'nın', 'nin', 'nun', 'nün', 'a', 'e', 'ya', 'ye', 'na', 'ne', 'ı', 'i', 'u', 'ü', 'yı', 'yi', 'yu', 'yü', 'nı', 'ni', 'nu', 'nü', 'da', 'de', 'ta', 'te', 'nda', 'nde', 'dan', 'den', 'tan', 'ten', 'ndan', 'nden', 'la', 'le', 'yla', 'yle', 'ki', 'daki', 'deki', 'taki', 'teki', 'dır', 'dir', 'nca', 'nce', 'lar', 'ler', 'ların', 'lerin', 'lı', 'li', 'lu', 'lü'],
    particles: ['van', 'von', 'de', 'el', 'bin', 'bint'],
    nameLinks: ['ve'],
    shortName: 'last',
    // biome-ignore format: a list of words
    notNames: ['ayrıca', 'ancak', 'öte', 'bunun', 'buna', 'böylece', 'daha', 'sonra', 'önce', 'şimdi', 'bugün', 'dün', 'yarın', 'evet', 'hayır', 'bütün', 'tüm', 'her', 'birçok', 'bazı', 'neden', 'nasıl', 'kim', 'ne', 'çünkü', 'eğer', 'hatta', 'özellikle', 'toplantıda', 'açıklamada', 'konuşmasında', 'açıklamasında', 'yaptığı', 'göre', 'olay', 'olayın', 'saat', 'türkiye', "türkiye'nin"],
    interview: { questions: ['soru'], answers: ['cevap', 'yanıt'] },
    labels: ['ilgili haber', 'foto', 'fotoğraf', 'haber', 'editör', 'kaynak', 'video', 'kamera', 'muhabir'],
    verbFinal: {
      quotatives: ['diye', 'şeklinde'],
      bareQuotation: true,
      unmarkedSubject: true,
      // biome-ignore format: a list of words
      nominalised: ['dığını', 'diğini', 'duğunu', 'düğünü', 'tığını', 'tiğini', 'tuğunu', 'tüğünü', 'dıklarını', 'diklerini', 'duklarını', 'düklerini', 'tıklarını', 'tiklerini', 'tuklarını', 'tüklerini', 'dığımızı', 'diğimizi', 'duğumuzu', 'düğümüzü', 'tığımızı', 'tiğimizi', 'acağını', 'eceğini', 'acaklarını', 'eceklerini', 'acağımızı', 'eceğimizi', 'dığının', 'diğinin', 'duğunun', 'düğünün', 'tığının', 'tiğinin', 'tuğunun', 'tüğünün', 'acağının', 'eceğinin', 'dığına', 'diğine', 'duğuna', 'düğüne', 'tığına', 'tiğine', 'tuğuna', 'tüğüne', 'acağına', 'eceğine', 'dığı', 'diği', 'duğu', 'düğü', 'acağı', 'eceği', 'masını', 'mesini', 'malarını', 'melerini', 'ması gerektiğini', 'masının', 'mesinin'],
    },
  },
  // biome-ignore format: lists of words
  dates: {
    modifiers: 'before',
    vague: ['birkaç', 'bir kaç', 'pek çok', 'bir çok', 'bazı'],
    approximators: ['yaklaşık', 'neredeyse', 'en az'],
    times: { '12:00': ['öğlen'], '24:00': ['gece yarısı'] },
    frequency: { times: ['kez', 'kere', 'defa'] },
    rangeWords: ["' dan", "' den", "' tan", "' ten"],
    rangeEndings: ['dan', 'den', 'tan', 'ten'],
    without: ['cum', 'mar', 'may', 'sal', 'per', 'eki', 'kas', 'paz', 'oca', 'ara', 'öğle'],
    introducers: ['yılında', 'yılı', 'yılının', 've', 'dan', 'beri', 'sonra', 'önce', 'kadar'],
    counted: ['kişi', 'lira', 'metre', 'euro', 'kilometre', 'asker', 'dolar', 'adet', 'bin'],
    ambiguous: ['saniye', 'yarım', 'ocak', 'mart', 'pazar', 'ekim', 'ay', 'salı'],
    affixes: { behind: ['ında', 'inde', 'unda', 'ünde', 'ının', 'inin', 'unun', 'ünün', 'ından', 'inden', 'undan', 'ünden', 'ına', 'ine', 'una', 'üne', 'ları', 'leri', 'larda', 'lerde', 'larında', 'lerinde', 'sında', 'sinde', 'sının', 'sinin', 'sına', 'sine', 'sından', 'sinden', 'daki', 'deki', 'taki', 'teki', 'da', 'de', 'ta', 'te', 'dan', 'den', 'tan', 'ten', 'ki', 'kü', 'nın', 'nin', 'nun', 'nün', 'ın', 'in', 'un', 'ün'] },
    months: [['ocak ayı'], ['şubat ayı'], ['mart ayı'], ['nisan ayı'], ['mayıs ayı'], ['haziran ayı'], ['temmuz ayı'], ['ağustos ayı'], ['eylül ayı'], ['ekim ayı'], ['kasım ayı'], ['aralık ayı']],
    weekdays: [['pazartesi günü'], ['salı günü'], ['çarşamba günü'], ['perşembe günü'], ['cuma günü'], ['cumartesi günü'], ['pazar günü']],
    days: { '-2': ['önceki gün', 'evvelki gün'], '-1': ['dünkü'], '0': ['bugünkü', 'bu gün'], '1': ['yarınki'] },
    dayParts: { '-1 EV': ['dün akşam'], '0 EV': ['bu akşam'], '0 MO': ['bu sabah'], '0 NI': ['bu gece'], '-1 NI': ['dün gece'], '-1 MO': ['dün sabah'], '1 MO': ['yarın sabah'] },
    contextDays: { '-1': ['bir gün önce', 'önceki günü'], '1': ['ertesi gün', 'bir gün sonra', 'ertesi günü'], '0': ['aynı gün', 'o gün'] },
    contextPeriods: { '0 M': ['aynı ay'] },
    units: { Q: ['çeyreği', 'çeyreğinde', 'çeyreğinin', 'çeyrekte', 'çeyrek'], TS: ['saniye'], TM: ['dakikası'], TH: ['saati', 'saate'], D: ['günü', 'güne'], W: ['haftası', 'haftayı', 'haftaya'], M: ['ayı', 'aya'], H: ['yarıyıl'], Y: ['yılında', 'yılı', 'yıla', 'sene', 'yılının'], DE: ['on yıl'], CE: ['yüzyıl'] },
    pluralUnits: ['yıllarda', 'aylarda', 'haftalarda', 'günlerde', 'yıllar', 'günler'],
    parts: { MO: ['sabah', 'sabahı'], AF: ['öğleden sonra'], EV: ['akşam', 'akşamı'], NI: ['gece', 'gecesi'] },
    seasons: { SP: ['ilkbahar', 'bahar'], SU: ['yaz'], FA: ['sonbahar'], WI: ['kış'] },
    weekend: ['hafta sonu', 'haftasonu'],
    numbers: { bir: 1, iki: 2, üç: 3, dört: 4, beş: 5, altı: 6, yedi: 7, sekiz: 8, dokuz: 9, on: 10, yirmi: 20, otuz: 30, kırk: 40, elli: 50, altmış: 60, yüz: 100, buçuk: 0.5 },
    ordinals: { ilk: 1, birinci: 1, ikinci: 2, üçüncü: 3, dördüncü: 4, yirminci: 20 },
    ordinalStems: { stems: { beşinci: 5, altıncı: 6, yedinci: 7, sekizinci: 8, dokuzuncu: 9, onuncu: 10 } },
    ordinalAffixes: { after: ['.', "' inci", "' üncü"] },
    decades: { endings: ["' lar", "' ler", "' lı", "' li", "' larda", "' lerde"] },
    halves: ['yarım', 'buçuk'],
    shifts: { '-2': ['evvelki'], '-1': ['geçen', 'geçtiğimiz', 'son'], '0': ['bu', 'içinde bulunduğumuz'], '1': ['gelecek', 'önümüzdeki'] },
    contextShifts: { '-1': ['bir önceki', 'önceki'], '0': ['o'], '1': ['bir sonraki', 'ertesi', 'sonraki'] },
    distances: { '-1': ['önce', 'evvel'], '1': ['sonra'] },
    edges: ['başı', 'başında', 'başından', 'sonu', 'sonunda', 'sonuna', 'ortası', 'ortasında', 'başları', 'başlarında', 'sonları', 'sonlarında', 'ortalarında'],
    every: ['her'],
    sets: { P1D: ['her gün'] },
    listWords: ['ve', 'ile'],
    between: ['arasında', 'arasındaki', 'arası', 'aralığında', 'aralığı'],
    clock: ['saat'],
    holidays: { '01-01': ['yılbaşı', 'yeni yıl günü'], '10-29': ['cumhuriyet bayramı'], '04-23': ['23 nisan'], '12-31': ['yılbaşı gecesi'], '12-25': ['noel'], easter: ['paskalya'], '02-14': ['sevgililer günü'], '05-01': ['işçi bayramı', 'emek ve dayanışma günü'], '03-08': ['dünya kadınlar günü'], '10-31': ['cadılar bayramı'] },
    names: ['yazı işleri'],
    ages: { after: ['yaş*'] },
    tense: { past: ['dedi', 'söyledi', 'oldu', 'edildi', 'açıkladı', 'etti'], future: ['olacak', 'edecek', 'yapılacak', 'planlıyor', 'bekleniyor', 'düzenlenecek', 'başlayacak'], ahead: ['en geç'] },
    phrases: { at: 'saat' },
    patterns: ["( {month} | {year} | {month} {year} ) ' ( in | ın | un | ün | nin | nın | nun | nün ) ( {ordinal} | {shift} ) ( {unit} | {weekday} )", '( {month} | {year} | {month} {year} ) ( {ordinal} | {shift} ) ( {unit} | {weekday} )', '$year [ {part} ] {month} {edge}', '[ $year ] {month} {unit} [ {edge} ]', '{unit} ( başı | sonu | başında | sonunda | ortasında )', '{year} {unit} {edge}', '{nearday} saat ( {clock} | {dottedclock} )', '{shift} {unit} {month}'],
  },
  // biome-ignore format: lists of words
  reuse: {
    acts: ['kopyalan*', 'kopyalanam*', 'kopyalanamaz', 'kopyalama', 'çoğaltıl*', 'çoğaltılam*', 'çoğaltılamaz', 'çoğaltılması', 'alıntı*', 'alıntılan*', 'alıntılanamaz', 'alıntılanabilir*', 'kopyalanabilir*', 'çoğaltılabilir*', 'iktibas*', 'yeniden yayım*', 'yeniden yayımlanamaz', 'yeniden yayınlan*', 'yeniden yayınlanamaz', 'kopya edilemez'],
    uses: ['kullanıl*', 'kullanılabilir*', 'yayınlanabilir*', 'yayımlanabilir*', 'kullanılam*', 'kullanılamaz', 'kullanım*', 'kullanılması', 'kullanmak', 'yayınlan*', 'yayınlanamaz', 'yayımlanamaz', 'yayınlanması', 'dağıtıl*', 'dağıtılamaz', 'paylaş*'],
    material: ['içerikler*', 'içeriğ*', 'içerik*', 'içerikler', 'haber*', 'haberler', 'haberlerin', 'yazı*', 'metin*', 'makale*', 'site*', 'sitesinde', 'materyal*', 'bilgi*', 'yayın*', 'fotoğraf*'],
    own: ['sitemiz*', 'sitemizde', 'bu site*', 'sitede', 'sitesinde', 'bu haber*', 'haberlerimiz*', 'içeriklerimiz*', 'tüm içerik*', 'tüm haber*', 'tüm yazı*'],
    forbidden: ['yasak*', 'yasaktır', 'kullanılamaz', 'kopyalanamaz', 'çoğaltılamaz', 'yayınlanamaz', 'yayımlanamaz', 'edilemez', 'yapılamaz', 'alıntılanamaz', 'dağıtılamaz', 'alınamaz', 'izin verilmez'],
    allowed: ['serbest*', 'serbesttir', 'kullanılabilir', 'yapılabilir', 'edilebilir', 'alıntılanabilir', 'yayınlanabilir', 'mümkün*'],
    demanded: ['şart*', 'şartıyla', 'koşul*', 'koşuluyla', 'zorunlu*', 'zorunludur', 'gerek*', 'gerekir', 'gereklidir', 'lütfen', 'kaydıyla', 'ancak', 'suretiyle', 'olmadan', 'gösterilerek', 'mecburi*'],
    conditions: {
      'attribute-source': ['kaynak … göster*', 'kaynak … gösterilmeden', 'kaynak … gösterilerek', 'kaynak … gösterilmesi', 'kaynak … belirt*', 'kaynak … belirtilerek', 'kaynak … belirtilmeden', 'kaynak … belirtmek', 'kaynak … belirtilmesi', 'kaynak … verilerek', 'kaynak … vermeden', 'kaynak … göstermek', 'kaynağı … göster*', 'kaynağı … gösterilmeden', 'kaynağı … gösterilerek', 'kaynağı … gösterilmesi', 'kaynağı … belirt*', 'kaynağı … belirtilerek', 'kaynağı … belirtilmeden', 'kaynağı … belirtmek', 'kaynağı … belirtilmesi', 'kaynağı … verilerek', 'kaynağı … vermeden', 'kaynağı … göstermek', 'kaynağın … göster*', 'kaynağın … gösterilmeden', 'kaynağın … gösterilerek', 'kaynağın … gösterilmesi', 'kaynağın … belirt*', 'kaynağın … belirtilerek', 'kaynağın … belirtilmeden', 'kaynağın … belirtmek', 'kaynağın … belirtilmesi', 'kaynağın … verilerek', 'kaynağın … vermeden', 'kaynağın … göstermek', 'kaynak gösterme*'],
      'obtain-permission': ['izin … alınmadan', 'izin … alınmaksızın', 'izin … olmadan', 'izin … olmaksızın', 'izin … almadan', 'izin … alınarak', 'izin … almak', 'izin … alınması', 'izni … alınmadan', 'izni … alınmaksızın', 'izni … olmadan', 'izni … olmaksızın', 'izni … almadan', 'izni … alınarak', 'izni … almak', 'izni … alınması', 'yazılı izin … alınmadan', 'yazılı izin … alınmaksızın', 'yazılı izin … olmadan', 'yazılı izin … olmaksızın', 'yazılı izin … almadan', 'yazılı izin … alınarak', 'yazılı izin … almak', 'yazılı izin … alınması', 'izinsiz', 'izinsiz olarak', 'yazılı izni', 'izni olmadan'],
      'non-commercial': ['ticari amaç*', 'ticari amaçla', 'ticari olmayan'],
      'no-derivatives': ['türetilemez', 'değiştirilmeden', 'değiştirilemez'],
      'share-alike': ['aynı lisansla paylaş*'],
      'no-machine-use': ['yapay zeka*', 'yapay zekâ*', 'veri madenciliği'],
    },
    link: {
      hyperlink: ['aktif link*', 'aktif bağlantı*', 'tıklanabilir', 'köprü', 'hiperlink*', 'canlı link*', 'aktif bir link*'],
      either: ['link*', 'bağlantı*'],
      article: ['orijinal haber*', 'habere link*', 'haberin linki*', 'orijinal içeri*', 'ilgili haber*'],
      site: ['sitemize', 'siteye'],
      positions: {},
      indexable: [],
    },
    licence: ['lisans*', 'lisansı ile', 'altında lisans*'],
    attribution: ['alıntı'],
    reserved: ['her hakkı saklı*', 'her hakkı saklıdır', 'tüm hakları saklı*', 'tüm hakları saklıdır'],
    otherMatters: ['saygı duyularak', 'yorum*', 'çerez*', 'abonelik*', 'marka*', 'mahkeme', 'mahkemesi', 'yargıç', 'hâkim', 'yasa … yasaklıyor', 'kanun … yasaklıyor', 'yasa tasarısı', 'kanun teklifi', 'suçtur'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: ['ve', 'bir', 'bu', 'da', 'de', 'için', 'ile', 'olarak', 'çok', 'daha', 'olan', 'gibi', 'en', 'her', 'o', 'ne', 'ama', 'var', 'kadar', 'sonra', 'ise', 'ya', 'ki', 'oldu', 'olduğunu', 'göre', 'ancak', 'bin', 'yüzde', 'dedi', 'değil', 'yok', 'mi', 'mı', 'diye', 'iki', 'yeni', 'büyük', 'tüm', 'aynı', 'ilk', 'türkiye', 'arasında', 'tarafından', 'olduğu', 'karşı', 'önce', 'şu', 'hem', 'veya', 'bunun', 'biz', 'ben', 'sadece', 'bugün', 'yıl', 'etti'],
  },
} satisfies Language;
