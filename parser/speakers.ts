/** Attributions → quotes and the list of speakers, as the annotation format has them. */
import type { Quote, QuoteSpeaker, Speaker, SpeakerEvidence } from './annotations.ts';
import type { Attribution, Sieve } from './attribution.ts';
import type { Entities, Entity } from './entities.ts';
import type { Mention } from './mention.ts';
import type { Reading, Source } from './subjects.ts';
import { spanOf } from './tokens.ts';

/**
 * How often each sieve named the right speaker: measured on half of the English development articles of the shared
 * benchmark (257 of PolNeAR, by hash of their ids), rounded; sieves seen less than ten times there are set to 0.8.
 */
const PRECISION: Readonly<Record<Sieve, number>> = {
  behind: 0.98,
  before: 0.95,
  split: 0.97,
  'clause-behind': 0.88,
  'clause-before': 0.96,
  around: 0.95,
  according: 0.8,
  colon: 0.93,
  object: 0.87,
  'frame-next': 0.8,
  continued: 0.97,
  resumed: 0.85,
  'open-paragraph': 0.8,
  announced: 0.8,
  signed: 0.8,
  'subject-before': 0.72,
  floating: 0.8,
  'clause-subject': 0.7,
  'clause-frame': 0.85,
  none: 0.2,
};
/** Of pronouns and endings turned into a name, the share that were turned into the right one; else they name nobody. */
const PRONOUN_PRECISION = 0.85;
const UNRESOLVED = 0.3;
/** Noun phrases have vaguer edges than names. */
const NOMINAL_PRECISION = 0.92;

export function listSpeakers(
  attributions: readonly Attribution[],
  reading: Reading,
  entities: Entities,
): { quotes: Quote[]; speakers: Speaker[] } {
  const speakers: Speaker[] = [];
  const byEntity = new Map<number, number>();
  const byPhrase = new Map<string, number>();
  const quotes = [...attributions]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .map((attribution) => toQuote(attribution, reading, entities, (entity, phrase) => number(entity, phrase)));
  return { quotes: regroup(quotes), speakers };

  function number(entity: number, phrase: Source): number {
    if (entity !== -1) {
      const known = byEntity.get(entity);
      if (known !== undefined) return known;
      const made = speakers.length;
      speakers.push(speakerOf(entities.all[entity] as Entity, reading));
      byEntity.set(entity, made);
      return made;
    }
    const name = phraseText(phrase, reading);
    const key = name.toLowerCase();
    const known = byPhrase.get(key);
    const span = spanOf(reading.tokens, phrase.from, phrase.to);
    if (known !== undefined) {
      const mentions = speakers[known]?.mentions as [number, number][];
      const last = mentions[mentions.length - 1];
      if (last === undefined || last[0] < span.start) mentions.push([span.start, span.end]);
      return known;
    }
    const mention = reading.mentions.all[phrase.mention];
    const kind = mention === undefined || mention.kind === 'unknown' ? 'group' : mention.kind;
    byPhrase.set(key, speakers.length);
    speakers.push({ name, role: null, kind, mentions: [[span.start, span.end]] });
    return speakers.length - 1;
  }
}

function toQuote(
  attribution: Attribution,
  reading: Reading,
  entities: Entities,
  number: (entity: number, phrase: Source) => number,
): Quote {
  const { tokens } = reading;
  const { source, phrase, entity, sieve } = attribution;
  let speaker: QuoteSpeaker | null = null;
  const words = phrase ?? source;
  if (entity !== -1 || (words !== null && words.type !== 'enclitic')) {
    const id = number(entity, words as Source);
    const name = entity !== -1 ? (entities.all[entity] as Entity).name : phraseText(words as Source, reading);
    const mention = source === null ? null : mentionSpan(source, reading);
    speaker = { id, name, start: mention?.start ?? null, end: mention?.end ?? null, how: evidenceOf(source) };
  }
  const pronoun = source !== null && (source.type === 'pronoun' || source.type === 'enclitic');
  const unresolved = pronoun && entity === -1;
  const nominal = source?.type === 'nominal';
  const precision =
    PRECISION[sieve] * (unresolved ? UNRESOLVED : pronoun ? PRONOUN_PRECISION : nominal ? NOMINAL_PRECISION : 1);
  return {
    ...spanOf(tokens, attribution.from, attribution.to),
    kind: attribution.kind,
    group: attribution.group,
    speaker,
    cue: attribution.cue === null ? null : spanOf(tokens, attribution.cue.from, attribution.cue.to),
    addressee: attribution.addressee === null ? null : addressee(attribution.addressee, reading, entities),
    confidence: speaker === null ? PRECISION.none : Math.round(precision * 100) / 100,
    ...(attribution.kind === 'mixed'
      ? { fragments: attribution.fragments.map(({ start, end }) => ({ start, end })) }
      : {}),
  };
}

function evidenceOf(source: Source | null): SpeakerEvidence {
  if (source === null) return 'inferred';
  if (source.type === 'enclitic') return 'pronoun';
  return source.type === 'name' ? 'named' : source.type;
}

/** The mention without role and article. */
function mentionSpan(source: Source, reading: Reading) {
  const mention: Mention | undefined = reading.mentions.all[source.mention];
  return mention === undefined
    ? spanOf(reading.tokens, source.from, source.to)
    : spanOf(reading.tokens, mention.nameFrom, Math.min(mention.nameTo, Math.max(source.to, mention.nameFrom + 1)));
}

function phraseText(source: Source, reading: Reading): string {
  const span = mentionSpan(source, reading);
  return reading.tokens.text.slice(span.start, span.end).replace(/\s+/g, ' ');
}

function addressee(source: Source, reading: Reading, entities: Entities): string {
  const entity = entities.all[source.mention === -1 ? -1 : (entities.of[source.mention] as number)];
  return entity?.name ?? phraseText(source, reading);
}

function speakerOf(entity: Entity, reading: Reading): Speaker {
  const spans = new Map<number, number>();
  for (const index of entity.mentions) {
    const mention = reading.mentions.all[index] as Mention;
    const span = spanOf(reading.tokens, mention.nameFrom, mention.nameTo);
    spans.set(span.start, span.end);
  }
  return {
    name: entity.name,
    role: entity.role,
    // news introduces people by their full names: who has one word only, and no title, is a body
    kind: entity.kind !== 'unknown' ? entity.kind : entity.words.length === 1 ? 'organization' : 'person',
    mentions: [...spans].sort((a, b) => a[0] - b[0]),
  };
}

/** Numbers groups in order of appearance. */
function regroup(quotes: readonly Quote[]): Quote[] {
  const numbers = new Map<number, number>();
  return quotes.map((quote) => {
    const group = numbers.get(quote.group) ?? numbers.size;
    numbers.set(quote.group, group);
    return { ...quote, group };
  });
}
