import type { ReuseSignals } from './article.ts';

export function reuseSignals(document: Document): ReuseSignals {
  void document;
  return { passages: [], license: null, from: [] };
}
