/** What is used of citeproc-js, which has no types of its own (https://citeproc-js.readthedocs.io). */
declare module 'citeproc' {
  import type { CslNode } from './tree.ts';

  /** How a run of formatted text is written; `%%STRING%%` is the text. */
  interface OutputFormat {
    text_escape(text: string): string;
    bibstart: string;
    bibend: string;
    '@bibliography/entry'(state: unknown, text: string): string;
    [decoration: string]: unknown;
  }

  interface Sys {
    /** A locale by its tag, as a tree. Called with `en-US` and with the locale of the output. */
    retrieveLocale(tag: string): CslNode;
    retrieveItem(id: string): object;
  }

  class Engine {
    constructor(sys: Sys, style: CslNode, locale: string, forceLocale: boolean);
    setOutputFormat(format: string): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [{ readonly entry_ids: readonly unknown[] }, string[]] | false;
    makeCitationCluster(items: readonly { readonly id: string }[]): string;
  }

  const CSL: { readonly Engine: typeof Engine; readonly Output: { readonly Formats: Record<string, OutputFormat> } };
  export default CSL;
}
