/** What the address of an archive's copy tells. */
import type { Article } from '../../article/article.ts';
import { cslDate } from '../csl-item.ts';
import type { ArchiveCopy } from './wikitext.ts';

/** The day in the path, as the Wayback Machine and its kin write it: /web/20240601123456/https://… */
const DAY = /\/(\d{4})(\d{2})(\d{2})\d{0,6}(?:[a-z]{2}_)?\/https?:/u;

/** The copy that was read, where the page is an archive's. */
export function archiveCopy({ url, originalUrlFrom }: Article): ArchiveCopy | undefined {
  if (originalUrlFrom !== 'archive' || url === null) return undefined;
  const [, year, month, day] = DAY.exec(url) ?? [];
  return { url, date: year === undefined ? undefined : cslDate(`${year}-${month}-${day}`) };
}
