/** An article's quotes and key sentences as a note: Markdown with YAML front matter, as Obsidian, Joplin and Hugo read it. */
import type { OriginalLink } from '../../article/article.ts';
import type { CslItem } from '../csl-item.ts';
import { escapeMarkdown, oneLine } from '../formatted.ts';
import { exportNames, isoDate, line } from './export-item.ts';

/** A quote in a note. */
export interface NotedQuote {
  /** As the article has it; paragraphs become lines. */
  readonly text: string;
  /** Where its words stand. */
  readonly passage: OriginalLink;
}

/** What one speaker said. */
export interface NotedSpeaker {
  /** Name, and role where the article gives one. Null: nobody is named. */
  readonly name: string | null;
  readonly quotes: readonly NotedQuote[];
}

/** What a note is made of. */
export interface Note {
  readonly item: CslItem;
  readonly link: OriginalLink;
  /** The article's citation, in Markdown. */
  readonly citation: string;
  readonly sentences: readonly string[];
  readonly speakers: readonly NotedSpeaker[];
  /** The headings, in the reader's language. */
  readonly headings: {
    readonly summary: string;
    readonly quotes: string;
    readonly source: string;
    readonly nobody: string;
  };
}

/** The whole file. Every quote has the way to its words, and the note ends with the citation. */
export function toNotes({ item, link, citation, sentences, speakers, headings }: Note): string {
  const title = line(item, 'title') || line(item, 'container-title') || link.url;
  const parts = [frontMatter(item, link), `# ${escapeMarkdown(title)}`];
  if (sentences.length > 0) {
    parts.push(
      `## ${headings.summary}`,
      sentences.map((sentence) => `- ${escapeMarkdown(oneLine(sentence))}`).join('\n'),
    );
  }
  if (speakers.length > 0) parts.push(`## ${headings.quotes}`);
  for (const { name, quotes } of speakers) {
    parts.push(`### ${escapeMarkdown(oneLine(name ?? headings.nobody))}`, ...quotes.map(quotation));
  }
  parts.push(`## ${headings.source}`, citation);
  return `${parts.join('\n\n')}\n`;
}

/** A block quote with the way to its words behind it. */
function quotation({ text, passage }: NotedQuote): string {
  const lines = text.split('\n').map(oneLine).filter(Boolean).map(escapeMarkdown);
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ''} [↗](<${passage.url}>)`]
    .map((words) => `> ${words}`)
    .join('\n>\n');
}

/** Strings as JSON writes them, which YAML reads (YAML 1.2, 1.3). */
function frontMatter(item: CslItem, link: OriginalLink): string {
  const authors = exportNames(item).map((name) =>
    'literal' in name ? name.literal : [name.given, name.family, name.suffix].filter(Boolean).join(' '),
  );
  const fields: readonly (readonly [string, string | readonly string[]])[] = [
    ['title', line(item, 'title')],
    ['author', authors],
    ['published', isoDate(item.issued)],
    ['publication', line(item, 'container-title')],
    ['language', line(item, 'language')],
    ['url', link.url],
  ];
  const lines = fields
    .filter(([, value]) => value.length > 0)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---'].join('\n');
}
