/** Sections that nobody has written yet: what they would have found is not found. */
import type { AttributionData, ReuseData } from './language.ts';

/** An attribution section without words: quotation marks are found, speakers are not. */
export const noAttribution: AttributionData = {
  dialogueDash: false,
  nounPhrase: 'head-last',
  cues: [],
  accordingTo: { before: [], after: [], enclitic: [] },
  complementizers: [],
  infinitives: [],
  clauseComma: false,
  clauseMarkers: [],
  betweenSubjectAndVerb: [],
  pronouns: [],
  determiners: { definite: [], other: [] },
  closingDeterminers: [],
  prepositions: [],
  conjunctions: { coordinating: [], subordinating: [] },
  relatives: [],
  addressee: [],
  times: [],
  titles: [],
  genderedTitles: { masculine: [], feminine: [] },
  givenNames: { masculine: [], feminine: [] },
  nouns: { person: [], group: [], organization: [], work: [] },
  roleWords: [],
  places: [],
  apostropheEndings: [],
  particles: [],
  nameLinks: [],
  shortName: 'last',
  notNames: [],
  labels: [],
};

/** A reuse section without words: only machine-readable licences are read. */
export const noReuse: ReuseData = {
  acts: [],
  uses: [],
  material: [],
  own: [],
  forbidden: [],
  allowed: [],
  demanded: [],
  conditions: {},
  link: { hyperlink: [], either: [], article: [], site: [], positions: {}, indexable: [] },
  licence: [],
  attribution: [],
  reserved: [],
  otherMatters: [],
};
