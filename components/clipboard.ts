/** Puts text on the clipboard in the forms that documents and editors ask for. */

/** What can be copied: plain text, and HTML where it is rich. */
export interface Copyable {
  readonly text: string;
  readonly html?: string;
}

/**
 * Copies all forms; where the browser has no `ClipboardItem`, the plain text alone.
 * Must be called from a click. Rejects with the browser's error if it refuses; resolved means that it is on the clipboard.
 */
export async function copy({ text, html }: Copyable): Promise<void> {
  if (typeof ClipboardItem === 'undefined' || html === undefined) return navigator.clipboard.writeText(text);
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  return navigator.clipboard.write([item]);
}
