/** Whether a formatted citation is the one a published guide prints, with the tolerances of bench/citations/README.md. */

/** An item and the citation that its style guide gives for it. */
export interface CitationCase {
  readonly id: string;
  readonly style: string;
  readonly kind: string;
  readonly expected_text?: string;
  readonly expected_html_fragment?: string;
  readonly match?: 'prefix' | 'suffix' | 'template-params';
  readonly url_scheme?: 'optional';
  readonly checked: boolean;
}

/** Whether a citation is what the guide gives. */
export function matchesGuide(expected: CitationCase, formatted: { text: string; html: string }): boolean {
  const fragment = expected.expected_html_fragment;
  if (fragment !== undefined && !fold(formatted.html).includes(fold(fragment))) return false;
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

function fold(text: string, withoutScheme = false): string {
  const folded = text.replace(/\s+/gu, ' ').replaceAll('’', "'").replaceAll('&#39;', "'").trim();
  return withoutScheme ? folded.replace(/https?:\/\//gu, '') : folded;
}
