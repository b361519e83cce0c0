/** The article's headline, told from site names, kickers and titles made for search engines. */
import { BLOCK_TAGS, isSilent } from './blocks.ts';
import type { Declarations } from './declarations.ts';
import { following, isElement, isText, textNodes } from './dom.ts';
import { articleNode } from './json-ld.ts';
import { plainValue } from './plain-value.ts';

/** The headline and where the page shows it. */
export interface Headline {
  readonly text: string;
  /** The heading on the page that shows it, if there is one. */
  readonly element: Element | null;
}

/** What separates a headline from the site's name in `<title>` and `og:title`; the separator stands between spaces. */
const SEPARATOR =
  / (?:[|\-–—·•»«/:<>]|::|\|\|) |(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])(?:[|｜_]|--)(?=\P{M})|[｜ㅣ]/u;
/** Two texts as alike as this are versions of one headline. */
const ALIKE = 0.6;
/** Two texts as alike as this differ in marks and white space. */
const SAME = 0.9;
/** Two texts that differ in marks alone. */
const EQUAL = 0.98;
const MOST_HEADINGS = 50;
const LONGEST_HEADING = 2000;
/** A heading of more text nodes is not looked at for a kicker of its own. */
const MOST_NODES = 20;

/** The text in the form headlines are compared in: letters and digits only, lower case. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** How alike two texts are, 0…1: Dice's coefficient of their letter pairs, so that it works in every script. */
function likeness(a: string, b: string): number {
  const pairs = (text: string) => {
    const counts = new Map<string, number>();
    for (let i = 0; i + 1 < text.length; i++) {
      const pair = text.slice(i, i + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    return counts;
  };
  const [x, y] = [bare(a), bare(b)];
  if (x === y) return x === '' ? 0 : 1;
  if (x.length < 2 || y.length < 2) return 0;
  const [p, q] = [pairs(x), pairs(y)];
  let shared = 0;
  for (const [pair, count] of p) shared += Math.min(count, q.get(pair) ?? 0);
  return (2 * shared) / (x.length + y.length - 2);
}

/** Whether two texts are nearly the same. Texts of very unlike lengths are not compared at all. */
export function sameWords(a: string, b: string): boolean {
  return 2 * Math.min(a.length, b.length) > Math.max(a.length, b.length) && likeness(a, b) > SAME;
}

/**
 * The headline: the page's own heading where a declaration confirms it, else the declaration, without the site's name.
 * null if the page has neither.
 *
 * @param siteNames what the site is called, in any form
 * @param labels what else stands behind titles: the names of the site's sections
 */
export function readHeadline(
  declared: Declarations,
  siteNames: readonly string[],
  labels: readonly string[],
): Headline | null {
  const isSite = (text: string) => siteNames.some((name) => bare(name) === bare(text));
  const shown = (elements: readonly Element[]): readonly Heading[] =>
    elements
      .slice(0, MOST_HEADINGS)
      .map((element) => ({ element, text: plainValue(headingText(element)) ?? '' }))
      .filter(({ text }) => text !== '' && !isSite(text));
  const headings = shown(declared.headings);
  const read = (values: readonly unknown[]) =>
    values
      .map((value) => plainValue(value))
      .filter((text) => text !== null && !isSite(text))
      .map((text) => withoutSite(text as string, siteNames, labels, headings));
  const headlines = read([
    articleNode(declared.jsonLd)?.headline,
    declared.meta.get('og:title')?.[0],
    declared.meta.get('twitter:title')?.[0],
    declared.meta.get('headline')?.[0],
    declared.meta.get('dc.title')?.[0],
  ]);
  // the document's title comes last and decides nothing alone: it may be cut short for the window's frame
  const documentTitles = read([declared.title]);
  const titles = [...headlines, ...documentTitles];

  // some pages cut titles to a length and show them so where they point to the article
  const isWhole = ({ text }: Heading) => !titles.some((title) => bare(title).startsWith(`${bare(text)} `));
  const best =
    mostAlike(headings, titles, ALIKE) ?? mostAlike(shown(declared.subheadings).filter(isWhole), titles, EQUAL);
  if (best !== null) return { ...best, text: withoutKicker(best, headlines, documentTitles) };
  const [title, ...others] = titles;
  // a lone heading that no declaration is like is the headline, unless the declarations agree on another
  if (headings.length === 1 && !others.some((other) => likeness(other, title as string) > ALIKE))
    return headings[0] as Heading;
  return title === undefined ? null : { text: title, element: null };
}

/** Of the headings that are more alike to a title than `least`, the most alike. */
function mostAlike(headings: readonly Heading[], titles: readonly string[], least: number): Heading | null {
  let best: Heading | null = null;
  let most = least;
  for (const heading of headings) {
    const alike = Math.max(0, ...titles.map((title) => likeness(title, heading.text)));
    if (alike > most) {
      best = heading;
      most = alike;
    }
  }
  return best;
}

/** A heading's words as they are read: broken lines and boxes set words apart, and so does a capital where an element begins. */
function headingText(element: Element): string {
  let text = '';
  let isApart = false;
  for (let node = following(element, element); node !== null && text.length < LONGEST_HEADING; ) {
    const isHidden = isElement(node) && isSilent(node);
    if (isText(node)) {
      const isSeam = isApart || (/\p{Ll}$/u.test(text) && /^\p{Lu}/u.test(node.data));
      text += isSeam ? ` ${node.data}` : node.data;
      isApart = false;
    } else if (isElement(node)) isApart ||= node.localName === 'br' || BLOCK_TAGS.has(node.localName);
    node = following(node, element, isHidden);
  }
  return text;
}

/**
 * A heading less the kicker before it ("Opinion", "Election 2024:") or the words after it that the page's own
 * declarations leave out, or write in another way.
 */
function withoutKicker(
  { text, element }: Heading,
  headlines: readonly string[],
  documentTitles: readonly string[],
): string {
  // a kicker is often an element of its own, set apart by style alone
  const nodes = Array.from(textNodes(element), ({ data }) => data);
  const whole = bare(nodes.join(' '));
  // a declaration that ends earlier than most was cut to a length
  const times = (words: string) => headlines.filter((title) => bare(title) === words).length;
  const inner = headlines.find((title) => {
    const part = bare(title);
    const isPart = (whole.startsWith(`${part} `) && times(part) > times(whole)) || whole.endsWith(` ${part}`);
    return isPart && part.length > whole.length / 2 && !isCut(title, text);
  });
  // the document's title is believed where it ends or begins with an element of the heading
  const isOwnPart = (title: string) =>
    nodes.length > 1 &&
    nodes.length <= MOST_NODES &&
    bare(title).length > whole.length / 2 &&
    nodes.some((_, i) => [nodes.slice(i), nodes.slice(0, i)].some((part) => bare(part.join(' ')) === bare(title)));
  return inner ?? documentTitles.find(isOwnPart) ?? withoutOwnKicker(text, headlines);
}

/** Whether a declaration ends before the headline does: by a limit of length, or because a quotation mark in it closed the attribute. */
function isCut(title: string, heading: string): boolean {
  return /(?:…|\.\.\.)$/.test(title) || (heading.startsWith(title) && /^\s?"/.test(heading.slice(title.length)));
}

/** What stands between a kicker and the headline. */
const AFTER_KICKER = /: | [-–—|] /;

/** A heading whose end a declaration confirms, after a kicker of its own: "Storms: Ferry waits" where it says "Weather: Ferry waits". */
function withoutOwnKicker(heading: string, headlines: readonly string[]): string {
  const mark = AFTER_KICKER.exec(heading);
  if (mark === null) return heading;
  const rest = heading.slice(mark.index + mark[0].length);
  const isConfirmed = headlines.some((title) => {
    const other = AFTER_KICKER.exec(title);
    return (
      other !== null &&
      bare(title.slice(other.index + other[0].length)) === bare(rest) &&
      bare(title.slice(0, other.index)) !== bare(heading.slice(0, mark.index))
    );
  });
  return isConfirmed && rest.length > heading.length / 2 ? rest : heading;
}

type Heading = { readonly element: Element; readonly text: string };

/** "Ferry delayed (Grey Island Post)", "Ferry delayed, Grey Island Post". */
const ENDING = /[,，(（【[]\s?([^,，()（）【】[\]]{1,60})[)）】\]]?$/;

/** Cuts the site's name, a section's, or what no heading confirms, off the end (or the start) of a title. */
function withoutSite(
  title: string,
  siteNames: readonly string[],
  labels: readonly string[],
  headings: readonly Heading[],
): string {
  const confirmed = headings.find(({ text }) => text.length > 10 && title.includes(text));
  if (confirmed !== undefined) return confirmed.text;
  const isSite = (part: string) => siteNames.some((name) => isNameOf(part, name));
  const isLabel = (part: string) => labels.some((label) => bare(label) === bare(part));
  const ending = ENDING.exec(title);
  if (ending !== null && isSite(ending[1] as string)) return title.slice(0, ending.index).trim();
  const parts = title.split(SEPARATOR);
  let [first, last] = [0, parts.length];
  while (last - first > 1 && isSite(parts[last - 1] as string)) last--;
  // a section stands between headline and site, or where the site is left out
  while (last - first > 1 && isLabel(parts[last - 1] as string)) last--;
  while (last - first > 1 && isSite(parts[first] as string)) first++;
  const label = labels.find((name) => isJoined(parts[last - 1] as string, name));
  if (label !== undefined) parts[last - 1] = (parts[last - 1] as string).slice(0, -label.length - 1).trim();
  else if (first === 0 && last === parts.length) return title;
  const from = title.indexOf(parts[first] as string);
  const end = title.lastIndexOf(parts[last - 1] as string) + (parts[last - 1] as string).length;
  return title.slice(from, end);
}

/** Whether a label is set to the end of a title by a mark alone: "Ferry delayed-Transport". */
function isJoined(title: string, label: string): boolean {
  return title.endsWith(label) && title.length > 2 * label.length && /[-–|:_/]$/.test(title.slice(0, -label.length));
}

/** Whether a title's part names the site: its name as declared, or run together in its host name. */
function isNameOf(part: string, site: string): boolean {
  const joined = bare(part).replaceAll(' ', '');
  return likeness(site, part) > 0.8 || (joined.length > 3 && site.toLowerCase().replaceAll('-', '').includes(joined));
}
