/** The files a build ships for the languages, so that an extension page reads no more of them than it needs. */
import cldr from './cldr.json' with { type: 'json' };
import { pressWords } from './press.ts';
import { languageProfiles, languages } from './registry.ts';

/**
 * Paths in the extension and contents: `cldr.json` for all languages, `profiles.json`, `press.json` with the words around
 * articles, a file for each hand-written language, and `written.json`, which names them: more languages can be told than are written.
 */
export function shippedFiles(): Readonly<Record<string, string>> {
  const own = languages.map((language) => [`languages/${language.lang}.json`, JSON.stringify(language)]);
  return {
    'languages/cldr.json': JSON.stringify(byScript(cldr)),
    'languages/profiles.json': JSON.stringify(languageProfiles()),
    'languages/press.json': JSON.stringify(pressWords),
    'languages/written.json': JSON.stringify(languages.map(({ lang }) => lang)),
    ...Object.fromEntries(own),
  };
}

/** Languages of one script next to each other: deflate finds in its window what they share. */
function byScript<T extends { readonly months: readonly (readonly string[])[] }>(
  data: Readonly<Record<string, T>>,
): Record<string, T> {
  const script = ({ months }: T) => Math.max(0, ...[...months.flat().join('')].map((c) => c.codePointAt(0) as number));
  return Object.fromEntries(Object.entries(data).sort(([, a], [, b]) => script(a) - script(b)));
}
