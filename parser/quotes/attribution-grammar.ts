/** A language's words for attribution, compiled once: one lexicon tells what every phrase can be. */

import type { AttributionData, CueGroup, PronounGroup } from '../../languages/attribution-data.ts';
import { SHARED_NAMES, type SharedNames } from '../../languages/given-names.ts';
import type { Language, LanguageData } from '../../languages/language.ts';
import type { Phrases } from '../../languages/phrases.ts';
import { Lexicon } from '../text/lexicon.ts';
import { type CaselessGrammar, compileCaseless } from './mentions/caseless-grammar.ts';
import { type ReadingRules, readingRules } from './reading-rules.ts';

/** What a phrase can be, as bits: one phrase can be several things ("report": cue and noun). */
export const Word = {
  cue: 1 << 0,
  accordingBefore: 1 << 1,
  accordingAfter: 1 << 2,
  accordingEnclitic: 1 << 3,
  complementizer: 1 << 4,
  infinitive: 1 << 5,
  auxiliary: 1 << 6,
  pronoun: 1 << 7,
  determiner: 1 << 8,
  closingDeterminer: 1 << 9,
  preposition: 1 << 10,
  conjunction: 1 << 11,
  relative: 1 << 12,
  addressee: 1 << 13,
  time: 1 << 14,
  title: 1 << 15,
  givenName: 1 << 16,
  abbreviation: 1 << 17,
  person: 1 << 18,
  group: 1 << 19,
  organization: 1 << 20,
  work: 1 << 21,
  role: 1 << 22,
  place: 1 << 23,
  particle: 1 << 24,
  nameLink: 1 << 25,
  notName: 1 << 26,
  label: 1 << 27,
  definite: 1 << 28,
  clauseMarker: 1 << 29,
  coordinator: 1 << 30,
  apostropheEnding: 1 << 31,
} as const;

/** Words that join others and name nothing: none of them is part of a name or opens one. */
export const FUNCTION_WORD =
  Word.complementizer |
  Word.auxiliary |
  Word.pronoun |
  Word.determiner |
  Word.closingDeterminer |
  Word.preposition |
  Word.conjunction |
  Word.relative |
  Word.accordingBefore |
  Word.accordingEnclitic;

/** What the words of a role, of the place or of the body it belongs to can be. */
export const ROLE_PART = Word.title | Word.person | Word.role | Word.place | Word.organization;

/** Everything one phrase can be. */
export interface Meaning {
  bits: number;
  readonly cues: CueGroup[];
  pronoun: PronounGroup | null;
  /** What a title, a noun or a given name tells of its bearer. */
  gender: 'masculine' | 'feminine' | 'any';
  /** Number shared by the phrases that name the same office. */
  office: number;
  /** "By their own account": the source is the subject of the clause. */
  own: boolean;
  /** "As X said" rather than "according to X": a clause, which a comma closes. */
  clause: boolean;
}

/** A language's words of attribution, compiled; `data` is null where speakers are not recognised. */
export interface AttributionGrammar {
  readonly lang: string;
  readonly lexicon: Lexicon<Meaning>;
  /** null: speakers are not recognised. */
  readonly data: AttributionData | null;
  /** null where capitals tell names. */
  readonly caseless: CaselessGrammar | null;
  readonly rules: ReadingRules;
}

/** Whether speakers are recognised in a language: it has a file, and the file has reporting verbs. */
export function recognisesSpeakers({ own }: LanguageData): boolean {
  return own !== null && own.attribution.cues.length > 0;
}

/**
 * Compiles a language's attribution data.
 * Where speakers are not recognised the grammar has no words: quotations are still found by their marks.
 */
export function compileAttribution(language: LanguageData): AttributionGrammar {
  const { lang, own } = language;
  const lexicon = new Lexicon<Meaning>(lang);
  if (own === null || !recognisesSpeakers(language))
    return { lang, lexicon, data: null, caseless: null, rules: readingRules(null) };
  for (const [phrase, meaning] of meanings(own)) lexicon.add(phrase, meaning);
  const data = own.attribution;
  return { lang, lexicon, data, caseless: compileCaseless(lang, data), rules: readingRules(data) };
}

function nothing(): Meaning {
  return { bits: 0, cues: [], pronoun: null, gender: 'any', office: -1, own: false, clause: false };
}

