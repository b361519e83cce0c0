import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../cli/dom.ts';

const cases: [what: string, html: string, body: string][] = [
  ['an empty page has a body', '', ''],
  ['a fragment', '<p>Salt', '<p>Salt</p>'],
  ['text before the markup', 'Salt <b>and</b> sun', 'Salt <b>and</b> sun'],
  [
    'text lost in a table stands before it',
    '<table>Salt<tr><td>sun',
    'Salt<table><tbody><tr><td>sun</td></tr></tbody></table>',
  ],
  ['a stray end tag', 'a</div></p>b', 'a<p></p>b'],
  ['attributes no DOM takes are left out', '<p "x=1 @click=y id=a>b', '<p id="a">b</p>'],
  ['a template’s content is not on the page', 'a<template><p>later</p></template>now', 'a<template></template>now'],
  [
    'a declared shadow tree is shown in its host, the host’s children in its slots',
    '<x-a><template shadowrootmode="open"><h1><slot name="t"></slot></h1><slot></slot></template><i slot="t">Salt</i>sun</x-a>',
    '<x-a><h1><i slot="t">Salt</i></h1>sun</x-a>',
  ],
  [
    'also one within another, and a closed one',
    '<div><template shadowrootmode="closed">a<p><template shadowrootmode="open">b<slot></slot>d</template>c</p></template></div>',
    '<div>a<p>bcd</p></div>',
  ],
  [
    'an element has one shadow tree',
    '<div><template shadowrootmode="open">a<slot></slot></template><template shadowrootmode="open">b</template></div>',
    '<div>a<template shadowrootmode="open"></template></div>',
  ],
  [
    'where none may be hosted the template stays one',
    '<ul><template shadowrootmode="open">a</template></ul>',
    '<ul><template shadowrootmode="open"></template></ul>',
  ],
  ['a second body adds its attributes', '<body id="a"><body id="b" class="c">x', 'x'],
];

describe('DOM of the command line', () => {
  it.each(cases)('%s', (_what, html, body) => {
    expect(parseDocument(html).body.innerHTML).toBe(body);
  });

  it('takes noscript for text, as where scripts run', () => {
    const { body } = parseDocument('<div><noscript><p>Salt</p></noscript></div>');
    expect(body.querySelector('p')).toBeNull();
    expect(body.querySelector('noscript')?.textContent).toBe('<p>Salt</p>');
  });

  it('keeps the first value of an attribute given twice', () => {
    const { body } = parseDocument('<body id="a"><body id="b" class="c">');
    expect([body.id, body.className]).toEqual(['a', 'c']);
  });

  it('puts one text into one node', () => {
    expect(parseDocument(`<p>${'salt and sun '.repeat(1000)}</p>`).querySelector('p')?.childNodes).toHaveLength(1);
  });

  it('gives every page a document of its own', () => {
    expect(parseDocument('a')).not.toBe(parseDocument('a'));
  });
});
