/**
 * Parts of a page that are never the article: taken out before Readability weighs the rest. Only what the page's own
 * names, tags and links show; no words, so that it holds in every language.
 */
import { bodyOf, isElement, isText, nameOf, visibleLength, visit } from './dom.ts';

/** Characters of an element's text, white space left out, and how many of them are link text. */
interface Measure {
  length: number;
  linkLength: number;
}

/** Names of parts that hold nothing of the article, whatever their text. */
const FOREIGN =
  /(?:^|[\s_-])(?:news-?letter|sign-?up|subscri(?:be|ption)-?(?:box|form|widget)?|share(?:r|bar|daddy)?|sharing|social(?:-?(?:media|links|share|icons))?|comments?|disqus|cookies?|consent|outbrain|taboola|advert(?:s|isement|ising)?|ad-?(?:slot|container|wrapper|unit)|pop-?up|modal|breadcrumbs?|most-?(?:read|popular|viewed)|trending|sr-only|visually-?hidden|screen-?reader(?:-text)?|skip-link|author-?(?:bio|box|flyout|card))(?:$|[\s_\d-])/;
/** Names of parts that point to other articles if much of their text is links; else they may be anything. */
const POINTING =
  /(?:^|[\s_-])(?:related\w*|recommend\w*|recirc\w*|read-?(?:more|next|also)|more-?(?:stories|links?|news|from|on|articles)|also|see-?also|teasers?|promo\w*|topics?|tags?|tag-?list|baca-?juga|lihat-?juga|terkait|leia|voir|lire|mas-?leido|further|links?-?list|article-?list|nav\w*)(?:$|[\s_\d-])/;
const MUCH_LINK_TEXT = 0.4;
/** A part that holds more of the page's text than this is not furniture, whatever it is called. */
const MOST_OF_PAGE = 0.3;
const MAIN_ARTICLE = 400;

/** @param headline the heading of the article, which stays, with everything around it */
export function removeFurniture(document: Document, headline: Element | null): void {
  const body = bodyOf(document);
  if (body === null) return;
  const sizes = measure(body);
  const page = sizes.get(body)?.length ?? 0;
  const main = headline === null ? null : articleAround(headline);
  const mainLength = main === null ? 0 : (sizes.get(main)?.length ?? 0);
  const around = new Set<Element>();
  for (let at = headline; at !== null; at = at.parentElement) around.add(at);
  const foreign: Element[] = [];
  for (const [element, size] of sizes) {
    if (element === body || size.length > MOST_OF_PAGE * page || around.has(element)) continue;
    const name = nameOf(element);
    const pointing = size.linkLength > MUCH_LINK_TEXT * size.length;
    const isOther =
      element.localName === 'article' &&
      main !== null &&
      (main.contains(element) ? pointing : mainLength > MAIN_ARTICLE);
    if (isOther || FOREIGN.test(name) || (pointing && POINTING.test(name))) foreign.push(element);
  }
  for (const element of foreign) element.remove();
}

function articleAround(element: Element): Element | null {
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (at.localName === 'article') return at;
  return null;
}

/** Text and link text of the root and every element below it, in document order and one pass. */
function measure(root: Element): Map<Element, Measure> {
  const sizes = new Map<Element, Measure>();
  const open: Measure[] = [];
  let links = 0;
  visit(
    root,
    (node) => {
      if (isText(node)) {
        const size = visibleLength(node.data);
        const top = open.at(-1);
        if (top !== undefined) {
          top.length += size;
          if (links > 0) top.linkLength += size;
        }
        return false;
      }
      if (!isElement(node)) return false;
      const tag = node.localName;
      if (tag === 'script' || tag === 'style' || tag === 'noscript') return false;
      if (tag === 'a') links++;
      const size = { length: 0, linkLength: 0 };
      sizes.set(node, size);
      open.push(size);
      return true;
    },
    (node) => {
      if ((node as Element).localName === 'a') links--;
      const size = open.pop() as Measure;
      const around = open.at(-1);
      if (around === undefined) return;
      around.length += size.length;
      around.linkLength += size.linkLength;
    },
  );
  return sizes;
}
