/** Links to sentences of news pages: whether each leads to one place, told by a matcher that did not write it. */
import type { Span } from '../article/article.ts';
import { textFragment } from '../citation/text-fragment.ts';
import { parseDocument } from '../cli/dom.ts';
import { readPage } from '../cli/page-input.ts';
import { annotatePage } from '../cli/pipeline.ts';
import { fitsOf, hasWords, pageText } from './fragment-match.ts';
import type { Table } from './report.ts';
import { readJsonLines, sharedPath } from './shared.ts';

/** Two sets of forty pages: every eleventh of the list, from the first and from the sixth. */
const STEP = 11;
const FIRST = { first: 0, sixth: 5 };
const PAGES = 40;
/** Code units of the shortest sentences that are linked. */
const SHORTEST = 10;

interface PageRow {
  readonly file: string;
  readonly charset?: string;
  readonly visitUrl: string;
}

/** How many sentences of the running text have a link that fits one place of the page, whose text the maker of links knows as in the browser. */
export async function passageLinks(): Promise<Table> {
  const all = await readJsonLines<PageRow>('pages/manifest.jsonl');
  const rows: string[][] = [];
  for (const [ordinal, first] of Object.entries(FIRST)) {
    const pages = all.filter((_page, i) => i % STEP === first).slice(0, PAGES);
    const counts = { sentences: 0, found: 0, unique: 0 };
    for (const page of pages) {
      const { content, kind } = await readPage(sharedPath(`pages/${page.file}`), page.charset);
      const { article } = annotatePage({ content, kind }, { url: page.visitUrl, lang: null, published: null });
      const text = pageText(parseDocument(content));
      for (const span of sentencesOf(article)) {
        counts.sentences++;
        if (!hasWords(text, article.text.slice(span.start, span.end))) continue;
        counts.found++;
        const fragment = textFragment(article.text, span, text);
        if (fragment !== null && fitsOf(text, fragment) === 1) counts.unique++;
      }
    }
    const share = ((100 * counts.unique) / counts.found).toFixed(1);
    rows.push([`${pages.length}, from the ${ordinal} on`, ...Object.values(counts).map(String), `${share} %`]);
  }
  return {
    caption: 'Links to sentences of news pages (goal: 99 % unique)',
    columns: ['pages', 'sentences', 'in the page without scripts', 'the link fits one place', 'share'],
    rows,
  };
}

function sentencesOf({
  text,
  blocks,
  lang,
}: {
  text: string;
  blocks: readonly (Span & { kind: string })[];
  lang: string | null;
}): Span[] {
  const segmenter = new Intl.Segmenter(lang ?? undefined, { granularity: 'sentence' });
  return blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ start, end }) =>
      [...segmenter.segment(text.slice(start, end))].map(({ index, segment }) => ({
        start: start + index,
        end: start + index + segment.trimEnd().length,
      })),
    )
    .filter(({ start, end }) => end - start >= SHORTEST);
}
