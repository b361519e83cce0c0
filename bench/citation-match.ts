/** Whether a formatted citation is the one a published guide prints, with the tolerances of bench/citations/README.md. */

import { isDeepStrictEqual } from 'node:util';

/** An item and the citation that its style guide gives for it. */
export interface CitationCase {
  readonly id: string;
  readonly style: string;
  readonly kind: string;
  readonly expected_text?: string;
  readonly expected_html_fragment?: string;
  /** Of an export: field → its values; `a|b` is either field, a list under `entrytype` any of them. */
  readonly expected_fields?: Readonly<Record<string, readonly string[]>>;
  readonly match?: 'prefix' | 'suffix' | 'template-params';
  readonly url_scheme?: 'optional';
  readonly checked: boolean;
}

/** Whether a citation is what the guide gives. */
export function matchesGuide(expected: CitationCase, formatted: { text: string; html?: string }): boolean {
  if (expected.expected_fields !== undefined) return hasFields(expected.expected_fields, fieldsOf(formatted.text));
  if (expected.match === 'template-params')
    return isDeepStrictEqual(paramsOf(expected.expected_text ?? ''), paramsOf(formatted.text));
  const fragment = expected.expected_html_fragment;
  if (fragment !== undefined && !fold(formatted.html ?? '').includes(fold(fragment))) return false;
  const scheme = expected.url_scheme === 'optional';
  const wanted = fold(expected.expected_text ?? '', scheme);
  const given = accepted(expected.style, fold(formatted.text, scheme));
  if (expected.match === 'prefix') return given.startsWith(wanted);
  if (expected.match === 'suffix') return given.endsWith(wanted);
  return given === wanted;
}

/** What the guides leave open: a number before AMA's entry, the kind of resource in GOST's. */
function accepted(style: string, text: string): string {
  if (style === 'american-medical-association') return text.replace(/^1\. /u, '');
  return style.startsWith('gost-') ? text.replace(' [Электронный ресурс]', '') : text;
}

/** The fields of an export with their values, by patterns of their own: `TAG  - value` lines, or `name = {value}`. */
function fieldsOf(exported: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  const add = (name: string, value: string) => fields.set(name, [...(fields.get(name) ?? []), value]);
  for (const [, tag, value] of exported.matchAll(/^([A-Z][A-Z0-9]) {2}- ?(.*?)\r?$/gmu))
    add(tag as string, value as string);
  for (const [, name, value] of exported.matchAll(/^\s*(\w+) = \{(.*)\},?$/gmu)) add(name as string, value as string);
  const type = /^@(\w+)\{/u.exec(exported)?.[1];
  if (type !== undefined) add('entrytype', type);
  return fields;
}

function hasFields(
  expected: Readonly<Record<string, readonly string[]>>,
  found: ReadonlyMap<string, readonly string[]>,
): boolean {
  return Object.entries(expected).every(([names, wanted]) => {
    const values = names.split('|').flatMap((name) => found.get(name) ?? []);
    if (names === 'entrytype') return values.some((value) => wanted.includes(value));
    const bare = (value: string) =>
      names === 'title' ? value.replace(/[{}]/gu, '') : names === 'DA' ? value.replace(/\/$/u, '') : value;
    return isDeepStrictEqual(values.map(bare), wanted.map(bare));
  });
}

/** The parameters of a template call, as a set; the work may go by the name of newspaper. */
function paramsOf(call: string): ReadonlySet<string> {
  const params = call
    .replace(/^\{\{\s*|\s*\}\}$/gu, '')
    .split('|')
    .map((param) => param.trim().replace(/\s*=\s*/u, '='));
  return new Set(params.map((param) => param.replace(/^newspaper=/u, 'work=')));
}

function fold(text: string, withoutScheme = false): string {
  const folded = text.replace(/\s+/gu, ' ').replaceAll('’', "'").replaceAll('&#39;', "'").trim();
  return withoutScheme ? folded.replace(/https?:\/\//gu, '') : folded;
}
