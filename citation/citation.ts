/** Citation styles: each turns an item and the link to its original into text and HTML. The one place that lists them. */
import type { OriginalLink } from '../article/article.ts';
import { formatApa } from './apa.ts';
import type { CslItem } from './csl-item.ts';
import type { Formatted } from './formatted.ts';
import { formatPlain } from './plain.ts';

export type { Formatted };
export { formatApa, formatPlain };

/** A style at work. It takes the link apart from the item, so that no citation can be made without one. */
export type Formatter = (item: CslItem, link: OriginalLink, locale: string) => Formatted;

/** Ids of the styles there are; of CSL styles, the id in the CSL repository. */
export type StyleId = 'apa' | 'plain';

/** Every style's formatter. */
export const formatters: Readonly<Record<StyleId, Formatter>> = { apa: formatApa, plain: formatPlain };

/** Whether a word names a style: it may come from storage or a command line. */
export function isStyleId(style: string): style is StyleId {
  return Object.hasOwn(formatters, style);
}
