/** English: who said what. Every row is a sentence we wrote. */
import { describe, expect, it } from 'vitest';
import { parseQuotes, readQuotes } from './read-quotes.ts';

const speakersOf = (text: string) => readQuotes(text, 'en').map(({ text: words, by }) => [words, by]);

describe('a direct quotation with its cue', () => {
  it.each([
    ['speaker, verb', '“The bridge is safe,” Ana Petrov said.', 'Ana Petrov', 'Ana Petrov', 'said'],
    ['verb, speaker', '“The bridge is safe,” said Ana Petrov, the city engineer.', 'Ana Petrov', 'Ana Petrov', 'said'],
    ['cue before', 'Ana Petrov told reporters on Monday: “The bridge is safe.”', 'Ana Petrov', 'Ana Petrov', 'told'],
    [
      'role before the name',
      '“The bridge is safe,” said city engineer Ana Petrov.',
      'Ana Petrov',
      'Ana Petrov',
      'said',
    ],
    ['title', '“The bridge is safe,” Mrs. Petrov said.', 'Petrov', 'Petrov', 'said'],
    [
      'apposition between',
      '“It is safe,” Ana Petrov, the mayor of Upper Falls, said.',
      'Ana Petrov',
      'Ana Petrov',
      'said',
    ],
    ['relative clause between', '“It is safe,” Ana Petrov, who built it, said.', 'Ana Petrov', 'Ana Petrov', 'said'],
    ['name in apposition', 'The mayor, Ana Petrov, said: “It is safe.”', 'Ana Petrov', 'The mayor, Ana Petrov', 'said'],
    ['adverb and auxiliary', 'Ana Petrov has repeatedly said, “It is safe.”', 'Ana Petrov', 'Ana Petrov', 'said'],
    ['a group', '“We are looking for him,” police said.', 'police', 'police', 'said'],
    ['a spokesman', '“We will appeal,” a spokesman for the ministry said.', 'spokesman for the ministry', null, 'said'],
    ['an organisation', '“Prices fell,” the Harbour Bank said in a statement.', 'Harbour Bank', 'Harbour Bank', 'said'],
    ['a question', '“Is it safe?” Ana Petrov asked the engineers.', 'Ana Petrov', 'Ana Petrov', 'asked'],
    ['a verb no list knows', '“Nonsense,” an angry Petrov thundered.', 'Petrov', 'Petrov', 'thundered'],
    ['according to', '“It is safe,” according to Ana Petrov.', 'Ana Petrov', 'Ana Petrov', 'according to'],
    ['a particle in the name', '“It is safe,” said Jan van der Berg.', 'Jan van der Berg', 'Jan van der Berg', 'said'],
    ['initials', '“It is safe,” said Ana P. Petrov.', 'Ana P. Petrov', 'Ana P. Petrov', 'said'],
    ['brackets', '“It is safe,” Rep. Ana Petrov (D-Ohio) said.', 'Ana Petrov', 'Ana Petrov', 'said'],
    ['two speakers', 'Petrov and Lindqvist said: “We agree on it.”', 'Petrov and Lindqvist', null, 'said'],
  ])('%s', (_, text, by, mention, cue) => {
    const [quote, ...others] = readQuotes(text, 'en');
    expect(others).toEqual([]);
    expect(quote).toMatchObject({ kind: 'direct', by, cue });
    if (mention !== null) expect(quote?.mention).toBe(mention);
  });
});

describe('split quotations', () => {
  it('share a group and a speaker inside one sentence', () => {
    const quotes = readQuotes('“We count,” Ana Petrov said, “every single car.”', 'en');
    expect(quotes.map(({ text, by }) => [text, by])).toEqual([
      ['“We count,”', 'Ana Petrov'],
      ['“every single car.”', 'Ana Petrov'],
    ]);
    expect(new Set(quotes.map(({ quote }) => quote.group)).size).toBe(1);
  });

  it('go on in the next sentence', () => {
    const quotes = readQuotes('“We count,” Ana Petrov said. “Every single car is counted.”', 'en');
    expect(quotes.map(({ by }) => by)).toEqual(['Ana Petrov', 'Ana Petrov']);
    expect(quotes[1]?.quote.group).toBe(quotes[0]?.quote.group);
  });

  it('go on in the next paragraph while the mark stays open', () => {
    const text = 'Ana Petrov said: “We count cars.\n\n“Every single one of them is counted.”';
    expect(speakersOf(text)).toEqual([
      ['“We count cars.', 'Ana Petrov'],
      ['“Every single one of them is counted.”', 'Ana Petrov'],
    ]);
  });

  it('are given the speaker that only their last paragraph names', () => {
    const text = 'It was a long meeting.\n\n“We count cars.\n\n“Every single one of them is counted,” Ana Petrov said.';
    const quotes = readQuotes(text, 'en');
    expect(quotes.map(({ by }) => by)).toEqual(['Ana Petrov', 'Ana Petrov']);
    expect(quotes[1]?.quote.group).toBe(quotes[0]?.quote.group);
  });

  it('belong to nobody else: the next speaker has a group of his own', () => {
    const quotes = readQuotes('“We count,” Ana Petrov said.\n\n“They do not,” Olof Lindqvist said.', 'en');
    expect(quotes.map(({ by }) => by)).toEqual(['Ana Petrov', 'Olof Lindqvist']);
    expect(quotes[0]?.quote.group).not.toBe(quotes[1]?.quote.group);
  });
});

