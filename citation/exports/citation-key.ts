/** The name under which a document cites an entry: "wijaya2024salt". */
import type { CslItem } from '../csl-item.ts';
import { dateParts, exportNames, line } from './export-item.ts';

const MARKS = /\p{M}+/gu;
const WORD = /[a-z0-9]{3,}/u;

/** First author, year, first word of the title of more than two letters; in ASCII, which every TeX reads. */
export function citationKey(item: CslItem): string {
  const [first] = exportNames(item);
  const author = first === undefined ? '' : 'literal' in first ? first.literal : first.family;
  const year = dateParts(item.issued)?.year ?? '';
  const key = `${ascii(author).replaceAll(/[^a-z0-9]+/gu, '')}${year}${WORD.exec(ascii(line(item, 'title')))?.[0] ?? ''}`;
  return /^[a-z]/u.test(key) ? key : `article${key}`;
}

function ascii(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase();
}
