/** Codes that name the same language as another: withdrawn ones, which pages still use, and Tagalog, whose standard is Filipino. */
const SAME: Readonly<Record<string, string>> = { in: 'id', iw: 'he', ji: 'yi', mo: 'ro', tl: 'fil' };

/** Written standards of a language that share one file. */
const SHARED: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', bs: 'hr', cnr: 'sr', sh: 'hr' };

/** The language in which publishers of all countries state conditions of reuse beside their own. */
export const SECOND_LANGUAGE = 'en';

/** The primary subtag of a BCP 47 tag, lower case ("pt-BR" → "pt"). */
export function primarySubtag(tag: string): string {
  const lang = tag.toLowerCase().split('-')[0] as string;
  return SAME[lang] ?? lang;
}

/** What a language's hand-written file is named after: Bokmål and Nynorsk have one ("nb-NO" → "no"). */
export function fileSubtag(tag: string): string {
  const lang = primarySubtag(tag);
  return SHARED[lang] ?? lang;
}
