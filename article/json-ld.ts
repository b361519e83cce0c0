/** A page's JSON-LD, flattened. https://www.w3.org/TR/json-ld11/, https://schema.org */
import { repairJson } from './json-repair.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
/** An object of JSON. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** All of a page's JSON-LD, ready to be looked up. */
export interface JsonLd {
  /** Every object that has a type, in document order, whatever it is nested in. */
  readonly nodes: readonly JsonObject[];
  /** The fullest object of every `@id`. */
  readonly byId: ReadonlyMap<string, JsonObject>;
}

/** A script longer than this is not metadata of one article. */
const LONGEST_SCRIPT = 2_000_000;
const MOST_OBJECTS = 20_000;

/** Whether a value is an object of JSON: no list, not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: JSON-LD writes a single value with or without brackets. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value as Json];
}

/** Type names of a node, without namespace. */
export function typesOf(node: JsonObject): string[] {
  return listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** Reads the contents of all scripts of type `application/ld+json`. What cannot be parsed is skipped: it declares nothing. */
export function readJsonLd(scripts: readonly string[]): JsonLd {
  const nodes: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  let left = MOST_OBJECTS;
  for (const source of scripts) {
    if (source.length > LONGEST_SCRIPT) continue;
    // a stack instead of recursion: hostile JSON nests deep; cycles cannot occur, references are not followed
    const stack: Json[] = [parseLeniently(source)];
    while (stack.length > 0 && left > 0) {
      const value = stack.pop() as Json;
      if (Array.isArray(value)) {
        for (let i = value.length - 1; i >= 0; i--) stack.push(value[i] as Json);
      } else if (isObject(value)) {
        left--;
        if (value['@type'] !== undefined) nodes.push(value);
        const id = value['@id'];
        if (typeof id === 'string' && Object.keys(value).length > Object.keys(byId.get(id) ?? {}).length)
          byId.set(id, value);
        const inner = Object.values(value);
        for (let i = inner.length - 1; i >= 0; i--) {
          const item = inner[i] as Json;
          if (typeof item === 'object' && item !== null) stack.push(item);
        }
      }
    }
  }
  return { nodes, byId };
}

/** The object a reference (`{"@id": …}`) points to, else the value itself. One step only, so a cycle cannot trap it. */
export function resolve(value: Json, jsonLd: JsonLd): Json {
  if (!isObject(value) || typeof value['@id'] !== 'string') return value;
  const target = jsonLd.byId.get(value['@id']);
  return target !== undefined && Object.keys(target).length > Object.keys(value).length ? target : value;
}

/** schema.org's Article and the types below it, and what news sites use in their place. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Posting|^Report|^Reportage|^CreativeWork|^NewsStory|^Review)$/;
/** What the node of a page's own article has and a mere mention of another article lacks. */
const TELLING = ['headline', 'datePublished', 'author', 'mainEntityOfPage', 'articleBody', 'publisher', 'dateModified'];

/** The node that describes the page's own article: of all articles mentioned, the one described most fully. */
export function articleNode(jsonLd: JsonLd): JsonObject | null {
  let best: JsonObject | null = null;
  let most = 1;
  for (const node of jsonLd.nodes) {
    if (!typesOf(node).some((type) => ARTICLE_TYPE.test(type))) continue;
    const told = TELLING.filter((key) => node[key] !== undefined && node[key] !== null && node[key] !== '').length;
    if (told > most) {
      best = node;
      most = told;
    }
  }
  return best;
}

/** The node of the page that holds the article, for what the article's own node leaves out. */
export function pageNode(jsonLd: JsonLd): JsonObject | null {
  return (
    jsonLd.nodes.find((node) => typesOf(node).some((type) => /^(?:WebPage|ItemPage|AboutPage)$/.test(type))) ?? null
  );
}

/** Parses JSON as sites write it; null if it cannot be read even so. */
function parseLeniently(source: string): Json {
  return parse(source) ?? parse(repairJson(source)) ?? null;
}

function parse(source: string): Json | undefined {
  try {
    return JSON.parse(source) as Json;
  } catch {
    // broken JSON is what this function reports by returning undefined
    return undefined;
  }
}
