/** Which branches of a style a news article can take: its conditions evaluated beforehand. */
import { type CslNode, names } from './tree.ts';

/** The types a news article can have (`publication-type.ts`). */
const TYPES: ReadonlySet<string> = new Set(['article-newspaper', 'article-magazine', 'webpage', 'post-weblog']);

/** The variables its item can hold (`csl-item.ts`), and those that the processor itself fills. */
const VARIABLES: ReadonlySet<string> = new Set([
  'title',
  'container-title',
  'publisher',
  'publisher-place',
  'author',
  'issued',
  'accessed',
  'issue',
  'page',
  'page-first',
  'URL',
  'language',
  'citation-number',
  'citation-label',
  'year-suffix',
]);

/** Whether an item can have a variable at all. */
export function isPossible(variable: string): boolean {
  return VARIABLES.has(variable);
}

/** A condition beforehand: decided, or what of it is left to be tested. */
export type Verdict = boolean | Readonly<Record<string, string>>;

/** What an attribute of a condition tests; each of its names is a test of its own, but in `type`. Null: only the item tells. */
const TESTS: Readonly<Record<string, (name: string) => boolean | null>> = {
  variable: (name) => (isPossible(name) ? null : false),
  'is-numeric': (name) => (isPossible(name) ? null : false),
  // dates are never "circa", nothing points into the article, and one item at a time is cited, for the first time
  'is-uncertain-date': () => false,
  locator: () => false,
  disambiguate: (wanted) => wanted === 'false',
  // nothing is cited before, but the processor takes no entry of a list for a first one
  position: (name) => (name === 'first' ? null : false),
};

/** Evaluates the condition of an `if` or `else-if` (specification: "Choose"). */
export function evaluate({ attrs }: CslNode): Verdict {
  const match = attrs.match ?? 'all';
  const left: Record<string, string> = {};
  const decided: boolean[] = [];
  for (const [attribute, list] of Object.entries(attrs)) {
    if (attribute === 'type') {
      // an item has one type: whatever the condition matches, any of the list will do
      const open = names(list).filter((name) => TYPES.has(name));
      if (open.length > 0) left.type = open.join(' ');
      else decided.push(false);
      continue;
    }
    const test = TESTS[attribute];
    if (test === undefined) {
      if (attribute !== 'match') left[attribute] = list;
      continue;
    }
    const open = names(list).filter((name) => {
      const result = test(name);
      if (result !== null) decided.push(result);
      return result === null;
    });
    if (open.length > 0) left[attribute] = open.join(' ');
  }
  if (match === 'all' && decided.includes(false)) return false;
  if (match === 'any' && decided.includes(true)) return true;
  if (match === 'none' && decided.includes(true)) return false;
  if (Object.keys(left).length === 0) return match !== 'any';
  return { ...left, match };
}