function meanings({ attribution: data, sentences }: Language): Map<string, Meaning> {
  const known = new Map<string, Meaning>();
  const meaning = (phrase: string): Meaning => {
    const found = known.get(phrase) ?? nothing();
    known.set(phrase, found);
    return found;
  };
  const mark = (phrases: Phrases, bit: number) => {
    for (const phrase of phrases) meaning(phrase).bits |= bit;
  };
  for (const group of data.cues) {
    mark(group.words, Word.cue);
    for (const phrase of group.words) meaning(phrase).cues.push(group);
  }
  for (const group of data.pronouns) {
    mark(group.words, Word.pronoun);
    for (const phrase of group.words) meaning(phrase).pronoun = group;
  }
  data.titles.forEach((synonyms, office) => {
    mark(synonyms, Word.title);
    for (const phrase of synonyms) meaning(phrase).office = office;
  });
  mark(sentences.abbreviations, Word.abbreviation);
  mark(data.accordingTo.before, Word.accordingBefore);
  for (const phrase of data.accordingTo.before) {
    const verb = known.get(phrase.slice(phrase.lastIndexOf(' ') + 1));
    if (phrase.includes(' ') && verb !== undefined && verb.bits & Word.cue) meaning(phrase).clause = true;
  }
  const { prepositions = [], nouns = [], links = [] } = data.accordingTo.accounts ?? {};
  for (const preposition of prepositions)
    for (const noun of nouns)
      for (const link of ['', ...links]) mark([`${preposition} ${noun} ${link}`.trim()], Word.accordingBefore);
  for (const as of data.accordingTo.as ?? [])
    for (const { reports, words } of data.cues)
      if (reports !== 'object')
        for (const word of words) {
          meaning(`${as} ${word}`).bits |= Word.accordingBefore;
          meaning(`${as} ${word}`).clause = true;
        }
  mark(data.accordingTo.after, Word.accordingAfter);
  mark(data.accordingTo.enclitic, Word.accordingEnclitic);
  for (const phrase of data.accordingTo.own ?? []) {
    meaning(phrase).bits |= Word.accordingEnclitic;
    meaning(phrase).own = true;
  }
  mark(data.complementizers, Word.complementizer);
  mark(data.infinitives, Word.infinitive);
  mark(data.clauseMarkers, Word.clauseMarker);
  mark(data.betweenSubjectAndVerb, Word.auxiliary);
  mark(data.determiners.definite, Word.determiner | Word.definite);
  mark(data.determiners.other, Word.determiner);
  mark(data.closingDeterminers, Word.closingDeterminer);
  mark(data.prepositions, Word.preposition);
  // they close a noun phrase and do not govern the next one
  mark(data.postpositions ?? [], Word.closingDeterminer);
  mark(data.conjunctions.coordinating, Word.conjunction | Word.coordinator);
  mark(data.conjunctions.subordinating, Word.conjunction);
  mark(data.relatives, Word.relative);
  mark(data.addressee, Word.addressee);
  mark(data.times, Word.time);
  for (const gender of ['masculine', 'feminine'] as const) {
    for (const phrase of data.genderedTitles[gender]) meaning(phrase).gender = gender;
    for (const phrase of data.givenNames[gender]) meaning(phrase).gender = gender;
    mark(data.givenNames[gender], Word.givenName);
  }
  mark(data.nouns.person, Word.person);
  mark(data.nouns.group, Word.group);
  mark(data.nouns.organization, Word.organization);
  mark(data.nouns.work, Word.work);
  const suffixed = [...data.titles.flat(), ...data.nouns.person].filter((phrase) =>
    phrase.split(' ').some((word) => data.definiteEndings?.some((ending) => word.endsWith(ending))),
  );
  mark(suffixed, Word.definite);
  mark(data.roleWords, Word.role);
  mark(data.places, Word.place);
  mark(data.apostropheEndings, Word.apostropheEnding);
  mark(data.particles, Word.particle);
  mark(data.nameLinks, Word.nameLink);
  mark(data.notNames, Word.notName);
  mark(data.labels, Word.label);
  const shared = SHARED_NAMES.find(({ script }) => data.givenNames.masculine.some((name) => script.test(name)));
  if (shared !== undefined) addSharedNames(shared);
  return known;

  /** Names and particles that the language's own data does not know as words. */
  function addSharedNames({ masculine, feminine, particles }: SharedNames): void {
    const isNew = (phrase: string) => !known.has(phrase);
    for (const [gender, names] of [
      ['masculine', masculine],
      ['feminine', feminine],
    ] as const)
      for (const name of names.filter(isNew)) known.set(name, { ...nothing(), bits: Word.givenName, gender });
    const isGrammar = (word: string) => ((known.get(word)?.bits ?? 0) & FUNCTION_WORD) !== 0;
    for (const particle of particles.filter(isNew))
      if (!particle.split(' ').some(isGrammar)) known.set(particle, { ...nothing(), bits: Word.particle });
  }
}
