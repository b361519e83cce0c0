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
    language: primaryLanguage(text(item.language)),
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
    language:
      languageOf(entries) || primaryLanguage(joined(fields.language?.[0])) || primaryLanguage(langidOf(exported)),
  };
  return format === 'ris' ? { ...found, ...risLines(exported) } : found;
}

/** The name that babel hyphenates by: that parser drops those it has not heard of ("korean"). */
function langidOf(exported: string): string {
  return /^ {2}langid = \{(.*)\},$/mu.exec(exported)?.[1] ?? '';
}

/** CLDR's English names of languages, which are babel's too, and what they stand for. */
const byName = new Map<string, string>();
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
for (const tag of letters.flatMap((first) => letters.map((second) => first + second))) {
  const name = names.of(tag);
  // not the deprecated tags
  if (name !== undefined && !byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), canonical(tag));
}

/** A tag's or a name's language alone, in its shortest form: "eng", "en_US" and "English" are one. */
function primaryLanguage(value: string): string {
  const lower = value.toLowerCase();
  return byName.get(lower) ?? canonical(lower.split(/[-_]/u)[0] as string);
}

function canonical(language: string): string {
  return /^[a-z]{2,3}$/u.test(language) ? new Intl.Locale(language).language : language;
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
    language: primaryLanguage(text(values('LA')[0])),
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
