/** Who said what in Dutch. Every row is a sentence we wrote. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

function speakers(text: string): (string | null)[] {
  return readQuotes(text, 'nl').map((quote) => quote.by);
}

describe('Dutch', () => {
  it.each([
    ['single marks', '‘De brug is veilig’, zegt burgemeester Karin van Loon (VVD).', ['Karin van Loon']],
    ['verb before the subject', 'Maandag zei Karin van Loon dat de brug veilig is.', ['Karin van Loon']],
    ['perfect', 'Karin van Loon heeft in een gesprek met de krant gezegd dat de brug veilig is.', ['Karin van Loon']],
    ['past perfect in inverted order', 'Maandag had Karin van Loon gezegd dat de brug veilig is.', ['Karin van Loon']],
    ['separable verb', 'Karin van Loon geeft aan dat de brug veilig is.', ['Karin van Loon']],
    ['laat weten', 'Dat laat Karin van Loon weten: ‘De brug blijft voorlopig dicht.’', ['Karin van Loon']],
    ['object in front', 'Het plan noemt Karin van Loon ‘een gemiste kans voor de stad’.', ['Karin van Loon']],
    ['zo', 'Zo zegt Karin van Loon dat de brug veilig is.', ['Karin van Loon']],
    ['clause of the source before', 'Zoals Karin van Loon eerder zei, is de brug veilig.', ['Karin van Loon']],
    ['clause of the source behind', 'De brug is veilig, zoals Karin van Loon eerder zei.', ['Karin van Loon']],
    ['body behind the name', 'Volgens Ton Peeters van de Universiteit Leiden is dat onzin.', ['Ton Peeters']],
    ['body as the source', 'De politie meldt dat de dader is gevlucht.', ['politie']],
    ['spokeswoman', '‘De brug blijft voorlopig dicht’, aldus een woordvoerster.', ['woordvoerster']],
    ['pronoun', 'Karin van Loon leidt de haven. ‘We hebben echt geduld nodig’, zegt ze.', ['Karin van Loon']],
    ['own account', 'Karin van Loon kwam laat. Ze deed het naar eigen zeggen “in vijf minuten”.', ['Karin van Loon']],
    ['a title', 'De film ‘De oude brug’ ging in première.', []],
    ['a nickname', 'Hij staat bekend als ‘de Leeuw’.', []],
    ['a wish', 'De minister wil de snelheid op de brug verlagen.', []],
  ])('%s', (_, text, by) => {
    expect(speakers(text)).toEqual(by);
  });

  it.each([
    ['a particle opens the surname', 'Minister Hanneke Brouwer van Infrastructuur', 'Hanneke Brouwer'],
    ['behind given names', 'Minister Jan Willem van Loon', 'Jan Willem van Loon'],
    ['of an Arabic name', 'Minister Samira el Idrissi', 'Samira el Idrissi'],
  ])('%s', (_, who, by) => {
    expect(speakers(`“De brug is veilig”, zei ${who}.`)).toEqual([by]);
  });
});
