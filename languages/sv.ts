/** Swedish. */
import { noAttribution, noReuse } from './empty.ts';
import type { Language } from './language.ts';

export const sv = {
  lang: 'sv',
  sentences: { abbreviations: [] },
  attribution: noAttribution,
  dates: {},
  reuse: noReuse,
  summary: { stopWords: [] },
} satisfies Language;