describe('indirect and mixed quotations', () => {
  it.each([
    ['that-clause', 'Ana Petrov said that the bridge would stay closed.', 'the bridge would stay closed', 'indirect'],
    ['no complementizer', 'Ana Petrov said the bridge would stay closed.', 'the bridge would stay closed', 'indirect'],
    ['clause before', 'The bridge would stay closed, Ana Petrov said.', 'The bridge would stay closed', 'indirect'],
    ['infinitive', 'Ana Petrov promised to open the bridge soon.', 'to open the bridge soon', 'indirect'],
    [
      'adverbials between',
      'Ana Petrov said in an interview on Monday that the bridge was safe.',
      'the bridge was safe',
      'indirect',
    ],
    ['according to', 'According to Ana Petrov, the bridge is safe.', 'the bridge is safe', 'indirect'],
    ['adverb in -ly', 'Ana Petrov grudgingly agreed that the bridge was safe.', 'the bridge was safe', 'indirect'],
    ['gerund', 'Critics surprised the town by arguing that it was old.', 'it was old', 'indirect', 'Critics'],
    ['agent', 'He was told by Ana Petrov that the bridge was safe.', 'the bridge was safe', 'indirect'],
    ['adjective', 'Ana Petrov was confident that the bridge was safe.', 'the bridge was safe', 'indirect'],
    ['as-clause', 'As Ana Petrov noted, the bridge is safe.', 'the bridge is safe', 'indirect'],
    [
      'name behind',
      'The bridge is safe and will stay so, said Ana Petrov.',
      'The bridge is safe and will stay so',
      'indirect',
    ],
    ['relative', 'People who have crossed it say the bridge is safe.', 'the bridge is safe', 'indirect', 'People'],
    [
      'clause below',
      'Ana Petrov said she left because she feared the bridge would fall.',
      'she left because she feared the bridge would fall',
      'indirect',
    ],
    ['noun', 'The town rejected Ana Petrov’s claim that the bridge was safe.', 'the bridge was safe', 'indirect'],
    ['doubt expressed', 'Ana Petrov expressed doubt that the bridge was safe.', 'the bridge was safe', 'indirect'],
    ['intention', 'Ana Petrov intends to close the bridge soon.', 'to close the bridge soon', 'indirect'],
    ['noun, agent', 'It ignored a warning by Ana Petrov that the bridge was old.', 'the bridge was old', 'indirect'],
    ['noun, possessive', 'Ana Petrov withdrew her claim that the bridge was safe.', 'the bridge was safe', 'indirect'],
    [
      'marked words in the clause',
      'Ana Petrov said the bridge was “as safe as houses” in winter.',
      'the bridge was “as safe as houses” in winter',
      'mixed',
    ],
  ])('%s', (_, text, content, kind, by = 'Ana Petrov') => {
    const quotes = readQuotes(text, 'en');
    expect(quotes.map((quote) => [quote.text, quote.kind, quote.by])).toEqual([[content, kind, by]]);
  });

  it('leaves a dateline and an adverbial before the frame out', () => {
    expect(speakersOf('HARBOUR TOWN, Nov 22 — The bridge is safe now, Ana Petrov said.')).toEqual([
      ['The bridge is safe now', 'Ana Petrov'],
    ]);
    expect(speakersOf('In the morning, Ana Petrov said the bridge was safe.')).toEqual([
      ['the bridge was safe', 'Ana Petrov'],
    ]);
  });

  it('parts a clause in which the frame stands', () => {
    const quotes = readQuotes('The bridge, Ana Petrov said, would open soon.', 'en');
    expect(quotes.map(({ text }) => text)).toEqual(['The bridge', 'would open soon']);
    expect(new Set(quotes.map(({ quote }) => quote.group)).size).toBe(1);
  });

  it.each([
    ['subordinate', 'After Ana Petrov said the bridge was safe, the town opened it.'],
    ['relative', 'Ana Petrov, who said the bridge was safe, opened it on Monday.'],
  ])('ends what a %s clause reports with the clause', (_, text) => {
    expect(speakersOf(text)).toEqual([['the bridge was safe', 'Ana Petrov']]);
  });

  it('gives the pieces of a mixed quotation', () => {
    const text = 'Ana Petrov said the bridge was “as safe as houses” in winter.';
    const fragments = readQuotes(text, 'en')[0]?.quote.fragments ?? [];
    expect(fragments.map(({ start, end }) => text.slice(start, end))).toEqual(['“as safe as houses”']);
  });

  it('takes no antecedent of a relative clause for what was said', () => {
    expect(speakersOf('Councillor Ana Petrov, who had argued for a tunnel, said the bridge was safe.')).toEqual([
      ['the bridge was safe', 'Ana Petrov'],
    ]);
  });

  it('names who is quoted, not who quotes', () => {
    const text = 'The Post quoted Ana Petrov as saying the bridge was safe.';
    expect(speakersOf(text)).toEqual([['the bridge was safe', 'Ana Petrov']]);
  });

  it('ends one content where the next frame begins', () => {
    expect(speakersOf('Ana Petrov said the bridge was safe, but Olof Lindqvist said it was rusty.')).toEqual([
      ['the bridge was safe', 'Ana Petrov'],
      ['it was rusty', 'Olof Lindqvist'],
    ]);
  });
});

