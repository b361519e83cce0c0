/** The names in one byline or declared author: people apart from bodies, without "By", roles, places, handles and addresses. */
import type { Author } from './article.ts';
import { hasBodyWord, isAgency, isBody, isSite, UNSPACED } from './bodies.ts';
import type { BylinePatterns } from './byline-words.ts';
import { plainValue } from './plain-value.ts';
import { SENTENCE_END } from './sentence-end.ts';

const LONGEST_NAME = 80;
const MOST_WORDS = 7;
export const LONGEST_BYLINE = 300;
const LONGEST_BYLINE_SHOWN = 80;

const ADDRESS = /(?:https?:\/\/|www\.)\S{1,300}|\S{1,64}@\S{1,255}|(?<=^|\s)@\w{1,50}/g;
/** A line in brackets as a whole: "（記者林宸誼／台北報導）". */
const IN_BRACKETS = /^[【（［(]([^【（［(]{1,60})[】）］)]$/;
/** A group in brackets at the start: a dateline. */
const LEADING_GROUP = /^\s*[([（［【][^)\]）］】]{0,100}[)\]）］】]\s*/;
/** After these another credit follows, or a role, a place, the publication. */
const CREDIT_END = /[|•¦｜]|\s[-–—·]\s/;
const NAME_END = /[,;、，；]/;
const BETWEEN_LABEL_AND_NAME = /[:：/／・＝]\s*$/;
/** "本报记者张三", "記者山田太郎". */
const HAN_PREFIX = /^(?:\p{sc=Han}{2,6})?(?:记者|記者|通讯员|通訊員)\s*(?=\p{sc=Han})/u;
/** Particles as long as words; in a longer name, any other word in small letters says that it is none. */
const PARTICLES: ReadonlySet<string> = new Set('della delle dello dalla degli binti binte vanden'.split(' '));

/** Reads the bylines of one page. */
export class BylineReader {
  readonly #words: BylinePatterns;
  readonly #siteNames: readonly string[];
  /** Names in Chinese are set apart by spaces; in Japanese family and given name are. */
  readonly #isChinese: boolean;

  /**
   * @param siteNames what the site is called: an author of that name is the newsroom, not a person
   * @param lang as the page declares it
   */
  constructor(words: BylinePatterns, siteNames: readonly string[], lang: string | null) {
    this.#words = words;
    this.#siteNames = siteNames;
    this.#isChinese = /^zh\b/i.test(lang ?? '');
  }

