/** Date expressions of an article: found by the language's patterns, resolved against the day of publication. */
import type { Article } from '../../article/article.ts';
import type { FieldOrder } from '../../languages/date-data.ts';
import type { LanguageData } from '../../languages/language.ts';
import type { DateExpression } from '../annotations.ts';
import type { Sentence } from '../text/sentences.ts';
import { spanOf, type Tokens } from '../text/tokens.ts';
import { WordMemo } from '../text/vocabulary.ts';
import { compileAffixes, type DateAffixes, withoutAffixes } from './affixes.ts';
import type { Period } from './calendar.ts';
import { compileTerms } from './lexicon.ts';
import { type Candidate, Matcher, type MatcherGrammar, type Slot } from './matching.ts';
import { DateMemory } from './memory.ts';
import { beginsNumber, compileNumbers } from './numbers.ts';
import { orderOfAll } from './numeric.ts';
import { NOT_BEHIND, saysDayFirst, universalPatterns, universalPhrases } from './orders.ts';
import { PatternAutomaton } from './patterns.ts';
import { type ContextWords, compileContext, fillsBlock, isPlausible } from './plausibility.ts';
import {
  areEnds,
  compileRanges,
  isBetween,
  jointBetween,
  missing,
  notBefore,
  opensRange,
  type RangeEnd,
  type RangeWords,
  splitRange,
} from './ranges.ts';
import { resolve } from './resolution.ts';
import { termsOf } from './rule.ts';
import { compileTense, type TenseWords, tenseAround } from './tense.ts';
import type { Term } from './terms.ts';
import { isoDayOf, isoRange, valueRange } from './values.ts';

/** What a language says about dates, ready for matching. */
export interface DateGrammar extends MatcherGrammar {
  readonly lang: string;
  /** null: the language writes its words of time by themselves. */
  readonly affixes: DateAffixes | null;
  readonly plausibility: ContextWords;
  readonly tense: TenseWords;
  readonly ranges: RangeWords;
  readonly order: FieldOrder;
  /** Regions whose numbers have another order. */
  readonly regions: Readonly<Record<string, FieldOrder>>;
}

/** Compiles a language; from CLDR's data alone where nobody has written a file for it. */
export function compileDates(language: LanguageData): DateGrammar {
  const { cldr, own, lang } = language;
  const order = cldr?.order ?? 'dmy';
  const behind = own?.dates.modifiers === 'before' ? { behind: NOT_BEHIND } : {};
  const dayFirst = saysDayFirst(cldr);
  const dated = dayFirst ? {} : { date: '{month} {day}' };
  const articles = own?.attribution.determiners.definite ?? [];
  const article = articles.length === 0 ? {} : { article: `( ${articles.join(' | ')} )` };
  const phrases = { ...universalPhrases, ...dated, ...behind, ...article, ...own?.dates.phrases };
  const whole = own?.dates.wholeGrammar ?? false;
  const patterns = [...universalPatterns(dayFirst, whole), ...(cldr?.formats ?? []), ...(own?.dates.patterns ?? [])];
  const terms = compileTerms(language);
  const numbers = compileNumbers(language);
  const automaton = new PatternAutomaton(lang, patterns, phrases);
  const plausibility = compileContext(language);
  const opens = ({ class: name }: Term) => automaton.step(automaton.start, name) !== null;
  return {
    lang,
    terms,
    numbers,
    patterns: automaton,
    beginnings: new WordMemo(
      (word) =>
        terms.begins(word, opens) ||
        plausibility.names.begins(word) ||
        beginsNumber(word, numbers) ||
        automaton.begins(word) ||
        null,
    ),
    affixes: compileAffixes(
      own?.dates,
      (word) => terms.get(word).length > 0 || numbers.ordinals.get(word).length > 0 || automaton.reads(word),
    ),
    capitalised: own?.dates.capitalised ?? false,
    plausibility,
    tense: compileTense(language),
    ranges: compileRanges(language),
    order,
    regions: cldr?.regions ?? {},
  };
}

/**
 * Finds the date expressions of an article.
 *
 * @param article its `published` day is what relative expressions count from; if it is null, they stay unresolved
 * @param written the tokens of `article.text`
 * @param sentences of the article; no expression reaches beyond a block
 * @returns expressions in order, none overlapping another
 */
