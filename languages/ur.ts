/** Urdu. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const ur = {
  lang: 'ur',
  sentences: { abbreviations: [] },
  attribution: noAttribution,
  dates: {},
  // biome-ignore format: lists of words
  reuse: {
    acts: ['نقل', 'کاپی', 'دوبارہ شائع', 'اقتباس', 'نقل کرنا', 'دوبارہ اشاعت'],
    uses: ['استعمال', 'شائع', 'اشاعت', 'نشر'],
    material: ['مواد', 'تحریر', 'مضمون', 'مضامین', 'خبر', 'خبریں', 'ویب سائٹ', 'سائٹ'],
    own: ['یہ مواد', 'اس مواد', 'اس ویب سائٹ', 'ہماری تحریر*', 'ہمارے مضامین', 'ہمارا مواد'],
    forbidden: ['ممنوع', 'منع', 'اجازت نہیں', 'غیر قانونی', 'نہیں کیا'],
    allowed: ['سکتا ہے', 'سکتے ہیں', 'مفت', 'اجازت ہے'],
    demanded: ['براہ کرم', 'ضروری', 'شرط', 'لازم', 'لازمی', 'کے ساتھ'],
    conditions: {
      'attribute-source': ['حوالہ … دینا', 'حوالہ … دیں', 'حوالہ … ذکر', 'حوالہ … دے', 'ماخذ … دینا', 'ماخذ … دیں', 'ماخذ … ذکر', 'ماخذ … دے', 'ذریعہ … دینا', 'ذریعہ … دیں', 'ذریعہ … ذکر', 'ذریعہ … دے'],
      'obtain-permission': ['بغیر … اجازت', 'بغیر … اجازت کے', 'بلا … اجازت', 'بلا … اجازت کے', 'اجازت … بغیر', 'تحریری اجازت', 'پیشگی اجازت'],
      'non-commercial': ['غیر تجارتی', 'تجارتی مقاصد'],
    },
    link: {
      hyperlink: [],
      either: ['لنک'],
      article: ['اصل مضمون', 'اصل خبر', 'اصل تحریر'],
      site: [],
      positions: {},
      indexable: [],
    },
    licence: ['لائسنس'],
    attribution: [],
    reserved: ['جملہ حقوق محفوظ'],
    otherMatters: ['تبصرہ', 'تبصرے'],
  },
  summary: { stopWords: [] },
} satisfies Language;
