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
  '^': '\\textasciicircum{}',
};

/** Text as the value of a field: printed as it stands. */
export function texText(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/gu, (char) => SPECIALS[char] as string);
}

/** An address as the value of a `url` field, which is verbatim: only what would end the field is encoded. */
export function texUrl(url: string): string {
  return url.replace(/[{}\\]/gu, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
