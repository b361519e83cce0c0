/** What stands in place of a title that an article has not: what it is, or that it has none. */
import type { CslType } from '../csl-item.ts';
import { BASE_LOCALE, term } from './locales.ts';
import type { CslNode } from './tree.ts';

/** Many CSL locales leave the kinds of works in English; "untitled" is said in their stead. */
const UNTITLED: Readonly<Record<string, string>> = {
  ar: 'بدون عنوان',
  az: 'başlıqsız',
  be: 'без назвы',
  bg: 'без заглавие',
  bn: 'শিরোনামহীন',
  ca: 'sense títol',
  cs: 'bez názvu',
  da: 'uden titel',
  de: 'ohne Titel',
  el: 'χωρίς τίτλο',
  es: 'sin título',
  et: 'pealkirjata',
  eu: 'izenbururik gabe',
  fa: 'بدون عنوان',
  fi: 'nimetön',
  fil: 'walang pamagat',
  fr: 'sans titre',
  gl: 'sen título',
  he: 'ללא כותרת',
  hi: 'शीर्षकहीन',
  hr: 'bez naslova',
  hu: 'cím nélkül',
  id: 'tanpa judul',
  is: 'án titils',
  it: 'senza titolo',
  ja: '無題',
  kk: 'атауы жоқ',
  ko: '무제',
  lt: 'be pavadinimo',
  lv: 'bez nosaukuma',
  mk: 'без наслов',
  mr: 'शीर्षक नसलेले',
  ms: 'tanpa tajuk',
  nb: 'uten tittel',
  ne: 'शीर्षकविहीन',
  nl: 'zonder titel',
  nn: 'utan tittel',
  pl: 'bez tytułu',
  pt: 'sem título',
  ro: 'fără titlu',
  ru: 'без названия',
  sk: 'bez názvu',
  sl: 'brez naslova',
  sr: 'без наслова',
  sv: 'utan titel',
  sw: 'bila kichwa',
  ta: 'தலைப்பில்லாதது',
  th: 'ไม่มีชื่อเรื่อง',
  tr: 'başlıksız',
  uk: 'без назви',
  ur: 'بلا عنوان',
  vi: 'không có tiêu đề',
  zh: '无标题',
  'zh-TW': '無標題',
};

/** In the language of the citation, with a capital: "Newspaper article", „Ohne Titel“. English where nothing else is known. */
export function untitled(type: CslType, locale: CslNode, base: CslNode): string {
  const tag = locale.attrs['xml:lang'] ?? BASE_LOCALE;
  const kind = term(locale, base, type);
  const language = tag.split('-')[0] as string;
  const isOwn = language === 'en' || kind !== term(base, base, type);
  const words = isOwn ? kind : (UNTITLED[tag] ?? UNTITLED[language] ?? kind);
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}
