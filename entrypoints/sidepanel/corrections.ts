/** The reader's corrections, each for one article, kept until the browser is closed and nowhere else. */
import { type ReadonlySignal, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { Article } from '../../article/article.ts';
import type { Corrections } from '../../citation/corrections.ts';

const KEY = 'corrections';

/** Corrections by the article's address. */
type All = Readonly<Record<string, Corrections>>;

/** What the reader corrected in this session. */
export interface RememberedCorrections {
  /** Corrections by {@link nameOf}. */
  readonly all: ReadonlySignal<All>;
  /** Keeps corrections of an article; null: forgets them. */
  keep(article: Article, corrections: Corrections | null): Promise<void>;
}

/** What tells an article from others: its address, else its text. */
export function nameOf({ originalUrl, url, text }: Article): string {
  return originalUrl ?? url ?? text;
}

/** Reads what this session remembers. */
export async function rememberedCorrections(): Promise<RememberedCorrections> {
  const stored = (await browser.storage.session.get(KEY))[KEY] as All | undefined;
  const all = signal<All>(stored ?? {});
  return {
    all,
    keep(article, corrections) {
      const { [nameOf(article)]: _, ...others } = all.value;
      all.value = corrections === null ? others : { ...others, [nameOf(article)]: corrections };
      return browser.storage.session.set({ [KEY]: all.value });
    },
  };
}
