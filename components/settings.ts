/** What the reader chose about citations: its shape, and its check wherever it comes from. */
import type { CitationKind } from '../citation/csl/engine.ts';
import { shippedStyles } from '../citation/csl/styles.ts';
import type { CslNode } from '../citation/csl/tree.ts';
import { type ExportId, exportFormats } from '../citation/exports/formats.ts';

/** What a citation can be copied as besides rich text. */
export type FormatId = 'markdown' | 'html' | ExportId;

/** All of them, in the order in which they are offered. */
export const FORMATS: readonly FormatId[] = ['markdown', 'html', ...(Object.keys(exportFormats) as ExportId[])];

/** A style that the reader added: specialised, ready for the processor. */
export interface AddedStyle {
  /** Of its file; `added:` in front keeps it apart from the styles that ship. */
  readonly id: string;
  readonly title: string;
  readonly style: CslNode;
}

/** Everything there is to choose. */
export interface Settings {
  /** Id of a shipped or added style, or `plain`. */
  readonly style: string;
  readonly kind: CitationKind;
  /** Of the citation: the article's, the reader's, or a BCP 47 tag. */
  readonly language: string;
  /** Whether the day of access is named. */
  readonly accessDate: boolean;
  /** Whether a quote's citation has a link to its words. */
  readonly deepLink: boolean;
  /** The formats that the panel shows. */
  readonly formats: readonly FormatId[];
  readonly addedStyles: readonly AddedStyle[];
}

/** The citation without a style: title, publisher, date, link. */
export const PLAIN = 'plain';

/** What holds until the reader chooses otherwise. */
export const DEFAULTS: Settings = {
  style: 'apa',
  kind: 'bibliography',
  language: 'article',
  accessDate: false,
  deepLink: true,
  formats: FORMATS,
  addedStyles: [],
};

const KINDS: readonly CitationKind[] = ['bibliography', 'note', 'in-text'];

/** The settings in a value from storage or from a file; whatever is not valid in it is as by default. */
export function parseSettings(value: unknown): Settings {
  const given = isObject(value) ? value : {};
  const addedStyles = Array.isArray(given.addedStyles) ? given.addedStyles.filter(isAddedStyle) : [];
  return {
    style: typeof given.style === 'string' && isStyle(given.style, addedStyles) ? given.style : DEFAULTS.style,
    kind: KINDS.find((kind) => kind === given.kind) ?? DEFAULTS.kind,
    language: typeof given.language === 'string' && LANGUAGE.test(given.language) ? given.language : DEFAULTS.language,
    accessDate: typeof given.accessDate === 'boolean' ? given.accessDate : DEFAULTS.accessDate,
    deepLink: typeof given.deepLink === 'boolean' ? given.deepLink : DEFAULTS.deepLink,
    formats: Array.isArray(given.formats)
      ? FORMATS.filter((format) => (given.formats as unknown[]).includes(format))
      : DEFAULTS.formats,
    addedStyles,
  };
}

const LANGUAGE = /^(?:article|reader|[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/u;

/** Whether an id names a style that there is. */
function isStyle(id: string, added: readonly AddedStyle[]): boolean {
  return id === PLAIN || shippedStyles.some((style) => style.id === id) || added.some((style) => style.id === id);
}

function isAddedStyle(value: unknown): value is AddedStyle {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    value.id.startsWith('added:') &&
    typeof value.title === 'string' &&
    isNode(value.style)
  );
}

function isNode(value: unknown): value is CslNode {
  return (
    isObject(value) &&
    typeof value.name === 'string' &&
    isObject(value.attrs) &&
    Object.values(value.attrs).every((attribute) => typeof attribute === 'string') &&
    Array.isArray(value.children) &&
    value.children.every((child) => typeof child === 'string' || isNode(child))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
