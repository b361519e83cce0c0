/** Colons that report: a name that opens a statement or stands alone before the colon of a headline. */
import { Word } from '../attribution-grammar.ts';
import type { Items } from '../items.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Frame } from './frame.ts';
import { sourceOf } from './phrase.ts';

/** The longest topic before a name and its colon, in items. */
const LONGEST_TOPIC = 20;

/** "Pat Caddell: Democrat voters worried …", "RAMOS: …": the frame of a colon; null if none reports. */
export function colonFrame(items: Items): Frame | null {
  // "Ông Hồ Đức Phớc: …": a title of courtesy that is a pronoun elsewhere is no part of the name
  const index = items.mentionFrom(items.bits(0) & Word.title && items.mentionFrom(0) === -1 ? 1 : 0);
  return (index === -1 ? null : behindOpening(items, index)) ?? inHeadline(items);
}

/** The colon behind a mention that opens the statement. */
function behindOpening(items: Items, index: number): Frame | null {
  const mention = items.reading.mentions.all[index] as Mention;
  if (mention.type === 'pronoun' || isLabel(items, mention)) return null;
  const k = items.skipTo(0, Math.max(mention.to, mention.afterTo));
  // a colon that touches what follows stands in a time or a verse ("11:30")
  if (!items.isColon(k) || k + 1 >= items.length || (!items.isQuoted(k + 1) && items.touchesNext(k))) return null;
  return frameOf(items, index, 0, k);
}

/** "Alluvione, Ferri: «…»": a name alone between the topic's comma and the colon before a quotation. */
function inHeadline(items: Items): Frame | null {
  let k = 0;
  // behind a verb of saying the name is that verb's
  while (k < LONGEST_TOPIC && items.token(k) !== -1 && !items.isColon(k) && !(items.bits(k) & Word.cue)) k++;
  const index = items.isColon(k) && items.isQuoted(k + 1) ? items.mentionTo(k - 1) : -1;
  const mention = items.reading.mentions.all[index];
  if (mention?.type !== 'name' || isLabel(items, mention)) return null;
  const from = items.back(k - 1, mention.from);
  return items.isComma(from - 1) ? frameOf(items, index, from, k) : null;
}

function frameOf(items: Items, index: number, from: number, k: number): Frame {
  const cueFrom = items.token(k);
  const cue = { type: 'colon', group: null, cueFrom, cueTo: cueFrom + 1 } as const;
  return { ...cue, source: sourceOf(items, index), shared: false, inverted: false, from, to: k + 1, addressee: null };
}

/** "Photo: …", "Editor: …". */
function isLabel({ reading }: Items, { from, to }: Mention): boolean {
  for (let i = from; i < to; i++) if ((reading.words.bits[i] as number) & Word.label) return true;
  return false;
}
