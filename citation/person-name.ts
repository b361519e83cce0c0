/** A byline's name → CSL name: split into given and family only where the split is safe, else kept whole. */

/**
 * A name as CSL-JSON holds it. `literal` names are printed as they stand: organisations, single names,
 * names whose order or division cannot be known from the name alone.
 */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly 'non-dropping-particle'?: string;
  readonly 'dropping-particle'?: string;
  readonly literal?: string;
  /** False: the name is not to be divided (citeproc-js). */
  readonly 'parse-names'?: boolean;
}

/** Languages that write the family name first, in Latin script too: inverting such a name would swap its parts. */
const FAMILY_FIRST = new Set(['hu', 'ja', 'km', 'ko', 'vi', 'zh']);
/** Languages in which two family names are usual: three words may be two given names or two family names. */
const TWO_FAMILY_NAMES = new Set(['ca', 'es', 'gl']);
/** Languages in which the last name is a patronymic, which does not stand first in a bibliography. */
const PATRONYMIC_LAST = new Set(['is']);

/** Languages in which a particle tells a patronymic; such a name is listed under its first word (Anglo-American Cataloguing Rules 2, 22.27). */
const PATRONYMIC_PARTICLES = new Set(['bin', 'binti', 'binte', 'bte', 'bt', 'a/l', 'a/p']);
const PATRONYMIC_BY_PARTICLE = new Set(['id', 'jv', 'ms', 'su']);
/** Kinship that stays with the family name before it (Portuguese: "Silva Neto"). */
const KINSHIP: Readonly<Record<string, ReadonlySet<string>>> = {
  pt: new Set(['Filho', 'Júnior', 'Junior', 'Neto', 'Netto', 'Sobrinho', 'Segundo', 'Terceiro']),
};

/** Particles that some families write with a capital ("Le Pen", "Van Damme"). Those in lower case need no list. */
const CAPITAL_PARTICLES = new Set(
  'Al Ap Ben Bin Da Dal De Del Della Den Der Des Di Do Dos Du El Ibn La Le Las Los Ten Ter Van Von'.split(' '),
);
/** Between two family names: "Ortega y Gasset". */
const CONJUNCTIONS = new Set(['y', 'e', 'i']);
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u;
const CASED = /^[\p{Lu}\p{Ll}\p{Lt}\p{M}.'’ʼ‐-]+$/u;
const LOWER = /^\p{Ll}/u;
/** Longer bylines are sentences or lists, not one person's name. */
const MOST_WORDS = 6;

/** The CSL name of a person, by the language of the page that names them. */
export function personName(name: string, lang: string | null): CslName {
  const words = name.split(' ').filter((word) => word !== '');
  const primary = lang?.toLowerCase().split('-')[0] ?? '';
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) as string) ? words.pop() : undefined;
  const calm = withoutShouting(words, primary);
  const at = familyAt(calm, primary);
  if (at === null) return { literal: name };
  return {
    family: calm.slice(at).join(' '),
    given: calm.slice(0, at).join(' '),
    ...(suffix === undefined ? {} : { suffix: suffix.replace(/,$/u, '') }),
  };
}

/** Index of the family name's first word; null where the name must not be split. */
function familyAt(words: readonly string[], lang: string): number | null {
  if (words.length < 2 || words.length > MOST_WORDS || !words.every((word) => CASED.test(word))) return null;
  if (FAMILY_FIRST.has(lang) || PATRONYMIC_LAST.has(lang)) return null;
  if (PATRONYMIC_BY_PARTICLE.has(lang) && words.some((word) => PATRONYMIC_PARTICLES.has(word.toLowerCase())))
    return null;
  const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && isParticle(word));
  if (particle > 0) return CONJUNCTIONS.has(words[particle] as string) ? Math.max(1, particle - 1) : particle;
  const last = words.length - 1;
  if (words.length > 2 && KINSHIP[lang]?.has(words[last] as string)) return last - 1;
  if (LOWER.test(words[last] as string)) return last;
  if (!TWO_FAMILY_NAMES.has(lang) || words.length === 2) return last;
  return words.length === 4 ? 2 : null;
}

/** Words in capitals, with as many letters as initials ("AJ") and agencies ("AFP") have not. */
const SHOUTED = /^(?=.{4})[\p{Lu}\p{M}'’ʼ‐-]+$/u;
const CAPITALS = /^[\p{Lu}\p{M}'’ʼ‐-]{2,}$/u;
/** The letters that follow another one within a part of a word: "O'BRIEN-LEE". */
const FOLLOWING = /(?<=[\p{Lu}\p{M}])\p{Lu}+/gu;

/**
 * A byline's words without the capitals that are the page's layout and not the name: of the family name ("Jean DUPONT"), or of all
 * ("GREG DE LA CRUZ").
 */
function withoutShouting(words: readonly string[], lang: string): readonly string[] {
  if (!SHOUTED.test(words.at(-1) ?? '')) return words;
  const isAll = words.every((word) => CAPITALS.test(word));
  const locale = /^[a-z]{2,3}$/u.test(lang) ? lang : undefined;
  const spoken = (word: string) => word.replace(FOLLOWING, (letters) => letters.toLocaleLowerCase(locale));
  return words.map((word) => {
    const calm = spoken(word);
    return SHOUTED.test(word) || (isAll && (word.length > 2 || CAPITAL_PARTICLES.has(calm))) ? calm : word;
  });
}

function isParticle(word: string): boolean {
  return LOWER.test(word) || CAPITAL_PARTICLES.has(word);
}
