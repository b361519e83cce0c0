/** Hungarian. */
import { noAttribution, noReuse } from './empty.ts';
import type { Language } from './language.ts';

export const hu = {
  lang: 'hu',
  sentences: { abbreviations: [] },
  attribution: noAttribution,
  dates: {},
  reuse: noReuse,
  summary: { stopWords: [] },
} satisfies Language;
