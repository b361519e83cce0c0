/**
 * What the publisher asks of those who quote: its own sentences, wherever on the page they stand, and what they require.
 * A sentence is judged by what it says together: an act of reuse, what is reused, and that it is forbidden, allowed or
 * tied to a condition. The words for each are data (`reuse` in the language files).
 */
import type { Article, ReuseSignals, Span } from '../../article/article.ts';
import type { ReuseCondition } from '../../languages/reuse-data.ts';
import type { LinkDemand, Quote, Requirement, Reuse, ReuseNotice } from '../annotations.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import { TokenKind, type Tokens, tokenize } from '../text/tokens.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { licenceRequirements, licensedByName } from './licences.ts';
import { Quoted } from './quoted.ts';
import type { Part, ReuseGrammar, Sense } from './reuse-grammar.ts';

/** The most words that a gap in a phrase stands for. */
const LONGEST_GAP = 8;
/** Tokens of a script that does not separate words: so many are taken for one word. */
const CHARACTERS_PER_WORD = 3;
/** A sentence longer than this (code units) is not a sentence: a page's markup went wrong. */
const LONGEST_NOTICE = 2000;
/** Notices stand at an article's end; before these last blocks a sentence must speak of the publisher's own material. */
const LAST_BLOCKS = 6;

/**
 * @param signals passages outside the article and the machine-readable licence
 * @param tokens of `article.text`
 * @param sentences of `article.text`
 * @param quotes what somebody is told to have said in `article.text`, in order
 */
export function readReuse(
  article: Article,
  signals: ReuseSignals,
  tokens: Tokens,
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  grammar: ReuseGrammar,
): Reuse {
  const trusted = (block: number) =>
    block >= article.blocks.length - LAST_BLOCKS || article.blocks[block]?.kind === 'notice';
  const reported = new Reported(quotes.filter(({ kind, speaker }) => kind === 'indirect' && speaker !== null));
  const notices: ReuseNotice[] = noticesIn(tokens, sentences, article.blocks, trusted, grammar, reported);
  const { second } = grammar;
  const foreign = second?.vocabulary();
  if (second !== null && foreign !== undefined)
    notices.push(...noticesInSecond(article, notices, trusted, second, foreign));
  const seen = new Set(notices.map(({ text }) => text));
  for (const passage of signals.passages) {
    let found = noticesOfText(passage, grammar, tokens.vocabulary);
    if (found.length === 0 && second !== null && foreign !== undefined) found = noticesOfText(passage, second, foreign);
    for (const notice of found) {
      if (seen.has(notice.text)) continue;
      seen.add(notice.text);
      notices.push({ ...notice, start: null, end: null });
    }
  }
  const licence = signals.license === null ? [] : licenceRequirements(signals.license);
  const credited: Requirement[] = signals.credit === null ? [] : ['attribute-source'];
  const reserved: Requirement[] = signals.machineUseReserved ? ['no-machine-use'] : [];
  return {
    notices,
    requirements: [
      ...new Set([...notices.flatMap(({ requirements }) => requirements), ...licence, ...credited, ...reserved]),
    ],
    license: signals.license,
    credit: signals.credit,
    from: [...(notices.length > 0 ? (['text'] as const) : []), ...signals.from],
  };
}

/** More of a sentence than this is what somebody said: then it is no condition of the publisher's. */
const MOST_REPORTED = 0.5;

/** Tells of sentences that come in order whether they are somebody's: "Texts may not be copied, the court ruled." */
class Reported {
  readonly #spans: readonly Span[];
  #at = 0;

  constructor(spans: readonly Span[]) {
    this.#spans = spans;
  }

