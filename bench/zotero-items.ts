/** 568 real news items as Zotero's translators give them, in CSL-JSON. */
import { type CslItem, cslDate } from '../citation/csl-item.ts';
import { personName } from '../citation/person-name.ts';
import { readJsonLines } from './shared.ts';

/** An item as Zotero's translators give it. */
interface ZoteroRow {
  readonly id: string;
  readonly item: {
    readonly itemType: string;
    readonly title?: string;
    readonly creators?: readonly { firstName?: string; lastName?: string; name?: string; creatorType: string }[];
    readonly date?: string;
    readonly publicationTitle?: string;
    readonly url?: string;
    readonly language?: string;
  };
}

/** Those that have an absolute address, by their ids. */
export async function zoteroItems(): Promise<readonly { readonly id: string; readonly item: CslItem }[]> {
  const rows = await readJsonLines<ZoteroRow>('citations/zotero_news_items.jsonl');
  return rows
    .filter(({ item }) => item.url !== undefined && URL.canParse(item.url))
    .map(({ id, item }) => ({ id, item: toCsl(item) }));
}

/** Zotero's item types as CSL types. */
const CSL_TYPES: Readonly<Record<string, CslItem['type']>> = {
  newspaperArticle: 'article-newspaper',
  magazineArticle: 'article-magazine',
  blogPost: 'post-weblog',
  webpage: 'webpage',
};

function toCsl(item: ZoteroRow['item']): CslItem {
  const issued = cslDate(item.date);
  const author = item.creators
    ?.filter(({ creatorType }) => creatorType === 'author')
    .map(({ firstName, lastName, name }) =>
      firstName && lastName
        ? { given: firstName, family: lastName }
        : personName(name ?? lastName ?? firstName ?? '', item.language ?? null),
    );
  return {
    type: CSL_TYPES[item.itemType] ?? 'webpage',
    ...(item.title ? { title: item.title } : {}),
    ...(item.publicationTitle ? { 'container-title': item.publicationTitle } : {}),
    ...(author?.length ? { author } : {}),
    ...(issued === undefined ? {} : { issued }),
    ...(item.url ? { URL: item.url } : {}),
    ...(item.language ? { language: item.language } : {}),
  };
}
