/** How fast citation styles start: whole, and specialised for news articles, in the same run. */
import { cslEngine } from '../citation/csl/engine.ts';
import { BASE_LOCALE } from '../citation/csl/locales.ts';
import { specialise } from '../citation/csl/specialise.ts';
import { shippedStyles } from '../citation/csl/styles.ts';
import { fullStyle, shippedLocale } from '../scripts/csl-shipped.ts';
import type { Table } from './report.ts';

/** The styles whose start is measured: the largest of each kind. */
const STARTED = [
  'apa',
  'chicago-notes-bibliography',
  'chicago-author-date',
  'turabian-author-date',
  'iso690-author-date-en',
];
const RUNS = 15;

/** How long a style takes until it can format, whole and specialised, in this process. */
export function styleStart(): Table {
  const base = shippedLocale(BASE_LOCALE);
  const rows = shippedStyles
    .filter(({ id }) => STARTED.includes(id))
    .map((shipped) => {
      const full = fullStyle(shipped);
      const [whole, small] = [full, specialise(full)].map((style) =>
        median(() => cslEngine({ style, rules: shipped, base, locale: base })),
      ) as [number, number];
      return [shipped.id, whole.toFixed(1), small.toFixed(1), `${(whole / small).toFixed(0)} ×`];
    });
  return {
    caption: `Engine start in milliseconds, median of ${RUNS} (goal: 20 × faster)`,
    columns: ['style', 'whole', 'specialised', 'faster'],
    rows,
  };
}

function median(run: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  });
  return times.toSorted((a, b) => a - b)[RUNS >> 1] as number;
}
