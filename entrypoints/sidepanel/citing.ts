/** The shown article's citations, by the reader's settings. */
import type { ReadonlySignal } from '@preact/signals';
import type { Article, OriginalLink, Span } from '../../article/article.ts';
import { originalLink } from '../../article/original-url.ts';
import { citeQuote } from '../../citation/csl/cite-quote.ts';
import { type CslItem, cslItem } from '../../citation/csl-item.ts';
import { archiveCopy } from '../../citation/exports/archive-copy.ts';
import { exportFormats } from '../../citation/exports/formats.ts';
import { type NotedSpeaker, toNotes } from '../../citation/exports/notes.ts';
import { toWebAnnotation } from '../../citation/exports/web-annotation.ts';
import { type Formatted, withAddress } from '../../citation/formatted.ts';
import { formatPlain } from '../../citation/plain.ts';
import { formatQuotation } from '../../citation/quotation.ts';
import { deepLink } from '../../citation/text-fragment.ts';
import type { CitationState, PanelActions, ReadyState } from '../../components/panel-state.ts';
import { bySpeaker, type Quotation, type SpeakerQuotations } from '../../components/quotations.ts';
import { PLAIN, type Settings } from '../../components/settings.ts';
import type { Words } from '../../components/words.ts';
import { citationLanguage, today } from '../shared/choices.ts';
import { engineState } from '../shared/engines.ts';

type CitingActions = Pick<PanelActions, 'cite' | 'export' | 'citeQuote' | 'note'>;

/** What the citing actions work with. */
interface Citable {
  readonly article: Article;
  readonly item: CslItem;
  readonly link: OriginalLink;
  /** The way to a passage of the article. */
  passage(span: Span): OriginalLink;
  /** Of the citation. */
  readonly language: string;
}

/**
 * @param ready what is on show; null while there is no article
 * @param words of the panel
 */
export function citingActions(
  ready: () => ReadyState | null,
  settings: ReadonlySignal<Settings>,
  words: Words,
): CitingActions {
  function citable(chosen: Settings): Citable | null {
    const state = ready();
    const article = state?.page.article;
    const link = article === undefined ? null : originalLink(article);
    if (state === null || article === undefined || link === null) return null;
    return {
      article,
      item: cslItem(article, chosen.accessDate ? today() : undefined),
      link,
      passage: (span) => deepLink(link, article.text, span, state.shownText),
      language: citationLanguage(chosen, article.lang, words.locale),
    };
  }

  const actions: CitingActions = {
    cite(): CitationState {
      const source = citable(settings.value);
      if (source === null) return { status: 'no-original' };
      const { style, kind, addedStyles } = settings.value;
      if (style === PLAIN)
        return { status: 'ready', citation: formatPlain(source.item, source.link, source.language), kinds: [] };
      const state = engineState(style, source.language, addedStyles);
      if (state.status !== 'ready') return state;
      return {
        status: 'ready',
        citation: withAddress(state.engine.format(source.item, source.link, kind), source.link),
        kinds: state.engine.kinds,
      };
    },

    export(format) {
      const source = citable(settings.peek());
      if (source === null) return null;
      return exportFormats[format].write(source.item, source.link, source.language, archiveCopy(source.article));
    },

    citeQuote(quotation) {
      const shown = ready();
      if (shown === null || originalLink(shown.page.article) === null) return null;
      const { text, lang } = shown.page.article;
      const source = () => citable(settings.peek()) as Citable;
      const span = around(quotation.parts);
      return {
        citation: () => quoteCitation(quotation, source(), settings.peek()),
        address: () => source().passage(span).url,
        annotation: () =>
          toWebAnnotation(
            { text, shown: shown.shownText, span, lang, speaker: quotation.speaker?.name ?? null },
            source().link,
            { id: `urn:uuid:${crypto.randomUUID()}`, created: new Date().toISOString() },
          ),
      };
    },

    note(only) {
      const page = ready()?.page;
      const source = citable(settings.peek());
      if (page === undefined || source === null) return null;
      const { article, summary } = page;
      const state = actions.cite();
      const { markdown } =
        state.status === 'ready' ? state.citation : formatPlain(source.item, source.link, source.language);
      return toNotes({
        item: source.item,
        link: source.link,
        citation: markdown,
        sentences: only === undefined ? summary.sentences.map(({ start, end }) => article.text.slice(start, end)) : [],
        speakers: (only === undefined ? bySpeaker(page) : [only]).map((said) => noted(said, source)),
        headings: {
          summary: words.t('summary_title'),
          quotes: words.t('quotes_title'),
          source: words.t('citation_title'),
          nobody: words.t('no_speaker'),
        },
      });
    },
  };
  return actions;
}

/** The way to each quote, beside its words. */
function noted({ speaker, quotations }: SpeakerQuotations, source: Citable): NotedSpeaker {
  const name = speaker === null ? null : [speaker.name, speaker.role].filter(Boolean).join(', ');
  return {
    name,
    quotes: quotations.map((quotation) => ({
      text: quotation.text,
      passage: source.passage(around(quotation.parts)),
    })),
  };
}

/** By the style; without one, or while it is being loaded, in words of our own. */
function quoteCitation({ text, speaker, parts }: Quotation, source: Citable, settings: Settings): Formatted {
  const { item, link, language } = source;
  const { style, addedStyles, deepLink: wanted } = settings;
  const state = style === PLAIN ? null : engineState(style, language, addedStyles);
  if (state?.status !== 'ready') return formatQuotation(text, speaker, item, link, language);
  const passage = wanted ? source.passage(around(parts)) : null;
  return citeQuote({ text, speaker: speaker?.name ?? null }, item, link, state.engine, passage);
}

/** From the first part's begin to the last one's end. */
function around(parts: readonly [Span, ...Span[]]): Span {
  return { start: parts[0].start, end: (parts.at(-1) as Span).end };
}
