/** What every export format reads of an item: texts as lines, names in two kinds, dates as numbers. */
import type { CslDate, CslItem, CslName } from '../csl-item.ts';
import { oneLine } from '../formatted.ts';

/** An author as exports write them: inverted where the parts are known, whole where not. */
export type ExportName =
  | { readonly family: string; readonly given: string; readonly suffix: string }
  | { readonly literal: string };

/** The authors of an item; those without any name are left out. */
export function exportNames(item: CslItem): readonly ExportName[] {
  return (item.author ?? []).map(exportName).filter((name) => !('literal' in name) || name.literal !== '');
}

/** Particles go with the family name that they stand before: formats with two fields have no others for them. */
function exportName(name: CslName): ExportName {
  const family = oneLine(
    [name['dropping-particle'], name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
  );
  const given = oneLine(name.given ?? '');
  if (name.literal !== undefined || family === '' || given === '')
    return { literal: oneLine(name.literal ?? '') || family || given };
  return { family, given, suffix: oneLine(name.suffix ?? '') };
}

/** A field's text as one line; empty where the item has none. */
export function line(
  item: CslItem,
  field: 'title' | 'container-title' | 'publisher' | 'publisher-place' | 'issue' | 'page' | 'language',
): string {
  return oneLine(item[field] ?? '');
}

/** The parts of a date that are known. */
export interface DateParts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** Null where not even the year is known. */
export function dateParts(date: CslDate | undefined): DateParts | null {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  return year === undefined ? null : { year, month, day: month === undefined ? undefined : day };
}

/** ISO 8601, as precise as the date: "2024", "2024-05", "2024-05-09". */
export function isoDate(date: CslDate | undefined): string {
  const parts = dateParts(date);
  if (parts === null) return '';
  return [pad(parts.year, 4), ...[parts.month, parts.day].filter((n) => n !== undefined).map((n) => pad(n, 2))].join(
    '-',
  );
}

/** A number with leading zeros. */
export function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
