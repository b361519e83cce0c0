/** The DOM implementations that extraction must work on alike. */
import { Window } from 'happy-dom';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';

export type Parse = (html: string) => Document;

export const parseWithJsdom: Parse = (html) =>
  new JSDOM(html, { url: 'https://news.example/', virtualConsole: new VirtualConsole() }).window.document;

const parseWithLinkedom: Parse = (html) => parseHTML(html).document as unknown as Document;

const parseWithHappyDom: Parse = (html) =>
  new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document;

export const implementations: readonly (readonly [name: string, parse: Parse])[] = [
  ['jsdom', parseWithJsdom],
  ['linkedom', parseWithLinkedom],
  ['happy-dom', parseWithHappyDom],
];
