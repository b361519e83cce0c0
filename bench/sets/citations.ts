/** Citations: cases from published guides, and the link in every citation of 568 real news items. */

import { shippedStyles } from '../../citation/csl/styles.ts';
import { type CslItem, cslDate } from '../../citation/csl-item.ts';
import { personName } from '../../citation/person-name.ts';
import { baselinesOf } from '../baselines.ts';
import { type CitationCase, matchesGuide } from '../citation-match.ts';
import { runBatch } from '../command-line.ts';
import type { Section, Table } from '../report.ts';
import { readJsonLines } from '../shared.ts';

interface Answer {
  readonly id: string;
  readonly text: string;
  readonly html: string;
}

/** An item as Zotero's translators give it. */
interface ZoteroRow {
  readonly id: string;
  readonly item: {
    readonly itemType: string;
    readonly title?: string;
    readonly creators?: readonly { firstName?: string; lastName?: string; name?: string; creatorType: string }[];
    readonly date?: string;
    readonly publicationTitle?: string;
    readonly url?: string;
    readonly language?: string;
  };
}

/** Measures citations against the style guides. */
export async function citations(): Promise<Section> {
  return {
    title: 'Citations',
    text:
      'Dev half of `bench/citations`. A case is right when the whole text is the one its guide prints (tolerances: the README there). ' +
      'The formatter is citeproc with the styles that ship, specialised for news articles. ' +
      `Baselines: ${baselinesOf('citations').source}.`,
    tables: [await casesTable(), await linkTable()],
  };
}

async function casesTable(): Promise<Table> {
  const cases = await readJsonLines<CitationCase>('citations/cases.jsonl');
  const { answers } = await runBatch('cite', cases, (answer: Answer) => answer);
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const right = (expected: CitationCase) => {
    const answer = byId.get(expected.id);
    return answer !== undefined && matchesGuide(expected, answer);
  };
  const row = (name: string, list: readonly CitationCase[]) => [
    name,
    `${list.filter(right).length} of ${list.length}`,
    list
      .filter((given) => !byId.has(given.id))
      .map(({ id }) => id)
      .join(', ') || '–',
    list
      .filter((given) => byId.has(given.id) && !right(given))
      .map(({ id }) => id)
      .join(', ') || '–',
  ];
  const { systems, goals } = baselinesOf('citations');
  return {
    caption: 'Cases from guides',
    columns: ['cases', 'right', 'not answered', 'wrong'],
    rows: [
      row(`all ${cases.length}`, cases),
      row(
        'seen word for word in a published page',
        cases.filter(({ checked }) => checked),
      ),
      ...Object.entries(systems).map(([name, figures]) => [name, figures['cases right'], '–', '–'] as string[]),
      ['goal', String(goals?.['cases right']), '–', '–'],
    ],
  };
}

const KINDS = ['bibliography', 'note', 'in-text'] as const;

async function linkTable(): Promise<Table> {
  const items = (await readJsonLines<ZoteroRow>('citations/zotero_news_items.jsonl')).filter(
    ({ item }) => item.url !== undefined && URL.canParse(item.url),
  );
  const rows: string[][] = [];
  for (const style of ['plain', ...shippedStyles.map(({ id }) => id)]) {
    const lines = items.flatMap(({ id, item }) =>
      KINDS.map((kind) => ({ id: `${id} ${kind}`, style, kind, locale: item.language ?? 'en', item: toCsl(item) })),
    );
    const { answers, errors } = await runBatch('cite', lines, (answer: Answer) => answer);
    const entries = answers.filter(({ id }) => !id.endsWith(' in-text'));
    const text = entries.filter((answer) => /(?<![^\s<(])https?:\/\/\S+/u.test(answer.text)).length;
    const html = answers.filter((answer) => /<a href="https?:\/\/[^"\s]+">/u.test(answer.html)).length;
    rows.push([style, `${text} of ${entries.length}`, `${html} of ${answers.length}`, String(errors.length)]);
  }
  return {
    caption: `The link in citations of ${items.length} real news items that have an absolute address (bibliography, note, in-text)`,
    columns: ['style', 'unbroken in the text of entries and notes', 'followed in the HTML', 'errors'],
    rows,
  };
}

/** Zotero's item types as CSL types. */
const CSL_TYPES: Readonly<Record<string, CslItem['type']>> = {
  newspaperArticle: 'article-newspaper',
  magazineArticle: 'article-magazine',
  blogPost: 'post-weblog',
  webpage: 'webpage',
};

function toCsl(item: ZoteroRow['item']): CslItem {
  const issued = cslDate(item.date);
  const author = item.creators
    ?.filter(({ creatorType }) => creatorType === 'author')
    .map(({ firstName, lastName, name }) =>
      firstName && lastName
        ? { given: firstName, family: lastName }
        : personName(name ?? lastName ?? firstName ?? '', item.language ?? null),
    );
  return {
    type: CSL_TYPES[item.itemType] ?? 'webpage',
    ...(item.title ? { title: item.title } : {}),
    ...(item.publicationTitle ? { 'container-title': item.publicationTitle } : {}),
    ...(author?.length ? { author } : {}),
    ...(issued === undefined ? {} : { issued }),
    ...(item.url ? { URL: item.url } : {}),
    ...(item.language ? { language: item.language } : {}),
  };
}
