/** Paints ranges with the CSS Custom Highlight API: nothing is added to the page's DOM. */

/** What can be painted; each is a custom highlight `tautan-…`, styled by `highlight.css`. */
export type HighlightName = 'quote' | 'speaker' | 'date' | 'revealed';

const NAMES: readonly HighlightName[] = ['quote', 'speaker', 'date', 'revealed'];

/** Later ones lie above earlier ones where they overlap. */
const PRIORITY: Readonly<Record<HighlightName, number>> = { quote: 0, speaker: 1, date: 2, revealed: 3 };

/** Replaces what is painted under a name. */
export function paint(name: HighlightName, ranges: Iterable<Range>): void {
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  highlight.priority = PRIORITY[name];
  CSS.highlights.set(`tautan-${name}`, highlight);
}

/** Removes everything that {@link paint} painted. */
export function clearHighlights(): void {
  for (const name of NAMES) CSS.highlights.delete(`tautan-${name}`);
}

/** Scrolls a range into the middle of the window and paints it as the one the reader asked for. */
export function reveal(range: Range): void {
  paint('revealed', [range]);
  const element = range.startContainer.parentElement;
  // The nearest scrolling boxes first, then the window by the range itself: a paragraph can be taller than the window.
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = range.getBoundingClientRect();
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({
    top: box.top + Math.min(box.height, innerHeight) / 2 - innerHeight / 2,
    behavior: reduced ? 'instant' : 'smooth',
  });
}
