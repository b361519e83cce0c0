import type { Language } from './language.ts';

export const en = {
  lang: 'en',
  sentences: { abbreviations: [] },
  attribution: {},
  dates: {},
  reuse: {},
  summary: { stopWords: [] },
} as const satisfies Language;
