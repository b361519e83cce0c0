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
  /** Whether it looks for a variable, found or not: a group prints nothing when all that it looks for is missing. */
  readonly looks: boolean;
  /** Whether one of the variables it looks for can be there. */
  readonly finds: boolean;
}

const NOTHING: Rest = { node: null, looks: false, finds: false };
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
        return node.attrs.variable === undefined ? { node, looks: false, finds: false } : variable(node);
      case 'number':
      case 'date':
        return variable(node);
      case 'label':
        return node.attrs.variable === 'locator' ? NOTHING : variable(node);
      case 'names':
        return this.#names(node);
      case 'group':
        return this.#group(node);
      case 'choose':
        return this.#choose(node);
      default:
        return { node, looks: false, finds: false };
    }
  }

  #call(node: CslNode, name: string): Rest {
    let macro = this.#done.get(name);
    if (macro === undefined) {
      const whole = this.#macros.get(name);
      if (whole === undefined) throw new Error(`the style calls a macro that it does not have: ${name}`);
      if (this.#open.has(name)) throw new Error(`the style has a macro that calls itself: ${name}`);
      this.#open.add(name);
      const { children, looks, finds } = this.#all(whole);
      this.#open.delete(name);
      // the processor takes what a macro says for a group
      const printed = children.length > 0 && (!looks || finds);
      macro = { node: printed ? { ...whole, children } : null, looks, finds: finds || (printed && !looks) };
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
    const { children, looks, finds } = this.#all(node);
    const printed = children.length > 0 && (!looks || finds);
    // a group of words alone prints, and what it stands in has then found something
    return { node: printed ? { ...node, children } : null, looks, finds: finds || (printed && !looks) };
  }

  #choose(node: CslNode): Rest {
    const branches: CslNode[] = [];
    let looks = false;
    let finds = false;
    for (const branch of elements(node)) {
      const verdict = branch.name === 'else' ? true : evaluate(branch);
      if (verdict === false) continue;
      const all = this.#all(branch);
      looks ||= all.looks;
      finds ||= all.finds;
      if (verdict === true && branches.length === 0) {
        // the only branch there is: no choice is left
        const only =
          all.children.length === 0
            ? null
            : { name: 'choose', attrs: {}, children: [{ name: 'else', attrs: {}, children: all.children }] };
        return { node: only, looks: all.looks, finds: all.finds };
      }
      const children = all.looks && !all.finds ? [...all.children, MISSING] : all.children;
      if (verdict === true) {
        branches.push({ name: 'else', attrs: {}, children });
        break;
      }
      branches.push({ name: branches.length === 0 ? 'if' : 'else-if', attrs: verdict, children });
    }
    if (branches.every(({ children }) => children.length === 0)) return { node: null, looks, finds };
    return { node: { ...node, children: branches }, looks, finds };
  }

  /** The children that are left, a decided choice replaced by what it decides for. */
  #all(node: CslNode): { children: CslNode[]; looks: boolean; finds: boolean } {
    const rests = elements(node).map((child) => this.#rest(child));
    return {
      children: rests.flatMap((rest) =>
        rest.node === null ? [] : isDecided(rest.node) ? elements(elements(rest.node)[0] as CslNode) : [rest.node],
      ),
      looks: rests.some((rest) => rest.looks),
      finds: rests.some((rest) => rest.finds),
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
