/** Who said what in German: what case, word order and capitals tell. Every row is a sentence we wrote. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

function speakers(text: string): (string | null)[] {
  return readQuotes(text, 'de').map((quote) => quote.by);
}

describe('an article in an oblique case opens no subject', () => {
  it.each([
    ['accusative', 'Jana Ebert nannte den geplanten Umbau „einen Fehler mit langer Ansage“.'],
    ['dative', '„Die Brücke bleibt vorerst zu“, sagte dem Sender am Abend Jana Ebert.'],
    ['object in front', 'Den Umbau nannte Jana Ebert „einen Fehler mit langer Ansage“.'],
    [
      'noun without its article in front',
      'Vorwürfe gegen die Stadt nannte Jana Ebert „völlig aus der Luft gegriffen“.',
    ],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual(['Jana Ebert']);
  });
});

describe('before a colon the subject of the clause speaks', () => {
  it.each([
    ['person', 'Jana Ebert zeigte sich zufrieden: „Wir haben lange darauf gewartet.“', 'Jana Ebert'],
    ['office', 'In der ARD zeigte sich die Ministerin zufrieden: „Wir haben lange darauf gewartet.“', 'Ministerin'],
    ['group', 'Die Anwohner sehen es gelassen: „Das war früher auch nicht besser.“', 'Anwohner'],
  ])('%s', (_, text, by) => {
    expect(speakers(text)).toEqual([by]);
  });

  it('a frame behind a first colon begins a clause of its own', () => {
    const text = 'Auch die Gewerkschaft kritisierte die Eile: So sagte Jana Ebert: „Darüber wurde nie gesprochen.“';
    expect(speakers(text).at(-1)).toBe('Jana Ebert');
  });
});