describe('pronouns and noun phrases become names', () => {
  it.each([
    ['he', 'James Holt opened the bridge.\n\n“It is safe,” he said.', 'James Holt', 'pronoun'],
    [
      'the subject, not who is spoken of',
      'James Holt criticised Peter Reed on Monday.\n\n“It is not safe,” he said.',
      'James Holt',
      'pronoun',
    ],
    [
      'the subject of the paragraph, not of an earlier one',
      'James Holt built it, James Holt said.\n\nPeter Reed inspected the bridge. “It is not safe,” he said.',
      'Peter Reed',
      'pronoun',
    ],
    ['she, not the man named last', 'Mary Holt met James Reed.\n\n“It is safe,” she said.', 'Mary Holt', 'pronoun'],
    [
      'she, whom nobody names',
      'Ann Holt won. A nurse said the wards were full. “We cannot,” she said.',
      'nurse',
      'pronoun',
    ],
    [
      'she, who is named',
      'Ann Holt won. The senator said the wards were full. “We cannot,” she said.',
      'Ann Holt',
      'pronoun',
    ],
    ['an age', 'Ann Holt won. “It was close,” the 61-year-old said.', 'Ann Holt', 'nominal'],
    ['they, a body', 'The council met on Monday.\n\n“It is safe,” they said.', 'council', 'pronoun'],
    ['they, a group', 'Officials said the bridge would open soon. “It is safe,” they said.', 'Officials', 'pronoun'],
    ['they, nobody known', 'Mary Holt opened the bridge.\n\n“It is safe,” they said.', 'they', 'pronoun'],
    ['the office', 'Governor Mary Holt opened the bridge.\n\n“It is safe,” the governor said.', 'Mary Holt', 'nominal'],
    ['the surname', 'Mary Holt opened the bridge.\n\n“It is safe,” Holt said.', 'Mary Holt', 'named'],
  ])('%s', (_, text, by, how) => {
    const quote = readQuotes(text, 'en').find(({ kind }) => kind === 'direct');
    expect(quote?.by).toBe(by);
    expect(quote?.quote.speaker?.how).toBe(how);
  });

  it('keeps two people with one surname apart', () => {
    const text =
      '“It is safe,” Mary Holt said.\n\n“It is rusty,” James Holt said.\n\n“It is old,” Mr. Holt said.\n\n“It is new,” Mrs. Holt said.';
    expect(readQuotes(text, 'en').map(({ by }) => by)).toEqual(['Mary Holt', 'James Holt', 'James Holt', 'Mary Holt']);
  });
});

describe('speakers that stand elsewhere', () => {
  it.each([
    ['the sentence before', 'Ana Petrov was glad about it. “This is what we wanted.”', 'Ana Petrov'],
    ['a colon before the paragraph', 'Ana Petrov put it this way:\n\n“This is what we wanted.”', 'Ana Petrov'],
    ['a signature', '“This is what we wanted all along.”\n\n– Ana Petrov', 'Ana Petrov'],
    ['the subject of its clause', 'Ana Petrov was against “the madness of the past years” in town.', 'Ana Petrov'],
  ])('%s', (_, text, by) => {
    expect(readQuotes(text, 'en').map((quote) => quote.by)).toEqual([by]);
  });

  it('nobody is nobody', () => {
    const [quote] = readQuotes('It rained all day long.\n\n“This is what we wanted all along.”', 'en');
    expect(quote).toMatchObject({ by: null, cue: null });
    expect(quote?.quote.confidence).toBeLessThan(0.5);
  });
});

