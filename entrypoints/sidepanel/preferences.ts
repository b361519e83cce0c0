/** What the reader chose, kept in this browser and nowhere else. */
import browser from 'webextension-polyfill';
import { isStyleId, type StyleId } from '../../citation/citation.ts';

const STYLE = 'style';

/** The citation style chosen last; APA until one was. */
export async function rememberedStyle(): Promise<StyleId> {
  const { [STYLE]: style } = await browser.storage.local.get(STYLE);
  return typeof style === 'string' && isStyleId(style) ? style : 'apa';
}

/** Keeps the citation style for the next time. */
export function rememberStyle(style: StyleId): Promise<void> {
  return browser.storage.local.set({ [STYLE]: style });
}
