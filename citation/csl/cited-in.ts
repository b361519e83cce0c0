/** The words between a speaker and the article in which the speaker was read. */
import type { GuideRules } from './prepare.ts';
import type { CslNode } from './tree.ts';

/** What stands before the source and after it; both with the blanks and marks that join them. */
export interface CitedIn {
  readonly before: string;
  readonly after: string;
}

/**
 * As scholars of the language write it; CSL locales have no term for it. By language, or by locale where varieties differ; `~` is
 * the source, where words follow it.
 */
const WORDS: Readonly<Record<string, string>> = {
  ar: 'نقلاً عن',
  az: 'istinad edilib:',
  be: 'цыт. па:',
  bg: 'цит. по',
  bn: '~-এ উদ্ধৃত',
  ca: 'citat a',
  cs: 'cit. podle',
  da: 'citeret i',
  de: 'zitiert nach',
  el: 'όπως αναφέρεται στο',
  es: 'citado en',
  et: 'viidatud ~ kaudu',
  eu: 'hemen aipatua:',
  fa: 'به نقل از',
  fi: 'viitattu lähteessä',
  fil: 'binanggit sa',
  fr: 'cité dans',
  gl: 'citado en',
  he: 'מצוטט אצל',
  hi: '~ में उद्धृत',
  hr: 'citirano u',
  hu: 'idézi',
  id: 'dikutip dalam',
  is: 'vitnað til í',
  it: 'citato in',
  ja: '~より引用',
  kk: 'дәйексөз алынған:',
  ko: '~에서 재인용',
  lt: 'cit. pagal',
  lv: 'citēts pēc',
  mk: 'цитирано во',
  mr: '~ मध्ये उद्धृत',
  ms: 'dipetik dalam',
  nb: 'sitert i',
  ne: '~ मा उद्धृत',
  nl: 'geciteerd in',
  nn: 'sitert i',
  pl: 'cyt. za:',
  pt: 'apud',
  ro: 'citat în',
  ru: 'цит. по:',
  sk: 'cit. podľa',
  sl: 'citirano v',
  sr: 'цитирано у',
  sv: 'citerad i',
  sw: 'imenukuliwa katika',
  ta: 'மேற்கோள்:',
  th: 'อ้างถึงใน',
  tr: 'akt.',
  uk: 'цит. за:',
  ur: 'بحوالہ',
  vi: 'dẫn theo',
  zh: '转引自',
  'zh-TW': '轉引自',
};
/** The same where words cannot follow the source: a footnote ends with an address, which they would seem to go on. */
const BEFORE_NOTES: Readonly<Record<string, string>> = {
  bn: 'উদ্ধৃত:',
  et: 'viidatud:',
  hi: 'उद्धृत:',
  ja: '引用元:',
  ko: '재인용:',
  mr: 'उद्धृत:',
  ne: 'उद्धृत:',
};
const QUOTED_IN = 'quoted in';
/** The Latin word for "with" follows a name without a comma (NBR 10520). */
const APUD = 'apud';
const SOURCE = '~';

/**
 * In English as the style's guide words it, in another language as the language does; English where that is not known.
 *
 * @param isQuoted whether the words stand between quotation marks
 * @param isNote whether the source is a footnote: then nothing stands after it
 */
export function citedIn(rules: GuideRules, locale: CslNode, isQuoted: boolean, isNote: boolean): CitedIn {
  const { citedInLanguages = {} } = rules;
  const own = (isQuoted ? rules.quotedIn : undefined) ?? rules.citedIn;
  const tag = locale.attrs['xml:lang'] ?? '';
  const language = tag.split('-')[0] as string;
  const noted = isNote ? BEFORE_NOTES[language] : undefined;
  const words =
    own === APUD ? own : (citedInLanguages[language] ?? noted ?? WORDS[tag] ?? WORDS[language] ?? own ?? QUOTED_IN);
  const [before = '', after = ''] = words.includes(SOURCE) ? words.split(SOURCE) : [`${words} `];
  return { before: `${words === APUD ? '' : ','} ${before}`, after };
}
