/** How a language words conditions of reuse: its data compiled into lexicons. */
import type { LanguageData } from '../../languages/language.ts';
import type { ReuseCondition, ReuseData } from '../../languages/reuse-data.ts';
import { Lexicon } from '../text/lexicon.ts';
import { type Abbreviations, compileAbbreviations } from '../text/sentences.ts';
import { type Vocabulary, vocabularyOf } from '../text/vocabulary.ts';

/** What a phrase can say in a notice. */
export type Sense =
  | 'act'
  | 'use'
  | 'material'
  | 'own'
  | 'forbidden'
  | 'allowed'
  | 'demanded'
  | 'licence'
  | 'attribution'
  | 'reserved'
  | 'other'
  | 'hyperlink'
  | 'link'
  | 'to-article'
  | 'to-site'
  | 'indexable'
  | `at-${string}`
  | ReuseCondition;

/** A phrase, or a part of one that is written with gaps. */
export interface Part {
  readonly sense: Sense;
  /** Number of the phrase it is a part of. */
  readonly phrase: number;
  readonly index: number;
  readonly last: boolean;
}

/** How a language words conditions of reuse, compiled. */
export interface ReuseGrammar {
  readonly lang: string;
  /** Whether anybody has written down how this language words its notices. */
  readonly known: boolean;
  /** Phrases as written, and those that end in `*`: apart, so that neither hides what the other says. */
  readonly phrases: readonly [exact: Lexicon<Part>, stems: Lexicon<Part>];
  readonly abbreviations: Abbreviations;
  /** The language in which publishers state conditions beside their own; null if this is it. */
  readonly second: SecondGrammar | null;
}

/** The second language's grammar, and its words met so far. */
export interface SecondGrammar extends ReuseGrammar {
  readonly vocabulary: () => Vocabulary;
}

/** Stands in a phrase for words between its parts. */
const GAP = ' … ';
/**
 * Compiles the reuse section of a language; without one, only licences are known.
 *
 * @param second read in passages in which the language itself finds nothing
 */
export function compileReuse(language: LanguageData, second: LanguageData | null = null): ReuseGrammar {
  const data = language.own?.reuse ?? null;
  const phrases = [new Lexicon<Part>(language.lang), new Lexicon<Part>(language.lang)] as const;
  let phrase = 0;
  for (const [sense, list] of data === null ? [] : sensesOf(data)) {
    for (const written of list) {
      const parts = written.split(GAP);
      parts.forEach((part, index) => {
        phrases[part.endsWith('*') ? 1 : 0].add(part, { sense, phrase, index, last: index === parts.length - 1 });
      });
      phrase++;
    }
  }
  return {
    lang: language.lang,
    known: data !== null && data.acts.length > 0,
    phrases,
    abbreviations: compileAbbreviations(language),
    second:
      second === null || second.lang === language.lang
        ? null
        : { ...compileReuse(second), vocabulary: vocabularyOf(second.lang) },
  };
}

function sensesOf(data: ReuseData): (readonly [Sense, readonly string[]])[] {
  return [
    ['act', data.acts],
    ['use', data.uses],
    ['material', data.material],
    ['own', data.own],
    ['forbidden', data.forbidden],
    ['allowed', data.allowed],
    ['demanded', data.demanded],
    ['licence', data.licence],
    ['attribution', data.attribution],
    ['reserved', data.reserved],
    ['other', data.otherMatters],
    ['hyperlink', data.link.hyperlink],
    ['link', data.link.either],
    ['to-article', data.link.article],
    ['to-site', data.link.site],
    ['indexable', data.link.indexable],
    ...Object.entries(data.link.positions).map(([position, list]) => [`at-${position}`, list] as const),
    ...(Object.entries(data.conditions) as [ReuseCondition, readonly string[]][]),
  ];
}
