/** Invented articles with hand-made annotations, written by the words they mark instead of by offsets. */
import type { Article, BlockKind, Span } from '../../article/article.ts';
import type {
  AnnotatedArticle,
  DateEvidence,
  Quote,
  ReuseNotice,
  Speaker,
  SpeakerEvidence,
  TimexType,
} from '../../parser/annotations.ts';

/** Where words stand in a text; the nth time they occur, from 0. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

interface SampleQuote {
  readonly words: string;
  readonly group: number;
  readonly speaker: number | null;
  /** The mention beside it, with the words before it that make it unique; absent: inferred. */
  readonly mention?: string;
  readonly how?: SpeakerEvidence;
  readonly kind?: Quote['kind'];
  readonly addressee?: string;
  readonly confidence?: number;
}

interface SampleDate {
  readonly words: string;
  readonly value: string;
  readonly range: readonly [string, string] | null;
  readonly evidence: DateEvidence;
  readonly type?: TimexType;
}

interface Sample {
  readonly blocks: readonly (readonly [BlockKind, string])[];
  readonly meta?: Partial<Article>;
  readonly speakers?: readonly Omit<Speaker, 'mentions'>[];
  readonly mentions?: readonly (readonly string[])[];
  readonly quotes?: readonly SampleQuote[];
  readonly dates?: readonly SampleDate[];
  readonly notices?: readonly (Omit<ReuseNotice, 'start' | 'end'> & { readonly inArticle: boolean })[];
  readonly sentences?: readonly string[];
  readonly minutes?: number;
  readonly license?: string;
}

/** Builds the annotations of a sample. */
export function annotated(sample: Sample): AnnotatedArticle {
  const text = sample.blocks.map(([, words]) => words).join('\n\n');
  const notices = (sample.notices ?? []).map(({ inArticle, ...notice }) => ({
    ...notice,
    ...(inArticle ? spanOf(text, notice.text) : { start: null, end: null }),
  }));
  return {
    article: {
      url: 'https://news.example/original',
      originalUrl: 'https://news.example/original',
      originalUrlFrom: 'canonical',
      originalUrlCandidates: [{ url: 'https://news.example/original', from: 'canonical' }],
      title: null,
      siteName: null,
      publisher: null,
      lang: 'en',
      authors: [],
      published: null,
      modified: null,
      section: null,
      description: null,
      image: null,
      text,
      blocks: sample.blocks.map(([kind, words]) => ({ kind, ...spanOf(text, words) })),
      asides: [],
      ...sample.meta,
    },
    quotes: (sample.quotes ?? []).map((quote) => {
      const span = spanOf(text, quote.words);
      const beside = quote.mention === undefined ? null : spanOf(text.slice(span.start), quote.mention);
      const speaker = quote.speaker === null ? null : sample.speakers?.[quote.speaker];
      return {
        ...span,
        kind: quote.kind ?? 'direct',
        group: quote.group,
        speaker: speaker && {
          id: quote.speaker as number,
          name: speaker.name,
          start: beside && beside.start + span.start,
          end: beside && beside.end + span.start,
          how: quote.how ?? (beside === null ? 'inferred' : 'named'),
        },
        cue: null,
        addressee: quote.addressee ?? null,
        confidence: quote.confidence ?? 0.95,
      } as Quote;
    }),
    speakers: (sample.speakers ?? []).map((speaker, id) => ({
      ...speaker,
      mentions: (sample.mentions?.[id] ?? []).map((words) => {
        const { start, end } = spanOf(text, words);
        return [start, end] as const;
      }),
    })),
    dates: (sample.dates ?? []).map(({ words, type = 'DATE', ...date }) => ({
      ...spanOf(text, words),
      type,
      endPoint: null,
      ...date,
    })),
    reuse: {
      notices,
      requirements: [...new Set(notices.flatMap(({ requirements }) => requirements))],
      license: sample.license ?? null,
      credit: null,
      from: notices.length > 0 ? ['text'] : [],
    },
    summary: {
      sentences: (sample.sentences ?? []).map((words) => spanOf(text, words)),
      words: text.split(/\s+/).length,
      minutes: sample.minutes ?? 1,
    },
    timings: { extract: 0, parse: 0 },
  };
}

