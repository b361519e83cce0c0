import { describe, expect, it } from 'vitest';
import { toNotes } from '../../../citation/exports/notes.ts';
import { toWebAnnotation } from '../../../citation/exports/web-annotation.ts';
import { deepLink } from '../../../citation/text-fragment.ts';
import { ADDRESS, item, linkTo } from '../fixtures.ts';

const link = linkTo(ADDRESS);
const headings = { summary: 'Key sentences', quotes: 'Who said what', source: 'Citation', nobody: 'Nobody named' };
const text = 'The fields are back. Suarni said: “The sea gave it back.” Then it rained.';
const span = { start: 34, end: 57 };

describe('a note', () => {
  it('has front matter, key sentences, quotes with the way to them, and the citation', () => {
    const note = toNotes({
      item,
      link,
      citation: `Wijaya, R. *Salt*. <${ADDRESS}>`,
      sentences: ['The fields are back.'],
      speakers: [
        {
          name: 'Suarni, salt maker',
          quotes: [{ text: '“The sea\ngave it back.”', passage: deepLink(link, text, span) }],
        },
        { name: null, quotes: [{ text: '# not a heading', passage: link }] },
      ],
      headings,
    });
    expect(note).toBe(`---
title: "Salt fields return to the coast"
author: ["Ratna Wijaya"]
published: "2024-05-09"
publication: "Kabar Pesisir"
url: "${ADDRESS}"
---

# Salt fields return to the coast

## Key sentences

- The fields are back.

## Who said what

### Suarni, salt maker

> “The sea
>
> gave it back.” [↗](<${ADDRESS}#:~:text=The%20sea%20gave%20it%20back>)

### Nobody named

> \\# not a heading [↗](<${ADDRESS}>)

## Citation

Wijaya, R. *Salt*. <${ADDRESS}>
`);
  });

  it('keeps what a page says out of the front matter’s syntax', () => {
    const note = toNotes({
      item: { type: 'webpage', title: '---\nurl: "https://evil.example"' },
      link,
      citation: '',
      sentences: [],
      speakers: [],
      headings,
    });
    expect(note).toMatch(/^---\ntitle: "--- url: \\"https:\/\/evil\.example\\""\nurl: "https:\/\/kabar/u);
  });
});

describe('a web annotation', () => {
  const identity = { id: 'urn:uuid:1', created: '2024-05-10T08:00:00.000Z' };
  const annotation = (more = {}) =>
    JSON.parse(toWebAnnotation({ text, span, lang: 'en', speaker: 'Suarni', ...more }, link, identity));

  it('targets the original, by the words with what stands round them', () => {
    expect(annotation()).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      ...identity,
      type: 'Annotation',
      motivation: 'highlighting',
      body: { type: 'TextualBody', value: 'Suarni', format: 'text/plain', purpose: 'identifying' },
      target: {
        source: ADDRESS,
        language: 'en',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: '“The sea gave it back.”',
            prefix: 'e fields are back. Suarni said: ',
            suffix: ' Then it rained.',
          },
          {
            type: 'FragmentSelector',
            conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
            value: ':~:text=The%20sea%20gave%20it%20back',
          },
        ],
      },
    });
  });

  it('says nothing of a speaker or language that is not known', () => {
    const bare = annotation({ speaker: null, lang: null });
    expect(bare).not.toHaveProperty('body');
    expect(bare.target).not.toHaveProperty('language');
  });
});
