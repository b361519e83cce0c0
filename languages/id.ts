import type { Language } from './language.ts';

export const id = {
  lang: 'id',
  sentences: { abbreviations: [] },
  attribution: {},
  dates: {},
  reuse: {},
  summary: { stopWords: [] },
} as const satisfies Language;
