/** Date expressions of an article: found by the language's patterns, resolved against the day of publication. */
import type { Article } from '../article/article.ts';
import type { FieldOrder, LanguageData } from '../languages/language.ts';
import type { DateExpression } from './annotations.ts';
import { type ContextWords, compileContext, isPlausible } from './date-context.ts';
import { type Candidate, type DateLexicon, Matcher } from './date-matching.ts';
import { DateMemory } from './date-memory.ts';
import { compileNumbers } from './date-numbers.ts';
import { universalPatterns, universalPhrases } from './date-orders.ts';
import { PatternAutomaton } from './date-patterns.ts';
import { type RangeEnd, splitRange } from './date-ranges.ts';
import { resolve } from './date-resolution.ts';
import { termsOf } from './date-rule.ts';
import { compileTense, type TenseWords, tenseAround } from './date-tense.ts';
import { compileTerms } from './date-terms.ts';
import { isoDayOf, valueRange } from './date-values.ts';
import type { Sentence } from './sentences.ts';
import { spanOf, type Tokens } from './tokens.ts';

/** What a language says about dates, ready for matching. */
export interface DateGrammar extends DateLexicon {
  readonly lang: string;
  readonly context: ContextWords;
  readonly tense: TenseWords;
  readonly order: FieldOrder;
  /** Regions whose numbers have another order. */
  readonly regions: Readonly<Record<string, FieldOrder>>;
}

/** Compiles a language; from CLDR's data alone where nobody has written a file for it. */
export function compileDates(language: LanguageData): DateGrammar {
  const { cldr, own, lang } = language;
  const order = cldr?.order ?? 'dmy';
  const phrases = { ...universalPhrases, ...own?.dates.phrases };
  const patterns = [...universalPatterns(order), ...(cldr?.formats ?? []), ...(own?.dates.patterns ?? [])];
  return {
    lang,
    terms: compileTerms(language),
    numbers: compileNumbers(language),
    patterns: new PatternAutomaton(lang, patterns, phrases),
    capitalised: own?.dates.capitalised ?? false,
    context: compileContext(language),
    tense: compileTense(language),
    order,
    regions: cldr?.regions ?? {},
  };
}

/**
 * Finds the date expressions of an article.
 *
 * @param article its `published` day is what relative expressions count from; if it is null, they stay unresolved
 * @param tokens of `article.text`
 * @param sentences of the article; no expression reaches beyond a block
 * @returns expressions in order, none overlapping another
 */
export function findDates(
  article: Article,
  tokens: Tokens,
  sentences: readonly Sentence[],
  grammar: DateGrammar,
): DateExpression[] {
  const found: DateExpression[] = [];
  const matcher = new Matcher(tokens, grammar);
  const published = isoDayOf(article.published);
  const order = orderIn(article.lang, grammar);
  const memory = new DateMemory();
  for (let first = 0; first < sentences.length; ) {
    // a stop after an abbreviation may look like the end of a sentence, so expressions are bound by blocks only
    let next = first;
    while (next < sentences.length && sentences[next]?.block === sentences[first]?.block) next++;
    const limit = sentences[next - 1]?.to ?? 0;
    let sentence = first;
    memory.beginBlock();
    const begin = sentences[first]?.from ?? 0;
    for (let at = begin; at < limit; ) {
      while ((sentences[sentence]?.to ?? limit) <= at) sentence++;
      const { from = at, to: end = limit } = sentences[sentence] ?? {};
      at = read(at, begin, limit, from, end) ?? at + 1;
    }
    first = next;
  }
  return found;

  /** Reads the expression at a token, if there is one, and returns the token after it. */
  function read(at: number, begin: number, limit: number, from: number, end: number): number | null {
    for (const candidate of matcher.candidates(at, begin, limit)) {
      if (!isPlausible(candidate, tokens, grammar.context)) continue;
      const tense = () => tenseAround(tokens, candidate.from, candidate.to, from, end, grammar.tense);
      for (const part of splitRange(candidate.slots)) {
        const terms = termsOf([...part.slots, ...part.lent].map((slot) => slot.term));
        const resolved = resolve(terms, {
          published,
          last: memory.last,
          compared: memory.compared,
          knownYear: memory.knownYear,
          storyYear: memory.storyYear,
          tense,
          order,
        });
        const bounds = boundsOf(part, candidate);
        if (resolved === null) continue;
        const { type, value, evidence } = resolved;
        found.push({ ...spanOf(tokens, bounds.from, bounds.to), type, value, range: valueRange(value), evidence });
        if (resolved.period !== null && type !== 'SET') memory.remember(resolved.period, terms, evidence);
      }
      return candidate.to;
    }
    return null;
  }
}

/** The order of numbers in the article's region: 7/2 is 2 July in en-US and 7 February in en-GB. */
function orderIn(lang: string | null, { order, regions }: DateGrammar): FieldOrder {
  const region = /-([a-z]{2})(?:-|$)/i.exec(lang ?? '')?.[1]?.toUpperCase();
  return region === undefined ? order : (regions[region] ?? order);
}

/** The tokens of one end of a range, or of the whole expression. */
function boundsOf(part: RangeEnd, candidate: Candidate): { from: number; to: number } {
  const { from, to } = candidate;
  const firstSlot = part.slots[0]?.from ?? from;
  // the article before a compound ("the two-week crisis") is the noun's
  if (part.slots.length === candidate.slots.length) return { from: candidate.joined ? firstSlot : from, to };
  const before = part.slots[0] === candidate.slots[0];
  return before
    ? { from: candidate.from, to: part.slots.at(-1)?.to ?? candidate.to }
    : { from: part.slots[0]?.from ?? candidate.from, to: candidate.to };
}
