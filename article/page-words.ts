/**
 * The few words of news pages that must be known before the page's language is: they stand around metadata, not in
 * the article's sentences, and pages in one language carry them in another. Everything else of a language lives in
 * `languages/`.
 */

/** How a page says that an article stood elsewhere first; a link to that article follows. Lower case. */
export const FIRST_PUBLISHED: readonly string[] = [
  // English
  'originally published',
  'originally appeared',
  'first published',
  'first appeared',
  'republished from',
  'originally posted',
  // Indonesian, Malay
  'telah tayang',
  'pertama kali tayang',
  'pertama kali terbit',
  'pertama kali dipublikasikan',
  'pertama kali diterbitkan',
  'asalnya diterbitkan',
  // German, Dutch
  'erschien zuerst',
  'zuerst erschienen',
  'zuerst veröffentlicht',
  'ursprünglich veröffentlicht',
  'ursprünglich erschienen',
  'oorspronkelijk gepubliceerd',
  'verscheen eerder',
  // Romance languages
  'publicado originalmente',
  'publicada originalmente',
  'originalmente publicado',
  'originalmente publicada',
  'initialement publié',
  'publié initialement',
  'publié à l’origine',
  "publié à l'origine",
  'pubblicato originariamente',
  'pubblicato originalmente',
  'originariamente pubblicato',
  // Slavic languages
  'впервые опубликовано',
  'впервые опубликована',
  'оригинал опубликован',
  'вперше опубліковано',
  'pierwotnie opublikowany',
  'pierwotnie ukazał się',
  // Chinese, Japanese, Vietnamese
  '原文刊于',
  '原文刊載於',
  '首发于',
  '原载于',
  'の転載',
  'bài gốc',
];

/** Words that, with a colon, name where an article was taken from in languages whose press copies by that form. */
export const TAKEN_FROM: readonly string[] = ['来源', '來源', '稿源', 'источник', 'źródło', 'джерело', 'zdroj', 'izvor'];