  holds({ start, end }: Span): boolean {
    while ((this.#spans[this.#at]?.end ?? Number.POSITIVE_INFINITY) <= start) this.#at++;
    let length = 0;
    for (let i = this.#at; (this.#spans[i]?.start ?? end) < end; i++) {
      const span = this.#spans[i] as Span;
      length += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
    }
    return length > MOST_REPORTED * (end - start);
  }
}

/** Notices in the second language, in those blocks at the article's end in which its own language found none. */
function noticesInSecond(
  { text, blocks }: Article,
  known: readonly ReuseNotice[],
  trusted: (block: number) => boolean,
  second: ReuseGrammar,
  vocabulary: Vocabulary,
): ReuseNotice[] {
  const holdsKnown = (block: Span) =>
    known.some(({ start }) => start !== null && start >= block.start && start < block.end);
  return blocks
    .filter((block, i) => block.end - block.start <= LONGEST_NOTICE && trusted(i) && !holdsKnown(block))
    .flatMap((block) =>
      noticesOfText(text.slice(block.start, block.end), second, vocabulary).map((notice) => ({
        ...notice,
        start: notice.start + block.start,
        end: notice.end + block.start,
      })),
    );
}

/** The notices of a text of one block. */
function noticesOfText(passage: string, grammar: ReuseGrammar, vocabulary: Vocabulary): PlacedNotice[] {
  const tokens = tokenize(passage, grammar.lang, vocabulary);
  const blocks = [{ start: 0, end: passage.length, kind: 'notice' }] as const;
  const sentences = splitSentences({ blocks }, tokens, grammar.abbreviations);
  return noticesIn(tokens, sentences, blocks, () => true, grammar, new Reported([]));
}

/** A notice in the text that was read. */
type PlacedNotice = ReuseNotice & Span;

function noticesIn(
  tokens: Tokens,
  sentences: readonly Sentence[],
  blocks: readonly Span[],
  trusted: (block: number) => boolean,
  grammar: ReuseGrammar,
  reported: Reported,
): PlacedNotice[] {
  const notices: PlacedNotice[] = [];
  let before: { readonly block: number } | null = null;
  const quotes = new Quoted(tokens.text);
  let block = -1;
  for (const sentence of sentences) {
    const continues = before?.block === sentence.block;
    before = null;
    if (sentence.end - sentence.start > LONGEST_NOTICE) continue;
    const said = sensesIn(tokens, sentence.from, sentence.to, grammar.phrases);
    // most sentences of an article use no word of any notice
    if (said.size === 0 && grammar.known) continue;
    const text = tokens.text.slice(sentence.start, sentence.end);
    const requirements = readSentence(said, text, {
      continues,
      trusted: trusted(sentence.block),
      known: grammar.known,
    });
    if (requirements === null) continue;
    if (!said.has('own') && !said.has('licence') && reported.holds(sentence)) continue;
    // somebody else's notice, told in the article
    if (sentence.block !== block) quotes.enter(blocks[sentence.block]?.start ?? 0);
    block = sentence.block;
    const around = quotes.around(sentence.start, sentence.end);
    if (around !== null && noticesOfText(around, grammar, tokens.vocabulary).length === 0) continue;
    before = sentence;
    notices.push({
      text,
      lang: grammar.lang,
      start: sentence.start,
      end: sentence.end,
      requirements,
      link: requirements.includes('link-to-original') ? linkDemand(said, text) : null,
    });
  }
  return notices;
}

/**
 * What the phrases of a sentence say. The longest phrase wins: what lies within one is not heard ("permitted" in
 * "not permitted"). Linear: the phrases at a token are found in the length of the longest.
 */
function sensesIn(tokens: Tokens, from: number, to: number, phrases: ReuseGrammar['phrases']): ReadonlySet<Sense> {
  let heard: Heard | null = null;
  let covered = from;
  for (let i = from; i < to; i++) {
    const exact = phrases[0].longest(tokens, i, to);
    const stem = phrases[1].longest(tokens, i, to);
    if (exact === null && stem === null) continue;
    const end = Math.max(exact?.to ?? 0, stem?.to ?? 0);
    if (end <= covered) continue;
    heard ??= { said: new Set(), begun: new Map(), pair: new Set() };
    if (exact?.to === end) for (const part of exact.values) hear(part, i, end, tokens, heard);
    if (stem?.to === end) for (const part of stem.values) hear(part, i, end, tokens, heard);
    covered = end;
  }
  // one word can mean either ("publication"): to speak of reuse takes one of each
  if (heard?.pair.size === 1) heard.said.delete('material');
  return heard?.said ?? NOTHING;
}

interface Heard {
  readonly said: Set<Sense>;
  /** Where words of use and of what is used stand. */
  readonly pair: Set<number>;
  /** Of phrases with gaps: the part that must come next, and where the last one ended. */
  readonly begun: Map<number, { readonly next: number; readonly end: number }>;
}

const NOTHING: ReadonlySet<Sense> = new Set();

/** A part of a phrase, at tokens `[at, end)`. */
function hear(part: Part, at: number, end: number, tokens: Tokens, { said, begun, pair }: Heard): void {
  const { sense, phrase, index, last } = part;
  const open = begun.get(phrase);
  if (index > 0 && (open?.next !== index || at - open.end > longestGap(tokens, at))) return;
  if (last && (sense === 'use' || sense === 'material')) pair.add(at);
  if (last) said.add(sense);
  else begun.set(phrase, { next: index + 1, end });
}

/** The most tokens that a gap may stand for, by the script of what follows it. */
function longestGap(tokens: Tokens, at: number): number {
  return tokens.kind[at] === TokenKind.character ? LONGEST_GAP * CHARACTERS_PER_WORD : LONGEST_GAP;
}

/** Conditions that take effect as soon as the sentence speaks of reuse at all. */
const CONDITIONS: readonly ReuseCondition[] = [
  'attribute-source',
  'attribute-author',
  'excerpt-limit',
  'non-commercial',
  'no-derivatives',
  'share-alike',
  'no-machine-use',
  'third-party-excluded',
  'notify-publisher',
  'compensate',
];

/** Conditions that make no notice of a sentence that speaks of mere use. */
const INCIDENTAL: ReadonlySet<Requirement> = new Set(['notify-publisher', 'compensate']);

interface Circumstances {
  /** The sentence before it, in the same block, is a notice: this one may go on speaking of the same reuse. */
  readonly continues: boolean;
  /** It stands where publishers state conditions. */
  readonly trusted: boolean;
  /** The language's words are known. */
  readonly known: boolean;
}

const QUOTED = /[«»“”„「」『』"]/;

/** The requirements of a sentence, or null if it is not a notice. A notice without requirements is free leave. */
function readSentence(
  said: ReadonlySet<Sense>,
  text: string,
  { continues, trusted, known }: Circumstances,
): Requirement[] | null {
  if (said.has('other')) return null;
  const licence = said.has('licence') || (!known && trusted) ? licensedByName(text) : null;
  const speaksOfLicence = licence !== null && (said.has('licence') || licence.byCode);
  const speaksOfReuse =
    said.has('act') ||
    (said.has('use') && (said.has('material') || said.has('own'))) ||
    isReservedFromMachines(said) ||
    (continues && said.size > 0);
  if (!speaksOfLicence && !speaksOfReuse) return null;
  if (!trusted && !said.has('own')) return null;
  if (!trusted && QUOTED.test(text)) return null;

  const found = new Set<Requirement>(speaksOfLicence ? licence.requirements : []);
  if (speaksOfReuse) {
    if (said.has('obtain-permission')) found.add('obtain-permission');
    for (const requirement of boundTo(said)) found.add(requirement);
    if (said.has('forbidden') && found.size === 0) found.add('reproduction-forbidden');
  }
  if (speaksOfLicence) for (const condition of CONDITIONS) if (said.has(condition)) found.add(condition);
  if (found.size === 0 && !isLeave(said)) return null;
  // "let us know", "for a fee" are said of much else
  if (!said.has('act') && [...found].every((requirement) => INCIDENTAL.has(requirement))) return null;
  if (said.has('reserved')) found.add('rights-reserved');
  return [...found];
}

/** "Text and data mining is not permitted": names its act itself. */
function isReservedFromMachines(said: ReadonlySet<Sense>): boolean {
  return said.has('no-machine-use') && (said.has('forbidden') || said.has('obtain-permission') || said.has('reserved'));
}

/** Conditions that the sentence ties reuse to. */
function boundTo(said: ReadonlySet<Sense>): Requirement[] {
  const binds = said.has('demanded') || said.has('allowed') || said.has('forbidden') || said.has('obtain-permission');
  if (!binds && !isReservedFromMachines(said)) return [];
  const found: Requirement[] = CONDITIONS.filter((condition) => said.has(condition));
  // "material that refers to agency X may not …": the reference tells which material, it is not asked for
  if (said.has('third-party-excluded')) return found;
  if (said.has('attribution')) found.push('attribute-source');
  if (said.has('hyperlink') || said.has('link')) found.push('link-to-original');
  // a word that means link or mention asks for either, unless only the article's address can be meant
  if (said.has('link') && !said.has('hyperlink') && !said.has('to-article')) found.push('attribute-source');
  return [...new Set(found)];
}

/** "You can republish our articles for free." */
function isLeave(said: ReadonlySet<Sense>): boolean {
  return said.has('allowed') && said.has('act') && said.has('own') && !said.has('forbidden');
}

/** A site's domain as it is written in a sentence. */
const DOMAIN = /(?:^|[^\p{L}\d@.])(?:[\p{L}\d-]{1,63}\.){1,4}[\p{L}]{2,12}(?![\p{L}\d])/u;

function linkDemand(said: ReadonlySet<Sense>, text: string): LinkDemand {
  const position = [...said].find((sense) => sense.startsWith('at-'));
  return {
    form: said.has('hyperlink') ? 'hyperlink' : 'link-or-reference',
    target: said.has('to-article') ? 'article' : said.has('to-site') || DOMAIN.test(text) ? 'site' : 'unspecified',
    position: position?.slice('at-'.length) ?? null,
    indexable: said.has('indexable') ? true : null,
  };
}
