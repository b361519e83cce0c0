/** What kind of publication a site is, by the words of its name: it decides what a style sets in italics. */

/** The CSL item types that a news article can have. */
export type CslType = 'article-newspaper' | 'article-magazine' | 'webpage' | 'post-weblog';

/** Words that newspapers carry in their names, by language; with `-` in front: also as the end of a compound. */
const NEWSPAPER = [
  'chronicle courier daily dispatch gazette guardian herald journal newspaper post telegraph times tribune', // en
  'harian koran pos tribun', // id, ms
  '-zeitung -tagblatt -tageblatt -anzeiger -kurier -rundschau -presse -morgenpost', // de
  'diario periodico gaceta heraldo prensa correo', // es
  'jornal folha correio gazeta', // pt
  'quotidien depeche courrier presse', // fr
  'corriere gazzetta giornale messaggero quotidiano', // it
  '-courant -dagblad -krant', // nl
  '-tidning -tidningen -tidende -avis -avisen -bladet', // da, nb, sv
  'dziennik kurier noviny denik', // pl, cs
  'gazetesi газета газети ведомости известия вестник новости', // tr, ru, uk, bg
  '-lehti -sanomat -leht -hírlap -újság', // fi, et, hu
  'novine vjesnik dnevnik новине дневник весник', // hr, sl, sr, mk
  'gazeta ziarul ziar laikraštis dienraštis avīze εφημερίδα', // ro, lt, lv, el
  'صحيفة جريدة روزنامه روزنامہ', // ar, fa, ur
  '-日报 -晚报 -早报 -晨报 -时报 -日報 -晚報 -早報 -時報 -新聞 -新聞社 -일보 -신문', // zh, ja, ko
];
const MAGAZINE = [
  'magazine magazin magasin majalah revista rivista журнал часопис časopis dergisi aikakauslehti',
  'مجلة مجله περιοδικό -周刊 -週刊 -杂志 -雑誌 -주간',
];

const WEBLOG_HOST = /(?:^|\.)(?:blogs?\.|blogspot\.|wordpress\.com$|substack\.com$|tumblr\.com$)/u;

const WORDS = /[\p{L}\p{M}]+/gu;
const MARKS = /\p{M}+/gu;

interface Vocabulary {
  readonly whole: ReadonlySet<string>;
  readonly endings: readonly string[];
}

const newspaper = vocabulary(NEWSPAPER);
const magazine = vocabulary(MAGAZINE);

function vocabulary(lists: readonly string[]): Vocabulary {
  const words = lists.flatMap((list) => bare(list).split(' '));
  const endings = words.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
  return { whole: new Set(words.filter((word) => !word.startsWith('-'))), endings };
}

/**
 * The CSL type of an article on a site of this name and host. A site whose name does not say that it is a newspaper,
 * a magazine or a blog is a web page, as APA 7 (section 10.16) asks for news sites without a paper.
 */
export function publicationType(siteName: string | null, host: string | null): CslType {
  if (host !== null && WEBLOG_HOST.test(host)) return 'post-weblog';
  const words = bare(siteName ?? '').match(WORDS) ?? [];
  if (words.some((word) => has(magazine, word))) return 'article-magazine';
  return words.some((word) => has(newspaper, word)) ? 'article-newspaper' : 'webpage';
}

/** In small letters, without their marks. */
function bare(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}

function has(known: Vocabulary, word: string): boolean {
  return known.whole.has(word) || known.endings.some((ending) => word.endsWith(ending));
}
