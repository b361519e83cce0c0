/** Exported items read by biblatex-csl-converter, which did not write them. */
import { CSLExporter, parse, parseRIS } from 'biblatex-csl-converter';
import type { CslDate, CslItem, CslName } from '../citation/csl-item.ts';

/** The formats that a parser reads. */
export const FORMATS = ['bibtex', 'biblatex', 'ris', 'csl-json'] as const;

/** What must come back. */
export interface Facts {
  readonly title: string;
  readonly authors: readonly string[];
  readonly date: string;
  readonly publication: string;
  readonly url: string;
  /** The language without its region, which TeX's names do not all tell. */
  readonly language: string;
}

/** The names of the facts. */
export const FIELDS = ['title', 'authors', 'date', 'publication', 'url', 'language'] as const;

/** The facts of an item, in comparable form. */
export function facts(item: Partial<CslItem>): Facts {
  return {
    title: text(item.title),
    authors: (item.author ?? []).map(nameText),
    date: dateText(item.issued),
    publication: text(item['container-title']),
    url: item.URL === undefined ? '' : new URL(item.URL).href,
    language: text(item.language).toLowerCase().split('-')[0] as string,
  };
}

/** Runs of text, as the parser holds a field's value. */
type Runs = readonly { readonly text: string }[];

/** What is read of the parser's entries. */
interface Entry {
  readonly fields: {
    readonly title?: Runs;
    readonly author?: readonly { literal?: Runs; prefix?: Runs; family?: Runs; given?: Runs; suffix?: Runs }[];
    readonly date?: string;
    readonly journaltitle?: Runs;
    readonly organization?: readonly Runs[];
    readonly url?: string;
    readonly language?: readonly Runs[];
  };
}

/** What the parser finds in an export. */
export function readBack(format: (typeof FORMATS)[number], exported: string): Facts {
  if (format === 'csl-json') return facts((JSON.parse(exported) as CslItem[])[0] as CslItem);
  const { entries } = format === 'ris' ? parseRIS(exported) : parse(exported);
  const [{ fields }] = Object.values(entries) as unknown as [Entry];
  const found = {
    title: joined(fields.title),
    authors: (fields.author ?? []).map(({ literal, prefix, family, given, suffix }) =>
      nameText({
        literal: joined(literal),
        family: [prefix, family].map(joined).filter(Boolean).join(' '),
        given: joined(given),
        suffix: joined(suffix),
      }),
    ),
    date: numbers((fields.date ?? '').split('-')),
    publication: joined(fields.journaltitle ?? fields.organization?.[0]),
    url: fields.url ?? '',
    language: languageOf(entries) || joined(fields.language?.[0]).toLowerCase().split('-')[0] || '',
  };
  return format === 'ris' ? { ...found, ...risLines(exported) } : found;
}

/** The language that TeX's name for it stands for. */
function languageOf(entries: unknown): string {
  const [item] = Object.values(new CSLExporter(entries as never).parse()) as Partial<CslItem>[];
  return facts(item ?? {}).language;
}

function joined(runs: Runs | undefined): string {
  return text((runs ?? []).map((run) => run.text).join(''));
}

/** What that parser makes of RIS otherwise than the format says: it divides whole names, leaves the day, knows few languages. */
function risLines(exported: string): Partial<Facts> {
  const values = (tag: string) =>
    [...exported.matchAll(new RegExp(`^${tag} {2}- (.*)$`, 'gmu'))].map(([, value]) => value ?? '');
  return {
    authors: values('AU').map(text),
    date: numbers((values('DA')[0] ?? '').split('/')),
    language: text(values('LA')[0]).toLowerCase().split('-')[0] as string,
  };
}

function numbers(parts: readonly string[]): string {
  return parts
    .filter((part) => part.trim() !== '')
    .map(Number)
    .join('-');
}

function dateText(date: CslDate | undefined): string {
  return date?.['date-parts'][0]?.map(Number).join('-') ?? '';
}

/** Particles count as a part of the family name: two fields are all that some formats have. */
function nameText(name: CslName): string {
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [name.literal, family, name.given]
    .map((part) => text(part))
    .filter(Boolean)
    .join(', ');
}

function text(value: string | undefined): string {
  return (value ?? '').replace(/\s+/gu, ' ').trim();
}