  /**
   * The authors in one declared value or byline; beside people, of all bodies only agencies. An editor counts where
   * nobody else is named; who took the pictures never does.
   */
  credits(value: unknown): Author[] {
    const text = plainValue(this.#asOneLine(value), LONGEST_BYLINE);
    if (text === null || /^https?:/i.test(text)) return [];
    let line = text.replace(ADDRESS, ' ').replace(/\s+/g, ' ').trim();
    const inner = IN_BRACKETS.exec(line)?.[1];
    line = inner !== undefined && UNSPACED.test(inner) ? inner : line.replace(LEADING_GROUP, '');
    const authors: string[] = [];
    const editors: string[] = [];
    for (const segment of line.replace(this.#words.label, '|').split(CREDIT_END)) {
      const credit = segment.trim();
      const editor = this.#words.editor.exec(credit);
      if (editor !== null) editors.push(...this.#names(credit.slice(editor[0].length)));
      // what is no credit of its own is the place, the role or the publication of the one before
      else if (authors.length === 0 || this.#words.prefix.test(credit)) authors.push(...this.#names(credit));
    }
    const found = (authors.length > 0 ? authors : editors).map(
      (name): Author => ({ name, kind: isBody(name, this.#siteNames, this.#words) ? 'organization' : 'person' }),
    );
    return found.some(({ kind }) => kind === 'person')
      ? found.filter(({ name, kind }) => kind === 'person' || this.isAgency(name))
      : found;
  }

  /** Whether a line is a byline: a word such as "By" or "Von", then a full name, and no sentence. */
  isByline(line: string): boolean {
    if (line.length > LONGEST_BYLINE_SHOWN || !this.#words.prefix.test(line) || SENTENCE_END.test(line)) return false;
    return this.credits(line).some(({ name }) => name.includes(' '));
  }

  /** Whether a word or two stand before bylines: "Written by". */
  isPrefix(text: string): boolean {
    return this.#words.prefixes.has(text.trim().toLowerCase());
  }

  /** Whether a text is one person's full name and nothing else. */
  isFullName(text: string): boolean {
    const [only, ...others] = this.credits(text);
    return only?.kind === 'person' && others.length === 0 && only.name === text.trim() && /\s/.test(only.name);
  }

  /** Whether a name is the site's own. */
  isSite(name: string): boolean {
    return isSite(name, this.#siteNames);
  }

  /** Whether a name is a news agency's. */
  isAgency(name: string): boolean {
    return isAgency(name, this.#words);
  }

  #names(credit: string): string[] {
    return this.#withoutPrefix(this.#withoutPrefix(credit))
      .split(NAME_END)
      .map((part) => part.trim())
      .filter((part) => !this.#words.other.test(part))
      .flatMap((part) => this.#splitPair(part))
      .map((part) => this.#withoutGroup(part))
      .flatMap((part) => (UNSPACED.test(part) ? this.#unspacedNames(part) : [part]))
      .map((name) => this.#withoutSite(this.#withoutPrefix(name).replace(this.#words.suffix, '')))
      .map((name) => name.replace(/^[\s.:"'“”–—-]{1,20}|[\s,:"'“”–—-]{1,20}$/g, ''))
      .filter((name) => this.#isName(name) && !this.#words.labelAlone.test(name));
  }

  #withoutPrefix(text: string): string {
    const prefix = this.#words.prefix.exec(text) ?? HAN_PREFIX.exec(text);
    if (prefix === null) return text;
    const rest = text.slice(prefix[0].length);
    if (BETWEEN_LABEL_AND_NAME.test(prefix[0])) return rest;
    const isParticle = this.#words.nobiliary.has((prefix[1] ?? '').toLowerCase());
    // "Von der Heide", "Di Maria" are names
    const isName = isParticle && (/^\p{Ll}/u.test(rest) || !rest.includes(' ')) && !this.isAgency(rest);
    return isName ? text : rest;
  }

  /** "Ada Moor (Grey Island)", "Ada Moor in Rome" → "Ada Moor"; "Ben Hart (photos)" → nothing. */
  #withoutGroup(part: string): string {
    const end = part.search(this.#words.afterName);
    if (end < 0) return part;
    return this.#words.other.test(part.slice(end + 1)) ? '' : part.slice(0, end).trim();
  }

  /** "Ada Moor for Grey Island Post" → "Ada Moor" */
  #withoutSite(name: string): string {
    const words = name.split(' ');
    for (let n = 1; n <= 4 && n + 2 <= words.length; n++) {
      if (!this.isSite(words.slice(-n).join(' '))) continue;
      const rest = words.slice(0, -n);
      const isJoined = rest.length > 2 && /^\p{L}{2,4}$/u.test(rest.at(-1) as string);
      return (isJoined ? rest.slice(0, -1) : rest).join(' ');
    }
    return name;
  }

  /** Names in scripts that set no spaces: several side by side in Korean and Chinese, one in Japanese. */
  #unspacedNames(part: string): string[] {
    const bared = part.replace(HAN_PREFIX, '').replace(this.#words.suffix, '').trim();
    const pieces = bared.split(/[·ㆍ\s]+/);
    const name = this.#isChinese ? /^(?:\p{sc=Hangul}{2,4}|\p{sc=Han}{2,4})$/u : /^\p{sc=Hangul}{2,4}$/u;
    return pieces.every((piece) => name.test(piece)) ? pieces : [bared];
  }

  /** Cuts "A B and C D"; leaves "Ortega y Gasset", where one side is a single word. */
  #splitPair(text: string): string[] {
    const match = this.#words.conjunction.exec(text);
    if (match === null) return [text];
    const [left, right] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    const areNames =
      left.includes(' ') && right.includes(' ') && !/^\p{Ll}{4}/u.test(right.split(' ').at(-1) as string);
    return areNames || UNSPACED.test(text) || this.isAgency(right) || this.isAgency(left)
      ? [left, ...this.#splitPair(right)]
      : [text];
  }

  #isName(text: string): boolean {
    if (text.length < 2 || text.length > LONGEST_NAME || /\d/.test(text) || !/\p{L}/u.test(text)) return false;
    if (UNSPACED.test(text)) return text.length <= 20;
    const words = text.split(' ');
    if (words.length > MOST_WORDS || (words.length > 1 && /^\p{Ll}/u.test(text))) return false;
    return !isPhrase(words) || hasBodyWord(text, this.#words);
  }

  /** Bylines are often copied with what stands in the lines around: a date, a role, the publication. */
  #asOneLine(value: unknown): unknown {
    if (typeof value !== 'string' || !value.includes('\n')) return value;
    const lines = value
      .slice(0, 4 * LONGEST_BYLINE)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !/\d/.test(line));
    return lines.reduce((whole, line) => {
      const isOneName = !line.includes(' ') && !whole.includes(' ');
      const isOneCredit = isOneName || this.#words.open.test(whole) || this.#words.continues.test(line);
      return whole === '' ? line : `${whole}${isOneCredit ? ' ' : ' | '}${line}`;
    }, '');
  }
}

/** "Privacy and cookies policy", "Enter your name here". */
function isPhrase(words: readonly string[]): boolean {
  return (
    words.length > 2 &&
    /^\p{Lu}/u.test(words[0] as string) &&
    words.some((word) => /^\p{Ll}{4,}$/u.test(word) && !PARTICLES.has(word))
  );
}