/** English: a split quote, a pronoun, a quote of nobody, a paraphrase, repeated dates, a notice in the article. */
export const bridge = annotated({
  meta: {
    url: 'https://mirror.example/tern-bridge?ref=front',
    originalUrl: 'https://harbourpost.example/2024/05/tern-bridge-reopens',
    originalUrlFrom: 'syndication',
    originalUrlCandidates: [
      { url: 'https://harbourpost.example/2024/05/tern-bridge-reopens', from: 'syndication' },
      { url: 'https://mirror.example/tern-bridge', from: 'canonical' },
      { url: 'https://mirror.example/tern-bridge', from: 'og:url' },
    ],
    title: 'Tern Bridge reopens after a winter of repairs',
    siteName: 'Harbour Post',
    publisher: 'Harbour Media Cooperative',
    authors: [
      { name: 'Ines Okafor', kind: 'person' },
      { name: 'Tomas Reed', kind: 'person' },
    ],
    published: '2024-05-14T09:30:00+01:00',
    modified: '2024-05-15T08:00:00+01:00',
  },
  blocks: [
    ['headline', 'Tern Bridge reopens after a winter of repairs'],
    [
      'paragraph',
      'The Tern Bridge opened to traffic on Tuesday, six months after cracks were found in two of its piers. Engineers replaced 48 bearings and will inspect the rest every week.',
    ],
    [
      'paragraph',
      '“The bridge is safer than on the day it was built,” said Maren Holt, the city’s chief engineer. “We measured every bolt.”',
    ],
    [
      'paragraph',
      'She told Harbour Radio that the work had cost less than planned. “We had set aside eleven million and spent nine,” she added.',
    ],
    [
      'paragraph',
      'Shopkeepers on the quay lost a season. “Nobody asked us,” read a banner that hung from the old customs house in March 2024.',
    ],
    [
      'paragraph',
      'The ministry of transport said it would publish the report on Tuesday next week. The bridge was last repaired in the 1990s.',
    ],
    ['notice', 'You may quote this article if you link to the original.'],
  ],
  speakers: [
    { name: 'Maren Holt', role: 'the city’s chief engineer', kind: 'person' },
    { name: 'The ministry of transport', role: null, kind: 'organization' },
  ],
  mentions: [['Maren Holt', 'She', 'she'], ['The ministry of transport']],
  quotes: [
    {
      words: '“The bridge is safer than on the day it was built,”',
      group: 0,
      speaker: 0,
      mention: 'Maren Holt',
      confidence: 0.97,
    },
    { words: '“We measured every bolt.”', group: 0, speaker: 0, confidence: 0.9 },
    {
      words: 'that the work had cost less than planned',
      group: 1,
      speaker: 0,
      kind: 'indirect',
      addressee: 'Harbour Radio',
      confidence: 0.5,
    },
    {
      words: '“We had set aside eleven million and spent nine,”',
      group: 2,
      speaker: 0,
      mention: 'she',
      how: 'pronoun',
      confidence: 0.7,
    },
    { words: '“Nobody asked us,”', group: 3, speaker: null, confidence: 0.4 },
    { words: 'it would publish the report on Tuesday next week', group: 4, speaker: 1, kind: 'indirect' },
  ],
  dates: [
    { words: 'Tuesday', value: '2024-05-14', range: ['2024-05-14', '2024-05-14'], evidence: 'publication' },
    { words: 'every week', value: 'P1W', type: 'SET', range: null, evidence: 'explicit' },
    { words: 'March 2024', value: '2024-03', range: ['2024-03-01', '2024-03-31'], evidence: 'explicit' },
    {
      words: 'Tuesday next week',
      value: '2024-05-21',
      range: ['2024-05-21', '2024-05-21'],
      evidence: 'weekday',
    },
    { words: 'the 1990s', value: '199', range: ['1990-01-01', '1999-12-31'], evidence: 'explicit' },
  ],
  notices: [
    {
      text: 'You may quote this article if you link to the original.',
      lang: 'en',
      inArticle: true,
      requirements: ['link-to-original'],
      link: { form: 'link-or-reference', target: 'article', position: null, indexable: null },
    },
  ],
  sentences: [
    'The Tern Bridge opened to traffic on Tuesday, six months after cracks were found in two of its piers.',
    'She told Harbour Radio that the work had cost less than planned.',
  ],
  minutes: 2,
});

