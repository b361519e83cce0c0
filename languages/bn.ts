/** Bengali. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const bn = {
  lang: 'bn',
  sentences: { abbreviations: [] },
  attribution: noAttribution,
  dates: {},
  // biome-ignore format: lists of words
  reuse: {
    acts: ['কপি', 'নকল', 'পুনঃপ্রকাশ', 'পুনর্মুদ্রণ', 'উদ্ধৃত*', 'হুবহু', 'অনুলিপি', 'অনুকরণ', 'উদ্ধৃতি'],
    uses: ['ব্যবহার*', 'ব্যবহার', 'প্রকাশ', 'প্রচার'],
    material: ['লেখা', 'ছবি', 'সংবাদ', 'আলোকচিত্র', 'কনটেন্ট', 'বিষয়বস্তু', 'খবর', 'ভিডিও', 'তথ্য', 'ওয়েবসাইট*', 'ওয়েবসাইটের'],
    own: ['এই ওয়েবসাইট*', 'এই ওয়েবসাইটের', 'এই সাইটের', 'আমাদের'],
    forbidden: ['বেআইনি', 'নিষিদ্ধ', 'দণ্ডনীয়', 'যাবে না', 'করা যাবে না'],
    allowed: ['করা যাবে', 'পারেন', 'পারবেন'],
    demanded: ['অনুগ্রহ', 'শর্তে', 'অবশ্যই', 'আবশ্যক', 'সূত্র'],
    conditions: {
      'attribute-source': ['সূত্র … উল্লেখ', 'উৎস … উল্লেখ'],
      'obtain-permission': ['অনুমতি … ছাড়া', 'অনুমতি … ব্যতীত', 'অনুমতি … ব্যতিরেকে', 'পূর্বানুমতি … ছাড়া', 'পূর্বানুমতি … ব্যতীত', 'পূর্বানুমতি … ব্যতিরেকে', 'বিনা অনুমতিতে', 'পূর্ব অনুমতি'],
    },
    link: {
      hyperlink: [],
      either: ['লিংক', 'লিঙ্ক'],
      article: ['মূল লেখা', 'মূল সংবাদ'],
      site: [],
      positions: {},
      indexable: [],
    },
    licence: ['লাইসেন্স*'],
    attribution: [],
    reserved: ['সর্বস্বত্ব সংরক্ষিত', 'স্বত্ব সংরক্ষিত'],
    otherMatters: ['মন্তব্য'],
  },
  summary: { stopWords: [] },
} satisfies Language;
