/** A verb of saying in a statement, before its source is known. */
import type { CueGroup } from '../../../languages/attribution-data.ts';

/** What is known of a verb's frame before its source is. */
export interface Cue {
  readonly group: CueGroup;
  /** Tokens. */
  readonly cueFrom: number;
  readonly cueTo: number;
  /** Its item, and the item behind it. */
  readonly at: number;
  readonly next: number;
}
