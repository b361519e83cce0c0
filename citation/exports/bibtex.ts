/** BibTeX and BibLaTeX entries of news articles. */
import type { OriginalLink } from '../../article/article.ts';
import type { CslItem } from '../csl-item.ts';
import { babelName } from './babel.ts';
import { citationKey } from './citation-key.ts';
import { dateParts, type ExportName, exportNames, isoDate, line } from './export-item.ts';
import { texText, texUrl } from './tex.ts';

/** Name and value; the value comes with its delimiters. */
type Field = readonly [name: string, value: string];

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Which items are parts of a periodical. */
function isPeriodical({ type }: CslItem): boolean {
  return type === 'article-newspaper' || type === 'article-magazine';
}

/**
 * A BibLaTeX entry (biblatex manual, section 2.1): `@article` of a newspaper or magazine, `@online` of a site.
 * The language is babel's name for it; where babel has none, the tag stands in `language`.
 */
export function toBiblatex(item: CslItem, link: OriginalLink): string {
  const periodical = isPeriodical(item);
  const container = line(item, 'container-title');
  const publisher = line(item, 'publisher');
  const language = line(item, 'language');
  const babel = babelName(language);
  return entry(periodical ? 'article' : 'online', item, [
    text('author', authors(item)),
    name('title', line(item, 'title')),
    name(periodical ? 'journaltitle' : 'organization', container || (periodical ? '' : publisher)),
    text('entrysubtype', periodical ? item.type.slice('article-'.length) : ''),
    name('publisher', periodical || container === '' ? '' : publisher),
    text('location', texText(line(item, 'publisher-place'))),
    text('number', texText(line(item, 'issue'))),
    text('pages', texText(line(item, 'page'))),
    text('date', isoDate(item.issued)),
    text('url', texUrl(link.url)),
    text('urldate', isoDate(item.accessed)),
    babel === undefined ? text('language', texText(language)) : text('langid', babel),
  ]);
}

/**
 * A BibTeX entry. The classic styles know neither `url` nor `date`: the address stands in a field that they print as well,
 * the day only in `date`, which programs read.
 */
export function toBibtex(item: CslItem, link: OriginalLink): string {
  const periodical = isPeriodical(item);
  const issued = dateParts(item.issued);
  const accessed = isoDate(item.accessed);
  const address = `\\url{${texUrl(link.url)}}`;
  const container = line(item, 'container-title');
  const read = accessed === '' ? '' : `Accessed: ${accessed}`;
  const note = periodical ? [address, read] : [texText(container), read];
  return entry(periodical ? 'article' : 'misc', item, [
    text('author', authors(item)),
    name('title', line(item, 'title')),
    name(periodical ? 'journal' : 'organization', container),
    name('publisher', line(item, 'publisher')),
    text('address', texText(line(item, 'publisher-place'))),
    text('number', texText(line(item, 'issue'))),
    text('pages', texText(line(item, 'page'))),
    text('howpublished', periodical ? '' : address),
    text('year', issued === null ? '' : isoDate({ 'date-parts': [[issued.year]] })),
    ['month', (issued?.month === undefined ? undefined : MONTHS[issued.month - 1]) ?? ''],
    text('date', isoDate(item.issued)),
    text('url', texUrl(link.url)),
    text('urldate', accessed),
    text('language', texText(line(item, 'language'))),
    text('langid', babelName(line(item, 'language')) ?? ''),
    text('note', note.filter((part) => part !== '').join('. ')),
  ]);
}

/** A text in braces of its own: neither styles nor programs change the case of its letters. */
function name(field: string, words: string): Field {
  return text(field, words === '' ? '' : `{${texText(words)}}`);
}

function authors(item: CslItem): string {
  return exportNames(item).map(texName).join(' and ');
}

/** What is not to be divided stands in braces: BibTeX divides at an "and", and a part of a name at a comma. */
function texName(name: ExportName): string {
  if ('literal' in name) return `{${texText(name.literal)}}`;
  return [name.family, name.suffix, name.given]
    .filter((part) => part !== '')
    .map((part) => (/,|(?:^|\s)and(?:\s|$)/iu.test(part) ? `{${texText(part)}}` : texText(part)))
    .join(', ');
}

function text(name: string, value: string): Field {
  return [name, value === '' ? '' : `{${value}}`];
}

function entry(type: string, item: CslItem, fields: readonly Field[]): string {
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = ${value},`);
  return [`@${type}{${citationKey(item)},`, ...lines, '}', ''].join('\n');
}
