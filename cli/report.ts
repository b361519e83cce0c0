/** The readable report of `npm run annotate`: title, source, conditions of reuse, key sentences, quotes by speaker, dates. */
import { styleText } from 'node:util';
import type { Article, Span } from '../article/article.ts';
import type { AnnotatedArticle, DateExpression, Quote, Reuse, Speaker } from '../parser/annotations.ts';

const WIDTH = 96;
const BLANKS = /\s+/u;
/** A page's control characters would command the terminal. */
const CONTROLS = /(?!\s)\p{Cc}/gu;

/** The whole report; it is coloured where stdout is a terminal that wants colours. */
export function report(page: AnnotatedArticle): string {
  const { article } = page;
  if (article.blocks.length === 0) return `No article found${article.url === null ? '' : ` at ${article.url}`}.\n`;
  const sections = [source(page), reuse(page.reuse), keySentences(page), ...quotes(page), dates(page)];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function source({ article, summary }: AnnotatedArticle): string[] {
  const authors = article.authors.map((author) => author.name).join(', ');
  const facts = [
    authors,
    article.siteName ?? article.publisher,
    article.published,
    article.lang,
    plural(summary.words, 'word'),
    `${summary.minutes} min`,
  ];
  return [
    heading(printable(article.title ?? 'Untitled')),
    ...wrap(facts.filter(Boolean).join(' · '), '  '),
    `  original: ${article.originalUrl ?? 'not determinable'}${article.originalUrlFrom === null ? '' : dim(` (${article.originalUrlFrom})`)}`,
    ...(article.url === null || article.url === article.originalUrl ? [] : [`  read at:  ${article.url}`]),
  ];
}

function reuse({ notices, requirements, license, credit }: Reuse): string[] {
  if (notices.length === 0 && requirements.length === 0 && license === null)
    return [heading('Reuse'), '  No notice stated. Citations link to the original all the same.'];
  return [
    heading('Reuse'),
    ...(requirements.length === 0 ? [] : [`  ${requirements.join(', ')}`]),
    ...notices.flatMap((notice) => wrap(notice.text, '  | ')),
    ...(license === null ? [] : [`  licence: ${license}`]),
    ...(credit === null ? [] : wrap(credit, '  credit: ')),
  ];
}

function keySentences({ article, summary }: AnnotatedArticle): string[] {
  if (summary.sentences.length === 0) return [];
  return [heading('Key sentences'), ...summary.sentences.flatMap((span) => bullet(words(article, span)))];
}

/** One section a speaker, in the order of their first quotes; quotes of nobody last. */
function quotes(page: AnnotatedArticle): string[][] {
  const bySpeaker = Map.groupBy(page.quotes, (quote) => quote.speaker?.id ?? null);
  const nobody = bySpeaker.get(null) ?? [];
  bySpeaker.delete(null);
  const sections = [...bySpeaker].map(([id, said]) => [
    speakerLine(page.speakers[id as number] as Speaker, said.length),
    ...said.flatMap((quote) => quoteLines(page.article, quote)),
  ]);
  if (nobody.length > 0)
    sections.push([heading('No speaker named'), ...nobody.flatMap((quote) => quoteLines(page.article, quote))]);
  return sections;
}

function speakerLine(speaker: Speaker, count: number): string {
  const role = speaker.role === null ? '' : `, ${printable(speaker.role)}`;
  const facts = [speaker.kind, plural(count, 'quote'), plural(speaker.mentions.length, 'mention')].join(' · ');
  return `${heading(speaker.name)}${role} ${dim(`(${facts})`)}`;
}

function quoteLines(article: Article, quote: Quote): string[] {
  const facts = [
    quote.kind,
    quote.cue === null ? null : `“${words(article, quote.cue)}”`,
    quote.speaker === null ? null : quote.speaker.how,
    quote.addressee === null ? null : `to ${quote.addressee}`,
    quote.speaker === null ? null : `confidence ${quote.confidence.toFixed(2)}`,
  ];
  return [...bullet(words(article, quote)), dim(`    ${facts.filter(Boolean).join(' · ')}`)];
}

/** By their first day; what is not on the calendar last, in the order of the text. */
function dates({ article, dates: found }: AnnotatedArticle): string[] {
  if (found.length === 0) return [];
  const sorted = found.toSorted((a, b) => key(a).localeCompare(key(b)) || a.start - b.start);
  const column = Math.max(...sorted.map((date) => date.value.length));
  return [
    heading('Dates'),
    ...sorted.map((date) => {
      const evidence = dim(`${date.type.toLowerCase()}, ${date.evidence}`);
      return `  ${date.value.padEnd(column)}  ${words(article, date)}  ${evidence}`;
    }),
  ];
}

function key(date: DateExpression): string {
  return date.range?.[0] ?? '\uffff';
}

function words(article: Article, span: Span): string {
  return printable(article.text.slice(span.start, span.end));
}

function printable(text: string): string {
  return text.replace(CONTROLS, '').split(BLANKS).join(' ');
}

function bullet(text: string): string[] {
  const [first = '', ...rest] = wrap(text, '    ');
  return [`  • ${first.trimStart()}`, ...rest];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Lines of at most WIDTH characters, broken at blanks. */
function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of printable(text).split(' ')) {
    if (line.length > indent.length && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent;
    }
    line += line.length > indent.length ? ` ${word}` : word;
  }
  return [...lines, line];
}

function heading(text: string): string {
  return styleText('bold', printable(text));
}

function dim(text: string): string {
  return styleText('dim', text);
}
