/** Wikipedia's template for news, {{cite news}}; the English and the Indonesian wiki have it with the same parameters. */
import type { OriginalLink } from '../../article/article.ts';
import type { CslDate, CslItem } from '../csl-item.ts';
import { citationTerms, hasCitationTerms, spellDate } from '../terms.ts';
import { exportNames, isoDate, line } from './export-item.ts';

/** An archive's copy of the article. */
export interface ArchiveCopy {
  readonly url: string;
  /** The day of the copy, as far as its address tells. */
  readonly date: CslDate | undefined;
}

type Param = readonly [name: string, value: string];

/**
 * A template call on one line.
 *
 * @param locale BCP 47, of the wiki: its dates are spelled day first in English and Indonesian, in ISO 8601 elsewhere;
 *   its own language is not named
 */
export function toWikitext(item: CslItem, link: OriginalLink, locale: string, archive?: ArchiveCopy): string {
  const language = line(item, 'language').toLowerCase().split('-')[0] as string;
  const params: readonly Param[] = [
    ...authorParams(item),
    ['date', wikiDate(item.issued, locale)],
    ['title', wikiText(line(item, 'title'))],
    ['url', wikiUrl(link.url)],
    ['work', wikiText(line(item, 'container-title'))],
    ['publisher', wikiText(line(item, 'publisher'))],
    ['location', wikiText(line(item, 'publisher-place'))],
    ['issue', wikiText(line(item, 'issue'))],
    ['page', wikiText(line(item, 'page'))],
    ['language', language === locale.toLowerCase().split('-')[0] ? '' : wikiText(language)],
    ['access-date', wikiDate(item.accessed, locale)],
    ...(archive === undefined ? [] : archiveParams(archive, locale)),
  ];
  const filled = params.filter(([, value]) => value !== '').map(([name, value]) => ` |${name}=${value}`);
  return `{{cite news${filled.join('')}}}`;
}

/** `last`, `first` of one author, `last1`, `first1`, … of more; undivided names in `author`. */
function authorParams(item: CslItem): readonly Param[] {
  const names = exportNames(item);
  return names.flatMap((name, i): readonly Param[] => {
    const number = names.length > 1 ? i + 1 : '';
    if ('literal' in name) return [[`author${number}`, wikiText(name.literal)]];
    const given = [name.given, name.suffix].filter((part) => part !== '').join(', ');
    return [
      [`last${number}`, wikiText(name.family)],
      [`first${number}`, wikiText(given)],
    ];
  });
}

function archiveParams({ url, date }: ArchiveCopy, locale: string): readonly Param[] {
  return [
    ['archive-url', wikiUrl(url)],
    ['archive-date', wikiDate(date, locale)],
    ['url-status', 'live'],
  ];
}

function wikiDate(date: CslDate | undefined, locale: string): string {
  if (!hasCitationTerms(locale)) return isoDate(date);
  const terms = citationTerms(locale);
  return spellDate(date, terms, terms.date) ?? '';
}

const TEXT_ESCAPES: Readonly<Record<string, string>> = {
  '|': '{{!}}',
  '[': '&#91;',
  ']': '&#93;',
  '{': '&#123;',
  '}': '&#125;',
  '<': '&lt;',
  '>': '&gt;',
  '~': '&#126;',
};

/** What would end the parameter, open a link, a template or a tag, or be markup for italics or a signature. */
function wikiText(text: string): string {
  return text
    .replace(/&(?=#?\w+;)/gu, '&amp;')
    .replace(/[|[\]{}<>~]/gu, (char) => TEXT_ESCAPES[char] as string)
    .replace(/''+/gu, (marks) => '&#39;'.repeat(marks.length));
}

/** An address in a template: what is markup there is percent-encoded, which names the same page. */
function wikiUrl(url: string): string {
  return url.replace(/[|[\]{}<>]|''+/gu, (chars) => [...chars].map(encoded).join(''));
}

function encoded(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
