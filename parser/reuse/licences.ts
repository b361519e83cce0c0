/** Creative Commons licences, by code, name or address. https://creativecommons.org/licenses/ */
import type { Requirement } from '../annotations.ts';

/** A Creative Commons licence named in a sentence or address. */
export interface NamedLicence {
  readonly requirements: readonly Requirement[];
  /** Whether the code is given ("CC BY-SA"), or only the name. */
  readonly byCode: boolean;
}

const ELEMENTS: Readonly<Record<string, Requirement>> = {
  by: 'attribute-author',
  nc: 'non-commercial',
  nd: 'no-derivatives',
  sa: 'share-alike',
};

const ADDRESS = /creativecommons\.org\/(licenses|publicdomain)\/([a-z-]{2,20})(?:\/(\d\.\d))?/i;
const CODE = /(?<![\p{L}\d])(?:cc|creative commons)[\s:(\-–]{0,3}(by(?:[\s\-–]{1,3}(?:nc|nd|sa))*)(?![\p{L}\d])/iu;
const NAME = /creative commons/i;

function requirementsOf(code: string): Requirement[] {
  const elements = code.toLowerCase().split(/[^a-z]+/);
  return ['state-licence', ...elements.map((element) => ELEMENTS[element]).filter((found) => found !== undefined)];
}

/** Where single pictures with such licences come from: a line that names one is about a picture. */
const PICTURE_SOURCE = /wikimedia commons|flickr|unsplash|pixabay/i;

/** The Creative Commons licence that a sentence names; one called just "Creative Commons" is read as BY. */
export function licensedByName(text: string): NamedLicence | null {
  if (PICTURE_SOURCE.test(text)) return null;
  const code = ADDRESS.exec(text)?.[2] ?? CODE.exec(text)?.[1];
  if (code !== undefined) return { requirements: requirementsOf(code), byCode: true };
  return NAME.test(text) ? { requirements: requirementsOf('by'), byCode: false } : null;
}

/**
 * What a machine-readable licence requires. Version 4.0 asks for the address of the work where practicable
 * (section 3(a)(1)(A)(v)), so the link is derived. Public domain: nothing. Any other licence: that it be stated.
 */
export function licenceRequirements(url: string): Requirement[] {
  const match = ADDRESS.exec(url);
  if (match === null) return ['state-licence'];
  const [, kind, code, version] = match;
  if (kind?.toLowerCase() === 'publicdomain') return [];
  return [...requirementsOf(code as string), ...(version === '4.0' ? (['link-to-original'] as const) : [])];
}
