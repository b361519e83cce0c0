/** Who said what in Greek. Every row is a text we wrote, and all that is said in it. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

type Row = readonly [what: string, text: string, ...quotes: (readonly [content: string, by: string | null])[]];

const rows: readonly Row[] = [
  [
    'article before the name',
    '«Η γέφυρα είναι ασφαλής», δήλωσε η Ειρήνη Δούκα.',
    ['«Η γέφυρα είναι ασφαλής»', 'Ειρήνη Δούκα'],
  ],
  ['cue before', 'Ο Πέτρος Βλάχος είπε: «Η γέφυρα είναι ασφαλής».', ['«Η γέφυρα είναι ασφαλής»', 'Πέτρος Βλάχος']],
  [
    'office and name',
    '«Η γέφυρα είναι ασφαλής», τόνισε ο υπουργός Μεταφορών, Πέτρος Βλάχος.',
    ['«Η γέφυρα είναι ασφαλής»', 'Πέτρος Βλάχος'],
  ],
  [
    'name behind the complement of the office',
    '«Η γέφυρα είναι ασφαλής», σχολίασε ο αρχηγός της αντιπολίτευσης Πέτρος Βλάχος.',
    ['«Η γέφυρα είναι ασφαλής»', 'Πέτρος Βλάχος'],
  ],
  [
    'abbreviated title',
    'Ο Πέτρος Βλάχος ήρθε. «Η γέφυρα είναι ασφαλής», είπε ο κ. Βλάχος.',
    ['«Η γέφυρα είναι ασφαλής»', 'Πέτρος Βλάχος'],
  ],
  [
    'declined name',
    'Ο Πέτρος Βλάχος ήρθε. Σύμφωνα με τον Βλάχο, η γέφυρα είναι ασφαλής.',
    ['η γέφυρα είναι ασφαλής', 'Πέτρος Βλάχος'],
  ],
  ['ότι', 'Η Ειρήνη Δούκα δήλωσε ότι η γέφυρα είναι ασφαλής.', ['η γέφυρα είναι ασφαλής', 'Ειρήνη Δούκα']],
  [
    'no subject',
    'Ο Πέτρος Βλάχος ήρθε. Πρόσθεσε πως η γέφυρα είναι ασφαλής.',
    ['η γέφυρα είναι ασφαλής', 'Πέτρος Βλάχος'],
  ],
  [
    'the same person',
    'Ο Πέτρος Βλάχος ήρθε. Ο ίδιος σημείωσε ότι η γέφυρα είναι ασφαλής.',
    ['η γέφυρα είναι ασφαλής', 'Πέτρος Βλάχος'],
  ],
  [
    'two clauses of one sentence',
    '«Είναι ασφαλής», είπε ο Πέτρος Βλάχος, προσθέτοντας ότι όλοι «κοιμούνται ήσυχοι».',
    ['«Είναι ασφαλής»', 'Πέτρος Βλάχος'],
    ['όλοι «κοιμούνται ήσυχοι»', 'Πέτρος Βλάχος'],
  ],
  ['headline', 'Βλάχος: «Η γέφυρα είναι ασφαλής»', ['«Η γέφυρα είναι ασφαλής»', 'Βλάχος']],
];

describe('Greek', () => {
  for (const [what, text, ...quotes] of rows)
    it(what, () => {
      expect(readQuotes(text, 'el').map((quote) => [quote.text, quote.by])).toEqual(quotes);
    });

  it('takes a title of a film for nobody’s words', () => {
    const [title] = readQuotes('Η ταινία «Μεγάλη Νύχτα» προβάλλεται ξανά.', 'el');
    expect(title?.by ?? null).toBeNull();
  });
});
