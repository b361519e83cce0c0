/** A CSL style at work, by citeproc-js. */
import CSL from 'citeproc';
import type { OriginalLink } from '../../article/article.ts';
import type { CslItem } from '../csl-item.ts';
import { type Formatted, type Run, render } from '../formatted.ts';
import { type CitedIn, citedIn } from './cited-in.ts';
import { inOrderOf } from './date-order.ts';
import { withLink } from './guard.ts';
import { hasCaselessNames, withoutInitials } from './initials.ts';
import { BASE_LOCALE, besideDays, term } from './locales.ts';
import { ADDRESS, description, RUNS, runsOf, withoutMarkup } from './output.ts';
import { type GuideRules, type PreparedItem, prepared, underSite } from './prepare.ts';
import { withMarks } from './title.ts';
import { type CslNode, childNamed } from './tree.ts';
import { untitled } from './untitled.ts';

/** What of a citation is asked for: the entry of the list of references, a full footnote, or the mark in the text. */
export type CitationKind = 'bibliography' | 'note' | 'in-text';

/** What a citation leads to. An article that was only printed has no address; none that a browser shows is one. */
export type Source = OriginalLink | 'print';

/** A style in a language, ready to format items one at a time. */
export interface CslEngine {
  /** What the style distinguishes, in the order of use. */
  readonly kinds: readonly CitationKind[];
  /** A kind that the style has not is answered by the one that stands in its place. */
  format(item: CslItem, source: Source, kind: CitationKind): Formatted;
  /** The same, for use in a larger whole. */
  runs(item: CslItem, source: Source, kind: CitationKind): readonly Run[];
  /** What stands before and after a source that another was read in, in the style's way and the output's language (", as cited in "). */
  citedIn(isQuoted: boolean, isNote: boolean): CitedIn;
  /** What stands before and after words that are quoted, in the output's language. */
  readonly quotationMarks: readonly [open: string, close: string];
}

/** What an engine is made of. */
export interface EngineParts {
  /** Full or specialised (`specialise.ts`). */
  readonly style: CslNode;
  readonly rules?: GuideRules;
  /** {@link BASE_LOCALE}. */
  readonly base: CslNode;
  /** Of the output. */
  readonly locale: CslNode;
}

type Processor = InstanceType<typeof CSL.Engine>;

/** The one item there is. */
const ID = 'item';

/** Throws what the processor says of a style that it cannot run. */
export function cslEngine({ style, rules = {}, base, locale }: EngineParts): CslEngine {
  let current: object = {};
  const tag = locale.attrs['xml:lang'] ?? BASE_LOCALE;
  const processorOf = (form: CslNode, months: CslNode) => {
    const sys = {
      retrieveLocale: (wanted: string) => (wanted === tag ? months : base),
      retrieveItem: () => current,
    };
    const processor = new CSL.Engine(sys, inOrderOf(form, locale), tag, true);
    processor.setOutputFormat(RUNS);
    return processor;
  };
  const inflected = besideDays(locale);
  const processors = new Map([['', processorOf(style, inflected)]]);
  /** One of its own for what few items have: names that are not shortened, months that stand alone. */
  const processorFor = (item: PreparedItem): Processor => {
    const whole = hasCaselessNames(item);
    const alone = inflected !== locale && item.issued?.['date-parts'][0]?.length === 2;
    const key = `${whole ? 'names' : ''}${alone ? 'months' : ''}`;
    const known = processors.get(key);
    if (known !== undefined) return known;
    const made = processorOf(whole ? withoutInitials(style) : style, alone ? locale : inflected);
    processors.set(key, made);
    return made;
  };
  const inPlaceOfTitle = (type: CslItem['type']) => {
    const words = untitled(type, locale, base);
    return description(rules.untitledIsPlain ? words : `[${words}]`);
  };
  const marks = [term(locale, base, 'open-quote'), term(locale, base, 'close-quote')] as const;
  const kinds = kindsOf(style);
  const runs: CslEngine['runs'] = (item, source, kind) => {
    const link = source === 'print' ? null : source;
    const has = kinds.includes(kind) ? kind : (kinds[0] as CitationKind);
    const { URL: _URL, ...facts } = textsWithoutMarkup(underSite(prepared(item, rules), rules));
    const engine = processorFor(facts);
    const marked = facts.title === undefined ? {} : { title: withMarks(facts.title, marks) };
    // a description has no capitals, in whatever language the article is
    const titled = facts.title === undefined ? { title: inPlaceOfTitle(item.type), language: 'und' } : {};
    current = { ...facts, ...marked, ...titled, ...(link === null ? {} : { URL: ADDRESS }), id: ID };
    // an item of the same name is otherwise kept from the last time
    engine.updateItems([]);
    engine.updateItems([ID]);
    const own = runsOf(has === 'bibliography' ? entry(engine) : engine.makeCitationCluster([{ id: ID }]), link);
    return link === null ? own : withLink(own, link, has, { locale, base });
  };
  return {
    kinds,
    runs,
    format: (item, source, kind) => render(runs(item, source, kind)),
    citedIn: (isQuoted, isNote) => citedIn(rules, locale, isQuoted, isNote),
    quotationMarks: marks,
  };
}

/** A style of notes has footnotes, one of marks in the text has marks; either may have no list of references. */
export function kindsOf(style: CslNode): readonly CitationKind[] {
  const own = style.attrs.class === 'note' ? 'note' : 'in-text';
  return childNamed(style, 'bibliography') === undefined ? [own] : ['bibliography', own];
}

function entry(engine: Processor): string {
  const bibliography = engine.makeBibliography();
  if (bibliography === false) throw new Error('the style has no bibliography');
  return bibliography[1].join('');
}

/** Every text of an item so that the processor finds no markup in it. */
function textsWithoutMarkup<T>(value: T): T {
  if (typeof value === 'string') return withoutMarkup(value) as T;
  if (Array.isArray(value)) return value.map(textsWithoutMarkup) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, textsWithoutMarkup(inner)])) as T;
}
