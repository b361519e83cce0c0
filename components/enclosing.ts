/** Which of some spans lie inside which of others. */
import type { Span } from '../article/article.ts';

/** For each inner span the narrowest outer one around it, else null. Both lists in order of their start; one pass. */
export function enclosing<Outer extends Span>(
  inner: readonly Span[],
  outer: readonly Outer[],
): readonly (Outer | null)[] {
  const open: Outer[] = [];
  let next = 0;
  return inner.map(({ start, end }) => {
    for (; next < outer.length && (outer[next] as Outer).start <= start; next++) open.push(outer[next] as Outer);
    while ((open.at(-1)?.end ?? end) < end) open.pop();
    return open.at(-1) ?? null;
  });
}
