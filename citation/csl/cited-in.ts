/** The words between a speaker and the article in which the speaker was read. */
import type { GuideRules } from './prepare.ts';
import type { CslNode } from './tree.ts';

/** As scholars of the language write it; CSL locales have no term for it. By language, or by locale where varieties differ. */
const WORDS: Readonly<Record<string, string>> = {
  ar: 'نقلاً عن',
  bg: 'цит. по',
  ca: 'citat a',
  cs: 'cit. podle',
  da: 'citeret i',
  de: 'zitiert nach',
  el: 'όπως αναφέρεται στο',
  es: 'citado en',
  fa: 'به نقل از',
  fi: 'viitattu teoksessa',
  fr: 'cité dans',
  gl: 'citado en',
  he: 'מצוטט אצל',
  hr: 'citirano u',
  id: 'dikutip dalam',
  it: 'citato in',
  nb: 'sitert i',
  nl: 'geciteerd in',
  nn: 'sitert i',
  pl: 'cyt. za',
  pt: 'apud',
  ro: 'citat în',
  ru: 'цит. по:',
  sk: 'cit. podľa',
  sl: 'citirano v',
  sr: 'цитирано у',
  sv: 'citerad i',
  tr: 'akt.',
  uk: 'цит. за:',
  vi: 'trích theo',
  zh: '转引自',
  'zh-TW': '轉引自',
};
const QUOTED_IN = 'quoted in';

/** In English as the style's guide words it, in another language as the language does; English where that is not known. */
export function citedIn(rules: GuideRules, locale: CslNode): string {
  const tag = locale.attrs['xml:lang'] ?? '';
  return WORDS[tag] ?? WORDS[tag.split('-')[0] as string] ?? rules.citedIn ?? QUOTED_IN;
}
