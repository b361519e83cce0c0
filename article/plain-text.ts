/** Plain text → Article: the text stays exactly as given, every line that holds something is a block. */
import type { Article, Block } from './article.ts';

const SENTENCE_END = /[.!?…。！？؟۔।:;,]["”“’»«'」』)\]]*$/u;

/** What is known of a text apart from its words. */
export interface TextFacts {
  readonly url?: string | null;
  readonly lang?: string | null;
  readonly published?: string | null;
}

/** The article of a plain text; a first line that is no sentence is its headline. */
export function articleFromText(text: string, facts: TextFacts = {}): Article {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n\r]+/g)) {
    const content = line[0].trim();
    if (content === '') continue;
    const start = line.index + line[0].indexOf(content);
    blocks.push({ start, end: start + content.length, kind: 'paragraph' });
  }
  const first = blocks[0];
  const headline =
    first !== undefined && blocks.length > 1 && !SENTENCE_END.test(text.slice(first.start, first.end)) ? first : null;
  if (headline !== null) blocks[0] = { ...headline, kind: 'headline' };
  return {
    url: facts.url ?? null,
    originalUrl: null,
    originalUrlFrom: null,
    originalUrlCandidates: [],
    title: headline === null ? null : text.slice(headline.start, headline.end),
    siteName: null,
    publisher: null,
    lang: facts.lang ?? null,
    authors: [],
    published: facts.published ?? null,
    modified: null,
    section: null,
    description: null,
    image: null,
    text,
    blocks,
    asides: [],
  };
}
