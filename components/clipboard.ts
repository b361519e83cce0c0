/** Puts text on the clipboard in both forms that documents and editors ask for. */
import type { Formatted } from '../citation/formatted.ts';

/**
 * Copies both forms; where the browser has no `ClipboardItem`, the plain text alone.
 * Must be called from a click. Rejects with the browser's error if it refuses; resolved means that it is on the clipboard.
 */
export async function copy({ text, html }: Formatted): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  return navigator.clipboard.write([item]);
}
