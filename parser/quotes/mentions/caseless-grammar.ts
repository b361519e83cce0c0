/** Words of a language whose names no capital tells, compiled once. */
import type { AttributionData, CaselessData } from '../../../languages/attribution-data.ts';
import { fold } from '../../text/fold.ts';
import { Lexicon } from '../../text/lexicon.ts';

/** What tells names in a script without capitals. */
export interface CaselessGrammar {
  readonly data: CaselessData;
  /** Particles behind the subject of a clause: は, 는, ने. */
  readonly markers: Lexicon<true>;
  /** Family names, folded, the longest first. */
  readonly familyNames: readonly string[];
  /** Endings of the names of bodies, folded. */
  readonly bodies: readonly string[];
  /** Titles of one word, folded. */
  readonly offices: ReadonlySet<string>;
  /** The noun leads its phrase: what an office is of stands behind it. */
  readonly headFirst: boolean;
}

/** null: the language's script tells names by capitals. */
export function compileCaseless(lang: string, data: AttributionData | null): CaselessGrammar | null {
  const caseless = data?.caseless;
  if (caseless === undefined) return null;
  const folded = (words: readonly string[]) => words.map((word) => fold(word, lang));
  return {
    data: caseless,
    markers: new Lexicon<true>(lang).addAll(caseless.subjectMarkers, true),
    familyNames: folded(caseless.familyNames).sort((a, b) => b.length - a.length),
    bodies: folded(caseless.bodyEndings),
    headFirst: data?.nounPhrase === 'head-first',
    offices: new Set(folded((data?.titles ?? []).flat())),
  };
}
