/** CSL-JSON from outside → CslItem: what a citation needs is checked, what it does not know is left out. */
import type { CslDate, CslItem, CslName, CslType } from '../citation/csl-item.ts';
import { type JsonObject, optionalString } from './batch.ts';
import { InputError } from './input-error.ts';

const TYPES: readonly CslType[] = ['article-newspaper', 'article-magazine', 'webpage', 'post-weblog'];
const NAME_PARTS = ['family', 'given', 'suffix', 'non-dropping-particle', 'dropping-particle', 'literal'] as const;

/** Throws InputError, naming the field, for a value that is not CSL-JSON of a news article. */
export function parseCslItem(value: unknown): CslItem {
  const item = object(value, 'item');
  const type = TYPES.find((known) => known === item.type);
  if (type === undefined) throw new InputError(`"item.type" is not one of ${TYPES.join(', ')}`);
  const author = item.author === undefined ? undefined : array(item.author, 'author').map(name);
  const fields = {
    title: optionalString(item, 'title'),
    'container-title': optionalString(item, 'container-title'),
    publisher: optionalString(item, 'publisher'),
    author,
    issued: date(item, 'issued'),
    accessed: date(item, 'accessed'),
    'publisher-place': optionalString(item, 'publisher-place'),
    issue: optionalString(item, 'issue'),
    page: optionalString(item, 'page'),
    URL: optionalString(item, 'URL'),
    language: optionalString(item, 'language'),
  };
  return { type, ...present(fields) };
}

function name(value: unknown): CslName {
  const given = object(value, 'author');
  return present(Object.fromEntries(NAME_PARTS.map((part) => [part, optionalString(given, part)])));
}

/** CSL allows numbers as strings; of a range, the first date counts. */
function date(item: JsonObject, field: string): CslDate | undefined {
  if (item[field] === undefined) return undefined;
  const parts = array(array(object(item[field], field)['date-parts'], field)[0], field).map(Number);
  if (parts.length === 0 || !parts.every(Number.isInteger)) throw new InputError(`"${field}" has no "date-parts"`);
  return { 'date-parts': [parts] };
}

function object(value: unknown, field: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new InputError(`"${field}" is not an object`);
}

function array(value: unknown, field: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new InputError(`"${field}" has no list where CSL-JSON asks for one`);
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that have a value. */
function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
