/**
 * The article's text as the publisher declares it for machines (schema.org `articleBody`): a witness of which of the
 * page's blocks are the article. https://schema.org/articleBody
 */
import type { TextBlock } from './apparatus.ts';
import { articleNode, type JsonLd } from './json-ld.ts';
import { decodeEntities, plainValue } from './plain-value.ts';

/** Tells how much of a text the declaration holds. */
export interface DeclaredBody {
  /** Its paragraphs, as plain text. */
  readonly paragraphs: readonly string[];
  /** Letters and digits of the declaration. */
  readonly length: number;
  /** Share of a text that stands in the declaration, 0…1; null for a text too short to tell. */
  share(text: string): number | null;
}

/** Code units of a declaration that are read, and of the stretches by which texts are found in it. */
const LONGEST = 200_000;
const STRETCH = 12;
/** Where a paragraph ends in a declaration, which may be written as text or as markup. */
const PARAGRAPH_END = /\n|<\/(?:p|h[1-6]|li|blockquote|div)>|<br\s?\/?>/i;

/** The declared text of the page's article; null where there is none worth looking at. */
export function declaredBody(jsonLd: JsonLd): DeclaredBody | null {
  const source = articleNode(jsonLd)?.articleBody;
  if (typeof source !== 'string') return null;
  const paragraphs = decodeEntities(decodeEntities(source.slice(0, LONGEST)))
    .split(PARAGRAPH_END)
    .map((text) => plainValue(text, LONGEST))
    .filter((text) => text !== null);
  const declared = letters(paragraphs.join(' '));
  if (declared.length < STRETCH) return null;
  const stretches = new Set<string>();
  for (let i = 0; i + STRETCH <= declared.length; i++) stretches.add(declared.slice(i, i + STRETCH));
  return {
    paragraphs,
    length: declared.length,
    share(text) {
      const sought = letters(text);
      if (sought.length < STRETCH) return null;
      let found = 0;
      let all = 0;
      for (let i = 0; i + STRETCH <= sought.length; i += STRETCH, all++)
        if (stretches.has(sought.slice(i, i + STRETCH))) found++;
      return found / all;
    },
  };
}

/** Letters and digits alone, in lower case: declarations leave out white space and write other quotation marks. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** So much of the text that was found must stand in the declaration, or the declaration is a teaser. */
const WITNESSED = 0.7;
/** A block with less of its text in the declaration is not the article's. */
const SHARED = 0.5;
/** Kinds that publishers leave out of the declaration, or write in a form of their own. */
const UNTOLD: ReadonlySet<string> = new Set(['heading', 'standfirst', 'caption', 'picture-credit', 'credit', 'notice']);

/** The blocks without those that a declaration of the whole article does not hold. */
export function withoutUndeclared(blocks: readonly TextBlock[], body: DeclaredBody): readonly TextBlock[] {
  const shares = blocks.map(({ block, text }) => (UNTOLD.has(block.kind) ? null : body.share(text)));
  let found = 0;
  let all = 0;
  shares.forEach((share, i) => {
    if (share === null) return;
    const { length } = (blocks[i] as TextBlock).block;
    all += length;
    if (share >= SHARED) found += length;
  });
  return found < WITNESSED * all ? blocks : blocks.filter((_, i) => (shares[i] ?? 1) >= SHARED);
}
