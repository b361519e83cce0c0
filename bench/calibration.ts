/** Whether confidence means something: by how sure a speaker is shown, how many are right. */
import type { Quote } from '../parser/annotations.ts';
import { quotePrediction } from './predictions.ts';
import { percent, type Table } from './report.ts';
import { importScorer } from './shared.ts';

/** A gold quote, as far as it is compared. */
export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly optional?: boolean;
  readonly speaker: { readonly start: number; readonly end: number; readonly text?: string } | null;
}

/** An annotated text. */
export interface GoldText {
  readonly id: string;
  readonly lang: string;
  readonly source: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

interface SpeakerScorer {
  judgeSpeaker(
    predicted: object | null,
    gold: object | null,
    lang: string,
  ): { readonly verdict: 'right' | 'wrong' | 'unverifiable' };
}

/** Lower bounds of the bins: the panel shows a speaker as sure from 0.85 on and as likely from 0.6 on. */
const BINS = [0.95, 0.9, 0.85, 0.75, 0.6, 0.4, 0];
const SURE = 0.85;
/** Share of two spans' union that they must share to be the same quote. */
const SAME_QUOTE = 0.5;

interface Tally {
  shown: number;
  right: number;
  wrong: number;
  unverifiable: number;
  notInGold: number;
}

/**
 * A row for each bin of each source: how many named speakers are right, wrong, and on words that gold does not attribute.
 *
 * @param predicted quotes by the text's id
 * @param sourceOf the source a text is counted under
 */
export async function calibrationTable(
  gold: readonly GoldText[],
  predicted: ReadonlyMap<string, readonly Quote[]>,
  sourceOf: (text: GoldText) => string,
): Promise<Table> {
  const { judgeSpeaker } = await importScorer<SpeakerScorer>('quotes/score.mjs');
  const sources = new Map<string, Map<number, Tally>>();
  for (const text of gold) {
    const bins = sources.get(sourceOf(text)) ?? new Map<number, Tally>();
    sources.set(sourceOf(text), bins);
    for (const quote of predicted.get(text.id) ?? []) {
      const match = bestMatch(quote, text.quotes);
      if (quote.speaker === null || match?.optional) continue;
      const bin = BINS.find((least) => quote.confidence >= least) ?? 0;
      const tally = bins.get(bin) ?? sum([]);
      bins.set(bin, tally);
      tally.shown++;
      if (match === null) tally.notInGold++;
      else tally[judgeSpeaker(quotePrediction(quote).speaker, goldSpeaker(text, match, quote), text.lang).verdict]++;
    }
  }
  return {
    caption: `Named speakers by confidence (the panel shows them as sure from ${SURE} on)`,
    columns: ['source', 'confidence from', 'quotes', 'right', 'wrong', 'share right', 'unverifiable', 'no gold quote'],
    rows: [...sources].flatMap(([source, bins]) => [
      row(source, `**${SURE}**`, sum(BINS.filter((bin) => bin >= SURE).map((bin) => bins.get(bin)))),
      ...BINS.filter((bin) => bins.has(bin)).map((bin) => row(source, `${bin}`, sum([bins.get(bin)]))),
    ]),
  };
}

function row(source: string, bin: string, { shown, right, wrong, unverifiable, notInGold }: Tally): string[] {
  const share = right + wrong === 0 ? '–' : percent(right / (right + wrong));
  return [source, bin, `${shown}`, `${right}`, `${wrong}`, share, `${unverifiable}`, `${notInGold}`];
}

function sum(tallies: readonly (Tally | undefined)[]): Tally {
  const total = { shown: 0, right: 0, wrong: 0, unverifiable: 0, notInGold: 0 };
  for (const tally of tallies) {
    total.shown += tally?.shown ?? 0;
    total.right += tally?.right ?? 0;
    total.wrong += tally?.wrong ?? 0;
    total.unverifiable += tally?.unverifiable ?? 0;
    total.notInGold += tally?.notInGold ?? 0;
  }
  return total;
}

/** A gold speaker in the form that the scorer judges; a pronoun that was turned into a name must be the right one. */
function goldSpeaker({ text }: GoldText, { speaker }: GoldQuote, quote: Quote): object | null {
  if (speaker === null || speaker.text !== undefined) return speaker;
  const type = quote.speaker?.how === 'pronoun' ? 'pronoun' : 'name';
  return { ...speaker, text: text.slice(speaker.start, speaker.end), type };
}

function bestMatch(quote: Quote, gold: readonly GoldQuote[]): GoldQuote | null {
  let best: GoldQuote | null = null;
  let bestShare = SAME_QUOTE;
  for (const candidate of gold) {
    const shared = Math.min(quote.end, candidate.end) - Math.max(quote.start, candidate.start);
    const union = Math.max(quote.end, candidate.end) - Math.min(quote.start, candidate.start);
    if (shared / union < bestShare) continue;
    best = candidate;
    bestShare = shared / union;
  }
  return best;
}
