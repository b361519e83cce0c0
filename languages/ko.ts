/** Korean. */
import { noAttribution, noReuse } from './empty.ts';
import type { Language } from './language.ts';

export const ko = {
  lang: 'ko',
  sentences: { abbreviations: [] },
  attribution: noAttribution,
  dates: {},
  reuse: noReuse,
  summary: { stopWords: [] },
} satisfies Language;
