/** What a reporting frame is: the words that tell who says something, without what is said. */
import type { CueGroup } from '../../../languages/attribution-data.ts';
import type { Source } from '../subjects.ts';

/** A cue and its source, in tokens and in items of their statement. */
export interface Frame {
  readonly type: 'verb' | 'according' | 'colon';
  /** How the cue behaves; null for a colon, "according to", and verbs that no list knows. */
  readonly group: CueGroup | null;
  /** The cue, tokens `[cueFrom, cueTo)`. */
  readonly cueFrom: number;
  readonly cueTo: number;
  readonly source: Source;
  /** Whether the source was taken over from an earlier verb of the sentence. */
  readonly shared: boolean;
  /** Whether the source stands behind the cue. */
  readonly inverted: boolean;
  /** The frame's extent in the statement's items: source, cue and person spoken to. */
  readonly from: number;
  readonly to: number;
  /** "told Reuters": the person spoken to. */
  readonly addressee: Source | null;
}
