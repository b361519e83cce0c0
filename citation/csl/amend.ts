/** Parts of a style replaced by others: where a guide says of news articles what its CSL style does not. */
import { type CslNode, elements } from './tree.ts';

/**
 * The style with each part that the amendment also has (a macro, the bibliography, a locale's dates) taken from there.
 * A part without contents changes the attributes alone: from how many authors on the style says "et al.".
 */
export function amend(style: CslNode, amendment: CslNode): CslNode {
  const parts = elements(amendment);
  const replaced = elements(style).map((part) => {
    const other = parts.find((candidate) => key(candidate) === key(part));
    if (other === undefined) return part;
    if (other.children.length === 0) return { ...part, attrs: { ...part.attrs, ...other.attrs } };
    return part.name === 'locale' ? amend(part, other) : other;
  });
  const known = new Set(elements(style).map(key));
  return {
    ...style,
    attrs: { ...style.attrs, ...amendment.attrs },
    children: [...replaced, ...parts.filter((part) => !known.has(key(part)))],
  };
}

/** What makes two parts the same one. */
function key({ name, attrs }: CslNode): string {
  return [name, attrs.name, attrs['xml:lang'], attrs.form].join(' ');
}
