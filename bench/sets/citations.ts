/** Citations: cases from published guides, and the link in every citation of 568 real news items. */
import { formatters } from '../../citation/citation.ts';
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
      `Styles so far: ${Object.keys(formatters).join(', ')}, as bibliography entries; every other case is answered with an error that says so. ` +
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
  const apa = cases.filter(({ style, kind }) => style === 'apa' && kind === 'bibliography');
  return {
    caption: 'Cases from guides',
    columns: ['cases', 'right', 'not answered', 'wrong'],
    rows: [
      row('APA 7, reference list', apa),
      row(
        'APA 7, in-text',
        cases.filter(({ style, kind }) => style === 'apa' && kind === 'in-text'),
      ),
      [
        `all ${cases.length}`,
        `${cases.filter(right).length} of ${cases.length}`,
        String(cases.length - answers.length),
        '–',
      ],
      ...Object.entries(systems).map(([name, figures]) => [name, figures['cases right'], '–', '–'] as string[]),
      ['goal', String(goals?.['cases right']), '–', '–'],
    ],
  };
}

async function linkTable(): Promise<Table> {
  const items = (await readJsonLines<ZoteroRow>('citations/zotero_news_items.jsonl')).filter(
    ({ item }) => item.url !== undefined && URL.canParse(item.url),
  );
  const styles = Object.keys(formatters);
  const rows: string[][] = [];
  for (const style of styles) {
    const lines = items.map(({ id, item }) => ({ id, style, locale: item.language ?? 'en', item: toCsl(item) }));
    const { answers, errors } = await runBatch('cite', lines, (answer: Answer) => answer);
    const text = answers.filter((answer) => /\shttps?:\/\/\S+$/u.test(answer.text)).length;
    const html = answers.filter((answer) => /<a href="https?:\/\/[^"\s]+">/u.test(answer.html)).length;
    rows.push([style, String(items.length), String(text), String(html), String(errors.length)]);
  }
  return {
    caption: 'The link in citations of real news items that have an absolute address',
    columns: ['style', 'items', 'unbroken in the text', 'followed in the HTML', 'errors'],
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
