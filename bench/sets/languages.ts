/** The language of a text, told from the text alone, as for a page that declares none. */
import { deflateRawSync } from 'node:zlib';
import { textLanguage } from '../../article/language.ts';
import { languageProfiles } from '../../languages/registry.ts';
import { primarySubtag } from '../../languages/tag.ts';
import { baselinesOf, figure } from '../baselines.ts';
import { percent, type Section } from '../report.ts';
import { readJsonLines } from '../shared.ts';

const FILES = [
  'multilingual/data/dev.jsonl',
  'dates/data/news.jsonl',
  'dates/data/recognition.jsonl',
  'dates/data/narrative.jsonl',
];
/** Code units from the start of a text that are shown: an article, its opening, a headline with a line below it. */
const LENGTHS = [2000, 400, 150];
/** Texts of one file and language that count. */
const MOST = 20;

interface Text {
  readonly lang: string;
  readonly text: string;
}

/** Measures the language that is told from a text. */
export async function languages(): Promise<Section> {
  const texts = (await Promise.all(FILES.map((file) => textsOf(file)))).flat();
  const profiles = languageProfiles();
  const { systems, source } = baselinesOf('languages');
  const row = (measure: string, ours: string) => [
    measure,
    ours,
    ...Object.values(systems).map((figures) => figure(figures, measure)),
  ];
  const rows = LENGTHS.map((length) => {
    const right = texts.map(({ lang, text }) => isSame(textLanguage([], text.slice(0, length), profiles), lang));
    const byLanguage = Map.groupBy(texts.keys(), (i) => (texts[i] as Text).lang);
    const means = [...byLanguage.values()].map((own) => mean(own.map((i) => Number(right[i]))));
    return row(`first ${length} characters`, `${percent(mean(right.map(Number)))} / ${percent(mean(means))}`);
  });
  const size = deflateRawSync(JSON.stringify(profiles)).length;
  return {
    title: 'Languages',
    text:
      `The language told from the text alone, as for a page that declares none: ${texts.length} texts of \`bench/multilingual\` and ` +
      `\`bench/dates\`, ${new Set(texts.map(({ lang }) => lang)).size} languages, at most ${MOST} texts of one language and file. ` +
      `Per cent right, of all texts / as the mean over languages. Other detectors: ${source}.`,
    tables: [
      {
        caption: '',
        columns: ['texts', 'Tautan', ...Object.keys(systems)],
        rows: [...rows, row('size', `${Math.round(size / 1024)} KB`)],
      },
    ],
  };
}

async function textsOf(file: string): Promise<Text[]> {
  const counts = new Map<string, number>();
  return (await readJsonLines<Text>(file)).filter(({ lang }) => {
    const count = (counts.get(lang) ?? 0) + 1;
    counts.set(lang, count);
    return count <= MOST;
  });
}

function isSame(told: string | null, gold: string): boolean {
  return told !== null && primarySubtag(told) === primarySubtag(gold);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
