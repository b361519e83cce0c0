/** Chinese, in both scripts. */
import { noAttribution, noReuse } from './empty.ts';
import type { Language } from './language.ts';

export const zh = {
  lang: 'zh',
  sentences: { abbreviations: [] },
  attribution: noAttribution,
  dates: {},
  reuse: noReuse,
  summary: { stopWords: [] },
} satisfies Language;