/** Indonesian: a notice outside the article with several demands. */
export const market = annotated({
  meta: {
    url: 'https://kabarpesisir.example/pasar-ikan-dibuka',
    originalUrl: 'https://kabarpesisir.example/pasar-ikan-dibuka',
    title: 'Pasar Ikan Teluk Senja Dibuka Kembali Setelah Banjir Rob',
    siteName: 'Kabar Pesisir',
    publisher: 'Kabar Pesisir',
    lang: 'id',
    authors: [{ name: 'Ratna Wulandari', kind: 'person' }],
    published: '2023-08-09',
  },
  blocks: [
    ['headline', 'Pasar Ikan Teluk Senja Dibuka Kembali Setelah Banjir Rob'],
    [
      'paragraph',
      'Pasar ikan Teluk Senja kembali ramai pada Rabu (9/8) setelah sebulan ditutup karena banjir rob. Pemerintah kota meninggikan lantai pasar setengah meter.',
    ],
    [
      'paragraph',
      '“Kami sudah menunggu sejak bulan lalu,” kata Suryani, pedagang ikan asap. Ia berharap pembeli dari luar kota segera kembali.',
    ],
    [
      'paragraph',
      'Kepala Dinas Perikanan, Bagus Prakoso, menyatakan bahwa saluran air akan dikeruk setiap minggu. “Jangan sampai terulang,” ujarnya kepada Kabar Pesisir.',
    ],
  ],
  speakers: [
    { name: 'Suryani', role: 'pedagang ikan asap', kind: 'person' },
    { name: 'Bagus Prakoso', role: 'Kepala Dinas Perikanan', kind: 'person' },
  ],
  mentions: [
    ['Suryani', 'Ia'],
    ['Bagus Prakoso', 'nya kepada'],
  ],
  quotes: [
    { words: '“Kami sudah menunggu sejak bulan lalu,”', group: 0, speaker: 0, mention: 'Suryani', confidence: 0.98 },
    { words: 'saluran air akan dikeruk setiap minggu', group: 1, speaker: 1, kind: 'indirect', confidence: 0.8 },
    {
      words: '“Jangan sampai terulang,”',
      group: 2,
      speaker: 1,
      mention: 'ujarnya',
      how: 'pronoun',
      addressee: 'Kabar Pesisir',
      confidence: 0.72,
    },
  ],
  dates: [
    { words: 'Rabu (9/8)', value: '2023-08-09', range: ['2023-08-09', '2023-08-09'], evidence: 'weekday' },
    { words: 'bulan lalu', value: '2023-07', range: ['2023-07-01', '2023-07-31'], evidence: 'publication' },
    { words: 'setiap minggu', value: 'P1W', type: 'SET', range: null, evidence: 'explicit' },
  ],
  notices: [
    {
      text: 'Isi laman ini boleh dikutip asal menyertakan tautan aktif ke artikel asli pada paragraf pertama dan seizin redaksi.',
      lang: 'id',
      inArticle: false,
      requirements: ['link-to-original', 'obtain-permission'],
      link: { form: 'hyperlink', target: 'article', position: 'first-paragraph', indexable: null },
    },
  ],
  sentences: ['Pasar ikan Teluk Senja kembali ramai pada Rabu (9/8) setelah sebulan ditutup karena banjir rob.'],
});

/** Arabic, right to left; the publisher states nothing. */
export const museum = annotated({
  meta: {
    url: 'https://sahifat-almina.example/culture/118',
    originalUrl: 'https://sahifat-almina.example/culture/118',
    originalUrlFrom: 'page',
    title: 'متحف المرفأ يفتح أبوابه ليلا',
    siteName: 'صحيفة المرفأ',
    lang: 'ar',
    authors: [{ name: 'ليلى حداد', kind: 'person' }],
    published: '2022-11-03',
  },
  blocks: [
    ['headline', 'متحف المرفأ يفتح أبوابه ليلا'],
    ['paragraph', 'أعلن متحف المرفأ أنه سيفتح أبوابه ليلا ابتداء من 10 نوفمبر 2022، بعد تجربة دامت شهرين.'],
    ['paragraph', 'وقالت المديرة سلمى منصور: «نريد أن يأتي العاملون بعد دوامهم». وأضافت أن الدخول سيكون مجانيا.'],
  ],
  speakers: [{ name: 'سلمى منصور', role: 'المديرة', kind: 'person' }],
  mentions: [['سلمى منصور']],
  quotes: [{ words: '«نريد أن يأتي العاملون بعد دوامهم»', group: 0, speaker: 0 }],
  dates: [
    { words: '10 نوفمبر 2022', value: '2022-11-10', range: ['2022-11-10', '2022-11-10'], evidence: 'explicit' },
    { words: 'شهرين', value: 'P2M', type: 'DURATION', range: null, evidence: 'explicit' },
  ],
  sentences: ['أعلن متحف المرفأ أنه سيفتح أبوابه ليلا ابتداء من 10 نوفمبر 2022، بعد تجربة دامت شهرين.'],
});

/** A long article: one speaker, many quotes. */
export function interview(quotes: number): AnnotatedArticle {
  const words = Array.from({ length: quotes }, (_, i) => `“This is answer number ${i + 1} of the interview,”`);
  return annotated({
    meta: { title: 'A long interview', siteName: 'Harbour Post', published: '2024' },
    blocks: words.map((said) => ['paragraph', `${said} said Ana Lind.`] as const),
    speakers: [{ name: 'Ana Lind', role: 'pilot', kind: 'person' }],
    mentions: [['Ana Lind']],
    quotes: words.map((said, group) => ({ words: said, group, speaker: 0, mention: 'Ana Lind' })),
    minutes: 12,
  });
}
