/** What the parser finds in an article: the annotation format, version 1. Every span is an offset pair into `article.text`. */
import type { Article, Span } from '../article/article.ts';

export type { Span };

/** How a quote's speaker is known: by name beside it, by a noun phrase, by a pronoun, or from the sentences around it. */
export type SpeakerEvidence = 'named' | 'nominal' | 'pronoun' | 'inferred';

/** Who said a quote, and how that is known. */
export interface QuoteSpeaker {
  /** Index into {@link Annotations.speakers}. */
  readonly id: number;
  /** Resolved full name as the article gives it, or the noun phrase ("police"). */
  readonly name: string;
  /** The mention beside the quote; null, null when inferred. */
  readonly start: number | null;
  readonly end: number | null;
  readonly how: SpeakerEvidence;
}

/** A quotation. A direct quote's span includes its quotation marks. */
export interface Quote extends Span {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** Parts of one split quote share a number. */
  readonly group: number;
  /** null: nobody is named and nobody can be inferred. */
  readonly speaker: QuoteSpeaker | null;
  readonly cue: Span | null;
  /** "told Reuters": to whom it was said. */
  readonly addressee: string | null;
  /** 0…1: how sure the attribution is. */
  readonly confidence: number;
  /** Of a mixed quote: the pieces that stand in quotation marks. */
  readonly fragments?: readonly Span[];
}

/** Somebody who is quoted, with all mentions by name. */
export interface Speaker {
  readonly name: string;
  readonly role: string | null;
  readonly kind: 'person' | 'organization' | 'group';
  /** `[start, end)` pairs, in order. */
  readonly mentions: readonly (readonly [number, number])[];
}

/** Kinds of time expressions in TIMEX3 (TimeML 1.2): a day or longer, a part of a day, a length of time, a repetition. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/**
 * What resolved a date: its weekday as a checksum, the publication date, its own words (contradicted by a weekday that does not
 * fit them), or the tense beside it.
 */
export type DateEvidence = 'weekday' | 'publication' | 'explicit' | 'contradicted' | 'tense';

/** A date expression; `type` and `value` as in TIMEX3 (ISO 8601 with its extensions). */
export interface DateExpression extends Span {
  readonly type: TimexType;
  readonly value: string;
  /** First and last calendar day covered; null when not on the calendar. */
  readonly range: readonly [string, string] | null;
  readonly evidence: DateEvidence;
  /** Index in `dates` of the expression in which the range ends that begins with this one (TIMEX3's endPoint); null: none does. */
  readonly endPoint: number | null;
}

/** Requirement names of the shared reuse taxonomy. */
export type Requirement =
  | 'link-to-original'
  | 'attribute-source'
  | 'attribute-author'
  | 'state-licence'
  | 'obtain-permission'
  | 'reproduction-forbidden'
  | 'excerpt-limit'
  | 'non-commercial'
  | 'no-derivatives'
  | 'share-alike'
  | 'no-machine-use'
  | 'third-party-excluded'
  | 'notify-publisher'
  | 'compensate'
  | 'rights-reserved';

/** What kind of link a notice asks for. */
export interface LinkDemand {
  readonly form: 'hyperlink' | 'link-or-reference';
  readonly target: 'article' | 'site' | 'unspecified';
  readonly position: string | null;
  readonly indexable: boolean | null;
}

/** The publisher's own sentence on reuse. */
export interface ReuseNotice {
  readonly text: string;
  readonly lang: string;
  /** In `article.text`; null, null when the sentence stands outside it. */
  readonly start: number | null;
  readonly end: number | null;
  readonly requirements: readonly Requirement[];
  readonly link: LinkDemand | null;
}

/** What the publisher asks of those who take or quote the article. */
export interface Reuse {
  readonly notices: readonly ReuseNotice[];
  readonly requirements: readonly Requirement[];
  readonly license: string | null;
  /** How the article is to be credited, as the page declares it for machines; null if it does not. */
  readonly credit: string | null;
  readonly from: readonly ('text' | 'json-ld' | 'rel-license' | 'meta')[];
}

/** The article in a few of its own sentences, and its length. */
export interface Summary {
  readonly sentences: readonly Span[];
  readonly words: number;
  /** Reading time in minutes, at least 1 for a text that has words. */
  readonly minutes: number;
}

/** All that the parser finds in one article. */
export interface Annotations {
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
  readonly dates: readonly DateExpression[];
  readonly reuse: Reuse;
  readonly summary: Summary;
}

/** The whole answer for one page: what the content script returns and the command line prints. */
export interface AnnotatedArticle extends Annotations {
  readonly article: Article;
  readonly timings: { readonly extract: number; readonly parse: number };
}
