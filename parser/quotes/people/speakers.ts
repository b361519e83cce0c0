/** Attributions → quotes and the list of speakers, as the annotation format has them. */
import type { Quote, QuoteSpeaker, Span, Speaker, SpeakerEvidence } from '../../annotations.ts';
import { spanOf, textOf } from '../../text/tokens.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { confidenceOf } from '../attribution/confidence.ts';
import { Word } from '../attribution-grammar.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Reading, Source } from '../subjects.ts';
import type { Entities, Entity } from './entities.ts';

/**
 * Quotes in text order, and their speakers in the order in which they are first quoted.
 * @param reliability the language's, see `AttributionData`
 */
export function listSpeakers(
  attributions: readonly Attribution[],
  reading: Reading,
  entities: Entities,
  reliability: number | undefined,
): { quotes: Quote[]; speakers: Speaker[] } {
  const list = new SpeakerList(reading, entities, reliability);
  const inOrder = [...attributions].sort((a, b) => a.from - b.from || b.to - a.to);
  return { quotes: numberGroups(inOrder.map((attribution) => list.quote(attribution))), speakers: list.speakers };
}

/** Speakers in the order in which they are first quoted. */
class SpeakerList {
  readonly speakers: (Speaker & { readonly mentions: [number, number][] })[] = [];
  readonly #reading: Reading;
  readonly #entities: Entities;
  readonly #reliability: number | undefined;
  /** Numbers of speakers by entity, and by noun phrase in lower case. */
  readonly #byEntity = new Map<number, number>();
  readonly #byPhrase = new Map<string, number>();

  constructor(reading: Reading, entities: Entities, reliability: number | undefined) {
    this.#reading = reading;
    this.#entities = entities;
    this.#reliability = reliability;
  }

  quote(attribution: Attribution): Quote {
    const { tokens } = this.#reading;
    const { from, to, kind, group, cue, addressee, fragments } = attribution;
    const speaker = this.#speaker(attribution);
    return {
      ...spanOf(tokens, from, to),
      kind,
      group,
      speaker,
      cue: cue === null ? null : spanOf(tokens, cue.from, cue.to),
      addressee: addressee === null ? null : this.#addressee(addressee),
      confidence: confidenceOf(attribution, speaker !== null, this.#reliability),
      ...(kind === 'mixed' ? { fragments: fragments.map(({ start, end }) => ({ start, end })) } : {}),
    };
  }

  #speaker({ entity, phrase, source }: Attribution): QuoteSpeaker | null {
    // an ending that means nobody known ("ujarnya") is no name
    const named = phrase !== null && phrase.type !== 'enclitic';
    if (entity === -1 && !named) return null;
    const id = entity === -1 && named ? this.#ofPhrase(phrase) : this.#ofEntity(entity);
    const mention = source === null ? { start: null, end: null } : this.#mentionSpan(source);
    return { id, name: (this.speakers[id] as Speaker).name, ...mention, how: evidenceOf(source) };
  }

  #ofEntity(id: number): number {
    const known = this.#byEntity.get(id);
    if (known !== undefined) return known;
    const { name, role, kind, words, mentions } = this.#entities.all[id] as Entity;
    this.#byEntity.set(id, this.speakers.length);
    return this.#add({
      name,
      role,
      // news introduces people by their full names: who has one word only, and no title, is a body
      kind: kind !== 'unknown' ? kind : words.length === 1 ? 'organization' : 'person',
      mentions: mentions.map((mention) => this.#pair(this.#reading.mentions.all[mention] as Mention)),
    });
  }

  /** A speaker who is no entity: the noun phrase stands for itself wherever it is used. */
  #ofPhrase(phrase: Source): number {
    const { start, end } = this.#span(phrase);
    const name = this.#text(phrase);
    const known = this.#byPhrase.get(name.toLowerCase());
    if (known !== undefined) {
      const { mentions } = this.speakers[known] as { mentions: [number, number][] };
      if ((mentions.at(-1)?.[1] ?? 0) <= start) mentions.push([start, end]);
      return known;
    }
    const kind = this.#reading.mentions.all[phrase.mention]?.kind ?? 'unknown';
    this.#byPhrase.set(name.toLowerCase(), this.speakers.length);
    return this.#add({ name, role: null, kind: kind === 'unknown' ? 'group' : kind, mentions: [[start, end]] });
  }

  #add(speaker: Speaker & { readonly mentions: [number, number][] }): number {
    return this.speakers.push(speaker) - 1;
  }

  #pair({ nameFrom, nameTo }: Mention): [number, number] {
    const { start, end } = spanOf(this.#reading.tokens, nameFrom, nameTo);
    return [start, end];
  }

  /** A source without role and article, as tokens. */
  #bounds(source: Source): readonly [number, number] {
    const mention = this.#reading.mentions.all[source.mention];
    if (mention === undefined) return [this.#behindArticle(source), source.to];
    // a source may be cut short of its noun phrase ("the narrator [in the spot]")
    return [mention.nameFrom, Math.max(mention.nameFrom + 1, Math.min(mention.nameTo, source.to))];
  }

  /** "el regidor": the token behind the articles of a noun phrase that is no mention. */
  #behindArticle({ from, to }: Source): number {
    const { words } = this.#reading;
    let first = from;
    while ((words.bits[first] as number) & Word.determiner && (words.to[first] as number) < to)
      first = words.to[first] as number;
    return first;
  }

  /** The words beside a quote that name its speaker: the name, with the office it stands in apposition to and the body behind it. */
  #mentionSpan(source: Source): Span {
    const mention = this.#reading.mentions.all[source.mention];
    if (mention === undefined) return this.#span(source);
    const belongs = mention.type === 'name' && source.to > mention.to;
    if (source.from >= mention.from && !belongs) return this.#span(source);
    const from = source.from < mention.from ? source.from : mention.nameFrom;
    return spanOf(this.#reading.tokens, from, belongs ? source.to : mention.nameTo);
  }

  #span(source: Source): Span {
    return spanOf(this.#reading.tokens, ...this.#bounds(source));
  }

  #text(source: Source): string {
    return textOf(this.#reading.tokens, ...this.#bounds(source));
  }

  #addressee(source: Source): string {
    const entity = this.#entities.all[this.#entities.of[source.mention] ?? -1];
    return entity?.name ?? this.#text(source);
  }
}

function evidenceOf(source: Source | null): SpeakerEvidence {
  if (source === null) return 'inferred';
  if (source.type === 'enclitic') return 'pronoun';
  return source.type === 'name' ? 'named' : source.type;
}

/** Numbers groups in order of appearance. */
function numberGroups(quotes: readonly Quote[]): Quote[] {
  const numbers = new Map<number, number>();
  return quotes.map((quote) => {
    const group = numbers.get(quote.group) ?? numbers.size;
    numbers.set(quote.group, group);
    return { ...quote, group };
  });
}
