/** Languages that the press prints in two scripts: the letters of one by those of the other, in which their files are written. */
import TRADITIONAL from './traditional.json' with { type: 'json' };

// biome-ignore format: a table of letters
const SERBIAN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'đ', е: 'e', ж: 'ž', з: 'z', и: 'i', ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'ć', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'č', џ: 'dž', ш: 'š',
};

/** By primary subtag. The traditional characters are generated (`npm run han`), as many as the Chinese file needs. */
export const LETTERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sr: SERBIAN,
  cnr: SERBIAN,
  zh: TRADITIONAL,
};
