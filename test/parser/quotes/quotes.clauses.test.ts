/** English clauses as news builds them: subjects far from their verbs, nouns that look like verbs, reports beside reports. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

/** Each quote's words and speaker. */
const read = (text: string) => readQuotes(text, 'en').map((quote) => [quote.text, quote.by]);

describe('the subject of a verb of saying', () => {
  it.each([
    ['Omar Lamm, an analyst at Stratum, the Leeds-based institute, told reporters the group was small.', 'Omar Lamm'],
    ['Omar Lamm, an analyst at Stratum, told reporters the group was small.', 'Omar Lamm'],
    ['Residents of Ardle, Brill, Corran and Dun say the group was small.', 'Residents of Ardle, Brill, Corran and Dun'],
    ['The mayor of Leeds, Anna Holm and Ruth Berg said the group was small.', 'Anna Holm and Ruth Berg'],
    ['Anna Holm, Peter Lang and Ruth Berg said the group was small.', 'Anna Holm, Peter Lang and Ruth Berg'],
    ['Mr Moor, who left after a row over defending the council, said the group was small.', 'Moor'],
  ])('%s', (text, by) => {
    expect(read(text)).toEqual([['the group was small', by]]);
  });

  it('is a name whose office belongs to somebody else', () => {
    expect(read('"We had goals," says Avion\'s former manager Gerd Schwenn.')).toEqual([
      ['"We had goals,"', 'Gerd Schwenn'],
    ]);
  });

  it('is the noun behind a work in quotation marks, which is no part of what is said', () => {
    expect(read('"It is over," the "Harbour" actor said on Monday.')).toEqual([['"It is over,"', 'actor']]);
  });
});

describe('whom somebody told', () => {
  it.each([
    'Ann Graves told The Guardian she was worried.',
    'Ann Graves told the Associated Press she was worried.',
    'Ann Graves told Harbour.info she was worried.',
    'Ann Graves told Harbour.co.uk that she was worried.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([['she was worried', 'Ann Graves']]);
  });

  it('is not the subject of what is said', () => {
    expect(read('Ann Graves warned the Harbour Bank raised rates.')).toEqual([
      ['the Harbour Bank raised rates', 'Ann Graves'],
    ]);
  });
});

describe('a noun that is a verb elsewhere reports nothing', () => {
  it.each([
    'World Aid brought hope to the villages by digging a well.',
    'That is a problem as many private health insurance plans still do not cover the drug.',
    'Although the text does not make a renewed call for a pause in the fighting, it helps.',
    'The council voted on Friday to speed up the process and demand the prisoners.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['Doctors hope the drug will help.', 'the drug will help'],
    ['Many chipmakers hope that the drug will help.', 'the drug will help'],
  ])('and elsewhere it is one: %s', (text, words) => {
    expect(read(text).map(([said]) => said)).toEqual([words]);
  });

  it('nor does an infinitive beside another one', () => {
    const text = 'Mr Moor claimed that whenever residents try to protest or demand money, police are sent.';
    expect(read(text)).toEqual([['whenever residents try to protest or demand money, police are sent', 'Moor']]);
  });
});

describe('reports beside reports', () => {
  it('give a quotation to the verb right before it, and only once', () => {
    const text = 'Anna Holm would not confirm whether the ministry knew and only said: “Ask them to write to us.”';
    expect(read(text)).toEqual([
      ['the ministry knew', 'Anna Holm'],
      ['“Ask them to write to us.”', 'Anna Holm'],
    ]);
  });

  it('end where the clause that holds them ends', () => {
    const text = 'A worker, a refugee who asked not to be named, said that the claim is “absolutely not true.”';
    expect(read(text)).toEqual([
      ['not to be named', 'refugee'],
      ['the claim is “absolutely not true.”', 'worker'],
    ]);
  });

  it('within an account belong to it where nobody we know speaks', () => {
    const text = 'According to the ministry, as of 2016, the country had admitted four million people.';
    expect(read(text)).toEqual([['as of 2016, the country had admitted four million people', 'ministry']]);
  });

  it('leave an adverbial between the account and the report to neither', () => {
    expect(read('According to police, on Monday, Peter Holm said he would go.')).toEqual([
      ['he would go', 'Peter Holm'],
    ]);
  });
});

describe('a title with the stop of its sentence inside the marks', () => {
  it.each(['James Berg has been eliminated from “Dancing with the Crowd.”', 'He was last seen on “The Morning Show.”'])(
    'is no quotation: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('a surname that a hyphen joins', () => {
  it('is neither a full name nor a given name that tells a gender', () => {
    const text =
      'U.N. Ambassador Linda Thomas-Green said on Monday that it was over.\n\n"It took many days," Thomas-Green said after the vote.';
    expect(read(text)).toEqual([
      ['it was over', 'Linda Thomas-Green'],
      ['"It took many days,"', 'Linda Thomas-Green'],
    ]);
  });
});

describe('"it"', () => {
  it('means the body that spoke last, where it speaks', () => {
    expect(read('The Harbour Bank said rates would rise. It noted that prices had risen.')).toEqual([
      ['rates would rise', 'Harbour Bank'],
      ['prices had risen', 'Harbour Bank'],
    ]);
  });

  it('means nobody we know where none did', () => {
    const [quote] = readQuotes('It rained all day. It noted that prices had risen.', 'en');
    expect(quote?.quote).toMatchObject({ speaker: { how: 'pronoun' }, confidence: expect.closeTo(0.3, 1) });
  });
});

describe('the words of a speaker', () => {
  it('do not name him: "he" is who spoke before', () => {
    const text =
      'Carlos Rivas said he would ask the judge for leniency.\n\n“He was no part of the plan” to kill Jan Holm, he said.';
    expect(read(text).map(([, by]) => by)).toEqual(['Carlos Rivas', 'Carlos Rivas']);
  });
});

describe('what is no report', () => {
  it.each([
    'Peter Holm pleaded guilty to the theft of a car.',
    'Prior to the Globe, Peter Holm reported for the Star.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('takes no clause behind its verb for a speaker', () => {
  expect(read('Holm, who asked for calm, said that the work would end.').map(([, by]) => by)).not.toContain('work');
});
