/** RIS, the tagged format of reference managers (fields as Zotero, EndNote and Mendeley read them). */
import type { OriginalLink } from '../../article/article.ts';
import type { CslItem, CslType } from '../csl-item.ts';
import { dateParts, type ExportName, exportNames, line, pad } from './export-item.ts';

const TYPES: Readonly<Record<CslType, string>> = {
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  webpage: 'ELEC',
  'post-weblog': 'BLOG',
};

/** One record. A value never runs over to a second line. */
export function toRis(item: CslItem, link: OriginalLink): string {
  const issued = dateParts(item.issued);
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ['TY', TYPES[item.type]],
    ...exportNames(item).map((name) => ['AU', inverted(name)] as const),
    ['TI', line(item, 'title')],
    ['T2', line(item, 'container-title')],
    ['PB', line(item, 'publisher')],
    ['CY', line(item, 'publisher-place')],
    ['IS', line(item, 'issue')],
    ['SP', line(item, 'page')],
    ['PY', issued === null ? '' : pad(issued.year, 4)],
    ['DA', risDate(item.issued)],
    ['Y2', risDate(item.accessed)],
    ['LA', line(item, 'language')],
    ['UR', link.url],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}`);
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** "Last, First, Suffix": the format knows no other. */
function inverted(name: ExportName): string {
  if ('literal' in name) return name.literal;
  return [name.family, name.given, name.suffix].filter((part) => part !== '').join(', ');
}

/** YYYY/MM/DD, with empty parts for what is not known. */
function risDate(date: CslItem['issued']): string {
  const parts = dateParts(date);
  if (parts === null) return '';
  const [month, day] = [parts.month, parts.day].map((n) => (n === undefined ? '' : pad(n, 2)));
  return `${pad(parts.year, 4)}/${month}/${day}`;
}
