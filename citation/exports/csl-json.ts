/** CSL-JSON, the input format of citation processors (Zotero, Pandoc). */
import type { OriginalLink } from '../../article/article.ts';
import type { CslItem } from '../csl-item.ts';
import { citationKey } from './citation-key.ts';

/** A list of the one item, with its id and the link. */
export function toCslJson(item: CslItem, link: OriginalLink): string {
  return `${JSON.stringify([{ ...item, id: citationKey(item), URL: link.url }], null, 2)}\n`;
}
