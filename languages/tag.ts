/** The primary subtag of a BCP 47 tag, lower case: what language files are named after ("pt-BR" → "pt"). */
export function primarySubtag(tag: string): string {
  return tag.toLowerCase().split('-')[0] as string;
}
