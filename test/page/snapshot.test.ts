// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../page/snapshot.ts';

/** A page whose elements with `data-shadow` have that markup for their shadow tree, outer ones first. */
function pageWith(body: string): Document {
  document.body.innerHTML = body;
  const give = (root: ParentNode) => {
    for (const host of root.querySelectorAll('[data-shadow]')) {
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.innerHTML = host.getAttribute('data-shadow') as string;
      give(shadow);
    }
  };
  give(document.body);
  return document;
}

const shown = ({ document: copy }: { document: Document }) => copy.body.textContent?.replace(/\s+/g, ' ').trim();

describe('a snapshot', () => {
  it.each([
    ['a page without shadow trees', '<p>One</p>', 'One'],
    ['a shadow tree in its place', '<p>One</p><x-a data-shadow="<p>Two</p>"></x-a><p>Three</p>', 'OneTwoThree'],
    [
      'children in the slots they are shown in',
      '<x-a data-shadow="<b><slot name=\'t\'></slot></b>: <slot></slot>">body<i slot="t">Title</i></x-a>',
      'Title: body',
    ],
    ['what a slot holds if nothing is put into it', '<x-a data-shadow="<slot>Nobody</slot>"></x-a>', 'Nobody'],
    ['no children that no slot shows', '<x-a data-shadow="<p>Two</p>">hidden</x-a>', 'Two'],
    [
      'shadow trees within shadow trees',
      '<x-a data-shadow="a<x-b data-shadow=\'b<slot></slot>d\'><slot></slot></x-b>">c</x-a>',
      'abcd',
    ],
  ])('holds %s', (_case, body, expected) => {
    expect(shown(takeSnapshot(pageWith(body)))).toBe(expected);
  });

  it('leads each text node back to the page’s own', () => {
    const live = pageWith('<p>One</p><x-a data-shadow="<p>Two</p><slot></slot>"><em>Three</em></x-a>');
    const { document: copy, origins } = takeSnapshot(live);
    const walker = copy.createTreeWalker(copy.body, NodeFilter.SHOW_TEXT);
    const pairs: [string, string | undefined, boolean | undefined][] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const origin = origins.get(node);
      pairs.push([node.nodeValue as string, origin?.nodeValue ?? undefined, origin?.isConnected]);
    }
    expect(pairs).toEqual(['One', 'Two', 'Three'].map((text) => [text, text, true]));
  });

  it('holds closed shadow trees where somebody tells of them', () => {
    const live = pageWith('<p>One</p><x-a></x-a>');
    const closed = live.querySelector('x-a')?.attachShadow({ mode: 'closed' }) as ShadowRoot;
    closed.innerHTML = '<p>Two</p>';
    expect(shown(takeSnapshot(live))).toBe('One');
    expect(shown(takeSnapshot(live, (element) => (element === closed.host ? closed : null)))).toBe('OneTwo');
  });

  it('changes nothing in the page and wakes none of its elements', () => {
    let made = 0;
    customElements.define(
      'x-counted',
      class extends HTMLElement {
        constructor() {
          super();
          made++;
        }
      },
    );
    const live = pageWith('<x-a data-shadow="<x-counted></x-counted>"></x-a>');
    const [before, count] = [live.documentElement.outerHTML, made];
    takeSnapshot(live);
    expect(live.documentElement.outerHTML).toBe(before);
    expect(made).toBe(count);
  });
});
