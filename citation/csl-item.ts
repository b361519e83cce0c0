/** Article → CSL-JSON item, the field's exchange format for what is cited (schema: citationstyles.org). */
import type { Article } from '../article/article.ts';
import { type CslName, personName } from './person-name.ts';
import { type CslType, publicationType } from './publication-type.ts';

export type { CslName, CslType };

/** A date as CSL-JSON holds it: year, then month (1–12) and day as far as known. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** The CSL variables that a news article can have. */
export interface CslItem {
  readonly id?: string;
  readonly type: CslType;
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly 'publisher-place'?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly URL?: string;
  readonly language?: string;
}

const ISO_DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/u;

/** Year, month and day of an ISO 8601 date or instant, as its publisher wrote it; undefined if there is no valid year. */
export function cslDate(iso: string | null | undefined): CslDate | undefined {
  const match = ISO_DATE.exec(iso ?? '');
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? 0 : Number(part)));
  const parts = [year as number];
  if (month !== undefined && month >= 1 && month <= 12) {
    parts.push(month);
    if (day !== undefined && day >= 1 && day <= 31) parts.push(day);
  }
  return { 'date-parts': [parts] };
}

/**
 * @param article what the page says of itself
 * @param accessed ISO 8601 day on which it was read; left out unless the reader wants it in the citation
 */
export function cslItem(article: Article, accessed?: string): CslItem {
  const container = article.siteName ?? article.publisher;
  const issued = cslDate(article.published);
  const read = cslDate(accessed);
  const url = article.originalUrl ?? article.url;
  return {
    type: publicationType(container, hostOf(url)),
    ...(article.title === null ? {} : { title: article.title }),
    ...(container === null ? {} : { 'container-title': container }),
    ...(article.publisher === null || article.publisher === container ? {} : { publisher: article.publisher }),
    ...(article.authors.length === 0
      ? {}
      : {
          author: article.authors.map(({ name, kind }) =>
            kind === 'person' ? personName(name, article.lang) : { literal: name },
          ),
        }),
    ...(issued === undefined ? {} : { issued }),
    ...(read === undefined ? {} : { accessed: read }),
    ...(url === null ? {} : { URL: url }),
    ...(article.lang === null ? {} : { language: article.lang }),
  };
}

const HOST = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/iu;

/** The host of an http(s) address; null for anything else. */
export function hostOf(url: string | null | undefined): string | null {
  return HOST.exec(url ?? '')?.[1]?.toLowerCase() ?? null;
}
