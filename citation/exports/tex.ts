/** Texts and addresses as TeX reads them. */

const SPECIALS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\^{}',
};
/** BibTeX counts braces, escaped ones too: one without its other would take in the rest of the file. */
const LONE_BRACES: Readonly<Record<string, string>> = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };

/** Text as the value of a field: printed as it stands. */
export function texText(text: string): string {
  const braces = isBalanced(text) ? SPECIALS : LONE_BRACES;
  return text.replace(/[\\{}&%$#_~^]/gu, (char) => braces[char] ?? (SPECIALS[char] as string));
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === '{') depth++;
    if (char === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

/** An address as the value of a `url` field, which is verbatim: only what would end the field is encoded. */
export function texUrl(url: string): string {
  return url.replace(/[{}\\]/gu, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
