/** Finnish, Estonian and Icelandic: who said what. Every row is a sentence we wrote. */
import { describe, expect, it } from 'vitest';
import { parseQuotes, readQuotes } from './read-quotes.ts';

const read = (text: string, lang: string) => readQuotes(text, lang).map(({ text, by }) => [text, by]);

describe('Finnish', () => {
  it.each([
    ['verb, speaker', '”Silta on turvallinen”, sanoo Anna Virtanen.', '”Silta on turvallinen”', 'Anna Virtanen'],
    ['speaker, verb', '”Silta on turvallinen”, Anna Virtanen sanoo.', '”Silta on turvallinen”', 'Anna Virtanen'],
    ['a turn', '– Silta on turvallinen, Virtanen sanoo STT:lle.', '– Silta on turvallinen', 'Virtanen'],
    ['a turn, verb first', '– Silta on turvallinen, sanoo Anna Virtanen.', '– Silta on turvallinen', 'Anna Virtanen'],
    ['että', 'Anna Virtanen kertoo, että silta on turvallinen.', 'silta on turvallinen', 'Anna Virtanen'],
    ['according to', 'Anna Virtasen mukaan silta on turvallinen.', 'silta on turvallinen', 'Anna Virtasen'],
    ['comma clause', 'Silta avataan pian, kertoo ylikomisario Sari Lind.', 'Silta avataan pian', 'Sari Lind'],
    [
      'two offices in one',
      'Silta avataan pian, kertoo liikenne- ja viestintäministeri Lauri Heikkinen.',
      'Silta avataan pian',
      'Lauri Heikkinen',
    ],
    [
      'a participle instead of a clause',
      'Poliisi kertoo sillan olevan turvallinen.',
      'sillan olevan turvallinen',
      'Poliisi',
    ],
    ['person told', 'Anna Virtanen arvioi STT:lle, että silta kestää.', 'silta kestää', 'Anna Virtanen'],
  ])('%s', (_, text, words, by) => {
    expect(read(text, 'fi')).toEqual([[words, by]]);
  });

  it('calls a speaker by the nominative that stands elsewhere', () => {
    const text = 'Matti Ojalan mielestä silta on turvallinen. ”Se avataan pian”, Ojala sanoo.';
    expect(parseQuotes(text, 'fi').speakers.map(({ name }) => name)).toEqual(['Matti Ojala']);
  });

  it('takes a bare office for its bearer', () => {
    const text = 'Ministeri Lauri Heikkinen saapui sillalle. ”Silta avataan”, ministeri sanoi.';
    expect(readQuotes(text, 'fi').map(({ by }) => by)).toEqual(['Lauri Heikkinen']);
  });

  it.each([
    ['an object', 'Yhtiö kertoi uusista hankkeista Helsingissä.'],
    ['a title', 'Elokuva ”Silta” sai ensi-iltansa eilen.'],
  ])('no quote: %s', (_, text) => {
    expect(readQuotes(text, 'fi').filter(({ by }) => by !== null)).toEqual([]);
  });
});

describe('Estonian', () => {
  it.each([
    ['verb, speaker', '„Sild on ohutu,“ ütles Anna Saar.', '„Sild on ohutu,“', 'Anna Saar'],
    ['a turn', '– Sild on ohutu, ütles Anna Saar.', '– Sild on ohutu', 'Anna Saar'],
    ['et', 'Transpordiamet teatas, et sild on ohutu.', 'sild on ohutu', 'Transpordiamet'],
    ['according to', 'Anna Saare sõnul on sild ohutu.', 'on sild ohutu', 'Anna Saare'],
    ['comma clause', 'Sild avatakse homme, ütles taristuminister Vallo Kask.', 'Sild avatakse homme', 'Vallo Kask'],
  ])('%s', (_, text, words, by) => {
    expect(read(text, 'et')).toEqual([[words, by]]);
  });

  it('turns the pronoun and the office into the name', () => {
    const text = 'Minister Vallo Kask avas silla. „See on ohutu,“ ütles ta. Ministri sõnul on kõik valmis.';
    expect(readQuotes(text, 'et').map(({ by }) => by)).toEqual(['Vallo Kask', 'Vallo Kask']);
  });
});

describe('Icelandic', () => {
  it.each([
    ['verb, speaker', '„Brúin er örugg,“ segir Kristín Hallsdóttir.', '„Brúin er örugg,“', 'Kristín Hallsdóttir'],
    ['speaker, verb', 'Pétur Hallsson sagði: „Brúin er örugg.“', '„Brúin er örugg.“', 'Pétur Hallsson'],
    ['að', 'Vegagerðin greinir frá því að brúin sé örugg.', 'brúin sé örugg', 'Vegagerðin'],
    [
      'verb second',
      'Í mars sagði ráðherra, Pétur Njálsson, að brúin væri örugg.',
      'brúin væri örugg',
      'Pétur Njálsson',
    ],
    ['according to', 'Að sögn Péturs Hallssonar er brúin örugg.', 'er brúin örugg', 'Péturs Hallssonar'],
    [
      'office behind the name',
      '„Brúin er örugg,“ segir Pétur Hallsson borgarstjóri.',
      '„Brúin er örugg,“',
      'Pétur Hallsson',
    ],
  ])('%s', (_, text, words, by) => {
    expect(read(text, 'is')).toEqual([[words, by]]);
  });

  it('knows people by their first name', () => {
    const text =
      'Kristín Hallsdóttir ráðherra opnaði brúna. „Hún er örugg,“ segir Kristín. Hún segir að allt sé tilbúið.';
    expect(readQuotes(text, 'is').map(({ by }) => by)).toEqual(['Kristín Hallsdóttir', 'Kristín Hallsdóttir']);
  });

  it('no quote: a title', () => {
    expect(readQuotes('Kvikmyndin „Brúin“ var frumsýnd í gær.', 'is').filter(({ by }) => by !== null)).toEqual([]);
  });
});
