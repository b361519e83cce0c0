/** How publishers word their conditions, as a language file holds it. */
import type { Phrases } from './phrases.ts';

/**
 * How publishers word their conditions. In these lists ` … ` inside a phrase stands for up to eight words
 * ("without … permission").
 */
export interface ReuseData {
  /** Words that can only mean copying or quoting somebody's words ("reprint*", "mengutip"). */
  readonly acts: Phrases;
  /** Words that mean it only beside a word of `material` ("use", "publish*"). */
  readonly uses: Phrases;
  /** What is taken: texts, the site ("material*", "content*", "artikel"). */
  readonly material: Phrases;
  /** How a publisher speaks of its own: in the middle of an article only such a sentence is its notice ("this site"). */
  readonly own: Phrases;
  /** That it is not allowed. */
  readonly forbidden: Phrases;
  /** That it is allowed. */
  readonly allowed: Phrases;
  /** That something must be done, or under which condition it is allowed. */
  readonly demanded: Phrases;
  /** The conditions themselves, by requirement (names of the shared taxonomy). */
  readonly conditions: Readonly<Partial<Record<ReuseCondition, Phrases>>>;
  readonly link: LinkData;
  /** That something is under a licence; with a Creative Commons code or name it states one. */
  readonly licence: Phrases;
  /** Naming the author, in the word by which a Creative Commons licence calls it; elsewhere it is naming the source. */
  readonly attribution: Phrases;
  /** Reservations that say nothing by themselves ("all rights reserved"). */
  readonly reserved: Phrases;
  /** What shows that the sentence speaks of something else: trademarks, readers' comments, this page's own source, courts and laws. */
  readonly otherMatters: Phrases;
}

/** Requirements that are said in words of their own; the rest follows from the sentence. */
export type ReuseCondition =
  | 'attribute-source'
  | 'attribute-author'
  | 'obtain-permission'
  | 'excerpt-limit'
  | 'non-commercial'
  | 'no-derivatives'
  | 'share-alike'
  | 'no-machine-use'
  | 'third-party-excluded'
  | 'notify-publisher'
  | 'compensate';

/** How a notice words the link that it asks for. */
export interface LinkData {
  /** Words for a link that can be clicked ("hyperlink", "tautan aktif"). */
  readonly hyperlink: Phrases;
  /** Words that a mere mention could satisfy too ("link", "tautan"). */
  readonly either: Phrases;
  /** That it must lead to the very article ("original article"). */
  readonly article: Phrases;
  /** That it must lead to the publisher's site ("our site", "back to us"). */
  readonly site: Phrases;
  /** Where it must stand, by position (names of the shared taxonomy). */
  readonly positions: Readonly<Record<string, Phrases>>;
  /** That search engines must be able to follow it ("nofollow", "open to search engines"). */
  readonly indexable: Phrases;
}
