/** Saves a text as a file, by the browser's own download. */

/** Milliseconds for which the text is kept for the browser to read. */
const KEPT_FOR = 60_000;

/** @param name of the file, with its extension */
export function saveFile(name: string, mediaType: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}
