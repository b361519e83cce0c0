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
export const TAKEN_FROM: readonly string[] = [
  '来源',
  '來源',
  '稿源',
  'источник',
  'źródło',
  'джерело',
  'zdroj',
  'izvor',
];

/** What stands before an author's name in a byline. Lower case; longer ones first where one begins another. */
export const BYLINE_PREFIXES: readonly string[] = [
  'written by',
  'reported by',
  'posted by',
  'published by',
  'story by',
  'words by',
  'text by',
  'report by',
  'analysis by',
  'by',
  'author',
  'authors',
  'from',
  'ditulis oleh',
  'oleh',
  'penulis',
  'reporter',
  'pewarta',
  'editor',
  'laporan',
  'von',
  'ein artikel von',
  'eine analyse von',
  'ein kommentar von',
  'autor',
  'autorin',
  'text',
  'por',
  'escrito por',
  'publicado por',
  'de',
  'par',
  'publié par',
  'écrit par',
  'propos recueillis par',
  'di',
  'a cura di',
  'door',
  'av',
  'af',
  'tekst',
  'skrevet av',
  'skrevet af',
  'tekijä',
  'autor:',
  'napisał',
  'napsal',
  'írta',
  'szerző',
  'scris de',
  'автор',
  'текст',
  'від',
  'від автора',
  'автори',
  'авторы',
  'yazan',
  'tác giả',
  'theo',
  'بقلم',
  'كتب',
  'نویسنده',
  '作者',
  '记者',
  '記者',
  '文',
  '撰文',
  '기자',
];

/** What stands after an author's name in a byline. */
export const BYLINE_SUFFIXES: readonly string[] = ['기자', '특파원', '記者', '记者'];

/** Words that join the last two of several authors. */
export const AUTHOR_CONJUNCTIONS: readonly string[] = [
  'and',
  'with',
  'dan',
  'serta',
  'und',
  'mit',
  'y',
  'con',
  'e',
  'com',
  'et',
  'avec',
  'ed',
  'en',
  'og',
  'och',
  'ja',
  'i',
  'oraz',
  'a',
  'și',
  'és',
  'и',
  'та',
  've',
  'và',
  'και',
  'و',
  '&',
  '·',
  '와',
  '과',
  'と',
];

/** Phrases as the alternatives of a regular expression, the longest first. */
export function alternatives(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
