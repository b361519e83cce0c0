/** W3C Web Annotation (JSON-LD): a quote as a program anchors it in the page; its selector is the one Hypothesis uses. */
import type { OriginalLink, Span } from '../../article/article.ts';
import { oneLine } from '../formatted.ts';
import { textFragment } from '../text-fragment.ts';

/** What is annotated. */
export interface AnnotatedPassage {
  /** The article's text, and where in it the passage stands. */
  readonly text: string;
  readonly span: Span;
  /** All that the page shows, where that is known. */
  readonly shown?: string;
  /** BCP 47; null where it is not known. */
  readonly lang: string | null;
  /** Null where nobody is named. */
  readonly speaker: string | null;
}

/** What only the caller can know of a new annotation. */
export interface AnnotationIdentity {
  /** An IRI that no other annotation has (`urn:uuid:…`). */
  readonly id: string;
  /** ISO 8601 instant. */
  readonly created: string;
}

/** UTF-16 code units on each side that tell a passage from its like, as Hypothesis takes them. */
const CONTEXT = 32;

/** An annotation of the original's address; the passage is found by its words, or by the browser through the fragment. */
export function toWebAnnotation(passage: AnnotatedPassage, link: OriginalLink, identity: AnnotationIdentity): string {
  const { text, span, shown, lang, speaker } = passage;
  const fragment = textFragment(text, span, shown);
  const name = oneLine(speaker ?? '');
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: identity.id,
    type: 'Annotation',
    motivation: 'highlighting',
    created: identity.created,
    ...(name === ''
      ? {}
      : { body: { type: 'TextualBody', value: name, format: 'text/plain', purpose: 'identifying' } }),
    target: {
      source: link.url,
      ...(lang === null ? {} : { language: lang }),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(span.start, span.end),
          prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
          suffix: text.slice(span.end, span.end + CONTEXT),
        },
        ...(fragment === null
          ? []
          : [
              {
                type: 'FragmentSelector',
                conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
                value: `:~:text=${fragment}`,
              },
            ]),
      ],
    },
  };
  return `${JSON.stringify(annotation, null, 2)}\n`;
}
