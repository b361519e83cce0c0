/**
 * A style made small: only what it says of news articles. A processor expands every macro for every type of item before it
 * formats the first one; what no news article can reach is most of a style, and most of that time.
 */
import { evaluate, isPossible } from './conditions.ts';
import { type CslNode, childNamed, elements, names } from './tree.ts';

/**
 * The style for news articles that are cited one at a time. Its output is the full style's (`npm run bench -- --only citations`
 * compares them). Macros that nothing calls any more, sorting, and the description of the style are left out.
 */
export function specialise(style: CslNode): CslNode {
  const macros = new Map(
    elements(style)
      .filter(({ name }) => name === 'macro')
      .map((macro) => [macro.attrs.name as string, macro]),
  );
  const specialiser = new Specialiser(macros);
  const parts = elements(style)
    .filter(({ name }) => name === 'citation' || name === 'bibliography')
    .map((part) => specialiser.part(part));
  const locales = elements(style).filter(({ name }) => name === 'locale' || name === 'style-options');
  const info = childNamed(style, 'info');
  return {
    ...style,
    children: [...(info === undefined ? [] : [shortInfo(info)]), ...locales, ...specialiser.called(), ...parts],
  };
}

/** What the processor reads of a style's description. */
function shortInfo(info: CslNode): CslNode {
  return { ...info, children: elements(info).filter(({ name }) => name === 'id' || name === 'title') };
}

/** What is left of an element. */
interface Rest {
  /** Null when it can print nothing. */
  readonly node: CslNode | null;
  /** Whether it looks for a variable, whatever the item is: a group prints nothing when all that it looks for is missing. */
  readonly looks: boolean;
  /** Whether one of the variables it looks for can be there. */
  readonly finds: boolean;
}

/** What prints without looking for a variable, if it prints at all. */
const words = (node: CslNode): Rest => ({ node, looks: false, finds: false });
/** Looks for a variable that no item has; stands for everything of its kind that a branch has lost. */
const MISSING: CslNode = { name: 'text', attrs: { variable: 'archive' }, children: [] };

class Specialiser {
  readonly #macros: ReadonlyMap<string, CslNode>;
  readonly #done = new Map<string, Rest>();
  /** The macros that are being specialised. */
  readonly #open = new Set<string>();

  constructor(macros: ReadonlyMap<string, CslNode>) {
    this.#macros = macros;
  }

  /** A `citation` or `bibliography`, without its sorting: there is one item. */
  part(part: CslNode): CslNode {
    const children = elements(part)
      .filter(({ name }) => name !== 'sort')
      .map((child) => (child.name === 'layout' ? { ...child, children: this.#all(child).children } : child));
    return { ...part, children };
  }

  /** The macros that were called, specialised. */
  called(): CslNode[] {
    return [...this.#done.values()].flatMap(({ node }) => node ?? []);
  }

  #rest(node: CslNode): Rest {
    switch (node.name) {
      case 'text':
        if (node.attrs.macro !== undefined) return this.#call(node, node.attrs.macro);
        return node.attrs.variable === undefined ? words(node) : variable(node);
      case 'number':
      case 'date':
        return variable(node);
      case 'names':
        return this.#names(node);
      case 'group':
        return this.#group(node);
      case 'choose':
        return this.#choose(node);
      default:
        // labels among them: the processor prints one whether there is what it is the label of or not
        return words(node);
    }
  }

  #call(node: CslNode, name: string): Rest {
    let macro = this.#done.get(name);
    if (macro === undefined) {
      const whole = this.#macros.get(name);
      if (whole === undefined) throw new Error(`the style calls a macro that it does not have: ${name}`);
      if (this.#open.has(name)) throw new Error(`the style has a macro that calls itself: ${name}`);
      this.#open.add(name);
      // the processor takes what a macro says for a group
      macro = this.#group(whole);
      this.#open.delete(name);
      this.#done.set(name, macro);
    }
    return { ...macro, node: macro.node === null ? null : node };
  }

  #names(node: CslNode): Rest {
    const possible = names(node.attrs.variable).filter(isPossible);
    const substitute = childNamed(node, 'substitute');
    const substitutes = substitute === undefined ? [] : elements(substitute).map((child) => this.#rest(child));
    const left = substitutes.flatMap((rest) => rest.node ?? []);
    if (possible.length === 0 && left.length === 0) return { node: null, looks: true, finds: false };
    const variables = possible.length > 0 ? possible : names(node.attrs.variable).slice(0, 1);
    const children = node.children.flatMap((child) =>
      child !== substitute ? [child] : left.length === 0 ? [] : [{ ...substitute, children: left }],
    );
    const finds = possible.length > 0 || substitutes.some((rest) => rest.finds);
    return { node: { ...node, attrs: { ...node.attrs, variable: variables.join(' ') }, children }, looks: true, finds };
  }

  #group(node: CslNode): Rest {
    const { children, looks, finds, loses } = this.#all(node);
    const printed = children.length > 0 && (!looks || finds);
    // a group of words alone prints, and what it stands in has then found something
    return {
      node: printed ? { ...node, children: loses ? [...children, MISSING] : children } : null,
      looks,
      finds: finds || (printed && !looks),
    };
  }

  #choose(node: CslNode): Rest {
    const branches: CslNode[] = [];
    const taken: Rest[] = [];
    for (const branch of elements(node)) {
      const verdict = branch.name === 'else' ? true : evaluate(branch);
      if (verdict === false) continue;
      const { children, looks, finds, loses } = this.#all(branch);
      const left = loses ? [...children, MISSING] : children;
      taken.push({ node: null, looks, finds });
      branches.push(
        verdict === true
          ? { name: 'else', attrs: {}, children: left }
          : { name: branches.length === 0 ? 'if' : 'else-if', attrs: verdict, children: left },
      );
      if (verdict === true) break;
    }
    // where no branch is taken, nothing is looked for
    const isDecided = branches.at(-1)?.name === 'else';
    const looks = isDecided && taken.every((branch) => branch.looks);
    const finds = taken.some((branch) => branch.finds);
    const isEmpty = branches.every(({ children }) => children.length === 0) || (looks && !finds);
    return { node: isEmpty ? null : { name: 'choose', attrs: {}, children: branches }, looks, finds };
  }

  /**
   * The children that are left, a decided choice replaced by what it decides for. `loses`: what looked for a variable in vain is
   * gone, and what is left need not look for any.
   */
  #all(node: CslNode): { children: CslNode[]; looks: boolean; finds: boolean; loses: boolean } {
    const rests = elements(node).map((child) => this.#rest(child));
    const left = rests.filter((rest) => rest.node !== null);
    const looks = rests.some((rest) => rest.looks);
    return {
      children: left.flatMap((rest) => {
        const kept = rest.node as CslNode;
        return isDecided(kept) ? elements(elements(kept)[0] as CslNode) : [kept];
      }),
      looks,
      finds: rests.some((rest) => rest.finds),
      loses: looks && !left.some((rest) => rest.looks),
    };
  }
}

/** A choice of which only `else` is left. */
function isDecided(node: CslNode): boolean {
  return node.name === 'choose' && node.children.length === 1 && (node.children[0] as CslNode).name === 'else';
}

function variable(node: CslNode): Rest {
  const finds = names(node.attrs.variable).some(isPossible);
  return { node: finds ? node : null, looks: true, finds };
}
