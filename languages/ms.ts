/** Malay, where it differs from Indonesian. */
import { id } from './id.ts';
import type { Language } from './language.ts';

export const ms = {
  lang: 'ms',
  sentences: {
    // biome-ignore format: a list of words
    abbreviations: ['dr', 'prof', 'ir', 'en', 'pn', 'sdn', 'bhd', 'no', 'jln', 'tn', 'hj', 'hjh', 'kol', 'lt', 'kapt', 'mej', 'jen', 'acp', 'supt', 'dsp', 'insp', 'asp', 'ybhg', 'yb', 'yab', 'yaa', 'ust', 'kg', 'st'],
  },
  attribution: {
    ...id.attribution,
    // built from Indonesian; no annotated article was at hand
    reliability: 0.6,
    cues: [
      {
        speaker: 'either',
        reports: 'object',
        freeOrder: true,
        // biome-ignore format: a list of words
        words: ['mengkritik', 'mengecam'],
      },
      ...id.attribution.cues,
      {
        speaker: 'before',
        reports: 'speech',
        // biome-ignore format: a list of words
        words: ['berkata', 'memberitahu', 'memaklumkan', 'mendedahkan', 'menyifatkan', 'menegaskan', 'menekankan', 'mengulas', 'berkongsi', 'mengakui', 'menafikan', 'menjelaskan', 'menambah', 'menyatakan', 'mengumumkan', 'melaporkan', 'mengingatkan', 'menulis', 'bersuara', 'mendakwa', 'menceritakan', 'meluahkan', 'mengesahkan', 'mempertahankan', 'memaklum', 'percaya', 'yakin', 'berharap', 'bimbang', 'menyangkal', 'menolak dakwaan', 'memberi amaran', 'memberi jaminan', 'berjanji'],
      },
      {
        speaker: 'either',
        reports: 'speech',
        // biome-ignore format: a list of words
        words: ['maklum', 'dedah', 'akui', 'nafi', 'sahkan', 'dakwa', 'cerita', 'luah', 'lapor', 'umum', 'beritahu', 'soal', 'seloroh'],
      },
      {
        speaker: 'enclitic',
        reports: 'speech',
        // biome-ignore format: a list of words
        words: ['katanya', 'ujarnya', 'jelasnya', 'tambahnya', 'tegasnya', 'dakwanya', 'luahnya', 'akuinya', 'ceritanya', 'soalnya'],
      },
      {
        speaker: 'either',
        reports: 'request',
        // biome-ignore format: a list of words
        words: ['menyeru', 'menggesa', 'gesa', 'mahu', 'mencadangkan', 'cadang', 'meminta', 'mengarahkan', 'menuntut', 'merayu', 'menasihatkan', 'mengajak'],
      },
    ],
    accordingTo: {
      ...id.attribution.accordingTo,
      before: [...id.attribution.accordingTo.before, 'menurut', 'mengikut', 'memetik', 'lapor'],
      enclitic: [...id.attribution.accordingTo.enclitic, 'mengikutnya'],
    },
    // biome-ignore format: lists of words
    speechNouns: {
      nouns: ['kenyataan', 'dakwaan', 'pendapat', 'tuduhan', 'amaran', 'janji', 'jangkaan', 'harapan', 'kebimbangan', 'keyakinan', 'pengakuan', 'ucapan', 'penjelasan', 'keterangan', 'cadangan', 'pandangan'],
      possessives: [],
      agents: ['daripada', 'dari', 'oleh'],
      genitive: true,
    },
    complementizers: [...id.attribution.complementizers, 'bahawa'],
    pronouns: [
      ...id.attribution.pronouns,
      { words: ['beliau', 'baginda'], person: 'third', gender: 'any', number: 'one' },
    ],
    // biome-ignore format: a list of words
    titles: [...id.attribution.titles, ['perdana menteri'], ['menteri kewangan'], ['menteri kesihatan'], ['menteri pendidikan'], ['menteri pendidikan tinggi'], ['menteri dalam negeri'], ['menteri luar', 'menteri luar negeri'], ['menteri pertahanan'], ['menteri pengangkutan'], ['menteri ekonomi'], ['menteri kerja raya'], ['menteri komunikasi'], ['menteri sumber manusia'], ['menteri perdagangan'], ['menteri belia dan sukan'], ['menteri perumahan'], ['menteri pertanian'], ['menteri perpaduan'], ['menteri pelancongan'], ['timbalan perdana menteri'], ['menteri besar'], ['ketua menteri'], ['timbalan menteri'], ['yang di-pertuan agong', 'agong'], ['sultan'], ['tunku'], ['tengku'], ['datuk', 'dato', "dato'", 'dato’', 'datuk seri', "dato' seri", 'dato’ seri', 'dato sri', "dato' sri"], ['datin', 'datin seri'], ['tan sri'], ['puan sri'], ['tun'], ['toh puan'], ['encik', 'en'], ['puan', 'pn'], ['cik'], ['tuan'], ['haji', 'hj'], ['hajah', 'hjh'], ['ustaz'], ['ustazah'], ['peguam negara'], ['peguam'], ['ketua polis negara'], ['ketua polis'], ['ketua pengarah'], ['pengarah'], ['timbalan pengarah'], ['pengerusi'], ['setiausaha'], ['setiausaha agung'], ['naib presiden'], ['presiden'], ['ahli parlimen'], ['adun', 'ahli dewan undangan negeri'], ['asisten komisioner', 'acp'], ['superintendan', 'supt'], ['inspektor', 'insp'], ['sarjan'], ['hakim'], ['jurulatih'], ['kapten'], ['pengurus'], ['mufti'], ['gabenor'], ['duta besar'], ['jurucakap'], ['ketua penerangan'], ['naib canselor'], ['profesor', 'prof'], ['doktor', 'dr']],
    genderedTitles: {
      masculine: [...id.attribution.genderedTitles.masculine, 'encik', 'tuan', 'haji', 'ustaz', 'sultan'],
      feminine: [
        ...id.attribution.genderedTitles.feminine,
        'puan',
        'cik',
        'datin',
        'datin seri',
        'puan sri',
        'hajah',
        'ustazah',
        'toh puan',
      ],
    },
    nouns: {
      // biome-ignore format: a list of words
      person: ['ahli politik', 'penyelidik', 'pensyarah', 'petani', 'nelayan', 'jururawat', 'doktor', 'penjaga gol', 'penyerang', 'hakim', 'suspek', 'sukarelawan', 'ustaz', 'juruterbang', ...id.attribution.nouns.person, 'jurucakap', 'pengarah', 'pengerusi', 'penganalisis', 'pakar', 'peguam', 'jurulatih', 'pengurus', 'penduduk', 'mangsa', 'saksi', 'pegawai', 'wakil', 'peniaga', 'guru', 'pelajar', 'bapa', 'ibu', 'suami', 'isteri', 'anak', 'jiran', 'pemandu', 'sumber', 'penyelaras', 'setiausaha', 'wartawan', 'pelakon', 'penyanyi', 'pengarah filem'],
      // biome-ignore format: a list of words
      group: [...id.attribution.nouns.group, 'polis', 'penduduk', 'penganalisis', 'pakar', 'pembangkang', 'ibu bapa', 'peniaga', 'saksi', 'pihak berkuasa', 'pegawai', 'sumber'],
      // biome-ignore format: a list of words
      organization: [...id.attribution.nouns.organization, 'kerajaan', 'kementerian', 'jabatan', 'polis', 'pdrm', 'mahkamah', 'parlimen', 'umno', 'pkr', 'pas', 'dap', 'bersatu', 'mca', 'mic', 'barisan nasional', 'pakatan harapan', 'perikatan nasional', 'syarikat', 'bank', 'bank negara', 'bernama', 'agensi', 'universiti', 'hospital', 'persatuan', 'kesatuan', 'suruhanjaya', 'sprm', 'majlis', 'lembaga', 'pertubuhan', 'yayasan', 'kelab', 'met malaysia', 'jpj', 'bomba'],
      work: [
        ...id.attribution.nouns.work,
        'filem',
        'drama',
        'lagu',
        'buku',
        'novel',
        'program',
        'rancangan',
        'kempen',
        'bertajuk',
      ],
    },
    // biome-ignore format: a list of words
    roleWords: [...id.attribution.roleWords, 'kewangan', 'kesihatan', 'pendidikan', 'dalam', 'luar', 'negeri', 'pertahanan', 'pengangkutan', 'ekonomi', 'kerja', 'raya', 'komunikasi', 'sumber', 'manusia', 'perdagangan', 'belia', 'sukan', 'perumahan', 'pertanian', 'pelancongan', 'perpaduan', 'kemajuan', 'wilayah', 'agama', 'penerangan', 'eksekutif', 'kanan', 'negara', 'negeri'],
    // biome-ignore format: a list of words
    places: [...id.attribution.places, 'malaysia', 'kuala lumpur', 'putrajaya', 'selangor', 'johor', 'pulau pinang', 'perak', 'kedah', 'kelantan', 'terengganu', 'pahang', 'sabah', 'sarawak', 'melaka', 'negeri sembilan', 'perlis', 'singapura', 'brunei', 'indonesia', 'amerika syarikat', 'rusia', 'china', 'israel', 'palestin', 'gaza'],
    // biome-ignore format: a list of words
    particles: [...id.attribution.particles, 'bin', 'binti', 'a/l', 'a/p', 'al'],
    // biome-ignore format: a list of words
    notNames: [...id.attribution.notNames, 'bagaimanapun', 'selain', 'sehubungan', 'terdahulu', 'sementara', 'manakala', 'justeru', 'malah', 'kerana', 'oleh', 'beliau', 'mereka', 'kita', 'saya', 'semalam', 'hari', 'kejadian', 'difahamkan', 'mengulas', 'sebelum', 'selepas'],
    interview: { questions: ['soalan', 's', 'tanya'], answers: ['jawapan', 'j', 'jawab'] },
    // biome-ignore format: a list of words
    labels: ['baca juga', 'lihat juga', ...id.attribution.labels, 'gambar', 'foto', 'oleh', 'sumber'],
  },
  // biome-ignore format: lists of words
  dates: {
    on: ['pada'],
    capitalised: true,
    without: ['dalam', 'jam', 'kelmarin'],
    months: [[], [], ['mac'], [], [], ['jun'], [], ['ogos'], ['sept'], [], [], ['disember']],
    ambiguous: ['mei', 'mac', 'sel', 'rab', 'kha', 'jum', 'sab', 'dis', 'jun', 'isn', 'ahd'],
    introducers: ['pada', 'sejak', 'hingga', 'tahun', 'bulan', 'mulai', 'dari', 'antara', 'sebelum', 'selepas', 'awal', 'akhir', 'di', 'dan'],
    counted: ['orang', 'meter', 'kilometer', 'km', 'ringgit', 'unit', 'buah', 'ekor'],
    days: { '-1': ['semalam', 'kelmarin'], '0': ['hari ini'], '1': ['esok', 'keesokan'], '-2': ['dua hari lalu'] },
    dayParts: { '-1 NI': ['malam tadi', 'malam semalam'], '0 MO': ['pagi ini', 'pagi tadi'], '0 AF': ['petang ini', 'petang tadi', 'tengah hari tadi'], '0 NI': ['malam ini'], '1 MO': ['pagi esok'] },
    contextDays: { '-1': ['sehari sebelumnya', 'hari sebelumnya'], '1': ['keesokan harinya', 'hari berikutnya', 'keesokannya'] },
    units: { TS: ['saat'], TH: ['jam'], W: ['pekan'], Q: ['suku', 'suku tahun'], DE: ['dekad'], CE: ['abad'] },
    parts: { MO: ['pagi', 'awal pagi'], MI: ['tengah hari'], AF: ['petang'], EV: ['senja'], NI: ['malam', 'tengah malam'] },
    weekend: ['hujung minggu'],
    numbers: { satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, lapan: 8, sembilan: 9, sepuluh: 10, 'dua belas': 12, 'dua puluh': 20 },
    ordinals: { pertama: 1, kedua: 2, ketiga: 3, keempat: 4 },
    ordinalAffixes: { before: ['ke -', 'ke'] },
    decades: { endings: ['- an', 'an'] },
    shifts: { '-1': ['lalu', 'yang lalu', 'lepas', 'yang lepas', 'sudah'], '0': ['ini', 'semasa'], '1': ['depan', 'hadapan', 'akan datang', 'yang akan datang'] },
    contextShifts: { '-1': ['sebelumnya'], '0': ['sama', 'yang sama', 'itu'], '1': ['berikutnya'] },
    distances: { '-1': ['lalu', 'lepas', 'yang lalu', 'yang lepas'], '1': ['lagi'] },
    contextDistances: { '-1': ['sebelum itu'], '1': ['kemudian', 'selepas itu'] },
    edges: ['awal', 'akhir', 'pertengahan', 'penghujung', 'hujung'],
    offsets: { '1': ['selepas'], '-1': ['sebelum'] },
    frequency: { times: ['kali'], per: ['se', 'dalam'] },
    every: ['setiap', 'tiap'],
    sets: { P1D: ['harian', 'setiap hari'], P1W: ['mingguan'], P1M: ['bulanan'], P1Y: ['tahunan', 'setiap tahun'] },
    rangeWords: ['hingga', 'sehingga', 'sampai'],
    listWords: ['dan'],
    between: ['antara'],
    clock: ['pukul', 'jam', 'pkl'],
    meridiem: { am: ['pagi', 'am'], pm: ['petang', 'malam', 'pm', 'tengah hari'] },
    holidays: { '08-31': ['hari kebangsaan'], '09-16': ['hari malaysia'], '12-25': ['krismas'] },
    ages: { before: ['berusia', 'berumur', 'umur', 'usia'] },
    tense: { past: ['telah', 'sudah', 'pernah', 'tadi'], future: ['akan', 'bakal', 'dijadual', 'dijangka', 'mahu', 'hendak'], ahead: ['selewat-lewatnya'] },
  },
  reuse: {
    acts: [
      'menyalin',
      'penyalinan',
      'disalin',
      'mengeluar ulang',
      'pengeluaran semula',
      'mengeluarkan semula',
      'dikeluarkan semula',
      'menerbitkan semula',
      'diterbitkan semula',
      'penerbitan semula',
      'memetik',
      'petikan',
      'dipetik',
      'mengulang siar',
      'ulang siar',
      'siaran semula',
      'disiarkan semula',
      'menyiarkan semula',
      'menghasilkan semula',
      'dihasilkan semula',
      'diedarkan semula',
    ],
    uses: [
      'menggunakan',
      'digunakan',
      'penggunaan',
      'menyiarkan',
      'disiarkan',
      'menyebarkan',
      'disebarkan',
      'mengedarkan',
      'diedarkan',
      'menerbitkan',
      'diterbitkan',
    ],
    material: [
      'kandungan',
      'artikel',
      'berita',
      'bahan',
      'teks',
      'laman',
      'laman web',
      'portal',
      'maklumat',
      'rencana',
    ],
    own: [
      'laman web ini',
      'laman ini',
      'portal ini',
      'artikel ini',
      'kandungan ini',
      'berita ini',
      'kandungan kami',
      'artikel kami',
      'mana-mana bahagian',
    ],
    forbidden: ['dilarang', 'tidak dibenarkan', 'tidak boleh', 'larangan', 'ditegah'],
    allowed: ['dibenarkan', 'boleh', 'bebas', 'diizinkan'],
    demanded: ['mesti', 'hendaklah', 'perlu', 'dengan syarat', 'sila', 'wajib', 'hanya', 'mohon', 'perlulah'],
    conditions: {
      'attribute-source': [
        'menyatakan … sumber',
        'nyatakan … sumber',
        'memaklumkan … sumber',
        'memberi kredit',
        'kredit kepada',
        'menyebut … sumber',
        'menyatakan sumber',
        'nyatakan sumber',
      ],
      'attribute-author': ['nama penulis', 'menyatakan … penulis'],
      'obtain-permission': [
        'tanpa … kebenaran',
        'tanpa … izin',
        'tanpa kebenaran',
        'tanpa izin',
        'kebenaran bertulis',
        'dengan kebenaran',
        'mendapat kebenaran',
        'mendapatkan kebenaran',
        'keizinan bertulis',
      ],
      'non-commercial': ['bukan komersial', 'tujuan komersial'],
      'no-derivatives': ['tanpa pindaan', 'tanpa perubahan'],
      'share-alike': ['lesen yang sama'],
      'no-machine-use': ['kecerdasan buatan', 'perlombongan data'],
    },
    link: {
      hyperlink: ['hiperpautan', 'pautan aktif', 'hyperlink'],
      either: ['pautan', 'link'],
      article: ['artikel asal', 'berita asal', 'artikel asli'],
      site: ['laman kami', 'laman web kami', 'laman utama'],
      positions: {},
      indexable: [],
    },
    licence: ['di bawah lesen', 'lesen', 'dilesenkan'],
    attribution: ['atribusi'],
    reserved: ['hak cipta terpelihara'],
    otherMatters: ['komen*', 'kuki', 'komen anda'],
  },
  summary: {
    // biome-ignore format: a list of words
    stopWords: ['yang', 'dan', 'di', 'untuk', 'dengan', 'ini', 'itu', 'dalam', 'pada', 'kepada', 'tidak', 'daripada', 'oleh', 'akan', 'bahawa', 'telah', 'mereka', 'beliau', 'kerana', 'adalah', 'juga', 'boleh', 'sebagai', 'atau', 'ialah', 'kata', 'katanya', 'lebih', 'ada', 'kita', 'turut', 'semalam', 'hari', 'sebanyak', 'seramai', 'bagaimanapun', 'tetapi', 'manakala', 'selepas', 'seorang', 'iaitu', 'berkata', 'kerajaan', 'sudah', 'bagi', 'ia'],
  },
} satisfies Language;
