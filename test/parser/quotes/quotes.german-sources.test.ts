/** Who speaks in German: what stands between, beside and within the words that name the source. Every row is a sentence we wrote. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

function said(text: string): (readonly [string | null, string])[] {
  return readQuotes(text, 'de').map(({ by, text }) => [by, text] as const);
}

describe('the subject before the verb', () => {
  it.each([
    [
      'behind a particle',
      'Auch der kolmische Ministerpräsident Irakli Kobal forderte die EU auf, die Gespräche bald zu beginnen.',
      'Irakli Kobal',
      'die Gespräche bald zu beginnen',
    ],
    [
      'before an office that no comma closes',
      'Vera Iwanow, Gründerin des Vereins „Neuer Traum“ beteuerte: „Ich verspreche Ihnen, dass wir siegen.“',
      'Vera Iwanow',
      '„Ich verspreche Ihnen, dass wir siegen.“',
    ],
    [
      'before a comma too many',
      'Jana Ebert vom Vermögensverwalter Nordinvest, erwartet keine baldige Wende: „Die Zinsen bleiben vorerst, wie sie sind.“',
      'Jana Ebert',
      '„Die Zinsen bleiben vorerst, wie sie sind.“',
    ],
    [
      'with a clause of its own',
      'Ein älterer Mann, der bisher geschwiegen hat, sagt ruhig: „Unser Haus steht hier seit Jahren.“',
      'älterer Mann',
      '„Unser Haus steht hier seit Jahren.“',
    ],
    [
      'in marks, before a participle',
      'Zuvor hatte die „Kolmer Post“ berichtet, dass die Stadt den Plan aufgibt.',
      '„Kolmer Post“',
      'die Stadt den Plan aufgibt',
    ],
  ])('%s', (_, text, by, content) => {
    const last = said(text).at(-1);
    expect(last?.[1]).toBe(content);
    expect(last?.[0]?.startsWith(by)).toBe(true);
  });
});

describe('a source without a subject of its own', () => {
  it.each([
    [
      'in marks behind wie',
      'Wie „Der Bote“ am Dienstag berichtete, soll die Firma Millionen verloren haben.',
      '„Der Bote“',
    ],
    [
      'in marks with its article',
      'Wie die „Kolmer Post“ berichtet, soll die Firma Millionen verloren haben.',
      '„Kolmer Post“',
    ],
    ['behind aus', 'Aus dem Kanzleramt verlautete, man werde den Vorschlag prüfen.', 'Kanzleramt'],
    ['behind in', 'In Regierungskreisen war zu hören, man werde den Vorschlag prüfen.', 'Regierungskreisen'],
  ])('%s', (_, text, by) => {
    expect(said(text).map(([name]) => name)).toEqual([by]);
  });
});

describe('the subject behind the verb', () => {
  it.each([
    [
      'behind an adverb',
      '„Insgesamt bin ich sehr zufrieden“, meint derweil der Drittplatzierte Kess nach dem Rennen.',
      'Drittplatzierte Kess',
    ],
    [
      'before whom was told',
      'Der Ausfall sei „peinlich für alle hier“, sagt der Polizeigewerkschafter unserer Redaktion.',
      'Polizeigewerkschafter',
    ],
    [
      'behind words that hyphens leave open',
      '«Wir senden falsche Signale aus», sagte der Kolmer Gesundheits-, Sozial- und Schuldirektor Pierre Schnell.',
      'Pierre Schnell',
    ],
  ])('%s', (_, text, by) => {
    expect(said(text).map(([name]) => name)).toEqual([by]);
  });
});

describe('what speaks for nobody', () => {
  it.each([
    ['a noun for experience', 'Jeglicher Kontakt mit den Gästen war verboten, so die bittere Erfahrung.'],
    ['what lets suppose', 'Eine Aussage von Nordpay lässt vermuten, dass die Bank daran arbeitet.'],
    ['so that opens a sentence', 'So lange es kühl ist, sei alles gut.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it('nor is a programme in marks behind a hyphen a quotation', () => {
    const text = 'Im KTV-„Morgenmagazin“ sagte Ministerin Ute Kalb, sie werde nicht weichen.';
    expect(said(text)).toEqual([['Ute Kalb', 'sie werde nicht weichen']]);
  });
});
