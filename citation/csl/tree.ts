/** CSL styles and locales as trees (Citation Style Language 1.0.2, citationstyles.org). */

/** An element of a style or locale, in the form in which citeproc takes JSON. */
export interface CslNode {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (CslNode | string)[];
}

/** The child elements of a node. */
export function elements(node: CslNode): readonly CslNode[] {
  return node.children.filter((child) => typeof child !== 'string');
}

/** The first child element of a name; undefined where there is none. */
export function childNamed(node: CslNode, name: string): CslNode | undefined {
  return elements(node).find((child) => child.name === name);
}

/** The names in a list attribute ("author editor"). */
export function names(list: string | undefined): readonly string[] {
  return list?.split(/\s+/u).filter((name) => name !== '') ?? [];
}
