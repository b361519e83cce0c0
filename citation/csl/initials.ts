/** Initials are of scripts with capitals: in the others, names stay whole whatever the style says. */
import type { CslItem } from '../csl-item.ts';
import type { CslNode } from './tree.ts';

const CASELESS = /\p{Lo}/u;

/** Whether a given name of the item is in a script without capitals. */
export function hasCaselessNames(item: CslItem): boolean {
  return item.author?.some(({ given }) => given !== undefined && CASELESS.test(given)) ?? false;
}

/** The style with given names in full. */
export function withoutInitials({ name, attrs: { 'initialize-with': _with, ...attrs }, children }: CslNode): CslNode {
  return {
    name,
    attrs,
    children: children.map((child) => (typeof child === 'string' ? child : withoutInitials(child))),
  };
}