export function findDates(
  article: Article,
  written: Tokens,
  sentences: readonly Sentence[],
  grammar: DateGrammar,
): DateExpression[] {
  const tokens = grammar.affixes === null ? written : withoutAffixes(written, grammar.affixes);
  const found: DateExpression[] = [];
  const matcher = new Matcher(tokens, grammar);
  const memory = new DateMemory();
  const published = isoDayOf(article.published);
  const ownOrder = orderIn(article.lang, grammar);
  let last: LastRead | null = null;
  for (const block of blocksOf(sentences)) {
    memory.beginBlock();
    last = null;
    let sentence = 0;
    for (let at = block.from; at < block.to; ) {
      if (!matcher.mayBegin(at)) {
        at++;
        continue;
      }
      for (; at >= (block.sentences[sentence]?.to ?? block.to); sentence++) memory.beginSentence();
      const name = grammar.plausibility.names.longest(tokens, at, block.to);
      const candidate = name === null ? firstDate(matcher.candidates(at, block.from, block.to), block) : undefined;
      if (candidate !== undefined) read(candidate, block.sentences);
      at = name?.to ?? candidate?.to ?? at + 1;
      // the stop of "9. Juli" ends no sentence
      while (at > (block.sentences[sentence]?.to ?? block.to)) sentence++;
    }
  }
  return found;

  function firstDate(candidates: readonly Candidate[], block: TokenBlock): Candidate | undefined {
    for (const each of candidates) {
      if (!isPlausible(each, tokens, grammar.plausibility, block)) continue;
      const ahead = each.slots.some(({ term }) => term.doubt === 'future');
      // alone in its block it is an answer to when
      if (
        !ahead ||
        fillsBlock(each, tokens, block) ||
        tenseAround(tokens, each, block.sentences, grammar.tense) === 'future'
      )
        return each;
    }
    return undefined;
  }

  /** Resolves a candidate, or both ends of a range. What is no day of the calendar ("31 February") is passed over. */
  function read(candidate: Candidate, block: readonly Sentence[]): void {
    const numbers = candidate.slots.flatMap(({ term }) => (term.class === 'numericshort' ? term.value : []));
    const order = orderOfAll(numbers, ownOrder);
    const isKnown =
      candidate.slots.some(({ term }) => term.class === 'weekday') &&
      grammar.tense.known.longest(tokens, candidate.to, tokens.count) !== null;
    const tense = () => (isKnown ? null : tenseAround(tokens, candidate, block, grammar.tense));
    for (const end of splitRange(candidate.slots, order)) {
      const begin = last !== null && isEndOf(last, end, candidate) ? last : null;
      const lent = begin === null || end.joint !== null ? end.lent : missing(end.slots, begin.slots, order);
      const terms = termsOf(lent.length === 0 ? end.slots : [...end.slots, ...lent]);
      const alone = resolve(terms, { ...memory.view, published, tense, order });
      last = null;
      if (alone === null) continue;
      const { type, value, evidence, period, days } = notBefore(
        begin?.period ?? null,
        alone,
        terms,
        !lent.some((slot) => slot.term.class === 'year'),
      );
      const { from, to } = boundsOf(end, candidate);
      found.push({
        ...spanOf(tokens, from, to),
        type,
        value,
        range: days === undefined ? valueRange(value) : isoRange(days),
        evidence,
        endPoint: null,
      });
      if (period !== null) memory.remember(period, terms, evidence);
      if (begin !== null && joinLastTwo(found) && begin.period !== null && period !== null)
        memory.rememberRange(begin.period, period);
      last = { from, to, period, slots: end.slots };
    }
  }

  /** Whether an expression, or the second end of a candidate, ends the range that the expression before it began. */
  function isEndOf(begin: LastRead, { joint, slots }: RangeEnd, { from, to }: Candidate): boolean {
    const { terms, ranges } = grammar;
    const joined = joint ?? (slots[0]?.from === from ? jointBetween(tokens, begin.to, from, terms, ranges) : null);
    if (joint === null && begin.to === from && opensRange(written, from - 1, ranges)) return true;
    return joined === 'range' || (joined === 'list' && isBetween(tokens, begin.from, to, ranges));
  }
}

/** The expression read last in a block: its tokens `[from, to)`, and its period if it has one. */
interface LastRead {
  readonly from: number;
  readonly to: number;
  readonly period: Period | null;
  readonly slots: readonly Slot[];
}

/** Tells of the last expression but one that its range ends in the last, if it can. */
function joinLastTwo(found: DateExpression[]): boolean {
  const end = found.length - 1;
  const [begin, ending] = [found[end - 1], found[end]];
  if (begin === undefined || ending === undefined || !areEnds(begin, ending)) return false;
  found[end - 1] = { ...begin, endPoint: end };
  return true;
}

interface TokenBlock {
  readonly from: number;
  readonly to: number;
  readonly sentences: readonly Sentence[];
}

/** Blocks by their sentences. A stop after an abbreviation may look like the end of a sentence, so expressions are bound by blocks only. */
function blocksOf(sentences: readonly Sentence[]): TokenBlock[] {
  const blocks: TokenBlock[] = [];
  for (let first = 0; first < sentences.length; ) {
    let next = first + 1;
    while (sentences[next]?.block === sentences[first]?.block) next++;
    const inside = sentences.slice(first, next);
    blocks.push({ from: inside[0]?.from ?? 0, to: inside.at(-1)?.to ?? 0, sentences: inside });
    first = next;
  }
  return blocks;
}

/** The order of numbers in the article's region: 7/2 is 2 July in en-US and 7 February in en-GB. */
function orderIn(lang: string | null, { order, regions }: DateGrammar): FieldOrder {
  const region = /-([a-z]{2})(?:-|$)/i.exec(lang ?? '')?.[1]?.toUpperCase();
  return region === undefined ? order : (regions[region] ?? order);
}

/** The tokens of one end of a range, or of the whole expression. */
function boundsOf({ slots }: RangeEnd, { slots: all, from, to, joined }: Candidate): { from: number; to: number } {
  const first = slots[0]?.from ?? from;
  const last = slots.at(-1)?.to ?? to;
  // the article before a compound ("the two-week crisis") is the noun's
  const attributive = joined && slots.at(-1)?.term.class === 'unit';
  if (slots.length === all.length) return { from: attributive ? first : from, to };
  // what stands before the word between the ends belongs to the first: "4月1日" of "4月1日～7日"
  return slots[0] === all[0] ? { from, to: all[slots.length]?.from ?? last } : { from: first, to };
}
