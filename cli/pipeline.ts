/** The extension's pipeline on a file: page → article → annotations, as content script and background run it on a tab. */
import type { Article, ReuseSignals } from '../article/article.ts';
import { extractArticle } from '../article/extract-article.ts';
import type { LanguageProfile } from '../article/function-words.ts';
import { textLanguage } from '../article/language.ts';
import { originalLink } from '../article/original-url.ts';
import { pagePatterns } from '../article/page-words.ts';
import { articleFromText } from '../article/plain-text.ts';
import { pressWords } from '../languages/press.ts';
import { languageData, languageProfiles } from '../languages/registry.ts';
import { SECOND_LANGUAGE } from '../languages/tag.ts';
import { annotate } from '../parser/annotate.ts';
import type { AnnotatedArticle } from '../parser/annotations.ts';
import { compileGrammar, type Grammar } from '../parser/grammar.ts';
import { parseDocument } from './dom.ts';
import type { PageInput } from './page-input.ts';

/** What the caller knows of a page beside its content. */
export interface PageFacts {
  readonly url: string | null;
  /** BCP 47; overrules what the page says. */
  readonly lang: string | null;
  /** ISO 8601 reference date, where the page gives none. */
  readonly published: string | null;
}

/** By what words a text's language is told. */
const LANGUAGES: readonly LanguageProfile[] = languageProfiles();
const WORDS = pagePatterns(pressWords);

const NO_SIGNALS: ReuseSignals = { passages: [], license: null, credit: null, machineUseReserved: false, from: [] };

/** Reads one page or text. A page without an article has an empty text. */
export function annotatePage(input: PageInput, facts: PageFacts): AnnotatedArticle {
  const started = performance.now();
  const { article, signals } =
    input.kind === 'text' ? textArticle(input.content, facts) : htmlArticle(input.content, facts);
  const extracted = performance.now();
  const annotations = annotate(article, signals, grammarOf(article.lang ?? 'und'));
  const parsed = performance.now();
  return { article, ...annotations, timings: { extract: extracted - started, parse: parsed - extracted } };
}

interface ArticleAndSignals {
  readonly article: Article;
  readonly signals: ReuseSignals;
}

function textArticle(text: string, facts: PageFacts): ArticleAndSignals {
  const lang = facts.lang ?? textLanguage([], text, LANGUAGES);
  const link = originalLink({ originalUrl: facts.url, originalUrlFrom: 'page' });
  const article = articleFromText(text, { ...facts, lang });
  return {
    article: { ...article, originalUrl: link?.url ?? null, originalUrlFrom: link?.from ?? null },
    signals: NO_SIGNALS,
  };
}

function htmlArticle(html: string, facts: PageFacts): ArticleAndSignals {
  const extraction = extractArticle(parseDocument(html), { url: facts.url, languages: LANGUAGES, words: WORDS });
  const found: Article =
    extraction.status === 'article' ? extraction.article : { ...extraction.metadata, text: '', blocks: [], asides: [] };
  return {
    article: { ...found, lang: facts.lang ?? found.lang, published: found.published ?? facts.published },
    signals: extraction.signals,
  };
}

/** Grammars by language: compiling one costs more than parsing a short article. */
const grammars = new Map<string, Grammar>();

function grammarOf(tag: string): Grammar {
  const data = languageData(tag);
  const known = grammars.get(data.lang);
  if (known !== undefined) return known;
  const grammar = compileGrammar(data, languageData(SECOND_LANGUAGE));
  grammars.set(data.lang, grammar);
  return grammar;
}
