/** The formats for programs: reference managers, TeX, Wikipedia. */
import type { OriginalLink } from '../../article/article.ts';
import type { CslItem } from '../csl-item.ts';
import { toBiblatex, toBibtex } from './bibtex.ts';
import { toCslJson } from './csl-json.ts';
import { toRis } from './ris.ts';
import { type ArchiveCopy, toWikitext } from './wikitext.ts';

/** What a format is called, where it is a file, and how it is written. */
export interface ExportFormat {
  readonly title: string;
  /** Of a file, without the dot; null for what is only pasted. */
  readonly extension: string | null;
  readonly mediaType: string;
  write(item: CslItem, link: OriginalLink, locale: string, archive?: ArchiveCopy): string;
}

/** Ids of the formats. */
export type ExportId = 'bibtex' | 'biblatex' | 'ris' | 'csl-json' | 'wikitext-cite-news';

/** All formats, in the order in which they are offered. */
export const exportFormats: Readonly<Record<ExportId, ExportFormat>> = {
  bibtex: { title: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex', write: toBibtex },
  biblatex: { title: 'BibLaTeX', extension: 'bib', mediaType: 'application/x-bibtex', write: toBiblatex },
  ris: { title: 'RIS', extension: 'ris', mediaType: 'application/x-research-info-systems', write: toRis },
  'csl-json': {
    title: 'CSL-JSON',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: toCslJson,
  },
  'wikitext-cite-news': { title: 'Wikipedia', extension: null, mediaType: 'text/plain', write: toWikitext },
};

/** Whether a word names a format. */
export function isExportId(word: string): word is ExportId {
  return Object.hasOwn(exportFormats, word);
}
