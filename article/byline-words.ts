/** The words of bylines, and the patterns made of them. */
import { alternatives } from './phrases.ts';

/** Lists of phrases in lower case, of all languages together. */
export interface BylineWords {
  /** What stands before the name of somebody who wrote the article. */
  readonly bylinePrefixes: readonly string[];
  /** Prefixes that are names too, or parts of them: before a lone word they are no prefix. */
  readonly nobiliary: readonly string[];
  /** What stands before the name of an editor: an author only where nobody else is named. */
  readonly editorLabels: readonly string[];
  /** What stands before, or in brackets after, the name of somebody who gave other than words. */
  readonly otherLabels: readonly string[];
  /** What stands after an author's name. */
  readonly bylineSuffixes: readonly string[];
  /** Prepositions between an author's full name and the place of writing. */
  readonly bylinePlaces: readonly string[];
  /** Words that join the last two of several authors. */
  readonly authorConjunctions: readonly string[];
  /** News agencies: authors beside people, where any other body is their employer. */
  readonly agencies: readonly string[];
  /** Words by which a body is told from a person: newsrooms, staffs, what newspapers are called. */
  readonly bodies: readonly string[];
  /** Endings by which a body is told from a person in scripts that set no spaces. */
  readonly bodyEndings: readonly string[];
}

/** What the parts of a byline are told by. */
export interface BylinePatterns {
  /** "By", "Text:", with what sets it apart from the name. The first group is the word. */
  readonly prefix: RegExp;
  readonly editor: RegExp;
  /** A credit for other than words. */
  readonly other: RegExp;
  /** A label within a line begins another credit. */
  readonly label: RegExp;
  readonly labelAlone: RegExp;
  /** A line that the next one continues, and a line that continues the one before. */
  readonly open: RegExp;
  readonly continues: RegExp;
  readonly suffix: RegExp;
  /** What may follow a name: something in brackets, a place. */
  readonly afterName: RegExp;
  readonly conjunction: RegExp;
  readonly prefixes: ReadonlySet<string>;
  readonly nobiliary: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly bodyEnd: RegExp;
}

/** Words as pages write them: "by", "By", "BY", "Written By". */
function inAnyCase(word: string): string[] {
  const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
  return [...new Set([word, capital(word), word.toUpperCase(), word.split(' ').map(capital).join(' ')])];
}

const anyOf = (words: readonly string[]) => alternatives(words.flatMap(inAnyCase));
const BETWEEN = '\\s*[:：/／・＝]\\s*';

/** Makes the patterns. */
export function bylinePatterns(words: BylineWords): BylinePatterns {
  const prefixes = anyOf(words.bylinePrefixes);
  const labels = anyOf([...words.bylinePrefixes, ...words.editorLabels, ...words.otherLabels]);
  const conjunctions = anyOf(words.authorConjunctions);
  const pattern = (source: string) => new RegExp(source, 'u');
  return {
    prefix: pattern(`^(${prefixes})(?:${BETWEEN}|\\s+(?=\\p{L}))`),
    editor: pattern(`^(?:${anyOf(words.editorLabels)})${BETWEEN}`),
    other: pattern(`^(?:${anyOf(words.otherLabels)})(?:${BETWEEN}|\\s|$|[,;)）])`),
    label: new RegExp(`\\s(?=(?:${labels})[:：＝])`, 'gu'),
    labelAlone: pattern(`^(?:${labels})[:：.]?$`),
    open: pattern(`[,;:&]$|(?:^|\\s)(?:${prefixes}|${conjunctions})$`),
    continues: pattern(`^[,;&(]|^(?:${conjunctions})\\s`),
    suffix: pattern(`\\s?(?:${alternatives(words.bylineSuffixes)})$|\\s외 ?\\d+ ?명$`),
    afterName: pattern(`[([（［【]|(?<=\\s\\S{1,40}\\s)(?:${alternatives(words.bylinePlaces)})\\s\\p{Lu}`),
    // a lone capital is an initial, not "y" or "e" in capitals
    conjunction: pattern(
      ` ?[/／] ?| (?:${alternatives(words.authorConjunctions.flatMap((word) => (word.length > 1 ? inAnyCase(word) : word)))}) `,
    ),
    prefixes: new Set(words.bylinePrefixes),
    nobiliary: new Set(words.nobiliary),
    agencies: new Set(words.agencies),
    bodies: new Set(words.bodies),
    bodyEnd: pattern(`.{2}(?:${alternatives(words.bodyEndings)})$`),
  };
}
