/** An invented article, cited by the settings: what they come to is seen at once. */
import type { OriginalLink } from '../../article/article.ts';
import { originalLink } from '../../article/original-url.ts';
import type { CslItem } from '../../citation/csl-item.ts';
import type { Formatted } from '../../citation/formatted.ts';
import { formatPlain } from '../../citation/plain.ts';
import { PLAIN, type Settings } from '../../components/settings.ts';
import { citationLanguage } from '../shared/choices.ts';
import { engineState } from '../shared/engines.ts';

const LANGUAGE = 'en';
const ITEM: CslItem = {
  type: 'article-newspaper',
  title: 'Harbour town votes to keep its last ferry',
  'container-title': 'Lowmoor Courier',
  author: [{ family: 'Hartley', given: 'Imogen Vance' }],
  issued: { 'date-parts': [[2026, 5, 19]] },
  language: LANGUAGE,
};
const LINK = originalLink({
  originalUrl: 'https://lowmoorcourier.example/2026/05/ferry',
  originalUrlFrom: 'page',
}) as OriginalLink;

/** Null while the style is being loaded, or where it does not work. Whoever renders it is rendered again when it is. */
export function exampleCitation(settings: Settings, readerLanguage: string): Formatted | null {
  const language = citationLanguage(settings, LANGUAGE, readerLanguage);
  const item: CslItem = settings.accessDate ? { ...ITEM, accessed: { 'date-parts': [[2026, 6, 1]] } } : ITEM;
  if (settings.style === PLAIN) return formatPlain(item, LINK, language);
  const state = engineState(settings.style, language, settings.addedStyles);
  return state.status === 'ready' ? state.engine.format(item, LINK, 'bibliography') : null;
}
