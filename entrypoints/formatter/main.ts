/** A page that nobody sees: formats for the background, which cannot load the citation processor when it needs it. */
import browser from 'webextension-polyfill';
import type { Article } from '../../article/article.ts';
import { originalLink } from '../../article/original-url.ts';
import { citeQuote } from '../../citation/csl/cite-quote.ts';
import { cslItem } from '../../citation/csl-item.ts';
import { findSelection } from '../../citation/find-selection.ts';
import { formatQuotation } from '../../citation/quotation.ts';
import { deepLink } from '../../citation/text-fragment.ts';
import { PLAIN, parseSettings } from '../../components/settings.ts';
import { type CiteSelection, type CiteSelectionAnswer, isMessage } from '../../messages.ts';
import type { Speaker } from '../../parser/annotations.ts';
import { citationLanguage, today } from '../shared/choices.ts';
import { loadEngine } from '../shared/engines.ts';

browser.runtime.onMessage.addListener((message: unknown) =>
  isMessage<CiteSelection>(message, 'cite-selection') ? cited(message) : undefined,
);

/** The selection cited as a quote: by the reader's settings, with its speaker where it stands inside a quote. */
async function cited({
  page,
  metadata,
  selection,
  shownText,
  ...choices
}: CiteSelection): Promise<CiteSelectionAnswer> {
  const link = originalLink(metadata);
  if (link === null) return { status: 'no-original' };
  const settings = parseSettings(choices.settings);
  const article: Article = page?.article ?? { ...metadata, text: '', blocks: [], asides: [] };
  const language = citationLanguage(settings, article.lang, choices.readerLanguage);
  const item = cslItem(article, settings.accessDate ? today() : undefined);
  const span = findSelection(article.text, selection);
  const speaker = page === null || span === null ? null : speakerAt(page, span.start, span.end);
  if (settings.style === PLAIN)
    return { status: 'cited', content: formatQuotation(selection, speaker, item, link, language) };
  const engine = await loadEngine(settings.style, language, settings.addedStyles);
  const passage = settings.deepLink && span !== null ? deepLink(link, article.text, span, shownText) : null;
  const [open, close] = engine.quotationMarks;
  const text = QUOTED.test(selection) ? selection : `${open}${selection.trim()}${close}`;
  const quote = { text, speaker: speaker?.name ?? null };
  return { status: 'cited', content: citeQuote(quote, item, link, engine, passage) };
}

/** What already stands between quotation marks, or opens or closes some. */
const QUOTED = /[\p{Pi}\p{Pf}"„「『]/u;

/** Who says the words of a quote that the selection stands inside, or that is all it holds besides marks and blanks. */
function speakerAt(
  { quotes, speakers }: NonNullable<CiteSelection['page']>,
  start: number,
  end: number,
): Speaker | null {
  const quote = quotes.find((one) => one.start <= start && end <= one.end);
  return quote?.speaker == null ? null : (speakers[quote.speaker.id] ?? null);
}
