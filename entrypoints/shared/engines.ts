/** Citation engines for extension pages: processor, styles and locales are loaded when the first citation needs them. */
import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { OriginalLink } from '../../article/article.ts';
import { originalLink } from '../../article/original-url.ts';
import type { CslEngine } from '../../citation/csl/engine.ts';
import { BASE_LOCALE, cslLocaleFor } from '../../citation/csl/locales.ts';
import { shippedStyles } from '../../citation/csl/styles.ts';
import type { CslNode } from '../../citation/csl/tree.ts';
import type { AddedStyle } from '../../components/settings.ts';

/** An engine, or how far it is. */
export type EngineState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly engine: CslEngine }
  | { readonly status: 'failed'; readonly reason: string };

const LOADING: EngineState = { status: 'loading' };

const engines = signal<ReadonlyMap<string, EngineState>>(new Map());

/**
 * The engine of a style in a language (BCP 47). Loading begins with the first call; whoever renders what this returns is
 * rendered again when it is done.
 */
export function engineState(id: string, language: string, added: readonly AddedStyle[]): EngineState {
  const key = `${id} ${language}`;
  const known = engines.value.get(key);
  if (known !== undefined) return known;
  const set = (state: EngineState) => {
    engines.value = new Map(engines.peek()).set(key, state);
  };
  // not while something renders
  queueMicrotask(() => {
    if (engines.peek().has(key)) return;
    set(LOADING);
    loadEngine(id, language, added).then(
      (engine) => set({ status: 'ready', engine }),
      (error: unknown) => set({ status: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
  });
  return LOADING;
}

/** The engine of a style in a language. Rejects with what the processor or the style's file says. */
export async function loadEngine(id: string, language: string, added: readonly AddedStyle[]): Promise<CslEngine> {
  const rules = shippedStyles.find((style) => style.id === id);
  const own = added.find((style) => style.id === id)?.style;
  const [{ cslEngine }, styles, locales] = await Promise.all([
    import('../../citation/csl/engine.ts'),
    own === undefined ? shipped('csl/styles.json') : { [id]: own },
    shippedLocales(),
  ]);
  const style = found(styles, id);
  const base = found(locales, BASE_LOCALE);
  const locale = found(locales, cslLocaleFor(language, Object.keys(locales), style.attrs['default-locale']));
  return cslEngine({ style, base, locale, ...(rules === undefined ? {} : { rules }) });
}

/** What a style makes of a few articles, in English; throws where the processor cannot run it. */
export async function tryStyle(): Promise<(style: CslNode) => readonly string[]> {
  const [{ cslEngine }, { sampleItems }, locales] = await Promise.all([
    import('../../citation/csl/engine.ts'),
    import('../../citation/csl/sample-items.ts'),
    shippedLocales(),
  ]);
  const base = found(locales, BASE_LOCALE);
  return (style) => {
    const engine = cslEngine({ style, base, locale: base });
    return engine.kinds.flatMap((kind) => sampleItems.map((item) => engine.format(item, SAMPLE_LINK, kind).html));
  };
}

const SAMPLE_LINK = originalLink({
  originalUrl: 'https://newspaper.example/title',
  originalUrlFrom: 'page',
}) as OriginalLink;

/** All locales, by their tags (BCP 47). */
export function shippedLocales(): Promise<Trees> {
  return shipped('csl/locales.json');
}

type Trees = Readonly<Record<string, CslNode>>;

async function shipped(path: string): Promise<Trees> {
  return (await (await fetch(browser.runtime.getURL(path))).json()) as Trees;
}

function found(trees: Trees, name: string): CslNode {
  if (!Object.hasOwn(trees, name)) throw new Error(`nothing ships by the name of ${name}`);
  return trees[name] as CslNode;
}