describe('interviews', () => {
  it('gives each turn to whose name or initials open it', () => {
    const text = [
      'Anna Berg spoke to Tom Keller, the chief engineer.',
      'Anna Berg: Why was the bridge closed?',
      'Tom Keller: We found cracks. I think it was right.',
      'A.B.: When will it open?',
      'T.K.: Not before spring.',
      'A.B.: Who will pay?',
      'T.K.: The city will.',
    ].join('\n\n');
    expect(speakersOf(text)).toEqual([
      ['Why was the bridge closed?', 'Anna Berg'],
      ['We found cracks. I think it was right.', 'Tom Keller'],
      ['When will it open?', 'Anna Berg'],
      ['Not before spring.', 'Tom Keller'],
      ['Who will pay?', 'Anna Berg'],
      ['The city will.', 'Tom Keller'],
    ]);
  });

  it.each([
    ['one person named', 'Ana Petrov on the bridge', 'Ana Petrov'],
    ['two persons named', 'Ana Petrov and Olof Lindqvist on the bridge', null],
  ])('gives answers to the one person named before them: %s', (_, title, by) => {
    const turns = ['Q: Is it safe?', 'A: It is.', 'Q: Since when?', 'A: Since May.'];
    const quotes = readQuotes([title, ...turns].join('\n\n'), 'en');
    expect(quotes.map((quote) => quote.by)).toEqual([null, by, null, by]);
  });

  it('takes no list for an interview', () => {
    const text = 'Monday: Rain.\n\nTuesday: Sun.\n\nMonday: Rain.\n\nTuesday: Sun.';
    expect(speakersOf(text)).toEqual([]);
  });
});

describe('no quotations', () => {
  it.each([
    ['a dateline', 'HARBOUR TOWN, Nov 22 — The bridge was closed.'],
    ['an interview without marks', 'I think the bridge will be closed for the winter.'],
    ['a label', 'Read more: The bridge that would not open'],
    ['a term', 'The so-called “smart meter” failed again.'],
    ['a nickname', 'Olof “Olle” Lindqvist won the race.'],
    ['a title', 'He starred in the film “The Long Way Down the River” last year.'],
    ['a caption', 'The new bridge over the river.'],
    ['a credit', 'Photo: Ana Petrov'],
    ['a passive without agent', 'The bridge is expected to open soon.'],
    ['a person told', 'Ana Petrov was told that the bridge was safe.'],
    ['a noun that a plural owns', 'The voters’ plans to close the bridge came to nothing.'],
    ['an attribute', 'The fiercely claimed territory lies to the north of the bridge.'],
    ['a speech noun', 'The report was late and his claims were long.'],
  ])('%s', (_, text) => {
    expect(readQuotes(text, 'en')).toEqual([]);
  });
});

describe('what is told of a speaker', () => {
  it.each([
    ['“It is safe,” said city engineer Ana Petrov.', 'city engineer'],
    ['“It is safe,” said Ana Petrov, the mayor of Upper Falls.', 'mayor of Upper Falls'],
    ['Foreign Minister Ana Petrov said it was safe today.', 'Foreign Minister'],
    ['Harbour Chief of Staff Ana Petrov said it was safe today.', 'Harbour Chief of Staff'],
    ['Secretary of State Ana Petrov said it was safe today.', 'Secretary of State'],
    ['“It is safe,” Mrs. Petrov said.', null],
  ])('%s', (text, role) => {
    expect(parseQuotes(text, 'en').speakers.map((speaker) => speaker.role)).toEqual([role]);
  });

  it.each([
    ['“It is safe,” said the Upper Falls Harbour Trust.', 'organization'],
    ['“It is safe,” said Ana Petrov.', 'person'],
    ['“It is safe,” residents said.', 'group'],
  ])('kind: %s', (text, kind) => {
    expect(parseQuotes(text, 'en').speakers.map((speaker) => speaker.kind)).toEqual([kind]);
  });

  it('lists every mention of the name', () => {
    const text = 'Ana Petrov came late. “It is safe,” Petrov said.';
    const [speaker] = parseQuotes(text, 'en').speakers;
    expect(speaker?.mentions.map(([start, end]) => text.slice(start, end))).toEqual(['Ana Petrov', 'Petrov']);
  });

  it('tells whom it was said to', () => {
    const [quote] = readQuotes('“It is safe,” Ana Petrov told Reuters.', 'en');
    expect(quote?.quote.addressee).toBe('Reuters');
  });
});

describe('a language without a file', () => {
  it('still has its quotations, without speakers', () => {
    const quotes = readQuotes('„Brúgvin er heilt trygg nú,“ segði Anna Joensen.', 'fo');
    expect(quotes.map(({ text, by }) => [text, by])).toEqual([['„Brúgvin er heilt trygg nú,“', null]]);
  });
});
